/*
 * Rule thinking: a model's thoughts stand in the text, or marks of the form in
 * which it is spoken to.
 *
 * Thoughts have tags (<think>, <scratchpad>), and so have turns (<|im_end|>,
 * [INST], <<SYS>>).  Without tags they are known by what they are about: what
 * the user wants, and how the review is to be written.  "Let me start by
 * saying" is a reviewer, "let me draft the review" a model.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "check/lists.h"
#include "check/opinion.h"
#include "check/points.h"
#include "check/thinking_phrases.h"
#include "ground/mem.h"
#include "text/affix.h"
#include "text/ascii.h"
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

/* Marks of turns, by their first bytes. */
static const char *const angles[] = {
	"<<SYS>>", "<</SYS>>", "<\xef\xbd\x9c", NULL
};
/* Turns whose marks were cut out, so that their names run together. */
static const char *const joined[] = {"assistantfinal", "assistantanalysis",
    "assistantcommentary", "analysisWe ", "analysisNeed ", "analysisThe user",
    NULL};
static const char *const symbols[] = {"\xe2\x97\x81think",
    "\xe2\x97\x81/think", NULL};
static const char *const brackets[] = {
	"[INST]", "[/INST]", "[THINK]", "[/THINK]", "[think]", "[/think]",
	"[thinking]", "[/thinking]", "[Thinking", "[THINKING", "[reasoning]",
	"[thought:", "[thoughts:", "[Thought:", "[reasoning:", "[thinking:",
	"[Plan item", "[plan item", "[Plan:", "[plan:", "[Instruction:",
	"[instruction:", "[Prompt:", "[prompt:",
	"[Persona:", "[persona:", "[aspect:", "[Aspect:", "[internal ",
	"[Internal ",
	"[planning:",
	"[/reasoning]", "[SYSTEM_PROMPT]", NULL
};

/* Words in which signs of thinking aloud stand; their points. */
enum { NEAR = 40, THOUGHTS = 5 };

struct thinking {
	struct phrases *thoughts;
	struct phrases *changes;
	struct phrases *common;
	struct phrases *likely;
	struct points *signs;
	struct phrases *asides;
	struct phrases *notes;
};

void
rule_thinking_start(struct rule *r, const struct conf *conf)
{
	struct thinking *s = r->state = mem_alloc(sizeof(*s));
	const struct list_of lists[] = {
		{thinking_order, thinking_order_n},
		{thinking_draft, thinking_draft_n},
		{thinking_work, thinking_work_n},
		{thinking_doubt, thinking_doubt_n},
		{thinking_tongues, thinking_tongues_n},
	};
	const struct list_of weak[] = {
		{thinking_change, thinking_change_n},
		{thinking_aloud, thinking_aloud_n},
		{thinking_weigh, thinking_weigh_n},
		{thinking_plain, thinking_plain_n},
		{thinking_mend, thinking_mend_n},
	};
	const struct list_of common[] = {
		{thinking_common, thinking_common_n},
		{thinking_usual, thinking_usual_n},
	};

	(void)conf;
	s->thoughts = lists_join(r->book, lists,
	    sizeof(lists) / sizeof(lists[0]));
	s->changes = lists_join(r->book, weak, sizeof(weak) / sizeof(weak[0]));
	s->common = lists_join(r->book, common,
	    sizeof(common) / sizeof(common[0]));
	s->likely = phrases_new(r->book, thinking_likely, thinking_likely_n);
	s->signs = points_new(r->book, thinking_kinds, NEAR);
	s->asides = phrases_new(r->book, thinking_aside, thinking_aside_n);
	s->notes = phrases_new(r->book, thinking_note, thinking_note_n);
}

void
rule_thinking_stop(struct rule *r)
{
	struct thinking *s = r->state;

	phrases_free(s->thoughts);
	phrases_free(s->changes);
	phrases_free(s->common);
	phrases_free(s->likely);
	points_free(s->signs);
	phrases_free(s->asides);
	phrases_free(s->notes);
	free(s);
	r->state = NULL;
}

