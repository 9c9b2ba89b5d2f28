/*
 * libcurl says which sockets to watch (socket callback) and when it wants to
 * be woken (timer callback); the sockets go into an epoll set, which is itself
 * a descriptor to poll.  So a step costs what happened, not how many calls
 * are open.  Limits that libcurl does not have (first byte, silence) are
 * looked at on every tick over the calls under way.
 *
 * A call and its easy handle are used again: the handle keeps its fixed
 * options, each start sets what differs.
 */
#include "http.h"

#include <sys/epoll.h>

#include <curl/curl.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"

#define TICK_MS 100	 /* how often first byte and silence are looked at */
#define EVENTS_MAX 64	 /* socket events handled in one step */
/*
 * libcurl's buffers, bytes, made anew for each call: its own 64 KiB make every
 * free(3) of one tidy up the whole heap.
 */
#define BUFFER_SIZE 16384L

struct call {
	struct http *owner;
	CURL *easy;
	struct curl_slist *headers;
	void *tag;
	const char *body;
	size_t body_len, sent;
	struct buf head, reply;
	int64_t started, last; /* clock_ms(); last byte that came */
	enum http_error limit; /* a limit of ours that ended it, or HTTP_OK */
	const char *limit_name;
	char message[CURL_ERROR_SIZE];
	struct call *next; /* in the list of free ones */
	size_t index;	   /* in open[] */
};

