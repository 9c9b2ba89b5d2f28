/*
 * A task is opened from a line, writes its request by what is known of the
 * model, and is finished as the line with what came of it (task_record.c).
 * What happens in between, the worker decides.
 *
 * A record is passed on as text: a line that this toolkit wrote is only looked
 * over (scan.h), and its request cast in a mold (mold.h).  Other lines are
 * taken apart and written anew first; other requests, of messages and
 * templates, are made of the record's parts.
 */
#include "call/task.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/clock.h"
#include "ground/mem.h"
#include "json/record.h"

/* ---- a line ---- */

/* The journal knows no attempts below one. */
static void
identify(struct task *t, char *id, int64_t attempt)
{
	t->id = id;
	t->attempt = attempt < 1 ? 1 : attempt;
}

/* Keep the line, which was looked over, and what of it is asked. */
static void
keep_line(struct task *t, const struct scan *s, const char *line, size_t len)
{
	const struct scan_value *prompt = scan_get(s, rec_path(REC_PROMPT));
	const struct scan_value *schema = scan_get(s, rec_path(REC_SCHEMA));

	buf_add(&t->line, line, len);
	t->plain = scan_is_string(prompt) &&
	    scan_get(s, rec_path(REC_MESSAGES)) == NULL &&
	    scan_get(s, rec_path(REC_MODEL)) == NULL &&
	    scan_get(s, rec_path(REC_PARAMS)) == NULL;
	if (t->plain) {
		t->prompt = *prompt;
		t->prompt.at = t->line.data + (prompt->at - line);
	}
	if (t->plain && schema != NULL) {
		t->schema = *schema;
		t->schema.at = t->line.data + (schema->at - line);
	}
}

/* A record as this toolkit writes it: 1, or 0 if it is to be rewritten. */
static int
take_line(struct task *t, const char *line, size_t len)
{
	const struct scan_value *id;
	struct scan s;

	if (!scan_object(&s, line, len) ||
	    scan_get(&s, rec_path(REC_REPLY)) != NULL ||
	    scan_get(&s, rec_path(REC_ERROR)) != NULL)
		return 0;
	id = scan_get(&s, rec_path(REC_ID));
	if (!scan_is_plain(id))
		return 0;
	identify(t, mem_strndup(id->at + 1, id->len - 2),
	    scan_int(scan_get(&s, rec_path(REC_ATTEMPT)), 1));
	keep_line(t, &s, line, len);
	return 1;
}

/*
 * Any other: unanswered, and with an id, that of its line if it has none; what
 * is no id is no id.
 */
static void
rewrite(struct task *t, const struct shape *shape, struct json_object *rec,
    uint64_t line_number)
{
	char number[32], *bad = NULL;
	const char *id = rec_id(rec, number), *text;
	struct scan s;
	size_t len;

	/* a template may ask about the earlier answer */
	if (shape->template != NULL &&
	    (t->ask = shape_ask(shape, rec, &bad)) == NULL)
		free(bad); /* it is found again, and said, later */
	rec_drop(rec, REC_REPLY);
	rec_drop(rec, REC_ERROR);
	t->nameless = id == NULL;
	if (id == NULL) {
		text = json_text(rec, &len);
		rec_line_id(number, line_number, text, len);
		rec_put_str(rec, REC_ID, number);
		id = number;
	}
	identify(t, mem_strdup(id), rec_int(rec, REC_ATTEMPT, 1));
	text = json_text(rec, &len);
	if (scan_object(&s, text, len))
		keep_line(t, &s, text, len);
	else
		buf_add(&t->line, text, len);
}

struct task *
task_read(const struct shape *shape, const char *line, size_t len,
    uint64_t line_number, const char **why)
{
	struct task *t = mem_calloc(1, sizeof(*t));
	struct json_object *rec;

	if (!shape->lines && take_line(t, line, len)) {
		t->lot = hash64(t->id, strlen(t->id));
		return t;
	}
	if ((rec = shape_read(shape, line, len, why)) == NULL) {
		task_free(t);
		return NULL;
	}
	rewrite(t, shape, rec, line_number);
	json_object_put(rec);
	t->lot = t->nameless ? hash64(line, len) :
	    hash64(t->id, strlen(t->id));
	return t;
}

/* ---- its request ---- */

/* What to ask, taken apart; -1 if there is nothing that could be asked. */
static int
shape_it(struct task *t, const struct shape *shape, char **why)
{
	struct json_object *rec;
	const char *bad;

	rec = json_read(t->line.data, t->line.len, &bad);
	t->ask = shape_ask(shape, rec, why);
	json_object_put(rec);
	return t->ask == NULL ? -1 : 0;
}

