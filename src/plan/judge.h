/*
 * A judge made of the toolkit itself: prompts that ask a model for a verdict on
 * a review.
 *
 *	rg-prompts --judge <reviews.jsonl | rg-call | rg-check --judged
 *
 * The prompt is prompt.judge and, as its last line, the review as JSON: what is
 * judged stands within quotes and cannot pass for an instruction so easily, and
 * rg-sim reads it.  The record that is judged travels whole, in `judged`.
 */
#ifndef JUDGE_H
#define JUDGE_H

#include "conf/conf.h"
#include "json/json.h"

/*
 * The prompt record for the review of rec, which is taken over; NULL if it has
 * no review.text, and then it is released.  Owned by the caller.  line is the
 * id of a record that has none.
 */
struct json_object *judge_prompt(const struct conf *conf,
    struct json_object *rec, size_t line);

#endif
