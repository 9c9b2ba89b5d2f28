/*
 * One table of dotted paths; every access walks the path in the JSON value.
 */
#include "json/record.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

#define SLOT_DIGITS 18 /* any number of so many fits into 64 bits */

static const char *const paths[REC_FIELDS] = {
	[REC_ID] = "id",
	[REC_ATTEMPT] = "attempt",
	[REC_PLAN] = "plan",
	[REC_PLAN_RATING] = "plan.rating",
	[REC_PLAN_PRODUCT] = "plan.product",
	[REC_PLAN_CATEGORY] = "plan.category",
	[REC_PLAN_PERSONA] = "plan.persona",
	[REC_PLAN_LENGTH] = "plan.length",
	[REC_PLAN_TONE] = "plan.tone",
	[REC_PLAN_ASPECTS] = "plan.aspects",
	[REC_PLAN_LANGUAGE] = "plan.language",
	[REC_PROMPT] = "prompt",
	[REC_MESSAGES] = "messages",
	[REC_SCHEMA] = "schema",
	[REC_MODEL] = "model",
	[REC_PARAMS] = "params",
	[REC_REPLY] = "reply",
	[REC_REPLY_TEXT] = "reply.text",
	[REC_REPLY_PROVIDER] = "reply.provider",
	[REC_REPLY_MODEL] = "reply.model",
	[REC_REPLY_KEY] = "reply.key",
	[REC_REPLY_SIMULATED] = "reply.simulated",
	[REC_REPLY_FINISH] = "reply.finish",
	[REC_REPLY_TOKENS_IN] = "reply.tokens.in",
	[REC_REPLY_TOKENS_OUT] = "reply.tokens.out",
	[REC_REPLY_TOKENS_CACHED] = "reply.tokens.cached",
	[REC_REPLY_TOKENS_REASONING] = "reply.tokens.reasoning",
	[REC_REPLY_COST] = "reply.cost",
	[REC_REPLY_LATENCY_MS] = "reply.latency_ms",
	[REC_REPLY_CALLS] = "reply.calls",
	[REC_REPLY_REQUEST_ID] = "reply.request_id",
	[REC_ERROR] = "error",
	[REC_ERROR_CLASS] = "error.class",
	[REC_ERROR_STATUS] = "error.status",
	[REC_ERROR_MESSAGE] = "error.message",
	[REC_ERROR_CALLS] = "error.calls",
	[REC_REVIEW] = "review",
	[REC_REVIEW_TITLE] = "review.title",
	[REC_REVIEW_TEXT] = "review.text",
	[REC_REVIEW_RATING] = "review.rating",
	[REC_CHECK] = "check",
	[REC_CHECK_VERDICT] = "check.verdict",
	[REC_CHECK_REASONS] = "check.reasons",
	[REC_JUDGED] = "judged",
	[REC_JUDGEMENT] = "judgement",
	[REC_JUDGEMENT_VERDICT] = "judgement.verdict",
	[REC_JUDGEMENT_REASON] = "judgement.reason",
	[REC_JUDGEMENT_EVIDENCE] = "judgement.evidence",
	[REC_JUDGEMENT_PROVIDER] = "judgement.provider",
	[REC_JUDGEMENT_MODEL] = "judgement.model",
	[REC_JUDGEMENT_COST] = "judgement.cost",
	[REC_JUDGEMENT_ERROR] = "judgement.error",
};

const char *
rec_path(enum rec_field f)
{
	assert(f < REC_FIELDS);
	return paths[f];
}

struct json_object *
rec_get(struct json_object *rec, enum rec_field f)
{
	return json_get(rec, rec_path(f));
}

const char *
rec_str(struct json_object *rec, enum rec_field f)
{
	return json_str(rec, rec_path(f));
}

int64_t
rec_int(struct json_object *rec, enum rec_field f, int64_t dflt)
{
	return json_int(rec, rec_path(f), dflt);
}

/*
 * The object that holds the last part of a path, made where it is missing;
 * something else that stands in its place is replaced.  *last is that part.
 */
static struct json_object *
parent(struct json_object *rec, const char *path, const char **last)
{
	struct json_object *next;
	const char *dot;
	char key[32];
	size_t n;

	while ((dot = strchr(path, '.')) != NULL) {
		n = (size_t)(dot - path);
		assert(n < sizeof(key));
		memcpy(key, path, n);
		key[n] = '\0';
		next = json_object_object_get(rec, key);
		if (!json_object_is_type(next, json_type_object)) {
			next = json_new_object();
			json_put(rec, key, next);
		}
		rec = next;
		path = dot + 1;
	}
	*last = path;
	return rec;
}

