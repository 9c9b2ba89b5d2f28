/*
 * Signs of thinking aloud about a text, by kinds, with the points of each
 * (points.h).
 *
 * Source: the points follow the log odds of each kind in 320 thoughts of models
 * against 35,000 reviews of films and foods, a point for about 1.7.
 */
#include "check/thinking_phrases.h"

#define SAY "say|mention|add|include|write|name|specify"
#define WHOM                                                                   \
	"customer|reviewer|buyer|guest|beginner|owner|parent|shopper|user|"    \
	"person|persona|student|teacher|traveller|traveler|diner"
#define LINE "sentence|line|paragraph|version|draft|opening|part"

/* stopping short */
static const char *const stops[] = {
	"^ wait|oops|hold_on|no_wait|actually_no|espera|aspetta|warte|"
	"attends|wacht|anzi_no|moment|momento|poczekaj ,",
	"^ actually , ~1 would|is|does|wait|should|maybe|could|no",
	"^ no|nein|nee|non|não , wait|aspetta|espera|warte|attends|wacht",
	NULL
};

static const char *const hums[] = {
	"^ hmm|hm|hmmm|umm ,",
	NULL
};

/* taking it back */
static const char *const back[] = {
	"scratch|strike that",
	"that|this|it would be|sound a contradiction|contradictory|"
	"inconsistent|repetitive|wrong",
	"that contradicts",
	NULL
};

/* taking time */
static const char *const ponders[] = {
	"let_me|i'll|let's think",
	"even|mal|lass_mich ~1 denken|nadenken|überlegen|nachdenken",
	"fammi|lasciami|déjame|deixa_eu ~1 pensare|pensar",
	"laissez_moi réfléchir",
	"überlegen|denken wir|we mal|even", "pensiamo|pensemos|réfléchissons",
	NULL
};

/* turning to the wording */
static const char *const wording[] = {
	"let_me|i'll|let's rephrase|reword|redo|recount|reconsider|"
	"rewrite|restate|reformulate|try_again",
	"let_me|let's count|fix|adjust ~2 $",
	"let_me|let's|i'll change|fix it|that|this ,",
	"^ version with|without|for ~4 ,",
	"let_me|i'll|let's try something|again|another|a_different",
	"^ riprovo|ritento|riscrivo|ricomincio|rifaccio|reescribo|reescrevo|"
	"je_réécris|je_reformule|je_recommence|ich_formuliere|ik_herschrijf|"
	"neuer_versuch|nouvel_essai|opnieuw|otra_vez|de_novo|nochmal ,",
	"i'll|i_will open|begin|start|close|end|finish with|by|on ~2 "
	"impression|complaint|hook|verdict|praise|detail|drawback|positive|"
	"negative|question|anecdote",
	"^ fix|correction|revised|rewrite|reworded|rewritten|take_two|"
	"new_version|final_version|better_version ,",
	NULL
};

/* the task, in a piece of a sentence */
static const char *const task[] = {
	"^ okay|ok|alright|right|so|hmm|now|well , ~1 a ~5 review $",
	"^ a ~1 one|two|three|four|five|1|2|3|4|5 star|stars ~3 review $",
	"^ okay|ok|gut|also|goed|vale|bueno|allora|bon|bien , ~1 eine|een|una|"
	"un|uma bewertung|rezension|recensie|recensione|reseña|avis|resenha|"
	"avaliação",
	"recensione|reseña|resenha|avis|bewertung|recensie da|di|de|à|mit|van|"
	"met ~1 stelle|estrellas|estrelas|étoiles|sternen|sterren",
	"thinking|wondering|debating|deciding about? whether|if ~1 to " SAY,
	"for ~1 star|stars i need|want ~1 more|something|a|less",
	"something concrete|specific , ~1 like|such_as|maybe",
	"^ now something|one|a_line|a_sentence ~2 about|on|for",
	"that|this|it sounds|reads|is|seems like one|two|three|four|five|1|2|3|"
	"4|5 star|stars",
	"now|still i need|have|want ~1 something|a|one|another ~1 about|line|"
	"sentence|detail|closing|drawback|for",
	"a|one|some concrete|specific ~1 number|detail|figure|example|price "
	"would|could|might help",
	"^ hmm|hm|okay|ok|so|right|alright , ~1 how|what|where should|shall|"
	"do i ~2 start|begin|say|mention|put|open|write|add",
	"i need|have|should|must|want to? make it|the|this|them ~2 sound|read|"
	"seem|feel",
	"a better ~1 complaint|point|line|word|opening|ending|title|closing "
	"would_be|might_be",
	"two|three|several|a_few options|openings|ideas|angles|ways come|comes "
	"to_mind",
	"the user didn't|doesn't|hasn't|did_not|does_not|wants|asks|asked ~1 "
	"say|said|specify|specified|mention|for|a|me|which",
	"i need|have to ~1 come_up_with|think_of|invent|be a|an|something",
	"i need|have to ~1 write|review|rate ~1 a|an|this|it ~3 star|stars|"
	"review|from",
	NULL
};

