/*
 * Words are written as readers write them and cut as texts are cut, so that
 * both have the same hashes whatever the script: all that a line can make, one
 * below the other.
 */
#include "text/lexicon_table.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/line.h"

static size_t
count(const char *list)
{
	size_t n = 1;

	for (; *list != '\0'; list++)
		n += *list == ' ';
	return n;
}

/* Make at least n slots: twice as many as there will be hashes, or more. */
static void
make_slots(struct lexicon_table *t, size_t n)
{
	size_t slots = 256;

	while (slots < n)
		slots *= 2;
	t->mask = slots - 1;
	t->slots = mem_calloc(slots, sizeof(*t->slots));
}

/* The slot of a hash, made if it is not there. */
static struct lexicon_slot *
slot_of(struct lexicon_table *t, uint64_t hash)
{
	uint32_t tag = (uint32_t)(hash >> 32) | 1;
	size_t i = hash & t->mask;

	while (t->slots[i].tag != 0 && t->slots[i].tag != tag)
		i = (i + 1) & t->mask;
	t->n += t->slots[i].tag == 0;
	assert(t->n <= t->mask);
	t->slots[i].tag = tag;
	return &t->slots[i];
}

/* The slot of a word that is an entry, of a kind (phrasebook.h). */
static struct lexicon_slot *
slot_of_word(struct lexicon_table *t, unsigned kind, const struct word *w)
{
	if (t->book != NULL)
		t->age = phrasebook_word(t->book, kind, w->hash);
	return slot_of(t, lexicon_hash(0, w));
}

/* The slot of a phrase: the words from .. to - 1. */
static struct lexicon_slot *
slot_of_phrase(struct lexicon_table *t, const struct text *cut, size_t from,
    size_t to)
{
	const struct word *w = &cut->words[from];
	struct lexicon_slot *first = slot_of(t, lexicon_hash(0, w));
	uint64_t hash = 0;

	if (first->longest < to - from)
		first->longest = (uint8_t)(to - from);
	sieve_add(&t->pairs, lexicon_pair(w));
	if (t->book != NULL)
		t->age = phrasebook_word(t->book, KIND_BEGINS, w->hash);
	for (; from < to; from++)
		hash = lexicon_hash(hash, &cut->words[from]);
	return slot_of(t, hash);
}

/* Enter a word or phrase: the words from .. to - 1. */
static void
enter(struct lexicon_table *t, const struct text *cut, size_t from, size_t to,
    int weight)
{
	struct lexicon_slot *s;

	assert(to - from <= LEXICON_PHRASE);
	s = to - from > 1 ? slot_of_phrase(t, cut, from, to) :
	    slot_of_word(t, KIND_MOOD, &cut->words[from]);
	if (weight >= LEXICON_NOT)
		s->what = (uint8_t)(weight - LEXICON_NOT + 1);
	else
		s->weight = (int16_t)weight;
	s->known = 1;
}

/* Append stem (n bytes) with each of the endings, on lines of their own. */
static void
append_all(struct buf *text, const char *stem, size_t n, const char *end)
{
	size_t len;

	do {
		len = strcspn(end, " ");
		buf_add(text, stem, n);
		if (*end != '-')
			buf_add(text, end, len);
		buf_addc(text, '\n');
		end += len + (end[len] == ' ');
	} while (*end != '\0');
}

static void
enter_line(struct lexicon_table *t, struct text *cut, struct buf *text,
    const struct lexicon_line *line)
{
	const char *s = line->words;
	size_t n, i, next;

	buf_clear(text);
	for (; *s != '\0'; s += n + (s[n] == ' ')) {
		n = strcspn(s, " ");
		if (n > 0)
			append_all(text, s, n, line->endings);
	}
	line_turn(text, '_', ' ');
	text_read(cut, buf_str(text), text->len);
	for (i = 0; i < cut->n; i = next) {
		next = line_end(cut, i);
		enter(t, cut, i, next, line->weight);
	}
}

/*
 * Twice the most entries that a tongue can make; a phrase makes one for its
 * first word too, but few first words are its alone.
 */
static size_t
entries(const struct lexicon_tongue *tongue)
{
	size_t i, n = 0;

	for (; tongue != NULL; tongue = tongue->before)
		for (i = 0; i < tongue->nlines; i++)
			n += 2 * count(tongue->lines[i].words) *
			    count(tongue->lines[i].endings);
	return n;
}

static void
enter_tongue(struct lexicon_table *t, struct text *cut, struct buf *text,
    const struct lexicon_tongue *tongue)
{
	size_t i;

	if (tongue->before != NULL)
		enter_tongue(t, cut, text, tongue->before);
	for (i = 0; i < tongue->nlines; i++)
		enter_line(t, cut, text, &tongue->lines[i]);
}

void
lexicon_compile(struct lexicon_table *t, const struct lexicon_tongue *tongue)
{
	struct text cut = TEXT_INIT;
	struct buf text = BUF_INIT;

	make_slots(t, entries(tongue));
	enter_tongue(t, &cut, &text, tongue);
	text_free(&cut);
	buf_free(&text);
}

void
lexicon_common_new(struct lexicon_table *t, size_t words)
{
	make_slots(t, 2 * words);
}

void
lexicon_common_add(struct lexicon_table *t, const char *words, unsigned tongue)
{
	struct text cut = TEXT_INIT;
	struct lexicon_slot *s;
	size_t i;

	text_read(&cut, words, strlen(words));
	for (i = 0; i < cut.n; i++) {
		s = slot_of_word(t, KIND_COMMON, &cut.words[i]);
		s->weight = (int16_t)(s->weight | 1 << tongue);
	}
	text_free(&cut);
}
