/*
 * Headers are looked for by phrase among the first words, keys byte by byte,
 * since a key of JSON is no word; one counts only after "{" or ",", where an
 * object would have it.
 */
#include "text/frame.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/ascii.h"
#include "text/frame_end.h"
#include "text/frame_lone.h"
#include "text/frame_phrases.h"
#include "text/frame_row.h"
#include "text/frame_value.h"
#include "text/phrase.h"
#include "text/shop.h"

enum { TOP = 80, SHOWN = 24 }; /* bytes: where a header is, what is shown */
enum { LINE = 40, SCORE = 16 }; /* of a score at the top; in brackets */
enum { ROW_WORDS = 8 }; /* after a row of stars */
enum { LABEL_WORDS = 3 }; /* of which a label in the text consists at most */

enum { HEAD = 6 }; /* bytes by which a key shows itself */
static const char *const keys[] = {"\"rating\":", "\"text\":", "\"title\":",
    "\"slot\":", "\"attempt\":", "\"rating\" :", "\"text\" :"};

struct frame {
	struct phrases *ratings;
	struct phrases *headers;
	struct phrases *bodies;
	struct frame_end *end;
	struct frame_lone *lone;
	struct phrases *labels;
	struct phrases *plan;
	struct shop *shop;
};

struct frame *
frame_new(struct phrasebook *book)
{
	struct frame *f = mem_alloc(sizeof(*f));

	f->ratings = phrases_new(book, frame_ratings, 1);
	f->headers = phrases_new(book, frame_headers, 1);
	f->bodies = phrases_new(book, frame_bodies, 1);
	f->end = frame_end_new(book);
	f->lone = frame_lone_new(book);
	f->labels = phrases_new(book, frame_labels, 1);
	f->plan = phrases_new(book, frame_plan, frame_plan_n);
	f->shop = shop_new();
	return f;
}

void
frame_free(struct frame *f)
{
	if (f == NULL)
		return;
	phrases_free(f->ratings);
	phrases_free(f->headers);
	phrases_free(f->bodies);
	frame_end_free(f->end);
	frame_lone_free(f->lone);
	phrases_free(f->labels);
	phrases_free(f->plan);
	shop_free(f->shop);
	free(f);
}

/* Is the first word the label of all that follows? */
static int
is_body(const struct frame *f, const struct text *t)
{
	size_t first, last, i, begin;

	if (!phrases_find(f->bodies, t, 0, 1, &first, &last) ||
	    !frame_begins_line(t, 0) ||
	    frame_after_colon(t, &t->words[last]) == NULL)
		return 0;
	for (i = begin = last + 1; i < t->n; i++) {
		if ((t->words[i].flags & WORD_FIRST) != 0)
			begin = i;
		if ((t->words[i].flags & WORD_PAUSE) != 0 && begin > last + 1 &&
		    i < begin + LABEL_WORDS &&
		    frame_after_colon(t, &t->words[i]) != NULL)
			return 0;
	}
	return 1;
}

/*
 * Is p, behind a label that the text begins with, up to the word `last`, a
 * score of ten that is a header, on a line of its own: with an empty one behind
 * it, or with a label of several words ("Overall score: 8/10")?
 */
static int
is_of_ten(const struct text *t, size_t last, const char *p)
{
	const char *end = t->raw + t->len, *to;

	if (p == NULL || frame_is_word(t, 0, "my") || !frame_is_of_ten(p, end))
		return 0;
	to = memchr(p, '\n', (size_t)(end - p) < SCORE ? (size_t)(end - p) :
	    SCORE);
	return to != NULL && (last > 0 || (end - to > 1 && to[1] == '\n'));
}

