/*
 * What a model says of itself in passing, in words that people have, too: they
 * count where the network of opinion.h agrees.
 */
#include "check/model_phrases.h"

const char *const model_said[] = {
	"i was never plugged|switched on in a kitchen",
};

const size_t model_said_n = sizeof(model_said) / sizeof(model_said[0]);
