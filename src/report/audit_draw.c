/*
 * Of each stratum (a rating of what was accepted, a rule of what was not) the
 * records of the smallest hashes of record and seed are kept; then strata take
 * turns, so that each gives as many as it can up to the same number.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dataset/csv.h"
#include "ground/mem.h"
#include "ground/rng.h"
#include "json/jsonl.h"
#include "json/record.h"
#include "report/audit.h"
#include "report/lookup.h"
#include "report/rows.h"

enum { STRATA = 70, RATINGS = 6 }; /* the first six: ratings, 0 is none */

struct pick {
	uint64_t key;	 /* decides who is drawn, and the order */
	uint64_t record;
	int64_t offset;
	int rejected;
};

struct stratum {
	char *name;
	size_t n;
	struct pick *pick; /* by rising key, at most `most` */
};

struct draw {
	struct stratum stratum[STRATA];
	size_t nstrata;
	size_t most;
	uint64_t seed;
};

static void
offer(struct draw *d, struct stratum *s, struct pick p)
{
	size_t i;

	p.key = rng_mix(p.record, d->seed);
	if (s->pick == NULL)
		s->pick = mem_calloc(d->most, sizeof(*s->pick));
	if (s->n == d->most && p.key >= s->pick[s->n - 1].key)
		return;
	if (s->n < d->most)
		s->n++;
	for (i = s->n - 1; i > 0 && s->pick[i - 1].key > p.key; i--)
		s->pick[i] = s->pick[i - 1];
	s->pick[i] = p;
}

static void
see_accepted(struct draw *d, struct json_object *line, int64_t offset)
{
	struct flat f;
	struct pick p = {.offset = offset};

	if (flat_read(&f, line) == -1)
		return;
	p.record = trail_record(f.id, json_int(line, "attempt", 1));
	offer(d, &d->stratum[f.rating >= 1 && f.rating < RATINGS ? f.rating :
	    0], p);
}

/* The first rule that rejected, or NULL. */
static const char *
first_rule(struct json_object *rec)
{
	struct json_object *arr = rec_get(rec, REC_CHECK_REASONS);
	const char *mode;
	size_t i;

	for (i = 0; i < rows_count(arr); i++) {
		mode = json_str(rows_at(arr, i), "mode");
		if (mode == NULL || strcmp(mode, "warn") != 0)
			return json_str(rows_at(arr, i), "rule");
	}
	return NULL;
}

static struct stratum *
stratum_of(struct draw *d, const char *rule)
{
	size_t i;

	for (i = RATINGS; i < d->nstrata; i++)
		if (strcmp(d->stratum[i].name, rule) == 0)
			return &d->stratum[i];
	if (d->nstrata == STRATA)
		return &d->stratum[STRATA - 1];
	d->stratum[d->nstrata].name = mem_strdup(rule);
	return &d->stratum[d->nstrata++];
}

static void
see_rejected(struct draw *d, struct json_object *rec, int64_t offset)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT), *id, *rule;
	struct pick p = {.offset = offset, .rejected = 1};
	char number[32];

	id = rec_id(rec, number);
	rule = first_rule(rec);
	if (id == NULL || rule == NULL || verdict == NULL ||
	    strcmp(verdict, "reject") != 0)
		return;
	p.record = trail_record(id, rec_int(rec, REC_ATTEMPT, 1));
	offer(d, stratum_of(d, rule), p);
}

/* Read a file: 0, or -1 with errno. */
static int
read_file(struct draw *d, const char *path, void (*see)(struct draw *,
    struct json_object *, int64_t))
{
	struct json_object *rec;
	struct jl in;
	int64_t offset;
	int n;

	if (jl_open(&in, path) == -1)
		return -1;
	for (;;) {
		offset = jl_offset(&in);
		if ((n = jl_read(&in, &rec)) == 0)
			break;
		if (n == -1)	/* the report names it */
			continue;
		see(d, rec, offset);
		json_object_put(rec);
	}
	jl_close(&in);
	return 0;
}

/* Take up to n picks from strata from .. to in turns; returns how many. */
static size_t
take_turns(struct draw *d, size_t from, size_t to, size_t n, struct pick *out)
{
	size_t i, round = 0, got = 0, before;

	do {
		before = got;
		for (i = from; i < to && got < n; i++)
			if (round < d->stratum[i].n)
				out[got++] = d->stratum[i].pick[round];
		round++;
	} while (got > before);
	return got;
}

