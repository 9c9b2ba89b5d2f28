/*
 * Rule national_id: numbers by which a state knows a person.
 *
 * nation.h says which forms these have.  Where a number has no check digits, or
 * its form is that of much else, a word that names it must stand before.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_pii.h"
#include "check/check_pii_code.h"
#include "check/nation.h"
#include "ground/mem.h"
#include "text/ascii.h"
#include "text/phrase.h"

enum {
	BEFORE = 8, /* words that may stand between its name and it */
	LONGEST = 18 /* signs, of China */
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

struct nation_state {
	struct said *said;
	struct phrases *names;
	struct form { /* bit by bit */
		uint64_t letters, digits; /* signs that must be some */
		uint64_t length; /* bit n: it has so many signs */
		uint64_t groups; /* bit n: a group ends there; 0: none do */
	} form[NATIONS];
	uint64_t lengths; /* of all */
	size_t digits;	  /* that each has at least */
};

static struct form
form_of(const struct nation *n)
{
	struct form f = {0, 0, 0, 0};
	size_t i, end = 0;

	for (i = 0; n->groups[i] != '\0'; i++) {
		end += (size_t)(n->groups[i] - '0');
		f.groups |= UINT64_C(1) << end;
	}
	for (i = 0; n->form[i] != '\0'; i++) {
		f.letters |= (uint64_t)(n->form[i] == 'L') << i;
		f.digits |= (uint64_t)(n->form[i] == 'D') << i;
	}
	f.length = UINT64_C(1) << i;
	return f;
}

static size_t
least_digits(const struct nation_state *n)
{
	size_t k, digits, least = LONGEST;

	for (k = 0; k < NATIONS; k++) {
		digits = (size_t)__builtin_popcountll(n->form[k].digits);
		if (digits < least)
			least = digits;
	}
	return least;
}

void
rule_national_id_start(struct rule *r, const struct conf *conf)
{
	struct nation_state *n = r->state = mem_calloc(1, sizeof(*n));
	size_t k;

	(void)conf;
	for (k = 0; k < NATIONS; k++) {
		n->form[k] = form_of(&nations[k]);
		n->lengths |= n->form[k].length;
	}
	n->digits = least_digits(n);
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

/*
 * Is the code in the groups of this form, all of them and no others?  Of one
 * without groups: is it in one piece?
 */
static int
is_grouped(const struct code *c, const struct form *f)
{
	return (c->last & (2 * f->length - 2)) == f->groups;
}

/* Does one of the names begin among the `most` words before i? */
static int
is_named(const struct nation_state *state, const struct text *t, size_t i,
    size_t most)
{
	size_t first, last;

	return phrases_find(state->names, t, i > most ? i - most : 0, i,
	    &first, &last);
}

/* Has the code this form, and may it end there? */
static int
has_form(const struct code *c, const struct form *f)
{
	return (c->last & f->length) != 0 && (c->letters & f->digits) == 0 &&
	    (~c->letters & f->letters) == 0;
}

/* May t have a number of this form by its look, before it is reckoned? */
static int
may_be(const struct nation *n, const struct form *f, const struct code *c,
    int named)
{
	return has_form(c, f) && (named || n->need == BARE ||
	    (n->need == SPACED && is_grouped(c, f)));
}

static int
is_nation(const struct nation *n, const struct nation_state *state,
    const struct text *t, size_t i, const struct code *c)
{
	int named;

	if (!n->holds(c->sign))
		return 0;
	named = is_named(state, t, i, BEFORE);
	if (named || n->need == NAMED)
		return named;
	return (n->need == BARE || is_grouped(c, &state->form[n - nations])) &&
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

/* May the text have so many digits?  Most have fewer in all their numbers. */
static int
may_have(const struct text *t, size_t digits)
{
	size_t i, n = 0;

	for (i = text_digit(t, 0); i < t->n && n < digits;
	     i = text_digit(t, i + 1))
		n += t->words[i].len;
	return n >= digits;
}

static int
look_nation(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **found)
{
	const struct nation_state *state = r->state;
	const struct text *t = v->words;
	const struct nation *n;
	struct code code = {0};
	size_t i, k, digit;
	int named;

	if (!may_have(t, state->digits))
		return 0;
	named = is_named(state, t, t->n, t->n); /* anywhere */
	for (i = 0; (digit = text_digit(t, i)) < t->n; i++) {
		if (digit > i + 2)
			i = digit - 2;
		if (!may_begin(t, i))
			continue;
		*at = t->words[i].at;
		code_read(&code, t, i, LONGEST);
		if ((code.last & state->lengths) == 0)
			continue;
		for (k = 0; k < NATIONS; k++) {
			n = &nations[k];
			if (!may_be(n, &state->form[k], &code, named) ||
			    !is_nation(n, state, t, i, &code))
				continue;
			*len = code_len(&code, t, strlen(n->form));
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
