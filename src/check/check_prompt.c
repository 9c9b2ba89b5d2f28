/*
 * Rule prompt_leak: the text repeats the prompt, or the answer's own frame.
 *
 * A run of at least `limit` words is the prompt's if it stands there too.
 * Genuine text lists the product's name and features, the aspects and the
 * domain's terms as the prompt does, so that at least OTHERS words of the run
 * must be none of these.  Runs are compared by a rolling hash: the work is
 * linear.  The longest run is reported.
 *
 * Few reviews have as many words in a row that follow each other in any prompt
 * at all; only for those is the prompt cut into words.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "check/lists.h"
#include "check/opinion.h"
#include "check/prompt_text.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "text/frame.h"
#include "text/frame_phrases.h"
#include "text/lineset.h"
#include "text/quote.h"

enum { OTHERS = 3 };

#define BASE 0x9e3779b97f4a7c15U /* of the rolling hash, odd */

struct own { /* what a review of a product may repeat */
	uint64_t product; /* hash of its name */
	struct phrases *phrases;
};

struct leak {
	struct own *products; /* of the configuration */
	size_t n;
	struct frame *frame;
	struct phrases *task, *orders, *brief, *persona, *top, *wanted;
	struct lineset *lines; /* of the prompt at hand */
	struct buf all; /* it as one text, if it is of messages */
	uint64_t *set; /* hashes of the prompt's runs; 0 is free */
	size_t size;
	uint64_t power; /* BASE to the limit */
	size_t *others; /* of the words before the i-th, those that count */
	size_t cap;
};

struct list {
	char **item;
	size_t n;
};

/* Add a text as a phrase: its words, joined as phrase.h asks for. */
static void
list_add(struct list *list, const char *s)
{
	struct text t = TEXT_INIT;
	size_t i;

	text_read(&t, s, strlen(s));
	if (t.n > 0) {
		for (i = 0; i < t.norm.len; i++)
			if (t.norm.data[i] == ' ')
				t.norm.data[i] = '_';
		list->item = mem_resize(list->item, list->n + 1,
		    sizeof(*list->item));
		list->item[list->n++] = mem_strdup(t.norm.data);
	}
	text_free(&t);
}

static void
list_add_all(struct list *list, const struct conf_node *node)
{
	size_t i;

	for (i = 0; node != NULL && i < node->nchild; i++)
		if (node->child[i]->value != NULL)
			list_add(list, node->child[i]->value);
}

static struct phrases *
list_end(struct list *list)
{
	struct phrases *p;
	size_t i;

	p = phrases_new(NULL, (const char *const *)list->item, list->n);
	for (i = 0; i < list->n; i++)
		free(list->item[i]);
	free(list->item);
	return p;
}

static struct phrases *
product_phrases(const struct conf *conf, const struct conf_node *product,
    const char *name)
{
	struct list list = {NULL, 0};
	const struct conf_node *category;

	list_add(&list, name);
	list_add_all(&list, conf_get(product, "features"));
	category = conf_child(conf_get(conf->root, "categories"),
	    conf_str(product, "category", NULL));
	if (category != NULL) {
		list_add_all(&list, conf_get(category, "terms"));
		list_add_all(&list, conf_get(category, "aspects"));
	}
	list_add_all(&list, conf_get(conf->root, "aspects"));
	return list_end(&list);
}

