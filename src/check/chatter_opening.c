#include "check/chatter_phrases.h"
#include "check/chatter_words.h"

#define FORGE                                                                  \
	"crafted|drafted|generated|composed|tailored|rewritten|revised"
#define KANA /* each run of katakana is a word */                              \
	"レビュー|口コミ|カスタマーレビュー|ユーザーレビュー|ホテルレビュー|"  \
	"レストランレビュー|アプリレビュー|サンプルレビュー|ゲストレビュー|"   \
	"コメント|クチコミ"

const char *const chatter_assent[] = {
	"right_away|com_certeza|you're_welcome|gern_geschehen|"
	"gerne_geschehen|"
	"sure_thing|certainly|with_pleasure|happy_to_help|"
	"glad_to_help|natürlich|selbstverständlich|sehr_gerne|bien_sûr|"
	"avec_plaisir|por_supuesto|con_gusto|com_prazer|certamente|"
	"volentieri|natuurlijk|oczywiście|конечно|разумеется|"
	"с_удовольствием|självklart|selvfølgelig|"
	"happy_to|will_do|my_pleasure|great_choice_of_product|"
	"great_choice_of_product_to_review|"
	"great_question|good_question|excellent_question|wonderful_question|"
	"fantastic_question|great_request|excellent_request|"
	"interesting_question|great_prompt|gute_frage|tolle_frage|"
	"bonne_question|excellente_question|très_bonne_question|"
	"buena_pregunta|excelente_pregunta|gran_pregunta|ottima_domanda|"
	"bella_domanda|boa_pergunta|ótima_pergunta|excelente_pergunta|"
	"goede_vraag|świetne_pytanie|dobre_pytanie|хороший_вопрос|"
	"отличный_вопрос|bra_fråga|harika_soru",
};

const size_t chatter_assent_n =
    sizeof(chatter_assent) / sizeof(chatter_assent[0]);

const char *const chatter_alone[] = {
	"of_course|understood|got_it|noted|por_supuesto|gerne|bien_entendu|"
	"volontiers|d'accord|certo|graag|okay",
};

