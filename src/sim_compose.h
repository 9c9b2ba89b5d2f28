/*
 * The text of an answer.  A prompt that ends in a brief, one line of JSON that
 * names a product and a rating (rg-prompts writes it), gets a review as
 * {"title", "text", "rating"}; any other prompt gets an honest sentence.
 *
 * The same prompt and seed give the same text, on every machine.
 */
#ifndef SIM_COMPOSE_H
#define SIM_COMPOSE_H

#include "sim.h"

struct sim_wish {
	const char *prompt;	/* all texts of the request */
	size_t len;
	const char *last;	/* the last of them, up to prompt + len */
	uint64_t hash;		/* of prompt and seeds: the source of variety */
	const double *bad;	/* SIM_BADS rates of bad reviews */
};

/*
 * Append the answer to out.  Returns the kind of review that was drawn, or -1
 * if there was no brief.
 */
int sim_compose(const struct sim_wish *wish, struct buf *out);

#endif