/* how much of it there is */
static const char *const counts[] = {
	"that's|that_is|that_makes ~1 one|two|three|four|five sentence|"
	"sentences|line|lines",
	"^ and? now|then ~1 a|the|for|one ~2 line|sentence|closing|ending|"
	"verdict|opener|drawback|complaint",
	"word count ~1 check|now|so_far ,",
	"that's|that_is|now_it's|it's_now|that_makes|i'm_at|we're_at ~2 words",
	"^ extending|shortening|trimming|expanding|lengthening ,",
	"^ too short|long $",
	NULL
};

/* whom it is written as */
static const char *const whom[] = {
	"a|an|the|this|such|real ~2 " WHOM " would|wouldn't|would_not|might|"
	"should ~2 say|mention|care|notice|complain|write|sound|talk|"
	"describe|call|swim|use|know",
	"what|which would|might|could she|he|they|someone|somebody|" WHOM "|a|"
	"such ~4 care|notice|mention|say|complain|like|love|hate",
	"she|he|they should|ought_to be|sound a|an|more|less",
	"i have|need|am to be|play a|an ~2 " WHOM,
	"is|was|does|should|would the ~1 persona|reviewer|character|narrator "
	"male|female|a|an|have|like|say|be|know",
	"the persona|reviewer|character is|would|should|might ~1 male|female|a|"
	"an|be|say|have",
	NULL
};

/* weighing */
static const char *const maybe[] = {
	"i could|might|can pick|choose|invent|go_with|write_about a|an|the",
	"maybe|perhaps i go_with|say|mention|add|start|open|write",
	"maybe|perhaps i|we should|could|can|need_to|might|ought ~1 " SAY "|"
	"use|change|make|go|start|put|keep|drop|cut|swap",
	"^ maybe|perhaps|possibly with|about|on the|a|how|why",
	"^ maybe|perhaps|possibly start|open|begin|end|" SAY "|something|"
	"go_with|use|keep|drop|swap|two|three|one",
	NULL
};

/* in a word or two */
static const char *const guesses[] = {
	"^ maybe|perhaps|probably|possibly|quizás|quizá|tal_vez|forse|talvez|"
	"vielleicht|peut_être|misschien ~3!i|it's|it|the|they|he|she|we|you|"
	"this|that|because|not|next|so $",
	NULL
};

/* choosing */
static const char *const choices[] = {
	"should|shall|do|can|could i " SAY "|rate|sound|need|keep|leave|go",
	"not_sure|unsure|wonder if|whether i|to ~1 " SAY,
	"^ is ~4 realistic|plausible|believable|credible|enough ~5 $",
	NULL
};

static const char *const outlines[] = {
	"first|then|next the opening|fault|verdict|hook|drawback|closing",
	"option|variant a|b ~1 is|was a|an|the ~2 version|angle|story|one|list",
	"option|variant a|b|c|1|2|3|one|two ~1 would|could|ends|starts|opens|"
	"sounds|reads|is|says",
	"^ possible|candidate|alternative openings|opening|titles|title|"
	"headlines|closings|first_lines|phrasings ,",
	"^ plan|outline|structure|skeleton $",
	NULL
};

