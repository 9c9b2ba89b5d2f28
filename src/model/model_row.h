/*
 * What model.c and its protocol files share: one row a protocol.  For
 * model*.c alone.
 */
#ifndef MODEL_ROW_H
#define MODEL_ROW_H

#include "model/dialect.h"
#include "model/model.h"

/* What is asked for.  The values are shared with others: not to be changed. */
struct model_ask {
	struct json_object *messages; /* checked */
	struct json_object *schema; /* of the answer, or NULL */
	int strict;		/* its every property is required */
};

#define MODEL_SCHEMA_NAME "answer" /* where a schema must have a name */

struct model_row {
	/* Append what follows base_url. */
	void (*path)(const struct provider *p, struct buf *url);
	/*
	 * The request's body as a new value; NULL with *why set if the kind
	 * cannot ask this.
	 */
	struct json_object *(*body)(const struct provider *p,
	    const struct model_memory *mem, const struct model_ask *ask,
	    const char **why);
	/* What stands before the key in its header. */
	const char *key_header;
	/* A header that every request has, or NULL. */
	const char *header;
	/* The bound if none is set, where one must be sent; else 0. */
	int64_t bound;
	/*
	 * Read the body of a reply that is no error: usage, text, finish, and
	 * the outcome that these say.  out->outcome is OUT_MALFORMED before.
	 */
	void (*read)(struct json_object *v, struct model_reply *out);
	/* The bound has a second name to try. */
	int two_bounds;
	/* What its vendor takes a schema in; others that speak it may not. */
	enum dialect dialect;
};

extern const struct model_row model_openai, model_gemini, model_anthropic,
    model_responses;

const struct model_row *model_row(const struct provider *p);

/* Does the name fit one of the patterns, its vendor ("openai/") aside? */
int model_name_is(const char *name, const char *const *patterns);

/* Is s one of a NULL-terminated list? */
int model_any(const char *s, const char *const *list);

/* In which a schema is sent. */
enum dialect model_dialect(const struct provider *p,
    const struct model_memory *mem);

/* Is the provider one of OpenAI's own, or Azure's? */
int model_is_openai(const struct provider *p);

/*
 * The record's `model` and `params` (model_extra.c): static text if they are
 * not what they should be, or name what is not theirs to set; else NULL.
 */
const char *model_extra_fault(struct json_object *rec);

/*
 * Lay params (NULL: none) over a request's body, objects key by key; null
 * leaves a field out.  What the model was found not to know is not laid.
 */
void model_extra_lay(struct json_object *body, struct json_object *params,
    const struct model_memory *mem);

/* Set obj[key] to a map unless that is empty; takes it over either way. */
void model_put_unless_empty(struct json_object *obj, const char *key,
    struct json_object *map);

/* A string value as malloc'ed text without NUL; NULL if v is no string. */
char *model_string(struct json_object *v);

/* The same for a name or a word: one line of at most 256 bytes. */
char *model_word(struct json_object *v);

/* Append the text of a message's content: a string, or text parts. */
void model_content(struct json_object *content, struct buf *out);

/* A count of tokens, or dflt if it is none that makes sense. */
int64_t model_count(struct json_object *v, const char *path, int64_t dflt);

/*
 * Settle a reply of which text, finish and thoughts are known and that is
 * neither refused nor failed: ok, truncated, or malformed for want of text.
 */
void model_settle(struct model_reply *out, int truncated);

/*
 * Say what a reply that failed means (model_fail.c).  v is its body, or NULL
 * if that is no JSON.
 */
void model_fail(const struct provider *p, const struct model_answer *a,
    struct json_object *v, int64_t now, struct model_reply *out);

/*
 * The field that an error blames for not being known or not being settable, as
 * it names it, or NULL; lent by param, or static.
 */
const char *model_blames(const char *code, const char *param,
    const char *message);

#endif
