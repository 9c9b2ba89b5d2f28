/*
 * The draft: what is mentioned, how it sounds, what comes next.
 */
#include "check/thinking_phrases.h"

#define WRITE "write|create|generate|come_up_with|produce|compose|craft|draft"
#define MUST "need_to|have_to|should|must|am_supposed_to|am_asked_to|will"

#define SELF                                                                   \
	"let_me|let's|i'll|i_will|i_need_to|i_should|i_must|i_have_to|"        \
	"we_need_to|we_should|we_must|i_could|i_can|i_want_to|must|should|"    \
	"need_to|we'll"
#define SHAPE                                                                  \
	"write|rewrite|sound|draft|keep|make|phrase|rephrase|word|avoid|stay|" \
	"check|count|verify|ensure|break_down|exceed|aim|craft|compose|adopt|" \
	"imitate|capture|reflect|go_with|be_careful|adjust|refine|revise|"     \
	"shorten|not_exceed|mention|start"
#define META                                                                   \
	"persona|tone_of|requested_tone|more_casual|too_formal|"    \
	"more_formal|the_request|requirements|constraints|perspective_of|"     \
	"point_of_view_of|first_person|third_person|promotional|authentic|"    \
	"realistic|robotic|too_generic|the_instructions|the_prompt|the_user|"  \
	"the_user's|star_rating|placeholders|json|in_the_voice|voice_of|"      \
	"like_a_real|like_a_human|human_like|character_limit|word_limit|"      \
	"too_perfect|like_an_ad|an_advertisement|too_polished|"                \
	"disappointed_customer|"                                               \
	"satisfied_customer|frustrated_customer|happy_customer|"               \
	"unhappy_customer|angry_customer|real_customer|real_person|"           \
	"typical_customer|real_reviewer|genuine_reviewer"

