/*
 * Two orders are written:
 *	house, code, town	An den Höfen 5, 04229 Leipzig; Langeweg 3-2,
 *				1016 EZ Breda; Nowa 5 m. 3, 31-147 Kraków
 *	town, code		7 Heol Fawr, Cardiff CF14 6XB; Austin, TX
 *				78701; Indiranagar, Bengaluru - 560038
 * In the first the house must stand next before, behind a name; nothing but a
 * door may be between.  A British or Canadian code has a form that nothing
 * else has, "X5 4WD" and "8GB" apart; others need the number of a house before.
 */
#include "check/postcode.h"

#include <string.h>

#include "check/street.h"

enum {
	BETWEEN = 5, /* words between the house and the code */
	AFAR = 10,   /* between the house and the code of a town before it */
	SHORT = 4,   /* bytes of what may be between them */
	SHORTEST = 3 /* of a code behind its town, or its second half */
};

/* What is counted in thousands, with a capital in German. */
static const char *const units[] = {"euro", "euros", "eur", "usd", "gbp",
    "chf", "uhr", "meter", "metern", "kilometer", "kilometern", "leute",
    "personen", "menschen", "gäste", "seiten", "stunden", "jahre", "jahren",
    "tage", "minuten", "watt", "volt", "lumen", "schritte", "kalorien",
    "wörter", "fotos", "bilder", "mal", "stück", "dollar", "pln", "ron", "tl",
    "kč", "sek", NULL};

/* What has a number and is no street. */
static const char *const things[] = {"zimmer", "seite", "kapitel", "version",
    "band", "teil", "platz", "raum", "nummer", "staffel", "level", "room",
    "page", "chapter", "part", "season", "stufe", "modell", "model", "iphone",
    "galaxy", "order", "bestellung", NULL};

static const char *const states[] = {"al", "ak", "az", "ar", "ca", "co", "ct",
    "de", "dc", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la",
    "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj",
    "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn",
    "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "nsw", "vic", "qld", "tas",
    NULL};

/* Is the word i, in small letters, in the list? */
static int
is_in(const struct text *t, size_t i, const char *const *list)
{
	const struct word *w = &t->words[i];

	for (; *list != NULL; list++)
		if (strlen(*list) == w->nlen &&
		    memcmp(t->norm.data + w->norm, *list, w->nlen) == 0)
			return 1;
	return 0;
}

/*
 * Is the word i of this form?  9 is a digit, A a capital, ? one of them or
 * nothing, anything else itself.
 */
static int
has_form(const struct text *t, size_t i, const char *form)
{
	const char *s = t->raw + t->words[i].at, *end;
	int digit, capital;

	for (end = s + t->words[i].len; *form != '\0'; form++) {
		digit = s < end && *s >= '0' && *s <= '9';
		capital = s < end && *s >= 'A' && *s <= 'Z';
		if (*form == '?')
			s += digit || capital;
		else if ((*form == '9' && digit) || (*form == 'A' && capital))
			s++;
		else
			return 0;
	}
	return s == end;
}

/* Is the word behind i of this form, and only this between them? */
static int
joined(const struct text *t, size_t i, const char *between, const char *form)
{
	return i + 1 < t->n && street_touch(t, i, i + 1, between) &&
	    has_form(t, i + 1, form);
}

/* Does the word i, four digits, begin as a year of this time does? */
static int
is_year(const struct text *t, size_t i)
{
	const char *s = t->raw + t->words[i].at;

	return memcmp(s, "19", 2) == 0 || memcmp(s, "20", 2) == 0;
}

/* The last word of a code of the first order that begins with i; 0 if none. */
static size_t
code_end(const struct text *t, size_t i)
{
	switch (t->words[i].len) {
	case 2:
		return has_form(t, i, "99") && joined(t, i, "-", "999") ?
		    i + 1 : 0;
	case 3:
		return has_form(t, i, "999") && joined(t, i, " ", "99") ?
		    i + 1 : 0;
	case 4:
		if (!has_form(t, i, "9999"))
			return 0;
		if (joined(t, i, " ", "AA") || joined(t, i, "-", "999"))
			return i + 1;
		return is_year(t, i) ? 0 : i;
	case 5:
		return has_form(t, i, "99999") ? i : 0;
	case 6:
		return has_form(t, i, "9999AA") ? i : 0;
	default:
		return 0;
	}
}

