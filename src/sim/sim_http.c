/*
 * Each request becomes a struct wait: sim_answer() is asked at once for the
 * reply, which then waits for its time.  While it waits we read from its
 * connection only to learn of its end; evhttp itself would not look.
 *
 * evhttp is told to send whole replies; the broken ones are made by a
 * Content-Length that is larger than the body (half), by chunks of one byte
 * under a Content-Length (slowly), and by dissolving the socket (reset).
 */
#include "sim/sim_http.h"

#include <errno.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/event_struct.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <event2/listener.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/files.h"
#include "ground/mem.h"
#include "sim/sim_listen.h"

#define BACKLOG 4096
#define HEADERS_MAX (64 * 1024)
#define BODY_MAX (32 * 1024 * 1024)
#define IDLE_S 3600		/* a kept connection may rest so long */
#define DRIP_US 20000		/* between two bytes of a slow reply */

/* A request whose reply has not gone out. */
struct wait {
	LIST_ENTRY(wait) next;
	struct sim_http *http;
	struct evhttp_request *req;
	struct sim_reply reply;
	struct event timer;
	size_t sent;	/* bytes of a slow reply */
	int done;	/* sim_done() was called */
};

struct sim_http {
	struct sim *sim;
	struct event_base *base;
	struct evhttp *http;
	struct event *ends[3];	/* SIGTERM, SIGINT, life_fd */
	LIST_HEAD(waits, wait) waits;
	struct sim_socket socket;
};

static void
wait_free(struct wait *w)
{
	event_del(&w->timer);
	LIST_REMOVE(w, next);
	sim_reply_free(&w->reply);
	free(w);
}

static void
settle(struct wait *w, int gone)
{
	if (!w->done)
		sim_done(w->http->sim, &w->reply, gone, clock_us());
	w->done = 1;
}

/*
 * The client is gone, or is to be: drop connection and request.  evhttp drops
 * the connection itself, but not the request, if it was sending to it.
 */
static void
drop(struct wait *w, int reset)
{
	struct evhttp_connection *conn;
	struct sockaddr none = {.sa_family = AF_UNSPEC};
	int fd;

	conn = evhttp_request_get_connection(w->req);
	if (conn == NULL) {
		evhttp_request_free(w->req);
		wait_free(w);
		return;
	}
	fd = bufferevent_getfd(evhttp_connection_get_bufferevent(conn));
	if (reset) /* a TCP socket without its peer sends RST, not FIN */
		(void)connect(fd, &none, sizeof(none));
	wait_free(w);
	evhttp_connection_free(conn); /* and its request */
}

static void
on_event(struct bufferevent *bev, short what, void *arg)
{
	struct wait *w = arg;

	(void)bev;
	(void)what;
	settle(w, 1);
	drop(w, 0);
}

static void
arm(struct wait *w, int64_t us)
{
	struct timeval tv = {us / 1000000, us % 1000000};

	event_add(&w->timer, &tv);
}

static void
add_headers(struct wait *w)
{
	struct evkeyvalq *out = evhttp_request_get_output_headers(w->req);
	char len[24];
	size_t i;

	evhttp_add_header(out, "Content-Type", w->reply.type);
	for (i = 0; i < w->reply.nheaders; i++)
		evhttp_add_header(out, w->reply.headers[i].name,
		    w->reply.headers[i].value);
	snprintf(len, sizeof(len), "%zu", w->reply.body.len);
	evhttp_add_header(out, "Content-Length", len);
}

/* The next byte of a slow reply. */
static void
drip(struct wait *w)
{
	struct evbuffer *out;

	if (evhttp_request_get_connection(w->req) == NULL) {
		drop(w, 0);
		return;
	}
	if (w->sent == 0) {
		add_headers(w);
		evhttp_send_reply_start(w->req, w->reply.status, NULL);
	}
	if (w->sent == w->reply.body.len) {
		evhttp_send_reply_end(w->req);
		wait_free(w);
		return;
	}
	if ((out = evbuffer_new()) != NULL) {
		evbuffer_add(out, w->reply.body.data + w->sent++, 1);
		evhttp_send_reply_chunk(w->req, out);
		evbuffer_free(out);
	}
	arm(w, DRIP_US);
}

