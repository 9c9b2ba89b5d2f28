#include "check/chatter_phrases.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

#define SURE                                                                   \
	"sure|sure_thing|certainly|absolutely|of_course|definitely|gladly|"    \
	"understood|got_it|no_problem|with_pleasure|happy_to_help|my_pleasure"
#define HERE                                                                   \
	"here_is|here's|here_are|heres|here_you_go|below_is|below_are|"        \
	"following_is|the_following_is|please_find|i've_written|i_have_written"
#define WORK                                                                   \
	"review|reviews|text|draft|version|example|response|answer|json|"      \
	"sample|attempt|output|testimonial|feedback|object|write_up|"          \
	"paragraph|piece|evaluation"
#define FORGE                                                                  \
	"crafted|drafted|generated|composed|tailored|rewritten|revised"
#define CHANGE                                                                 \
	"adjust|adjusted|adjustments|edit|edits|modify|modified|"              \
	"modifications|customize|customise|tweak|tweaks|tweaked|adapt|"        \
	"revise|revised|revisions|personalize|personalise|rewrite|refine|"     \
	"shorten|lengthen|expand|polish"

/* At the top. */
const char *const chatter_opening[] = {
	"^ " SURE " , " HERE " ~6 " WORK,
	"^ " SURE " $ " HERE " ~6 " WORK,
	"^ " SURE " ~4 $ ^ " HERE " ~6 " WORK,
	"^ sure|certainly|of_course|absolutely i|i'll|i_can|i'd|i_will|let_me "
	"~3 write|generate|create|craft|compose|draft|provide|help ~4 " WORK
	"|with_that|you",
	"^ sure|certainly|of_course|absolutely $ i|i'll|i_can|i'd|i_will|"
	"let_me ~3 write|generate|create|craft|compose|draft|provide|help ~4 "
	WORK "|with_that|you_with",
	"^ okay|ok|alright|great|yes|thanks|thank_you|hello|hi|hey , " HERE
	" ~1!my|our|what|why|how|the_deal|it the|your|a|an|one ~4 " WORK,
	"^ okay|ok|alright|great|yes|thanks|thank_you|hello|hi|hey $ " HERE
	" ~1!my|our|what|why|how|the_deal|it the|your|a|an|one ~4!quick|"
	"brief|short|honest|little " WORK,
	"^ " SURE "|okay|ok|alright , here_you_go|here_it_is|here_you_are $",
	"^ as_requested|per_your_request|as_per_your_request|"
	"as_you_requested|as_instructed|based_on_your_request|"
	"based_on_your_instructions|based_on_the_details|"
	"based_on_the_information|based_on_the_prompt|"
	"following_your_instructions provided? , here|below|i've|i_have|"
	"this_is|the|find|please",
	"^ i|i've|i_have|we've have? " FORGE " ~1!my a|an|the|this|your ~5 "
	WORK,
	"^ here_is|here's|heres|below_is your ~3 " WORK,
	"^ here_is|here's|heres|below_is|the_following_is a|an|the|one|your ~4 "
	WORK " ~3 written|crafted|generated|tailored|composed|formatted|"
	"in_json|based_on|as_requested|from_the_perspective|in_the_voice|"
	"in_the_style|that_meets|you_requested|you_asked|that_follows|"
	"in_the_requested|for_your",
	"^ here_is|here's|below_is the|your|a|an ~3 json|requested|generated|"
	"fictional|synthetic|sample|revised|rewritten",
	"^ i'd|i_would|i'll|i_will|i'm|i_am be? happy|glad|delighted to "
	"help|write|create|assist|generate|provide ~4 " WORK "|with_that|"
	"you_with",
	"^ thank_you|thanks for ~1 your|the request|prompt|instructions|"
	"details|providing",
	"^ " SURE "|okay|ok|alright|great|yes $ here_you_go|here's_one|"
	"here_it_is|here_you_are|here's_mine ,",
	"^ " SURE " $ writing|speaking|acting|responding|answering as|from|in "
	"a|an|the ~6 ,",
	"^ " SURE "|okay|ok|alright , writing|speaking|acting|responding|"
	"answering as|from|in a|an|the ~6 ,",
	"^ i can|could|will|would certainly|definitely|absolutely|gladly|"
	"happily? help|assist you? with|on|by that|this|writing|creating|it",
	"^ below|here|following you'll|you_will|you_can find ~1 the|a|an|your "
	"~3 " WORK,
	"^ " WORK " generated|written|created|produced|provided|drafted as "
	"requested|instructed|specified|asked",
	"^ here|here's|here_are|below_are two|three|four|five|a_few|some|"
	"several|multiple|2|3|4|5 ~2 options|versions|variations|reviews|"
	"drafts|examples|alternatives|samples|suggestions ,",
	"^ here's|here_is|below_is another|an_alternative|an_alternate|"
	"a_different|a_shorter|a_longer|a_revised|a_second ~1 version|take_on|"
	"option|draft|variation",
	"^ here's|here_is my attempt|stab|take|try|shot at ~2 a|an|the|your "
	"~3 review|testimonial",
	"^ here_you_go $",
	"^ understood|acknowledged|noted|gladly|with_pleasure $",
	"^ okay|ok|sure|alright|yes , i can|could|will do that|this|it $",
	"^ " SURE "|okay|ok $ as|from|in ~9 as_requested|as_asked|"
	"as_instructed",
	"here's|here_is ~4 as_requested|as_asked|as_instructed|"
	"as_you_requested|as_you_asked",
	"^ i've|i_have created|written|prepared|made|produced|generated a|an|"
	"the|your ~3 " WORK " ~6 as_requested|as_you|based_on|that_meets|"
	"for_you|"
	"you_requested|you_asked",
	"^ " SURE " , i'd_be|i'm|i_am|happy|glad|delighted happy|glad|to to? "
	"help|assist|do",
	"^ " SURE " happy|glad|delighted to help|assist $",
	"^ i'd|i_would be ~1 glad|happy|delighted|pleased to ~1 write|do|help|"
	"create|draft ~3 for_you|you|with_that|with_this",
	"^ " SURE "|okay|ok|alright|great , ~1 let_me|i'll|i_will write|create|"
	"draft|craft|compose|generate ~1 that|this|it|one|a|an|the|your",
	"^ let's|let_me write|create|draft|craft|compose|generate a|an|the|"
	"this "
	"~3 " WORK,
	"^ i've|i_have prepared|put_together|drafted|come_up_with a|an|the|"
	"your ~4 " WORK,
	"^ " SURE " $ as|from a|an|the ~6 here's|here_is|this_is ~2 " WORK,
	"i ~1 hope ~2 this|the|that|you ~2 review ~3 useful|helpful|fits|works|"
	"suitable|suits ~1 for|in|your ~1 your|dataset|project|purposes|needs|"
	"website|campaign",
	"^ attached|enclosed is|are|you'll_find the|your ~2 " WORK,
	/* Spanish, Portuguese */
	"^ claro|por_supuesto|desde_luego|con_gusto|claro_que_sí|com_certeza|"
	"certamente|com_prazer ~2 aquí|a_continuación|aqui|segue|te_presento "
	"~5!mi|minha|mí reseña|opinión|texto|versión|ejemplo|resenha|"
	"avaliação|exemplo|comentario|comentário",
	"^ claro|por_supuesto|desde_luego|con_gusto|claro_que_sí|com_certeza|"
	"certamente|com_prazer $ aquí|a_continuación|aqui|segue|te_presento "
	"~5!mi|minha|mí reseña|opinión|texto|versión|ejemplo|resenha|"
	"avaliação|exemplo|comentario|comentário",
	"^ aquí|aqui tienes|está|tiene|te|hay ~1 la|una|a|uma|tu|sua|un ~1 "
	"reseña|resenha|avaliação|comentario|ejemplo",
	/* French, Italian, Romanian */
	"^ bien_sûr|certainement|avec_plaisir|d'accord|volontiers|bien_entendu "
	"~2 voici|voilà ~4!mon|notre avis|texte|critique|commentaire|exemple|"
	"version",
	"^ bien_sûr|certainement|avec_plaisir|d'accord|volontiers|bien_entendu "
	"$ voici|voilà ~4!mon|notre avis|texte|critique|commentaire|exemple|"
	"version",
	"^ voici un|une|l'avis|votre ~2 avis|critique|commentaire ~3 rédigé|"
	"écrit|client|pour|demandé|sur",
	"^ certo|certamente|ecco|con_piacere|volentieri ~3 ecco|una|la ~3!mia|"
	"mio recensione|testo|esempio|versione",
	"^ certo|certamente|con_piacere|volentieri|ecco_qui $ ecco ~4!mia|mio "
	"recensione|testo|esempio|versione",
	"^ desigur|sigur|bineînțeles|cu_plăcere ~2 iată|aici ~4!mea recenzie|"
	"recenzia|text|exemplu|textul",
	"^ desigur|sigur|bineînțeles|cu_plăcere $ iată|aici ~4!mea recenzie|"
	"recenzia|text|exemplu|textul",
	/* German, Dutch, Polish, Turkish, Russian */
	"^ natürlich|gerne|gern|klar|selbstverständlich|sicher ~2 hier ~5!"
	"meine|unsere bewertung|rezension|text|beispiel|version|entwurf",
	"^ natürlich|gerne|gern|klar|selbstverständlich|sicher $ hier ~5!"
	"meine|unsere bewertung|rezension|text|beispiel|version|entwurf",
	"^ hier ist|kommt|finden_sie|findest_du eine|die|deine|ihre "
	"~1 bewertung|rezension|kundenbewertung|produktbewertung",
	"^ natuurlijk|zeker|uiteraard|graag ~2 hier ~4!mijn|onze recensie|"
	"beoordeling|tekst|voorbeeld|review",
	"^ natuurlijk|zeker|uiteraard|graag $ hier ~4!mijn|onze recensie|"
	"beoordeling|tekst|voorbeeld|review",
	"^ oczywiście|jasne|pewnie|chętnie ~2 oto|poniżej ~3!moja recenzja|"
	"recenzję|opinia|tekst|przykład",
	"^ oczywiście|jasne|pewnie|chętnie $ oto|poniżej ~3!moja recenzja|"
	"recenzję|opinia|tekst|przykład",
	"^ tabii|tabii_ki|elbette|memnuniyetle|tabi_ki ~2 işte|İşte|aşağıda ~6 "
	"yorum|inceleme|değerlendirme|yorumu|incelemesi|metin|yorumunuz",
	"^ tabii|tabii_ki|elbette|memnuniyetle|tabi_ki $ işte|İşte|aşağıda ~6 "
	"yorum|inceleme|değerlendirme|yorumu|incelemesi|metin|yorumunuz",
	"^ конечно|разумеется|безусловно|с_удовольствием|хорошо ~2 вот|ниже|"
	"держите ~4!мой|наш отзыв|отзыва|текст|пример|вариант|рецензия",
	"^ конечно|разумеется|безусловно|с_удовольствием|хорошо $ вот|ниже|"
	"держите ~4!мой|наш отзыв|отзыва|текст|пример|вариант|рецензия",
	"^ självklart|absolut|visst|gärna|selvfølgelig|javisst|naturligtvis|"
	"klart ~2 här|her ~5!min|mitt|vår recension|omdöme|text|anmeldelse|"
	"exempel|utkast",
	"^ självklart|absolut|visst|gärna|selvfølgelig|javisst|naturligtvis|"
	"klart $ här|her ~5!min|mitt|vår recension|omdöme|text|anmeldelse|"
	"exempel|utkast",
	/* Chinese, Japanese, Korean */
	"^ 当然|好的|當然|没问题|沒問題 ~6 以下|这是|這是|下面 ~16!我的|"
	"我對|我对 评论|评价|評論|評價|点评|版本|内容|內容|文本",
	"^ 以下|下面 是 ~12!我的|我对|我對 评论|评价|評論|評價|点评",
	"^ もちろん|承知しました|かしこまりました|わかりました|はい ~3 "
	"以下|こちら|では ~12 レビュー|口コミ|文章|例",
	"^ もちろん|承知しました|かしこまりました|わかりました|はい $ "
	"以下|こちら|では ~12 レビュー|口コミ|文章|例",
	"^ 以下 は|が|に ~8 レビュー|口コミ",
	"^ 물론입니다|물론이죠|네|알겠습니다|물론이에요 ~1 다음은|여기|"
	"아래는 ~6 리뷰입니다|리뷰|후기|후기입니다|텍스트",
	"^ 물론입니다|물론이죠|네|알겠습니다|물론이에요 $ 다음은|여기|"
	"아래는 ~6 리뷰입니다|리뷰|후기|후기입니다|텍스트",
	"리뷰는|후기는 다음과 같습니다",
	"^ 好的|当然|當然|没问题 ~3 这是|這是 ~5 评|評|点评",
	"^ 네|물론|알겠습니다 , ~3 리뷰를|후기를|리뷰 ~2 작성해|작성해드리겠습니다|"
	"써|작성했습니다|작성해드릴게요",
	"^ 다음은|아래는 ~6 리뷰입니다|후기입니다",
};

