/*
 * Several pipelines against one limit, in time that is only counted, for
 * t/32-limits.bats:
 *	share PIPELINES J LATENCY RPM MINUTES LATER FIRST
 * Each pipeline has J calls of LATENCY ms in flight whenever it may, but the
 * first has FIRST; it starts alone, the others LATER ms after it.  Prints the
 * most starts in any 60 s, how much of the limit was used after the first
 * minute (per mille), and the least that any pipeline had in a minute after the
 * second, per mille of an equal share.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "ground/rng.h"
#include "limits/starts.h"

struct lane {
	int64_t at; /* its next try, ms */
	int pipeline;
};

struct log {
	int64_t time;
	int pipeline;
};

#define BEGIN 1000000

static struct log *
simulate(int pipelines, int first, int lanes, int64_t latency, int64_t rpm,
    int64_t end, int64_t later, size_t *n)
{
	struct limits_rates rates = {.rpm = rpm};
	struct starts *s[16] = {NULL};
	struct lane *lane, *l;
	struct log *log = NULL;
	char why[STARTS_WHY];
	enum limits_cause cause;
	int64_t now, wait;
	struct rng r;
	int i, next, count = first + (pipelines - 1) * lanes;

	rng_init(&r, 1, 1);
	for (i = 0; i < pipelines; i++)
		if (starts_open(&s[i], "share", NULL, i + 1, why) == -1)
			die(EXIT_ENV, "%s", why);
	lane = mem_calloc((size_t)count, sizeof(*lane));
	for (i = 0; i < count; i++) {
		lane[i].pipeline = i < first ? 0 : 1 + (i - first) / lanes;
		lane[i].at = BEGIN + (i < first ? 0 : later);
	}
	for (*n = 0;;) {
		next = (int)rng_below(&r, (uint64_t)count);
		for (i = 0; i < count; i++)
			if (lane[i].at < lane[next].at)
				next = i;
		l = &lane[next];
		if ((now = l->at) >= end)
			break;
		starts_lock(s[l->pipeline], now);
		if (starts_room(s[l->pipeline], now, &rates, 0, &wait,
		    &cause)) {
			starts_enter(s[l->pipeline], now, 0);
			if (*n % 1024 == 0)
				log = mem_resize(log, *n + 1024, sizeof(*log));
			log[*n].time = now;
			log[(*n)++].pipeline = l->pipeline;
			wait = latency;
		}
		starts_unlock(s[l->pipeline]);
		/* a process is not woken to the millisecond */
		l->at = now + wait + (int64_t)rng_below(&r, 3);
	}
	for (i = 0; i < pipelines; i++)
		starts_close(s[i], now);
	free(lane);
	return log;
}

static int64_t
between(const struct log *log, size_t n, int64_t from, int pipeline)
{
	int64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += log[i].time >= from && log[i].time < from + 60000 &&
		    (pipeline == -1 || log[i].pipeline == pipeline);
	return sum;
}

int
main(int argc, char **argv)
{
	int64_t rpm, minutes, end, most = 0, least = INT64_MAX, used = 0, t;
	struct log *log;
	size_t n, i, k;
	int p, pipelines;

	if (argc != 8)
		return 2;
	pipelines = atoi(argv[1]);
	rpm = atoll(argv[4]);
	minutes = atoll(argv[5]);
	end = BEGIN + minutes * 60000;
	log = simulate(pipelines, atoi(argv[7]), atoi(argv[2]), atoll(argv[3]),
	    rpm, end, atoll(argv[6]), &n);
	for (i = k = 0; i < n; i++) {
		while (log[i].time - log[k].time >= 60000)
			k++;
		if ((int64_t)(i - k) + 1 > most)
			most = (int64_t)(i - k) + 1;
	}
	for (i = 0; i < n; i++)
		used += log[i].time >= BEGIN + 60000;
	for (t = BEGIN + 120000; t + 60000 <= end; t += 5000)
		for (p = 0; p < pipelines; p++)
			if (between(log, n, t, p) < least)
				least = between(log, n, t, p);
	printf("%" PRId64 " at most, %" PRId64 " used, %" PRId64 " least\n",
	    most, used * 1000 / (rpm * (minutes - 1)),
	    least * pipelines * 1000 / rpm);
	free(log);
	return 0;
}
