/*
 * Single lines of a file, fetched again by where they stand.
 */
#ifndef LOOKUP_H
#define LOOKUP_H

#include "report/section.h"

struct lookup {
	int fd;
};

/* Begin with DIR/reviews.jsonl.  A file that is gone finds nothing. */
void lookup_open(struct lookup *l, const struct material *m);

/* The same with the file at path. */
void lookup_open_path(struct lookup *l, const char *path);
void lookup_close(struct lookup *l);

/* The line that begins at offset, owned by the caller, or NULL. */
struct json_object *lookup_line(struct lookup *l, int64_t offset);

/*
 * What a page shows of such a line, owned by the caller: {id, rating, product,
 * persona, provider, model, title, text, bytes}, the text cut to PAGE_QUOTE
 * bytes, of which `bytes` were there; NULL if there is no line.
 */
struct json_object *lookup_excerpt(struct lookup *l, int64_t offset);

/* Show one, with what else is to be said of it in front (or ""). */
void lookup_show(struct page *p, struct json_object *excerpt,
    const char *first);

/* Put text into obj[key], cut to max bytes between two characters. */
void lookup_put_cut(struct json_object *obj, const char *key,
    const char *text, size_t max);

#endif
