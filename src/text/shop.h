/*
 * The form of a shop: reviews come from some with what is good, what is bad and
 * a comment, each behind its label ("Достоинства: ... Недостатки: ...
 * Комментарий: ...", "Pros: ... Cons: ... Review: ..."), as its page asked for
 * them.  There the label of the text is the shop's or the customer's.
 */
#ifndef SHOP_H
#define SHOP_H

#include <stddef.h>

#include "text/text.h"

struct shop;

struct shop *shop_new(void);
void shop_free(struct shop *s);

/*
 * Do a label of what is good and one of what is bad stand before word i?  Asks
 * about each sentence that begins before it, so call it for a word that is
 * known to be a label.
 */
int shop_before(const struct shop *s, const struct text *t, size_t i);

#endif
