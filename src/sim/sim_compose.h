/*
 * The text of an answer.  A prompt that ends in a brief, one line of JSON that
 * names a product and a rating (rg-prompts writes it), gets a review as
 * {"title", "text", "rating"}; one whose last line has a review to be judged
 * (rg-prompts --judge) gets a verdict (sim_judge.h); any other prompt gets an
 * honest sentence.
 *
 * The same prompt and seed give the same text, on every machine.
 *
 * Whether a review is bad is drawn by prompt, or, for the share `stubborn` of
 * the prompts, by slot: then it is bad in the same way each time.  If the
 * brief says that the slot was rejected for that before ("amended"), it is
 * well written after all in the share `obey` of the prompts.
 */
#ifndef SIM_COMPOSE_H
#define SIM_COMPOSE_H

#include "sim/sim.h"

struct sim_wish {
	const char *prompt;	/* all texts of the request */
	size_t len;
	const char *last;	/* the last of them, up to prompt + len */
	uint64_t hash;		/* of prompt and seeds: the source of variety */
	uint64_t seed;		/* of the simulator, for what a slot draws */
	const double *bad;	/* SIM_BADS rates of bad reviews */
	double obey;		/* share of amendments that help */
	double stubborn;	/* share of reviews bad or good by their slot */
};

/*
 * Append the answer to out.  Returns the kind of review that was drawn, or -1
 * if there was no brief of one.
 */
int sim_compose(const struct sim_wish *wish, struct buf *out);

#endif
