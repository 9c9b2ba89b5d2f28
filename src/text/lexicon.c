/*
 * Each language has a table of its own, by the hash of a word or of the words
 * of a phrase one after the other.  A word is looked up if it is an entry, or
 * if a phrase begins with it and the next; it says how many words the longest
 * of those has.  The longest phrase at a place is taken, and its words say
 * nothing else.
 *
 * A clause's words are weighed one by one: a negation among the SCOPE words
 * before turns the weight round, a word of degree just before changes it, a
 * wish before makes praise count little.  What stands before a "but" counts
 * less.  A sentence's weights are added and bounded, and the sentences
 * averaged; the title counts as two, the last one a little more than others.
 * That mean, and the share of praise in all that was said, give the result.
 */
#include "text/lexicon.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/language_words.h"
#include "text/lexicon_table.h"

#define SCOPE 3	    /* words over which a negation reaches */
#define WISH 6	    /* words over which a wish reaches */
#define SHORT 8	    /* words below which the commonest words decide nothing */
#define SHARE 0.12  /* share of common words that a known language has */

/* How a text is judged; fitted to reviews of hotels in five languages. */
#define SOFT 60	   /* a sentence of this weight counts half */
#define NEUTRAL 0.5 /* a sentence that says nothing, beside others */
#define THIN 100   /* weight of saying nothing */
#define BY_RATIO 5
#define BY_MEAN 5
#define BIAS 0

enum { NOT = 1, MORE, LESS, BUT, IF };

struct lexicon {
	struct lexicon_table *tables; /* one a tongue, made when it is met */
	struct lexicon_table common;
};

static const struct lexicon_tongue *const tongues[] = {
	&lexicon_en, &lexicon_de, &lexicon_fr, &lexicon_es, &lexicon_it,
};

#define TONGUES (sizeof(tongues) / sizeof(tongues[0]))

/* Languages without a lexicon whose texts would be taken for one of these. */
static const char *const others[] = {
	"pt", "ro", "ca", "nl", "sv", "da", "pl", "cs", "tr", "fi",
};

#define VOTED (TONGUES + sizeof(others) / sizeof(others[0]))

_Static_assert(VOTED <= 15, "a slot has a bit for each");

/* The commonest words of a language, by its code. */
static const char *
words_of(const char *code)
{
	const struct language_words *l = language_words;

	while (strcmp(l->code, code) != 0)
		l++;
	return l->words;
}

struct lexicon *
lexicon_new(void)
{
	struct lexicon *x = mem_calloc(1, sizeof(*x));
	size_t i;

	x->tables = mem_calloc(TONGUES, sizeof(*x->tables));
	lexicon_common_new(&x->common, 200 * VOTED);
	for (i = 0; i < TONGUES; i++)
		lexicon_common_add(&x->common, tongues[i]->common,
		    (unsigned)i);
	for (; i < VOTED; i++)
		lexicon_common_add(&x->common, words_of(others[i - TONGUES]),
		    (unsigned)i);
	return x;
}

void
lexicon_free(struct lexicon *x)
{
	size_t i;

	if (x == NULL)
		return;
	for (i = 0; i < TONGUES; i++)
		free(x->tables[i].slots);
	free(x->tables);
	free(x->common.slots);
	free(x);
}

/* The table of a tongue. */
static const struct lexicon_table *
table_of(const struct lexicon *x, int tongue)
{
	struct lexicon_table *t = &x->tables[tongue];

	if (t->slots == NULL)
		lexicon_compile(t, tongues[tongue]);
	return t;
}

/* Count, for each tongue, the words that are common in it. */
static void
vote(const struct lexicon *x, const struct text *t, size_t votes[])
{
	const struct lexicon_slot *s;
	unsigned set;
	size_t i;

	for (i = 0; i < t->n; i++) {
		s = lexicon_word(&x->common, &t->words[i]);
		if (s == NULL)
			continue;
		for (set = (unsigned)s->weight; set != 0; set &= set - 1)
			votes[__builtin_ctz(set)]++;
	}
}

/* The tongue of the text, as a number; -1 if it is none of these. */
static int
tongue_of(const struct lexicon *x, const struct text *title,
    const struct text *body, const char *language)
{
	size_t votes[VOTED] = {0}, i, best = 0, n = title->n + body->n;

	vote(x, title, votes);
	vote(x, body, votes);
	for (i = 1; i < VOTED; i++)
		if (votes[i] > votes[best])
			best = i;
	if (best >= TONGUES && n >= SHORT)
		return -1;
	if (best < TONGUES && votes[best] > 0 &&
	    (double)votes[best] >= SHARE * (double)n)
		return (int)best;
	for (i = 0; n < SHORT && language != NULL && i < TONGUES; i++)
		if (strncmp(language, tongues[i]->code, 2) == 0)
			return (int)i;
	return n < SHORT && language == NULL ? 0 : -1;
}

/* What a sentence says, and what a whole text does. */
struct sum {
	double all, praise, blame;
};

struct whole {
	double sum, n; /* of the sentences */
	double praise, blame, ratio;
};

/* How far the reading of a clause has come. */
struct clause {
	size_t negated; /* a negation is in force before this word */
	size_t wished;	/* and a wish */
	size_t degreed; /* the factor belongs to words before this one */
	double factor;
};

