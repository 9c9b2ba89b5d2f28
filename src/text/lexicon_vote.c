/*
 * Each word that is common in some tongue has a vote for it.  Of most texts it
 * is clear what they will say before all words were asked, since one tongue is
 * asked about: the one that was planned.
 */
#include "text/lexicon_vote.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/language_words.h"
#include "text/lexicon_table.h"

#define TONGUES LEXICON_TONGUES
#define SHORT 8	   /* words below which the commonest words decide nothing */
#define SHARE 0.12 /* share of common words that a known language has */

const struct lexicon_tongue *const lexicon_tongues[TONGUES] = {
	&lexicon_en, &lexicon_de, &lexicon_fr, &lexicon_es, &lexicon_it,
};

/* Languages without a lexicon whose texts would be taken for one of these. */
static const char *const strange[] = {
	"pt", "ro", "ca", "nl", "sv", "da", "pl", "cs", "tr", "fi",
};

#define VOTED (TONGUES + sizeof(strange) / sizeof(strange[0]))

_Static_assert(VOTED <= 15, "a slot has a bit for each");

struct lexicon_vote {
	struct lexicon_table common;
};

/* The commonest words of a language, by its code. */
static const char *
words_of(const char *code)
{
	const struct language_words *l = language_words;

	while (strcmp(l->code, code) != 0)
		l++;
	return l->words;
}

struct lexicon_vote *
lexicon_vote_new(struct phrasebook *book)
{
	struct lexicon_vote *v = mem_calloc(1, sizeof(*v));
	size_t i;

	v->common.book = book;
	lexicon_common_new(&v->common, 200 * VOTED);
	for (i = 0; i < TONGUES; i++)
		lexicon_common_add(&v->common, lexicon_tongues[i]->common,
		    (unsigned)i);
	for (; i < VOTED; i++)
		lexicon_common_add(&v->common, words_of(strange[i - TONGUES]),
		    (unsigned)i);
	return v;
}

void
lexicon_vote_free(struct lexicon_vote *v)
{
	free(v->common.slots);
	free(v);
}

/* The tongues in which a word is a common one: their bits. */
static unsigned
set_of(const struct lexicon_vote *v, const struct word *w)
{
	const struct lexicon_slot *s;

	s = lexicon_find(&v->common, lexicon_hash(0, w));
	return s != NULL ? (unsigned)s->weight : 0;
}

/* The words of a block, from word i on, that may be common ones. */
static uint64_t
common_words(const struct lexicon_vote *v, const struct text *t, size_t i)
{
	struct kinds k;

	kinds_read(&k, v->common.book, v->common.age, t, i);
	return kinds_of(&k, KIND_COMMON);
}

/* What was counted for one tongue, and against it. */
struct count {
	size_t votes;
	size_t own, others; /* words that are its alone, and others' alone */
	size_t left; /* words that were not looked at */
};

static void
count_word(struct count *c, unsigned tongue, unsigned set)
{
	const unsigned mine = set >> tongue & 1;

	c->votes += mine;
	c->own += set == 1U << tongue;
	c->others += (mine == 0) & (set != 0);
	c->left--;
}

/*
 * Will the tongue surely have the most votes of n words, and enough?  It has
 * if more words are its alone than are others' alone, whatever those say that
 * are left: those of t at first, and as many besides.
 */
static int
surely(const struct lexicon_vote *v, const struct text *t, unsigned tongue,
    size_t n, size_t besides)
{
	struct count c = {.left = besides + t->n};
	uint64_t bits;
	size_t i, k;

	for (i = 0; i < t->n; i += PHRASEBOOK_BLOCK) {
		bits = common_words(v, t, i);
		/* others than these are no common words */
		c.left -= t->n - i < PHRASEBOOK_BLOCK ? t->n - i :
		    PHRASEBOOK_BLOCK;
		c.left += (size_t)__builtin_popcountll(bits);
		for (; bits != 0; bits &= bits - 1) {
			k = i + (size_t)__builtin_ctzll(bits);
			count_word(&c, tongue, set_of(v, &t->words[k]));
			if (c.own > c.others + c.left &&
			    (double)c.votes >= SHARE * (double)n)
				return 1;
		}
	}
	return 0;
}

/* Count, for each tongue, the words that are common in it. */
static void
vote(const struct lexicon_vote *v, const struct text *t, size_t votes[])
{
	uint64_t bits;
	unsigned set;
	size_t i, k;

	for (i = 0; i < t->n; i += PHRASEBOOK_BLOCK)
		for (bits = common_words(v, t, i); bits != 0;
		     bits &= bits - 1) {
			k = i + (size_t)__builtin_ctzll(bits);
			for (set = set_of(v, &t->words[k]); set != 0;
			     set &= set - 1)
				votes[__builtin_ctz(set)]++;
		}
}

/* The tongue of a language, as a number; that of none, and others: TONGUES. */
static size_t
tongue_named(const char *language)
{
	size_t i;

	for (i = 0; language != NULL && i < TONGUES; i++)
		if (strncmp(language, lexicon_tongues[i]->code, 2) == 0)
			return i;
	return TONGUES;
}

int
lexicon_vote_tongue(const struct lexicon_vote *v, const struct text *title,
    const struct text *body, const char *language)
{
	size_t votes[VOTED] = {0}, i, best = 0, n = title->n + body->n;
	const size_t named = tongue_named(language);
	const unsigned guess = named < TONGUES ? (unsigned)named : 0;

	if (surely(v, body, guess, n, title->n))
		return (int)guess;
	vote(v, title, votes);
	vote(v, body, votes);
	for (i = 1; i < VOTED; i++)
		if (votes[i] > votes[best])
			best = i;
	if (best >= TONGUES && n >= SHORT)
		return -1;
	if (best < TONGUES && votes[best] > 0 &&
	    (double)votes[best] >= SHARE * (double)n)
		return (int)best;
	if (n >= SHORT)
		return -1;
	return named < TONGUES ? (int)named : language == NULL ? 0 : -1;
}
