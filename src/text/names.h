/*
 * Names: which of many stands in a text, in whatever form it takes there
 * (naming.h says which).
 */
#ifndef NAMES_H
#define NAMES_H

#include "text/text.h"

struct names;

/* Take n names, which are copied; some may be equal. */
struct names *names_new(const char *const *list, size_t n);
void names_free(struct names *s);

/* Append a name to out as names_find() asks for it. */
void names_squeeze(struct buf *out, const char *name);

/*
 * The first place at which t has a name that is no part of the name own, which
 * names_squeeze() has written.  The longest name that stands at a place
 * counts.  A name of one plain word, such as Bear, counts only with its
 * capital and within a sentence.  Returns the name, lent, with the words
 * first .. last, or NULL.  Linear in the text, whatever the number of names.
 */
const char *names_find(const struct names *s, const struct text *t,
    const char *own, size_t *first, size_t *last);

#endif
