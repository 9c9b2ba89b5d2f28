/*
 * Nothing is computed here: every figure stands in the tree.
 */
#include "report/real_page.h"

#include <stdio.h>
#include <string.h>

#include "report/diversity.h"
#include "report/logodds.h"
#include "report/nearest.h"
#include "report/twosample.h"

/* A row of three: what it is, of the set, of the real ones. */
static void
row(struct page *p, const char *name, struct json_object *figures,
    const char *path, int decimals)
{
	page_cell(p, name);
	page_num_of(p, json_get(figures, "set"), path, decimals);
	page_num_of(p, json_get(figures, "real"), path, decimals);
}

static void
share_row(struct page *p, const char *name, struct json_object *figures,
    const char *path)
{
	page_cell(p, name);
	page_share_of(p, json_get(figures, "set"), path);
	page_share_of(p, json_get(figures, "real"), path);
}

static void
show_sides(struct page *p, struct json_object *f)
{
	static const struct page_col cols[] = {{"Figure", PAGE_TEXT},
	    {"This set", PAGE_NUMBER}, {"Real", PAGE_NUMBER}};

	page_table(p, "Side by side", cols, 3);
	row(p, "Reviews", f, "reviews", 0);
	row(p, "Reviews with a rating", f, "rated", 0);
	row(p, "Mean rating", f, "rating_mean", 2);
	row(p, "Mean words", f, "words_mean", 1);
	row(p, "Words, 5th percentile", f, "words.p5", 0);
	row(p, "Words, median", f, "words.p50", 0);
	row(p, "Words, 95th percentile", f, "words.p95", 0);
	page_cell(p, "Different words at equal length");
	page_int_of(p, f, "vocabulary.set");
	page_int_of(p, f, "vocabulary.real");
	row(p, "Compression ratio, equal blocks", json_get(f, "diversity"),
	    "compression_ratio.value", 3);
	row(p, "Distinct pairs of words, equal blocks",
	    json_get(f, "diversity"), "distinct_2.value", 3);
	row(p, "Self-BLEU, equal blocks", json_get(f, "diversity"),
	    "self_bleu.value", 4);
	page_table_end(p);
	page_say(p, "Different words are counted among %lld words of either; "
	    "both use %lld of them.",
	    (long long)json_int(f, "vocabulary.words", 0),
	    (long long)json_int(f, "vocabulary.shared", 0));
}

static void
show_ratings(struct page *p, struct json_object *f)
{
	static const struct page_col cols[] = {{"Rating", PAGE_TEXT},
	    {"This set", PAGE_NUMBER}, {"", PAGE_CHART},
	    {"Real", PAGE_NUMBER}, {"", PAGE_CHART}};
	static const char *const sides[] = {"set", "real"};
	char path[32], label[] = "1";
	int side;

	if (json_get(f, "tv_complement.rating") == NULL)
		return;
	page_table(p, "Ratings", cols, 5);
	for (; *label <= '5'; ++*label) {
		page_cell(p, label);
		for (side = 0; side < 2; side++) {
			snprintf(path, sizeof(path), "%s.ratings.%s",
			    sides[side], label);
			page_share_of(p, f, path);
			page_bar(p, &(struct page_bar){.max = 1,
			    .value = json_num(f, path, 0)});
		}
	}
	page_table_end(p);
}

static void
show_likeness(struct page *p, struct json_object *f)
{
	static const struct page_col cols[] = {{"Figure", PAGE_TEXT},
	    {"Value", PAGE_NUMBER}, {"", PAGE_CHART}};
	static const char *const rows[][2] = {
	    {"Ratings, TV complement", "tv_complement.rating"},
	    {"Ratings, KS complement", "ks_complement.rating"},
	    {"Words a review, KS complement", "ks_complement.words"}};
	size_t i;

	page_sub(p, "How alike the distributions are");
	page_say(p, "1: equal; 0: nothing in common (as SDMetrics defines "
	    "them), over all reviews.");
	page_table(p, "Likeness", cols, 3);
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		page_cell(p, rows[i][0]);
		page_num_of(p, f, rows[i][1], 3);
		page_bar(p, &(struct page_bar){.max = 1,
		    .value = json_num(f, rows[i][1], 0)});
	}
	page_table_end(p);
}

