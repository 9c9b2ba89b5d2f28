/*
 * The same without the classes: rules and reasons that are given, notices of a
 * filter, what is offered instead.
 */
#include "check/refusal_phrases.h"

const char *const refusal_reasons[] = {
	"don't_have|do_not_have|lack|isn't|is_not|not_given enough|sufficient "
	"information|context|details|data ~5!yet to_write|to_produce|"
	"to_provide|for_me_to ~5 review",
	"without|lacking more|further|enough information|context|details ~7 "
	"i can't|cannot|can_only|am_unable_to give|write|provide|offer|"
	"produce ~3 review",
	"^ sorry|unfortunately|apologies ~1 can't|cannot|unable_to|no help|"
	"assist|comply|fulfill|generate|write|create|produce|can_do",
	"^ unable|cannot|can't to? comply|fulfill|assist|generate|process ~3 "
	"request|that|this",
	"unable to comply|fulfill|fulfil ~2 request|requests",
	"unable to process|complete this|your ~1 request",
	"isn't|not something|anything|content|a_review|a_request that? i'm|"
	"i_am|i|we able_to|can|will|would|could|willing_to|comfortable help|"
	"assist|do|write|provide|produce|create|generate|comply|writing|"
	"producing|creating|fulfill with|for_you? $",
	"request|prompt|task ~2 i|we have_to|must|need_to|will|am_going_to "
	"turn_down|decline|refuse|reject",
	"sorry|apologies ~1 i can't|cannot|won't $",
	"i|i'll|we ~3 must|have_to|need_to|should|will|am_going_to|going_to|"
	"would_like_to|respectfully|politely ~1 respectfully|politely? "
	"decline|pass|refuse $",
	"i|i'll|we ~3 decline|declining|refuse|refusing to help|assist|comply|"
	"answer|engage|participate|fulfill",
	"i|i'll|we ~3 decline|declining|refuse|refusing ~2 request|task|prompt",
	"i|we ~2 must|have_to|need_to ~1 decline here|this|your|because|as|"
	"since|to_write|to_create|to_help|to_assist|to_answer|to_do|"
	"to_generate|to_produce|to_provide|to_comply|to_engage|to_continue|"
	"to_pretend|to_describe",
	"i|we ~2 must|have_to|need_to ~1 decline ,",
	"i|i'll|we ~3 pass|decline|opt_out on|of this|that|your one|request|"
	"task|prompt|job $",
	"this|that|it|request|which is|falls|lies|goes|sits|would_be|"
	"would_fall ~1 outside|beyond|not_within ~3 i|my|i'm ~3 can|able|"
	"scope|capabilities|guidelines|abilities|remit|limits|assist|help|do",
	"this|that|what_you're_asking|what_you_are_asking|the_request ~4 "
	"crosses|cross|would_cross a|an|my ~2 line|boundary|limit",
	"content|response|review|text|output|reply can't_be|cannot_be|"
	"could_not_be|couldn't_be|can_not_be|will_not_be generated|created|"
	"produced|provided|fulfilled|written",
	"the|this|your|requested|model content|response|output|request|"
	"generation|prompt|completion ~2 blocked|filtered|withheld|refused|"
	"stopped|suppressed|not_available|unavailable|removed|rejected|"
	"flagged ~3 by|due_to|because_of|for|as|under|per ~5 filter|filters|"
	"policy|policies|guidelines|safety|moderation|rules|restrictions",
	"^ your|this|the|that|sorry ~2 request|content|prompt|task ~3 violate|"
	"violates|violating|breach|breaches|contravene|against ~4 policy|"
	"policies|guidelines|terms|rules|standards|principles",
	"isn't|not|never|can't_be something ~2 i'll|i'd|i_would|i_will|i_feel|"
	"i_am|i'm ~5 help|helping|write|writing|create|creating|produce|"
	"producing|assist|generate|be_part_of",
	"isn't|not|never|can't_be something ~2 i'll|i_will|i_can|i'm_able_to|"
	"i_am_able_to|i'm_willing_to|i_am_willing_to|i'm_comfortable|"
	"i_am_comfortable|i_feel_comfortable do|doing|making",
	"instead|alternatively ~2 i can|could|would|am_able ~3 help|offer|"
	"suggest|provide|share|write|draft ~6 template|outline|tips|guide|"
	"guidelines|honest|genuine|survey|summary|balanced|framework",
	"that|this|it|which|doing_so would|could|might be ~1 deceptive|"
	"dishonest|misleading|unethical|fraudulent ~4 so|and i ~1 won't|can't|"
	"cannot|will_not|decline|must",
	"not something|a_thing|one|anything ~1 i|we can|could|will|am_able_to|"
	"would fulfill|fulfil|support|accommodate|agree_to|continue|take_on|"
	"be_part_of",
	"would|does|could|might|may ~1 violate|breach|go_against|"
	"conflict_with|contravene ~4 guidelines|policies|principles|policy|"
	"rules|standards ~2 i|my|operate|follow",
	"^ error|warning|notice|alert ~2 content|safety|usage policy|filter|"
	"guideline|guidelines|policies violation|violated|triggered|blocked|"
	"error",
	"^ content|response|output|generation|completion ~2 blocked|filtered|"
	"withheld|not_available|unavailable|removed|flagged ~3 by|due_to|"
	"because_of|under|per ~4 filter|filters|policy|policies|guidelines|"
	"safety|moderation",
	"^ content policy|safety violation|filter|error",
	"model|assistant|ai|system|chatbot refused|declined|was_unable|failed|"
	"is_unable|could_not|cannot|can't|did_not to? generate|produce|"
	"respond|answer|create|comply|provide|complete",
	"^ i can't|cannot|can_not|won't assist|comply|help|do_it|do_so $",
	"^ i'm|i_am|sorry ~1 sorry|but|afraid , ~1 no $",
	"i have|i've ~2 concerns|reservations|qualms|misgivings about|with "
	"writing|creating|generating|producing|fabricating|this_request|"
	"this_task",
	"i can|could|am_happy_to|would_be_happy_to|would_gladly|will|"
	"am_glad_to ~1 help|assist you? ~2 write|with|draft|craft|put ~4 own|"
	"genuine|honest|real|actual|personal|truthful ~1 experience|"
	"experiences|review|opinion|feedback|impressions|words",
	"i ~3 say no to this|that|your|such|requests|writing|fake",
	"i'm|i_am not_in_a_position_to|not_qualified_to|not_able_to|unable_to "
	"review|rate|evaluate|judge ~3 clothes|products|food|restaurants|"
	"films|movies|books|software|apps|because_i",
	"against what|the_rules|everything i'm|i_am|that_i ~1 allowed|"
	"designed|permitted|supposed|meant",
	"request|prompt|task can't_be|cannot_be|could_not_be|can_not_be|"
	"couldn't_be completed|fulfilled|processed|answered|accepted ~4 "
	"policy|policies|guidelines|restrictions|safety|content",
	"isn't|not something|anything|one|a_task|a_request that? i|we|i'm|"
	"i_am able_to|can|could|will|would help|assist|support ~1 you|with $",
	"request|prompt|persona|task|assignment|this|that|which ~8 i|i'm|i_am "
	"~1 unable|not_able|not_willing|unwilling|not_comfortable|"
	"uncomfortable|won't_be_able|can't|cannot|can_not to? fulfill|fulfil|"
	"support|assist|help_with|help_you|comply|take_on|go_along|complete|"
	"accommodate|undertake|carry_out|engage|agree",
	"asks|asking|wants|requires|requesting|attempt|attempting me? to "
	"deceive|mislead|generate|fabricate|create|fake|pretend|lie ~12 i|i'm "
	"~1 can't|cannot|won't|will_not|unable|decline|not|must",
	"i ~2 skip|pass|sit|opt this_one|on_this|that_one|out_of_this|"
	"this_out|on_that $",
	"i ~3!would|might|always|often say no ,",
	"^ i respectfully|politely|firmly|must|therefore refuse $",
	"^ no_can_do ,",
	"^ i ~1 can't|cannot|won't|unable_to|not_able_to fulfill|fulfil|do|"
	"accommodate|satisfy|complete|write|generate|provide that|"
	"this|it $",
	"isn't|not a|an ~1 task|request|job|prompt|assignment ~2 i|i'm|i_am|"
	"we able|can|will|willing|prepared|comfortable|going|could",
	"i|i'm|we won't_be|will_not_be|am_not|not|shan't_be writing|creating|"
	"generating|producing|drafting|composing ~3!another|more|any|off|long "
	"review|reviews|testimonial|content",
	"decline|declining|refuse|refusing to take|adopt|assume|play|act|"
	"assist|participate|engage|continue",
	"that's|that_is|this_is|it's|it_is|falls|lies|goes outside|beyond|"
	"against|not_within my ~1 guidelines|policy|policies|limits|scope|"
	"boundaries|abilities|capabilities|programming|purpose|rules",
	"safety|content|ethical|ethics|usage|my|our guidelines|policies|"
	"policy|rules|programming|restrictions|filters ~2 don't|do_not|"
	"doesn't|won't|prevent|prevents|prohibit|prohibits|forbid|forbids|"
	"block|stop|not ~1 allow|me|permit|let|us",
	"not|n't ~1 allowed|able|permitted|possible ~3 because it|this|that "
	"breaks|violates|breaches|goes_against|conflicts",
	"i was|am ~1 unable_to|not_able_to|not_allowed_to ~2 complete|fulfill|"
	"process|finish this|the|your request|task|prompt ~2 because|due|as",
	"i can|could|will instead|however? explain|tell_you|describe|discuss|"
	"suggest|outline ~2 what|how ~3 review|reviews|feedback",
	"i don't|do_not|wouldn't|can't ~1 feel ~1 right|good|okay|ok|"
	"comfortable inventing|making|writing|pretending|faking|fabricating|"
	"claiming|describing|imagining|posing",
	"rather_than|instead_of|in_place_of ~2 made_up|fake|invented|"
	"fabricated|fictional|false|imaginary ~4 , ~3 what_about|how_about|i|"
	"could|would|maybe|let's",
	"i can't|cannot|can_not|won't|am_unable_to|am_not_able_to give|offer|"
	"provide|share|express|form ~2 subjective|personal|first_hand|own? ~1 "
	"opinion|opinions|view|views|judgement|judgment|impression|impressions",
	"isn't|not|wouldn't_be possible|appropriate|feasible|right|fair|"
	"honest for_me to review|rate|judge|evaluate|assess|write|describe|"
	"recommend|praise|pretend",
	"bogus|fake|fabricated|made_up|invented|false ~2 story|account|"
	"complaint|claim|praise|review|rant|testimonial|rating ~2 might|could|"
	"would|can|will|may ~2 hurt|harm|scare|damage|mislead|ruin|cost|"
	"deceive|put|sway|steer",
	"i|we ~1 can't|cannot|can_not|won't answer|discuss|address that|this ,",
	"i'm|i_am|we're|we_are ~1 not_allowed|not_permitted|not_authorized|"
	"not_authorised|forbidden|not_supposed|not_meant to ~1 give|speak|"
	"comment|express|discuss|answer|offer|share|judge|review|endorse|"
	"recommend|pose|write|generate",
	"must|should|will|have_to|need_to|going_to ~1 refrain|abstain from ~1 "
	"reviewing|commenting|writing|rating|judging|giving|describing|"
	"posting|endorsing|offering",
	"violates|violated|violating|breaches|breaks|against it? ~1 the|our|a|"
	"its? content|usage|safety|community policy|policies|guidelines|rules",
	"remainder|rest|part of this|the review|text|response|content was|is|"
	"has_been|were ~1 withheld|removed|redacted|blocked|omitted|filtered|"
	"deleted|suppressed",
	"more_than|not_something|isn't_something|nothing i can|could|will|"
	"would|am ~1 sign_up_for|put_my_name_to|stand_behind|go_along_with|"
	"lend_my_voice|get_behind|agree_to|be_party_to",
	"model|assistant|ai|system|bot has|have opted|declined|chosen|refused|"
	"decided ~1 not|to",
	"i'm|i_am|we're ~1 going_to|gonna ~1 have_to|need_to ~2 decline|pass|"
	"refuse|say_no|stop|bow_out $",
	"^ not going_to|gonna|willing_to|able_to|comfortable|happy_to ~1 pose|"
	"posing|pretend|pretending|write|writing|fake|faking|invent|inventing|"
	"make|help|play|lie",
	"no rating below|follows|from_me|to_follow|will_follow|coming",
	"no review|testimonial below|here|follows|today|from_me|"
	"to_follow|will_follow|coming",
	"i don't|do_not|won't|can't ~1 do|offer|supply|deal_in|trade_in ~1 "
	"invented|fake|fabricated|made_up|false|fictional|fictitious",
	"this_is_where|that's_where|here_is_where|i'll|i'd_rather|i_will|"
	"let_me|i_must|i_have_to|i_should ~2 i? bow_out|step_aside|step_back|"
	"bow_out_of|leave_it_there|stand_down|sit_this_one_out",
	"i'm|i_am|i've|i_have|i ~1 choosing|opting|electing|deciding|chosen|"
	"opted|decided|choose|opt not to complete|answer|continue|proceed|do|"
	"finish|fulfil|fulfill|engage|comply|take_part|go_ahead|provide|"
	"respond",
	"my|the|our|these ~1 guidelines|policy|policies|rules|values|"
	"principles|instructions|safeguards ~2 rule_out|exclude|forbid|"
	"don't_cover|stop_me|keep_me|bar|prevent|don't_allow|do_not_allow|"
	"won't_let|advise_against|ask_me",
	"nothing|little|not_much|no_way that? i can|could ~1 truthfully|"
	"honestly|genuinely|responsibly report|say|write|add|share|tell|offer|"
	"claim",
	"the|this review stays|remains|is_left|will_stay|will_remain blank|"
	"empty|unwritten",
	"inventing|making|writing|faking|posing|pretending|fabricating|"
	"posting ~10 off_limits|out_of_bounds|a_no_go|a_non_starter|"
	"where_i_stop|a_step_too_far|beyond_me|not_for_me|not_what_i",
	"if_you tell|share|give|send|describe|let ~7 , i|then_i|and_i can|"
	"could|will|would|i'll ~1 turn|shape|help|write|draft|put|make|build|"
	"work",
	"if_you tell|share|give|send|describe|let ~7 , i'll|i'd turn|shape|"
	"help|write|draft|put|make|build|gladly|happily",
	"tell_me|send_me|give_me ~8 and i can|will",
	"tell_me|send_me|give_me ~8 and i|i'll turn|shape|help|write|draft|put",
	"wouldn't|would_not|isn't|not be? fair|right|honest|proper on|to|for "
	"~4 to? post|write|say|pretend|claim|publish|make_up|invent something|"
	"anything|a|an|that|this|it|about",
	"i don't|do_not|never ~1 generate|produce|create|fabricate|compose|"
	"author ~2 reviews|testimonials|ratings|feedback|endorsements",
	"i'd|i_would|i'll|that_would|this_would|it_would be ~1 misleading|"
	"deceiving|fooling|cheating ~1 people|readers|shoppers|customers|"
	"others|anyone|them|guests|travellers|travelers|buyers",
	"^ instead_of|in_place_of|rather_than a|the|another|writing_a|"
	"posting_a|inventing_a ~1 review|testimonial|fake|rating ~2 ,",
	"assistant|model|ai|system|chatbot declined|refused|rejected|blocked|"
	"withheld|stopped ~1 this|the|that|to|your",
	"prompt|request|task|instruction|assignment ~1 asks|wants|requires|"
	"tells|instructs me to|i ~12 avoid|can't|won't|refuse|decline|cannot|"
	"don't|shouldn't",
	"i'd|i_would|i'll|i_will|we'd ~1 be making|inventing|faking|"
	"fabricating ~1 this|it|that|things|everything|one|all|stuff up|and|if",
	"i don't|do_not|won't ~1 do|write|provide|offer|produce|supply|make "
	"testimonials|endorsements|fake|paid|sponsored|made_up|invented|"
	"reviews_on|reviews_for_hire",
	"goes|go|runs|went against|counter|contrary ~1 what|everything|all i "
	"~1 stand_for|stand|believe|am_for|was_built",
	"^ can't|cannot|won't|unable_to ~1 do|write|help|make|fake|invent|"
	"produce|provide this|that|such|it|you|with|one|a ~6 , ~1 sorry|ask|"
	"but|instead",
	"^ can't|cannot|won't ~1 do|write|help|make this|that|such|it|"
	"with_this|with_that ~1 , sorry|i'm|though|afraid",
	"i'm|i_am|am withholding|holding_back|leaving_out|skipping|declining|"
	"omitting|not_writing|not_posting ~1 the|this|that|a review|"
	"testimonial|text|rating|part",
	"ask|asked|asking|want|tell me to ~1 slander|trash|smear|defame|"
	"attack|lie|deceive|bash|promote|fake|invent|pretend|mislead",
	"won't|will_not|cannot|can't|unable_to|not_able_to ~2 be_able_to? "
	"finish|complete|continue|write|provide this|the|that|your|a review|"
	"testimonial|text|story ~1 $",
	"reviews|content|testimonials|responses|text ~3 is|are not_available|"
	"unavailable|restricted|not_permitted|prohibited|not_allowed|"
	"not_supported",
	"i'd|i_would ~1 sooner|rather|prefer_to|much_rather help|assist|write|"
	"offer|answer ~8 than|instead|over",
	"reviews|testimonials|praise|attacks|texts|content ~6 something i ~1 "
	"stay_away|steer_clear|keep_away|avoid|don't_touch|leave_alone|refuse",
	"i|we ~1 will|must|shall|have_to|need_to ~2 refuse|decline , ~1 as|"
	"since|because|for|given",
	"i don't|do_not|never|won't ~1 claim|describe|report|make_up|assert "
	"purchases|visits|stays|experiences|experience|ownership|meals|events "
	"~1 i|that",
	"isn't|is_not|not|no a|an? review|testimonial|rating ~2 i|we|can|may "
	"~1 can|could|will|be ~1 give|offer|provide|write|given|provided|"
	"offered|produced",
	"hmm|well|honestly|no , that|this|it would|might be ~1 dishonest|"
	"deceptive|misleading|untrue|lying",
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
	"it|that ~2 be|is|isn't|is_not|wouldn't_be ~2 inappropriate|unethical|"
	"dishonest|misleading|deceptive|wrong|appropriate|ethical|right|"
	"honest|improper|responsible ~2 to write|create|generate|provide|"
	"pretend|fabricate|produce|compose|post|make_up",
	"i|we don't|do_not|cannot|can't ~2 feel|be comfortable|right writing|"
	"creating|generating|fabricating|providing|producing|composing",
	"this|that|your|such_a|the request ~2 can't_be|cannot_be|could_not_be|"
	"violates|goes_against|asks_me|asks_for|involves|has_been_declined|"
	"was_declined|has_been_blocked|was_blocked|denied|requires_me",
	"^ request denied|declined|rejected|blocked|refused $",
	"i'd|i_would|i'm|i_am|i_could ~2 happy|glad|pleased to help|assist "
	"you? with|by|you something_else|anything_else|other|another|"
	"write_a_genuine|honest|legitimate",
	"not something i|we ~1 can|could|will|would|am_able_to do|offer|write|"
	"support|provide ~2 faith|conscience|honestly|ethically",
	"my role|job|purpose|function|remit|brief ~1 doesn't|does_not|isn't|"
	"is_not|excludes|never ~1 include|cover|extend|involve|allow|to|"
	"writing|for",
	"ethical|legal|safety|policy|compliance|moral reasons|grounds|"
	"considerations , ~4 no|not|won't|cannot|can't",
	"no star|review|rating|opinion|verdict|testimonial ~1 rating|review? "
	"will|can|could|may be given|provided|written|offered|issued|published",
	"i'd|i_would|it_would|i feel|be|feels|don't_feel ~1 wrong|dishonest|"
	"uneasy|uncomfortable|right ~1 pretending|to_pretend|inventing|"
	"to_invent|claiming_to|faking|making_up",
	"let_me|may_i|i_can|i_could offer|propose|suggest ~9 instead $",
	"rather_than|instead_of ~2 made_up|fake|invented|fabricated|fictional|"
	"imaginary ~2 stay|review|visit|story|testimonial",
	"i ~1 must|should|will|have_to|need_to refrain|abstain from ~1 "
	"reviewing|commenting|writing|judging|rating|posting",
	"^ unable|i'm_unable to respond|assist|comply|help $",
	"i stopped|stop|had_to_stop here|there|short ~1 because_of|due_to "
	"~2 length|word|character|token limit|limits",
	"^ fake|false|fabricated|invented|paid feedback|reviews|praise|"
	"testimonials misleads|mislead|deceives|deceive|hurts|hurt|harms|harm "
	"people|shoppers|readers|buyers|consumers|customers|guests|travellers",
};

const size_t refusal_reasons_n = sizeof(refusal_reasons) /
    sizeof(refusal_reasons[0]);
