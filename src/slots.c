/*
 * A slot is a lock; beside it, in the mapped file, stands a cell that says who
 * has it, so that a free one is found without asking the kernel about each of
 * a thousand.  The cell is a hint: it is claimed (0 becomes me) before the lock
 * is tried, and zeroed after the lock is gone, so a zero cell is free but for
 * a moment.  Only a process that died leaves a cell that is not zero without a
 * lock: sweep() asks the kernel about those, when a process closed the file (a
 * death is a close) and when a wait begins, but spends at most a hundredth of
 * the time on it.
 *
 * Waiting: who finds no slot says so in the mapped file (wait_until), watches
 * the file, tries once more, and sleeps.  Who gives a slot back and sees that
 * somebody waits writes one byte with pwrite(2), which the watchers see.
 * Nothing else writes: stores to mapped memory and tries to lock wake nobody.
 *
 * Fairness: the first that waits locks the turnstile (TURN).  Others see from
 * turn_until that somebody may stand there, ask the kernel, and leave alone
 * the slots that one can use (0 .. turn_limit-1).  Who has got its slot leaves
 * the turnstile and wakes the others, one of which enters it.  turn_until ends
 * SLOTS_TURN_MS after the last try: a waiter that is stopped, or forgot, blocks
 * nobody.
 */
#include "slots.h"

#include <sys/mman.h>

#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "osdep.h"
#include "state.h"

#define TURN ((off_t)1 << 40)	   /* byte of the turnstile */
#define MAGIC 0x736c6f7473000001ULL /* "slots", version 1 */
#define SWEEP_MS 5000		   /* at least so often, while waiting */
#define SANE_MS 60000 /* a stamp further ahead is from before a reboot */

struct head {
	_Atomic uint64_t magic;
	_Atomic int64_t wait_until; /* somebody waits, until then */
	_Atomic int64_t turn_until; /* somebody may be at the turnstile */
	_Atomic int64_t turn_limit; /* and can use slots below this one */
	char poke[8];		    /* written to wake the watchers */
	char room[24];
	_Atomic uint64_t cell[]; /* 0 free; else owner << 32 | process */
};

struct slots {
	struct state_file f;
	struct head *head;
	size_t size;
	int64_t n;
	int64_t first;	/* where the search begins */
	int64_t last;	/* given back last, or -1 */
	char *held;	/* 1 for each slot that is ours */
	uint64_t me;
	int64_t swept;	/* when */
	int suspect;	/* somebody may have died */
	int turn;	/* we are at the turnstile */
	int watch;
	int wd;		/* -1: not watching */
};

static int
ahead(int64_t stamp, int64_t now)
{
	return stamp > now && stamp < now + SANE_MS;
}

static int
open_head(struct slots *s, char why[SLOTS_WHY])
{
	uint64_t none = 0;

	s->size = sizeof(*s->head) + (size_t)s->n * sizeof(s->head->cell[0]);
	if ((s->head = state_map(&s->f, s->size)) == NULL) {
		snprintf(why, SLOTS_WHY, "state: cannot map '%s': %s",
		    s->f.path, strerror(errno));
		return -1;
	}
	if (atomic_compare_exchange_strong(&s->head->magic, &none, MAGIC) ||
	    none == MAGIC)
		return 0;
	snprintf(why, SLOTS_WHY, "state: '%s' is of another version of "
	    "rg-tools (%llu, not %llu)", s->f.path,
	    (unsigned long long)(none & 0xffff),
	    (unsigned long long)(MAGIC & 0xffff));
	return -1;
}

int
slots_open(struct slots **sp, const char *key, int64_t n, int worker,
    int workers, pid_t owner, char why[SLOTS_WHY])
{
	struct slots *s = mem_calloc(1, sizeof(*s));

	*sp = NULL;
	s->n = n;
	s->first = n - 1 - (workers > 0 ? n * worker / workers : 0);
	s->last = -1;
	s->me = (uint64_t)owner << 32 | (uint32_t)getpid();
	s->watch = s->wd = -1;
	s->suspect = 1;
	s->held = mem_calloc((size_t)n, 1);
	if (state_open(&s->f, "slots", key, why) == -1 ||
	    open_head(s, why) == -1) {
		slots_close(s);
		return -1;
	}
	if ((s->watch = osdep_watch_new()) == -1) {
		snprintf(why, SLOTS_WHY, "cannot watch '%s': %s", s->f.path,
		    strerror(errno));
		slots_close(s);
		return -1;
	}
	*sp = s;
	return 0;
}

static void
zero_cell(struct slots *s, int64_t i)
{
	uint64_t mine = s->me;

	atomic_compare_exchange_strong(&s->head->cell[i], &mine, 0);
}

static void
poke(struct slots *s)
{
	/* what it writes is of no account, nor whether it fails: they also try
	 * again by the clock */
	(void)!pwrite(s->f.fd, "!", 1, offsetof(struct head, poke));
}

static int
claim(struct slots *s, int64_t i)
{
	uint64_t none = 0;

	if (!atomic_compare_exchange_strong(&s->head->cell[i], &none, s->me))
		return 0;
	if (state_lock(&s->f, i, 1) == -1) {
		zero_cell(s, i);
		return 0;
	}
	/* sweep() may have zeroed the cell before the lock was there */
	atomic_store(&s->head->cell[i], s->me);
	s->held[i] = 1;
	return 1;
}

static int
is_free(const struct slots *s, int64_t i)
{
	return atomic_load_explicit(&s->head->cell[i],
	    memory_order_relaxed) == 0;
}