void
rule_prompt_leak_start(struct rule *r, const struct conf *conf)
{
	const struct conf_node *products = conf_get(conf->root, "products");
	struct leak *l = r->state = mem_calloc(1, sizeof(*l));
	const struct list_of wanted[] = {
		{frame_wanted, frame_wanted_n},
		{frame_given, frame_given_n},
		{frame_plain, frame_plain_n},
		{frame_met, frame_met_n},
		{frame_retold, frame_retold_n},
	};
	const struct list_of persona[] = {
		{frame_persona, frame_persona_n},
		{frame_told, frame_told_n},
	};
	const char *name;
	size_t i;

	l->frame = frame_new(r->book);
	l->task = phrases_new(r->book, frame_task, frame_task_n);
	l->orders = phrases_new(r->book, frame_orders, frame_orders_n);
	l->brief = phrases_new(r->book, frame_brief, frame_brief_n);
	l->persona = lists_join(r->book, persona,
	    sizeof(persona) / sizeof(persona[0]));
	l->top = phrases_new(r->book, frame_top, frame_top_n);
	l->wanted = lists_join(r->book, wanted,
	    sizeof(wanted) / sizeof(wanted[0]));
	l->lines = lineset_new();
	for (l->power = 1, i = 0; i < (size_t)r->limit; i++)
		l->power *= BASE;
	if (products == NULL)
		return;
	l->products = mem_calloc(products->nchild, sizeof(*l->products));
	for (i = 0; i < products->nchild; i++) {
		name = conf_str(products->child[i], "name", NULL);
		if (name == NULL)
			continue;
		l->products[l->n].product = hash64(name, strlen(name));
		l->products[l->n++].phrases =
		    product_phrases(conf, products->child[i], name);
	}
}

void
rule_prompt_leak_stop(struct rule *r)
{
	struct leak *l = r->state;
	size_t i;

	if (l == NULL)
		return;
	for (i = 0; i < l->n; i++)
		phrases_free(l->products[i].phrases);
	frame_free(l->frame);
	phrases_free(l->task);
	phrases_free(l->orders);
	phrases_free(l->brief);
	phrases_free(l->persona);
	phrases_free(l->top);
	phrases_free(l->wanted);
	lineset_free(l->lines);
	buf_free(&l->all);
	free(l->products);
	free(l->set);
	free(l->others);
	free(l);
	r->state = NULL;
}

/* The phrases of a product of the configuration, or NULL. */
static const struct phrases *
known_product(const struct leak *l, const char *name)
{
	uint64_t hash = hash64(name, strlen(name));
	size_t i;

	for (i = 0; i < l->n; i++)
		if (l->products[i].product == hash)
			return l->products[i].phrases;
	return NULL;
}

/* Count the words of t that stand in no phrase of own (may be NULL). */
static void
count_others(struct leak *l, const struct phrases *own, const struct text *t)
{
	size_t i = 0, n = 0, first, last;

	if (t->n + 1 > l->cap) {
		l->cap = t->n + 256;
		l->others = mem_resize(l->others, l->cap, sizeof(*l->others));
	}
	while (i < t->n) {
		first = last = t->n;
		if (own != NULL)
			phrases_find(own, t, i, t->n, &first, &last);
		while (i < first)
			l->others[i++] = n++;
		while (i <= last && i < t->n)
			l->others[i++] = n;
	}
	l->others[t->n] = n;
}

/* The hash of the run that ends with the i-th word, from the one before. */
static uint64_t
roll(const struct leak *l, const struct text *t, size_t i, size_t run,
    uint64_t h)
{
	h = h * BASE + t->words[i].hash;
	if (i >= run)
		h -= l->power * t->words[i - run].hash;
	return h;
}

static uint64_t *
set_place(const struct leak *l, uint64_t h)
{
	size_t i = (h ^ h >> 32) & (l->size - 1);

	while (l->set[i] != 0 && l->set[i] != h)
		i = (i + 1) & (l->size - 1);
	return &l->set[i];
}

/* Enter the runs of the prompt. */
static void
fill_set(struct leak *l, const struct text *t, size_t run)
{
	uint64_t h = 0;
	size_t i;

	if (l->size < 2 * t->n + 2) {
		for (l->size = 512; l->size < 2 * t->n + 2;)
			l->size *= 2;
		l->set = mem_resize(l->set, l->size, sizeof(*l->set));
	}
	memset(l->set, 0, l->size * sizeof(*l->set));
	for (i = 0; i < t->n; i++) {
		h = roll(l, t, i, run, h);
		if (i + 1 >= run && h != 0)
			*set_place(l, h) = h;
	}
}

/* Has t a run of the prompt's at all? */
static int
has_run(const struct leak *l, const struct text *t, size_t run)
{
	uint64_t h = 0;
	size_t i;

	for (i = 0; i < t->n; i++) {
		h = roll(l, t, i, run, h);
		if (i + 1 >= run && h != 0 && *set_place(l, h) == h)
			return 1;
	}
	return 0;
}

