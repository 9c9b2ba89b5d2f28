/*
 * Rule chatter: the model speaks to who asked for the review, before it or
 * after it.
 *
 * "Sure", "of course" and "here is" are everybody's words.  At the top they
 * are chatter if they hand over a review, text or draft that is not the
 * writer's own ("here is my honest review" is a person); a plain "Here is a
 * review of ..." also needs the colon after which the review would begin, and
 * "Certainly" alone its exclamation mark, or a colon behind what is announced.
 * At the end it is the offer to change what was written, or a remark on it.
 */
#include <stdlib.h>
#include <string.h>

#include "check/chatter_phrases.h"
#include "check/check_rule.h"
#include "check/lists.h"
#include "check/opinion.h"
#include "check/points.h"
#include "ground/mem.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/phrase.h"
#include "text/quote.h"

enum { SENTENCES = 3, TOP = 60, BOTTOM = 60 }; /* words that are searched */
enum { PARTING = 6 }; /* words of the last paragraph */
enum { OFFER = 45, ASIDE = 5, AMID = 8 }; /* words of an offer at the end at
					   * most; points that it has in a
					   * paragraph of its own, or else */
enum { HEAD = 30, TASK = 5 }; /* words at the top, points of the work there */
enum { INTRODUCTION = 28 }; /* words before the colon that ends it */

struct chatter {
	struct phrases *assent;
	struct phrases *alone;
	struct phrases *opening;
	struct phrases *handing;
	struct phrases *taken;
	struct phrases *given;
	struct points *offers;
	struct points *tasks;
	struct phrases *closing;
	struct phrases *last;
	struct phrases *asked;
	struct phrases *parting;
	struct phrases *after;
	struct phrases *offer;
	struct phrases *first;
	struct phrases *start;
	struct phrases *common;
};

void
rule_chatter_start(struct rule *r, const struct conf *conf)
{
	struct chatter *c = r->state = mem_alloc(sizeof(*c));
	const struct list_of opening[] = {
		{chatter_opening, chatter_opening_n},
		{chatter_begun, chatter_begun_n},
	};
	const struct list_of closing[] = {
		{chatter_closing, chatter_closing_n},
		{chatter_done, chatter_done_n},
	};
	const struct list_of weak[] = {
		{chatter_offer, chatter_offer_n},
		{chatter_ask, chatter_ask_n},
	};
	const struct list_of common[] = {
		{chatter_common, chatter_common_n},
		{chatter_likely, chatter_likely_n},
	};

	(void)conf;
	c->assent = phrases_new(NULL, chatter_assent, chatter_assent_n);
	c->alone = phrases_new(NULL, chatter_alone, chatter_alone_n);
	c->opening = lists_join(r->book, opening,
	    sizeof(opening) / sizeof(opening[0]));
	c->handing = phrases_new(r->book, chatter_handing, chatter_handing_n);
	c->taken = phrases_new(NULL, chatter_taken, chatter_taken_n);
	c->given = phrases_new(NULL, chatter_given, chatter_given_n);
	c->offers = points_new(r->book, chatter_offers, OFFER);
	c->tasks = points_new(r->book, chatter_tasks, HEAD);
	c->closing = lists_join(r->book, closing,
	    sizeof(closing) / sizeof(closing[0]));
	c->last = phrases_new(r->book, chatter_last, chatter_last_n);
	c->asked = phrases_new(r->book, chatter_asked, chatter_asked_n);
	c->parting = phrases_new(NULL, chatter_parting, chatter_parting_n);
	c->after = phrases_new(r->book, chatter_after, chatter_after_n);
	c->offer = lists_join(r->book, weak, sizeof(weak) / sizeof(weak[0]));
	c->first = phrases_new(r->book, chatter_first, chatter_first_n);
	c->start = phrases_new(r->book, chatter_start, chatter_start_n);
	c->common = lists_join(r->book, common,
	    sizeof(common) / sizeof(common[0]));
}

