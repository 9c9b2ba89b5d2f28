/*
 * Signs that add up.
 *
 * "Wait," and "Yes, that works." are anybody's, and so is "maybe mention the
 * price".  Who thinks aloud about a text says several such things in a few
 * sentences, in words that need not be known as a whole.  So each kind of sign
 * is worth points, and what is looked for is where kinds that differ stand near
 * each other and have enough of them.
 */
#ifndef POINTS_H
#define POINTS_H

#include <stddef.h>

#include "text/phrase.h"
#include "text/phrasebook.h"
#include "text/text.h"

/* Signs of one kind. */
struct points_kind {
	const char *const *list; /* phrases; NULL after the last */
	int points;		 /* 0 after the last kind */
	int telling;		 /* one of these must be among them */
};

struct points;

/*
 * kinds are the program's own, at most POINTS_KINDS, and lent; near is in
 * words; book is as phrases_new() has it.  Free with points_free().
 */
enum { POINTS_KINDS = 24 };
struct points *points_new(struct phrasebook *book,
    const struct points_kind *kinds, int near);
void points_free(struct points *p);

/*
 * The first words among from .. to - 1, at most p's `near` from the first sign
 * to where the last begins, whose signs have `enough` points and of which one
 * is telling.  Returns 1 with the words first .. last, else 0.  A text has been
 * looked at for long enough after POINTS_MOST signs.
 */
enum { POINTS_MOST = 1000 };
int points_find(const struct points *p, const struct text *t, size_t from,
    size_t to, int enough, size_t *first, size_t *last);

#endif
