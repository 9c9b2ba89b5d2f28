/*
 * Rule address: a house in a street.
 *
 * Every way of writing one has a number, so that is looked for, and then the
 * words on both sides of it:
 *	number, name, kind	221 Baker Street
 *	number, kind, name	12 rue de la Paix
 *	kind, name, number	Calle Mayor 5; via Roma, 12; ул. Ленина, д. 5
 *	name and kind in one, number	Hauptstraße 12
 *	as it is done in China, Japan and Korea	street.h
 *	with a postal code and a town	postcode.h
 * Names have capitals where the script has them.  "Hauptstraße 5 Minuten" is
 * a distance: where the number comes last, the clause must end after it, or a
 * postal code follow.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_pii.h"
#include "check/postcode.h"
#include "check/street.h"
#include "ground/mem.h"
#include "text/ascii.h"
#include "text/phrase.h"

enum { NAME = 4 }; /* words of a street's name */

enum kind { AFTER, SHORT, FRENCH, BEFORE, LAST, PARTICLE, FLAT, DOOR, NEVER,
	AGAIN, IN, VERB, AM, SQUARE, BOX, YEAR, TITLE, WATCH, KINDS };

static const char *const lists[KINDS] = {
	[AFTER] = "street|avenue|road|lane|drive|boulevard|terrace|crescent|"
	    "parkway|highway|ave|blvd|rd|ln|pkwy|hwy|mews|gardens|grove",
	/* Saint and Doctor too, so these end the clause */
	[SHORT] = "st|dr|ct|pl|sq|court|place|square|way|close|circle|trail|"
	    "hill|row|"
	    "walk|loop|cove|rise|park|green|quay|alley|plaza",
	[FRENCH] = "rue|avenue|boulevard|bd|av|allée|allées|chemin|impasse|"
	    "quai|route|place",
	[BEFORE] = "calle|avenida|avda|plaza|paseo|carrer|rua|travessa|praça|"
	    "via|viale|piazza|corso|vicolo|rue|avenue|strada|str|bulevardul|"
	    "aleea|calea|splaiul|av|avd|al|os|ul|ulica|aleja|ул|улица|улице|"
	    "проспект|пр|переулок|пер|"
	    "бульвар|шоссе|набережная|площадь|пл|наб|вул|caddesi|sokak|"
	    "sokağı|cadde|cad|sok|bd|bld|sos|șos|șoseaua|pl|plac",
	/* of those that name a street by an adjective, kinds behind it */
	[LAST] = "улица|улице|проспект|проспекте|переулок|бульвар|шоссе|"
	    "набережная|площадь|вулиця|caddesi|sokak|sokağı|utca|út|tér|"
	    "katu|ulice|náměstí",
	[PARTICLE] = "de|du|des|la|le|les|l|del|della|dei|di|do|da|dos|das|"
	    "los|las|el|st|saint|sainte|van|der|den",
	/* what may stand between the name and the number */
	[FLAT] = "no|nr|n|num|nº|n°|д|дом|numero|número|número",
	[DOOR] = "m|lok|apt|app|ap|apto|kv|кв|wohnung|int|piso|unit|flat",
	[NEVER] = "star|stars|night|nights|day|days|hour|hours|minute|minutes|"
	    "min|mins|mile|miles|block|blocks|hard|test|one|two",
	[AGAIN] = "bis|ter|quater",
	/* "12, 50667 Köln", "15 a Torino": what may follow the number */
	[IN] = "in|a|à|en|em|te|i|w|în|à_la|and|und|y|et|e",
	/* "12 ist zu" */
	[VERB] = "ist|war|hat|liegt|est|était|es|está|è|era|é|is|was|ligt|"
	    "jest|był|är|este",
	/* German streets of several words */
	[AM] = "am|an_der|an_den|im|in_der|in_den|auf_der|auf_dem|unter_den|"
	    "zum|zur|hinter_der|bei_der",
	/* and what may follow these without a town's number */
	[SQUARE] = "markt|bahnhof|park|see|wald|rathaus|dom|berg|hang|ring|"
	    "graben|hafen|anger|kirchplatz|stadtpark|sportplatz",
	[BOX] = "po_box|p_o_box|post_office_box|postfach|apartado|"
	    "casella_postale|caixa_postal|skrytka_pocztowa|postbus",
	/* films and books, with the number that they are known by */
	[TITLE] = "jump_street|cloverfield_lane|charing_cross_road|"
	    "rillington_place|sunset_strip|chowringhee_lane",
	/* what is done to a film and to no street */
	[WATCH] = "watch|watched|watching|rewatch|rewatched",
	[YEAR] = "in|since|of|from|until|till|by|early|late|during|the|and",
};

/* Ends of words that are a street's name, in German, Dutch and Swedish. */
static const char *const endings[] = {
	"straße", "strasse", "gasse", "allee", "chaussee", "damm", "platz",
	"weg", "ufer", "straat", "laan", "gracht", "plein", "kade", "gatan",
	"vägen", "gata", "veien", "gade", "str", "utca",
};