struct http {
	struct http_limits limits;
	const char *socket;
	http_done_fn *done;
	void *arg;
	CURLM *multi;
	int epoll;
	int64_t timer; /* clock_ms() when libcurl wants to be woken; -1 never */
	int64_t now;
	int64_t tick; /* when limits were last looked at */
	struct call **open;
	size_t nopen, cap;
	struct call *spare;
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

static size_t
give_body(char *to, size_t size, size_t n, void *arg)
{
	struct call *c = arg;
	size_t len = c->body_len - c->sent;

	if (len > size * n)
		len = size * n;
	memcpy(to, c->body + c->sent, len);
	c->sent += len;
	return len;
}

/*
 * libcurl may ask for the start before it begins: a handle remembers that its
 * last call broke off.  Once a byte was handed out there is no way back.
 */
static int
seek_body(void *arg, curl_off_t offset, int origin)
{
	const struct call *c = arg;

	return offset == 0 && origin == SEEK_SET && c->sent == 0 ?
	    CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

static size_t
take_header(char *data, size_t size, size_t n, void *arg)
{
	struct call *c = arg;

	c->last = c->owner->now;
	if (n * size > 5 && memcmp(data, "HTTP/", 5) == 0)
		buf_clear(&c->head); /* what came before was a 1xx */
	if (c->head.len < 256 * 1024)
		buf_add(&c->head, data, n * size);
	return n * size;
}

static size_t
take_body(char *data, size_t size, size_t n, void *arg)
{
	struct call *c = arg;
	size_t max = c->owner->limits.max_body;

	c->last = c->owner->now;
	if (max != 0 && c->reply.len + n * size > max) {
		c->limit = HTTP_TOO_LARGE;
		return 0;
	}
	buf_add(&c->reply, data, n * size);
	return n * size;
}

/* ---- calls ---- */

/* As curl(1) does; libcurl itself reads none of these. */
static void
set_authorities(CURL *e)
{
	const char *file = getenv("CURL_CA_BUNDLE");
	const char *dir = getenv("SSL_CERT_DIR");

	if (file == NULL || *file == '\0')
		file = getenv("SSL_CERT_FILE");
	if (file != NULL && *file != '\0')
		curl_easy_setopt(e, CURLOPT_CAINFO, file);
	if (dir != NULL && *dir != '\0')
		curl_easy_setopt(e, CURLOPT_CAPATH, dir);
}

/*
 * Proxies are those of the environment, which libcurl reads.  None stands
 * between us and this machine: what goes there over plain http may hold a key.
 */
static void
set_proxies(const struct http *h, CURL *e)
{
	const char *lower = getenv("no_proxy"), *upper = getenv("NO_PROXY");
	const char *own = lower != NULL ? lower : upper != NULL ? upper : "";
	char *all;

	if (h->socket != NULL) {
		curl_easy_setopt(e, CURLOPT_UNIX_SOCKET_PATH, h->socket);
		curl_easy_setopt(e, CURLOPT_PROXY, "");
		return;
	}
	if (strcmp(own, "*") == 0)
		return;
	all = mem_printf("localhost,127.0.0.0/8,::1%s%s",
	    *own != '\0' ? "," : "", own);
	curl_easy_setopt(e, CURLOPT_NOPROXY, all);
	free(all);
}

static void
set_fixed(struct http *h, struct call *c)
{
	CURL *e = c->easy;

	curl_easy_setopt(e, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(e, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(e, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(e, CURLOPT_POST, 1L);
	curl_easy_setopt(e, CURLOPT_READFUNCTION, give_body);
	curl_easy_setopt(e, CURLOPT_READDATA, c);
	curl_easy_setopt(e, CURLOPT_SEEKFUNCTION, seek_body);
	curl_easy_setopt(e, CURLOPT_SEEKDATA, c);
	curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, take_header);
	curl_easy_setopt(e, CURLOPT_HEADERDATA, c);
	curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, take_body);
	curl_easy_setopt(e, CURLOPT_WRITEDATA, c);
	curl_easy_setopt(e, CURLOPT_ERRORBUFFER, c->message);
	curl_easy_setopt(e, CURLOPT_PRIVATE, c);
	curl_easy_setopt(e, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(e, CURLOPT_BUFFERSIZE, BUFFER_SIZE);
	curl_easy_setopt(e, CURLOPT_UPLOAD_BUFFERSIZE, BUFFER_SIZE);
	curl_easy_setopt(e, CURLOPT_TCP_KEEPALIVE, 1L);
	curl_easy_setopt(e, CURLOPT_USERAGENT, "rg-call");
	curl_easy_setopt(e, CURLOPT_CONNECTTIMEOUT_MS, (long)h->limits.connect);
	curl_easy_setopt(e, CURLOPT_TIMEOUT_MS, (long)h->limits.call);
	curl_easy_setopt(e, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS);
	set_authorities(e);
	set_proxies(h, e);
}

static void
call_free(struct call *c)
{
	curl_slist_free_all(c->headers);
	curl_easy_cleanup(c->easy);
	buf_free(&c->head);
	buf_free(&c->reply);
	free(c);
}

static struct call *
call_new(struct http *h)
{
	struct call *c = h->spare;

	if (c != NULL) {
		h->spare = c->next;
		return c;
	}
	c = mem_calloc(1, sizeof(*c));
	c->owner = h;
	if ((c->easy = curl_easy_init()) == NULL) {
		free(c);
		return NULL;
	}
	set_fixed(h, c);
	return c;
}

static void
enlist(struct http *h, struct call *c)
{
	if (h->nopen == h->cap) {
		h->cap = h->cap > 0 ? 2 * h->cap : 16;
		h->open = mem_resize(h->open, h->cap, sizeof(*h->open));
	}
	c->index = h->nopen;
	h->open[h->nopen++] = c;
}

static void
delist(struct http *h, struct call *c)
{
	h->open[c->index] = h->open[--h->nopen];
	h->open[c->index]->index = c->index;
}

static void
spare(struct http *h, struct call *c)
{
	curl_slist_free_all(c->headers);
	c->headers = NULL;
	c->next = h->spare;
	h->spare = c;
}

/* Header lines as libcurl wants them, and none that it would add. */
static struct curl_slist *
header_list(const char *const *lines)
{
	struct curl_slist *list = NULL, *more;

	for (; *lines != NULL; lines++) {
		if ((more = curl_slist_append(list, *lines)) == NULL)
			return list;
		list = more;
	}
	/* waiting for "100 Continue" would cost a round trip */
	more = curl_slist_append(list, "Expect:");
	return more != NULL ? more : list;
}

int
http_start(struct http *h, const char *url, const char *const *headers,
    const char *body, size_t len, void *tag, int64_t now)
{
	struct call *c = call_new(h);

	if (c == NULL)
		return -1;
	c->tag = tag;
	c->body = body;
	c->body_len = len;
	c->sent = 0;
	c->started = c->last = h->now = now;
	c->limit = HTTP_OK;
	c->limit_name = "";
	c->message[0] = '\0';
	buf_clear(&c->head);
	buf_clear(&c->reply);
	c->headers = header_list(headers);
	curl_easy_setopt(c->easy, CURLOPT_HTTPHEADER, c->headers);
	curl_easy_setopt(c->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)len);
	if (curl_easy_setopt(c->easy, CURLOPT_URL, url) != CURLE_OK ||
	    curl_multi_add_handle(h->multi, c->easy) != CURLM_OK) {
		spare(h, c);
		return -1;
	}
	enlist(h, c);
	return 0;
}

/* ---- the end of a call ---- */

static enum http_error
classify(CURLcode code)
{
	switch (code) {
	case CURLE_OK:
		return HTTP_OK;
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_COULDNT_RESOLVE_PROXY:
		return HTTP_RESOLVE;
	case CURLE_COULDNT_CONNECT:
		return HTTP_CONNECT;
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_ISSUER_ERROR:
		return HTTP_TLS;
	case CURLE_OPERATION_TIMEDOUT:
		return HTTP_TIMEOUT;
	case CURLE_SEND_ERROR:
	case CURLE_SEND_FAIL_REWIND:
	case CURLE_GOT_NOTHING:
		return HTTP_SEND;
	default:
		return HTTP_RECEIVE;
	}
}

static const char *
explain(const struct call *c, CURLcode code)
{
	if (c->limit == HTTP_TOO_LARGE)
		return "the reply is too large";
	if (c->limit != HTTP_OK)
		return c->limit_name;
	if (code == CURLE_SEND_FAIL_REWIND)
		return "a kept-alive connection was closed";
	if (code == CURLE_OK)
		return "";
	return c->message[0] != '\0' ? c->message : curl_easy_strerror(code);
}

static void
finish(struct http *h, struct call *c, CURLcode code)
{
	struct http_reply r = {.tag = c->tag};
	long connects = 0;

	curl_easy_getinfo(c->easy, CURLINFO_RESPONSE_CODE, &r.status);
	curl_easy_getinfo(c->easy, CURLINFO_NUM_CONNECTS, &connects);
	r.error = c->limit != HTTP_OK ? c->limit : classify(code);
	r.message = explain(c, code);
	r.headers = buf_str(&c->head);
	r.headers_len = c->head.len;
	r.body = buf_str(&c->reply);
	r.body_len = c->reply.len;
	r.took_ms = h->now - c->started;
	r.reused = connects == 0;
	curl_multi_remove_handle(h->multi, c->easy);
	delist(h, c);
	h->done(&r, h->arg);
	spare(h, c);
}

static void
finish_ended(struct http *h)
{
	struct call *c;
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

/* Which of our own limits a call has passed, if any. */
static const char *
passed(const struct http *h, const struct call *c)
{
	int64_t quiet = h->now - c->last;

	if (c->head.len == 0 && h->limits.first_byte > 0 &&
	    h->now - c->started >= h->limits.first_byte)
		return "no first byte in time";
	if (c->head.len > 0 && h->limits.idle > 0 && quiet >= h->limits.idle)
		return "the reply stopped coming";
	return NULL;
}

static void
finish_late(struct http *h)
{
	struct call *c;
	const char *why;
	size_t i;

	h->tick = h->now;
	for (i = h->nopen; i-- > 0;) {
		c = h->open[i];
		if ((why = passed(h, c)) == NULL)
			continue;
		c->limit = HTTP_TIMEOUT;
		c->limit_name = why;
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
http_run(struct http *h, int64_t now)
{
	struct epoll_event ev[EVENTS_MAX];
	int i, n, running, mask;

	h->now = now;
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
	h->timer = -1;
	h->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (h->epoll == -1 ||
	    curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
	    (h->multi = curl_multi_init()) == NULL) {
		http_close(h);
		return NULL;
	}
	curl_multi_setopt(h->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
	curl_multi_setopt(h->multi, CURLMOPT_SOCKETDATA, h);
	curl_multi_setopt(h->multi, CURLMOPT_TIMERFUNCTION, on_timer);
	curl_multi_setopt(h->multi, CURLMOPT_TIMERDATA, h);
	curl_multi_setopt(h->multi, CURLMOPT_MAXCONNECTS, (long)connections);
	return h;
}

void
http_close(struct http *h)
{
	struct call *c;

	while (h->nopen > 0) {
		c = h->open[h->nopen - 1];
		curl_multi_remove_handle(h->multi, c->easy);
		delist(h, c);
		spare(h, c);
	}
	while ((c = h->spare) != NULL) {
		h->spare = c->next;
		call_free(c);
	}
	if (h->multi != NULL)
		curl_multi_cleanup(h->multi);
	if (h->epoll != -1)
		close(h->epoll);
	free(h->open);
	free(h);
	curl_global_cleanup();
}
