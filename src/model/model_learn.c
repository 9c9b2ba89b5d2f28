/*
 * What is learnt only grows: fields that are left out, the other name of a
 * bound, that a model thinks.  So workers can join what they know in any
 * order, and a request is changed at most once for each thing.
 *
 * Field names are those that OpenAI's, Google's and Anthropic's refusals
 * quote.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "model/model_row.h"

int
model_any(const char *s, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strcmp(s, *list) == 0)
			return 1;
	return 0;
}

/* The entry of a list that stands first in text, case aside, or NULL. */
static const char *
first_of(const char *text, const char *const *list)
{
	const char *best = NULL, *at = NULL, *s;

	for (; *list != NULL; list++) {
		s = strcasestr(text, *list);
		if (s != NULL && (at == NULL || s < at)) {
			at = s;
			best = *list;
		}
	}
	return best;
}

const char *
model_blames(const char *code, const char *param, const char *message)
{
	static const char *const codes[] = {
		"unsupported_value", "unsupported_parameter",
		"unknown_parameter", "unknown_field", NULL
	};
	static const char *const phrases[] = {
		"unsupported", "unrecognized", "unknown", "not supported",
		"not support", "n't support", "not permitted", "not allowed",
		"not available", "not enabled", "deprecated", "extra inputs",
		"only works in", "no such field", "cannot find field",
		"cannot both be", "may only be set", "unavailable", NULL
	};
	static const char *const fields[] = {
		"temperature", "top_p", "topP", "max_completion_tokens",
		"max_tokens", "maxOutputTokens", "max_output_tokens",
		"reasoning_effort", "thinking", "reasoning", "effort",
		"response_format", "response format", "responseMimeType",
		"responseJsonSchema", "response_json_schema", "json_schema",
		"JSON mode", "text.format", "output_config.format",
		"output_format", "output format", "structured output", NULL
	};

	if (!model_any(code, codes) && first_of(message, phrases) == NULL)
		return NULL;
	/* a second name in the message is what to use instead */
	return *param != '\0' ? param : first_of(message, fields);
}

/* The field that a provider's name for it means: the letters are compared. */
static int
field_bit(const char *name)
{
	static const struct {
		const char *part;
		int bit;
	} parts[] = {
		{"keyword", MODEL_KEYWORDS},
		{"maxtokens", MODEL_BOUND},
		{"maxcompletiontokens", MODEL_BOUND},
		{"maxoutputtokens", MODEL_BOUND},
		{"temperature", MODEL_TEMPERATURE},
		{"topp", MODEL_TOP_P},
		{"reasoning", MODEL_REASONING},
		{"thinking", MODEL_REASONING},
		{"effort", MODEL_REASONING},
		{"format", MODEL_SCHEMA},
		{"mimetype", MODEL_SCHEMA},
		{"schema", MODEL_SCHEMA},
		{"jsonmode", MODEL_SCHEMA},
		{"structuredoutput", MODEL_SCHEMA}
	};
	char plain[64];
	size_t i, n = 0;

	for (; *name != '\0' && n + 1 < sizeof(plain); name++)
		if (isalpha((unsigned char)*name))
			plain[n++] = (char)tolower((unsigned char)*name);
	plain[n] = '\0';
	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		if (strstr(plain, parts[i].part) != NULL)
			return parts[i].bit;
	return 0;
}

/* Did the request hold the field? */
static int
was_sent(const struct provider *p, const struct model_memory *sent, int bit)
{
	if ((sent->dropped & bit) != 0)
		return 0;
	if (bit == MODEL_KEYWORDS)
		return model_dialect(p, sent) != model_row(p)->dialect;
	return bit == MODEL_BOUND ? p->sampling.max_output_tokens > 0 :
	    bit == MODEL_TEMPERATURE ? p->sampling.has_temperature :
	    bit == MODEL_TOP_P ? p->sampling.has_top_p :
	    bit == MODEL_SCHEMA ? 1 : /* its record may have had one */
	    bit == MODEL_REASONING && p->sampling.reasoning != NULL;
}

/* What a refused field teaches; 0 if nothing. */
static int
learn_field(const struct provider *p, const struct model_memory *sent,
    const struct model_reply *r, struct model_memory *lesson, char **what)
{
	int bit;

	if (r->outcome != OUT_BAD_REQUEST || r->field == NULL)
		return 0;
	bit = field_bit(r->field);
	if (bit == 0 || !was_sent(p, sent, bit))
		return 0;
	if (bit == MODEL_BOUND && model_row(p)->bound != 0)
		return 0; /* it must have one */
	if (bit == MODEL_BOUND && model_row(p)->two_bounds && !sent->swapped) {
		lesson->swapped = 1;
		*what = mem_printf("%s does not know %s: sent under its other "
		    "name from now on", p->model, r->field);
		return 1;
	}
	lesson->dropped = (unsigned char)bit;
	if (bit == MODEL_KEYWORDS) {
		*what = mem_printf("%s does not know every keyword of the "
		    "schema: the others stand in its descriptions from now on",
		    p->model);
		return 1;
	}
	*what = mem_printf("%s does not know %s: not sent from now on",
	    p->model, r->field);
	return 1;
}

/* Thoughts that were not expected; 1 if they left no room for the answer. */
static int
learn_thoughts(const struct provider *p, const struct model_memory *sent,
    const struct model_reply *r, struct model_memory *lesson, char **what)
{
	if (!r->thought || model_thinks(p, sent) ||
	    p->sampling.reasoning_tokens == 0 || model_bound(p, sent) == 0)
		return 0;
	lesson->thinks = 1;
	*what = mem_printf("%s thinks first: room for %lld tokens of thought "
	    "is added from now on", p->model,
	    (long long)p->sampling.reasoning_tokens);
	return r->outcome == OUT_TRUNCATED;
}

int
model_learn(const struct provider *p, struct model_memory *mem,
    const struct model_memory *sent, const struct model_reply *r, char **what)
{
	struct model_memory lesson = {0, 0, 0};
	char *said = NULL;
	int result = 0;

	if (learn_field(p, sent, r, &lesson, &said) ||
	    learn_thoughts(p, sent, r, &lesson, &said))
		result |= MODEL_AGAIN;
	if (model_memory_join(mem, &lesson))
		result |= MODEL_NEW;
	if (what != NULL && (result & MODEL_NEW) != 0) {
		*what = said;
		said = NULL;
	} else if (what != NULL) {
		*what = NULL;
	}
	free(said);
	return result;
}

int
model_memory_join(struct model_memory *mem, const struct model_memory *other)
{
	struct model_memory old = *mem;

	mem->dropped |= other->dropped;
	mem->swapped |= other->swapped;
	mem->thinks |= other->thinks;
	return mem->dropped != old.dropped || mem->swapped != old.swapped ||
	    mem->thinks != old.thinks;
}
