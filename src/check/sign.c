/*
 * Entries are compared as bytes, since the normal form of a text has one blank
 * between its words; they stand there in that form, too.  One of one word is
 * found by its first four bytes; one of several by its first word and the first
 * two bytes of the second.  They stand in the order of the slots that these are
 * hashed to, and a table says where each begins.
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
	SLOTS = 32768, /* of the table: a power of two */
	KEYS = 131072
};

struct entry {
	const char *norm;
	uint64_t signs;
	uint32_t key;
	uint16_t len;
	uint16_t open; /* ends in *: the word may go on */
};

struct signs {
	struct entry *entries;
	size_t n;
	size_t cap;
	uint32_t from[SLOTS + 1]; /* the first entry of each slot */
	uint64_t keys[KEYS / 64]; /* the bits of those of several words */
	struct sieve first;	  /* the first words of these */
	struct arena arena; /* of normal forms that are made */
};

/* The key of a word by itself. */
static uint32_t
word_key(const char *s, size_t len)
{
	uint32_t key = 0;

	memcpy(&key, s, len < sizeof(key) ? len : sizeof(key));
	return key;
}

/*
 * That of a word of this hash with the one behind it, of which the first bytes
 * are a and b; what ends a word of one, blank or NUL, is the same.
 */
static inline uint32_t
pair_key(uint64_t hash, char a, char b)
{
	const uint32_t second = (unsigned char)a |
	    (uint32_t)((unsigned char)b & 0xdf) << 8;

	return (uint32_t)(hash >> 32) ^ second * 0x85ebca6bU;
}

/* A number below KEYS; its upper bits are the slot. */
static inline size_t
key_bit(uint32_t key)
{
	return (uint32_t)(key * 0x9e3779b1U) >> 15;
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

/* Add an entry of len bytes at norm, which lasts. */
static void
entry_add(struct signs *s, const char *norm, size_t len, int open,
    uint64_t signs)
{
	const char *blank = memchr(norm, ' ', len);
	struct entry *e = entry_new(s);
	uint64_t hash;

	e->norm = norm;
	e->signs = signs;
	e->len = (uint16_t)len;
	e->open = (uint16_t)open;
	if (blank == NULL) {
		assert(!open || len > 3);
		e->key = word_key(norm, len);
		return;
	}
	assert(!open || blank + 2 < norm + len); /* it has that byte */
	hash = hash64(norm, (size_t)(blank - norm));
	e->key = pair_key(hash, blank[1],
	    blank + 2 < norm + len ? blank[2] : ' ');
	sieve_add(&s->first, hash);
	s->keys[key_bit(e->key) / 64] |= UINT64_C(1) << key_bit(e->key) % 64;
}

/* Is the character at s katakana, of which a row is one word? */
static int
is_katakana(const char *s)
{
	return memcmp(s, "\xe3\x82\xa1", 3) >= 0 &&
	    memcmp(s, "\xe3\x83\xbf", 3) <= 0;
}

/*
 * The normal form of len bytes at s, in which each character is a word: a copy
 * with blanks, which lasts.  Its length goes to *n.
 */
static const char *
spaced(struct signs *s, const char *words, size_t len, size_t *n)
{
	char *norm = arena_new(&s->arena, 2 * len, 1), *p = norm;
	int joins = 1, now;
	size_t i, size;

	for (i = 0; i < len; i += size, joins = now) {
		size = (unsigned char)words[i] < 0x80 ? 1 : 3;
		now = size == 1 || is_katakana(words + i);
		if (!joins || (!now && i > 0))
			*p++ = ' ';
		memcpy(p, words + i, size);
		p += size;
	}
	*n = (size_t)(p - norm);
	return norm;
}

/* Add the words of a list; apart: characters are words. */
static void
words_add(struct signs *s, const struct sign_words *list, int apart)
{
	const char *at, *end, *norm;
	size_t len;
	int open;

	for (at = list->words;; at = end + 1) {
		end = strchrnul(at, '|');
		open = end[-1] == '*';
		norm = at;
		len = (size_t)(end - at) - (size_t)open;
		if (apart)
			norm = spaced(s, at, len, &len);
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
	uint32_t *from = s->from;
	size_t i;

	for (i = 0; i < s->n; i++)
		from[key_slot(s->entries[i].key) + 1]++;
	for (i = 0; i < SLOTS; i++)
		from[i + 1] += from[i];
	for (i = s->n; i-- > 0;) /* down from the end of each */
		list[--from[key_slot(s->entries[i].key) + 1]] = s->entries[i];
	memmove(from, from + 1, SLOTS * sizeof(*from));
	from[SLOTS] = (uint32_t)s->n;
	free(s->entries);
	s->entries = list;
}

struct signs *
signs_new(void)
{
	struct signs *s = mem_calloc(1, sizeof(*s));
	const struct sign_list *list = sign_lists;
	size_t i;

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

	return signs_of(s, word_key(at, w->nlen), at, w->nlen) |
	    (sieve_may(&s->first, w->hash) ? SIGN_MORE : 0);
}

/* Does a clause begin at the word i? */
static int
begins(const struct text *t, size_t i)
{
	const uint32_t ends = WORD_PAUSE | WORD_LAST;

	return (t->words[i].flags & WORD_FIRST) != 0 ||
	    (t->words[i - 1].flags & ends) != 0;
}

/* The signs that the word i, not the last, has with those behind it. */
static uint64_t
signs_behind(const struct signs *s, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *second = t->norm.data + w[1].norm;
	const uint32_t key = pair_key(w->hash, second[0], second[1]);

	if ((s->keys[key_bit(key) / 64] >> key_bit(key) % 64 & 1) == 0)
		return 0;
	return signs_of(s, key, t->norm.data + w->norm,
	    t->norm.len - w->norm);
}

void
signs_read(const struct signs *s, const struct text *t, uint64_t *list)
{
	size_t i;

	for (i = 0; i < t->n; i++) {
		if ((list[i] & (SIGN_MORE | BEGINS)) == 0)
			continue;
		if ((list[i] & SIGN_MORE) != 0 && i + 1 < t->n)
			list[i] |= signs_behind(s, t, i);
		if ((list[i] & BEGINS) != 0 && !begins(t, i))
			list[i] &= ~BEGINS;
	}
}
