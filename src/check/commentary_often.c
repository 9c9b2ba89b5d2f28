/*
 * Phrases of a model's talk that people have as often: they add to what the
 * network takes for talk already.
 */
#include "check/commentary_hint.h"

const char *const commentary_often[] = {
	"was|is this|that|it helpful|useful|okay|ok|alright|better $",
	"do|would|shall|should|will you|we|i ~1 want|like|prefer|need|have "
	"~1 the|a|me|more|any ~3 next|draft|version|to_be_reviewed|reviewed|"
	"on|kitchen|shorter|longer|lean",
	"^ great|excellent|good|nice|solid|fantastic|superb|lovely|perfect "
	"choice|pick|subject|topic of|to ~1 product|subject|film|book|hotel|"
	"topic|have|by_the_way|caravans|always|item|restaurant|theme",
	"^ perfect|great|wonderful|excellent|lovely|brilliant|super|noted , "
	"~1 that|thanks|thank_you|let|with|i|so helps|for|me|that|will|your|"
	"extra|here",
	"thanks|thank_you for ~1 sending|bringing|giving|sharing|the ~2 "
	"my_way|it_to_me|extra_info|info|template|specifications|correction|"
	"clarifying|specs|details|context|patience ,",
	"^ what a fun|nice|great|lovely|interesting|neat|cool|delightful one|"
	"request|prompt|assignment|brief|task|subject|topic|schema|persona|"
	"template|challenge|idea|piece|product ~1 to",
	"you asked|wanted|wished|requested about|for|to_hear ~4 , ~1 so|here|"
	"in_short|then|well",
	"best wishes|of_luck|regards|luck with|on|for your|the ~2 coursework|"
	"project|assignment|essay|site|launch|business|shop|class|studies",
	"^ thank_you|thanks for your|the ~1 patience|input|feedback",
	"below|here are|is some|three|two|a_few|several|my|the|five ~3 tags|"
	"headlines|titles|hashtags|alternatives|variants|options|attempt|"
	"keywords|suggestion|suggestions|points",
	"a|an ~1 buyer|guest|reader|traveller|user|parent|customer|reviewer|"
	"man|woman|plumber|nun|teenager cares|worries|talks|looks|would|"
	"thinks|wants ~1 about|like|notice|say|care ~8 ,",
	"^ i'd|i_would ~1 be happy|glad|delighted|thrilled|pleased|honoured|"
	"honored|excited to ~2 write|help|draft|take|have ~2 this|that|a|one|"
	"with",
	"i_went|going|went for|with a|an|the ~3 ending|opening|pun|tone|"
	"angle|voice|style|start|approach|mood|persona|narrator",
	"my corpus|pretraining|dataset|training|learning|knowledge|records|"
	"information|internal_records ~2 stops|stopped|ends|ended|contains|"
	"cuts|froze|is_frozen|was_frozen|frozen|includes|comes|predates|has",
	"since|after|as_of|until my last|latest|most_recent update ~1 i|the|"
	"in|there",
	"i'm|i_am|i_was|i've_been|i_have_been fine_tuned|pretrained|"
	"pre_trained|trained ~2 on|to|for|by ~3 data|text|texts|comment|"
	"generate|be|write|help|predict|produce|books|language|corpus",
	"i can't|cannot|am_unable_to|have_no_way_to|couldn't ~2 browse|"
	"search|surf|access|reach|look_up ~3 web|internet|online|live|"
	"real_time|outside_world|current",
	"as|being|i'm|i_am a|an|your virtual_assistant|bot|chatbot|ai|model|"
	"machine|program|assistant ~3 no|can't|cannot|never|don't|doesn't|"
	"didn't|haven't|hasn't|without|couldn't|lack|lacks|isn't|nor|neither|"
	"not|wouldn't",
	"no eyes|ears|hands|tongue|body|nose or|nor|and|to ~1 eyes|ears|"
	"hands|tongue|body|nose|see|hear|taste|smell",
	"exist|exists|live|lives|run|runs ~2 as|in|on|inside ~2 weights|"
	"server|servers|cloud|data_centre|data_center|gpu|gpus|chat_window|"
	"chat|graphics_cards|silicon|rack",
	"i_was|i_am|i'm|i_have_been|i've_been trained|taught|built|made|fed|"
	"created|assembled ~2 by|on|from|with a|an|engineers|some|my ~3 team|"
	"researchers|engineers|text|pages|data|company|lab|internet",
	"bots|ais|chatbots|language_models|algorithms don't|do_not|can't|"
	"cannot|never laugh|eat|own|sleep|cry|wear|drink|travel|have|read|"
	"need|feel|taste",
	"if|in_so_far_as ~1 an|a ~1 neural_network|neural_net|language_model|"
	"machine|ai|algorithm|program|bot ~1 can|may|could|had|has|were|is",
	"per|to_satisfy|to_fulfil|to_fulfill the ~1 brief|requirement|"
	"requirements|instructions|instruction|prompt|constraint|constraints|"
	"specification|guidelines|spec|word_limit|template",
	"^ imagine|pretend|suppose you have|went|are|stayed|bought|just|had|"
	"visited|own|saw ~14 tell|make_readers|write|describe|convince|and",
	"no|without|nothing ~1 evidence|proof|support|to_support ~4 , ~3 i|"
	"so|that|could|and|spreading|might|it",
	"review|text|comment|piece|post|testimonial|reply|account by|from|of "
	"a|an|someone|somebody ~2 who|with ~2 regrets|bought|loves|hates|"
	"uses|stayed|is|has",
	"^ you are|you're ~1 a|an|the ~5 accountant|student|fan|nurse|"
	"teacher|critic|traveller|traveler|mother|father|parent|guest|"
	"customer|reviewer|buyer|shopper|user|diner|reader|retiree|engineer|"
	"chef|driver|librarian|homeowner|owner|manager|flyer|couple|tourist|"
	"hiker|foodie|gamer|mum|dad|pensioner|freelancer|commuter|viewer|"
	"patient|seamstress|bookkeeper who|with|on|and|that|in|from",
	"i|we was|were|am|have_been asked|told|instructed|required to "
	"work_in|mention|include|cover|name|stress ~6 ,",
	"i won't|will_not|can't|cannot|shouldn't|should_not|must_not|shan't|"
	"wouldn't|don't_think_i_should|could_not ~2 be_writing|go_on|pretend|"
	"continue|advise_on|be_part|adopt|write_a|tell_who|supply|say_this|"
	"promise_that|pass_it_on|pass_that_on|give_an_opinion|be_describing|"
	"be_adding|cross ~2 on|a|to|of|that|it|with|the|who|how|this|say|an",
	"isn't|is_not|aren't|not ~1 something|a_thing|anything|one ~1 i'll|"
	"i'm|i_can|i|i_will ~2 engage|willing|honestly|write|do|include|"
	"comfortable|able|prepared|put|say|supply|provide",
	"i|i've|i_have avoided|skipped|left_out|dropped|used|kept|steered ~1 "
	"the|spoilers|to|away|out|clear ~2 word|words|phrase|present|"
	"spoilers|tense|name|because|since|as|you",
	"i don't|do_not|won't|will_not|never|shan't write|produce|create|"
	"compose|make|supply|post|generate|spread ~1 reviews|gossip|content|"
	"texts|this|these|that|fake|any ~2 designed|about|that|meant|"
	"intended|which|of|to|for|praise",
	"part|bit|section|passage|paragraph|line|half|sentence|claim|joke|"
	"request|chapter|remainder|portion|slot|scene|suggestion|step|row|"
	"attack|insult|slur|remark|stuff|instructions|directions|names|"
	"details|accusation|how_to|rant ~9 is|are|has_been|have_been|was|"
	"were|will_be|stays|stay|remains|goes|gets|be|is_being ~2 omitted|"
	"left_out|left_off|withheld|refused|declined|denied|dropped|skipped|"
	"removed|left_empty|left_blank|left_unfilled|left_undone|turned_away|"
	"turned_down|excluded|rejected|left_unwritten|undescribed|unwritten|"
	"carried_out|not_included|out|unwritten|blank|empty|off ~3 , ~2 as|"
	"because|since|it|by|for|on|so|i|here|otherwise|there|for_safety|"
	"there's",
	"step 1|2|3|4|5|one|two|three|four , ~1 transition|would|is|describe|"
	"pick|write|check|choose|decide|list|outline|identify|conclusion|add",
	"^ plan|outline|structure|ideas|options|idea|possible_names|angle|"
	"facts_known|angles|names|details|planning|approach , ~1 open|hook|"
	"start|a|praise|lost|1|one|first|begin|mention|maya|buyer|it's|noise",
	"what|as the ~1 brief|task|prompt|spec|specs|metadata|row|persona|"
	"instructions|instruction|assignment|schema|requirement|requirements|"
	"constraint|constraints|word_count|target|ask|input|details|profile|"
	"product_name|item_name|character_sheet|checklist|product_info|plan "
	"says|wants|asked|needs|calls|said",
	"your|the prompt|outline|notes|json|template|variable|placeholder|"
	"api_call|spec|bullet_points|bullets|schema ~2 had|arrived|limited|"
	"was|asked|says|came|is|did|didn't",
	"wait|oh|hold_on|hmm|oops , ~1 earlier|the|i|that|did|a ~4 mentioned|"
	"decided|wrote|were|item|said",
	"that|this|it resolves|covers|satisfies|meets|fulfils|fulfills|"
	"settles|handles it|that|the|plot|acting|all|both|this ~2 ,",
	"would a|an|the|someone|any ~5 call|care|say|know|notice|mention|use|"
	"be|write|read|talk ~6 $ ~1 more|probably|unlikely|not|yes|no|maybe|"
	"hardly|cut|perhaps",
	"good|bad|positive|negative|strong|weak|small|main points|point|"
	"criticism|aspects|aspect|complaint|side|sides , ~1 the|a|it|service",
	"that|this covers|does|handles|takes_care_of|leaves plot|acting|"
	"story|service|food|price|the|location|style|pros|battery|only ~3 , "
	"~1 next|now|then|last|start|so|on_to",
	"my|the|our|last|previous|first last|first|previous|earlier|second|"
	"one version|draft|attempt|try|one was|is|came|had|ran ~1 too|salesy|"
	"long|stiff",
	"corrected|revised|updated|amended|improved|new|second|third|fixed|"
	"final review|reviews|draft|take|testimonial|write_up|text|version|"
	"piece|paragraph|blurb|attempt|try|go|one , ~1 the|a|i|we|this|my|our",
};

const size_t commentary_often_n =
    sizeof(commentary_often) / sizeof(commentary_often[0]);