static double
weigh(const struct clause *c, size_t i, double weight)
{
	if (i < c->degreed)
		weight *= c->factor;
	if (i < c->negated)
		return weight > 0 ? -0.8 * weight : -0.2 * weight;
	if (i < c->wished && weight > 0)
		return 0.2 * weight;
	return weight;
}

/*
 * The longest phrase that begins with word i, of which s is known; NULL if none
 * does.  Its length in *n.
 */
static const struct lexicon_slot *
look_further(const struct lexicon_table *t, const struct text *text, size_t i,
    const struct lexicon_slot *s, size_t *n)
{
	const struct lexicon_slot *found = NULL;
	const size_t longest = s->longest;
	const struct word *w = &text->words[i];
	uint64_t hash = lexicon_hash(0, w);
	size_t k;

	for (k = 1; k < longest && i + k < text->n; k++) {
		if (w[k - 1].flags & WORD_LAST)
			break;
		hash = lexicon_hash(hash, &w[k]);
		if ((s = lexicon_find(t, hash)) != NULL && s->known) {
			found = s;
			*n = k + 1;
		}
	}
	return found;
}

/*
 * The longest entry that begins with word i; its length in *n.  With most
 * words none does, as both sieves tell.
 */
static inline const struct lexicon_slot *
look(const struct lexicon_table *t, const struct text *text, size_t i,
    size_t *n)
{
	const struct word *w = &text->words[i];
	const struct lexicon_slot *s, *longer;
	int more = i + 1 < text->n && sieve_may(&t->pairs, lexicon_pair(w));

	*n = 1;
	if (!more && !sieve_may(&t->words, w->hash))
		return NULL;
	if ((s = lexicon_find(t, lexicon_hash(0, w))) == NULL)
		return NULL;
	if (more && (longer = look_further(t, text, i, s, n)) != NULL)
		return longer;
	return s->known ? s : NULL;
}

static void
act(struct clause *c, const struct lexicon_slot *s, size_t next)
{
	if (s->what == NOT)
		c->negated = next + SCOPE;
	else if (s->what == IF)
		c->wished = next + WISH;
	else if (s->what == MORE || s->what == LESS) {
		c->degreed = next + 1;
		c->factor = s->what == MORE ? 1.6 : 0.6;
	}
}

/* Add the weight of an entry, of which i is the first word and next follows. */
static void
add(struct sum *sum, struct clause *c, const struct lexicon_slot *s, size_t i,
    size_t next)
{
	const double w = weigh(c, i, s->weight);

	if (s->what == BUT)
		sum->all *= 0.5;
	sum->all += w;
	*(w > 0 ? &sum->praise : &sum->blame) += fabs(w);
	act(c, s, next);
}

/* Weigh the sentence from word i on; returns the word after it. */
static size_t
sentence(const struct lexicon_table *t, const struct text *text, size_t i,
    struct sum *sum)
{
	const struct word *words = text->words;
	const size_t end = text->n;
	struct clause c = {0};
	const struct lexicon_slot *s;
	uint32_t flags;
	size_t n;

	sum->all = sum->praise = sum->blame = 0;
	for (; i < end; i += n) {
		if ((s = look(t, text, i, &n)) != NULL)
			add(sum, &c, s, i, i + n);
		flags = words[i + n - 1].flags;
		if ((flags & (WORD_PAUSE | WORD_LAST)) == 0)
			continue;
		if ((flags & WORD_LAST) != 0)
			return i + n;
		c.negated = c.degreed = 0;
	}
	return i;
}

/* Read the sentences of t, of which the last has a weight of its own. */
static void
read_text(const struct lexicon_table *t, const struct text *text,
    double weight, double last, struct whole *w, struct mood *mood)
{
	struct sum sum;
	double bounded, share;
	size_t i, next;

	for (i = 0; i < text->n; i = next) {
		next = sentence(t, text, i, &sum);
		share = next == text->n ? last : weight;
		bounded = sum.all / (fabs(sum.all) + SOFT);
		w->sum += share * bounded;
		w->n += share * (sum.praise + sum.blame > 0 ? 1 : NEUTRAL);
		w->praise += share * sum.praise;
		w->blame += share * sum.blame;
		if (mood != NULL && bounded > mood->highest) {
			mood->highest = bounded;
			mood->high[0] = i;
			mood->high[1] = next - 1;
		}
		if (mood != NULL && bounded < mood->lowest) {
			mood->lowest = bounded;
			mood->low[0] = i;
			mood->low[1] = next - 1;
		}
	}
}

void
lexicon_read(const struct lexicon *x, const struct text *title,
    const struct text *body, const char *language, struct mood *mood)
{
	int k = tongue_of(x, title, body, language);
	struct whole w = {0};
	double z;

	*mood = (struct mood){.praise = 0.5};
	if (k == -1 || tongues[k]->nlines == 0)
		return;
	mood->language = tongues[k]->code;
	read_text(table_of(x, k), title, 2, 2, &w, NULL);
	read_text(table_of(x, k), body, 1, 1.2, &w, mood);
	if (w.praise + w.blame == 0)
		return;
	w.ratio = (w.praise - w.blame) / (w.praise + w.blame + THIN);
	z = BY_RATIO * w.ratio + BY_MEAN * w.sum / (w.n + 1) + BIAS;
	mood->praise = 1 / (1 + exp(-z));
}