struct lists {
	struct phrases *list[KINDS];
};

void
rule_address_start(struct rule *r, const struct conf *conf)
{
	struct lists *l = r->state = mem_alloc(sizeof(*l));
	size_t i;

	(void)conf;
	for (i = 0; i < KINDS; i++)
		l->list[i] = phrases_new(NULL, &lists[i], 1);
}

void
rule_address_stop(struct rule *r)
{
	struct lists *l = r->state;
	size_t i;

	for (i = 0; i < KINDS; i++)
		phrases_free(l->list[i]);
	free(l);
	r->state = NULL;
}

/* Does one of the kind begin with a word from .. to - 1? */
static int
is_among(const struct rule *r, enum kind k, const struct text *t, size_t from,
    size_t to)
{
	const struct lists *l = r->state;
	size_t first, last;

	return phrases_find(l->list[k], t, from, to, &first, &last);
}

/* The same of the word i; none of them has a digit. */
static int
is(const struct rule *r, enum kind k, const struct text *t, size_t i)
{
	return (t->words[i].flags & WORD_DIGIT) == 0 &&
	    is_among(r, k, t, i, i + 1);
}

static int
ends_clause(const struct text *t, size_t i)
{
	return (t->words[i].flags & (WORD_PAUSE | WORD_LAST)) != 0;
}

/* "12 rue de la Paix", the number being the word i: its last word, or 0. */
static size_t
name_french(const struct rule *r, const struct text *t, size_t i)
{
	size_t k;

	for (k = i + 2; k < t->n && k < i + 2 + NAME; k++) {
		if (!street_touch(t, k - 1, k, " .'-"))
			return 0;
		if (street_name(t, k))
			return k;
		if (!is(r, PARTICLE, t, k) && memchr(t->raw + t->words[k].at,
		    '\'', t->words[k].len) == NULL)
			return 0;
	}
	return 0;
}

/* Is the word k, which follows a name, the kind of a street? */
static int
is_kind(const struct rule *r, const struct text *t, size_t k)
{
	return street_name(t, k) && (is(r, AFTER, t, k) ||
	    (is(r, SHORT, t, k) && (ends_clause(t, k) ||
		street_postal(t, k + 1))));
}

/* "In 2020 Abbey Road came out": is the number that of a year? */
static int
is_year(const struct rule *r, const struct text *t, size_t i)
{
	const char *s = t->raw + t->words[i].at;

	return i > 0 && t->words[i].len == 4 && (memcmp(s, "19", 2) == 0 ||
	    memcmp(s, "20", 2) == 0) && is(r, YEAR, t, i - 1);
}

/* A street whose number is the word i and whose name follows: its last word. */
static size_t
name_after(const struct rule *r, const struct text *t, size_t i)
{
	size_t k;

	if (i + 2 < t->n && is(r, AGAIN, t, i + 1))
		i++;
	if (i + 1 < t->n && street_touch(t, i, i + 1, " ,") &&
	    is(r, FRENCH, t, i + 1))
		return name_french(r, t, i);
	if (is_year(r, t, i) || (i > 0 && is(r, WATCH, t, i - 1)))
		return 0;
	for (k = i + 1; k < t->n && k <= i + NAME; k++) {
		if (!street_touch(t, k - 1, k, k == i + 1 ? " " : " .") ||
		    is(r, NEVER, t, k))
			return 0; /* 3. Silent Hill is the third of a list */
		if (k > i + 1 && is_kind(r, t, k))
			return is_among(r, TITLE, t, i + 1, k) ||
			    street_titled(t, i, k) ? 0 : k;
		/* 12 West 42nd Street */
		if (!street_name(t, k) && (t->raw[t->words[k].at] > '9' ||
		    t->words[k].len < 3))
			return 0;
	}
	return 0;
}

/* Does the word end as streets' names do? */
static int
is_joined(const struct text *t, size_t i)
{
	const char *s = t->norm.data + t->words[i].norm;
	size_t n = t->words[i].nlen, k, len;

	for (k = 0; k < sizeof(endings) / sizeof(endings[0]); k++) {
		len = strlen(endings[k]);
		if (n >= len && memcmp(s + n - len, endings[k], len) == 0)
			return n > len + 2 || (len > 4 && i > 0 &&
			    street_name(t, i - 1));
	}
	return 0;
}

/* Does a town follow the number, or what is said of the house? */
static int
in_town(const struct rule *r, const struct text *t, size_t i)
{
	if (i + 2 >= t->n || !street_touch(t, i, i + 1, " ") ||
	    !street_touch(t, i + 1, i + 2, " "))
		return 0;
	return is(r, VERB, t, i + 1) ||
	    (is(r, IN, t, i + 1) && street_name(t, i + 2));
}

static int
is_word(const struct text *t, size_t i, const char *word)
{
	return t->words[i].nlen == strlen(word) && memcmp(t->norm.data +
	    t->words[i].norm, word, t->words[i].nlen) == 0;
}

