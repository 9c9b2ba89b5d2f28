/*
 * Read a JSON object a line.  Print its members as scan_object() sees them, a
 * string's text behind them; or "left" if it leaves the text to json_read().
 * What it takes must be what json_text() writes: if not, "differs".  As a
 * string the line must be left, or read as the same by scan_quoted(); with
 * "flat", say only which of the two read it.
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

/* Is the i-th value that of a text that stood in a string? */
static int
is_same(const struct scan *s, const struct scan *inner, size_t i)
{
	const struct scan_value *a = &s->value[i], *b = &inner->value[i];
	const size_t marks = scan_is_string(a); /* at both ends */

	return scan_is_marked(b) == scan_is_string(a) &&
	    s->key[i].len == inner->key[i].len &&
	    memcmp(s->key[i].at, inner->key[i].at, s->key[i].len) == 0 &&
	    a->len == b->len + 2 * marks &&
	    memcmp(a->at + marks, b->at, b->len) == 0;
}

/* Read the line as a string, which lies in quoted then; 0: it is left. */
static int
read_quoted(struct scan *inner, struct buf *quoted, const char *line,
    size_t len)
{
	struct scan_value v;

	buf_clear(quoted);
	json_quote(quoted, line, len);
	return scan_value(&v, quoted->data, quoted->len) &&
	    v.len == quoted->len && scan_quoted(inner, &v);
}

/* Is it left, or the same as s, which is NULL if the line is left? */
static int
is_right(const struct scan *s, const char *line, size_t len)
{
	struct buf quoted = BUF_INIT;
	struct scan inner;
	size_t i;
	int right = 1;

	if (read_quoted(&inner, &quoted, line, len)) {
		right = s != NULL && s->n == inner.n;
		for (i = 0; right && i < s->n; i++)
			right = is_same(s, &inner, i);
	}
	buf_free(&quoted);
	return right;
}

/* Which of the two reads the line? */
static void
say_flat(const char *line, size_t len)
{
	struct buf quoted = BUF_INIT;
	struct scan s;

	printf("%s", scan_object(&s, line, len) ? "read" : "left");
	puts(read_quoted(&s, &quoted, line, len) ? " read" : " left");
	buf_free(&quoted);
}

int
main(int argc, char **argv)
{
	const char *line, *why;
	struct scan s;
	struct jl in;
	size_t len;

	jl_open(&in, NULL);
	while (jl_line(&in, &line, &len) == 1) {
		if (argc > 1 && strcmp(argv[1], "flat") == 0)
			say_flat(line, len);
		else if (!is_right(scan_object(&s, line, len) ? &s : NULL,
		    line, len))
			puts("differs in a string");
		else if (!scan_object(&s, line, len))
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
