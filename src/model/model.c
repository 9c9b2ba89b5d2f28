/*
 * The table of kinds, what is known of models by their names, and the parts of
 * a request that all kinds share.  The rows write bodies and read replies.
 */
#include "model/model.h"

#include <fnmatch.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ground/mem.h"
#include "json/record.h"
#include "model/model_row.h"

static const struct model_row *const rows[] = {
	[PROVIDER_SIM] = &model_openai,
	[PROVIDER_OPENAI] = &model_openai,
	[PROVIDER_GEMINI] = &model_gemini,
	[PROVIDER_ANTHROPIC] = &model_anthropic,
	[PROVIDER_RESPONSES] = &model_responses
};

/* Names of models that think unless told not to, and exceptions to them. */
static const char *const thinkers[] = {
	"o[1-9]*", "gpt-[5-9]*", "gpt-oss*", "codex-mini*",
	"computer-use-preview*", "gemini-2.5*", "gemini-[3-9]*",
	"gemini-flash-latest", "gemini-flash-lite-latest", "gemini-pro-latest",
	"deepseek-r[1-9]*", "deepseek-reasoner*", "qwq*", "qwen3*",
	"magistral*", "grok-4*", "*thinking*", "*reasoning*", NULL
};
static const char *const others[] = {
	"gpt-[5-9]*-chat*", "gemini-2.5-flash-lite*", "gemini-*-image*",
	"qwen3*-instruct*", "qwen3-coder*", "*non-reasoning*", NULL
};
/* Those that cannot be told not to. */
static const char *const always[] = {
	"o[1-9]*", "gemini-2.5-pro*", "gemini-[3-9]*", "gemini-pro-latest",
	NULL
};

const struct model_row *
model_row(const struct provider *p)
{
	return rows[p->kind];
}

int
model_name_is(const char *name, const char *const *patterns)
{
	const char *slash = strrchr(name, '/');

	if (slash != NULL)
		name = slash + 1;
	for (; *patterns != NULL; patterns++)
		if (fnmatch(*patterns, name, FNM_CASEFOLD) == 0)
			return 1;
	return 0;
}

/* Is the host of a URL this one, or one below it? */
static int
host_is(const char *url, const char *host)
{
	const char *s = strstr(url, "://");
	size_t len, n = strlen(host);

	s = s == NULL ? url : s + 3;
	len = strcspn(s, ":/");
	return len >= n && strncasecmp(s + len - n, host, n) == 0 &&
	    (len == n || s[len - n - 1] == '.');
}

int
model_is_openai(const struct provider *p)
{
	return host_is(p->base_url, "openai.com") ||
	    host_is(p->base_url, "openai.azure.com");
}

/*
 * What OpenAI refuses, another server that speaks its protocol may well hold a
 * model to: it is sent all, until it refuses a word itself.
 */
enum dialect
model_dialect(const struct provider *p, const struct model_memory *mem)
{
	enum dialect d = model_row(p)->dialect;

	return d != DIALECT_OPENAI || model_is_openai(p) ||
	    (mem->dropped & MODEL_KEYWORDS) != 0 ? d : DIALECT_PLAIN;
}

int
model_thinks(const struct provider *p, const struct model_memory *mem)
{
	const char *wish = p->sampling.reasoning;
	int by_name = model_name_is(p->model, thinkers) &&
	    !model_name_is(p->model, others);

	if (mem->thinks)
		return 1;
	if (wish == NULL || (mem->dropped & MODEL_REASONING) != 0)
		return by_name;
	if (strcmp(wish, "none") == 0)
		return model_name_is(p->model, always) &&
		    !model_name_is(p->model, others);
	return 1;
}

int64_t
model_bound(const struct provider *p, const struct model_memory *mem)
{
	int64_t n = p->sampling.max_output_tokens;

	if (n <= 0 || (mem->dropped & MODEL_BOUND) != 0)
		n = model_row(p)->bound;
	if (n == 0)
		return 0;
	if (model_thinks(p, mem))
		n += p->sampling.reasoning_tokens;
	return n;
}

void
model_put_unless_empty(struct json_object *obj, const char *key,
    struct json_object *map)
{
	if (json_object_object_length(map) > 0)
		json_put(obj, key, map);
	else
		json_object_put(map);
}

/* Is this the content of a message: a string, or an array of text parts? */
static int
is_content(struct json_object *v)
{
	struct json_object *part;
	size_t i, n;

	if (json_object_is_type(v, json_type_string))
		return 1;
	if (!json_object_is_type(v, json_type_array))
		return 0;
	n = json_object_array_length(v);
	for (i = 0; i < n; i++) {
		part = json_object_array_get_idx(v, i);
		if (json_str(part, "text") == NULL ||
		    json_str(part, "type") == NULL ||
		    strcmp(json_str(part, "type"), "text") != 0)
			return 0;
	}
	return n > 0;
}

static const char *
message_fault(struct json_object *m)
{
	static const char *const roles[] = {
		"system", "developer", "user", "assistant"
	};
	const char *role = json_str(m, "role");
	size_t i;

	if (!json_object_is_type(m, json_type_object))
		return "messages: one of them is no object";
	for (i = 0; role != NULL && i < sizeof(roles) / sizeof(*roles); i++)
		if (strcmp(role, roles[i]) == 0)
			break;
	if (role == NULL || i == sizeof(roles) / sizeof(*roles))
		return "messages: role is none of system, developer, user, "
		    "assistant";
	if (!is_content(json_get(m, "content")))
		return "messages: content is neither a string nor text parts";
	return NULL;
}

