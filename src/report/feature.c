#include "report/feature.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

static void
add(struct features *f, struct linear_reader *r, struct text *t, size_t words,
    int64_t rating)
{
	struct linear_doc lent;

	f->words[f->n] = t->n;
	if (t->n > words)
		t->n = words;
	lent = linear_read(r, t);
	f->doc[f->n] = linear_doc_copy(&lent);
	f->rating[f->n++] = (int)rating;
}

void
features_make(struct features *f, const struct sample *s, size_t most,
    size_t min_words, size_t words, int rated)
{
	struct text t = TEXT_INIT;
	struct linear_reader r;
	size_t i;

	f->n = 0;
	f->doc = mem_calloc(s->n + 1, sizeof(*f->doc));
	f->rating = mem_calloc(s->n + 1, sizeof(*f->rating));
	f->words = mem_calloc(s->n + 1, sizeof(*f->words));
	linear_reader_init(&r, FEATURE_BITS);
	for (i = 0; i < s->n && f->n < most; i++) {
		if (rated && s->item[i].rating == 0)
			continue;
		text_read(&t, s->item[i].text, strlen(s->item[i].text));
		if (t.n >= min_words)
			add(f, &r, &t, words, s->item[i].rating);
	}
	linear_reader_free(&r);
	text_free(&t);
}

void
features_free(struct features *f)
{
	size_t i;

	for (i = 0; i < f->n; i++)
		free(f->doc[i].at);
	free(f->doc);
	free(f->rating);
	free(f->words);
	memset(f, 0, sizeof(*f));
}
