/*
 * A value with share p = weight / total must have had at least floor(d p)
 * turns by step d.  The turns that are owed by step d, of all values together,
 * must fit into the steps that are left up to d; what is left over is the
 * slack of d:
 *
 *	slack(d) = d - step + 1 - sum over values of max(0, floor(d p) - count)
 *
 * A turn with deadline D pays what is owed from D on, and takes a step away
 * from every earlier d.  So a value may come next if its turn is released and
 * no d before its deadline has slack 0, and taking it lowers the slack of the
 * steps before its deadline by one.  With every turn counted
 *
 *	slack(d) = d - sum of floor(d p) - turns ahead of floor(d p)
 *
 * which is how a d that comes into sight at the horizon gets its slack.  The
 * horizon is the longest window of a turn; where that is very long, a value
 * waits until its deadline is in sight, which keeps the quota as well.
 *
 * A caller may take another value than those allowed.  The slack is still what
 * the formula says, below 0 where more is owed than there are steps, and a
 * value that is late has a deadline that has passed: it is allowed first.
 */
#include "plan/quota.h"

#include <assert.h>
#include <stdlib.h>

#include "ground/mem.h"

#define HORIZON 16384 /* power of two, most steps looked ahead */

/* The first and last step of the turn after count. */
static void
set_window(struct quota *q, struct quota_value *v)
{
	int64_t whole, rem;

	/* here deadline and rem are count * total / weight and its remainder */
	whole = v->deadline + q->total / v->weight;
	rem = v->rem + q->total % v->weight;
	if (rem >= v->weight) {
		rem -= v->weight;
		whole++;
	}
	v->release = v->deadline + 1;
	v->deadline = whole;
	v->rem = rem;
}

/* Step d = step + horizon - 1 comes into sight. */
static void
see(struct quota *q, int64_t d)
{
	struct quota_value *v;
	int64_t ahead = 0;

	for (v = q->v; v < q->v + q->n; v++) {
		v->far_rem += v->weight;
		if (v->far_rem >= q->total) {
			v->far_rem -= q->total;
			v->far_turns++;
			q->far_turns++;
		}
		if (v->count > v->far_turns)
			ahead += v->count - v->far_turns;
	}
	q->slack[d & (q->horizon - 1)] = (int32_t)(d - q->far_turns - ahead);
}

void
quota_init(struct quota *q, const int64_t *weights, size_t n)
{
	int64_t longest = 1, d;
	size_t i;

	assert(n > 0);
	*q = (struct quota){.n = n, .step = 1, .scan = 1, .horizon = 1};
	q->v = mem_calloc(n, sizeof(*q->v));
	for (i = 0; i < n; i++) {
		assert(weights[i] > 0);
		q->v[i].weight = weights[i];
		q->total += weights[i];
	}
	assert(q->total <= QUOTA_TOTAL);
	for (i = 0; i < n; i++) {
		set_window(q, &q->v[i]);
		if (q->v[i].deadline > longest)
			longest = q->v[i].deadline;
	}
	while (q->horizon < longest + 2 && q->horizon < HORIZON)
		q->horizon *= 2;
	q->slack = mem_calloc((size_t)q->horizon, sizeof(*q->slack));
	for (d = 1; d <= q->horizon; d++)
		see(q, d);
}

void
quota_free(struct quota *q)
{
	free(q->v);
	free(q->slack);
	*q = (struct quota){0};
}

/* The first step in sight without slack, or the last one in sight. */
static int64_t
tight(struct quota *q)
{
	int64_t end = q->step + q->horizon - 1;

	if (q->scan < q->step)
		q->scan = q->step;
	while (q->scan < end && q->slack[q->scan & (q->horizon - 1)] > 0)
		q->scan++;
	return q->scan;
}

static int64_t
last_step(const struct quota_value *v)
{
	return v->deadline + (v->rem > 0);
}

size_t
quota_allowed(struct quota *q, uint32_t *out)
{
	int64_t limit = tight(q), least = INT64_MAX;
	uint32_t i, first = 0;
	size_t k = 0;

	for (i = 0; i < q->n; i++) {
		if (q->v[i].release > q->step)
			continue;
		if (last_step(&q->v[i]) <= limit)
			out[k++] = i;
		if (last_step(&q->v[i]) < least) {
			least = last_step(&q->v[i]);
			first = i;
		}
	}
	if (k == 0) /* all deadlines are out of sight: the earliest is safe */
		out[k++] = first;
	return k;
}

void
quota_take(struct quota *q, uint32_t value)
{
	struct quota_value *v = &q->v[value];
	int64_t d, end = last_step(v);
	int32_t *slack;

	assert(value < q->n);
	if (end > q->step + q->horizon)
		end = q->step + q->horizon;
	for (d = q->step + 1; d < end; d++) {
		slack = &q->slack[d & (q->horizon - 1)];
		if (--*slack <= 0 && d < q->scan)
			q->scan = d;
	}
	v->count++;
	set_window(q, v);
	see(q, q->step + q->horizon);
	q->step++;
}

int64_t
quota_owed(const struct quota *q, uint32_t value)
{
	const struct quota_value *v = &q->v[value];

	return (q->step - 1) * v->weight - v->count * q->total;
}
