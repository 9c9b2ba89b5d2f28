/*
 * The plainest talk around a text: what it is begun with, and what is said and
 * asked when it is done.
 */
#include "check/chatter_phrases.h"
#include "check/chatter_words.h"

#define TEXT "review|text|draft|testimonial|write_up|version|wording|tone"
#define NUMBER                                                                 \
	"40|50|60|70|75|80|90|100|110|120|130|140|150|200"
#define MOOD                                                                   \
	"negative|positive|formal|informal|critical|neutral|enthusiastic|"     \
	"balanced|casual"

/* At the top. */
const char *const chatter_begun[] = {
	"^ okay|ok|alright|so|right , ~1 " HERE " what i came_up|have|wrote|"
	"got !to",
	"^ hi|hello|hey|greetings ~2 , ~1 how can|may i help|assist ~3 $",
	"^ hi|hello|hey|greetings ~2 $ ~1 how can|may i help|assist ~3 $",
	"^ hi|hello|dear ~2 , ~1 thank_you|thanks for ~1 reaching_out|"
	"contacting|your_message|your_request|your_inquiry",
	"^ " HERE " ~1 one_option|a_suggestion|one_possibility|one_version|"
	"one_variant ,",
	"^ i've|i_have ~1 adjusted|revised|softened|modified|toned_down|"
	"shortened|rewritten the ~1 " TEXT " !size|of|on|after|because|since|"
	"see",
	"^ i've|i_have ~1 changed|edited|updated the ~1 draft|wording|tone "
	"!of|on|after|because|since",
	"^ no_problem|no_worries|sure|okay|ok|done|understood|of_course|"
	"absolutely|gladly|certainly|great $ i've|i_have shortened|rewritten|"
	"revised|reworked|trimmed|condensed|expanded|reworded|rephrased it|"
	"this|that|the_review|the_text",
	"^ let_me help|assist you with that|this ~2 $",
	"^ let_me_know if this|that|it works ,",
	"^ title_suggestion|suggested_title|possible_title|title_idea ,",
	"^ what_a fun|great|interesting|lovely|nice|delightful task|request|"
	"prompt|challenge|assignment|idea_for_a_review ~2 $",
};

const size_t chatter_begun_n = sizeof(chatter_begun) / sizeof(chatter_begun[0]);

