/*
 * Learning the weights of src/check/commentary.h: `make learn`.
 *	commentary learn FOLDER [FILE ...]
 *		write a table to standard output.  A line has a text behind its
 *		last tab, and in it \n for a new line.  The files of FOLDER are
 *		commentary, but for clean.tsv; each FILE has reviews, or
 *		commentary in reviews if its name ends in .yes
 *	commentary score
 *		the highest score of each line of standard input, and the
 *		sentence that has it
 *
 * FTRL-proximal logistic regression (McMahan et al., Ad Click Prediction: a
 * View from the Trenches, 2013).  Not all sentences of a piece of commentary
 * are: so it learns thrice, and leaves out the second and the third time what
 * looked like a review, but for the likeliest of each piece.  Sentences of
 * reviews that looked like commentary count more each time: what matters is
 * how few of many are accused.
 */
#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/commentary.h"
#include "ground/buf.h"
#include "ground/mem.h"
#include "ground/rng.h"

enum { ROUNDS = 3, EPOCHS = 20, LEAST = 2 /* times */ };

#define RATE 0.15
#define HEAVIEST 2.0 /* no mark tells much alone */
#define L1 1.0
#define L2 0.05
#define UNLIKE (-1.0) /* a score of commentary that is left out */
#define HARD 0.0      /* a score of a review that counts more: */
#define HARDER 2.0
#define KNOWN 3.0 /* what commentary in a FILE counts: it must be found */

struct sentence {
	uint32_t *at; /* its marks: numbers in the lesson */
	size_t n;
	double share;
	double counts;
	int label;
	int used;
	size_t text; /* the number of the text that it is of */
	double score;
};

struct weight {
	uint64_t mark;
	size_t times; /* that it was met */
	double z, n, w;
};

struct lesson {
	struct sentence *s;
	size_t n, cap;
	size_t texts;
	double counts;	       /* of the sentences that are added */
	struct weight *weight; /* of each mark */
	size_t nweights, wcap;
	uint32_t *slot; /* of an open table: a mark's number + 1 */
	size_t slots;
	struct weight always;
};

/* What read a text before. */
struct desk {
	struct commentary *c;
	struct text text;
};

/* \n to new lines, in place. */
static void
lines_of(char *s)
{
	for (; (s = strstr(s, "\\n")) != NULL; s += 2) {
		s[0] = ' ';
		s[1] = '\n';
	}
}

/* The slot of a mark, or an empty one. */
static size_t
slot_of(const struct lesson *l, uint64_t mark)
{
	size_t i = mark & (l->slots - 1);

	while (l->slot[i] > 0 && l->weight[l->slot[i] - 1].mark != mark)
		i = (i + 1) & (l->slots - 1);
	return i;
}

static void
grow(struct lesson *l)
{
	size_t i;

	l->wcap = 2 * l->wcap + 4096;
	l->weight = mem_resize(l->weight, l->wcap, sizeof(*l->weight));
	free(l->slot);
	for (l->slots = 1; l->slots < 2 * l->wcap; l->slots *= 2)
		;
	l->slot = mem_calloc(l->slots, sizeof(*l->slot));
	for (i = 0; i < l->nweights; i++)
		l->slot[slot_of(l, l->weight[i].mark)] = (uint32_t)i + 1;
}

/* The number of a mark, which is met once more. */
static uint32_t
number_of(struct lesson *l, uint64_t mark)
{
	size_t i;

	if (l->nweights == l->wcap)
		grow(l);
	i = slot_of(l, mark);
	if (l->slot[i] == 0) {
		l->weight[l->nweights++] = (struct weight){.mark = mark};
		l->slot[i] = (uint32_t)l->nweights;
	}
	l->weight[l->slot[i] - 1].times++;
	return l->slot[i] - 1;
}