/* A code, and its town behind it. */
static size_t
town_after(const struct text *t, size_t i, size_t *last)
{
	size_t k, end = code_end(t, i);

	if (end == 0 || end + 1 >= t->n || t->words[end + 1].len < 3 ||
	    !street_name(t, end + 1) || !street_touch(t, end, end + 1, " ") ||
	    is_in(t, end + 1, units))
		return t->n;
	*last = end + 1;
	for (k = i; k-- > 1 && i - k <= BETWEEN;) {
		if (t->words[k].len > SHORT ||
		    !street_touch(t, k, k + 1, " ,./-\xc2\xba\xaa"))
			return t->n;
		if (street_house(t, k) && street_name(t, k - 1) &&
		    t->words[k - 1].len > 2 &&
		    street_touch(t, k - 1, k, " ,.") &&
		    !is_in(t, k - 1, things))
			return k - 1;
	}
	return t->n;
}

/* Does the word begin with a digit, or is it a name: 4th, Cross? */
static int
goes_on(const struct text *t, size_t i)
{
	char c = t->raw[t->words[i].at];

	return (c >= '0' && c <= '9') || street_name(t, i);
}

/* Is the number of a house among the words before k, in its sentence? */
static size_t
house_before(const struct text *t, size_t k)
{
	size_t i;

	for (i = k; i-- > 0 && k - i <= AFAR;) {
		if ((t->words[i].flags & WORD_LAST) != 0 &&
		    t->words[i].len > SHORT)
			break;
		if (street_house(t, i) && goes_on(t, i + 1) &&
		    street_touch(t, i, i + 1, " ,"))
			return i;
	}
	return t->n;
}

/* Is it the second half of a British code, or only said of a car or a chip? */
static int
is_british(const struct text *t, size_t i)
{
	static const char *const no[] = {"GB", "TB", "WD", "HP", "ST", "ND",
	    "RD", "TH", "LB", "PS", NULL};
	const char *const *p;

	if (!has_form(t, i, "9AA") || (!has_form(t, i - 1, "A9?") &&
	    !has_form(t, i - 1, "AA9?")))
		return 0;
	for (p = no; *p != NULL; p++)
		if (memcmp(t->raw + t->words[i].at + 1, *p, 2) == 0)
			return 0;
	return 1;
}

/* A code, and its town before it. */
static size_t
town_before(const struct text *t, size_t i, size_t *last)
{
	*last = i;
	if (t->words[i].len < SHORTEST)
		return t->n;
	if (i > 1 && (is_british(t, i) || (has_form(t, i, "9A9") &&
	    has_form(t, i - 1, "A9A"))))
		return street_touch(t, i - 1, i, " ") && street_name(t, i - 2)
		    && street_touch(t, i - 2, i - 1, " ,") ? i - 2 : t->n;
	if (i > 2 && (has_form(t, i, "99999") || has_form(t, i, "9999")) &&
	    (has_form(t, i - 1, "AA") || has_form(t, i - 1, "AAA")) &&
	    is_in(t, i - 1, states) && street_name(t, i - 2) &&
	    street_touch(t, i - 1, i, " ") &&
	    street_touch(t, i - 2, i - 1, " ,"))
		return house_before(t, i - 2);
	if (i > 2 && has_form(t, i, "999999") && street_name(t, i - 1) &&
	    street_touch(t, i - 1, i, " -,") &&
	    street_touch(t, i - 2, i - 1, " ,") && street_name(t, i - 2))
		return house_before(t, i - 2);
	return t->n;
}

size_t
postcode_street(const struct text *t, size_t i, size_t *last)
{
	size_t first = town_after(t, i, last);

	return first < t->n ? first : town_before(t, i, last);
}
