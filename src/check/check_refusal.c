/*
 * Rule refusal: the model declined.  What a reviewer cannot do is recommend,
 * fault or return; what a model cannot do is write, help or comply.  So each
 * phrase needs both an inability and an object that only one who was asked to
 * write has: a request, a review, "that".  And it stands at the beginning:
 * only the first sentences are searched.  The phrases are those of
 * refusal_english.c and refusal_tongues.c.
 */
#include <stdlib.h>

#include "check/check_rule.h"
#include "check/refusal_phrases.h"
#include "ground/mem.h"
#include "text/phrase.h"

enum { SENTENCES = 3, WORDS = 100 }; /* how far a refusal may be from the top */

struct lists {
	struct phrases *english;
	struct phrases *others;
};

void
rule_refusal_start(struct rule *r, const struct conf *conf)
{
	struct lists *l = r->state = mem_alloc(sizeof(*l));

	(void)conf;
	l->english = phrases_new(r->book, refusal_english, refusal_english_n);
	l->others = phrases_new(r->book, refusal_tongues, refusal_tongues_n);
}

void
rule_refusal_stop(struct rule *r)
{
	struct lists *l = r->state;

	phrases_free(l->english);
	phrases_free(l->others);
	free(l);
	r->state = NULL;
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
	const struct lists *l = r->state;
	size_t first, last, end;

	if (s->refused) { /* the provider says so itself */
		rule_reject(r, s, s->reply != NULL ? s->reply : "",
		    s->replylen, json_new_str("refused"), NULL);
		s->over = 1;
		return;
	}
	if (r->mode == RULE_OFF)
		return;
	end = top_end(&s->words);
	if (phrases_find(l->english, &s->words, 0, end, &first, &last) ||
	    phrases_find(l->others, &s->words, 0, end, &first, &last))
		rule_reason_words(r, s, &s->words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
}
