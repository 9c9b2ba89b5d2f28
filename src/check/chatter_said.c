/*
 * What is said to who asked for the text, in words that people have, too: it
 * counts where the network of opinion.h agrees.
 */
#include "check/chatter_phrases.h"

const char *const chatter_said[] = {
	"that should tick all the boxes you",
};

const size_t chatter_said_n = sizeof(chatter_said) / sizeof(chatter_said[0]);
