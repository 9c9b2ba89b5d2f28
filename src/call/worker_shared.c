/*
 * What the workers of one rg-call have to do, summed up over all of them: for
 * the parent, which sees it in the memory that they share, and for each other.
 */
#include "call/worker.h"

int
worker_lane_in_flight(const struct worker_lane *lane)
{
	int i, n = 0;

	for (i = 0; i < WORKERS_MAX; i++)
		n += atomic_load(&lane->in_flight[i]);
	return n;
}

int
worker_lane_is_busy(const struct worker_lane *lane)
{
	int i;

	for (i = 0; i < WORKERS_MAX; i++)
		if (atomic_load(&lane->tasks[i]) > 0)
			return 1;
	return 0;
}

int
worker_in_flight(const struct worker_shared *shared)
{
	size_t i;
	int n = 0;

	for (i = 0; i < shared->lanes; i++)
		n += worker_lane_in_flight(&shared->lane[i]);
	return n;
}