void
rec_put(struct json_object *rec, enum rec_field f, struct json_object *value)
{
	const char *last;

	rec = parent(rec, rec_path(f), &last);
	json_put(rec, last, value);
}

void
rec_put_str(struct json_object *rec, enum rec_field f, const char *s)
{
	rec_put(rec, f, json_object_new_string(s));
}

void
rec_put_int(struct json_object *rec, enum rec_field f, int64_t i)
{
	rec_put(rec, f, json_object_new_int64(i));
}

void
rec_put_own(struct json_object *rec, const char *name, const char *value)
{
	json_put_str(rec_get(rec, REC_PLAN), name, value);
}

void
rec_each_own(struct json_object *rec, void (*see)(const char *name,
    struct json_object *value, void *arg), void *arg)
{
	struct json_object *plan = rec_get(rec, REC_PLAN);
	int f;

	if (!json_object_is_type(plan, json_type_object))
		return;
	json_object_object_foreach(plan, key, value) {
		for (f = REC_PLAN_RATING; f <= REC_PLAN_LANGUAGE; f++)
			if (strcmp(rec_path((enum rec_field)f) +
			    strlen("plan."), key) == 0)
				break;
		if (f > REC_PLAN_LANGUAGE)
			see(key, value, arg);
	}
}

void
rec_drop(struct json_object *rec, enum rec_field f)
{
	const char *last;

	/* nothing is made on the way to what is not there */
	if (rec_get(rec, f) == NULL && strchr(rec_path(f), '.') != NULL)
		return;
	rec = parent(rec, rec_path(f), &last);
	json_object_object_del(rec, last);
}

const char *
rec_id(struct json_object *rec, char buf[32])
{
	struct json_object *v = rec_get(rec, REC_ID);

	if (json_object_is_type(v, json_type_string))
		return json_object_get_string(v);
	if (!json_object_is_type(v, json_type_int))
		return NULL;
	if (json_object_get_int64(v) < 0)
		snprintf(buf, 32, "%" PRId64, json_object_get_int64(v));
	else /* as an int64_t those from 2^63 on would all be one */
		snprintf(buf, 32, "%" PRIu64, json_object_get_uint64(v));
	return buf;
}

void
rec_line_id(char id[32], uint64_t line, const char *text, size_t len)
{
	snprintf(id, 32, "%" PRIu64 "-%08" PRIx32, line,
	    (uint32_t)(hash64(text, len) >> 32));
}

int64_t
rec_line(const char *id, uint32_t *hash)
{
	size_t n = strspn(id, "0123456789");

	if (n == 0 || n > 18 || id[n] != '-' ||
	    strspn(id + n + 1, "0123456789abcdef") != 8 || id[n + 9] != '\0')
		return -1;
	*hash = (uint32_t)strtoul(id + n + 1, NULL, 16);
	return strtoll(id, NULL, 10);
}

int
rec_id_is_cut(struct json_object *rec)
{
	struct json_object *v = rec_get(rec, REC_ID);

	return json_object_is_type(v, json_type_string) &&
	    strlen(json_object_get_string(v)) !=
	    (size_t)json_object_get_string_len(v);
}

char *
rec_make_id(int64_t slot, int64_t seed, uint64_t plan_hash)
{
	return mem_printf("%06" PRId64 "-s%" PRId64 "-%08" PRIx32, slot, seed,
	    (uint32_t)(plan_hash >> 32));
}

int64_t
rec_slot(const char *id)
{
	size_t digits = strspn(id, "0123456789");
	long long slot;
	char *end;

	if (digits < 6 || digits > SLOT_DIGITS || strlen(id) > 64)
		return -1;
	slot = strtoll(id, &end, 10);
	if (end[0] != '-' || end[1] != 's' || slot < 1)
		return -1;
	return slot;
}

const char *
rec_seed(const char *id, int64_t *seed)
{
	const char *plan;
	char *end;

	if (rec_slot(id) == -1)
		return NULL;
	plan = strchr(id, '-') + 1;
	errno = 0;
	*seed = strtoll(plan + 1, &end, 10);
	return end != plan + 1 && *end == '-' && errno == 0 ? plan : NULL;
}
