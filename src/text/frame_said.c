/*
 * What the text says of its brief in passing, in words that people have, too:
 * they count where the network of check/opinion.h agrees.
 */
#include "text/frame_phrases.h"

const char *const frame_said[] = {
	"the brief in front_of me",
};

const size_t frame_said_n = sizeof(frame_said) / sizeof(frame_said[0]);
