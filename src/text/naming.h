/*
 * Naming: whether a text names a thing, in whatever form its name takes there.
 *
 * Words are compared in their normal form (text.h), without the blanks and
 * marks between them, so that "Pipe Warden", "pipe-warden" and "PipeWarden"
 * are one.  A name may be inflected: 's and what else follows an apostrophe,
 * up to two letters (plural, genitive), or an ending of another script, as
 * Korean puts particles to a Latin name.  A name that is written in another
 * script than Latin may have up to three characters more, or its last one
 * changed.
 */
#ifndef NAMING_H
#define NAMING_H

#include "text/text.h"

/* A name that is looked for, cut into parts. */
struct naming;

struct naming *naming_new(const char *name);
void naming_free(struct naming *n);

/*
 * The parts that tell it from other words: no numbers, no single letters and
 * no articles and prepositions, unless it has nothing else (then 1, the whole).
 */
size_t naming_parts(const struct naming *n);

/*
 * How many of these parts t has, or t and more (NULL: none) together: 0 to
 * naming_parts().
 */
size_t naming_found(const struct naming *n, const struct text *t,
    const struct text *more);

#endif
