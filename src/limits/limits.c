/*
 * Puts slots and starts together.  A start is granted with the log of starts
 * locked: room in the windows, then a slot, then the entry; so no slot is held
 * while a window is full, and nothing is entered that got no slot.  Without
 * limits of its own a process takes the slot alone, and posts the start.
 *
 * The log takes its lock for starts only, the slots need none, so a stopped
 * process can hold up the others in the log alone, and only if it was stopped
 * in those few microseconds: they then get LIMITS_LOCKED and its name.
 */
#include "limits/limits.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "limits/slots.h"
#include "limits/starts.h"

#define LOOK_MS 1000 /* how often to look whether the files are still there */
#define LOCKED_MS 10 /* ask again for a log that is locked */

struct limits {
	struct slots *slots;
	struct starts *starts;
	struct limits_rates rates;
	enum limits_cause cause;
	char *key;
	const struct limits_own *own;
	int64_t nslots;
	int64_t looked;	    /* when the files were last looked at */
	int64_t not_before; /* no start has room before this time, */
	int64_t at_rpm;	    /* under this limit a minute */
	int worker, workers;
	pid_t owner;
	int64_t spread_from; /* end of the pause that is let go spread out */
	int64_t let_go;	     /* so many places since then */
	char why[LIMITS_WHY];
};

static int
open_slots(const struct limits *l, struct slots **slots, char why[LIMITS_WHY])
{
	return slots_open(slots, l->key, l->own != NULL ? &l->own->slots :
	    NULL, l->nslots, l->worker, l->workers, l->owner, why);
}

static int
open_starts(const struct limits *l, struct starts **starts,
    char why[LIMITS_WHY])
{
	return starts_open(starts, l->key, l->own != NULL ? &l->own->starts :
	    NULL, l->owner, why);
}

int
limits_open(struct limits **lp, const struct limits_rule *rule,
    char why[LIMITS_WHY])
{
	struct limits *l;

	*lp = NULL;
	l = mem_calloc(1, sizeof(*l));
	l->rates = rule->rates;
	l->own = rule->own;
	l->nslots = rule->concurrency > 0 ? rule->concurrency : rule->j;
	if (l->nslots < 1)
		l->nslots = 1;
	if (l->nslots > LIMITS_SLOTS_MAX)
		l->nslots = LIMITS_SLOTS_MAX;
	l->worker = rule->worker;
	l->workers = rule->workers > 0 ? rule->workers : 1;
	l->owner = rule->owner;
	/* LF: neither an account nor a model has one, so keys differ */
	l->key = mem_printf("%s\n%s", rule->account, rule->model);
	if (open_slots(l, &l->slots, why) == -1 ||
	    open_starts(l, &l->starts, why) == -1) {
		limits_close(l);
		return -1;
	}
	*lp = l;
	return 0;
}

void
limits_close(struct limits *l)
{
	if (l == NULL)
		return;
	slots_close(l->slots);
	starts_close(l->starts, l->looked);
	free(l->key);
	free(l);
}

/*
 * Locks on files that were removed keep nobody out: take the new ones.  If
 * these cannot be opened, the old ones are better than nothing.  One that is
 * still there must not be opened again (state.h).
 */
static void
look(struct limits *l, int64_t now)
{
	char why[LIMITS_WHY];
	struct starts *starts;
	struct slots *slots;

	if (now - l->looked < LOOK_MS && now >= l->looked)
		return;
	l->looked = now;
	if (slots_lost(l->slots) && open_slots(l, &slots, why) == 0) {
		slots_follow(slots, l->slots);
		slots_close(l->slots);
		l->slots = slots;
	}
	if (starts_lost(l->starts) && open_starts(l, &starts, why) == 0) {
		starts_close(l->starts, now);
		l->starts = starts;
		l->not_before = 0;
	}
}

/* The rates that hold now: its own, and those that were told. */
static struct limits_rates
rates_now(const struct limits *l, int64_t now)
{
	const struct told *t = starts_told(l->starts);
	struct limits_rates r = l->rates;

	r.rpm = told_limit(t, TOLD_REQUESTS, r.rpm, now);
	r.tpm = told_limit(t, TOLD_TOKENS, r.tpm, now);
	return r;
}

