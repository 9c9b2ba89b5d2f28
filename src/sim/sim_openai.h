/*
 * What OpenAI's two protocols, Chat Completions and Responses, share.  For
 * sim_openai*.c and sim_responses*.c alone.
 */
#ifndef SIM_OPENAI_H
#define SIM_OPENAI_H

#include "sim/sim_proto.h"

/* The id of a call: unlike any other's, here and in another server. */
uint64_t sim_openai_id(const struct sim_call *call);

/* Add the headers that every reply has. */
void sim_openai_headers(const struct sim_call *call, struct sim_reply *reply);

/* Shape an error; struct sim_proto's fail(). */
void sim_openai_fail(const struct sim_call *call, struct sim_reply *reply);

/*
 * Read how much the model shall think, a word at path of the body.  Returns 0,
 * or -1 as sim_invalid().
 */
int sim_openai_effort(struct sim_call *call, const char *path);

/*
 * The name of a schema, which stands in format, or NULL as sim_invalid(); at is
 * where format stands.
 */
const char *sim_openai_name(struct sim_call *call, struct json_object *format,
    const char *at);

/* The headers that may carry the key; NULL at the end. */
extern const char *const sim_openai_keys[];

/* Is this the role of a message? */
int sim_openai_role(const char *role);

#endif
