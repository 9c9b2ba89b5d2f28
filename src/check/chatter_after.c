/*
 * What is said to who ordered the text, about the text, wherever it stands:
 * that it is done, how it was done, what else could be done.
 */
#include "check/chatter_phrases.h"

#define WORK                                                                   \
	"review|reviews|draft|drafts|version|versions|sample|samples|"         \
	"testimonial|testimonials|variation|variations|variant|variants|"      \
	"example|examples|rewrite"
#define OFFER                                                                  \
	"let_me_know|tell_me|just_say|say_the_word|feel_free|happy_to|"        \
	"glad_to|i_can|i_could|i'd_be_happy|shall_i|should_i|do_you_want|"     \
	"would_you_like|would_you_prefer|want_me_to|just_ask|i'm_happy|"       \
	"give_me_a_shout|drop_me_a_line|i'll_gladly"
#define TURN                                                                   \
	"funnier|angrier|warmer|harsher|snappier|friendlier|wittier|"          \
	"chattier|snarkier|punchier|gentler|meaner|kinder|more_formal|"        \
	"more_casual|more_sarcastic|more_enthusiastic|more_negative|"          \
	"more_positive|more_critical|more_emotional|more_detailed|"            \
	"more_personal|more_realistic|less_formal|less_negative|"              \
	"less_positive|less_polished|more_neutral|more_balanced"

#define ADAPT                                                                  \
	"adapt|adjust|rewrite|rework|tailor|tweak|change|modify|revise|"       \
	"shorten|lengthen|expand|translate|rephrase|customize|customise"

