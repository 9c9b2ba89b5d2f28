/*
 * One record is read at a time: its text is counted and offered to the sample,
 * and nothing else of it is kept.
 */
#include "report/real.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/msg.h"
#include "json/source.h"

/* What reading needs beside the result. */
struct reading {
	struct real *real;
	struct foreign field;
	struct text words;
	struct buf seen; /* names of the fields of the first record */
	int64_t odd;	 /* records whose rating is something else */
	size_t first;	 /* the line of the first of them */
};

/* One review, whose record began on that line. */
static void
take(struct reading *g, const char *text, int64_t rating, size_t line)
{
	struct flat f = {.text = text, .rating = rating};
	struct real *r = g->real;
	char id[32];

	text_read(&g->words, text, strlen(text));
	if (g->words.n == 0) {
		r->empty++;
		return;
	}
	snprintf(id, sizeof(id), "%zu", line);
	f.id = id;
	marginal_add(&r->marginal, rating, text_count(&g->words));
	sample_add(&r->sample, &f, (int64_t)line);
}

/* What is no whole rating is none here. */
static int64_t
rating_of(struct reading *g, struct json_object *review, int has, size_t line)
{
	int64_t rating = json_int(review, "rating", 0);

	if ((has & FOREIGN_RATING) != 0 && rating == 0)
		has = FOREIGN_ODD;
	if ((has & FOREIGN_ODD) != 0 && g->odd++ == 0)
		g->first = line;
	return rating;
}

static void
take_record(struct reading *g, struct json_object *rec, size_t line)
{
	struct json_object *review;
	const char *text;
	int64_t rating;
	int has;

	g->real->records++;
	review = foreign_review(&g->field, rec, &has);
	rating = rating_of(g, review, has, line);
	if ((text = json_str(review, "text")) != NULL)
		take(g, text, rating, line);
	else
		g->real->empty++;
	json_object_put(review);
}

static void
note_fields(struct buf *seen, struct json_object *rec)
{
	json_object_object_foreach(rec, key, val) {
		(void)val;
		buf_addf(seen, "%s%s", seen->len > 0 ? ", " : "", key);
	}
}

static void
read_all(struct reading *g, struct source *in)
{
	struct json_object *rec;
	int n;

	while ((n = source_read(in, &rec)) != 0) {
		if (n == -1) {
			msg("%s:%zu: %s", in->name, in->line, in->why);
			g->real->broken++;
			continue;
		}
		if (g->seen.len == 0)
			note_fields(&g->seen, rec);
		take_record(g, rec, in->line);
		json_object_put(rec);
	}
	if (g->odd > 0 && g->odd < g->real->records)
		msg("'%s': %" PRId64 " of %" PRId64 " records have something "
		    "else than a whole rating from 1 to 5 in '%s', the first "
		    "on line %zu", in->name, g->odd, g->real->records,
		    g->field.rating, g->first);
}

/* Whether there is something to compare with. */
static int
judge(struct reading *g)
{
	struct real *r = g->real;
	const char *seen = g->seen.len > 0 ? buf_str(&g->seen) : "none";

	if (r->records == 0)
		snprintf(r->why, sizeof(r->why), "'%s' has no records (%"
		    PRId64 " broken lines)", r->path, r->broken);
	else if (r->marginal.n == 0)
		snprintf(r->why, sizeof(r->why), "'%s': no record has a text "
		    "in '%s'; name the field with --real-text; the first "
		    "record has: %.300s", r->path, g->field.text, seen);
	else if (g->field.rating != NULL &&
	    r->marginal.rating[0] == r->marginal.n)
		snprintf(r->why, sizeof(r->why), "'%s': no record has a "
		    "rating from 1 to 5 in '%s'; name the field with "
		    "--real-rating, or " REAL_NONE " if there is none; the "
		    "first record has: %.300s", r->path, g->field.rating,
		    seen);
	else
		return 0;
	return -1;
}

int
real_read(struct real *r, int64_t seed)
{
	struct reading g = {.real = r, .words = TEXT_INIT, .seen = BUF_INIT};
	struct source in;
	int rc;

	g.field.text = r->text != NULL ? r->text : REAL_TEXT;
	g.field.rating = r->rating != NULL ? r->rating : REAL_RATING;
	if (strcmp(g.field.rating, REAL_NONE) == 0)
		g.field.rating = NULL;
	sample_begin(&r->sample, seed);
	rc = source_open(&in, r->path, r->why, sizeof(r->why));
	if (rc == 0) {
		read_all(&g, &in);
		rc = judge(&g);
	}
	source_close(&in);
	sample_sort(&r->sample);
	text_free(&g.words);
	buf_free(&g.seen);
	return rc;
}

void
real_free(struct real *r)
{
	sample_free(&r->sample);
}