/* The same, if a colon follows in the clause. */
const char *const chatter_handing[] = {
	"^ " HERE " ~1 a|an|the|one|some ~4!quick|brief|short|honest|little|"
	"few|some|my|our|update|updated|long|mini|full|truth " WORK " !after|"
	"by|i|that_i|nobody",
	"^ sure|certainly|of_course|absolutely|okay|ok , " HERE " ~5 " WORK,
	"^ " SURE " , " HERE " one|it|mine",
	"^ hier|hier_ist|hier_kommt|klar_hier ~1 ein|eine vorschlag|beispiel|"
	"entwurf|"
	"version|variante|muster ,",
	"^ klar|gern|gerne|natürlich , hier ~1 ein|eine vorschlag|beispiel|"
	"entwurf|version|variante",
	"^ claro|certo|bien_sûr|por_supuesto , ecco|aquí|aqui|voici ~1 qui|"
	"tienes|está|va|vai ,",
	"^ ecco_qui|aquí_tienes|aqui_está|aquí_está ,",
	"^ voici|voilà|bien_sûr ~2 l'avis|l'exemple|la_critique demandé|"
	"demandée|"
	"souhaité|client",
	"^ voici|voilà un|une|l'avis|le|la|votre ~3 d'avis|avis|critique|"
	"commentaire|texte",
	"^ hier ist|eine|die ~4!meine|unsere bewertung|rezension|text|entwurf",
	"^ ecco|aquí|aqui|oto|iată|вот|işte|İşte ~4!mia|mio|mi|minha|moja|mea|"
	"мой|benim|min|mitt recensione|reseña|resenha|avaliação|recenzja|"
	"recenzie|отзыв|отзыва|рецензия|пример|yorum|inceleme|opinia|opinión|"
	"opinião|versione|versión|ejemplo|esempio|przykład|exemplu",
	"^ this is a|an ~1 1|2|3|4|5|one|two|three|four|five|sample|fictional|"
	"customer|realistic|simulated star|review|customer|user? review? for|"
	"of|"
	"from",
	"^ вот|ниже отзыв|пример|рецензия|текст , как_вы|который_вы|как_ты|"
	"по_вашему",
	"^ här|her är|er|kommer ~4!min|mitt|vår recension|omdöme|anmeldelse|"
	"utkast|text",
	"^ hier is|volgt ~4!mijn|onze recensie|beoordeling|review|tekst",
};

