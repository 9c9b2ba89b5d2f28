/*
 * Vocabulary: how many different words two sets use, at equal numbers of words.
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include "json/json.h"
#include "report/sample.h"

enum { VOCABULARY_WORDS = 100000 }; /* of either, at most */

/*
 * {words, set, real, shared}: how many words of either were read (as many as
 * both have), how many different ones they are, in their normal form, and how
 * many of these both use.  Both samples are sorted.
 */
struct json_object *vocabulary_figures(const struct sample *set,
    const struct sample *real);

#endif
