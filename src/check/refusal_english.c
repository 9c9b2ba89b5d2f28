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
	"write|writing|create|creating|generate|generating|produce|producing|" \
	"compose|composing|craft|crafting|draft|drafting|fabricate|"           \
	"fabricating|make_up|making_up|invent|inventing|author|authoring"
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
	/* cannot write that */
	CANNOT "in_good_conscience|in_good_faith|ethically? " MAKE " ~4!" OWN
	" " WORK " !without|until|yet|any|properly",
	CANNOT "in_good_conscience|in_good_faith? " MAKE "|" LEND " ~6 " FAKE,
	CANNOT MAKE "|" LEND " such|that|this|it|one $",
	CANNOT MAKE "|" LEND " such|that|this|it|one for_you|for_this",
	CANNOT MAKE " this|that|such_a one|review|text|piece|testimonial ,",
	CANNOT LEND " that|this|such|any ~3 content|material|text $",
	CANNOT LEND " reviews|testimonials|such_content",
	"something|thing that? i|we " NOT " help|assist|do|provide|support "
	"with|for_you? $",
	"i|we don't|do_not have the? ability|capability|means|permission to "
	MAKE "|" LEND " ~3 review|reviews|testimonial|testimonials|content",
	CANNOT LEND
	" a|an|any|the|this|that|such|you_with|you_with_a"
	" genuine|honest|authentic|personal|real|product|user|customer? "
	"review|reviews|testimonial|testimonials",
	CANNOT "in_good_conscience|in_good_faith write|create|generate|"
	"produce|compose|fabricate|pretend",
	/* cannot help */
	CANNOT "comply|complying",
	CANNOT "fulfill|fulfil|fulfilling|complete|process|"
	"accommodate|honor|honour|accept|satisfy|answer|support ~2 request|"
	"requests|prompt|task|instruction|instructions",
	CANNOT "help|assist|helping|assisting you? with "
	"that|this|it ,",
	CANNOT "help|assist|helping|assisting you? with|in "
	"that|this|your|the|such|these|those ~3 request|requests|task|prompt|"
	"assignment",
	CANNOT "help|assist|helping|assisting you? ~1 with|in|by|"
	"to " MAKE "|faking|providing|posting",
	CANNOT "engage|participate|partake|take_part|be_part ~1 "
	"in|with|of ~3 this|that|such|creating|writing|request|deception|"
	"deceptive|" FAKE,
	CANNOT "continue|proceed with|on this|that|your|such",
	CANNOT "do that|this|so|what_you ,",
	CANNOT "respond to|with that|this|your ~2 request|prompt|"
	"question|review",
	CANNOT "pretend to be a|an|someone ~1 real|actual|genuine|"
	"customer|guest|buyer|user|person|human|reviewer|who|consumer|shopper",
	CANNOT "pretend|claim|act to|as have|if used|bought|stayed|"
	"tried|owned|purchased|i",
	CANNOT "impersonate|role_play|roleplay",
	"^ sorry|apologies|apologize|unfortunately|regrettably ~3 " NOT
	" help|assist|comply|fulfill|fulfil|do_that|do_this|generate|"
	"write_that|write_this|produce_that $",
	"^ i'm|i_am ~2 sorry|afraid ~3 " NOT
	" help|assist|comply|do_that|do_this|do_so you? $",
	"^ sorry|unfortunately|apologies ~1 can't|cannot|unable_to|no "
	"help|assist|comply|fulfill|generate|write|create|produce|can_do",
	"^ unable|cannot|can't to? comply|fulfill|assist|generate|process ~3 "
	"request|that|this",
	"unable to comply|fulfill|process|complete ~2 request|requests",
	CANNOT LEND " the|a|any|you_with_the|you_with? "
	"requested|desired ~2 " WORK "|text|feedback|response|answer",
	CANNOT LEND " a|any|you_with? ~1 assistance|help|"
	"response|answer with|for|to|on|in this|that|your|such|it ~1 request|"
	"task|prompt|topic|matter|subject ,",
	CANNOT LEND " a|any? response|answer to this|that ,",
	"isn't|not something|anything|content|a_review|a_request that? i'm|"
	"i_am|i|we able_to|can|will|would|could|willing_to|comfortable help|"
	"assist|do|write|provide|produce|create|generate|comply|writing|"
	"producing|creating|fulfill with|for_you? $",
	MAKE "|reviewing ~12 something|one|thing that? i|we won't|will_not|"
	"can't|cannot|don't|do_not|avoid|decline|refuse|must_decline",
	"i don't|do_not|never ~1 " MAKE " " FAKE " ~1 " WORK " $",
	"request|prompt|task ~2 i|we have_to|must|need_to|will|am_going_to "
	"turn_down|decline|refuse|reject",
	"sorry|apologies ~1 i can't|cannot|won't $",
	/* declines */
	"i|i'll|we ~3 must|have_to|need_to|should|will|am_going_to|going_to|"
	"would_like_to|respectfully|politely ~1 respectfully|politely? "
	"decline|pass|refuse $",
	"i|i'll|we ~3 decline|declining|refuse|refusing to " MAKE
	" !anything|more|off|a_good|another|good|their|them",
	"i|i'll|we ~3 decline|declining|refuse|refusing to help|assist|comply|"
	"answer|engage|participate|fulfill",
	"i|i'll|we ~3 decline|declining|refuse|refusing ~2 request|task|prompt",
	"i've|i_have|i've_decided chosen|decided? not to " MAKE " " "~3 " WORK,
	"i|we|i'm|i'd|i'll|i_am ~4 " NO " ~5 " MAKE "|" LEND "|" POSE " ~8 "
	FAKE,
	"i|we|i'm|i'd|i'll|i_am ~4 " NO " ~5 " MAKE "|" POSE " ~5 real|actual|"
	"genuine|paying|verified|someone customer|buyer|user|guest|reviewer|"
	"diner|reader|viewer|consumer|purchaser|patient|else",
	MAKE "|" POSE " ~10 is|isn't|are|aren't|would_be ~2 "
	"not|against|beyond|outside|something_i|off_the_table|"
	"out_of_the_question",
	FAKE " ~6 out_of_the_question|off_the_table|off_limits|"
	"something_i_can't|something_i_won't|not_something_i|not_okay",
	"i|we ~2 must|have_to|need_to ~1 decline here|this|your|to|"
	"because|as|since",
	"i|we ~2 must|have_to|need_to ~1 decline ,",
	"i|i'll|we ~3 pass|decline|opt_out on|of this|that|your one|request|"
	"task|prompt|job $",
	"this|that|it|request|which is|falls|lies|goes|sits|would_be|"
	"would_fall "
	"~1 outside|beyond|not_within ~3 i|my|i'm ~3 can|able|scope|"
	"capabilities|guidelines|abilities|remit|limits|assist|help|do",
	"this|that|what_you're_asking|what_you_are_asking|the_request ~4 "
	"crosses|cross|would_cross a|an|my ~2 line|boundary|limit",
	"i|i've|i_have|system ~2 was|were|am|been unable_to|not_able_to "
	"generate|create|produce|fulfill|comply ~4 " WORK "|response|this|that",
	"content|response|review|text|output|reply can't_be|cannot_be|"
	"could_not_be|couldn't_be|can_not_be|will_not_be generated|created|"
	"produced|provided|fulfilled|written",
	"the|this|your|requested|model content|response|output|request|"
	"generation|prompt|completion ~2 "
	"blocked|filtered|withheld|refused|stopped|suppressed|not_available|"
	"unavailable|removed|rejected|flagged ~3 by|due_to|because_of|for|as|"
	"under|per ~5 filter|filters|policy|policies|guidelines|safety|"
	"moderation|rules|restrictions",
	"^ your|this|the|that|sorry ~2 request|content|prompt|task ~3 violate|"
	"violates|"
	"violating|breach|breaches|contravene|against ~4 policy|policies|"
	"guidelines|terms|rules|standards|principles",
	"isn't|not|never|can't_be something ~2 i'll|i'd|i_would|i_will|"
	"i_feel|i_am|i'm ~5 do|doing|help|helping|write|writing|create|"
	"creating|produce|producing|assist|generate|make|making|be_part_of",
	"help|assist ~1 mislead|misleading|deceive|deceiving|manipulate|"
	"manipulating|defraud|trick|fake|faking|fabricate",
	"i can't|cannot|won't|will_not|don't|do_not ~2 help|assist|support|"
	"encourage|facilitate|endorse|condone ~5 " FAKE "|this_request|"
	"that_request|this_task|this_one",
	"instead|alternatively ~2 i can|could|would|am_able ~3 help|offer|"
	"suggest|provide|share|write|draft ~6 template|outline|tips|guide|"
	"guidelines|honest|genuine|survey|summary|balanced|framework",
	"i|i'm|i_am ~3 choosing|opting|electing|inclined not to " MAKE,
	CANNOT "make_up|invent|fabricate|simulate|fake|concoct ~5 experience|"
	"experiences|opinion|opinions|customer|story|feedback|details|purchase|"
	"visit|stay|review|reviews",
	"i|we can't|cannot|won't|will_not|couldn't|shouldn't " MAKE
	" this|that|it|one as_if|as_though|because|since|in_the_voice|from_the|"
	"for_you|on_behalf",
	"that|this|it|which|doing_so would|could|might be ~1 deceptive|"
	"dishonest|misleading|unethical|fraudulent ~4 so|and i ~1 won't|can't|"
	"cannot|will_not|decline|must",
	MAKE " ~12 is|would_be|isn't|could_be|wouldn't_be|seems|feels ~1 "
	"dishonest|unethical|misleading|deceptive|deceitful|fraudulent",
	"not something|a_thing|one|anything ~1 i|we can|could|will|am_able_to|"
	"would fulfill|fulfil|support|accommodate|agree_to|continue|take_on|"
	"be_part_of",
	"would|does|could|might|may ~1 violate|breach|go_against|conflict_with|"
	"contravene ~4 guidelines|policies|principles|policy|rules|standards "
	"~2 i|my|operate|follow",
	"against my ~1 principles|values|ethics|standards|rules|policy|nature|"
	"code to? " MAKE "|help|invent|lie|deceive|mislead",
	"^ error|warning|notice|alert ~2 content|safety|usage policy|filter|"
	"guideline|guidelines|policies violation|violated|triggered|blocked|"
	"error",
	"^ content|response|output|generation|completion ~2 blocked|filtered|"
	"withheld|not_available|unavailable|removed|flagged ~3 by|due_to|"
	"because_of|under|per ~4 filter|filters|policy|policies|guidelines|"
	"safety|moderation",
	"^ content policy|safety violation|filter|error",
	"model|assistant|ai|system|chatbot refused|declined|was_unable|failed|"
	"is_unable|could_not|cannot|can't|did_not to? generate|produce|respond|"
	"answer|create|comply|provide|complete",
	"^ i can't|cannot|can_not|won't assist|comply|help|do_it|do_so $",
	"^ i'm|i_am|sorry ~1 sorry|but|afraid , ~1 no $",
	"^ no , i|that won't|can't|cannot|will_not " MAKE "|do",
	"i have|i've ~2 concerns|reservations|qualms|misgivings about|with "
	"writing|creating|generating|producing|fabricating|this_request|"
	"this_task",
	"i can|could|am_happy_to|would_be_happy_to|would_gladly|will|"
	"am_glad_to "
	"~1 help|assist you? ~2 write|with|draft|craft|put ~4 own|genuine|"
	"honest|real|actual|personal|truthful ~1 experience|experiences|"
	"review|opinion|feedback|impressions|words",
	"i would|will ~2 not|never ~3 " MAKE "|" POSE " ~5 " FAKE,
	"i|we don't|do_not|never|won't ~1 " MAKE " ~4 " WORK " ~4 i|we "
	"haven't|have_not|never|didn't|hadn't ~1 used|tried|bought|read|seen|"
	"visited|watched|tested|eaten|owned|experienced ~2 and|any|myself|as",
	/* no to a task, in either order */
	CANNOT MAKE " this|that|such|it|one ,",
	CANNOT "share|provide|give|offer|claim|describe|report|write_from "
	"~2 personal|first_hand|firsthand|real experience|experiences",
	"i ~3 say no to this|that|your|such|requests|writing|fake",
	"i'd|i_would|i ~1 rather|prefer ~2 help|assist ~8 than|over|instead_of "
	MAKE "|a_fake|make",
	"i'm|i_am not_in_a_position_to|not_qualified_to|not_able_to|unable_to "
	"review|rate|evaluate|judge ~3 clothes|products|food|restaurants|films|"
	"movies|books|software|apps|because_i",
	"against what|the_rules|everything i'm|i_am|that_i ~1 allowed|designed|"
	"permitted|supposed|meant",
	"i|we ~3 decline|declining|refuse|refusing|avoid ~1 writing|creating|"
	"generating|producing|fabricating|composing|drafting ~3 " WORK "|this|"
	"that|such|" FAKE,
	"request|prompt|task can't_be|cannot_be|could_not_be|can_not_be|"
	"couldn't_be completed|fulfilled|processed|answered|accepted ~4 policy|"
	"policies|guidelines|restrictions|safety|content",
	"isn't|not something|anything|one|a_task|a_request that? i|we|i'm|i_am "
	"able_to|can|could|will|would help|assist|support ~1 you|with $",
	"i don't|do_not think|believe|feel i should|can|could|ought_to " MAKE
	" this|that|such|it|a_fake|false",
	"i|i'm|i_am|i'd|i'll|i've|we ~5 " NO "|not ~8 this|that|such|such_a|"
	"your|these ~2 request|requests|prompt|persona|assignment|"
	"kind_of_content|type_of_content|instruction|instructions",
	"request|prompt|persona|task|assignment|this|that|which ~8 i|i'm|i_am "
	"~1 unable|not_able|not_willing|unwilling|not_comfortable|"
	"uncomfortable|won't_be_able|can't|cannot|can_not to? fulfill|fulfil|"
	"support|assist|help|comply|take_on|go_along|complete|accommodate|"
	"undertake|carry_out|engage|agree",
	MAKE "|helping|assisting|posting|providing|supporting|promoting ~5 "
	FAKE "|fabricated|harmful|user_feedback|customer_feedback ~12 i|i'm ~2 "
	"won't|can't|cannot|will_not|don't|do|do_not|refuse|decline|unable|not|"
	"avoid",
	"asks|asking|wants|requires|requesting|attempt|attempting me? to "
	"deceive|mislead|generate|fabricate|create|fake|pretend|lie ~12 i|i'm "
	"~1 can't|cannot|won't|will_not|unable|decline|not|must",
	FAKE " reviews|review|ratings|testimonials|feedback|content ~6 i|i'm|"
	"me "
	"~2 can't|cannot|won't|unable|decline|not|refuse|limit|line|support",
	FAKE " reviews|ratings|testimonials|feedback ~3 hard|firm|absolute "
	"limit|line|no|boundary",
	"i ~3 avoid|avoiding|refrain|refraining|abstain from? " MAKE "|helping|"
	"providing|producing ~6 content|" FAKE "|reviews|testimonials",
	"i ~2 skip|pass|sit|opt this_one|on_this|that_one|out_of_this|this_out|"
	"on_that $",
	"i ~3 say no ,",
	"^ i ~1 decline|refuse $",
	"^ no_can_do ,",
	"^ i ~1 can't|cannot|won't|unable_to|not_able_to fulfill|fulfil|do|"
	"accommodate|support|satisfy|complete|write|generate|provide that|this|"
	"it $",
	"isn't|not a|an ~1 task|request|job|prompt|assignment ~2 i|i'm|i_am|we "
	"able|can|will|willing|prepared|comfortable|going|could",
	"i|i'm|we won't_be|will_not_be|am_not|not|shan't_be writing|creating|"
	"generating|producing|drafting|composing ~3!another|more|any|off|long "
	"review|reviews|testimonial|"
	"content",
	"not possible|appropriate|feasible|permissible for me ~1 to " MAKE "|"
	LEND,
	"decline|declining|refuse|refusing to take|adopt|assume|play|act|"
	"assist|"
	"participate|engage|continue",
	"that's|that_is|this_is|it's|it_is|falls|lies|goes outside|beyond|"
	"against|not_within my ~1 guidelines|policy|policies|limits|scope|"
	"boundaries|abilities|capabilities|programming|purpose|rules",
	"safety|content|ethical|ethics|usage|my|our guidelines|policies|policy|"
	"rules|programming|restrictions|filters ~2 don't|do_not|doesn't|won't|"
	"prevent|prevents|prohibit|prohibits|forbid|forbids|block|stop|not "
	"~1 allow|me|permit|let|us",
	"not|n't ~1 allowed|able|permitted|possible ~3 because it|this|that "
	"breaks|violates|breaches|goes_against|conflicts",
	"i was|am ~1 unable_to|not_able_to|not_allowed_to ~2 complete|fulfill|"
	"process|finish this|the|your request|task|prompt ~2 because|due|as",
	"i can|could|will instead|however? explain|tell_you|describe|discuss|"
	"suggest|outline ~2 what|how ~3 review|reviews|feedback",
	/* rules of its own */
	"against|violate|violates|violating|contrary_to|conflicts_with|"
	"conflict_with|breach|breaches|contravenes ~1 my ~2 guidelines|"
	"guideline|policy|policies|programming|ethical_principles|"
	"core_principles|core_values|design",
	"against|violate|violates|violating|breach|breaches|under ~1 openai's|"
	"openai|google's|google|anthropic's|anthropic|mistral's|meta's ~2 "
	"policy|policies|guidelines|terms",
	"violates|violate content|usage|safety|ai policy|policies|guidelines",
	"my ~1 guidelines|programming|training|policies|instructions|"
	"principles ~3 prevent|prevents|prohibit|prohibits|don't|do_not|"
	"doesn't|forbid|not",
	"i was|am|have_been designed|programmed|trained|instructed|built|"
	"configured not to",
	/* and reasons */
	MAKE " ~5 is|would_be|isn't|could_be|wouldn't_be ~1 dishonest|"
	"unethical|misleading|deceptive|honest|ethical|deceitful",
	MAKE "|posting|providing|publishing ~2 " FAKE "|such ~2 review|reviews|"
	"testimonial|testimonials|content ~4 is|would|could|can|may|might|"
	"violates|goes|undermines|misleads|isn't|deceives|harms",
	FAKE " reviews|review|testimonials ~2 are|is|can|could|may|would "
	"~1 unethical|mislead|misleading|deceive|harm|undermine|against|"
	"illegal",
	"it|that ~2 be|is|isn't|is_not|wouldn't_be ~2 inappropriate|unethical|"
	"dishonest|misleading|deceptive|wrong|appropriate|ethical|right|"
	"honest|improper|responsible ~2 to write|create|generate|provide|"
	"pretend|fabricate|produce|compose|post|make_up",
	"i|we don't|do_not|cannot|can't ~2 feel|be comfortable|right writing|"
	"creating|generating|fabricating|providing|producing|composing",
	"this|that|your|such_a|the request ~2 can't_be|cannot_be|"
	"could_not_be|violates|goes_against|asks_me|asks_for|involves|"
	"has_been_declined|was_declined|has_been_blocked|was_blocked|denied|"
	"requires_me",
	"^ request denied|declined|rejected|blocked|refused $",
	"i'd|i_would|i'm|i_am|i_could ~2 happy|glad|pleased to help|assist "
	"you? with|by|you something_else|anything_else|other|another|"
	"write_a_genuine|honest|legitimate",
};

const size_t refusal_english_n = sizeof(refusal_english) /
    sizeof(refusal_english[0]);
