/*
 * A hash table from words to what is known of the cues that they are.  It is
 * larger than what a processor keeps near, so most words of a text are denied
 * by a smaller one, of the kinds of all words that have the same highest bits
 * of their hashes.
 *
 * A text is read in four steps, each of which leaves few words to the next:
 * words that may be cues; those of which some cue may fit (cue.h); the cues
 * that do fit; those before which a word stands with which the phrase may
 * begin, where it would.  All write down what they look at, and count only what
 * stays: whether it does can hardly be predicted, so a branch would cost more.
 * Most fetch what the next one will read, as it lies far away.
 */
#include "text/phrasebook.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/cue.h"

enum { KIND_BITS = 15, SLOTS = 16384, FAR_OFF = 31, SOME = 4 };

_Static_assert(PHRASEBOOK_SETS <= 1 << 6 && FAR_OFF < 1 << 5,
    "the fields of struct known are as wide");
_Static_assert(KIND_PAUSE / WORD_PAUSE == KIND_LAST / WORD_LAST,
    "the flags of a word are turned into its kinds at once");

/* What counts of a cue. */
struct known {
	struct cue_fit fit;
	uint64_t begin;	    /* cue_bit() of what its phrase begins with */
	unsigned set : 6;
	unsigned near : 5;  /* where that stands, in words before it: at */
	unsigned far : 5;   /* least, and at most; FAR_OFF: anywhere */
	unsigned cue : 16;  /* its number in the set */
};

struct entry {
	uint32_t tag;	/* of the hash; 0: free */
	uint16_t first; /* the place of its first cue in known */
	uint16_t n;	/* how many it has */
	struct cue_some some; /* what one of them needs */
};

/* A word that may be a cue. */
struct may {
	uint32_t word;
	uint32_t sentence; /* the number of its sentence in the text */
};

struct phrasebook {
	unsigned char kinds[1 << KIND_BITS];
	struct entry *table; /* SLOTS of them, open addressing */
	size_t n;	     /* that are taken */
	unsigned sets;
	const struct cue *cues[PHRASEBOOK_SETS]; /* the first of each set */
	uint64_t age; /* how many texts it has read */
	struct known *known; /* as they come; in the end, word by word */
	uint64_t *hashes;    /* of their words; NULL in the end */
	size_t nknown;
	size_t cap;
	/* scratch: */
	struct may *may;
	uint64_t *sentences; /* cue_bit() of the words of each */
	uint64_t *pairs;     /* for cue_place_few(), CUE_FEW before it */
	size_t words;	     /* that there is room for */
};

struct phrasebook *
phrasebook_new(void)
{
	struct phrasebook *b = mem_calloc(1, sizeof(*b));

	b->table = mem_calloc(SLOTS, sizeof(*b->table));
	return b;
}

void
phrasebook_free(struct phrasebook *b)
{
	if (b == NULL)
		return;
	free(b->table);
	free(b->known);
	free(b->hashes);
	free(b->may);
	free(b->sentences);
	free(b->pairs);
	free(b);
}

unsigned
phrasebook_set(struct phrasebook *b)
{
	assert(b->sets < PHRASEBOOK_SETS);
	return b->sets++;
}

static size_t
kind_place(uint64_t hash)
{
	return hash >> (64 - KIND_BITS);
}

uint64_t
phrasebook_word(struct phrasebook *b, unsigned kind, uint64_t hash)
{
	b->kinds[kind_place(hash)] |= (unsigned char)kind;
	return b->age + 1;
}

static uint32_t
tag_of(uint64_t hash)
{
	return (uint32_t)(hash >> 32) | 1;
}

/*
 * Where a word stands, or would; words of one tag are one, since where a cue
 * is none its phrase is tried in vain.
 */
static struct entry *
entry_of(const struct phrasebook *b, uint64_t hash)
{
	const uint32_t tag = tag_of(hash);
	size_t i = hash & (SLOTS - 1);

	while (b->table[i].tag != tag && b->table[i].tag != 0)
		i = (i + 1) & (SLOTS - 1);
	return &b->table[i];
}

static struct known
known_of(unsigned set, const struct cue *c, size_t number)
{
	const int open = c->crosses || c->far >= FAR_OFF;

	return (struct known){
		.fit = c->fit,
		.begin = c->crosses ? UINT64_MAX : c->begin,
		.set = set & (PHRASEBOOK_SETS - 1),
		.near = c->near < FAR_OFF ? c->near & FAR_OFF : 0,
		.far = open ? FAR_OFF : c->far & FAR_OFF,
		.cue = number & UINT16_MAX
	};
}