/* Its time has come: the callback of the timer. */
static void
send_reply(int fd, short what, void *arg)
{
	struct wait *w = arg;
	struct sim_reply *reply = &w->reply;
	struct evbuffer *out = evhttp_request_get_output_buffer(w->req);
	size_t len = reply->body.len;

	(void)fd;
	(void)what;
	settle(w, 0);
	if (reply->way == SIM_SEND_RESET) {
		drop(w, 1);
		return;
	}
	if (reply->way == SIM_SEND_SLOWLY) {
		drip(w);
		return;
	}
	add_headers(w);
	if (reply->way == SIM_SEND_HALF) {
		evhttp_add_header(evhttp_request_get_output_headers(w->req),
		    "Connection", "close");
		len /= 2;
	}
	evbuffer_add(out, reply->body.data, len);
	evhttp_send_reply(w->req, reply->status, NULL, NULL);
	wait_free(w);
}

/* Wait for the reply's time, and watch for the end of the connection. */
static void
wait_begin(struct wait *w)
{
	struct bufferevent *bev;

	bev = evhttp_connection_get_bufferevent(
	    evhttp_request_get_connection(w->req));
	bufferevent_setcb(bev, NULL, NULL, on_event, w);
	bufferevent_enable(bev, EV_READ);
	if (w->reply.way != SIM_SEND_NOTHING)
		arm(w, w->reply.delay);
}

/* The value of key=... in a query, or NULL; owned by the caller. */
static char *
query_key(const struct evhttp_uri *uri)
{
	const char *query = uri != NULL ? evhttp_uri_get_query(uri) : NULL;
	struct evkeyvalq pairs;
	const char *found;
	char *key = NULL;

	if (query == NULL || evhttp_parse_query_str(query, &pairs) != 0)
		return NULL;
	if ((found = evhttp_find_header(&pairs, "key")) != NULL)
		key = mem_strdup(found);
	evhttp_clear_headers(&pairs);
	return key;
}

static const char *
header(const void *headers, const char *name)
{
	return evhttp_find_header(headers, name);
}

static const char *
method(struct evhttp_request *req)
{
	switch (evhttp_request_get_command(req)) {
	case EVHTTP_REQ_GET:
		return "GET";
	case EVHTTP_REQ_POST:
		return "POST";
	default:
		return "this method";
	}
}

static void
on_request(struct evhttp_request *req, void *arg)
{
	struct sim_http *http = arg;
	struct evbuffer *in = evhttp_request_get_input_buffer(req);
	const struct evhttp_uri *uri = evhttp_request_get_evhttp_uri(req);
	struct sim_request q = {.method = method(req), .header = header,
	    .arg = evhttp_request_get_input_headers(req)};
	struct wait *w;
	char *path, *key = NULL;

	q.path = uri != NULL ? evhttp_uri_get_path(uri) : NULL;
	path = evhttp_uridecode(q.path != NULL ? q.path : "/", 0, NULL);
	q.path = path != NULL ? path : "/";
	q.query_key = key = query_key(uri);
	q.len = evbuffer_get_length(in);
	q.body = q.len > 0 ? (const char *)evbuffer_pullup(in, -1) : "";
	w = mem_calloc(1, sizeof(*w));
	w->http = http;
	w->req = req;
	event_assign(&w->timer, http->base, -1, 0, send_reply, w);
	LIST_INSERT_HEAD(&http->waits, w, next);
	sim_answer(http->sim, &q, &w->reply, clock_us());
	free(path);
	free(key);
	if (w->reply.delay > 0 || w->reply.way > SIM_SEND_HALF)
		wait_begin(w);
	else
		send_reply(-1, 0, w);
}

