/*
 * Words and phrases that a set uses more often, or less often, than real
 * reviews do: log-odds ratios with an informative Dirichlet prior, as z-scores.
 *
 * With y the count of a phrase among all n of its length on either side, the
 * prior a its share in both together times LOGODDS_PRIOR:
 *	delta = ln((y1 + a) / (n1 + A - y1 - a)) - the same for side 2
 *	z = delta / sqrt(1 / (y1 + a) + 1 / (y2 + a))
 * with A = LOGODDS_PRIOR.  Words of one review are no independent draws, so z
 * orders the phrases and is no test.
 * Source: Monroe, Colaresi, Quinn, Fightin' Words, 2008, equations 15, 16, 22.
 */
#ifndef LOGODDS_H
#define LOGODDS_H

#include <stddef.h>

#include "json/json.h"
#include "report/sample.h"

#define LOGODDS_PRIOR 500.0 /* words that the prior is worth */

enum {
	LOGODDS_REVIEWS = 5000,	 /* of either side, at most */
	LOGODDS_WORDS = 500000,	 /* the same */
	LOGODDS_LEAST = 5,	 /* reviews that must use a phrase */
	LOGODDS_TOP = 15	 /* phrases either way */
};

/* z as above, of counts y[2] among n[2]. */
double logodds_z(const size_t y[2], const size_t n[2]);

/*
 * Phrases of `words` words: {over, under}, each [{phrase, z, set, real}] with
 * the strongest first and |z| at least 1.96; set and real are the shares of
 * reviews that have the phrase.  Both samples are sorted.
 */
struct json_object *logodds_figures(const struct sample *set,
    const struct sample *real, size_t words);

#endif
