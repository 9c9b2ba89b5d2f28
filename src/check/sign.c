/*
 * Entries are compared as bytes, since the normal form of a text has one blank
 * between its words; they stand there in that form, too.  One of one word is
 * found by its first four bytes; one of several by its first two words, or, if
 * it ends in the midst of the second, by two bytes of that.  They stand in the
 * order of the slots that these are hashed to, and a table says where each
 * begins.
 */
#include "check/sign.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "check/sign_words.h"
#include "ground/arena.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/sieve.h"

enum {
	SLOTS = 16384, /* of the table: a power of two */
	KEYS = 131072
};

/* A flag of a word: the next one may go on. */
#define SIGN_OPEN (UINT64_C(1) << 46)

static_assert(SIGN_BITS <= 44 && SIGN_END == 48, "flags are above the signs");

struct entry {
	const char *norm;
	uint64_t signs;
	uint32_t key;
	uint16_t len;
	char last;    /* byte of it: most that begin alike differ there */
	uint8_t open; /* ends in *: the word may go on */
};

struct signs {
	struct entry *entries;
	size_t n;
	size_t cap;
	uint16_t from[SLOTS + 1]; /* the first entry of each slot */
	uint64_t keys[KEYS / 64]; /* the bits of those of several words */
	struct sieve open; /* first words of those that end in the second */
	struct arena arena; /* of normal forms that are made */
	void (*pair)(void *arg, const struct word *first,
	    const struct word *second); /* whom to tell */
	void *arg;
};

/* The key of a word by itself. */
static uint32_t
word_key(const char *s, size_t len)
{
	uint32_t key = 0;
	size_t i;

	for (i = len < 4 ? len : 4; i-- > 0;)
		key = key << 8 | (unsigned char)s[i];
	return key;
}

/* That of two words of these hashes. */
static inline uint32_t
pair_key(uint64_t hash, uint64_t second)
{
	return (uint32_t)(hash >> 32) ^ (uint32_t)(second >> 32) * 0x85ebca6bU;
}

/* That of a word of this hash and one that begins with two bytes. */
static inline uint32_t
open_key(uint64_t hash, const char *second)
{
	const uint32_t head = (unsigned char)second[0] |
	    (uint32_t)(unsigned char)second[1] << 8;

	return (uint32_t)hash ^ head * 0x85ebca6bU;
}

/* A number below KEYS; its upper bits are the slot. */
static inline size_t
key_bit(uint32_t key)
{
	return (uint32_t)(key * 0x9e3779b1U) >> 15;
}

/* Its bits, of which there are two in the same 64. */
static inline uint64_t
key_bits(uint32_t key)
{
	return UINT64_C(1) << key_bit(key) % 64 | UINT64_C(1) << key % 64;
}

static size_t
key_slot(uint32_t key)
{
	return key_bit(key) / (KEYS / SLOTS);
}

static struct entry *
entry_new(struct signs *s)
{
	if (s->n == s->cap) {
		s->cap = 2 * s->cap + 4096;
		s->entries = mem_resize(s->entries, s->cap,
		    sizeof(*s->entries));
	}
	return &s->entries[s->n++];
}

/*
 * The word at s up to `end`, as a pair has it; in the lists one with digits
 * begins with one.
 */
static struct word
word_of(const char *s, const char *end)
{
	return (struct word){
		.hash = hash64(s, (size_t)(end - s)),
		.flags = *s >= '0' && *s <= '9' ? WORD_DIGIT : 0
	};
}

/* The key of several words, which end at `end`, the second being at `next`. */
static uint32_t
several(struct signs *s, const char *norm, const char *next, const char *end,
    int open)
{
	const struct word first = word_of(norm, next - 1);
	const char *behind = memchr(next, ' ', (size_t)(end - next));
	struct word second;

	if (behind == NULL && open) {
		assert(end - next >= 2);
		sieve_add(&s->open, first.hash);
		return open_key(first.hash, next);
	}
	second = word_of(next, behind != NULL ? behind : end);
	if (s->pair != NULL)
		s->pair(s->arg, &first, &second);
	return pair_key(first.hash, second.hash);
}

/* Add an entry of len bytes at norm, which lasts. */
static void
entry_add(struct signs *s, const char *norm, size_t len, int open,
    uint64_t signs)
{
	const char *blank = memchr(norm, ' ', len);
	struct entry *e = entry_new(s);

	e->norm = norm;
	e->signs = signs;
	e->len = (uint16_t)len;
	e->last = norm[len - 1];
	e->open = (uint8_t)open;
	if (blank == NULL) {
		assert(!open || len > 3);
		e->key = word_key(norm, len);
		return;
	}
	e->key = several(s, norm, blank + 1, norm + len, open);
	s->keys[key_bit(e->key) / 64] |= key_bits(e->key);
}

/* Is the character of three bytes at s katakana, of which a row is one word? */
static int
is_katakana(const char *s)
{
	const unsigned char *c = (const unsigned char *)s;
	const unsigned all = (unsigned)c[0] << 16 | (unsigned)c[1] << 8 | c[2];

	return all >= 0xe382a1 && all <= 0xe383bf;
}

