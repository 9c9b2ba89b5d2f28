/*
 * Anthropic's Messages.  What the system says stands outside of the messages,
 * and a request must have a bound.  Thinking has two forms: a budget of tokens
 * up to the models 4.5, and an effort after them, which these alone know.
 * Source: anthropics/anthropic-sdk-python, types/message_create_params.py and
 * types/message.py.
 */
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "model/model_row.h"

#define BOUND 4096	   /* when no bound was set */
#define BUDGET_LEAST 1024  /* thoughts cannot be fewer */

/* Models that cannot think, and those that think within a budget. */
static const char *const plain[] = {
	"claude-instant*", "claude-2*", "claude-3-[0-6]*", "claude-3-opus*",
	"claude-3-sonnet*", "claude-3-haiku*", NULL
};
static const char *const budgets[] = {
	"claude-3-7*", "claude-*-4-20*", "claude-*-4-[015]",
	"claude-*-4-[015]-*", "claude-*-4-[015]@*", "claude-*-4",
	"claude-*-4@*", NULL
};

static void
path(const struct provider *p, struct buf *url)
{
	(void)p;
	buf_adds(url, "/messages");
}

static void
push_text(struct json_object *blocks, struct json_object *text)
{
	struct json_object *block = json_new_object();

	json_put_str(block, "type", "text");
	json_put(block, "text", json_object_get(text));
	json_push(blocks, block);
}

/* Add the texts of a message's content. */
static void
push_content(struct json_object *blocks, struct json_object *content)
{
	size_t i, n;

	if (json_object_is_type(content, json_type_string)) {
		push_text(blocks, content);
		return;
	}
	n = json_object_array_length(content);
	for (i = 0; i < n; i++)
		push_text(blocks, json_get(
		    json_object_array_get_idx(content, i), "text"));
}

/* Split messages into what the system says and what is said in turn. */
static void
split(struct json_object *messages, struct json_object *system,
    struct json_object *turns)
{
	struct json_object *m, *turn, *content;
	const char *role;
	size_t i, n = json_object_array_length(messages);

	for (i = 0; i < n; i++) {
		m = json_object_array_get_idx(messages, i);
		role = json_str(m, "role");
		content = json_get(m, "content");
		if (*role == 's' || *role == 'd') { /* system, developer */
			push_content(system, content);
			continue;
		}
		turn = json_new_object();
		json_put_str(turn, "role", role);
		json_put(turn, "content", json_object_get(content));
		json_push(turns, turn);
	}
}

/* The system's texts: one as it is, more as blocks; takes system over. */
static void
put_system(struct json_object *v, struct json_object *system)
{
	struct json_object *first;

	if (json_object_array_length(system) > 1) {
		json_put(v, "system", system);
		return;
	}
	first = json_object_array_get_idx(system, 0);
	if (first != NULL)
		json_put(v, "system",
		    json_object_get(json_get(first, "text")));
	json_object_put(system);
}

/* Tokens of thought for a wish; 0 if they do not fit below the bound. */
static int64_t
budget(const struct provider *p, int64_t bound)
{
	const char *wish = p->sampling.reasoning;
	int64_t n, room = p->sampling.reasoning_tokens;

	n = strcmp(wish, "minimal") == 0 || strcmp(wish, "low") == 0 ?
	    BUDGET_LEAST : strcmp(wish, "medium") == 0 ? 8192 : 24576;
	if (n > room)
		n = room > BUDGET_LEAST ? room : BUDGET_LEAST;
	return n < bound ? n : 0;
}

static void
put_thinking(struct json_object *v, const char *type, int64_t tokens)
{
	struct json_object *t = json_new_object();

	json_put_str(t, "type", type);
	if (tokens > 0)
		json_put_int(t, "budget_tokens", tokens);
	json_put(v, "thinking", t);
}

/* Ask for thoughts, as the model's family has them; fills output_config. */
static void
put_reasoning(const struct provider *p, struct json_object *v,
    struct json_object *config, int64_t bound)
{
	const char *wish = p->sampling.reasoning;

	if (model_name_is(p->model, plain))
		return;
	if (strcmp(wish, "none") == 0) {
		put_thinking(v, "disabled", 0);
	} else if (!model_name_is(p->model, budgets)) {
		put_thinking(v, "adaptive", 0);
		json_put_str(config, "effort",
		    strcmp(wish, "minimal") == 0 ? "low" : wish);
	} else if (budget(p, bound) > 0) {
		put_thinking(v, "enabled", budget(p, bound));
	}
}

