/*
 * The record: one JSON object a line that grows as it travels from rg-prompts
 * to rg-collect.  rg-record(5) defines it; this module is the only C that
 * knows the names of its fields.  What no program knows passes unchanged.
 */
#ifndef RECORD_H
#define RECORD_H

#include "json/json.h"

enum rec_field {
	REC_ID,		/* string; slot, seed and plan hash */
	REC_ATTEMPT,	/* int from 1: judged replies so far, plus one */
	REC_PLAN,	/* object: what this review must be */
	REC_PLAN_RATING,
	REC_PLAN_PRODUCT,
	REC_PLAN_CATEGORY,
	REC_PLAN_PERSONA,
	REC_PLAN_LENGTH, /* [min, max] words */
	REC_PLAN_TONE,
	REC_PLAN_ASPECTS, /* array of strings */
	REC_PLAN_LANGUAGE,
	REC_PROMPT,	/* string; or else */
	REC_MESSAGES,	/* array of {role, content} */
	REC_SCHEMA,	/* JSON schema of the answer */
	REC_MODEL,	/* string: ask this one, not the run's */
	REC_PARAMS,	/* object: more fields of the request */
	REC_REPLY,	/* object: what was paid for */
	REC_REPLY_TEXT,
	REC_REPLY_PROVIDER,
	REC_REPLY_MODEL,
	REC_REPLY_KEY, /* variable of the key, if `models` names it */
	REC_REPLY_SIMULATED, /* true if no model was asked; else absent */
	REC_REPLY_FINISH,    /* ok, truncated, refused, as the provider says */
	REC_REPLY_TOKENS_IN,
	REC_REPLY_TOKENS_OUT,
	REC_REPLY_TOKENS_CACHED,
	REC_REPLY_TOKENS_REASONING,
	REC_REPLY_COST,	      /* US dollars, or null: unknown */
	REC_REPLY_LATENCY_MS, /* of the call that was answered */
	REC_REPLY_CALLS,      /* requests made for this record */
	REC_REPLY_REQUEST_ID,
	REC_ERROR,	/* object: no success */
	REC_ERROR_CLASS,
	REC_ERROR_STATUS, /* HTTP status, absent if no reply came */
	REC_ERROR_MESSAGE,
	REC_ERROR_CALLS,
	REC_REVIEW,	/* object: the parsed review */
	REC_REVIEW_TITLE,
	REC_REVIEW_TEXT,
	REC_REVIEW_RATING,
	REC_CHECK,	/* object: the verdict */
	REC_CHECK_VERDICT, /* "accept", "reject" or "error" */
	REC_CHECK_REASONS, /* array of {rule, evidence, value, limit} */
	REC_JUDGED,	/* object: the record that a judge is asked about */
	REC_JUDGEMENT,	/* object: what it said of this record */
	REC_JUDGEMENT_VERDICT,
	REC_JUDGEMENT_REASON,
	REC_JUDGEMENT_EVIDENCE,
	REC_JUDGEMENT_PROVIDER,
	REC_JUDGEMENT_MODEL,
	REC_JUDGEMENT_COST,
	REC_JUDGEMENT_ERROR, /* string: why there is no verdict */
	REC_FIELDS	/* how many there are */
};

/* Dotted path of a field, such as "reply.tokens.in". */
const char *rec_path(enum rec_field f);

/* Value of a field, lent; NULL if it is absent or null. */
struct json_object *rec_get(struct json_object *rec, enum rec_field f);

/* The same as a string (lent, NULL if it is none) or a whole number. */
const char *rec_str(struct json_object *rec, enum rec_field f);
int64_t rec_int(struct json_object *rec, enum rec_field f, int64_t dflt);

/*
 * Set a field, making the objects on the way, and take value over (no memory
 * ends the program).  value must not be NULL.
 */
void rec_put(struct json_object *rec, enum rec_field f,
    struct json_object *value);
void rec_put_str(struct json_object *rec, enum rec_field f, const char *s);
void rec_put_int(struct json_object *rec, enum rec_field f, int64_t i);

/*
 * Set an attribute of the user's own, beside the fields of the plan, whose
 * names it may not have.
 */
void rec_put_own(struct json_object *rec, const char *name, const char *value);

/* Call see() for each attribute of the user's own, in their order. */
void rec_each_own(struct json_object *rec, void (*see)(const char *name,
    struct json_object *value, void *arg), void *arg);

/* Remove a field; nothing happens if it is not there. */
void rec_drop(struct json_object *rec, enum rec_field f);

/*
 * The record's id as text: a string as it is, a number as it is written, else
 * NULL (no id, or one that is neither).  buf holds at least 32 bytes and is
 * used for numbers.
 */
const char *rec_id(struct json_object *rec, char buf[32]);

/* Whether it is a string with a NUL in it: the text would be that of others. */
int rec_id_is_cut(struct json_object *rec);

/*
 * The id of a record that has none, LINE-HASH such as 17-9f3ac2d1: the number
 * of its line, and what tells it from the same line of another file, eight
 * hexadecimal digits of the hash of its text.  That is the record as
 * json_text() writes it, before anything is added to it.
 */
void rec_line_id(char id[32], uint64_t line, const char *text, size_t len);

/* The line such an id was made for, with *hash, or -1 if it is none. */
int64_t rec_line(const char *id, uint32_t *hash);

/*
 * Ids that rg-prompts makes are SLOT-sSEED-HASH, such as 000017-s1-9f3ac2d1:
 * the slot from 1 with at least six digits, the seed, and eight hexadecimal
 * digits of the hash of what the plan depends on.
 */
char *rec_make_id(int64_t slot, int64_t seed, uint64_t plan_hash);

/* The slot an id was made for, or -1 if rg-prompts did not make it. */
int64_t rec_slot(const char *id);

/*
 * The seed such an id was made with, in *seed, and behind it the name of its
 * plan ("s1-9f3ac2d1", part of id) as the result; NULL if it is no such id.
 */
const char *rec_seed(const char *id, int64_t *seed);

#endif