/*
 * Write the normal form of len bytes at s, in which each character is a word:
 * a copy with blanks.  Returns its end.
 */
static char *
spaced(char *norm, const char *words, size_t len)
{
	char *p = norm;
	int joins = 1, now;
	size_t i, size;

	for (i = 0; i < len; i += size, joins = now) {
		size = (unsigned char)words[i] < 0x80 ? 1 : 3;
		now = size == 1 || is_katakana(words + i);
		if (!joins || (!now && i > 0))
			*p++ = ' ';
		*p++ = words[i];
		if (size == 3) {
			*p++ = words[i + 1];
			*p++ = words[i + 2];
		}
	}
	return p;
}

/* Add the words of a list; apart: characters are words. */
static void
words_add(struct signs *s, const struct sign_words *list, int apart)
{
	char *room = apart ? arena_new(&s->arena, 2 * strlen(list->words), 1) :
	    NULL;
	const char *at, *end, *norm;
	size_t len;
	int open;

	for (at = list->words;; at = end + 1) {
		end = strchrnul(at, '|');
		open = end[-1] == '*';
		norm = at;
		len = (size_t)(end - at) - (size_t)open;
		if (apart) {
			norm = room;
			room = spaced(room, at, len);
			len = (size_t)(room - norm);
		}
		entry_add(s, norm, len, open, list->signs);
		if (*end == '\0')
			return;
	}
}

/* Put the entries into the order of their slots. */
static void
index_slots(struct signs *s)
{
	struct entry *list = mem_alloc((s->n + 1) * sizeof(*list));
	uint16_t *from = s->from;
	size_t i;

	assert(s->n <= UINT16_MAX);
	for (i = 0; i < s->n; i++)
		from[key_slot(s->entries[i].key)]++;
	for (i = 0; i < SLOTS; i++)
		from[i + 1] += from[i]; /* where each ends */
	for (i = s->n; i-- > 0;) /* down from there */
		list[--from[key_slot(s->entries[i].key)]] = s->entries[i];
	free(s->entries);
	s->entries = list;
}

struct signs *
signs_new(void (*pair)(void *arg, const struct word *first,
    const struct word *second), void *arg)
{
	struct signs *s = mem_calloc(1, sizeof(*s));
	const struct sign_list *list = sign_lists;
	size_t i;

	s->pair = pair;
	s->arg = arg;
	for (; list < sign_lists + sign_lists_n; list++)
		for (i = 0; i < *list->n; i++)
			words_add(s, &list->words[i], list->apart);
	index_slots(s);
	return s;
}

void
signs_free(struct signs *s)
{
	if (s == NULL)
		return;
	arena_free(&s->arena);
	free(s->entries);
	free(s);
}

/* The signs of the entries with this key that stand at `at`, `left` bytes. */
static uint64_t
signs_of(const struct signs *s, uint32_t key, const char *at, size_t left)
{
	const struct entry *e = s->entries + s->from[key_slot(key)];
	const struct entry *end = s->entries + s->from[key_slot(key) + 1];
	uint64_t found = 0;

	for (; e < end; e++)
		if (e->key == key && e->len <= left &&
		    e->last == at[e->len - 1] &&
		    memcmp(e->norm, at, e->len) == 0 &&
		    (e->open || e->len == left || at[e->len] == ' '))
			found |= e->signs;
	return found;
}

uint64_t
signs_word(const struct signs *s, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *at = t->norm.data + w->norm;
	uint64_t found = signs_of(s, word_key(at, w->nlen), at, w->nlen);

	if (sieve_may(&s->open, w->hash))
		found |= SIGN_OPEN;
	if ((found & (BEGINS | SIGN_OPEN)) != 0)
		found |= SIGN_HERE;
	return found;
}

/* Does a clause begin at the word i? */
static int
begins(const struct text *t, size_t i)
{
	const uint32_t ends = WORD_PAUSE | WORD_LAST;

	return (t->words[i].flags & WORD_FIRST) != 0 ||
	    (t->words[i - 1].flags & ends) != 0;
}

/* The signs of the entries of several words with this key, at the word w. */
static inline uint64_t
signs_several(const struct signs *s, const struct text *t,
    const struct word *w, uint32_t key)
{
	if ((key_bits(key) & ~s->keys[key_bit(key) / 64]) != 0)
		return 0;
	return signs_of(s, key, t->norm.data + w->norm,
	    t->norm.len - w->norm);
}

uint64_t
signs_here(const struct signs *s, const struct text *t, size_t i,
    uint64_t signs)
{
	const struct word *w = &t->words[i];

	if (i + 1 < t->n) {
		signs |= signs_several(s, t, w, pair_key(w->hash, w[1].hash));
		if ((signs & SIGN_OPEN) != 0)
			signs |= signs_several(s, t, w, open_key(w->hash,
			    t->norm.data + w[1].norm));
	}
	return (signs & BEGINS) != 0 && !begins(t, i) ? signs & ~BEGINS : signs;
}
