/*
 * Rule phone: a telephone number, by its form.
 *
 * With a plus sign any number of 8 to 15 digits is one (ITU-T E.164).  Without
 * it the groups must be those that a country writes, or the trunk's zero must
 * stand before them, and the marks between groups must be alike; a bare row
 * of digits, which may count or name anything, needs a word such as "call"
 * before it.  Dates, amounts and what is named as the number of an order, a
 * part or a book are none.
 */
#include <string.h>

#include "text/ascii.h"

#include "check/check_pii.h"

enum { E164_LEAST = 8, E164_MOST = 15 };

/* A piece of a number: some of its groups. */
struct piece {
	const struct number *v;
	size_t first, last; /* groups */
	const char *digit;
	size_t n;
};

/*
 * How a country writes its numbers: digits by group, and which digits the
 * first two groups may begin with ("" any).
 */
static const struct form {
	const char *groups;
	const char *first;
	const char *second;
	const char *marks; /* between the groups, but for the first place */
} forms[] = {
	{"334", "23456789", "23456789", " -."},	  /* North America */
	{"334", "3", "", " -."},		  /* Italy, mobile */
	{"37", "3", "", " -."},
	{"1334", "1", "23456789", " -."},	  /* North America */
	{"13322", "78", "3489", " -"},		  /* Russia */
	{"333", "6789", "", " -."},		  /* Spain, Poland */
	{"3222", "6789", "", " -."},		  /* Spain */
	{"2322", "123456789", "", " -"},	  /* Spain, Poland */
	{"344", "1", "", " -"},			  /* China, mobile */
	{"254", "123456789", "9", " -"},	  /* Brazil, mobile */
	{"29", "123456789", "9", " -"},
	{"244", "123456789", "", " -"},		  /* Brazil, Mexico */
	{"55", "6789", "", " -"},		  /* India */
	{"433", "1", "", " "},			  /* Australia: 1300, 1800 */
};

static size_t
group_n(const struct piece *p, size_t i)
{
	return p->v->group[p->first + i].n;
}

static char
group_digit(const struct piece *p, size_t i)
{
	return p->v->digit[p->v->group[p->first + i].from];
}

static char
group_mark(const struct piece *p, size_t i)
{
	return p->v->group[p->first + i].mark;
}

static size_t
groups(const struct piece *p)
{
	return p->last - p->first + 1;
}

/* Are the marks between groups one of these each, and alike? */
static int
marks_alike(const struct piece *p, const char *marks)
{
	size_t i;

	for (i = 1; i < groups(p); i++) {
		if (group_mark(p, i) == ')' && i < 3)
			continue;
		if (strchr(marks, group_mark(p, i)) == NULL)
			return 0;
		/* the first one may differ: 030-123 45 67 */
		if (i > 2 && group_mark(p, i) != group_mark(p, i - 1) &&
		    group_mark(p, i - 1) != ')')
			return 0;
	}
	return 1;
}

/* Is it "12.03.2021", "2021-03-12", or a time of years "2019-2021"? */
static int
is_date(const struct piece *p)
{
	size_t n = groups(p);

	if (n < 3)
		return p->n == 8 && n == 2 && group_n(p, 0) == 4;
	return group_n(p, 0) + group_n(p, 1) + group_n(p, 2) <= 8 &&
	    ((group_n(p, 0) <= 2 && group_n(p, 1) <= 2 &&
		group_n(p, 2) == 4) ||
	    (group_n(p, 0) == 4 && group_n(p, 1) <= 2 && group_n(p, 2) <= 2));
}

/* Is it an amount, "600 000 000", or a row of one digit? */
static int
is_amount(const struct piece *p)
{
	size_t i;

	for (i = 1; i < groups(p); i++)
		if (group_n(p, i) == 3 && memcmp(p->v->digit +
		    p->v->group[p->first + i].from, "000", 3) == 0)
			return 1;
	return strspn(p->digit, (char[]){p->digit[0], '\0'}) >= p->n;
}

static int
has_form(const struct piece *p, const struct form *f)
{
	size_t i, n = groups(p);

	if (strlen(f->groups) != n || !marks_alike(p, f->marks))
		return 0;
	for (i = 0; i < n; i++)
		if (group_n(p, i) != (size_t)(f->groups[i] - '0'))
			return 0;
	return strchr(f->first, group_digit(p, 0)) != NULL &&
	    (*f->second == '\0' ||
		strchr(f->second, group_digit(p, 1)) != NULL);
}

static int
is_national(const struct piece *p)
{
	size_t i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (has_form(p, &forms[i]))
			return 1;
	return 0;
}

