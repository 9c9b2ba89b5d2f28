/*
 * Rule refusal: the model declined.  What a reviewer cannot do is recommend,
 * fault or return; what a model cannot do is write, help or comply.  So each
 * phrase needs both an inability and an object that only one who was asked to
 * write has: a request, a review, "that".  And it stands at the beginning:
 * only the first sentences are searched.
 */
#include <stddef.h>

#include "check/check_rule.h"
#include "text/phrase.h"

enum { SENTENCES = 3, WORDS = 100 }; /* how far a refusal may be from the top */

#define I "i|we|i'm|i_am|we're|we_are|i'd|i_would"
#define ADV                                                                    \
	"really|simply|unfortunately|therefore|just|also|currently|"           \
	"personally|"                                                          \
	"respectfully|regrettably|sadly|absolutely|however|still|honestly?"
#define NOT                                                                    \
	"can't|cannot|can_not|cant|won't|will_not|won't_be_able_to|"           \
	"will_not_be_able_to|unable_to|not_able_to|not_allowed_to|"            \
	"not_permitted_to|not_going_to|not_willing_to|unwilling_to|"           \
	"not_comfortable|uncomfortable|don't_feel_comfortable|"                \
	"do_not_feel_comfortable|don't_feel_right|must_decline_to|"            \
	"have_to_decline_to|need_to_decline_to|must_refuse_to|refuse_to|"      \
	"have_to_refuse_to|prefer_not_to|would_rather_not|"                    \
	"would_prefer_not_to|rather_not|don't_think_i_can|"                    \
	"do_not_think_i_can|don't_think_i_should|do_not_think_i_should|"       \
	"shouldn't|should_not|can_no_longer|"                                  \
	"not_in_a_position_to|not_capable_of|incapable_of|not_designed_to|"    \
	"not_programmed_to|not_equipped_to|afraid_i_can't|afraid_i_cannot|"    \
	"must_decline|decline_to"
#define CANNOT I " " ADV " " NOT " "
#define MAKE                                                                   \
	"write|writing|create|creating|generate|generating|produce|producing|" \
	"compose|composing|craft|crafting|draft|drafting|fabricate|"           \
	"fabricating|make_up|making_up|invent|inventing|author|authoring"
#define LEND                                                                   \
	"provide|providing|offer|offering|give|giving|deliver|delivering|"     \
	"supply|supplying|submit|submitting|post|posting|publish|publishing"
#define FAKE                                                                   \
	"fake|fakes|false|fabricated|fictitious|fictional|misleading|"         \
	"deceptive|dishonest|inauthentic|fraudulent|invented|simulated|"       \
	"untruthful|insincere|made_up|pretend|phony|bogus|disingenuous"
#define WORK                                                                   \
	"review|reviews|testimonial|testimonials|content|request|requests|"    \
	"endorsement|endorsements|feedback_for"
/* With these before "review" it is the reviewer who speaks. */
#define OWN                                                                    \
	"good|bad|better|best|positive|negative|higher|lower|star|stars|full|" \
	"long|longer|great|glowing|5|five|perfect|more|without|because|until|" \
	"yet|rave|single|anything|nicer|excellent|enough|than|my|their|word|"  \
	"when|but|short|proper|complete"

