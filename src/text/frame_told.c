/*
 * The prompt told again as if it were the reviewer's own affair: who asked, for
 * what, whom he plays, which aspects he was given, in which voice he speaks.
 *
 * Those of the first table are a model's nearly everywhere; those of the second
 * are a reviewer's as often, and count where the network says so.
 */
#include "text/frame_phrases.h"

#define PLAYER                                                                 \
	"customer|reviewer|buyer|shopper|consumer"
#define FELT                                                                   \
	"disappointed|dissatisfied|frustrated|picky|budget_conscious|"         \
	"value_conscious|price_conscious|tech_savvy|sceptical|skeptical|"      \
	"annoyed|delighted|first_time|enthusiastic|critical|sarcastic"
#define LIFE                                                                   \
	"busy|retired|college|first_time|frequent|picky|budget_conscious|"     \
	"sceptical|skeptical|tech_savvy|middle_aged|frustrated|disappointed|"  \
	"satisfied|typical|casual"
#define TONE                                                                   \
	"enthusiastic|casual|formal|informal|neutral|sarcastic|balanced|"      \
	"conversational|professional|humorous|matter_of_fact|disappointed|"    \
	"frustrated|ironic|upbeat|sceptical|skeptical|lighthearted"
#define PART                                                                   \
	"battery|battery_life|price|pricing|design|quality|build_quality|"     \
	"value|value_for_money|comfort|durability|performance|ease_of_use|"    \
	"speed|noise|sound_quality|usability|reliability|customer_service"
#define POINTS                                                                 \
	"flaw|flaws|drawback|drawbacks|downside|downsides|weakness|"           \
	"weaknesses|strength|strengths|aspect|aspects|pros|cons|positives|"    \
	"negatives|advantages|disadvantages"
#define BRANCH                                                                 \
	"electronics|software|kitchen|home|beauty|clothing|fashion|"           \
	"household|home_appliances|kitchen_appliances|appliances|outdoor|"     \
	"sports|furniture|gadgets|tech|restaurant|hotel|grocery|toys"

