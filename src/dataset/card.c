/*
 * Each section is a question of the datasheet; statements stand in it as their
 * authors wrote them, names from servers with all that Markdown or HTML would
 * act on replaced.
 */
#include "dataset/card.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "dataset/card_audit.h"
#include "dataset/card_head.h"
#include "dataset/prompts.h"
#include "json/json.h"

/* Names come from servers: nothing in them may act in Markdown or HTML. */
static void
add_name(struct buf *b, const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		buf_addc(b, s[i] != '\0' && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		    "abcdefghijklmnopqrstuvwxyz0123456789._:/@+-", s[i]) ?
		    s[i] : '?');
	if (len == 0)
		buf_adds(b, "unknown");
}

const char *
card_name(const struct facts *f)
{
	const char *said = json_str(f->said, "name");

	return said != NULL ? said : f->tally->simulated > 0 ?
	    "Simulated reviews" : "Synthetic reviews";
}

void
card_summary(struct buf *b, const struct facts *f)
{
	buf_addf(b, "%" PRId64 " synthetic reviews, %s.", f->tally->reviews,
	    f->tally->simulated > 0 ?
	    "composed by a simulator without any language model" :
	    "written by language models as planned by rg-tools");
}

const char *
card_personal(const struct facts *f)
{
	return f->tally->simulated > 0 ?
	    "The customers are invented, and the texts are made of the"
	    " simulator's words and those of its configuration." :
	    "The customers are invented. A model may repeat what people wrote:"
	    " in what it was trained on, and in real reviews that the prompt"
	    " showed it, if any were configured (prompt.examples). rg-check"
	    " looks for e-mail addresses, telephone and card numbers and the"
	    " like, as far as its rules were on, and not for names.";
}

/* What was said, or that nothing was. */
static void
add_said(struct buf *b, const struct facts *f, const char *label,
    const char *key)
{
	const char *s = json_str(f->said, key);

	buf_addf(b, "**%s** %s\n\n", label, s != NULL ? s : "Not stated.");
}

static void
add_authors(struct buf *b, const struct facts *f)
{
	struct json_object *all = json_get(f->said, "authors"), *one;
	size_t i, n = 0;

	if (json_object_is_type(all, json_type_array))
		n = json_object_array_length(all);
	buf_adds(b, "**Who made it?** ");
	for (i = 0; i < n; i++) {
		one = json_object_array_get_idx(all, i);
		buf_addf(b, "%s%s", i > 0 ? ", " : "",
		    json_object_get_string(one));
	}
	buf_adds(b, n > 0 ? "\n\n" : "Not stated.\n\n");
}

static void
add_models(struct buf *b, const struct counts *c)
{
	const char *key, *lf;
	size_t i;

	buf_adds(b, "| provider | model | reviews |\n| --- | --- | ---: |\n");
	for (i = 0; i < c->len; i++) {
		key = c->item[i].key;
		lf = strchr(key, '\n');
		buf_adds(b, "| ");
		add_name(b, key, (size_t)(lf - key));
		buf_adds(b, " | ");
		add_name(b, lf + 1, strlen(lf + 1));
		buf_addf(b, " | %" PRId64 " |\n", c->item[i].n);
	}
	buf_addc(b, '\n');
}

static void
add_counts(struct buf *b, const char *what, const struct counts *c)
{
	size_t i;

	buf_addf(b, "| %s | reviews |\n| --- | ---: |\n", what);
	for (i = 0; i < c->len; i++) {
		buf_adds(b, "| ");
		add_name(b, c->item[i].key, strlen(c->item[i].key));
		buf_addf(b, " | %" PRId64 " |\n", c->item[i].n);
	}
	buf_addc(b, '\n');
}

static void
add_fields(struct buf *b, const struct facts *f)
{
	static const char *const types[] = {
		[FLAT_TEXT] = "string", [FLAT_INT] = "integer",
		[FLAT_BOOL] = "boolean", [FLAT_TEXTS] = "list of strings"
	};
	struct cells c;
	size_t i;

	buf_adds(b, "| field | type | what |\n| --- | --- | --- |\n");
	if (facts_columns(f, &c) == 0)
		for (i = 0; i < c.n; i++) {
			buf_adds(b, "| ");
			add_name(b, c.column[i].name,
			    strlen(c.column[i].name));
			buf_addf(b, " | %s | %s |\n", types[c.column[i].type],
			    flat_about(c.column[i].from));
		}
	cells_free(&c);
	buf_addc(b, '\n');
}

static void
add_files(struct buf *b, const struct facts *f)
{
	const struct fact_file *file;
	size_t i;

	buf_adds(b, "| file | reviews | bytes |\n| --- | ---: | ---: |\n");
	for (i = 0; i < f->nfiles; i++) {
		file = &f->file[i];
		if (file->lines >= 0)
			buf_addf(b, "| %s | %" PRId64 " | %" PRId64 " |\n",
			    file->name, file->lines, file->bytes);
	}
	for (i = 0; i < f->nfiles; i++)
		if (strcmp(f->file[i].name, PROMPTS_NAME) == 0)
			buf_adds(b, "\nThe prompts are in `" PROMPTS_NAME
			    "`, by `id`.\n");
	buf_adds(b, "\nThe SHA-256 of every file stands in `manifest.json`,"
	    " and `croissant.json` describes the\nfiles and fields for"
	    " machines.\n\n");
}

