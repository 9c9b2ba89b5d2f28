/*
 * What became of a request: every end falls in exactly one class, and what a
 * program does next depends on nothing else.  error.class of a record holds
 * outcome_name().
 */
#ifndef OUTCOME_H
#define OUTCOME_H

enum outcome {
	OUT_OK,		  /* a whole reply */
	OUT_TRUNCATED,	  /* paid, but cut at the bound: never a success */
	OUT_REFUSED,	  /* the model declined or a filter blocked it */
	OUT_RATE_LIMITED, /* per minute, or any wait of at most 300 s */
	OUT_QUOTA,	  /* per day, or a wait of over 300 s */
	OUT_BILLING,	  /* no money, no plan: waiting does not help */
	OUT_OVERLOADED,	  /* 503, 529, 498: too busy, not our limit */
	OUT_SERVER,	  /* other 5xx, 408, 409, an error after 200 */
	OUT_NETWORK,	  /* no reply: resolve, connect, TLS, reset, cut off */
	OUT_TIMEOUT,	  /* one of our own time limits */
	OUT_AUTH,	  /* wrong key, or it may not do this */
	OUT_BAD_REQUEST,  /* the same request will never do */
	OUT_TOO_LARGE,	  /* the reply is over the limit of bytes */
	OUT_MALFORMED,	  /* a reply that is none: no JSON, no text */
	OUT_CLASSES	  /* how many there are */
};

/*
 * "ok", "truncated", "refused", "rate-limited", "quota", "billing",
 * "overloaded", "server", "network", "timeout", "auth", "bad-request",
 * "too-large", "malformed".
 */
const char *outcome_name(enum outcome o);

/* The class of that name, or -1. */
int outcome_find(const char *name);

/*
 * Is there a reply that was (or, malformed, may have been) paid for, so that
 * the record carries `reply`, beside `error` if it is no success?
 */
int outcome_paid(enum outcome o);

/*
 * May the same record do better on another day without being changed: does a
 * journal ask it again when the same command is run again?  True for
 * rate-limited, quota, billing, overloaded, server, network, timeout, auth:
 * the ends that the record had no part in.
 */
int outcome_again(enum outcome o);

#endif
