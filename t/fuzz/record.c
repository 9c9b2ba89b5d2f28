/*
 * A line of input, from the first look at it to the request: whatever it is,
 * it is refused with a reason, or it is a record that is valid JSON again.
 * What scan.h reads where it stands must be what json.h reads.
 */
#include "fuzz.h"

#include <string.h>

#include "call/task.h"
#include "ground/buf.h"
#include "json/json.h"
#include "json/scan.h"

/* A line as reader and scanner see it. */
static void
compare(const char *line, size_t len)
{
	struct json_object *v;
	struct scan s;
	const char *why, *text;
	size_t n;

	if (!scan_object(&s, line, len))
		return;
	v = json_read(line, len, &why);
	FUZZ_MUST(v != NULL);
	text = json_text(v, &n);
	FUZZ_MUST(n == len && memcmp(text, line, n) == 0);
	json_object_put(v);
}

/* The task's line, and what it becomes, are JSON. */
static void
finish(struct task *t, const struct provider *p)
{
	struct json_object *v;
	const char *why, *line;
	size_t len;

	task_fail(t, OUT_NETWORK, "no reply");
	line = task_finish(t, p, &len);
	v = json_read(line, len, &why);
	FUZZ_MUST(json_object_is_type(v, json_type_object));
	FUZZ_MUST(json_get(v, "error.class") != NULL);
	json_object_put(v);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct model_memory nothing;
	static char name[] = "t", url[] = "http://t/v1", model[] = "m";
	static char template[] = "about {{a}} and {{a.b}}";
	static struct provider p = {.name = name, .base_url = url,
	    .model = model};
	struct shape shape = {.lines = 0};
	struct mold mold = {.known = 0};
	struct task_way way = {.provider = &p, .shape = &shape, .mold = &mold,
	    .keyed = 1};
	struct buf line = BUF_INIT;
	const char *why = NULL;
	struct task *t;

	fuzz_count(size);
	if (size == 0 || memchr(data, '\n', size) != NULL)
		return 0;
	p.kind = data[0] % 4 + PROVIDER_OPENAI;
	shape.lines = data[0] >> 7;
	shape.template = data[0] & 64 ? template : NULL;
	buf_add(&line, data + 1, size - 1);
	compare(buf_str(&line), line.len);
	t = task_read(&shape, buf_str(&line), line.len, 7, &why);
	FUZZ_MUST(t != NULL || why != NULL);
	if (t != NULL) {
		task_open(t, &way, &nothing);
		finish(t, &p);
		task_free(t);
	}
	mold_free(&mold);
	buf_free(&line);
	return 0;
}
