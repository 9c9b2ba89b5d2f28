/*
 * Words never go over the end of a line, so the words of a text are those of
 * its lines.  Lines are remembered by their hash, each in one place of a table
 * and until another one takes it: a line that comes once does little harm.
 */
#include "text/lineset.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

enum {
	BITS = 2048,	/* a prompt has about 200 different words */
	WORDS = BITS / 64,
	LINES = 512	/* that are remembered: a power of two */
};

struct line {
	uint64_t hash; /* of its bytes; 0: none is here */
	uint64_t bits[WORDS];
};

struct lineset {
	uint64_t bits[WORDS];
	struct line lines[LINES];
	struct text text; /* scratch */
};

struct lineset *
lineset_new(void)
{
	return mem_calloc(1, sizeof(struct lineset));
}

void
lineset_free(struct lineset *s)
{
	if (s != NULL)
		text_free(&s->text);
	free(s);
}

/* The top bits of a hash say where its bit is. */
static size_t
place(uint64_t hash)
{
	return (size_t)(hash / (UINT64_MAX / BITS + 1));
}

static const struct line *
remembered(struct lineset *s, const char *text, size_t len)
{
	uint64_t hash = hash64(text, len) | 1;
	struct line *line = &s->lines[hash >> 1 & (LINES - 1)];
	size_t i, at;

	if (line->hash == hash)
		return line;
	line->hash = hash;
	memset(line->bits, 0, sizeof(line->bits));
	text_read(&s->text, text, len);
	for (i = 0; i < s->text.n; i++) {
		at = place(s->text.words[i].hash);
		line->bits[at / 64] |= UINT64_C(1) << at % 64;
	}
	return line;
}

void
lineset_read(struct lineset *s, const char *text, size_t len)
{
	const char *end = text + len, *lf;
	const struct line *line;
	size_t i;

	memset(s->bits, 0, sizeof(s->bits));
	for (; text < end; text = lf + 1) {
		lf = memchr(text, '\n', (size_t)(end - text));
		if (lf == NULL)
			lf = end;
		line = remembered(s, text, (size_t)(lf - text));
		for (i = 0; i < WORDS; i++)
			s->bits[i] |= line->bits[i];
	}
}

size_t
lineset_run(const struct lineset *s, const struct text *t)
{
	size_t i, at, run = 0, best = 0;

	for (i = 0; i < t->n; i++) {
		at = place(t->words[i].hash);
		run = (s->bits[at / 64] >> at % 64 & 1) != 0 ? run + 1 : 0;
		if (run > best)
			best = run;
	}
	return best;
}
