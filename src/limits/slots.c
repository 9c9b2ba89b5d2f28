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
 * Whose turn it is stands in slots_turn.c.
 */
#include "limits/slots_turn.h"

#include <sys/mman.h>

#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/osdep.h"
#include "limits/state.h"

#define MAGIC 0x736c6f7473000001ULL /* "slots", version 1 */
#define SWEEP_MS 5000		   /* at least so often, while waiting */

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
slots_open(struct slots **sp, const char *key, const struct state_file *own,
    int64_t n, int worker, int workers, pid_t owner, char why[SLOTS_WHY])
{
	struct slots *s = mem_calloc(1, sizeof(*s));

	*sp = NULL;
	s->n = s->most = n;
	s->first = n - 1 - (workers > 0 ? n * worker / workers : 0);
	s->last = -1;
	s->me = (uint64_t)owner << 32 | (uint32_t)getpid();
	s->watch = s->wd = -1;
	s->suspect = 1;
	s->held = mem_calloc((size_t)n, 1);
	if ((own != NULL ? state_again(&s->f, own, why) :
	    state_open(&s->f, "slots", key, why)) == -1 ||
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

void
slots_rest(struct slots *s)
{
	if (s->wd != -1) {
		osdep_watch_disarm(s->watch, s->wd);
		s->wd = -1;
		slots_wake(s);
	}
	slots_turn_leave(s);
}

static int64_t
look(struct slots *s, int64_t now)
{
	s->capped = slots_full(s, now);
	return s->capped ? -1 : search(s, slots_turn_low(s, now));
}

/* Join those who wait, then look once more: a slot freed by now woke nobody. */
static int64_t
wait_turn(struct slots *s, int64_t now)
{
	atomic_store(&s->head->wait_until, now + SLOTS_TURN_MS);
	slots_turn_enter(s, now);
	if (s->wd == -1) {
		s->wd = osdep_watch_arm(s->watch, s->f.fd);
		s->suspect = 1;
	}
	sweep(s, now);
	return look(s, now);
}

int64_t
slots_take(struct slots *s, int64_t now)
{
	int64_t i = look(s, now);

	if (i == -1)
		i = wait_turn(s, now);
	if (i != -1)
		slots_rest(s);
	return i;
}

void
slots_cap(struct slots *s, int64_t most)
{
	s->most = most;
}

int
slots_capped(const struct slots *s)
{
	return s->capped;
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
	if (slots_ahead(atomic_load(&s->head->wait_until), now))
		slots_poke(s);
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
