/*
 * 13a is four replacements, one after the other over the whole text, that set
 * marks apart by blanks: marks but . , - ' anywhere; . and , after what is no
 * digit; . and , before what is no digit; - after a digit.  Each looks at two
 * characters and goes on behind them, so that of "..." the middle one is not
 * looked at twice.
 * Source: Post, A Call for Clarity in Reporting BLEU Scores, 2018.
 */
#include "report/token.h"

#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/uni.h"

void
tokens_free(struct tokens *t)
{
	free(t->at);
	memset(t, 0, sizeof(*t));
}

static void
push(struct tokens *t, const char *s, size_t len)
{
	if (t->n == t->cap) {
		t->cap = t->cap > 0 ? 2 * t->cap : 64;
		t->at = mem_resize(t->at, t->cap, sizeof(*t->at));
	}
	t->at[t->n++] = hash64(s, len);
}

void
tokens_blank(struct tokens *t, const char *s, size_t len)
{
	size_t i, from = 0;

	for (i = 0; i < len; i++)
		if (s[i] == ' ') {
			push(t, s + from, i - from);
			from = i + 1;
		}
	push(t, s + from, len - from);
}

/* White space as Python's str.isspace() has it. */
static int
is_space(uint32_t c)
{
	return (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x20) ||
	    c == 0x85 || c == 0xa0 || c == 0x1680 ||
	    (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
	    c == 0x202f || c == 0x205f || c == 0x3000;
}

void
tokens_space(struct tokens *t, const char *s, size_t len)
{
	size_t i, n, from = 0;
	uint32_t c;

	for (i = 0; i < len; i += n) {
		n = uni_next(s + i, len - i, &c);
		if (!is_space(c))
			continue;
		if (i > from)
			push(t, s + from, i - from);
		from = i + n;
	}
	if (len > from)
		push(t, s + from, len - from);
}

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int
is_point(char c)
{
	return c == '.' || c == ',';
}

/* The marks that 13a sets apart wherever they stand. */
static int
is_mark(char c)
{
	return c != '\0' && strchr("!\"#$%&()*+/:;<=>?@[\\]^_`{|}~", c) != NULL;
}

static int
starts(const char *s, size_t len, const char *with)
{
	return strlen(with) <= len && memcmp(s, with, strlen(with)) == 0;
}

/* Undo a few entities and hyphens at the end of a line. */
static void
plain(struct buf *out, const char *s, size_t len)
{
	static const char *const known[][2] = {{"<skipped>", ""}, {"-\n", ""},
	    {"\n", " "}, {"&quot;", "\""}, {"&amp;", "&"}, {"&lt;", "<"},
	    {"&gt;", ">"}};
	size_t i, k;

	for (i = 0; i < len;) {
		for (k = 0; k < sizeof(known) / sizeof(*known); k++)
			if (starts(s + i, len - i, known[k][0]))
				break;
		if (k < sizeof(known) / sizeof(*known)) {
			buf_adds(out, known[k][1]);
			i += strlen(known[k][0]);
		} else {
			buf_addc(out, s[i++]);
		}
	}
}

static void
apart(struct buf *out, const struct buf *in)
{
	size_t i;

	for (i = 0; i < in->len; i++)
		if (is_mark(in->data[i]))
			buf_addf(out, " %c ", in->data[i]);
		else
			buf_addc(out, in->data[i]);
}

enum pair { AFTER_OTHER, BEFORE_OTHER, AFTER_DIGIT };

static int
is_pair(enum pair which, char a, char b)
{
	switch (which) {
	case AFTER_OTHER:
		return !is_digit(a) && is_point(b);
	case BEFORE_OTHER:
		return is_point(a) && !is_digit(b);
	default:
		return is_digit(a) && b == '-';
	}
}

/* Set one of the two characters of each such pair apart. */
static void
pairs(struct buf *out, const struct buf *in, enum pair which)
{
	const char *s = in->data;
	size_t i;

	for (i = 0; i < in->len; i++) {
		if (i + 1 == in->len || !is_pair(which, s[i], s[i + 1])) {
			buf_addc(out, s[i]);
			continue;
		}
		if (which == BEFORE_OTHER)
			buf_addf(out, " %c %c", s[i], s[i + 1]);
		else
			buf_addf(out, "%c %c ", s[i], s[i + 1]);
		i++;
	}
}

void
tokens_13a(struct tokens *t, const char *s, size_t len)
{
	struct buf a = BUF_INIT, b = BUF_INIT;
	enum pair which;

	plain(&a, s, len);
	apart(&b, &a);
	for (which = AFTER_OTHER; which <= AFTER_DIGIT; which++) {
		struct buf in = b;

		buf_clear(&a);
		pairs(&a, &in, which);
		b = a;
		a = in;
	}
	tokens_space(t, buf_str(&b), b.len);
	buf_free(&a);
	buf_free(&b);
}