static int
is_header(const struct frame *f, const struct text *t, size_t i)
{
	size_t first, last;
	const char *p;

	if (i == 0 && is_body(f, t))
		return 1;
	if (phrases_find(f->headers, t, i, i + 1, &first, &last) &&
	    frame_begins_line(t, i) &&
	    ((p = frame_after_colon(t, &t->words[last])) != NULL ||
	    (p = frame_after_aside(t, &t->words[last])) != NULL)) {
		p += p < t->raw + t->len && *p == ' ';
		return !frame_has_reason(p, t->raw + t->len) &&
		    !shop_before(f->shop, t, i);
	}
	if (phrases_find(f->plan, t, i, i + 1, &first, &last))
		return frame_begins_line(t, i) &&
		    memchr(t->raw + t->words[i].at, ':', TOP / 2 <
		    t->len - t->words[i].at ? TOP / 2 :
		    t->len - t->words[i].at) != NULL;
	if (!phrases_find(f->ratings, t, i, i + 1, &first, &last))
		return 0;
	if (frame_begins_line(t, i) && frame_is_asterisks(t, &t->words[last]))
		return !frame_is_key_of_stars(t, &t->words[last]);
	p = frame_after_marks(t, &t->words[last], " *_-:)]");
	if (p != NULL && frame_has_reason(p, t->raw + t->len))
		return 0;
	if (frame_begins_line(t, i) && p != NULL &&
	    frame_is_of_five(p, t->raw + t->len))
		return 1;
	p = frame_after_colon(t, &t->words[last]);
	if (p == NULL && frame_begins_line(t, i) && (p = frame_after_aside(t,
	    &t->words[last])) != NULL)
		p += p < t->raw + t->len && *p == ' ';
	if (p != NULL && frame_has_reason(p, t->raw + t->len))
		return 0;
	if (i == 0 && (is_of_ten(t, last, p) || (p != NULL &&
	    (frame_is_word(t, last, "stars") || frame_is_word(t, last,
	    "rating")) && frame_is_spelled(p, t->raw + t->len))))
		return 1;
	return p != NULL && p < t->raw + t->len &&
	    (frame_is_of_five(p, t->raw + t->len) ||
	    (*p >= '0' && *p <= '9' && !frame_is_of_ten(p, t->raw + t->len)));
}

/*
 * Is the first line a score of five, and no more: "4/5 stars"?  People begin
 * with one, too, but leave no line empty behind it.
 */
static int
is_scored(const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len, *to;

	while (p < end && ascii_in(*p, " *_#("))
		p++;
	if (p == t->raw && t->n > ROW_WORDS && *p == '[' &&
	    (size_t)(end - p) > SCORE && memchr(p, ']', SCORE) != NULL &&
	    frame_is_of_five(p + 1, end))
		return 1; /* [4 stars] */
	if (p >= end || *p > '5' || (to = memchr(p, '\n', (size_t)(end - p) <
	    LINE ? (size_t)(end - p) : LINE)) == NULL)
		return 0;
	if (end - to < 2 || to[1] != '\n')
		return 0;
	for (; to > p && ascii_in(to[-1], " *_#)."); to--)
		continue;
	return (memmem(p, (size_t)(to - p), "/5", 2) != NULL ||
	    memmem(p, (size_t)(to - p), " out of 5", 9) != NULL) &&
	    frame_is_of_five(p, to) && (to[-1] == '5' ||
	    (to - p > 4 && memcmp(to - 4, "tars", 4) == 0));
}

/* Does a word for stars begin at p, behind a number? */
static int
is_starred(const char *p, const char *end)
{
	return frame_is_of_five(p, end) || frame_is_of_five(p + 1, end);
}

/*
 * Is a number of stars in brackets before the colon of the first line: "As a
 * student (3 stars): ..."?  Who rates several things does so more than once,
 * or at least has a label for each of them.
 */
static int
is_headed(const struct text *t)
{
	const char *p = memchr(t->raw, '(', t->len < TOP ? t->len : TOP), *to;
	const char *end = t->raw + t->len;
	size_t left = p != NULL ? (size_t)(end - p) : 0;

	if (left < 2 || !is_starred(p + 1, end) || memchr(t->raw, '\n',
	    (size_t)(p - t->raw)) != NULL)
		return 0;
	to = memchr(p, ')', left < LINE ? left : LINE);
	if (to == NULL)
		return 0;
	for (to++; to < end && ascii_in(*to, " *"); to++)
		continue;
	return to < end && *to == ':' && memchr(to, '(', (size_t)(end - to)) ==
	    NULL && memchr(to + 1, ':', (size_t)(end - to - 1)) == NULL;
}

