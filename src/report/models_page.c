#include "report/models.h"

#include <math.h>

#include "report/dist.h"
#include "report/rows.h"

static void
show_acceptance(struct page *p, struct json_object *arr)
{
	static const struct page_col cols[] = {
		{"provider", PAGE_TEXT}, {"model", PAGE_TEXT},
		{"accepted", PAGE_NUMBER}, {"rejected", PAGE_NUMBER},
		{"failed", PAGE_NUMBER},
		{"acceptance (95 % interval)", PAGE_NUMBER}, {"", PAGE_CHART}
	};
	struct json_object *row;
	size_t i;

	page_table(p, "Models compared", cols, 7);
	for (i = 0; i < rows_shown(arr); i++) {
		row = rows_at(arr, i);
		page_cell(p, json_str(row, "provider"));
		page_cell(p, json_str(row, "model"));
		page_int_of(p, row, "accepted");
		page_int_of(p, row, "rejected");
		page_int_of(p, row, "failed");
		page_wilson_of(p, row);
		rows_bar(p, row, 1);
	}
	page_table_end(p);
	rows_rest(p, arr);
}

static void
show_reasons(struct page *p, struct json_object *arr)
{
	static const struct page_col cols[] = {
		{"model", PAGE_TEXT}, {"rule", PAGE_TEXT},
		{"rejected", PAGE_NUMBER}, {"of what it had judged",
		PAGE_NUMBER}, {"", PAGE_CHART}
	};
	struct json_object *row, *reasons;
	double judged, n;
	size_t i, k;

	page_table(p, "What most often rejected each model's replies", cols,
	    5);
	for (i = 0; i < rows_shown(arr) && i < MODELS_COMPARED; i++) {
		row = rows_at(arr, i);
		reasons = json_get(row, "reasons");
		judged = json_num(row, "accepted", 0) +
		    json_num(row, "rejected", 0);
		for (k = 0; k < rows_count(reasons) && k < 3; k++) {
			n = json_num(rows_at(reasons, k), "rejected", 0);
			page_cell(p, json_str(row, "model"));
			page_cell(p, json_str(rows_at(reasons, k), "rule"));
			page_num(p, n, 0);
			page_share(p, n / judged);
			page_bar(p, &(struct page_bar){.value = n / judged,
			    .max = 1});
		}
	}
	page_table_end(p);
}

static double
largest(struct json_object *arr, const char *path)
{
	double max = 0;
	size_t i;

	for (i = 0; i < rows_shown(arr); i++)
		max = fmax(max, json_num(rows_at(arr, i), path, 0));
	return max;
}

static void
show_cost(struct page *p, struct json_object *arr)
{
	static const struct page_col cols[] = {
		{"model", PAGE_TEXT}, {"tokens in", PAGE_NUMBER},
		{"tokens out", PAGE_NUMBER}, {"dollars", PAGE_NUMBER},
		{"dollars per 1000 accepted", PAGE_NUMBER}, {"", PAGE_CHART}
	};
	double max = largest(arr, "cost.per_accepted");
	struct json_object *row;
	size_t i;

	page_table(p, "What it took, replies that were rejected included",
	    cols, 6);
	for (i = 0; i < rows_shown(arr); i++) {
		row = rows_at(arr, i);
		page_cell(p, json_str(row, "model"));
		page_int_of(p, row, "tokens.in");
		page_int_of(p, row, "tokens.out");
		page_num_of(p, row, "cost.total", 4);
		page_num(p, 1000 * json_num(row, "cost.per_accepted", NAN), 4);
		page_bar(p, &(struct page_bar){.max = max,
		    .value = json_num(row, "cost.per_accepted", NAN)});
	}
	page_table_end(p);
}

static int
any(struct json_object *arr, const char *path)
{
	size_t i;

	for (i = 0; i < rows_shown(arr); i++)
		if (json_get(rows_at(arr, i), path) != NULL)
			return 1;
	return 0;
}

/* How much each repeats itself, and how well it is told from real reviews. */
static void
show_texts(struct page *p, struct json_object *arr)
{
	static const struct page_col cols[] = {
		{"model", PAGE_TEXT}, {"compression ratio", PAGE_NUMBER},
		{"at equal size", PAGE_NUMBER}, {"Self-BLEU", PAGE_NUMBER},
		{"AUC against real", PAGE_NUMBER}, {"", PAGE_CHART}
	};
	struct json_object *row;
	size_t i;

	if (!any(arr, "diversity") && !any(arr, "auc"))
		return;
	page_table(p, "How much a model repeats itself (less is better), and"
	    " how well its reviews are told from real ones (0.5: not at all)",
	    cols, 6);
	for (i = 0; i < rows_shown(arr) && i < MODELS_COMPARED; i++) {
		row = rows_at(arr, i);
		page_cell(p, json_str(row, "model"));
		page_num_of(p, row, "diversity.compression_ratio", 3);
		page_num_of(p, row, "diversity.fair.compression_ratio.value",
		    3);
		page_num_of(p, row, "diversity.self_bleu.value", 3);
		page_num_of(p, row, "auc.value", 3);
		page_bar(p, &(struct page_bar){.max = 1,
		    .value = json_num(row, "auc.value", NAN),
		    .low = json_num(row, "auc.low", NAN),
		    .high = json_num(row, "auc.high", NAN)});
	}
	page_table_end(p);
}

static void
show_latency(struct page *p, struct json_object *fig, struct json_object *arr)
{
	size_t i;

	dist_draw(p, "Answers by their latency (a hundredth, the slowest, is"
	    " not drawn)", "milliseconds", json_get(fig, "latency_bins"));
	page_table(p, "Latency of answers in milliseconds, and the share that"
	    " took no longer", dist_cols, DIST_COLS);
	dist_row(p, "all", json_get(fig, "all.latency_ms"), 0);
	for (i = 0; i < rows_shown(arr) && rows_count(arr) > 1; i++)
		dist_row(p, json_str(rows_at(arr, i), "model"),
		    json_get(rows_at(arr, i), "latency_ms"), 0);
	page_table_end(p);
}

void
models_show(struct page *p, struct json_object *fig)
{
	struct json_object *arr = json_get(fig, "models");

	page_say(p, "Models as their providers name them. Each has its own"
	    " share of personas and ratings, so small differences between"
	    " models may be differences of what they were asked.");
	show_acceptance(p, arr);
	if (json_num(fig, "all.rejected", 0) > 0 && rows_count(arr) > 1)
		show_reasons(p, arr);
	show_cost(p, arr);
	show_texts(p, arr);
	if (json_get(fig, "all.cost.of_accepted") != NULL &&
	    json_num(fig, "all.cost.of_accepted.max", 0) > 0) {
		page_table(p, "Dollars for one accepted review, and the share"
		    " that cost no more", dist_cols, DIST_COLS);
		dist_row(p, "all", json_get(fig, "all.cost.of_accepted"), 6);
		page_table_end(p);
	}
	if (json_get(fig, "all.latency_ms") != NULL)
		show_latency(p, fig, arr);
	else
		page_say(p, "How long answers took is not known: there is no"
		    " journal beside the folder.");
}