int
task_write(struct task *t, const struct task_way *way,
    const struct model_memory *memory, char **why)
{
	const char *bad, *model;

	if (t->ask == NULL && t->plain && !shape_changes(way->shape) &&
	    mold_fill(way->mold, way->provider, memory, &t->prompt,
	    t->schema.at != NULL ? &t->schema : NULL, &t->url, &t->body)) {
		t->sent = *memory;
		return 0;
	}
	if (t->ask == NULL && shape_it(t, way->shape, why) == -1)
		return -1;
	if (model_request(way->provider, memory, t->ask, &t->url, &t->body,
	    &bad) == -1) {
		*why = mem_strdup(bad);
		return -1;
	}
	t->sent = *memory;
	model = rec_str(t->ask, REC_MODEL);
	t->other = model != NULL && strcmp(model, way->provider->model) != 0;
	return 0;
}

/* The first request: there is none to stand instead. */
static void
write_first(struct task *t, const struct task_way *way,
    const struct model_memory *memory)
{
	char *why;

	if (task_write(t, way, memory, &why) == 0)
		return;
	task_fail(t, OUT_BAD_REQUEST, why);
	free(why);
}

static int
nothing_learnt(const struct model_memory *m)
{
	return m->dropped == 0 && m->swapped == 0 && m->thinks == 0;
}

static void
hash_request(struct task *t)
{
	struct buf all = BUF_INIT;

	buf_addf(&all, "POST %s\n", buf_str(&t->url));
	buf_add(&all, t->body.data, t->body.len);
	hash_sha256(t->request, all.data, all.len);
	buf_free(&all);
}

size_t
task_pick(const struct task *t, const struct routes *routes)
{
	struct json_object *rec;
	const char *why;
	size_t at;

	if (routes->n == 1)
		return 0;
	rec = json_read(t->line.data, t->line.len, &why);
	at = routes_pick(routes, t->lot, rec_str(rec, REC_MODEL));
	json_object_put(rec);
	return at;
}

void
task_key(struct task *t, const struct task_way *way)
{
	static const struct model_memory nothing;

	write_first(t, way, &nothing);
	hash_request(t);
}

void
task_open(struct task *t, const struct task_way *way,
    const struct model_memory *memory)
{
	if (way->keyed)
		task_key(t, way);
	if (!way->keyed || !nothing_learnt(memory))
		write_first(t, way, memory);
}

void
task_fail(struct task *t, enum outcome outcome, const char *why)
{
	model_reply_free(&t->last);
	t->last = (struct model_reply){.outcome = outcome, .wait_ms = -1,
	    .message = mem_strdup(why)};
}

/* ---- the journal ---- */

const char *
task_journal_id(const struct task *t)
{
	return t->nth > 0 ? NULL : t->id;
}

int64_t
task_journal_nth(const struct task *t)
{
	return t->nth > 0 ? t->nth : 1;
}

void
task_replay(struct task *t, const struct provider *p,
    const struct journal_entry *e)
{
	struct model_answer a = {.status = e->status, .body = e->body,
	    .len = e->body_len};
	struct buf headers = BUF_INIT;

	if (e->request_id != NULL)
		buf_addf(&headers, "x-request-id: %s\n", e->request_id);
	a.headers = buf_str(&headers);
	model_reply_free(&t->last);
	model_read(p, &a, clock_wall_ms(), &t->last);
	t->last.other = t->other;
	buf_free(&headers);
	t->latency_ms = e->latency_ms;
	t->retry.calls = (int)e->calls;
}

/* The request's id at the server, malloc'ed, or NULL. */
static char *
request_id(const char *headers)
{
	static const char *const names[] = {"x-request-id", "request-id"};
	const char *value;
	size_t i, len;

	for (i = 0; i < 2; i++)
		if ((value = retry_header(headers, names[i], &len)) != NULL)
			return mem_strndup(value, len);
	return NULL;
}

uint64_t
task_journal(const struct task *t, const struct provider *p,
    const struct model_answer *a, int64_t latency_ms, struct buf *out)
{
	struct journal_entry e = {.id = task_journal_id(t),
	    .attempt = t->attempt, .nth = task_journal_nth(t),
	    .request = t->request, .final = 1,
	    .time = clock_wall_ms(), .status = a->status,
	    .calls = t->retry.calls + 1, .latency_ms = latency_ms,
	    .request_bytes = (int64_t)t->body.len,
	    .provider = p->name, .model = t->other ?
	    rec_str(t->ask, REC_MODEL) : p->model, .body = a->body,
	    .body_len = a->len};
	char *id = request_id(a->headers);

	e.request_id = id;
	journal_line(&e, out);
	free(id);
	return journal_mark(&e);
}

void
task_free(struct task *t)
{
	json_object_put(t->ask);
	buf_free(&t->line);
	buf_free(&t->record);
	buf_free(&t->url);
	buf_free(&t->body);
	model_reply_free(&t->last);
	free(t->id);
	free(t);
}
