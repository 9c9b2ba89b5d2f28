/*
 * Refusals as they come amid a review, in words that reviewers have, too: they
 * count where the network of opinion.h agrees.
 */
#include "check/refusal_phrases.h"

const char *const refusal_said[] = {
	"i can't|cannot|won't go on inventing|fabricating",
};

const size_t refusal_said_n = sizeof(refusal_said) / sizeof(refusal_said[0]);
