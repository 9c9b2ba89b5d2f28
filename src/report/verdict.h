/*
 * What rg-check says of the reviews of a sample: of real ones, above all, for
 * a rule that rejects what people wrote is a rule to be doubted.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include "conf/conf.h"
#include "json/json.h"
#include "report/sample.h"

/*
 * {reviews, rejected: {count, share, low, high}, rules: {RULE: {count, share,
 * low, high}}} with Wilson's intervals; a review may count for several rules,
 * and those that reject nothing are left out.  Texts and ratings alone are
 * judged, in the order of their file, by the limits of conf, with an empty
 * index of duplicates.  NULL, with a message, if the checks cannot begin.
 */
struct json_object *verdict_figures(const struct sample *s,
    const struct conf *conf);

#endif