void
phrasebook_add(struct phrasebook *b, unsigned set, const struct cue *c,
    size_t number)
{
	struct entry *e;

	assert(b->known == NULL || b->hashes != NULL); /* not ended */
	assert(b->n < SLOTS / 2 && b->nknown < UINT16_MAX);
	assert(number <= UINT16_MAX);
	if (b->nknown == b->cap) {
		b->cap = b->cap > 0 ? 2 * b->cap : 1024;
		b->known = mem_resize(b->known, b->cap, sizeof(*b->known));
		b->hashes = mem_resize(b->hashes, b->cap, sizeof(*b->hashes));
	}
	e = entry_of(b, c->hash);
	b->n += e->tag == 0;
	e->tag = tag_of(c->hash);
	e->n++;
	cue_some_add(&e->some, &c->fit);
	if (number == 0)
		b->cues[set] = c;
	b->hashes[b->nknown] = c->hash;
	b->known[b->nknown++] = known_of(set, c, number);
	phrasebook_word(b, KIND_CUE, c->hash);
}

void
phrasebook_end(struct phrasebook *b)
{
	struct known *known = mem_alloc((b->nknown + 1) * sizeof(*known));
	uint16_t end = 0;
	size_t i;

	for (i = 0; i < SLOTS; i++)
		b->table[i].first = end = (uint16_t)(end + b->table[i].n);
	for (i = b->nknown; i-- > 0;)
		known[--entry_of(b, b->hashes[i])->first] = b->known[i];
	free(b->known);
	free(b->hashes);
	b->known = known;
	b->hashes = NULL;
}

/* Make room for what is said of the words, and of some cues for each. */
static void
reserve(struct phrasebook *b, struct text *t)
{
	if (t->n > b->words || b->pairs == NULL) {
		b->words = 2 * t->n;
		b->may = mem_resize(b->may, b->words + 1, sizeof(*b->may));
		b->sentences = mem_resize(b->sentences, b->words + 1,
		    sizeof(*b->sentences));
		b->pairs = mem_resize(b->pairs, b->words + 2 * CUE_FEW + 1,
		    sizeof(*b->pairs));
		memset(b->pairs, 0, CUE_FEW * sizeof(*b->pairs));
	}
	if (t->n > t->kindcap) {
		t->kindcap = 2 * t->n;
		t->kinds = mem_resize(t->kinds,
		    t->kindcap + PHRASEBOOK_BLOCK, 1);
	}
	if (t->n > t->notedcap / SOME) {
		t->notedcap = 2 * SOME * t->n;
		t->noted = mem_resize(t->noted, t->notedcap,
		    sizeof(*t->noted));
	}
}

/* The kinds that a word has by its flags. */
static inline unsigned
flag_kinds(const struct word *w)
{
	return (w->flags & (WORD_LAST | WORD_PAUSE)) * (KIND_LAST / WORD_LAST);
}

/* All bits if yes is 1, none if it is 0: what a choice costs no branch with. */
static inline size_t
mask_of(size_t yes)
{
	return 0 - yes;
}

/* The kinds of all words; returns how many may be cues, with their places. */
static size_t
read_kinds(const struct phrasebook *b, struct text *t)
{
	const struct entry *table = b->table;
	const struct word *w = t->words;
	uint64_t *sentences = b->sentences, sentence = 0, bit = 0;
	uint64_t *pairs = b->pairs + CUE_FEW;
	uint32_t i, n = (uint32_t)t->n, last, s = 0;
	unsigned char *kinds = t->kinds;
	struct may *may = b->may;
	size_t kind, cue;

	for (i = 0; i < n; i++, w++) {
		kind = b->kinds[kind_place(w->hash)];
		last = w->flags / WORD_LAST & 1;
		kinds[i] = (unsigned char)(kind | flag_kinds(w));
		*may = (struct may){i, s};
		cue = kind & KIND_CUE;
		may += cue;
		/* of another word, that of 0, which is near anyway */
		__builtin_prefetch(&table[w->hash & (SLOTS - 1) &
		    mask_of(cue)]);
		pairs[i] = bit;
		bit = cue_bit(w->hash);
		pairs[i] |= bit;
		sentence |= bit;
		sentences[s] = sentence;
		sentence &= (uint64_t)last - 1;
		s += last;
	}
	pairs[n] = bit;
	memset(pairs + n + 1, 0, CUE_FEW * sizeof(*pairs));
	return (size_t)(may - b->may);
}

