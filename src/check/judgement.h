/*
 * Judgements: what a model that was asked for a verdict on a review has said
 * (plan/judge.h asks it).
 */
#ifndef JUDGEMENT_H
#define JUDGEMENT_H

#include "json/json.h"

/*
 * Take the record that was judged out of *rec, the judge's reply to it; its
 * `judgement` is then {verdict, reason, evidence}, as far as the judge gave
 * them, and provider, model and cost of the reply; or error, why there is no
 * verdict.  *rec is replaced.  Returns 0, or -1 with *rec as it was if it has
 * no record to be judged.
 */
int judgement_take(struct json_object **rec);

#endif