/* Length of the token that begins at s ("<|name|>"), 0 if it is none. */
static size_t
token_len(const char *s, size_t max)
{
	size_t i = 2;

	while (i < max && i < 40 && (ascii_class[(unsigned char)s[i]] &
	    ASCII_WORD) != 0)
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

/*
 * The one of a list of marks, all with the same first byte, that is in t: of
 * several the first of the list.  Its length, with its place in *at; 0 if none.
 */
static size_t
find_mark(const struct text *t, const char *const *list, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len, *best = NULL;
	const char *const *m;
	size_t n;

	for (; (p = memchr(p, **list, (size_t)(end - p))) != NULL; p++)
		for (m = list; *m != NULL && *m != best; m++) {
			if (end - p < 2 || p[1] != (*m)[1])
				continue;
			n = strlen(*m);
			if ((size_t)(end - p) < n || memcmp(p, *m, n) != 0)
				continue;
			best = *m;
			*at = (size_t)(p - t->raw);
			break;
		}
	return best != NULL ? strlen(best) : 0;
}

/* A mark of a turn in t; its length, with its place in *at; 0 if none. */
static size_t
find_turn(const struct text *t, size_t *at)
{
	size_t len = 0;

	if ((t->marks & MARK_LESS) != 0 && (len = find_token(t, at)) == 0)
		len = find_mark(t, angles, at);
	if (len == 0 && (t->marks & MARK_SYMBOL) != 0)
		len = find_mark(t, symbols, at);
	if (len == 0 && (t->marks & MARK_BRACKET) != 0)
		len = find_mark(t, brackets, at);
	if (len == 0) {
		*at = 0;
		len = affix_begin(t->raw, t->len, joined);
	}
	return len;
}

/* Is the tag a word of the sentence, without another that closes it? */
static int
is_mentioned(const struct text *t, size_t at, size_t len)
{
	size_t end = at + len;

	return at > 0 && t->raw[at - 1] == ' ' && end < t->len &&
	    t->raw[end] == ' ' &&
	    memmem(t->raw, t->len, "</", 2) == NULL;
}

/* May the number be one that was set behind a word: (3), 3, or -3? */
static int
is_behind(const struct text *t, const struct word *w)
{
	size_t end = w->at + w->len;

	return w->at > 1 && (ascii_in(t->raw[w->at - 1], "(-=_:[") ||
	    (ascii_in(t->raw[w->at - 1], " ") && end < t->len &&
	    ascii_in(t->raw[end], ",;)")));
}

/* Is the number set to the word before it, "Die(1)", or that quoted: "It" 1? */
static int
is_set(const struct text *t, const struct word *w)
{
	size_t end = w[-1].at + w[-1].len;

	return t->raw[end] != ' ' &&
	    (w->at == end + 1 || t->raw[w->at - 1] == ' ');
}

enum { COUNTED = 9 }; /* numbers of one digit */

/*
 * How many numbers, COUNTED at most, from 1 at the word i on, stand with one
 * word between each, all of one sentence and the first behind its first word.
 */
static size_t
count_run(const struct text *t, size_t i)
{
	const struct word *w;
	size_t k;

	w = &t->words[i - 1];
	if (((w->flags & WORD_FIRST) == 0 && (i < 2 ||
	    (w[-1].flags & WORD_PAUSE) == 0)) ||
	    ascii_in(t->raw[w->at + w->len], ":,;"))
		return 0;
	for (k = 0; k < COUNTED && i + 2 * k < t->n; k++) {
		w = &t->words[i + 2 * k];
		if (w->len != 1 || t->raw[w->at] != (char)('1' + k) ||
		    !is_behind(t, w) || (w[-1].flags & WORD_LAST) != 0)
			break;
	}
	return k;
}

/*
 * Are words counted one by one: "These (1) running (2) shoes (3) are (4)"?
 * The first of a sentence is, and a number stands behind the last, which in a
 * list of steps, "(1) open (2) pour", has the last word behind it.  Where the
 * sentence goes on, the numbers are set to their words, "Die(1)", or to quoted
 * ones, or there are too many for steps.
 */
static int
find_count(const struct text *t, size_t *first, size_t *last)
{
	const struct word *w, *end;
	size_t i, k;

	for (i = text_digit(t, 1); i + 6 < t->n; i = text_digit(t, i + 1)) {
		if ((k = count_run(t, i)) < 4)
			continue;
		w = &t->words[i];
		end = w + 2 * (k - 1);
		if (k < COUNTED && end + 1 < t->words + t->n &&
		    (end->flags & WORD_LAST) == 0 && !is_set(t, w))
			continue;
		*first = i - 1;
		*last = i + 6;
		return 1;
	}
	return 0;
}

enum { ASIDES = 4 }; /* that are looked at, so that time is linear */

/*
 * An aside to oneself in brackets or stars: (maybe add a line about the price),
 * *weighing anger against wit*.
 */
static int
find_aside(const struct phrases *p, double least, struct subject *s,
    const struct text *t, size_t *first, size_t *last)
{
	size_t i, at, n = 0;

	if ((t->marks & (MARK_BRACKET | MARK_STRONG)) == 0 ||
	    !phrases_may(p, t))
		return 0;
	for (i = 0; n < ASIDES && phrases_find(p, t, i, t->n, first, last);
	     i = *first + 1) {
		at = t->words[*first].at;
		if (at == 0 || !ascii_in(t->raw[at - 1], "([*"))
			continue;
		n++;
		if (opinion_above(least, s->commentary, p, t, *first,
		    *first + 1, first, last))
			return 1;
	}
	return 0;
}

/* Thoughts that have no tags. */
static int
find_words(const struct thinking *own, struct subject *s,
    const struct text *t, size_t *first, size_t *last)
{
	return ((t->marks & MARK_DIGIT) != 0 && find_count(t, first, last)) ||
	    find_aside(own->asides, OPINION_LEAST, s, t, first, last) ||
	    find_aside(own->notes, OPINION_COMMON, s, t, first, last) ||
	    opinion_find(s->commentary, own->thoughts, t, 0, t->n, first,
	    last) || opinion_above(OPINION_WEAK, s->commentary, own->changes,
	    t, 0, t->n, first, last) || opinion_above(OPINION_COMMON,
	    s->commentary, own->common, t, 0, t->n, first, last) ||
	    opinion_above(OPINION_LIKELY, s->commentary, own->likely, t, 0,
	    t->n, first, last) || points_find(own->signs, t, 0, t->n,
	    THOUGHTS, first, last);
}

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	size_t at, len = 0, first, last;

	if ((t->marks & MARK_LESS) != 0)
		len = tag_find(t->raw, t->len, tags, &at);
	if (len > 0 && is_mentioned(t, at, len))
		len = 0;
	if (len == 0)
		len = find_turn(t, &at);
	if (len > 0)
		rule_reason(r, s, t->raw + at, len, json_object_new_int64(1),
		    json_object_new_int64(0));
	else if (find_words(r->state, s, t, &first, &last))
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
