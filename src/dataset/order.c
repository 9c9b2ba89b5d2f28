/*
 * One pass finds where the lines are; their text is read again when it is asked
 * for, since it would not fit into memory.  Lines that stand in order are read
 * many at once, others one by one.
 */
#include "dataset/order.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "json/member.h"
#include "json/record.h"

#define CHUNK ((size_t)256 * 1024)
#define LEN_BITS 25	/* of a length, which is at most JL_MAX = 2^24 */
#define NUMBERS ((uint64_t)1 << 62)
#define LINES (NUMBERS + 1)
#define OTHERS (NUMBERS + 2)

/* Whether it is a whole number that 64 bits keep. */
static int
is_number(const char *id, uint64_t *n)
{
	size_t digits = strspn(id, "0123456789");

	errno = 0;
	*n = strtoull(id, NULL, 10);
	return digits > 0 && id[digits] == '\0' && errno == 0;
}

void
order_key(struct order_key *k, const char *id)
{
	int64_t slot = rec_slot(id), seed;
	const char *plan = rec_seed(id, &seed);
	uint32_t hash;
	int64_t line = rec_line(id, &hash);

	if (plan != NULL) {
		k->slot = (uint64_t)slot;
		k->rest = (uint64_t)seed << 32 |
		    strtoul(strrchr(plan, '-') + 1, NULL, 16);
	} else if (is_number(id, &k->rest)) {
		k->slot = NUMBERS;
	} else if (line >= 0 && line <= UINT32_MAX) {
		k->slot = LINES;
		k->rest = (uint64_t)line << 32 | hash;
	} else {
		k->slot = OTHERS;
		k->rest = hash64(id, strlen(id));
	}
}

static void
add(struct order *o, size_t *cap, const char *s, size_t len, off_t at)
{
	struct buf id = BUF_INIT;
	struct order_line *l;
	struct member m;
	size_t pos = 0;

	if (o->n == *cap) {
		*cap += *cap / 4 + 1024;
		o->line = mem_resize(o->line, *cap, sizeof(*o->line));
	}
	l = &o->line[o->n++];
	l->at = (uint64_t)at << LEN_BITS | len;
	while (member_next(s, len, &pos, &m))
		if (member_is(&m, "id")) {
			member_text(&id, &m);
			break;
		}
	order_key(&l->key, buf_str(&id));
	buf_free(&id);
}

int
order_compare(const struct order_key *a, const struct order_key *b)
{
	if (a->slot != b->slot)
		return a->slot < b->slot ? -1 : 1;
	return a->rest < b->rest ? -1 : a->rest > b->rest;
}

/* Lines of one place stay as they came. */
static int
compare(const void *a, const void *b)
{
	const struct order_line *x = a, *y = b;
	int rc = order_compare(&x->key, &y->key);

	return rc != 0 ? rc : x->at < y->at ? -1 : x->at > y->at;
}

static void
sort(struct order *o)
{
	size_t i;

	/* mostly so already; and qsort() takes as much memory again */
	for (i = 1; i < o->n; i++)
		if (compare(&o->line[i - 1], &o->line[i]) > 0) {
			qsort(o->line, o->n, sizeof(*o->line), compare);
			return;
		}
}

int
order_read(struct order *o, int fd, off_t end, size_t n)
{
	struct buf b = BUF_INIT;
	size_t cap = n, start;
	off_t at = 0;
	ssize_t got = 0;
	char *lf;

	memset(o, 0, sizeof(*o));
	o->fd = fd;
	o->win_at = -1;
	o->line = mem_alloc((cap + 1) * sizeof(*o->line));
	while (at + (off_t)b.len < end) {
		buf_reserve(&b, CHUNK);
		got = pread(fd, b.data + b.len, CHUNK, at + (off_t)b.len);
		if (got <= 0)
			break;
		b.len += (size_t)got;
		start = 0;
		while ((lf = memchr(b.data + start, '\n',
		    b.len - start)) != NULL) {
			add(o, &cap, b.data + start,
			    (size_t)(lf - b.data) - start, at + (off_t)start);
			start = (size_t)(lf - b.data) + 1;
		}
		buf_drop(&b, start);
		at += (off_t)start;
	}
	buf_free(&b);
	sort(o);
	return got == -1 ? -1 : 0;
}

const char *
order_line(struct order *o, size_t i, size_t *len)
{
	off_t at = (off_t)(o->line[i].at >> LEN_BITS);
	off_t win_end = o->win_at + (off_t)o->win.len;
	size_t want;
	ssize_t n;

	*len = (size_t)(o->line[i].at & (((uint64_t)1 << LEN_BITS) - 1));
	if (o->win_at == -1 || at < o->win_at ||
	    at + (off_t)*len > win_end) {
		/* going on where it stopped: more of the same is likely */
		want = at >= o->win_at && at <= win_end + 1 && *len < CHUNK ?
		    CHUNK : *len;
		buf_clear(&o->win);
		buf_reserve(&o->win, want);
		o->win_at = at;
		while (o->win.len < *len) {
			n = pread(o->fd, o->win.data + o->win.len,
			    want - o->win.len, at + (off_t)o->win.len);
			if (n == -1 && errno == EINTR)
				continue;
			if (n <= 0) {
				errno = n == 0 ? EIO : errno;
				return NULL;
			}
			o->win.len += (size_t)n;
		}
	}
	return o->win.data + (at - o->win_at);
}

void
order_free(struct order *o)
{
	buf_free(&o->win);
	free(o->line);
	o->line = NULL;
}
