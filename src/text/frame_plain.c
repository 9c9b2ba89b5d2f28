/*
 * The plainest orders of a prompt, each a sentence by itself: how long the text
 * is to be, how it is to sound, what it is to begin, do without and end with.
 */
#include "text/frame_phrases.h"

#define TONE                                                                   \
	"friendly|casual|formal|informal|neutral|enthusiastic|annoyed|angry|"  \
	"happy|disappointed|positive|negative|critical|honest|sarcastic|"      \
	"ironic|conversational|professional|humorous|mixed|balanced|" \
	"satisfied|frustrated|calm|grumpy|cheerful|delighted|lukewarm|polite|" \
	"matter_of_fact|chatty|sceptical|skeptical|irritated|upset|relaxed"
#define COUNT "words|word|sentences|sentence|paragraphs|paragraph"
#define NUMBER                                                                 \
	"40|50|60|70|75|80|90|100|110|120|125|130|140|150|160|180|200|250|"    \
	"fifty|sixty|eighty|a_hundred"
#define PART                                                                   \
	"battery|battery_life|price|design|quality|build_quality|delivery|"    \
	"packaging|service|customer_service|value|value_for_money|comfort|"    \
	"taste|durability|performance|ease_of_use|sound|screen|size|plot|"     \
	"acting|staff|food|atmosphere|usability|support|experience|product"