static int
limited(const struct limits_rates *r)
{
	return r->rpm > 0 || r->tpm > 0 || r->rpd > 0 || r->tpd > 0;
}

void
limits_pause(struct limits *l, int64_t now, int64_t ms)
{
	told_pause(starts_told(l->starts), ms, now);
}

void
limits_hear(struct limits *l, int64_t now, const struct limits_grant *g,
    const struct told_word word[TOLD_KINDS])
{
	struct told *t = starts_told(l->starts);
	int kind;

	for (kind = 0; kind < TOLD_KINDS; kind++)
		told_hear(t, kind, &word[kind], &g->mark, now);
}

/*
 * May a start take place as far as the provider's word goes?  After a pause
 * the places of this worker take turns with those of its siblings.
 */
static int
is_told_to_wait(struct limits *l, int64_t now, int64_t tokens, int64_t *wait)
{
	struct told *t = starts_told(l->starts);
	int64_t places = (l->nslots + l->workers - 1) / l->workers;
	int64_t until;

	if ((*wait = told_wait(t, tokens, now)) > 0)
		return 1;
	if ((until = atomic_load(&t->until)) != l->spread_from) {
		l->spread_from = until;
		l->let_go = 0;
	}
	*wait = told_spread(t, l->let_go, (double)l->worker / l->workers,
	    places, now);
	return *wait > 0;
}

static void
count_start(struct limits *l, struct limits_grant *g)
{
	l->let_go++;
	starts_minute(l->starts, g->mark.minute);
	told_start(starts_told(l->starts), g->tokens, &g->mark);
}

static int
refuse(struct limits *l, enum limits_cause cause)
{
	l->cause = cause;
	if (cause != LIMITS_SLOT && cause != LIMITS_CAP)
		slots_rest(l->slots); /* not for want of a slot: queue not */
	return 0;
}

static int
too_big(struct limits *l, int64_t tokens, int64_t max, enum limits_cause cause)
{
	if (max <= 0 || tokens <= max)
		return 0;
	l->cause = cause;
	snprintf(l->why, sizeof(l->why), "needs %lld tokens, %s is %lld",
	    (long long)tokens, limits_cause_name(cause), (long long)max);
	return 1;
}

/* With the log locked, or for a process without limits without it. */
static int
take_slot(struct limits *l, int64_t now, struct limits_grant *g, int64_t *wait)
{
	if ((g->slot = slots_take(l->slots, now)) == -1) {
		*wait = slots_wait(l->slots, now);
		return refuse(l, slots_capped(l->slots) ? LIMITS_CAP :
		    LIMITS_SLOT);
	}
	l->cause = LIMITS_NONE;
	g->start = now;
	return 1;
}

static int
take_limited(struct limits *l, int64_t now, const struct limits_rates *rates,
    struct limits_grant *g, int64_t *wait)
{
	enum limits_cause cause;
	int granted;

	if (now < l->not_before && rates->rpm == l->at_rpm) {
		*wait = l->not_before - now;
		return refuse(l, l->cause);
	}
	if (starts_lock(l->starts, now) == -1) {
		*wait = LOCKED_MS;
		return refuse(l, LIMITS_LOCKED);
	}
	if (!starts_room(l->starts, now, rates, g->tokens, wait, &cause)) {
		starts_unlock(l->starts);
		/* starts leave by the clock alone, tokens also when settled */
		if (rates->tpm == 0 && rates->tpd == 0 &&
		    cause != LIMITS_SHARE) {
			l->not_before = now + *wait;
			l->at_rpm = rates->rpm;
		}
		return refuse(l, cause);
	}
	if ((granted = take_slot(l, now, g, wait)) == 1) {
		g->start = starts_enter(l->starts, now, g->tokens);
		count_start(l, g);
	}
	starts_unlock(l->starts);
	return granted;
}

