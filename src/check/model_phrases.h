/*
 * How a model speaks of being one: phrases as text/phrase.h has them, for the
 * rule model_talk.
 */
#ifndef MODEL_PHRASES_H
#define MODEL_PHRASES_H

#include <stddef.h>

extern const char *const model_english[];
extern const size_t model_english_n;
extern const char *const model_limits[];
extern const size_t model_limits_n;
extern const char *const model_untried[]; /* what it has not used */
extern const size_t model_untried_n;
extern const char *const model_being[]; /* what it is made of */
extern const size_t model_being_n;
extern const char *const model_kind[]; /* which kind of thing it is */
extern const size_t model_kind_n;
extern const char *const model_plain[]; /* the shortest disclaimers */
extern const size_t model_plain_n;
extern const char *const model_common[]; /* reviewers say so as often */
extern const size_t model_common_n;
extern const char *const model_aside[]; /* what it lets fall in passing */
extern const size_t model_aside_n;
extern const char *const model_abroad[]; /* the same, elsewhere */
extern const size_t model_abroad_n;
extern const char *const model_sure[]; /* nobody else says so */
extern const size_t model_sure_n;
extern const char *const model_tongues[]; /* other languages */
extern const size_t model_tongues_n;

#endif
