/*
 * Rule thinking: a model's thoughts stand in the text, or marks of the form in
 * which it is spoken to.
 *
 * Thoughts have tags (<think>, <scratchpad>), and so have turns (<|im_end|>,
 * [INST], <<SYS>>).  Without tags they are known by what they are about: what
 * the user wants, and how the review is to be written.  "Let me start by
 * saying" is a reviewer, "let me draft the review" a model.
 */
#include <string.h>

#include "check/check_rule.h"
#include "text/phrase.h"
#include "text/tag.h"

static const char *const tags[] = {
	"think", "thinking", "thought", "thoughts", "reasoning", "reflection",
	"scratchpad", "analysis", "antthinking", "inner_monologue",
	"internal_monologue", "chain_of_thought", "reason", "planning",
	"plan", "inner_thoughts", "inner_thought", "thought_process", "draft",
	"deliberation", "brainstorm", "seed:think", "think_fast", "cot",
	"reasoning_process", "begin_of_thought", "instruction",
	"s", "sys", "system", "user", "assistant", "bos", "eos", "im_start",
	"im_end", "endoftext", "start_of_turn", "end_of_turn", "pad", "unk",
	NULL
};

static const struct {
	unsigned mark; /* what the text must have */
	const char *text;
} turns[] = {
	{MARK_LESS, "<<SYS>>"}, {MARK_LESS, "<</SYS>>"},
	{MARK_WIDE, "<\xef\xbd\x9c"}, {MARK_SYMBOL, "\xe2\x97\x81think"},
	{MARK_BRACKET, "[INST]"}, {MARK_BRACKET, "[/INST]"},
	{MARK_BRACKET, "[THINK]"}, {MARK_BRACKET, "[/THINK]"},
	{MARK_BRACKET, "[think]"}, {MARK_BRACKET, "[/think]"},
	{MARK_BRACKET, "[thinking]"}, {MARK_BRACKET, "[/thinking]"},
	{MARK_BRACKET, "[Thinking"}, {MARK_BRACKET, "[THINKING"},
	{MARK_BRACKET, "[reasoning]"}, {MARK_BRACKET, "[/reasoning]"},
	{MARK_BRACKET, "[SYSTEM_PROMPT]"},
};

#define WRITE "write|create|generate|come_up_with|produce|compose|craft|draft"
#define MUST "need_to|have_to|should|must|am_supposed_to|am_asked_to|will"

#define SELF                                                                   \
	"let_me|let's|i'll|i_will|i_need_to|i_should|i_must|i_have_to|"        \
	"we_need_to|we_should|we_must|i_could|i_can|i_want_to|must|should|"    \
	"need_to|we'll"
#define SHAPE                                                                  \
	"write|rewrite|sound|draft|keep|make|phrase|rephrase|word|avoid|stay|" \
	"check|count|verify|ensure|break_down|exceed|aim|craft|compose|adopt|" \
	"imitate|capture|reflect|go_with|be_careful|adjust|refine|revise|"     \
	"shorten|not_exceed|mention|start"
#define META                                                                   \
	"persona|tone_of|requested_tone|more_casual|too_formal|"    \
	"more_formal|the_request|requirements|constraints|perspective_of|"     \
	"point_of_view_of|first_person|third_person|promotional|authentic|"    \
	"realistic|robotic|too_generic|the_instructions|the_prompt|the_user|"  \
	"the_user's|star_rating|placeholders|json|in_the_voice|voice_of|"      \
	"like_a_real|like_a_human|human_like|character_limit|word_limit|"      \
	"too_perfect|like_an_ad|an_advertisement|too_polished|"                \
	"disappointed_customer|"                                               \
	"satisfied_customer|frustrated_customer|happy_customer|"               \
	"unhappy_customer|angry_customer|real_customer|real_person|"           \
	"typical_customer|real_reviewer|genuine_reviewer"

