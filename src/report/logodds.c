/*
 * The phrases of both sides are counted in one table by their hashes; what a
 * phrase says is read again from the review in which it stood first.
 */
#include "report/logodds.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/idmap.h"
#include "ground/mem.h"
#include "text/text.h"

enum { SET, REAL };

struct phrase {
	double z;
	uint32_t count[2];
	uint32_t reviews[2];
	uint32_t last;	 /* the review that was counted last, from 1 */
	uint32_t side;	 /* where it stood first */
	uint32_t review;
	uint32_t word;
};

struct table {
	const struct sample *sample[2];
	size_t words;	 /* of a phrase */
	struct idmap by_hash;
	struct phrase *phrase;
	size_t n;
	size_t cap;
	size_t total[2];
	size_t reviews[2];
};

double
logodds_z(const size_t y[2], const size_t n[2])
{
	const double share = (double)(y[0] + y[1]) / (double)(n[0] + n[1]);
	const double prior = LOGODDS_PRIOR * share;
	double odds[2], variance = 0;
	int i;

	for (i = 0; i < 2; i++) {
		odds[i] = ((double)y[i] + prior) / ((double)n[i] +
		    LOGODDS_PRIOR - (double)y[i] - prior);
		variance += 1 / ((double)y[i] + prior);
	}
	return (log(odds[0]) - log(odds[1])) / sqrt(variance);
}

static struct phrase *
find(struct table *t, uint64_t hash)
{
	const uint64_t *at = idmap_get(&t->by_hash, hash);

	if (at != NULL)
		return &t->phrase[*at];
	if (t->n == t->cap) {
		t->cap = t->cap > 0 ? 2 * t->cap : 4096;
		t->phrase = mem_resize(t->phrase, t->cap, sizeof(*t->phrase));
	}
	idmap_put(&t->by_hash, hash, t->n);
	memset(&t->phrase[t->n], 0, sizeof(*t->phrase));
	return &t->phrase[t->n++];
}

static void
see(struct table *t, int side, size_t review, const struct text *words)
{
	const uint32_t number = (uint32_t)(t->reviews[0] + t->reviews[1] + 1);
	struct phrase *p;
	size_t i;

	for (i = 0; i + t->words <= words->n; i++) {
		p = find(t, text_hash(words->words + i, t->words));
		if (p->last == 0) {
			p->side = (uint32_t)side;
			p->review = (uint32_t)review;
			p->word = (uint32_t)i;
		}
		p->reviews[side] += p->last != number;
		p->last = number;
		p->count[side]++;
		t->total[side]++;
	}
	t->reviews[side]++;
}

static void
see_all(struct table *t, int side)
{
	const struct sample *s = t->sample[side];
	struct text words = TEXT_INIT;
	size_t i;

	for (i = 0; i < s->n && i < LOGODDS_REVIEWS; i++) {
		text_read(&words, s->item[i].text, strlen(s->item[i].text));
		if (t->total[side] + words.n > LOGODDS_WORDS)
			break;
		see(t, side, i, &words);
	}
	text_free(&words);
}

static int
by_z(const void *a, const void *b)
{
	const struct phrase *x = a, *y = b;

	if (x->z != y->z)
		return x->z < y->z ? 1 : -1;
	if (x->side != y->side)
		return x->side < y->side ? -1 : 1;
	if (x->review != y->review)
		return x->review < y->review ? -1 : 1;
	return (x->word > y->word) - (x->word < y->word);
}

/* Weigh the phrases that enough reviews use, drop the others, and sort. */
static void
weigh(struct table *t)
{
	size_t i, k = 0, y[2];

	for (i = 0; i < t->n; i++) {
		const struct phrase *p = &t->phrase[i];

		if (p->reviews[0] + p->reviews[1] < LOGODDS_LEAST)
			continue;
		y[0] = p->count[0];
		y[1] = p->count[1];
		t->phrase[k] = *p;
		t->phrase[k++].z = logodds_z(y, t->total);
	}
	t->n = k;
	if (k > 0)
		qsort(t->phrase, k, sizeof(*t->phrase), by_z);
}

/* The words of a phrase in their normal form. */
static void
say(struct buf *out, const struct table *t, const struct phrase *p)
{
	const struct sample_item *it = &t->sample[p->side]->item[p->review];
	struct text words = TEXT_INIT;
	const struct word *first, *last;

	text_read(&words, it->text, strlen(it->text));
	first = &words.words[p->word];
	last = first + t->words - 1;
	text_clip(out, words.norm.data + first->norm,
	    last->norm + last->nlen - first->norm, 200);
	text_free(&words);
}

static struct json_object *
figures_of(const struct table *t, const struct phrase *p)
{
	struct json_object *obj = json_new_object();
	struct buf b = BUF_INIT;

	say(&b, t, p);
	json_put_str(obj, "phrase", buf_str(&b));
	json_put_num(obj, "z", p->z);
	json_put_num(obj, "set", (double)p->reviews[SET] /
	    (double)t->reviews[SET]);
	json_put_num(obj, "real", (double)p->reviews[REAL] /
	    (double)t->reviews[REAL]);
	buf_free(&b);
	return obj;
}

static struct json_object *
top(const struct table *t, int over)
{
	struct json_object *list = json_new_array();
	const struct phrase *p;
	size_t i;

	for (i = 0; i < t->n && i < LOGODDS_TOP; i++) {
		p = over ? &t->phrase[i] : &t->phrase[t->n - 1 - i];
		if (over ? p->z < 1.96 : p->z > -1.96)
			break;
		json_push(list, figures_of(t, p));
	}
	return list;
}

struct json_object *
logodds_figures(const struct sample *set, const struct sample *real,
    size_t words)
{
	struct table t = {.sample = {set, real}, .words = words};
	struct json_object *obj = json_new_object();

	see_all(&t, SET);
	see_all(&t, REAL);
	weigh(&t);
	json_put(obj, "over", top(&t, 1));
	json_put(obj, "under", top(&t, 0));
	idmap_free(&t.by_hash);
	free(t.phrase);
	return obj;
}
