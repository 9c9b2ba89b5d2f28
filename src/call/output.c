/*
 * Places are a ring, tickets count them from the first on.  Filled places at
 * its head move into buf, which is what write(2) gets; so a line that waits for
 * one before it is kept once.
 */
#include "call/output.h"

#include <sys/stat.h>

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/buf.h"
#include "ground/mem.h"

#define PLACES_MIN 64
#define FILE_CHUNK (256 * 1024) /* bytes a write to a regular file may have */

struct place {
	char *line; /* with its LF; NULL if there is nothing to write */
	size_t len;
	int filled;
};

struct output {
	int fd;
	char end;
	size_t chunk;	    /* bytes written after one POLLOUT */
	struct place *ring; /* cap places; ticket t is at t % cap */
	size_t cap;
	uint64_t head, tail; /* oldest ticket not yet moved to buf, next new */
	struct buf buf;	     /* in order, being written */
	size_t done;	     /* bytes of buf that are written */
	size_t lines, bytes;
};

struct output *
output_open(int fd, char end)
{
	struct output *o = mem_calloc(1, sizeof(*o));
	struct stat st;

	o->fd = fd;
	o->end = end;
	o->cap = PLACES_MIN;
	o->ring = mem_calloc(o->cap, sizeof(*o->ring));
	/* a write of more than PIPE_BUF bytes to a pipe may block half-way */
	o->chunk = PIPE_BUF;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		o->chunk = FILE_CHUNK;
	return o;
}

static void
grow(struct output *o)
{
	struct place *ring;
	size_t cap = 2 * o->cap;
	uint64_t t;

	assert(o->cap > 0);
	ring = mem_calloc(cap, sizeof(*ring));
	for (t = o->head; t < o->tail; t++)
		ring[t % cap] = o->ring[t % o->cap];
	free(o->ring);
	o->ring = ring;
	o->cap = cap;
}

uint64_t
output_join(struct output *o)
{
	if (o->tail - o->head == o->cap)
		grow(o);
	o->ring[o->tail % o->cap] = (struct place){NULL, 0, 0};
	return o->tail++;
}

void
output_put(struct output *o, uint64_t ticket, const char *line, size_t len)
{
	struct place *p = &o->ring[ticket % o->cap];

	assert(ticket >= o->head && ticket < o->tail && !p->filled);
	p->filled = 1;
	if (line == NULL)
		return;
	p->line = mem_alloc(len + 1);
	memcpy(p->line, line, len);
	p->line[len] = o->end;
	p->len = len + 1;
	o->lines++;
	o->bytes += p->len;
}

size_t
output_ready(struct output *o)
{
	struct place *p;

	while (o->buf.len - o->done < o->chunk && o->head < o->tail) {
		p = &o->ring[o->head % o->cap];
		if (!p->filled)
			break;
		if (p->line != NULL)
			buf_add(&o->buf, p->line, p->len);
		free(p->line);
		p->line = NULL;
		o->head++;
	}
	return o->buf.len - o->done;
}

size_t
output_lines(const struct output *o)
{
	return o->lines;
}

size_t
output_bytes(const struct output *o)
{
	return o->bytes;
}

static size_t
count_lines(const char *s, size_t len, char end)
{
	const char *lf;
	size_t n = 0;

	for (; (lf = memchr(s, end, len)) != NULL; n++) {
		len -= (size_t)(lf - s) + 1;
		s = lf + 1;
	}
	return n;
}

int
output_write(struct output *o)
{
	size_t want = output_ready(o);
	ssize_t n;

	if (want > o->chunk)
		want = o->chunk;
	if (want == 0)
		return 0;
	n = write(o->fd, o->buf.data + o->done, want);
	if (n == -1)
		return errno == EINTR || errno == EAGAIN ? 0 : -1;
	o->lines -= count_lines(o->buf.data + o->done, (size_t)n,
	    o->end);
	o->bytes -= (size_t)n;
	o->done += (size_t)n;
	if (o->done == o->buf.len || o->done > FILE_CHUNK) {
		buf_drop(&o->buf, o->done);
		o->done = 0;
	}
	return 0;
}

void
output_close(struct output *o)
{
	uint64_t t;

	for (t = o->head; o->cap > 0 && t < o->tail; t++)
		free(o->ring[t % o->cap].line);
	free(o->ring);
	buf_free(&o->buf);
	free(o);
}
