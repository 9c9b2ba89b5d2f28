/*
 * The simulated model server, without its sockets: what is answered to a
 * request, after how long, and what was counted.  Time is an argument
 * everywhere; sim_http.c alone waits and sends.
 *
 * A request goes through sim_answer(): its path chooses the protocol (one
 * struct sim_proto each, sim_proto.h), the protocol reads the body into a
 * struct sim_call, limits and faults (sim_fault.c) decide its outcome, the
 * composer (sim_compose.c) writes the text, and the protocol gives the reply
 * its shape.
 */
#ifndef SIM_H
#define SIM_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "conf/conf.h"
#include "ground/buf.h"
#include "ground/idmap.h"
#include "ground/rng.h"
#include "sim/sim_stats.h"

/* What became of a call.  The names are in sim_fault.c. */
enum sim_outcome {
	SIM_OK,
	/* what `sim.faults` may draw, in the order of the settings */
	SIM_RATE,	/* 429, for the time being */
	SIM_SERVER,	/* 500 */
	SIM_OVERLOADED, /* 503 */
	SIM_RESET,	/* the connection is cut before the reply */
	SIM_STALL,	/* nothing is ever answered */
	SIM_TRUNCATE,	/* the body ends before its Content-Length */
	SIM_BAD_JSON,	/* the body is whole, but no JSON */
	/* what a model's name may ask for as well */
	SIM_QUOTA,	/* 429, no quota is left */
	SIM_BILLING,	/* 429 (Gemini: 402), no money is left */
	SIM_DAILY,	/* 429, the day's requests are used up */
	SIM_TOO_LARGE,	/* 429, larger than a whole minute's tokens */
	SIM_AUTH,	/* the key is wrong */
	SIM_FORBIDDEN,	/* 403 */
	SIM_MISSING,	/* 404, no such model */
	SIM_CONTEXT,	/* 400, the prompt is too long */
	SIM_POLICY,	/* the prompt is not allowed */
	SIM_REFUSED,	/* 200 with a refusal */
	SIM_FILTERED,	/* 200, cut by a filter */
	SIM_EMPTY,	/* 200 without text */
	SIM_CUT,	/* 200, cut for its length */
	SIM_ERROR_200,	/* 200 with an error for a body */
	SIM_NO_USAGE,	/* a good reply without its usage */
	SIM_HTML,	/* 502 with a page of HTML */
	SIM_TIMEOUT,	/* 408 (Gemini: 504) */
	SIM_DRIP,	/* a good reply, byte after byte */
	/* what only a request can earn */
	SIM_BUSY,	/* 429, too many at once */
	SIM_INVALID,	/* 400: a field is wrong */
	SIM_NO_PATH,	/* 404 or 405 */
	SIM_OUTCOMES
};
#define SIM_FAULTS 7	/* from SIM_RATE on */
#define SIM_SCRIPTED SIM_BUSY /* a model's name may ask for those before it */

/* Reviews that are bad on purpose, in the order of the settings. */
enum sim_bad {
	SIM_BAD_REFUSAL,
	SIM_BAD_PLACEHOLDER,
	SIM_BAD_RATING,
	SIM_BAD_SHORT,
	SIM_BAD_DUPLICATE,
	SIM_BAD_LEAK,
	SIM_BADS,
	SIM_GOOD = SIM_BADS
};

/* The settings that may change while it runs; names in sim_set.c. */
enum sim_setting {
	SIM_LATENCY,
	SIM_JITTER,
	SIM_RPM,
	SIM_CONCURRENCY,
	SIM_RETRY_AFTER,
	SIM_FAULT_RATE,
	SIM_BAD_RATE = SIM_FAULT_RATE + SIM_FAULTS,
	SIM_OBEY = SIM_BAD_RATE + SIM_BADS,
	SIM_STUBBORN,
	SIM_SETTINGS
};

struct sim {
	double set[SIM_SETTINGS];
	uint64_t seed;
	const char *key;	/* the one that must be sent, or NULL: any */
	FILE *log;		/* a JSON line a call, or NULL */
	uint64_t salt;		/* makes ids unlike those of other servers */
	uint64_t calls;		/* model calls so far */
	struct sim_stats stats;
	struct idmap tries;	/* calls of each prompt (sim_fault.h) */
};

struct sim_request {
	const char *method;	/* "GET", "POST", or another */
	const char *path;	/* decoded, without the query */
	const char *query_key;	/* key=... of the query; NULL if none */
	/* The value of a header, whatever the case of its name, or NULL. */
	const char *(*header)(const void *arg, const char *name);
	const void *arg;
	const char *body;
	size_t len;
};

#define SIM_HEADERS 12

struct sim_header {
	const char *name;
	char value[72];
};

/* How a reply goes out. */
enum sim_way {
	SIM_SEND,	/* as it is */
	SIM_SEND_HALF,	/* half of the body, then the connection ends */
	SIM_SEND_SLOWLY,  /* byte after byte */
	SIM_SEND_NOTHING, /* never, the connection stays */
	SIM_SEND_RESET	/* never, the connection is cut */
};

struct sim_reply {
	int status;
	const char *type;	/* Content-Type */
	struct buf body;
	struct sim_header headers[SIM_HEADERS];
	size_t nheaders;
	int64_t delay;		/* microseconds from the request */
	enum sim_way way;
	int counted;		/* a model call: it is in flight */
	enum sim_outcome outcome;
	uint64_t call;		/* its number, from 1 */
	int64_t began;		/* microseconds */
	char model[64];
	uint64_t prompt;	/* hash of its prompt */
};

/*
 * Start with the settings below `sim` of the configuration.  Returns 0, or -1
 * with conf->why if they contradict each other.  sim_free() either way.
 */
int sim_init(struct sim *sim, struct conf *conf);
void sim_free(struct sim *sim);

/*
 * Say what is answered to q at time now (microseconds of clock_us()).  Fills
 * reply, which must be zero, and counts the call as in flight.  The caller
 * waits reply->delay, then calls sim_done() just before it sends the reply,
 * and sim_reply_free().
 */
void sim_answer(struct sim *sim, const struct sim_request *q,
    struct sim_reply *reply, int64_t now);

/*
 * A call is in flight no longer: its reply goes out now, or its client is
 * gone.  Writes the log.
 */
void sim_done(struct sim *sim, const struct sim_reply *reply, int gone,
    int64_t now);

void sim_reply_free(struct sim_reply *reply);

/* Add a header: name is kept, value copied. */
void sim_reply_header(struct sim_reply *reply, const char *name,
    const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* Names of outcomes: as /stats, logs and models' names have them. */
const char *sim_outcome_name(enum sim_outcome outcome);

/* Dotted name of a setting below `sim`, such as "faults.server". */
const char *sim_set_name(int setting);

/*
 * Change a setting by name.  Returns 0, or -1 with *why (static) if there is
 * no such setting or the value cannot be.
 */
int sim_set(struct sim *sim, const char *name, double value,
    const char **why);

#endif