/* PO Box 1234; in P.O. a sentence seems to end */
static size_t
name_box(const struct rule *r, const struct text *t, size_t i)
{
	const struct lists *l = r->state;
	size_t k, first, last;

	if (i > 1 && is_word(t, i - 2, "p.o") && is_word(t, i - 1, "box"))
		return i - 2;
	for (k = i > 3 ? i - 3 : 0; k < i; k++)
		if ((t->words[k].flags & WORD_DIGIT) == 0 &&
		    phrases_find(l->list[BOX], t, k, k + 1, &first, &last) &&
		    last + 1 == i)
			return k;
	return t->n;
}

/* "An den Eichen 14, 50667 Köln"; "Am Markt 3": its first word, or t->n. */
static size_t
name_german(const struct rule *r, const struct text *t, size_t i)
{
	size_t k;

	if (i < 2 || !street_name(t, i - 1) ||
	    !street_touch(t, i - 1, i, " ") ||
	    (!street_postal(t, i + 1) && !(is(r, SQUARE, t, i - 1) &&
	    (ends_clause(t, i) || in_town(r, t, i)))))
		return t->n;
	for (k = i - 1; k-- > 0 && i - k <= NAME;)
		if (street_name(t, k) && is(r, AM, t, k))
			return k;
	return t->n;
}

/* The Spanish "C/" for Calle. */
static int
is_calle(const struct text *t, size_t k)
{
	const struct word *w = &t->words[k];

	return w->len == 1 && (t->raw[w->at] | 0x20) == 'c' &&
	    w->at + 1 < t->len && t->raw[w->at + 1] == '/';
}

/* Of what stands before the number i: the first word of a street, or t->n. */
static size_t
name_from(const struct rule *r, const struct text *t, size_t i)
{
	size_t k, names = 0;

	for (k = i; k-- > 0 && i - k <= NAME + 2;) {
		if (!street_touch(t, k, k + 1, " .,:-/") ||
		    ((t->words[k].flags & WORD_LAST) != 0 &&
		    t->words[k].len > 8 && !is_joined(t, k)))
			return t->n;
		if (names > 0 && (is(r, BEFORE, t, k) || is_calle(t, k)))
			return k;
		if (street_name(t, k) && is_joined(t, k) && names == 0)
			return k;
		if (is(r, FLAT, t, k))
			continue;
		/* Atatürk Caddesi No: 5; Тверская улица, 7 */
		if (names == 0 && k > 0 && street_name(t, k - 1) &&
		    (is(r, LAST, t, k) || (is(r, BEFORE, t, k) &&
		    street_name(t, k))))
			return k - 1;
		if (street_name(t, k))
			names++;
		else if (!is(r, PARTICLE, t, k))
			return t->n;
	}
	return t->n;
}

/* Does that of a flat follow the number, as in "84/92 m. 5"? */
static int
has_door(const struct rule *r, const struct text *t, size_t i)
{
	return i + 2 < t->n && is(r, DOOR, t, i + 1) &&
	    street_touch(t, i + 1, i + 2, " .") &&
	    street_house(t, i + 2);
}

/*
 * The street whose number is the word i and whose name stands before: its
 * first word, or t->n.
 */
static size_t
name_before(const struct rule *r, const struct text *t, size_t i)
{
	if (i + 1 < t->n && street_touch(t, i, i + 1, "/")) /* 10/12 */
		return street_house(t, i + 1) &&
		    (ends_clause(t, i + 1) || has_door(r, t, i + 1)) ?
		    name_from(r, t, i) : t->n;
	if (!ends_clause(t, i) && !street_postal(t, i + 1) &&
	    !in_town(r, t, i) && !has_door(r, t, i))
		return t->n;
	return name_from(r, t, i);
}

static void
give_place(const struct text *t, size_t first, size_t last, size_t *at,
    size_t *len)
{
	*at = t->words[first].at;
	*len = t->words[last].at + t->words[last].len - *at;
}

static int
look_address(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	const struct text *t = v->words;
	size_t i, first, last;

	*value = "street address";
	for (i = 0; (i = text_digit(t, i)) < t->n; i++) {
		if ((first = postcode_street(t, i, &last)) < t->n) {
			give_place(t, first, last, at, len);
			return 1;
		}
		if (!street_house(t, i) || (t->words[i].at > 0 &&
		    ascii_in(t->raw[t->words[i].at - 1], "$#.-")))
			continue;
		last = i;
		if ((first = street_asian(t, i, &last)) == t->n &&
		    (first = name_before(r, t, i)) == t->n &&
		    (first = name_german(r, t, i)) == t->n &&
		    (first = name_box(r, t, i)) == t->n) {
			first = i;
			last = name_after(r, t, i);
		}
		if (first < last || (first == i && last > i)) {
			give_place(t, first, last, at, len);
			return 1;
		}
	}
	return 0;
}

void
rule_address(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_address);
}
