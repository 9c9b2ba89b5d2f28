#include "check/check_pii_code.h"

#include "text/ascii.h"

static uint32_t
class_of(char c)
{
	return ascii_class[(unsigned char)c];
}

static int
is_letter(char c)
{
	return (class_of(c) & ASCII_LETTER) != 0;
}

/* May it stand between the groups of a code? */
static int
is_between(char c)
{
	return c == ' ' || c == '-' || c == '.' || c == '/';
}

void
code_read(struct code *c, const struct text *t, size_t first, size_t most)
{
	size_t i = t->words[first].at;
	char sign;

	for (c->n = 0; i < t->len && c->n < most; i++) {
		sign = t->raw[i];
		if ((class_of(sign) & ASCII_ALNUM) != 0) {
			c->sign[c->n] = is_letter(sign) ? (char)(sign & ~0x20) :
			    sign;
			c->last[c->n] = 0;
			c->end[c->n++] = i + 1;
			continue;
		}
		if (c->n == 0 || c->last[c->n - 1] ||
		    (unsigned char)sign >= 0x80)
			break;
		c->last[c->n - 1] = 1;
		if (!is_between(sign))
			break;
	}
	if (c->n > 0 && (i >= t->len || (unsigned char)t->raw[i] >= 0x80 ||
	    (class_of(t->raw[i]) & ASCII_ALNUM) == 0))
		c->last[c->n - 1] = 1;
	c->sign[c->n] = '\0';
}

int
code_ends(const struct code *c, size_t n)
{
	return n > 0 && c->n >= n && c->last[n - 1];
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
