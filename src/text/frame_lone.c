/*
 * Such a label begins a sentence, and its colon stands just behind it; that of
 * a list of keywords, which programs have as well, has one behind it.
 *
 * People put dashes behind labels, too ("Plot – thin.  Ending – rushed"), but
 * not behind what only a plan of a text has, an opening complaint or a hook;
 * with one of these a second part is enough, if sentences stand behind both.
 */
#include "text/frame_lone.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/frame_phrases.h"
#include "text/frame_value.h"
#include "text/phrase.h"

enum { SENTENCE = 4 }; /* words behind a dash, at least */
enum { LIST = 120 }; /* bytes of a list of keywords, at most */

struct frame_lone {
	struct phrases *labels;
	struct phrases *listed;
	struct phrases *parts;
	struct phrases *sure;
};

struct frame_lone *
frame_lone_new(struct phrasebook *book)
{
	struct frame_lone *l = mem_alloc(sizeof(*l));

	l->labels = phrases_new(book, frame_lone, frame_lone_n);
	l->listed = phrases_new(book, frame_listed, frame_listed_n);
	l->parts = phrases_new(book, frame_parts, 1);
	l->sure = phrases_new(book, frame_sure_parts, 1);
	return l;
}

void
frame_lone_free(struct frame_lone *l)
{
	if (l == NULL)
		return;
	phrases_free(l->labels);
	phrases_free(l->listed);
	phrases_free(l->parts);
	phrases_free(l->sure);
	free(l);
}

/* Is it a list that begins at p: "durable, gift, value."? */
static int
is_list(const char *p, const char *end)
{
	const char *to;

	if (p == NULL || (*p >= 'A' && *p <= 'Z'))
		return 0;
	for (to = p; to < end && to - p < LIST && !ascii_in(*to, ".!?\n");
	    to++)
		continue;
	return (to == end || to - p < LIST) &&
	    memchr(p, ',', (size_t)(to - p)) != NULL;
}

static int
find_label(const struct frame_lone *l, const struct text *t, size_t *at)
{
	const int listed = phrases_may(l->listed, t);
	size_t i, first, last;

	if ((t->marks & MARK_COLON) == 0 ||
	    (!listed && !phrases_may(l->labels, t)))
		return 0;
	for (i = 0; i < t->n; i++) {
		if ((t->words[i].flags & WORD_FIRST) == 0)
			continue;
		*at = t->words[i].at;
		if (phrases_find(l->labels, t, i, i + 1, &first, &last) &&
		    frame_after_colon(t, &t->words[last]) != NULL)
			return 1;
		if (listed && phrases_find(l->listed, t, i, i + 1, &first,
		    &last) && is_list(frame_after_colon(t, &t->words[last]),
		    t->raw + t->len))
			return 1;
	}
	return 0;
}

/* Do a dash and a sentence stand behind the word `last`? */
static int
is_dashed(const struct text *t, size_t last)
{
	static const char *const dashes[] = {" – ", " — ", " - ", "** – ",
	    "** - ", "** — ", "– ", "— ", NULL};
	const struct word *w = &t->words[last];
	size_t at = w->at + w->len, n, i;

	n = affix_begin(t->raw + at, t->len - at, dashes);
	if (n == 0 || last + SENTENCE >= t->n || w[1].at > at + n + 1 ||
	    (t->raw[w[1].at] >= 'a' && t->raw[w[1].at] <= 'z'))
		return 0;
	for (i = last + 1; i < last + SENTENCE; i++)
		if ((t->words[i].flags & WORD_LAST) != 0)
			return 0;
	return 1;
}

/* Two different parts before dashes, a sure one among them. */
static int
find_parts(const struct frame_lone *l, const struct text *t, size_t *at)
{
	size_t i, first, last, n = 0, sure = 0;
	uint64_t hash = 0;

	if (!phrases_may(l->sure, t))
		return 0;
	for (i = 0; i < t->n; i++) {
		if ((t->words[i].flags & WORD_FIRST) == 0)
			continue;
		if (!phrases_find(l->sure, t, i, i + 1, &first, &last)) {
			if (!phrases_find(l->parts, t, i, i + 1, &first,
			    &last) || !is_dashed(t, last))
				continue;
		} else if (is_dashed(t, last)) {
			sure++;
		} else {
			continue;
		}
		*at = n == 0 ? t->words[first].at : *at;
		n += n == 0 || t->words[first].hash != hash;
		hash = t->words[first].hash;
		if (n > 1 && sure > 0)
			return 1;
	}
	return 0;
}

int
frame_lone_find(const struct frame_lone *l, const struct text *t, size_t *at)
{
	return find_label(l, t, at) || find_parts(l, t, at);
}
