/*
 * The end of a call: its slot is given back, its reply goes to the journal,
 * then it is read; what it means decides whether the record is concluded,
 * asked again at once (the request will differ), or sleeps.
 */
#include "call/worker_run.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/clock.h"
#include "ground/msg.h"
#include "limits/limits.h"
#include "model/retry.h"

void
worker_drop(struct worker *w, struct task *t)
{
	task_free(t);
	w->held--;
}

void
worker_conclude(struct worker *w, struct task *t, int replayed)
{
	enum outcome outcome = t->last.outcome;
	int status = t->last.status;
	const char *text;
	size_t len;

	if (w->setup->text && outcome == OUT_OK) {
		text = t->last.text;
		len = strlen(text);
	} else {
		text = task_finish(t, worker_lane(w, t)->provider, &len);
		outcome = t->last.outcome;
	}
	worker_note_end(w, t, replayed);
	if (t->other && status == 404)
		status = 0; /* it is not the run's model that is not there */
	pool_answer(w->link, WORKER_DONE, t->tag,
	    WORKER_END(outcome, status, replayed), text, len);
	worker_drop(w, t);
}

static uint32_t
memory_pack(const struct model_memory *m)
{
	return m->dropped | (uint32_t)m->swapped << 8 |
	    (uint32_t)m->thinks << 16;
}

/* Learn what the others learnt; say what is known. */
void
worker_exchange(struct lane *l)
{
	uint32_t all = atomic_fetch_or(&l->shared->memory,
	    memory_pack(&l->memory));
	struct model_memory others = {.dropped = all & 0xff,
	    .swapped = all >> 8 & 0xff, .thinks = all >> 16 & 0xff};

	model_memory_join(&l->memory, &others);
}

static struct told_word
word_of(const struct retry_limit *l)
{
	return (struct told_word){.limit = l->minute ? l->limit : -1,
	    .remaining = l->remaining, .reset_ms = l->reset_ms};
}

/* Does it tell when it may be asked again, whatever it is asked? */
static int
tells_wait(const struct model_reply *r)
{
	return r->wait_ms > 0 && (r->outcome == OUT_RATE_LIMITED ||
	    r->outcome == OUT_OVERLOADED || r->outcome == OUT_SERVER);
}

/*
 * What the provider told of its limits is for all who share them.  A refusal
 * says itself how long to wait, and no more than that.
 */
static void
heed_limits(const struct worker *w, struct lane *l, const struct task *t)
{
	const struct model_reply *r = &t->last;
	struct told_word word[TOLD_KINDS] = {
	    [TOLD_REQUESTS] = word_of(&r->limits.requests),
	    [TOLD_TOKENS] = word_of(&r->limits.tokens)};

	if (r->status >= 300)
		word[TOLD_REQUESTS].remaining = word[TOLD_TOKENS].remaining =
		    -1;
	limits_hear(l->limits, w->now, &t->grant, word);
	if (tells_wait(r))
		limits_pause(l->limits, w->now, r->wait_ms);
}

static enum outcome
fault(enum http_error error)
{
	switch (error) {
	case HTTP_OK:
		return OUT_OK;
	case HTTP_TIMEOUT:
		return OUT_TIMEOUT;
	case HTTP_TOO_LARGE:
		return OUT_TOO_LARGE;
	default:
		return OUT_NETWORK;
	}
}

/* Learn from the last reply; 1 if the record is to be asked again at once. */
static int
learn(struct lane *l, struct task *t)
{
	char *what = NULL, *why;
	int said;

	worker_exchange(l);
	said = model_learn(l->provider, &l->memory, &t->sent, &t->last, &what);
	if (said & MODEL_NEW)
		worker_exchange(l);
	if (what != NULL)
		msg("%s", what);
	free(what);
	if (!(said & MODEL_AGAIN))
		return 0;
	if (task_write(t, &l->way, &l->memory, &why) == 0)
		return 1;
	free(why);
	return 0;
}