/* At the end. */
const char *const chatter_closing[] = {
	"let_me_know|tell_me if|whether ~6!find|found|there's|know|see " CHANGE
	"|changes|version|"
	"another_review|more_reviews|different_tone|longer|shorter|word_count",
	"let_me_know|tell_me if you|you'd ~1 like|want|need|prefer me|any|it|"
	"a|another ~4 change|changes|different|longer|shorter|version|"
	CHANGE,
	"would_you_like|do_you_want another|a|me_to|a_different|a_longer|"
	"a_shorter|an_alternative ~1 version|tone|draft|variation",
	"feel_free|please_feel_free to ~1 " CHANGE "|change|use_it|use_this",
	"would_you_like|do_you_want|shall_i|should_i|want me? to? ~2 " CHANGE
	"|another_review|generate|write|create|make_it",
	"i ~1 hope this|that|it|the_review ~4 meets|fits|suits|matches|"
	"satisfies|aligns your|the|with ~2 needs|requirements|request|"
	"expectations|criteria|instructions|guidelines|prompt",
	"hope this|that helps let_me_know|if_you_need",
	"^ word_count|words_count|total_words|wordcount ,",
	"^ note|please_note|nb|disclaimer|explanation|rationale , ~6 "
	"review|text|json|response|rating|wording|persona ~3 avoids|"
	"follows|reflects|matches|stays_within|meets|is_written|was_written|"
	"is_kept|does_not_mention",
	"^ this|the|that ~1 review|text|response|version|answer ~1 is|was|"
	"meets|follows|reflects|captures|adheres|sticks|stays|avoids|matches|"
	"incorporates|aligns ~5 requested|word_limit|word_count|"
	"requirements|guidelines|instructions|persona|prompt|"
	"specified|perspective_of|tone_of|assigned|constraints|criteria",
	"^ if you ~1 like|want|need|prefer ~4 " CHANGE "|another_version|"
	"a_different_tone|another_review ~6 let_me_know|just|i|please|feel",
	"feel_free|don't_hesitate|do_not_hesitate to ~1 ask|request|reach_out|"
	"let_me_know|tell_me ~3 changes|change|revisions|edits|adjustments|"
	"different|another|version|versions|modifications",
	"^ note|please_note|nb , ~1 i|i've|i_have ~1 kept|written|wrote|"
	"avoided|tried|used|included|made|aimed|stayed ~8 words|asked|"
	"requested|persona|tone|review|instructions|rating|prompt|specified",
	"i ~1 kept|wrote|made ~4 under|within|to|at|around ~3 words as ~1 "
	"asked|requested|instructed|specified",
	"i|i've|i_have can|could|would_be_happy_to|am_happy_to|be_glad_to? "
	"also|happily? " CHANGE "|change|make ~4 if ~1 you'd|you_would|"
	"you_want|you_need|needed|necessary|you_like|you_prefer",
	"this ~1 review|text|response is|has|contains|runs|comes ~4 words|"
	"characters",
	"^ total|length|approx|approximately ~2 words $",
	"would_you_like any|some|more|further|other ~1 changes|edits|"
	"adjustments|revisions|versions|reviews",
	"if you ~2 need|want|would_like|require ~2 reviews|versions|changes|"
	"adjustments|revisions|edits ~3 ask|let_me_know|say|tell_me",
	"let_me_know if you ~1 need|want|require anything_else|further|more|"
	"additional|another",
	"note ~1 this|that_this|the|it ~1 is|was ~2 sample|fictional|simulated|"
	"hypothetical|generated|example|invented|made_up|synthetic",
	"remember_to|don't_forget_to|make_sure_to|be_sure_to|please replace|"
	"fill_in|fill|customize|customise|edit|insert ~4 brackets|placeholders|"
	"placeholder|details|information|blanks",
	"this|the version|draft|review keeps|uses|maintains|has|is|sounds ~5 "
	"as_requested|as_asked|as_instructed|as_specified",
	"möchtest|möchten|brauchst|benötigst|wünschen|wünschst du|sie ~2 "
	"änderungen|anpassungen|andere|weitere|überarbeitung",
	"¿necesitas|necesitas|necesita|precisa|precisas algo|de ~1 más|mais|"
	"algo|otra_cosa $",
	"avez_vous|as_tu besoin d'autre|de_modifications|d'autres",
	"hai|ha bisogno di_altro|di_modifiche|d'altro",
	"i ~1 hope ~3 what you|you're ~1 were_looking_for|looking_for|wanted|"
	"needed|had_in_mind|asked_for",
	"^ how does that|this sound|look|work $",
	"^ i can|could also|happily|gladly provide|write|create|offer|make|"
	"give|"
	"generate ~5 version|versions|review|reviews|alternative|variation|"
	"variations|tone",
	"^ if you ~2 want|like|need|prefer|wish ~4 i can|could|will|"
	"am_happy_to|"
	"would write|create|provide|generate|make|offer|adjust|rewrite|draft",
	"^ here_is|here's an|another alternative|version|variation|option|take",
	"souhaitez_vous|voulez_vous|veux_tu|souhaites_tu|souhaitez|voulez ~1 "
	"que_je|que|je ~2 modifie|change|ajuste|raccourcisse|écrive|rédige|"
	"reformule|autre|adapte",
	"te_gustaría|le_gustaría|quieres|quiere|deseas|gostaria|quer ~1 que ~3 "
	"acorte|cambie|ajuste|modifique|haga|escriba|faça|altere|reescriba|"
	"adapte|encurte|escreva|alargue",
	"vuoi|desidera|desideri|vuole che ~1 modifichi|cambi|accorci|riscriva|"
	"adatti|scriva",
	"ich hoffe , ~2 das|dies|die|diese ~2 entspricht|passt|hilft|gefällt "
	"~3 "
	"deinen|ihren|vorstellungen|anforderungen|erwartungen|wünschen|weiter|"
	"dir|ihnen",
	"j'espère|espero|spero ~2 que|che ~4 convient|correspond|convienne|"
	"sirva|cumpla|soddisfi|atenda ~4 attentes|demande|besoins|expectativas|"
	"necesidades|richieste|necessidades|aspettative|solicitud",
	"is_there anything else|other ~3 me|i ~1 to|can|should ~1 change|"
	"adjust|"
	"add|write|edit|help|do",
	"is_there anything else ~2 i can|could help|do|assist",
	"let_me_know if there's|there_is anything else ~2 i can",
	"^ avísame|dime|hazme_saber|házmelo_saber|avise|me_avise si|se ~4 "
	"cambie|ajuste|modifique|cambios|ajustes|alterações|otra_versión|"
	"quieres_que|deseja",
	"^ n'hésitez|n'hésite pas|pas_à ~4 modifier|ajuster|adapter|"
	"modifications|ajustements|personnaliser|dire",
	"n'hésitez|n'hésite pas|pas_à ~4 demander|solliciter|indiquer|préciser "
	"~4 version|versions|autre|autres|changements|modifications|ton",
	"dites_moi|dis_moi|faites_moi_savoir si ~6 modifier|changer|ajuster|"
	"changements|modifications|autre|version|ton",
	"^ sag|sagen|gib|geben ~4 bescheid ~6 änderungen|ändern|anpassen|"
	"anders|version|andere|anpassungen|möchtest",
	"soll|kann|möchtest|möchten ich|du|sie ~4 anpassen|umschreiben|kürzen|"
	"überarbeiten|variante|version $",
	"¿quieres|quieres|desea|deseas|gostaria|quer que ~2 cambie|ajuste|"
	"modifique|haga|escriba|faça|altere|reescriba|acorte",
	"säg_till|hör_av_dig|sig_til om|hvis ~5 ändra|ändringar|ændre|annan|"
	"version|justera",
	"^ daj|dajcie znać ~5 zmienić|zmian|zmiany|poprawki|wersję",
	"^ lass|lassen mich|sie_mich ~2 wissen ~6 anpassen|ändern|änderungen|"
	"anpassungen|andere|weitere",
	"^ fammi_sapere|fatemi_sapere|mi_faccia_sapere se ~6 modifiche|"
	"modificare|modifichi|altra|cambiare|adatti",
	"^ laat me|het_me weten ~6 aanpassen|aanpassingen|wijzigingen|andere",
	"^ дайте_знать|сообщите ~6 изменить|изменения|правки|другой|"
	"доработать",
	"^ 如果您需要|如需|如果需要|希望这 ~14 修改|调整|版本|帮助",
};

const size_t chatter_opening_n = COUNT(chatter_opening);
const size_t chatter_handing_n = COUNT(chatter_handing);
const size_t chatter_closing_n = COUNT(chatter_closing);
