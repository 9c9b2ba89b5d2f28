/*
 * Reasons: what a rule says of a record, and of itself; check_rule.h is the
 * manual.
 */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "check/check_rule.h"
#include "ground/mem.h"
#include "ground/utf8.h"

#define EVIDENCE 120 /* bytes of evidence that are kept */

/* Characters of the review's text before and after the evidence. */
static void
put_place(struct json_object *reason, const struct subject *s, const char *at,
    size_t len)
{
	struct json_object *place;
	size_t from;

	if (!s->has_review || (uintptr_t)at < (uintptr_t)s->body ||
	    (uintptr_t)at > (uintptr_t)s->body + s->bodylen)
		return;
	from = text_chars(s->body, (size_t)(at - s->body));
	place = json_new_array();
	json_push(place, json_object_new_int64((int64_t)from));
	json_push(place, json_object_new_int64(
	    (int64_t)(from + text_chars(at, len))));
	json_put(reason, "at", place);
}

/* Who counts bytes may begin or end within a character: leave that out. */
static void
whole(const char **at, size_t *len)
{
	size_t last = *len;

	for (; last > 0 && ((unsigned char)**at & 0xc0) == 0x80; last--)
		++*at;
	*len = last;
	while (last > 0 && ((unsigned char)(*at)[last - 1] & 0xc0) == 0x80)
		last--;
	if (last > 0 && utf8_char(*at + last - 1, *len - last + 1) == 0)
		*len = last - 1;
}

static struct json_object *
give(struct rule *r, enum rule_mode mode, struct subject *s, const char *at,
    size_t len, struct json_object *value, struct json_object *limit)
{
	struct json_object *reason = json_new_object();
	struct buf clip = BUF_INIT;

	whole(&at, &len);
	text_clip(&clip, at, len, EVIDENCE);
	json_put_str(reason, "rule", r->name);
	json_put_strn(reason, "evidence", buf_str(&clip), clip.len);
	buf_free(&clip);
	json_put_or_null(reason, "value", value);
	json_put_or_null(reason, "limit", limit);
	put_place(reason, s, at, len);
	if (mode == RULE_WARN)
		json_put_str(reason, "mode", "warn");
	if (s->reasons == NULL)
		s->reasons = json_new_array();
	json_push(s->reasons, reason);
	if (mode == RULE_ON) {
		r->hit = 1;
		s->rejected = 1;
	}
	return reason;
}

struct json_object *
rule_reason(struct rule *r, struct subject *s, const char *evidence,
    size_t len, struct json_object *value, struct json_object *limit)
{
	if (r->mode != RULE_OFF)
		return give(r, r->mode, s, evidence, len, value, limit);
	json_object_put(value);
	json_object_put(limit);
	return NULL;
}

struct json_object *
rule_reject(struct rule *r, struct subject *s, const char *evidence,
    size_t len, struct json_object *value, struct json_object *limit)
{
	return give(r, RULE_ON, s, evidence, len, value, limit);
}

struct json_object *
rule_reason_words(struct rule *r, struct subject *s, const struct text *t,
    size_t first, size_t last, struct json_object *value,
    struct json_object *limit)
{
	const struct word *a = &t->words[first], *b = &t->words[last];

	return rule_reason(r, s, t->raw + a->at, b->at + b->len - a->at,
	    value, limit);
}

void
rule_bad(struct rule *r, const struct conf *conf, const char *key,
    const char *fmt, ...)
{
	const struct conf_node *node = conf_get(conf->root, key);
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	free(r->why);
	r->why = node->line > 0 ? mem_printf("%s:%zu: %s: %s", node->file,
	    node->line, key, text) :
	    mem_printf("%s: %s: %s", node->file, key, text);
}
