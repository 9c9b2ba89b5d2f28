/*
 * One HTTP call: libcurl's easy handle, which is used again, and what has come
 * so far.  For http.c, which drives many.
 */
#ifndef HTTP_CALL_H
#define HTTP_CALL_H

#include <curl/curl.h>

#include "call/http.h"
#include "ground/buf.h"

struct http_call {
	const struct http_limits *limits;
	const int64_t *now; /* of the owner's turn, clock_awake_ms() */
	CURL *easy;
	struct curl_slist *headers;
	void *tag;
	const char *body;
	size_t body_len, sent;
	struct buf head, reply;
	int64_t started, last; /* in that time; last byte that came */
	int64_t most;	       /* ms it may take; 0 is no limit */
	enum http_error limit; /* a limit of ours that ended it, or HTTP_OK */
	const char *limit_name;
	char message[CURL_ERROR_SIZE];
	struct http_call *next; /* in the owner's list of free ones */
	size_t index;		/* among the owner's open ones */
};

/*
 * A call with its fixed options set; limits, now and socket (or NULL) are
 * lent for its life.  NULL if libcurl gives no handle.
 */
struct http_call *http_call_new(const struct http_limits *limits,
    const int64_t *now, const char *socket);

/*
 * Make it ready to be added to a multi handle, for http_start()'s request.
 * Returns 0, or -1 if libcurl refuses the URL.
 */
int http_call_prepare(struct http_call *c, const struct http_request *r);

/* What came of it, when libcurl has ended it with this code; lent from c. */
void http_call_reply(struct http_call *c, CURLcode code,
    struct http_reply *r);

/* Forget the request, keep the handle; or release all. */
void http_call_reset(struct http_call *c);
void http_call_free(struct http_call *c);

#endif
