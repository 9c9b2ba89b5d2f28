/*
 * Refusals in words that reviewers have, too: they count where the network of
 * opinion.h agrees.
 */
#include "check/refusal_phrases.h"

#define NOT "can't|cannot|can_not|won't|will_not|couldn't|am_unable_to"

const char *const refusal_weak[] = {
	"i|we " NOT " ~2 do|reproduce|share|quote|include|print ~4 for|due_to|"
	"because_of copyright|legal|policy|privacy|ethical reasons|concerns|"
	"restrictions",
	"i|we " NOT " provide|providing|share|supply instructions|guidance|"
	"directions that|which|on|for|about",
	"i|we " NOT " provide ~1 detailed|step_by_step|explicit|specific "
	"instructions|guidance|steps|information|details on|for|about",
	"i|we " NOT " provide a|an|any rating|opinion|verdict|judgement|"
	"judgment ~3 on|or|of|about",
	"i|we " NOT " share|give detailed|step_by_step|explicit instructions|"
	"information|steps on|for|about",
	"wouldn't|would_not|isn't|is_not|not be? appropriate|responsible|"
	"ethical for me to go_on|continue|write|describe|invent|produce|"
	"generate|reproduce|pretend",
	"section|part|passage|paragraph|sentence ~9 omitted|left_out|removed "
	", as|because|since i can't|cannot|won't|am|can_not",
	"i|we " NOT " help|assist ~1 with the|this ~1 rest|remainder|"
	"other_half",
	"i " NOT " do|write|complete this one|review|task|piece $",
	"pretending|posing|impersonating ~16 is|would_be|isn't|feels|seems ~1 "
	"dishonest|unethical|misleading|deceptive|deceitful|fraudulent",
};

const size_t refusal_weak_n = sizeof(refusal_weak) / sizeof(refusal_weak[0]);
