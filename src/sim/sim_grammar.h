/*
 * A small grammar for English: lines with choices and names in them, expanded
 * at random.
 *
 *	(a|b|c)	one of them; they may hold more of the same
 *	{name}	a line of the pool of that name and the writer's mood ("name+",
 *		"name=" or "name-"), else of the pool "name" for every mood; or
 *		one of the words below
 *	{product} {feature} {aspect}	what is reviewed
 *	{ev}	evidence about the aspect, from the pool of its kind
 *	{span} {ago} {who}	as other pools, but how long and since when stay
 *		what they were when first said, and the same few people return
 *
 * A line is not used twice by one writer before the whole pool was.  Sentences
 * begin with a capital without being told.  The lines are in simtext_*.c.
 */
#ifndef SIM_GRAMMAR_H
#define SIM_GRAMMAR_H

#include "ground/buf.h"
#include "ground/rng.h"
#include "sim/simtext.h"

struct sim_writer {
	struct rng rng;
	char mood;		/* '+', '=' or '-' */
	const char *product;
	const char *aspect;	/* sim_write_about() sets it */
	const char *kind;
	const char *const *features;
	size_t nfeatures;
	size_t feature;		/* the next one, in turn */
	size_t start;		/* where in out this line began */
	unsigned bits;		/* of chance in this line, roughly */
	char said[4][64];	/* what stays: span, ago, two people */
	uint64_t used[SIMTEXT_POOLS]; /* lines, a bit each */
};

/* Make aspect, which is lent, what {aspect} and {ev} are about. */
void sim_write_about(struct sim_writer *w, const char *aspect);

/*
 * Append one line of the pool called name, expanded, to out.  Returns 0, or -1
 * if there is no such pool.
 */
int sim_write(struct sim_writer *w, const char *name, struct buf *out);

#endif
