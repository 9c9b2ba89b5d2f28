/*
 * Signs of talk with whoever asked for the text, by kinds with the points of
 * each (points.h).
 *
 * In the last sentences they are of an offer to change it: "You're welcome to
 * edit this however you wish, and I can also translate it."  People offer help
 * as well ("let me know if you need the address"), so an offer must come
 * together with what is changed, and for whom or when.  In the first ones they
 * are of the work: "Of course! This one was a joy to put together for you."
 */
#include "check/chatter_phrases.h"

static const char *const offers[] = {
	"let_me_know|tell_me|just_say|say_the_word|feel_free|"
	"you're_welcome_to|you_are_welcome_to|don't_hesitate|happy_to|glad_to",
	"i can|could|would|will ~1 also|gladly|easily|happily|always",
	"i can|could tailor|translate|rewrite|revise|adjust|adapt|shorten|"
	"expand|refine|write|make|create|give|do|change|add",
	"you can|could|may|might ~1 change|edit|adjust|replace|swap|remove|"
	"personalize|personalise|tweak|adapt|shorten",
	"if you give|tell|send|share|provide me? ~1 the|some|more|a|your",
	"want|need me to", "would|do you ~1 like|want|need", "please confirm",
	"lass|sag mich|mir ~1 wissen|bescheid", "dime|avísame|avisa si",
	"dites|dis moi si", "fammi|fatemi sapere", "laat me weten",
	"me avise|diga se", "avise se",
	"posso|puedo|je_peux|ich_kann|ik_kan ~1 ajudar|escrever|mudar|ayudar|"
	"escribir|cambiar|aiutare|scrivere|cambiare|aider|écrire|gerne|auch|"
	"nog",
	NULL
};

static const char *const changes[] = {
	"versão|versión|versione|version|versie|fassung ~1 mais|más|più|plus|"
	"curta|corta|courte|kürzere|kortere|breve|longa|larga|lunga",
	"kürzere|längere|kortere|langere|andere version|fassung|versie",
	"changes|edit|edits|tweak|tweaks|tailor|translate|rewrite|revise|"
	"adjust|adapt|shorten|lengthen|rephrase|reword|redo|regenerate|"
	"refine|customize|customise|modify|polish|adjustments|revisions|"
	"modifications|alterations|adjusted|changed|edited|shortened|"
	"rewritten|tweaked|adapted",
	"be|sound more personal|specific|authentic|formal|natural",
	"make it|this ~1 more|less|sound personal|specific|authentic|formal|"
	"casual|positive|negative|personally|natural",
	"change|replace|swap the|any ~1 name|names|number|numbers|details|date|"
	"dates|place|city",
	"need|want|require ~1 any|further|additional|more "
	"assistance|help|support|changes",
	"another|a|different|shorter|longer|funnier|new version|tone|draft|"
	"style|angle|wording|one",
	"more|less formal|positive|negative|casual|critical|detailed|detail",
	"änderungen|anpassen|ändern|kürzen|übersetzen|cambios|cambiar|adaptar|"
	"ajustar|acortar|traducir|modifier|modifications|raccourcir|traduire|"
	"modificare|modifiche|accorciare|tradurre|aanpassen|wijzigingen|"
	"inkorten|vertalen|alterações|ajustes|mudar|encurtar|traduzir",
	NULL
};

static const char *const conditions[] = {
	"if|whether|in_case|should|however|as you", "if|whether this|it|that",
	"works|fits|suits for|your|you",
	"si|se|wenn|falls|als|ob quieres|quiere|vous|vuoi|du|sie|je|u|quiser",
	"si|se desea|necesitas|desideri|prefieres|preferisci|preferir",
	NULL
};

static const char *const whom[] = {
	"you|your|dich|ihnen|dir|usted|vous|voi|jij|você",
	NULL
};

static const char *const text[] = {
	"this|the|it review|text|draft|version|wording|tone|style|length|"
	"word_count|further|format|title|headline|rating|persona",
	NULL
};

const struct points_kind chatter_offers[] = {
	{offers, 2, 1}, {changes, 2, 0}, {text, 2, 0}, {conditions, 1, 0},
	{whom, 1, 0}, {NULL, 0, 0},
};

/* taking it on */
static const char *const assents[] = {
	"^ of_course|certainly|sure|sure_thing|gladly|absolutely|understood|"
	"got_it|no_problem|happy_to|with_pleasure|thanks|thank_you|okay|"
	"alright|great|perfect",
	NULL
};

static const char *const praise[] = {
	"^ what a|an ~1 interesting|great|lovely|fun|fascinating|delightful|"
	"unusual ~1 choice|product|topic|request|task|idea|prompt|brief|"
	"challenge|subject",
	"interesting|great|good|lovely|fun ~1 choice|request|task|prompt|brief|"
	"assignment|challenge",
	"love|like this|the persona|prompt|brief|assignment|one",
	"writing|write reviews|testimonials is|are always? fun|a_pleasure",
	NULL
};

/* the work on it */
static const char *const work[] = {
	"put_together|putting_together|wrote|written|writing|write|prepared|"
	"drafted|draft|worked_on|composed|create|created ~6 for_you",
	"came|come up_with|up with ~3 for_you", "put ~2 together ~2 for_you",
	"let's|let_me|let_us get_started|dive_in|give_it_a_go|get_to_it",
	"happy|glad to take_this_on|take_it_on|do_this|do_that|help_with_this",
	"for me to write|review|describe|work",
	"what|how she|he|they|this_person|such_a_customer might|would ~1 "
	"write|say|put",
	"pleasure|fun|joy|happy|glad|enjoyed|delighted to? ~1 write|writing|"
	"put_together|putting_together|working_on|work_on|draft|drafting "
	"this|it|one|these|a",
	NULL
};

const struct points_kind chatter_tasks[] = {
	{work, 3, 1}, {assents, 2, 0}, {praise, 2, 0}, {NULL, 0, 0},
};
