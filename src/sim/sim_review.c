/*
 * A review is planned from the inside out: an opening that names the product
 * and a sentence for each aspect must be there; sentences of other kinds are
 * added in random order until the wanted length is reached; then all are put
 * into the order in which people tell things.  A sentence that would be too
 * long is written anew a few times, and then left out.
 *
 * Short reviews are in danger of being like each other.  We count how much was
 * left to chance, and prefer sentences and drafts in which that is much.
 */
#include "sim/sim_review.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim/sim_grammar.h"

#define SENTENCES 96
#define TRIES 4	     /* to write a sentence that fits */
#define SHORT 60     /* words of a review at most that is short */
#define CANDIDATES 4 /* sentences to choose from in a short one */
#define DRAFTS 8    /* of a review that says too little of its own */
#define ENOUGH 41    /* bits of chance that make a review its own */

/* Places in the text, first to last. */
enum place { OPENING, GREETING, SELF, BODY, TURN = 7, ENDING, AFTER };

struct sentence {
	unsigned place;	/* its place, then a random number */
	size_t at, len;	/* within the scratch text */
};

struct draft {
	struct sim_writer w;
	const struct sim_brief *brief;
	struct buf scratch;
	struct sentence s[SENTENCES];
	size_t n;
	size_t words;
	unsigned bits;	/* of chance in all sentences */
};

static size_t
count_words(const char *s, size_t len)
{
	size_t i, n = 0;
	int gap = 1, was;

	for (i = 0; i < len; i++) {
		was = gap;
		gap = isspace((unsigned char)s[i]) != 0;
		n += was && !gap;
	}
	return n;
}

/*
 * Append a sentence of at most room words.  Returns its words, or 0 if none
 * that fits turned up.
 */
static size_t
try_sentence(struct draft *d, const char *pool, size_t space)
{
	size_t at = d->scratch.len, words;
	int i;

	for (i = 0; i < TRIES; i++) {
		if (sim_write(&d->w, pool, &d->scratch) == -1)
			return 0;
		words = count_words(d->scratch.data + at, d->scratch.len - at);
		if (words > 0 && words <= space)
			return words;
		d->scratch.len = at;
	}
	return 0;
}

/*
 * Add a sentence of at most space words; in a short review the best of a few.
 * Returns 0, or -1 if none fits.
 */
static int
add(struct draft *d, const char *pool, unsigned place, size_t space)
{
	int i, n = d->brief->max <= SHORT ? CANDIDATES : 1;
	struct sentence *s = &d->s[d->n];
	size_t at, words, best = 0;
	unsigned bits = 0;

	for (i = 0; i < n && d->n < SENTENCES; i++) {
		at = d->scratch.len;
		if ((words = try_sentence(d, pool, space)) == 0)
			break;
		if (best > 0 && d->w.bits * best <= bits * words)
			continue;
		s->at = at;
		s->len = d->scratch.len - at;
		bits = d->w.bits;
		best = words;
	}
	if (best == 0)
		return -1;
	s->place = place << 8 | (unsigned)rng_below(&d->w.rng, 256);
	d->words += best;
	d->bits += bits;
	d->n++;
	return 0;
}

static size_t
room(const struct draft *d)
{
	return d->brief->max > d->words ? d->brief->max - d->words : 0;
}

/* Mood of the next sentence: a mixed review swings. */
static void
set_mood(struct draft *d, int sure)
{
	static const char moods[] = "-+=";

	if (d->brief->rating >= 4)
		d->w.mood = '+';
	else if (d->brief->rating <= 2)
		d->w.mood = '-';
	else
		d->w.mood = moods[rng_below(&d->w.rng, sure ? 2 : 3)];
}

static void
opening(struct draft *d, size_t target)
{
	size_t keep = 5 * d->brief->naspects, space = room(d);
	const char *pool;

	if (d->brief->rating == 3)
		d->w.mood = '=';
	else
		set_mood(d, 0);
	space = space > keep ? space - keep : 0;
	if (space > target / 2 + 2) /* a short one is not all opening */
		space = target / 2 + 2;
	pool = rng_below(&d->w.rng, 3) > 0 ? "open" : "start";
	if (space < 12 || add(d, pool, OPENING, space) == -1)
		if (add(d, "brief", OPENING, space) == -1)
			add(d, "brief", OPENING, SIZE_MAX);
}

