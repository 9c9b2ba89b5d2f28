/*
 * Headers are looked for by phrase among the first words, keys byte by byte,
 * since a key of JSON is no word; one counts only after "{" or ",", where an
 * object would have it.
 */
#include "frame.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "phrase.h"

enum { TOP = 80, SHOWN = 24 }; /* bytes: where a header is, what is shown */

static const char *const ratings[] = {
	"rating|ratings|star_rating|overall_rating|my_rating|final_rating|"
	"score|stars|bewertung|sterne|puntuación|calificación|valoración|"
	"note|nota|avaliação|classificação|valutazione|voto|оценка|рейтинг|"
	"puan|değerlendirme|ocena|评分|评级|評分|評価|별점|평점",
};
static const char *const headers[] = {
	"title|review|text|body|product_review|customer_review|review_text|"
	"review_title|headline",
};
static const char *const keys[] = {"\"rating\":", "\"text\":", "\"title\":",
    "\"slot\":", "\"attempt\":", "\"rating\" :", "\"text\" :"};

struct frame {
	struct phrases *ratings;
	struct phrases *headers;
};

struct frame *
frame_new(void)
{
	struct frame *f = mem_alloc(sizeof(*f));

	f->ratings = phrases_new(ratings, 1);
	f->headers = phrases_new(headers, 1);
	return f;
}

void
frame_free(struct frame *f)
{
	if (f == NULL)
		return;
	phrases_free(f->ratings);
	phrases_free(f->headers);
	free(f);
}

/* What follows the word, past blanks and marks of emphasis. */
static const char *
after_colon(const struct text *t, const struct word *w)
{
	const char *p = t->raw + w->at + w->len, *end = t->raw + t->len;
	int colon = 0;

	while (p < end && (strchr(" *_:", *p) != NULL && *p != '\0')) {
		colon |= *p == ':';
		p++;
	}
	return colon && p < end ? p : NULL;
}

static int
is_header(const struct frame *f, const struct text *t, size_t i)
{
	size_t first, last;
	const char *p;

	if (phrases_find(f->headers, t, i, i + 1, &first, &last))
		return i == 0 && after_colon(t, &t->words[last]) != NULL;
	if (!phrases_find(f->ratings, t, i, i + 1, &first, &last))
		return 0;
	p = after_colon(t, &t->words[last]);
	return p != NULL && ((*p >= '0' && *p <= '9') ||
	    strncmp(p, "\xe2\x98\x85", 3) == 0 ||
	    strncmp(p, "\xe2\xad\x90", 3) == 0);
}

/* A key of an object, where there is one; NULL if it is only a word. */
static const char *
find_key(const struct text *t, const char *key)
{
	const char *p = memmem(t->raw, t->len, key, strlen(key)), *q;

	for (q = p; q != NULL && q > t->raw; q--)
		if (strchr(" \t\r\n", q[-1]) == NULL || q[-1] == '\0')
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

int
frame_find(const struct frame *f, const struct text *t, size_t *at,
    size_t *len)
{
	const char *p;
	size_t i;

	for (i = 0; i < t->n && t->words[i].at < TOP; i++)
		if ((t->words[i].flags & WORD_FIRST) != 0 && is_header(f, t, i))
			return found(t, t->words[i].at, at, len);
	for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if ((p = find_key(t, keys[i])) != NULL)
			return found(t, (size_t)(p - t->raw), at, len);
	return 0;
}