static void
count(struct worker *w, const struct lane *l, const struct task *t)
{
	const struct model_reply *r = &t->last;
	double cost = model_cost(l->provider, r);

	if (r->status == 429)
		atomic_fetch_add(&w->shared->limited, 1);
	if (r->tokens_in > 0)
		atomic_fetch_add(&w->shared->tokens_in, r->tokens_in);
	if (r->tokens_out > 0)
		atomic_fetch_add(&w->shared->tokens_out, r->tokens_out);
	if (!outcome_paid(r->outcome))
		return;
	if (cost == cost)
		atomic_fetch_add(&w->shared->cost_nano, (int64_t)(cost * 1e9));
	else
		atomic_fetch_add(&w->shared->cost_unknown, 1);
}

/*
 * How long until a day's quota begins anew.  Gemini tells some seconds with
 * its quota a day, too: that is not when it does.
 */
static int64_t
quota_wait(const struct lane *l, const struct model_reply *r)
{
	if (l->provider->kind == PROVIDER_GEMINI &&
	    r->wait_ms <= RETRY_QUOTA_MS)
		return retry_pacific_midnight_ms(clock_wall_ms());
	return r->wait_ms >= 0 ? r->wait_ms : RATION_UNKNOWN_MS;
}

/* With --on-quota wait the end of a quota is a wait like any other. */
static void
watch_quota(struct worker *w, struct lane *l, const struct model_reply *r,
    int64_t took_ms, struct retry_end *end)
{
	struct ration *q = &l->shared->ration;
	int64_t wait;

	if (outcome_paid(r->outcome) && ration_good(q, w->now - took_ms))
		msg("the provider answers again");
	if (r->outcome != OUT_QUOTA || !w->setup->quota_wait)
		return;
	wait = quota_wait(l, r);
	if (ration_out(q, wait, w->now))
		msg("the quota is used up (%s): no call for %lld min %lld s, "
		    "then one to see", r->message, (long long)wait / 60000,
		    (long long)wait / 1000 % 60);
	end->outcome = OUT_RATE_LIMITED;
	end->told_ms = wait;
	end->should = -1;
}

/* Is the network there?  1; 0: it is not; -1: the call does not tell. */
static int
network_is_there(const struct http_reply *http, enum outcome outcome)
{
	if (http->headers_len > 0 ||
	    (outcome != OUT_NETWORK && http->error != HTTP_TIMEOUT))
		return 1; /* who answers is there, however that goes on */
	if (outcome == OUT_NETWORK || !http->sent)
		return 0;
	/* a connection of old may have died in silence */
	return http->reused ? -1 : 1;
}

/* With several routes it is said whose network it is. */
static void
say_network(const struct worker *w, const struct lane *l,
    const struct model_reply *r, enum outage_news news, int64_t ms)
{
	const char *name = w->nlanes > 1 ? l->provider->name : "";
	const char *colon = w->nlanes > 1 ? ": " : "";

	if (news == OUTAGE_AWAY)
		msg("%s%sno reply any more (%s): no call but one every %d to %d"
		    " s until the network is back; no record is given up", name,
		    colon, r->message, OUTAGE_PROBE_MIN_MS / 1000,
		    OUTAGE_PROBE_MAX_MS / 1000);
	if (news == OUTAGE_BACK)
		msg("%s%sthe network is back after %lld s", name, colon,
		    (long long)(ms + 500) / 1000);
}

/* Returns 1 if this end is the network's alone. */
static int
watch_network(struct worker *w, struct lane *l, const struct task *t,
    const struct http_reply *http)
{
	const struct model_reply *r = &t->last;
	int there = network_is_there(http, r->outcome);
	int lost = !there || r->outcome == OUT_NETWORK;
	enum outage_news news;
	int64_t ms = 0;

	if (r->outcome == OUT_NETWORK && w->dropping)
		return 1;
	if (l->provider->kind == PROVIDER_SIM || there == -1)
		return 0; /* a simulator that is gone halts the run */
	news = outage_end(&l->shared->outage, t->number, there, w->now, &ms);
	say_network(w, l, r, news, ms);
	return (lost && w->now < w->free_until) || (!there &&
	    (outage_ms(&l->shared->outage, w->now) > 0 ||
	    (!http->sent && w->nlanes == 1 &&
	    outage_looms(&l->shared->outage))));
}

