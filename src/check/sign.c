/*
 * Entries are found by the first four bytes of their first word and, if they
 * have another, its first two: they stand in the order of the slots that these
 * are hashed to, and a table says where each begins; the normal form of a text
 * has one blank between its words, so that the rest, be it several words or
 * the beginning of one, is compared as bytes.
 */
#include "check/sign.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "check/sign_words.h"
#include "ground/arena.h"
#include "ground/mem.h"
#include "text/line.h"

enum { SLOTS = 32768 /* of the table: a power of two */, KEYS = 131072 };

struct entry {
	uint64_t head;	/* its first bytes, and which bits they fill */
	uint64_t filled;
	const char *norm;
	uint32_t len;
	uint64_t signs;
	uint32_t key;
	int open; /* ends in *: the word may go on */
};

struct signs {
	struct entry *entries;
	size_t n;
	size_t cap;
	uint32_t from[SLOTS + 1]; /* the first entry of each slot */
	uint64_t keys[KEYS / 64]; /* the bits of those there are */
	struct arena arena; /* of their normal forms */
};

/* The first of `left` bytes at s, with 0 behind them. */
static uint64_t
head_of(const char *s, size_t left)
{
	uint64_t head = 0;

	if (left >= sizeof(head))
		memcpy(&head, s, sizeof(head));
	else
		memcpy(&head, s, left);
	return head;
}

/* The first bytes of a word of len bytes, at most four, by its head. */
static uint32_t
word_key(uint64_t head, size_t len)
{
	return (uint32_t)head & (len < 4 ? (1U << 8 * len) - 1 : UINT32_MAX);
}

/*
 * The same with the first two bytes of the word after it; a blank is the second
 * of a word of one.
 */
static uint32_t
pair_key(uint32_t key, const char *s)
{
	unsigned char second = s[1] != '\0' ? (unsigned char)s[1] : ' ';

	return key ^ ((uint32_t)(unsigned char)s[0] << 24 |
	    (uint32_t)second << 16 | 1) * 0x85ebca6bU;
}

/* A number below KEYS; its upper bits are the slot. */
static size_t
key_bit(uint32_t key)
{
	return (uint32_t)(key * 0x9e3779b1U) >> 15;
}

static size_t
key_slot(uint32_t key)
{
	return key_bit(key) / (KEYS / SLOTS);
}

/* Does the line that the word i of t ends go on with a *? */
static int
is_open(const struct text *t, size_t i)
{
	const char *s = t->raw + t->words[i].at + t->words[i].len;

	while (*s != '\n') /* there is one behind each line */
		s++;
	return s[-1] == '*';
}

static struct entry *
entry_new(struct signs *s)
{
	if (s->n == s->cap) {
		s->cap = 2 * s->cap + 1024;
		s->entries = mem_resize(s->entries, s->cap,
		    sizeof(*s->entries));
	}
	return &s->entries[s->n++];
}

/*
 * Add an entry: the words from .. to - 1 of t, a line.  norm is a copy of the
 * normal forms of all lines, which lasts.
 */
static void
entry_add(struct signs *s, const struct text *t, size_t from, size_t to,
    uint64_t signs, const char *norm)
{
	const struct word *w = &t->words[from], *last = &t->words[to - 1];
	struct entry *e = entry_new(s);
	char second[2] = "";

	e->len = last->norm + last->nlen - w->norm;
	e->norm = norm + w->norm;
	e->signs = signs;
	e->open = is_open(t, to - 1);
	assert(!e->open || last > w || w->nlen > 3);
	e->filled = e->len < 8 ? (UINT64_C(1) << 8 * e->len) - 1 : UINT64_MAX;
	memcpy(&e->head, e->norm, sizeof(e->head)); /* there is so much */
	e->head &= e->filled;
	e->key = word_key(e->head, w->nlen);
	if (last > w) {
		second[0] = norm[w[1].norm];
		if (last > w + 1 || last->nlen > 1) /* else it ends there */
			second[1] = norm[w[1].norm + 1];
		e->key = pair_key(e->key, second);
	}
	s->keys[key_bit(e->key) / 64] |= UINT64_C(1) << key_bit(e->key) % 64;
}

