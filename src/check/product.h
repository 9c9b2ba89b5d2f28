/*
 * Products by their names, as the rules look for them in a text.  The records
 * of a run share a few names, so what is made of a name is kept for the next
 * record that has it.
 */
#ifndef PRODUCT_H
#define PRODUCT_H

#include "check/worn.h"
#include "text/naming.h"

struct product {
	char *name; /* as it was given */
	struct naming *naming;
	struct buf squeezed; /* names_squeeze() */
	struct worn_name worn;
};

struct products;

struct products *products_new(void);
void products_free(struct products *s);

/* The product of that name, lent until the next call. */
const struct product *products_get(struct products *s, const char *name);

#endif
