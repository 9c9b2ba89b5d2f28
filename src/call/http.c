/*
 * libcurl says which sockets to watch (socket callback) and when it wants to
 * be woken (timer callback); the sockets go into an epoll set, which is itself
 * a descriptor to poll.  So a step costs what happened, not how many calls
 * are open.  Limits of a call are ours but for that of the connection: they are
 * looked at on every tick over the calls under way, and none has passed while
 * bytes that came wait to be read.  libcurl's own would end a call whose reply
 * is there if the process was stopped meanwhile.
 */
#include "call/http_call.h"

#include <sys/epoll.h>

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/msg.h"

#define TICK_MS 100	 /* how often the limits are looked at */
#define EVENTS_MAX 64	 /* socket events handled in one step */
#define READS_MAX 64	 /* of one call at once: 1 MiB */

struct http {
	struct http_limits limits;
	const char *socket;
	http_done_fn *done;
	void *arg;
	CURLM *multi;
	int connections; /* kept open */
	int epoll;
	int64_t timer; /* when libcurl wants to be woken; -1 never */
	int64_t now;
	int64_t tick; /* when limits were last looked at */
	struct http_call **open;
	size_t nopen, cap;
	struct http_call *spare;
};

/* ---- what libcurl calls ---- */

static int
on_socket(CURL *easy, curl_socket_t fd, int what, void *arg, void *known)
{
	struct http *h = arg;
	struct epoll_event ev = {.data.fd = fd};

	(void)easy;
	if (what == CURL_POLL_REMOVE) {
		/* the descriptor may be closed already: then it has left */
		epoll_ctl(h->epoll, EPOLL_CTL_DEL, fd, &ev);
		curl_multi_assign(h->multi, fd, NULL);
		return 0;
	}
	if (what & CURL_POLL_IN)
		ev.events |= EPOLLIN;
	if (what & CURL_POLL_OUT)
		ev.events |= EPOLLOUT;
	if (epoll_ctl(h->epoll, known != NULL ? EPOLL_CTL_MOD : EPOLL_CTL_ADD,
	    fd, &ev) == -1 && errno == EEXIST)
		epoll_ctl(h->epoll, EPOLL_CTL_MOD, fd, &ev);
	curl_multi_assign(h->multi, fd, h); /* marks it as known */
	return 0;
}

static int
on_timer(CURLM *multi, long ms, void *arg)
{
	struct http *h = arg;

	(void)multi;
	h->timer = ms < 0 ? -1 : h->now + ms;
	return 0;
}

/* ---- calls ---- */

static void
enlist(struct http *h, struct http_call *c)
{
	if (h->nopen == h->cap) {
		h->cap = h->cap > 0 ? 2 * h->cap : 16;
		h->open = mem_resize(h->open, h->cap, sizeof(*h->open));
	}
	c->index = h->nopen;
	h->open[h->nopen++] = c;
}

static void
delist(struct http *h, struct http_call *c)
{
	h->open[c->index] = h->open[--h->nopen];
	h->open[c->index]->index = c->index;
}

static void
spare(struct http *h, struct http_call *c)
{
	http_call_reset(c);
	c->next = h->spare;
	h->spare = c;
}

static struct http_call *
unused(struct http *h)
{
	struct http_call *c = h->spare;

	if (c == NULL)
		return http_call_new(&h->limits, &h->now, h->socket);
	h->spare = c->next;
	return c;
}

int
http_start(struct http *h, const struct http_request *request, int64_t now)
{
	struct http_call *c = unused(h);

	if (c == NULL)
		return -1;
	h->now = now;
	if (http_call_prepare(c, request) == -1 ||
	    curl_multi_add_handle(h->multi, c->easy) != CURLM_OK) {
		spare(h, c);
		return -1;
	}
	enlist(h, c);
	return 0;
}

/* ---- the end of a call ---- */

static void
finish(struct http *h, struct http_call *c, CURLcode code)
{
	struct http_reply r;

	http_call_reply(c, code, &r);
	curl_multi_remove_handle(h->multi, c->easy);
	delist(h, c);
	h->done(&r, h->arg);
	spare(h, c);
}

static void
finish_ended(struct http *h)
{
	struct http_call *c;
	CURLMsg *m;
	CURLcode code;
	int left;

	while ((m = curl_multi_info_read(h->multi, &left)) != NULL) {
		if (m->msg != CURLMSG_DONE)
			continue;
		code = m->data.result; /* m is gone once the handle is */
		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE,
		    (char **)&c);
		finish(h, c, code);
	}
}