static const char *const phrases[] = {
	SELF " ~3 " SHAPE " ~7 " META,
	SELF " ~3 exceed|under|within|around|about|check|count|over ~6 "
	"30|40|50|60|70|80|90|100|120|150|200|fifty|sixty|eighty|hundred words",
	SELF " break|break_down down? the|this request|task|prompt|"
	"instructions|requirements",
	"i'll|i_will|let_me|i_should start|begin|open|come_up with a|the ~2 "
	"title|headline|hook|anecdote ~3 body|text|review|details",
	"we|i are|am|were|have_been|'m|was asked|told|instructed|tasked to "
	WRITE
	" a|the|an ~2 review ~3 of|for|with|in|from",
	"the ~1 instruction|instructions|task|brief|prompt is|are|say|says|was "
	"to|that|we ~1 include|write|mention|avoid|sound|use_no|not_use",
	"rating|score should|must|has_to|needs_to be ~3 , so|therefore|mostly",
	"^ since|because|given|as|with the ~1 rating|persona is|being|of ~6 , "
	"the|i|my|it ~3 should|must|needs|have_to|need_to|will|tone",
	"the|this user has|had given|provided|supplied|specified|described|"
	"shared ~6 persona|product|details|prompt|instructions|rating|"
	"information|review|requirements",
	"the|this user gave|provides|provided|gives|supplied|specifies ~5 "
	"persona|prompt|instructions|rating|requirements|me|aspects|tone",
	"maybe|perhaps|also i should|could|can|might ~1 add|mention|include|"
	"throw_in ~2 small|minor|slight|little|specific|personal negative|"
	"complaint|flaw|drawback|detail|criticism|con|anecdote",
	"a good|nice|natural|strong opening|hook|opener|opening_line ~1 "
	"would|could|might be",
	"now , the review",
	"let_me|let's think ~1 step_by_step|about_the_tone|about_the_persona|"
	"about_the_length|about_the_wording|about_the_structure|"
	"about_the_rating|about_what_to_write|about_how_to_write",
	"how would|might|does|should a|an|the|this|i ~3 say|write|phrase|put|"
	"describe|word this|it|that",
	SELF " ~1 remember|not_forget|make_sure|be_sure to ~1 mention|include|"
	"add|write|use",
	SELF " ~1 include|add|mention|use|give ~8 realistic|authentic|natural|"
	"believable|genuine|credible|human",
	"let_me|let's|i'll|i_will now? " WRITE " ~1 something|it|this|one|that "
	"that? ~4 natural|authentic|realistic|sounds|casual|fits|matches|human|"
	"voice|tone|style",
	"now i'll|let_me|i_will|i_can|let's " WRITE "|output|finalize ~2 final|"
	"review|version|it|answer|response|json",
	"let_me|i'll|i_will|let's " WRITE "|output|finalize|polish the ~1 "
	"final|actual|full version|review|text|answer|response|draft",
	"words , ~3 within|under|over|below|above|close_to|meets|fits ~3 "
	"limit|range|target|requirement|count",
	"that's|this_is|it's ~1 about|around|roughly|approximately|exactly ~1 "
	"words ,",
	"^ internal_note|self_correction|double_check|double_checking|"
	"reasoning|analysis|thought_process|note_on_tone|self_check , ~8 "
	"review|reviewer|persona|stars|tone|rating|short|casual|user|words|"
	"brand|product",
	"i|we need_to|should|must|have_to " WRITE " a|an ~1 2|3|4|two|three|"
	"four "
	"star|out_of ~1 review|5",
	SELF " make_sure|ensure|check|verify that? the|this|it ~1 review|text|"
	"it|word_count|length|tone ~1 stays|is|sounds|fits|matches|under|"
	"within|reads|feels|isn't|doesn't",
	SELF " decide|determine|choose|pick|figure_out|consider ~1 the|a tone|"
	"persona|voice|perspective|angle",
	"i|we should|need_to|must|have_to|will " WRITE " as|like a|an|if|"
	"though",
	SELF " mention|include|add ~6 as_requested|as_instructed|as_asked|"
	"as_specified|per_the_prompt|as_required",
	"the user wants|needs|asked_for|expects ~1 json|json_output|a_json|"
	"only_the_review|just_the_review",
	"i|we need|require a|an|one ~2 review in_the|from_the|with_a|written|"
	"in_english|in_german|in_spanish|in_french",
	"ich soll|muss eine|einen ~3 bewertung|rezension|review ~5 schreiben|"
	"verfassen|erstellen",
	"je dois écrire|rédiger|produire|générer un|une ~2 avis|critique ~3 de|"
	"à|avec|en",
	"debo|tengo_que|necesito escribir|redactar|generar una ~2 reseña|"
	"opinión "
	"~2 con|de|en",
	"devo scrivere|redigere|generare una ~2 recensione ~2 da|di|con|in",
	"preciso|devo|tenho_que escrever|gerar|redigir uma ~2 avaliação|"
	"resenha "
	"~2 de|com|em",
	"мне нужно|надо|следует написать|составить ~2 отзыв|рецензию на|с|от|"
	"в|длиной",
	"我 需|要|得|应|會|会|该 ~3 写|寫 ~4 一 ~8 评|評",
	"ユーザー の ~1 依|要|指|リ ~12 レビュー",
	"the|this user wants|asked|asks|is_asking|needs|requested|"
	"would_like|has_asked|expects me|you to",
	"the user wants|asked_for|is_asking_for|requested|has_requested|"
	"asks_for|needs|is_looking_for|specified|gave_me ~4 review|reviews|"
	"testimonial|persona|words|rating",
	"^ okay|ok|alright|hmm|right|so|now|well , so? i|i'm|we|let's|let_me "
	MUST "|asked_to|tasked_with|given|supposed_to " WRITE
	"|writing|creating|generating ~4 review|reviews|testimonial",
	"^ okay|ok|alright|hmm|right , so? i|i'm|we|let's|let_me|the " MUST
	"|asked_to|tasked_with|think|start_by|break_this_down|first|"
	"user|see|review|prompt|figure_out ~4 persona|prompt|word_count|"
	"requirements|task|user|json|instructions_say",
	"^ first|next|then|finally , i need_to|should|must|have_to|will "
	"~2 understand|consider|think_about|mention|include|make_sure|"
	"establish|check|address ~5 persona|word_count|prompt|instructions|"
	"requirements|tone_of_the_review|rating_of",
	"i need_to|should|must|have_to|will make_sure|ensure ~3 review|tone|"
	"word_count|text|json|rating ~2 is|matches|fits|has|stays|sounds|"
	"reflects|isn't|doesn't|feels|aligns|reads|includes",
	"let_me|let's|i'll|i_will|i_can now|start|try|just? by|to? draft|"
	"drafting|write|writing|compose|outline|count|structure "
	"~1 the|a|an|this|it|words ~3 review|words|word_count|draft|"
	"response|answer|testimonial",
	"let_me|let's check|verify|count the ~1 word_count|words|"
	"number_of_words|instructions_again",
	"wait , ~3 the|i prompt|instructions|user|persona|word_count "
	"says|said|wants|asked|asks|must|should|is|has",
	"^ draft|final_draft|revised_draft|draft_1|attempt_1|my_draft|"
	"thought_process|thinking_process|chain_of_thought|internal_monologue|"
	"step_1 , ~2 i|let|the_user|write|here|this",
	"^ i|we need_to|must|should|have_to|will produce|output|return|write|"
	"generate|create|respond_with ~3 json|json_object",
	"^ thinking_process|my_thinking_process|chain_of_thought|"
	"internal_monologue ,",
	"the review should be|sound|mention|include|have|reflect|highlight|"
	"focus|not",
	"so i'll|i_will|i_should|i_need_to mention|include|highlight|keep "
	"~6 review|words|word_count|persona|tone",
	"the review must|needs_to|has_to|ought_to sound|mention|include|"
	"reflect|highlight|focus|read|feel|stay",
	"rating|persona|stars|star|tone|prompt|user ~8 , so|therefore i|i'll|"
	"we|let_me should|need_to|must|will|have_to|want_to? make_it|mention|"
	"be|write|keep|include|talk_about|sound|use|focus_on|highlight|add|"
	"speak|emphasize|balance|avoid",
	"i|we|i'll|we'll " MUST "|want_to? " WRITE " ~6 review|text|piece "
	"~4 rating_of|stars|star|tone|persona|perspective|json|words|"
	"style|voice|rated",
	"i|we|i'll|let_me|let's should|must|need_to|have_to|will|"
	"try_to? keep|hit|meet|reach|match|check|watch|aim_for|stay_within "
	"~4 word_count|word_limit|word_range|length_requirement "
	"!down|low|in_check",
	"so|okay|now|here the task|goal|assignment|job is ~1 to " WRITE,
	"so|okay|now|here , the? task|goal|assignment|job|request is|here_is "
	"~1 to|a|for " WRITE "|review",
	"^ the|my task|goal|assignment ~1 is to " WRITE " ~5 review|"
	"testimonial",
	"to make ~3 sound|feel|seem|read|look ~2 authentic|realistic|"
	"natural|human|genuine|believable|real|credible i'll|i_will|"
	"i_should|i|let_me|we",
	"let_me|let's|i_need_to|i_should|i_must|i'll think|imagine|consider|"
	"figure_out ~2 how|what a|an|the|someone|this ~5 would write|say|"
	"phrase|sound|describe|talk|mention|express",
	"i'll|i_will|let's|let_me|i_should go|go_with|use|adopt|keep|aim_for|"
	"write_in|take_on|maintain|choose a|an|the ~3 tone|voice|perspective|"
	"persona|register|point_of_view",
	"i'll|i_will|let's|let_me|i_should go|go_with|use|adopt|keep|aim_for|"
	"write_in a|an|the ~4 style|language|phrasing and ~1 mention|include|"
	"keep|add|avoid",
	"^ step_1|step_one|step|first|firstly , ~2 decide|determine|choose|"
	"pick|define|identify|establish|consider ~3 persona|tone|rating|"
	"style|voice|stars",
	"i should|must|need_to|shouldn't|must_not avoid|mention|mentioning|"
	"not_mention|avoid_mentioning|avoid_saying|reveal|say ~2 that? "
	"i'm_an_ai|being_an_ai|i_am_an_ai|the_prompt|the_persona|the_rating|"
	"the_star_rating|the_instructions",
	"the|this|my persona|prompt is|says|has|would|wants|describes|"
	"calls_for|"
	"mentions|asks|needs ~9 so i|i'll|the|let_me|we|he|she|they",
	"the prompt|instruction|instructions|task|brief says|say|states|asks|"
	"wants|requires|specifies ~2 that|the|for|a|me ~5 reviewer|review|"
	"persona|rating|stars|tone",
	"^ thought|reasoning|plan|thinking , ~3 review|user|persona|prompt|"
	"rating",
	"maybe|perhaps|also i should|could|can add|mention|include|throw_in "
	"~3 detail|details|complaint|anecdote|criticism|negative|positive|"
	"persona",
	/* the user wants a review */
	"der|die nutzer|benutzer|user|nutzerin|anwender will|möchte|bittet|"
	"fragt|wünscht|verlangt|braucht ~7 bewertung|rezension|review|text|"
	"kundenbewertung|erfahrungsbericht",
	"l'utilisateur|l'utilisatrice veut|demande|souhaite|me_demande|"
	"voudrait|attend ~5 avis|critique|commentaire|texte|témoignage|que",
	"el|la|o|a usuario|usuária|usuário quiere|pide|solicita|me_pide|desea|"
	"necesita|quer|pede|pediu|deseja|precisa|ha_pedido|está_pidiendo ~5 "
	"reseña|opinión|resenha|avaliação|texto|review|valoración|comentario",
	"l'utente vuole|chiede|richiede|desidera|mi_chiede|ha_chiesto ~5 "
	"recensione|testo|opinione|commento|review",
	"de gebruiker wil|vraagt|wenst ~5 recensie|review|beoordeling",
	"użytkownik chce|prosi|oczekuje|potrzebuje ~5 recenzję|recenzji|"
	"opinię|opinii|tekst",
	"пользователь хочет|просит|запросил|попросил|ожидает ~6 отзыв|"
	"рецензию|текст|отзыва|меня",
	"kullanıcı ~6 yorum|inceleme|değerlendirme|yorumu ~4 istiyor|istedi|"
	"yazmamı|istemiş",
	"用户|用戶 ~4 要|想|需|希|让|求 ~6 差|好|中 评|評",
	"用户|用戶 ~4 让|讓|要|要求|想|希望|需要 ~16 评论|评价|評論|評價|点评|"
	"影评|书评|文案",
	"ユーザー は|が|から|の ~16 レビュー|口コミ ~8 求め|依頼|要求|希望|"
	"書いて|欲し",
	"사용자가|사용자는 ~6 리뷰|리뷰를|후기|후기를",
};