static void
add_sentence(struct lesson *l, struct desk *d, size_t first, size_t last,
    int label)
{
	const struct commentary_marks *m = commentary_read(d->c, &d->text,
	    first, last);
	struct sentence *s;
	size_t i;

	if (l->n == l->cap) {
		l->cap = 2 * l->cap + 1024;
		l->s = mem_resize(l->s, l->cap, sizeof(*l->s));
	}
	s = &l->s[l->n++];
	s->share = commentary_share(m->words);
	s->n = m->n;
	s->at = mem_alloc(s->n * sizeof(*s->at));
	for (i = 0; i < s->n; i++)
		s->at[i] = number_of(l, m->at[i]);
	s->label = s->used = label;
	s->counts = l->counts;
	s->text = l->texts;
}

static void
add_text(struct lesson *l, struct desk *d, char *raw, int label)
{
	size_t i, last;

	lines_of(raw);
	text_read(&d->text, raw, strlen(raw));
	commentary_text(d->c, &d->text);
	for (i = 0; i < d->text.n; i = last + 1) {
		last = commentary_sentence(&d->text, i);
		add_sentence(l, d, i, last, label);
	}
	l->texts++;
}

static int
ends(const char *s, const char *end)
{
	size_t n = strlen(s), len = strlen(end);

	return n >= len && strcmp(s + n - len, end) == 0;
}

/* The texts of a file. */
static void
add_file(struct lesson *l, struct desk *d, const char *path, int label)
{
	FILE *fp = fopen(path, "r");
	char *line = NULL, *text;
	size_t cap = 0;

	if (fp == NULL) {
		perror(path);
		exit(1);
	}
	while (getline(&line, &cap, fp) > 0) {
		line[strcspn(line, "\n")] = '\0';
		text = strrchr(line, '\t');
		add_text(l, d, text != NULL ? text + 1 : line, label);
	}
	free(line);
	fclose(fp);
}

static void
add_folder(struct lesson *l, struct desk *d, const char *folder)
{
	struct dirent **list;
	struct buf path = BUF_INIT;
	int i, n = scandir(folder, &list, NULL, alphasort);

	for (i = 0; i < n; i++) {
		if (ends(list[i]->d_name, ".tsv")) {
			path.len = 0;
			buf_addf(&path, "%s/%s", folder, list[i]->d_name);
			add_file(l, d, buf_str(&path),
			    !ends(list[i]->d_name, "clean.tsv"));
		}
		free(list[i]);
	}
	if (n >= 0)
		free(list);
	buf_free(&path);
}

static double
score(const struct lesson *l, const struct sentence *s)
{
	double sum = 0;
	size_t i;

	for (i = 0; i < s->n; i++)
		sum += l->weight[s->at[i]].w;
	return l->always.w + sum * s->share;
}

/* Move a weight against the gradient g; small ones stay 0 with l1. */
static void
move(struct weight *w, double g, double l1)
{
	if (w->times < LEAST)
		return;
	w->z += g - (sqrt(w->n + g * g) - sqrt(w->n)) / RATE * w->w;
	w->n += g * g;
	w->w = fabs(w->z) <= l1 ? 0 : (copysign(l1, w->z) - w->z) /
	    ((1 + sqrt(w->n)) / RATE + (l1 > 0 ? L2 : 0));
	if (l1 > 0)
		w->w = fmax(-HEAVIEST, fmin(HEAVIEST, w->w));
}

static void
learn_one(struct lesson *l, const struct sentence *s)
{
	double wrong = 1 / (1 + exp(-score(l, s))) - s->label;
	size_t i;

	move(&l->always, 0.3 * wrong * s->counts, 0);
	for (i = 0; i < s->n; i++)
		move(&l->weight[s->at[i]], wrong * s->counts *
		    s->share, L1);
}

static void
learn(struct lesson *l)
{
	size_t *order = mem_alloc(l->n * sizeof(*order)), i, k, old;
	struct rng rng;
	int epoch;

	rng_init(&rng, 1, 1);
	for (i = 0; i < l->nweights; i++)
		l->weight[i].z = l->weight[i].n = l->weight[i].w = 0;
	l->always = (struct weight){.times = LEAST};
	for (i = 0; i < l->n; i++)
		order[i] = i;
	for (epoch = 0; epoch < EPOCHS; epoch++) {
		for (i = l->n; i > 1; i--) {
			k = (size_t)rng_below(&rng, i);
			old = order[i - 1];
			order[i - 1] = order[k];
			order[k] = old;
		}
		for (i = 0; i < l->n; i++)
			if (l->s[order[i]].label == l->s[order[i]].used)
				learn_one(l, &l->s[order[i]]);
	}
	free(order);
}

