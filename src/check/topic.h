/*
 * Topics: what a text may speak of, such as an aspect or a category, with the
 * words by which it does.
 *
 * A word is found in any inflection (stem.h); an entry of several words is
 * found where they stand in a row.
 */
#ifndef TOPIC_H
#define TOPIC_H

#include "conf/conf.h"
#include "text/text.h"

struct topics;

struct topics *topics_new(void);
void topics_free(struct topics *t);

/*
 * Add a topic of that name (copied), or more words to it.  words is a list of
 * texts, each of up to four words; NULL: the words of the name itself, those
 * of fewer than four characters apart.
 */
void topics_add(struct topics *t, const char *name,
    const struct conf_node *words);

/* Its number, or -1 if there is no such topic. */
int topics_find(const struct topics *t, const char *name);

/* Take the words of a text, replacing those of the last. */
void topics_read(struct topics *t, const struct text *text);
/* Take those of another one besides. */
void topics_more(struct topics *t, const struct text *text);

/* How many entries of a topic the words that were taken have, at most most. */
size_t topics_count(const struct topics *t, int topic, size_t most);

#endif
