/*
 * Thoughts about the text amid it, in words that people have, too: they count
 * where the network of opinion.h agrees.
 */
#include "check/thinking_phrases.h"

const char *const thinking_said[] = {
	"that makes two complaints , ~1 enough",
};

const size_t thinking_said_n = sizeof(thinking_said) / sizeof(thinking_said[0]);
