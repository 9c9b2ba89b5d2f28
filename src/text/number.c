/*
 * A number ends where anything else than a digit or what joins digits stands:
 * at most three joining marks in a row, and a digit after them.
 */
#include "text/number.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum { MARKS = 3 };

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Length of the joining mark at s, of which max bytes are there, with its
 * kind in *mark; 0 if it is none.
 */
static size_t
mark_len(const char *s, size_t max, char *mark)
{
	static const struct {
		char bytes[4];
		char mark;
	} others[] = {
		{"\xc2\xa0", ' '}, {"\xe2\x80\xaf", ' '}, {"\xe2\x80\x89", ' '},
		{"\xe2\x80\x90", '-'}, {"\xe2\x80\x91", '-'},
		{"\xe2\x80\x93", '-'},
	};
	size_t i, n;

	if (max == 0 || *s == '\0')
		return 0;
	if ((unsigned char)*s < 0x80) {
		*mark = *s == '(' ? ')' : *s;
		return strchr(" -./()", *s) != NULL;
	}
	for (i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		n = strlen(others[i].bytes);
		if (n <= max && memcmp(s, others[i].bytes, n) == 0) {
			*mark = others[i].mark;
			return n;
		}
	}
	return 0;
}

/*
 * What joins the digits before s[i] with those after it: the place of the
 * next digit, with the kind of mark; 0 if nothing does.
 */
static size_t
join(const char *s, size_t i, size_t len, char *mark)
{
	size_t n, marks;
	char one;

	*mark = ' ';
	for (marks = 0; i < len && !is_digit(s[i]); marks++, i += n) {
		n = mark_len(s + i, len - i, &one);
		if (n == 0 || marks == MARKS)
			return 0;
		if (*mark == ' ')
			*mark = one;
		else if (one != ' ' && one != *mark)
			*mark = *mark == ')' || one == ')' ? ')' : '?';
	}
	return i < len ? i : 0;
}

static void
add_group(struct number *v, size_t at, size_t from, size_t n, char mark)
{
	v->group[v->groups].at = at;
	v->group[v->groups].from = (unsigned char)from;
	v->group[v->groups].n = (unsigned char)n;
	v->group[v->groups++].mark = mark;
}

/*
 * Read the number whose first digit is s[i]; returns where it ends.  One that
 * is too long is read to its end with v->n = 0.
 */
static size_t
read_number(struct number *v, const char *s, size_t i, size_t len)
{
	size_t from, next = i, n = 0;
	char mark = ' ';
	int over = 0;

	v->n = v->groups = 0;
	do {
		for (from = i = next; i < len && is_digit(s[i]); i++)
			if (n + (i - from) < NUMBER_DIGITS)
				v->digit[n + (i - from)] = s[i];
		if (n + (i - from) > NUMBER_DIGITS ||
		    v->groups == NUMBER_GROUPS)
			over = 1;
		if (!over)
			add_group(v, from, n, i - from, mark);
		n = over ? 0 : n + (i - from);
		next = join(s, i, len, &mark);
	} while (next != 0);
	v->n = over ? 0 : n;
	v->digit[v->n] = '\0';
	v->end = i;
	return i;
}

/* Take in what stands before the first digit: "+(". */
static void
extend(struct number *v, const char *s, size_t first, size_t least)
{
	v->at = first;
	if (v->at > least && s[v->at - 1] == '(')
		v->at--;
	v->plus = v->at > least && s[v->at - 1] == '+';
	if (v->plus)
		v->at--;
	if (v->plus && v->at > least && s[v->at - 1] == '(')
		v->at--;
	v->bracket = v->groups > 1 && (v->group[1].mark == ')' ||
	    (v->groups > 2 && v->group[2].mark == ')'));
}

static struct number *
slot(struct numbers *v)
{
	if (v->n == v->cap) {
		v->cap = v->cap > 0 ? 2 * v->cap : 8;
		v->list = mem_resize(v->list, v->cap, sizeof(*v->list));
	}
	return &v->list[v->n];
}

/* Read the numbers that begin in a word, from *end on: where the last ends. */
static void
read_word(struct numbers *v, const struct text *t, const struct word *w,
    size_t *end)
{
	size_t i = w->at > *end ? w->at : *end, first;
	struct number *one;

	for (; i < w->at + w->len; i++) {
		if (!is_digit(t->raw[i]))
			continue;
		one = slot(v);
		first = i;
		i = read_number(one, t->raw, i, t->len);
		if (one->n >= NUMBER_LEAST) {
			extend(one, t->raw, first, *end);
			v->n++;
		}
		*end = i;
	}
}

void
numbers_read(struct numbers *v, const struct text *t)
{
	size_t i, end = 0;

	v->n = 0;
	for (i = 0; (i = text_digit(t, i)) < t->n; i++)
		read_word(v, t, &t->words[i], &end);
}

void
numbers_free(struct numbers *v)
{
	free(v->list);
	memset(v, 0, sizeof(*v));
}
