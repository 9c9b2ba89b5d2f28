/*
 * Nothing is kept in memory but where a line begins; it is read anew, piece by
 * piece up to its end, whenever it is shown.
 */
#include "report/lookup.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/utf8.h"
#include "json/jsonl.h"

enum { PIECE = 4096 };

void
lookup_open(struct lookup *l, const struct material *m)
{
	char *path = mem_printf("%s/reviews.jsonl", m->dir);

	lookup_open_path(l, path);
	free(path);
}

void
lookup_open_path(struct lookup *l, const char *path)
{
	l->fd = open(path, O_RDONLY | O_CLOEXEC);
}

void
lookup_close(struct lookup *l)
{
	if (l->fd != -1)
		close(l->fd);
	l->fd = -1;
}

struct json_object *
lookup_line(struct lookup *l, int64_t offset)
{
	struct json_object *line = NULL;
	struct buf b = BUF_INIT;
	const char *lf = NULL, *why;
	ssize_t n = 1;

	while (offset >= 0 && lf == NULL && n > 0 && b.len <= JL_MAX) {
		buf_reserve(&b, PIECE);
		n = pread(l->fd, b.data + b.len, PIECE,
		    offset + (int64_t)b.len);
		if (n > 0) {
			lf = memchr(b.data + b.len, '\n', (size_t)n);
			b.len += (size_t)n;
		}
	}
	if (lf != NULL)
		b.len = (size_t)(lf - b.data);
	if (b.len > 0 && jl_parse(b.data, b.len, &line, &why) != 1)
		line = NULL;
	buf_free(&b);
	return line;
}

void
lookup_put_cut(struct json_object *obj, const char *key, const char *text,
    size_t max)
{
	json_put_strn(obj, key, text, utf8_cut(text, max));
}

struct json_object *
lookup_excerpt(struct lookup *l, int64_t offset)
{
	static const char *const names[] = {"id", "product", "persona",
	    "provider", "model", "title"};
	struct json_object *line = lookup_line(l, offset), *obj;
	const char *text = json_str(line, "text"), *s;
	size_t i;

	if (text == NULL) {
		json_object_put(line);
		return NULL;
	}
	obj = json_new_object();
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if ((s = json_str(line, names[i])) != NULL)
			lookup_put_cut(obj, names[i], s, PAGE_CELL);
	if (json_get(line, "rating") != NULL)
		json_put_int(obj, "rating", json_int(line, "rating", 0));
	lookup_put_cut(obj, "text", text, PAGE_QUOTE);
	json_put_int(obj, "bytes", (int64_t)strlen(text));
	json_object_put(line);
	return obj;
}

static void
add(struct buf *b, struct json_object *obj, const char *key)
{
	const char *s = json_str(obj, key);

	if (s != NULL)
		buf_addf(b, "%s%s", b->len > 0 ? " · " : "", s);
}

void
lookup_show(struct page *p, struct json_object *obj, const char *first)
{
	const char *text = json_str(obj, "text");
	int64_t rating = json_int(obj, "rating", 0);
	int64_t cut = json_int(obj, "bytes", 0) - (int64_t)strlen(text);
	struct buf b = BUF_INIT;

	buf_adds(&b, first);
	if (rating >= 1 && rating <= 5)
		buf_addf(&b, "%s%.*s%.*s", b.len > 0 ? " · " : "",
		    (int)rating * 3, "★★★★★", (int)(5 - rating) * 3, "☆☆☆☆☆");
	add(&b, obj, "product");
	add(&b, obj, "persona");
	add(&b, obj, "model");
	add(&b, obj, "id");
	if (cut > 0)
		buf_addf(&b, " · %" PRId64 " more bytes not shown", cut);
	page_quote(p, buf_str(&b), json_str(obj, "title"), text, 0, 0);
	buf_free(&b);
}
