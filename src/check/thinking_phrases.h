/*
 * How a model thinks about a review that it is to write: phrases as
 * text/phrase.h has them, for the rule thinking.  Of each list, and how long
 * it is.
 */
#ifndef THINKING_PHRASES_H
#define THINKING_PHRASES_H

#include <stddef.h>

#include "check/points.h"

extern const char *const thinking_order[]; /* what is asked for */
extern const size_t thinking_order_n;
extern const char *const thinking_draft[]; /* how it is to be written */
extern const size_t thinking_draft_n;
extern const char *const thinking_work[]; /* what is still to be done */
extern const size_t thinking_work_n;
extern const char *const thinking_doubt[]; /* second thoughts */
extern const size_t thinking_doubt_n;
extern const char *const thinking_change[]; /* what is not left as it was */
extern const size_t thinking_change_n;
extern const char *const thinking_aloud[]; /* what is weighed */
extern const size_t thinking_aloud_n;
extern const char *const thinking_weigh[]; /* more of it */
extern const size_t thinking_weigh_n;
extern const char *const thinking_plain[]; /* the shortest */
extern const size_t thinking_plain_n;
extern const char *const thinking_mend[]; /* and of what is taken back */
extern const size_t thinking_mend_n;
extern const char *const thinking_common[]; /* all of it, in anyone's words */
extern const size_t thinking_common_n;
extern const char *const thinking_usual[]; /* as everybody says them */
extern const size_t thinking_usual_n;
extern const char *const thinking_likely[]; /* signs of it, in wide words */
extern const size_t thinking_likely_n;
extern const struct points_kind thinking_kinds[]; /* signs that add up */
extern const char *const thinking_aside[]; /* within brackets */
extern const size_t thinking_aside_n;
extern const char *const thinking_note[]; /* there, in anyone's words */
extern const size_t thinking_note_n;
extern const char *const thinking_tongues[]; /* other languages */
extern const size_t thinking_tongues_n;

#endif