static void
aspects(struct draft *d, size_t target)
{
	size_t i, share, n = d->brief->naspects;
	unsigned place;
	const char *pool;

	for (i = 0; i < n; i++) {
		sim_write_about(&d->w, d->brief->aspects[i]);
		set_mood(d, 0);
		share = target > d->words ? (target - d->words) / (n - i) : 0;
		pool = rng_below(&d->w.rng, 2) == 0 ? "aspect" : "view";
		place = BODY + (unsigned)i;
		if (share < 9 || add(d, pool, place, share + 6) == -1)
			if (add(d, "point", place, room(d)) == -1)
				add(d, "point", place, SIZE_MAX);
	}
}

/* Most reviews speak of a feature, a short one in few words. */
static void
feature(struct draft *d, size_t target)
{
	size_t space = target > d->words ? target - d->words + 3 : 0;

	if (d->brief->nfeatures == 0 || rng_below(&d->w.rng, 4) == 0)
		return;
	set_mood(d, 0);
	if (space < 10 || add(d, "feature", BODY + 3, space) == -1)
		add(d, "trait", BODY + 3,
		    room(d) < space + 4 ? room(d) : space + 4);
}

/* Sentences that a review may have, and how many of each. */
enum kind { FEATURE, SCENE, OWN_SCENE, COMPARE, ME, TONE, OTHER_SIDE, CLOSE,
	KINDS };

static void
fill_limits(const struct draft *d, int *left)
{
	int rating = d->brief->rating;
	int lots = d->brief->max > 100;

	left[FEATURE] = (int)d->brief->nfeatures;
	left[SCENE] = 2 + 2 * lots;
	left[OWN_SCENE] = 2 + lots;
	left[COMPARE] = 1;
	left[ME] = 1 + lots;
	left[TONE] = 1 + lots;
	left[OTHER_SIDE] = rating == 4 || rating == 2;
	left[CLOSE] = 1;
}

/* Try to add a sentence of a kind: 0, or -1 if there is none that fits. */
static int
add_kind(struct draft *d, enum kind kind, size_t space)
{
	const struct sim_brief *b = d->brief;
	unsigned body = BODY + (unsigned)rng_below(&d->w.rng, 4);
	char name[80];

	set_mood(d, kind != FEATURE && kind != SCENE && kind != ME);
	switch (kind) {
	case FEATURE:
		return add(d, "feature", body, space);
	case SCENE:
		return add(d, "scene", body, space);
	case OWN_SCENE:
		snprintf(name, sizeof(name), "scene.%s",
		    b->category != NULL ? b->category : "");
		return add(d, name, body, space);
	case COMPARE:
		return add(d, "compare", body, space);
	case ME:
		snprintf(name, sizeof(name), "me.%s",
		    b->persona != NULL ? b->persona : "");
		if (add(d, name, SELF, space) == 0)
			return 0;
		return add(d, "me", SELF, space);
	case TONE:
		snprintf(name, sizeof(name), "tone.%s",
		    b->tone != NULL ? b->tone : "");
		if (b->rating == 3)
			d->w.mood = '=';
		return add(d, name, d->w.mood == '=' ? TURN : GREETING, space);
	case OTHER_SIDE:
		return add(d, b->rating == 4 ? "gripe" : "credit", TURN, space);
	default:
		if (b->rating == 3)
			d->w.mood = '=';
		return add(d, "close", ENDING, space);
	}
}

