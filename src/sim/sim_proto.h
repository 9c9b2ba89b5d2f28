/*
 * What a protocol must do, and what it has to work with.  Each has files
 * of its own, the only ones that know the names of its fields: sim_openai*.c,
 * sim_gemini*.c, sim_anthropic*.c, sim_responses*.c.
 */
#ifndef SIM_PROTO_H
#define SIM_PROTO_H

#include "ground/buf.h"
#include "json/json.h"
#include "sim/sim.h"

#define SIM_CHOICES 8 /* answers in one reply, at most */

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

struct sim_choice {
	struct buf text;
	int64_t tokens;	/* of the text */
	int cut;	/* by the bound on tokens, not by its end */
	const char *stop; /* the string it ended before, lent, or NULL */
};

/* One call of a model. */
struct sim_call {
	struct sim *sim;
	const struct sim_proto *proto;
	int64_t now;		/* microseconds */
	struct json_object *body; /* as sent, or NULL */
	char model[64];		/* as asked for, cut */
	struct buf prompt;	/* all texts, a line feed after each */
	size_t last;		/* where in prompt the last text begins */
	uint64_t hash;		/* of prompt and seed */
	int64_t max_tokens;	/* 0: no bound */
	int64_t seed;		/* the request's own; 0: none */
	double effort;		/* share of the usual thinking, -1: not said */
	int answers;		/* wanted */
	struct json_object *stop; /* strings that end a text, lent, or NULL */
	int64_t tokens_in;
	int64_t thought;	/* tokens spent on thinking */
	struct sim_choice choice[SIM_CHOICES];
	/* when it fails */
	enum sim_outcome outcome;
	int64_t wait;		/* milliseconds until a 429 is over */
	char param[64];		/* field that is wrong, "" if none */
	const char *code;	/* what is wrong with it */
	char why[512];
};

struct sim_proto {
	/* The headers that may carry the key, NULL at the end. */
	const char *const *keys;
	/* A header that every call must have, or NULL. */
	const char *needs;
	/*
	 * Read call->body.  Returns 0, or -1 with outcome SIM_INVALID, param,
	 * code and why.
	 */
	int (*read)(struct sim_call *call);
	/* Shape a reply that has answers. */
	void (*answer)(const struct sim_call *call, struct sim_reply *reply);
	/* Shape a reply for an outcome that has none. */
	void (*fail)(const struct sim_call *call, struct sim_reply *reply);
	/* List the models, or show the one called name. */
	void (*models)(struct sim_reply *reply, const char *name);
};

extern const struct sim_proto sim_openai;
extern const struct sim_proto sim_gemini;
extern const struct sim_proto sim_anthropic;
extern const struct sim_proto sim_responses;

/* Their read(), each in a file of its own. */
int sim_openai_read(struct sim_call *call);
int sim_gemini_read(struct sim_call *call);
int sim_anthropic_read(struct sim_call *call);
int sim_responses_read(struct sim_call *call);

/* Names that /models shows, NULL at the end. */
extern const char *const sim_models[];

/* The reply's own name of a model: always one that says it is simulated. */
const char *sim_model_name(const char *asked);

/* Say what is wrong with a request.  Returns -1. */
int sim_invalid(struct sim_call *call, const char *param, const char *code,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* Add a text to the prompt, and its tokens. */
void sim_call_text(struct sim_call *call, const char *text, size_t len);

/* Think, and compose the answers: thought, choice, and what is counted. */
void sim_call_compose(struct sim_call *call);

/* Release what a call holds. */
void sim_call_free(struct sim_call *call);

/* Key of a member of body that is none of the known ones, lent; or NULL. */
const char *sim_unknown(struct json_object *body, const char *const *known);

/*
 * Fetch body[key] as a number in min .. max.  Returns 1 with *value, 0 if it is
 * absent or null, or -1 if it is none (*value is then not set).
 */
int sim_number(struct json_object *body, const char *key, double min,
    double max, double *value);

/*
 * Is this a schema that answers can be held to: any, as Anthropic has it
 * (closed) or as OpenAI's strict form has it?  name is its own, at is where it
 * stands.  The model sim-plain knows none.  Returns 0, or -1 as sim_invalid().
 */
enum sim_schema { SIM_SCHEMA_ANY, SIM_SCHEMA_CLOSED, SIM_SCHEMA_STRICT };
int sim_check_schema(struct sim_call *call, struct json_object *schema,
    const char *name, const char *at, enum sim_schema form);

/* Make value, which it takes over, the body of a JSON reply. */
void sim_reply_json(struct sim_reply *reply, int status,
    struct json_object *value);

#endif