static size_t
available(const struct draw *d, size_t from, size_t to)
{
	size_t i, n = 0;

	for (i = from; i < to; i++)
		n += d->stratum[i].n;
	return n;
}

static int
by_key(const void *a, const void *b)
{
	const struct pick *x = a, *y = b;

	return (x->key > y->key) - (x->key < y->key);
}

/* n picks of both kinds, in random order; returns how many. */
static size_t
choose(struct draw *d, size_t n, struct pick *out)
{
	size_t have = available(d, 0, RATINGS), yes, no = n / 2;

	if (have < n - no)
		no = n - have;
	no = take_turns(d, RATINGS, d->nstrata, no, out);
	yes = take_turns(d, 0, RATINGS, n - no, out + no);
	qsort(out, yes + no, sizeof(*out), by_key);
	return yes + no;
}

/* A cell as rg-collect writes it: no spreadsheet runs it. */
static void
add_cell(struct buf *out, struct json_object *value)
{
	struct member m = {.value = "null", .len = 4};

	if (value != NULL)
		m.value = json_text(value, &m.len);
	csv_value(out, &m);
	buf_addc(out, ',');
}

static void
add_row(struct buf *out, const struct pick *p, struct json_object *line)
{
	static const char *const flat[] = {"product", "language", "words_min",
	    "words_max", "title", "text"};
	static const enum rec_field field[] = {REC_PLAN_PRODUCT,
	    REC_PLAN_LANGUAGE, REC_FIELDS, REC_FIELDS, REC_REVIEW_TITLE,
	    REC_REVIEW_TEXT};
	struct json_object *v, *length = rec_get(line, REC_PLAN_LENGTH);
	size_t i;

	buf_addf(out, "%016llx,", (unsigned long long)p->record);
	for (i = 0; i < sizeof(flat) / sizeof(flat[0]); i++) {
		if (!p->rejected)
			v = json_get(line, flat[i]);
		else if (field[i] == REC_FIELDS)
			v = rows_at(length, i - 2);
		else
			v = rec_get(line, field[i]);
		if (v == NULL && p->rejected && field[i] == REC_REVIEW_TEXT)
			v = rec_get(line, REC_REPLY_TEXT);
		add_cell(out, v);
	}
	buf_adds(out, ",,\r\n");
}

static void
write_rows(struct buf *out, const struct pick *pick, size_t n,
    const char *reviews, const char *rejects)
{
	struct lookup from[2];
	struct json_object *line;
	size_t i;

	lookup_open_path(&from[0], reviews);
	lookup_open_path(&from[1], rejects);
	buf_adds(out, "key,product,language,words_min,words_max,title,text,"
	    "rating,verdict,note\r\n");
	for (i = 0; i < n; i++) {
		line = lookup_line(&from[pick[i].rejected], pick[i].offset);
		if (line != NULL)
			add_row(out, &pick[i], line);
		json_object_put(line);
	}
	lookup_close(&from[0]);
	lookup_close(&from[1]);
}

static void
draw_free(struct draw *d)
{
	size_t i;

	for (i = 0; i < d->nstrata; i++) {
		free(d->stratum[i].name);
		free(d->stratum[i].pick);
	}
}

int64_t
audit_draw(struct buf *out, const struct material *m, int64_t n, char **path)
{
	struct draw d = {.nstrata = RATINGS, .most = (size_t)n,
	    .seed = (uint64_t)m->seed};
	char *reviews = mem_printf("%s/reviews.jsonl", m->dir);
	char *rejects = mem_printf("%s/rejects.jsonl", m->run);
	struct pick *pick = mem_calloc((size_t)n, sizeof(*pick));
	int64_t got = -1;

	*path = NULL;
	if (read_file(&d, reviews, see_accepted) == -1)
		*path = mem_strdup(reviews);
	else if (read_file(&d, rejects, see_rejected) == -1 && errno != ENOENT)
		*path = mem_strdup(rejects);
	else
		got = (int64_t)choose(&d, (size_t)n, pick);
	if (got >= 0)
		write_rows(out, pick, (size_t)got, reviews, rejects);
	draw_free(&d);
	free(pick);
	free(rejects);
	free(reviews);
	return got;
}
