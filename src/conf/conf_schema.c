/*
 * Rows stand in the order of config.yaml, for who reads them, and behind the
 * row that they are below.  Which that is, is found once for all.
 */
#include "conf/conf_schema.h"

#include <string.h>

#define MUST CONF_MUST
#define SEED_MAX 9007199254740991.0 /* 2^53 - 1: exact in every JSON reader */
#define DAY 86400.0
#define MODE "on, warn, off"

static const struct conf_rule whole = {"", CT_MAP, MUST, 0, 0, NULL};

static const struct conf_rule rules[] = {
	{"generation", CT_MAP, MUST, 0, 0, NULL},
	{"generation.num_samples", CT_INT, MUST, 1, 1e9, NULL},
	{"generation.batch_size", CT_INT, MUST, 1, 10000, NULL},
	{"generation.max_retries", CT_INT, MUST, 0, 1000, NULL},
	{"generation.retry_model", CT_TEXT, 0, 0, 0, NULL},
	{"generation.batch_delay", CT_NUM, MUST, 0, DAY, NULL},
	{"generation.seed", CT_INT, MUST, 0, SEED_MAX, NULL},

	{"provider", CT_TEXT, MUST, 0, 0, NULL},
	{"models", CT_MAPS, 0, 0, 0, NULL},
	{"models[]", CT_MAP, MUST, 0, 0, NULL},
	{"models[].provider", CT_TEXT, MUST, 0, 0, NULL},
	{"models[].model", CT_TEXT, 0, 0, 0, NULL},
	{"models[].weight", CT_NUM, 0, 0, 1e9, NULL},
	{"models[].api_key_env", CT_ENV, 0, 0, 0, NULL},
	{"providers", CT_NAMES, MUST | CONF_WORD, 0, 0, NULL},
	{"providers.*", CT_MAP, 0, 0, 0, NULL},
	{"providers.*.kind", CT_ENUM, 0, 0, 0,
	    "sim, openai, gemini, anthropic, responses"},
	{"providers.*.base_url", CT_URL, 0, 0, 0, NULL},
	{"providers.*.model", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.api_key_env", CT_ENV, 0, 0, 0, NULL},
	{"providers.*.api_key_file", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.api_key_command", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.auth_header", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.organization", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.project", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.headers", CT_NAMES, 0, 0, 0, NULL},
	{"providers.*.headers.*", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.account", CT_TEXT, 0, 0, 0, NULL},
	{"providers.*.concurrency", CT_INT, 0, 1, 10000, NULL},
	{"providers.*.rpm", CT_INT, 0, 1, 1e12, NULL},
	{"providers.*.tpm", CT_INT, 0, 1, 1e12, NULL},
	{"providers.*.rpd", CT_INT, 0, 1, 1e12, NULL},
	{"providers.*.tpd", CT_INT, 0, 1, 1e12, NULL},
	{"providers.*.price", CT_MAP, 0, 0, 0, NULL},
	{"providers.*.price.input", CT_NUM, 0, 0, 1e6, NULL},
	{"providers.*.price.cached", CT_NUM, 0, 0, 1e6, NULL},
	{"providers.*.price.output", CT_NUM, 0, 0, 1e6, NULL},
	{"providers.*.attempts", CT_INT, MUST, 1, 1000, NULL},
	{"providers.*.max_body", CT_INT, MUST, 1024, 16777216, NULL},
	{"providers.*.timeouts", CT_MAP, MUST, 0, 0, NULL},
	{"providers.*.timeouts.connect", CT_NUM, MUST, 0.001, DAY, NULL},
	{"providers.*.timeouts.first_byte", CT_NUM, MUST, 0.001, DAY, NULL},
	{"providers.*.timeouts.idle", CT_NUM, MUST, 0.001, DAY, NULL},
	{"providers.*.timeouts.call", CT_NUM, MUST, 0.001, DAY, NULL},
	{"providers.*.timeouts.record", CT_NUM, MUST, 0, DAY, NULL},
	{"providers.*.sampling", CT_MAP, 0, 0, 0, NULL},
	{"providers.*.sampling.max_output_tokens", CT_INT, 0, 1, 1e7, NULL},
	{"providers.*.sampling.reasoning_tokens", CT_INT, 0, 0, 1e7, NULL},
	{"providers.*.sampling.temperature", CT_NUM, 0, 0, 2, NULL},
	{"providers.*.sampling.top_p", CT_NUM, 0, 0, 1, NULL},
	{"providers.*.sampling.reasoning", CT_ENUM, 0, 0, 0,
	    "none, minimal, low, medium, high, xhigh, max"},

	{"products", CT_LIST, MUST, 0, 0, NULL},
	{"products[]", CT_MAP, MUST, 0, 0, NULL},
	{"products[].name", CT_TEXT, MUST, 0, 0, NULL},
	{"products[].category", CT_TEXT, 0, 0, 0, NULL},
	{"products[].features", CT_TEXTS, 0, 0, 0, NULL},
	{"products[].weight", CT_NUM, 0, 0, 1e9, NULL},
	{"categories", CT_NAMES, 0, 0, 0, NULL},
	{"categories.*", CT_MAP, 0, 0, 0, NULL},
	{"categories.*.terms", CT_TEXTS, 0, 0, 0, NULL},
	{"categories.*.aspects", CT_TEXTS, 0, 0, 0, NULL},
	{"aspects", CT_TEXTS, 0, 0, 0, NULL},
	{"aspects_per_review", CT_PAIR, MUST, 0, 100, NULL},

	{"personas", CT_LIST, MUST, 0, 0, NULL},
	{"personas[]", CT_MAP, MUST, 0, 0, NULL},
	{"personas[].name", CT_TEXT, MUST, 0, 0, NULL},
	{"personas[].role", CT_TEXT, 0, 0, 0, NULL},
	{"personas[].voice", CT_TEXT, 0, 0, 0, NULL},
	{"personas[].focus", CT_TEXTS, 0, 0, 0, NULL},
	{"personas[].weight", CT_NUM, 0, 0, 1e9, NULL},
	{"personas[].ratings", CT_RATINGS, 0, 0, 1e9, NULL},
	{"ratings", CT_RATINGS, MUST, 0, 1e9, NULL},
	{"lengths", CT_LIST, MUST, 0, 0, NULL},
	{"lengths[]", CT_MAP, MUST, 0, 0, NULL},
	{"lengths[].name", CT_TEXT, MUST, 0, 0, NULL},
	{"lengths[].words", CT_PAIR, MUST, 1, 100000, NULL},
	{"lengths[].weight", CT_NUM, 0, 0, 1e9, NULL},
	{"tones", CT_WEIGHTS, 0, 0, 1e9, NULL},
	{"languages", CT_WEIGHTS, 0, 0, 1e9, NULL},

	{"attributes", CT_NAMES, CONF_WORD, 0, 0, NULL},
	{"attributes.*", CT_MAP, 0, 0, 0, NULL},
	{"attributes.*.values", CT_WEIGHTS, 0, 0, 1e9, NULL},
	{"attributes.*.tables", CT_MAPS, 0, 0, 0, NULL},
	{"attributes.*.tables[]", CT_MAP, MUST, 0, 0, NULL},
	{"attributes.*.tables[].when", CT_NAMES, MUST, 0, 0, NULL},
	{"attributes.*.tables[].when.*", CT_TEXT, MUST, 0, 0, NULL},
	{"attributes.*.tables[].values", CT_WEIGHTS, MUST, 0, 1e9, NULL},

	{"never", CT_MAPS, CONF_ONE, 0, 0, NULL},
	{"never[]", CT_NAMES, MUST, 0, 0, NULL},
	{"never[].*", CT_TEXT, 0, 0, 0, NULL},

	{"prompt", CT_MAP, MUST, 0, 0, NULL},
	{"prompt.system", CT_TEXT, 0, 0, 0, NULL},
	{"prompt.template", CT_TEXT, MUST, 0, 0, NULL},
	{"prompt.template_file", CT_TEXT, 0, 0, 0, NULL},
	{"prompt.answer", CT_TEXT, MUST, 0, 0, NULL},
	{"prompt.judge", CT_TEXT, MUST, 0, 0, NULL},
	{"prompt.schema", CT_TEXT, 0, 0, 0, NULL},
	{"prompt.preambles", CT_TEXTS, 0, 0, 0, NULL},
	{"prompt.avoid", CT_TEXTS, 0, 0, 0, NULL},
	{"prompt.examples", CT_TEXT, 0, 0, 0, NULL},
	{"prompt.shots", CT_INT, MUST, 1, 20, NULL},
	{"prompt.amend", CT_ENUM, MUST, 0, 0, "true, false"},
	{"prompt.amendments", CT_NAMES, 0, 0, 0, NULL},
	{"prompt.amendments.*", CT_TEXTS, 0, 0, 0, NULL},

	{"check", CT_MAP, MUST, 0, 0, NULL},
	{"check.parse", CT_MAP, MUST, 0, 0, NULL},
	{"check.parse.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.schema", CT_MAP, MUST, 0, 0, NULL},
	{"check.schema.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.rating", CT_MAP, MUST, 0, 0, NULL},
	{"check.rating.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.contradiction", CT_MAP, MUST, 0, 0, NULL},
	{"check.contradiction.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.contradiction.limit", CT_NUM, MUST, 0, 1, NULL},
	{"check.contradiction.model", CT_TEXT, 0, 0, 0, NULL},
	{"check.length", CT_MAP, MUST, 0, 0, NULL},
	{"check.length.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.length.limit", CT_NUM, MUST, 0, 10, NULL},
	{"check.refusal", CT_MAP, MUST, 0, 0, NULL},
	{"check.refusal.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.model_talk", CT_MAP, MUST, 0, 0, NULL},
	{"check.model_talk.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.placeholder", CT_MAP, MUST, 0, 0, NULL},
	{"check.placeholder.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.prompt_leak", CT_MAP, MUST, 0, 0, NULL},
	{"check.prompt_leak.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.prompt_leak.limit", CT_INT, MUST, 1, 1000, NULL},
	{"check.thinking", CT_MAP, MUST, 0, 0, NULL},
	{"check.thinking.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.chatter", CT_MAP, MUST, 0, 0, NULL},
	{"check.chatter.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.commentary", CT_MAP, MUST, 0, 0, NULL},
	{"check.commentary.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.commentary.limit", CT_NUM, MUST, 0, 100, NULL},
	{"check.shell", CT_MAP, MUST, 0, 0, NULL},
	{"check.shell.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.markdown", CT_MAP, MUST, 0, 0, NULL},
	{"check.markdown.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.cut_off", CT_MAP, MUST, 0, 0, NULL},
	{"check.cut_off.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.product", CT_MAP, MUST, 0, 0, NULL},
	{"check.product.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.product.limit", CT_INT, MUST, 1, 16, NULL},
	{"check.other_product", CT_MAP, MUST, 0, 0, NULL},
	{"check.other_product.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.aspects", CT_MAP, MUST, 0, 0, NULL},
	{"check.aspects.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.aspects.limit", CT_NUM, MUST, 0, 1, NULL},
	{"check.aspects.words", CT_NAMES, 0, 0, 0, NULL},
	{"check.aspects.words.*", CT_TEXTS, 0, 0, 0, NULL},
	{"check.terms", CT_MAP, MUST, 0, 0, NULL},
	{"check.terms.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.terms.limit", CT_INT, MUST, 1, 100, NULL},
	{"check.repeated_words", CT_MAP, MUST, 0, 0, NULL},
	{"check.repeated_words.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.repeated_words.limit", CT_INT, MUST, 1, 1000, NULL},
	{"check.repeated_sentences", CT_MAP, MUST, 0, 0, NULL},
	{"check.repeated_sentences.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.repeated_sentences.limit", CT_NUM, MUST, 0, 1, NULL},
	{"check.repeated_phrases", CT_MAP, MUST, 0, 0, NULL},
	{"check.repeated_phrases.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.repeated_phrases.limit", CT_NUM, MUST, 0.02, 1, NULL},
	{"check.language", CT_MAP, MUST, 0, 0, NULL},
	{"check.language.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.encoding", CT_MAP, MUST, 0, 0, NULL},
	{"check.encoding.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.invisible", CT_MAP, MUST, 0, 0, NULL},
	{"check.invisible.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.invisible.limit", CT_INT, MUST, 0, 1000000, NULL},
	{"check.mixed_script", CT_MAP, MUST, 0, 0, NULL},
	{"check.mixed_script.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.mixed_script.limit", CT_INT, MUST, 0, 1000000, NULL},
	{"check.email", CT_MAP, MUST, 0, 0, NULL},
	{"check.email.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.phone", CT_MAP, MUST, 0, 0, NULL},
	{"check.phone.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.card", CT_MAP, MUST, 0, 0, NULL},
	{"check.card.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.iban", CT_MAP, MUST, 0, 0, NULL},
	{"check.iban.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.national_id", CT_MAP, MUST, 0, 0, NULL},
	{"check.national_id.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.address", CT_MAP, MUST, 0, 0, NULL},
	{"check.address.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.url", CT_MAP, MUST, 0, 0, NULL},
	{"check.url.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.judge", CT_MAP, MUST, 0, 0, NULL},
	{"check.judge.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.external", CT_TEXT, 0, 0, 0, NULL},
	{"check.external_timeout", CT_NUM, MUST, 0.001, DAY, NULL},
	{"check.duplicate", CT_MAP, MUST, 0, 0, NULL},
	{"check.duplicate.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.near_duplicate", CT_MAP, MUST, 0, 0, NULL},
	{"check.near_duplicate.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.near_duplicate.limit", CT_NUM, MUST, 0.01, 1, NULL},
	{"check.near_duplicate.short_limit", CT_NUM, MUST, 0.01, 1, NULL},
	{"check.short_repeat", CT_MAP, MUST, 0, 0, NULL},
	{"check.short_repeat.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.short_repeat.limit", CT_NUM, MUST, 0, 1, NULL},
	{"check.short_repeat.least", CT_INT, MUST, 0, 1e6, NULL},
	{"check.short_repeat.words", CT_INT, MUST, 0, 20, NULL},
	{"check.opener", CT_MAP, MUST, 0, 0, NULL},
	{"check.opener.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.opener.limit", CT_NUM, MUST, 0, 1, NULL},
	{"check.opener.least", CT_INT, MUST, 0, 1e6, NULL},
	{"check.closer", CT_MAP, MUST, 0, 0, NULL},
	{"check.closer.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.closer.limit", CT_NUM, MUST, 0, 1, NULL},
	{"check.closer.least", CT_INT, MUST, 0, 1e6, NULL},
	{"check.phrase", CT_MAP, MUST, 0, 0, NULL},
	{"check.phrase.mode", CT_ENUM, MUST, 0, 0, MODE},
	{"check.phrase.limit", CT_NUM, MUST, 0, 1, NULL},
	{"check.phrase.least", CT_INT, MUST, 0, 1e6, NULL},

	{"output", CT_MAP, MUST, 0, 0, NULL},
	{"output.dir", CT_TEXT, MUST, 0, 0, NULL},
	{"output.split", CT_TEXT, 0, 0, 0, NULL},
	{"output.format", CT_TEXT, 0, 0, 0, NULL},
	{"output.fields", CT_TEXT, 0, 0, 0, NULL},
	{"output.labels", CT_TEXT, 0, 0, 0, NULL},
	{"output.prompts", CT_ENUM, 0, 0, 0, "true, false"},

	{"report", CT_MAP, MUST, 0, 0, NULL},
	{"report.delivered", CT_NUM, 0, 0, 1, NULL},
	{"report.acceptance", CT_NUM, 0, 0, 1, NULL},
	{"report.plan_distance", CT_NUM, 0, 0, 1, NULL},
	{"report.near_duplicates", CT_NUM, 0, 0, 1, NULL},
	{"report.opener", CT_NUM, 0, 0, 1, NULL},
	{"report.closer", CT_NUM, 0, 0, 1, NULL},
	{"report.phrase", CT_NUM, 0, 0, 1, NULL},
	{"report.cost", CT_NUM, 0, 0, 1e6, NULL},
	{"report.compression", CT_NUM, 0, 1, 1000, NULL},
	{"report.auc", CT_NUM, 0, 0.5, 1, NULL},
	{"report.real_rejected", CT_NUM, 0, 0, 1, NULL},

	{"dataset", CT_MAP, 0, 0, 0, NULL},
	{"dataset.name", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.version", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.license", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.authors", CT_TEXTS, 0, 0, 0, NULL},
	{"dataset.url", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.published", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.citation", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.motivation", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.intended_use", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.not_for", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.limitations", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.biases", CT_TEXT, 0, 0, 0, NULL},
	{"dataset.maintenance", CT_TEXT, 0, 0, 0, NULL},

	{"sim", CT_MAP, MUST, 0, 0, NULL},
	{"sim.seed", CT_INT, MUST, 0, SEED_MAX, NULL},
	{"sim.latency", CT_NUM, MUST, 0, 3600, NULL},
	{"sim.jitter", CT_NUM, MUST, 0, 3600, NULL},
	{"sim.rpm", CT_INT, MUST, 0, 1e9, NULL},
	{"sim.concurrency", CT_INT, MUST, 0, 1e6, NULL},
	{"sim.retry_after", CT_NUM, MUST, 0, 86400, NULL},
	{"sim.obey", CT_NUM, MUST, 0, 1, NULL},
	{"sim.stubborn", CT_NUM, MUST, 0, 1, NULL},
	{"sim.faults", CT_MAP, MUST | CONF_PART, 0, 0, NULL},
	{"sim.faults.rate_limit", CT_NUM, MUST, 0, 1, NULL},
	{"sim.faults.server", CT_NUM, MUST, 0, 1, NULL},
	{"sim.faults.overloaded", CT_NUM, MUST, 0, 1, NULL},
	{"sim.faults.reset", CT_NUM, MUST, 0, 1, NULL},
	{"sim.faults.stall", CT_NUM, MUST, 0, 1, NULL},
	{"sim.faults.truncate", CT_NUM, MUST, 0, 1, NULL},
	{"sim.faults.bad_json", CT_NUM, MUST, 0, 1, NULL},
	{"sim.reviews", CT_MAP, MUST | CONF_PART, 0, 0, NULL},
	{"sim.reviews.refusal", CT_NUM, MUST, 0, 1, NULL},
	{"sim.reviews.placeholder", CT_NUM, MUST, 0, 1, NULL},
	{"sim.reviews.wrong_rating", CT_NUM, MUST, 0, 1, NULL},
	{"sim.reviews.too_short", CT_NUM, MUST, 0, 1, NULL},
	{"sim.reviews.duplicate", CT_NUM, MUST, 0, 1, NULL},
	{"sim.reviews.prompt_leak", CT_NUM, MUST, 0, 1, NULL},
};

#define NRULES (sizeof(rules) / sizeof(rules[0]))

const struct conf_rule *
conf_rule_root(void)
{
	return &whole;
}

const struct conf_rule *
conf_rule_at(size_t i)
{
	return i < NRULES ? &rules[i] : NULL;
}

/* Where a row stands. */
static struct place {
	const struct conf_rule *parent;
	const char *last; /* part of its path; NULL: not found yet */
} places[NRULES];

/* Length of the path of the row that the path is below. */
static size_t
parent_len(const char *path, const char **last)
{
	const char *dot = strrchr(path, '.'), *item = strrchr(path, '[');

	if (item > dot) {
		*last = item;
		return (size_t)(item - path);
	}
	*last = dot != NULL ? dot + 1 : path;
	return dot != NULL ? (size_t)(dot - path) : 0;
}

/* Find the places of all rows. */
static void
find_places(void)
{
	const struct conf_rule *r, *p;
	size_t len;

	for (r = rules; r < rules + NRULES; r++) {
		len = parent_len(r->path, &places[r - rules].last);
		for (p = r; p > rules && len > 0;)
			if (strncmp((--p)->path, r->path, len) == 0 &&
			    p->path[len] == '\0')
				break;
		places[r - rules].parent = len > 0 ? p : &whole;
	}
}

const char *
conf_rule_below(const struct conf_rule *r, const struct conf_rule *parent)
{
	const struct place *p = &places[r - rules];

	if (p->last == NULL)
		find_places();
	return p->parent == parent ? p->last : NULL;
}

const struct conf_rule *
conf_rule_child(const struct conf_rule *rule, const char *key)
{
	const char *name;
	size_t i;

	if (rule == NULL)
		return NULL;
	/* the rows below a row stand behind it */
	for (i = rule != &whole ? (size_t)(rule - rules) : 0; i < NRULES; i++) {
		if ((name = conf_rule_below(&rules[i], rule)) == NULL)
			continue;
		if (strcmp(name, key) == 0 ||
		    (rule->type == CT_NAMES && strcmp(name, "*") == 0))
			return &rules[i];
	}
	return NULL;
}
