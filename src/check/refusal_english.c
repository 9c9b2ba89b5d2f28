/*
 * The words are classes (who cannot, what is made, what is false, what is
 * asked), and a phrase is an order of classes with room between them.
 */
#include "check/refusal_phrases.h"

#define I "i|we|i'm|i_am|we're|we_are|i'd|i_would"
#define ADV                                                                    \
	"really|simply|unfortunately|therefore|just|also|currently|"           \
	"personally|"                                                          \
	"respectfully|regrettably|sadly|absolutely|however|still|honestly?"
#define NOT                                                                    \
	"can't|cannot|can_not|cant|won't|will_not|won't_be_able_to|"           \
	"will_not_be_able_to|unable_to|not_able_to|not_allowed_to|"            \
	"not_permitted_to|not_going_to|not_willing_to|unwilling_to|"           \
	"not_comfortable|uncomfortable|don't_feel_comfortable|"                \
	"do_not_feel_comfortable|don't_feel_right|must_decline_to|"            \
	"have_to_decline_to|need_to_decline_to|must_refuse_to|refuse_to|"      \
	"have_to_refuse_to|prefer_not_to|would_rather_not|"                    \
	"would_prefer_not_to|rather_not|don't_think_i_can|"                    \
	"do_not_think_i_can|don't_think_i_should|do_not_think_i_should|"       \
	"shouldn't|should_not|can_no_longer|"                                  \
	"not_in_a_position_to|not_capable_of|incapable_of|not_designed_to|"    \
	"not_programmed_to|not_equipped_to|afraid_i_can't|afraid_i_cannot|"    \
	"must_decline|decline_to|not_going_to_be_able_to|"                     \
	"wouldn't_be_able_to|would_not_be_able_to|wouldn't_feel_comfortable|"  \
	"don't_feel_able_to|do_not_feel_able_to|don't_want_to|"           \
	"not_prepared_to|"                                                     \
	"not_authorized_to|not_authorised_to|not_meant_to|not_supposed_to|"    \
	"forbidden_to|prohibited_from|prevented_from|restricted_from|"         \
	"barred_from|not_at_liberty_to|not_here_to|opposed_to|"                \
	"not_okay_with|not_ok_with|hesitant_about|reluctant_to"
#define CANNOT I " " ADV " " NOT " "
#define MAKE                                                                   \
	"write|writing|create|creating|generate|generating|produce|"           \
	"producing|compose|composing|craft|crafting|draft|drafting|"           \
	"fabricate|fabricating|make_up_a|make_up_an|make_up_fake|"             \
	"make_up_things|make_up_this|make_up_details|make_up_opinions|"        \
	"make_up_reviews|make_up_experiences|make_up_stories|making_up|"       \
	"invent|inventing|author|authoring"
#define LEND                                                                   \
	"provide|providing|offer|offering|give|giving|deliver|delivering|"     \
	"supply|supplying|submit|submitting|post|posting|publish|publishing"
#define FAKE                                                                   \
	"fake|fakes|false|fabricated|fictitious|fictional|misleading|"         \
	"deceptive|dishonest|inauthentic|fraudulent|invented|simulated|"       \
	"untruthful|insincere|made_up|pretend|phony|bogus|disingenuous"
/* Taking another's part. */
#define POSE                                                                   \
	"pose|posing|pretend|pretending|impersonate|impersonating|claim|"      \
	"claiming|masquerade|pass_myself_off|role_play|roleplay|invent"
/* No is said to a task in these words. */
#define NO                                                                     \
	"can't|cannot|can_not|won't|will_not|unable|not_able|not_allowed|"     \
	"not_permitted|decline|refuse|refusing|declining|don't|do_not|never|"  \
	"rather_not|not_comfortable|uncomfortable|shouldn't|should_not|not|"   \
	"avoid|isn't|no_longer"
#define WORK                                                                   \
	"review|reviews|testimonial|testimonials|content|request|requests|"    \
	"endorsement|endorsements|feedback_for"
/* With these before "review" it is the reviewer who speaks. */
#define OWN                                                                    \
	"good|bad|better|best|positive|negative|higher|lower|star|stars|full|" \
	"long|longer|great|glowing|5|five|perfect|more|without|because|until|" \
	"yet|rave|single|anything|nicer|excellent|enough|than|my|their|word|"  \
	"when|but|short|proper|complete"

