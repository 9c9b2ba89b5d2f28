/*
 * What a prompt gives and wants, told in the text: the part to play, the rating
 * to come to, what to mention, which of several it is, and examples before it.
 */
#include "text/frame_phrases.h"

#define PIECE "review|text|comment|piece|post|testimonial|reply|account"
#define PLANNED                                                                \
	"intended|target|desired|planned|requested|assigned|required|"         \
	"expected|specified|designated|mandatory|given|prescribed|stipulated"
#define FIELD                                                                  \
	"sentiment|tone|mood|rating|stars|star_value|polarity|length|emotion|" \
	"persona|voice|style|audience|register|keywords|elements|aspects|"     \
	"topics|topic|word_count|slots|authenticity_level|authenticity|"       \
	"complaint|stars_to_give|size|topics_to_cover|personality"
#define WHO                                                                    \
	"accountant|student|fan|nurse|teacher|critic|traveller|traveler|"      \
	"mother|father|parent|guest|customer|reviewer|buyer|shopper|user|"     \
	"diner|reader|retiree|engineer|chef|driver|librarian|homeowner|"       \
	"owner|manager|flyer|couple|tourist|hiker|foodie|gamer|mum|dad|"       \
	"pensioner|freelancer|commuter|viewer|patient|seamstress|bookkeeper"