/* Add sentences of random kinds until target words are reached. */
static void
body(struct draft *d, size_t target)
{
	static const int chance[KINDS] = {5, 3, 4, 2, 4, 4, 5, 4};
	int left[KINDS], sum, i;
	uint64_t u;

	fill_limits(d, left);
	while (d->words < target) {
		for (i = sum = 0; i < KINDS; i++)
			sum += left[i] > 0 ? chance[i] : 0;
		if (sum == 0)
			return;
		u = rng_below(&d->w.rng, (uint64_t)sum);
		for (i = 0; left[i] <= 0 || u >= (uint64_t)chance[i]; i++)
			u -= left[i] > 0 ? (uint64_t)chance[i] : 0;
		left[i]--;
		if (add_kind(d, (enum kind)i, room(d)) == -1)
			left[i] = 0;
	}
}

/* Reach the least length, with more scenes and then with a few words each. */
static void
stretch(struct draft *d)
{
	int i;

	for (i = 0; i < SENTENCES && d->words < d->brief->min; i++) {
		set_mood(d, 1);
		if (room(d) < 12 || add_kind(d, i % 2 == 0 ? FEATURE : SCENE,
		    room(d)) == -1)
			add(d, "fill", AFTER, room(d));
	}
}

static int
by_place(const void *a, const void *b)
{
	const struct sentence *x = a, *y = b;

	if (x->place != y->place)
		return x->place < y->place ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

/* Keep the first n words, and end them with a stop. */
static void
trim(struct buf *text, size_t n)
{
	size_t i, words = 0;

	for (i = 0; i < text->len; i++) {
		if (isspace((unsigned char)text->data[i]) && ++words == n)
			break;
	}
	if (i == text->len)
		return;
	while (i > 0 && strchr(",;:-", text->data[i - 1]) != NULL)
		i--;
	text->len = i;
	buf_addc(text, '.');
}

static void
join(struct draft *d, struct buf *text)
{
	size_t i, start = text->len;

	qsort(d->s, d->n, sizeof(d->s[0]), by_place);
	for (i = 0; i < d->n; i++) {
		if (text->len > start)
			buf_addc(text, ' ');
		buf_add(text, d->scratch.data + d->s[i].at, d->s[i].len);
	}
	if (d->words > d->brief->max)
		trim(text, d->brief->max);
}

static void
write_title(struct draft *d, struct buf *title)
{
	size_t n = d->brief->naspects;

	d->w.mood = d->brief->rating >= 4 ? '+' :
	    d->brief->rating <= 2 ? '-' : '=';
	sim_write_about(&d->w, n > 0 ?
	    d->brief->aspects[rng_below(&d->w.rng, n)] : "quality");
	sim_write(&d->w, "title", title);
}

/* Write one draft; which of them it is makes them differ. */
static void
write_draft(struct draft *d, const struct sim_brief *brief,
    const struct rng *rng, uint64_t which)
{
	size_t spread = brief->max - brief->min, target;

	buf_clear(&d->scratch);
	memset(&d->w, 0, sizeof(d->w));
	d->n = 0;
	d->words = 0;
	d->bits = 0;
	d->brief = brief;
	rng_init(&d->w.rng, rng->s[0], which);
	d->w.product = brief->product;
	d->w.features = brief->features;
	d->w.nfeatures = brief->nfeatures;
	if (brief->nfeatures > 0)
		d->w.feature = rng_below(&d->w.rng, brief->nfeatures);
	target = brief->min + spread / 10 +
	    rng_below(&d->w.rng, 1 + spread * 6 / 10);
	opening(d, target);
	aspects(d, target);
	feature(d, target);
	body(d, target);
	stretch(d);
}

void
sim_review(const struct sim_brief *brief, const struct rng *rng,
    struct buf *title, struct buf *text)
{
	static struct draft d; /* a thread, a draft: its memory is kept */
	unsigned best = 0;
	uint64_t i, which = 0;

	for (i = 0; i < DRAFTS; i++) {
		write_draft(&d, brief, rng, i);
		if (d.bits > best) {
			best = d.bits;
			which = i;
		}
		if (best >= ENOUGH)
			break;
	}
	if (i == DRAFTS)
		write_draft(&d, brief, rng, which);
	join(&d, text);
	write_title(&d, title);
}
