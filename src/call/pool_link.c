/*
 * Both ends read and write the same frames.  The socket is non-blocking, so
 * what is queued goes out as far as it fits, and the rest when it polls
 * writable.
 */
#include "call/pool_link.h"

#include <sys/socket.h>

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define CHUNK (64 * 1024)

int
pool_fill(struct pool_link *link)
{
	ssize_t n;

	buf_drop(&link->in, link->taken);
	link->taken = 0;
	for (;;) {
		buf_reserve(&link->in, CHUNK);
		n = recv(link->fd, link->in.data + link->in.len, CHUNK, 0);
		if (n == -1)
			return errno == EAGAIN || errno == EINTR;
		if (n == 0)
			return 0;
		link->in.len += (size_t)n;
		if (n < CHUNK)
			return 1;
	}
}

int
pool_next(struct pool_link *link, struct pool_frame *f, const char **data)
{
	size_t have = link->in.len - link->taken;

	if (have < sizeof(*f))
		return 0;
	memcpy(f, link->in.data + link->taken, sizeof(*f));
	if (have - sizeof(*f) < f->len)
		return 0;
	*data = link->in.data + link->taken + sizeof(*f);
	link->taken += sizeof(*f) + f->len;
	return 1;
}

void
pool_answer(struct pool_link *link, uint32_t type, uint64_t tag, uint64_t aux,
    const void *data, size_t len)
{
	struct pool_frame f = {type, (uint32_t)len, tag, aux};

	buf_add(&link->out, &f, sizeof(f));
	buf_add(&link->out, data, len);
}

void
pool_grant(struct pool_link *link, unsigned n)
{
	if (n > 0)
		pool_answer(link, POOL_GRANT, 0, n, "", 0);
}

int
pool_flush(struct pool_link *link)
{
	size_t done = 0;
	ssize_t n;

	while (done < link->out.len) {
		n = send(link->fd, link->out.data + done, link->out.len - done,
		    MSG_NOSIGNAL);
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			break;
		done += (size_t)n;
	}
	n = done < link->out.len && errno != EAGAIN ? -1 : 0;
	buf_drop(&link->out, done);
	return n == 0;
}

void
pool_link_free(struct pool_link *link)
{
	if (link->fd != -1)
		close(link->fd);
	link->fd = -1;
	buf_free(&link->in);
	buf_free(&link->out);
	link->taken = 0;
}