void
rule_chatter_stop(struct rule *r)
{
	struct chatter *c = r->state;

	phrases_free(c->assent);
	phrases_free(c->alone);
	phrases_free(c->opening);
	phrases_free(c->handing);
	phrases_free(c->taken);
	phrases_free(c->given);
	points_free(c->offers);
	points_free(c->tasks);
	phrases_free(c->closing);
	phrases_free(c->last);
	phrases_free(c->asked);
	phrases_free(c->parting);
	phrases_free(c->after);
	phrases_free(c->offer);
	phrases_free(c->first);
	phrases_free(c->start);
	phrases_free(c->common);
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
at_top(const struct chatter *c, struct subject *s, const struct text *t,
    size_t *first, size_t *last)
{
	size_t i, end, sentences = 0;

	if (!phrases_may(c->opening, t) && !phrases_may(c->handing, t))
		return 0;
	for (end = 0; end < t->n && end < TOP && sentences < SENTENCES; end++)
		sentences += (t->words[end].flags & WORD_LAST) != 0;
	if (opinion_find(s->commentary, c->opening, t, 0, end, first, last))
		return 1;
	for (i = 0; quote_find(c->handing, t, i, end, first, last);
	     i = *first + 1)
		if (has_colon(t, *last))
			return 1;
	return 0;
}

/* Does a colon stand just behind the word i, and what it announces? */
static int
announces(const struct chatter *c, const struct text *t, size_t from, size_t i)
{
	const size_t end = t->words[i].at + t->words[i].len;
	size_t first, last;

	if (end + 1 >= t->len || t->raw[end] != ':' ||
	    !ascii_in(t->raw[end + 1], " \r\n"))
		return 0;
	return t->raw[end + 1] != ' ' ||
	    phrases_find(c->given, t, from, i + 1, &first, &last);
}

/*
 * Does it take the task on, and hand the text over by the colon of one of the
 * next clauses: "Of course! This one is for a gamer:"?
 */
static int
introduces(const struct chatter *c, const struct text *t, size_t *first,
    size_t *last)
{
	size_t i, from;

	if (!quote_find(c->taken, t, 0, 1, first, last))
		return 0;
	from = *last + 1;
	for (i = from; i + 1 < t->n && i < from + INTRODUCTION; i++)
		if ((t->words[i].flags & (WORD_PAUSE | WORD_LAST)) != 0 &&
		    announces(c, t, from, i)) {
			*last = i;
			return 1;
		}
	return 0;
}

/* Does an exclamation mark behind byte `end` end the first line? */
static int
ends_line(const struct text *t, size_t end)
{
	size_t i = end;

	while (i < t->len && ascii_in(t->raw[i], " !\r"))
		i++;
	return i < t->len && t->raw[i] == '\n' &&
	    memchr(t->raw + end, '!', i - end) != NULL;
}

/*
 * Does it begin with "Certainly!" and go on, or with "Of course!" on a line of
 * its own?  So no review of 60,000 does; with a full stop, a comma or dots they
 * do, unless they introduce something.
 */
static int
assents(const struct chatter *c, const struct text *t, size_t *first,
    size_t *last)
{
	static const char *const blanks[] = {" ", "\xc2\xa0",
	    "\xe2\x80\xaf", NULL};
	size_t end;

	if (t->n < 2)
		return 0;
	if (quote_find(c->alone, t, 0, 1, first, last) &&
	    ends_line(t, t->words[*last].at + t->words[*last].len))
		return 1;
	if (!quote_find(c->assent, t, 0, 1, first, last) ||
	    *last + 1 >= t->n)
		return 0;
	end = t->words[*last].at + t->words[*last].len;
	end += affix_begin(t->raw + end, t->len - end, blanks); /* French */
	return t->raw[end] == '!' && t->raw[end + 1] != '!';
}

/* A count of its words as the last words: "(98 words)". */
static int
ends_in_count(const struct text *t, size_t *first, size_t *last)
{
	const struct word *w;
	size_t i;

	if (t->n < 5)
		return 0;
	*first = t->n - 2;
	*last = t->n - 1;
	w = &t->words[*first];
	for (i = 0; i < w->len; i++)
		if (t->raw[w->at + i] < '0' || t->raw[w->at + i] > '9')
			return 0;
	return w->len > 1 && w->len < 4 && (w->flags & WORD_FIRST) != 0 &&
	    w[1].len == 5 && memcmp(t->raw + w[1].at, "words", 5) == 0;
}

/* In the last sentence of several, which is asked of who reads the text. */
static int
in_last(const struct chatter *c, struct subject *s, const struct text *t,
    size_t *first, size_t *last)
{
	size_t from = t->n, end;

	if (!phrases_may(c->last, t) && !phrases_may(c->asked, t))
		return 0;
	while (from > 0 && (t->words[--from].flags & WORD_FIRST) == 0)
		continue;
	if (from == 0)
		return 0;
	end = text_end(t);
	return opinion_find(s->commentary, c->last, t, from, t->n, first,
	    last) || (end > 0 && t->raw[end - 1] == '?' &&
	    opinion_find(s->commentary, c->asked, t, from, t->n, first, last));
}

/* As the last paragraph: "Hope this helps!" */
static int
parts(const struct chatter *c, const struct text *t, size_t *first,
    size_t *last)
{
	size_t from = t->n > PARTING ? t->n - PARTING : 0, at;

	if ((t->marks & MARK_LINE) == 0)
		return 0;
	for (; from < t->n; from++) {
		at = t->words[from].at;
		while (at > 0 && ascii_in(t->raw[at - 1], " \r"))
			at--;
		if (at < 2 || t->raw[at - 1] != '\n')
			continue;
		for (at--; at > 0 && ascii_in(t->raw[at - 1], " \r"); at--)
			continue;
		if (at > 0 && t->raw[at - 1] == '\n' &&
		    quote_find(c->parting, t, from, from + 1, first, last) &&
		    *last + 1 == t->n)
			return 1;
	}
	return 0;
}

/* Does a blank line stand before the word i? */
static int
begins_paragraph(const struct text *t, size_t i)
{
	size_t at, lines = 0;

	if (i == 0 || (t->words[i].flags & WORD_FIRST) == 0)
		return 0;
	for (at = t->words[i - 1].at + t->words[i - 1].len;
	     at < t->words[i].at && lines < 2; at++)
		if (t->raw[at] == '\n')
			lines++;
		else if (!ascii_in(t->raw[at], " \t\r"))
			lines = 0;
	return lines == 2;
}

/* At the end: an offer to change the text, by its signs. */
static int
offers(const struct chatter *c, const struct text *t, size_t *first,
    size_t *last)
{
	size_t least = t->n > OFFER ? t->n - OFFER : 0;
	size_t i = (t->marks & MARK_LINE) != 0 ? t->n : least;

	while (i > least && !begins_paragraph(t, i - 1))
		i--;
	return i > least ? points_find(c->offers, t, i - 1, t->n, ASIDE,
	    first, last) : points_find(c->offers, t, least, t->n, AMID, first,
	    last);
}

/* In the first of several sentences: what was asked for is taken on. */
static int
in_first(const struct chatter *c, struct subject *s, const struct text *t,
    size_t *first, size_t *last)
{
	size_t end = 0;

	if (!phrases_may(c->first, t) && !phrases_may(c->start, t))
		return 0;
	while (end < t->n && end < TOP &&
	    (t->words[end].flags & WORD_LAST) == 0)
		end++;
	if (++end >= t->n)
		return 0;
	return quote_find(c->first, t, 0, 1, first, last) ||
	    opinion_find(s->commentary, c->start, t, 0, end, first, last);
}

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	const struct chatter *c = r->state;
	size_t first, last, from = t->n > BOTTOM ? t->n - BOTTOM : 0;

	if (!(t == &s->words && (assents(c, t, &first, &last) ||
		introduces(c, t, &first, &last))) &&
	    !at_top(c, s, t, &first, &last) &&
	    !ends_in_count(t, &first, &last) &&
	    !opinion_find(s->commentary, c->closing, t, from, t->n, &first,
		&last) &&
	    !in_last(c, s, t, &first, &last) &&
	    !parts(c, t, &first, &last) && !offers(c, t, &first, &last) &&
	    !points_find(c->tasks, t, 0, t->n < HEAD ? t->n : HEAD, TASK,
		&first, &last) &&
	    !opinion_find(s->commentary, c->after, t, 0, t->n, &first, &last) &&
	    !in_first(c, s, t, &first, &last) &&
	    !opinion_above(OPINION_WEAK, s->commentary, c->offer, t, 0, t->n,
		&first, &last) &&
	    !opinion_above(OPINION_COMMON, s->commentary, c->common, t, 0,
		t->n, &first, &last))
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
