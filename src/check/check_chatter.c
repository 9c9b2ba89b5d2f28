/*
 * Rule chatter: the model speaks to who asked for the review, before it or
 * after it.
 *
 * "Sure", "of course" and "here is" are everybody's words.  At the top they
 * are chatter if they hand over a review, text or draft that is not the
 * writer's own ("here is my honest review" is a person); a plain "Here is a
 * review of ..." also needs the colon after which the review would begin.
 * At the end it is the offer to change what was written, or a remark on it.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "ground/mem.h"
#include "text/phrase.h"

enum { SENTENCES = 3, TOP = 60, BOTTOM = 60 }; /* words that are searched */

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
static const char *const opening[] = {
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
	"^ 다음은|아래는 ~6 리뷰입니다|후기입니다",
};

/* The same, if a colon follows in the clause. */
static const char *const handing[] = {
	"^ " HERE " ~1 a|an|the|one|some ~4!quick|brief|short|honest|little|"
	"few|some|my|our|update|updated|long|mini|full|truth " WORK,
	"^ sure|certainly|of_course|absolutely|okay|ok , " HERE " ~5 " WORK,
	"^ voici un|une|l'avis|le|la ~3 avis|critique|commentaire|texte",
	"^ hier ist|eine|die ~4!meine|unsere bewertung|rezension|text|entwurf",
	"^ ecco|aquí|aqui|oto|iată|вот|işte|İşte ~4!mia|mio|mi|minha|moja|mea|"
	"мой|benim recensione|reseña|resenha|avaliação|recenzja|recenzie|отзыв|"
	"yorum|inceleme",
};

/* At the end. */
static const char *const closing[] = {
	"let_me_know|tell_me if|whether ~6 " CHANGE "|changes|version|"
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
	"is_there anything else ~2 i can|could help|do|assist",
	"let_me_know if there's|there_is anything else ~2 i can",
	"^ avísame|dime|hazme_saber|házmelo_saber|avise|me_avise si|se ~4 "
	"cambie|ajuste|modifique|cambios|ajustes|alterações|otra_versión|"
	"quieres_que|deseja",
	"^ n'hésitez|n'hésite pas|pas_à ~4 modifier|ajuster|adapter|"
	"modifications|ajustements|personnaliser|dire",
	"^ lass|lassen mich|sie_mich ~2 wissen ~6 anpassen|ändern|änderungen|"
	"anpassungen|andere|weitere",
	"^ fammi_sapere|fatemi_sapere|mi_faccia_sapere se ~6 modifiche|"
	"modificare|modifichi|altra|cambiare|adatti",
	"^ laat me|het_me weten ~6 aanpassen|aanpassingen|wijzigingen|andere",
	"^ дайте_знать|сообщите ~6 изменить|изменения|правки|другой|"
	"доработать",
	"^ 如果您需要|如需|如果需要|希望这 ~14 修改|调整|版本|帮助",
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

struct chatter {
	struct phrases *opening;
	struct phrases *handing;
	struct phrases *closing;
};

void
rule_chatter_start(struct rule *r, const struct conf *conf)
{
	struct chatter *c = r->state = mem_alloc(sizeof(*c));

	(void)conf;
	c->opening = phrases_new(opening, COUNT(opening));
	c->handing = phrases_new(handing, COUNT(handing));
	c->closing = phrases_new(closing, COUNT(closing));
}

void
rule_chatter_stop(struct rule *r)
{
	struct chatter *c = r->state;

	phrases_free(c->opening);
	phrases_free(c->handing);
	phrases_free(c->closing);
	free(c);
	r->state = NULL;
}

/* Does the clause in which the word i stands end with a colon? */
static int
has_colon(const struct text *t, size_t i)
{
	size_t at, end;

	while (i + 1 < t->n &&
	    (t->words[i].flags & (WORD_PAUSE | WORD_LAST)) == 0)
		i++;
	at = t->words[i].at + t->words[i].len;
	end = i + 1 < t->n ? t->words[i + 1].at : t->len;
	return memchr(t->raw + at, ':', end - at) != NULL ||
	    memmem(t->raw + at, end - at, "\xef\xbc\x9a", 3) != NULL;
}

static int
at_top(const struct chatter *c, const struct text *t, size_t *first,
    size_t *last)
{
	size_t i, end, sentences = 0;

	for (end = 0; end < t->n && end < TOP && sentences < SENTENCES; end++)
		sentences += (t->words[end].flags & WORD_LAST) != 0;
	if (phrases_find(c->opening, t, 0, end, first, last))
		return 1;
	for (i = 0; phrases_find(c->handing, t, i, end, first, last);
	     i = *first + 1)
		if (has_colon(t, *last))
			return 1;
	return 0;
}

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	const struct chatter *c = r->state;
	size_t first, last, from = t->n > BOTTOM ? t->n - BOTTOM : 0;

	if (!at_top(c, t, &first, &last) &&
	    !phrases_find(c->closing, t, from, t->n, &first, &last))
		return 0;
	rule_reason_words(r, s, t, first, last, json_object_new_int64(1),
	    json_object_new_int64(0));
	return 1;
}

void
rule_chatter(struct rule *r, struct subject *s)
{
	if (r->mode != RULE_OFF && s->has_review &&
	    !look(r, s, &s->words))
		look(r, s, &s->title_words);
}
