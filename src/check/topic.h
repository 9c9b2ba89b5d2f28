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

/*
 * Forget the text, and what was asked for; then ask for topics, as often as
 * wanted, and only then take the words of texts, one after the other.
 */
void topics_begin(struct topics *t);
void topics_ask(struct topics *t, int topic);
void topics_read(struct topics *t, const struct text *text);

/* How many entries of a topic that was asked for they have, at most most. */
size_t topics_count(const struct topics *t, int topic, size_t most);

#endif
