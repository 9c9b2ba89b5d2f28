/*
 * JSON lines and CSV come down to one record at a time: its text is counted
 * and offered to the sample, and nothing else of it is kept.
 */
#include "report/real.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "ground/buf.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "report/csvread.h"

/* What reading needs beside the result. */
struct reading {
	struct real *real;
	struct foreign field;
	struct text words;
	struct buf seen; /* names of the fields of the first record */
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

/* Take a record of JSON. */
static void
take_record(struct reading *g, struct json_object *rec, size_t line)
{
	struct json_object *review = foreign_review(&g->field, rec);
	const char *text = json_str(review, "text");

	g->real->records++;
	if (text != NULL)
		take(g, text, json_int(review, "rating", 0), line);
	else
		g->real->empty++;
	json_object_put(review);
}

static void
broken(struct reading *g, size_t line, const char *why)
{
	msg("%s:%zu: %s", g->real->path, line, why);
	g->real->broken++;
}

static void
note_field(struct buf *seen, const char *name)
{
	buf_addf(seen, "%s%s", seen->len > 0 ? ", " : "", name);
}

static int
read_jsonl(struct reading *g)
{
	struct json_object *rec;
	struct jl in;
	int n;

	if (jl_open(&in, g->real->path) == -1) {
		snprintf(g->real->why, sizeof(g->real->why),
		    "cannot open '%s': %s", g->real->path, strerror(errno));
		return -1;
	}
	while ((n = jl_read(&in, &rec)) != 0) {
		if (n == -1) {
			broken(g, in.line, in.why);
			continue;
		}
		if (g->seen.len == 0) {
			json_object_object_foreach(rec, key, val) {
				(void)val;
				note_field(&g->seen, key);
			}
		}
		take_record(g, rec, in.line);
		json_object_put(rec);
	}
	jl_close(&in);
	return 0;
}

/* The cell as a rating, by the rules of foreign.h. */
static int64_t
rating_of(const char *cell)
{
	static const struct foreign field = {.rating = "r"};
	struct json_object *rec = json_new_object(), *review;
	int64_t rating;

	json_put_str(rec, "r", cell);
	review = foreign_review(&field, rec);
	rating = json_int(review, "rating", 0);
	json_object_put(review);
	json_object_put(rec);
	return rating;
}

static void
read_rows(struct reading *g, struct csvread *c)
{
	const int text = csvread_find(c, g->field.text);
	const int rating = g->field.rating != NULL ?
	    csvread_find(c, g->field.rating) : -1;
	int n;

	while ((n = csvread_next(c)) != 0) {
		if (n == -1) {
			broken(g, csvread_line(c), csvread_why(c));
			continue;
		}
		g->real->records++;
		if (text != -1)
			take(g, csvread_cell(c, (size_t)text), rating == -1 ?
			    0 : rating_of(csvread_cell(c, (size_t)rating)),
			    csvread_line(c));
		else
			g->real->empty++;
	}
}

static int
read_csv(struct reading *g)
{
	struct csvread *c;
	int rc = csvread_open(&c, g->real->path);
	size_t i;

	if (rc == 0) {
		for (i = 0; csvread_column(c, i) != NULL; i++)
			note_field(&g->seen, csvread_column(c, i));
		read_rows(g, c);
	} else {
		snprintf(g->real->why, sizeof(g->real->why),
		    "cannot read '%s': %s", g->real->path, csvread_why(c));
	}
	csvread_close(c);
	return rc;
}

static int
is_csv(const char *path)
{
	size_t len = strlen(path);

	return len > 4 && strcasecmp(path + len - 4, ".csv") == 0;
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
	int rc;

	g.field.text = r->text != NULL ? r->text : REAL_TEXT;
	g.field.rating = r->rating != NULL ? r->rating : REAL_RATING;
	if (strcmp(g.field.rating, REAL_NONE) == 0)
		g.field.rating = NULL;
	sample_begin(&r->sample, seed);
	rc = is_csv(r->path) ? read_csv(&g) : read_jsonl(&g);
	if (rc == 0)
		rc = judge(&g);
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