/* Add the words of a list, cut together. */
static void
words_add(struct signs *s, const struct sign_words *list, struct buf *lines,
    struct text *t)
{
	size_t i, next;
	char *norm;

	buf_clear(lines);
	buf_adds(lines, list->words);
	buf_addc(lines, '\n');
	line_turn(lines, '|', '\n');
	text_read(t, lines->data, lines->len);
	norm = arena_new(&s->arena, t->norm.len + sizeof(uint64_t), 1);
	memcpy(norm, t->norm.data, t->norm.len);
	for (i = 0; i < t->n; i = next) {
		next = line_end(t, i);
		entry_add(s, t, i, next, list->signs, norm);
	}
}

static void
list_add(struct signs *s, const struct sign_words *list, size_t n)
{
	struct buf lines = BUF_INIT;
	struct text t = TEXT_INIT;
	size_t i;

	for (i = 0; i < n; i++)
		words_add(s, &list[i], &lines, &t);
	buf_free(&lines);
	text_free(&t);
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

	list_add(s, sign_english, sign_english_n);
	list_add(s, sign_more, sign_more_n);
	list_add(s, sign_german, sign_german_n);
	list_add(s, sign_dutch, sign_dutch_n);
	list_add(s, sign_swedish, sign_swedish_n);
	list_add(s, sign_french, sign_french_n);
	list_add(s, sign_spanish, sign_spanish_n);
	list_add(s, sign_italian, sign_italian_n);
	list_add(s, sign_portuguese, sign_portuguese_n);
	list_add(s, sign_russian, sign_russian_n);
	list_add(s, sign_polish, sign_polish_n);
	list_add(s, sign_czech, sign_czech_n);
	list_add(s, sign_turkish, sign_turkish_n);
	list_add(s, sign_korean, sign_korean_n);
	list_add(s, sign_japanese, sign_japanese_n);
	list_add(s, sign_chinese, sign_chinese_n);
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

/* Is there an entry with this key?  Denies most others. */
static int
may_be(const struct signs *s, uint32_t key)
{
	return (s->keys[key_bit(key) / 64] >> key_bit(key) % 64 & 1) != 0;
}

/* The signs of the entries with this key; `left` bytes, and a head, at `at`. */
static uint64_t
signs_of(const struct signs *s, uint32_t key, uint64_t head, const char *at,
    size_t left)
{
	const struct entry *e, *end;
	uint64_t found = 0;

	e = s->entries + s->from[key_slot(key)];
	for (end = s->entries + s->from[key_slot(key) + 1]; e < end; e++)
		if (e->key == key && (head & e->filled) == e->head &&
		    e->len <= left && memcmp(e->norm, at, e->len) == 0 &&
		    (e->open || e->len == left || at[e->len] == ' '))
			found |= e->signs;
	return found;
}

uint64_t
signs_word(const struct signs *s, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *at = t->norm.data + w->norm;
	uint64_t head = head_of(at, w->nlen);

	return signs_of(s, word_key(head, w->nlen), head, at, w->nlen);
}

/* The signs of several words that begin with the word i, not the last. */
static uint64_t
words_at(const struct signs *s, const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *at = t->norm.data + w->norm;
	size_t left = t->norm.len - w->norm;
	uint64_t head = head_of(at, left);
	uint32_t key = pair_key(word_key(head, w->nlen),
	    t->norm.data + w[1].norm);

	return may_be(s, key) ? signs_of(s, key, head, at, left) : 0;
}

/* Does a clause begin at the word i? */
static int
begins(const struct text *t, size_t i)
{
	const uint32_t ends = WORD_PAUSE | WORD_LAST;

	return (t->words[i].flags & WORD_FIRST) != 0 ||
	    (t->words[i - 1].flags & ends) != 0;
}

void
signs_read(const struct signs *s, const struct text *t, uint64_t *list)
{
	size_t i;

	for (i = 0; i < t->n; i++) {
		if (i + 1 < t->n)
			list[i] |= words_at(s, t, i);
		if ((list[i] & BEGINS) != 0 && !begins(t, i))
			list[i] &= ~BEGINS;
	}
}