const char *const frame_plain[] = {
	"^ napiš|napište|vytvoř|vygeneruj|napíš|napíšte ~2 recenzi|recenzii|"
	"recenziu|hodnocení|posudek|text",
	"^ system|user|prompt|instruction , you_are|you're|act_as|write|"
	"imagine ~1 a|an|the|you",
	/* how long */
	"^ around|about|roughly|approximately|approx|between|at_least|"
	"at_most|no_more_than|up_to|max|maximum|minimum|min|exactly|ideally|"
	"under|not_over ~3 " NUMBER " " COUNT " $",
	"^ one|two|three|four|five|1|2|3|4|5|a_few ~1 short|brief|simple|"
	"compact|full|complete sentences|paragraphs $",
	"^ two|three|four|five|2|3|4|5 sentences|paragraphs $",
	"^ minstens|mindestens|höchstens|maximal|höchstens|environ|maximum|"
	"minimum|máximo|mínimo|massimo|minimo|unos|circa|ca|około|maksymalnie "
	"~3 wörter|mots|palabras|parole|palavras|woorden|słów|sätze|phrases|"
	"frases|frasi|zinnen|zdania|zdań $",
	/* how it sounds */
	"^ tone|register , ~3!warm|dry|rich|clear|bright|"
	"round|full|sweet|brilliant|good|great " TONE,
	"^ style|voice , ~2 informal|first_person|journalistic|conversational|"
	"with_slang",
	"^ style , casual|formal|simple , ~3 slang|language|sentences|tone|"
	"words",
	"^ natural|human_sounding|everyday|conversational|colloquial ~3 "
	"language|tone|phrasing|wording $",
	"^ written|told|write|speak from a|the ~1 perspective|viewpoint|"
	"point_of_view of a|an|the ~3 customer|buyer|reviewer|shopper|"
	"consumer ~3 $",
	"^ write|speak from a|the ~1 perspective|viewpoint|point_of_view of "
	"a|an|the ~3 user|guest|diner|parent|owner|client|reader|viewer ~3 $",
	"^ sound|seem ~1 disappointed|enthusiastic|frustrated|satisfied|human|"
	"like_a_customer|like_a_real|like_a_person|like_a_human|like_a_buyer|"
	"like_a_genuine|believable ~4 $",
	"^ make|keep it|the_review|the_text|sentences|paragraphs|language|"
	"your_sentences ~1 personal|natural|believable|realistic|"
	"concise|authentic|relatable|specific|varied|plausible|grounded ~4 $",
	"^ keep it|the_review|the_text|sentences|paragraphs ~1 under|within ~2 "
	NUMBER " ~2 $",
	"^ keep|make the|your? sentences|paragraphs|language short|simple|"
	"varied|natural ~3 $",
	"^ remember to keep|make it|this|the_review|the_text|the_tone ~2 "
	"natural|believable|realistic|personal|honest|casual|concise|short|"
	"authentic|neutral|balanced|conversational ~2 $",
	"^ remember to sound|stay ~2 natural|believable|realistic|neutral|"
	"human|honest|in_character|casual|authentic|like_a ~3 $",
	"^ remember to avoid|include|mention|use|write ~3 word|words|keyword|"
	"keywords|phrase|phrases|clichés|aspects|rating|first_person ~3 $",
	"^ be authentic|genuine|relatable|believable ~3 $",
	"^ express ~1 satisfaction|disappointment|frustration|"
	"dissatisfaction|delight|enthusiasm|gratitude|annoyance ~5 $",
	"^ express mild|slight|clear|strong|moderate|some|genuine ~1 "
	"satisfaction|disappointment|frustration|dissatisfaction|delight|"
	"enthusiasm|gratitude|annoyance|criticism|praise|irritation|surprise|"
	"emotion|opinion|opinions|reservations|doubt|doubts ~4 $",
	/* what it begins and ends with */
	"^ start|begin|open with a|an ~1 hook|anecdote|question|complaint|"
	"compliment|statement|sentence|story|detail|joke|fact ~4 $",
	"^ end|finish|close|conclude on|with a|an ~1 positive|negative|neutral|"
	"hopeful|upbeat|sour|recommendation|call|verdict|question|note|"
	"summary|joke|warning ~3 $",
	/* what is in it */
	"^ add|include a|an|one|some|a_few ~1 personal|small|minor|little|"
	"realistic|subtle touch|typo|typos|anecdote|anecdotes|detail|details|"
	"slang|humour|humor|flaw|complaint|criticism ~3 $",
	"^ give|provide|offer|add one|two|a|an|some|at_least_one ~1 concrete|"
	"specific|real|personal ~1 example|examples|reason|detail|details|"
	"anecdote ~4 $",
	"^ give|state a|one|the reason|reasons for|why ~6 star|stars|rating|"
	"score $",
	"^ highlight|emphasize|emphasise|address|stress|describe|discuss|"
	"cover|underline the? ~2 " PART " ~1 and|or? ~3 $",
	"^ highlight|emphasize|mention|describe|address|cover one|two|"
	"both|a_single|at_least ~7 $",
	"^ talk|write about the ~1 " PART " and the? ~2 " PART " $",
	"^ focus on the? ~1 " PART " ~1 and|or? ~3 $",
	"^ focus on the? ~1 " PART " $",
	"^ must include|contain the|one|two|both|at_least|all|these ~2 word|"
	"words|keyword|keywords|phrase|phrases|term|terms|aspect|aspects|"
	"sentence|drawback|criticism|complaint|pro|con ~4 $",
	"^ the ~1 rating|score must be ~3!higher|lower|wrong|a|fake $",
	"^ aspects|aspects_to_cover|aspects_to_mention|key_points|"
	"points_to_cover|target_audience|purchase_context|"
	"purchase_reason|must_include|must_mention|"
	"required_keywords|words_to_use|words_to_avoid|do_not_mention ,",
	"^ age , ~2 $ occupation|job|profession|persona ,",
	"^ output_language|writing_style|expertise_level|"
	"persona's_expertise_level|reviewer's_mood|toon|tono_de_voz|"
	"schrijfstijl|schreibstil|style_d'écriture|estilo_de_escritura ,",
	"^ start|begin directly|immediately|straight|right_away with|in ~1 "
	"review|text|role|character $",
	"^ product|item|service , ~6 $ rating|stars|tone|length|persona ,",
	"^ product_category|category , ~4 $ tone|length|rating|mood|product|"
	"persona|style|aspects|stars|sentiment ,",
	"^ you bought|purchased|ordered|received the|this ~7 ago|last_week|"
	"last_month|last_year|as_a_gift $",
	"^ in_keeping_with|in_line_with|in_accordance_with|true_to|"
	"consistent_with|sticking_to|following the|my|this ~1 scenario|"
	"persona|character_brief|prompt|assigned_role|"
	"character_sheet",
	"^ here|now|from_here the tone|style|register|voice gets|becomes|"
	"turns|shifts|changes|is ~3 , ~1 as the|my|your|per ~1 "
	"persona|prompt|brief|instructions",
	"who|and write|writes|type|types casually|informally|"
	"formally|bluntly|sarcastically|in_slang|in_lowercase ~1 make|makes|"
	"with|no|uses|use",
	"make|makes|making|with typos|spelling_mistakes|mistakes|slang like|"
	"as you|the_prompt said|asked|wanted|requested|told_me|instructed|says",
	/* what is not */
	"^ avoid ~1 repeating|repetition|repetitions|jargon|exaggeration|"
	"generic_phrases|generic_praise|generic_language|marketing|"
	"promotional|superlatives|clichés|cliches|exclamation|emojis|"
	"hyperbole|filler|buzzwords ~3 $",
	/* elsewhere */
	"^ vermeide|vermeiden_sie ~1 ausrufezeichen|klischees|superlative|"
	"wiederholungen|werbesprache|emojis|floskeln ~3 $",
	"^ évite|évitez|éviter les|le|la|des? ~1 clichés|"
	"superlatifs|répétitions|exclamations|jargon|emojis ~3 $",
	"^ evita|evite|evitar los|as|os|i|gli|le|las? ~1 clichés|"
	"luoghi_comuni|superlativos|superlativi|repeticiones|ripetizioni|"
	"repetições|exclamaciones|emojis|tópicos ~3 $",
	"^ unikaj wykrzykników|powtórzeń|banałów|emotikonów|superlatywów "
	"~3 $",
	"^ vermijd clichés|herhaling|herhalingen|uitroeptekens|emoji's|"
	"superlatieven ~3 $",
	"^ schrijf|schrijft|genereer|skriv een|en|ett ~3 review|"
	"beoordeling|recensie|klantbeoordeling|productbeoordeling|recension|"
	"omtale|anmeldelse",
	"^ napisz|pisz|schrijf|schreibe|schreib|écris|écrivez|escribe|escriba|"
	"scrivi|escreva w|in|à|en|na|de ~1 pierwszej|eerste|ich_form|première|"
	"primera|prima|primeira osobie|persoon|personne|persona|pessoa? ~3 $",
	"^ il|le|el|o|de|der|ton tono|ton|tom|toon deve|dovrebbe|doit|devrait|"
	"debe|debería|moet|soll|sollte|ma ~3 $",
};

const size_t frame_plain_n = sizeof(frame_plain) / sizeof(frame_plain[0]);
