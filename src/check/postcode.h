/*
 * Addresses by their postal code: the number of a house, and a code with a
 * town, tell a street whatever kind its name is of.
 */
#ifndef POSTCODE_H
#define POSTCODE_H

#include "text/text.h"

/*
 * The address whose postal code has the word i of t for its first word with
 * digits at the front: its first word as far as it is sure, with its last one
 * in *last; t->n if there is none.  Source: Universal Postal Union, Postal
 * addressing systems.
 */
size_t postcode_street(const struct text *t, size_t i, size_t *last);

#endif
