/*
 * Google's Gemini, generateContent of v1beta.  Fields that a model does not
 * know are a 400 there, so what a family does not have is not sent.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "model/model_row.h"

/* Which way of limiting thoughts a model has; the rest do not think. */
static const char *const budgets[] = {
	"gemini-2.5*", "gemini-flash-latest", "gemini-flash-lite-latest", NULL
};
static const char *const levels[] = {
	"gemini-[3-9]*", "gemini-pro-latest", NULL
};
static const char *const pros[] = {
	"gemini-*-pro*", "gemini-pro-latest", NULL
};

#define PRO_LEAST 128 /* thoughts of 2.5 Pro cannot be fewer */

static void
path(const struct provider *p, struct buf *url)
{
	const unsigned char *s = (const unsigned char *)p->model;

	if (strncmp(p->model, "models/", 7) == 0)
		s += 7;
	buf_adds(url, "/models/");
	for (; *s != '\0'; s++) {
		if (isalnum(*s) || strchr("-._~", *s) != NULL)
			buf_addc(url, (char)*s);
		else
			buf_addf(url, "%%%02X", *s);
	}
	buf_adds(url, ":generateContent");
}

static void
push_text(struct json_object *parts, struct json_object *text)
{
	struct json_object *part = json_new_object();

	json_put(part, "text", json_object_get(text));
	json_push(parts, part);
}

static void
push_content(struct json_object *parts, struct json_object *content)
{
	size_t i, n;

	if (json_object_is_type(content, json_type_string)) {
		push_text(parts, content);
		return;
	}
	n = json_object_array_length(content);
	for (i = 0; i < n; i++)
		push_text(parts, json_get(
		    json_object_array_get_idx(content, i), "text"));
}

/* Split messages into what the system says and what is said in turn. */
static void
put_messages(struct json_object *messages, struct json_object *system,
    struct json_object *contents)
{
	struct json_object *m, *turn, *parts;
	const char *role;
	size_t i, n = json_object_array_length(messages);

	for (i = 0; i < n; i++) {
		m = json_object_array_get_idx(messages, i);
		role = json_str(m, "role");
		if (*role == 's' || *role == 'd') { /* system, developer */
			push_content(system, json_get(m, "content"));
			continue;
		}
		turn = json_new_object();
		parts = json_new_array();
		push_content(parts, json_get(m, "content"));
		json_put_str(turn, "role", *role == 'a' ? "model" : "user");
		json_put(turn, "parts", parts);
		json_push(contents, turn);
	}
}

/* Tokens of thought for a wish, as Google's OpenAI-compatible API maps it. */
static int64_t
budget(const struct provider *p)
{
	static const struct {
		const char *wish;
		int64_t tokens;
	} table[] = {
		{"none", 0}, {"minimal", 1024}, {"low", 1024},
		{"medium", 8192}, {"high", 24576}, {"xhigh", 24576},
		{"max", 24576}
	};
	int64_t n = 8192, room = p->sampling.reasoning_tokens;
	size_t i;

	for (i = 0; i < sizeof(table) / sizeof(*table); i++)
		if (strcmp(table[i].wish, p->sampling.reasoning) == 0)
			n = table[i].tokens;
	if (room > 0 && n > room && p->sampling.max_output_tokens > 0)
		n = room; /* more would eat the answer's */
	if (n < PRO_LEAST && model_name_is(p->model, pros))
		n = PRO_LEAST;
	return n;
}

/* The level nearest to a wish; Pro has none below low. */
static const char *
level(const struct provider *p)
{
	const char *wish = p->sampling.reasoning;

	if (strcmp(wish, "high") == 0 || strcmp(wish, "xhigh") == 0 ||
	    strcmp(wish, "max") == 0)
		return "HIGH";
	if (strcmp(wish, "medium") == 0)
		return "MEDIUM";
	if (strcmp(wish, "low") == 0 || model_name_is(p->model, pros))
		return "LOW";
	return "MINIMAL";
}

static void
put_thinking(const struct provider *p, struct json_object *config)
{
	struct json_object *v = json_new_object();

	if (model_name_is(p->model, levels))
		json_put_str(v, "thinkingLevel", level(p));
	else
		json_put_int(v, "thinkingBudget", budget(p));
	json_put(config, "thinkingConfig", v);
}

static struct json_object *
config_of(const struct provider *p, const struct model_memory *mem,
    const struct model_ask *ask)
{
	struct json_object *v = json_new_object();
	int64_t bound = model_bound(p, mem);

	if (bound > 0)
		json_put_int(v, "maxOutputTokens", bound);
	if (p->sampling.has_temperature &&
	    (mem->dropped & MODEL_TEMPERATURE) == 0)
		json_put_num(v, "temperature", p->sampling.temperature);
	if (p->sampling.has_top_p && (mem->dropped & MODEL_TOP_P) == 0)
		json_put_num(v, "topP", p->sampling.top_p);
	if (p->sampling.reasoning != NULL &&
	    (mem->dropped & MODEL_REASONING) == 0 &&
	    (model_name_is(p->model, budgets) ||
	    model_name_is(p->model, levels)))
		put_thinking(p, v);
	if (ask->schema != NULL) {
		json_put_str(v, "responseMimeType", "application/json");
		json_put(v, "responseJsonSchema",
		    json_object_get(ask->schema));
	}
	return v;
}

