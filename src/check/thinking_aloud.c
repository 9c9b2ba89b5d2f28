/*
 * Thoughts in short sentences: what is weighed, what is taken of it, what was
 * said before and must be otherwise, and what the task says of it.
 */
#include "check/thinking_phrases.h"

#define TASK                                                                   \
	"brief|task|prompt|spec|specs|metadata|row|persona|instructions|"      \
	"instruction|assignment|schema|requirement|requirements|constraint|"   \
	"constraints|word_count|target|ask|input|details|profile|product_name|"\
	"item_name|character_sheet|checklist|product_info|plan"
#define PIECE                                                                  \
	"review|draft|text|paragraph|sentence|line|opening|ending|intro|"      \
	"closing|opener|hook|conclusion|first_line|last_line|middle|tone|"     \
	"angle|title"
#define BAD                                                                    \
	"bland|poetic|gushing|stiff|generic|wordy|formal|corny|cheesy|vague|"  \
	"flowery|robotic|salesy|polished|dramatic|negative|positive|harsh|"    \
	"cute|clinical|repetitive|perfect|enthusiastic|obvious|on_the_nose|"   \
	"literary|marketing|like_an_ad|like_an_advert|similar"

const char *const thinking_aloud[] = {
	/* attempts */
	"^ first|second|third|fourth|another|initial|new|next|last|final "
	"attempt|try|version|go|pass|draft|stab , ~1 with|since|more|less|"
	"the|a|in|i|shorter|too|as|because|we|this",
	"^ initial|revised|rough|improved|corrected|tightened|trimmed|"
	"rewritten|rephrased version|draft|wording|answer|attempt|opening|"
	"text|try ,",
	"third time lucky ,",
	"^ revising|correcting|rewriting|rephrasing|redoing|reconsidering|"
	"rewording|trimming|shortening , ~2 the|it|this|since|now|i|we",
	"end of|my reasoning|thinking|thoughts|deliberation|planning ,",
	"try once|one more|again|this_instead ~2 with",
	/* choices */
	"i've|i_have|having|i settled|decided|considered|landed on|both|"
	"opening|to|that|going ~3 positive|negative|angle|slant|tone|opening|"
	"persona|narrator|since|because",
	"so|then|now|okay|ok|right|yes|fine|well , ~4 it is $",
	"is|seems the|probably safest|safer|easier|better|best|freshest|"
	"freshest_angle|distinctive ~2 , ~1 i'll|let's|so|go|use|opening",
	"torn|choosing|deciding|wavering|deliberating|undecided between ~12 "
	", ~1 i|so|let|costumes|the",
	"no|actually , ~1 make|let's|change|better|rather|smelling|compact|"
	"tart ~1 that|it|four|three|two|make|say|to|use|sounds|is ~4 ,",
	/* questions to oneself */
	"not_yet|unlikely|nope|hardly $ ~1 so|i|the|cut|add|need|let|then|"
	"negative",
	"not yet , ~1 add|need|so|must|next|include",
	"^ fine|okay|yes|good|right|still_works , ~1 keep|that_works|"
	"that_fits|leave_it|moving_on|next|continue|proceed",
	"what makes a|an|somebody|someone|people ~3 star",
	"who is|would_be|might_be speaking|writing|the_reviewer|the_narrator|"
	"talking|the_buyer",
	"is|was|were ~1 a|the ~2 or a|the ~3 $ ~2 title|prompt|" TASK,
	"does|should|do the|it|they|we ~2 happy|angry|positive|negative|"
	"version|need ~2 come|be|an|a|have|escaping",
	/* what the task says */
	"in|about|per|from|by the ~1 " TASK " ~1 , ~1 so|remove|yes|i|keep|"
	"let",
	"nothing|anything|stated|mentioned|given|implied|not in|by the ~1 "
	TASK "|question|details ~3 , ~1 so|remove|better|i|striking|let|says",
	TASK " is|are ~1 ambiguous|unclear|contradictory|contradictory|vague",
	"they're|they_are|it's|he's|she's supposed to be ~4 , ~1 so|scrap|"
	"cut|change|not",
	"if|since|given it's|it_is|she's|he's|they're ~1 supposed to come|"
	"sound|be|have ~6 , ~1 then|i|the|so",
	"since|because|given|as the ~1 score|rating|tone|persona|length|"
	"limit|last_few|others|word_limit|aspect ~2 must|should|has|is|were|"
	"needs|be|are ~6 , ~1 i|so|let|the|we",
	/* what was written before */
	"earlier|at_the_start|before|above i|we|it said|set|put|wrote|had|"
	"implied|mentioned|called|was ~8 , ~1 and|so|now|make|that|let|but|"
	"change",
	"i|nearly|almost nearly|almost|was_about_to|wrote wrote|write|said|"
	"put|typed|that ~8 , ~1 but|so|however|no|except",
	"used|said|repeated|wrote|already ~4 already|twice|again|before ~3 "
	"in|line|sentence|the ~2 $ ~1 let|change|so|need|swap",
	"plot|detail|fact|story ~2 recalling|remembering|thinking_of ~1 "
	"belongs|is_from|is_another|comes_from",
	"clashes|conflicts|contradicts|pulls|pull|conflict|clash ~1 with|in "
	"~1 that|the|opposite|what|my|item ~3 , ~1 so|i|let|direction",
	"i'm|i_am|perhaps_i'm|maybe_i'm ~1 overdoing|overthinking|straying",
	"i|might|could|would ~1 mention|mentioning|adding|including ~6 make|"
	"makes|would_make it|this|the_review|that ~1 more|less|sound|"
	"realistic",
	/* counting and planning */
	"draft|text|total|count|tally|words so|word ~1 far|count|tally|is|"
	"has ~2 words|lines|around|about|at|need|needed ~1 , ~1 so|need|"
	"a_few|left|more|target",
	"word|words|character tally|count|total|limit ~1 , ~1 around|about|"
	"roughly|is|at|fine|ok|good|needed|within|still",
	"words|lines|sentences more|left|to_go|short|over|needed ~2 , ~1 so|"
	"i|let|trim|cut|add|pad|good|need|must|now",
	"few|two|three|some more lines|words|sentences to go",
	"too|still short|long by half|ten|twenty , ~1 pad|trim|cut|add|so",
	"^ there|good|right , ~1 long|short|that|neither|done enough|is|of|"
	"covers|works|will_do ,",
	"open|hook|start|begin with|on|about the|a|an|some ~3 , ~1 praise|"
	"mention|then|add|gripe|complain|move|end|close|note ~5 , ~1 then|"
	"end|close|finish|gripe|wrap|sign_off|conclude",
	"first|then|next , ~1 i'll|i_will|i|decide|let|choose|identify|list|"
	"pick ~1 identify|pick|decide|write|need|list|choose|add|describe|"
	"outline|think|check|what's|a|on ~6 , ~1 then|second|finally|next|"
	"i'll|now",
	"todo for me|add|mention ,",
	"before|prior writing|i_write|settling|drafting|i_start|answering|"
	"i_answer ~4 , ~2 list|useful|helps|consider|i'll|check|note|think|"
	"list_the|decide",
	"to do|get this|it well|right , ~1 i|let|one",
	"arguments|points|pros|reasons for|each|either|in ~2 way|favor|"
	"favour|against ,",
	"in favor|favour , ~6 , ~3 against ,",
	"net , ~2 positive|negative|mixed|neutral",
	"^ options|ideas|choices|candidates|possibilities|angles , ~10 i'll|"
	"it_is|take|go_with|pick|choose|tip|lost|a",
	"possible names|titles|angles|openings|hooks|complaints|details for",
	"that's|that_is|it's|yes more|nearer|closer|balanced|much believable|"
	"to_how|how|enough|better|natural ~4 ,",
	"honest|safe|neutral framing|wording|option matters|is|here",
	"just write|answer|output|say|finish the thing|it|this|already|now ,",
	"statement of fact|opinion , ~6 use|opinion|safer|defam",
	"nobody|no_one|everyone|everybody|people ~1 says|say|talks|writes "
	"that|is|like|grammar|this ~2 , ~1 tone|try|let|find|make|change|i|"
	"too",
	"is what everyone|everybody|they_all|every_reviewer says|writes|uses",
	"my|the first|initial idea|thought|instinct|impulse|draft was|is ~12 "
	", ~1 but|which|so|however|and",
	"i|we first|initially considered|thought_of|planned|wanted|meant "
	"opening|starting|to|a|the ~6 , ~1 but",
	"as|weil|da|since ~1 the|my|most last|previous|readers|few|buyers "
	"care|few|one|were|was ~6 , ~1 i'll|so|i",
	"person|user|requester only|just|probably|actually wants|asked|needs|"
	"expects",
	"a|the ~2 review|piece usually|normally|typically|often opens|starts|"
	"begins|mentions|ends|needs|covers",
	"needs|need|has to|have mention|cover|sound|include|be_about|crust "
	"~6 , ~2 first|so|let|then|second",
	/* abroad */
	"contemos|contar|contando|zählen|comptons|contiamo|tellen las|i|die|"
	"les|le|wir|de ~1 palabras|wörter|mots|parole|woorden",
	"quedan|fehlen|restent|mancano|nog ~2 palabras|wörter|mots|parole|"
	"woorden|cuarenta|zwanzig",
	"añadiré|pondré|mettrai|aggiungo|ajouterai|vou_pôr|schreibe_ich|"
	"voeg_ik ~3 lo_del|lo_de|le|qualcosa|etwas|iets|o|da ,",
	"la richiesta|demande|consigne|vraag|petición|traccia|aufgabe parla|"
	"dice|dit|vraagt|pide|chiede|sagt|parle|demande|stond|zegt",
	"dat|das|ça|eso|questo stond|steht|était|estaba|c'era ~2 in|im|dans|"
	"en|nella ~1 vraag|auftrag|consigne|petición|richiesta",
	"even nadenken|kijken ,",
	"alle|todos|tous|tutti ~1 punten|punkte|los_puntos|les_points|"
	"i_punti ~1 behandeld|abgehakt|cubiertos|traités|coperti|erledigt",
	"bei note|sternen|bewertung eins|zwei|drei|vier|fünf|1|2|3|4|5 eher|"
	"also|lieber",
	"müsste|sollte|klingt|dürfte ~6 stimmig|glaubwürdig|natürlich|"
	"authentisch ~1 klingen",
	"i|we am|should be? ~1 allowed to make|say|mention",
};

const size_t thinking_aloud_n =
    sizeof(thinking_aloud) / sizeof(thinking_aloud[0]);
