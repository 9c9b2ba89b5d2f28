/*
 * Places are a ring, tickets count them from the first on.  Filled places at
 * its head move into buf, which is what write(2) gets; so a line that waits for
 * one before it is kept once.  Where the lines in buf end is kept in a queue.
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
	uint64_t mark;
	int filled;
};

/* The end of a line in buf, counted from its first byte. */
struct end {
	size_t at;
	uint64_t mark;
};

struct output {
	int fd;
	char end;
	size_t chunk;	    /* bytes written after one POLLOUT */
	int whole;	    /* a regular file: whole lines, however long */
	struct place *ring; /* cap places; ticket t is at t % cap */
	size_t cap;
	uint64_t head, tail; /* oldest ticket not yet moved to buf, next new */
	struct buf buf;	     /* in order, being written */
	size_t done;	     /* bytes of buf that are written */
	struct buf ends;     /* struct end of each line in buf */
	size_t ended;	     /* of these, how many are written */
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
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
		o->chunk = FILE_CHUNK;
		o->whole = 1;
	}
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
	o->ring[o->tail % o->cap] = (struct place){.line = NULL};
	return o->tail++;
}

void
output_put(struct output *o, uint64_t ticket, const char *line, size_t len,
    uint64_t mark)
{
	struct place *p = &o->ring[ticket % o->cap];

	assert(ticket >= o->head && ticket < o->tail && !p->filled);
	p->filled = 1;
	p->mark = mark;
	if (line == NULL)
		return;
	p->line = mem_alloc(len + 1);
	memcpy(p->line, line, len);
	p->line[len] = o->end;
	p->len = len + 1;
	o->lines++;
	o->bytes += p->len;
}

static void
move(struct output *o, struct place *p)
{
	struct end end = {.mark = p->mark};

	buf_add(&o->buf, p->line, p->len);
	end.at = o->buf.len;
	buf_add(&o->ends, &end, sizeof(end));
	free(p->line);
	p->line = NULL;
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
			move(o, p);
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

/* The i-th end that is not written: 1 with *end, or 0. */
static int
end_of(const struct output *o, size_t i, struct end *end)
{
	size_t at = (o->ended + i) * sizeof(*end);

	if (at == o->ends.len)
		return 0;
	memcpy(end, o->ends.data + at, sizeof(*end));
	return 1;
}

size_t
output_next(struct output *o, struct buf *marks)
{
	size_t ready = output_ready(o), want, last = 0, i;
	struct end end;

	want = ready < o->chunk ? ready : o->chunk;
	for (i = 0; end_of(o, i, &end); i++) {
		/* one line at least, if none may be cut */
		if (end.at - o->done > want && !(o->whole && i == 0))
			break;
		last = end.at - o->done;
		if (marks != NULL && end.mark != 0)
			buf_add(marks, &end.mark, sizeof(end.mark));
	}
	return o->whole ? last : want;
}

/* So many bytes more are written. */
static void
advance(struct output *o, size_t n)
{
	struct end end;

	o->bytes -= n;
	o->done += n;
	while (end_of(o, 0, &end) && end.at <= o->done) {
		o->ended++;
		o->lines--;
	}
}

/* Forget what is written, now and then. */
static void
tidy(struct output *o)
{
	struct end *end;
	size_t i, n;

	if (o->done < o->buf.len && o->done <= FILE_CHUNK)
		return;
	buf_drop(&o->ends, o->ended * sizeof(*end));
	end = (struct end *)(void *)o->ends.data;
	n = o->ends.len / sizeof(*end);
	for (i = 0; i < n; i++)
		end[i].at -= o->done;
	buf_drop(&o->buf, o->done);
	o->done = 0;
	o->ended = 0;
}

int
output_write(struct output *o)
{
	size_t want = output_next(o, NULL), done = 0;
	ssize_t n;

	while (done < want) {
		n = write(o->fd, o->buf.data + o->done, want - done);
		if (n == -1 && o->whole && errno == EINTR)
			continue;
		if (n == -1)
			return errno == EINTR || errno == EAGAIN ? 0 : -1;
		advance(o, (size_t)n);
		done += (size_t)n;
		if (!o->whole)
			break;
	}
	tidy(o);
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
	buf_free(&o->ends);
	free(o);
}
