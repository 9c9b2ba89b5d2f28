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

/* Is the first or, `back`, the last character of s Latin? */
static int
is_latin(const char *s, int back)
{
	if ((*s | 0x20) >= 'a' && (*s | 0x20) <= 'z')
		return 1;
	if (back && ((unsigned char)*s & 0xc0) == 0x80)
		s--;
	return (unsigned char)*s >= 0xc3 && (unsigned char)*s <= 0xc5;
}

/* Is it what is left of a word, the marks of question being at p .. p + k? */
static int
is_inner(const char *s, const char *end, const char *p, size_t k)
{
	return p > s && p + k < end && is_latin(p - 1, p - 1 > s) &&
	    is_latin(p + k, 0) && (p[k] < 'A' || p[k] > 'Z');
}

/*
 * "h?lt", "don?t": what an encoding without the letter leaves.  People leave
 * out the blank behind a question now and then, hence twice, and in a text that
 * asks little else.
 */
static void
find_question(const char *s, size_t len, struct flaw *f)
{
	const char *p = s, *end = s + len;
	struct flaw inner = {0, 0, 0};
	size_t n = 0, k;

	for (; (p = memchr(p, '?', (size_t)(end - p))) != NULL; p += k) {
		for (k = 1; p + k < end && p[k] == '?'; k++)
			continue;
		if (!is_inner(s, end, p, k)) {
			n++;
		} else if (inner.n++ == 0) {
			inner.at = (size_t)(p - s);
			inner.len = k;
		}
	}
	if (inner.n > 1 && inner.n > 2 * n && f->n == 0)
		*f = inner;
}

void
rule_encoding(struct rule *r, struct subject *s)
{
	struct flaw f = s->chars.damaged;

	find_escape(s->words.raw, s->words.len, &f);
	find_question(s->words.raw, s->words.len, &f);
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
	const size_t *n = s->chars.letters;
	/* who has two keyboards slips now and then */
	int slip = 3 * (n[SCRIPT_CYRILLIC] + n[SCRIPT_GREEK]) >
	    n[SCRIPT_LATIN];

	give(r, s, &s->chars.mixed, (size_t)r->limit + (slip ? 1 : 0));
}
