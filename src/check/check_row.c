/*
 * Rule repeated_words: a word stands in a row.
 *
 * People do that for degree or cheer ("very, very, very good", "love love
 * love"), with marks between, or as a sentence of its own ("Avoid avoid
 * avoid."), and twice by a slip of the hand.  A model that is caught repeats
 * any word, in the middle of a clause, without a mark: "the tram tram tram is
 * late".  So the limit is for rows of the former kinds; of others half of it
 * is allowed, and a third within a clause; of words that are doubled though no
 * sentence doubles them ("the the") a sixth.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "ground/mem.h"
#include "text/phrase.h"
#include "text/repeats.h"

static const char *const degree[] = {
	/* degree */
	"very|really|so|too|much|many|more|most|way|super|ultra|mega|extra|"
	"extremely|incredibly|totally|truly|absolutely|highly|quite|far|long|"
	"big|huge|tiny|little|small|old|"
	"sehr|ganz|viel|viele|zu|echt|wirklich|total|immer|nie|niemals|"
	"très|tres|trop|si|tellement|bien|vraiment|beaucoup|jamais|toujours|"
	"muy|tan|súper|mucho|mucha|más|mas|nunca|jamás|siempre|"
	"muito|tão|tao|demais|mais|sempre|"
	"molto|troppo|tanto|così|cosi|più|mai|"
	"foarte|prea|tare|mereu|очень|много|слишком|так|всё|все|никогда|"
	"bardzo|nigdy|heel|erg|zeer|veel|te|nooit|mycket|väldigt|aldrig|"
	"çok|cok|daha|en|아주|정말|너무|진짜|매우|완전|rất|rat|sangat|banget",
	/* praise, blame and wishes */
	"good|great|nice|bad|terrible|awful|horrible|best|worst|love|loved|"
	"hate|hated|want|need|please|never|ever|always|again|avoid|location|"
	"yes|no|ok|okay|wait|stop|run|go|buy|thanks|sorry|money|more|"
	"gut|schlecht|toll|super|ja|nein|bitte|bon|oui|non|nul|sí|bueno|malo|"
	"bom|não|sim|bello|bella|bene|buono|bun|da|nu|хорошо|плохо|да|нет|не|"
	"ужас|dobre|tak|nie|goed|nee|iyi|güzel|evet|hayır|좋아요",
	/* sounds */
	"ha|haha|hah|hahaha|hehe|he|heh|hi|ho|hu|hm|hmm|la|na|nom|yum|yummy|"
	"blah|bla|beep|bip|tick|tock|knock|chop|woof|meow|bang|wow|oh|ah|uh|"
	"um|mm|mmm|yay|hey|bye|hop|ding|dong|choo|cha|jaja|jajaja|kkk|rsrs|"
	"хаха|ха|ура|lol|xd|boo|yuck|yuk|ew|eww|ouch|whoa|zzz|etc|up|down|on",
};

/* "und und und": what a list that has no end goes on with. */
static const char *const ends[] = {
	"and|und|et|y|e|en|и|i|ve|och|og|si|și",
};

/* No sentence has one of these twice in a row. */
static const char *const single[] = {
	"the|a|an|of|to|and|or|at|with|from|for|into|my|your|our|their|this|"
	"these|is|was|are|were|be|by|as|than|but|it|you|we|they|i|if|in|on|"
	"und|oder|ein|eine|einen|einem|mit|von|für|zu|auf|auch|aber|"
	"de|du|le|les|des|un|une|et|ou|dans|pour|est|"
	"el|los|las|y|en|por|con|una|del|"
	"o|os|as|em|do|da|um|uma|com|para|"
	"il|gli|di|che|della|con|per|"
	"het|een|van|dat|op|voor|maar|"
	"w|z|na|się|jest|в|на|с|и|din|pe|cu|este|în|ve|bir",
};

struct lists {
	struct phrases *degree;
	struct phrases *ends;
	struct phrases *single;
};

/* A row of one word, and how many may stand in it. */
struct row {
	size_t first, last;
	size_t most;
};

void
rule_repeated_words_start(struct rule *r, const struct conf *conf)
{
	struct lists *l = r->state = mem_alloc(sizeof(*l));

	(void)conf;
	l->degree = phrases_new(NULL, degree,
	    sizeof(degree) / sizeof(degree[0]));
	l->ends = phrases_new(NULL, ends, 1);
	l->single = phrases_new(NULL, single, 1);
}

void
rule_repeated_words_stop(struct rule *r)
{
	struct lists *l = r->state;

	phrases_free(l->degree);
	phrases_free(l->ends);
	phrases_free(l->single);
	free(l);
	r->state = NULL;
}

/* Does one blank, and no mark, part the words of the row? */
static int
is_plain(const struct text *t, const struct row *w)
{
	const struct word *a, *b;
	size_t i;

	for (i = w->first; i < w->last; i++) {
		a = &t->words[i];
		b = a + 1;
		if (b->at - a->at - a->len != 1 || t->raw[b->at - 1] != ' ')
			return 0;
	}
	return 1;
}

static int
is(const struct phrases *list, const struct text *t, size_t i)
{
	size_t first, last;

	return phrases_find(list, t, i, i + 1, &first, &last);
}

/* Is it a number, a letter or a row of Korean jamo: ㅠㅠ, ㅋㅋ? */
static int
is_sign(const struct text *t, const struct word *w)
{
	const char *s = t->raw + w->at;

	return w->len < 2 || (*s >= '0' && *s <= '9') ||
	    (unsigned char)*s == 0xe3;
}

/* How often the word of the row may stand in it. */
static size_t
most(const struct rule *r, const struct text *t, const struct row *w)
{
	const struct lists *l = r->state;
	const struct word *a = &t->words[w->first], *b = &t->words[w->last];
	int begins = (a->flags & WORD_FIRST) != 0;
	int closed = (b->flags & (WORD_LAST | WORD_PAUSE)) != 0;
	size_t all = (size_t)r->limit;

	if (is_sign(t, a) || !is_plain(t, w) || (begins && closed) ||
	    is(l->degree, t, w->first))
		return all;
	if (begins || closed || (a->flags & WORD_UPPER) != 0 ||
	    is(l->ends, t, w->first))
		return all / 2;
	return all / 3;
}

/* Is it a word that was doubled by mistake? */
static int
is_doubled(const struct rule *r, const struct text *t, const struct row *w)
{
	const struct lists *l = r->state;

	return w->last == w->first + 1 && is_plain(t, w) &&
	    is(l->single, t, w->first);
}

static void
give(struct rule *r, struct subject *s, const struct row *w, size_t n)
{
	rule_reason_words(r, s, &s->words, w->first, w->last,
	    json_object_new_int64((int64_t)n),
	    json_object_new_int64((int64_t)w->most));
}

void
rule_repeated_words(struct rule *r, struct subject *s)
{
	const struct text *t = &s->words;
	struct row w = {0, 0, 0};
	size_t n, doubled = 0;

	if (r->mode == RULE_OFF || !s->has_review || !repeats_rows(&s->repeats))
		return;
	while ((n = repeats_row(t, &w.first, &w.last)) > 0) {
		w.most = n > 2 ? most(r, t, &w) : (size_t)r->limit;
		if (is_doubled(r, t, &w) && ++doubled > (size_t)r->limit / 6) {
			w.most = (size_t)r->limit / 6;
			give(r, s, &w, doubled);
			return;
		}
		if (n > w.most) {
			give(r, s, &w, n);
			return;
		}
		w.first = w.last + 1;
	}
}
