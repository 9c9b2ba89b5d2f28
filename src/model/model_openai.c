/*
 * OpenAI Chat Completions, and every server that says it is compatible:
 * Ollama, llama.cpp, vLLM, LM Studio, OpenRouter, DeepSeek, Groq, Mistral,
 * Together, rg-sim.  They differ in what they leave out, so everything but
 * the text may be absent.
 */
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "model/model_row.h"

/* OpenAI's models that know max_completion_tokens alone, wherever they are. */
static const char *const completion[] = {
	"o[1-9]*", "gpt-[5-9]*", "codex-mini*", "computer-use-preview*", NULL
};

static void
path(const struct provider *p, struct buf *url)
{
	(void)p;
	buf_adds(url, "/chat/completions");
}

static const char *
bound_name(const struct provider *p, const struct model_memory *mem)
{
	int is_completion = model_is_openai(p) ||
	    model_name_is(p->model, completion);

	return is_completion != (mem->swapped != 0) ?
	    "max_completion_tokens" : "max_tokens";
}

/* The schema as Chat Completions wraps it. */
static struct json_object *
format_of(const struct model_ask *ask)
{
	struct json_object *v = json_new_object(), *inner = json_new_object();

	json_put_str(inner, "name", MODEL_SCHEMA_NAME);
	json_put(inner, "schema", json_object_get(ask->schema));
	json_put(inner, "strict", json_object_new_boolean(ask->strict));
	json_put_str(v, "type", "json_schema");
	json_put(v, "json_schema", inner);
	return v;
}

static struct json_object *
body(const struct provider *p, const struct model_memory *mem,
    const struct model_ask *ask, const char **why)
{
	struct json_object *v = json_new_object();
	int64_t bound = model_bound(p, mem);

	(void)why;
	json_put_str(v, "model", p->model);
	json_put(v, "messages", json_object_get(ask->messages));
	if (bound > 0)
		json_put_int(v, bound_name(p, mem), bound);
	if (p->sampling.has_temperature &&
	    (mem->dropped & MODEL_TEMPERATURE) == 0)
		json_put_num(v, "temperature", p->sampling.temperature);
	if (p->sampling.has_top_p && (mem->dropped & MODEL_TOP_P) == 0)
		json_put_num(v, "top_p", p->sampling.top_p);
	if (p->sampling.reasoning != NULL &&
	    (mem->dropped & MODEL_REASONING) == 0)
		json_put_str(v, "reasoning_effort", p->sampling.reasoning);
	if (ask->schema != NULL)
		json_put(v, "response_format", format_of(ask));
	return v;
}

static void
read_usage(struct json_object *v, struct model_reply *out)
{
	out->tokens_in = model_count(v, "usage.prompt_tokens", -1);
	out->tokens_out = model_count(v, "usage.completion_tokens", -1);
	out->tokens_cached = model_count(v,
	    "usage.prompt_tokens_details.cached_tokens",
	    model_count(v, "usage.prompt_cache_hit_tokens", -1));
	out->tokens_reasoning = model_count(v,
	    "usage.completion_tokens_details.reasoning_tokens", -1);
	out->thought = out->tokens_reasoning > 0;
}

/* The first choice, or NULL. */
static struct json_object *
first_choice(struct json_object *v)
{
	struct json_object *list = json_get(v, "choices");

	if (!json_object_is_type(list, json_type_array) ||
	    json_object_array_length(list) == 0)
		return NULL;
	return json_object_array_get_idx(list, 0);
}

/* What the provider's word for the end means; OUT_OK for words unknown. */
static enum outcome
finish_means(const char *finish)
{
	static const struct {
		const char *word;
		enum outcome outcome;
	} words[] = {
		{"length", OUT_TRUNCATED},
		{"model_length", OUT_TRUNCATED},
		{"max_tokens", OUT_TRUNCATED},
		{"content_filter", OUT_REFUSED},
		{"error", OUT_SERVER},
		{"abort", OUT_SERVER},
		{"insufficient_system_resource", OUT_OVERLOADED}
	};
	size_t i;

	for (i = 0; finish != NULL && i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(words[i].word, finish) == 0)
			return words[i].outcome;
	return OUT_OK;
}

static int
has_text(struct json_object *v, const char *key)
{
	const char *s = json_str(v, key);

	return s != NULL && *s != '\0';
}

/* Set the outcome from what the choice says of its end. */
static void
judge(struct json_object *message, struct model_reply *out)
{
	enum outcome o = finish_means(out->finish);

	if (has_text(message, "refusal")) {
		o = OUT_REFUSED;
		if (*out->text == '\0') {
			free(out->text);
			out->text = model_string(json_get(message, "refusal"));
		}
	}
	if (o == OUT_OK || o == OUT_TRUNCATED) {
		model_settle(out, o == OUT_TRUNCATED);
		return;
	}
	out->outcome = o;
	if (o == OUT_REFUSED)
		out->message = mem_strdup("the model refused, or a filter did");
	else
		out->message = mem_printf("the reply ended in '%s'",
		    out->finish);
}

static void
read_reply(struct json_object *v, struct model_reply *out)
{
	struct json_object *choice = first_choice(v), *message, *content;
	struct buf text = BUF_INIT;

	read_usage(v, out);
	message = json_get(choice, "message");
	if (message == NULL) {
		out->message = mem_strdup("a reply without choices[0].message");
		return;
	}
	if (has_text(message, "reasoning") ||
	    has_text(message, "reasoning_content"))
		out->thought = 1;
	content = json_get(message, "content");
	model_content(content, &text);
	free(out->text);
	out->text = buf_take(&text);
	out->finish = model_word(json_get(choice, "finish_reason"));
	judge(message, out);
}

const struct model_row model_openai = {
	.path = path,
	.body = body,
	.key_header = "Authorization: Bearer ",
	.read = read_reply,
	.two_bounds = 1,
	.dialect = DIALECT_OPENAI
};
