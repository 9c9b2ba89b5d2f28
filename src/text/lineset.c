/*
 * Words never go over the end of a line, nor over a comma that is followed by
 * a blank or, as in a list of JSON, by a quotation mark.  So the words of a
 * text are those of its lines, and those of a line are those of its pieces.  A
 * line that was not there before is put together of pieces, most of which were.
 *
 * Lines and pieces alike are remembered by their hash, each in one place of a
 * table and until another one takes it: one that comes once does little harm.
 */
#include "text/lineset.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

enum {
	BITS = 1024,	/* a prompt has about 300 different pairs */
	WORDS = BITS / 64
};

/* Some words in a row: their pairs, and what they pair with on either side. */
struct part {
	uint64_t bits[WORDS];
	uint64_t first, last; /* hashes of words; 0: there are none */
};

struct place {
	uint64_t hash; /* of the bytes of the part; 0: none is here */
	struct part part;
};

struct lineset {
	struct part all;
	struct place places[LINESET_PLACES];
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

/* The number of the bit of two words that follow each other. */
static size_t
bit_of(uint64_t first, uint64_t second)
{
	uint64_t h = (first * 3 + second) * 0x9e3779b97f4a7c15U;

	return (size_t)(h / (UINT64_MAX / BITS + 1));
}

/* Add a word behind those of a part. */
static void
add_word(struct part *to, uint64_t word)
{
	size_t bit = bit_of(to->last, word);

	if (to->last != 0)
		to->bits[bit / 64] |= UINT64_C(1) << bit % 64;
	else
		to->first = word;
	to->last = word;
}

/* Apart, so that the compiler knows that they are, and takes vectors. */
static void
add_bits(uint64_t *restrict to, const uint64_t *restrict from)
{
	size_t i;

	for (i = 0; i < WORDS; i++)
		to[i] |= from[i];
}

/* Add a part behind another one. */
static void
add_part(struct part *to, const struct part *from)
{
	if (from->first == 0)
		return;
	add_word(to, from->first);
	add_bits(to->bits, from->bits);
	to->last = from->last;
}

static void
cut(struct lineset *s, struct part *to, const char *text, size_t len)
{
	size_t i;

	text_read(&s->text, text, len);
	for (i = 0; i < s->text.n; i++)
		add_word(to, s->text.words[i].hash);
}

/* Where the piece ends that begins at s; the mark there is of no piece. */
static const char *
piece_end(const char *s, const char *end)
{
	while ((s = memchr(s, ',', (size_t)(end - s))) != NULL)
		if (++s < end && (*s == ' ' || *s == '"'))
			return s - 1;
	return end;
}

static const struct part *remember(struct lineset *s, const char *text,
    size_t len);

/* Make a part of what it is made of. */
static void
compose(struct lineset *s, struct part *part, const char *text, size_t len)
{
	const char *end = text + len, *to = piece_end(text, end);

	memset(part, 0, sizeof(*part));
	if (to == end)
		cut(s, part, text, len);
	for (; to < end; text = to + 1) {
		to = piece_end(text, end);
		add_part(part, remember(s, text, (size_t)(to - text)));
	}
}

/* The line or piece, as it is remembered from now on. */
static const struct part *
remember(struct lineset *s, const char *text, size_t len)
{
	uint64_t hash = hash64(text, len) | 1;
	struct place *place = &s->places[hash / 2 % LINESET_PLACES];
	struct part part;

	if (place->hash == hash)
		return &place->part;
	compose(s, &part, text, len);
	place->hash = hash; /* only now: a piece may have had the place */
	place->part = part;
	return &place->part;
}

void
lineset_read(struct lineset *s, const char *text, size_t len)
{
	const char *end = text + len, *to;

	s->all = (struct part){.first = 0};
	for (; text < end; text = to + 1) {
		to = memchr(text, '\n', (size_t)(end - text));
		if (to == NULL)
			to = end;
		add_part(&s->all, remember(s, text, (size_t)(to - text)));
	}
}

size_t
lineset_run(const struct lineset *s, const struct text *t)
{
	size_t i, bit, run = 1, best = 1;

	for (i = 1; i < t->n; i++) {
		bit = bit_of(t->words[i - 1].hash, t->words[i].hash);
		run = (s->all.bits[bit / 64] >> bit % 64 & 1) != 0 ?
		    run + 1 : 1;
		if (run > best)
			best = run;
	}
	return t->n > 0 ? best : 0;
}
