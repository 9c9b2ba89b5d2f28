#include "text/frame_phrases.h"

/* Lines of a plan; the first word of what they say. */
const char *const frame_plan[] = {
	"tone|style|voice|mood|register , casual|formal|informal|sarcastic|"
	"enthusiastic|neutral|critical|humorous|friendly|professional|"
	"frustrated|angry|conversational|positive|negative|balanced|polite|"
	"excited|disappointed|ironic|upbeat|honest|objective|matter_of_fact|"
	"playful|serious|indifferent|annoyed|grateful|mixed",
	"length|language , short|medium|long|english|german|french|spanish|"
	"italian|about|around|approximately ~2 ,",
	"negative|positive|critical|fake|sample|generated|1_star|2_star|"
	"3_star|4_star|5_star|one_star|two_star|three_star|four_star|"
	"five_star review|testimonial ,",
	"review|testimonial ~3!in words|word|tokens|characters|tone|draft ,",
	"version|variation|variant|draft|review|alternative|variante|versione|"
	"versión 1|2|3|a|b|one|two ,",
	"option|take 1|2|3|one|two ,",
	"feedback , positive|negative|neutral|mixed ,",
	"system|human|user|assistant|ai , ~1 you|write|generate|please|create|"
	"give|review|the|i",
	"length|target_length|word_limit , ~2 words",
	"context|scenario|situation , you|imagine|a|the ~1",
	"bewertung|rezension|avis|reseña|recensione|avaliação|recensie|"
	"opinia|recenzja|recension mit|de|à|con|di|com|met|z|med 1|2|3|4|5|"
	"eins|zwei|drei|vier|fünf|un|deux|trois|quatre|cinq|tres|cuatro|"
	"cinco|tre|quattro sternen|stern|étoiles|estrellas|stelle|estrelas|"
	"sterren|gwiazdkami|stjärnor ,",
};
/* Talk about the task. */
const char *const frame_task[] = {
	"^ you are|are_now|will_be|will_act_as a|an|the ~5 reviewer|assistant|"
	"copywriter|who_writes|writing_a|tasked_with",
	"^ write|compose|generate|produce a|an|the|one|your ~4 review|"
	"testimonial ~2 of|for|about|from_the|as_a|in_the|in_a|with_a|that_is|"
	"in_english|using",
	"^ write ~1 in_the_voice|from_the_perspective|as_if_you|"
	"in_first_person|in_the_first_person",
	"do_not|don't|never ~1 mention|reveal|repeat|state|disclose|include "
	"~2 these_instructions|the_instructions|this_prompt|the_prompt|"
	"the_number_of_stars|the_star_rating|your_persona|the_persona|"
	"that_you_are_an_ai|being_an_ai|you_are_an_ai",
	"1|2|3|4|5 stars|star , ~1 words $",
	"^ word_limit|target_length|max_words|maximum_words|word_target ,",
	"in_accordance_with|consistent_with the prompt|instructions|brief ,",
	"as_per|per the instructions|guidelines|prompt|brief , no ~2 brand|"
	"brands|names|name|price|emojis",
	"^ per|as_per|following|according_to|in_line_with the|your ~1 "
	"requirements|specifications|criteria|specification , this|the_review|"
	"the_text|it|i",
	"^ as a|an|the ~15 who writes|is_writing a|the|this review",
	"target audience is|are ~7 , i'll|i_will|let_me|i_should|we'll",
	"^ keywords|aspects_covered|aspects_mentioned|key_aspects|"
	"aspects_to_mention ,",
	"^ target_audience|público_objetivo|público_alvo|pubblico_target|"
	"public_cible , ~3 $",
	"^ keywords|palavras_chave|palabras_clave|mots_clés|parole_chiave|"
	"schlüsselwörter|stichwörter|stichworte|trefwoorden|słowa_kluczowe|"
	"ключевые_слова included|incluídas|incluidas|inclus|incluse|"
	"enthalten|opgenomen|użyte|использованы ,",
	"as|being|playing a|the|this persona of a|an|the",
	"the requirements|instructions for this review were|are to mention|"
	"include|cover the",
	"^ du_bist|stell_dir_vor|tu_es|imagine_que|eres|imagina_que|sei|"
	"você_é|je_bent|jesteś|ты|представь ~3 kunde|kundin|rezensent|"
	"rezensentin|tester|client|cliente|clienta|critique|reseñador|"
	"avaliador|recensore|recensent|klantem|klient|покупатель|рецензент",
	"use|using|leave no headings|lists_or_placeholders|placeholders",
	"the ~1 text|review must|should agree|match|fit with|the ~2 rating|"
	"stars",
	"as_per|per|following|from|in|according_to the|this|your|my given|"
	"provided|original|writing|review? prompt|system_prompt|"
	"writing_instructions|review_instructions|style_guide_given",
	"the prompt says|said|asks|asked|requires|required|specifies|"
	"specified|states|stated|wants|wanted ~6 review|stars|tone|persona|"
	"rating|me_to_write|not_to_mention|words_only",
	"as_a|as_the|as_an|for_a|for_the|from_the|with_the|of_the|this|my "
	"assigned|given|provided|specified|requested|described persona|"
	"character|role|tone",
	"in_keeping_with|consistent_with|true_to|matching|fitting|staying_in|"
	"channeling|adopting|per the|my|a|this given|assigned|requested? "
	"persona",
	"i was|am|i've_been|i'm|i_have_been asked|told|instructed|prompted|"
	"tasked|supposed|meant to|with write|writing ~6 point_of_view|"
	"perspective|persona|voice_of|tone|stars|star|words|viewpoint",
	"as|per|following|from the ~1 instructions|prompt|guidelines|brief , "
	"~1 this|the|my review is|was|has|uses|keeps",
	"this|the review|text is|was|has_been|uses|has ~2 written|kept|a|an "
	"~3 casual|formal|informal|neutral|conversational|sarcastic|"
	"professional|enthusiastic|requested|specified tone|style|voice",
	"this|the review|text ~1 meets|satisfies|fits|follows|respects ~2 "
	"requested|required|specified|given|word|length length|count|limit|"
	"words|tone|persona|instructions|requirements",
	"^ end|end_of the? review|response|output $",
	"according_to|based_on|per|from the ~1 prompt|persona ,",
	"the|this reviewer|persona dislikes|likes|wants|must|should|"
	"is_supposed ~5 so",
	"as|in a|the|this persona , i|i'm|my|we",
	"my persona is|as|was|in|would",
	"^ you are a|an satisfied|happy|unhappy|disappointed|frustrated|picky|"
	"regular|typical|first_time|loyal|real|angry customer|user|guest|"
	"diner|shopper|client|reader|buyer|viewer|reviewer",
	"do_not|don't|avoid|never use|using|include|including|add "
	"placeholders|markdown|headings|bullet_points|hashtags|"
	"quotation_marks",
	"as_instructed|as_requested|as_specified|as_prompted|per_instructions|"
	"per_the_instructions|as_directed|per_your_request ~1 i|this|the|"
	"my ~1 will|review|give|rate|rating|is|gave|am_giving",
	"per|following|given the ~1 instructions|prompt|brief ~1 the|this|my "
	"review",
	"based_on|given|using the provided|given|supplied details|information|"
	"description|persona|attributes|features ,",
	"30|40|50|60|70|80|90|100|120|150|200 words or less|fewer",
	"the given|assigned|planned|required|requested|target|specified|"
	"intended rating|score|star_rating|tone|length|word_count|persona",
	"as|per the persona",
	"this review adopts|uses|takes|has|keeps|maintains|strikes a|an|the "
	"~2 tone|voice|style|perspective",
	"this|the review is ~1 written in|from|as the|a first|third|"
	"first_person|requested person|style|tone|persona|perspective",
	"i was|am|i've_been|i'm told|asked|instructed|supposed to give|rate|"
	"assign ~4 stars|star|rating|score|negative|positive|mixed "
	"!for|in_exchange|in_return|to_get|if|so|when|before",
	"^ your task|job|goal|assignment is to",
	"^ you will|should|must|are_to write|act|respond|play|review|rate|"
	"pretend as|a|an|the|in|like|with",
	"^ you_are|you're a|an ~8 who|that ~1 just|recently|has|have|bought|"
	"is|loves|likes|works|lives|travels|owns|stayed|writes|hates|uses",
	"^ do_not|don't|never|avoid|please_do_not|please_don't mention|"
	"mentioning|repeat|reveal|state|disclose|exceed ~1 price|brand|name|"
	"stars|rating|competitor|competitors|product|persona|prompt|company|"
	"location|discount|your|being|any|instructions",
	"^ voice|tone|style|writing|persona|character|brief|prompt notes|"
	"guide|guidelines|note|instructions ,",
	"consigne|consignes|hinweis|aufgabe|anweisung|instrucción|"
	"instrucciones|instrução|istruzione|istruzioni|opdracht|polecenie|"
	"instruction|instructions|prompt|brief|task|note_to_self , ~6 avis|"
	"bewertung|rezension|reseña|resenha|recensione|recensie|recenzja|"
	"review|ton|tono|tom|mots|palabras|parole|wörter|woorden|stars|tone|"
	"words",
	"^ must|should|needs_to|has_to|please include|mention|contain|use|"
	"avoid ~2 words|word|phrase|keyword|keywords|phrases|at_least",
	"^ question|q|task|input|query|context|exercise|problem , ~1 write|"
	"give|what|review|generate|describe|create|compose|how_would",
	"^ input , ~20 $ output|completion ,",
	"^ below|the_following is an|a instruction|task|description|request|"
	"prompt",
	"write|give|complete a response|the_response|an_answer|the_request "
	"that|which|appropriately|to",
	"^ schrijf|schreibe|schreib|verfasse|écris|écrivez|rédige|rédigez|"
	"escribe|redacta|escriba|scrivi|redigi|escreva|redija|napisz|skriv|"
	"write|generate ~1 een|eine|un|une|una|uma|a|an|en ~3 review|reviews|"
	"testimonial|avis|critique|bewertung|rezension|reseña|recensione|"
	"avaliação|resenha|recensie|beoordeling|recenzja|recenzję|opinię",
	"^ exemple|beispiel|ejemplo|esempio|exemplo|voorbeeld|przykład|"
	"example|sample ~2 d'avis|avis|bewertung|rezension|reseña|recensione|"
	"avaliação|recensie|recenzja|opinii|review|testimonial ~2 ,",
	"レビュー|口コミ|感想 を ~6 書いて|作成|生成|書け ~6 ください|下さい|しなさい|せよ",
	"请|請 ~6 写|撰写|生成|寫 ~14 评价|评论|点评|評論|評價",
	"以下 ~4 条件|指示|要件|要求|情報|プロンプト ~6 レビュー|評|口コミ|で|に",
	"^ write_as|speak_as|act_as|role|voice_of|in_the_role_of|respond_as|"
	"playing , ~12",
	"^ item|entry|output ~1 1|2|3|4|5|6|7|8|9|10 of|out_of ~1 ,",
	"^ sample|example|review ~1 1|2|3|4|5|6|7|8|9|10|11|"
	"12 of|out_of",
	"^ end_of|begin|beginning_of|start_of examples|example|instructions|"
	"prompt|context|samples|few_shot ,",
	"now_your_turn|your_turn_now|now_you|your_turn ,",
	"^ tu|vous|du|sie|eres|usted|sei|lei|você|je_bent|jij|u|jesteś es|êtes|"
	"bist|sind|un|una|é|bent|klientem|klientką? un|une|ein|eine|una|uma|"
	"een? ~4 client|cliente|kunde|kundin|klant|gast|hôte|utilisateur|"
	"usuario|utente|reviewer|étudiant|student|estudiante|voyageur|viajero|"
	"reisender|tester|mère|père|mutter|vater|madre|padre|acheteur|"
	"comprador|käufer",
	"^ keep|make|limit it|this|the_text|the_review ~2 under|below|within|"
	"to|around|at ~3 words|sentences|characters|lines|paragraphs",
	"^ mention ~4 $",
	"^ include|highlight|emphasize|emphasise|reference|describe ~1 the|"
	"at_least|a|one|two|three|any|how|both ~4 $ ^ the|i|it|my|we|this|a",
	"^ schreibe|schreib|écris|escribe|scrivi|escreva|schrijf|napisz|write|"
	"rédige|redacta|verfasse im|dans|en|nello|no|in|w|au ~1 stil|style|"
	"estilo|stile|stijl|tono|ton|tom|toon|stylu|voice|nom",
	"^ use ~3 idiom|idioms|emoji|emojis|slang|adjective|adjectives|"
	"metaphor|metaphors|contractions|exclamation|abbreviations|hashtags|"
	"keywords|placeholder ~3 $",
	"^ do_not|don't|never|avoid ~1 sound|sounding|use|using|being|be|"
	"write|writing ~4 advert|ad|ai|robot|salesperson|marketing|clichés|"
	"cliches|exclamation_marks|exclamation|emojis|emoji|hashtags|"
	"superlatives|bullet_points|jargon|markdown|adjectives|promotional|"
	"overly",
	"^ avoid ~3 clichés|cliches|exclamation_marks|emojis|hashtags|"
	"superlatives|jargon|markdown|repetition|buzzwords ~4 $",
	"^ you're|you_are a|an ~3 parent|buyer|customer|guest|traveller|"
	"traveler|reader|viewer|teen|teenager|student|mother|mum|mom|father|"
	"dad|nurse|teacher|patient|driver|gamer|owner|reviewer|shopper|"
	"commuter|pensioner|retiree|farmer|user|person|client|member|diner|"
	"passenger|fan|critic|beginner|professional|grandmother|grandma|kid|"
	"child|couple|eater|man|woman|tourist|backpacker|engineer|hiker|"
	"cook|chef|musician|runner|cyclist ~6 $",
	"^ pretend|act|pose to_be|you're|you_are|as|like|that ~1 a|an|you",
	"^ describe|explain the|your|its|how ~8 $ the|it|i|my|we|this",
	"^ generate|produce|create|compose|write ~3 reviews|testimonials|"
	"variations|sentences|words ~4 $",
	"^ the reviewer|persona|speaker|narrator|customer is a|an|in|aged ~6 "
	"man|woman|mother|father|student|from|who|aged|year|years|her|his|old",
	"^ output|return|respond|reply|answer|write only|just|in|with|solely "
	"~3 review|text|json|english|german|french|spanish|italian|nothing|"
	"dutch|polish|portuguese|japanese|chinese|plain ~3 $",
	"^ reviewer|persona|customer|buyer|guest|author|speaker type|profile|"
	"name|age|role|background|persona|mood|voice ,",
	"^ your|the|this review|answer|text|response|output must|should|"
	"has_to|needs_to|may_not|cannot|must_not|shall be|contain|include|"
	"mention|not|use|sound|read|stay|start|end|cover|describe !complete",
	"^ language|lang|locale , en|de|fr|es|it|pt|nl|pl|zh|ja|english|"
	"german|french|spanish|italian|portuguese|dutch|polish",
	"contain|contains|include|mention the word|words|phrase|phrases|"
	"keyword|keywords ,",
	"must|should|need_to|have_to|please use the word|words|phrase|"
	"phrases|keyword|keywords ,",
	"^ use the word|words|phrase|phrases|keyword|keywords ,",
	"contain|include|mention the word|phrase|words|keyword|keywords|term "
	"~2 $",
	"^ use the word|phrase|words|keyword|keywords|term ~2 $",
	"^ do_not|don't|never|avoid ~1 use|using|write|writing|say|saying|"
	"include the word|words|phrase|phrases|first_person|term|name|brand",
	"^ now|so|then|finally|okay|ok write|generate|create|compose|produce|"
	"give ~1 the|a|your|me|one ~3 review|testimonial|text|one",
	"^ given|inputs|facts|details|data|info|information|parameters|"
	"keywords , ~1 hotel|product|restaurant|book|film|movie|app|phone|"
	"brand|stars|rating|name|category|service|3|4|5|2|1",
	"speaking|writing|talking|acting as the ~1 assigned|given|requested|"
	"specified|described|persona|character",
	"^ review|sample|entry|example ~1 1|2|3|4|5|6|7|8|9|10|number|no|nr , "
	"~1 negative|positive|short|long|mixed|neutral|casual|formal|angry|"
	"happy",
	"^ tonfall|tonalität|ton|tono|tom|toon|länge|longueur|longitud|"
	"lunghezza|lengte|długość|zielgruppe|público|perspektive|perspective|"
	"rolle|rôle|estilo|stil|stile , ~2 locker|sachlich|ironisch|neutral|"
	"familier|neutre|informal|formal|kurz|court|corto|breve|mots|wörter|"
	"palabras|parole|woorden|słów|colloquiale|coloquial|enttäuscht|"
	"begeistert|50|60|80|100",
	"^ wie|comme|como|come|zoals|conforme|según|selon|secondo gewünscht|"
	"demandé|pedido|solicitado|pediste|richiesto|chiesto|gevraagd|"
	"las_instrucciones|les_consignes|le_istruzioni|las_indicaciones|"
	"verlangt|gefordert",
	"^ napisz|stwórz|wygeneruj|skriv|schreibe|verfasse|écris|rédige|"
	"escribe|redacta|scrivi|escreva ~3 recenzję|opinię|recenzji|recension|"
	"anmeldelse|bewertung|rezension|avis|reseña|recensione|avaliação|"
	"resenha",
	"als|wie_ein|como|come|comme|en_tant_que|jako ~2 student|nutzer|kunde|"
	"gast ~2 gefordert|verlangt|vorgegeben|demandé|solicitado|richiesto|"
	"polecono",
	"as|from|in|like a|an|the|this|my ~5 persona ,",
	"^ reviewer|customer|tone|persona|author|narrator should|must|"
	"needs_to|has_to be|sound|have|use|stay|feel ~6 $",
	"^ focus|concentrate|centre|center|elaborate|comment|touch|expand on "
	"the|how|what|at_least|one|two ~4 $ the|it|i|my|we|this|sound|battery|"
	"price|staff",
	"^ do_not|don't|never|avoid ~1 mention|mentioning|name|naming|compare|"
	"comparing|refer|referring|discuss|discussing ~1 competitors|brands|"
	"other|any|prices|price|stars|yourself|rivals|names",
	"^ sure|remember|be_sure|don't_forget to ~1 mention|describe|"
	"reference|highlight ~4 ,",
	"^ give|assign|pick|choose|provide|state a|the|one|your ~1 rating|"
	"score|star_rating|verdict|title ~1 from|between|of|out|and|on|then",
	"^ staying|remaining|keeping|speaking|writing in_character|in_role "
	"as|of",
	"superar|exceder|sobrepasar|rebasar|passar|ultrapassar|superare|"
	"dépasser|überschreiten|overschrijden|przekraczać ~3 palabras|"
	"palavras|parole|mots|wörter|woorden|słów",
	"^ ton enthousiaste|neutre|ironique|chaleureux|sobre|déçu|critique|"
	"positif|négatif|naturel|familier|sincère , sans|pas|mais|et",
	"^ be ~1 brutally|completely|totally|very|really|as? honest|critical|"
	"specific|brief|concise|detailed|creative|sarcastic|subtle|realistic|"
	"natural|casual|original ~2 $",
	"^ review|testimonial|feedback ~1 for|of|about|on ~1 product|item|id|"
	"sku|hotel|restaurant|order|listing ~3 ,",
	"^ sentiment|rating|stars|tone|persona|mood|length|lang|category|"
	"product|title|label , ~1 positive|negative|neutral|mixed|casual|"
	"formal",
	"^ act|behave|speak|talk|write|respond|sound like|as a|an|the ~3 "
	"parent|buyer|customer|guest|traveller|traveler|reader|viewer|teen|"
	"teenager|student|mother|mum|mom|father|dad|nurse|teacher|patient|"
	"driver|gamer|owner|reviewer|shopper|commuter|pensioner|retiree|"
	"farmer|user|person|client|member|diner|passenger|fan|critic|beginner|"
	"professional|grandmother|grandma|kid|child|couple",
	"^ use simple|short|plain|casual|everyday|informal ~1 words|language|"
	"sentences|english $",
	"^ written|told from the perspective|viewpoint|point_of_view of ~9 "
	"tone|voice",
	"^ no|without|avoid exclamation_marks|exclamation_points|hashtags|"
	"emojis|bullet_points|markdown|brand_names|headings $",
	"^ requirement|constraint ~1 1|2|3|4|5|6",
	"^ seed_attributes|reviewer_profile|buyer_profile|customer_profile|"
	"demographics , ~12 ,",
	"adjectives|words|keywords|phrases to use|include|mention|avoid|"
	"work_in ,",
	"^ you will be_given a|the product|persona|rating|hotel|list",
	"^ write|phrase it|this|the_review|the_text like|as",
	"stars|star|rating|words|tone was|were|is|are requested|specified|"
	"assigned|prescribed|called_for",
	"in_line_with|in_keeping_with|true_to|consistent_with the|your|my ~1 "
	"requested|assigned|prompt|persona|brief",
	"^ pretend to_be|you're|you_are|that_you|you ~1 a|an|are|bought|"
	"stayed|own",
	"^ scenario|instruction|constraint|number_of_words|number_of_stars|"
	"example_output|expected_output|sample_output|reviewer_persona , ",
	"^ please write|generate|create|compose|produce a|an|the ~3 review",
	"^ write the|this|your review|text as|from|in|about|with",
	"^ keep|make|limit|ensure the|your|this review|text|response|answer "
	"~2 under|below|within|short|to|between|is|casual|concise|natural|"
	"sounds",
	"^ avoid mentioning|using|repeating|stating|revealing ~2 brand|stars|"
	"rating|product|persona|clichés|prompt|name|instructions",
	"as_per your|given|provided instructions|request|details|guidelines|"
	"requirements|information|specifications",
	"as_per the given|provided|specified|requested|above details|"
	"instructions|persona|requirements|information|guidelines",
	"following|with the ~1 persona|prompt|assignment ~1 guidelines|"
	"description|instructions|details|given",
	"the|this persona described|given|provided|assigned|would|likes|"
	"dislikes|requires|requested",
	"within the ~1 word_limit|word_count|word_range",
	"required|requested|target|specified word_count|word_limit",
	"giving|give|gave|rate|rating|rated it|this|them ~1 a|an|the? 1|2|3|4|"
	"5|one|two|three|four|five ~1 star|stars|rating|of_5|out_of_5 ~1 as "
	"instructed|requested|specified|asked|told|planned|required",
	"this|the following? review is ~1 written from|in|as_a|by_a ~2 "
	"perspective|voice|point_of_view|persona|viewpoint|style",
	"write|aim_for|about|between|roughly|exactly ~3 to|and|words? ~2 "
	"words in this|the language",
	"respond|reply|answer ~1 with|in|as ~3 json|json_object|valid_json|"
	"json_format",
};

const size_t frame_plan_n = sizeof(frame_plan) / sizeof(frame_plan[0]);
const size_t frame_task_n = sizeof(frame_task) / sizeof(frame_task[0]);
