/*
 * Orders to a writer: how an answer is to be returned, what the text is to
 * have, which text comes next.  Reviews have imperatives, too ("Avoid the
 * soup", "Now write the name on it"); these have a review, or what only texts
 * have, for their object.
 */
#include "text/frame_phrases.h"

#define MAKE                                                                   \
	"write|rewrite|generate|compose|rephrase|reword|paraphrase|redraft"
#define WORK                                                                   \
	"review|reviews|testimonial|testimonials|text|paragraph|response|"     \
	"answer|output"
#define COUNT                                                                  \
	"20|25|30|35|40|45|50|55|60|65|70|75|80|85|90|100|110|120|130|140|"    \
	"150|180|200|250|300|twenty|thirty|forty|fifty|sixty|seventy|eighty|"  \
	"ninety|hundred|two|three|four|five|six|2|3|4|5|6"

const char *const frame_orders[] = {
	/* how it is to be returned */
	"^ return|output|print|emit|give|provide|produce|send only|just|"
	"nothing_but|solely|exclusively ~4 json|body|string|object|title|" WORK,
	"^ only|just return|output|emit|reply|respond|answer ~4 json|body|"
	"string|object|title|" WORK,
	"^ return|output|emit|respond|reply ~4 json|plain_text|markdown|xml|"
	"csv|yaml|one_paragraph|single_paragraph",
	"^ respond|reply|answer only|just|exclusively|solely|strictly|"
	"accordingly",
	"^ no|without ~1 preamble|extra_text|code_fences|code_fence|"
	"surrounding_quotes|meta_commentary",
	"write|respond|answer|reply accordingly $",
	"^ do_not|don't|never ~1 include|add|provide|write|give|output ~2 "
	"explanation|explanations|commentary|preamble|extra_text|"
	"additional_text|introduction_or|notes_or",
	"^ do_not|don't explain $",
	"^ no emojis|em_dashes|hashtags|bullet_points|bullet_lists|markdown|"
	"headings ~2 $",
	"^ you will|should|must|are_to|have_to write|generate|produce|create "
	"~3 review|reviews",
	"^ n'utilise|n'utilisez|n'emploie|n'employez pas ~2 emojis|d'emojis|"
	"mot|marque|guillemets|superlatifs|exclamation",
	"^ write about a|an|the|your ~3 you bought|used|visited|stayed|own|"
	"tried|ordered",
	/* to whom they are */
	"instructions|guidance|guidelines|briefing|brief for|to ~1 writer|"
	"reviewer|copywriter|generator|llm|annotator ,",
	"human|user|system|assistant|ai|operator , " MAKE "|give_me|make_it|"
	"make_another",
	"human|user|system|assistant|ai|operator , now|please " MAKE "|give_me|"
	"make_it|make_another|do_one",
	/* which text */
	"^ " MAKE " another|one_more|the_next|a_second|two_more|three_more|"
	"a_new|a_different|a_similar|the_same ~3 one|but|" WORK,
	"^ now|then|next|please|also|again " MAKE " ~1 another|one|the|it|"
	"this|a|me|your|an|two|three",
	"^ now|then|next|please|also|again do|make|give_me another|one_more|"
	"the_next|the_same|a_second|a_negative|a_positive ~3 version|for|but|"
	WORK,
	"^ rewrite|rephrase|reword|paraphrase|redraft the|this|it|that|above|"
	"following|below|your",
	"^ shorten|lengthen|polish|translate|summarize|summarise|continue|"
	"complete the|this ~2 " WORK,
	/* by which rules */
	"^ per|following|as_per|under|according_to the|our|your|these ~1 "
	"guidelines|brief|rules|instructions|specification|spec|template|"
	"rubric|style_guide , include|add|mention|use|write|avoid|keep|make|"
	"do_not|don't|never|start|end|insert",
	"^ include|insert|add|introduce|work_in ~4 typo|typos|misspelling|"
	"misspellings|spelling_error|spelling_errors|spelling_mistake|"
	"spelling_mistakes|grammar_mistake|grammar_mistakes",
	"here|these|below|following are|is the? ~2 requirements|constraints|"
	"guidelines ,",
	"^ consider|cover|address|follow|obey|respect ~1 the|these following|"
	"aspects|topics|constraints|requirements ,",
	"in the same style|tone|format|voice as|of ~2 example|examples|above",
	"^ use|follow|take|match ~3 example|examples|attributes|keywords above|"
	"below|given|provided",
	"based_on|using|given the|these ~2 attributes|keywords|inputs|"
	"metadata|parameters|bullet_points|seed|persona , write|generate|"
	"compose|produce|create|below|above",
	/* what it is to have */
	"^ keep the ~1 meaning|tone|sentiment|original_meaning|facts|"
	"rating|register $",
	"^ keep ~4 meaning|tone|sentiment|register and|but|while ~3 rating|"
	"length|facts|meaning|stars|style|tone|wording|natural|casual",
	"^ keep to|under|within|below|it_under|it_to|it_within ~2 " COUNT
	" words|sentences|lines|characters|paragraphs",
	"^ use|write_in|stick_to|adopt ~1 first_person|third_person|"
	"past_tense|present_tense|british_spelling|american_spelling|"
	"british_english|american_english|plain_english|everyday_language|"
	"informal_language|colloquial_language|simple_language|"
	"natural_language",
	"^ use|adopt|maintain a|an ~2 tone|register",
	"^ vary|alternate|randomize|randomise ~2 sentence|sentences|openings|"
	"wording|vocabulary",
	"^ do_not|don't|never|avoid ~1 start|begin|open|end|starting|"
	"beginning|opening|ending|close ~2 with ~2 product_name|greeting|"
	"phrase|sentence|summary|exclamation|exclamation_mark",
	"^ aim for ~2 " COUNT " ~3 words|sentences",
	"^ target|maximum|max|at_most|up_to|no_more_than|"
	"not_more_than|exactly|minimum_of|maximum_of ~1 " COUNT " ~2 words|"
	"sentences|characters|paragraphs $",
	"^ make it|this|them ~1 read_like|sound_like|sound_natural|"
	"sound_authentic|sound_human|angrier|more_negative|more_positive|"
	"more_critical|believable",
	"^ let|have the reviewer|customer|guest|narrator|persona|buyer ~1 "
	"mention|complain|praise|say|be|sound|express",
	"^ write|phrase|tell|say it ~1 in|as|from|like ~5 voice|style|tone|"
	"perspective|point_of_view|person|persona|speaker|words",
	"^ persona|reviewer_persona|speaker|narrator|buyer_persona|"
	"customer_profile , ~1 a|an|male|female|young|elderly|retired|"
	"middle_aged|busy",
	"^ mention the|a ~3 once|twice|somewhere|in_passing|at_least_once $",
	"^ you bought|stayed|ate|watched|used|ordered|visited ~8 and|but ~1 "
	"are|were|feel|felt disappointed|happy|satisfied|unhappy|angry|"
	"annoyed|delighted|impressed|thrilled",
	"^ give|add|include it|to_it|the_product|the_text|him|her a|an|one "
	"realistic|believable|minor|small|credible flaw|complaint|detail|"
	"drawback|weakness",
	"^ please|now write|generate|create|produce|provide ~1 2|3|4|5|10|two|"
	"three|four|five|ten ~3 reviews|testimonials",
	"^ write|generate|create|produce ~1 2|3|4|5|10|two|three|four|five|"
	"ten ~3 reviews|testimonials",
	"^ no hashtags|bullet_points|exclamation_marks|brand_names , ~1 "
	"no|plain|just|only|and",
	"^ follow|match|copy|mimic|imitate|use the ~1 format|style|tone|"
	"structure|voice|pattern of ~3 review|reviews|example|examples|"
	"previous",
	"^ be ~1 honest|critical|specific|brief|concise|fair|harsh|subtle but|"
	"and ~6 don't|do_not|avoid|never name|mention|use|exaggerate|reveal",
	/* other languages */
	"^ scrivi|scrivete|escreva|écris|écrivez|schrijf|napisz|schreibe|"
	"schreib come|como|comme|als|jako|aus_der|aus_sicht|vanuit|dal|desde",
	"^ gib|antworte|schreib|schreibe|verfasse|formuliere|erstelle|"
	"erwähne|verwende|vermeide|achte|nenne|bitte ~4!selten|nie|meine|"
	"diese|ungern|sonst|eigentlich|normalerweise rezension|bewertung|json|"
	"überschrift|tonfall|wörter|wörtern|sätze|sätzen|produktnamen|"
	"ich_form|umgangssprache|emojis",
	"^ gib|nenne|antworte|schreibe nur|ausschließlich|lediglich ~2 "
	"text|json|rezension|bewertung|fließtext",
	"^ réponds|répondez|renvoie|renvoyez|écris|écrivez|rédige|rédigez|"
	"mentionne|mentionnez|utilisez|n'utilise|n'utilisez|adopte|adoptez|"
	"inclus|incluez|reformule|reformulez ~5!jamais|rarement avis|texte|"
	"json|titre|ton|mots|phrases|emojis|marque|première_personne|"
	"commentaire",
	"^ ne mentionne|mentionnez|cite|citez|nomme|nommez|parle|parlez|"
	"utilise|utilisez pas|jamais ~3 marque|note|étoiles|mot|prix|nom",
	"^ no menciones|nombres|cites|uses ~3 marca|nota|estrellas|palabra|"
	"precio|nombre",
	"^ erwähne|nenne|verwende ~2 marke|markennamen|sterne|preis|wort "
	"nicht|keinesfalls|auf_keinen",
	"^ bir|kısa|olumlu|olumsuz ~3 yorum|inceleme|değerlendirme yaz|yazın|"
	"oluştur $",
	"^ escribe|escriba|redacta|redacte|responde|devuelve|devuelva|genera|"
	"genere|menciona|mencione|reescribe|reescriba|no_menciones|no_uses|"
	"no_incluyas ~5 reseña|texto|json|título|palabras|frases|emojis|marca|"
	"primera_persona|opinión|comentario",
	"^ scrivi|scrivete|riscrivi|rispondi|restituisci|genera|menziona|"
	"includi|mantieni|adotta|non_usare|non_menzionare|non_includere ~5 "
	"recensione|testo|json|titolo|tono|parole|frasi|stile|emoji|marca|"
	"prima_persona|commento",
	"^ escreva|reescreva|responda|devolva|retorne|gere|mencione|inclua|"
	"mantenha|adote|não_use|não_mencione|não_inclua ~5 avaliação|resenha|"
	"texto|json|título|tom|palavras|frases|estilo|emojis|marca|"
	"primeira_pessoa|comentário",
	"^ schrijf|herschrijf|antwoord|vermijd|gebruik|vermeld|geef ~5 "
	"recensie|tekst|json|titel|toon|woorden|zinnen|stijl|merknaam|"
	"ik_vorm|spreektaal",
	"^ napisz|odpowiedz|zwróć|wygeneruj|wspomnij|używaj|zachowaj|"
	"przeredaguj|podaj ~5 recenzji|recenzję|opinię|opinii|tekst|tekstu|"
	"json|tytułu|ton|tonu|słów|zdań|stylu|marki",
	"^ напиши|напишите|ответь|верни|выведи|упомяни|упомяните|используй|"
	"составь|сгенерируй|перепиши ~5 отзыв|отзыва|текст|текста|json|"
	"заголовка|тон|слов|предложений|стиль",
};

const size_t frame_orders_n = sizeof(frame_orders) / sizeof(frame_orders[0]);
