#include "prompt.h"

#include <inttypes.h>
#include <stdlib.h>

#include "buf.h"
#include "record.h"
#include "template.h"

enum name {
	PRODUCT,
	CATEGORY,
	FEATURES,
	PERSONA,
	ROLE,
	VOICE,
	FOCUS,
	RATING,
	WORDS_MIN,
	WORDS_MAX,
	TONE,
	ASPECTS,
	LANGUAGE,
	TERMS,
	ANSWER,
	BRIEF,
	SLOT,
	ATTEMPT,
	NAMES
};

static const char *const names[NAMES] = {
	[PRODUCT] = "product",
	[CATEGORY] = "category",
	[FEATURES] = "features",
	[PERSONA] = "persona",
	[ROLE] = "role",
	[VOICE] = "voice",
	[FOCUS] = "focus",
	[RATING] = "rating",
	[WORDS_MIN] = "words_min",
	[WORDS_MAX] = "words_max",
	[TONE] = "tone",
	[ASPECTS] = "aspects",
	[LANGUAGE] = "language",
	[TERMS] = "terms",
	[ANSWER] = "answer",
	[BRIEF] = "brief",
	[SLOT] = "slot",
	[ATTEMPT] = "attempt",
};

/* What the names stand for in one prompt. */
struct job {
	const struct prompt *prompt;
	const struct domain *domain;
	const struct plan_slot *slot;
	const struct domain_product *product;
	const struct domain_persona *persona; /* NULL: there are none */
	const struct domain_length *length;
	const char *tone;		      /* so may these be */
	const char *language;
	int attempt;
	struct json_object *brief;
};

/* A template, in which the brief may stand as the last line or nowhere. */
static int
read_template(struct template **t, struct conf *conf, const char *key,
    int brief)
{
	const struct conf_node *node = conf_get(conf->root, key);
	struct conf_node at;
	size_t line = 0;
	int use;

	if (node == NULL)
		return 0;
	if ((*t = template_new(conf, node, names, NAMES)) == NULL)
		return -1;
	use = template_uses(*t, BRIEF, &line);
	if (use == 0 || (use == 1 && brief))
		return 0;
	at = *node;
	if (use == 2)
		at.line = line;
	return conf_bad(conf, &at, "%s: '{{brief}}' stands alone in the last "
	    "line of prompt.template and nowhere else", node->key);
}

int
prompt_init(struct prompt *p, struct conf *conf)
{
	*p = (struct prompt){.answer = conf_str(conf->root, "prompt.answer",
	    "")};
	if (read_template(&p->text, conf, "prompt.template", 1) == -1)
		return -1;
	return read_template(&p->system, conf, "prompt.system", 0);
}