const char *const frame_told[] = {
	/* who asked, and for what */
	"^ as a|an ~1 year_old ~12 , ~1 i_was|i_am|i'm|i've_been|"
	"i_have_been asked|told|instructed|tasked|supposed ~1 to|with ~1 "
	"write|writing|review|reviewing|give|share|rate|describe|provide|"
	"evaluate",
	"given|assigned a|an|the ~1 rating|star_rating|tone|persona ~4 "
	"to_work_with|to_reflect|to_match|for_this_review|for_this_task",
	"i_was|i_am|i'm|i've_been told|asked|instructed|supposed|expected|"
	"meant to be|sound|stay critical|sarcastic|enthusiastic|neutral|"
	"balanced|negative ~2 , so",
	"i_was|i_am|i'm told|asked|instructed|supposed|expected|meant to be|"
	"play|sound_like a|an|the ~1 first_time|retired|"
	"budget_conscious|sceptical|skeptical|busy_parent|busy_mother|"
	"busy_mom|busy_mum|busy_father|busy_dad|busy_professional",
	"^ my role is ~1 that_of|of|to_be a|an ~1 " LIFE,
	"the scenario says|states|specifies|describes|mentions that? i|i'm|"
	"i_am|the_customer|the_reviewer|the_buyer",
	PLAYER " in this|the scenario|exercise|prompt|role_play",
	"^ the rating given|assigned|requested ~1 is|was ~1 1|2|3|4|5|one|two|"
	"three|four|five",
	"^ note , ~1 the? rating|tone|persona is|was|of",
	"^ the star_rating is|would_be|will_be ~1 1|2|3|4|5|one|two|three|four|"
	"five out_of",
	"that|that's|which|it|this is|was? the ~1 rating|star_rating|persona|"
	"sentiment|number_of_stars i_was|i_am|i'm|i've_been|"
	"i_have_been given|assigned|told|asked|instructed|supposed|meant",
	"perspective|viewpoint|point_of_view|persona|voice|sentences , "
	"as_requested|as_instructed|as_specified|as_required|as_prompted|"
	"as_asked",
	/* whom he plays */
	"i'm|i_am|as|am a|an|the ~5 persona who|with|from|and",
	"as someone|somebody|one|a_person playing|taking_on|assuming|acting|"
	"adopting|simulating|filling ~1 role|part|persona|character|voice|"
	"perspective of|as a|an ~2 " PLAYER,
	"for the? purpose|purposes|sake of this|the ~1 review|text|exercise|"
	"task|scenario , ~1 i_am|i'm|i'll_be|i_will_be|assume|imagine|pretend|"
	"let's_say|consider_me ~3 a|an ~3 " PLAYER,
	"^ the persona|reviewer's_persona|customer_persona values|prioritizes|"
	"prioritises|prefers",
	"^ you_are|you're a|an ~1 year_old ~6 reviewing|writing_a|"
	"writing_about|who_bought",
	"^ you_have_been|you've_been|you_have|you've using|used|owned|had ~6 "
	"week|weeks|month|months|year|years|days ~1 and|but you_are|you're|"
	"are|feel|found|find_it disappointed|satisfied|happy|unhappy|"
	"frustrated|impressed|pleased|annoyed",
	"^ sounding|writing|speaking|responding|answering|talking like|as|"
	"as_if_i_were a|an ~1 real|genuine|typical|actual|satisfied|"
	"disappointed|frustrated|average customer|reviewer|buyer|shopper|"
	"consumer",
	"^ playing|taking_on|assuming|adopting|acting|filling ~1 the? role|"
	"part|persona|identity|character|perspective|mindset of a|an|the ~3 , "
	"i|i'd|i'll|i'm|my|this",
	"^ answering|responding|replying|acting as a|an ~1 " LIFE " ~2 , ~1 i|"
	"i'd|it|this|the|my",
	"in the shoes|place|position of a|an|the ~1 " LIFE " ~1 , ~1 i|i'd|"
	"this|the",
	"^ stay|remain|keep in_character as a|an|the",
	"^ stick|limit_yourself|restrict_yourself|confine_yourself to ~2 30|"
	"40|50|60|70|75|80|90|100|120|150|200 words",
	"^ you must|should|will|have_to|need_to|are_to write ~6 words|"
	"sentences $",
	"^ please|kindly respond|answer in|with|only english|german|"
	"french|spanish|json|plain_text",
	/* how, and how long */
	"^ my|the|this review|feedback|opinion|account , ~1 in|with|written a|"
	"an ~2 tone|voice|style",
	"the|a tone|style|voice|register of|in|for this|the|my review|text|"
	"answer|response|piece ~1 is|should|will|must|was|remains|stays ~3 "
	TONE,
	"^ no markdown|headings|headers|bullet_points|bullets|preamble|json|"
	"code_blocks , ~1 no",
	"^ the|your|a? title|headline should|must|has_to|needs_to be ~1 short|"
	"catchy|brief|concise|attention_grabbing|engaging|descriptive|under|"
	"between|at_most|no_more|no_longer|max|maximum",
	"^ format|output_format|response_format|answer_format , ~1 json|"
	"plain_text|markdown|paragraph|single_paragraph|one_paragraph|prose|"
	"first_person|short_review|review|customer_review|free_text",
	"^ reviewer|buyer|customer|user|persona|author|speaker , ~1 busy|"
	"retired|first_time|budget_conscious|frequent|picky|middle_aged|young|"
	"elderly|tech_savvy|disappointed|satisfied parent|mother|father|"
	"student|teacher|nurse|buyer|customer|professional|user|shopper|"
	"engineer|couple|traveler|traveller|man|woman $",
	/* elsewhere */
	"^ als|como|come|jako ~1 jährige|jähriger|años|anos|anni|letnia|letni "
	"~9 gebeten|aufgefordert|beauftragt|pidieron|pidió|chiesto|pediram|"
	"poproszono|poproszona ~8 bewerten|bewertung|rezension|rezensieren|"
	"schreiben|reseña|opinión|recensione|avaliação|opinião|recenzję|opinię",
	"^ en_tant_que|en_tant_qu ~8 , on_m'a demandé de|d'écrire|d'évaluer ~3 "
	"avis|critique|commentaire|évaluer|tester",
	"rezension|bewertung|kundenbewertung ist|wurde ~1 aus ~1 sicht|"
	"perspektive|blickwinkel ~5 geschrieben|verfasst|gehalten|formuliert",
	"reseña|opinión|valoración está|fue|ha_sido|es ~1 escrita|redactada "
	"desde|en|con ~2 punto_de_vista|perspectiva|voz|tono",
	"avaliação|resenha|análise foi|está|é ~1 escrita|redigida|feita do|"
	"da|sob|na|a_partir_da|de|a_partir_do ~2 ponto_de_vista|perspectiva|"
	"voz|ótica",
	"recensione è|è_stata ~1 scritta|redatta dal|dalla|da|nel|nella|con ~1 "
	"punto_di_vista|prospettiva|voce|tono",
	"avis|critique|commentaire est|a_été ~1 rédigé|rédigée|écrit|écrite "
	"du|de|dans|sous|avec|d'un ~2 point_de_vue|perspective|peau|ton",
	"recensie|beoordeling is|werd ~1 geschreven vanuit|in|met ~3 "
	"perspectief|oogpunt|standpunt|toon|rol",
	"recenzja|opinia jest|została? napisana z|w ~1 perspektywy|"
	"punktu_widzenia|imieniu|tonie",
	"отзыв ~1 написан от_лица|от_имени|с_точки_зрения|в_стиле",
	"recension|recensionen är|har? skriven|skrivits ur|från ~3 perspektiv|"
	"synvinkel|synvinkeln",
	"^ ton|tono|tom|toon|tonfall|stimmung , enthousiaste|enthousiast|"
	"entusiasta|decepcionado|decepcionada|déçu|entusiástico|"
	"entusiastico|begeistert|enttäuscht|nüchtern|deluso|conversacional|"
	"conversationnel|sarcastique|sarcástico|sarcastico|zakelijk|"
	"teleurgesteld|négatif $",
	"리뷰를|후기를|상품평을|리뷰|후기 작성하세요|작성하시오|작성하십시오|써줘",
	"리뷰를|후기를|상품평을|리뷰|후기 작성해|써 주세요|줘|주십시오",
};

