/*
 * The section "diversity": the figures of diversity.h for a sample of the
 * reviews, and for each model that wrote some of them.
 *
 *	(all of diversity_figures())
 *	models	[{provider, model, (all of diversity_figures())}], in the order
 *		of their first review in the sample; only if there are two
 */
#include <stdlib.h>

#include "report/diversity.h"
#include "report/sections.h"
#include "report/writer.h"

static struct json_object *
of_sample(const struct sample *s, int64_t seed)
{
	struct json_object *obj;
	struct span *text;
	size_t n;

	n = span_sample(&text, s, DIVERSITY_TEXTS);
	obj = diversity_figures(text, n, (uint64_t)seed);
	free(text);
	return obj;
}

static struct json_object *
of_models(const struct material *m, const struct writers *w)
{
	struct json_object *models = json_new_array(), *obj;
	struct sample part;
	size_t i;

	for (i = 0; i < w->n; i++) {
		writer_part(&part, &m->sample, w, i);
		obj = of_sample(&part, m->seed);
		writer_put(obj, w, i);
		json_push(models, obj);
		free(part.item);
	}
	return models;
}

static struct json_object *
compute(void *own, const struct material *m)
{
	struct json_object *obj;
	struct writers w;

	(void)own;
	if (m->sample.n == 0)
		return NULL;
	obj = of_sample(&m->sample, m->seed);
	writers_find(&w, &m->sample);
	if (w.n > 1)
		json_put(obj, "models", of_models(m, &w));
	return obj;
}

/* What a figure says, and whether more of it is more diverse. */
static const char *const meaning[DIVERSITY_FIGURES] = {
	"Compression ratio (gzip)", "Distinct words", "Distinct pairs of words",
	"Distinct runs of 3", "Distinct runs of 4", "N-gram diversity",
	"Self-repetition, runs of 4", "Self-repetition, runs of 8",
	"Self-BLEU"};

static void
show_row(struct page *p, struct json_object *figures, int f)
{
	const char *name = diversity_name((enum diversity_figure)f);
	struct json_object *one = json_get(figures, name);
	struct json_object *fair = json_get(json_get(figures, "fair"), name);
	const int decimals = f == DIVERSITY_BLEU ? 4 : 3;

	page_cell(p, meaning[f]);
	if (json_object_is_type(one, json_type_object))
		page_num_of(p, one, "value", decimals);
	else
		page_num_of(p, figures, name, decimals);
	page_interval_of(p, fair, decimals);
	page_cell(p, f >= DIVERSITY_DISTINCT && f <= DIVERSITY_NGRAM ?
	    "higher" : "lower");
}

static void
show_models(struct page *p, struct json_object *models)
{
	static const struct page_col cols[] = {{"Model", PAGE_TEXT},
	    {"Reviews", PAGE_NUMBER}, {"Compression", PAGE_NUMBER},
	    {"Distinct pairs", PAGE_NUMBER}, {"Repetition", PAGE_NUMBER},
	    {"Self-BLEU", PAGE_NUMBER}};
	struct json_object *one, *fair;
	size_t i, n = json_object_array_length(models);

	page_sub(p, "By model");
	page_table(p, "Means of equal blocks", cols, 6);
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(models, i);
		fair = json_get(one, "fair");
		page_cell(p, json_str(one, "model"));
		page_int_of(p, one, "texts");
		page_num_of(p, fair, "compression_ratio.value", 3);
		page_num_of(p, fair, "distinct_2.value", 3);
		page_num_of(p, fair, "self_repetition_4.value", 3);
		page_num_of(p, fair, "self_bleu.value", 4);
	}
	page_table_end(p);
}

static void
show(struct page *p, struct json_object *figures)
{
	static const struct page_col cols[] = {{"Figure", PAGE_TEXT},
	    {"Sample", PAGE_NUMBER},
	    {"Equal blocks (95 % interval)", PAGE_NUMBER},
	    {"More diverse if", PAGE_TEXT}};
	int f;

	page_say(p, "Of a sample of %lld reviews: how much they repeat each "
	    "other, as the package diversity (Shaib et al. 2024) computes it. "
	    "These figures depend on how many texts there are and how long "
	    "they are. To compare sets, use the column of equal blocks: the "
	    "mean of %lld blocks of %d words, each cut into pieces of %d, with "
	    "its 95 %% interval.",
	    (long long)json_int(figures, "texts", 0),
	    (long long)json_int(figures, "fair.blocks", 0), DIVERSITY_BLOCK,
	    DIVERSITY_PIECE);
	page_table(p, "How much the reviews repeat each other", cols, 4);
	for (f = 0; f < DIVERSITY_FIGURES; f++)
		show_row(p, figures, f);
	page_table_end(p);
	if (json_get(figures, "models") != NULL)
		show_models(p, json_get(figures, "models"));
}

const struct section section_diversity = {
	.name = "diversity", .title = "Diversity",
	.compute = compute, .show = show
};
