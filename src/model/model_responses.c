/*
 * OpenAI's Responses.  Nothing is stored there; what the system says are the
 * instructions.  A reply is a list of items, of which the message is one, and
 * how it ended is a status of the whole.
 * Source: openai/openai-openapi, openapi.yaml.
 */
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "model/model_row.h"

#define BOUND_LEAST 16 /* max_output_tokens cannot be less */

static void
path(const struct provider *p, struct buf *url)
{
	(void)p;
	buf_adds(url, "/responses");
}

/* A content as Responses names its parts: input_text, output_text. */
static struct json_object *
content_of(struct json_object *content, const char *type)
{
	struct json_object *list, *part;
	size_t i, n;

	if (json_object_is_type(content, json_type_string))
		return json_object_get(content);
	list = json_new_array();
	n = json_object_array_length(content);
	for (i = 0; i < n; i++) {
		part = json_new_object();
		json_put_str(part, "type", type);
		json_put(part, "text", json_object_get(json_get(
		    json_object_array_get_idx(content, i), "text")));
		json_push(list, part);
	}
	return list;
}

/* Split messages into the instructions and what is said in turn. */
static void
split(struct json_object *messages, struct buf *system,
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
			if (system->len > 0)
				buf_adds(system, "\n\n");
			model_content(content, system);
			continue;
		}
		turn = json_new_object();
		json_put_str(turn, "role", role);
		json_put(turn, "content", content_of(content,
		    *role == 'a' ? "output_text" : "input_text"));
		json_push(turns, turn);
	}
}

static void
put_sampling(const struct provider *p, const struct model_memory *mem,
    struct json_object *v)
{
	struct json_object *reasoning;
	int64_t bound = model_bound(p, mem);

	if (bound > 0)
		json_put_int(v, "max_output_tokens",
		    bound < BOUND_LEAST ? BOUND_LEAST : bound);
	if (p->sampling.has_temperature &&
	    (mem->dropped & MODEL_TEMPERATURE) == 0)
		json_put_num(v, "temperature", p->sampling.temperature);
	if (p->sampling.has_top_p && (mem->dropped & MODEL_TOP_P) == 0)
		json_put_num(v, "top_p", p->sampling.top_p);
	if (p->sampling.reasoning != NULL &&
	    (mem->dropped & MODEL_REASONING) == 0) {
		reasoning = json_new_object();
		json_put_str(reasoning, "effort", p->sampling.reasoning);
		json_put(v, "reasoning", reasoning);
	}
}

/* The schema as Responses wraps it: flat. */
static void
put_format(const struct model_ask *ask, struct json_object *v)
{
	struct json_object *text = json_new_object(), *f = json_new_object();

	json_put_str(f, "type", "json_schema");
	json_put_str(f, "name", MODEL_SCHEMA_NAME);
	json_put(f, "schema", json_object_get(ask->schema));
	json_put(f, "strict", json_object_new_boolean(ask->strict));
	json_put(text, "format", f);
	json_put(v, "text", text);
}

static struct json_object *
body(const struct provider *p, const struct model_memory *mem,
    const struct model_ask *ask, const char **why)
{
	struct json_object *v = json_new_object(), *turns = json_new_array();
	struct buf system = BUF_INIT;
	size_t n;

	split(ask->messages, &system, turns);
	n = json_object_array_length(turns);
	json_put_str(v, "model", p->model);
	if (system.len > 0)
		json_put_strn(v, "instructions", system.data, system.len);
	json_put(v, "input", turns);
	put_sampling(p, mem, v);
	if (ask->schema != NULL)
		put_format(ask, v);
	json_put(v, "store", json_object_new_boolean(0));
	buf_free(&system);
	if (n > 0)
		return v;
	json_object_put(v);
	*why = "messages: nothing but system messages";
	return NULL;
}

static void
read_usage(struct json_object *v, struct model_reply *out)
{
	out->tokens_in = model_count(v, "usage.input_tokens", -1);
	out->tokens_out = model_count(v, "usage.output_tokens", -1);
	out->tokens_cached = model_count(v,
	    "usage.input_tokens_details.cached_tokens", -1);
	out->tokens_reasoning = model_count(v,
	    "usage.output_tokens_details.reasoning_tokens", -1);
	out->thought = out->tokens_reasoning > 0;
}

/* Add the parts of one message: its text, or why there is none. */
static void
read_message(struct json_object *item, struct buf *text, struct buf *refusal)
{
	struct json_object *parts = json_get(item, "content"), *part;
	const char *type;
	size_t i, n;

	n = json_object_is_type(parts, json_type_array) ?
	    json_object_array_length(parts) : 0;
	for (i = 0; i < n; i++) {
		part = json_object_array_get_idx(parts, i);
		type = json_str(part, "type");
		if (type != NULL && strcmp(type, "output_text") == 0)
			model_content(json_get(part, "text"), text);
		else if (type != NULL && strcmp(type, "refusal") == 0)
			model_content(json_get(part, "refusal"), refusal);
	}
}

/* Join the messages among the items.  Returns whether it was refused. */
static int
read_output(struct json_object *list, struct model_reply *out)
{
	struct buf text = BUF_INIT, refusal = BUF_INIT;
	struct json_object *item;
	const char *type;
	int refused;
	size_t i, n = json_object_array_length(list);

	for (i = 0; i < n; i++) {
		item = json_object_array_get_idx(list, i);
		type = json_str(item, "type");
		if (type != NULL && strcmp(type, "message") == 0)
			read_message(item, &text, &refusal);
		else if (type != NULL && strcmp(type, "reasoning") == 0 &&
		    out->tokens_reasoning == -1)
			out->thought = 1;
	}
	refused = refusal.len > 0;
	free(out->text);
	out->text = buf_take(refused && text.len == 0 ? &refusal : &text);
	buf_free(&text);
	buf_free(&refusal);
	return refused;
}

/* How it ended: the reason why it is not complete, or the status. */
static char *
finish_of(struct json_object *v)
{
	char *reason = model_word(json_get(v, "incomplete_details.reason"));

	return reason != NULL ? reason : model_word(json_get(v, "status"));
}

static void
judge(struct model_reply *out, int refused)
{
	const char *finish = out->finish != NULL ? out->finish : "completed";

	if (refused || strcmp(finish, "content_filter") == 0) {
		out->outcome = OUT_REFUSED;
		out->message = mem_strdup("the model refused, or a filter did");
	} else if (strcmp(finish, "completed") == 0 ||
	    strcmp(finish, "max_output_tokens") == 0 ||
	    strcmp(finish, "incomplete") == 0) {
		model_settle(out, *finish != 'c');
	} else { /* failed, cancelled, queued, in_progress */
		out->outcome = OUT_SERVER;
		out->message = mem_printf("the reply ended in '%s'", finish);
	}
}

static void
read_reply(struct json_object *v, struct model_reply *out)
{
	struct json_object *list = json_get(v, "output");

	read_usage(v, out);
	if (!json_object_is_type(list, json_type_array)) {
		out->message = mem_strdup("a reply without output");
		return;
	}
	out->finish = finish_of(v);
	judge(out, read_output(list, out));
}

const struct model_row model_responses = {
	.path = path,
	.body = body,
	.key_header = "Authorization: Bearer ",
	.read = read_reply,
	.dialect = DIALECT_OPENAI
};
