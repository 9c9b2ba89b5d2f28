/*
 * The mold is cast from a prompt that nobody writes.  Where the body holds it
 * as a JSON string, exactly once, other prompts can stand as well: a protocol
 * does not look into a prompt.  What else a request depends on is kept beside
 * the mold, and if that changes it is cast again.
 */
#include "model/mold.h"

#include <string.h>

#include "json/record.h"

#define MARK "here stands the prompt of a record, 4c1f0b7e"
#define QUOTED "\"" MARK "\""

/* Cut the body where the mark is; 0 if it is not there just once. */
static int
cut(struct mold *m, const struct buf *body)
{
	const char *end = body->data + body->len, *at, *next;

	at = memmem(body->data, body->len, QUOTED, strlen(QUOTED));
	if (at == NULL)
		return 0;
	next = at + strlen(QUOTED);
	if (memmem(next, (size_t)(end - next), MARK, strlen(MARK)) != NULL)
		return 0;
	buf_add(&m->head, body->data, (size_t)(at - body->data));
	buf_add(&m->tail, next, (size_t)(end - next));
	return 1;
}

static void
cast(struct mold *m, const struct provider *p)
{
	struct json_object *rec = json_new_object(), *schema = NULL;
	struct buf body = BUF_INIT;
	const char *why = NULL;

	buf_clear(&m->head);
	buf_clear(&m->tail);
	rec_put_str(rec, REC_PROMPT, MARK);
	if (m->schema.len > 0)
		schema = json_read(m->schema.data, m->schema.len, &why);
	if (schema != NULL)
		rec_put(rec, REC_SCHEMA, schema);
	m->usable = why == NULL && model_request(p, &m->memory, rec, &m->url,
	    &body, &why) == 0 && cut(m, &body);
	buf_free(&body);
	json_object_put(rec);
}

static int
memory_same(const struct model_memory *a, const struct model_memory *b)
{
	return a->dropped == b->dropped && a->swapped == b->swapped &&
	    a->thinks == b->thinks;
}

static int
fits(const struct mold *m, const struct model_memory *memory,
    const struct scan_value *schema)
{
	size_t len = schema != NULL ? schema->len : 0;

	return m->known && memory_same(&m->memory, memory) &&
	    m->schema.len == len &&
	    (len == 0 || memcmp(m->schema.data, schema->at, len) == 0);
}

/* A schema that is null is none. */
static const struct scan_value *
some(const struct scan_value *v)
{
	return v != NULL && v->at[0] == 'n' ? NULL : v;
}

int
mold_fill(struct mold *m, const struct provider *p,
    const struct model_memory *memory, const struct scan_value *prompt,
    const struct scan_value *schema, struct buf *url, struct buf *body)
{
	schema = some(schema);
	if (!fits(m, memory, schema)) {
		m->known = 1;
		m->memory = *memory;
		buf_clear(&m->schema);
		if (schema != NULL)
			buf_add(&m->schema, schema->at, schema->len);
		cast(m, p);
	}
	if (!m->usable)
		return 0;
	buf_clear(url);
	buf_add(url, m->url.data, m->url.len);
	buf_clear(body);
	buf_reserve(body, m->head.len + prompt->len + m->tail.len);
	buf_add(body, m->head.data, m->head.len);
	buf_add(body, prompt->at, prompt->len);
	buf_add(body, m->tail.data, m->tail.len);
	return 1;
}

void
mold_free(struct mold *m)
{
	buf_free(&m->schema);
	buf_free(&m->url);
	buf_free(&m->head);
	buf_free(&m->tail);
}
