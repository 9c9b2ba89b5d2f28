#include "check/check_pii_code.h"

#include <string.h>

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static int
is_letter(char c)
{
	return upper(c) >= 'A' && upper(c) <= 'Z';
}

void
code_read(struct code *c, const struct text *t, size_t first)
{
	size_t i = t->words[first].at;
	char sign;

	for (c->n = 0; i < t->len && c->n < CODE_SIGNS; i++) {
		sign = t->raw[i];
		if (is_letter(sign) || is_digit(sign)) {
			c->sign[c->n] = upper(sign);
			c->last[c->n] = 0;
			c->end[c->n++] = i + 1;
			continue;
		}
		if (c->n == 0 || c->last[c->n - 1] ||
		    (unsigned char)sign >= 0x80)
			break;
		c->last[c->n - 1] = 1;
		if (strchr(" -./", sign) == NULL)
			break;
	}
	if (c->n > 0 && (i >= t->len || (unsigned char)t->raw[i] >= 0x80 ||
	    (!is_letter(t->raw[i]) && !is_digit(t->raw[i]))))
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
	size_t i;

	for (i = 0; form[i] != '\0'; i++)
		if ((form[i] == 'L' && !is_letter(s[i])) ||
		    (form[i] == 'D' && !is_digit(s[i])) ||
		    (!is_letter(s[i]) && !is_digit(s[i])))
			return 0;
	return 1;
}
