/*
 * Layout, in the byte order of the machine: struct head, then entries, each a
 * struct disk followed by its tags, word shingles, character shingles and id,
 * padded with NULs to a multiple of eight bytes.  The tags are kept so that
 * reading a million entries computes no signature.
 *
 * Entries are written by one write(2) under the lock, at the end of the file.
 * So whoever has the lock and finds an incomplete entry there knows that its
 * writer is dead.
 */
#include "dup_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hash.h"
#include "mem.h"
#include "msg.h"

#define MAGIC "rg-index"
#define VERSION 1
#define ORDER 0x01020304U
#define BLOCK ((size_t)1 << 20)

struct head {
	char magic[8];
	uint32_t version;
	uint32_t order; /* of bytes: a file of another kind of machine */
};

enum { ADD = 1, DROP = 2 };

struct disk {
	uint32_t size;	/* of the entry, this included */
	uint16_t kind;
	uint16_t idlen; /* its NUL included */
	uint64_t sum;	/* of the entry with this field zero */
	uint64_t exact;
	uint32_t nwords;
	uint32_t nchars;
};

enum got { GOT, MORE, BAD }; /* an entry; it is cut off; it is none */

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

static size_t
tags_of(size_t nwords, size_t nchars)
{
	return SKETCH_BANDS * (size_t)((nwords > 0) + (nchars > 0));
}

static uint64_t
sum_of(const char *entry, size_t size)
{
	struct disk d;

	memcpy(&d, entry, sizeof(d));
	d.sum = 0;
	return hash64_seed(entry + sizeof(d), size - sizeof(d),
	    hash64(&d, sizeof(d)));
}

/* Check one entry at p, of which have bytes are there. */
static enum got
look(const char *p, size_t have, struct disk *d)
{
	uint64_t need;

	if (have < sizeof(*d))
		return MORE;
	memcpy(d, p, sizeof(*d));
	need = sizeof(*d) + d->idlen + 4 *
	    ((uint64_t)d->nwords + d->nchars + tags_of(d->nwords, d->nchars));
	if (d->size != (need + 7) / 8 * 8 || d->idlen == 0 ||
	    (d->kind != ADD && d->kind != DROP))
		return BAD;
	if (have < d->size)
		return MORE;
	if (sum_of(p, d->size) != d->sum || p[need - 1] != '\0')
		return BAD;
	return GOT;
}

/* Point n numbers of the scratch sketch at p; p is aligned to 4 bytes. */
static const char *
take(uint32_t *to, const char *p, size_t n)
{
	if (n > 0)
		memcpy(to, p, n * sizeof(*to));
	return p + n * sizeof(*to);
}

static void
grow(uint32_t **v, size_t *cap, size_t n)
{
	if (n <= *cap)
		return;
	*cap = n + n / 2;
	*v = mem_resize(*v, *cap, sizeof(**v));
}

