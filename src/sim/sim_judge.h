/*
 * What the simulator says of a review that it is asked to judge.
 */
#ifndef SIM_JUDGE_H
#define SIM_JUDGE_H

#include "ground/buf.h"
#include "json/json.h"

/*
 * Append a verdict on review, {title, text, rating}, to out: {"verdict",
 * "reason", "evidence"}.  It rejects a text in which something in brackets was
 * left to be filled in, and one that contradicts its rating (lexicon.h), and
 * accepts any other.
 */
void sim_judge(struct json_object *review, struct buf *out);

#endif
