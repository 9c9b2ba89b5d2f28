/*
 * The fixed options are set once for a handle, what differs at each start.
 * The body is handed out by a callback that cannot go back, so that libcurl
 * never sends it twice.
 *
 * How a body is packed its first bytes tell better than its headers: gzip alone
 * is asked for, libcurl hands the body out as it came, and what begins as gzip
 * is unpacked when it is there.
 */
#include "call/http_call.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/gzip.h"
#include "ground/mem.h"

/*
 * libcurl's buffers, bytes, made anew for each call: its own 64 KiB make every
 * free(3) of one tidy up the whole heap.
 */
#define BUFFER_SIZE 16384L
#define HEAD_MAX (256 * 1024) /* bytes of headers that are kept */

static size_t
give_body(char *to, size_t size, size_t n, void *arg)
{
	struct http_call *c = arg;
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
	const struct http_call *c = arg;

	return offset == 0 && origin == SEEK_SET && c->sent == 0 ?
	    CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

static size_t
take_header(char *data, size_t size, size_t n, void *arg)
{
	struct http_call *c = arg;

	c->last = *c->now;
	if (n * size > 5 && memcmp(data, "HTTP/", 5) == 0)
		buf_clear(&c->head); /* what came before was a 1xx */
	if (c->head.len < HEAD_MAX)
		buf_add(&c->head, data, n * size);
	return n * size;
}

static size_t
take_body(char *data, size_t size, size_t n, void *arg)
{
	struct http_call *c = arg;
	size_t max = c->limits->max_body;

	c->last = *c->now;
	if (max != 0 && c->reply.len + n * size > max) {
		c->limit = HTTP_TOO_LARGE;
		return 0;
	}
	buf_add(&c->reply, data, n * size);
	return n * size;
}

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
set_proxies(CURL *e, const char *socket)
{
	const char *lower = getenv("no_proxy"), *upper = getenv("NO_PROXY");
	const char *own = lower != NULL ? lower : upper != NULL ? upper : "";
	char *all;

	if (socket != NULL) {
		curl_easy_setopt(e, CURLOPT_UNIX_SOCKET_PATH, socket);
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
set_fixed(struct http_call *c, const char *socket)
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
	/* a proxy's word is not the first byte of the reply */
	curl_easy_setopt(e, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, take_body);
	curl_easy_setopt(e, CURLOPT_WRITEDATA, c);
	curl_easy_setopt(e, CURLOPT_ERRORBUFFER, c->message);
	curl_easy_setopt(e, CURLOPT_PRIVATE, c);
	curl_easy_setopt(e, CURLOPT_HTTP_CONTENT_DECODING, 0L);
	curl_easy_setopt(e, CURLOPT_BUFFERSIZE, BUFFER_SIZE);
	curl_easy_setopt(e, CURLOPT_UPLOAD_BUFFERSIZE, BUFFER_SIZE);
	curl_easy_setopt(e, CURLOPT_TCP_KEEPALIVE, 1L);
	curl_easy_setopt(e, CURLOPT_USERAGENT, "rg-call");
	curl_easy_setopt(e, CURLOPT_CONNECTTIMEOUT_MS,
	    (long)c->limits->connect);
	curl_easy_setopt(e, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS);
	set_authorities(e);
	set_proxies(e, socket);
}

struct http_call *
http_call_new(const struct http_limits *limits, const int64_t *now,
    const char *socket)
{
	struct http_call *c = mem_calloc(1, sizeof(*c));

	c->limits = limits;
	c->now = now;
	if ((c->easy = curl_easy_init()) == NULL) {
		free(c);
		return NULL;
	}
	set_fixed(c, socket);
	return c;
}

static struct curl_slist *
add_headers(struct curl_slist *list, const char *const *lines)
{
	struct curl_slist *more;

	for (; *lines != NULL; lines++) {
		if ((more = curl_slist_append(list, *lines)) == NULL)
			return list;
		list = more;
	}
	return list;
}

/* Header lines as libcurl wants them, ours, and none that it would add. */
static struct curl_slist *
header_list(const char *const *lines)
{
	static const char *const own[] = {
		"Accept-Encoding: gzip",
		"Expect:", /* "100 Continue" would cost a round trip */
		NULL
	};

	return add_headers(add_headers(NULL, lines), own);
}

int
http_call_prepare(struct http_call *c, const struct http_request *r)
{
	c->most = c->limits->call;
	if (r->most > 0 && (c->most == 0 || r->most < c->most))
		c->most = r->most;
	c->tag = r->tag;
	c->body = r->body;
	c->body_len = r->len;
	c->sent = 0;
	c->started = c->last = *c->now;
	c->limit = HTTP_OK;
	c->limit_name = "";
	c->message[0] = '\0';
	buf_clear(&c->head);
	buf_clear(&c->reply);
	c->headers = header_list(r->headers);
	curl_easy_setopt(c->easy, CURLOPT_HTTPHEADER, c->headers);
	curl_easy_setopt(c->easy, CURLOPT_POSTFIELDSIZE_LARGE,
	    (curl_off_t)r->len);
	curl_easy_setopt(c->easy, CURLOPT_FRESH_CONNECT, (long)r->fresh);
	return curl_easy_setopt(c->easy, CURLOPT_URL, r->url) == CURLE_OK ? 0 :
	    -1;
}

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
	case CURLE_SSL_CONNECT_ERROR: /* a handshake may break in passing */
		return HTTP_CONNECT;
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
explain(struct http_call *c, CURLcode code)
{
	if (c->limit == HTTP_TOO_LARGE) {
		snprintf(c->message, sizeof(c->message),
		    "a reply of more than %zu bytes (max_body)",
		    c->limits->max_body);
		return c->message;
	}
	if (c->limit != HTTP_OK)
		return c->limit_name;
	if (code == CURLE_SEND_FAIL_REWIND)
		return "a kept-alive connection was closed";
	if (code == CURLE_OK)
		return "";
	return c->message[0] != '\0' ? c->message : curl_easy_strerror(code);
}

/*
 * The status of the reply.  A proxy that makes no tunnel because it asks for a
 * name is a reply, too: to ask again is of no use.
 */
static long
status_of(struct http_call *c)
{
	long status = 0, proxy = 0;

	curl_easy_getinfo(c->easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(c->easy, CURLINFO_HTTP_CONNECTCODE, &proxy);
	return proxy == 407 ? proxy : status;
}

/* Put in the place of a body that is packed what it holds: 0, -1: damaged. */
static int
unpack(struct http_call *c)
{
	struct buf plain = BUF_INIT;
	size_t max = c->limits->max_body;
	int rc;

	if (!gzip_begins(c->reply.data, c->reply.len))
		return 0;
	rc = gzip_unpack(c->reply.data, c->reply.len, max, &plain);
	if (max != 0 && plain.len > max)
		c->limit = HTTP_TOO_LARGE;
	buf_free(&c->reply);
	c->reply = plain;
	return rc;
}

void
http_call_reply(struct http_call *c, CURLcode code,
    struct http_reply *r)
{
	long connects = 0;

	if (unpack(c) == -1 && code == CURLE_OK)
		code = CURLE_BAD_CONTENT_ENCODING;
	*r = (struct http_reply){.tag = c->tag, .status = status_of(c)};
	curl_easy_getinfo(c->easy, CURLINFO_NUM_CONNECTS, &connects);
	r->error = c->limit != HTTP_OK ? c->limit : classify(code);
	r->message = explain(c, code);
	r->headers = buf_str(&c->head);
	r->headers_len = c->head.len;
	r->body = buf_str(&c->reply);
	r->body_len = c->reply.len;
	r->took_ms = *c->now - c->started;
	/* libcurl has connected again before it tries to rewind */
	r->reused = connects == 0 || code == CURLE_SEND_FAIL_REWIND;
	r->sent = c->sent > 0;
}

void
http_call_reset(struct http_call *c)
{
	curl_slist_free_all(c->headers);
	c->headers = NULL;
}

void
http_call_free(struct http_call *c)
{
	curl_slist_free_all(c->headers);
	curl_easy_cleanup(c->easy);
	buf_free(&c->head);
	buf_free(&c->reply);
	free(c);
}
