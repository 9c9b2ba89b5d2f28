/*
 * Rejected replies to read, with what each rule found in them: of each rule
 * (the first that a record was rejected for), those of the smallest hashes of
 * seed, id and attempt.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/rng.h"
#include "json/record.h"
#include "report/lookup.h"
#include "report/rows.h"
#include "report/sections.h"

enum { RULES = 64, EACH = 2, AROUND = 300, EVIDENCE = 200 };

struct example {
	uint64_t key;
	struct json_object *figures;
};

struct rejected {
	struct rule {
		char *name;
		size_t n;
		struct example example[EACH]; /* by rising key */
	} rule[RULES];
	size_t nrules;
};

static void *
begin(const struct material *m)
{
	(void)m;
	return mem_calloc(1, sizeof(struct rejected));
}

/* The bytes of text before character `at`. */
static size_t
byte_of(const char *text, int64_t at)
{
	size_t i = 0;

	for (; at > 0 && text[i] != '\0'; at--)
		for (i++; ((unsigned char)text[i] & 0xc0) == 0x80; i++)
			;
	return i;
}

/* Where the evidence stands: the bytes from .. to, equal if it is not there. */
static void
find_mark(const char *text, struct json_object *reason, size_t *from,
    size_t *to)
{
	struct json_object *at = json_get(reason, "at");
	const char *evidence = json_str(reason, "evidence"), *hit;

	*from = *to = 0;
	if (rows_count(at) == 2) {
		*from = byte_of(text, json_object_get_int64(rows_at(at, 0)));
		*to = byte_of(text, json_object_get_int64(rows_at(at, 1)));
	} else if (evidence != NULL && *evidence != '\0' &&
	    (hit = strstr(text, evidence)) != NULL) {
		*from = (size_t)(hit - text);
		*to = *from + strlen(evidence);
	}
}

/* Put the part of text that holds the mark: text, mark, bytes. */
static void
put_text(struct json_object *obj, const char *text, size_t from, size_t to)
{
	size_t start = from > PAGE_QUOTE / 2 ? from - AROUND : 0;
	struct json_object *mark = json_new_array();

	while (start > 0 && ((unsigned char)text[start] & 0xc0) == 0x80)
		start--;
	lookup_put_cut(obj, "text", text + start, PAGE_QUOTE);
	json_push(mark, json_object_new_int64((int64_t)(from - start)));
	json_push(mark, json_object_new_int64((int64_t)(to - start)));
	json_put(obj, "mark", mark);
	json_put_int(obj, "before", (int64_t)start);
	json_put_int(obj, "bytes", (int64_t)strlen(text));
}

static struct json_object *
example_json(struct json_object *rec, struct json_object *reason)
{
	static const char *const numbers[] = {"value", "limit"};
	static const char *const texts[] = {"rule", "evidence", "of"};
	const char *text = rec_str(rec, REC_REVIEW_TEXT), *s;
	struct json_object *obj = json_new_object(), *v;
	size_t i, from, to;
	char id[32];

	text = text != NULL ? text : rec_str(rec, REC_REPLY_TEXT);
	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		if ((v = json_get(reason, numbers[i])) != NULL)
			json_put(obj, numbers[i], json_object_get(v));
	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if ((s = json_str(reason, texts[i])) != NULL)
			lookup_put_cut(obj, texts[i], s, EVIDENCE);
	if ((s = rec_id(rec, id)) != NULL)
		lookup_put_cut(obj, "id", s, PAGE_CELL);
	json_put_int(obj, "attempt", rec_int(rec, REC_ATTEMPT, 1));
	if ((s = rec_str(rec, REC_REPLY_MODEL)) != NULL)
		lookup_put_cut(obj, "model", s, PAGE_CELL);
	if (text == NULL)
		return obj;
	find_mark(text, reason, &from, &to);
	put_text(obj, text, from, to);
	return obj;
}

/* The first reason that rejected, lent, or NULL. */
static struct json_object *
first_reason(struct json_object *rec)
{
	struct json_object *arr = rec_get(rec, REC_CHECK_REASONS), *reason;
	const char *mode;
	size_t i;

	for (i = 0; i < rows_count(arr); i++) {
		reason = rows_at(arr, i);
		mode = json_str(reason, "mode");
		if (mode == NULL || strcmp(mode, "warn") != 0)
			return reason;
	}
	return NULL;
}

