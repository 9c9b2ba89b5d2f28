#include "check/check_pii_code.h"

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

void
code_read(struct code *c, const struct text *t, size_t first, size_t most)
{
	uint64_t letters = 0, last = 0, bit = 1; /* bit is 1 << n */
	size_t i = c->at = t->words[first].at, n = 0;
	uint32_t cls = 0;

	for (; i < t->len; i++) {
		cls = class_of(t->raw[i]);
		if ((cls & ASCII_ALNUM) != 0) {
			if (n == most)
				break;
			if ((cls & ASCII_LETTER) != 0)
				letters |= bit;
			/* that bit, moved, is the one of small letters */
			c->sign[n++] = (char)(t->raw[i] &
			    ~((cls & ASCII_LETTER) << 5));
			bit <<= 1;
			continue;
		}
		last |= bit;
		if (n == most || !is_between(t->raw[i]) ||
		    !is_sign(t, i + 1))
			break;
	}
	if (i == t->len)
		last |= bit;
	c->sign[n] = '\0';
	c->n = n;
	c->letters = letters;
	c->last = last;
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