/* Returns 1 if the record is to be asked again. */
static int
sleep_or_conclude(struct worker *w, struct lane *l, struct task *t,
    const struct http_reply *http, int crowded)
{
	const struct model_reply *r = &t->last;
	struct retry_end end = {.outcome = r->outcome, .told_ms = r->wait_ms,
	    .should = r->should_retry, .empty = r->empty,
	    .sameness = r->sameness};
	int64_t wait;

	end.free = watch_network(w, l, t, http) || crowded;
	watch_quota(w, l, r, t->latency_ms, &end);
	if (learn(l, t)) {
		t->retry.calls++;
		worker_note_call(w, l, t, 0);
		queue_add_first(&l->ready, t);
		return 1;
	}
	wait = retry_next(&t->retry, &end, l->provider->attempts,
	    rng_unit(&w->rng));
	if (wait == -1 || w->draining ||
	    (t->deadline > 0 && w->awake + wait >= t->deadline)) {
		if (!w->draining && worker_fall_back(w, t)) {
			worker_note_call(w, l, t, 0);
			return 1;
		}
		worker_note_call(w, l, t, -1);
		worker_conclude(w, t, 0);
		return 0;
	}
	worker_note_call(w, l, t, wait);
	t->wake = w->now + wait;
	queue_add(&w->asleep, t);
	atomic_fetch_add(&w->shared->asleep, 1);
	return 1;
}

void
worker_landed(struct worker *w, const struct task *t)
{
	if (w->setup->flight != NULL)
		flight_clear(w->setup->flight, t->tag, 0);
}

/*
 * May the status be a record's end?  All that was paid for, and a refusal of
 * the request as it stands; not what another key, model or moment would change.
 */
static int
is_answer(int status)
{
	return status < 400 || status == 400 || status == 413 || status == 422;
}

/* Send the reply to the journal, as it was received, and which one it is. */
static void
keep(struct worker *w, struct task *t, const struct lane *l,
    const struct model_answer *a)
{
	struct buf line = BUF_INIT;
	uint64_t mark;

	mark = task_journal(t, l->provider, a, t->latency_ms, &line);
	pool_answer(w->link, WORKER_PAID, t->tag, (uint64_t)t->since,
	    line.data, line.len);
	pool_answer(w->link, WORKER_MARK, t->tag, mark, "", 0);
	pool_flush(w->link);
	buf_free(&line);
}

/* A call is over: its slot is free, and its reply is safe before it is read. */
void
worker_reply(const struct http_reply *reply, void *arg)
{
	struct worker *w = arg;
	struct task *t = reply->tag;
	struct lane *l = worker_lane(w, t);
	struct model_answer a = {.status = (int)reply->status,
	    .headers = reply->headers, .body = reply->body,
	    .len = reply->body_len, .fault = fault(reply->error),
	    .fault_text = reply->message};
	uint64_t tag = t->tag;
	int kept, crowded;

	w->calls--;
	limits_give(l->limits, w->now, &t->grant);
	worker_count(w, l);
	t->latency_ms = reply->took_ms;
	if ((a.fault == OUT_NETWORK || a.fault == OUT_TIMEOUT) &&
	    model_came_whole(&a))
		a.fault = OUT_OK;
	t->fresh = reply->reused &&
	    (a.fault == OUT_NETWORK || a.fault == OUT_TIMEOUT);
	kept = w->setup->journal != NULL && a.fault == OUT_OK &&
	    is_answer(a.status);
	if (kept)
		keep(w, t, l, &a);
	else
		worker_landed(w, t);
	model_reply_free(&t->last);
	model_read(l->provider, &a, clock_wall_ms(), &t->last);
	t->last.other = t->other;
	if (reply->error == HTTP_TLS)
		t->last.should_retry = 0; /* it stays what it is */
	if (t->last.tokens_in >= 0 && t->last.tokens_out >= 0)
		limits_settle(l->limits, w->now, &t->grant,
		    t->last.tokens_in + t->last.tokens_out);
	worker_settle(w, t, reply);
	heed_limits(w, l, t);
	count(w, l, t);
	crowded = worker_adapt(w, l, t, reply);
	if (sleep_or_conclude(w, l, t, reply, crowded) && kept)
		pool_answer(w->link, WORKER_AGAIN, tag, 0, "", 0);
}