/* Let libcurl handle what its sockets have; returns how many had something. */
static int
handle_sockets(struct http *h)
{
	struct epoll_event ev[EVENTS_MAX];
	int i, n, running, mask;

	n = epoll_wait(h->epoll, ev, EVENTS_MAX, 0);
	for (i = 0; i < n; i++) {
		mask = 0;
		if (ev[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
			mask |= CURL_CSELECT_IN;
		if (ev[i].events & EPOLLOUT)
			mask |= CURL_CSELECT_OUT;
		curl_multi_socket_action(h->multi, ev[i].data.fd, mask,
		    &running);
	}
	return n;
}

/* Read what came, of all calls, before any of them is ended from here. */
static void
read_all(struct http *h)
{
	size_t rounds = h->nopen / EVENTS_MAX + READS_MAX;

	while (rounds-- > 0 && handle_sockets(h) > 0)
		finish_ended(h);
}

/* Which limit a call has passed, if any. */
static const char *
passed(const struct http *h, const struct http_call *c)
{
	if (c->head.len == 0 && h->limits.first_byte > 0 &&
	    h->now - c->started >= h->limits.first_byte)
		return "no first byte in time";
	if (c->head.len > 0 && h->limits.idle > 0 &&
	    h->now - c->last >= h->limits.idle)
		return "the reply stopped coming";
	if (c->most > 0 && h->now - c->started >= c->most)
		return "no whole reply in time";
	return NULL;
}

/* End what is late: with the reply that is there, or as timed out. */
static void
finish_late(struct http *h)
{
	struct http_call *c;
	int read = 0;
	size_t i;

	h->tick = h->now;
	for (i = h->nopen; i-- > 0;) {
		c = h->open[i];
		if (passed(h, c) == NULL)
			continue;
		if (!read) {
			read_all(h);
			read = 1;
			i = h->nopen;
			continue;
		}
		c->limit = HTTP_TIMEOUT;
		c->limit_name = passed(h, c);
		finish(h, c, CURLE_OPERATION_TIMEDOUT);
	}
}

/* ---- the loop ---- */

int
http_fd(const struct http *h)
{
	return h->epoll;
}

int64_t
http_wait(const struct http *h, int64_t now)
{
	int64_t until = h->nopen > 0 ? h->tick + TICK_MS : INT64_MAX;

	if (h->timer != -1 && h->timer < until)
		until = h->timer;
	if (until == INT64_MAX)
		return -1;
	return until > now ? until - now : 0;
}

void
http_run(struct http *h, int64_t now, int readable)
{
	int running;

	h->now = now;
	if (readable)
		handle_sockets(h);
	if (h->timer != -1 && h->timer <= now) {
		h->timer = -1;
		curl_multi_socket_action(h->multi, CURL_SOCKET_TIMEOUT, 0,
		    &running);
	}
	finish_ended(h);
	if (now - h->tick >= TICK_MS)
		finish_late(h);
}

size_t
http_calls(const struct http *h)
{
	return h->nopen;
}

static int
open_multi(struct http *h)
{
	h->timer = -1;
	if ((h->multi = curl_multi_init()) == NULL)
		return -1;
	curl_multi_setopt(h->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
	curl_multi_setopt(h->multi, CURLMOPT_SOCKETDATA, h);
	curl_multi_setopt(h->multi, CURLMOPT_TIMERFUNCTION, on_timer);
	curl_multi_setopt(h->multi, CURLMOPT_TIMERDATA, h);
	curl_multi_setopt(h->multi, CURLMOPT_MAXCONNECTS,
	    (long)h->connections);
	return 0;
}

void
http_drop(struct http *h, enum http_error error, const char *why)
{
	struct http_call *c;

	read_all(h);
	while (h->nopen > 0) {
		c = h->open[h->nopen - 1];
		c->limit = error;
		c->limit_name = why;
		finish(h, c, CURLE_RECV_ERROR);
	}
	curl_multi_cleanup(h->multi); /* the connections go with it */
	if (open_multi(h) == -1)
		die(EXIT_ENV, "out of memory");
}

struct http *
http_open(const struct http_limits *limits, const char *socket,
    int connections, http_done_fn *done, void *arg, const char **why)
{
	struct http *h = mem_calloc(1, sizeof(*h));

	*why = "libcurl cannot start";
	h->limits = *limits;
	h->socket = socket;
	h->done = done;
	h->arg = arg;
	h->connections = connections;
	h->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (h->epoll == -1 ||
	    curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
	    open_multi(h) == -1) {
		http_close(h);
		return NULL;
	}
	return h;
}

void *
http_stop(struct http *h)
{
	struct http_call *c;
	void *tag;

	if (h->nopen == 0)
		return NULL;
	c = h->open[h->nopen - 1];
	tag = c->tag;
	curl_multi_remove_handle(h->multi, c->easy);
	delist(h, c);
	spare(h, c);
	return tag;
}

void
http_close(struct http *h)
{
	struct http_call *c;

	while (http_stop(h) != NULL)
		continue;
	while ((c = h->spare) != NULL) {
		h->spare = c->next;
		http_call_free(c);
	}
	if (h->multi != NULL)
		curl_multi_cleanup(h->multi);
	if (h->epoll != -1)
		close(h->epoll);
	free(h->open);
	free(h);
	curl_global_cleanup();
}