void
rule_thinking_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = phrases_new(r->book, phrases,
	    sizeof(phrases) / sizeof(phrases[0]));
}

/* Length of the token that begins at s ("<|name|>"), 0 if it is none. */
static size_t
token_len(const char *s, size_t max)
{
	size_t i = 2;

	while (i < max && i < 40 && (s[i] == '_' || (s[i] >= 'a' &&
	    s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z')))
		i++;
	return i > 2 && i + 1 < max && s[i] == '|' && s[i + 1] == '>' ?
	    i + 2 : 0;
}

static size_t
find_token(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t len;

	while ((p = memmem(p, (size_t)(end - p), "<|", 2)) != NULL) {
		*at = (size_t)(p - t->raw);
		if ((len = token_len(p, (size_t)(end - p))) > 0)
			return len;
		p += 2;
	}
	return 0;
}

/* A mark of a turn in t; its length, with its place in *at; 0 if none. */
static size_t
find_turn(const struct text *t, size_t *at)
{
	const char *p;
	size_t i, len = 0;

	if ((t->marks & MARK_LESS) != 0 && (len = find_token(t, at)) > 0)
		return len;
	for (i = 0; i < sizeof(turns) / sizeof(turns[0]); i++) {
		if ((t->marks & turns[i].mark) == 0)
			continue;
		len = strlen(turns[i].text);
		if ((p = memmem(t->raw, t->len, turns[i].text, len)) == NULL)
			continue;
		*at = (size_t)(p - t->raw);
		return len;
	}
	return 0;
}

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	size_t at, len = 0, first, last;

	if ((t->marks & MARK_LESS) != 0)
		len = tag_find(t->raw, t->len, tags, &at);
	if (len == 0)
		len = find_turn(t, &at);
	if (len > 0)
		rule_reason(r, s, t->raw + at, len, json_object_new_int64(1),
		    json_object_new_int64(0));
	else if (phrases_find(r->state, t, 0, t->n, &first, &last))
		rule_reason_words(r, s, t, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
	else
		return 0;
	return 1;
}

void
rule_thinking(struct rule *r, struct subject *s)
{
	if (r->mode == RULE_OFF)
		return;
	if (!look(r, s, &s->words))
		look(r, s, &s->title_words);
}