static void
show_auc_row(struct page *p, struct json_object *one, const char *name)
{
	page_cell(p, name);
	page_int_of(p, one, "reviews");
	page_interval_of(p, one, 3);
	page_bar(p, &(struct page_bar){.max = 1, .mark = 0.5,
	    .value = json_num(one, "value", 0), .low = json_num(one, "low", 0),
	    .high = json_num(one, "high", 0)});
}

static void
show_classifier(struct page *p, struct json_object *f)
{
	static const struct page_col cols[] = {{"Told apart by", PAGE_TEXT},
	    {"Reviews of each", PAGE_NUMBER},
	    {"AUC (95 % interval)", PAGE_NUMBER},
	    {"", PAGE_CHART}};

	page_sub(p, "Can a classifier tell them apart?");
	page_say(p, "A logistic regression on hashed words and pairs of words, "
	    "asked about reviews that it has not seen (5 folds). 0.5: it "
	    "cannot tell; 1: it tells always. Intervals: DeLong, 95 %%.");
	page_table(p, "AUC", cols, 4);
	show_auc_row(p, json_get(f, "all"), "their words");
	show_auc_row(p, json_get(f, "head"), "their first 20 words");
	show_auc_row(p, json_get(f, "length"), "their length alone");
	page_table_end(p);
}

static void
show_models(struct page *p, struct json_object *models)
{
	static const struct page_col cols[] = {{"Model", PAGE_TEXT},
	    {"Reviews of each", PAGE_NUMBER},
	    {"AUC (95 % interval)", PAGE_NUMBER},
	    {"", PAGE_CHART}};
	struct json_object *one;
	size_t i, n = json_object_array_length(models);

	page_table(p, "AUC by model, by their words", cols, 4);
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(models, i);
		show_auc_row(p, one, json_str(one, "model"));
	}
	page_table_end(p);
}

static const char *
model_name(const char *key)
{
	static const char *const names[][2] = {
	    {"real", "real reviews"}, {"set", "this set"},
	    {"mixed", "half of either"}, {"added", "both together"},
	    {"most", "nothing: always the commonest rating"}};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (key != NULL && strcmp(names[i][0], key) == 0)
			return names[i][1];
	return key;
}

static void
show_use(struct page *p, struct json_object *use)
{
	static const struct page_col cols[] = {{"Learnt from", PAGE_TEXT},
	    {"Reviews", PAGE_NUMBER}, {"Accuracy", PAGE_NUMBER},
	    {"Macro-F1", PAGE_NUMBER}};
	struct json_object *models = json_get(use, "models"), *one;
	size_t i, n = json_object_array_length(models);

	page_sub(p, "What is it good for?");
	page_say(p, "A model learns to tell the rating from the words, and is "
	    "asked about %lld real reviews that were held back. Intervals, "
	    "95 %%: Wilson for the accuracy, bootstrap for macro-F1.",
	    (long long)json_int(use, "test", 0));
	page_table(p, "Ratings told right", cols, 4);
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(models, i);
		page_cell(p, model_name(json_str(one, "name")));
		page_int_of(p, one, "reviews");
		page_interval_of(p, json_get(one, "accuracy"), 3);
		page_interval_of(p, json_get(one, "f1"), 3);
	}
	page_table_end(p);
}

static void
show_list(struct page *p, const char *caption, struct json_object *list)
{
	static const struct page_col cols[] = {{"Phrase", PAGE_TEXT},
	    {"z", PAGE_NUMBER}, {"This set", PAGE_NUMBER},
	    {"Real", PAGE_NUMBER}};
	struct json_object *one;
	size_t i, n = json_object_array_length(list);

	if (n == 0)
		return;
	page_table(p, caption, cols, 4);
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(list, i);
		page_cell(p, json_str(one, "phrase"));
		page_num_of(p, one, "z", 1);
		page_share_of(p, one, "set");
		page_share_of(p, one, "real");
	}
	page_table_end(p);
}