static void
on_end(int fd, short what, void *arg)
{
	struct sim_http *http = arg;
	char byte;

	if ((what & EV_READ) != 0 && read(fd, &byte, 1) > 0)
		return;
	event_base_loopbreak(http->base);
}

static int
make_server(struct sim_http *http, int fd)
{
	struct evconnlistener *listener;

	if ((http->http = evhttp_new(http->base)) == NULL)
		return -1;
	evhttp_set_gencb(http->http, on_request, http);
	evhttp_set_allowed_methods(http->http, EVHTTP_REQ_GET |
	    EVHTTP_REQ_POST | EVHTTP_REQ_PUT | EVHTTP_REQ_DELETE |
	    EVHTTP_REQ_HEAD | EVHTTP_REQ_OPTIONS | EVHTTP_REQ_PATCH);
	evhttp_set_max_headers_size(http->http, HEADERS_MAX);
	evhttp_set_max_body_size(http->http, BODY_MAX);
	evhttp_set_timeout(http->http, IDLE_S);
	listener = evconnlistener_new(http->base, NULL, NULL,
	    LEV_OPT_CLOSE_ON_FREE, BACKLOG, fd);
	if (listener == NULL ||
	    evhttp_bind_listener(http->http, listener) == NULL)
		return -1;
	return 0;
}

/*
 * With a life_fd the parent decides: what a terminal or timeout(1) sends to
 * the whole group must not take the server from under its last calls.
 */
static void
watch_ends(struct sim_http *http, int life_fd)
{
	if (life_fd != -1) {
		signal(SIGINT, SIG_IGN);
		signal(SIGTERM, SIG_IGN);
		signal(SIGHUP, SIG_IGN);
		signal(SIGQUIT, SIG_IGN);
		signal(SIGUSR1, SIG_IGN); /* a word of the parent's is meant */
		http->ends[2] = event_new(http->base, life_fd,
		    EV_READ | EV_PERSIST, on_end, http);
	} else {
		http->ends[0] = evsignal_new(http->base, SIGTERM, on_end, http);
		http->ends[1] = evsignal_new(http->base, SIGINT, on_end, http);
	}
	for (life_fd = 0; life_fd < 3; life_fd++)
		if (http->ends[life_fd] != NULL)
			event_add(http->ends[life_fd], NULL);
}

struct sim_http *
sim_http_open(struct sim *sim, const struct sim_listen *at, const char **why)
{
	struct event_config *config;
	struct sim_http *http;
	int fd, saved;

	signal(SIGPIPE, SIG_IGN);
	files_raise();
	http = mem_calloc(1, sizeof(*http));
	http->sim = sim;
	LIST_INIT(&http->waits);
	if ((config = event_config_new()) != NULL) {
		event_config_set_flag(config, EVENT_BASE_FLAG_PRECISE_TIMER |
		    EVENT_BASE_FLAG_EPOLL_USE_CHANGELIST);
		http->base = event_base_new_with_config(config);
		event_config_free(config);
	}
	fd = sim_listen(&http->socket, at->socket, at->port, why);
	if (fd != -1 && http->base != NULL && make_server(http, fd) == 0) {
		watch_ends(http, at->life_fd);
		return http;
	}
	saved = errno;
	sim_http_free(http);
	errno = saved;
	return NULL;
}

int
sim_http_port(const struct sim_http *http)
{
	return http->socket.port;
}

void
sim_http_run(struct sim_http *http)
{
	event_base_dispatch(http->base);
}

void
sim_http_free(struct sim_http *http)
{
	struct wait *w, *next;
	int i;

	for (w = LIST_FIRST(&http->waits); w != NULL; w = next) {
		next = LIST_NEXT(w, next);
		settle(w, 1);
		drop(w, 0);
	}
	for (i = 0; i < 3; i++)
		if (http->ends[i] != NULL)
			event_free(http->ends[i]);
	if (http->http != NULL)
		evhttp_free(http->http);
	if (http->base != NULL)
		event_base_free(http->base);
	sim_listen_end(&http->socket);
	free(http);
}
