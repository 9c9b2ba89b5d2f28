/*
 * The rate is that of the last ten to twenty seconds: what a journal answered
 * at once, or a pause, is soon forgotten.
 */
#include "call/progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "ground/live.h"
#include "ground/msg.h"
#include "run/status.h"

#define EVERY_MS 200
#define RATE_MS 10000

void
progress_init(struct progress *p, int quiet, int64_t every, int64_t now)
{
	/* records that are written there would stand behind it */
	p->on = !quiet && live_on() && !isatty(STDOUT_FILENO);
	p->started = p->next = now;
	p->every = every;
	p->next_plain = now + every;
	p->old.time = p->young.time = now;
	p->old.done = p->young.done = 0;
}

int
progress_wait(const struct progress *p, int64_t now)
{
	int64_t at = INT64_MAX;

	if (p->on)
		at = p->next;
	if (p->every > 0 && p->next_plain < at)
		at = p->next_plain;
	if (at == INT64_MAX)
		return -1;
	return at <= now ? 0 : at - now > 60000 ? 60000 : (int)(at - now);
}

/* What the rest of the pipe says, if there is one. */
static void
add_others(struct buf *b)
{
	struct status_view v;
	int64_t planned, accepted;

	if (status_read(&v, NULL) == -1)
		return;
	planned = status_get(&v, "rg-prompts", "planned", 0);
	accepted = status_get(&v, "rg-check", "accepted", 0);
	buf_addf(b, "%" PRId64, accepted);
	if (planned > 0)
		buf_addf(b, " of %" PRId64, planned);
	buf_addf(b, " accepted, %" PRId64 " rejected, ",
	    status_get(&v, "rg-check", "rejected", 0));
}

/* Records a second, of late. */
static double
rate(struct progress *p, uint64_t done, int64_t now)
{
	if (now - p->young.time >= RATE_MS) {
		p->old = p->young;
		p->young.time = now;
		p->young.done = done;
	}
	if (now <= p->old.time || done < p->old.done)
		return 0;
	return (double)(done - p->old.done) * 1e3 / (double)(now - p->old.time);
}

static void
add_span(struct buf *b, double s)
{
	if (s < 90)
		buf_addf(b, "%.0f s", s);
	else if (s < 90 * 60)
		buf_addf(b, "%.0f min", s / 60);
	else if (s < 48 * 3600)
		buf_addf(b, "%.1f h", s / 3600);
	else
		buf_addf(b, "%.1f days", s / 86400);
}

/* What counts up, and what is spent. */
static void
add_totals(struct buf *b, const struct progress_figures *f)
{
	if (f->failed > 0)
		buf_addf(b, ", %" PRIu64 " failed", f->failed);
	if (f->retries > 0)
		buf_addf(b, ", %" PRId64 " retr%s", f->retries,
		    f->retries == 1 ? "y" : "ies");
	if (f->limited > 0)
		buf_addf(b, ", %" PRId64 " 429s", f->limited);
	if (f->asleep > 0)
		buf_addf(b, ", %" PRId64 " waiting", f->asleep);
	buf_addf(b, ", %" PRId64 " tokens", f->tokens);
	if (f->cost_known && f->cost > 0)
		buf_addf(b, ", $%.4f", f->cost);
}

static void
add_own(struct progress *p, struct buf *b, const struct progress_figures *f,
    int64_t now)
{
	double speed = rate(p, f->done, now);

	buf_addf(b, "%" PRIu64 " done, %d in flight, %.1f/s", f->done,
	    f->in_flight, speed);
	if (f->left >= 0 && speed > 0) {
		buf_adds(b, ", ");
		add_span(b, f->left / speed);
		buf_adds(b, " left");
	}
	add_totals(b, f);
}

void
progress_say(struct progress *p, const struct progress_figures *f, int64_t now)
{
	struct buf b = BUF_INIT;

	add_own(p, &b, f, now);
	msg("%s", buf_str(&b));
	buf_free(&b);
}

static void
draw(struct progress *p, const struct progress_figures *f, int64_t now)
{
	struct buf b = BUF_INIT;

	p->next = now + EVERY_MS;
	add_others(&b);
	add_own(p, &b, f, now);
	live_draw(buf_str(&b));
	buf_free(&b);
}

void
progress_draw(struct progress *p, const struct progress_figures *f,
    int64_t now)
{
	if (p->every > 0 && now >= p->next_plain) {
		p->next_plain = now + p->every;
		progress_say(p, f, now);
	}
	if (p->on && now >= p->next)
		draw(p, f, now);
}

void
progress_end(struct progress *p)
{
	if (!p->on)
		return;
	p->on = 0;
	live_clear();
}

void
progress_sum(const struct progress *p, const struct progress_figures *f,
    int64_t now, struct buf *out)
{
	int64_t ms = now - p->started;

	buf_addf(out, "%" PRIu64 " done in ", f->done);
	if (ms < 10000)
		buf_addf(out, "%.1f s", (double)ms / 1e3);
	else
		add_span(out, (double)ms / 1e3);
	buf_addf(out, " (%.1f/s)", ms > 0 ?
	    (double)f->done * 1e3 / (double)ms : 0);
	add_totals(out, f);
}
