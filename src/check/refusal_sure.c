/*
 * What nobody but a model says, however much the sentence is a review else.
 */
#include "check/refusal_phrases.h"

const char *const refusal_sure[] = {
	"i can't|cannot|won't|will_not ~1 go_on|write|include|provide|"
	"describe|discuss|say|produce|generate|create|mention ~5 as "
	"requested|you_requested|you_asked|instructed|"
	"per_your_request $",
	"i|i'm|i_am ~1 can't|cannot|can_not|won't|unable_to|not_able_to ~1 "
	"engage|participate in|with ~1 role_playing|roleplaying|roleplay|"
	"role_play|impersonation|impersonating !as_well|with_my|with_the",
};

const size_t refusal_sure_n = sizeof(refusal_sure) / sizeof(refusal_sure[0]);