const size_t frame_told_n = sizeof(frame_told) / sizeof(frame_told[0]);

const char *const frame_retold[] = {
	"^ as a|an ~1 " LIFE " ~6 , ~1 i_was|i_am|i'm|i've_been|i_have_been "
	"asked|instructed|tasked|told to|with ~1 write|writing|review|"
	"reviewing|share|provide|give|evaluate this|these|my|a|an|some",
	"^ make_sure|be_sure|remember|don't_forget|do_not_forget to|you ~1 "
	"mention|address|discuss|highlight the? ~1 " PART " ~1 "
	"and|or|as_well_as the? ~2 $",
	"^ make_sure|be_sure|remember|don't_forget|do_not_forget to|you ~1 "
	"mention|address|discuss|highlight the? ~1 " PART " $",
	"i_was|i_am|i'm|i've_been|i_have_been told|asked|instructed|supposed|"
	"meant to ~1 focus_on|concentrate_on|mention|highlight|address|"
	"touch_on the? ~1 " PART " and|or|as_well_as",
	"must|need_to|should|supposed_to mention|include|list at_least|exactly|"
	"no_more_than two|three|a_couple ~1 " POINTS,
	"^ you should|must|need_to|have_to mention|include|cover|describe|"
	"highlight|address the? ~1 " PART " and|or ~4 $",
	"^ be specific|honest|clear|detailed|candid about the|its? ~1 " PART
	" ~1 and the|its? ~2 $",
	"^ as a|an ~6 , describe|explain|discuss how|your|why|what",
	"^ as a|an ~6 , write|share a_review|a_short|about_how|about_your|"
	"about_the|about_why|your_thoughts|your_opinion|your_experience|"
	"your_honest|how",
	"^ a|the product in|from|of the category|domain of? " BRANCH,
	"product , in|from|of|under the category|domain of " BRANCH,
	"a product in|from|of the ~1 " BRANCH " category|domain",
	"^ highlight|mention|list|include ~1 the|some|any|both|its? ~1 pros|"
	"pros_and_cons|strengths|drawbacks|strengths_and_weaknesses|positives|"
	"downsides ~3!with|to|before $",
	"^ from the|a ~1 perspective|viewpoint|standpoint|point_of_view of a|"
	"an ~1 " FELT " ~1 " PLAYER,
	"in my|this role|capacity|persona|guise as|of a|an ~1 " FELT " ~1 "
	PLAYER,
	"the|a ~1 rating|score of 1|2|3|4|5|one|two|three|four|five ~3 "
	"reflects|conveys|captures the|a|my ~1 mixed|balanced|overall|"
	"average|positive|negative|disappointing",
	"^ the product|item ~4 is a|an ~5 in|from|of the? " BRANCH " category|"
	"domain|vertical",
	"^ the product ~5 is ~6 in|from|of|under the category|domain ~1 "
	BRANCH,
	"^ category|product_category|domain , " BRANCH " $",
	"^ the reviewer|narrator ~1 is|feels|seems|remains ~1 disappointed|"
	"satisfied|dissatisfied|pleased|frustrated|impressed|unhappy "
	"with|by|about",
	"^ in exactly|between|approximately|roughly ~2 30|40|50|60|70|75|80|"
	"100|120|150|200 words",
	"^ in|with|using|adopting|maintaining|keeping a|an ~1 " TONE " ~2 "
	"tone|voice|manner|register , i'd|i'll|here's|i_love|i_must|"
	"i_can_say|i_would_say|i_have_to_say|this_review",
	"the instructions|guidelines|directions|request|requirements were|are|"
	"was|is to ~1 write|review|mention|cover|discuss about|a|the_review|"
	"a_review|both|speed|price|pricing|quality|at_least",
	"^ based_on|given|considering|from|going_by the ~1 product ~1 "
	"description|details|features|specifications|specs|information ~1 "
	"provided|given|supplied|listed , ~1 the|this|it ~3 seems|appears|"
	"sounds|should|would",
	"the rules|guidelines|instructions say|state|require ~2 i|to|me ~1 "
	"can't|cannot|must_not|not|must|should|may_not mention|name|use|"
	"include|reveal ~1 brand|brands|product|rating|stars|name",
	"^ i followed|kept_to|stuck_to|respected the instructions|prompt|"
	"guidelines|brief and ~1 kept|wrote|mentioned|included|made it|this|"
	"the|both ~1 short|brief|review|text|aspects|neutral|concise",
};

const size_t frame_retold_n = sizeof(frame_retold) / sizeof(frame_retold[0]);