static const char *const phrases[] = {
	/* cannot write that */
	CANNOT "in_good_conscience|in_good_faith|ethically? " MAKE " ~4!" OWN
	" " WORK " !without|until|yet|any|properly",
	CANNOT "in_good_conscience|in_good_faith? " MAKE "|" LEND " ~6 " FAKE,
	CANNOT MAKE "|" LEND " such|that|this|it|one $",
	CANNOT MAKE "|" LEND " such|that|this|it|one for_you|for_this",
	CANNOT LEND " that|this|such|any ~3 content|material|text $",
	CANNOT LEND " reviews|testimonials|such_content",
	"something|thing that? i|we " NOT " help|assist|do|provide|support "
	"with|for_you? $",
	"i|we don't|do_not have the? ability|capability|means|permission to "
	MAKE "|" LEND " ~3 review|reviews|testimonial|testimonials|content",
	CANNOT LEND
	" a|an|any|the|this|that|such|you_with|you_with_a"
	" genuine|honest|authentic|personal|real|product|user|customer? "
	"review|reviews|testimonial|testimonials",
	CANNOT "in_good_conscience|in_good_faith write|create|generate|"
	"produce|compose|fabricate|pretend",
	/* cannot help */
	CANNOT "comply|complying",
	CANNOT "fulfill|fulfil|fulfilling|complete|process|"
	"accommodate|honor|honour|accept|satisfy|answer|support ~2 request|"
	"requests|prompt|task|instruction|instructions",
	CANNOT "help|assist|helping|assisting you? with "
	"that|this|it ,",
	CANNOT "help|assist|helping|assisting you? with|in "
	"that|this|your|the|such|these|those ~3 request|requests|task|prompt|"
	"assignment",
	CANNOT "help|assist|helping|assisting you? ~1 with|in|by|"
	"to " MAKE "|faking|providing|posting",
	CANNOT "engage|participate|partake|take_part|be_part ~1 "
	"in|with|of ~3 this|that|such|creating|writing|request|deception|"
	"deceptive|" FAKE,
	CANNOT "continue|proceed with|on this|that|your|such",
	CANNOT "do that|this|so|what_you ,",
	CANNOT "respond to|with that|this|your ~2 request|prompt|"
	"question|review",
	CANNOT "pretend to be a|an|someone ~1 real|actual|genuine|"
	"customer|guest|buyer|user|person|human|reviewer|who|consumer|shopper",
	CANNOT "pretend|claim|act to|as have|if used|bought|stayed|"
	"tried|owned|purchased|i",
	CANNOT "impersonate|role_play|roleplay",
	"^ sorry|apologies|apologize|unfortunately|regrettably ~3 " NOT
	" help|assist|comply|fulfill|fulfil|do_that|do_this|generate|"
	"write_that|write_this|produce_that $",
	"^ i'm|i_am ~2 sorry|afraid ~3 " NOT
	" help|assist|comply|do_that|do_this|do_so you? $",
	"^ sorry|unfortunately|apologies ~1 can't|cannot|unable_to|no "
	"help|assist|comply|fulfill|generate|write|create|produce|can_do",
	"^ unable|cannot|can't to? comply|fulfill|assist|generate|process ~3 "
	"request|that|this",
	"unable to comply|fulfill|process|complete ~2 request|requests",
	CANNOT LEND " the|a|any|you_with_the|you_with? "
	"requested|desired ~2 " WORK "|text|feedback|response|answer",
	CANNOT LEND " a|any|you_with? ~1 assistance|help|"
	"response|answer with|for|to|on|in this|that|your|such|it ~1 request|"
	"task|prompt|topic|matter|subject ,",
	CANNOT LEND " a|any? response|answer to this|that ,",
	"isn't|not something|anything|content|a_review|a_request that? i'm|"
	"i_am|i|we able_to|can|will|would|could|willing_to|comfortable help|"
	"assist|do|write|provide|produce|create|generate|comply|writing|"
	"producing|creating|fulfill with|for_you? $",
	MAKE "|reviewing ~12 something|one|thing that? i|we won't|will_not|"
	"can't|cannot|don't|do_not|avoid|decline|refuse|must_decline",
	"i don't|do_not|never ~1 " MAKE " " FAKE " ~1 " WORK " $",
	"request|prompt|task ~2 i|we have_to|must|need_to|will|am_going_to "
	"turn_down|decline|refuse|reject",
	"sorry|apologies ~1 i can't|cannot|won't $",
	/* declines */
	"i|i'll|we ~3 must|have_to|need_to|should|will|am_going_to|going_to|"
	"would_like_to|respectfully|politely ~1 respectfully|politely? "
	"decline|pass|refuse $",
	"i|i'll|we ~3 decline|declining|refuse|refusing to " MAKE
	"|help|assist|comply|answer|engage|participate|fulfill",
	"i|i'll|we ~3 decline|declining|refuse|refusing ~2 request|task|prompt",
	"i've|i_have|i've_decided chosen|decided? not to " MAKE " " "~3 " WORK,
	/* rules of its own */
	"against|violate|violates|violating|contrary_to|conflicts_with|"
	"conflict_with|breach|breaches|contravenes ~1 my ~2 guidelines|"
	"guideline|policy|policies|programming|ethical_principles|"
	"core_principles|core_values|design",
	"against|violate|violates|violating|breach|breaches|under ~1 openai's|"
	"openai|google's|google|anthropic's|anthropic|mistral's|meta's ~2 "
	"policy|policies|guidelines|terms",
	"violates|violate content|usage|safety|ai policy|policies|guidelines",
	"my ~1 guidelines|programming|training|policies|instructions|"
	"principles ~3 prevent|prevents|prohibit|prohibits|don't|do_not|"
	"doesn't|forbid|not",
	"i was|am|have_been designed|programmed|trained|instructed|built|"
	"configured not to",
	/* and reasons */
	MAKE " ~5 is|would_be|isn't|could_be|wouldn't_be ~1 dishonest|"
	"unethical|misleading|deceptive|honest|ethical|deceitful",
	MAKE "|posting|providing|publishing ~2 " FAKE "|such ~2 review|reviews|"
	"testimonial|testimonials|content ~4 is|would|could|can|may|might|"
	"violates|goes|undermines|misleads|isn't|deceives|harms",
	FAKE " reviews|review|testimonials ~2 are|is|can|could|may|would "
	"~1 unethical|mislead|misleading|deceive|harm|undermine|against|"
	"illegal",
	"it|that ~2 be|is|isn't|is_not|wouldn't_be ~2 inappropriate|unethical|"
	"dishonest|misleading|deceptive|wrong|appropriate|ethical|right|"
	"honest|improper|responsible ~2 to write|create|generate|provide|"
	"pretend|fabricate|produce|compose|post|make_up",
	"i|we don't|do_not|cannot|can't ~2 feel|be comfortable|right writing|"
	"creating|generating|fabricating|providing|producing|composing",
	"this|that|your|such_a|the request ~2 can't_be|cannot_be|"
	"could_not_be|violates|goes_against|asks_me|asks_for|involves|"
	"has_been_declined|was_declined|has_been_blocked|was_blocked|denied|"
	"requires_me",
	"^ request denied|declined|rejected|blocked|refused $",
	"i'd|i_would|i'm|i_am|i_could ~2 happy|glad|pleased to help|assist "
	"you? with|by|you something_else|anything_else|other|another|"
	"write_a_genuine|honest|legitimate",
	/* Spanish, Portuguese, Italian, French */
	"no puedo|podemos|podré|puedo_ayudarte|puedo_ayudarle|"
	"me_es_posible ~1 ayudar|ayudarte|ayudarle|asistir|cumplir|escribir|"
	"crear|generar|redactar|proporcionar|inventar|fabricar ~5 eso|esto|"
	"reseña|reseñas|solicitud|petición|contenido|falsa|falsas|tarea",
	"no puedo|podemos ayudar|ayudarte|ayudarle $",
	"não posso|consigo|podemos ~1 ajudar|ajudá|ajudar_com|escrever|criar|"
	"gerar|redigir|fornecer|inventar ~5 isso|isto|avaliação|avaliações|"
	"resenha|resenhas|solicitação|pedido|conteúdo|falsa|falsas",
	"non posso|possiamo|sono_in_grado_di|mi_è_possibile ~1 aiutarti|"
	"aiutarla|aiutare|scrivere|creare|generare|fornire|redigere|"
	"inventare|soddisfare ~5 questo|questa|recensione|recensioni|"
	"richiesta|contenuto|contenuti|falsa|false|ciò|compito",
	"je ne peux|puis|pourrai pas? ~2 aider|écrire|rédiger|créer|générer|"
	"fournir|répondre|inventer|produire|accéder|satisfaire ~5 cela|ça|"
	"avis|demande|contenu|requête|faux|critique",
	"je ne suis pas en_mesure|autorisé|capable ~1 de|d'écrire|"
	"d'aider ~7 cela|avis|demande|contenu|requête|faux|critique|écrire|"
	"d'écrire|rédiger",
	/* German, Dutch */
	"ich kann|darf|werde ~2 bei|mit ~1 dieser|diesem|ihrer|deiner ~1 "
	"anfrage|bitte|aufgabe|wunsch ~2 nicht",
	"diese|dieser|ihre|ihrer|deine|deiner anfrage|bitte|aufgabe "
	"kann|darf|werde ich ~2 nicht",
	"ich kann|darf|werde|möchte ~3 nicht|keine|keinen|kein|keinerlei ~6 "
	"bewertung|bewertungen|rezension|rezensionen|anfrage|inhalte|inhalt|"
	"bitte ~3 schreiben|erstellen|verfassen|generieren|erfüllen|"
	"nachkommen|erfinden|bearbeiten|fälschen",
	"kann|darf ich|dir|ihnen ~3 nicht ~1 helfen|weiterhelfen|behilflich|"
	"nachkommen $",
	"ich kann ~1 dabei|damit|dir|ihnen ~3 nicht ~1 helfen|weiterhelfen",
	"ich kann ~1 diese|dieser|ihre|ihrer|deine|deiner ~1 anfrage|bitte|"
	"aufgabe nicht",
	"ik kan|mag|zal ~4 niet|geen ~6 helpen|schrijven|maken|genereren|"
	"voldoen|verzinnen $",
	/* Russian, Polish, Romanian, Turkish */
	"не могу|можем|смогу|вправе|в_состоянии ~2 написать|помочь|создать|"
	"выполнить|сгенерировать|писать|создавать|предоставить|составить ~5 "
	"отзыв|отзывы|запрос|просьбу|этим|ложный|поддельный|фальшивый|"
	"поддельные|фальшивые|задачу|контент",
	"nie mogę|możemy|jestem_w_stanie ~2 pomóc|napisać|stworzyć|"
	"wygenerować|spełnić|tworzyć ~5 recenzji|recenzję|opinii|opinię|"
	"prośby|tego|tym|treści",
	"nu pot|putem|sunt_capabil|sunt_în_măsură ~2 scriu|scrie|ajut|ajuta|"
	"creez|crea|generez|genera|ofer|oferi|îndeplini|îndeplinesc|inventez "
	"~5 recenzie|recenzii|cerere|cererea|acest|aceasta|falsă|false|"
	"solicitare|solicitarea",
	"üzgünüm|maalesef|özür ~9 yardımcı_olamam|yardımcı_olamıyorum|yazamam|"
	"yazamıyorum|oluşturamam|oluşturamıyorum|yerine_getiremem|"
	"yerine_getiremiyorum|sağlayamam",
	"bu ~2 konuda|istekte|talepte|isteği|talebi|istek|talep|isteğe ~2 "
	"yardımcı_olamam|yardımcı_olamıyorum|yerine_getiremem|"
	"yerine_getiremiyorum|cevap_veremem $",
	/* Chinese, Japanese (a character is a word), Korean */
	"抱歉|对不起|對不起|我 ~6 无法|不能|無法 ~4 撰写|编写|生成|提供|协助|"
	"帮助|满足|创建|完成|撰寫|編寫|協助|幫助|滿足|写|寫 ~10 请求|评论|"
	"虚假|评价|要求|内容|請求|評論|虛假|評價|內容",
	"申し訳ありませんが|申し訳ございませんが|申し訳ありません|"
	"すみませんが|恐れ入りますが ~30 できません|いたしかねます|"
	"致しかねます|応じられません",
	"죄송하지만|죄송합니다만|죄송합니다|미안하지만 ~8 수_없습니다|"
	"수_없어요|어렵습니다|도와드릴_수_없습니다",
	"요청은|요청을|요청에|요청에는 ~2 도와드릴|들어드릴|응할|처리할|수행할|"
	"작성할 수_없습니다|수_없어요",
	"リクエスト|ご要望|ご依頼 ~3 お応えできません|応じられません|"
	"対応できません|お手伝いできません",
};

void
rule_refusal_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = phrases_new(phrases, sizeof(phrases) / sizeof(phrases[0]));
}

void
rule_phrases_stop(struct rule *r)
{
	phrases_free(r->state);
	r->state = NULL;
}

/* The word after the first sentences. */
static size_t
top_end(const struct text *t)
{
	size_t i, sentences = 0;

	for (i = 0; i < t->n && i < WORDS && sentences < SENTENCES; i++)
		sentences += (t->words[i].flags & WORD_LAST) != 0;
	return i;
}

void
rule_refusal(struct rule *r, struct subject *s)
{
	size_t first, last;

	if (s->refused) { /* the provider says so itself */
		rule_reject(r, s, s->reply != NULL ? s->reply : "",
		    s->replylen, json_new_str("refused"), NULL);
		s->over = 1;
		return;
	}
	if (r->mode == RULE_OFF)
		return;
	if (phrases_find(r->state, &s->words, 0, top_end(&s->words), &first,
	    &last))
		rule_reason_words(r, s, &s->words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
}