static void
show_phrases(struct page *p, struct json_object *f)
{
	page_sub(p, "Words and phrases");
	page_say(p, "By their log-odds with an informative Dirichlet prior "
	    "(Monroe et al. 2008), the strongest first: z is how many standard "
	    "deviations the difference is. The shares are of reviews that use "
	    "them.");
	page_grid(p);
	show_list(p, "Words used more often than in real reviews",
	    json_get(f, "words.over"));
	show_list(p, "Words used less often", json_get(f, "words.under"));
	show_list(p, "Phrases used more often",
	    json_get(f, "phrases.over"));
	show_list(p, "Phrases used less often", json_get(f, "phrases.under"));
	page_grid_end(p);
}

static void
show_nearest(struct page *p, struct json_object *near)
{
	static const struct page_col cols[] = {{"Similarity", PAGE_TEXT},
	    {"This set to real", PAGE_NUMBER}, {"Real to real", PAGE_NUMBER}};
	struct json_object *pairs = json_get(near, "pairs"), *one;
	size_t i, n = json_object_array_length(pairs);
	char head[80];

	page_sub(p, "The nearest real review");
	page_say(p, "Similarity (Jaccard, of word trigrams) of each review's "
	    "nearest among %lld real ones. A set that is nearer to real "
	    "reviews than these are to each other may be memorised.",
	    (long long)json_int(near, "reviews", 0));
	page_table(p, "Nearest", cols, 3);
	row(p, "Median", near, "p50", 3);
	row(p, "95th percentile", near, "p95", 3);
	row(p, "99th percentile", near, "p99", 3);
	row(p, "Greatest", near, "max", 3);
	share_row(p, "Reviews with one of at least 0.5", near, "alike");
	share_row(p, "Reviews with one of at least 0.8", near, "same");
	page_table_end(p);
	for (i = 0; i < n && i < 3; i++) {
		one = json_object_array_get_idx(pairs, i);
		snprintf(head, sizeof(head), "Similarity %.3f; of this set:",
		    json_num(one, "similarity", 0));
		page_quote(p, head, NULL, json_str(one, "text"), 0, 0);
		snprintf(head, sizeof(head), "and real, line %lld:",
		    (long long)json_int(one, "line", 0));
		page_quote(p, head, NULL, json_str(one, "real"), 0, 0);
	}
}

static void
show_rule(struct page *p, struct json_object *set, struct json_object *real,
    const char *name, const char *path)
{
	page_cell(p, name);
	page_wilson_of(p, json_get(set, path));
	page_wilson_of(p, json_get(real, path));
}

static void
show_checks(struct page *p, struct json_object *checks)
{
	static const struct page_col cols[] = {{"Rejected by", PAGE_TEXT},
	    {"This set", PAGE_NUMBER}, {"Real", PAGE_NUMBER}};
	struct json_object *set = json_get(checks, "set");
	struct json_object *real = json_get(checks, "real");
	struct json_object *rules = json_get(real, "rules");
	char path[64];

	if (rules == NULL)
		return;
	page_sub(p, "What the checks say of real reviews");
	page_say(p, "rg-check on the text and the rating alone, by this "
	    "set's configuration. A rule that rejects what people wrote is to "
	    "be doubted.");
	page_table(p, "Rejected", cols, 3);
	show_rule(p, set, real, "any rule", "rejected");
	json_object_object_foreach(rules, rule, val) {
		(void)val;
		snprintf(path, sizeof(path), "rules.%s", rule);
		show_rule(p, set, real, rule, path);
	}
	page_table_end(p);
}

void
real_page(struct page *p, struct json_object *f)
{
	page_say(p, "Real reviews: %lld records read, %lld used, %lld without "
	    "a text, %lld broken.",
	    (long long)json_int(f, "records", 0),
	    (long long)json_int(f, "real.reviews", 0),
	    (long long)json_int(f, "empty", 0),
	    (long long)json_int(f, "broken", 0));
	show_sides(p, f);
	show_ratings(p, f);
	show_likeness(p, f);
	show_classifier(p, json_get(f, "classifier"));
	if (json_get(f, "models") != NULL)
		show_models(p, json_get(f, "models"));
	if (json_get(f, "use") != NULL)
		show_use(p, json_get(f, "use"));
	show_phrases(p, f);
	show_nearest(p, json_get(f, "nearest"));
	show_checks(p, json_get(f, "checks"));
}