const char *const refusal_english[] = {
	CANNOT "in_good_conscience|in_good_faith|ethically? " MAKE " ~4!"
	OWN " " WORK " !without|until|yet|any|properly",
	CANNOT "in_good_conscience|in_good_faith? " MAKE "|" LEND " ~6 "
	FAKE,
	CANNOT MAKE "|" LEND " such|that|this|it|one $",
	CANNOT MAKE "|" LEND " such|that|this|it|one for_you|for_this",
	CANNOT MAKE " this|that|such_a one|review|text|piece|testimonial ,",
	CANNOT LEND " that|this|such|any ~3 content|material|text $",
	CANNOT LEND " reviews|testimonials|such_content",
	"something|thing that? i|we " NOT " help|assist|do|provide|support "
	"with|for_you? $",
	"i|we don't|do_not have the? ability|capability|means|permission to "
	MAKE "|" LEND " ~3 review|reviews|testimonial|testimonials|content",
	CANNOT LEND " a|an|any|the|this|that|such|you_with|you_with_a genuine|"
	"honest|authentic|personal|real|product|user|customer? review|reviews|"
	"testimonial|testimonials",
	CANNOT "in_good_conscience|in_good_faith write|create|generate|"
	"produce|compose|fabricate|pretend",
	CANNOT "comply|complying",
	CANNOT "complete|finish|continue|write|provide the? ~1 rest|remainder|"
	"remaining of|part|parts|half|section|sections this|the|my|your|that "
	"review|text|piece|testimonial|request|write_up",
	CANNOT "give|offer|assign a|any ~1 rating for|to this|that product|"
	"item|service",
	CANNOT "fulfill|fulfil|fulfilling|complete|process|accommodate|honor|"
	"honour|accept|satisfy|answer|support ~2 request|requests|prompt|task|"
	"instruction|instructions",
	CANNOT "help|assist|helping|assisting you? with that|this|it ,",
	CANNOT "help|assist|helping|assisting you? with|in that|this|your|the|"
	"such|these|those ~3 request|requests|task|prompt|assignment",
	CANNOT "help|assist|helping|assisting you? ~1 with|in|by|to " MAKE "|"
	"faking|providing|posting",
	CANNOT "engage|participate|partake|take_part|be_part ~1 in|with|of ~3 "
	"this|that|such|creating|writing|request|deception|deceptive|" FAKE,
	CANNOT "continue|proceed with|on this|that|your|such",
	CANNOT "do that|this|so|what_you ,",
	CANNOT "respond to|with that|this|your ~2 request|prompt|question|"
	"review",
	CANNOT "pretend to be a|an|someone ~1 real|actual|genuine|customer|"
	"guest|buyer|user|person|human|reviewer|who|consumer|shopper",
	CANNOT "pretend|claim|act to|as have|if used|bought|stayed|tried|"
	"owned|purchased|i",
	CANNOT "impersonate|role_play|roleplay",
	"^ sorry|apologies|apologize|unfortunately|regrettably ~3 " NOT " "
	"help|assist|comply|fulfill|fulfil|do_that|do_this|generate|"
	"write_that|write_this|produce_that $",
	"^ i'm|i_am ~2 sorry|afraid ~3 " NOT " help|assist|comply|do_that|"
	"do_this|do_so you? $",
	CANNOT LEND " the|a|any|you_with_the|you_with? requested|desired ~2 "
	WORK "|text|feedback|response|answer",
	CANNOT LEND " a|any|you_with? ~1 assistance|help|response|answer with|"
	"for|to|on|in this|that|your|such|it ~1 request|task|prompt|topic|"
	"matter|subject ,",
	CANNOT LEND " a|any? response|answer to this|that ,",
	MAKE "|reviewing ~12 something|one|thing that? i|we won't|will_not|"
	"can't|cannot|don't|do_not|avoid|decline|refuse|must_decline",
	"i don't|do_not|never ~1 " MAKE " " FAKE " ~1 " WORK " $",
	"i|i'll|we ~3 decline|declining|refuse|refusing to " MAKE " !anything|"
	"more|off|a_good|another|good|their|them",
	"i've|i_have|i've_decided chosen|decided? not to " MAKE " ~3 " WORK,
	"i|we|i'm|i'd|i'll|i_am ~4 " NO " ~5 " MAKE "|" LEND "|" POSE " ~8 "
	FAKE,
	"i|we|i'm|i'd|i'll|i_am ~4 " NO " ~5 " MAKE "|" POSE " ~5 real|actual|"
	"genuine|paying|verified|someone customer|buyer|user|guest|reviewer|"
	"diner|reader|viewer|consumer|purchaser|patient|else",
	MAKE "|" POSE " ~10 is|isn't|are|aren't|would_be ~1 "
	"not_something|not_what_i|not_okay|not_possible|not_allowed|"
	"not_permitted|not_right|not_a_thing|not_for_me|not_within|against|"
	"beyond|outside|something_i|off_the_table|out_of_the_question",
	FAKE " ~6 out_of_the_question|off_the_table|off_limits|"
	"something_i_can't|something_i_won't|not_something_i|not_okay",
	"i|i've|i_have|system ~2 was|were|am|been unable_to|not_able_to "
	"generate|create|produce|fulfill|comply ~4 " WORK "|response|this|that",
	"i can't|cannot|won't|will_not|don't|do_not ~2 help|assist|support|"
	"encourage|facilitate|endorse|condone ~5 " FAKE "|this_request|"
	"that_request|this_task|this_one",
	"i|i'm|i_am ~3 choosing|opting|electing|inclined not to " MAKE,
	CANNOT "make_up|invent|fabricate|simulate|fake|concoct ~5 experience|"
	"experiences|opinion|opinions|customer|story|feedback|details|"
	"purchase|visit|stay|review|reviews",
	"i|we can't|cannot|won't|will_not|couldn't|shouldn't " MAKE " this|"
	"that|it|one as_if|as_though|because|since|in_the_voice|from_the|"
	"for_you|on_behalf",
	MAKE " ~12 is|would_be|isn't|could_be|wouldn't_be|seems|feels ~1 "
	"dishonest|unethical|misleading|deceptive|deceitful|fraudulent",
	"against my ~1 principles|values|ethics|standards|rules|policy|nature|"
	"code to? " MAKE "|help|invent|lie|deceive|mislead",
	"^ no , i|that won't|can't|cannot|will_not " MAKE "|do",
	"i would|will ~2 not|never ~3 " MAKE "|" POSE " ~5 " FAKE,
	"i|we don't|do_not|never|won't ~1 " MAKE " ~4 " WORK " ~4 i|we "
	"haven't|have_not|never|didn't|hadn't ~1 used|tried|bought|read|seen|"
	"visited|watched|tested|eaten|owned|experienced ~2 and|any|myself|as",
	CANNOT MAKE " this|that|such|it|one ,",
	CANNOT "share|provide|give|offer|claim|describe|report|write_from ~2 "
	"personal|first_hand|firsthand|real experience|experiences",
	"i'd|i_would|i ~1 rather|prefer ~2 help|assist ~8 than|over|"
	"instead_of " MAKE "|a_fake|make",
	"i|we ~3 decline|declining|refuse|refusing|avoid ~1 writing|creating|"
	"generating|producing|fabricating|composing|drafting ~3 " WORK "|this|"
	"that|such|" FAKE,
	"i don't|do_not think|believe|feel i should|can|could|ought_to "
	MAKE " this|that|such|it|a_fake|false",
	"i|i'm|i_am|i'd|i'll|i've|we ~5 " NO "|not ~8 this|that|such|such_a|"
	"your|these ~2 request|requests|prompt|persona|assignment|"
	"kind_of_content|type_of_content|instruction|instructions",
	MAKE "|helping|assisting|posting|providing|supporting|promoting ~5 "
	FAKE "|fabricated|harmful|user_feedback|customer_feedback ~12 i|i'm "
	"~2 won't|can't|cannot|will_not|don't|do|do_not|refuse|decline|unable|"
	"not|avoid",
	FAKE " reviews|review|ratings|testimonials|feedback|content ~6 i|i'm|"
	"me ~2 can't|cannot|won't|unable|decline|not|refuse|limit|line|support",
	FAKE " reviews|ratings|testimonials|feedback ~3 hard|firm|absolute "
	"limit|line|no|boundary",
	"i ~3 avoid|avoiding|refrain|refraining|abstain from? " MAKE "|"
	"helping|providing|producing ~6 content|" FAKE "|reviews|testimonials",
	"not possible|appropriate|feasible|permissible for me ~1 to " MAKE "|"
	LEND,
	CANNOT "continue|proceed|go_on|carry_on|go_further ~1 this|that|the|"
	"our ~1 conversation|chat|discussion|topic|review|request|task",
	CANNOT "continue|proceed|go_on|keep|carry_on ~2 writing|creating|"
	"generating|composing",
	CANNOT " write|post|make|produce|create|give ~4 comments|comment|"
	"claims|claim|statements|praise|negative_things|accusations|rumours|"
	"rumors without|about|that|against|as|for",
	CANNOT " share|give|offer|provide|express|write ~2 opinions|views|"
	"advice|recommendations|commentary|judgements|judgments|endorsements "
	"on|about|for|regarding|of",
	MAKE " ~5 is|would_be|isn't|could_be|wouldn't_be ~1 dishonest|"
	"unethical|misleading|deceptive|honest|ethical|deceitful",
	MAKE "|posting|providing|publishing ~2 " FAKE "|such ~2 review|"
	"reviews|testimonial|testimonials|content ~4 is|would|could|can|may|"
	"might|violates|goes|undermines|misleads|isn't|deceives|harms",
	CANNOT LEND "|share|sharing ~1 detailed|specific|step_by_step|"
	"explicit|complete|exact instructions|information|guidance|details|"
	"steps|advice on|about|for|to|regarding|of",
	CANNOT "provide|providing|offer|issue a|an|any rating|opinion|score|"
	"verdict|recommendation|judgement|judgment ~3 on|or|of|about",
	FAKE " reviews|review|testimonials ~2 are|is|can|could|may|would ~1 "
	"unethical|mislead|misleading|deceive|harm|undermine|against|illegal",
};

const size_t refusal_english_n = sizeof(refusal_english) /
    sizeof(refusal_english[0]);