/*
 * The longest stretch of t whose runs are all the prompt's, and enough of
 * whose words count: its length, 0 if there is none, and its last word.
 */
static size_t
longest(const struct leak *l, const struct text *t, size_t run, size_t *last)
{
	size_t i, n = 0, best = 0, least = run < OTHERS ? run : OTHERS;
	uint64_t h = 0;

	for (i = 0; i < t->n; i++) {
		h = roll(l, t, i, run, h);
		if (i + 1 < run || h == 0 || *set_place(l, h) != h) {
			n = 0;
			continue;
		}
		n = n > 0 ? n + 1 : run;
		if (n > best &&
		    l->others[i + 1] - l->others[i + 1 - n] >= least) {
			best = n;
			*last = i;
		}
	}
	return best;
}

/* Give the longest run of which enough words are not the product's own. */
static void
tell_run(struct rule *r, struct subject *s, size_t run)
{
	const char *name = recpart_str(s->part, REC_PLAN_PRODUCT, NULL);
	const struct phrases *own = NULL;
	struct phrases *made = NULL;
	struct list list = {NULL, 0};
	struct leak *l = r->state;
	size_t n, last = 0;

	if (name != NULL && (own = known_product(l, name)) == NULL) {
		list_add(&list, name);
		own = made = list_end(&list);
	}
	count_others(l, own, &s->words);
	n = longest(l, &s->words, run, &last);
	if (n > 0)
		rule_reason_words(r, s, &s->words, last + 1 - n, last,
		    json_object_new_int64((int64_t)n),
		    json_object_new_int64((int64_t)run));
	phrases_free(made);
}

/* Note which words follow each other in what was asked; 0 if it is nothing. */
static int
read_lines(struct leak *l, struct recpart *part)
{
	const struct scan_value *v = recpart_quoted(part, REC_PROMPT);
	const char *prompt;
	size_t len;

	if (v != NULL && !recpart_has(part, REC_MESSAGES)) {
		lineset_read_json(l->lines, v, recpart_breaks(part));
		return 1;
	}
	prompt = prompt_text(part, &l->all, &len);
	lineset_read(l->lines, prompt, len);
	return len > 0;
}

static void
look_for_runs(struct rule *r, struct subject *s)
{
	struct leak *l = r->state;
	size_t run = (size_t)r->limit, len;
	const char *prompt;

	if (!read_lines(l, s->part) || !lineset_may(l->lines, &s->words, run))
		return;
	prompt = prompt_text(s->part, &l->all, &len);
	text_read(&s->prompt, prompt, len);
	fill_set(l, &s->prompt, run);
	if (has_run(l, &s->words, run))
		tell_run(r, s, run);
}

static int
says(struct subject *s, const struct phrases *p, size_t *first, size_t *last)
{
	return opinion_find(s->commentary, p, &s->words, 0, s->words.n, first,
	    last);
}

void
rule_prompt_leak(struct rule *r, struct subject *s)
{
	struct leak *l = r->state;
	size_t at, len, first, last;

	if (r->mode == RULE_OFF || !s->has_review)
		return;
	if (frame_find(l->frame, &s->words, &at, &len))
		rule_reason(r, s, s->body + at, len, json_object_new_int64(1),
		    json_object_new_int64(0));
	else if (says(s, l->task, &first, &last) ||
	    says(s, l->orders, &first, &last) || quote_find(l->brief,
	    &s->words, 0, s->words.n, &first, &last) ||
	    (s->words.n > 0 && quote_find(l->top, &s->words, 0, 1, &first,
	    &last)) || says(s, l->persona, &first, &last) ||
	    opinion_above(OPINION_WEAK, s->commentary, l->wanted, &s->words, 0,
	    s->words.n, &first, &last))
		rule_reason_words(r, s, &s->words, first, last,
		    json_object_new_int64(1), json_object_new_int64(0));
	else
		look_for_runs(r, s);
}
