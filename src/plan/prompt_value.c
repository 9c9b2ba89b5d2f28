/*
 * A name's place in the table is its enum value; the user's own attributes
 * follow the last of these.  What is empty appends nothing, so its line is
 * left out.
 */
#include "plan/prompt_value.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/rng.h"
#include "plan/examples.h"
#include "plan/wording.h"
#include "text/template.h"

static const char *const all[VALUE_NAMES] = {
	[VALUE_PRODUCT] = "product",
	[VALUE_CATEGORY] = "category",
	[VALUE_FEATURES] = "features",
	[VALUE_PERSONA] = "persona",
	[VALUE_ROLE] = "role",
	[VALUE_VOICE] = "voice",
	[VALUE_FOCUS] = "focus",
	[VALUE_RATING] = "rating",
	[VALUE_WORDS_MIN] = "words_min",
	[VALUE_WORDS_MAX] = "words_max",
	[VALUE_TONE] = "tone",
	[VALUE_ASPECTS] = "aspects",
	[VALUE_LANGUAGE] = "language",
	[VALUE_TERMS] = "terms",
	[VALUE_ANSWER] = "answer",
	[VALUE_SLOT] = "slot",
	[VALUE_ATTEMPT] = "attempt",
	[VALUE_BRIEF] = "brief",
	[VALUE_AMENDMENT] = "amendment",
	[VALUE_PREAMBLE] = "preamble",
	[VALUE_EXAMPLES] = "examples",
	[VALUE_AVOID] = "avoid",
	[VALUE_ATTRIBUTES] = "attributes",
	[VALUE_EVIDENCE] = "evidence",
};

void
prompt_names(const char *names[VALUE_NAMES], const struct domain *d,
    enum prompt_text kind)
{
	int a;

	memcpy(names, all, sizeof(all));
	for (a = DOMAIN_OWN; a < d->nattrs; a++)
		names[VALUE_OWN + a - DOMAIN_OWN] = d->name[a];
	if (kind != PROMPT_TEMPLATE) {
		names[VALUE_BRIEF] = names[VALUE_AMENDMENT] = NULL;
		names[VALUE_PREAMBLE] = names[VALUE_EXAMPLES] = NULL;
	}
	if (kind != PROMPT_AMENDMENT)
		names[VALUE_EVIDENCE] = NULL;
}

static void
add_text(struct buf *b, const char *s)
{
	if (s != NULL)
		buf_adds(b, s);
}

/* A list as "a, b, c": the same in every language. */
static void
add_node(struct buf *b, const struct conf_node *list)
{
	size_t i;

	for (i = 0; list != NULL && i < list->nchild; i++) {
		buf_adds(b, i > 0 ? ", " : "");
		buf_adds(b, list->child[i]->value);
	}
}

static void
add_drawn(struct buf *b, const struct domain_lists *ls, const uint32_t *drawn,
    uint32_t n)
{
	uint32_t i;

	for (i = 0; i < n; i++) {
		buf_adds(b, i > 0 ? ", " : "");
		buf_adds(b, ls->name[drawn[i]]);
	}
}

static const char *
own_value(const struct prompt_job *job, int a)
{
	return job->domain->attr[a].name[job->slot->value[a]];
}

/* "visit type: lunch, party: two" */
static void
add_attributes(struct buf *b, const struct prompt_job *job)
{
	const char *s;
	int a;

	for (a = DOMAIN_OWN; a < job->domain->nattrs; a++) {
		buf_adds(b, a > DOMAIN_OWN ? ", " : "");
		for (s = job->domain->name[a]; *s != '\0'; s++)
			buf_addc(b, *s == '_' ? ' ' : *s);
		buf_addf(b, ": %s", own_value(job, a));
	}
}

static void
add_persona(struct buf *b, enum value name, const struct domain_persona *p)
{
	if (p == NULL)
		return;
	if (name == VALUE_PERSONA)
		add_text(b, p->name);
	else if (name == VALUE_ROLE)
		add_text(b, p->role);
	else if (name == VALUE_VOICE)
		add_text(b, p->voice);
	else
		add_node(b, p->focus);
}

/* How often the way of asking is to be another than the slot's first. */
static int
turns(const struct prompt_job *job)
{
	return job->amend != NULL ? job->amend->turns : 0;
}

/*
 * Preambles go round in blocks of as many slots as there are, each block in an
 * order of its own, so that they are even and fall in step with no attribute
 * of the plan.  A turn takes the next of the slot's block.
 */
