#include "check/chatter_phrases.h"
#include "check/chatter_words.h"

const char *const chatter_handing[] = {
	"^ how_about|what_about this|something_like_this|the_following|"
	"this_one|one_like_this ,",
	"^ no_problem|sure|okay|done|understood , i've|i_have made|kept it|"
	"this|that ~1 shorter|longer|simpler|funnier|warmer|punchier|casual|"
	"formal|positive|negative ,",
	"^ " HERE " ~1 a|an|the|one|some ~4!quick|brief|short|honest|little|"
	"few|some|my|our|update|updated|long|mini|full|truth " WORK " !after|"
	"by|i|that_i|nobody",
	"^ sure|certainly|of_course|absolutely|okay|ok , " HERE " ~5 " WORK,
	"^ " HERE " another|a_new|a_second|a_different|a_fresh|one_more ~4 "
	WORK " !of_mine|i",
	"^ " HERE " a|an different|new|shorter|longer|better|fresh one|take ,",
	"^ " HERE " my response|answer|reply|output|submission",
	"^ " SURE " , " HERE " one|it|mine",
	"^ hier|hier_ist|hier_kommt|klar_hier ~1 ein|eine vorschlag|beispiel|"
	"entwurf|version|variante|muster ,",
	"^ klar|gern|gerne|natürlich , hier ~1 ein|eine vorschlag|beispiel|"
	"entwurf|version|variante",
	"^ claro|certo|bien_sûr|por_supuesto , ecco|aquí|aqui|voici ~1 qui|"
	"tienes|está|va|vai ,",
	"^ ecco_qui|aquí_tienes|aqui_está|aquí_está ,",
	"^ voici|voilà|bien_sûr ~2 l'avis|l'exemple|la_critique demandé|"
	"demandée|souhaité|client",
	"^ voici|voilà un|une|l'avis|le|la|votre ~3 d'avis|avis|critique|"
	"commentaire|texte",
	"^ hier ist|eine|die ~4!meine|unsere bewertung|rezension|text|entwurf",
	"^ ecco|aquí|aqui|oto|iată|вот|işte|İşte ~4!mia|mio|mi|minha|moja|mea|"
	"мой|benim|min|mitt recensione|reseña|resenha|avaliação|recenzja|"
	"recenzie|отзыв|отзыва|рецензия|пример|yorum|inceleme|opinia|opinión|"
	"opinião|versione|versión|ejemplo|esempio|przykład|exemplu",
	"^ this is a|an ~1 1|2|3|4|5|one|two|three|four|five|sample|fictional|"
	"customer|realistic|simulated star|review|customer|user? review? for|"
	"of|from",
	"^ вот|ниже отзыв|пример|рецензия|текст , как_вы|который_вы|как_ты|"
	"по_вашему",
	"this|that|these|it ~1 should|might|ought_to|will ~1 do|work|fit|"
	"suit|serve|help ~3",
	"^ as requested|asked|instructed|specified|you_asked|you_requested , "
	"~1 a|an|one|the ~5",
	"^ här|her är|er|kommer ~4!min|mitt|vår recension|omdöme|anmeldelse|"
	"utkast|text",
	"^ here_you_go ,",
	"^ after|following our|your ~6 , ~1 today|this_time|now|next you_get|"
	"you're_getting|it's_the_turn ~8 ,",
	"^ and another one|version|take|draft , this_time|in|from|with ~6 ,",
	"^ a more|less ~2 take|version|draft|review ,",
	"^ in her|his|their own? voice|style|tone ,",
	"^ tady|zde|níže je ~2!moje|má recenze|recenzi|hodnocení|text",
	"^ hier is|volgt ~4!mijn|onze recensie|beoordeling|review|tekst",
	"^ " SURE " , here_you_go|here_it_is|here_you_are",
	"^ " SURE " , " HERE " a|an|the ~4 one",
	"here_is|here's my|the|your finished|final|completed|polished " WORK,
	"here's|here_is a|an more|less natural|casual|formal|honest|positive|"
	"negative|relaxed|believable|realistic take|version|one|draft|review",
};

const size_t chatter_handing_n = sizeof(chatter_handing) /
    sizeof(chatter_handing[0]);

const char *const chatter_taken[] = {
	"^ sure_thing|certainly|of_course|gladly|no_problem|no_worries|"
	"with_pleasure|happy_to_help|my_pleasure|right_away|will_do|got_it|"
	"understood|noted|natürlich|gerne|natuurlijk|volentieri|bien_sûr|"
	"avec_plaisir|com_certeza|por_supuesto|entendido|entendu|verstanden|"
	"alles_klar $",
	"^ gladly|no_problem|no_worries|with_pleasure|right_away|sure_thing|"
	"my_pleasure|happy_to_help|got_it|will_do|understood|entendido|"
	"verstanden|entendu ,",
};

const size_t chatter_taken_n = sizeof(chatter_taken) / sizeof(chatter_taken[0]);

const char *const chatter_given[] = {
	"for_you|here_you_go|here_it_is|here_you_are|here_goes|here_we_go|"
	"here's|here_is|here_are|the_following|as_follows|my_take|"
	"my_attempt|this_one|"
	"voici|aquí|aqui|ecco|hier|voor_je|para_ti|para_você|für_dich|für_sie|"
	"pour_vous|per_te|i'll_keep|i'll_write|i've_written|i_wrote",
};

const size_t chatter_given_n = sizeof(chatter_given) / sizeof(chatter_given[0]);
