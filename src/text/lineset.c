/*
 * Words never go over the end of a line, nor over a comma that is followed by
 * a blank or, as in a list of JSON, by a quotation mark.  So the words of a
 * text are those of its lines, and those of a line are those of its pieces.  A
 * line that was not there before is put together of pieces, most of which were.
 * A string of JSON is parted as it stands, where its lines were found to end
 * when it was read; only what is cut is unescaped.
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
#include "ground/wide.h"

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
	int json; /* what is read has the escapes of JSON */
	struct text text; /* scratch */
	struct buf plain; /* the same: without escapes */
};

struct lineset *
lineset_new(void)
{
	return mem_calloc(1, sizeof(struct lineset));
}

void
lineset_free(struct lineset *s)
{
	if (s != NULL) {
		text_free(&s->text);
		buf_free(&s->plain);
	}
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
	struct scan_value quoted;
	struct part word;
	size_t i;

	if (s->json) {
		quoted = (struct scan_value){text - 1, len + 2};
		buf_clear(&s->plain);
		scan_text(&quoted, &s->plain);
		text = s->plain.data;
		len = s->plain.len;
	}
	text_read(&s->text, text, len);
	for (i = 0; i < s->text.n; i++) {
		word.first = word.last = s->text.words[i].hash;
		add_part(s, to, &word);
	}
}

/* Where the pieces of a line end. */
struct ends {
	const char *at;	   /* the bytes that are looked at, WIDE of them */
	const char *end;   /* of the line */
	uint32_t bits;	   /* of these, the marks behind a piece */
};

/*
 * The marks among WIDE bytes at s, behind which there is one more: those that
 * are of no piece.  Behind a backslash is a quotation mark, or some other end
 * of a word.
 */
static uint32_t
marks(const char *s)
{
	const wide next = wide_read(s + 1);

	return wide_bits((wide_read(s) == ',') &
	    ((next == ' ') | (next == '"') | (next == '\\')));
}

/* Look at the bytes at e->at, of which not all need be of the line. */
static void
look(struct ends *e)
{
	const size_t left = (size_t)(e->end - e->at);
	char last[WIDE + 1] = {0};

	if (left > WIDE) {
		e->bits = marks(e->at);
		return;
	}
	memcpy(last, e->at, left);
	e->bits = marks(last);
}

/* Where the next piece ends. */
static const char *
next_end(struct ends *e)
{
	const char *s;

	while (e->bits == 0) {
		if (e->end - e->at <= WIDE)
			return e->end;
		e->at += WIDE;
		look(e);
	}
	s = e->at + __builtin_ctz(e->bits);
	e->bits &= e->bits - 1;
	return s;
}

static struct part meet(struct lineset *s, const char *text, size_t len,
    uint64_t hash);

/* A line or piece, which is known from now on. */
static inline struct part
know(struct lineset *s, const char *text, size_t len)
{
	/* the same bytes may be other words where there are escapes */
	const uint64_t kind = (uint64_t)s->json << 32;
	const uint64_t hash = (hash64(text, len) ^ kind) | 1;
	const struct place *place = place_of(s, hash);

	return place->hash == hash ? place->part : meet(s, text, len, hash);
}

/* Read a line or piece for the first time. */
static struct part
meet(struct lineset *s, const char *text, size_t len, uint64_t hash)
{
	struct ends ends = {.at = text, .end = text + len};
	struct part all = {0, 0}, piece;
	const char *to;

	look(&ends);
	if ((to = next_end(&ends)) == ends.end)
		cut(s, &all, text, len);
	else
		for (; text < ends.end; text = to + 1, to = next_end(&ends)) {
			piece = know(s, text, (size_t)(to - text));
			add_part(s, &all, &piece);
		}
	/* only now: a piece may have had the place */
	*place_of(s, hash) = (struct place){hash, all};
	return all;
}

/* Add the line from .. to behind those of `all`. */
static inline void
add_line(struct lineset *s, struct part *all, const char *from, const char *to)
{
	struct part line = know(s, from, (size_t)(to - from));

	add_part(s, all, &line);
}

static void
begin(struct lineset *s, int json)
{
	s->json = json;
	if (s->full <= FULL)
		return;
	memset(s->bits, 0, sizeof(s->bits));
	memset(s->places, 0, sizeof(s->places));
	s->full = 0;
}

void
lineset_read(struct lineset *s, const char *text, size_t len)
{
	const char *end = text + len, *to;
	struct part all = {0, 0};

	begin(s, 0);
	for (; text < end; text = to + 1) {
		to = memchr(text, '\n', (size_t)(end - text));
		if (to == NULL)
			to = end;
		add_line(s, &all, text, to);
	}
}

void
lineset_read_json(struct lineset *s, const struct scan_value *v,
    const struct scan_breaks *breaks)
{
	const char *text = v->at + 1, *end = v->at + v->len - 1;
	struct part all = {0, 0};
	size_t i, n = breaks->n < SCAN_BREAKS ? breaks->n : SCAN_BREAKS;

	begin(s, 1);
	for (i = 0; i < n && breaks->at[i] < end; i++) {
		if (breaks->at[i] < text)
			continue; /* in another string */
		add_line(s, &all, text, breaks->at[i]);
		text = breaks->at[i] + 2;
	}
	if (text < end) /* the last line, or all that are left */
		add_line(s, &all, text, end);
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
