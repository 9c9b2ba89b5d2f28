/*
 * Each language has a table of its own, by the hash of a word or of the words
 * of a phrase one after the other.  A word is looked up if it is an entry, or
 * if a phrase begins with it and the next; it says how many words the longest
 * of those has.  The longest phrase at a place is taken, and its words say
 * nothing else.  Which words may be any of that, and where clauses end, is
 * told by their kinds (phrasebook.h), as bits: the others are passed over.
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

#include "ground/mem.h"
#include "text/lexicon_table.h"
#include "text/lexicon_vote.h"

#define SCOPE 3	    /* words over which a negation reaches */
#define WISH 6	    /* words over which a wish reaches */

/* How a text is judged; fitted to reviews of hotels in five languages. */
#define SOFT 60	   /* a sentence of this weight counts half */
#define NEUTRAL 0.5 /* a sentence that says nothing, beside others */
#define THIN 100   /* weight of saying nothing */
#define BY_RATIO 5
#define BY_MEAN 5
#define BIAS 0

enum { NOT = 1, MORE, LESS, BUT, IF };

struct lexicon {
	struct lexicon_table tables[LEXICON_TONGUES]; /* made when met */
	struct lexicon_vote *vote;
};

struct lexicon *
lexicon_new(struct phrasebook *book)
{
	struct lexicon *x = mem_calloc(1, sizeof(*x));
	size_t i;

	for (i = 0; i < LEXICON_TONGUES; i++)
		x->tables[i].book = book;
	x->vote = lexicon_vote_new(book);
	return x;
}

void
lexicon_free(struct lexicon *x)
{
	size_t i;

	if (x == NULL)
		return;
	for (i = 0; i < LEXICON_TONGUES; i++)
		free(x->tables[i].slots);
	lexicon_vote_free(x->vote);
	free(x);
}

/* The table of a tongue. */
static const struct lexicon_table *
table_of(struct lexicon *x, int tongue)
{
	struct lexicon_table *t = &x->tables[tongue];

	if (t->slots == NULL)
		lexicon_compile(t, lexicon_tongues[tongue]);
	return t;
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
	sum->praise += w > 0 ? w : 0;
	sum->blame += w > 0 ? 0 : -w;
	if (s->what != 0)
		act(c, s, next);
}

/* How far the reading of a text has come. */
struct reading {
	const struct lexicon_table *table;
	const struct text *text;
	size_t from; /* the first word of the sentence */
	size_t next; /* that behind the last entry */
	struct sum sum;
	struct clause clause;
	struct whole whole;
	struct mood *mood; /* NULL: it is not asked for */
};

/* The sentence ends before word `next`; its share of the text is given. */
static void
end_sentence(struct reading *r, size_t next, double share)
{
	const double bounded = r->sum.all / (fabs(r->sum.all) + SOFT);
	struct whole *w = &r->whole;
	struct mood *mood = r->mood;

	w->sum += share * bounded;
	w->n += share * (r->sum.praise + r->sum.blame > 0 ? 1 : NEUTRAL);
	w->praise += share * r->sum.praise;
	w->blame += share * r->sum.blame;
	if (mood != NULL && bounded > mood->highest) {
		mood->highest = bounded;
		mood->high[0] = r->from;
		mood->high[1] = next - 1;
	}
	if (mood != NULL && bounded < mood->lowest) {
		mood->lowest = bounded;
		mood->low[0] = r->from;
		mood->low[1] = next - 1;
	}
	r->sum = (struct sum){0, 0, 0};
	r->clause = (struct clause){0, 0, 0, 0};
	r->from = next;
}

/* The words of a block, bit by bit. */
struct block {
	size_t at;	/* its first word */
	uint64_t words; /* that may be an entry */
	uint64_t more;	/* with which, and the next one, a phrase may begin */
	uint64_t pause; /* that end a clause */
	uint64_t last;	/* that end a sentence */
};

/* The bits below bit k. */
static uint64_t
below(size_t k)
{
	return k < PHRASEBOOK_BLOCK ? (UINT64_C(1) << k) - 1 : UINT64_MAX;
}

/*
 * Which of these words of a block, from word `at` on, begin a phrase together
 * with the next one, as far as a sieve tells.
 */
