/*
 * What the rules about personal data (check_pii_*.c) share: what a number is
 * said to be by the words before it.
 */
#ifndef CHECK_PII_H
#define CHECK_PII_H

#include "check/check_rule.h"
#include "text/number.h"

struct said;

struct said *said_new(void);
void said_free(struct said *d);

enum said_kind {
	SAID_NOTHING,
	SAID_THING, /* of an order, a part, a book, a booking */
	SAID_CALL   /* of a telephone */
};

/* What the nearest word of these before byte `at` of t says. */
enum said_kind said_before(const struct said *d, const struct text *t,
    size_t at);

/*
 * May the bytes from .. to - 1 be a number of its own?  Not if they go on as
 * a word, an amount of money, a share or another number.
 */
int pii_stands_alone(const struct text *t, size_t from, size_t to);

/* A text of the review with what was found in it. */
struct pii_view {
	const struct text *words;
	const struct numbers *numbers;
};

/*
 * Look at body and title by `look`, which gives the place of the first find in
 * *at and *len or returns 0, and give the reason; value is what was found.
 */
void pii_look(struct rule *r, struct subject *s,
    int (*look)(const struct rule *r, const struct pii_view *v, size_t *at,
	size_t *len, const char **value));

#endif