static void
add_preamble(struct buf *b, const struct prompt_job *job)
{
	const struct prompt *p = job->prompt;
	uint64_t n = p->npreambles, slot = (uint64_t)job->slot->slot - 1;
	size_t *order, i, k, old;
	struct rng r;

	if (n == 0)
		return;
	order = mem_calloc(n, sizeof(*order));
	rng_init(&r, (uint64_t)job->seed, slot / n + 1);
	for (i = 0; i < n; i++) {
		k = rng_below(&r, i + 1);
		old = order[k];
		order[k] = i;
		order[i] = k == i ? i : old;
	}
	i = order[(slot + (uint64_t)turns(job)) % n];
	free(order);
	template_fill(p->preamble[i], b, prompt_value, job);
}

static void
add_examples(struct buf *b, const struct prompt_job *job)
{
	struct example_plan plan = {
		.rating = job->slot->rating,
		.product = job->product->name,
		.category = job->product->category,
		.persona = job->persona != NULL ? job->persona->name : NULL,
		.tone = job->tone,
		.language = job->language,
	};

	if (job->prompt->examples != NULL)
		examples_add(job->prompt->examples, b, &plan,
		    rng_mix(rng_mix((uint64_t)job->seed,
		    (uint64_t)job->slot->slot), (uint64_t)turns(job)));
}

/* One line or more for each reason, in the order in which they came up. */
static void
add_amendments(struct buf *b, const struct prompt_job *job)
{
	const struct amend *a = job->amend;
	const struct template *t;
	struct prompt_job one = *job;
	size_t i, start = b->len, before;

	for (i = 0; a != NULL && i < a->n; i++) {
		t = wording_of(job->prompt->wording, a->reason[i].rule,
		    a->reason[i].times);
		if (t == NULL)
			continue;
		before = b->len;
		if (before > start)
			buf_addc(b, '\n');
		one.evidence = a->reason[i].evidence;
		template_fill(t, b, prompt_value, &one);
		if (b->len == before + (before > start))
			b->len = before;
	}
}

/* Parts of the prompt that are no part of the plan. */
static void
add_part(struct buf *b, enum value name, const struct prompt_job *job)
{
	const char *text;
	size_t len;

	switch (name) {
	case VALUE_ANSWER:
		add_text(b, job->prompt->answer);
		break;
	case VALUE_BRIEF:
		if (job->brief == NULL)
			break;
		text = json_text(job->brief, &len);
		buf_add(b, text, len);
		break;
	case VALUE_AMENDMENT:
		add_amendments(b, job);
		break;
	case VALUE_PREAMBLE:
		add_preamble(b, job);
		break;
	case VALUE_EXAMPLES:
		add_examples(b, job);
		break;
	case VALUE_AVOID:
		add_node(b, job->prompt->avoid);
		break;
	case VALUE_ATTRIBUTES:
		add_attributes(b, job);
		break;
	case VALUE_EVIDENCE:
		add_text(b, job->evidence);
		break;
	default:
		break;
	}
}

void
prompt_value(struct buf *b, size_t name, const void *arg)
{
	const struct prompt_job *job = arg;
	const struct plan_slot *slot = job->slot;

	if (name >= VALUE_OWN) {
		add_text(b, own_value(job, (int)name - VALUE_OWN + DOMAIN_OWN));
		return;
	}
	switch ((enum value)name) {
	case VALUE_PRODUCT:
		add_text(b, job->product->name);
		break;
	case VALUE_CATEGORY:
		add_text(b, job->product->category);
		break;
	case VALUE_FEATURES:
		add_node(b, job->product->features);
		break;
	case VALUE_PERSONA:
	case VALUE_ROLE:
	case VALUE_VOICE:
	case VALUE_FOCUS:
		add_persona(b, (enum value)name, job->persona);
		break;
	case VALUE_RATING:
		buf_addf(b, "%d", slot->rating);
		break;
	case VALUE_WORDS_MIN:
		buf_addf(b, "%d", job->length->words_min);
		break;
	case VALUE_WORDS_MAX:
		buf_addf(b, "%d", job->length->words_max);
		break;
	case VALUE_TONE:
		add_text(b, job->tone);
		break;
	case VALUE_ASPECTS:
		add_drawn(b, &job->domain->aspects, slot->aspect,
		    slot->naspects);
		break;
	case VALUE_LANGUAGE:
		add_text(b, job->language);
		break;
	case VALUE_TERMS:
		add_drawn(b, &job->domain->terms, slot->term, slot->nterms);
		break;
	case VALUE_SLOT:
		buf_addf(b, "%" PRId64, slot->slot);
		break;
	case VALUE_ATTEMPT:
		buf_addf(b, "%d", job->attempt);
		break;
	default:
		add_part(b, (enum value)name, job);
		break;
	}
}
