/*
 * Rules encoding, invisible and mixed_script: the characters are not what
 * they should be.
 */
#include <string.h>

#include "check/check_rule.h"

static void
give(struct rule *r, struct subject *s, const struct flaw *f, size_t allowed)
{
	if (r->mode != RULE_OFF && s->has_review && f->n > allowed)
		rule_reason(r, s, s->body + f->at, f->len,
		    json_object_new_int64((int64_t)f->n),
		    json_object_new_int64((int64_t)allowed));
}

static int
is_hex4(const char *s)
{
	size_t i;

	for (i = 0; i < 4; i++)
		if (s[i] == '\0' || strchr("0123456789abcdefABCDEF", s[i]) ==
		    NULL)
			return 0;
	return 1;
}

/* "\u00e9": an escape of JSON that was escaped once more. */
static void
find_escape(const char *s, size_t len, struct flaw *f)
{
	const char *p = s, *end = s + len;

	for (; (p = memchr(p, '\\', (size_t)(end - p))) != NULL; p++) {
		if (end - p < 6 || p[1] != 'u' || !is_hex4(p + 2))
			continue;
		if (f->n++ == 0) {
			f->at = (size_t)(p - s);
			f->len = 6;
		}
	}
}

void
rule_encoding(struct rule *r, struct subject *s)
{
	struct flaw f = s->chars.damaged;

	find_escape(s->words.raw, s->words.len, &f);
	give(r, s, &f, 0);
}

void
rule_invisible(struct rule *r, struct subject *s)
{
	give(r, s, &s->chars.invisible, (size_t)r->limit);
}

void
rule_mixed_script(struct rule *r, struct subject *s)
{
	give(r, s, &s->chars.mixed, (size_t)r->limit);
}
