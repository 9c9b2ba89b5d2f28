/*
 * A window is a ring of one counter a millisecond, with its sum: a start adds
 * to both, and time that passes takes what falls out of the ring from the sum.
 */
#include "sim/sim_stats.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

static void
window_init(struct sim_window *w)
{
	*w = (struct sim_window){0};
	w->slot = mem_calloc(SIM_MINUTE, sizeof(*w->slot));
}

void
sim_stats_init(struct sim_stats *st)
{
	*st = (struct sim_stats){0};
	window_init(&st->starts);
	window_init(&st->allowed);
}

void
sim_stats_free(struct sim_stats *st)
{
	free(st->starts.slot);
	free(st->allowed.slot);
}

void
sim_stats_reset(struct sim_stats *st)
{
	struct sim_stats kept = *st;

	*st = (struct sim_stats){0};
	st->starts = kept.starts;
	st->starts.most = kept.starts.sum;
	st->allowed = kept.allowed;
	st->in_flight = kept.in_flight;
	st->high_water = kept.in_flight;
}

void
sim_window_pass(struct sim_window *w, int64_t now)
{
	uint32_t *slot;

	if (now - w->last >= SIM_MINUTE) {
		memset(w->slot, 0, SIM_MINUTE * sizeof(*w->slot));
		w->sum = 0;
		w->last = now;
	}
	while (w->last < now) {
		slot = &w->slot[++w->last % SIM_MINUTE];
		w->sum -= *slot;
		*slot = 0;
	}
}

void
sim_window_add(struct sim_window *w, int64_t now)
{
	sim_window_pass(w, now);
	w->slot[w->last % SIM_MINUTE]++;
	if (++w->sum > w->most)
		w->most = w->sum;
}

int64_t
sim_window_oldest(const struct sim_window *w, int64_t now)
{
	int64_t ms;

	for (ms = w->last - SIM_MINUTE + 1; ms <= w->last; ms++)
		if (ms >= 0 && w->slot[ms % SIM_MINUTE] > 0)
			return ms + SIM_MINUTE - now;
	return 0;
}

int64_t
sim_window_newest(const struct sim_window *w, int64_t now)
{
	int64_t ms;

	for (ms = w->last; ms > w->last - SIM_MINUTE && ms >= 0; ms--)
		if (w->slot[ms % SIM_MINUTE] > 0)
			return ms + SIM_MINUTE - now;
	return 0;
}
