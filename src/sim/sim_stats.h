/*
 * What the simulator counts: /stats shows it.  The busiest minute is exact to
 * a millisecond: starts are counted in 60,000 slots of a ring.
 */
#ifndef SIM_STATS_H
#define SIM_STATS_H

#include <stdint.h>

#include "json/json.h"

#define SIM_MINUTE 60000 /* milliseconds, and slots */
#define SIM_COUNTS 32	 /* outcomes, at most */
#define SIM_KINDS 16	 /* kinds of reviews and of paths, at most */

/* Starts in the 60 s that end now. */
struct sim_window {
	uint32_t *slot;
	int64_t last;	/* millisecond of the newest slot */
	uint64_t sum;
	uint64_t most;	/* largest sum so far */
};

struct sim_stats {
	struct sim_window starts;  /* all calls */
	struct sim_window allowed; /* those the limit let through */
	uint64_t requests;
	uint64_t in_flight;
	uint64_t high_water;	/* most in flight at once */
	uint64_t gone;		/* clients that did not wait for the reply */
	uint64_t tokens_in;
	uint64_t tokens_out;
	uint64_t outcomes[SIM_COUNTS];
	uint64_t paths[SIM_KINDS];
	uint64_t reviews[SIM_KINDS];
};

void sim_stats_init(struct sim_stats *st);
void sim_stats_free(struct sim_stats *st);

/* Forget everything but what is in flight and the last minute's starts. */
void sim_stats_reset(struct sim_stats *st);

/* Let time pass to now (milliseconds), and add a start. */
void sim_window_pass(struct sim_window *w, int64_t now);
void sim_window_add(struct sim_window *w, int64_t now);

/*
 * Milliseconds from now until the oldest start leaves the window, and until
 * the newest does; 0 if it is empty.
 */
int64_t sim_window_oldest(const struct sim_window *w, int64_t now);
int64_t sim_window_newest(const struct sim_window *w, int64_t now);

#endif