/* having chosen */
static const char *const chosen[] = {
	"^ better leave|say|use|keep|drop|make|cut ~4 $",
	"^ mejor|meglio|besser|mieux|melhor|beter ~5 $",
	"the first|second|third|last one suits|works|sounds|fits|reads|"
	"is_better|feels",
	"^ a|b|c is|sounds|reads more|better|stronger|safer|warmer",
	"better|rather make_it|say|use a|an|the",
	"^ no|non|nein|nee|não , ~1 mejor|meglio|besser|plutôt|mieux|melhor|"
	"liever|beter",
	"forse|quizás|vielleicht|peut_être|misschien|talvez è|es|ist|est|is|"
	"seja ~1 meglio|mejor|besser|mieux|beter|melhor",
	"stelle|estrellas|sterne|étoiles|estrelas|sterren ~3 coerenti|"
	"coherente|coherentes|passen|cohérent|coerente|passend",
	"mejor|melhor|meglio pongo|digo|escribo|uso|meto|cambio|colocar|dizer|"
	"scrivo|dico|metto",
	"is|are|sounds|seems more|less plausible|realistic|believable|credible",
	"fits|suits|matches ~4 better|best|more",
	"fits|suits|works better|well with|for ~2 star|stars|rating",
	NULL
};

/* being content */
static const char *const content[] = {
	"^ yes|yeah|ok|okay|good|right|there|great|fine|perfect|hmm , ~1 "
	"that|this|it works|fits|reads|sounds|feels|will_do|does_it",
	"^ yes|yeah|ok|okay|good|right|there|great|fine|perfect $ that|this|it "
	"works|fits|reads|sounds|will_do|does_it",
	"^ that|this works|reads|sounds ~1 better|well|right|natural|good ~2 $",
	"so ~1 yes|no|okay , ~1 that|this|it works|fits|is_fine|is_right",
	"^ that's better $", "das nehme ich",
	"^ yes|yeah|ok|okay , ~1 better|good|perfect $",
	"^ sí|sim|sì|ja|oui , ~1 uso|pongo|dejo|metto|scrivo|nehme|prends|"
	"mejor|besser|meglio|neem",
	"^ sí|sim|sì|ja|oui , ~1 eso|questo|das|ça|isso|dat|così|así queda|"
	"fica|va|passt|klingt|sonne|suona|past|funziona",
	"eso|questo|das|ça|isso|dat queda|fica|va|passt|klingt|sonne|suona|"
	"past ~1 bien|bem|bene|gut|mieux|meglio|besser|mejor|melhor|beter",
	"^ ich_nehme|dat_neem_ik|je_prends|uso|prendo|tomo ~3 $",
	NULL
};

/* not being so */
static const char *const blame[] = {
	"doesn't|does_not|won't|wouldn't|don't fit|suit|match ~1 a|an|the|my "
	"~3 rating|score|stars|star|review|persona|tone|brief|character",
	"might|would|could be|sound ~1 risky|cliché|repetitive|too|odd|"
	"suspicious",
	"that|this is more specific|vivid|natural|believable|concrete",
	"is|sounds|reads|feels ~1 vague|bland|clichéd|generic|weak|repetitive",
	"sounds|seems|is like? too many|much|few|little for",
	"too much like a|an ~1 ad|advert|advertisement|commercial|brochure",
	"too|more generic|salesy|formal|wordy|polished|flowery|promotional|"
	"casual|conversational ,",
	"sounds|reads|feels ~1 more? like an|a ad|advert|advertisement|"
	"commercial|brochure",
	"sounds|reads ~1 more? natural|generic|stiff|salesy|forced|believable|"
	"authentic|punchier|better|stronger",
	NULL
};

/* what is done about it */
static const char *const changes[] = {
	"i'll|i_will|let's|i'd_better|so_i ~1 change|swap|replace|mention|"
	"include|add|drop|cut|leave_out",
	"i'll|i_will|let's|i'd_better go_with|use|keep|say|put|make|pick|take "
	"it|that|this|one|two|them|those|something|the|a",
	"so|then|i'd|i'll|let's go_with|pick|choose|take ~1 a|b|c|it|that $",
	"i'll|let's leave|keep ~3 out|vague|open ~3 $",
	"i'll|let's leave|keep ~3 out|vague|open to be safe",
	"more like two|three|four|five|one|2|3|4|5 star|stars",
	"^ then|next|finally , ~1 i'll|i_will|i describe|mention|add|"
	"cover|talk|note|praise|complain|close|end|open",
	"^ then|next|finally i'll|i_will describe|mention|add|cover|talk|note|"
	"praise|complain|close|end",
	"^ usaré|uso|menciono|usarei|userò|je_mentionne|je_prends|ich_erwähne|"
	"ik_noem|empiezo|começo|comincio|ich_beginne|je_commence|ik_begin ~4 ,",
	"so|then i|i'll|i'd|i_should|we|let_me should|could|rather|must|"
	"need_to|" SAY,
	NULL
};

