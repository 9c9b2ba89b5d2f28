/*
 * What a word tells by itself is kept, since most words of a text were met
 * before.  The gains of signs, ends and shapes, which are few, stand in tables;
 * those of pairs of words, which are many, are at most their levels.  The free
 * bit of a level says that the signs of the pair are to be sought.
 */
#include "check/commentary_bound.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "check/commentary.h"
#include "check/commentary_mark.h"
#include "ground/mem.h"

enum {
	MET = 4096, /* words that are kept: a power of two */
	ENDS = 128, /* characters that mark_end() may return are below */
	AMOUNTS = 4,
	PAIR = 8, /* the free bit of a level */
	BLOCK = 64, /* words that are read at once */
	UNKNOWN = INT16_MIN /* a gain that was not asked for yet */
};

/* Two words, and what is told of each by itself: a line of the cache. */
struct met {
	struct told told[2]; /* the new one first */
};

struct bounds {
	const struct net *net;
	struct signs *signs;
	double share[LONGEST_ALONE + 1]; /* of a gain, by the words */
	int16_t level[2 * PAIR]; /* gains; those with the free bit are equal */
	int16_t end[ENDS];
	int16_t shape[SHAPES][AMOUNTS];
	int16_t sign[SIGN_BITS][SIGN_BITS]; /* of two; twice the same: of one */
	struct met *met; /* MET / 2, each where the hash says */
	void *memory;	 /* that they are in */
	unsigned char *levels; /* of net, with the pairs noted */
};

static_assert(sizeof(struct met) == 64, "it is a line");
static_assert(NET_LEVELS == (int)PAIR, "levels leave a bit free");
static_assert(2 * (NET_TOP + 1) + NET_TOP <= INT16_MAX,
    "the gains of a word, of two marks, and of a pair fit");

static int16_t
gain_of(const struct net *net, uint64_t mark)
{
	return net_gain(net, net_find(net, mark));
}

/* The gains of marks of which there are few. */
static void
gains_read(struct bounds *b, const struct net *net)
{
	static const char ends[] = ":?.";
	unsigned i, k;

	for (i = 0; i < sizeof(ends) - 1; i++)
		b->end[(unsigned char)ends[i]] = gain_of(net,
		    mark_of_end(ends[i]));
	for (i = 0; i < SHAPES; i++)
		for (k = 1; k < AMOUNTS; k++)
			b->shape[i][k] = gain_of(net, mark_of_shape(i, k));
	for (i = 0; i < SIGN_BITS; i++)
		for (k = 0; k < SIGN_BITS; k++)
			b->sign[i][k] = UNKNOWN;
}

/* Note that these two words may have signs together. */
static void
note_pair(void *bounds, const struct word *first, const struct word *second)
{
	const size_t quarter = net_quarter(mark_mix(mark_hash(first),
	    mark_hash(second)));
	struct bounds *b = bounds;

	b->levels[quarter / 2] |= (unsigned char)(PAIR << quarter % 2 * 4);
}

struct bounds *
bounds_new(const struct net *net)
{
	struct bounds *b = mem_calloc(1, sizeof(*b));
	unsigned i;

	b->net = net;
	for (i = 0; i <= LONGEST_ALONE; i++)
		b->share[i] = commentary_share(i) / NET_GAIN;
	for (i = 0; i < 2 * PAIR; i++)
		b->level[i] = net->level[i % PAIR];
	b->memory = mem_calloc(MET / 2 + 1, sizeof(*b->met));
	b->met = (struct met *)((char *)b->memory +
	    -(uintptr_t)b->memory % sizeof(*b->met));
	/* hashes of another place, as 0 is of others */
	b->met->told[0].hash = b->met->told[1].hash = 1;
	b->levels = mem_alloc(NET_QUARTERS / 2);
	memcpy(b->levels, net->levels, NET_QUARTERS / 2);
	gains_read(b, net);
	b->signs = signs_new(note_pair, b);
	return b;
}

void
bounds_free(struct bounds *b)
{
	if (b == NULL)
		return;
	signs_free(b->signs);
	free(b->memory);
	free(b->levels);
	free(b);
}

/* Put a gain into an item of the list. */
static inline uint64_t
gain_put(int gain)
{
	return (uint64_t)gain << SIGN_END;
}

/* Ask what the word i of t tells by itself. */
static struct told
ask(const struct bounds *b, const struct text *t, size_t i)
{
	uint64_t at[MARKS_WORD];
	struct commentary_marks m = {at, 0, MARKS_WORD, 0};
	struct told told = {.row = {0}, .hash = t->words[i].hash};

	marks_word(&m, t, i);
	while (m.n > 0)
		told.row += net_find(b->net, at[--m.n]);
	told.signs = signs_word(b->signs, t, i) |
	    gain_put(net_gain(b->net, told.row));
	return told;
}

/*
 * The same, which is kept in place of the older of two.  Most words were met,
 * so that this stays out of the loop over them.
 */
static __attribute__((noinline)) const struct told *
meet(struct bounds *b, const struct text *t, size_t i, struct met *met)
{
	met->told[1] = met->told[0];
	met->told[0] = ask(b, t, i);
	return &met->told[0];
}

