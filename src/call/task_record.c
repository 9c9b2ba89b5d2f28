/*
 * The record that a task becomes: its line as it came, and behind it the reply
 * that was paid for, or the error, or both.
 */
#include "call/task.h"

#include <math.h>
#include <stdio.h>

#include "json/jsonl.h"
#include "json/record.h"
#include "json/record_text.h"

static void
put_int(struct buf *out, enum rec_field f, int64_t n)
{
	if (n >= 0)
		rectext_int(out, f, n);
}

static void
put_str(struct buf *out, enum rec_field f, const char *s)
{
	if (s != NULL)
		rectext_str(out, f, s);
}

/* A price such as 0.0001035 is written as people write it, not 1.035e-4. */
static void
put_dollars(struct buf *out, enum rec_field f, double cost)
{
	char text[64];
	size_t n;

	if (isnan(cost)) {
		rectext_json(out, f, "null");
		return;
	}
	n = (size_t)snprintf(text, sizeof(text), "%.9f", cost);
	while (text[n - 1] == '0')
		n--;
	if (text[n - 1] == '.')
		n--;
	text[n] = '\0';
	rectext_json(out, f, text);
}

static void
put_tokens(struct buf *out, const struct model_reply *r)
{
	if (r->tokens_in < 0 && r->tokens_out < 0 && r->tokens_cached < 0 &&
	    r->tokens_reasoning < 0)
		return;
	rectext_open(out, REC_REPLY_TOKENS_IN);
	put_int(out, REC_REPLY_TOKENS_IN, r->tokens_in);
	put_int(out, REC_REPLY_TOKENS_OUT, r->tokens_out);
	put_int(out, REC_REPLY_TOKENS_CACHED, r->tokens_cached);
	put_int(out, REC_REPLY_TOKENS_REASONING, r->tokens_reasoning);
	rectext_close(out);
}

static void
put_reply(const struct task *t, const struct provider *p, struct buf *out)
{
	const struct model_reply *r = &t->last;

	rectext_open(out, REC_REPLY_TEXT);
	rectext_str(out, REC_REPLY_TEXT, r->text);
	rectext_str(out, REC_REPLY_PROVIDER, p->name);
	rectext_str(out, REC_REPLY_MODEL,
	    r->model != NULL ? r->model : p->model);
	put_str(out, REC_REPLY_KEY, p->key_env);
	if (p->kind == PROVIDER_SIM)
		rectext_json(out, REC_REPLY_SIMULATED, "true");
	put_str(out, REC_REPLY_FINISH, r->finish);
	put_tokens(out, r);
	put_dollars(out, REC_REPLY_COST, model_cost(p, r));
	rectext_int(out, REC_REPLY_LATENCY_MS, t->latency_ms);
	rectext_int(out, REC_REPLY_CALLS, t->retry.calls);
	put_str(out, REC_REPLY_REQUEST_ID, r->request_id);
	rectext_close(out);
}

static void
put_error(const struct task *t, struct buf *out)
{
	const struct model_reply *r = &t->last;

	rectext_open(out, REC_ERROR_CLASS);
	rectext_str(out, REC_ERROR_CLASS, outcome_name(r->outcome));
	if (r->status != 0)
		rectext_int(out, REC_ERROR_STATUS, r->status);
	rectext_str(out, REC_ERROR_MESSAGE,
	    r->message != NULL ? r->message : outcome_name(r->outcome));
	rectext_int(out, REC_ERROR_CALLS, t->retry.calls);
	rectext_close(out);
}

const char *
task_finish(struct task *t, const struct provider *p, size_t *len)
{
	struct buf *out = &t->record;
	int paid = outcome_paid(t->last.outcome) && t->last.text != NULL;

	rectext_begin(out, t->line.data, t->line.len);
	if (paid)
		put_reply(t, p, out);
	if (t->last.outcome != OUT_OK)
		put_error(t, out);
	rectext_close(out);
	if (out->len > JL_MAX && paid) {
		task_fail(t, OUT_TOO_LARGE,
		    "a line over 16 MiB with its reply");
		rectext_begin(out, t->line.data, t->line.len);
		put_error(t, out);
		rectext_close(out);
	}
	*len = out->len;
	return out->data;
}
