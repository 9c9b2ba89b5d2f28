/*
 * Many HTTP calls at once in one process: libcurl's multi interface behind a
 * descriptor that can be polled.  It knows nothing of models, limits or
 * retries; one call is one request, which is never repeated here.
 *
 * libcurl by itself sends a POST again when a kept-alive connection died under
 * it, even if the server had read it.  Here it cannot: the body comes from a
 * source that does not rewind, so such a call ends as HTTP_SEND and whoever
 * owns the retries decides.  Redirects are not followed.  HTTP/2 is spoken
 * over TLS where it is offered; proxies and certificates are found as curl(1)
 * finds them (https_proxy, http_proxy, all_proxy, no_proxy; CURL_CA_BUNDLE,
 * SSL_CERT_FILE, SSL_CERT_DIR), but no proxy is used to reach this machine.
 * A body that is packed with gzip, which alone is asked for, is known by its
 * first bytes and unpacked; what the headers say of encodings is not believed.
 * Handles are made in the process that uses them: open after fork(2).
 *
 * Time here is clock_awake_ms(): the limits of a call do not run while the
 * machine sleeps.
 */
#ifndef HTTP_H
#define HTTP_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

enum http_error {
	HTTP_OK,       /* a whole reply came, whatever its status */
	HTTP_RESOLVE,  /* no such host */
	HTTP_CONNECT,  /* refused, unreachable: nothing was sent */
	HTTP_TLS,      /* the certificate is refused: nothing was sent */
	HTTP_SEND,     /* the connection died; the request may have arrived */
	HTTP_RECEIVE,  /* the reply was cut off */
	HTTP_TIMEOUT,  /* one of the limits below */
	HTTP_TOO_LARGE /* the reply is over max_body */
};

struct http_limits { /* milliseconds; 0 is none */
	int64_t connect;    /* until connected, name and TLS included */
	int64_t first_byte; /* from the start to the first byte of the reply */
	int64_t idle;	    /* between two bytes of the reply */
	int64_t call;	    /* the whole call */
	size_t max_body;    /* bytes of the body, unpacked; 0 is none */
};

struct http_request { /* what it points to must stay until the call is done */
	const char *url;
	const char *const *headers; /* lines "Name: value"; NULL ends them */
	const char *body;
	size_t len;   /* of body, in bytes */
	int64_t most; /* ms that this call may take, besides the limits of all;
		       * 0 is none */
	int fresh;    /* over a connection of its own, none that is kept */
	void *tag;    /* comes back in the reply */
};

struct http_reply {
	void *tag;	     /* the request's */
	enum http_error error;
	const char *message; /* what went wrong, for people; "" if HTTP_OK */
	long status;	     /* HTTP status, of the proxy if it is 407; 0 if
			      * none came */
	const char *headers; /* as received, of the final reply; lent */
	size_t headers_len;
	const char *body;    /* unpacked; lent */
	size_t body_len;
	int64_t took_ms;     /* from the start to the end */
	int reused;	     /* the connection had been used before */
	int sent;	     /* of the request something, perhaps all */
};

typedef void http_done_fn(const struct http_reply *reply, void *arg);

struct http;

/*
 * Begin.  socket is the path of a Unix socket to connect to whatever the URL
 * says, or NULL; connections is how many are kept open.  done is called from
 * http_run(), once for each call.  NULL with *why set if libcurl fails.
 */
struct http *http_open(const struct http_limits *limits, const char *socket,
    int connections, http_done_fn *done, void *arg, const char **why);

/*
 * Start a POST.  now is clock_awake_ms().  Returns 0, or -1 if libcurl refuses
 * the URL (done is not called then).
 */
int http_start(struct http *h, const struct http_request *request, int64_t now);

/* Poll this for POLLIN, at most http_wait() milliseconds (-1: no limit). */
int http_fd(const struct http *h);
int64_t http_wait(const struct http *h, int64_t now);

/*
 * Do what can be done now: done() is called for every call that ended.
 * readable says whether http_fd() is: if not, it is not asked about.
 */
void http_run(struct http *h, int64_t now, int readable);

/*
 * Close every connection, those that are kept open too: they are dead, though
 * nobody said so.  A call whose reply is there already ends by it, the others
 * with this error and text (static).
 */
void http_drop(struct http *h, enum http_error error, const char *why);

/* Calls under way. */
size_t http_calls(const struct http *h);

/*
 * Stop one call without done().  Returns its tag, which must not have been
 * NULL, or NULL if none is under way.
 */
void *http_stop(struct http *h);

/* Stop every call without done() and release h. */
void http_close(struct http *h);

#endif
