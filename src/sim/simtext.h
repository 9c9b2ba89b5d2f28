/*
 * What the simulator's reviews are made of: pools of lines (sim_grammar.h says
 * what a line may hold), one file a family.  Every line must be true of any
 * product, an app as much as a kettle, save in the pools of a category.  None
 * may speak of stars, models or what was asked.
 */
#ifndef SIMTEXT_H
#define SIMTEXT_H

#include <stddef.h>

#define SIMTEXT_POOLS 192 /* at most */
#define SIMTEXT_LINES 64  /* in a pool, at most */

struct simtext {
	const char *name;	/* with its mood, if it has one */
	const char *const *lines;
	size_t n;
};

/* A pool in the table of its file. */
#define SIMTEXT(name, lines) \
	{name, lines, sizeof(lines) / sizeof((lines)[0])}

/* The tables; each ends with a NULL name. */
extern const struct simtext simtext_small[];	/* times, people, tails */
extern const struct simtext simtext_open[];	/* how a review begins */
extern const struct simtext simtext_aspect[];	/* what is judged */
extern const struct simtext simtext_proof[];	/* evidence by aspect */
extern const struct simtext simtext_thing[];	/* the same, of things */
extern const struct simtext simtext_body[];	/* features, comparisons */
extern const struct simtext simtext_scene[];	/* everyday scenes */
extern const struct simtext simtext_voice[];	/* personas and tones */
extern const struct simtext simtext_close[];	/* verdicts and titles */

/*
 * The pool of evidence for an aspect, such as "ev.value" for "value for money",
 * or NULL for one that nothing special is known about.
 */
const char *simtext_kind(const char *aspect);

/*
 * The number of the pool that is called name (len bytes) followed by mood, else
 * of the one that is called name; -1 if there is neither.
 */
int simtext_find(const char *name, size_t len, char mood);

/* The pool of a number that simtext_find() gave. */
const struct simtext *simtext_pool(int pool);

#endif
