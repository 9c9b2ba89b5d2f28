#include "check/commentary_aside.h"

#include <string.h>

#include "check/commentary_mark.h"
#include "text/ascii.h"

enum {
	ASIDE_MOST = 60, /* words of a paragraph that stands aside */
	ENDS_LEAST = 34, /* words of a text whose ends stand aside */
	ENDS_ALONE = 81	 /* the same, characters being words */
};

/* The end of a line at s or behind it, of which the next one is blank. */
static const char *
blank_line(const char *s, const char *end)
{
	const char *p;

	for (; (s = memchr(s, '\n', (size_t)(end - s))) != NULL; s = p) {
		for (p = s + 1; p < end && ascii_in(*p, " \t\r"); p++)
			continue;
		if (p < end && *p == '\n')
			return s;
	}
	return NULL;
}

/*
 * Find the first and the last paragraph, if they are short and not the only
 * one; of two, which of them stands beside the other is not known.
 */
static void
find_paragraphs(struct asides *a, const struct text *t)
{
	const char *end, *p, *first = NULL, *last = NULL;

	if (t->n == 0 || (t->marks & MARK_LINE) == 0)
		return;
	end = t->raw + t->words[t->n - 1].at;
	p = t->raw + t->words[0].at;
	for (; (p = blank_line(p, end)) != NULL; p++) {
		first = first != NULL ? first : p;
		last = p;
	}
	if (last == NULL)
		return;
	while (a->head <= ASIDE_MOST && t->raw + t->words[a->head].at < first)
		a->head++;
	while (t->n - a->tail <= ASIDE_MOST &&
	    t->raw + t->words[a->tail - 1].at > last)
		a->tail--;
	if (a->head > ASIDE_MOST)
		a->head = 0;
	if (t->n - a->tail > ASIDE_MOST)
		a->tail = t->n;
}

/* The first and the last sentence stand aside, too, if there is more. */
static void
find_ends(struct asides *a, const struct text *t)
{
	size_t first;

	if (t->n <= ENDS_LEAST || (t->n <= ENDS_ALONE &&
	    (t->words[0].flags & WORD_ALONE) != 0))
		return;
	first = sentence_of(t, t->n - 1);
	if (a->head == 0)
		a->head = 1;
	if (a->tail > first)
		a->tail = first;
}

struct asides
asides_find(const struct text *t)
{
	struct asides a = {0, t->n};

	find_paragraphs(&a, t);
	find_ends(&a, t);
	return a;
}
