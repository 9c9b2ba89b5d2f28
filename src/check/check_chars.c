/*
 * Rules encoding, invisible and mixed_script: the characters are not what
 * they should be.
 */
#include <string.h>

#include "check/check_rule.h"
#include "text/ascii.h"

#define LOST 12 /* marks of question that are no question */

static void
give(struct rule *r, struct subject *s, const struct flaw *f, size_t allowed)
{
	if (r->mode != RULE_OFF && s->has_review && f->n > allowed)
		rule_reason(r, s, s->body + f->at, f->len,
		    json_object_new_int64((int64_t)f->n),
		    json_object_new_int64((int64_t)allowed));
}

/*
 * What stands for a character of which six bytes are at p: "\u00e9", an escape
 * of JSON that was escaped once more; "=C3=A9" of mail; "%C3%A9" of addresses.
 */
static int
is_escape(const char *p)
{
	if (*p == '\\')
		return p[1] == 'u' && ascii_hex(p + 2, 4);
	return p[3] == *p && ascii_hex(p + 1, 2) && ascii_hex(p + 4, 2) &&
	    strchr("cCdDeE", p[1]) != NULL && strchr("89aAbB", p[4]) != NULL;
}

/* Escapes that begin with sign; `few` of them may be part of something else. */
static void
find_escape(const char *s, size_t len, char sign, size_t few, struct flaw *f)
{
	const char *p = s, *end = s + len;
	struct flaw found = {0, 6, 0};

	for (; (p = memchr(p, sign, (size_t)(end - p))) != NULL; p++)
		if (end - p >= 6 && is_escape(p) && found.n++ == 0)
			found.at = (size_t)(p - s);
	if (found.n > few && f->n == 0)
		*f = found;
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
	return p > s && p + k < end && (is_latin(p - 1, p - 1 > s) ||
	    p[-1] == ' ') && is_latin(p + k, 0) && (p[k] < 'A' || p[k] > 'Z');
}

/* Is it no end of a question: does a mark or a small letter follow? */
static int
goes_on(const char *end, const char *p)
{
	if (p < end && *p == ' ')
		p++;
	return p < end && (*p == ',' || *p == '.' || *p == ';' ||
	    (*p >= 'a' && *p <= 'z'));
}

/*
 * "h?lt", "?quipe", "???? ??": what an encoding without the letters leaves.
 * People leave out the blank behind a question now and then, hence twice, and
 * in a text that asks little else; and nobody writes a text of such marks.
 */
static void
find_question(const char *s, size_t len, struct flaw *f)
{
	const char *p = s, *end = s + len;
	struct flaw inner = {0, 0, 0};
	size_t n = 0, lost = 0, k;

	for (; (p = memchr(p, '?', (size_t)(end - p))) != NULL; p += k) {
		for (k = 1; p + k < end && p[k] == '?'; k++)
			continue;
		lost += k > 1 && (p == s || !is_latin(p - 1, p - 1 > s)) ?
		    k : 0;
		if (!is_inner(s, end, p, k)) {
			n += !goes_on(end, p + k);
		} else if (inner.n++ == 0) {
			inner.at = (size_t)(p - s);
			inner.len = k;
		}
	}
	if (inner.n > 1 && inner.n > 2 * n && f->n == 0)
		*f = inner;
	if (lost >= LOST && lost > len / 3 && f->n == 0)
		*f = (struct flaw){0, len, lost};
}

void
rule_encoding(struct rule *r, struct subject *s)
{
	const struct text *t = &s->words;
	struct flaw f = s->chars.damaged;

	if ((t->marks & MARK_BACKSLASH) != 0)
		find_escape(t->raw, t->len, '\\', 0, &f);
	if ((t->marks & MARK_EQUAL) != 0)
		find_escape(t->raw, t->len, '=', 1, &f);
	if ((t->marks & MARK_PERCENT) != 0)
		find_escape(t->raw, t->len, '%', 1, &f);
	if ((t->marks & MARK_QUESTION) != 0)
		find_question(t->raw, t->len, &f);
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