/* Two labels of an order, each beginning a sentence and with its colon. */
static int
find_labels(const struct frame *f, const struct text *t, size_t *at)
{
	size_t i, first, last, n = 0;

	if (!phrases_may(f->labels, t) || (t->marks & MARK_COLON) == 0)
		return 0;
	for (i = 0; i < t->n; i++) {
		if ((t->words[i].flags & WORD_FIRST) == 0 ||
		    !phrases_find(f->labels, t, i, i + 1, &first, &last) ||
		    (t->words[last].flags & WORD_PAUSE) == 0 ||
		    (frame_after_colon(t, &t->words[last]) == NULL &&
		    frame_after_aside(t, &t->words[last]) == NULL))
			continue;
		*at = n == 0 ? t->words[first].at : *at;
		if (++n == 2)
			return 1;
	}
	return 0;
}

/* Does one of the keys begin somewhere? */
static int
may_have_key(const struct text *t)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i;

	for (; (p = memchr(p, '"', (size_t)(end - p))) != NULL; p++)
		for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
			if (end - p > HEAD && p[1] == keys[i][1] &&
			    memcmp(p, keys[i], HEAD) == 0)
				return 1;
	return 0;
}

/* A key of an object, where there is one; NULL if it is only a word. */
static const char *
find_key(const struct text *t, const char *key)
{
	const char *p = memmem(t->raw, t->len, key, strlen(key)), *q;

	if (p != NULL && (size_t)(t->raw + t->len - p) > strlen(key) + 4 &&
	    memcmp(p + strlen(key) + 1, "...", 3) == 0)
		return NULL; /* talk about a format: {"title": ...} */
	for (q = p; q != NULL && q > t->raw; q--)
		if (!ascii_in(q[-1], " \t\r\n"))
			break;
	return q != NULL && q > t->raw && (q[-1] == '{' || q[-1] == ',') ?
	    p : NULL;
}

/* What is shown of it: whole characters. */
static int
found(const struct text *t, size_t from, size_t *at, size_t *len)
{
	*at = from;
	*len = t->len - from < SHOWN ? t->len - from : SHOWN;
	while (*len > 0 && from + *len < t->len &&
	    ((unsigned char)t->raw[from + *len] & 0xc0) == 0x80)
		(*len)--;
	return 1;
}

/* May a header stand at the top? */
static int
may_head(const struct frame *f, const struct text *t)
{
	return phrases_may(f->bodies, t) || phrases_may(f->headers, t) ||
	    phrases_may(f->plan, t) || phrases_may(f->ratings, t);
}

int
frame_find(const struct frame *f, const struct text *t, size_t *at,
    size_t *len)
{
	size_t i, place = 0;
	const char *p;
	int keyed, heads = may_head(f, t);

	for (i = 0; heads && i < t->n && t->words[i].at < TOP; i++)
		if ((t->words[i].flags & WORD_FIRST) != 0 && is_header(f, t, i))
			return found(t, t->words[i].at, at, len);
	keyed = may_have_key(t);
	for (i = 0; keyed && i < sizeof(keys) / sizeof(keys[0]); i++)
		if ((p = find_key(t, keys[i])) != NULL)
			return found(t, (size_t)(p - t->raw), at, len);
	if (!is_scored(t) && !is_headed(t) &&
	    !frame_end_find(f->end, t, &place) &&
	    !find_labels(f, t, &place) &&
	    !frame_lone_find(f->lone, t, &place) &&
	    ((t->marks & MARK_SYMBOL) == 0 || !frame_row_stars(t, &place)) &&
	    ((t->marks & MARK_COLON) == 0 ||
	    !frame_row_scores(t, &place)) &&
	    ((~t->marks & (MARK_LINE | MARK_DIGIT)) != 0 ||
	    !frame_row_persona(t, &place)))
		return 0;
	return found(t, place, at, len);
}
