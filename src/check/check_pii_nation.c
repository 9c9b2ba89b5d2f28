/*
 * Rule national_id: numbers by which a state knows a person.
 *
 * A row says which form the number has, and how its check digits are made.
 * Where there are none, or the form is that of much else, a word that names
 * it must stand before.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_pii.h"
#include "check/check_pii_code.h"
#include "ground/mem.h"
#include "text/ascii.h"
#include "text/phrase.h"

enum {
	BEFORE = 8,  /* words that may stand between its name and it */
	SHORTEST = 9, /* signs, of the US and others */
	LONGEST = 18 /* of China */
};

static const char *const names[] = {
	"ssn|social_security|national_insurance|ni_number|nino|tax_id|"
	"passport|taxpayer|identity_card|id_card|steuer|steuer_id|idnr|"
	"steueridentifikationsnummer|steuernummer|identifikationsnummer|"
	"sozialversicherungsnummer|sécurité_sociale|numéro_fiscal|nir|dni|"
	"nie|nif|codice_fiscale|cpf|pesel|cnp|cod_numeric_personal|bsn|"
	"burgerservicenummer|kimlik|t.c|aadhaar|pan|инн|снилс|паспорт|"
	"身份证|身分證|주민등록번호|マイナンバー",
};

/* The value of the digits d[from .. from + n - 1]. */
static unsigned
value(const char *d, size_t from, size_t n)
{
	unsigned v = 0;

	while (n-- > 0)
		v = v * 10 + (unsigned)(d[from++] - '0');
	return v;
}