/* what stands there already */
static const char *const there[] = {
	"said|wrote|used|mentioned|wrote_that in the first|opening|previous|"
	"last|second " LINE,
	"i already|just said|mentioned|wrote",
	"i said|wrote|mentioned earlier|above|before that|it|this",
	"ya|già|déjà|schon|al lo? dije|usé|mencioné|puse|detto|usato|dit|"
	"utilisé|gesagt|erwähnt|benutzt|gezegd|genoemd",
	"i already|just used that|this|the ~1 word|phrase|line|opening",
	"in the first|opening|previous|second " LINE " , ~1 that|so|i|but",
	NULL
};

/* a nod */
static const char *const nods[] = {
	"^ better|good|fine|perfect|done|nice|great $",
	"to be safe $",
	NULL
};

/* setting out */
static const char *const begins[] = {
	"^ actually ,",
	"^ okay|ok|alright|so|right|hmm|vale|bueno|bien|allora|bon|gut|also , "
	"~1 i|let_me|let's|first|a|primero|prima|erst|the|ich",
	"^ okay|ok|alright|so i|let_me|let's|what|which",
	"^ let's_see|let_me_see|vamos_a_ver|a_ver|vamos_lá|vejamos|vediamo|"
	"voyons|also_gut|na_gut ,",
	"^ what|which|how makes|would|could|might|should|can ~8 $",
	NULL
};

/* elsewhere */
static const char *const abroad[] = {
	"primero|primeiro|prima|zuerst|d'abord|eerst ~1 pienso|penso|parlo|"
	"hablo|menciono|schreibe|überlege|falo|parle",
	"preciso|necesito|mi_serve|brauche|j'ai_besoin de|d'une|eine|una|uma|"
	"um ~1 avaliação|reseña|recensione|bewertung|avis|resenha",
	"fico|me_quedo|tengo|bleibe com|con|bei ~3 $",
	"tengo_que|necesito|debo|voy_a|devo|preciso|vou|muss|ik_moet|je_dois "
	"~2 pensar|pensare|inventar|inventare|escribir|escrever|scrivere|"
	"schreiben|nennen|bedenken|schrijven|écrire|inventer",
	"^ menciono|incluyo|pongo|cito|menziono|nenne|erwähne ich? ~3 $",
	"pienso|penso|réfléchis ~1 primero|primeiro|prima|d'abord|qué|che|a|en|"
	"em ~1 qué|que|cosa|puede|los|os",
	"qué|que|cosa|was|wat diría|dirait|direbbe|würde|zou|diria alguien|"
	"quelqu'un|qualcuno|jemand|iemand|alguém",
	"ich überlege ~1 mir|was|ob|zuerst",
	"ich muss|sollte|müsste ~2 überlegen|nachdenken|erwähnen|schreiben",
	"^ jetzt|nun|nu|ahora|ora|maintenant der|de|el|il|le|o text|tekst|"
	"texto|testo|texte ,",
	"sterren|sterne|estrellas|stelle|étoiles|estrelas , dus|also|así_que|"
	"quindi|donc|então",
	NULL
};

const struct points_kind thinking_kinds[] = {
	{stops, 3, 0}, {hums, 2, 0}, {ponders, 3, 0}, {guesses, 2, 0},
	{begins, 1, 0}, {nods, 1, 0}, {back, 3, 0}, {abroad, 2, 1},
	{wording, 3, 1}, {task, 3, 1}, {whom, 3, 1}, {counts, 3, 1},
	{maybe, 2, 1}, {choices, 2, 1}, {outlines, 2, 1}, {chosen, 2, 1},
	{content, 2, 1}, {blame, 2, 1}, {changes, 2, 1}, {there, 2, 1},
	{NULL, 0, 0},
};
