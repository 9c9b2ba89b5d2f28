/*
 * Index of the reviews that were accepted: is this one equal to, or nearly
 * like, one of them?
 *
 * Every candidate is compared exactly (sketch.h), so that what is reported is
 * true; what is not found has the odds stated there.  A review is never a
 * duplicate of one with its own id, nor of one of its own slot (of ids that
 * rg-prompts makes: the same slot and seed).  An entry of the same id is
 * replaced.
 *
 * A sketch that has no sets is kept and never found.
 *
 * This is the index in memory: about 700 bytes for a review of 90 words.
 * dup_file.h keeps it on disk and shares it.
 */
#ifndef DUP_H
#define DUP_H

#include "check/sketch.h"

struct dup;

/* The similarity, 0 to 1, from which on two texts are alike. */
struct dup_limit {
	double words; /* of their word trigrams */
	double chars; /* of their runs of characters, if either is short */
};

struct dup_hit {
	const char *id; /* of the earlier review; valid until the next add */
	double value;	/* similarity, 0 to 1 */
	int chars;	/* of runs of characters */
	int exact;	/* equal, case and punctuation apart */
};

struct dup *dup_new(void);
void dup_free(struct dup *d);

/* Forget everything. */
void dup_clear(struct dup *d);

/*
 * Look for the earlier review that resembles s most: an equal one, else one
 * at the limit or above.  Returns 1 with *hit, else 0.
 */
int dup_find(struct dup *d, const struct sketch *s, const char *id,
    const struct dup_limit *limit, struct dup_hit *hit);

/* Add s under id (copied), replacing what that id had. */
void dup_add(struct dup *d, const struct sketch *s, const char *id);

/* Ask the memory for what dup_find() and dup_add() will look at first. */
void dup_ask(const struct dup *d, const struct sketch *s, const char *id);

/* Is s there under id? */
int dup_has(struct dup *d, const struct sketch *s, const char *id);

/*
 * For adding many: make room for times as many entries as there are; what is
 * added from then on may not be found before dup_settle().
 */
void dup_expect(struct dup *d, double times);
void dup_settle(struct dup *d);

/* Remove the entry of that id; 0 if there is none, else 1. */
int dup_drop(struct dup *d, const char *id);

/* Entries that are there. */
size_t dup_count(const struct dup *d);

/*
 * Compare the index with a list of ids: dup_mark() begins, dup_keep() says of
 * each id whether it is there, and dup_stale() then whether there is one that
 * was neither kept nor added.
 */
void dup_mark(struct dup *d);
int dup_keep(struct dup *d, const char *id);
int dup_stale(const struct dup *d);

#endif
