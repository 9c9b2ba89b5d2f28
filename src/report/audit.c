/*
 * What people said of a sample (--audited), against what was decided: of each
 * annotator, how often the verdict of those accepted and of each rule was
 * theirs too, and the rating; of two, how far they agree beyond chance.
 *
 * The sample is stratified, so there is no figure over all of it.
 */
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "json/record.h"
#include "json/wilson.h"
#include "report/audit.h"
#include "report/census.h"
#include "json/csvread.h"
#include "report/rows.h"
#include "report/sections.h"

enum { NONE, ACCEPT, REJECT };	/* verdicts */
enum { LABELLED, AGREE };	/* counters */
enum { LABELS = 6 };		/* none, and 1 to 5; there are fewer verdicts */

struct label {
	int64_t rating;	/* 0: none */
	int verdict;
};

/* A row of the sample, which both annotators may have. */
struct row {
	struct label by[AUDIT_FILES];
	int found; /* in the folder's files */
};

struct audit {
	struct row *row;
	size_t n;
	struct idmap at;	   /* hash of the record -> row, from 1 */
	int64_t broken[AUDIT_FILES];
	struct census verdicts[AUDIT_FILES]; /* "accepted", or the rule */
	int64_t rated[AUDIT_FILES];
	int64_t same_rating[AUDIT_FILES];
	int64_t near_rating[AUDIT_FILES]; /* or one star more or less */
};

static size_t
row_of(struct audit *a, uint64_t key)
{
	uint64_t *at = idmap_get(&a->at, key);

	if (at != NULL)
		return (size_t)*at - 1;
	if ((a->n & (a->n - 1)) == 0)
		a->row = mem_resize(a->row, a->n > 0 ? 2 * a->n : 1,
		    sizeof(*a->row));
	a->row[a->n] = (struct row){.found = 0};
	idmap_put(&a->at, key, ++a->n);
	return a->n - 1;
}

/* A cell as a label: 0, or -1 if it is neither that nor empty. */
static int
read_verdict(const char *s, int *verdict)
{
	*verdict = strcasecmp(s, "accept") == 0 ? ACCEPT :
	    strcasecmp(s, "reject") == 0 ? REJECT : NONE;
	return *verdict != NONE || *s == '\0' ? 0 : -1;
}

static int
read_rating(const char *s, int64_t *rating)
{
	*rating = s[0] >= '1' && s[0] <= '5' && s[1] == '\0' ? s[0] - '0' : 0;
	return *rating != 0 || *s == '\0' ? 0 : -1;
}

/* The key of a row: 0, or -1. */
static int
read_key(const char *s, uint64_t *key)
{
	char *end;

	*key = strtoull(s, &end, 16);
	return strlen(s) == 16 && *end == '\0' && isxdigit((unsigned char)*s) ?
	    0 : -1;
}

static int
read_row(struct audit *a, const struct csvread *c, const int *col,
    const char *path, int who)
{
	const char *bad = NULL;
	struct label label = {.rating = 0, .verdict = NONE};
	uint64_t key = 0;
	size_t i;

	if (read_key(csvread_cell(c, (size_t)col[0]), &key) == -1)
		bad = "key: expected 16 hexadecimal digits";
	else if (read_rating(csvread_cell(c, (size_t)col[1]),
	    &label.rating) == -1)
		bad = "rating: expected 1 to 5, or nothing";
	else if (read_verdict(csvread_cell(c, (size_t)col[2]),
	    &label.verdict) == -1)
		bad = "verdict: expected accept, reject or nothing";
	if (bad == NULL) {
		i = row_of(a, key);
		a->row[i].by[who] = label;
		return 0;
	}
	msg("%s:%zu: %s", path, csvread_line(c), bad);
	return -1;
}

/* Read what one annotator said; ends the program if that cannot be. */
static void
read_labels(struct audit *a, const char *path, int who)
{
	static const char *const names[] = {"key", "rating", "verdict"};
	struct csvread *c;
	int col[3], i, n;

	if (csvread_open(&c, path) == -1)
		die(EXIT_ENV, "%s: %s", path, csvread_why(c));
	for (i = 0; i < 3; i++)
		if ((col[i] = csvread_find(c, names[i])) == -1)
			die(EXIT_ENV, "'%s': no column '%s'; expected what"
			    " --audit wrote", path, names[i]);
	while ((n = csvread_next(c)) != 0) {
		if (n == -1)
			msg("%s:%zu: %s", path, csvread_line(c),
			    csvread_why(c));
		if (n == -1 || read_row(a, c, col, path, who) == -1)
			a->broken[who]++;
	}
	csvread_close(c);
}

static void *
begin(const struct material *m)
{
	struct audit *a;
	int i;

	if (m->audited[0] == NULL)
		return NULL;
	a = mem_calloc(1, sizeof(*a));
	for (i = 0; i < AUDIT_FILES && m->audited[i] != NULL; i++) {
		census_begin(&a->verdicts[i], 1);
		read_labels(a, m->audited[i], i);
	}
	return a;
}

/* Find the row of a record that was not found before; NULL if there is none. */
static struct row *
find(struct audit *a, const char *id, int64_t attempt)
{
	uint64_t *at;

	if (a == NULL || id == NULL ||
	    (at = idmap_get(&a->at, trail_record(id, attempt))) == NULL ||
	    a->row[*at - 1].found)
		return NULL;
	a->row[*at - 1].found = 1;
	return &a->row[*at - 1];
}

static void
count_verdict(struct audit *a, const struct row *row, const char *what,
    int verdict)
{
	int i;

	for (i = 0; i < AUDIT_FILES; i++) {
		if (row->by[i].verdict == NONE)
			continue;
		census_add(&a->verdicts[i], &what, LABELLED, 1);
		if (row->by[i].verdict == verdict)
			census_add(&a->verdicts[i], &what, AGREE, 1);
	}
}

