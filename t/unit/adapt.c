/*
 * Drive adapt.h, for t/39-adapt.bats.
 *
 *	adapt events MOST
 *		reads lines, and prints the limit after each:
 *		good|refused FLYING STARTED NOW, or trouble NOW, or
 *		overdue COMPANY ANSWERED STARTED NOW, of a call that had
 *		PATIENCE; whose fault it was is printed, too
 *	adapt model MOST LATENCY REFUSAL JITTER SEED CAPACITY...
 *		a server with a hidden capacity that changes every 90 s,
 *		calls of LATENCY ms, refusals after REFUSAL ms, each up to
 *		JITTER per cent longer; as many records as one likes.  Prints
 *		for each capacity the rate from 30 s after the step on, in
 *		thousandths of the ideal, then the refusals per 10,000 calls,
 *		of all and of the worst capacity's last 60 s.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/rng.h"
#include "limits/adapt.h"

#define STEP_US (90 * 1000000LL)
#define LATE_US (30 * 1000000LL)
#define PATIENCE 1200 /* ms */

struct call {
	int64_t ends, started; /* microseconds */
	int refused;
};

struct model {
	struct adapt a;
	struct rng rng;
	struct call *call; /* in flight, a heap by ends */
	int64_t n;
	int64_t held; /* by the server */
	int64_t latency, refusal, jitter;
	int64_t calls, refusals; /* in all; then from 30 s after the step on */
	int64_t late_calls, late_good, late_refusals;
};

static void
sift_up(struct model *m, int64_t i)
{
	struct call c = m->call[i];

	for (; i > 0 && m->call[(i - 1) / 2].ends > c.ends; i = (i - 1) / 2)
		m->call[i] = m->call[(i - 1) / 2];
	m->call[i] = c;
}

static struct call
pop(struct model *m)
{
	struct call first = m->call[0], last = m->call[--m->n];
	int64_t i = 0, k;

	while ((k = 2 * i + 1) < m->n) {
		k += k + 1 < m->n && m->call[k + 1].ends < m->call[k].ends;
		if (m->call[k].ends >= last.ends)
			break;
		m->call[i] = m->call[k];
		i = k;
	}
	m->call[i] = last;
	return first;
}

static void
start(struct model *m, int64_t now, int64_t capacity)
{
	struct call *c = &m->call[m->n++];
	int64_t ms;

	c->started = now;
	c->refused = m->held >= capacity;
	m->held += !c->refused;
	ms = c->refused ? m->refusal : m->latency;
	c->ends = now + (int64_t)((double)ms * 1000 * (1 + (double)m->jitter /
	    100 * rng_unit(&m->rng)));
	m->calls++;
	sift_up(m, m->n - 1);
}

static void
end(struct model *m, const struct call *c, int late)
{
	m->held -= !c->refused;
	m->refusals += c->refused;
	if (late) {
		m->late_good += !c->refused;
		m->late_calls++;
		m->late_refusals += c->refused;
	}
	if (c->refused)
		adapt_refused(&m->a, m->n, c->started / 1000, c->ends / 1000);
	else
		adapt_good(&m->a, m->n, c->started / 1000, c->ends / 1000);
}

static void
run(struct model *m, int steps, char **capacity)
{
	int64_t now = 0, worst = 0, share, ideal, cap = 0;
	struct call c;
	int i;

	for (i = 0; i < steps; i++) {
		cap = strtoll(capacity[i], NULL, 10);
		m->late_calls = m->late_good = m->late_refusals = 0;
		while (now < (i + 1) * STEP_US) {
			while (m->n < adapt_limit(&m->a))
				start(m, now, cap);
			c = pop(m);
			now = c.ends;
			end(m, &c, now >= i * STEP_US + LATE_US);
		}
		ideal = (cap < m->a.most ? cap : m->a.most) *
		    (STEP_US - LATE_US) / (m->latency * (1000 + 5 * m->jitter));
		share = m->late_calls == 0 ? 0 :
		    10000 * m->late_refusals / m->late_calls;
		worst = share > worst ? share : worst;
		printf("%" PRId64 " ", 1000 * m->late_good / ideal);
	}
	printf("%" PRId64 " %" PRId64 "\n", 10000 * m->refusals / m->calls,
	    worst);
}

static void
obey(struct adapt *a, const char *line)
{
	static const char *const fault[] = {[ADAPT_ALONE] = "alone ",
	    [ADAPT_CROWD] = "crowd ", [ADAPT_CUT] = "cut "};
	int64_t x = 0, y = 0, z = 0, now = 0;
	struct adapt_call call;
	char word[32];

	sscanf(line, "%31s %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64, word,
	    &x, &y, &z, &now);
	call = (struct adapt_call){x, y, z, PATIENCE};
	if (strcmp(word, "good") == 0)
		adapt_good(a, x, y, z);
	else if (strcmp(word, "refused") == 0)
		adapt_refused(a, x, y, z);
	else if (strcmp(word, "trouble") == 0)
		adapt_trouble(a, x);
	else if (strcmp(word, "overdue") == 0)
		fputs(fault[adapt_overdue(a, &call, now)], stdout);
	printf("%" PRId64 "\n", adapt_limit(a));
}

int
main(int argc, char **argv)
{
	struct model m = {0};
	char line[256];

	if (argc < 3)
		return 2;
	adapt_init(&m.a, strtoll(argv[2], NULL, 10));
	if (strcmp(argv[1], "events") == 0) {
		while (fgets(line, sizeof(line), stdin) != NULL)
			obey(&m.a, line);
		return 0;
	}
	if (argc < 8)
		return 2;
	m.latency = strtoll(argv[3], NULL, 10);
	m.refusal = strtoll(argv[4], NULL, 10);
	m.jitter = strtoll(argv[5], NULL, 10);
	rng_init(&m.rng, strtoull(argv[6], NULL, 10), 1);
	m.call = mem_calloc((size_t)m.a.most + 1, sizeof(*m.call));
	run(&m, argc - 7, argv + 7);
	free(m.call);
	return 0;
}
