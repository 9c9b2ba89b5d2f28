/*
 * Whether, when, and how often to ask again: pure functions over explicit
 * time and chance.  Nothing here sleeps, reads a clock or allocates.
 *
 * Numbers, and where they come from:
 *	backoff		full jitter: uniform in 0 .. min(60 s, 0.5 s * 2^k), k
 *			failures so far.  0.5 s is what OpenAI's and
 *			Anthropic's clients start with, 60 s where Google's
 *			end; full jitter: Brooker, "Exponential Backoff And
 *			Jitter", AWS Architecture Blog, 2015.
 *	told		a moment told by the provider is a floor (RFC 9110,
 *			10.2.3), plus a spread of a tenth, 50 ms .. 5 s, so
 *			that a queue is not let go at once.
 *	300 s		a longer wait is a quota (gemini-cli does the same).
 *	60 s		Gemini's PerMinute quota without a delay (gemini-cli).
 *	3		times the same answer 500, then it is no accident.
 *	3, 2		tries of a malformed, of an empty reply.
 */
#ifndef RETRY_H
#define RETRY_H

#include <stddef.h>
#include <stdint.h>

#include "model/outcome.h"

enum {
	RETRY_BASE_MS = 500,
	RETRY_CAP_MS = 60 * 1000,
	RETRY_SPREAD_MIN_MS = 50,
	RETRY_SPREAD_MAX_MS = 5000,
	RETRY_QUOTA_MS = 300 * 1000,
	RETRY_MINUTE_MS = 60 * 1000,
	RETRY_SAME = 3,
	RETRY_MALFORMED = 3,
	RETRY_EMPTY = 2
};

#define RETRY_FAR_MS (366LL * 24 * 3600 * 1000) /* longer waits are cut */

/*
 * Value of a header in raw header text (lines "Name: value", LF or CRLF),
 * lent, its length in *len, without white space around it; NULL if it is not
 * there.  Names are compared without case; of a repeated one the last counts;
 * status lines are passed over.
 */
const char *retry_header(const char *headers, const char *name, size_t *len);

/*
 * A Go duration ("6m0s", "17ms", "1h2m3.5s"), words ("20 seconds"), or a bare
 * number of seconds at s.  Returns milliseconds, rounded up, or -1; *end, if
 * not NULL, is where it stopped.
 */
int64_t retry_duration_ms(const char *s, size_t len, const char **end);

/*
 * A point of time: the three forms of an HTTP date (RFC 9110, 5.6.7), or RFC
 * 3339.  Returns milliseconds since 1970, or -1.
 */
int64_t retry_date_ms(const char *s, size_t len);

/*
 * How long the provider says to wait, told by a reply that failed.
 *	headers	raw header text, or NULL
 *	body	its body, len bytes, or NULL
 *	now	milliseconds since 1970; dates are read against the reply's
 *		own Date header, if it has one
 *	from	if not NULL: what said so, static: "retry-after", ...
 * The first of these that can be read counts: retry-after-ms; Retry-After
 * (seconds, date); retryDelay in the body; "try again in", "retry in" or
 * "retry after" and a duration in the body; the reset of whatever limit
 * x-ratelimit-* or anthropic-ratelimit-* say has 0 remaining (the longest);
 * a quota PerMinute in the body (60 s).  Returns milliseconds, 0 ..
 * RETRY_FAR_MS, or -1: nothing was told.
 */
int64_t retry_told_ms(const char *headers, const char *body, size_t len,
    int64_t now, const char **from);

/* What a reply's headers say of a limit; -1 is not said. */
struct retry_limit {
	int64_t limit, remaining;
	int64_t reset_ms; /* until it is full again */
	int minute;	  /* 1: the limit is of a minute, or of longer */
};

struct retry_limits {
	struct retry_limit requests, tokens;
};

/*
 * Read x-ratelimit-{limit,remaining,reset}-{requests,tokens} (and the bare
 * x-ratelimit-{limit,remaining,reset} as requests) and anthropic-ratelimit-*.
 * On a reply that succeeded they are for pacing alone.  Whose window is known:
 * the requests of OpenAI and Anthropic and OpenAI's tokens are of a minute, or
 * of a day at some servers that have no shorter one.  The bare names may be of
 * a second; Anthropic's tokens are those of the tightest of three limits.
 */
void retry_limits(const char *headers, int64_t now, struct retry_limits *out);

/* What is kept for a record between its calls; all zero at first. */
struct retry {
	int calls;	/* requests sent */
	int tries;	/* of them, those that count against `attempts` */
	int failures;	/* since the first call: what backoff grows with */
	int malformed;	/* replies that were none */
	int same;	/* times the last answer came in a row */
	uint64_t sameness;
};

/* What retry_next() needs to know of how a call ended. */
struct retry_end {
	enum outcome outcome;
	int64_t told_ms;	/* retry_told_ms(), or -1 */
	int should;		/* x-should-retry: 1, 0, or -1: not said */
	int empty;		/* malformed because it holds no text */
	int free;		/* no try, whatever it is (an outage) */
	uint64_t sameness;	/* equal for equal answers of a server; 0 is
				 * like no other */
};

/*
 * Count a call that ended so, and say whether to ask again: milliseconds to
 * wait, or -1 to give up.
 *	attempts	most tries of one record
 *	unit		random number in [0, 1)
 * Rate-limited ends are no tries: the record waits and goes again, for ever
 * (its time limit is the caller's).  Ends that are never asked again: ok,
 * truncated, refused, quota, billing, auth, bad-request, too-large.
 * x-should-retry overrides both ways, but never quota and billing, nor
 * replies that were paid for.
 */
int64_t retry_next(struct retry *r, const struct retry_end *end, int attempts,
    double unit);

/*
 * Milliseconds from now (since 1970) to the next midnight in California, when
 * Gemini's quotas a day begin anew; daylight saving as in force since 2007.
 */
int64_t retry_pacific_midnight_ms(int64_t now);

#endif
