/*
 * Fairness: the first that waits locks the turnstile (TURN).  Others see from
 * turn_until that somebody may stand there, ask the kernel, and leave alone
 * the slots that one can use (0 .. turn_limit-1).  Who has got its slot leaves
 * the turnstile and wakes the others, one of which enters it.  turn_until ends
 * SLOTS_TURN_MS after the last try: a waiter that is stopped, or forgot, blocks
 * nobody.
 *
 * An owner's cap is a count over the cells.  Two of its processes that count
 * at the same moment may both take the last place; they do not find out.  Who
 * waits for a place under the cap stands at a turnstile of the owner's own:
 * its other processes leave one place, and strangers are not concerned.
 */
#include "limits/slots_turn.h"

#include <stddef.h>
#include <unistd.h>

#define TURN ((off_t)1 << 40) /* byte of the turnstile */
#define TURN_OWN (TURN + 1)   /* + owner: byte of the owner's own */
#define SANE_MS 60000 /* a stamp further ahead is from before a reboot */

int
slots_ahead(int64_t stamp, int64_t now)
{
	return stamp > now && stamp < now + SANE_MS;
}

void
slots_poke(struct slots *s)
{
	/* what it writes is of no account, nor whether it fails: they also try
	 * again by the clock */
	(void)!pwrite(s->f.fd, "!", 1, offsetof(struct slots_head, poke));
}

int64_t
slots_turn_low(const struct slots *s, int64_t now)
{
	int64_t limit;

	if (s->turn || !slots_ahead(atomic_load(&s->head->turn_until), now) ||
	    state_holder(&s->f, TURN, 1) == 0)
		return 0;
	limit = atomic_load(&s->head->turn_limit);
	return limit < s->n ? limit : s->n;
}

static off_t
turn_own(const struct slots *s)
{
	return TURN_OWN + (off_t)(s->me >> 32);
}

int
slots_full(const struct slots *s, int64_t now)
{
	uint64_t owner = s->me >> 32;
	int64_t i, n = 0;

	if (s->most >= s->n)
		return 0;
	for (i = 0; i < s->n; i++)
		n += atomic_load_explicit(&s->head->cell[i],
		    memory_order_relaxed) >> 32 == owner;
	if (n + 1 != s->most || s->turn_own ||
	    !slots_ahead(atomic_load(&s->head->own_until), now))
		return n >= s->most;
	return state_holder(&s->f, turn_own(s), 1) != 0;
}

void
slots_turn_leave(struct slots *s)
{
	if (!s->turn && !s->turn_own)
		return;
	if (s->turn) {
		atomic_store(&s->head->turn_until, 0);
		state_unlock(&s->f, TURN, 1);
	}
	if (s->turn_own)
		state_unlock(&s->f, turn_own(s), 1);
	s->turn = s->turn_own = 0;
	slots_poke(s);
}

void
slots_turn_enter(struct slots *s, int64_t now)
{
	if (s->capped) {
		if (s->turn) /* it is of no use to us now */
			slots_turn_leave(s);
		s->turn_own = s->turn_own ||
		    state_lock(&s->f, turn_own(s), 1) == 0;
		if (s->turn_own)
			atomic_store(&s->head->own_until, now + SLOTS_TURN_MS);
		return;
	}
	s->turn = s->turn || state_lock(&s->f, TURN, 1) == 0;
	if (s->turn) {
		atomic_store(&s->head->turn_limit, s->n);
		atomic_store(&s->head->turn_until, now + SLOTS_TURN_MS);
	}
}