const char *const frame_given[] = {
	/* the part to play */
	"^ you are|you're ~3 , a|an ~3 " WHO,
	"i|we am|was to play|portray|write_as|speak_as|pose_as|act_as|"
	"impersonate|embody ~2 a|an|the",
	"reviewer|character|person|narrator|customer|voice|persona i'm|i_am|"
	"i_was|we_are ~1 portraying|playing|to_play|given|writing_as|"
	"asked_to|assigned",
	"my|the|this|his|her persona|profile|character_sheet|character|role|"
	"guidance|guidelines|brief|backstory|bio|instructions|reviewer ~1 , "
	"~6 would|says|say|states|calls|is|was|described|requires ~1 i'm|i|"
	"say|that|as|for|two|exactly|she|he",
	"^ my persona ,",
	"role|persona|part|character calls|asks|requires for",
	"the? user's|client's|given|chosen chosen|requested|selected|desired|"
	"preferred|specified ~1 role|persona|tone|voice|rating|style|angle",
	"as a ~1 year_old|old ~12 is|should|needs|wants to sound|be|seem",
	"to sound|seem|be disappointed|enthusiastic|pleased|sarcastic|happy|"
	"annoyed|neutral|satisfied|angry ~1 , ~1 i",
	"they've|they_have|i've_been|i_was|i_have_been|you've ~1 told|asked|"
	"instructed|assigned ~1 me ~1 to be a|an|the|someone|somebody",
	"this|the reviewer|customer|narrator|persona|speaker was|is "
	"described|meant|supposed|said ~1 as|to",
	"i|i'm|i_am am|be|as ~3 , ~1 aged|age 61|45|34|52|27|68|29|38|41|23|"
	"56|72 ~1 ,",
	"aged|age ~2 , occupation|job|profession|personality|location|values",
	"occupation|profession|personality|temperament|values|hobby ~1 , ~4 "
	"but ~1 personality|values|tone|mood|budget|widowed|location",
	"who|male|female|narrator|reviewer|customer ~3 , ~1 male|female|"
	"divorced|retired|aged|52|41|couple|casal ~4 , ~1 runs|hates|stars|"
	"41|mother|father|ends|tone|nada|works",
	"sound|stay|be|keep_it|act ~1 enthusiastic|believable|natural|"
	"sarcastic|realistic|authentic|brief|casual|honest , ~1 yet|but|and|"
	"not ~1 stay|believable|not|no|keep",
	/* rating, tone and length */
	PLANNED " ~1 " FIELD " ~1 , ~1 is|of|was|1|2|3|4|5|mild|regret|"
	"positive|negative|neutral|mixed|i|so|waiting|a|high|city|five|two",
	FIELD " to give|use|adopt|convey|express|hit|cover|touch_on ,",
	"topic|topics|aspects|points|keywords|elements|features|things ~1 to "
	"touch|cover|mention|include|address|avoid|stress ~1 on ~1 pool",
	FIELD "|label|score for|of this|the ~1 sample|example|entry|row|item|"
	"record|instance ~1 is ~1 is|4|3|5|2|1|positive|negative|mixed",
	"the? desired|target|intended|requested|planned|given|required|"
	"assigned ~1 polarity|sentiment|rating|mood|tone|emotion|length|"
	"score is|was",
	"as stipulated|specified|prescribed|briefed|the_brief|per_brief|"
	"per_instructions ,",
	"stars|star|words|rating|tone|spoilers|length , ~1 as stipulated|"
	"instructed|requested|specified|briefed|required|asked|ordered",
	"the assignment|task|exercise|brief|prompt|ask was|is|calls|reads to|"
	"for ~1 evoke|write|describe|sound|be|produce|review",
	"setting|limit|target|count|quota ~2 reached|met|done|satisfied|hit ,",
	"both|all|two|three|the ~1 mandatory|required|requested|given|"
	"specified keywords|elements|points|aspects|terms|words|topics ~4 "
	"are|covered|included|mentioned|in|used",
	"work|worked|weave|wove|include|included|mention|mentioned each|all|"
	"both|every ~1 of_them|of|keyword|feature|aspect|in ,",
	"product|item|the description|data|sheet|details|specs|facts "
	"supplied|provided|given|attached|above|below ~1 mentions|says|lists|"
	"promises|includes|states",
	"metadata|data|product_data|record|listing|the_input|input_data "
	"lists|describes|gives|says|flags|states ~1 this|it|the|a|an|that|as",
	"paste|copy|insert it|this|verbatim in|where|here ~3 useful|needed|"
	"verbatim|relevant",
	"mention|include|use ~4 twice|at_least_once|once|three_times|"
	"at_the_end and ~1 link|don't|avoid|end|close|keep|do",
	"mention|include|skip|avoid|stress it|this|them , ~3 mention|skip|"
	"avoid|include|stress it|this|them",
	"must be|have|contain|include|stay|use|not a|between|at_least|under|"
	"no_more|within|exactly|over ~1 string|200|100|50|words|characters|"
	"400|sentences|two|one|three ~3 and|words|characters|long|sentences",
	"under|within|below|over the character|word limit|count ,",
	"they|they've|she|he|you want|said|asked|wants|told not_to_use|"
	"not_to_mention|honesty|a_joke|a ~4 word|joke|joke_and|they|used",
	"should look|read|sound like a|an ~2 real|genuine|authentic|actual "
	"~1 comment|review|customer|person|one",
	"dataset|data_set|training|corpus|annotation|labelled|labeled entry|"
	"sample|example|row|item|label|set should|must|is|needs|for",
	"three|two|one|four|five|1|2|3|4|5 star texts|reviews|pieces|samples|"
	"ones ~1 should|must|have_to|need open|start|end|close|sound|contain",
	"open|start|begin|end|close with a|an plus|minus|pro|con|hook ~1 and|"
	"close|end",
	"category|subcategory|bucket|segment|class , ~3 category|subcategory|"
	"bucket|segment|class|rating|tone ,",
	/* which one of several it is */
	"^ sample|example|variation|variant|version|item|entry|persona|"
	"output|record|row|customer|reviewer ~1 no|number|1|2|3|4|5|6|7|8|9|"
	"10|14|three|two|one ~1 of ~2 10|20|50|5|100|same|male|female|aimed|"
	"new|the|diverse|a",
	"^ " PIECE " no|number 1|2|3|4|5|6|7|8|9|10 of",
	"this is|was ~1 example|sample|variation|variant|item|entry|number "
	"~1 number|1|2|3|4|5|6|7|8|9|10|14|one|two|three|four|five ~1 of|in|"
	"from ~3 category|50|100|10|20|batch|set|class|the",
	"style|wording|tone|content|different|diverse ~1 from|than|of the "
	"previous|preceding|last|other|ones ~1 ones|samples|reviews|one|"
	"example|examples",
	"same product|item|hotel|book|film|brief , ~1 new|another|different "
	"persona|voice|reviewer|rating|angle|tone",
	"next one|sample|item|" PIECE " is|should|must ~1 by|from|for|be|not "
	"~1 somebody|someone|repeat|a|an",
	"from|than|of the one|sample|example|text before|above|earlier ,",
	"follow|use|keep|repeat|imitate|match|copy the same|style|format|"
	"structure|layout ~3 for|of|as ~3 next|title|preceding|above|"
	"examples|previous|list|item",
	/* examples */
	"few|one|zero shot sample|example|demonstration|demonstrations|"
	"prompt|examples|samples",
	"^ example|sample|exemplo|ejemplo|beispiel|exemple|esempio|voorbeeld|"
	"exempel|przykład|örnek 1|2|3|one|two|three|a|b ~1 , ~2 loved|the|"
	"great|this|it|atendimento|i|very|good|nice|above",
	"example|sample 1|2|3|one|two|three above|below|also|before",
	"^ your|now_your turn ,",
	"agora a_sua|é_a_sua|a_tua vez ,",
	"jetzt|nun|maintenant|ahora|ora|nu|teraz bist_du|à_vous|à_toi|"
	"te_toca|tocca_a|jij|din_tur ~1 dran|te|vous|ti ,",
	"^ good|bad|positive|negative one|example|sample , ~12 , ~2 bad|good|"
	"do|negative|positive one|example|sample|it",
	"do it like|as the good|first|second|above",
	"instruction|instructions|prompt|context|system_prompt|input|"
	"examples ends|end|begins|starts|begin|start|follows , ~1 response|"
	"answer|output",
	"response|answer|output begins|starts|below|follows ,",
	"^ user|system|assistant|model|source|input|human|original input|"
	"text|prompt|message|query|request|content ~3 ,",
	"source text|review|material to paraphrase|rewrite|imitate|translate|"
	"summarise|summarize",
	"slots|fields|variables|parameters|attributes|inputs|facts|keywords|"
	"constraints provided|given|supplied|known|filled|received ,",
	"city|season|category|complaint|product|tone|persona|brand|theme ~2 "
	", ~1 city|season|category|complaint|product|tone|persona|brand|"
	"theme ~2 , ~1 city|season|category|complaint|product|tone|persona|"
	"brand|theme",
	/* orders */
	"^ write|produce|compose|generate|give|draft|create|make ~1 a|an|one|"
	"two|me ~3 unenthusiastic|enthusiastic|short|brief|negative|positive|"
	"neutral|sarcastic|honest|realistic|critical ~1 " PIECE "|opinion",
	"would|should|must|do_not avoid|not_use|never_use ~1 technical|"
	"marketing|formal|flowery|emotional terms|language|words|jargon|"
	"phrases",
	"the? request|task|prompt|query|instruction was|says|said|reads|read "
	"~1 , ~2 what|write|positive|a|give|how|describe|negative",
	"dissatisfied|satisfied|typical|happy|unhappy|angry customer|guest|"
	"user|buyer|reader would|might|could say ~1 this",
	"and|to make|convince|persuade readers|them|people believe|that it",
	"poslat|jako|como|als|come|en_tant_que ~1 solicitado|pedido|"
	"gefordert|verlangt|richiesto|demandé|indicado|żądano|vorgegeben ,",
	"gewünschte|vorgegebene|geforderte|verlangte|demandée|demandé|"
	"solicitado|solicitada|richiesta|richiesto|gevraagde|pedida|pedido "
	"bewertung|stimmung|länge|note|longueur|ton|tono|tom|extensión|"
	"longitud|lunghezza|lengte|toon|nota",
	"كما هو_مطلوب|طلبت|طُلب",
	"narrador|narratore|narrateur|erzähler|verteller ~1 , ~4 ,",
	FIELD " ~1 , ~2 1|2|3|4|5|weary|positive|negative|mixed|neutral ~1 , "
	"~1 " FIELD,
	"in|with|given|from my|the|this|as role|persona|profile|"
	"character_sheet|perspective of|as|states|says ~1 a|an|margaret|i'm|"
	"i_am ~4 , ~1 68|values|i|on|age|aged|year",
	"keyword|keywords|phrase|phrases|word|words|term to|that|which|we "
	"work|use|include|weave|insert|must ~1 in",
	"use|write|keep|stick ~1 in|to|with simple|plain|easy|basic|everyday|"
	"short ~1 english|words|language|sentences ~1 , ~1 level|so|the|and",
	"level a1|a2|b1|b2|c1 ,",
	"what's|who_is|who's|what_is the hook|audience|angle|goal|tone|"
	"target|reader ~1 , ~1 a|parents",
	"given|assigned|supplied|specified|chosen|set|listed|provided "
	"personality|character|persona|trait|role|profile|background|"
	"occupation|quirk ~1 trait|of",
	"personality|character trait|traits|type ~1 , ~1 thrifty|cheerful|"
	"grumpy|is|means|of",
	"as the|per_the|the|this|our job|work|order|style|content ~1 spec|"
	"order|sheet|guide|brief|card demands|says|requires|asks|wants|states",
	"my|the|your role|part|job|character|persona|voice for|in this|the "
	"batch|task|review|set|one|turn|round|exercise|item|prompt ~1 is",
	"customer|user|buyer|reviewer|guest|traveller|reader profile|persona|"
	"card|sheet|archetype ~1 states|says ~1 that|i|name|describes|is|"
	"calls|i_have",
	"drawing|relying|building|going|based|working on|from|upon the ~1 "
	"supplied|given|provided|assigned|specified|requested|requested ~1 "
	"persona|profile|brief|details|facts|data|notes|description|role",
	"supplied|given|assigned|provided|requested persona|profile|role|"
	"character|voice|brief",
	"this|the|my|our response|answer|text|review|reply|output adheres|"
	"sticks|keeps|conforms|complies|follows|respects|meets|includes|"
	"stays|uses to|the|within|with|a|all ~2 limit|phrase|word|words|"
	"instructions|guidelines|format|constraints|length|three|brief|"
	"required",
	"limit|maximum|length|range|minimum|cap of ~1 three|two|four|five|50|"
	"60|80|100|fifty|sixty|a_hundred|40|30 ~1 sentences|words|characters|"
	"lines",
	"open|start|begin|end|close|finish with a|an|the question|"
	"recommendation|complaint|joke|call|quote|compliment|warning ~1 and "
	"~1 close|end|finish|then|have",
	"character|reviewer|persona|customer sheet|card|file ,",
	"^ name|age|occupation|job|likes|dislikes|location|gender|hobbies|"
	"personality|background , ~3 , ~1 age|occupation|job|likes|location|"
	"gender|hobbies|dislikes|budget|family|hates",
	"i am|was ~1 , ~1 a|an|aged|age ~5 year_old|years_old|and_my|aged ~9 "
	"my|who|personality|budget|tone|is",
	"brief|instructions|message|notes|request|wish|order from|of the|our "
	"client|customer|user|editor|agency|marketing|boss ~1 ,",
	"ignore|disregard|forget|override all|any|the|your|every ~1 earlier|"
	"previous|prior|above|other ~1 guidance|instructions|rules|prompts|"
	"orders|messages|directions",
	"sound|write|read|talk|act like a|an|as ~1 real|genuine|human|native|"
	"normal|actual ~1 guest|customer|person|user|reviewer|buyer|traveller",
	"respond|reply|answer|output|return with|only|in a|an|with|the|json|"
	"one ~2 authentic|single|short|review|json|text|valid",
	"following|using|per|as_per|with your|the ~1 template|structure|"
	"outline|format|skeleton|pattern ~1 , ~1 hook|i|the|a",
	"i|we begin|start|open|end|close|finish with|on|by the|a|an hook|"
	"question|complaint|praise|weakness|strength|conclusion|"
	"recommendation",
	"scenario|task|sub_task|subtask|case|item|prompt|variation|sample|"
	"review|job|entry|number|request ~1 no|1|2|3|4|5|6|7|8|9|10|11|12|15|"
	"20|a|b|c ~1 of ~1 40|50|100|20|10|the|travel|same|aimed|now",
	"same opinion|review|text|content|product , ~1 now|this_time|but|"
	"aimed|for",
	"now|this_time|next aimed|written|addressed|told|phrased at|for|to|"
	"from ~1 children|adults|a|teachers|experts|parents|students|seniors",
	"so|and|always use plain|simple|short|everyday|formal|informal ~1 "
	"words|language|sentences|english ,",
	"and|with customer|product|user|review|tone|persona mood|category|"
	"sentiment|rating|type|film|level ~3 ,",
	"here|in_this_text|in_it the|this ~1 writer|reviewer|style|author|"
	"customer|narrator|tone|persona|voice is|has|of|should|was|will ~3 ,",
	"style|tone|structure|format|pattern|wording|length of|from|in the? "
	"~1 sample|example|previous|earlier|number|first|above|reference ~1 "
	"number|1|2|3",
	"has|have|was|were|is been? followed|used|applied|kept|respected|"
	"copied|imitated|observed , ~1 with|as|the|and|here",
	"checklist|requirements|constraints|criteria|must_haves|keypoints|"
	"bullets|guidelines|must_include ~1 given|supplied|provided|met|list",
	"product|item|data|the|spec|fact|info data|spec|fact|info|"
	"description|product ~1 sheet|list|page|card|text ~1 provided|"
	"supplied|given|above|attached",
	"another one|review|version|text , ~1 this_time|now|happier|shorter|"
	"by|for ~4 ,",
	"التعليمات|المطلوب|الدور|الشخصية|التقييم المطلوب|اكتب|أنت",
	"^ stress|emphasise|emphasize|highlight|underline that|how the ~3 is|"
	"are",
	"client|customer|editor|agency , ~1 stress|emphasise|emphasize|"
	"highlight|underline that|how",
	"use|include|with these|following|exact words|keywords|terms|phrases "
	",",
	"given product_category|customer_mood|persona|the_persona|"
	"the_category|the_tone ~3 , ~1 my|i|the|and",
	"you will be provided|given with? a|an|the ~9 must|respond|reply|"
	"write|should",
	"in ~2 turn|scene|scenario|role|part i|you play|speak|act|write ~1 "
	"as? ~1 a|marek|the",
	"^ q , ~1 who|what|how ~6 a , ~1",
	"i_was|i_am|i'm|i've_been|i_have_been|as|having_been assigned|given|"
	"handed|allotted|dealt|allocated ~1 mindset|role|persona|voice|"
	"character|part|identity|personality|trait|attitude|profile",
	"reviewer|persona|character|customer|writer|narrator trait|traits|"
	"quirk|attribute|type|flag ~5 applies|apply|says|is|here|was|comes",
	"is|was|am supposed|meant|expected|told to be ~1 grumpy|happy|angry|"
	"sarcastic|picky|cheerful|critical|polite|rude|impressed|"
	"disappointed ~1 , ~1 thus|so|hence|then",
	"in|as the|this mindset|persona|role|voice|character of a|an",
	"seed|trigger|forbidden|banned|prompt word|words|term|terms|phrases "
	"~1 used|included|was|were|avoided",
};

const size_t frame_given_n = sizeof(frame_given) / sizeof(frame_given[0]);
