/*
 * Names: where a text names a thing, in whatever form it takes there.
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
 * How many of these parts t, or the texts before it since the name was made,
 * have: 0 to naming_parts().
 */
size_t naming_found(struct naming *n, const struct text *t);

/* Many names at once, looked for as wholes. */
struct names;

/* Take n names, which are copied; some may be equal. */
struct names *names_new(const char *const *list, size_t n);
void names_free(struct names *s);

/*
 * The first place at which t has a name that is no part of the name own (NULL:
 * there is none).  The longest name that stands at a place counts.  A name of
 * one plain word, such as Bear, counts only with its capital and within a
 * sentence.  Returns the name, lent, with the words first .. last, or NULL.
 * Linear in the text, whatever the number of names.
 */
const char *names_find(const struct names *s, const struct text *t,
    const char *own, size_t *first, size_t *last);

#endif
