#include "check/talk.h"

#include <stdlib.h>

#include "check/opinion.h"
#include "ground/mem.h"
#include "text/quote.h"

struct talk {
	struct phrases *sure;
	struct phrases *likely;
	struct phrases *weak;
	struct phrases *common;
};

struct talk *
talk_new(struct phrasebook *book, const struct list_of *sure, size_t n_sure,
    const struct list_of *likely, size_t n_likely,
    const struct list_of *weak, size_t n_weak,
    const struct list_of *common, size_t n_common)
{
	struct talk *k = mem_alloc(sizeof(*k));

	k->sure = lists_join(book, sure, n_sure);
	k->likely = lists_join(book, likely, n_likely);
	k->weak = lists_join(book, weak, n_weak);
	k->common = lists_join(book, common, n_common);
	return k;
}

void
talk_free(struct talk *k)
{
	phrases_free(k->sure);
	phrases_free(k->likely);
	phrases_free(k->weak);
	phrases_free(k->common);
	free(k);
}

int
talk_find(const struct talk *k, struct commentary *c, const struct text *t,
    size_t *first, size_t *last)
{
	return quote_find(k->sure, t, 0, t->n, first, last) ||
	    opinion_find(c, k->likely, t, 0, t->n, first, last) ||
	    opinion_above(OPINION_WEAK, c, k->weak, t, 0, t->n, first, last) ||
	    opinion_above(OPINION_COMMON, c, k->common, t, 0, t->n, first,
		last);
}
