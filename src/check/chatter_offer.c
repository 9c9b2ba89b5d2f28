/*
 * What a writer for others says of the piece and of the next one: that it is
 * done, kept, changed and can be changed again, and that he was told enough.
 */
#include "check/chatter_phrases.h"

#define PIECE "review|draft|take|testimonial|write_up"

const char *const chatter_offer[] = {
	/* of this piece */
	"that|this|it should|will|would|ought_to ~1 work|do|serve|suit|pass ~2 "
	"as a|an|the ~3 " PIECE "|version",
	"edit|adjust|change|tweak|amend|trim it|this? as needed|necessary|"
	"required|you_like|you_see_fit ~1 before",
	"^ changes made|applied ,",
	"edited|polished|tightened|shortened for flow|clarity|length|grammar|"
	"style|brevity|tone ,",
	"the review|testimonial has_been|was|is saved|stored|submitted|"
	"exported to|and|for",
	"you can|could|may|might ~1 swap|swap_in|replace|fill_in|insert|put_in "
	"~3 name|names|details|brand|city|brackets ~1 of|where|as|if|yourself",
	"before you ~1 publish|post|use|submit|upload this|the ~1 " PIECE,
	"before you ~1 publish|upload this ,",
	"your|the ~2 " PIECE " ~2 ready for|to import|export|upload|use|post",
	/* of the next one */
	"^ on|moving|moving_on|now to|on_to the next product|one|review|item|"
	"record|entry",
	"^ and? another " PIECE " , ~1 perhaps|maybe|this_time|in|with|for|"
	"from",
	"^ want|need|fancy|prefer|would_you_like a|an|another ~3 " PIECE " $",
	"if you|you'd want|need|prefer|like|would|would_like a|an|another|the "
	"~4 " PIECE "|version ~2 , ~1 just say|let|tell|shout|ask",
	"^ happy|glad|willing to ~1 add|write|do|include|change|rework ~8 if|"
	"should|when you",
	"shall|should we|i change|keep|try|adjust|make|vary the|it|a ~1 tone|"
	"voice|style|length|mood ~3 $",
	"does|would that work|suit for? you $",
	"hopefully|hope|i_trust ~1 that's|this_is|it's|that_is ~5 you "
	"were_after|had_in_mind|were_looking_for|wanted",
	/* of what was told, and when */
	"i appreciate you|your ~1 sharing|giving|providing|supplying",
	"thank_you|thanks for ~1 the|those|that extra|additional|further|"
	"added|helpful context|details|background|brief",
	"^ thank_you|thanks for the|that background|clarification|context ,",
	"^ thank_you|thanks for ~1 sharing|giving ~2 background|context|brief",
	"^ thank_you|thanks for ~1 waiting|your_patience|bearing_with_me $ "
	"here|this|i|below|one",
	"^ my? apologies|sorry for ~1 the|my|any|that ~1 mix_up|confusion|"
	"error|mistake|misunderstanding ~1 earlier|before|above|with",
	"^ apologies for the ~1 earlier|previous",
	"^ you're_right|you_are_right|good_point|fair_point , the|my|that ~1 "
	"last|previous|first|earlier version|draft|review|take",
	"^ here_it_is|here_you_go , ~1 a|one|now|in|with ~3 shorter|longer|"
	"warmer|this_time|version|take|again",
	"^ happy|glad to $ ~1 here|here's|i|let|this|a",
	"^ here's|here_is my attempt|effort $",
	"^ got_it|understood|noted , ~1 less|more|no|shorter|longer|with|"
	"without|fewer",
	"^ all_done , ~1 one|here|more",
	"^ a|this|that|what|ooh|oh ~1 fun|nice|tough|tricky|lovely|cool one "
	"to write",
	"^ ooh|oh|ah|ha , ~1 fun|tough|tricky|lovely one|request|topic $",
	"^ what a ~1 fun|great|interesting|lovely|nice|cool prompt|request|"
	"brief|assignment",
	"hi|hello|hey ~2 , what a ~1 fun|great|interesting|lovely topic",
	"^ let's get this|that|it|these one|two|review? written|drafted",
};

const size_t chatter_offer_n =
    sizeof(chatter_offer) / sizeof(chatter_offer[0]);
