/*
 * Rows stand in the order in which they came, a hash of their texts leads to
 * them.  A row that is one too many is counted as the row of OTHERS.
 */
#include "report/census.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"
#include "ground/utf8.h"

#define OTHERS "(others)"

void
census_begin(struct census *c, size_t nparts)
{
	*c = (struct census){.nparts = nparts};
}

void
census_free(struct census *c)
{
	size_t i, k;

	for (i = 0; i < c->n; i++)
		for (k = 0; k < c->nparts; k++)
			free(c->row[i].part[k]);
	free(c->row);
	idmap_free(&c->at);
	*c = (struct census){0};
}

static const char *
name_of(const char *s)
{
	return s != NULL ? s : "none";
}

static uint64_t
hash_parts(const struct census *c, const char *const *part)
{
	uint64_t h = 1;
	size_t i;

	for (i = 0; i < c->nparts; i++)
		h = rng_mix(h, hash64(name_of(part[i]),
		    strlen(name_of(part[i]))));
	return h;
}

static char *
copy_name(const char *name)
{
	size_t len = utf8_cut(name, CENSUS_NAME);

	return mem_strndup(name, len);
}

static size_t
add_row(struct census *c, const char *const *part, uint64_t hash)
{
	struct census_row *row;
	size_t i;

	if ((c->n & (c->n - 1)) == 0)
		c->row = mem_resize(c->row, c->n > 0 ? 2 * c->n : 1,
		    sizeof(*c->row));
	row = &c->row[c->n++];
	*row = (struct census_row){0};
	for (i = 0; i < c->nparts; i++)
		row->part[i] = copy_name(name_of(part[i]));
	idmap_put(&c->at, hash, c->n);
	return c->n - 1;
}

size_t
census_find(struct census *c, const char *const *part)
{
	static const char *const others[CENSUS_PARTS] = {OTHERS, OTHERS,
	    OTHERS, OTHERS};
	uint64_t hash = hash_parts(c, part), *at;

	if ((at = idmap_get(&c->at, hash)) != NULL)
		return (size_t)*at - 1;
	if (c->n < CENSUS_MAX)
		return add_row(c, part, hash);
	hash = hash_parts(c, others);
	if ((at = idmap_get(&c->at, hash)) != NULL)
		return (size_t)*at - 1;
	return add_row(c, others, hash);
}

void
census_add(struct census *c, const char *const *part, int which, int64_t n)
{
	size_t i = census_find(c, part); /* may move the rows */

	c->row[i].count[which] += n;
}

static int
by_parts(const void *a, const void *b, void *arg)
{
	const struct census_row *x = a, *y = b;
	const struct census *c = arg;
	size_t i;
	int d = 0;

	for (i = 0; i < c->nparts && d == 0; i++)
		d = strverscmp(x->part[i], y->part[i]);
	return d;
}

/* count[0] is swapped in front by census_sort() */
static int
by_count(const void *a, const void *b, void *arg)
{
	const struct census_row *x = a, *y = b;

	if (x->count[0] != y->count[0])
		return x->count[0] > y->count[0] ? -1 : 1;
	return by_parts(a, b, arg);
}

static void
swap_counts(struct census *c, int which)
{
	int64_t t;
	size_t i;

	for (i = 0; i < c->n; i++) {
		t = c->row[i].count[0];
		c->row[i].count[0] = c->row[i].count[which];
		c->row[i].count[which] = t;
	}
}

void
census_sort(struct census *c, int which)
{
	if (c->n < 2)
		return;
	if (which < 0) {
		qsort_r(c->row, c->n, sizeof(*c->row), by_parts, c);
		return;
	}
	swap_counts(c, which);
	qsort_r(c->row, c->n, sizeof(*c->row), by_count, c);
	swap_counts(c, which);
}

void
census_fold(struct census *out, const struct census *c, const int *of,
    size_t nparts)
{
	const char *part[CENSUS_PARTS] = {NULL};
	size_t i, k;

	census_begin(out, nparts);
	for (i = 0; i < c->n; i++) {
		for (k = 0; k < nparts; k++)
			part[k] = c->row[i].part[of[k]];
		for (k = 0; k < CENSUS_COUNTS; k++)
			census_add(out, part, (int)k, c->row[i].count[k]);
	}
}