/* Take a slot that is at least low: the one had last, else the highest. */
static int64_t
search(struct slots *s, int64_t low)
{
	int64_t i;

	if (s->last >= low && is_free(s, s->last) && claim(s, s->last))
		return s->last;
	for (i = s->first; i >= low; i--)
		if (is_free(s, i) && claim(s, i))
			return i;
	for (i = s->n - 1; i > s->first && i >= low; i--)
		if (is_free(s, i) && claim(s, i))
			return i;
	return -1;
}

static void
sweep(struct slots *s, int64_t now)
{
	uint64_t seen;
	int64_t i;

	if (now - s->swept < (s->suspect ? s->n / 10 + 1 : SWEEP_MS))
		return;
	s->swept = now;
	s->suspect = 0;
	for (i = 0; i < s->n; i++) {
		seen = atomic_load(&s->head->cell[i]);
		if (seen != 0 && !s->held[i] &&
		    state_holder(&s->f, i, 1) == 0)
			atomic_compare_exchange_strong(&s->head->cell[i],
			    &seen, 0);
	}
}

/* The lowest slot that is not kept for the one at the turnstile. */
static int64_t
turn_low(const struct slots *s, int64_t now)
{
	int64_t limit;

	if (s->turn || !ahead(atomic_load(&s->head->turn_until), now) ||
	    state_holder(&s->f, TURN, 1) == 0)
		return 0;
	limit = atomic_load(&s->head->turn_limit);
	return limit < s->n ? limit : s->n;
}

/* Leave the turnstile; the next one must wake to enter it before us. */
static void
turn_leave(struct slots *s)
{
	if (!s->turn)
		return;
	s->turn = 0;
	atomic_store(&s->head->turn_until, 0);
	state_unlock(&s->f, TURN, 1);
	poke(s);
}

void
slots_rest(struct slots *s)
{
	if (s->wd != -1) {
		osdep_watch_disarm(s->watch, s->wd);
		s->wd = -1;
		slots_wake(s);
	}
	turn_leave(s);
}

/* Join those who wait, then look once more: a slot freed by now woke nobody. */
static int64_t
wait_turn(struct slots *s, int64_t now)
{
	atomic_store(&s->head->wait_until, now + SLOTS_TURN_MS);
	if (!s->turn && state_lock(&s->f, TURN, 1) == 0)
		s->turn = 1;
	if (s->turn) {
		atomic_store(&s->head->turn_limit, s->n);
		atomic_store(&s->head->turn_until, now + SLOTS_TURN_MS);
	}
	if (s->wd == -1) {
		s->wd = osdep_watch_arm(s->watch, s->f.fd);
		s->suspect = 1;
	}
	sweep(s, now);
	return search(s, turn_low(s, now));
}

int64_t
slots_take(struct slots *s, int64_t now)
{
	int64_t i = search(s, turn_low(s, now));

	if (i == -1)
		i = wait_turn(s, now);
	if (i != -1)
		slots_rest(s);
	return i;
}

int64_t
slots_wait(const struct slots *s, int64_t now)
{
	int64_t left;

	if (s->wd == -1)
		return 20; /* no watch to be had: by the clock */
	if (!s->suspect)
		return SLOTS_TURN_MS / 2;
	left = s->swept + s->n / 10 + 1 - now;
	return left > 1 ? left : 1;
}

void
slots_give(struct slots *s, int64_t now, int64_t slot)
{
	if (slot < 0 || slot >= s->n || !s->held[slot])
		return;
	s->held[slot] = 0;
	s->last = slot;
	state_unlock(&s->f, slot, 1);
	zero_cell(s, slot);
	if (ahead(atomic_load(&s->head->wait_until), now))
		poke(s);
}

int
slots_fd(const struct slots *s)
{
	return s->watch;
}

int
slots_wake(struct slots *s)
{
	int seen = osdep_watch_read(s->watch);

	if ((seen & OSDEP_CLOSED) != 0)
		s->suspect = 1;
	return seen != 0;
}

size_t
slots_holders(const struct slots *s, pid_t except, pid_t *pids, size_t max)
{
	size_t k, n = 0;
	uint64_t seen;
	int64_t i;
	pid_t pid;

	for (i = s->n - 1; i >= 0 && n < max; i--) {
		seen = atomic_load(&s->head->cell[i]);
		pid = (pid_t)(seen >> 32);
		if (seen == 0 || pid == except || s->held[i])
			continue;
		for (k = 0; k < n && pids[k] != pid; k++)
			;
		if (k == n && state_holder(&s->f, i, 1) != 0)
			pids[n++] = pid;
	}
	return n;
}

int
slots_lost(const struct slots *s)
{
	return !state_same(&s->f);
}

void
slots_follow(struct slots *s, struct slots *from)
{
	int64_t i;

	for (i = 0; i < s->n && i < from->n; i++)
		if (from->held[i])
			claim(s, i);
	slots_rest(from);
	close(s->watch);
	s->watch = from->watch; /* the caller polls this one */
	from->watch = -1;
}

void
slots_close(struct slots *s)
{
	int64_t i;

	if (s == NULL)
		return;
	for (i = 0; s->head != NULL && i < s->n; i++)
		if (s->held[i])
			zero_cell(s, i); /* the close below unlocks and wakes */
	if (s->turn)
		atomic_store(&s->head->turn_until, 0);
	if (s->head != NULL)
		munmap(s->head, s->size);
	state_close(&s->f);
	if (s->watch != -1)
		close(s->watch);
	free(s->held);
	free(s);
}
