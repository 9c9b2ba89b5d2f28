/*
 * Phrases (text/phrase.h) for the rule commentary: one of them adds to the
 * score of the words that have it.
 */
#ifndef COMMENTARY_HINT_H
#define COMMENTARY_HINT_H

#include <stddef.h>

#define COMMENTARY_FIRM 3.0 /* log odds that a firm one adds */
#define COMMENTARY_LIGHT 2.0 /* that another adds */

extern const char *const commentary_firm[];
extern const size_t commentary_firm_n;
extern const char *const commentary_often[]; /* light, too */
extern const size_t commentary_often_n;
extern const char *const commentary_light[];
extern const size_t commentary_light_n;

#endif