const char *const thinking_draft[] = {
	SELF " ~3 " SHAPE " ~7 " META,
	SELF " ~3 exceed|under|within|around|about|check|count|over ~6 30|40|"
	"50|60|70|80|90|100|120|150|200|fifty|sixty|eighty|hundred words",
	SELF " break|break_down down? the|this request|task|prompt|"
	"instructions|requirements",
	"we|i are|am|were|have_been|'m|was asked|told|instructed|tasked to "
	WRITE " a|the|an ~2 review ~3 of|for|with|in|from",
	SELF " ~1 remember|not_forget|make_sure|be_sure to ~1 mention|include|"
	"add|write|use",
	SELF " ~1 include|add|mention|use|give ~8 realistic|authentic|"
	"believable|genuine|credible|human",
	"let_me|let's|i'll|i_will now? " WRITE " ~1 something|it|this|one|"
	"that that? ~4 natural|authentic|realistic|sounds|casual|fits|matches|"
	"human|voice|tone|style",
	"now i'll|let_me|i_will|i_can|let's " WRITE "|output|finalize ~2 "
	"final|review|version|it|answer|response|json",
	"let_me|i'll|i_will|let's " WRITE "|output|finalize|polish the ~1 "
	"final|actual|full version|review|text|answer|response|draft",
	"i|we need_to|should|must|have_to " WRITE " a|an ~1 2|3|4|two|three|"
	"four star|out_of ~1 review|5",
	SELF " make_sure|ensure|check|verify that? the|this|it ~1 review|text|"
	"it|word_count|length|tone ~1 stays|is|sounds|fits|matches|under|"
	"within|reads|feels|isn't|doesn't",
	SELF " decide|determine|choose|pick|figure_out|consider ~1 the|a tone|"
	"persona|voice|perspective|angle",
	"i|we should|need_to|must|have_to|will " WRITE " as|like a|an|if|"
	"though",
	SELF " mention|include|add ~6 as_requested|as_instructed|as_asked|"
	"as_specified|per_the_prompt|as_required",
	"^ okay|ok|alright|hmm|right|so|now|well , so? i|i'm|we|let's|let_me "
	MUST "|asked_to|tasked_with|given|supposed_to " WRITE "|writing|"
	"creating|generating ~4 review|reviews|testimonial",
	"^ okay|ok|alright|hmm|right , so? i|i'm|we|let's|let_me|the " MUST "|"
	"asked_to|tasked_with|think|start_by|break_this_down|first|user|see|"
	"review|prompt|figure_out ~4 persona|prompt|word_count|requirements|"
	"task|user|json|instructions_say",
	"i|we|i'll|we'll " MUST "|want_to? " WRITE " ~6 review|text|piece ~4 "
	"rating_of|stars|star|tone|persona|perspective|json|words|style|voice|"
	"rated",
	"so|okay|now|here the task|goal|assignment|job is ~1 to " WRITE,
	"so|okay|now|here , the? task|goal|assignment|job|request is|here_is "
	"~1 to|a|for " WRITE "|review",
	"^ the|my task|goal|assignment ~1 is to " WRITE " ~5 review|"
	"testimonial",
	"i'll|i_will|let_me|i_should start|begin|open|come_up with a|the ~2 "
	"title|headline|hook|anecdote ~3 body|text|review|details",
	"a good|nice|natural|strong opening|hook|opener|opening_line ~1 would|"
	"could|might be",
	"now , the review",
	"how would|might|does|should !i_put a|an|the|this|i ~3 say|write|"
	"phrase|put|describe|word this|it|that",
	"i|we need|require a|an|one ~2 review in_the|from_the|with_a|written|"
	"in_english|in_german|in_spanish|in_french",
	"ich soll|muss eine|einen ~3 bewertung|rezension|review ~5 schreiben|"
	"verfassen|erstellen",
	"^ thinking_process|my_thinking_process|chain_of_thought|"
	"internal_monologue ,",
	"the review should be|sound|mention|include|have|reflect|highlight|"
	"focus|not",
	"the review must|needs_to|has_to|ought_to sound|mention|include|"
	"reflect|highlight|focus|read|feel|stay",
	"to make ~3 sound|feel|seem|read|look ~2 authentic|realistic|natural|"
	"human|genuine|believable|real|credible i'll|i_will|i_should|i|let_me|"
	"we",
	"let_me|let's|i_need_to|i_should|i_must|i'll think|imagine|consider|"
	"figure_out ~2 how|what a|an|the|someone|this ~5 would write|say|"
	"phrase|sound|describe|talk|mention|express",
	"i'll|i_will|let's|let_me|i_should go|go_with|use|adopt|keep|aim_for|"
	"write_in a|an|the ~4 style|language|phrasing and ~1 mention|include|"
	"keep|add|avoid",
	"it doesn't|does_not|didn't say $ i'll|i_will|let's|so_i'll|assume",
	"a|an|the|this|any|some real|typical|actual|normal|average|genuine|"
	"ordinary|frustrated|happy|regular|casual ~2!says|said would|might|"
	"could|does probably? put|say|phrase|describe|write|word|start|"
	"mention|complain|talk ~1 this|it|that|with|about|like",
	"^ trying_again|try_again|let_me_try_again|second_try|take_two|"
	"starting_over|start_over|once_again , ~3 tone|voice|version|casual|"
	"formal|shorter|simpler|warmer",
	"trying|try|let_me_try again|that with|in ~3 tone|voice|version|style|"
	"register",
	"too|so many|much em_dashes|dashes|commas|adjectives|adverbs|"
	"superlatives|exclamation_marks|exclamation_points|hedges|similes|"
	"metaphors|clichés ~2 in|there|here that|this|the ~1 last|first|one|"
	"sentence|line|paragraph|draft|part|bit|version",
	"here's|here_is|that's|this_is my|the plan|outline|approach|structure|"
	"strategy $",
	"^ open|start|begin|lead|close|end|finish|wrap_up|touch|focus|"
	"conclude with|on|by ~8 , ~1 touch|close|end|finish|then|wrap|mention|"
	"conclude|focus|add",
	"^ constraint|constraints|constraint_check|checklist|self_check|"
	"requirements|quality_check|final_check|self_correction|"
	"correction_to_self|length_check|tone_check ,",
	"no spoilers|headings|emojis|brand_names|hashtags|markdown , ~1 yes|"
	"check|done|ok|good",
	"would|could|does|do a|an|any|people|anyone|someone|real ~2 person|"
	"human|people|customer|say|buyer|guest ~1 really|actually? say|write|"
	"talk|use|put",
	"no_one|nobody|no_human|no_customer|no_real_person says|talks|writes|"
	"would_say|would_write|would_talk that|like_that|this $",
	"^ replace|swap ~3 with|to|for ~3 $",
	"^ change !to|from ~3 to ~3 $",
	"^ keep the|a|my tone|voice|register casual|light|friendly|formal|"
	"informal|warm|neutral|dry|honest|conversational|chatty",
	"the|this|my|a review should|must|needs_to|has_to|could|ought_to|"
	"might ~1 start|begin|open|talk|end|say|cover|describe|feel|read|come|"
	"stay|sound|use|not|avoid|touch|close|flow|give",
	"the|my|a review should|must|needs_to|has_to|ought_to ~1 be",
	"^ fixme|still_missing|still_needed|still_to_add|to_add|to_mention|"
	"must_add|left_to_do ,",
	"^ rewrite|reword|rephrase|revise|redo|retry|try_again|make_it|again "
	", ~1 shorter|longer|more|less|angrier|happier|simpler|casual|formal|"
	"warmer|funnier",
	"let_me|let's recall|remember|list|gather|think_of ~1 what|how|"
	"typical|common|some ~4 do|does|are|features|have|details|say|"
	"complaints|about",
	"i|we could|might|should ~1 write|do|tell|frame|phrase|put|say it|"
	"this|that from|as|in the|a|an|her|his|someone ~4",
	"better|best|safer|wiser not to? mention|name|say|state|include|"
	"specify|guess|claim",
	"candidates|options|ideas|possibilities|choices for a|the|my|one ~1 "
	"complaint|con|title|opening|praise|negative|downside|flaw|criticism|"
	"headline",
	"i'll|i_will|let_me|let's|i_should begin|start|open|lead with ~2 hook|"
	"detail|anecdote|fact|joke|scene|complaint|compliment|question|image|"
	"summary ~2 then|and|before|followed",
	"i used|wrote|said|repeated|overused|put|wrote the? word|phrase|"
	"same_word|cliché ~3 $ let_me|i'll|should|replace|change",
	"^ let_me|i'll|let's|i_should start|begin|try over|again|afresh|"
	"from_scratch|anew|once_more $",
	"^ unclear|unspecified|not_specified|not_stated|not_given|"
	"not_mentioned|doesn't_say|it_doesn't_say|no_info $",
	"the tone|voice|register here ~1 is|should|must|has|needs",
	"who is|who's|am_i speaking|writing|the_reviewer|the_speaker|talking|"
	"this_person|the_narrator|the_writer $",
	"^ not too long|short|formal|harsh|positive|negative|polished|gushing|"
	"detailed|perfect|angry $",
	"possible|potential|likely|main|obvious|believable complaint|praise|"
	"con|pro|negative|positive|title|opening|angle|flaw|gripe ,",
	"that|this|it works_well|works_for_me|reads_well|sounds_good|"
	"sounds_right|will_do|looks_good $ moving_on|next|now|on_to|onto",
	"typo|typos|slang|misspelling|misspellings|contractions|lowercase|"
	"filler|fillers|imperfections ~9 real|authentic|natural|human|genuine|"
	"believable|realistic|allowed|welcome",
	"i|we think|guess|suppose|believe|say ~1 that? ~1 sounds|reads|feels|"
	"looks|works|seems ~1 natural|human|authentic|genuine|convincing|"
	"believable|realistic|credible|like_a_real",
	"i've|i_have|that's ~1 got|done|written|covered ~1 the pros|cons|"
	"positives|negatives|opening|title|intro|middle|ending|complaint|"
	"praise $",
	"^ start|beginning|intro|opening , ~6 $ middle|then|body , ~6 $ end|"
	"ending|close|finish ,",
	"^ something like|along_the_lines_of , ~8 $ yes|good|no|ok|okay|that|"
	"hmm",
	"^ first_person|third_person|past_tense|present_tense|second_person ,",
	"it|this|that|everything ~1 needs|has|must|should|ought ~1 to? be "
	"plausible|believable|realistic|authentic|credible|natural|relatable "
	", so|but|and",
	"^ okay_final|final_text|final_review|final_output|here's_the_final|"
	"final_draft ,",
	"^ okay|ok|so|right|alright , final ~1 answer|text|draft|version|"
	"review ,",
	"como|o_que ~1 diria|escreveria|mencionaria um|uma|este|esta|o|a",
	"hoe|wat zou ~1 een|de|deze|zo'n ~3 zeggen|schrijven|noemen|vinden",
	"ik moet|wil|ga|zou ~2 klinken|schrijven|noemen|vermelden|houden ~4 "
	"als|woorden|toon|kort|natuurlijk|over",
	"let_me|let's|i'll|now count|recount|tally|estimate|check ,",
	"mention|refer|name|describe|call ~5 by role|name|title|first_name "
	"not|only|instead",
	"^ time to think|consider|decide|write|imagine|add|pick ~3 what|about|"
	"how|the|a|of",
	"let_me|i'll|i_should|let's|try_to|trying_to put|imagine|picture|"
	"place myself|me|us in ~2 shoes|place|position|mind|head|skin",
	"need|have to_be_careful not_to ~1 repeat|mention|sound|overuse|reuse",
	"previous|earlier|last|other reviews|ones|drafts ~6 so ~2 i'll|i_will|"
	"let_me focus|mention|write|talk|highlight|use|start|open",
	"i should|need_to|must|could|might|better make|keep it|this ~3 less|"
	"more harsh|positive|negative|formal|casual|balanced|critical|"
	"enthusiastic|polite|believable",
	"^ tone|length|wording|sentiment is|feels|seems ~1 casual|formal|fine|"
	"good|natural|neutral|right enough|now|here",
	"key|main ~1 elements|points|things|aspects to hit|cover|mention|"
	"include|touch_on ,",
	"i'll|i_will|let_me now? do|start|go_to|begin|finish step 1|2|3|4|5|6|"
	"7|one|two|three|four|five",
	"step 1|2|3|4|5|6|7 , compose|verify|draft|finalize|"
	"finalise|polish",
	"^ title|headline|opening|hook ideas|options|candidates ,",
	SELF " aim for something|a ~2 natural|realistic|authentic|believable|"
	"casual|balanced",
	"i|we shouldn't|should_not|must_not|mustn't say|mention|claim|write "
	"~5!much|more|anything|too|that since|because|as it's|it_is|they're|"
	"they_are|that's|the|this|there",
	"may|might|could sound|seem|be|read|look ~1 vague|generic|odd|flat|"
	"stiff|fake|stilted|off|wrong|clunky|repetitive , ~1 so i'll|i_will|"
	"let_me|i_should|let's",
	"^ first|second|third|1st|2nd attempt|draft , ~8 too|not|better|that",
	"positivo|positiv|positif|positief|pozytywnie|negativo|negativ|"
	"négatif|negatief ~1 para|für|pour|per|voor|jak ~1 uma|una|eine|une|"
	"een ~1 estrela|estrelas|estrella|estrellas|sterne|étoile|étoiles|"
	"stelle|sterren",
	"^ now|next|then a|one ~2 flaw|complaint|downside|drawback|negative|"
	"gripe ,",
	"is|was that|it|this ~1 too salesy|generic|promotional|polished|"
	"robotic",
	"i|we should_not|shouldn't|must_not|mustn't ~1 reveal|name|mention|"
	"disclose the brand|product_name|brand_name|rating|persona",
	"^ planning , ~1 intro|opening|hook|tone|persona|title",
	"^ step_1|step_one|step_2|step_two tone|persona|style|structure|"
	"details $",
	"it|this must|should|has_to|needs_to sound|read ~1 real|"
	"natural|human|authentic|believable|genuine|like_a_real",
	"^ thought_process , ~3",
	"^ rewriting|rephrasing|rewording to|so|it|that|this",
	"^ my_reasoning|reasoning_process|thinking_process|my_thinking|"
	"my_thought_process ,",
	"^ a|an ~3 review of|for ~4 $ 1|2|3|4|5|one|two|three|four|five "
	"stars|star",
	"review , ~1 1|2|3|4|5|one|two|three|four|five stars|star ,",
	"^ what would|might|could|should he|she|they|i complain|mention|"
	"praise|write ~2 $",
	"^ good|nice|great|ok|okay , ~1 natural|authentic|concise|balanced "
	"~3 $",
	"satisfies|meets|fulfills|fulfils|respects ~2 constraints",
	"does|did it|this|i mention ~6 $ yes|no|good|ok|okay|check",
	"convert|format|put|wrap|turn ~2 to|into|as|in json",
	"we|i have ~1 30|40|50|60|70|80|90|100|120|150 words $ let|so|use",
	"^ thought for ~3 seconds|second|minutes|minute|s $",
	"assistantfinal|assistantanalysis|assistantcommentary",
	"^ hmm|hm|right|okay|ok , ~1 1|2|3|4|5|one|two|three|four|five stars|"
	"star so|means|meaning|therefore",
	"^ hmm|hm|right|okay|ok , ~1 1|2|3|4|5|one|two|three|four|five stars|"
	"star $ so|mostly|that|means|which|positive|negative",
	"^ got_it|understood , ~1 1|2|3|4|5|one|two|three|four|five stars|star",
	"i|we|i'll need_to|have_to|must|should produce|generate|create|"
	"compose|craft ~1 a|an|one|the ~3 review|testimonial",
	"^ attempt|version|take|try 1|2|3|one|two|three , ~1 more|less|"
	"shorter|longer|casual|formal|warmer|simpler",
	"i'll|i'm_going_to|i_will|i'd|let_me|i_should write|phrase|tell|put "
	"this|it ~1 as|like|the_way a|an|the ~3 would",
	"^ step_1|step_one|step|first , ~2 understand|identify|analyze|"
	"analyse|read|parse|interpret the|what ~1 task|prompt|request|user|"
	"persona|rating",
	"now|just|so|then|next|only|good output|outputting ~2 the|only|it|"
	"this ~1 text|review|json|result|answer|final",
	"the|these|those|given example|examples|samples|example_reviews ~1 "
	"above|given|provided|are|seem|mention|show ~4 so|therefore",
	"i|we|this need|needs|want|use|try|with|require a|an|some different|"
	"new|fresh|another opening|opener|ending|angle|hook|first_sentence "
	"than|this_time|from|again|here|now",
	"differ|different|vary|distinct from the|my|all ~1 earlier|previous|"
	"last|other|prior ones|reviews|drafts|texts|examples|outputs",
	"^ focus|secondary|primary|main_point|priority|emphasis , ~3 $",
	"^ overall_sentiment|sentiment|overall_tone|overall_mood|"
	"verdict_sentiment|polarity , ~1 mixed|positive|negative|neutral",
	"l'utente vuole|chiede|richiede|desidera|mi_chiede|ha_chiesto ~5 "
	"recensione|testo|opinione|commento|review",
	"de gebruiker wil|vraagt|wenst ~5 recensie|review|beoordeling",
	"my first|second|last|previous attempt|draft|try|version was|is|"
	"came_to|ran_to ~2 words , ~1 which|over|above|exceeds|exceeding|under|"
	"short_of|too",
	"i|i'm am_debating|debating|am_torn|torn between ending|closing on|"
	"with",
	"first , i|i'll ~1 start|open|begin with ~9 $ then i|i'll ~1 describe|"
	"mention|cover|add|discuss|talk",
	"i need|have to work_out|decide_on|settle_on|pick the tone|persona|"
	"voice|register|tone_of_voice ,",
	"option a would_be|is to complain|mention|focus|praise|start|open|"
	"write",
};

const size_t thinking_draft_n = sizeof(thinking_draft) /
    sizeof(thinking_draft[0]);