/* Keep those of n words of which some cue may fit; returns how many. */
static size_t
keep(const struct phrasebook *b, const struct text *t, size_t n)
{
	struct may *kept = b->may;
	const struct entry *e;
	struct cue_place place;
	size_t i, fits;
	struct may m;

	for (i = 0; i < n; i++) {
		m = b->may[i];
		e = entry_of(b, t->words[m.word].hash);
		place = cue_place(t, m.word, b->sentences[m.sentence]);
		*kept = m;
		fits = (size_t)cue_some_fits(&e->some, &place);
		kept += fits;
		__builtin_prefetch(&b->known[e->first & mask_of(fits)]);
	}
	return (size_t)(kept - b->may);
}

/* Does what the phrase of the cue i can begin with stand where it would? */
static inline size_t
begins(const struct known *k, const struct text *t, size_t i)
{
	size_t at = i - k->near;

	if (i < k->near)
		return 0;
	for (;; at--) {
		if ((k->begin & cue_bit(t->words[at].hash)) != 0)
			return 1;
		if (at == 0 || (k->far != FAR_OFF && i - at == k->far) ||
		    (t->words[at - 1].flags & WORD_LAST) != 0)
			return 0;
	}
}

/*
 * Note which of the cues of a word fit where it stands: their places in known.
 * Returns the end of what was noted.
 */
static struct noted *
note_fits(const struct phrasebook *b, struct text *t, const struct may *m)
{
	const struct entry *e = entry_of(b, t->words[m->word].hash);
	uint32_t k = e->first, end = k + e->n;
	struct cue_place place;
	struct noted *out;

	place = cue_place(t, m->word, b->sentences[m->sentence]);
	cue_place_few(&place, b->pairs + CUE_FEW, m->word);
	if (e->n > t->notedcap - t->nnoted) {
		t->notedcap = 2 * t->notedcap + e->n + 64;
		t->noted = mem_resize(t->noted, t->notedcap,
		    sizeof(*t->noted));
	}
	for (out = t->noted + t->nnoted; k < end; k++) {
		*out = (struct noted){m->word, 0, k};
		out += cue_fits(&b->known[k].fit, &place);
	}
	return out;
}

/* Note the cues of a word that fit and whose phrase may begin before it. */
static void
note(const struct phrasebook *b, struct text *t, const struct may *m)
{
	const struct noted *end = note_fits(b, t, m), *n;
	struct noted *out = t->noted + t->nnoted;
	const struct known *k;
	uint64_t sets = 0;
	size_t may;

	for (n = out; n < end; n++) {
		k = &b->known[n->cue];
		may = begins(k, t, m->word);
		*out = (struct noted){m->word, k->set, k->cue};
		sets |= (uint64_t)may << k->set;
		out += may;
		/* for phrase.c */
		__builtin_prefetch(b->cues[k->set] + (k->cue & mask_of(may)));
	}
	t->sets |= sets;
	t->nnoted = (size_t)(out - t->noted);
}

void
phrasebook_read(struct phrasebook *b, struct text *t)
{
	size_t i, n;

	assert(b->hashes == NULL);
	reserve(b, t);
	t->book = b;
	t->age = ++b->age;
	t->nnoted = 0;
	t->sets = 0;
	n = keep(b, t, read_kinds(b, t));
	for (i = 0; i < n; i++)
		note(b, t, &b->may[i]);
}

void
kinds_guess(struct kinds *k, const struct text *t, size_t i)
{
	const unsigned all = UCHAR_MAX & ~(unsigned)(KIND_LAST | KIND_PAUSE);
	char kinds[PHRASEBOOK_BLOCK] = {0};
	size_t j;

	for (j = 0; j < PHRASEBOOK_BLOCK && i + j < t->n; j++)
		kinds[j] = (char)(all | flag_kinds(&t->words[i + j]));
	for (j = 0; j < PHRASEBOOK_BLOCK / WIDE; j++)
		k->of[j] = wide_read(kinds + j * WIDE);
}
