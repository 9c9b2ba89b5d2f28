#include "text/walk.h"

enum {
	MAX_ENDING = 2,	/* letters of an ASCII ending */
	MAX_OTHER = 9	/* bytes of one in another script */
};

static int
high(char c)
{
	return ((unsigned char)c & 0x80) != 0;
}

static int
lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* Does a byte of a normal form stand in what is squeezed? */
static int
counts(char c)
{
	return high(c) || lower(c) || (c >= '0' && c <= '9');
}

int
walk_next(struct walk *w)
{
	const struct word *word;
	char c;

	for (;;) {
		word = &w->t->words[w->word];
		if (w->at == word->nlen) {
			if (w->word + 1 == w->t->n)
				return -1;
			w->word++;
			w->at = 0;
			continue;
		}
		c = w->t->norm.data[word->norm + w->at++];
		if (counts(c))
			return (unsigned char)c;
	}
}

/*
 * May a name of len bytes at name end where the word goes on with n bytes at
 * rest?
 */
static int
may_end(const char *name, size_t len, const char *rest, size_t n)
{
	size_t i;
	char last = name[len - 1];

	if (n == 0 || rest[0] == '\'')
		return 1;
	if (high(last) || high(rest[0]))
		return n <= MAX_OTHER && high(rest[0]);
	if (n > MAX_ENDING)
		return 0;
	if (!lower(last))
		return n == 1 && rest[0] == 's';
	for (i = 0; i < n && lower(rest[i]); i++)
		continue;
	return i == n && len >= WALK_INFLECTED;
}

int
walk_ends(const struct walk *w, const char *name, size_t len)
{
	const struct word *word = &w->t->words[w->word];

	return may_end(name, len, w->t->norm.data + word->norm + w->at,
	    word->nlen - w->at);
}

void
walk_squeeze(struct buf *out, const struct text *t, const struct word *w)
{
	size_t i;

	for (i = 0; i < w->nlen; i++)
		if (counts(t->norm.data[w->norm + i]))
			buf_addc(out, t->norm.data[w->norm + i]);
}

static unsigned
pair(const char *s)
{
	return ((unsigned char)s[0] * 37U + (unsigned char)s[1]) % 2048;
}

void
walk_starts_add(struct walk_starts *s, const char *name, size_t len)
{
	char two[2] = {name[0], '\0'};
	int c;

	if (len == 0)
		return;
	for (c = 0; c < 256; c++) {
		if (c == (unsigned char)name[0] || !counts((char)c))
			s->first[c] = 1;
		/* anything follows a name of one byte */
		two[1] = len == 1 ? (char)c : name[1];
		s->pairs[pair(two) / 8] |= (unsigned char)(1 << pair(two) % 8);
	}
}

int
walk_starts_so(const struct walk_starts *s, const char *norm, size_t n)
{
	/* of a word of one letter the next word is a part */
	return n < 2 || !counts(norm[0]) || !counts(norm[1]) ||
	    (s->pairs[pair(norm) / 8] >> pair(norm) % 8 & 1) != 0;
}
