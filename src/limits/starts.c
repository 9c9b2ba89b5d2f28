/*
 * One lock (byte 0) guards the whole file; it is held for a few microseconds
 * and never while sleeping.  A process that dies in between leaves `busy` set,
 * and the next one makes the sums anew from the pieces.
 *
 * A process without limits must be counted too, but need not lock for each
 * call: it posts into a list and brings that into the file at most once in
 * MINUTE_PIECE ms, unless somebody with limits was here this boot.
 */
#include "limits/starts.h"

#include <sys/mman.h>

#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "ground/mem.h"
#include "ground/osdep.h"
#include "limits/share.h"
#include "limits/state.h"
#include "limits/window.h"

#define MAGIC 0x7374617274000001ULL /* "start", version 1 */
#define LOCK 0			    /* byte that guards the file */
#define MINUTE (60000 + LIMITS_MARGIN_MS)
#define DAY (86400000 + LIMITS_MARGIN_MS)
#define MINUTE_PIECE 25
#define DAY_PIECE 10000
#define POSTS 256
#define AHEAD_MS 60000 /* a log that is so far ahead is of another boot */

struct head {
	uint64_t magic;
	char boot[OSDEP_BOOT];
	int64_t last;		 /* newest time seen */
	_Atomic int64_t limited; /* 1: somebody with limits counts here */
	int64_t busy;		 /* being changed */
	struct share share; /* then: the windows of minute and day, and told */
};

struct post {
	int64_t start;
	int64_t starts;
	int64_t tokens;
};

struct starts {
	struct state_file f;
	struct head *head;
	struct window *minute;
	struct window *day;
	struct told *told;
	size_t size;
	int64_t owner;
	int64_t flushed; /* when, last */
	size_t nposts;
	struct post posts[POSTS];
};

static void
reset(struct starts *s)
{
	memset(&s->head->share, 0, sizeof(s->head->share));
	atomic_store(&s->head->limited, 0);
	s->head->last = 0;
	window_init(s->minute, MINUTE, MINUTE_PIECE);
	window_init(s->day, DAY, DAY_PIECE);
	memset(s->told, 0, sizeof(*s->told));
}

/* With the lock: make the file this boot's, and whole. */
static int
settle_in(struct starts *s, char why[STARTS_WHY])
{
	char boot[OSDEP_BOOT];

	osdep_boot(boot);
	if (s->head->magic != 0 && s->head->magic != MAGIC) {
		snprintf(why, STARTS_WHY, "state: '%s' is of another version "
		    "of rg-tools (%llu, not %llu)", s->f.path,
		    (unsigned long long)(s->head->magic & 0xffff),
		    (unsigned long long)(MAGIC & 0xffff));
		return -1;
	}
	if (s->head->magic == 0 ||
	    memcmp(s->head->boot, boot, sizeof(boot)) != 0)
		reset(s);
	memcpy(s->head->boot, boot, sizeof(boot));
	s->head->magic = MAGIC;
	return 0;
}

static int
map(struct starts *s, char why[STARTS_WHY])
{
	size_t minute = window_size(MINUTE, MINUTE_PIECE);
	size_t day = window_size(DAY, DAY_PIECE);

	s->size = sizeof(*s->head) + minute + day + sizeof(*s->told);
	if ((s->head = state_map(&s->f, s->size)) == NULL) {
		snprintf(why, STARTS_WHY, "state: cannot map '%s': %s",
		    s->f.path, strerror(errno));
		return -1;
	}
	s->minute = (struct window *)(void *)(s->head + 1);
	s->day = (struct window *)(void *)((char *)s->minute + minute);
	s->told = (struct told *)(void *)((char *)s->day + day);
	return 0;
}

static void
nap(long microseconds)
{
	struct timespec ts = {0, microseconds * 1000};

	nanosleep(&ts, NULL);
}

/* Try for about so many times 50 microseconds. */
static int
lock(struct starts *s, int tries)
{
	while (state_lock(&s->f, LOCK, 1) == -1) {
		if (tries-- <= 0)
			return -1;
		nap(50);
	}
	return 0;
}

int
starts_open(struct starts **sp, const char *key, const struct state_file *own,
    pid_t owner, char why[STARTS_WHY])
{
	struct starts *s = mem_calloc(1, sizeof(*s));
	int rc = -1;

	*sp = NULL;
	s->owner = owner;
	if ((own != NULL ? state_again(&s->f, own, why) :
	    state_open(&s->f, "starts", key, why)) == 0 && map(s, why) == 0) {
		if (lock(s, 40000) == -1)
			snprintf(why, STARTS_WHY, "state: '%s' is locked by "
			    "process %ld, which does not go on", s->f.path,
			    (long)state_holder(&s->f, LOCK, 1));
		else
			rc = settle_in(s, why);
	}
	if (rc == -1) {
		starts_close(s, 0);
		return -1;
	}
	state_unlock(&s->f, LOCK, 1);
	*sp = s;
	return 0;
}

static void
enter_posts(struct starts *s)
{
	const struct post *p;

	for (p = s->posts; p < s->posts + s->nposts; p++) {
		window_post(s->minute, p->start, p->starts, p->tokens);
		window_post(s->day, p->start, p->starts, p->tokens);
	}
	s->nposts = 0;
}