void
prompt_free(struct prompt *p)
{
	template_free(p->text);
	template_free(p->system);
	p->text = p->system = NULL;
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

static void
add_persona(struct buf *b, enum name name, const struct domain_persona *p)
{
	if (p == NULL)
		return;
	if (name == PERSONA)
		add_text(b, p->name);
	else if (name == ROLE)
		add_text(b, p->role);
	else if (name == VOICE)
		add_text(b, p->voice);
	else
		add_node(b, p->focus);
}

static void
add_value(struct buf *b, size_t name, const void *arg)
{
	const struct job *job = arg;
	const struct plan_slot *slot = job->slot;
	const char *text;
	size_t len;

	switch ((enum name)name) {
	case PRODUCT:
		add_text(b, job->product->name);
		break;
	case CATEGORY:
		add_text(b, job->product->category);
		break;
	case FEATURES:
		add_node(b, job->product->features);
		break;
	case PERSONA:
	case ROLE:
	case VOICE:
	case FOCUS:
		add_persona(b, (enum name)name, job->persona);
		break;
	case RATING:
		buf_addf(b, "%d", slot->rating);
		break;
	case WORDS_MIN:
		buf_addf(b, "%d", job->length->words_min);
		break;
	case WORDS_MAX:
		buf_addf(b, "%d", job->length->words_max);
		break;
	case TONE:
		add_text(b, job->tone);
		break;
	case ASPECTS:
		add_drawn(b, &job->domain->aspects, slot->aspect,
		    slot->naspects);
		break;
	case LANGUAGE:
		add_text(b, job->language);
		break;
	case TERMS:
		add_drawn(b, &job->domain->terms, slot->term, slot->nterms);
		break;
	case ANSWER:
		add_text(b, job->prompt->answer);
		break;
	case BRIEF:
		text = json_text(job->brief, &len);
		buf_add(b, text, len);
		break;
	case SLOT:
		buf_addf(b, "%" PRId64, slot->slot);
		break;
	case ATTEMPT:
		buf_addf(b, "%d", job->attempt);
		break;
	case NAMES:
		break;
	}
}

static struct json_object *
texts(const struct conf_node *list)
{
	struct json_object *arr = json_new_array();
	size_t i;

	for (i = 0; list != NULL && i < list->nchild; i++)
		json_push(arr, json_new_str(list->child[i]->value));
	return arr;
}

static struct json_object *
aspects(const struct job *job)
{
	struct json_object *arr = json_new_array();
	uint32_t i;

	for (i = 0; i < job->slot->naspects; i++)
		json_push(arr, json_new_str(
		    job->domain->aspects.name[job->slot->aspect[i]]));
	return arr;
}

static struct json_object *
words(const struct job *job)
{
	struct json_object *arr = json_new_array();

	json_push(arr, json_object_new_int(job->length->words_min));
	json_push(arr, json_object_new_int(job->length->words_max));
	return arr;
}

static void
put_text(struct json_object *obj, const char *key, const char *s)
{
	if (s != NULL)
		json_put_str(obj, key, s);
}

static struct json_object *
make_brief(const struct job *job, int64_t seed)
{
	struct json_object *b = json_new_object();

	json_put_int(b, "slot", job->slot->slot);
	json_put_int(b, "attempt", job->attempt);
	json_put_int(b, "seed", seed);
	json_put_str(b, "product", job->product->name);
	put_text(b, "category", job->product->category);
	json_put(b, "features", texts(job->product->features));
	put_text(b, "persona", job->persona != NULL ? job->persona->name :
	    NULL);
	json_put_int(b, "rating", job->slot->rating);
	json_put(b, "words", words(job));
	put_text(b, "tone", job->tone);
	json_put(b, "aspects", aspects(job));
	put_text(b, "language", job->language);
	return b;
}

static void
put_field(struct json_object *rec, enum rec_field f, const char *s)
{
	if (s != NULL)
		rec_put_str(rec, f, s);
}

static void
put_plan(struct json_object *rec, const struct job *job)
{
	rec_put_int(rec, REC_PLAN_RATING, job->slot->rating);
	rec_put_str(rec, REC_PLAN_PRODUCT, job->product->name);
	put_field(rec, REC_PLAN_CATEGORY, job->product->category);
	if (job->persona != NULL)
		rec_put_str(rec, REC_PLAN_PERSONA, job->persona->name);
	rec_put(rec, REC_PLAN_LENGTH, words(job));
	put_field(rec, REC_PLAN_TONE, job->tone);
	rec_put(rec, REC_PLAN_ASPECTS, aspects(job));
	put_field(rec, REC_PLAN_LANGUAGE, job->language);
}

static struct json_object *
message(const char *role, const struct buf *text)
{
	struct json_object *m = json_new_object();

	json_put_str(m, "role", role);
	json_put_strn(m, "content", text->data, text->len);
	return m;
}

static void
put_prompt(struct json_object *rec, const struct job *job)
{
	const struct prompt *p = job->prompt;
	struct json_object *messages = NULL;
	struct buf b = BUF_INIT;
	size_t line;

	if (p->system != NULL) {
		messages = json_new_array();
		template_fill(p->system, &b, add_value, job);
		if (b.len > 0)
			json_push(messages, message("system", &b));
		buf_clear(&b);
	}
	template_fill(p->text, &b, add_value, job);
	if (template_uses(p->text, BRIEF, &line) == 0) {
		buf_adds(&b, b.len > 0 ? "\n" : "");
		add_value(&b, BRIEF, job);
	}
	if (messages != NULL) {
		json_push(messages, message("user", &b));
		rec_put(rec, REC_MESSAGES, messages);
	} else {
		rec_put(rec, REC_PROMPT, json_object_new_string_len(b.data,
		    (int)b.len));
	}
	buf_free(&b);
}

static const char *
name_in(const struct domain_table *t, uint32_t i)
{
	return t->n > 0 ? t->name[i] : NULL;
}

struct json_object *
prompt_record(const struct prompt *p, const struct plan *plan,
    const struct plan_slot *slot, int attempt)
{
	const struct domain *d = &plan->domain;
	struct json_object *rec = json_new_object();
	struct job job = {.prompt = p, .domain = d, .slot = slot,
	    .attempt = attempt};
	char *id;

	job.product = &d->products[slot->product];
	if (d->persona.n > 0)
		job.persona = &d->personas[slot->persona];
	job.length = &d->lengths[slot->length];
	job.tone = name_in(&d->tone, slot->tone);
	job.language = name_in(&d->language, slot->language);
	job.brief = make_brief(&job, plan->seed);
	id = plan_id(plan, slot->slot);
	rec_put_str(rec, REC_ID, id);
	free(id);
	rec_put_int(rec, REC_ATTEMPT, attempt);
	put_plan(rec, &job);
	put_prompt(rec, &job);
	json_object_put(job.brief);
	return rec;
}
