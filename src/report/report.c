/*
 * The table of sections, and the one pass over the reviews that feeds them.
 */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ground/file.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "report/sections.h"

#define FORMAT 1 /* of report.json */

/*
 * In the order of the page, in which each may use the figures of those before
 * it; save that the summary, which stands first, is computed last.
 */
static const struct section *const sections[] = {
	&section_summary,
	&section_funnel,
	&section_delivered,
	&section_length,
	&section_phrasing,
	&section_diversity,
	&section_real,
	&section_models,
	&section_audit,
	&section_pairs,
	&section_rejected,
	&section_excerpts,
};

#define NSECTIONS (sizeof(sections) / sizeof(sections[0]))

static void
see_all(void **own, const struct material *m, const struct section_review *r)
{
	size_t i;

	for (i = 0; i < NSECTIONS; i++)
		if (sections[i]->see != NULL)
			sections[i]->see(own[i], m, r);
}

/* Take one line: 0, or -1 if it is no review. */
static int
take(struct material *m, void **own, struct text *words,
    struct json_object *line, int64_t offset)
{
	struct section_review r = {.words = words, .offset = offset};
	struct flat f;

	if (flat_read(&f, line) == -1)
		return -1;
	r.flat = &f;
	r.bytes = strlen(f.text);
	text_read(words, f.text, r.bytes);
	m->reviews++;
	sample_add(&m->sample, &f, offset);
	see_all(own, m, &r);
	return 0;
}

static void
read_all(struct material *m, void **own, struct jl *in, int64_t *broken)
{
	struct text words = TEXT_INIT;
	struct json_object *line;
	int64_t offset;
	int n;

	for (;;) {
		offset = jl_offset(in);
		if ((n = jl_read(in, &line)) == 0)
			break;
		if (n == 1 && take(m, own, &words, line, offset) == -1) {
			in->why = "no review: expected id and text";
			n = -1;
			json_object_put(line);
		} else if (n == 1) {
			json_object_put(line);
		}
		if (n == -1) {
			msg("%s:%zu: %s", in->name, in->line, in->why);
			++*broken;
		}
	}
	text_free(&words);
}

/* All that stands in each section's way. */
struct pass {
	struct material *m;
	void **own;
};

static void
pass_spend(void *arg, struct json_object *line)
{
	const struct pass *pass = arg;
	size_t i;

	for (i = 0; i < NSECTIONS; i++)
		if (sections[i]->spend != NULL)
			sections[i]->spend(pass->own[i], pass->m, line);
}

static void
pass_reject(void *arg, struct json_object *rec)
{
	const struct pass *pass = arg;
	size_t i;

	for (i = 0; i < NSECTIONS; i++)
		if (sections[i]->reject != NULL)
			sections[i]->reject(pass->own[i], pass->m, rec);
}

static void
pass_call(void *arg, const struct trail_call *call)
{
	const struct pass *pass = arg;
	size_t i;

	for (i = 0; i < NSECTIONS; i++)
		if (sections[i]->call != NULL)
			sections[i]->call(pass->own[i], pass->m, call);
}

static struct json_object *
new_tree(const struct material *m)
{
	const char *slash = strrchr(m->dir, '/');
	struct json_object *tree = json_new_object();

	json_put_int(tree, "format", FORMAT);
	json_put_str(tree, "toolkit", "rg-tools " RG_VERSION);
	json_put_str(tree, "name", slash != NULL ? slash + 1 : m->dir);
	json_put_int(tree, "seed", m->seed);
	return tree;
}

static void
compute_all(struct material *m, void **own)
{
	struct json_object *figures;
	size_t i, k;

	sample_sort(&m->sample);
	json_put_int(m->tree, "reviews", m->reviews);
	json_put_int(m->tree, "sampled", (int64_t)m->sample.n);
	for (k = 1; k <= NSECTIONS; k++) {
		i = k % NSECTIONS;
		figures = sections[i]->compute(own[i], m);
		if (m->reviews == 0 && sections[i]->of_reviews)
			json_object_put(figures);
		else if (figures != NULL)
			json_put(m->tree, sections[i]->name, figures);
	}
}

static void
begin_all(struct material *m, void **own)
{
	size_t i;

	m->reviews = 0;
	m->tree = new_tree(m);
	sample_begin(&m->sample, m->seed);
	for (i = 0; i < NSECTIONS; i++)
		if (sections[i]->begin != NULL)
			own[i] = sections[i]->begin(m);
}

struct json_object *
report_make(struct material *m, int64_t *broken, char **path)
{
	void *own[NSECTIONS] = {NULL};
	struct pass pass = {m, own};
	struct trail_to to = {pass_spend, pass_reject, pass_call, &pass};
	struct json_object *tree = NULL;
	struct jl in;

	*broken = 0;
	*path = mem_printf("%s/reviews.jsonl", m->dir);
	if (jl_open(&in, *path) == -1)
		return NULL;
	begin_all(m, own);
	read_all(m, own, &in, broken);
	jl_close(&in);
	free(*path);
	*path = NULL;
	if (trail_read(&m->trail, m->run, &to, path) == 0)
		tree = m->tree;
	*broken += m->trail.broken;
	compute_all(m, own); /* in any case: it releases what they own */
	sample_free(&m->sample);
	if (tree == NULL)
		json_object_put(m->tree);
	return tree;
}

static void
show_links(struct page *p, struct json_object *tree)
{
	size_t i;

	page_links(p);
	for (i = 0; i < NSECTIONS; i++)
		if (json_get(tree, sections[i]->name) != NULL)
			page_link(p, sections[i]->name, sections[i]->title);
	page_links_end(p);
}

static void
show_page(struct page *p, enum page_kind kind, struct json_object *tree)
{
	const char *name = json_str(tree, "name");
	char *title = mem_printf("%s: quality report", name);
	struct json_object *figures;
	size_t i;

	page_begin(p, kind, title);
	show_links(p, tree);
	for (i = 0; i < NSECTIONS; i++) {
		figures = json_get(tree, sections[i]->name);
		if (figures == NULL)
			continue;
		page_section(p, sections[i]->name, sections[i]->title);
		sections[i]->show(p, figures);
		page_section_end(p);
	}
	page_end(p);
	free(title);
}

static int
write_file(const char *to, const char *name, const char *data, size_t len)
{
	char *path = mem_printf("%s/%s", to, name);
	int rc = file_replace(path, data, len, 0644);

	free(path);
	return rc;
}

static int
write_page(struct json_object *tree, const char *to, enum page_kind kind)
{
	struct page p;
	int rc;

	show_page(&p, kind, tree);
	rc = write_file(to, kind == PAGE_HTML ? "report.html" : "report.md",
	    p.out.data, p.out.len);
	page_free(&p);
	return rc;
}

static int
write_json(struct json_object *obj, const char *to, const char *name)
{
	char *text = mem_printf("%s\n", json_object_to_json_string_ext(obj,
	    JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
	    JSON_C_TO_STRING_NOSLASHESCAPE));
	int rc = write_file(to, name, text, strlen(text));

	free(text);
	return rc;
}

int
report_write(struct json_object *tree, const char *to)
{
	int rc;

	if ((rc = write_json(tree, to, "report.json")) == 0 &&
	    (rc = write_page(tree, to, PAGE_HTML)) == 0)
		rc = write_page(tree, to, PAGE_MD);
	return rc;
}

int
report_write_part(struct json_object *tree, const char *name, const char *to)
{
	char *file = mem_printf("%s.json", name);
	int rc = write_json(json_get(tree, name), to, file);

	free(file);
	return rc;
}
