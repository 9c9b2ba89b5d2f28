/*
 * What rg-call knows of providers: how a request is written, and what a reply
 * means.  No network: the caller moves the bytes.  One row a kind (model.c),
 * one file a protocol (model_openai.c, model_gemini.c, model_anthropic.c,
 * model_responses.c); kind sim speaks Chat Completions.  Sources: OpenAI's
 * openapi.yaml and error guide, Google's generative_service.proto and
 * python-genai, Anthropic's SDK, and the documentation of each server that says
 * it is compatible.
 *
 * Whatever a reply holds, these functions end, in bounded memory and depth,
 * and what they hand out is valid UTF-8 without NUL.
 */
#ifndef MODEL_H
#define MODEL_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"
#include "json/json.h"
#include "model/outcome.h"
#include "model/provider.h"
#include "model/retry.h"

/* Fields that a model may not know; bits of model_memory.dropped. */
enum {
	MODEL_BOUND = 1,	/* of the length */
	MODEL_TEMPERATURE = 2,
	MODEL_TOP_P = 4,
	MODEL_REASONING = 8,
	MODEL_SCHEMA = 16,
	MODEL_KEYWORDS = 32	/* words of JSON Schema (dialect.h) */
};

/*
 * What was learnt of a model while it was asked.  Starts all zero, is copied
 * freely; everything in it only ever grows, so that what two processes learnt
 * is joined by model_memory_join().
 */
struct model_memory {
	unsigned char dropped;	/* fields it refused */
	unsigned char swapped;	/* max_tokens <-> max_completion_tokens */
	unsigned char thinks;	/* it reported thoughts */
};

/*
 * Write the request for rec's `prompt` or `messages`: URL (replacing what is
 * in *url) and JSON body (*body), with rec neither changed nor kept.
 * messages: an array of {role, content}, role system, developer, user or
 * assistant, content a string or an array of {type: "text", text}.  Its
 * `schema`, if there is one, is sent as the form of the answer; its `model` is
 * asked instead of the provider's; its `params` are laid over the body.  What
 * is unset in p->sampling is not sent; nor what mem dropped; the bound
 * includes room for thinking if model_thinks().
 * Returns 0, or -1 with *why static text, such as "no prompt and no messages"
 * or "messages: content is neither string nor text parts".
 */
int model_request(const struct provider *p, const struct model_memory *mem,
    struct json_object *rec, struct buf *url, struct buf *body,
    const char **why);

/*
 * Most tokens that a reply to model_request() can hold, thoughts included; 0
 * is not bounded.
 */
int64_t model_bound(const struct provider *p, const struct model_memory *mem);

/*
 * Do params, an object, name what is not theirs to set, such as messages?
 * Static text that says so, or NULL.
 */
const char *model_params_fault(struct json_object *params);

/*
 * Do the params of a record, or of the run, change what a reply can cost at
 * most: model_bound(), or what is paid beside the tokens?  NULL is allowed.
 */
int model_extra_costs(struct json_object *params);

/*
 * Does the model think before it answers?  By its name, or because
 * sampling.reasoning asks for it, or because mem says so.  If
 * sampling.reasoning is none, only where that is known not to help.
 */
int model_thinks(const struct provider *p, const struct model_memory *mem);

/*
 * Hand each request header ("Name: value") to add().  The line is wiped when
 * add() returns.  masked: the key is shown as "***" (--dry-run).
 */
void model_headers(const struct provider *p, int masked,
    void (*add)(void *arg, const char *line), void *arg);

/* How a call ended, as the HTTP layer saw it. */
struct model_answer {
	int status;		/* HTTP status; 0 if none came */
	const char *headers;	/* raw header text, LF or CRLF; may be NULL */
	const char *body;
	size_t len;
	enum outcome fault;	/* OUT_OK: arrived whole; else OUT_NETWORK,
				 * OUT_TIMEOUT or OUT_TOO_LARGE */
	const char *fault_text;	/* then: what went wrong, for the message */
};

#define MODEL_MESSAGE_MAX 2048 /* bytes of model_reply.message */

struct model_reply {
	enum outcome outcome;
	int status;		/* HTTP status, or the one an error within a
				 * reply of 200 names; 0 if no reply came */
	char *text;		/* what the model wrote; "" if nothing */
	char *finish;		/* the provider's word, or NULL */
	char *model;		/* as the provider names it, or NULL */
	char *request_id;	/* or NULL */
	char *message;		/* what went wrong, one line; NULL if ok */
	char *field;		/* name of a field it does not know, or NULL */
	int64_t tokens_in;	/* cached ones included; -1 is not said */
	int64_t tokens_out;	/* thoughts included, for every provider */
	int64_t tokens_cached, tokens_reasoning;
	int thought;		/* it thought, whether or not counted */
	int64_t wait_ms;	/* told by the provider; -1 is not told */
	const char *wait_from;	/* what told it, static, or NULL */
	int should_retry;	/* x-should-retry: 1, 0; -1 is not said */
	struct retry_limits limits; /* what its headers say of limits */
	int empty;		/* malformed: a reply without text */
	int other;		/* another model than the provider's was asked,
				 * whose price is not known; the caller's */
	uint64_t sameness;	/* equal for an equal answer 500; else 0 */
};

/*
 * Did the whole of a reply (2xx, a JSON object) come, though the call that
 * brought it did not end well?  Then its fault is none.
 */
int model_came_whole(const struct model_answer *a);

/*
 * Say what an answer means.  now: milliseconds since 1970.  Fills *out, to be
 * released by model_reply_free().
 */
void model_read(const struct provider *p, const struct model_answer *a,
    int64_t now, struct model_reply *out);
void model_reply_free(struct model_reply *r);

/*
 * Learn from a reply.
 *	mem	what is known now; changed
 *	sent	what was known when the request was written
 * A bad request that names a field drops it (a bound is first sent under its
 * other name); a reply with thoughts tells that the model thinks.  Returns
 * MODEL_AGAIN set if the record should be asked again at once, without this
 * being a try (a finite number of times: the request will differ each time),
 * and MODEL_NEW set if mem changed: tell the other workers, and if *what is
 * not NULL the user (malloc'ed: "gpt-5 does not know temperature: not sent
 * from now on").  A reply truncated by thoughts that no room was left for is
 * asked again, too.
 */
enum { MODEL_AGAIN = 1, MODEL_NEW = 2 };
int model_learn(const struct provider *p, struct model_memory *mem,
    const struct model_memory *sent, const struct model_reply *r, char **what);

/* Add to mem what other knows.  Returns 1 if that was something new. */
int model_memory_join(struct model_memory *mem,
    const struct model_memory *other);

/* Cost of a reply in US dollars; NAN is unknown (no price, no usage). */
double model_cost(const struct provider *p, const struct model_reply *r);

#endif
