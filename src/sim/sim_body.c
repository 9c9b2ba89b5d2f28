/*
 * A small table keeps the members that were read last, by the hash of their
 * text.  A member of which the text is there is not read again; only large
 * ones are kept, such as the schema of the answer.
 */
#include "sim/sim_body.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "json/scan.h"

#define LARGE 64  /* bytes of a member that is worth keeping */
#define KEPT 64	  /* members */

struct kept {
	struct buf text;
	struct json_object *value;
};

/* Do all keys stand for themselves? */
static int
are_plain(const struct scan *s)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		if (memchr(s->key[i].at, '\\', s->key[i].len) != NULL)
			return 0;
	return 1;
}

/* The value of a member, a reference of its own. */
static struct json_object *
member(const struct scan_value *v)
{
	static struct kept table[KEPT];
	const char *why;
	struct kept *k;

	if (v->len < LARGE || scan_is_string(v))
		return json_read(v->at, v->len, &why);
	k = &table[hash64(v->at, v->len) % KEPT];
	if (k->text.len != v->len ||
	    memcmp(k->text.data, v->at, v->len) != 0) {
		json_object_put(k->value);
		k->value = json_read(v->at, v->len, &why);
		buf_clear(&k->text);
		buf_add(&k->text, v->at, v->len);
	}
	return json_object_get(k->value);
}

struct json_object *
sim_body_read(const char *text, size_t len, const char **why)
{
	struct json_object *body;
	struct scan s;
	char *key;
	size_t i;

	if (!scan_object(&s, text, len) || !are_plain(&s))
		return json_read(text, len, why);
	*why = NULL;
	body = json_new_object();
	for (i = 0; i < s.n; i++) {
		key = mem_strndup(s.key[i].at, s.key[i].len);
		json_put_or_null(body, key, member(&s.value[i]));
		free(key);
	}
	return body;
}