const char *const chatter_after[] = {
	OFFER " ~2 ask|have|need|want|like|request|order ~2 more|another|"
	"other|additional|further|different|a_few_more|extra ~2 " WORK,
	"i_can|i_could|happy_to|glad_to|i'll|i'd_gladly ~1 write|draft|"
	"generate|compose more|another|others|a_second ~3 if you ~1 need|want|"
	"like|wish|prefer|care",
	OFFER " ~3 make|sound|read|be ~2 it|this|that|bit|the_tone|the_ending|"
	"the_review|part|one ~3 " TURN,
	"if you|you'd ~2 want|wish|like|prefer|need|rather ~2 it|this|that|"
	"the_tone|the_ending|the_review|them to ~1 sound|read|be|feel ~2 " TURN,
	"make|keep|turn it|this|that|the_tone|the_ending|the_review ~2 " TURN
	" ~2 if you|you'd ~1 want|wish|like|prefer|need",
	"would|do|does|might|could a|an|the|any ~1 shorter|longer|different|"
	"more_formal|more_casual|negative|positive|funnier|second ~2 " WORK
	" ~2 work|help|be|suit|fit|do|better ~3 you|your",
	"would|do|does you ~1 like|want|need|prefer ~3 " TURN " ~2 tone|"
	"wording|ending|" WORK,
	"you|feel_free|please can|could|may|might|to ~1 swap|swap_out|replace|"
	"fill_in|plug_in ~2 names|name|prices|wording|placeholder|"
	"placeholders|brand|specifics ~6 as|to|if|with|freely|accordingly",
	"there_you_have_it|there_you_go|there_we_go|voilà|voila|et_voilà ~2 "
	"a|an|the|your|one ~4 review|testimonial|draft|text|version",
	"to_answer your follow_up|request|message|prompt",
	"as you wanted|asked|requested|wished|specified|instructed ,",
	"all|both|every|each|the|those|these ~2 reviews|testimonials|drafts "
	"you requested|asked|ordered|wanted",
	"finished|completed|written|delivered|drafted all|both|your ~2!my "
	"reviews|testimonials|drafts",
	"shall i|we ~2 make|add|write|generate|prepare|create|produce|"
	"continue|adjust|translate ~3 table|reviews|review|version|title|"
	"titles|ratings|summary|set|batch|next",
	"should|can|could i also|now make|add|write|generate|prepare|produce|"
	"continue ~3 table|reviews|version|titles|ratings|summary|set|batch",
	"here ~2 attempt|try|take|draft|version number|no ~1",
	"this_time ~1 less|more|with|without|in ~2 formal|casual|negative|"
	"positive|polished|slang|emojis|enthusiastic|humour|humor|sarcastic|"
	"personal|marketing $",
	"^ second|third|next|another|final draft|rewrite ,",
	"should|shall the|this|your review|testimonial|reviewer ~3 be|sound|"
	"have|lean|mention ~6 or|positive|negative|stars|first_person",
	"which|what ~1 rating|tone|stars|product|language|length|persona|"
	"hotel|book|film|movie|restaurant|angle|perspective should|shall i ~2 "
	"use|write|review|mention|adopt|cover",
	"which|what ~1 rating|tone|stars|language|length|persona|angle|"
	"perspective would|do you ~2 like|want|prefer|need",
	"could|can|please|would you ~1 share|provide|give|specify|clarify|"
	"confirm ~3 rating|tone|persona|product_name|stars|word_count|"
	"key_points|star_rating",
	"i'll|i_can|i_will|then_i_can write|draft|get_started|put_together|"
	"craft ~4 once|when|as_soon_as you",
	"hope|trust this|that|it|these works|work|fits|fit|suits|suit|meets|"
	"captures|serves|covers|does ~3 your|you|brief|bill|request|trick|"
	"purpose|requirements|the_tone|the_voice",
	"good_luck|best_of_luck|all_the_best|best_wishes with|on|for the|your "
	"~2 project|launch|campaign|dataset|site|website|research|study|"
	"paper|page|listing|assignment",
	"for|in|on|into your ~2 dataset|campaign|landing_page|spreadsheet|"
	"product_page|app_store_page $",
	"the|this|above ~1 review|testimonial|draft highlights|emphasizes|"
	"emphasises|balances|captures|incorporates|conveys|strikes|adheres|"
	"maintains|showcases ~9 tone|style|voice|aspects|perspective|"
	"experience|points|sentiment|while",
	"the|this|above ~2 review|testimonial|draft provides|offers|highlights|"
	"presents|balances|combines|expresses|portrays|gives ~9 strengths|"
	"weaknesses|positives|negatives|realistic|"
	"believable|relatable|authentic|genuine|drawback|downside|feedback|"
	"satisfaction|dissatisfaction|frustration|disappointment",
	"i|i've|i_have ~1 kept|tried_to_keep|aimed|avoided|sprinkled|invented|"
	"assumed ~6!my tone|persona|word_count|wording|placeholder|"
	"placeholders|typos|authentic|believable|realistic ~4 $",
	"these|both|all ~1 reviews|testimonials|drafts are ~1 ready|unique|"
	"distinct|yours|varied",
	"^ ready_for|send_me|waiting_for|awaiting your|the_next|another "
	"prompt|request|instructions|brief|task|review",
	"^ as requested|instructed|agreed|specified|you_asked|you_requested|"
	"you_wanted , ~3 one|review|version|draft|text|take|testimonial",
	"^ good|great|excellent|interesting|nice question|request|prompt|"
	"brief $ here|i|this|let",
	"^ yes|sure|of_course|certainly|definitely|absolutely|okay|no_problem "
	"~1 coming_right_up|coming_up|right_away|here_goes",
	"is|was that|this|it ~4 thing|kind|sort|tone|style|angle|what ~3 you "
	"were|had|are ~1 after|in_mind|looking_for",
	"i|i've wrote|written|did|done this|it|that ~1 from|as ~2 "
	"point_of_view|perspective|viewpoint",
	"i can|could redo|rewrite|rework|reword|translate|reformat it|this|"
	"that|them ~4 if",
	"got_it|sure|ok|okay|right|noted|understood , one|a|an|two|three ~6 "
	"coming_up|coming_right_up|on_its_way|on_the_way",
	"does|do|did|will this|that|it|these match|fit|suit|capture|hit|meet "
	"~2 tone|brief|voice|spec|persona|requirements|style_you|mood_you|"
	"expectations_you",
	"because|since|as you didn't|did_not specify|provide_one|give_me_one|"
	"give_one|give_me_any|mention_one|give_any",
	"ping|shout|tell|message ~2 if|when it|this|that ~1 needs|should|has|"
	"must ~2 shorter|longer|changed|different|toned|rewritten|changes|"
	"another",
	"^ below you|is|follows|comes ~4!my|our|original result|review|"
	"output|outcome|draft",
	"hope that's|this_is|it's|that_is|it_is ~1 close|near|roughly|along|"
	"in_line ~3 imagined|mind|brief|wanted|asked|needed|lines|request",
	"i've|i_have|i used|kept_to|stuck_to|gone_with|followed british|"
	"american|uk|us spelling|english|conventions",
	"happy_to|glad_to|willing_to redo|start_over|try_again with|without|in|"
	"using",
	"the_above|this_review|the_review|this_text|above_review|"
	"this_testimonial is|was ~1 fictional|fictitious|invented|synthetic|"
	"simulated|not_real|generated|an_example|a_sample|illustrative",
	"should_you|if_you need|want|prefer|require it|this|them ~1 in|as json|"
	"csv|markdown|bullet_points|plain_text",
	"this|that|the_new|the_second version|draft avoids|drops|tones_down|"
	"leaves_out|cuts|skips ~4 clichés|cliches|adjectives|jargon|first|"
	"superlatives|brand|details|hype",
	"ask|reach_out|let_me_know|tell_me|message_me|say|shout ~1 if|should|"
	"in_case|when you ~2 need|want|like|require|prefer ~2 more|another|"
	"other|others|additional|different|any_more|any_other|further ~2 "
	"review|reviews|versions|version|samples|examples|drafts|variations|"
	"variants|testimonials",
	"i can|could also|happily|gladly? " ADAPT " it|this|the_review|"
	"the_text|the_tone|the_length ~7 if|should ~1 "
	"needed|necessary|you'd|you_would|you_like|you_want|you_prefer|"
	"you_wish|required|desired",
	"i've|i_have|i kept|held it|this|the_review ~1 at|to|around|"
	"under|about|within ~3 words",
	"^ this ~1 review ~14 balanced|credible|believable|authentic|"
	"realistic|relatable $",
	"^ thank_you|thanks for providing|supplying "
	"~2 product|details|information|specs|description|brief|context "
	"~1 details|information|description|specs|above",
	"i|i've|i_have composed|written|drafted|prepared|created|generated "
	"the_following|the_review_below ~2 ,",
	"^ review ~1 is|number ~1 done|complete|finished|ready",
	"if there's|there_is|there_are ~5 you ~1 want|like|prefer|would ~1 "
	"stressed|mentioned|changed|included|added|covered|highlighted|"
	"emphasised|emphasized",
	"^ below|above you'll|you_will|you_can find ~1 my take|version|attempt|"
	"draft",
	"^ happy selling $",
	"^ this ~1 review|testimonial highlights|emphasizes|"
	"emphasises|showcases|captures|balances|conveys|strikes_a|maintains "
	"~12 $",
	"i|we ~1 trust|hope the_above|the_text_above|this_piece|the_foregoing "
	"~1 suits|suit|fits|fit|meets|serves",
	"i remain|stay|am available|at_your_disposal|at_your_service for|"
	"should|if|whenever|to ~1 the_next|you|any|more|another",
	/* other languages */
	"daj_znać|dajcie_znać|proszę_dać_znać ~4 potrzebujesz|chcesz|"
	"potrzebujecie|wolisz|chciałbyś|życzysz ~4 wersji|wersję|recenzji|"
	"recenzję|opinii|opinię|zmian|tekst|tekstu|krótszą|inną",
	"sag|sagen_sie|gib|melde|lass ~4 wenn|falls|ob ~4 version|fassung|"
	"variante|text|bewertung|rezension|bewertungen|rezensionen|kürzer|"
	"länger|ton|beispiele",
	"dites|dis|fais|faites|indiquez ~4 si ~4 version|texte|avis|ton|"
	"critique|court|long|exemple|exemples|variante",
	"dime|avísame|avisa|avise|diga|hazme|házmelo ~4 si|se ~4 versión|"
	"texto|reseña|reseñas|tono|corta|larga|otra|opinión|ejemplos|cambie|"
	"versão|avaliação|avaliações|tom",
	"fammi|fatemi|dimmi|scrivimi ~3 se ~4 versione|testo|recensione|"
	"recensioni|tono|breve|lunga|esempi|modifiche|altra",
	"laat|zeg|geef ~3 als|of|indien ~4 versie|tekst|recensie|recensies|"
	"toon|korter|langer|andere|voorbeelden",
	"дай|дайте|скажи|скажите|напиши ~3 если ~4 версия|версию|отзыв|"
	"отзывы|текст|вариант|короче|тон",
	"soll|doit|debe|deve|moet|czy|sollte|devo ~1 die|der|l'avis|la|el|a|"
	"de|het|il|recenzja bewertung|rezension|critique|reseña|recensione|"
	"avaliação|recensie|review|opinia|opinión ~3 positiv|positif|positive|"
	"positiva|positief|pozytywna|eher|plutôt|más|più|mais|bardziej|"
	"negativ|kurz",
	"dites_moi|dis_moi|dimmi|dime|diga_me|zeg_me|sag_mir si|se|ob|of je|"
	"devo|debo|ich|ik|lo|la ~1 dois|peux|doive|soll|moet|accorcio|acorto",
	"te|le|ti|vous|je hago|escribo|preparo|redacto|scrivo|fais|écris|"
	"rédige otra|un'altra|autre|une_autre|una_más|otro ~4",
	"voici|voilà|ecco|aquí_tienes|aquí_está|aquí_va|aqui_está|aqui_vai|"
	"segue|hier_ist|hier_kommt|oto|hier_is|вот ~1 nouvelle|autre|deuxième|"
	"nuova|altra|seconda|nueva|otra|segunda|nova|outra|neue|zweite|andere|"
	"tweede|nieuwe|kolejna|nowa|новая version|versione|versión|versão|"
	"versie|wersja|fassung|variante|bewertung|avis|recensione|reseña|"
	"avaliação|recenzja|версия",
	"i can|could also translate it|this|that|the_review into",
};

const size_t chatter_after_n = sizeof(chatter_after) /
    sizeof(chatter_after[0]);
