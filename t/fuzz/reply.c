/*
 * A reply of any of the protocols: kind and status are the first two bytes,
 * then the headers up to an empty line, then the body.  Whatever it is, it
 * falls in a class, and the record that comes of it is a line of valid JSON.
 */
#include "fuzz.h"

#include <string.h>

#include "call/task.h"
#include "json/json.h"
#include "model/model.h"

#define NOW INT64_C(1795413600000)

static const int statuses[] = {200, 200, 200, 400, 401, 402, 403, 404, 408,
    413, 429, 429, 500, 502, 503, 529};

static struct model_answer
answer(const uint8_t *data, size_t size, char **headers)
{
	struct model_answer a = {.status = statuses[data[1] % 16]};
	const uint8_t *body = data + 2, *end = data + size;
	const uint8_t *gap = memmem(body, (size_t)(end - body), "\n\n", 2);

	*headers = strndup((const char *)body,
	    gap != NULL ? (size_t)(gap - body) : 0);
	a.headers = *headers;
	body = gap != NULL ? gap + 2 : body;
	a.body = (const char *)body;
	a.len = (size_t)(end - body);
	return a;
}

/* The record that the reply makes is JSON, and of a class. */
static void
finish(const struct provider *p, struct model_reply *r)
{
	static const char line[] = "{\"id\":\"a\",\"prompt\":\"x\"}";
	struct shape shape = {.lines = 0};
	struct json_object *v;
	const char *why, *text;
	struct task *t;
	size_t len;

	t = task_read(&shape, line, sizeof(line) - 1, 1, &why);
	t->last = *r;
	memset(r, 0, sizeof(*r));
	text = task_finish(t, p, &len);
	FUZZ_MUST(memchr(text, '\n', len) == NULL);
	v = json_read(text, len, &why);
	FUZZ_MUST(json_object_is_type(v, json_type_object));
	FUZZ_MUST(json_get(v, "error.class") != NULL ||
	    json_get(v, "reply.text") != NULL);
	json_object_put(v);
	task_free(t);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char name[] = "t", url[] = "http://t/v1", model[] = "m";
	static struct provider p = {.name = name, .base_url = url,
	    .model = model, .attempts = 5};
	struct model_memory memory = {0}, sent = {0};
	struct model_answer a;
	struct model_reply r;
	char *headers, *what = NULL;

	fuzz_count(size);
	if (size < 2)
		return 0;
	p.kind = data[0] % PROVIDER_KINDS;
	a = answer(data, size, &headers);
	memset(&r, 0, sizeof(r));
	model_read(&p, &a, NOW, &r);
	FUZZ_MUST(r.outcome < OUT_CLASSES);
	FUZZ_MUST(r.outcome != OUT_OK || (r.text != NULL && *r.text != '\0'));
	FUZZ_MUST(r.message == NULL || strlen(r.message) <= MODEL_MESSAGE_MAX);
	model_learn(&p, &memory, &sent, &r, &what);
	free(what);
	finish(&p, &r);
	model_reply_free(&r);
	free(headers);
	return 0;
}
