/*
 * A model that does a part of what it was asked, and says what it left out or
 * changed: a claim, words, a link.  So does a reviewer ("I left out the
 * ending"), but not what was wished, and not for the sake of guidelines.
 */
#include "check/refusal_phrases.h"

#define WISHED								\
	"requested|desired|suggested|specified|claimed|unverified|"	\
	"unproven|unsupported|defamatory|offensive|discriminatory|"	\
	"false|misleading|medical|health|harmful"
#define FOUL								\
	"racist|sexist|explicit|hateful|insulting|abusive|derogatory|"	\
	"inappropriate|political|profane|graphic|promotional|"		\
	"homophobic|vulgar|sexual|unverifiable"
#define SAID								\
	"remark|remarks|comment|comments|joke|jokes|details|terms|"	\
	"parts|part|language|content|words|reference|references|line|"	\
	"link|links|claims|claim|statement|statements"
#define ITEM								\
	"claim|claims|statement|statements|part|phrase|phrases|"	\
	"language|content|link|links|wording|allegation|allegations|"	\
	"accusation|accusations|reference|references|mention|mentions|"	\
	"promise|promises|request|slogan"
const char *const refusal_parts[] = {
	"i|i've|i_have|we ~2 omitted|excluded|removed|left_out|skipped|"
	"replaced|avoided|softened|toned_down ~2 " WISHED " ~2 " ITEM,
	"i|i've|i_have ~1 did_not|didn't|not|haven't ~1 include|included|"
	"mention|incorporate|incorporated|repeat|add|added ~2 " WISHED " ~2 "
	ITEM,
	WISHED " ~1 " ITEM " ~3 has_been|have_been|was|were|is|are ~1 "
	"omitted|left_out|excluded|removed|not_included|replaced|softened|"
	"toned_down ~3 this_review|the_review|my_review|the_text|this_text|"
	"response|prompt|requested|instructed",
	"i can't|cannot|won't|am_unable_to ~1 go_on|write|include|"
	"provide|describe|discuss|say|produce|complete|add|generate|create|"
	"continue|mention ~5 as_requested|as_you_requested|as_asked|"
	"as_instructed|per_your_request",
	"i can|could|will|i'll|i'd ~1 keep|focus the? rest|remainder|review "
	"~3 review|focused|on|to|focus",
	"what|which you requested|asked_for|wanted_me ~6 can't|cannot|won't|"
	"not ~1 include|provide|write|say|claim|state",
	"i|i'm|i_am ~2 can't|cannot|won't|unable_to|not_able_to ~1 claim|"
	"pretend|present_myself|act|speak to_be|as|to_have a|an|any? "
	"certified|licensed|licenced|registered|verified|real_customer|"
	"real_guest|real_user|real_buyer|doctor|medical|physician|"
	"veterinarian|pharmacist|dietitian|nutritionist|nurse|customer|"
	"lawyer|therapist",
	"i|i'm|i_am|i'll ~1 must|have_to|need_to|will|should|going_to|had_to "
	"stop|end|pause|halt here|this ~9 graphic|explicit|violence|"
	"violent|sexual|defamatory|inventing|fabricating|continuing|"
	"copyrighted|derogatory",
	"i|i'm|i_am ~1 can't|cannot|unable_to|not_able_to answer|discuss|"
	"address|write|generate|create that|this|it $",
	"i can|will only create|generate|produce|provide ~1 reviews|review|"
	"content|testimonials that|which|based|about|for|if|with",
	"i can|will only write ~1 reviews|content|testimonials that|which are "
	"~2 respectful|appropriate|safe|harmless|factual",
	"not_going_to|won't|will_not|can't|cannot|not_able_to|unable_to "
	"mention|include|discuss|repeat|comment|reference|name|identify "
	"~12!he|she|they|was|were|who|staff|his|her|their "
	"inappropriate|defamatory|offensive|harmful|unverified|unethical|"
	"libelous|libellous|misinformation|not_appropriate",
	"can't|cannot|won't|unable_to|not_able_to write|generate|create|talk "
	"about using|illegal|drug|drugs|medication|self_harm|sexual|explicit|"
	"weapons|minors|underage|this_topic|that_topic",
	"i|i'm|i_am ~1 can't|cannot|won't|unable_to|not_able_to write|"
	"respond|generate|produce|create|use|include|provide|rate|review ~9 "
	", ~1 but|so|however|instead ~1 here's|here_is|below_is|this_is ~3 "
	"version|alternative|review|draft|summary|one|take|rewrite|"
	"description|translation|sample|example",
	"i|i'm|i_am ~1 can't|cannot|unable_to|not_able_to ~1 endorse|"
	"recommend|promote any|a? specific|particular|individual ~1 product|"
	"products|brand|brands|company|companies|business|service|services|"
	"doctor|provider|treatment !of",
	"i can't|cannot|won't ~1 do|write|help|say|discuss that|this|it|"
	"with_that|with_this , sorry|apologies",
	"not_going_to_be_able_to|won't_be_able_to|will_not_be_able_to|can't|"
	"cannot|not_able_to do|write|complete|fulfill|fulfil this_one|"
	"that_one|this_request|that_request|this_review|this_task ,",
	"can't|cannot|unable_to|not_able_to provide|give|offer|share|assign "
	"a|any|the|personal? ~1 rating|ratings|review|reviews|opinion|"
	"opinions|evaluation|evaluations|feedback for|of|on|about ~3 "
	"individual|individuals|real_people|real_person|private_person|"
	"politicians|candidates|this_topic|this_subject|specific",
	"i|i'm|i_am ~1 can't|cannot|unable_to|not_able_to provide|offer|give|"
	"share any|more|further|specific|additional? information|details|"
	"advice|guidance|commentary on|about|regarding|for that|this|it|such|"
	"these $",
	"i need|require|would_need|i'd_need ~1 more|additional|further|some "
	"~1 information|details|context|specifics ~1 to|before|about|"
	"in_order ~3 create|generate|compose|produce ~2 review|reviews|"
	"testimonial|text|summary|one|it",
	"i need|require|would_need|i'd_need ~1 more|additional|further|some "
	"~1 information|details|context|specifics ~1 to|before ~3 write|"
	"provide|complete this|the|your review|testimonial|text",
	"i|i'm|i_am ~1 can't|cannot|won't|will_not|unable_to|not_able_to "
	"write|include|describe|provide|create|generate|produce ~1 graphic|"
	"explicit|sexual|violent|gory|hateful|offensive|abusive|derogatory|"
	"threatening|discriminatory|defamatory|profane|vulgar|racist|sexist|"
	"inappropriate ~1 details|content|language|descriptions|scenes|"
	"material|remarks|comments|terms|words|statements|text|reviews",
	"privacy|legal|confidentiality|ethical reasons|concerns|purposes ~1 "
	", ~1 i|i've|i_have|i'm ~1 replaced|omitted|removed|anonymized|"
	"anonymised|withheld|redacted|excluded|generalized ~6 placeholder|"
	"placeholders|generic|fictional|identifying|provided|requested|"
	"prompt|your",
	"i'm|i_am not comfortable|okay|willing making_light|making_jokes|"
	"making_fun|joking|mocking|depicting|portraying|endorsing|promoting|"
	"pretending",
	"can't|cannot|won't|unable_to|not_able_to|refuse_to write|create|"
	"generate|produce something so|that|this|as ~1 offensive|hateful|"
	"cruel|vulgar|harmful|misleading|dishonest|explicit|abusive|racist|"
	"inappropriate",
	"possible|rather_not|prefer_not for_me? to? complete|finish|fulfill|"
	"fulfil|write|generate this|that|your review|request|task|prompt",
	"don't_feel|do_not_feel|not_feel ~1 comfortable ~1 to ~1 help|assist|"
	"write|create|generate|provide|continue|complete|produce|answer ~2 "
	"you|this|that|such|a ~2 that|this|request|review|content|with",
	"i|i'm|i_am ~1 can't|cannot|won't|unable_to|not_able_to add|include|"
	"repeat|reproduce|incorporate the|that|this|any|your|those ~2 "
	"comment|comments|claim|claims|remark|remarks|statement|statements|"
	"phrase|sentence|accusation|accusations|allegation|allegations|"
	"wording|slogan|joke|insult|slur|instructions|reference|references",
	"i|i'm|i_am ~1 can't|cannot|won't|unable_to|not_able_to write|"
	"generate|continue|produce ~1 any? more|further of|about|on|like "
	"this|that|it $",
	"comfortable roleplaying|role_playing|attributing|presenting_this|"
	"presenting_it|presenting_myself|presenting_a|portraying|"
	"impersonating|fabricating|inventing|posing|speaking_as|speaking_for|"
	"writing_this|writing_that|writing_as|generating|pretending",
	"uncomfortable|uneasy writing|creating|generating|producing|"
	"presenting|posing|pretending|claiming|inventing|fabricating",
	"i|i'm|i_am ~1 can't|cannot|won't|will_not|refuse_to|unable_to|"
	"not_able_to|don't write|create|generate|produce ~1 something|"
	"anything|content|text|material|review|reviews that|which|to|"
	"meant_to|intended_to|designed_to ~2 tricks|trick|deceives|deceive|"
	"misleads|mislead|harms|harm|hurts|hurt|encourages|encourage|"
	"promotes|promote|discriminates|insults|insult|demeans|attacks|"
	"attack|targets|target|impersonates|violates|glorifies|mocks|mock|"
	"defames|defame|makes",
	"i|i'm|i_am ~1 can't|cannot|won't|unable_to|not_able_to respond|"
	"reply|write|speak|communicate in|with|like ~1 that|this|such manner|"
	"way|tone|style|fashion|language",
	"trouble|error|problem|difficulty generating|creating|producing this|"
	"a|the|your ~1 review|response|text|content",
	"i can|will only ~1 help|assist|support ~1 with? ~1 honest|"
	"genuine|real|truthful|authentic reviews|review|feedback|"
	"testimonials|content",
	"i|i'm|i_am ~1 can't|cannot|won't|unable_to|not_able_to complete|"
	"write|finish|provide|continue|generate|include the ~1 last|final|"
	"second|next|remaining|other|requested|opening part|section|"
	"paragraph|half|portion|sentence",
	"i|i'm|i_am ~1 can't|cannot|won't|unable_to|not_able_to state|claim|"
	"assert|affirm that ~4 cures|prevents|treats|heals|cure|prevent|"
	"treat|heal",
	"i didn't|did_not|don't|do_not ~1 understand the|your|this request|"
	"prompt",
	"i|i've|i_have|we ~1 omitted|excluded|removed|left_out|skipped|"
	"replaced|avoided|softened|cut|dropped ~2 " FOUL " ~2 " SAID " ~2 as|"
	"since|because|to_keep|you|from_this_review|from_the_review|"
	"in_the_prompt|in_the_instructions|requested|that_was",
	"i|i'm|i_am ~1 can't|cannot|won't|will_not|don't|do_not|unable_to|"
	"not_able_to ~1 write|create|generate|produce ~1 something|anything|"
	"content|review|reviews|text ~3 meant|intended|designed|aimed to|at "
	"~1 harass|harassing|destroy|hurt|harm|damage|deceive|mislead|attack|"
	"humiliate|manipulate|ruin|intimidate|discredit|boost|deceiving|"
	"misleading",
	"honest|genuine|real|authentic|truthful review , i|i'd ~1 would|need|"
	"have to ~1 have used|tried|visited|stayed|experienced|purchased|"
	"eaten",
	"honest|genuine|real|authentic|truthful review i|i'd ~1 would|need|"
	"have ~1 to ~1 have used|tried|visited|stayed|experienced|purchased|"
	"eaten",
	"i|i'm|i_am ~1 can't|cannot|won't|unable_to|not_able_to ~1 assist|"
	"help with|in promoting|spreading|encouraging|manipulating|attacking|"
	"impersonating|advertising|endorsing|deceiving|misleading",
	"original|initial prompt|instructions|brief ~1 included|contained|"
	"asked|mentioned|requested",
	"original|initial request ~1 included|contained|asked ~4 claim|"
	"claims|language|statement|statements|phrase|content",
	"i can't|cannot|won't|unable_to write|state that ~9 , ~1 but i can|"
	"could|will|would ~1 describe|write|tell|share|report",
};

const size_t refusal_parts_n = sizeof(refusal_parts) /
    sizeof(refusal_parts[0]);
