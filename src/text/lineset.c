/*
 * Words never go over the end of a line, nor over a comma that a quotation
 * mark follows, so the words of a text are those of its lines; and if a line
 * lists what it quotes, as JSON does, those of its members.  These pieces are
 * remembered by their hash, each in one place of a table and until another one
 * takes it: a piece that comes once does little harm.
 */
#include "text/lineset.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

enum {
	BITS = 1024,	/* a prompt has about 200 different words */
	WORDS = BITS / 64,
	PIECES = 1024	/* that are remembered: a power of two */
};

struct piece {
	uint64_t hash; /* of its bytes; 0: none is here */
	uint64_t bits[WORDS];
};

struct lineset {
	uint64_t bits[WORDS];
	struct piece pieces[PIECES];
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

/* The bits of a piece. */
static const uint64_t *
remembered(struct lineset *s, const char *text, size_t len)
{
	uint64_t hash = hash64(text, len) | 1;
	struct piece *piece = &s->pieces[hash >> 1 & (PIECES - 1)];
	size_t i, at;

	if (piece->hash == hash)
		return piece->bits;
	piece->hash = hash;
	memset(piece->bits, 0, sizeof(piece->bits));
	text_read(&s->text, text, len);
	for (i = 0; i < s->text.n; i++) {
		at = place(s->text.words[i].hash);
		piece->bits[at / 64] |= UINT64_C(1) << at % 64;
	}
	return piece->bits;
}

/* Where the piece ends that begins at s; its comma is of no piece. */
static const char *
piece_end(const char *s, const char *end)
{
	const char *lf = memchr(s, '\n', (size_t)(end - s)), *comma = s;

	if (lf != NULL)
		end = lf;
	while ((comma = memchr(comma, ',', (size_t)(end - comma))) != NULL)
		if (++comma < end && *comma == '"')
			return comma - 1;
	return end;
}

/* Apart, so that the compiler knows that they are, and takes vectors. */
static void
add(uint64_t *restrict to, const uint64_t *restrict from)
{
	size_t i;

	for (i = 0; i < WORDS; i++)
		to[i] |= from[i];
}

void
lineset_read(struct lineset *s, const char *text, size_t len)
{
	const char *end = text + len, *to;

	memset(s->bits, 0, sizeof(s->bits));
	for (; text < end; text = to + 1) {
		to = piece_end(text, end);
		add(s->bits, remembered(s, text, (size_t)(to - text)));
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
