/*
 * More thoughts: what the review needs, what might be in it and why, and what
 * of it cannot stand.
 */
#include "check/thinking_phrases.h"

const char *const thinking_weigh[] = {
	/* what to write */
	"first|then|next|second|finally|lastly|last , ~1 i will|shall "
	"describe|talk|give|mention|explain|end|write|cover|say",
	"step 1|2|3|4|one|two|three|four , ~1 hitta|skriv|find|the|open|"
	"customer|technician|problem|reader|guest",
	"^ 1|a|i open|start|begin with ~6 , ~1 2|b|ii describe|then|mention|"
	"add|end|close",
	"^ thought|thoughts|reasoning , ~1 a|an ~2 traveller|buyer|guest|"
	"reader|customer|reviewer|person",
	"thinking|thought out_loud|aloud ,",
	"that|it|this should|ought_to|would|will work|do|pass|read|sound as|"
	"like ~1 a|an ~3 opinion|review|person|text|comment|take",
	"^ right , ~1 and|so where's|what's|the|now ~5 negative|positive|"
	"hook|complaint|angle",
	"where's|what's the negative|positive|hook|catch|complaint|downside "
	", ~1 the|i|let|task",
	"summing up|to_sum_up , ~1 knackering",
	"would|might|could he|she|they complain|mind|notice|care|say , ~1 "
	"maybe|perhaps|probably|about|yes|no",
	"what|which would|might|could|should upset|annoy|please|bother|"
	"matter|they|be ~5 , ~2 too|maybe|a|the|probably|bedbugs|noise",
	"star|stars|rating|score|1_star|2_star doesn't|does_not|wouldn't|"
	"won't fit|match|go|square|work|sit with|well",
	"better|easier|safer|simpler since|because|to_make|if|for ~5 "
	"credible|believable|imposed|realistic|given|reader|tone",
	"safer to|say|with|choice|bet ~2 , ~1 we|the|i|so",
	"so|is the_safer|a_safer|the_better|a_better choice|word|option|"
	"phrase|bet ,",
	"the|its location|setting|tone|rating|category|price|scale|limit "
	"field|row|column|entry says|asks|is|reads|gives",
	"but|yet|so that's|it's|that_is|it_is|this_is a|such_a|an|too ~1 "
	"cliche|clichéd|cliché|overused|trope|stock ~1 so|phrase",
	"is that|this|it too informal|specific|casual|personal|formal|much|"
	"vague|technical|blunt ~1 , ~1 i|maybe|no|yes|probably",
	"which|that the? reader will|would|won't|may find|believe|accept|buy|"
	"notice ~1 believable|odd|it|plausible",
	"makes|make no|little|more sense , ~2 strike|cut|so|drop|change|"
	"remove|delete|let",
	"conflicts|clashes|clash|conflict|contradicts|contradict|"
	"inconsistent with the|what|that|my|earlier ~10 , ~1 so|i|let|better|"
	"change",
	"^ change|switch|swap|correct to|it|that a|to|the ~2 , ~1 the|we|my",
	"i|we wrote|said|put|had|used|typed ~2 , ~1 but|yet the? item|"
	"product|rating|listing|prompt|title|brief ~1 is|says|was",
	"i|we initially|first|originally|earlier|already thought|considered|"
	"decided|planned|assumed|chose|picked|wanted of|this|that|to|on|a|"
	"the|it ~6 , ~1 so|then|but|an|the",
	"can't|must_not|mustn't|shouldn't|cannot mention|reveal|name|use|"
	"repeat|say the|that|it|who|this|him ~2 at_all|again|so|then ~1 a",
	"did|have|has|had i|we already|now|hit|reached|mentioned|said|"
	"covered|used|met ~1 mention|hit|say|cover|use|the|fifty|it|that ~4 "
	"$ ~2 no|yes|nowhere|not|scanning|adding|almost|so",
	"scanning|looking|reading|checking|going back|again|over over|at|"
	"through|it the|it|my|what ~1 text|draft ~1 no|i|so|it",
	"^ checking|verify|check|confirm|double_check|verifying , ~1 have|is|"
	"does|did|the|has|are",
	"nowhere near , ~1 it's|that's|only|i|let",
	"barely|only|just|that's|about|around ~1 two|three|ten|fourteen|"
	"twenty|one lines|words|sentences , ~1 so|i|let|one|need|more|limit",
	"total|count , ~1 39|11|words|about|around",
	"words|sentences , ~1 limit|target|total|continue|good|within|fine",
	"how many|long words|sentences|lines is|are|should|do|can ~5 $ ~1 "
	"two|three|about|i'd|say|maybe|one",
	"sarcasm|formality|slang|warmth|enthusiasm|intensity|politeness "
	"scale|level|dial|score|meter asks|is|of|at|set|to|8|2|wants",
	"merging|combining|blending them|both|the_two|these ,",
	"i recall|remember|believe|think that|it|this being|is a ~1 thing|"
	"problem|issue|complaint ~3 , ~1 use|so|add|keep",
	"alternatives|options|candidates|angles|ideas considered|weighed|so|"
	"rejected , ~1 a|1|rant|the|one",
	"^ chosen|selected|picked|choice|decision|decided , ~1 a|b|c|1|2|3|"
	"the|option",
	"two|three|several|some candidates|options|ideas|choices|angles come|"
	"came|spring|are|to|here ~2 , ~1 a|the|one",
	"is|would|does|do a|an|any ~6 going|use|say|write|talk|know ~1 to|"
	"the|a|about|like ~1 use|word|say|write ~4 $ ~1 no|probably|briefly|"
	"i'll|not|unlikely|maybe",
	"and the|the buyer|reviewer|customer|narrator|persona|guest is|was|"
	"would_be|should_be|could_be ~1 a|an|single|old|young|older",
	"^ so|then|right|ok|okay , ~1 so|where|the|a ~6 , ~1 and|must_have|"
	"would_have|might_have|could_have",
	"must|would|might|could have needed|wanted|noticed|cost|taken ~4 , "
	"~1 call|say|make|which|so",
	"is ~3 permitted|allowed|possible|valid , ~1 the|yes|no|i|it|scale",
	"that|the|this ~1 tone|wistful|voice|mood|word , ~2 odd|strange|but|"
	"hm|hmm|for ~4 let's|let_me|i'll|roll|go",
	"so|and this|that one|version|time is|will_be|keeps|goes more|less|a|"
	"safer|careful|shorter",
	"internal|inner|private|planning|working|writer's|author's note|"
	"monologue|thought|memo , ~1 avoid|vary|i|the|keep|choose|don't",
	"in a|one row is|sounds|looks|feels|reads unnatural|odd|repetitive|"
	"strange|too_much",
	"no edits|changes|revisions needed|necessary|required ,",
	"so|just|and focus on|only ~6 , ~1 straps|the|and|style|plot|price",
	"could|can a|any person|reviewer|customer|human|reader honestly|"
	"really|plausibly give|say|write|claim|call",
	/* abroad */
	"devo|debo|tengo_que|dois|je_dois|ich_muss|ich_soll|moet_ik|jag_ska|"
	"jag_måste|muszę|preciso|tenho_de scrivere|escribir|écrire|schreiben|"
	"skriva|napisać|escrever|schrijven|parlare|hablar|parler",
	"prima|primero|erst|zuerst|d'abord|först|primeiro|eerst ~4 , ~1 poi|"
	"luego|dann|puis|ensuite|sedan|depois|dan ~4 , ~1 infine|finalmente|"
	"zum_schluss|schließlich|enfin|sist|por_fim|tot_slot",
	"steg|schritt|paso|étape|passo|stap|krok 1|2|3 ,",
	"wacht|warte|moment|espera|attends|attendez|aspetta|vänta|czekaj|"
	"espere , ~3 nein|no|non|nee|nej|nie|não|stand|steht|das|la|le|het|"
	"ich|je|devo|ik",
	"hmm|hm , ~2 vielleicht|quizás|peut_être|forse|misschien|kanske|może|"
	"talvez",
	"must remember|keep_in_mind|bear_in_mind she's|he's|they're|it's",
	"on reflection|second_thought|re_reading|rereading , ~1 mentioning|"
	"faultlessly|i_should|that_word|the_word|better",
	"i need to write ~1 about|a_review|on ~6 $ ~1 i|should|let|so|what|"
	"first",
	"^ let's|let_us|let_me break this|it|that|the_task down|step_by ,",
	"word|wording|name|title|verb|adjective choice , ~3 or",
	"hints at|suggests|implies|connotes ~2 , ~1 so|hence|therefore|then",
	"state how|what|when|where i|they|he|she|long|it|the ~6 , ~2 praise|"
	"complain|mention|close|describe|end",
	"praise|complain|mention|gripe|moan|note ~1 about|the|search|import|"
	"price|food|service ~3 , ~2 close|end|finish|complain|recommend|"
	"praise",
	"came|comes|come|turned out|off as|like|too a|an|more ~2 rave|rant|"
	"advert|negative|positive|harsh|glowing|sour|complaint ~1 , ~1 and|"
	"but|the",
	"the sheet|row|record|line|order|card|file|spec has|says|gives|asks|"
	"wants|lists|shows one|two|three|four|five|1|2|3|4|5 stars|star",
	"^ starting|start|beginning|begin|going|back over|again|from_scratch|"
	"from_the_top|to_the_beginning $",
	"it's|it_is|seems|sounds plausible|believable|likely|reasonable|"
	"safe_to_say that|enough ~6 , ~1 i'll|so|let|i",
	"hmm|wait|hm|hold_on , ~2 two|three|four|five|six|seven|ten days|"
	"nights|weeks|people|rooms or",
};

const size_t thinking_weigh_n =
    sizeof(thinking_weigh) / sizeof(thinking_weigh[0]);