/* The record's messages, or its prompt as one; a new reference. */
static struct json_object *
messages_of(struct json_object *rec, const char **why)
{
	struct json_object *list = rec_get(rec, REC_MESSAGES), *m;
	struct json_object *prompt = rec_get(rec, REC_PROMPT);
	size_t i;

	*why = NULL;
	if (list == NULL && json_object_is_type(prompt, json_type_string)) {
		m = json_new_object();
		json_put_str(m, "role", "user");
		json_put(m, "content", json_object_get(prompt));
		list = json_new_array();
		json_push(list, m);
		return list;
	}
	if (list == NULL)
		*why = prompt == NULL ? "no prompt and no messages" :
		    "prompt is no string";
	else if (!json_object_is_type(list, json_type_array))
		*why = "messages is no array";
	else if (json_object_array_length(list) == 0)
		*why = "messages is empty";
	for (i = 0; *why == NULL && i < json_object_array_length(list); i++)
		*why = message_fault(json_object_array_get_idx(list, i));
	return *why == NULL ? json_object_get(list) : NULL;
}

/*
 * What is asked for, references of its own.  Returns 0, or -1 with *why; then
 * there are none.
 */
static int
ask_of(const struct provider *p, const struct model_memory *mem,
    struct json_object *rec, struct model_ask *ask, const char **why)
{
	struct json_object *schema = rec_get(rec, REC_SCHEMA);

	memset(ask, 0, sizeof(*ask));
	if ((ask->messages = messages_of(rec, why)) == NULL)
		return -1;
	if (schema != NULL && !json_object_is_type(schema, json_type_object)) {
		json_object_put(ask->messages);
		*why = "schema is no object";
		return -1;
	}
	if (schema != NULL && (mem->dropped & MODEL_SCHEMA) == 0)
		ask->schema = dialect_write(model_dialect(p, mem), schema,
		    &ask->strict);
	return 0;
}

/* The provider with the record's own model, or the provider itself. */
static const struct provider *
with_model(const struct provider *p, struct provider *own,
    struct json_object *rec)
{
	struct json_object *model = rec_get(rec, REC_MODEL);

	if (model == NULL)
		return p;
	*own = *p;
	/* nothing changes what is lent by own */
	own->model = (char *)json_object_get_string(model);
	return own;
}

int
model_request(const struct provider *p, const struct model_memory *mem,
    struct json_object *rec, struct buf *url, struct buf *body,
    const char **why)
{
	const struct model_row *row = model_row(p);
	struct provider own;
	struct json_object *v;
	struct model_ask ask;
	const char *text;
	size_t len;

	if ((*why = model_extra_fault(rec)) != NULL ||
	    ask_of(p, mem, rec, &ask, why) == -1)
		return -1;
	p = with_model(p, &own, rec);
	v = row->body(p, mem, &ask, why);
	json_object_put(ask.messages);
	json_object_put(ask.schema);
	if (v == NULL)
		return -1;
	model_extra_lay(v, rec_get(rec, REC_PARAMS), mem);
	text = json_text(v, &len);
	buf_clear(body);
	buf_add(body, text, len);
	json_object_put(v);
	buf_clear(url);
	buf_adds(url, p->base_url);
	row->path(p, url);
	return 0;
}

static void
header(void (*add)(void *arg, const char *line), void *arg, const char *name,
    const char *value)
{
	size_t n = strlen(name) + strlen(value) + 1;
	char *line = mem_alloc(n);

	snprintf(line, n, "%s%s", name, value);
	add(arg, line);
	explicit_bzero(line, n);
	free(line);
}

/* Does the configuration set the header that line sets? */
static int
is_set(const struct provider *p, const char *line)
{
	size_t i, n = strcspn(line, ":") + 1;

	for (i = 0; i < p->nheaders; i++)
		if (strncasecmp(p->headers[i], line, n) == 0)
			return 1;
	return 0;
}

/* Azure wants the key bare, in a header of its own. */
static void
key_header(const struct provider *p, int masked,
    void (*add)(void *arg, const char *line), void *arg)
{
	char *name;

	if (p->auth_header == NULL) {
		header(add, arg, model_row(p)->key_header,
		    masked ? "***" : p->key);
		return;
	}
	name = mem_printf("%s: %s", p->auth_header,
	    strcasecmp(p->auth_header, "authorization") == 0 ? "Bearer " : "");
	header(add, arg, name, masked ? "***" : p->key);
	free(name);
}

void
model_headers(const struct provider *p, int masked,
    void (*add)(void *arg, const char *line), void *arg)
{
	const char *own = model_row(p)->header;
	size_t i;

	header(add, arg, "Content-Type: ", "application/json");
	if (!is_set(p, "Accept:"))
		header(add, arg, "Accept: ", "application/json");
	if (own != NULL && !is_set(p, own))
		header(add, arg, own, "");
	if (p->key != NULL)
		key_header(p, masked, add, arg);
	if (p->org != NULL)
		header(add, arg, "OpenAI-Organization: ", p->org);
	if (p->project != NULL)
		header(add, arg, "OpenAI-Project: ", p->project);
	for (i = 0; i < p->nheaders; i++)
		header(add, arg, p->headers[i], "");
}

double
model_cost(const struct provider *p, const struct model_reply *r)
{
	int64_t cached = r->tokens_cached > 0 ? r->tokens_cached : 0;

	if (!p->price.known || r->other || r->tokens_in < 0 ||
	    r->tokens_out < 0)
		return NAN;
	if (cached > r->tokens_in)
		cached = r->tokens_in;
	return ((double)(r->tokens_in - cached) * p->price.input +
	    (double)cached * p->price.cached +
	    (double)r->tokens_out * p->price.output) / 1e6;
}