/* At the bottom. */
const char *const chatter_done[] = {
	"^ feel_free|you're_free|you_are_free to make|tweak|modify|customize|"
	"customise|rewrite|shorten|reuse ~1 changes|it|this|edits|adjustments|"
	"any|the ~4!with|recipe|your_own|to_taste $",
	"^ feel_free|you_can|just to? ask for ~1 more|another|a_different|"
	"changes|revisions|edits ~3 $",
	"^ don't_forget|remember|be_sure to ~1 add|insert|replace|fill_in|"
	"change your_name|the_name|the_product_name|the_brand|the_product|"
	"the_placeholders|the_details ~3!of|new|at|ticket $",
	"^ enjoy your|the|this " TEXT " $",
	"^ happy writing|reviewing|selling|posting|editing $",
	"^ i|i've included|mentioned|used|worked_in|covered|added|kept_to ~1 "
	"keywords|required_keywords|requested_keywords|required_details|"
	"requested_details|required_aspects|requested_aspects|"
	"both_aspects|all_aspects|the_aspects|"
	"a_negative_point|one_negative_point|a_small_criticism|"
	"one_small_criticism|one_criticism|simple_language|a_casual_tone|"
	"a_friendly_tone|first_person ~6!shooters|games|to_search $",
	"^ i ~1 tried|aimed|made_sure to keep|make|sound this|the_review|"
	"the_tone ~1 balanced|natural|realistic|believable|neutral|casual ~3 $",
	"^ i ~1 tried|aimed|made_sure to keep|make it ~1 balanced|realistic|"
	"believable ~3 $",
	"^ i|i've made_sure|was_careful to keep|use ~1 keywords|aspects|tone $",
	"^ i|i've made_sure|was_careful to mention|include|cover|avoid "
	"~1 price|brand|battery|keywords|aspects|tone|length|rating|"
	"exclamation_marks|clichés|negative|downside|product_name $",
	"^ i'm|i_am|i'd_be|always ~1 happy|glad to make|revise|adjust|tweak|"
	"rewrite|redo|change ~1 changes|further|the_tone|the_text|the_length|"
	"the_wording ~3!my $",
	"^ i'm|i_am|i'd_be|always ~1 happy|glad to revise|tweak|rewrite|redo "
	"it|this|that ~3!until|till|to|if $",
	"^ if you have any|other|further ~1 requests|changes|edits|revisions|"
	"adjustments ~5!ask|staff|they $",
	"^ let_me_know if|whether this|that|these ~1 works|suits|okay|fine "
	"~3!with|on|in|anyone $",
	"^ please let_me_know if ~2!make|there any ~1 changes|revisions|edits|"
	"adjustments|corrections ~3 $",
	"^ just_let_me_know|just_say_the_word|just_say_so $",
	"^ that|this ~1 should work|do|meet|fit|suit|satisfy|match "
	"~4!most|all|many purposes|"
	"requirements|brief|criteria|request|specifications ~1 $",
	"^ this|that review|draft is|was ~1 more|less " MOOD " ~4 $",
	"^ this|that|it one? is|was ~1 more|less negative|positive|critical|"
	"enthusiastic ~4!time|year|than $",
	"^ this|that version is|was ~1 more|less negative|positive|formal|"
	"informal|critical|neutral|enthusiastic ~4!than $",
	"^ you can|may|could ~1 change|edit|modify|adjust|replace|swap|tweak "
	"the|any ~1 details|wording|rating|brand_name ~1 $",
	"^ you can|may|could ~1 use|post|publish|paste|copy this|it|that|"
	"the_review|the_text on|to|into your|the ~1 website|site|shop|"
	"store|page|product_page|listing|profile ~2 $",
	"^ this|that|the version|review|draft|text is|has ~2 " NUMBER " words "
	"~1 $",
	"^ you can ~1 copy|paste ~2 this|it|the_review ~1 directly|straight ~2 "
	"into|in|on|onto ~3 page|site|website|webshop|shop|store|listing|"
	"profile|form ~1 $",
	"^ laat me|het_me|maar ~1 weten of|als|wanneer je|u|ik ~6 $",
	"^ wil|wilt|zal|moet je|u|ik ~2 ik|kortere|langere|andere|nog ~2 "
	"versie|schrijf|schrijven|recensie ~2 $",
	"^ se|si|wenn|falls|als|jeśli ~2 precisar|precisares|necesitas|"
	"necesita|hai_bisogno|serve|avez_besoin|brauchst|brauchen|benötigst|"
	"nodig_hebt|potrzebujesz ~2 alguma_coisa|algo|algo_más|altro|d'autre|"
	"etwas|iets|czegoś ~6 $",
	"^ wenn|falls|als du|sie|je|u ~1 noch ~1 etwas|iets brauchst|brauchen|"
	"benötigst|benötigen|nodig ~6 $",
	"^ glad|happy i_could|to_have help|helped|assist ~2 $",
	"^ here_ends|end_of the? " TEXT " $",
};

const size_t chatter_done_n = sizeof(chatter_done) / sizeof(chatter_done[0]);

/* The very last sentence, and a question. */
const char *const chatter_asked[] = {
	"^ anything_else|what's_next|want_more $",
	"^ any|anything|something|what|what's|more|next ~3 on|in|from "
	"your|today's|the ~1 list|agenda|queue|batch|pile ,",
	"^ is_there anything|something else|more ~5!say $",
	"^ want|need|fancy|ready_for another|the_next one|" TEXT "|product "
	"~3 $",
	"^ does that|this help $",
	"^ which version|option|draft|tone ~4 you ~1 prefer|like|want|need ~3 "
	"$",
	"^ how_is|how's that|this|the " TEXT " $",
	"^ quer|vuoi|wil_je|czy_chcesz|willst_du|veux_tu|voulez_vous|quieres|"
	"möchtest_du|möchten_sie ~1 outra|un'altra|nog|inną|noch_eine|"
	"une_autre|otra ~1 versão|versione|versie|wersję|version|versión|"
	"variante ~2 $",
	"^ kann|soll ich ~1 sonst_noch|noch ~1 etwas|was ~4 $",
	"^ posso|puis_je|puedo|kan_ik fare|faire|hacer|ajudar|nog ~2 altro|"
	"autre_chose|algo_más|mais|iets ~3 $",
	"^ want|need me to ~1 try|write|do|add|change|redo|rewrite|adjust|"
	"make|draft|shorten|give|generate ~5 $",
};

const size_t chatter_asked_n = sizeof(chatter_asked) / sizeof(chatter_asked[0]);
