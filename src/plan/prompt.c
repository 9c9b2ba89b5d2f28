/*
 * Templates are read once, with the table of names (prompt_value.h); a record
 * is its prompt or messages, made of them, and the plan as fields.
 */
#include "plan/prompt.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/bytes.h"
#include "ground/file.h"
#include "ground/mem.h"
#include "json/record.h"
#include "plan/examples.h"
#include "plan/plan_file.h"
#include "plan/prompt_value.h"
#include "plan/wording.h"
#include "text/template.h"

/* The brief stands as the last line of prompt.template or nowhere. */
static int
check_brief(const struct template *t, struct conf *conf,
    const struct conf_node *node)
{
	struct conf_node at = *node;

	if (template_uses(t, VALUE_BRIEF, &at.line) < 2)
		return 0;
	return conf_bad(conf, &at, "%s: '{{brief}}' stands alone in the last "
	    "line of prompt.template and nowhere else", node->key);
}

static int
take_template(struct template **t, struct conf *conf,
    const struct conf_node *node, const struct domain *domain,
    enum prompt_text kind)
{
	const char *names[VALUE_NAMES];

	prompt_names(names, domain, kind);
	if ((*t = template_new(conf, node, names, VALUE_NAMES)) == NULL)
		return -1;
	return check_brief(*t, conf, node);
}

/* Returns 0 if there is none. */
static int
read_template(struct template **t, struct conf *conf, const char *key,
    const struct domain *domain, enum prompt_text kind)
{
	const struct conf_node *node = conf_get(conf->root, key);

	return node == NULL ? 0 : take_template(t, conf, node, domain, kind);
}

/* The template, from the file that is named in its place if there is one. */
static int
read_text(struct prompt *p, struct conf *conf, const struct domain *domain)
{
	const struct conf_node *node = conf_get(conf->root,
	    "prompt.template_file");
	const struct conf_node *other = conf_get(conf->root,
	    "prompt.template");
	size_t len;

	if (node == NULL)
		return read_template(&p->text, conf, "prompt.template",
		    domain, PROMPT_TEMPLATE);
	if (other->origin != CONF_DEFAULT)
		return conf_bad(conf, other, "prompt.template: there is a "
		    "prompt.template_file too; expected one of them");
	p->path = plan_file_path(conf, "prompt.template_file");
	p->file = (struct conf_node){.kind = CONF_SCALAR, .file = p->path,
	    .line = 1, .origin = node->origin, .key = node->key};
	if ((p->file.value = file_read(p->path, &len)) == NULL)
		return conf_bad(conf, node, "prompt.template_file: cannot "
		    "read '%s': %s", p->path, strerror(errno));
	if (!bytes_are_text(p->file.value, len))
		return conf_bad(conf, &p->file, "not UTF-8 text");
	return take_template(&p->text, conf, &p->file, domain,
	    PROMPT_TEMPLATE);
}

static int
read_preambles(struct prompt *p, struct conf *conf,
    const struct domain *domain)
{
	const struct conf_node *list = conf_get(conf->root,
	    "prompt.preambles");
	const char *names[VALUE_NAMES];
	struct conf_node item;

	if (list == NULL)
		return 0;
	prompt_names(names, domain, PROMPT_OTHER);
	p->preamble = mem_calloc(list->nchild, sizeof(*p->preamble));
	for (; p->npreambles < list->nchild; p->npreambles++) {
		item = *list->child[p->npreambles];
		item.key = list->key; /* items have none to be named by */
		p->preamble[p->npreambles] = template_new(conf, &item, names,
		    VALUE_NAMES);
		if (p->preamble[p->npreambles] == NULL)
			return -1;
	}
	return 0;
}