static void
apply(struct dup_file *f, const char *p, const struct disk *d)
{
	struct sketch *s = &f->sketch;

	p += sizeof(*d);
	s->exact = d->exact;
	s->nwords = d->nwords;
	s->nchars = d->nchars;
	s->ntags = tags_of(d->nwords, d->nchars);
	grow(&s->words, &s->wordcap, s->nwords);
	grow(&s->chars, &s->charcap, s->nchars);
	p = take(s->tags, p, s->ntags);
	p = take(s->words, p, s->nwords);
	p = take(s->chars, p, s->nchars);
	if (d->kind == ADD)
		dup_add(f->dup, s, p);
	else
		dup_drop(f->dup, p);
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
heal(struct dup_file *f, enum got got)
{
	if (got == BAD && !all_zero(f->buf.data, f->buf.len))
		return fail(f, "index '%s' is damaged at byte %lld", f->path,
		    (long long)f->known);
	msg("index '%s': a torn entry at its end was cut off", f->path);
	if (ftruncate(f->fd, f->known) == -1)
		return fail_errno(f, "mend");
	return 0;
}

/* Take the whole entries at the beginning of the buffer. */
static enum got
take_entries(struct dup_file *f)
{
	enum got got = MORE;
	size_t at = 0;
	struct disk d;

	while (at < f->buf.len) {
		got = look(f->buf.data + at, f->buf.len - at, &d);
		if (got != GOT)
			break;
		apply(f, f->buf.data + at, &d);
		at += d.size;
	}
	f->known += (off_t)at;
	buf_drop(&f->buf, at);
	return f->buf.len == 0 ? GOT : got;
}

/* Read the entries from f->known to end. */
static int
catch_up(struct dup_file *f, off_t end)
{
	off_t at = f->known;
	enum got got = GOT;
	size_t before;
	int n;

	buf_clear(&f->buf);
	while (at < end && got != BAD) {
		before = f->buf.len;
		/* an entry larger than a block: take more at a time */
		if ((n = read_block(f, at, BLOCK + before)) == -1)
			return -1;
		if (n == 0)
			break;
		at += (off_t)(f->buf.len - before);
		got = take_entries(f);
	}
	while (got == BAD && at < end) { /* all that follows decides */
		before = f->buf.len;
		if ((n = read_block(f, at, BLOCK)) <= 0)
			return n == 0 ? heal(f, got) : -1;
		at += (off_t)(f->buf.len - before);
		if (!all_zero(f->buf.data, f->buf.len))
			break;
	}
	return got == GOT ? 0 : heal(f, got);
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
	if ((size_t)n < sizeof(h) ||
	    memcmp(h.magic, want.magic, sizeof(h.magic)) != 0)
		return fail(f, "'%s' is not an index of reviews", f->path);
	if (h.order != ORDER)
		return fail(f, "index '%s' is of another kind of machine",
		    f->path);
	if (h.version != VERSION)
		return fail(f, "index '%s' has version %u, expected %u",
		    f->path, (unsigned)h.version, (unsigned)VERSION);
	f->known = sizeof(h);
	return 0;
}

static int
reopen(struct dup_file *f)
{
	if (f->fd != -1)
		close(f->fd);
	dup_clear(f->dup);
	f->known = 0;
	f->fd = open(f->path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	return f->fd == -1 ? fail_errno(f, "open") : 0;
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
	struct stat here, there;

	for (;;) {
		if (f->fd == -1 && reopen(f) == -1)
			return -1;
		if (lock(f) == -1)
			return -1;
		if (fstat(f->fd, &here) == -1)
			return fail_errno(f, "look at");
		if (stat(f->path, &there) == 0 &&
		    here.st_ino == there.st_ino && here.st_dev == there.st_dev)
			break;
		if (reopen(f) == -1)
			return -1;
	}
	if (!S_ISREG(here.st_mode))
		return fail(f, "index '%s' is not a regular file", f->path);
	*size = here.st_size;
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
	if (size < f->known) { /* it was made anew in place */
		dup_clear(f->dup);
		f->known = 0;
	}
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
	dup_free(f->dup);
	f->dup = NULL;
}

static int
append(struct dup_file *f, int kind, const struct sketch *s,
    const char *id)
{
	struct disk d = {.kind = (uint16_t)kind};
	size_t len = strlen(id) + 1;
	struct buf *b = &f->buf;

	if (f->path == NULL)
		return 0;
	if (len > UINT16_MAX)
		return fail(f, "an id of %zu bytes is too long", len - 1);
	d.idlen = (uint16_t)len;
	buf_clear(b);
	buf_add(b, &d, sizeof(d));
	if (s != NULL) {
		d.exact = s->exact;
		d.nwords = (uint32_t)s->nwords;
		d.nchars = (uint32_t)s->nchars;
		buf_add(b, s->tags, s->ntags * sizeof(*s->tags));
		buf_add(b, s->words, s->nwords * sizeof(*s->words));
		buf_add(b, s->chars, s->nchars * sizeof(*s->chars));
	}
	buf_add(b, id, len);
	buf_add(b, "\0\0\0\0\0\0\0", (8 - b->len % 8) % 8);
	d.size = (uint32_t)b->len;
	memcpy(b->data, &d, sizeof(d));
	d.sum = sum_of(b->data, b->len);
	memcpy(b->data, &d, sizeof(d));
	if (write_all(f, b->data, b->len, f->known) == -1)
		return -1;
	f->known += (off_t)b->len;
	return 0;
}

int
dup_file_add(struct dup_file *f, const struct sketch *s, const char *id)
{
	if (append(f, ADD, s, id) == -1)
		return -1;
	dup_add(f->dup, s, id);
	return 0;
}

static int
sync_one(struct dup_file *f, struct text *t, struct sketch *s,
    struct json_object *rec)
{
	const char *id = json_str(rec, "id"), *text = json_str(rec, "text");

	if (id == NULL || text == NULL || dup_keep(f->dup, id))
		return 0;
	text_read(t, text, strlen(text));
	sketch_make(s, t);
	return dup_file_add(f, s, id);
}

static int
drop_stale(struct dup_file *f)
{
	const char *id;

	while ((id = dup_stale(f->dup)) != NULL) {
		if (append(f, DROP, NULL, id) == -1)
			return -1;
		dup_drop(f->dup, id);
	}
	return 0;
}

int
dup_file_sync(struct dup_file *f, struct jl *reviews)
{
	struct text t = TEXT_INIT;
	struct sketch s = {0};
	struct json_object *rec;
	int n, rc;

	rc = dup_file_begin(f);
	dup_mark(f->dup);
	while (rc == 0 && (n = jl_read(reviews, &rec)) != 0) {
		if (n == -1)
			continue;
		rc = sync_one(f, &t, &s, rec);
		json_object_put(rec);
	}
	if (rc == 0)
		rc = drop_stale(f);
	dup_file_end(f);
	text_free(&t);
	sketch_free(&s);
	return rc;
}
