/*
 * Rule placeholder: nothing at all where a program should have put a word: "I
 * ate at  twice", "the  was cooked", "Shoutout to , the mechanic", "The chef, ,
 * came out".
 *
 * Blanks are typed twice, and before commas, by people who do so often.  So a
 * value is missing where an article stands before two blanks and no noun can
 * follow; where what calls for a noun stands before the only comma of the text
 * that has a blank before it; and where two blanks always stand behind such
 * words, and nowhere else in a sentence, and at least twice no noun can follow.
 */
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/piece.h"
#include "text/ascii.h"

enum { NEAR = 20 }; /* bytes up to the end of an aside: ", I think," */

/* Two blanks within sentences: how many, how many where nouns are missing. */
struct blanks {
	size_t n;
	size_t called; /* behind a word that calls for a noun */
	size_t bad;    /* and before one that is none */
	size_t sure;   /* not even behind an adverb: "in  and out" */
	size_t first;  /* the word behind the first of these */
};

/*
 * Is the word i, behind an article and two blanks, none that an article has
 * behind it?
 */
static int
is_missing(const struct rule *r, const struct text *t, size_t i)
{
	const char *s = t->raw + t->words[i].at;

	return s[-1] == ' ' && s[-2] == ' ' && placeholder_is_small(t, i) &&
	    placeholder_is(r, DET_ENGLISH, t, i - 1) &&
	    placeholder_is(r, NO_NOUN, t, i);
}

/* Take in the two blanks before the word i. */
static void
count(const struct rule *r, const struct text *t, size_t i, struct blanks *b)
{
	const char *s = t->raw + t->words[i].at;

	if (s[-1] != ' ' || s[-2] != ' ' || b->n++ > PLACEHOLDER_ENOUGH ||
	    (!placeholder_is(r, PREP, t, i - 1) &&
	    !placeholder_is(r, DET, t, i - 1) &&
	    !placeholder_is(r, PRONOUN, t, i - 1) &&
	    !placeholder_is(r, VERB, t, i - 1) && !placeholder_is(r, UNIT, t,
	    i)))
		return;
	b->called++;
	if (!placeholder_is(r, UNIT, t, i) &&
	    !placeholder_is(r, NO_NOUN, t, i) && !placeholder_is(r, BE, t, i))
		return;
	b->bad++;
	if ((placeholder_is(r, UNIT, t, i) || (placeholder_is(r, STRICT, t,
	    i - 1) && placeholder_is(r, NO_NOUN, t, i))) && b->sure++ == 0)
		b->first = i;
}

/* Take in a comma behind the word i and a blank, if that calls for a noun. */
static void
count_comma(const struct rule *r, const struct text *t, size_t i,
    struct blanks *b)
{
	const struct word *w = &t->words[i];
	int called = placeholder_is(r, TOWARDS, t, i) || (w->len == 3 &&
	    memcmp(t->raw + w->at, "and", 3) == 0);

	b->n++;
	b->called += called;
	b->bad += called;
}

/*
 * Does the only comma of the text that has a blank before it, which is at byte
 * `at`, stand behind the word i, which calls for a noun?
 */
static int
is_called(const struct rule *r, const struct text *t, size_t i, size_t at)
{
	const char *p;
	size_t left;

	if (i == 0)
		return 0; /* "A , B" */
	p = piece_find(t->raw, t->len, " ,", 2);
	if (p != t->raw + at || p[2] != ' ' || !placeholder_is(r, TOWARDS, t,
	    i))
		return 0;
	left = t->len - at - 2; /* behind the comma */
	return piece_find(p + 2, left, " ,", 2) == NULL &&
	    memchr(p + 2, ',', left < NEAR ? left : NEAR) == NULL;
}

/* Is it "The chef, , came": a kind of person, two commas, what was done? */
static int
is_apposed(const struct rule *r, const struct text *t, size_t i, size_t end)
{
	return i > 1 && t->words[i].at == end + 4 && memcmp(t->raw + end,
	    ", , ", 4) == 0 && placeholder_is(r, DET, t, i - 2) &&
	    (placeholder_is(r, KIND, t, i - 1) || placeholder_is(r, HEAD, t,
	    i - 1)) && (placeholder_is(r, BE, t, i) ||
	    placeholder_is_derived(t, i));
}

/* Take in what is missing between byte `end` of a word and the word i. */
static void
found(struct found *f, const struct text *t, size_t end, size_t i)
{
	placeholder_found(f, t, t->words[i - 1].at, end - t->words[i - 1].at);
}

/* Look between all words. */
static void
between(const struct rule *r, struct found *f, const struct text *t)
{
	struct blanks b = {0, 0, 0, 0, 0};
	const struct word *w;
	size_t i, end;
	int asked = 0;

	for (i = 1; i < t->n; i++) {
		w = &t->words[i];
		end = w[-1].at + w[-1].len;
		if (w->at < end + 2)
			continue;
		if (w->at == end + 2)
			count(r, t, i, &b);
		else if (w->at == end + 3 && memcmp(t->raw + end, " ,", 2) == 0)
			count_comma(r, t, i - 1, &b);
		if ((w->at == end + 2 && is_missing(r, t, i)) ||
		    (w->at == end + 4 && is_apposed(r, t, i, end)))
			found(f, t, w->at + w->len, i);
		else if (w->at == end + 3 && t->raw[end] == ' ' &&
		    t->raw[end + 1] == ',' && !asked++ &&
		    is_called(r, t, i - 1, end))
			found(f, t, end + 2, i);
	}
	if (b.sure > 0 && b.bad > 1 && b.called == b.n)
		found(f, t, t->words[b.first].at, b.first);
}

void
placeholder_gaps(const struct rule *r, struct found *f, const struct text *t)
{
	const size_t first = ascii_gap(t->raw, 0, t->len);

	if (first == t->len)
		return; /* most texts have none */
	between(r, f, t);
	placeholder_holes(r, f, t, first);
}
