/*
 * How a model hands a review over: phrases as text/phrase.h has them, for the
 * rule chatter.
 */
#ifndef CHATTER_PHRASES_H
#define CHATTER_PHRASES_H

#include <stddef.h>

#include "check/points.h"

extern const char *const chatter_assent[]; /* "Certainly": the first words */
extern const size_t chatter_assent_n;
extern const char *const chatter_alone[]; /* there, on a line of its own */
extern const size_t chatter_alone_n;
extern const char *const chatter_opening[]; /* at the top */
extern const size_t chatter_opening_n;
extern const char *const chatter_handing[]; /* there, before a colon */
extern const size_t chatter_handing_n;
extern const char *const chatter_taken[]; /* there: the task is taken on */
extern const size_t chatter_taken_n;
extern const char *const chatter_given[]; /* between that and a colon */
extern const size_t chatter_given_n;
extern const struct points_kind chatter_offers[]; /* signs, at the end */
extern const struct points_kind chatter_tasks[]; /* and at the top */
extern const char *const chatter_begun[]; /* at the top */
extern const size_t chatter_begun_n;
extern const char *const chatter_done[]; /* at the end */
extern const size_t chatter_done_n;
extern const char *const chatter_closing[]; /* the same */
extern const size_t chatter_closing_n;
extern const char *const chatter_last[]; /* as the very last sentence */
extern const size_t chatter_last_n;
extern const char *const chatter_asked[]; /* the same, as a question */
extern const size_t chatter_asked_n;
extern const char *const chatter_first[]; /* as the first words */
extern const size_t chatter_first_n;
extern const char *const chatter_start[]; /* in the first sentence */
extern const size_t chatter_start_n;
extern const char *const chatter_common[]; /* anywhere, if it is likely */
extern const size_t chatter_common_n;
extern const char *const chatter_likely[]; /* the same */
extern const size_t chatter_likely_n;
extern const char *const chatter_offer[]; /* anywhere, if in doubt */
extern const size_t chatter_offer_n;
extern const char *const chatter_ask[]; /* the same */
extern const size_t chatter_ask_n;
extern const char *const chatter_parting[]; /* as the last paragraph */
extern const size_t chatter_parting_n;
extern const char *const chatter_after[]; /* anywhere */
extern const size_t chatter_after_n;

#endif