/*
 * For the next round: which sentences of commentary teach, and which of reviews
 * count more.
 */
static void
choose(struct lesson *l)
{
	struct sentence *s, *best = NULL;

	for (s = l->s; s < l->s + l->n; s++) {
		s->score = score(l, s);
		if (!s->label && s->score > HARD)
			s->counts *= HARDER;
		if (!s->label)
			continue;
		s->used = s->score > UNLIKE;
		if (best != NULL && best->text != s->text) {
			best->used = 1;
			best = NULL;
		}
		if (best == NULL || s->score > best->score)
			best = s;
	}
	if (best != NULL)
		best->used = 1;
}

/* The heavier first; equal ones by their hash. */
static int
by_weight(const void *a, const void *b)
{
	const struct weight *x = a, *y = b;

	if (fabs(x->w) != fabs(y->w))
		return fabs(x->w) > fabs(y->w) ? -1 : 1;
	return x->mark < y->mark ? -1 : x->mark > y->mark;
}

/* Put the heaviest of each box into it.  This is the end of the lesson. */
static void
print_table(struct lesson *l)
{
	char box[COMMENTARY_BOXES][2 * COMMENTARY_BOX] = {{0}};
	size_t i, k, kept = 0;
	double w;
	char *b;

	qsort(l->weight, l->nweights, sizeof(*l->weight), by_weight);
	for (i = 0; i < l->nweights && l->weight[i].w != 0; i++) {
		w = round(l->weight[i].w * COMMENTARY_SCALE);
		b = box[commentary_box(l->weight[i].mark)];
		for (k = 0; k < COMMENTARY_BOX && b[k] != 0; k++)
			;
		if (w == 0 || k == COMMENTARY_BOX)
			continue;
		b[k] = (char)commentary_tag(l->weight[i].mark);
		b[COMMENTARY_BOX + k] = (char)(signed char)fmax(-127,
		    fmin(127, w));
		kept++;
	}
	printf("%.4f and %zu weights of %zu marks, learnt from %zu sentences "
	    "of %zu texts\n", l->always.w, kept, l->nweights, l->n, l->texts);
	fwrite(box, sizeof(box), 1, stdout);
}

static void
print_scores(struct desk *d)
{
	struct commentary_hit hit;
	const struct word *w;
	char *line = NULL;
	size_t cap = 0;

	while (getline(&line, &cap, stdin) > 0) {
		line[strcspn(line, "\n")] = '\0';
		lines_of(line);
		text_read(&d->text, line, strlen(line));
		hit = commentary_find(d->c, &d->text, HUGE_VAL);
		if (hit.first > hit.last) {
			puts("-99.00\t");
			continue;
		}
		w = &d->text.words[hit.last];
		printf("%.2f\t%.*s\n", hit.score, (int)(w->at + w->len -
		    d->text.words[hit.first].at),
		    line + d->text.words[hit.first].at);
	}
	free(line);
}

int
main(int argc, char **argv)
{
	struct lesson *l = mem_calloc(1, sizeof(*l));
	struct desk d = {.c = commentary_new(), .text = TEXT_INIT};
	size_t k;
	int i;

	if (argc > 2 && strcmp(argv[1], "learn") == 0) {
		l->counts = 1;
		add_folder(l, &d, argv[2]);
		for (i = 3; i < argc; i++) {
			l->counts = ends(argv[i], ".yes") ? KNOWN : 1;
			add_file(l, &d, argv[i], ends(argv[i], ".yes"));
		}
		for (i = 0; i < ROUNDS; i++) {
			if (i > 0)
				choose(l);
			learn(l);
		}
		print_table(l);
	} else {
		print_scores(&d);
	}
	for (k = 0; k < l->n; k++)
		free(l->s[k].at);
	free(l->s);
	free(l->weight);
	free(l->slot);
	free(l);
	commentary_free(d.c);
	text_free(&d.text);
	return 0;
}