static struct rule *
rule_of(struct rejected *r, const char *name)
{
	size_t i;

	for (i = 0; i < r->nrules; i++)
		if (strcmp(r->rule[i].name, name) == 0)
			return &r->rule[i];
	if (r->nrules == RULES)
		return NULL;
	r->rule[r->nrules].name = mem_strdup(name);
	return &r->rule[r->nrules++];
}

static void
keep(struct rule *rule, uint64_t key, struct json_object *rec,
    struct json_object *reason)
{
	struct example *e = rule->example;
	size_t i;

	if (rule->n == EACH && key >= e[EACH - 1].key)
		return;
	if (rule->n == EACH)
		json_object_put(e[EACH - 1].figures);
	else
		rule->n++;
	for (i = rule->n - 1; i > 0 && e[i - 1].key > key; i--)
		e[i] = e[i - 1];
	e[i] = (struct example){key, example_json(rec, reason)};
}

static void
reject(void *own, const struct material *m, struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT), *name, *id;
	struct json_object *reason = first_reason(rec);
	struct rule *rule;
	char number[32];
	uint64_t key;

	name = json_str(reason, "rule");
	if (name == NULL || verdict == NULL || strcmp(verdict, "error") == 0)
		return;
	id = rec_id(rec, number);
	id = id != NULL ? id : "";
	key = rng_mix(hash64_seed(id, strlen(id), (uint64_t)m->seed),
	    (uint64_t)rec_int(rec, REC_ATTEMPT, 1));
	if ((rule = rule_of(own, name)) != NULL)
		keep(rule, key, rec, reason);
}

static int
by_name(const void *a, const void *b)
{
	const struct rule *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct rejected *r = own;
	struct json_object *arr = json_new_array();
	size_t i, k;

	qsort(r->rule, r->nrules, sizeof(r->rule[0]), by_name);
	for (i = 0; i < r->nrules; i++) {
		for (k = 0; k < r->rule[i].n; k++)
			json_push(arr, r->rule[i].example[k].figures);
		free(r->rule[i].name);
	}
	free(r);
	if (m->trail.rejects)
		return arr;
	json_object_put(arr);
	return NULL;
}

static void
show_example(struct page *p, struct json_object *e)
{
	const char *text = json_str(e, "text");
	struct json_object *mark = json_get(e, "mark");
	struct buf b = BUF_INIT;
	int64_t cut;

	buf_addf(&b, "%s", json_str(e, "rule"));
	if (json_str(e, "evidence") != NULL)
		buf_addf(&b, ": “%s”", json_str(e, "evidence"));
	if (json_get(e, "value") != NULL && json_get(e, "limit") != NULL)
		buf_addf(&b, " · value %s, limit %s",
		    json_object_get_string(json_get(e, "value")),
		    json_object_get_string(json_get(e, "limit")));
	if (json_str(e, "of") != NULL)
		buf_addf(&b, " · like %s", json_str(e, "of"));
	buf_addf(&b, " · %s, attempt %" PRId64, json_str(e, "id") != NULL ?
	    json_str(e, "id") : "no id", json_int(e, "attempt", 1));
	if (text != NULL) {
		cut = json_int(e, "bytes", 0) - (int64_t)strlen(text);
		if (cut > 0)
			buf_addf(&b, " · %" PRId64 " more bytes not shown",
			    cut);
		page_quote(p, buf_str(&b), NULL, text,
		    (size_t)json_object_get_int64(rows_at(mark, 0)),
		    (size_t)json_object_get_int64(rows_at(mark, 1)));
	} else {
		page_say(p, "%s", buf_str(&b));
	}
	buf_free(&b);
}

static void
show(struct page *p, struct json_object *fig)
{
	size_t i;

	page_say(p, rows_count(fig) > 0 ? "At most two for each rule, drawn at"
	    " random, with what the rule found marked where it stands." :
	    "Nothing was rejected.");
	for (i = 0; i < rows_count(fig); i++)
		show_example(p, rows_at(fig, i));
}

const struct section section_rejected = {
	.name = "rejected", .title = "Rejected replies",
	.begin = begin, .compute = compute, .show = show, .reject = reject
};
