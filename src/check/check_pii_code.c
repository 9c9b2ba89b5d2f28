#include "check/check_pii_code.h"

#include <string.h>

#include "text/ascii.h"

static uint32_t
class_of(char c)
{
	return ascii_class[(unsigned char)c];
}

/* May it stand between the groups of a code? */
static int
is_between(char c)
{
	return c == ' ' || c == '-' || c == '.' || c == '/';
}

/* Does a letter or a digit stand at byte i? */
static int
is_sign(const struct text *t, size_t i)
{
	return i < t->len && (class_of(t->raw[i]) & ASCII_ALNUM) != 0;
}

/* Let the code begin at byte `at` of those that were read. */
static void
shift(struct code *c, const struct text *t, size_t at)
{
	size_t k = 0;

	for (; c->at < at; c->at++)
		k += (class_of(t->raw[c->at]) & ASCII_ALNUM) != 0;
	c->n -= k;
	memmove(c->sign, c->sign + k, c->n);
	c->letters >>= k;
	c->last = c->last >> k & ~UINT64_C(1);
}

void
code_read(struct code *c, const struct text *t, size_t first, size_t most)
{
	const size_t at = t->words[first].at;
	uint64_t bit; /* of the signs that were read: 1 << n */
	uint32_t cls;
	size_t i;

	if (at >= c->at && at < c->next)
		shift(c, t, at);
	else
		*c = (struct code){.at = at, .next = at};
	bit = UINT64_C(1) << c->n;
	for (i = c->next; i < t->len; i++) {
		cls = class_of(t->raw[i]);
		if ((cls & ASCII_ALNUM) != 0) {
			if (c->n == most)
				break;
			if ((cls & ASCII_LETTER) != 0)
				c->letters |= bit;
			/* that bit, moved, is the one of small letters */
			c->sign[c->n++] = (char)(t->raw[i] &
			    ~((cls & ASCII_LETTER) << 5));
			bit <<= 1;
			continue;
		}
		c->last |= bit;
		if (c->n == most || !is_between(t->raw[i]) ||
		    !is_sign(t, i + 1))
			break;
	}
	if (i == t->len)
		c->last |= bit;
	c->sign[c->n] = '\0';
	c->next = i;
}

size_t
code_len(const struct code *c, const struct text *t, size_t n)
{
	size_t i = c->at;

	for (; n > 0; i++)
		n -= (class_of(t->raw[i]) & ASCII_ALNUM) != 0;
	return i - c->at;
}

int
code_begins(const char *s, const char *form)
{
	uint32_t want;

	for (; *form != '\0'; form++, s++) {
		want = *form == 'L' ? ASCII_LETTER : *form == 'D' ?
		    ASCII_DIGIT : ASCII_ALNUM;
		if ((class_of(*s) & want) == 0)
			return 0;
	}
	return 1;
}