static void
put_format(const struct model_ask *ask, struct json_object *config)
{
	struct json_object *f = json_new_object();

	json_put_str(f, "type", "json_schema");
	json_put(f, "schema", json_object_get(ask->schema));
	json_put(config, "format", f);
}

static struct json_object *
body(const struct provider *p, const struct model_memory *mem,
    const struct model_ask *ask, const char **why)
{
	struct json_object *v = json_new_object(), *config = json_new_object();
	struct json_object *system = json_new_array();
	struct json_object *turns = json_new_array();
	int64_t bound = model_bound(p, mem);

	split(ask->messages, system, turns);
	json_put_str(v, "model", p->model);
	json_put_int(v, "max_tokens", bound);
	put_system(v, system);
	if (json_object_array_length(turns) == 0)
		*why = "messages: nothing but system messages";
	json_put(v, "messages", turns);
	if (p->sampling.has_temperature &&
	    (mem->dropped & MODEL_TEMPERATURE) == 0)
		json_put_num(v, "temperature", p->sampling.temperature);
	if (p->sampling.has_top_p && (mem->dropped & MODEL_TOP_P) == 0)
		json_put_num(v, "top_p", p->sampling.top_p);
	if (p->sampling.reasoning != NULL &&
	    (mem->dropped & MODEL_REASONING) == 0)
		put_reasoning(p, v, config, bound);
	if (ask->schema != NULL)
		put_format(ask, config);
	model_put_unless_empty(v, "output_config", config);
	if (*why == NULL)
		return v;
	json_object_put(v);
	return NULL;
}

/* input_tokens leaves out what is cached; output_tokens counts thoughts. */
static void
read_usage(struct json_object *v, struct model_reply *out)
{
	struct json_object *u = json_get(v, "usage");

	out->tokens_in = model_count(u, "input_tokens", -1);
	out->tokens_out = model_count(u, "output_tokens", -1);
	out->tokens_cached = model_count(u, "cache_read_input_tokens", -1);
	if (out->tokens_in >= 0)
		out->tokens_in += model_count(u, "cache_read_input_tokens", 0) +
		    model_count(u, "cache_creation_input_tokens", 0);
	out->tokens_reasoning = model_count(u,
	    "output_tokens_details.thinking_tokens", -1);
	out->thought = out->tokens_reasoning > 0;
}

/* Did it think?  Blocks of thoughts come before the text. */
static int
has_thoughts(struct json_object *content)
{
	const char *type;
	size_t i, n;

	n = json_object_array_length(content);
	for (i = 0; i < n; i++) {
		type = json_str(json_object_array_get_idx(content, i), "type");
		if (type != NULL && (strcmp(type, "thinking") == 0 ||
		    strcmp(type, "redacted_thinking") == 0))
			return 1;
	}
	return 0;
}

static int
is_cut(const char *finish)
{
	return strcmp(finish, "max_tokens") == 0 ||
	    strcmp(finish, "model_context_window_exceeded") == 0 ||
	    strcmp(finish, "pause_turn") == 0;
}

static void
refused(struct json_object *v, struct model_reply *out)
{
	char *category = model_word(json_get(v, "stop_details.category"));

	out->outcome = OUT_REFUSED;
	out->message = mem_printf("the model refused%s%s",
	    category != NULL ? ": " : "", category != NULL ? category : "");
	free(category);
}

static void
read_reply(struct json_object *v, struct model_reply *out)
{
	struct json_object *content = json_get(v, "content");
	struct buf text = BUF_INIT;

	read_usage(v, out);
	if (!json_object_is_type(content, json_type_array)) {
		out->message = mem_strdup("a reply without content");
		return;
	}
	if (has_thoughts(content))
		out->thought = 1;
	model_content(content, &text);
	free(out->text);
	out->text = buf_take(&text);
	out->finish = model_word(json_get(v, "stop_reason"));
	if (out->finish != NULL && strcmp(out->finish, "refusal") == 0)
		refused(v, out);
	else
		model_settle(out, out->finish != NULL && is_cut(out->finish));
}

const struct model_row model_anthropic = {
	.path = path,
	.body = body,
	.key_header = "x-api-key: ",
	.header = "anthropic-version: 2023-06-01",
	.bound = BOUND,
	.read = read_reply,
	.dialect = DIALECT_ANTHROPIC
};