int
starts_lock(struct starts *s, int64_t now)
{
	size_t i;

	if (lock(s, 10) == -1)
		return -1;
	if (s->head->busy) {
		window_repair(s->minute);
		window_repair(s->day);
	}
	s->head->busy = 1;
	if (s->head->last > now + AHEAD_MS)
		reset(s);
	for (i = 0; i < s->nposts; i++)
		if (s->posts[i].start > now)
			now = s->posts[i].start;
	if (now > s->head->last)
		s->head->last = now;
	window_move(s->minute, s->head->last);
	window_move(s->day, s->head->last);
	enter_posts(s);
	return 0;
}

void
starts_unlock(struct starts *s)
{
	s->head->busy = 0;
	state_unlock(&s->f, LOCK, 1);
}

int
starts_room(struct starts *s, int64_t now, const struct limits_rates *rates,
    int64_t tokens, int64_t *wait, enum limits_cause *cause)
{
	struct share_row *row = share_find(&s->head->share, s->owner, now);
	int64_t minute, day;

	atomic_store(&s->head->limited, 1);
	*cause = LIMITS_NONE;
	minute = window_wait(s->minute, now, rates->rpm, rates->tpm, tokens);
	day = window_wait(s->day, now, rates->rpd, rates->tpd, tokens);
	*wait = minute > day ? minute : day;
	if (minute > 0)
		*cause = window_wait(s->minute, now, rates->rpm, 0, 0) > 0 ?
		    LIMITS_RPM : LIMITS_TPM;
	if (day > minute)
		*cause = window_wait(s->day, now, rates->rpd, 0, 0) > 0 ?
		    LIMITS_RPD : LIMITS_TPD;
	if (*cause != LIMITS_NONE) {
		share_hunger(row, now + *wait);
		return 0;
	}
	if (!share_yields(&s->head->share, row, now))
		return 1;
	*cause = LIMITS_SHARE;
	*wait = SHARE_GRACE_MS / 10;
	return 0;
}

int64_t
starts_enter(struct starts *s, int64_t now, int64_t tokens)
{
	/* never before the newest piece: what was seen there came earlier */
	window_post(s->minute, s->head->last, 1, tokens);
	window_post(s->day, s->head->last, 1, tokens);
	share_start(share_find(&s->head->share, s->owner, now), now);
	return s->head->last;
}

/* The entry for a start: one of the last few, or a new one. */
static struct post *
find_post(struct starts *s, int64_t start)
{
	struct post *p = s->posts + s->nposts;
	int i;

	for (i = 0; i < 4 && p > s->posts; i++)
		if ((--p)->start / MINUTE_PIECE == start / MINUTE_PIECE)
			return p;
	if (s->nposts == POSTS) /* locked for long: be roughly right */
		return &s->posts[POSTS - 1];
	p = &s->posts[s->nposts++];
	memset(p, 0, sizeof(*p));
	p->start = start;
	return p;
}

static void
flush(struct starts *s, int64_t now)
{
	s->flushed = now;
	if (s->nposts > 0 && starts_lock(s, now) == 0)
		starts_unlock(s);
}

void
starts_post(struct starts *s, int64_t now, int64_t start, int64_t starts,
    int64_t tokens)
{
	struct post *p;

	p = find_post(s, start);
	p->starts += starts;
	p->tokens += tokens;
	starts_tick(s, now);
}

void
starts_tick(struct starts *s, int64_t now)
{
	if (s->nposts == 0)
		return;
	if (atomic_load(&s->head->limited) || s->nposts >= POSTS / 2 ||
	    now >= s->flushed + MINUTE_PIECE)
		flush(s, now);
}

struct told *
starts_told(struct starts *s)
{
	return s->told;
}

void
starts_minute(const struct starts *s, int64_t minute[TOLD_KINDS])
{
	const struct post *p;

	minute[TOLD_REQUESTS] = s->minute->starts;
	minute[TOLD_TOKENS] = s->minute->tokens;
	for (p = s->posts; p < s->posts + s->nposts; p++) {
		minute[TOLD_REQUESTS] += p->starts;
		minute[TOLD_TOKENS] += p->tokens;
	}
}

size_t
starts_owners(struct starts *s, int64_t now, pid_t *pids, size_t max)
{
	const struct share_row *r = s->head->share.row;
	size_t i, n = 0;

	for (i = 0; i < SHARE_ROWS && n < max; i++, r++)
		if (r->owner != 0 && r->owner != s->owner &&
		    share_count(r, now) > 0)
			pids[n++] = (pid_t)r->owner;
	return n;
}

pid_t
starts_locker(const struct starts *s)
{
	return state_holder(&s->f, LOCK, 1);
}

int
starts_lost(const struct starts *s)
{
	return !state_same(&s->f);
}

void
starts_close(struct starts *s, int64_t now)
{
	if (s == NULL)
		return;
	if (s->head != NULL) {
		flush(s, now);
		munmap(s->head, s->size);
	}
	state_close(&s->f);
	free(s);
}
