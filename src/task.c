/*
 * A task is opened from a line, writes its request by what is known of the
 * model, and is finished as the line's record with what came of it.  What
 * happens in between, the worker decides.
 */
#include "task.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "jsonl.h"
#include "mem.h"
#include "record.h"

/* A record without an id gets its line number; what is no id is no id. */
static void
identify(struct task *t, uint64_t line)
{
	char number[32];
	const char *id = rec_id(t->rec, number);

	if (id == NULL) {
		snprintf(number, sizeof(number), "%" PRIu64, line);
		rec_put_str(t->rec, REC_ID, number);
		id = number;
	}
	t->id = mem_strdup(id);
	t->attempt = rec_int(t->rec, REC_ATTEMPT, 1);
	if (t->attempt < 1)
		t->attempt = 1; /* the journal knows no other */
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

void
task_write(struct task *t, const struct provider *p,
    const struct model_memory *memory)
{
	const char *why;

	t->sent = *memory;
	if (model_request(p, memory, t->ask, &t->url, &t->body, &why) == -1) {
		task_fail(t, OUT_BAD_REQUEST, why);
		buf_clear(&t->body);
	}
}

struct task *
task_read(const struct shape *shape, const char *line, size_t len,
    uint64_t line_number, const char **why)
{
	struct json_object *rec;
	struct task *t;

	if ((rec = shape_read(shape, line, len, why)) == NULL)
		return NULL;
	t = mem_calloc(1, sizeof(*t));
	t->rec = rec;
	rec_drop(rec, REC_REPLY);
	rec_drop(rec, REC_ERROR);
	identify(t, line_number);
	return t;
}

struct task *
task_open(const struct provider *p, const struct model_memory *memory,
    const struct shape *shape, const char *line, size_t len,
    uint64_t line_number, int keyed, const char **why)
{
	static const struct model_memory nothing;
	struct task *t;
	char *bad;

	if ((t = task_read(shape, line, len, line_number, why)) == NULL)
		return NULL;
	if ((t->ask = shape_ask(shape, t->rec, &bad)) == NULL) {
		task_fail(t, OUT_BAD_REQUEST, bad);
		free(bad);
		return t;
	}
	if (keyed) {
		task_write(t, p, &nothing);
		hash_request(t);
	}
	if (!keyed || !nothing_learnt(memory))
		task_write(t, p, memory);
	return t;
}

void
task_fail(struct task *t, enum outcome outcome, const char *why)
{
	model_reply_free(&t->last);
	t->last = (struct model_reply){.outcome = outcome, .wait_ms = -1,
	    .message = mem_strdup(why)};
}

/* ---- the journal ---- */

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

void
task_journal(const struct task *t, const struct provider *p,
    const struct model_answer *a, int64_t latency_ms, struct buf *out)
{
	struct journal_entry e = {.id = t->id, .attempt = t->attempt,
	    .nth = 1, .request = t->request, .final = 1,
	    .time = clock_wall_ms(), .status = a->status,
	    .calls = t->retry.calls + 1, .latency_ms = latency_ms,
	    .provider = p->name, .model = p->model, .body = a->body,
	    .body_len = a->len};
	char *id = request_id(a->headers);

	e.request_id = id;
	journal_line(&e, out);
	free(id);
}

/* ---- the record it becomes ---- */

static void
put_tokens(struct json_object *rec, enum rec_field f, int64_t n)
{
	if (n >= 0)
		rec_put_int(rec, f, n);
}

static void
put_text(struct json_object *rec, enum rec_field f, const char *s)
{
	if (s != NULL)
		rec_put_str(rec, f, s);
}

/* A price such as 0.0001035 is written as people write it, not 1.035e-4. */
static struct json_object *
dollars(double cost)
{
	char text[64];
	size_t n;

	n = (size_t)snprintf(text, sizeof(text), "%.9f", cost);
	while (text[n - 1] == '0')
		n--;
	if (text[n - 1] == '.')
		n--;
	text[n] = '\0';
	return json_object_new_double_s(cost, text);
}

static void
put_reply(struct task *t, const struct provider *p)
{
	const struct model_reply *r = &t->last;
	double cost = model_cost(p, r);

	rec_put_str(t->rec, REC_REPLY_TEXT, r->text);
	rec_put_str(t->rec, REC_REPLY_PROVIDER, p->name);
	rec_put_str(t->rec, REC_REPLY_MODEL,
	    r->model != NULL ? r->model : p->model);
	if (p->kind == PROVIDER_SIM)
		rec_put(t->rec, REC_REPLY_SIMULATED,
		    json_object_new_boolean(1));
	put_text(t->rec, REC_REPLY_FINISH, r->finish);
	put_tokens(t->rec, REC_REPLY_TOKENS_IN, r->tokens_in);
	put_tokens(t->rec, REC_REPLY_TOKENS_OUT, r->tokens_out);
	put_tokens(t->rec, REC_REPLY_TOKENS_CACHED, r->tokens_cached);
	put_tokens(t->rec, REC_REPLY_TOKENS_REASONING, r->tokens_reasoning);
	if (isnan(cost))
		rec_put_null(t->rec, REC_REPLY_COST);
	else
		rec_put(t->rec, REC_REPLY_COST, dollars(cost));
	rec_put_int(t->rec, REC_REPLY_LATENCY_MS, t->latency_ms);
	rec_put_int(t->rec, REC_REPLY_CALLS, t->retry.calls);
	put_text(t->rec, REC_REPLY_REQUEST_ID, r->request_id);
}

static void
put_error(struct task *t)
{
	const struct model_reply *r = &t->last;

	rec_put_str(t->rec, REC_ERROR_CLASS, outcome_name(r->outcome));
	if (r->status != 0)
		rec_put_int(t->rec, REC_ERROR_STATUS, r->status);
	rec_put_str(t->rec, REC_ERROR_MESSAGE,
	    r->message != NULL ? r->message : outcome_name(r->outcome));
	rec_put_int(t->rec, REC_ERROR_CALLS, t->retry.calls);
}

const char *
task_finish(struct task *t, const struct provider *p, size_t *len)
{
	const char *text;

	if (outcome_paid(t->last.outcome) && t->last.text != NULL)
		put_reply(t, p);
	if (t->last.outcome != OUT_OK)
		put_error(t);
	text = json_text(t->rec, len);
	if (*len <= JL_MAX || rec_get(t->rec, REC_REPLY) == NULL)
		return text;
	rec_drop(t->rec, REC_REPLY);
	rec_drop(t->rec, REC_ERROR);
	task_fail(t, OUT_TOO_LARGE, "a line over 16 MiB with its reply");
	put_error(t);
	return json_text(t->rec, len);
}

void
task_free(struct task *t)
{
	json_object_put(t->ask);
	json_object_put(t->rec);
	buf_free(&t->url);
	buf_free(&t->body);
	model_reply_free(&t->last);
	free(t->id);
	free(t);
}