static void
count_rating(struct audit *a, const struct row *row, int64_t rating)
{
	int64_t by;
	int i;

	for (i = 0; i < AUDIT_FILES; i++) {
		by = row->by[i].rating;
		if (by == 0 || rating < 1 || rating > 5)
			continue;
		a->rated[i]++;
		a->same_rating[i] += by == rating;
		a->near_rating[i] += llabs(by - rating) <= 1;
	}
}

static void
see(void *own, const struct material *m, const struct section_review *r)
{
	struct row *row = find(own, r->flat->id, json_int(r->flat->line,
	    "attempt", 1));

	(void)m;
	if (row == NULL)
		return;
	count_verdict(own, row, "accepted", ACCEPT);
	count_rating(own, row, r->flat->rating);
}

static void
reject(void *own, const struct material *m, struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT), *mode;
	struct json_object *arr = rec_get(rec, REC_CHECK_REASONS);
	char number[32];
	struct row *row;
	size_t i;

	(void)m;
	if (verdict == NULL || strcmp(verdict, "reject") != 0 ||
	    (row = find(own, rec_id(rec, number), rec_int(rec, REC_ATTEMPT,
	    1))) == NULL)
		return;
	for (i = 0; i < rows_count(arr); i++) {
		mode = json_str(rows_at(arr, i), "mode");
		if (mode == NULL || strcmp(mode, "warn") != 0)
			count_verdict(own, row, json_str(rows_at(arr, i),
			    "rule"), REJECT);
	}
	count_rating(own, row, rec_int(rec, REC_REVIEW_RATING, 0));
}

/* {verdict or rule, labelled, agree, share, low, high} */
static struct json_object *
verdicts_json(struct census *c)
{
	struct json_object *arr = json_new_array(), *obj;
	size_t i;

	census_sort(c, LABELLED);
	for (i = 0; i < c->n; i++) {
		obj = json_new_object();
		json_put_str(obj, "decided", c->row[i].part[0]);
		json_put_int(obj, "labelled", c->row[i].count[LABELLED]);
		json_put_int(obj, "agree", c->row[i].count[AGREE]);
		wilson_put(obj, c->row[i].count[AGREE],
		    c->row[i].count[LABELLED]);
		json_push(arr, obj);
	}
	return arr;
}

static struct json_object *
annotator_json(struct audit *a, const struct material *m, int who)
{
	const char *slash = strrchr(m->audited[who], '/');
	struct json_object *obj = json_new_object(), *rating;

	json_put_str(obj, "file", slash != NULL ? slash + 1 :
	    m->audited[who]);
	json_put_int(obj, "broken", a->broken[who]);
	json_put(obj, "verdicts", verdicts_json(&a->verdicts[who]));
	rating = json_new_object();
	json_put_int(rating, "labelled", a->rated[who]);
	json_put_int(rating, "agree", a->same_rating[who]);
	json_put_int(rating, "within_one", a->near_rating[who]);
	wilson_put(rating, a->same_rating[who], a->rated[who]);
	json_put(obj, "rating", rating);
	return obj;
}

/*
 * Cohen's kappa over what both labelled: {labelled, agree, kappa}, kappa null
 * if all of both is one label, so that chance alone agrees.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, 1960.
 */
static struct json_object *
kappa_json(const struct audit *a, int of_rating)
{
	int64_t one[LABELS] = {0}, two[LABELS] = {0}, n = 0, agree = 0, x, y;
	struct json_object *obj = json_new_object();
	double chance = 0;
	size_t i;

	for (i = 0; i < a->n; i++) {
		x = of_rating ? a->row[i].by[0].rating :
		    a->row[i].by[0].verdict;
		y = of_rating ? a->row[i].by[1].rating :
		    a->row[i].by[1].verdict;
		if (x == 0 || y == 0 || !a->row[i].found)
			continue;
		n++;
		agree += x == y;
		one[x]++;
		two[y]++;
	}
	for (i = 0; i < LABELS && n > 0; i++)
		chance += (double)one[i] * (double)two[i] /
		    ((double)n * (double)n);
	json_put_int(obj, "labelled", n);
	json_put_int(obj, "agree", agree);
	if (n > 0 && chance < 1)
		json_put_num(obj, "kappa", ((double)agree / (double)n -
		    chance) / (1 - chance));
	else
		json_put_null(obj, "kappa");
	return obj;
}

static void
release(struct audit *a)
{
	int i;

	for (i = 0; i < AUDIT_FILES; i++)
		census_free(&a->verdicts[i]);
	idmap_free(&a->at);
	free(a->row);
	free(a);
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct audit *a = own;
	struct json_object *obj, *arr, *kappa;
	int64_t unknown = 0;
	size_t i;

	if (a == NULL)
		return NULL;
	obj = json_new_object();
	arr = json_new_array();
	for (i = 0; i < a->n; i++)
		unknown += !a->row[i].found;
	json_put_int(obj, "rows", (int64_t)a->n);
	json_put_int(obj, "unknown", unknown);
	for (i = 0; i < AUDIT_FILES && m->audited[i] != NULL; i++)
		json_push(arr, annotator_json(a, m, (int)i));
	json_put(obj, "annotators", arr);
	if (i == AUDIT_FILES) {
		kappa = json_new_object();
		json_put(kappa, "verdict", kappa_json(a, 0));
		json_put(kappa, "rating", kappa_json(a, 1));
		json_put(obj, "agreement", kappa);
	}
	release(a);
	return obj;
}

const struct section section_audit = {
	.name = "audit", .title = "Audit by hand",
	.begin = begin, .see = see, .compute = compute, .show = audit_show,
	.reject = reject
};