void
limits_cap(struct limits *l, int64_t most)
{
	slots_cap(l->slots, most < l->nslots ? most : l->nslots);
}

int
limits_take(struct limits *l, int64_t now, int64_t tokens,
    struct limits_grant *g, int64_t *wait)
{
	struct limits_rates rates;

	g->slot = -1;
	g->tokens = tokens > 0 ? tokens : 0;
	*wait = 0;
	if (too_big(l, tokens, l->rates.tpm, LIMITS_TPM) ||
	    too_big(l, tokens, l->rates.tpd, LIMITS_TPD))
		return -1;
	look(l, now);
	rates = rates_now(l, now);
	if (rates.tpm > 0 && g->tokens > rates.tpm)
		g->tokens = rates.tpm; /* told: the whole window, not never */
	if (is_told_to_wait(l, now, g->tokens, wait))
		return refuse(l, LIMITS_TOLD);
	if (limited(&rates))
		return take_limited(l, now, &rates, g, wait);
	if (take_slot(l, now, g, wait) == 0)
		return 0;
	starts_post(l->starts, now, now, 1, g->tokens);
	count_start(l, g);
	return 1;
}

void
limits_give(struct limits *l, int64_t now, struct limits_grant *g)
{
	if (g->slot != -1)
		slots_give(l->slots, now, g->slot);
	g->slot = -1;
	starts_tick(l->starts, now);
}

void
limits_settle(struct limits *l, int64_t now, struct limits_grant *g,
    int64_t tokens)
{
	if (tokens != g->tokens)
		starts_post(l->starts, now, g->start, 0, tokens - g->tokens);
	g->tokens = tokens;
}

void
limits_rest(struct limits *l)
{
	slots_rest(l->slots);
}

int
limits_fd(const struct limits *l)
{
	return slots_fd(l->slots);
}

int
limits_wake(struct limits *l)
{
	return slots_wake(l->slots);
}

enum limits_cause
limits_cause(const struct limits *l)
{
	return l->cause;
}

const char *
limits_cause_name(enum limits_cause cause)
{
	static const char *const names[] = {
		[LIMITS_NONE] = "none",
		[LIMITS_SLOT] = "concurrency",
		[LIMITS_CAP] = "capacity",
		[LIMITS_RPM] = "rpm",
		[LIMITS_TPM] = "tpm",
		[LIMITS_RPD] = "rpd",
		[LIMITS_TPD] = "tpd",
		[LIMITS_TOLD] = "told",
		[LIMITS_SHARE] = "share",
		[LIMITS_LOCKED] = "locked",
	};

	return names[cause];
}

int64_t
limits_told_until(const struct limits *l)
{
	return told_until(starts_told(l->starts));
}

int64_t
limits_remembered(const struct limits *l, int64_t since, int64_t old_until,
    int64_t now, int64_t *limit)
{
	const struct told *t = starts_told(l->starts);
	struct limits_rates r = rates_now(l, now);
	int64_t until = atomic_load(&t->until);

	*limit = l->cause == LIMITS_RPM ? r.rpm :
	    l->cause == LIMITS_TPM ? r.tpm : 0;
	if (l->cause == LIMITS_RPM)
		return told_before(t, TOLD_REQUESTS, l->rates.rpm, since, now);
	if (l->cause == LIMITS_TPM)
		return told_before(t, TOLD_TOKENS, l->rates.tpm, since, now);
	return l->cause == LIMITS_TOLD && until > now &&
	    until <= old_until ? until - now : 0;
}

const char *
limits_why(const struct limits *l)
{
	return l->why;
}

size_t
limits_holders(struct limits *l, int64_t now, pid_t *pids, size_t max)
{
	if (l->cause == LIMITS_CAP)
		return 0;
	if (l->cause == LIMITS_SLOT)
		return slots_holders(l->slots, l->owner, pids, max);
	if (l->cause != LIMITS_LOCKED)
		return starts_owners(l->starts, now, pids, max);
	if (max == 0 || (pids[0] = starts_locker(l->starts)) <= 0)
		return 0;
	return 1;
}
