/*
 * An entry holds the hash of the whole text, its sets of shingles and its id;
 * the last two lie in chunks of memory that are only added to.  The tags of
 * all entries and of their exact hashes lie in one table, those of their ids in
 * another, which is so small that it is near.  An entry that was replaced is
 * marked; its tags stay, but for that of the id, which the new one has.
 */
#include "check/dup.h"

#include <stdlib.h>
#include <string.h>

#include "check/chunks.h"
#include "check/tagmap.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"

#define AHEAD 4 /* entries of which the memory is asked for the sets */

struct entry {
	uint64_t exact;
	uint32_t *data;	 /* word shingles, character shingles, id */
	uint32_t nwords;
	uint32_t nchars;
	uint32_t seen;	 /* the search that looked at it last */
	uint32_t dead;
};

struct dup {
	struct entry *entry;
	size_t n;
	size_t cap;
	size_t live;
	int later; /* tags wait for dup_settle() */
	uint32_t search; /* number of the latest search or mark */
	uint32_t mark;
	struct tagmap tags;
	struct tagmap ids;
	struct tagmap_found found; /* entries that may be alike */
	struct chunks data; /* memory of the entries */
	struct sketch_set set[2]; /* of the text that is looked for, by kind */
	uint32_t made[2];	  /* the search that made it */
};

struct dup *
dup_new(void)
{
	return mem_calloc(1, sizeof(struct dup));
}

void
dup_clear(struct dup *d)
{
	tagmap_free(&d->tags);
	tagmap_free(&d->ids);
	chunks_free(&d->data);
	free(d->entry);
	free(d->found.at);
	sketch_set_free(&d->set[0]);
	sketch_set_free(&d->set[1]);
	memset(d, 0, sizeof(*d));
}

void
dup_free(struct dup *d)
{
	if (d == NULL)
		return;
	dup_clear(d);
	free(d);
}

static const char *
entry_id(const struct entry *e)
{
	return (const char *)(e->data + e->nwords + e->nchars);
}

static uint32_t
exact_tag(uint64_t exact)
{
	return (uint32_t)(rng_mix(exact, 3) >> 32);
}

static uint32_t
id_tag(const char *id)
{
	return (uint32_t)(hash64_seed(id, strlen(id), 4) >> 32);
}

static struct entry *
find_id(struct dup *d, const char *id)
{
	struct entry *e;
	size_t i;

	d->found.n = 0;
	tagmap_get(&d->ids, id_tag(id), &d->found);
	for (i = 0; i < d->found.n; i++) {
		e = &d->entry[d->found.at[i]];
		if (!e->dead && strcmp(entry_id(e), id) == 0)
			return e;
	}
	return NULL;
}

/* Length of the part of an id that names slot and seed; 0 if it has none. */
static size_t
slot_len(const char *id)
{
	size_t n = strspn(id, "0123456789"), m;

	if (n < 6 || id[n] != '-' || id[n + 1] != 's')
		return 0;
	m = n + 2 + (id[n + 2] == '-');
	m += strspn(id + m, "0123456789");
	return id[m] == '-' ? m + 1 : 0;
}

static int
same_slot(const char *a, const char *b)
{
	size_t n = slot_len(a);

	return strcmp(a, b) == 0 || (n > 0 && strncmp(a, b, n) == 0);
}

/* The set of s, by characters or words, to compare others with. */
static const struct sketch_set *
set_of(struct dup *d, const struct sketch *s, int chars)
{
	struct sketch_set *set = &d->set[chars];

	if (d->made[chars] != d->search) {
		if (chars)
			sketch_set_make(set, s->chars, s->nchars);
		else
			sketch_set_make(set, s->words, s->nwords);
		d->made[chars] = d->search;
	}
	return set;
}

/* By characters if either is short, else by words; 0 if it is below least. */
static double
similarity(struct dup *d, const struct entry *e, const struct sketch *s,
    int chars, double least)
{
	if (chars)
		return sketch_jaccard(set_of(d, s, 1), e->data + e->nwords,
		    e->nchars, least);
	return sketch_jaccard(set_of(d, s, 0), e->data, e->nwords, least);
}

/* Take e as the hit if it resembles s more than the one that was found. */
static void
consider(struct dup *d, struct entry *e, const struct sketch *s,
    const char *id, const struct dup_limit *limit, struct dup_hit *hit)
{
	int exact = e->exact == s->exact;
	int chars = e->nwords == 0 || s->nwords == 0;
	double value = 1, least = chars ? limit->chars : limit->words;

	if (e->dead || hit->exact)
		return;
	if (!exact) {
		value = similarity(d, e, s, chars,
		    least > hit->value ? least : hit->value);
		if (value < least || value <= hit->value)
			return;
	}
	if (!same_slot(id, entry_id(e)))
		*hit = (struct dup_hit){entry_id(e), value, chars, exact};
}

/* Searches are numbered; when the numbers run out, all are forgotten. */
static void
search_new(struct dup *d)
{
	size_t i;

	if (++d->search != 0)
		return;
	for (i = 0; i < d->n; i++)
		d->entry[i].seen = 0;
	memset(d->made, 0, sizeof(d->made));
	d->search = 1;
}

