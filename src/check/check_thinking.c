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
#include "text/marks.h"
#include "text/phrase.h"
#include "text/tag.h"

static const char *const tags[] = {
	"think", "thinking", "thought", "thoughts", "reasoning", "reflection",
	"scratchpad", "analysis", "antthinking", "inner_monologue",
	"internal_monologue", "chain_of_thought", "reason", "planning",
	"s", "sys", "system", "user", "assistant", "bos", "eos", "im_start",
	"im_end", "endoftext", "start_of_turn", "end_of_turn", "pad", "unk",
	NULL
};

static const struct {
	unsigned mark; /* what the text must have */
	const char *text;
} turns[] = {
	{MARK_LESS, "<<SYS>>"}, {MARK_LESS, "<</SYS>>"},
	{MARK_HIGH, "<\xef\xbd\x9c"}, {MARK_HIGH, "\xe2\x97\x81think"},
	{MARK_BRACKET, "[INST]"}, {MARK_BRACKET, "[/INST]"},
	{MARK_BRACKET, "[THINK]"}, {MARK_BRACKET, "[/THINK]"},
	{MARK_BRACKET, "[SYSTEM_PROMPT]"},
};

#define WRITE "write|create|generate|come_up_with|produce|compose|craft|draft"
#define MUST "need_to|have_to|should|must|am_supposed_to|am_asked_to|will"

static const char *const phrases[] = {
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
};

void
rule_thinking_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = phrases_new(phrases, sizeof(phrases) / sizeof(phrases[0]));
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
find_turn(const struct text *t, unsigned marks, size_t *at)
{
	const char *p;
	size_t i, len = 0;

	if ((marks & MARK_LESS) != 0 && (len = find_token(t, at)) > 0)
		return len;
	for (i = 0; i < sizeof(turns) / sizeof(turns[0]); i++) {
		if ((marks & turns[i].mark) == 0)
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
look(struct rule *r, struct subject *s, const struct text *t, unsigned marks)
{
	size_t at, len = 0, first, last;

	if ((marks & MARK_LESS) != 0)
		len = tag_find(t->raw, t->len, tags, &at);
	if (len == 0)
		len = find_turn(t, marks, &at);
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
	if (!look(r, s, &s->words, s->marks))
		look(r, s, &s->title_words, s->title_marks);
}