static int
is_day(unsigned month, unsigned day)
{
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* United States: area, group and serial number, none of them zero. */
static int
is_ssn(const char *d)
{
	unsigned area = value(d, 0, 3);

	return area != 0 && area != 666 && area < 900 &&
	    value(d, 3, 2) != 0 && value(d, 5, 4) != 0;
}

/* United Kingdom: HMRC's prefixes. */
static int
is_nino(const char *s)
{
	static const char never[] = "BGGBNKKNTNNTZZ";
	size_t i;

	if (ascii_in(s[0], "DFIQUV") || ascii_in(s[1], "DFIOQUV"))
		return 0;
	for (i = 0; i + 1 < sizeof(never); i += 2)
		if (memcmp(never + i, s, 2) == 0)
			return 0;
	return s[8] <= 'D';
}

/* France: NIR, key of 97; Corsica's 2A counts as 19, its 2B as 18. */
static int
is_nir(const char *s)
{
	unsigned long long n = 0;
	size_t i;
	char d[16];

	memcpy(d, s, 15);
	if (d[5] == '2' && (d[6] == 'A' || d[6] == 'B')) {
		d[5] = '1';
		d[6] = s[6] == 'A' ? '9' : '8';
	}
	for (i = 0; i < 13; i++) {
		if (d[i] < '0' || d[i] > '9')
			return 0;
		n = n * 10 + (unsigned)(d[i] - '0');
	}
	return (d[0] == '1' || d[0] == '2') && value(d, 3, 2) >= 1 &&
	    97 - n % 97 == value(d, 13, 2);
}

/* Spain: DNI, its letter by the remainder of 23. */
static int
is_dni(const char *s)
{
	return s[8] == "TRWAGMYFPDXBNJZSQVHLCKE"[value(s, 0, 8) % 23];
}

/* Spain: NIE, the same with X, Y or Z for the first digit. */
static int
is_nie(const char *s)
{
	char d[9];

	if (!ascii_in(s[0], "XYZ"))
		return 0;
	memcpy(d, s, 9);
	d[0] = (char)('0' + s[0] - 'X');
	return is_dni(d);
}

/* Italy: codice fiscale, the sum of odd and even places. */
static int
is_fiscale(const char *s)
{
	static const unsigned char odd[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21,
	    2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
	unsigned sum = 0, v;
	size_t i;

	for (i = 0; i < 15; i++) {
		v = (unsigned)(s[i] <= '9' ? s[i] - '0' : s[i] - 'A');
		sum += i % 2 == 0 ? odd[v] : v;
	}
	return ascii_in(s[8], "ABCDEHLMPRST") &&
	    s[15] == (char)('A' + sum % 26);
}

/* Germany: ISO 7064, mod 11,10; one digit stands twice or three times. */
static int
is_steuer_id(const char *d)
{
	unsigned rest = 10, sum, count[10] = {0}, i, twice = 0;

	for (i = 0; i < 10; i++) {
		count[d[i] - '0']++;
		sum = ((unsigned)(d[i] - '0') + rest) % 10;
		rest = (sum == 0 ? 10 : sum) * 2 % 11;
	}
	for (i = 0; i < 10; i++) {
		twice += count[i] > 1;
		if (count[i] > 3)
			return 0;
	}
	return d[0] != '0' && twice == 1 &&
	    (11 - rest) % 10 == (unsigned)(d[10] - '0');
}

/* The sum of n digits, each times its weight. */
static unsigned
weighed(const char *d, const char *weights, size_t n)
{
	unsigned sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += (unsigned)(d[i] - '0') *
		    (unsigned)(weights[i] <= '9' ? weights[i] - '0' :
			weights[i] - 'a' + 10);
	return sum;
}

/* Brazil: CPF, two check digits of 11. */
static int
is_cpf(const char *d)
{
	unsigned a = weighed(d, "a98765432", 9) * 10 % 11 % 10;
	unsigned b = weighed(d, "ba98765432", 10) * 10 % 11 % 10;

	return a == value(d, 9, 1) && b == value(d, 10, 1);
}

/* China: born 18xx to 20xx; the last sign, X for ten, makes 1 of 11. */
static int
is_china(const char *s)
{
	unsigned sum = weighed(s, "79a584216379a5842", 17);
	unsigned last = s[17] == 'X' ? 10 : (unsigned)(s[17] - '0');

	return last <= 10 && (sum + last) % 11 == 1 &&
	    value(s, 6, 2) >= 18 && value(s, 6, 2) <= 20 &&
	    is_day(value(s, 10, 2), value(s, 12, 2));
}

/* Korea: date of birth, then sex and century. */
static int
is_korea(const char *d)
{
	return is_day(value(d, 2, 2), value(d, 4, 2)) && d[6] >= '1' &&
	    d[6] <= '8';
}

/* Turkey: two check digits. */
static int
is_turkey(const char *d)
{
	unsigned odd = weighed(d, "101010101", 9);
	unsigned even = weighed(d, "01010101", 8);

	return d[0] != '0' &&
	    (7 * odd + 9 * even) % 10 == value(d, 9, 1) &&
	    weighed(d, "1111111111", 10) % 10 == value(d, 10, 1);
}

/* Poland: PESEL, born in the month given, check digit of 10. */
static int
is_pesel(const char *d)
{
	return is_day(value(d, 2, 2) % 20, value(d, 4, 2)) &&
	    (10 - weighed(d, "1379137913", 10) % 10) % 10 == value(d, 10, 1);
}

/* Romania: CNP, check digit of 11, ten written as 1. */
static int
is_cnp(const char *d)
{
	unsigned rest = weighed(d, "279146358279", 12) % 11;

	return d[0] >= '1' && d[0] <= '8' &&
	    is_day(value(d, 3, 2), value(d, 5, 2)) &&
	    (rest == 10 ? 1 : rest) == value(d, 12, 1);
}

/* The Netherlands: BSN, its sum with the last digit taken off is 0 of 11. */
static int
is_bsn(const char *d)
{
	return (weighed(d, "98765432", 8) + 10 * value(d, 8, 1)) % 11 == 0 &&
	    value(d, 0, 8) != 0;
}

enum need {
	BARE,	/* the check digits say enough */
	SPACED, /* it must be grouped as written, or named */
	NAMED
};

static const struct nation {
	const char *name;
	const char *form;   /* of check_pii_code.h */
	const char *groups; /* as it is grouped; "" if any way */
	int (*holds)(const char *s);
	enum need need;
} nations[] = {
	{"social security number (US)", "DDDDDDDDD", "324", is_ssn, SPACED},
	{"national insurance number (UK)", "LLDDDDDDL", "", is_nino, BARE},
	{"NIR (France)", "DDDDDXXDDDDDDDD", "", is_nir, BARE},
	{"DNI (Spain)", "DDDDDDDDL", "", is_dni, BARE},
	{"NIE (Spain)", "LDDDDDDDL", "", is_nie, BARE},
	{"codice fiscale (Italy)", "LLLLLLDDLDDLDDDL", "", is_fiscale, BARE},
	{"tax number (Germany)", "DDDDDDDDDDD", "2333", is_steuer_id, SPACED},
	{"CPF (Brazil)", "DDDDDDDDDDD", "3332", is_cpf, SPACED},
	{"identity number (China)", "DDDDDDDDDDDDDDDDDX", "", is_china, BARE},
	{"resident number (Korea)", "DDDDDDDDDDDDD", "67", is_korea, SPACED},
	{"identity number (Turkey)", "DDDDDDDDDDD", "", is_turkey, NAMED},
	{"PESEL (Poland)", "DDDDDDDDDDD", "", is_pesel, NAMED},
	{"CNP (Romania)", "DDDDDDDDDDDDD", "", is_cnp, NAMED},
	{"BSN (Netherlands)", "DDDDDDDDD", "", is_bsn, NAMED},
};

struct nation_state {
	struct said *said;
	struct phrases *names;
};

void
rule_national_id_start(struct rule *r, const struct conf *conf)
{
	struct nation_state *n = r->state = mem_alloc(sizeof(*n));

	(void)conf;
	n->said = said_new();
	n->names = phrases_new(NULL, names, 1);
}

void
rule_national_id_stop(struct rule *r)
{
	struct nation_state *n = r->state;

	said_free(n->said);
	phrases_free(n->names);
	free(n);
	r->state = NULL;
}

/* Is the code in groups of these sizes? */
static int
is_grouped(const struct code *c, const char *groups)
{
	size_t i, end = 0, from = 0;

	for (i = 0; groups[i] != '\0'; i++) {
		end += (size_t)(groups[i] - '0');
		for (; from + 1 < end; from++)
			if (c->last[from])
				return 0;
		if (!c->last[from++])
			return 0;
	}
	return *groups != '\0';
}

static int
is_named(const struct nation_state *state, const struct text *t, size_t i)
{
	size_t first, last;

	return phrases_find(state->names, t, i > BEFORE ? i - BEFORE : 0, i,
	    &first, &last);
}

static int
is_nation(const struct nation *n, const struct nation_state *state,
    const struct text *t, size_t i, const struct code *c)
{
	int named;

	if (!code_ends(c, strlen(n->form)) || !code_begins(c->sign, n->form) ||
	    !n->holds(c->sign))
		return 0;
	named = is_named(state, t, i);
	if (named || n->need == NAMED)
		return named;
	return (n->need == BARE || is_grouped(c, n->groups)) &&
	    said_before(state->said, t, t->words[i].at) != SAID_THING;
}

/* Does the word i begin with a digit? */
static int
is_number(const struct text *t, size_t i)
{
	return i < t->n && t->raw[t->words[i].at] >= '0' &&
	    t->raw[t->words[i].at] <= '9';
}

/* May a code begin with the word i: it has a digit, or soon one follows? */
static int
may_begin(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;

	if (is_number(t, i) || (w->len <= 3 && (w->flags & WORD_DIGIT) != 0))
		return 1;
	if (w->len == 1)
		return ascii_in(s[0], "XYZxyz") && is_number(t, i + 1);
	if (w->len == 2)
		return is_number(t, i + 1);
	if (w->len == 3 || w->len == 6)
		return is_number(t, i + 1) || (w->len == 3 &&
		    is_number(t, i + 2));
	return w->len > 6 && (strpbrk((char[]){s[1], s[2], s[6], '\0'},
	    "0123456789") != NULL);
}

static int
look_nation(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **found)
{
	const struct text *t = v->words;
	const struct nation *n;
	struct code code;
	size_t i, k, digit;

	for (i = 0; (digit = text_digit(t, i)) < t->n; i++) {
		if (digit > i + 2)
			i = digit - 2;
		if (!may_begin(t, i))
			continue;
		*at = t->words[i].at;
		code_read(&code, t, i, LONGEST);
		if (code.n < SHORTEST)
			continue;
		for (k = 0; k < sizeof(nations) / sizeof(nations[0]); k++) {
			n = &nations[k];
			if (!is_nation(n, r->state, t, i, &code))
				continue;
			*len = code.end[strlen(n->form) - 1] - *at;
			*found = n->name;
			if (*at == 0 || !ascii_in(t->raw[*at - 1], "-/.#,"))
				return 1;
		}
	}
	return 0;
}

void
rule_national_id(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_nation);
}
