/*
 * Rules card and iban: numbers of payment cards (ISO/IEC 7812: issuer,
 * length, Luhn's check digit) and of bank accounts (ISO 13616: length by
 * country, remainder 1 of 97).
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_pii.h"
#include "check/check_pii_code.h"

/* First digits from .. to, as many as `from` has, and the lengths. */
static const struct issuer {
	int from, to, digits;
	size_t least, most;
} issuers[] = {
	{4, 4, 1, 16, 16}, {4, 4, 1, 19, 19},		/* Visa */
	{51, 55, 2, 16, 16}, {2221, 2720, 4, 16, 16},	/* Mastercard */
	{34, 34, 2, 15, 15}, {37, 37, 2, 15, 15},	/* American Express */
	{6011, 6011, 4, 16, 19}, {644, 659, 3, 16, 19}, /* Discover */
	{300, 305, 3, 14, 14}, {36, 36, 2, 14, 14},	/* Diners Club */
	{38, 39, 2, 14, 14}, {3528, 3589, 4, 16, 16},	/* JCB */
	{62, 62, 2, 16, 19}, {2200, 2204, 4, 16, 16},	/* UnionPay, Mir */
	{50, 50, 2, 16, 19}, {56, 58, 2, 16, 19},	/* Maestro */
	{6304, 6390, 4, 16, 19},
};

static int
luhn(const char *digit, size_t n)
{
	unsigned sum = 0, d;
	size_t i;

	for (i = 0; i < n; i++) {
		d = (unsigned)(digit[n - 1 - i] - '0') << (i % 2);
		sum += d > 9 ? d - 9 : d;
	}
	return sum % 10 == 0;
}

static int
is_issued(const char *digit, size_t n)
{
	const struct issuer *i;
	int k, head;

	for (i = issuers; i < issuers + sizeof(issuers) / sizeof(*i); i++) {
		for (head = k = 0; k < i->digits; k++)
			head = 10 * head + digit[k] - '0';
		if (head >= i->from && head <= i->to && n >= i->least &&
		    n <= i->most)
			return 1;
	}
	return 0;
}

/* Are the groups first .. last those that stand on a card? */
static int
is_embossed(const struct number *v, size_t first, size_t last)
{
	size_t i;

	if (first == last)
		return 1;
	if (v->group[first].n != 4)
		return 0;
	for (i = first + 1; i <= last; i++)
		if (v->group[i].mark != v->group[first + 1].mark ||
		    strchr(" -.", v->group[i].mark) == NULL)
			return 0;
	if (last - first == 2)
		return v->group[first + 1].n == 6 && v->group[last].n < 6;
	for (i = first + 1; i < last; i++)
		if (v->group[i].n != 4)
			return 0;
	return v->group[last].n <= 4;
}

static int
is_card(const struct number *v, size_t first, size_t last)
{
	size_t from = v->group[first].from;
	size_t n = v->group[last].from + v->group[last].n - from;
	const char *d = v->digit + from;

	return n >= 14 && n <= 19 && is_embossed(v, first, last) &&
	    is_issued(d, n) && luhn(d, n) && strspn(d + 1, "0") < n - 1;
}

static int
look_card(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	const struct number *one;
	size_t i, a, b;

	*value = "payment card";
	for (i = 0; i < v->numbers->n; i++) {
		one = &v->numbers->list[i];
		for (a = 0; a < one->groups; a++)
			for (b = a; b < one->groups && b < a + 5; b++) {
				if (!is_card(one, a, b))
					continue;
				*at = one->group[a].at;
				*len = one->group[b].at + one->group[b].n - *at;
				if (pii_stands_alone(v->words, *at,
				    *at + *len) && (a < b ||
				    said_before(r->state, v->words, *at) !=
				    SAID_THING))
					return 1;
			}
	}
	return 0;
}

void
rule_card(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_card);
}

/* Length of a country's IBAN, as in the registry of SWIFT; 0: it has none. */
static size_t
iban_len(const char *country)
{
	static const char table[] =
	    "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24"
	    "DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27"
	    "GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20"
	    "LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24"
	    "PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25"
	    "SV28TL23TN24TR26UA29VA22VG24XK20YE30";
	size_t i;

	for (i = 0; i + 4 < sizeof(table); i += 4)
		if (memcmp(table + i, country, 2) == 0)
			return (size_t)(table[i + 2] - '0') * 10 +
			    (size_t)(table[i + 3] - '0');
	return 0;
}

/* ISO 7064, mod 97-10, of the number with its first four signs moved last. */
static int
iban_holds(const char *s, size_t n)
{
	unsigned rest = 0;
	size_t i;
	char c;

	for (i = 0; i < n; i++) {
		c = s[(i + 4) % n];
		if (c <= '9')
			rest = (rest * 10 + (unsigned)(c - '0')) % 97;
		else
			rest = (rest * 100 + (unsigned)(c - 'A') + 10) % 97;
	}
	return rest == 1;
}

static int
look_iban(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	const struct text *t = v->words;
	const struct word *w;
	struct code code = {0};
	size_t i, n;

	(void)r;
	*value = "IBAN";
	for (i = 0; (i = text_digit(t, i)) < t->n; i++) {
		w = &t->words[i];
		if (w->len < 4 || !code_begins(t->raw + w->at, "LLDD"))
			continue;
		code_read(&code, t, i, CODE_SIGNS);
		n = iban_len(code.sign);
		if (n == 0 || !code_ends(&code, n) || !iban_holds(code.sign, n))
			continue;
		*at = w->at;
		*len = code_len(&code, t, n);
		return 1;
	}
	return 0;
}

void
rule_iban(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_iban);
}

void
rule_said_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = said_new();
}

void
rule_said_stop(struct rule *r)
{
	said_free(r->state);
	r->state = NULL;
}