static void
add_top(struct buf *b, const struct facts *f)
{
	buf_addf(b, "# %s\n\n", card_name(f));
	card_summary(b, f);
	buf_adds(b, "\n\n");
	if (f->tally->simulated > 0)
		buf_adds(b, "**Simulated.** They were composed by rg-sim, the"
		    " simulator of rg-tools: no language\nmodel was asked, and"
		    " they say nothing about any model or product. They are"
		    " good for\ntrying things out, and for nothing else.\n\n");
	else
		buf_adds(b, "**Written by language models**, as planned by"
		    " rg-tools. Nobody who has used the products\nwrote them:"
		    " do not present them as the opinions of customers.\n\n");
	buf_adds(b, "Every line says so too (`synthetic`, `simulated`,"
	    " `provider`, `model`,\n`digitalSourceType`).\n\n");
}

static void
add_composition(struct buf *b, const struct facts *f)
{
	buf_adds(b, "## Composition\n\n**What is a record?** One review, with"
	    " the plan it was written to and where it comes\nfrom.\n\n");
	add_fields(b, f);
	buf_adds(b, "**How many are there?**\n\n");
	add_models(b, &f->tally->models);
	add_counts(b, "rating", &f->tally->ratings);
	add_counts(b, "language asked for", &f->tally->languages);
	buf_adds(b, "**Is anything missing?** A field is null where its source"
	    " did not say; a rating that is\n`none` above is one.\n\n"
	    "**Does it hold personal data?** ");
	buf_addf(b, "%s\n\n", card_personal(f));
}

/* Say what was done to cells of CSV files, and what was left out. */
static void
add_changes(struct buf *b, const struct facts *f)
{
	int64_t n = 0;
	size_t i;

	for (i = 0; i < f->nfiles; i++)
		if (f->file[i].formulas > 0)
			n += f->file[i].formulas;
	if (n > 0)
		buf_addf(b, "In the CSV files %" PRId64 " cells have an"
		    " apostrophe in front, since a spreadsheet would\nrun them"
		    " as formulas; the other files have the texts as they"
		    " are.\n\n", n);
	if (f->made->unlabelled > 0)
		buf_addf(b, "%" PRId64 " reviews whose rating has no label are"
		    " in `reviews.jsonl` alone.\n\n", f->made->unlabelled);
}

static void
add_making(struct buf *b, const struct facts *f)
{
	buf_adds(b, "## Collection process\n\n");
	buf_adds(b, f->tally->simulated > 0 ?
	    "Each review was planned (product, persona, rating, length, tone,"
	    " language) by a seed, and\ncomposed by a grammar to that plan.\n\n"
	    : "Each review was planned (product, persona, rating, length, tone,"
	    " language) by a seed, and a\nmodel was asked for it by a prompt"
	    " made of that plan; `attempt` says at which try.\n\n");
	buf_adds(b, "What rg-check rejected is not in the set. `rating` is the"
	    " number that came with the text,\nnot a reader's judgement."
	    " Counts, seeds, cost and the hash of the configuration are in\n"
	    "`manifest.json`.\n\n"
	    "## Preprocessing\n\nTitle, text and rating were taken out of the"
	    " reply; nothing in them was changed.\n\n");
	add_changes(b, f);
}

static void
add_citation(struct buf *b, const struct facts *f)
{
	const char *s = json_str(f->said, "citation");

	buf_adds(b, "## Citation\n\n");
	if (s != NULL && s[0] == '@')
		buf_addf(b, "```bibtex\n%s\n```\n", s);
	else
		buf_addf(b, "%s\n", s != NULL ? s : "Not stated.");
}

void
card_write(struct buf *b, const struct facts *f)
{
	card_head(b, f);
	add_top(b, f);
	buf_adds(b, "## Motivation\n\n");
	add_said(b, f, "Why was it made?", "motivation");
	add_authors(b, f);
	add_composition(b, f);
	add_making(b, f);
	card_audit(b, f->audit);
	buf_adds(b, "## Uses\n\n");
	add_said(b, f, "What is it for?", "intended_use");
	add_said(b, f, "What is it not for?", "not_for");
	add_said(b, f, "What are its limits?", "limitations");
	add_said(b, f, "What are its biases?", "biases");
	buf_adds(b, "## Distribution\n\n");
	add_said(b, f, "Licence:", "license");
	add_said(b, f, "Version:", "version");
	add_said(b, f, "Published:", "published");
	add_said(b, f, "Page:", "url");
	add_files(b, f);
	buf_adds(b, "## Maintenance\n\n");
	add_said(b, f, "Who keeps it?", "maintenance");
	add_citation(b, f);
}