static uint64_t
beginning(const struct lexicon_table *t, const struct text *text, size_t at,
    uint64_t words)
{
	uint64_t found = 0;
	unsigned k;

	for (; words != 0; words &= words - 1) {
		k = (unsigned)__builtin_ctzll(words);
		if (at + k + 1 < text->n)
			found |= (uint64_t)sieve_may(&t->pairs,
			    lexicon_pair(&text->words[at + k])) << k;
	}
	return found;
}

/* Look at the kinds of the words from `at` on. */
static void
read_block(struct block *b, const struct reading *r, size_t at)
{
	const struct lexicon_table *t = r->table;
	struct kinds kinds;
	uint64_t bits;

	kinds_read(&kinds, t->book, t->age, r->text, at);
	b->at = at;
	b->last = kinds_of(&kinds, KIND_LAST);
	b->pause = kinds_of(&kinds, KIND_PAUSE);
	b->more = beginning(t, r->text, at,
	    kinds_of(&kinds, KIND_BEGINS) & ~b->last);
	b->words = kinds_of(&kinds, KIND_MOOD) | b->more;
	for (bits = b->words; bits != 0; bits &= bits - 1)
		lexicon_prefetch(t, lexicon_hash(0,
		    &r->text->words[at + (size_t)__builtin_ctzll(bits)]));
	/* what belongs to a phrase that began before the block */
	if (r->next > at) {
		b->words &= ~below(r->next - at);
		b->pause &= ~below(r->next - at - 1);
	}
}

/* Look up the word k of the block, and what may begin there. */
static void
read_word(struct reading *r, struct block *b, unsigned k)
{
	const size_t i = b->at + k;
	const struct word *w = &r->text->words[i];
	const struct lexicon_slot *s, *longer;
	size_t n = 1;

	s = lexicon_find(r->table, lexicon_hash(0, w));
	if (s == NULL)
		return;
	if ((b->more >> k & 1) != 0 &&
	    (longer = look_further(r->table, r->text, i, s, &n)) != NULL)
		s = longer;
	else if (!s->known)
		return;
	if ((b->pause & below(k)) != 0)
		r->clause.negated = r->clause.degreed = 0;
	/* a mark within a phrase ends no clause */
	b->pause &= ~below(k + n - 1);
	b->words &= ~below(k + n);
	r->next = i + n;
	add(&r->sum, &r->clause, s, i, r->next);
}

/* Read words of a block up to the end of a sentence, or of the block. */
static void
read_words(struct reading *r, struct block *b, uint64_t sentence)
{
	uint64_t bits;

	while ((bits = b->words & sentence) != 0) {
		b->words &= ~(bits & -bits);
		read_word(r, b, (unsigned)__builtin_ctzll(bits));
	}
}

/* Read the sentences of text; the last of them has a weight of its own. */
static void
read_text(struct reading *r, const struct text *text, double weight,
    double last)
{
	struct block b;
	uint64_t done;
	size_t i, next;

	r->text = text;
	r->from = r->next = 0;
	for (i = 0; i < text->n; i += PHRASEBOOK_BLOCK) {
		read_block(&b, r, i);
		for (; b.last != 0; b.last &= b.last - 1) {
			done = b.last ^ (b.last - 1);
			read_words(r, &b, done);
			b.pause &= ~done;
			next = i + (size_t)__builtin_ctzll(b.last) + 1;
			end_sentence(r, next, next == text->n ? last : weight);
		}
		read_words(r, &b, UINT64_MAX);
		if (b.pause != 0)
			r->clause.negated = r->clause.degreed = 0;
	}
	if (r->from < text->n) /* a part of a text may end anywhere */
		end_sentence(r, text->n, last);
}

void
lexicon_read(struct lexicon *x, const struct text *title,
    const struct text *body, const char *language, struct mood *mood)
{
	const int k = lexicon_vote_tongue(x->vote, title, body, language);
	struct reading r = {0};
	struct whole *w = &r.whole;
	double z;

	*mood = (struct mood){.praise = 0.5};
	if (k == -1 || lexicon_tongues[k]->nlines == 0)
		return;
	mood->language = lexicon_tongues[k]->code;
	r.table = table_of(x, k);
	read_text(&r, title, 2, 2);
	r.mood = mood;
	read_text(&r, body, 1, 1.2);
	if (w->praise + w->blame == 0)
		return;
	w->ratio = (w->praise - w->blame) / (w->praise + w->blame + THIN);
	z = BY_RATIO * w->ratio + BY_MEAN * w->sum / (w->n + 1) + BIAS;
	mood->praise = 1 / (1 + exp(-z));
}