/* Examples that no prompt shows would do nothing. */
static int
read_examples(struct prompt *p, struct conf *conf)
{
	size_t line;

	if (examples_open(&p->examples, conf) == -1)
		return -1;
	if (p->examples == NULL ||
	    template_uses(p->text, VALUE_EXAMPLES, &line) != 0)
		return 0;
	return conf_bad(conf, conf_get(conf->root, "prompt.examples"),
	    "prompt.examples: prompt.template has no {{examples}} to show "
	    "them in");
}

static int
read_schema(struct prompt *p, struct conf *conf)
{
	const struct conf_node *node = conf_get(conf->root, "prompt.schema");
	const char *why = NULL;

	if (node == NULL || *node->value == '\0')
		return 0;
	p->schema = json_read(node->value, strlen(node->value), &why);
	if (json_object_is_type(p->schema, json_type_object))
		return 0;
	return conf_bad(conf, node, "prompt.schema: %s; expected a JSON "
	    "object", why != NULL ? why : "not an object");
}

int
prompt_init(struct prompt *p, struct conf *conf,
    const struct domain *domain)
{
	const char *names[VALUE_NAMES];

	*p = (struct prompt){.answer = conf_str(conf->root, "prompt.answer",
	    "")};
	p->avoid = conf_get(conf->root, "prompt.avoid");
	p->amend = strcmp(conf_str(conf->root, "prompt.amend", ""),
	    "true") == 0;
	p->retry_model = conf_str(conf->root, "generation.retry_model", NULL);
	prompt_names(names, domain, PROMPT_AMENDMENT);
	p->wording = wording_new(conf, names, VALUE_NAMES);
	if (p->wording == NULL || read_preambles(p, conf, domain) == -1 ||
	    read_schema(p, conf) == -1 ||
	    read_text(p, conf, domain) == -1 ||
	    read_template(&p->system, conf, "prompt.system",
	    domain, PROMPT_OTHER) == -1)
		return -1;
	return read_examples(p, conf);
}

void
prompt_free(struct prompt *p)
{
	size_t i;

	template_free(p->text);
	template_free(p->system);
	free(p->file.value);
	free(p->path);
	wording_free(p->wording);
	json_object_put(p->schema);
	for (i = 0; i < p->npreambles; i++)
		template_free(p->preamble[i]);
	free(p->preamble);
	examples_free(p->examples);
	*p = (struct prompt){.text = NULL};
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
aspects(const struct prompt_job *job)
{
	struct json_object *arr = json_new_array();
	uint32_t i;

	for (i = 0; i < job->slot->naspects; i++)
		json_push(arr, json_new_str(
		    job->domain->aspects.name[job->slot->aspect[i]]));
	return arr;
}

static struct json_object *
words(const struct prompt_job *job)
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
own(const struct prompt_job *job)
{
	struct json_object *obj = json_new_object();
	const struct domain *d = job->domain;
	int a;

	for (a = DOMAIN_OWN; a < d->nattrs; a++)
		json_put_str(obj, d->name[a],
		    d->attr[a].name[job->slot->value[a]]);
	return obj;
}

static struct json_object *
amended(const struct amend *a)
{
	struct json_object *arr = json_new_array();
	size_t i;

	for (i = 0; i < a->n; i++)
		json_push(arr, json_new_str(a->reason[i].rule));
	return arr;
}

static struct json_object *
make_brief(const struct prompt_job *job, int64_t seed)
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
	if (job->domain->nattrs > DOMAIN_OWN)
		json_put(b, "attributes", own(job));
	if (job->amend != NULL)
		json_put(b, "amended", amended(job->amend));
	return b;
}

static void
put_field(struct json_object *rec, enum rec_field f, const char *s)
{
	if (s != NULL)
		rec_put_str(rec, f, s);
}

