/*
 * A cause's time is added up over places, so what many places lost to it
 * weighs as much as it cost.
 */
#include "call/brake.h"

#include <inttypes.h>

#define TRY_MOST 10000 /* what -j takes */
#define TRY_TIMES 4    /* no more than so much at once: it is a guess */
#define RPM_FULL 0.9   /* of rpm is as much as one should aim at */
#define MINUTE_MS 60e3

void
brake_set(struct brakes *b, enum brake cause, int64_t now)
{
	if (b->since > 0 && now > b->since)
		b->ms[b->now] += now - b->since;
	b->now = cause;
	b->since = now;
}

void
brake_add(struct brakes *all, const struct brakes *worker, int weight)
{
	int i;

	for (i = 0; i < BRAKES; i++)
		all->ms[i] += worker->ms[i] * weight;
}

static double
sum(const struct brakes *b, int from)
{
	double all = 0;
	int i;

	for (i = from; i < BRAKES; i++)
		all += (double)b->ms[i];
	return all;
}

/* The shares of the run's time, the parent's causes in the place of IDLE. */
static int
shares(const struct brakes *all, const struct brakes *parent,
    double share[BRAKES])
{
	double total = sum(all, 0), own = sum(parent, BRAKE_IDLE + 1);
	int i;

	if (total <= 0)
		return 0;
	for (i = 0; i < BRAKES; i++)
		share[i] = (double)all->ms[i] / total;
	for (i = BRAKE_IDLE + 1; i < BRAKES; i++)
		share[i] = own > 0 ? share[BRAKE_IDLE] *
		    (double)parent->ms[i] / own : 0;
	share[BRAKE_IDLE] = 0;
	return 1;
}

/*
 * Requests that were made, as a share of those allowed; -1: none are told.  A
 * run shorter than a minute may make all of a minute's.
 */
static double
rpm_used(const struct brake_facts *f)
{
	double used, ms = (double)f->ms;

	if (f->rpm <= 0)
		return -1;
	used = (double)f->calls * MINUTE_MS /
	    (ms > MINUTE_MS ? ms : MINUTE_MS) / (double)f->rpm;
	return used > 1 ? 1 : used;
}

/* More places, as far as there are records and room in the limit a minute. */
static void
add_more_places(struct buf *out, const struct brake_facts *f)
{
	double used = rpm_used(f), times = TRY_TIMES;
	int n, most = f->records < TRY_MOST ? (int)f->records : TRY_MOST;

	if (used > 0 && RPM_FULL / used < times)
		times = RPM_FULL / used;
	n = (double)f->places * times > most ? most :
	    (int)((double)f->places * times);
	if (n <= f->places)
		buf_adds(out, ": no more -j would help");
	else if (f->limited > 0)
		buf_adds(out, ": more -j would be refused more often");
	else if (f->capped)
		buf_addf(out, ": try concurrency: %d", n);
	else
		buf_addf(out, ": try -j %d", n);
}

static void
add_busy(struct buf *out, const struct brake_facts *f)
{
	double used = rpm_used(f);

	if (f->places == 1)
		buf_adds(out, "the one slot was busy");
	else
		buf_addf(out, "all %d slots were busy", f->places);
	if (used >= 0)
		buf_addf(out, ", %.0f %% of rpm used", used * 100);
	add_more_places(out, f);
}

/* A limit a minute: only one's own may be raised. */
static void
add_minute(struct buf *out, const char *key, const char *what, int64_t own)
{
	if (own > 0)
		buf_addf(out, "%s was used up: raise it if you have more",
		    key);
	else
		buf_addf(out, "the provider allowed no more %s a minute",
		    what);
}

/* It does not always say whether it is for too many at once. */
static void
add_told(struct buf *out, const struct brake_facts *f)
{
	buf_adds(out, "the provider told to wait: ");
	if (f->taken < f->places)
		buf_addf(out, "try concurrency: %" PRId64 ", or ", f->taken);
	buf_adds(out, "set rpm to what it allows");
}

/* What held it back, and the cure. */
static void
add_cause(struct buf *out, int cause, const struct brake_facts *f)
{
	static const char *const text[BRAKES] = {
		[BRAKE_RPD] = "rpd was used up: raise it if you have more",
		[BRAKE_TPD] = "tpd was used up: raise it if you have more",
		[BRAKE_NETWORK] = "the network was away",
		[BRAKE_INPUT] = "there was nothing to ask: the input is slow",
		[BRAKE_OUTPUT] = "the reader of the output was waited for",
		[BRAKE_REST] = "the last records were waited for",
	};

	if (cause == BRAKE_BUSY)
		add_busy(out, f);
	else if (cause == BRAKE_TOLD)
		add_told(out, f);
	else if (cause == BRAKE_RPM)
		add_minute(out, "rpm", "requests", f->rpm);
	else if (cause == BRAKE_TPM)
		add_minute(out, "tpm", "tokens", f->tpm);
	else if (cause == BRAKE_CAP)
		buf_adds(out, "the cap had no room for more calls: raise it, "
		    "or lower sampling.max_output_tokens");
	else if (cause == BRAKE_REFUSED)
		buf_addf(out, "the provider took no more at once: "
		    "try concurrency: %" PRId64, f->taken);
	else if (cause == BRAKE_OTHERS)
		buf_adds(out, "other programs held the account's slots: "
		    "raise concurrency");
	else if (cause == BRAKE_BATCH)
		buf_adds(out, "generation.batch_delay was waited for: "
		    "lower it");
	else
		buf_adds(out, text[cause]);
}

void
brake_say(const struct brakes *all, const struct brakes *parent,
    const struct brake_facts *f, struct buf *out)
{
	double share[BRAKES];
	int i, most = 0;

	if (!shares(all, parent, share))
		return;
	for (i = 1; i < BRAKES; i++)
		if (share[i] > share[most])
			most = i;
	buf_addf(out, "%.0f %% of the time ", share[most] * 100);
	add_cause(out, most, f);
}
