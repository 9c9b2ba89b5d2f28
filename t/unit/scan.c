/*
 * Read a JSON object a line.  Print its members as scan_object() sees them, a
 * string's text behind them; or "left" if it leaves the text to json_read().
 * What it takes must be what json_text() writes: if not, "differs".
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/jsonl.h"
#include "json/scan.h"

/* Is this the value of the text, and would it be written again as it is? */
static int
is_own(struct json_object *v, const char *line, size_t len)
{
	const char *text;
	size_t n;
	int own;

	if (v == NULL)
		return 0;
	text = json_text(v, &n);
	own = n == len && memcmp(text, line, n) == 0;
	json_object_put(v);
	return own;
}

/* The text as json-c reads it: with white space it is left to json-c. */
static struct json_object *
by_json_c(const char *line, size_t len)
{
	struct json_object *v;
	struct buf b = BUF_INIT;
	const char *why;

	buf_addc(&b, ' ');
	buf_add(&b, line, len);
	v = json_read(b.data, b.len, &why);
	buf_free(&b);
	return v;
}

/* Are strings written as json_text() writes them? */
static int
is_quoted(const struct scan_value *v, const struct buf *text)
{
	struct buf again = BUF_INIT;
	int same;

	json_quote(&again, text->data, text->len);
	same = again.len == v->len && memcmp(again.data, v->at, v->len) == 0;
	buf_free(&again);
	return same;
}

static void
show(const struct scan *s)
{
	struct buf text = BUF_INIT;
	size_t i;

	for (i = 0; i < s->n; i++) {
		printf("%s%.*s=%.*s", i > 0 ? " " : "", (int)s->key[i].len,
		    s->key[i].at, (int)s->value[i].len, s->value[i].at);
		if (!scan_is_string(&s->value[i]))
			continue;
		buf_clear(&text);
		scan_text(&s->value[i], &text);
		printf(is_quoted(&s->value[i], &text) ? "" : " differs");
	}
	buf_free(&text);
	putchar('\n');
}

int
main(void)
{
	const char *line, *why;
	struct scan s;
	struct jl in;
	size_t len;

	jl_open(&in, NULL);
	while (jl_line(&in, &line, &len) == 1) {
		if (!scan_object(&s, line, len))
			puts("left");
		else if (!is_own(json_read(line, len, &why), line, len) ||
		    !is_own(by_json_c(line, len), line, len))
			puts("differs");
		else
			show(&s);
	}
	jl_close(&in);
	return 0;
}
