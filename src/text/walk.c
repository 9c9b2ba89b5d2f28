#include "text/walk.h"

enum {
	MAX_ENDING = 2,	/* letters of an ASCII ending */
	MAX_OTHER = 9	/* bytes of one in another script */
};

int
walk_further(struct walk *w)
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
		if (walk_counts(c))
			return (unsigned char)c;
	}
}

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
		if (walk_counts(t->norm.data[w->norm + i]))
			buf_addc(out, t->norm.data[w->norm + i]);
}

static void
allow(struct walk_starts *s, unsigned char first, unsigned char second)
{
	const unsigned at = walk_pair(first, second);

	s->pairs[at / 8] |= (unsigned char)(1 << at % 8);
}

void
walk_starts_add(struct walk_starts *s, const char *name, size_t len)
{
	int c;

	if (len == 0)
		return;
	for (c = 0; c < 256; c++) {
		if (!walk_counts((char)c))
			s->first[c] = WALK_SKIPPED;
		/* after a name of one byte all may come, and after a byte that
		   does not count, or a word of one letter, too */
		if (len == 1 || !walk_counts((char)c))
			allow(s, (unsigned char)name[0], (unsigned char)c);
	}
	s->first[(unsigned char)name[0]] = 1;
	if (len > 1)
		allow(s, (unsigned char)name[0], (unsigned char)name[1]);
}
