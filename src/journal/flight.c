/*
 * Slots have one size, the first is a head of text.  A slot counts when its
 * `since` is set, which is stored last and emptied first: a kill in between
 * leaves a slot that does not count, of a call that was not sent yet.
 */
#include "journal/flight.h"

#include <sys/file.h>
#include <sys/mman.h>

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/file.h"
#include "ground/hash.h"
#include "ground/mem.h"

#define SLOT 256 /* bytes */
#define HEAD "{\"rg-flight\":%d}\n"

struct slot {
	_Atomic int64_t since;
	int64_t attempt, nth;
	char request[HASH_HEX];
	char named; /* it has an id */
	char id[SLOT - 3 * 8 - HASH_HEX - 1];
};

_Static_assert(sizeof(struct slot) == SLOT, "a slot has no holes");

struct flight {
	char *path;
	int fd;
	char *left; /* the file as it was, and its length */
	size_t len;
	struct slot *slot; /* mapped: the head and n slots; or NULL */
	size_t n;
};

static int
refuse(char why[JOURNAL_WHY], const char *path, const char *what)
{
	snprintf(why, JOURNAL_WHY, "'%s' %s", path, what);
	return -1;
}

static int
refuse_errno(char why[JOURNAL_WHY], const char *doing, const char *path)
{
	snprintf(why, JOURNAL_WHY, "cannot %s '%s': %s", doing, path,
	    strerror(errno));
	return -1;
}

/* A file that was never begun, or not to its end, has no calls. */
static int
check(struct flight *f, char why[JOURNAL_WHY])
{
	int version;

	if (f->len < SLOT || f->left[0] == '\0') {
		f->len = 0;
		return 0;
	}
	if (sscanf(f->left, HEAD, &version) != 1)
		return refuse(why, f->path, "is not what rg-call keeps of "
		    "calls in flight");
	if (version != FLIGHT_VERSION)
		return refuse(why, f->path, "is of another version of rg-call");
	return 0;
}

/* The last worker of a run that was killed ends when it sees that. */
static int
lock(struct flight *f, char why[JOURNAL_WHY])
{
	const struct timespec pause = {0, 10 * 1000000L};
	int64_t end = clock_ms() + FLIGHT_WAIT_MS;

	while (flock(f->fd, LOCK_EX | LOCK_NB) == -1) {
		if (errno != EWOULDBLOCK && errno != EINTR)
			return refuse_errno(why, "lock", f->path);
		if (clock_ms() >= end)
			return refuse(why, f->path, "is held by a worker of an "
			    "earlier run, which does not end");
		nanosleep(&pause, NULL);
	}
	return 0;
}

int
flight_open(struct flight **fp, const char *path, char why[JOURNAL_WHY])
{
	struct flight *f = mem_calloc(1, sizeof(*f));

	*fp = f;
	f->path = mem_strdup(path);
	f->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (f->fd == -1) {
		refuse_errno(why, "open", path);
		goto fail;
	}
	if (lock(f, why) == -1)
		goto fail;
	if ((f->left = file_read_fd(f->fd, &f->len)) == NULL) {
		refuse_errno(why, "read", path);
		goto fail;
	}
	if (check(f, why) == 0)
		return 0;
fail:
	flight_close(f);
	*fp = NULL;
	return -1;
}

int
flight_left(const struct flight *f, size_t *at, struct flight_call *call)
{
	static struct slot s;

	while ((*at + 2) * SLOT <= f->len) {
		memcpy(&s, f->left + (*at + 1) * SLOT, SLOT);
		(*at)++;
		if (s.since == 0)
			continue;
		s.request[sizeof(s.request) - 1] = '\0';
		s.id[sizeof(s.id) - 1] = '\0';
		*call = (struct flight_call){.id = s.named ? s.id : NULL,
		    .attempt = s.attempt, .nth = s.nth, .request = s.request,
		    .since = s.since};
		return 1;
	}
	return 0;
}

/* Give the file its size, on the disk too: a store must not fail. */
static int
lay_out(int fd, size_t size)
{
	if (ftruncate(fd, 0) == -1)
		return -1;
	errno = posix_fallocate(fd, 0, (off_t)size);
	return errno == 0 ? 0 : -1;
}

int
flight_begin(struct flight *f, size_t n, char why[JOURNAL_WHY])
{
	size_t size = (n + 1) * SLOT;
	void *map;

	free(f->left);
	f->left = NULL;
	f->len = 0;
	if (lay_out(f->fd, size) == -1)
		return refuse_errno(why, "write", f->path);
	map = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, f->fd, 0);
	if (map == MAP_FAILED)
		return refuse_errno(why, "map", f->path);
	f->slot = map;
	f->n = n;
	snprintf(map, SLOT, HEAD, FLIGHT_VERSION);
	return 0;
}

static void
copy(char *to, size_t size, const char *text)
{
	size_t len = strnlen(text, size - 1);

	memcpy(to, text, len);
	to[len] = '\0';
}

void
flight_set(struct flight *f, size_t i, const struct flight_call *call)
{
	struct slot *s = &f->slot[i + 1];

	if (i >= f->n)
		return; /* no job has such a number: pool.h */
	atomic_store(&s->since, 0);
	s->attempt = call->attempt;
	s->nth = call->nth;
	s->named = call->id != NULL;
	copy(s->request, sizeof(s->request), call->request);
	copy(s->id, sizeof(s->id), call->id != NULL ? call->id : "");
	atomic_store(&s->since, call->since);
}

void
flight_clear(struct flight *f, size_t i, int64_t since)
{
	if (i >= f->n)
		return;
	if (since == 0)
		atomic_store(&f->slot[i + 1].since, 0);
	else
		atomic_compare_exchange_strong(&f->slot[i + 1].since, &since,
		    0);
}

int
flight_get(const struct flight *f, size_t i, struct flight_call *call)
{
	const struct slot *s = &f->slot[i + 1];

	if (i >= f->n || atomic_load(&s->since) == 0)
		return 0;
	*call = (struct flight_call){.id = s->named ? s->id : NULL,
	    .attempt = s->attempt, .nth = s->nth, .request = s->request,
	    .since = atomic_load(&s->since)};
	return 1;
}

void
flight_close(struct flight *f)
{
	size_t i, set = 0;

	for (i = 0; i < f->n; i++)
		set += atomic_load(&f->slot[i + 1].since) != 0;
	if (f->slot != NULL) {
		munmap(f->slot, (f->n + 1) * SLOT);
		if (set == 0)
			unlink(f->path);
	}
	if (f->fd != -1)
		close(f->fd);
	free(f->left);
	free(f->path);
	free(f);
}
