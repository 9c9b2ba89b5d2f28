/*
 * Layout, in the byte order of the machine: struct head, then entries
 * (dup_entry.h).
 *
 * Entries are written by one write(2) under the lock, at the end of the file.
 * So whoever has the lock and finds an incomplete entry there knows that its
 * writer is dead.
 */
#include "check/dup_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check/dup_entry.h"
#include "ground/msg.h"

#define MAGIC "rg-index"
#define VERSION 3
#define ORDER 0x01020304U
#define BLOCK ((size_t)1 << 20)

struct head {
	char magic[8];
	uint32_t version;
	uint32_t order; /* of bytes: a file of another kind of machine */
};

static int fail(struct dup_file *f, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

static int
fail(struct dup_file *f, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(f->why, sizeof(f->why), fmt, ap);
	va_end(ap);
	return -1;
}

static int
fail_errno(struct dup_file *f, const char *what)
{
	return fail(f, "cannot %s index '%s': %s", what, f->path,
	    strerror(errno));
}

static int
read_block(struct dup_file *f, off_t at, size_t n)
{
	ssize_t got;

	buf_reserve(&f->buf, n);
	do
		got = pread(f->fd, f->buf.data + f->buf.len, n, at);
	while (got == -1 && errno == EINTR);
	if (got == -1)
		return fail_errno(f, "read");
	f->buf.len += (size_t)got;
	return (int)(got > 0);
}

static int
all_zero(const char *p, size_t n)
{
	while (n > 0 && p[n - 1] == '\0')
		n--;
	return n == 0;
}

/* What stands at f->known is no entry: cut it off if it is a torn one. */
static int
heal(struct dup_file *f, enum dup_got got)
{
	f->unreadable = got == DUP_BAD && !all_zero(f->buf.data, f->buf.len);
	if (f->unreadable)
		return fail(f, "index '%s' is damaged at byte %lld", f->path,
		    (long long)f->known);
	msg("index '%s': a torn entry at its end was cut off", f->path);
	if (ftruncate(f->fd, f->known) == -1)
		return fail_errno(f, "mend");
	return 0;
}

/* Add to what is in memory. */
static void
learn(struct dup_file *f, const struct sketch *s, const char *id)
{
	worn_add(&f->worn, s);
	dup_add(f->dup, s, id);
}

/* Take the whole entries at the beginning of the buffer. */
static enum dup_got
take_entries(struct dup_file *f)
{
	enum dup_got got = DUP_MORE;
	struct dup_entry e;
	size_t at = 0;

	while (at < f->buf.len) {
		got = dup_entry_read(&e, &f->sketch, f->buf.data + at,
		    f->buf.len - at);
		if (got != DUP_GOT)
			break;
		/* it comes while the phrases are counted */
		dup_ask(f->dup, &f->sketch, e.id);
		learn(f, &f->sketch, e.id);
		at += e.size;
	}
	f->known += (off_t)at;
	buf_drop(&f->buf, at);
	return f->buf.len == 0 ? DUP_GOT : got;
}

/* Read the entries from f->known to end. */
static int
catch_up(struct dup_file *f, off_t end)
{
	off_t first = f->known, at = f->known;
	enum dup_got got = DUP_GOT;
	size_t before;
	int n;

	buf_clear(&f->buf);
	while (at < end && got != DUP_BAD) {
		before = f->buf.len;
		/* an entry larger than a block: take more at a time */
		if ((n = read_block(f, at, BLOCK + before)) == -1)
			return -1;
		if (n == 0)
			break;
		at += (off_t)(f->buf.len - before);
		got = take_entries(f);
		if (first == sizeof(struct head) && f->known > first &&
		    got != DUP_BAD) {
			dup_expect(f->dup, (double)(end - first) /
			    (double)(f->known - first));
			first = 0;
		}
	}
	dup_settle(f->dup);
	/* all that follows decides: it may be more than memory has room for */
	while (got == DUP_BAD && at < end &&
	    all_zero(f->buf.data, f->buf.len)) {
		buf_clear(&f->buf);
		if ((n = read_block(f, at, BLOCK)) <= 0)
			return n == 0 ? heal(f, got) : -1;
		at += (off_t)f->buf.len;
	}
	return got == DUP_GOT ? 0 : heal(f, got);
}

static int
write_all(struct dup_file *f, const void *data, size_t len, off_t at)
{
	const char *p = data;
	ssize_t n;

	while (len > 0) {
		n = pwrite(f->fd, p, len, at);
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			return fail_errno(f, "write");
		p += n;
		len -= (size_t)n;
		at += n;
	}
	return 0;
}

/* Check the head of a file of size bytes, or give a new file one. */
static int
read_head(struct dup_file *f, off_t size)
{
	struct head want = {MAGIC, VERSION, ORDER}, h;
	ssize_t n = 0;

	memset(&h, 0, sizeof(h));
	if (size > 0 && (n = pread(f->fd, &h, sizeof(h), 0)) == -1)
		return fail_errno(f, "read");
	if ((size_t)n < sizeof(h) && memcmp(&h, &want, (size_t)n) == 0) {
		if (write_all(f, &want, sizeof(want), 0) == -1)
			return -1;
		f->known = sizeof(want);
		return 0;
	}
	f->unreadable = all_zero((const char *)&h, sizeof(h));
	if (f->unreadable) /* a power cut left it so */
		return fail(f, "index '%s' begins with zeros", f->path);
	/* what else it may be is not ours to remove */
	if ((size_t)n < sizeof(h) ||
	    memcmp(h.magic, want.magic, sizeof(h.magic)) != 0)
		return fail(f, "'%s' is not an index of reviews: move it away",
		    f->path);
	f->unreadable = h.order != ORDER || h.version != VERSION;
	if (h.order != ORDER)
		return fail(f, "index '%s' is of another kind of machine",
		    f->path);
	if (h.version != VERSION)
		return fail(f, "index '%s' has version %u, expected %u",
		    f->path, (unsigned)h.version, (unsigned)VERSION);
	f->known = sizeof(h);
	return 0;
}

static void
forget(struct dup_file *f)
{
	dup_clear(f->dup);
	worn_clear(&f->worn);
	f->known = 0;
}

static int
reopen(struct dup_file *f)
{
	struct stat st;

	if (f->fd != -1)
		close(f->fd);
	forget(f);
	f->fd = open(f->path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (f->fd == -1)
		return fail_errno(f, "open");
	if (fstat(f->fd, &st) == -1)
		return fail_errno(f, "look at");
	if (!S_ISREG(st.st_mode))
		return fail(f, "index '%s' is not a regular file", f->path);
	f->ino = st.st_ino;
	f->dev = st.st_dev;
	return 0;
}

static int
lock(struct dup_file *f)
{
	while (flock(f->fd, LOCK_EX) == -1) {
		if (errno == EINTR)
			continue;
		return fail(f, "cannot lock index '%s': %s "
		    "(it must lie where file locks work)", f->path,
		    strerror(errno));
	}
	return 0;
}

/*
 * Lock the file that the path names: it may have been replaced or removed
 * while we waited.  *size is its size.
 */
static int
lock_named(struct dup_file *f, off_t *size)
{
	struct stat st;

	for (;;) {
		if (f->fd == -1 && reopen(f) == -1)
			return -1;
		if (lock(f) == -1)
			return -1;
		if (stat(f->path, &st) == 0 && st.st_ino == f->ino &&
		    st.st_dev == f->dev)
			break;
		if (reopen(f) == -1)
			return -1;
	}
	*size = st.st_size;
	return 0;
}

int
dup_file_begin(struct dup_file *f)
{
	off_t size = 0;

	if (f->path == NULL)
		return 0;
	if (lock_named(f, &size) == -1)
		return -1;
	if (size < f->known) /* it was made anew in place */
		forget(f);
	if (f->known == 0 && read_head(f, size) == -1)
		return -1;
	return size > f->known ? catch_up(f, size) : 0;
}

void
dup_file_end(struct dup_file *f)
{
	if (f->fd != -1)
		flock(f->fd, LOCK_UN);
}

int
dup_file_open(struct dup_file *f, const char *path)
{
	int rc;

	memset(f, 0, sizeof(*f));
	f->dup = dup_new();
	f->path = path;
	f->fd = -1;
	rc = dup_file_begin(f);
	dup_file_end(f);
	return rc;
}

void
dup_file_close(struct dup_file *f)
{
	if (f->fd != -1)
		close(f->fd);
	f->fd = -1;
	buf_free(&f->buf);
	sketch_free(&f->sketch);
	worn_clear(&f->worn);
	dup_free(f->dup);
	f->dup = NULL;
}

/* Write an entry at the end of the file. */
static int
append(struct dup_file *f, const struct sketch *s, const char *id)
{
	dup_entry_make(&f->buf, s, id);
	if (f->buf.len == 0)
		return fail(f, "an id is too long for index '%s'", f->path);
	if (write_all(f, f->buf.data, f->buf.len, f->known) == -1)
		return -1;
	f->known += (off_t)f->buf.len;
	return 0;
}

int
dup_file_add(struct dup_file *f, const struct sketch *s, const char *id)
{
	return dup_has(f->dup, s, id) ? 0 : dup_file_put(f, s, id);
}

int
dup_file_put(struct dup_file *f, const struct sketch *s, const char *id)
{
	if (f->path != NULL && append(f, s, id) == -1)
		return -1;
	learn(f, s, id);
	return 0;
}

/* Another process that has the file open finds that its path names another. */
int
dup_file_empty(struct dup_file *f)
{
	off_t size = 0;

	if (f->path == NULL) {
		forget(f);
		return 0;
	}
	if (unlink(f->path) == -1)
		return fail_errno(f, "remove");
	if (lock_named(f, &size) == -1)
		return -1;
	return read_head(f, size);
}

int
dup_file_fail(struct dup_file *f, const char *what, const char *path)
{
	return fail(f, "cannot %s '%s': %s", what, path, strerror(errno));
}