/* With the trunk's zero, 020 7946 0958, or the exit code 00. */
static int
is_trunk(const struct piece *p)
{
	size_t least = 9, most = 11, n = groups(p), i;
	char mark = n > 1 ? group_mark(p, 1) : ' ';

	if (p->digit[0] != '0' || n < 2 || group_n(p, 0) < 2 ||
	    group_n(p, 0) > 6 || group_mark(p, n - 1) == '?')
		return 0;
	if (p->digit[1] == '0') {
		least = 11;
		most = E164_MOST + 2;
	} else if ((mark == '/' || mark == ')') && n == 2) {
		least = 8;
		most = 12;
	} else if (n == 2) {
		most = 12; /* Germany, mobile */
	}
	if (p->n < least || p->n > most || !marks_alike(p,
	    n == 2 || mark == '/' ? " -./" : " -."))
		return 0;
	for (i = 1; i < n; i++) /* 0.123, 02/2021-05/2021 */
		if ((group_n(p, i) < 2 && p->digit[1] != '0') ||
		    (i > 1 && group_mark(p, i) == '/'))
			return 0;
	/* days of a month look like a French number, if the dots are there */
	return !(n == 5 && mark == '.' && p->n == 10 &&
	    group_mark(p, 2) != '.');
}

/* ISBN of ten digits: the sum of each digit times its place, modulo 11. */
static int
is_isbn(const char *d, size_t n)
{
	unsigned sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += (unsigned)(d[i] - '0') * (unsigned)(10 - i);
	return n == 10 && sum % 11 == 0;
}

/* A row of digits that says of itself what it is: 07700900123. */
static int
is_row(const struct piece *p)
{
	return groups(p) == 1 && (p->n == 10 || p->n == 11) &&
	    p->digit[0] == '0' && ascii_in(p->digit[1], "1236789") &&
	    !is_isbn(p->digit, p->n);
}

static int
is_phone(const struct piece *p, enum said_kind said)
{
	int plus = p->v->plus && p->first == 0;

	if (plus)
		return p->n >= E164_LEAST && p->n <= E164_MOST &&
		    p->digit[0] != '0' && !is_amount(p);
	if (said == SAID_THING || is_date(p) || is_amount(p))
		return 0;
	if (is_national(p) || is_trunk(p) || is_row(p))
		return 1;
	return said == SAID_CALL && p->n >= NUMBER_LEAST &&
	    p->n <= E164_MOST && marks_alike(p, " -./");
}

/*
 * May the number be cut before group i: a blank is there, and one does not
 * join what is inside?
 */
static int
may_cut(const struct number *v, size_t i, size_t inside)
{
	return i == 0 || i >= v->groups || (v->group[i].mark == ' ' &&
	    inside < v->groups && v->group[inside].mark != ' ');
}

/* Is what stands from .. to - 1 a sentence, or a line, by itself? */
static int
is_sentence(const struct text *t, size_t from, size_t to)
{
	while (from > 0 && t->raw[from - 1] == ' ')
		from--;
	if (to < t->len && t->raw[to] == '.')
		to++;
	return (from == 0 || ascii_in(t->raw[from - 1], ".!?\n")) &&
	    (to == t->len || t->raw[to] == ' ' || t->raw[to] == '\n');
}

/* A row of ten digits, as North America has them, and nothing said of it. */
static int
is_bare(const struct text *t, const struct piece *p, size_t at, size_t len)
{
	return groups(p) == 1 && p->n == 10 && p->digit[0] > '1' &&
	    p->digit[3] > '1' && !is_amount(p) &&
	    is_sentence(t, at, at + len);
}

static int
look_number(const struct rule *r, const struct text *t,
    const struct number *v, size_t *at, size_t *len)
{
	enum said_kind said = said_before(r->state, t, v->at);
	struct piece p = {.v = v};
	size_t a, b;

	for (a = 0; a < v->groups; a++)
		for (b = v->groups; b-- > a;) {
			if (!may_cut(v, a, a + 1) || !may_cut(v, b + 1, b))
				continue;
			p.first = a;
			p.last = b;
			p.digit = v->digit + v->group[a].from;
			p.n = (size_t)(v->group[b].from + v->group[b].n -
			    v->group[a].from);
			if (p.n < NUMBER_LEAST)
				continue;
			*at = a == 0 ? v->at : v->group[a].at;
			*len = v->group[b].at + v->group[b].n - *at;
			if (!is_phone(&p, said) && (said == SAID_THING ||
			    !is_bare(t, &p, *at, *len)))
				continue;
			if (pii_stands_alone(t, *at, *at + *len))
				return 1;
		}
	return 0;
}

static int
look_phone(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	size_t i;

	*value = "telephone number";
	for (i = 0; i < v->numbers->n; i++)
		if (look_number(r, v->words, &v->numbers->list[i], at, len))
			return 1;
	return 0;
}

void
rule_phone(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_phone);
}
