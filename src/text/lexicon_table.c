/*
 * Words are written as readers write them and cut as texts are cut, so that
 * both have the same hashes whatever the script.
 */
#include "text/lexicon_table.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

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
	sieve_add(&t->sieve, hash);
	return &t->slots[i];
}

/* Enter one word or phrase, whose underscores are blanks by now. */
static void
enter(struct lexicon_table *t, struct text *cut, const struct buf *phrase,
    int weight)
{
	struct lexicon_slot *s;
	uint64_t hash = 0;
	size_t i;

	text_read(cut, phrase->data, phrase->len);
	assert(cut->n > 0 && cut->n <= LEXICON_PHRASE);
	s = slot_of(t, lexicon_hash(0, &cut->words[0]));
	if (s->longest < cut->n)
		s->longest = (uint8_t)cut->n;
	for (i = 0; i < cut->n; i++)
		hash = lexicon_hash(hash, &cut->words[i]);
	s = slot_of(t, hash);
	if (weight >= LEXICON_NOT)
		s->what = (uint8_t)(weight - LEXICON_NOT + 1);
	else
		s->weight = (int16_t)weight;
	s->known = 1;
}

/* Enter stem (n bytes) with each of the endings. */
static void
enter_all(struct lexicon_table *t, struct text *cut, const char *stem,
    size_t n, const struct lexicon_line *line)
{
	const char *end = line->endings;
	struct buf phrase = BUF_INIT;
	size_t i, len;

	do {
		len = strcspn(end, " ");
		buf_clear(&phrase);
		buf_add(&phrase, stem, n);
		if (*end != '-')
			buf_add(&phrase, end, len);
		for (i = 0; i < phrase.len; i++)
			if (phrase.data[i] == '_')
				phrase.data[i] = ' ';
		enter(t, cut, &phrase, line->weight);
		end += len + (end[len] == ' ');
	} while (*end != '\0');
	buf_free(&phrase);
}

static void
enter_line(struct lexicon_table *t, struct text *cut,
    const struct lexicon_line *line)
{
	const char *s = line->words;
	size_t n;

	for (; *s != '\0'; s += n + (s[n] == ' ')) {
		n = strcspn(s, " ");
		if (n > 0)
			enter_all(t, cut, s, n, line);
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
enter_tongue(struct lexicon_table *t, struct text *cut,
    const struct lexicon_tongue *tongue)
{
	size_t i;

	if (tongue->before != NULL)
		enter_tongue(t, cut, tongue->before);
	for (i = 0; i < tongue->nlines; i++)
		enter_line(t, cut, &tongue->lines[i]);
}

void
lexicon_compile(struct lexicon_table *t, const struct lexicon_tongue *tongue)
{
	struct text cut = TEXT_INIT;

	make_slots(t, entries(tongue));
	enter_tongue(t, &cut, tongue);
	text_free(&cut);
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
		s = slot_of(t, lexicon_hash(0, &cut.words[i]));
		s->weight = (int16_t)(s->weight | 1 << tongue);
	}
	text_free(&cut);
}
