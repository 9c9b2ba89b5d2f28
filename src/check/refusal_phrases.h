/*
 * How a model declines: phrases as text/phrase.h has them, for the rule
 * refusal.
 */
#ifndef REFUSAL_PHRASES_H
#define REFUSAL_PHRASES_H

#include <stddef.h>

extern const char *const refusal_english[];
extern const size_t refusal_english_n;
extern const char *const refusal_reasons[];
extern const size_t refusal_reasons_n;
extern const char *const refusal_limits[];
extern const size_t refusal_limits_n;
extern const char *const refusal_parts[]; /* of what was asked for */
extern const size_t refusal_parts_n;
extern const char *const refusal_abroad[]; /* the same, elsewhere */
extern const size_t refusal_abroad_n;
extern const char *const refusal_weak[]; /* reviewers say so, too */
extern const size_t refusal_weak_n;
extern const char *const refusal_common[]; /* reviewers do as often */
extern const size_t refusal_common_n;
extern const char *const refusal_out[]; /* what was left out */
extern const size_t refusal_out_n;
extern const char *const refusal_held[]; /* what is held back, in passing */
extern const size_t refusal_held_n;
extern const char *const refusal_sure[]; /* nobody else says so */
extern const size_t refusal_sure_n;
extern const char *const refusal_tongues[]; /* other languages */
extern const size_t refusal_tongues_n;

#endif
