/*
 * Whether planned reviews fit into the reply: a word takes a token and mostly
 * more, so a length of more words than any provider's
 * sampling.max_output_tokens is cut off, whoever is asked.  Nothing is known of
 * that where an entry sets no bound, nor where a language writes its words
 * without spaces between them, several to a token.
 */
#ifndef ROOM_H
#define ROOM_H

#include "conf/conf.h"
#include "plan/domain.h"

/*
 * The first planned length that surely cannot fit, with the greatest bound, or
 * NULL.
 */
const struct domain_length *room_lacks(const struct conf *conf,
    const struct domain *domain, int64_t *bound);

#endif