static void
put_plan(struct json_object *rec, const struct prompt_job *job)
{
	const struct domain *d = job->domain;
	int a;

	rec_put_int(rec, REC_PLAN_RATING, job->slot->rating);
	rec_put_str(rec, REC_PLAN_PRODUCT, job->product->name);
	put_field(rec, REC_PLAN_CATEGORY, job->product->category);
	if (job->persona != NULL)
		rec_put_str(rec, REC_PLAN_PERSONA, job->persona->name);
	rec_put(rec, REC_PLAN_LENGTH, words(job));
	put_field(rec, REC_PLAN_TONE, job->tone);
	rec_put(rec, REC_PLAN_ASPECTS, aspects(job));
	put_field(rec, REC_PLAN_LANGUAGE, job->language);
	for (a = DOMAIN_OWN; a < d->nattrs; a++)
		rec_put_own(rec, d->name[a],
		    d->attr[a].name[job->slot->value[a]]);
}

static struct json_object *
message(const char *role, const struct buf *text)
{
	struct json_object *m = json_new_object();

	json_put_str(m, "role", role);
	json_put_strn(m, "content", text->data, text->len);
	return m;
}

/* The user's part, and what it does not say itself: amendments, the brief. */
static void
fill_text(struct buf *b, const struct prompt_job *job)
{
	const struct template *t = job->prompt->text;
	struct prompt_job without = *job;
	size_t line;

	if (job->amend != NULL &&
	    template_uses(t, VALUE_AMENDMENT, &line) == 0) {
		/* goes before the brief, which ends the prompt */
		without.brief = NULL;
		template_fill(t, b, prompt_value, &without);
		buf_adds(b, b->len > 0 ? "\n" : "");
		prompt_value(b, VALUE_AMENDMENT, job);
	} else {
		template_fill(t, b, prompt_value, &without);
	}
	if (without.brief == NULL ||
	    template_uses(t, VALUE_BRIEF, &line) == 0) {
		buf_adds(b, b->len > 0 ? "\n" : "");
		prompt_value(b, VALUE_BRIEF, job);
	}
}

static void
put_prompt(struct json_object *rec, const struct prompt_job *job)
{
	const struct prompt *p = job->prompt;
	struct json_object *messages = NULL;
	struct buf b = BUF_INIT;

	if (p->system != NULL) {
		messages = json_new_array();
		template_fill(p->system, &b, prompt_value, job);
		if (b.len > 0)
			json_push(messages, message("system", &b));
		buf_clear(&b);
	}
	fill_text(&b, job);
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
name_in(const struct domain *d, const struct plan_slot *slot, int a)
{
	return d->attr[a].n > 0 ? d->attr[a].name[slot->value[a]] : NULL;
}

struct json_object *
prompt_record(const struct prompt *p, const struct plan *plan,
    const struct plan_slot *slot, int attempt,
    const struct amend *amend)
{
	const struct domain *d = &plan->domain;
	struct json_object *rec = json_new_object();
	struct prompt_job job = {.prompt = p, .domain = d, .slot = slot,
	    .seed = plan->seed, .attempt = attempt,
	    .amend = p->amend ? amend : NULL};
	char *id;

	job.product = &d->products[slot->value[DOMAIN_PRODUCT]];
	if (d->attr[DOMAIN_PERSONA].n > 0)
		job.persona = &d->personas[slot->value[DOMAIN_PERSONA]];
	job.length = &d->lengths[slot->value[DOMAIN_LENGTH]];
	job.tone = name_in(d, slot, DOMAIN_TONE);
	job.language = name_in(d, slot, DOMAIN_LANGUAGE);
	job.brief = make_brief(&job, plan->seed);
	id = plan_id(plan, slot->slot);
	rec_put_str(rec, REC_ID, id);
	free(id);
	rec_put_int(rec, REC_ATTEMPT, attempt);
	put_plan(rec, &job);
	put_prompt(rec, &job);
	if (p->schema != NULL)
		rec_put(rec, REC_SCHEMA, json_object_get(p->schema));
	if (job.amend != NULL && job.amend->turns > 0)
		put_field(rec, REC_MODEL, p->retry_model);
	json_object_put(job.brief);
	return rec;
}