/* The same, asked for once while it is kept. */
static inline const struct told *
alone(struct bounds *b, const struct text *t, size_t i)
{
	const uint64_t hash = t->words[i].hash;
	struct met *met = &b->met[hash % (MET / 2)];
	const struct told *found = &met->told[met->told[0].hash != hash];

	return found->hash == hash ? found : meet(b, t, i, met);
}

/*
 * Find the quarters of n pairs of words from the word i on.  All that will be
 * read of them is fetched, which takes far less time at once than one by one.
 */
static void
find_pairs(const struct bounds *b, const struct text *t, size_t i, size_t n,
    uint32_t *quarters)
{
	const struct word *w = &t->words[i];
	uint64_t hash = mark_hash(w), before;
	size_t k, quarter;

	for (k = 0; k < n; k++, w++) {
		before = hash;
		hash = mark_hash(w + 1);
		quarter = net_quarter(mark_mix(before, hash));
		quarters[k] = (uint32_t)quarter;
		__builtin_prefetch(&b->levels[quarter / 2]);
		__builtin_prefetch(&b->met[w->hash % (MET / 2)]);
	}
}

/*
 * Read n words from the word i on, at most BLOCK, which are not the last, but
 * for what they have where they stand, into list.  Returns, bit by bit, which
 * may have that.
 */
static uint64_t
read_some(struct bounds *b, const struct text *t, size_t i, size_t n,
    struct told *list)
{
	const struct told *told;
	uint64_t here = 0;
	uint32_t quarters[BLOCK];
	unsigned level;
	size_t k;

	find_pairs(b, t, i, n, quarters);
	for (k = n; k-- > 0;) {
		told = alone(b, t, i + k);
		level = net_level(b->levels, quarters[k]);
		here = here << 1 | level / PAIR |
		    (told->signs / SIGN_HERE & 1);
		list[k] = *told;
		list[k].signs += gain_put(b->level[level]);
	}
	return here;
}

void
bounds_words(struct bounds *b, const struct text *t, struct told *list)
{
	struct told *last;
	uint64_t here;
	size_t i, k, n;

	for (i = 0; i + 1 < t->n; i += n) {
		n = t->n - 1 - i < BLOCK ? t->n - 1 - i : BLOCK;
		here = read_some(b, t, i, n, list + i);
		for (; here != 0; here &= here - 1) {
			k = i + (size_t)__builtin_ctzll(here);
			list[k].signs = signs_here(b->signs, t, k,
			    list[k].signs);
		}
	}
	if (t->n == 0)
		return;
	last = &list[t->n - 1];
	*last = *alone(b, t, t->n - 1);
	last->signs = signs_here(b->signs, t, t->n - 1, last->signs);
}

/* The gain of two signs; most are never asked for. */
static inline int
sign_gain(struct bounds *b, unsigned k, unsigned l)
{
	int16_t *gain = &b->sign[k][l];

	if (*gain == UNKNOWN)
		*gain = gain_of(b->net, mark_of_signs(k, l));
	return *gain;
}

/* The gains of the signs, and of each two of them. */
static int
sign_gains(struct bounds *b, uint64_t signs)
{
	uint64_t k, l;
	int gain = 0;

	for (k = signs; k != 0; k &= k - 1)
		for (l = k; l != 0; l &= l - 1)
			gain += sign_gain(b, (unsigned)__builtin_ctzll(k),
			    (unsigned)__builtin_ctzll(l));
	return gain;
}

static int
shape_gains(const struct bounds *b, const struct shape *s)
{
	unsigned all, k;
	int gain = 0;

	for (all = s->once; all != 0; all &= all - 1) {
		k = (unsigned)__builtin_ctz(all);
		gain += b->shape[k][shape_amount(s, k)];
	}
	return gain;
}

/* What the n words up to i score at most, which have these by themselves. */
static double
bound(struct bounds *b, const struct text *t, size_t i, size_t n, int gain,
    uint64_t signs, const struct shape *shape)
{
	struct shape whole = *shape;

	shape_end(&whole, n);
	gain += b->end[(unsigned char)mark_end(t, i)] +
	    shape_gains(b, &whole) + sign_gains(b, signs & SIGNS);
	return (double)b->net->base + b->share[n] * gain;
}

size_t
bounds_sentence(struct bounds *b, const struct text *t,
    const struct told *list, size_t first, double least,
    size_t out[LONGEST_ALONE], size_t *last)
{
	const struct word *w = &t->words[first];
	int gain = b->level[net_level(b->levels, net_quarter(mark_first(
	    mark_hash(w))))];
	/* before that word none is the last but by its flags */
	const size_t sure = t->n - first < LONGEST ? t->n - 1 :
	    first + LONGEST - 1;
	struct shape shape = {0, 0, 0};
	uint64_t signs = 0;
	size_t i, words, n = 0;
	int end = 0;

	for (i = first; !end; i++, w++) {
		signs |= list[i].signs;
		gain += (int)((int64_t)list[i].signs >> SIGN_END);
		if (i < sure && !shape_may(t, w))
			continue; /* as most often: nothing ends here */
		words = i - first + 1;
		end = is_last(t, first, i);
		if (end || ((w->flags & WORD_PAUSE) != 0 &&
		    words >= BEGINNING)) {
			out[n] = i;
			n += bound(b, t, i, words, gain, signs, &shape) >
			    least;
		}
		if (!end && shape_may(t, w))
			shape_add(&shape, t, w);
	}
	*last = i - 1;
	return n;
}
