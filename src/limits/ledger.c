/*
 * The first 64 bytes of the file are text, so that head(1) tells what it is;
 * the sums follow.  A file that was begun and not finished has no first line
 * yet: whoever has it locked begins it anew.  The lock is for that alone.
 */
#include "limits/ledger.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"

struct sheet {
	char head[64];
	_Atomic int64_t cost;
	_Atomic int64_t tokens;
	_Atomic int64_t unpriced;
};

struct ledger {
	struct sheet *sheet;
	int filed;
};

static int
refuse(char why[LEDGER_WHY], const char *path, const char *what)
{
	snprintf(why, LEDGER_WHY, "ledger '%s' %s", path, what);
	return -1;
}

static int
refuse_errno(char why[LEDGER_WHY], const char *doing, const char *path)
{
	snprintf(why, LEDGER_WHY, "cannot %s ledger '%s': %s", doing, path,
	    strerror(errno));
	return -1;
}

/* The lock goes with the descriptor, which is closed once it is mapped. */
static int
lock(int fd)
{
	struct flock fl = {0};
	int rc;

	fl.l_type = F_WRLCK;
	fl.l_whence = SEEK_SET;
	while ((rc = fcntl(fd, F_SETLKW, &fl)) == -1 && errno == EINTR)
		;
	return rc;
}

static void
begin(struct sheet *s, const struct ledger_sum *first)
{
	if (first != NULL) {
		atomic_store(&s->cost, first->cost);
		atomic_store(&s->tokens, first->tokens);
		atomic_store(&s->unpriced, first->unpriced);
	}
	snprintf(s->head, sizeof(s->head), "{\"rg-ledger\":%d}\n",
	    LEDGER_VERSION);
}

static int
check(const struct sheet *s, const char *path, char why[LEDGER_WHY])
{
	int version;

	if (memchr(s->head, '\n', sizeof(s->head)) == NULL ||
	    sscanf(s->head, "{\"rg-ledger\":%d}\n", &version) != 1)
		return refuse(why, path, "is no ledger of rg-call");
	if (version == LEDGER_VERSION && (s->cost < 0 || s->tokens < 0))
		return refuse(why, path, "holds sums below nothing");
	if (version == LEDGER_VERSION)
		return 0;
	snprintf(why, LEDGER_WHY, "ledger '%s' is of version %d, and this "
	    "program knows version %d", path, version, LEDGER_VERSION);
	return -1;
}

/* Locked: give the file its size, map it, begin it if it is new. */
static int
map(struct ledger *l, int fd, const char *path, const struct ledger_sum *first,
    char why[LEDGER_WHY])
{
	struct stat st;
	int error;

	if (fstat(fd, &st) == -1)
		return refuse_errno(why, "look at", path);
	if (!S_ISREG(st.st_mode))
		return refuse(why, path, "is no regular file");
	if (st.st_size != 0 && st.st_size != LEDGER_SIZE)
		return refuse(why, path, "is no ledger of rg-call");
	/* room on the disk now, or a change could end us later */
	if ((error = posix_fallocate(fd, 0, LEDGER_SIZE)) != 0) {
		errno = error;
		return refuse_errno(why, "write", path);
	}
	l->sheet = mmap(NULL, LEDGER_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED,
	    fd, 0);
	if (l->sheet == MAP_FAILED) {
		l->sheet = NULL;
		return refuse_errno(why, "map", path);
	}
	if (l->sheet->head[0] == '\0')
		begin(l->sheet, first);
	return check(l->sheet, path, why);
}

static int
open_file(struct ledger *l, const char *path, const struct ledger_sum *first,
    char why[LEDGER_WHY])
{
	int fd, rc;

	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
	if (fd == -1)
		return refuse_errno(why, "open", path);
	l->filed = 1;
	if (lock(fd) == -1)
		rc = refuse_errno(why, "lock", path);
	else
		rc = map(l, fd, path, first, why);
	close(fd);
	return rc;
}

static int
open_memory(struct ledger *l, const struct ledger_sum *first,
    char why[LEDGER_WHY])
{
	l->sheet = mmap(NULL, LEDGER_SIZE, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (l->sheet == MAP_FAILED) {
		l->sheet = NULL;
		return refuse_errno(why, "map", "in memory");
	}
	begin(l->sheet, first);
	return 0;
}

int
ledger_open(struct ledger **lp, const char *path,
    const struct ledger_sum *first, char why[LEDGER_WHY])
{
	struct ledger *l = mem_calloc(1, sizeof(*l));
	int rc;

	rc = path == NULL ? open_memory(l, first, why) :
	    open_file(l, path, first, why);
	if (rc == -1) {
		ledger_close(l);
		l = NULL;
	}
	*lp = l;
	return rc;
}

/* Add n to a sum that may not pass cap: 1, or 0. */
static int
take(_Atomic int64_t *sum, int64_t n, int64_t cap)
{
	int64_t old = atomic_load(sum);

	do
		if (n > cap - old)
			return 0;
	while (!atomic_compare_exchange_weak(sum, &old, old + n));
	return 1;
}

int
ledger_take(struct ledger *l, const struct ledger_sum *amount,
    const struct ledger_sum *cap)
{
	if (!take(&l->sheet->cost, amount->cost, cap->cost))
		return 0;
	if (!take(&l->sheet->tokens, amount->tokens, cap->tokens)) {
		atomic_fetch_sub(&l->sheet->cost, amount->cost);
		return 0;
	}
	atomic_fetch_add(&l->sheet->unpriced, amount->unpriced);
	return 1;
}

/* Absurd usage must not wrap a sum around: it stays at LEDGER_MOST. */
static void
settle(_Atomic int64_t *sum, int64_t taken, int64_t used)
{
	int64_t old = atomic_load(sum), new;

	do
		new = used > LEDGER_MOST - (old - taken) ? LEDGER_MOST :
		    old - taken + used;
	while (!atomic_compare_exchange_weak(sum, &old, new));
}

void
ledger_settle(struct ledger *l, const struct ledger_sum *taken,
    const struct ledger_sum *used)
{
	settle(&l->sheet->cost, taken->cost, used->cost);
	settle(&l->sheet->tokens, taken->tokens, used->tokens);
	settle(&l->sheet->unpriced, taken->unpriced, used->unpriced);
}

void
ledger_read(const struct ledger *l, struct ledger_sum *sum)
{
	sum->cost = atomic_load(&l->sheet->cost);
	sum->tokens = atomic_load(&l->sheet->tokens);
	sum->unpriced = atomic_load(&l->sheet->unpriced);
}

void
ledger_close(struct ledger *l)
{
	if (l == NULL)
		return;
	if (l->sheet != NULL) {
		/* a disk that fails here has kept nothing else either */
		if (l->filed)
			(void)msync(l->sheet, LEDGER_SIZE, MS_SYNC);
		munmap(l->sheet, LEDGER_SIZE);
	}
	free(l);
}