/* Find the entries with n tags, and ask the memory for them. */
static void
gather(struct dup *d, const uint32_t *tag, size_t n)
{
	size_t i;

	d->found.n = 0;
	tagmap_get_all(&d->tags, tag, n, &d->found);
	for (i = 0; i < d->found.n; i++)
		__builtin_prefetch(&d->entry[d->found.at[i]]);
}

/* Consider those that were gathered. */
static void
consider_all(struct dup *d, const struct sketch *s, const char *id,
    const struct dup_limit *limit, struct dup_hit *hit)
{
	const uint32_t *at = d->found.at;
	size_t i, n = d->found.n;
	struct entry *e;

	for (i = 0; i < n; i++) {
		if (n - i > AHEAD)
			__builtin_prefetch(d->entry[at[i + AHEAD]].data);
		e = &d->entry[at[i]];
		if (e->seen != d->search)
			consider(d, e, s, id, limit, hit);
		e->seen = d->search;
	}
}

int
dup_find(struct dup *d, const struct sketch *s, const char *id,
    const struct dup_limit *limit, struct dup_hit *hit)
{
	const uint32_t exact = exact_tag(s->exact);

	*hit = (struct dup_hit){NULL, 0, 0, 0};
	if (s->ntags == 0)
		return 0;
	search_new(d);
	gather(d, &exact, 1);
	consider_all(d, s, id, limit, hit);
	if (!hit->exact) {
		gather(d, s->tags, s->ntags);
		consider_all(d, s, id, limit, hit);
	}
	return hit->id != NULL;
}

static struct entry *
entry_new(struct dup *d)
{
	if (d->n == d->cap) {
		d->cap = d->cap > 0 ? d->cap + d->cap / 4 + 1 : 64;
		d->entry = mem_resize(d->entry, d->cap, sizeof(*d->entry));
	}
	d->live++;
	return &d->entry[d->n++];
}

/* Enter an id, in the place of the entry that had it. */
static void
put_id(struct dup *d, const char *id, size_t index)
{
	struct entry *e = find_id(d, id);

	if (e == NULL) {
		tagmap_put(&d->ids, id_tag(id), index);
		return;
	}
	tagmap_change(&d->ids, id_tag(id), (size_t)(e - d->entry), index);
	e->dead = 1;
	d->live--;
}

static void
put_tags(struct dup *d, const uint32_t *tag, size_t n, size_t index)
{
	size_t i;

	if (!d->later)
		tagmap_put_all(&d->tags, tag, n, index);
	for (i = 0; d->later && i < n; i++)
		tagmap_later(&d->tags, tag[i], index);
}

void
dup_add(struct dup *d, const struct sketch *s, const char *id)
{
	const uint32_t exact = exact_tag(s->exact);
	size_t len = strlen(id) + 1, index = d->n;
	struct entry *e;

	put_id(d, id, index);
	e = entry_new(d);
	e->exact = s->exact;
	e->nwords = (uint32_t)s->nwords;
	e->nchars = (uint32_t)s->nchars;
	e->seen = d->mark;
	e->dead = 0;
	e->data = chunks_take(&d->data, s->nwords + s->nchars + (len + 3) / 4);
	if (s->nwords > 0)
		memcpy(e->data, s->words, s->nwords * sizeof(*e->data));
	if (s->nchars > 0)
		memcpy(e->data + s->nwords, s->chars,
		    s->nchars * sizeof(*e->data));
	memcpy(e->data + s->nwords + s->nchars, id, len);
	put_tags(d, s->tags, s->ntags, index);
	if (s->ntags > 0)
		put_tags(d, &exact, 1, index);
}

void
dup_settle(struct dup *d)
{
	d->later = 0;
	tagmap_settle(&d->tags);
}

int
dup_has(struct dup *d, const struct sketch *s, const char *id)
{
	struct entry *e = find_id(d, id);

	return e != NULL && e->exact == s->exact;
}

void
dup_expect(struct dup *d, double times)
{
	size_t cap = (size_t)((double)d->n * times * 1.02) + 1;

	d->later = 1;
	tagmap_expect(&d->tags, times);
	tagmap_reserve(&d->ids, times);
	chunks_expect(&d->data, times);
	if (cap <= d->cap)
		return;
	d->cap = cap;
	d->entry = mem_resize(d->entry, cap, sizeof(*d->entry));
}

void
dup_ask(const struct dup *d, const struct sketch *s, const char *id)
{
	uint32_t tag = id_tag(id), exact = exact_tag(s->exact);

	tagmap_ask(&d->ids, &tag, 1);
	if (d->later)
		return;
	tagmap_ask(&d->tags, &exact, 1);
	tagmap_ask(&d->tags, s->tags, s->ntags);
}

int
dup_drop(struct dup *d, const char *id)
{
	struct entry *e = find_id(d, id);

	if (e == NULL)
		return 0;
	e->dead = 1;
	d->live--;
	return 1;
}

size_t
dup_count(const struct dup *d)
{
	return d->live;
}

void
dup_mark(struct dup *d)
{
	search_new(d);
	d->mark = d->search;
}

int
dup_keep(struct dup *d, const char *id)
{
	struct entry *e = find_id(d, id);

	if (e == NULL)
		return 0;
	e->seen = d->mark;
	return 1;
}

int
dup_stale(const struct dup *d)
{
	const struct entry *e;

	for (e = d->entry; e < d->entry + d->n; e++)
		if (!e->dead && e->seen != d->mark)
			return 1;
	return 0;
}
