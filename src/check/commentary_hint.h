/*
 * Phrases (text/phrase.h) for the rule commentary: one of them adds to the
 * score of the words that have it, or takes from it.
 */
#ifndef COMMENTARY_HINT_H
#define COMMENTARY_HINT_H

#include <stddef.h>

#define COMMENTARY_FIRM 3.0 /* log odds that a firm one adds */
#define COMMENTARY_LIGHT 2.0 /* that another adds */

#define COMMENTARY_PRODUCT 2.0 /* taken off where a model is what is reviewed */

extern const char *const commentary_product[]; /* where it is */
extern const size_t commentary_product_n;
extern const char *const commentary_firm[];
extern const size_t commentary_firm_n;
extern const char *const commentary_often[]; /* light, too */
extern const size_t commentary_often_n;
extern const char *const commentary_light[];
extern const size_t commentary_light_n;

#endif