static struct json_object *
body(const struct provider *p, const struct model_memory *mem,
    const struct model_ask *ask, const char **why)
{
	struct json_object *v = json_new_object(), *said = json_new_object();
	struct json_object *system = json_new_array();
	struct json_object *contents = json_new_array();

	put_messages(ask->messages, system, contents);
	if (json_object_array_length(system) > 0)
		json_put(said, "parts", json_object_get(system));
	json_object_put(system);
	model_put_unless_empty(v, "systemInstruction", said);
	json_put(v, "contents", contents);
	model_put_unless_empty(v, "generationConfig",
	    config_of(p, mem, ask));
	if (json_object_array_length(contents) > 0)
		return v;
	json_object_put(v);
	*why = "messages: nothing but system messages";
	return NULL;
}

/* Fields that are 0 are left out of usageMetadata. */
static void
read_usage(struct json_object *v, struct model_reply *out)
{
	struct json_object *u = json_get(v, "usageMetadata");

	if (!json_object_is_type(u, json_type_object))
		return;
	out->tokens_in = model_count(u, "promptTokenCount", 0) +
	    model_count(u, "toolUsePromptTokenCount", 0);
	out->tokens_cached = model_count(u, "cachedContentTokenCount", 0);
	out->tokens_reasoning = model_count(u, "thoughtsTokenCount", 0);
	out->tokens_out = model_count(u, "candidatesTokenCount", 0) +
	    out->tokens_reasoning;
	out->thought = out->tokens_reasoning > 0;
}

/* Join the parts of a candidate that are no thoughts. */
static void
read_parts(struct json_object *candidate, struct model_reply *out)
{
	struct json_object *parts = json_get(candidate, "content.parts"), *part;
	struct buf text = BUF_INIT;
	size_t i, n;

	n = json_object_is_type(parts, json_type_array) ?
	    json_object_array_length(parts) : 0;
	for (i = 0; i < n; i++) {
		part = json_object_array_get_idx(parts, i);
		if (json_object_get_boolean(json_get(part, "thought")))
			out->thought = 1;
		else
			model_content(json_get(part, "text"), &text);
	}
	free(out->text);
	out->text = buf_take(&text);
}

/* What finishReason means; words unknown are as OTHER. */
static enum outcome
finish_means(const char *finish)
{
	static const char *const refused[] = {
		"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT",
		"SPII", "LANGUAGE", "IMAGE_SAFETY", "MODEL_ARMOR", NULL
	};
	size_t i;

	if (finish == NULL || *finish == '\0' ||
	    strcmp(finish, "STOP") == 0 ||
	    strcmp(finish, "FINISH_REASON_UNSPECIFIED") == 0)
		return OUT_OK;
	if (strcmp(finish, "MAX_TOKENS") == 0)
		return OUT_TRUNCATED;
	for (i = 0; refused[i] != NULL; i++)
		if (strcmp(finish, refused[i]) == 0)
			return OUT_REFUSED;
	/* MALFORMED_FUNCTION_CALL and its like: a few tries */
	return strncmp(finish, "MALFORMED", 9) == 0 ? OUT_MALFORMED :
	    OUT_SERVER;
}

/* A reply without candidates: the prompt was blocked, or it is none. */
static void
read_blocked(struct json_object *v, struct model_reply *out)
{
	const char *reason = json_str(v, "promptFeedback.blockReason");

	if (reason == NULL || *reason == '\0') {
		out->message = mem_strdup("a reply without candidates");
		return;
	}
	out->finish = model_word(json_get(v, "promptFeedback.blockReason"));
	out->outcome = OUT_REFUSED;
	out->message = mem_printf("the prompt was blocked: %s", out->finish);
}

static void
read_reply(struct json_object *v, struct model_reply *out)
{
	struct json_object *list = json_get(v, "candidates"), *candidate;
	enum outcome o;

	read_usage(v, out);
	if (!json_object_is_type(list, json_type_array) ||
	    json_object_array_length(list) == 0) {
		read_blocked(v, out);
		return;
	}
	candidate = json_object_array_get_idx(list, 0);
	read_parts(candidate, out);
	out->finish = model_word(json_get(candidate, "finishReason"));
	o = finish_means(out->finish);
	if (o == OUT_OK || o == OUT_TRUNCATED) {
		model_settle(out, o == OUT_TRUNCATED);
		return;
	}
	out->outcome = o;
	out->message = mem_printf("the reply ended in '%s'", out->finish);
}

const struct model_row model_gemini = {
	.path = path,
	.body = body,
	.key_header = "x-goog-api-key: ",
	.read = read_reply,
	.dialect = DIALECT_GEMINI
};
