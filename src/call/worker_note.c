/*
 * What is told of each call, to people (-v) and to the log (--log).  The log
 * gets no message of a provider unless it may have prompts, too: servers like
 * to quote what they refuse.
 */
#include "call/worker_run.h"

#include "call/task.h"
#include "ground/clock.h"
#include "ground/msg.h"
#include "model/model.h"

static struct json_object *
event(const char *name, const struct task *t)
{
	struct json_object *v = json_new_object();
	char stamp[CLOCK_STAMP];

	json_put_str(v, "time", clock_stamp(stamp));
	json_put_str(v, "event", name);
	json_put_str(v, "id", t->id);
	json_put_int(v, "attempt", t->attempt);
	return v;
}

/* Send it to the parent, and release it. */
static void
send_line(struct worker *w, uint64_t tag, struct json_object *v)
{
	struct buf line = BUF_INIT;

	json_line(&line, v);
	pool_answer(w->link, WORKER_LOG, tag, 0, line.data, line.len);
	buf_free(&line);
	json_object_put(v);
}

/* A figure that is not known is left out. */
static void
put_known(struct json_object *v, const char *key, int64_t n)
{
	if (n >= 0)
		json_put_int(v, key, n);
}

static void
put_texts(struct json_object *v, const struct task *t)
{
	const char *why;
	struct json_object *body = json_read(t->body.data, t->body.len, &why);

	if (body != NULL)
		json_put(v, "request", body);
	if (t->last.text != NULL)
		json_put_str(v, "reply", t->last.text);
	if (t->last.message != NULL)
		json_put_str(v, "message", t->last.message);
}

static void
log_call(struct worker *w, const struct lane *l, const struct task *t,
    int64_t wait)
{
	const struct model_reply *r = &t->last;
	struct json_object *v = event("call", t);

	if (w->nlanes > 1) {
		json_put_str(v, "provider", l->provider->name);
		json_put_str(v, "model", l->provider->model);
	}
	json_put_str(v, "class", outcome_name(r->outcome));
	json_put_int(v, "call", t->retry.calls);
	json_put_int(v, "status", r->status);
	json_put_int(v, "ms", t->latency_ms);
	put_known(v, "tokens_in", r->tokens_in);
	put_known(v, "tokens_out", r->tokens_out);
	if (r->request_id != NULL)
		json_put_str(v, "request_id", r->request_id);
	if (w->setup->notes & WORKER_NOTE_TEXTS)
		put_texts(v, t);
	if (wait == -1)
		json_put_str(v, "next", "done");
	else
		json_put_int(v, "next", wait);
	send_line(w, t->tag, v);
}

static void
say_call(const struct task *t, int64_t wait)
{
	const struct model_reply *r = &t->last;
	struct buf next = BUF_INIT;

	if (wait == -1)
		buf_adds(&next, "given up");
	else if (wait == 0)
		buf_adds(&next, "again at once");
	else
		buf_addf(&next, "again in %.1f s", (double)wait / 1e3);
	msg("%s: call %d: %s: %s; %s", t->id, t->retry.calls,
	    outcome_name(r->outcome), r->message, buf_str(&next));
	buf_free(&next);
}

void
worker_note_call(struct worker *w, const struct lane *l,
    const struct task *t, int64_t wait)
{
	if (w->setup->notes & WORKER_NOTE_LOG)
		log_call(w, l, t, wait);
	if (w->setup->notes & WORKER_NOTE_SAY && t->last.outcome != OUT_OK)
		say_call(t, wait);
}

void
worker_note_end(struct worker *w, const struct task *t, int replayed)
{
	struct json_object *v;

	if (!(w->setup->notes & WORKER_NOTE_LOG))
		return;
	v = event("record", t);
	json_put_str(v, "class", outcome_name(t->last.outcome));
	json_put_int(v, "calls", t->retry.calls);
	json_put(v, "journal", json_object_new_boolean(replayed));
	send_line(w, t->tag, v);
}
