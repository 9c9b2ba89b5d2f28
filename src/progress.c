/*
 * The line is cut at the terminal's width, since one that wraps could not be
 * cleared.
 */
#include "progress.h"

#include <sys/ioctl.h>

#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "buf.h"
#include "msg.h"
#include "status.h"

#define EVERY_MS 200

void
progress_init(struct progress *p, int quiet, int64_t now)
{
	p->on = !quiet && isatty(STDERR_FILENO);
	p->started = p->next = now;
}

int
progress_wait(const struct progress *p, int64_t now)
{
	if (!p->on)
		return -1;
	return p->next > now ? (int)(p->next - now) : 0;
}

static size_t
columns(void)
{
	struct winsize ws;

	if (ioctl(STDERR_FILENO, TIOCGWINSZ, &ws) == -1 || ws.ws_col < 20)
		return 80;
	return ws.ws_col;
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

static void
add_own(struct buf *b, const struct progress_figures *f, int64_t ms)
{
	buf_addf(b, "%" PRIu64 " done, %d in flight, ", f->done, f->in_flight);
	buf_addf(b, "%.1f/s", ms > 0 ? (double)f->done * 1e3 / (double)ms : 0);
	if (f->failed > 0)
		buf_addf(b, ", %" PRIu64 " failed", f->failed);
	if (f->retries > 0)
		buf_addf(b, ", %" PRId64 " retries", f->retries);
	if (f->limited > 0)
		buf_addf(b, ", %" PRId64 " 429s", f->limited);
	if (f->asleep > 0)
		buf_addf(b, ", %" PRId64 " waiting", f->asleep);
	buf_addf(b, ", %" PRId64 " tokens", f->tokens);
	if (f->cost_known && f->cost > 0)
		buf_addf(b, ", $%.4f", f->cost);
}

void
progress_draw(struct progress *p, const struct progress_figures *f,
    int64_t now)
{
	struct buf b = BUF_INIT;
	size_t width = columns() - 1;
	ssize_t ignored;

	if (!p->on || now < p->next)
		return;
	p->next = now + EVERY_MS;
	buf_adds(&b, MSG_CLEAR_LINE);
	width += b.len;
	add_others(&b);
	add_own(&b, f, now - p->started);
	/* a line that is cut stays one line */
	ignored = write(STDERR_FILENO, b.data, b.len < width ? b.len : width);
	(void)ignored;
	buf_free(&b);
}

void
progress_end(struct progress *p)
{
	ssize_t ignored;

	if (!p->on)
		return;
	p->on = 0;
	ignored = write(STDERR_FILENO, MSG_CLEAR_LINE,
	    sizeof(MSG_CLEAR_LINE) - 1);
	(void)ignored;
}