const size_t chatter_alone_n =
    sizeof(chatter_alone) / sizeof(chatter_alone[0]);

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
	"^ okay|ok|alright|great|yes|thanks|thank_you|hello|hi|hey , " HERE " "
	"~1!my|our|what|why|how|the_deal|it the|your|a|an|one|another ~4 " WORK,
	"^ okay|ok|alright|great|yes|thanks|thank_you|hello|hi|hey $ " HERE " "
	"~1!my|our|what|why|how|the_deal|it the|your|a|an|one|another "
	"~4!quick|brief|short|honest|little " WORK,
	"^ " SURE "|okay|ok|alright , here_you_go|here_it_is|here_you_are $",
	"^ as_requested|per_your_request|as_per_your_request|as_you_requested|"
	"as_instructed|based_on_your_request|based_on_your_instructions|"
	"based_on_the_details|based_on_the_information|based_on_the_prompt|"
	"following_your_instructions provided? , !here_is_my|here's_my|"
	"here_are_my here|below|i've|i_have|this_is|the|find|please",
	"^ i|i've|i_have|we've have? " FORGE " ~1!my a|an|the|this|your ~5 "
	WORK,
	"^ here_is|here's|heres|below_is your ~3 " WORK,
	"^ here_is|here's|heres|below_is|the_following_is a|an|the|one|your "
	"~4 " WORK " ~3 written|crafted|generated|tailored|composed|formatted|"
	"in_json|based_on|as_requested|from_the_perspective|in_the_voice|"
	"in_the_style|that_meets|you_requested|you_asked|that_follows|"
	"in_the_requested|for_your",
	"^ here_is|here's|below_is the|your|a|an ~3 json|requested|generated|"
	"fictional|synthetic|sample|revised|rewritten",
	"^ i'd|i_would|i'll|i_will|i'm|i_am be? happy|glad|delighted to help|"
	"write|create|assist|generate|provide ~4 " WORK "|with_that|you_with",
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
	"^ great|good|excellent|nice choice of topic|subject $",
	"^ ha|haha|well|okay , this|that was a|an ~1 brief|prompt $",
	"^ i understand you'd_like|you_would_like|you_want|you_need|"
	"you're_looking_for|you_are_looking_for a|an ~4 review|testimonial",
	"^ a great|good|nice|fun|interesting|excellent prompt $",
	"^ perfect|great , thanks|thank_you for ~1 info|"
	"information|details|brief|context|clarification|prompt $",
	"^ understood|acknowledged|noted|gladly|with_pleasure $",
	"^ okay|ok|sure|alright|yes , i can|could|will do that|this|it $",
	"^ " SURE "|okay|ok $ as|from|in ~9 as_requested|as_asked|"
	"as_instructed",
	"^ this is ~3 review ~9 as_requested|as_you_requested|as_instructed",
	"here's|here_is ~4 as_requested|as_asked|as_instructed|"
	"as_you_requested|as_you_asked",
	"^ i've|i_have created|written|prepared|made|produced|generated a|an|"
	"the|your ~3 " WORK " ~6 as_requested|as_you|based_on|that_meets|"
	"for_you|you_requested|you_asked",
	"^ " SURE " , i'd_be|i'm|i_am|happy|glad|delighted happy|glad|to to? "
	"help|assist|do",
	"^ " SURE " happy|glad|delighted to help|assist $",
	"^ i'd|i_would be ~1 glad|happy|delighted|pleased to ~1 write|do|help|"
	"create|draft ~3 for_you|you|with_that|with_this",
	"^ " SURE "|okay|ok|alright|great , ~1 let_me|i'll|i_will write|"
	"create|draft|craft|compose|generate ~1 that|this|it|one|a|an|the|your",
	"^ let's|let_me write|create|draft|craft|compose|generate a|an|the|"
	"this ~3 " WORK,
	"^ i've|i_have prepared|put_together|drafted|come_up_with a|an|the|"
	"your ~4 " WORK,
	"^ " SURE " $ as|from a|an|the ~6 here's|here_is|this_is ~2 " WORK,
	"i ~1 hope ~2 this|the|that|you ~2 review ~3 useful|helpful|fits|"
	"works|suitable|suits ~1 for|in|your ~1 your|dataset|project|purposes|"
	"needs|website|campaign",
	"^ yes|sure|okay|ok|alright|great|of_course|certainly|absolutely , ~1 "
	"i can|will|could|would ~2 help|do|write|assist|give",
	"^ ok|okay|great|alright|sure|perfect|awesome|yes $ let's|let_us|"
	"shall_we get_started|begin|start|get_to_it|do_this|go|dive",
	"^ ok|okay|great|alright|sure|perfect|yes|done $ here's|here_is|here "
	"~4 " WORK " ~1 about|of|for|from|on|written",
	"^ ok|okay|all? done $",
	"^ great|good|excellent|interesting|nice|lovely question|request|"
	"prompt $",
	"^ that's_the_gist|there_you_have_it|there_you_go|and_done|all_set $ "
	"if|let|happy|feel|want|hope",
	"^ you_got_it|as_you_wish|roger_that|coming_right_up|say_no_more ,",
	"^ you_got_it|as_you_wish|coming_right_up|say_no_more $",
	"^ " HERE " ~1 two|three|four|five|a_few|some|several|different|2|3|4|"
	"5 ~2 " WORK " ~4 each|different|with|depending|for|ranging|in",
	"^ i've|i_have|i gone|went|stuck|aimed|opted with|for|to a|an ~2 "
	"voice|tone|style|approach|angle|register|feel",
	"^ " HERE " ~3 " WORK " for_you|for_your|for_the_product|you_can_use",
	"^ " HERE " what i|i've wrote|came_up|put_together|have|written|got|"
	"drafted|wrote_for !to",
	"i can|could|will|i'll|shall ~1 write|do|draft|prepare|make|create|"
	"compose that|this|one|it|a_review for_you|for_you_now",
	"^ the_following|below|what_follows is a|an ~3 " WORK " ~1 by|from|of|"
	"for|written|about",
	"^ bot|assistant|chatbot|ai|agent|model , ~1 hello|hi|sure|here|what|"
	"of_course|okay|i",
	"^ " HERE " the|your|a final|finished|polished|completed|updated|new|"
	"rewritten|cleaned_up|edited ~1 " WORK,
	"^ " SURE " $ " HERE " ~3 one|version|take|draft|try $",
	"^ " SURE " , i'll_give_it|let_me_give_it|let_me_try|i'll_try|"
	"i_can_try ~2 $",
	"^ " SURE "|okay|ok|alright|great $ " HERE " ~3 one|take|try|go ,",
	"^ " SURE "|okay|ok|alright|great $ " HERE " one|another for|from|by|"
	"with|as|about|in|on|written",
	"^ happy_to_help|glad_to_help|my_pleasure|here_to_help|glad_you_asked "
	"$",
	"^ rewritten|revised|shortened|redone|reworded|rephrased below|"
	"version|without|as_requested|to|with|again ~6 ,",
	"versions|options|takes|drafts|variations|reviews coming_up|below|"
	"follow|for_you ~3 ,",
	"^ two|three|four|five|a_few versions|options|takes|drafts|variations "
	"coming|below|follow|for|to",
	"^ hier|voici|ecco|aquí|aqui|oto ~1 mein|mon|il_mio|mi|meu|moja "
	"vorschlag|proposition|proposta|propuesta|proposição|propozycja|"
	"entwurf|versuch",
	"^ sehr_gerne|gerne|graag_gedaan|con_piacere|avec_plaisir|con_gusto|"
	"com_prazer|chętnie|bien_sûr|certainement|volentieri|natürlich|"
	"natuurlijk|claro|certo $ hier|voici|ecco|aquí|aqui|oto|ein|eine|une|"
	"un|una",
	"^ " HERE " review|version|option|draft|number ~1 number|no|nr|1|2|3|"
	"4|5|6|7|8|9|10|one|two|three ,",
	"^ generating|writing|creating|drafting|preparing|composing ~1 the|"
	"your|a|it|that|this ~2 review|now|text|draft|version|response",
	"^ " SURE " , here_it_is|here_you_go|here_they_are in|as|with|for|"
	"written",
	"^ happy|glad|delighted|pleased to ~1 write|do|create|draft|provide|"
	"produce|generate ~3 for_you|you",
	"^ happy|glad|delighted|pleased to ~1 write|do|create|draft|generate "
	"this|that|one|it",
	"^ i'd|i_would love|like|be_happy|be_glad|be_delighted to help|assist "
	"~2 $",
	"^ " HERE " my take|attempt|stab|try|version|shot|effort|go on|at|for "
	"~4 ,",
	"i've|i_have|i put|thrown|pulled|cobbled|threw|pulled together "
	"something|a|an|this|one|some ~5 for_you|below|you|here",
	"^ " SURE "|okay|ok , one_moment|just_a_moment|give_me_a_second|"
	"hang_on|one_sec|right_away|working_on_it|coming_up",
	"i can|will|could|i'll|shall ~1 take_on|play|adopt|assume|step_into "
	"that|this|the ~1 role|part|persona|voice|character",
	"^ as promised|discussed|agreed , ~3!update|my the|a|one|here|shorter|"
	"longer|version|review",
	"i've|i_have|i ~1 left|kept|omitted|removed|dropped|used|added|"
	"included|attached|avoided ~5 so_you|for_you_to|in_case_you|if_you|"
	"as_you",
	"^ " SURE " , ~1 role_playing|roleplaying|posing|acting|writing|"
	"speaking|playing|pretending as|to|the",
	"^ " SURE " $ ~1 as|from|speaking_as|writing_as a|an|the ~5 ,",
	"^ right_then|okay_then|very_well|alright_then , ~1 a|one|here|let|"
	"three|the ~3 review|rant|version|rave|stars|star",
	"^ " HERE " ~1 my best|first|second|own_attempt ~1 shot|attempt|try|"
	"stab|go|effort",
	"^ " SURE " $ ~1 one_moment|just_a_moment|give_me|hang_on|one_second|"
	"please_wait|hold_on",
	"^ glad_i_could_help|glad_to_be_of_help|happy_to_have_helped|"
	"my_pleasure|no_problem_at_all $",
	"^ before_we|before_i begin|start ,",
	"^ no_problem|no_worries|sure|okay|ok|done|understood|of_course|"
	"absolutely|gladly|certainly , i've|i_have shortened|rewritten|revised|"
	"reworked|edited|trimmed|condensed|expanded|polished|adapted|toned|"
	"reworded|rephrased it|this|that|the_review|the_text|your",
	"thank_you|thanks for ~1 choosing|trusting|using|asking|assigning me|"
	"this|us ~1 for|with|to ~1 this|the|task|job|assignment|help",
	"^ review|draft|text|task|job|request|assignment|output ~1 complete|"
	"completed|done|finished|ready|delivered|generated $",
	"word_count|total_length ~2 comes_to|comes_out|is|stands_at|adds_up "
	"~1 to|at|about|around|roughly|exactly ~1 words|characters",
	"word_count ~1 comes|stands|came|adds|total",
	"word_count is|sits ~1 about|around|roughly|exactly|approximately|"
	"under|over|within|at|just|well|fine|good|ok|okay|correct",
	"^ attached|enclosed is|are|you'll_find the|your ~2 " WORK,
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
	"^ bien_sûr|certainement|avec_plaisir|d'accord|volontiers|"
	"bien_entendu ~2 voici|voilà ~4!mon|notre avis|texte|critique|"
	"commentaire|exemple|version",
	"^ bien_sûr|certainement|avec_plaisir|d'accord|volontiers|"
	"bien_entendu $ voici|voilà ~4!mon|notre avis|texte|critique|"
	"commentaire|exemple|version",
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
	"^ natürlich|gerne|gern|klar|selbstverständlich|sicher ~2 hier "
	"~5!meine|unsere bewertung|rezension|text|beispiel|version|entwurf",
	"^ natürlich|gerne|gern|klar|selbstverständlich|sicher $ hier "
	"~5!meine|unsere bewertung|rezension|text|beispiel|version|entwurf",
	"^ hier ist|kommt|finden_sie|findest_du eine|die|deine|ihre ~1 "
	"bewertung|rezension|kundenbewertung|produktbewertung",
	"^ natuurlijk|zeker|uiteraard|graag ~2 hier ~4!mijn|onze recensie|"
	"beoordeling|tekst|voorbeeld|review",
	"^ natuurlijk|zeker|uiteraard|graag $ hier ~4!mijn|onze recensie|"
	"beoordeling|tekst|voorbeeld|review",
	"^ oczywiście|jasne|pewnie|chętnie ~2 oto|poniżej ~3!moja recenzja|"
	"recenzję|opinia|tekst|przykład",
	"^ oczywiście|jasne|pewnie|chętnie $ oto|poniżej ~3!moja recenzja|"
	"recenzję|opinia|tekst|przykład",
	"^ tabii|tabii_ki|elbette|memnuniyetle|tabi_ki ~2 işte|İşte|aşağıda "
	"~6 yorum|inceleme|değerlendirme|yorumu|incelemesi|metin|yorumunuz",
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
	"^ 当然|好的|當然|没问题|沒問題 ~6 以下|这是|這是|下面 ~16!我的|我對|我对 评论|评价|評論|評價|点评|版本|内容|"
	"內容|文本",
	"^ 以下|下面 是 ~12!我的|我对|我對 评论|评价|評論|評價|点评",
	"^ もちろん|承知しました|かしこまりました|わかりました|はい ~3 以下|こちら|では ~12 レビュー|口コミ|文章|例",
	"^ もちろん|承知しました|かしこまりました|わかりました|はい $ 以下|こちら|では ~12 レビュー|口コミ|文章|例",
	"^ 以下 は|が|に ~8 " KANA,
	"^ of_course|sure|certainly|absolutely|gladly $ here's|here_is a|an "
	"short|quick|simple|brief|snappy and sweet|simple|honest|fun|punchy "
	"one|version|take ,",
	"^ 以下|こちら は|が ~4 星 ~12 です|である ,",
	"^ 물론입니다|물론이죠|네|알겠습니다|물론이에요 ~1 다음은|여기|아래는 ~6 리뷰입니다|리뷰|후기|후기입니다|텍스트",
	"^ 물론입니다|물론이죠|네|알겠습니다|물론이에요 $ 다음은|여기|아래는 ~6 리뷰입니다|리뷰|후기|후기입니다|텍스트",
	"리뷰는|후기는 다음과 같습니다",
	"^ 好的|当然|當然|没问题 ~3 这是|這是 ~5 评|評|点评",
	"^ 네|물론|알겠습니다 , ~3 리뷰를|후기를|리뷰 ~2 작성해|작성해드리겠습니다|써|작성했습니다|작성해드릴게요",
	"^ 다음은|아래는 ~6 리뷰입니다|후기입니다",
	"^ your ~1 review|draft|testimonial is ready|below|above|attached|"
	"done|finished",
	"^ " HERE " one that|which sounds|reads",
	"^ " HERE " the|your|a ~1 text|wording|draft without|with|in|minus",
	"^ " HERE " something along|like_that",
	"this|that|here is|'s what i|i've came_up_with|come_up_with|"
	"put_together|drafted ,",
	"^ another|one_more|alternative version|take|draft|variant ,",
	"i think|hope|trust you|you'll ~1 like|enjoy this|the review|draft",
	"^ thank_you|thanks for the|your prompt|brief|context|clarification|"
	"instructions",
	"^ a|an|the|your review|testimonial ~6 as_you_requested|as_you_asked|"
	"as_you_wished|as_you_wanted|as_you_ordered ,",
	"^ your review , sir|madam|ma'am|boss ,",
	"^ you're_welcome|you_are_welcome $ here|i'm|let|feel|glad|"
	"please|below|would|come|happy",
	"^ as requested|instructed|asked|you_asked|you_requested , ~1 here's|"
	"here_is|here_comes|i_wrote|i've_written ~1!my a|an|the|one|your",
	"^ got_it|understood|noted|will_do , ~1 here's|here_is|here_comes|"
	"writing|i'll_write|let_me_write|one|a|an ~5 " WORK "|one|version|"
	"tone|voice|take|coming_up|complaint",
	"^ got_it|understood|noted|will_do $ ~1 here's|here_is|here_comes|"
	"writing|i'll_write|let_me_write|one|a|an ~5 " WORK "|one|version|"
	"tone|voice|take|coming_up|complaint",
	"^ no_problem|no_worries , ~1 here's|here_is|let_me|i'll ~4 " WORK "|"
	"one|try|go|version",
	"^ no_problem|no_worries $ ~1 here's|here_is|let_me|i'll ~4 " WORK "|"
	"one|try|go|version",
	"one|a|an|your|another ~2 review|rant|roast|rave|write_up ~4 coming_up|"
	"coming_right_up $",
	"^ alright|okay|ok|right|let's|i'll|time , ~1 let's|let_me|i'll|to? "
	"give this|the|that|these ~3 the ~1 review|roasting|roast|praise|"
	"write_up|treatment|love|credit",
	"^ let's|let_me|i'll give this|the|that|these ~3 the ~1 review|"
	"roasting|roast|praise|write_up|treatment it|they",
	"^ here_you_go|here_it_is|there_you_go , ~1 hope|enjoy",
	"^ this|here is|'s what|how a|an|the|one|some ~3 might|would|could "
	"say|write|put|describe|tell",
	"^ " SURE " , i'd_be|i_would_be|i'm|i_am|happy|glad ~2 to ~1 help|"
	"assist|do|write|create|provide|share|generate|compose",
	"^ great|good|excellent|nice|interesting|fun|lovely choice|pick of ~2 "
	"product|topic|subject|item|book|film|game|place $ ~1 here|here's|i|"
	"i'll|let|this|below",
	"i'll|i_will|let_me write|do|phrase this|it|the_review|one as|like a|"
	"an|the|someone|if",
	"^ let's|let_us|let_me look|consider|see|explore|approach|view|"
	"examine ~6 through the ~1 eyes|lens|perspective of",
	"^ ha|oh|wow|phew|okay|ok|well|right , ~2 this|that|what ~2 tough|"
	"tricky|fun|challenging|interesting|hard|nice ~1 one|brief|prompt|"
	"request|challenge|assignment ,",
	"^ thank_you|thanks for ~1 your|the|this|such ~2 schema|"
	"briefing|prompt|request|specification|specifications|writing_prompt|"
	"task_description",
	"^ how|what can|may i assist|help you ~1 today|with",
	"^ natuurlijk|graag , ~5 voor_je|voor_u|voor_jou|je_helpen|u_helpen $",
	"^ thank_you|thanks for ~4 opportunity|chance to ~1 write|help|review "
	"~6 for_you|you",
	"^ thank_you|thanks for ~1 your|the|this|such ~2 task|assignment|"
	"writing_task",
	"^ certainly|gladly|with_pleasure|no_problem|of_course , here_is|"
	"here's|here_are a|an|the ~5 one|version|ones $",
	"^ you're_right|you_are_right , ~1 the|that|my last|first|previous|"
	"one|version|attempt|draft ~4 too|sounded|was|felt ~6 $",
	"^ what a|an ~1 fun|great|lovely|interesting|delightful persona|"
	"prompt|brief|request|character",
	"^ that's|that_is a|an ~1 great|good|fun|lovely|interesting idea|"
	"topic|choice|prompt|request for ~1 a review|text",
	"^ happy|glad|pleased|delighted to lend_a_hand|lend_you_a_hand|help|"
	"assist|help_out|help_you with your ~3 review",
	"^ sure|certainly|of_course|absolutely|okay|ok|no_problem , " HERE " "
	"one you could|can|might use ,",
	"^ no_problem|no_worries|sure|sure_thing|of_course|absolutely , " HERE
	" my take|version|attempt ~2 on|at it|this|that",
	"^ got_it|understood|noted|sure|okay $ i'll|i_will write|do|phrase|"
	"word|make this|it ~1 from|as a|an|the ~3 view|viewpoint|perspective|"
	"point_of_view|angle",
};

const size_t chatter_opening_n = sizeof(chatter_opening) /
    sizeof(chatter_opening[0]);
