/*
 * Labels of a frame and what they have behind them: "Rating: 4/5".  For the
 * files of frame.h alone.
 */
#ifndef FRAME_VALUE_H
#define FRAME_VALUE_H

#include "text/text.h"

/*
 * What follows the word behind a colon, past blanks and marks of emphasis, or
 * past these marks; NULL without a colon, or at the end of the text.
 */
const char *frame_after_colon(const struct text *t, const struct word *w);
const char *frame_after_marks(const struct text *t, const struct word *w,
    const char *marks);

/*
 * What is behind the colon behind round brackets behind the word: that of
 * "Review (4 stars): "; else NULL.
 */
const char *frame_after_aside(const struct text *t, const struct word *w);

/* Is the value of a label one of 5: "4/5", "4 out of 5", "4 stars"? */
int frame_is_of_five(const char *p, const char *end);

/* Does a reason follow the value at p: "3 out of 5 because it leaks"? */
int frame_has_reason(const char *p, const char *end);

/* Is it a number of stars that is spelled out, and no more: "two."? */
int frame_is_spelled(const char *p, const char *end);

/* Is it one of 10, as people rate films: "8/10", "6,5"? */
int frame_is_of_ten(const char *p, const char *end);

/* Stars as asterisks: "Stars: *****" */
int frame_is_asterisks(const struct text *t, const struct word *w);

/*
 * Do other rows of asterisks follow on the line, as where somebody says what
 * they stand for: "***** splendid **** good *** so so"?
 */
int frame_is_key_of_stars(const struct text *t, const struct word *w);

/* Is the word i this one, in small letters? */
int frame_is_word(const struct text *t, size_t i, const char *s);

/* Does the word begin a line, marks of emphasis apart? */
int frame_begins_line(const struct text *t, size_t i);

#endif
