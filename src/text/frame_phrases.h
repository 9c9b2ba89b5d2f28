/* The words of an answer's frame: phrases as text/phrase.h has them. */
#ifndef FRAME_PHRASES_H
#define FRAME_PHRASES_H

#include <stddef.h>

extern const char *const frame_ratings[]; /* one phrase, as the next seven */
extern const char *const frame_headers[];
extern const char *const frame_bodies[];
extern const char *const frame_scores[];
extern const char *const frame_labels[];
extern const char *const frame_stars[];
extern const char *const frame_lasts[];
extern const char *const frame_counts[];
extern const char *const frame_parts[]; /* one phrase, as the next */
extern const char *const frame_sure_parts[];
extern const char *const frame_lone[];
extern const size_t frame_lone_n;
extern const char *const frame_listed[];
extern const size_t frame_listed_n;
extern const char *const frame_plan[];
extern const size_t frame_plan_n;
extern const char *const frame_task[];
extern const size_t frame_task_n;
extern const char *const frame_orders[];
extern const size_t frame_orders_n;
extern const char *const frame_brief[];
extern const size_t frame_brief_n;
extern const char *const frame_top[]; /* the brief as the first words */
extern const size_t frame_top_n;
extern const char *const frame_wanted[]; /* what was to be in the text */
extern const size_t frame_wanted_n;
extern const char *const frame_given[]; /* what is given, the same */
extern const size_t frame_given_n;
extern const char *const frame_plain[]; /* orders of a sentence, the same */
extern const size_t frame_plain_n;
extern const char *const frame_met[]; /* that it is met */
extern const size_t frame_met_n;
extern const char *const frame_persona[];
extern const size_t frame_persona_n;
extern const char *const frame_told[]; /* the prompt told again */
extern const size_t frame_told_n;
extern const char *const frame_retold[]; /* the same, where it is talk */
extern const size_t frame_retold_n;

#endif
