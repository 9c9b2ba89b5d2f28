/*
 * Words never go over the end of a line, nor over a comma that is followed by
 * a blank or, as in a list of JSON, by a quotation mark.  So the words of a
 * text are those of its lines, and those of a line are those of its pieces.  A
 * line that was not there before is put together of pieces, most of which were.
 *
 * Of a line or piece only its first and last word are kept, for the pairs that
 * they make with what stands beside it; its own pairs are in the set.  Each has
 * one place in a table until another one takes it, and is then read again.
 */
#include "text/lineset.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

enum {
	BITS = 65536,
	WORDS = BITS / 64,
	FULL = BITS / 4
};

/* Some words in a row, by the hashes of both ends; 0: there are none. */
struct part {
	uint64_t first, last;
};

struct place {
	uint64_t hash; /* of the bytes of the part; 0: none is here */
	struct part part;
};

struct lineset {
	uint64_t bits[WORDS];
	size_t full; /* bits that are set */
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

static int
has(const struct lineset *s, size_t bit)
{
	return (s->bits[bit / 64] >> bit % 64 & 1) != 0;
}

static struct place *
place_of(struct lineset *s, uint64_t hash)
{
	return &s->places[hash / 2 % LINESET_PLACES];
}

/* Add words behind those of a part. */
static inline void
add_part(struct lineset *s, struct part *to, const struct part *more)
{
	size_t bit;

	if (more->first == 0)
		return;
	if (to->first == 0) {
		*to = *more;
		return;
	}
	bit = bit_of(to->last, more->first);
	s->full += !has(s, bit);
	s->bits[bit / 64] |= UINT64_C(1) << bit % 64;
	to->last = more->last;
}

static void
cut(struct lineset *s, struct part *to, const char *text, size_t len)
{
	struct part word;
	size_t i;

	text_read(&s->text, text, len);
	for (i = 0; i < s->text.n; i++) {
		word.first = word.last = s->text.words[i].hash;
		add_part(s, to, &word);
	}
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

static struct part meet(struct lineset *s, const char *text, size_t len,
    uint64_t hash);

/* A line or piece, which is known from now on. */
static inline struct part
know(struct lineset *s, const char *text, size_t len)
{
	const uint64_t hash = hash64(text, len) | 1;
	const struct place *place = place_of(s, hash);

	return place->hash == hash ? place->part : meet(s, text, len, hash);
}

/* Read a line or piece for the first time. */
static struct part
meet(struct lineset *s, const char *text, size_t len, uint64_t hash)
{
	const char *end = text + len, *to = piece_end(text, end);
	struct part all = {0, 0}, piece;

	if (to == end)
		cut(s, &all, text, len);
	for (; to < end; text = to + 1) {
		to = piece_end(text, end);
		piece = know(s, text, (size_t)(to - text));
		add_part(s, &all, &piece);
	}
	/* only now: a piece may have had the place */
	*place_of(s, hash) = (struct place){hash, all};
	return all;
}

void
lineset_read(struct lineset *s, const char *text, size_t len)
{
	const char *end = text + len, *to;
	struct part all = {0, 0}, line;

	if (s->full > FULL) {
		memset(s->bits, 0, sizeof(s->bits));
		memset(s->places, 0, sizeof(s->places));
		s->full = 0;
	}
	for (; text < end; text = to + 1) {
		to = memchr(text, '\n', (size_t)(end - text));
		if (to == NULL)
			to = end;
		line = know(s, text, (size_t)(to - text));
		add_part(s, &all, &line);
	}
}

/*
 * Rows of n words are looked at from their ends: where two words do not follow
 * each other no row has both, so that most need not be looked at.
 */
int
lineset_may(const struct lineset *s, const struct text *t, size_t n)
{
	const struct word *w = t->words;
	size_t from = 0, done = 0, i, last;

	for (; n > 0 && from + n <= t->n; from = i, done = last) {
		last = from + n - 1;
		/* up to the word done they do follow each other */
		for (i = last; i > done; i--)
			if (!has(s, bit_of(w[i - 1].hash, w[i].hash)))
				break;
		if (i == done)
			return 1;
	}
	return n == 0;
}
