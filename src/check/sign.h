/*
 * Signs: words that say what kind of thing a sentence is about, so that a rule
 * can ask for several kinds together, in any order and in any wording.
 *
 * A review tells of a thing; a leak tells of the review, as of a piece of
 * work: who ordered it, how it is to be, why it cannot be had.  One word of
 * that is anybody's ("I never write reviews"); three kinds of them in one
 * sentence ("a fake review is not something I can write for you") are not.
 */
#ifndef SIGN_H
#define SIGN_H

#include "text/text.h"

struct signs;

/* The signs of each word of a text, bit by bit; free(list.at). */
struct sign_list {
	uint64_t *at;
	size_t cap;
};

/* The families of talk that are told apart. */
enum sign_talk {
	SIGN_REFUSAL,
	SIGN_MODEL,
	SIGN_THINKING,
	SIGN_PROMPT,
	SIGN_CHATTER,
	SIGN_TALKS
};

/* Where signs of one family stand together: words; first > last if nowhere. */
struct sign_span {
	uint32_t first;
	uint32_t last;
};

/* What the search needs; made once, free with signs_free(). */
struct signs *signs_new(void);
void signs_free(struct signs *s);

/* Fill list, which starts as all zero, with the signs of t's words. */
void signs_read(const struct signs *s, const struct text *t,
    struct sign_list *list);

/*
 * Look through t and its signs, in one pass, for the first such place of each
 * family.  Returns 1 if there is any, with span[] filled in, else 0.
 */
int signs_find(const struct sign_list *list, const struct text *t,
    struct sign_span span[SIGN_TALKS]);

#endif
