/*
 * All examples are kept, and each prompt looks through them for the few that
 * are nearest to its plan; those equally near are drawn by the slot.
 */
#include "plan/examples.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/rng.h"
#include "json/jsonl.h"
#include "plan/plan_file.h"
#include "text/text.h"

enum { SHOTS_MAX = 20 }; /* as the schema says */

struct example {
	struct json_object *rec;
	const char *text;
	struct example_plan is;
};

struct examples {
	struct example *e;
	size_t n;
	size_t shots;
};

/* One of the best so far. */
struct choice {
	size_t i;
	int off; /* how far from the plan */
	uint64_t draw;
};

/* Take a line's record over.  Returns 0, or -1 with *why. */
static int
add(struct examples *x, struct json_object *rec, const char **why)
{
	struct example e = {.rec = rec, .text = json_str(rec, "text")};

	*why = NULL;
	if (e.text == NULL || *e.text == '\0')
		*why = "no text";
	else if (x->n == EXAMPLES_MAX)
		*why = "more than 10000 examples";
	if (*why != NULL) {
		json_object_put(rec);
		return -1;
	}
	e.is = (struct example_plan){
		.rating = (int)json_int(rec, "rating", 0),
		.product = json_str(rec, "product"),
		.category = json_str(rec, "category"),
		.persona = json_str(rec, "persona"),
		.tone = json_str(rec, "tone"),
		.language = json_str(rec, "language"),
	};
	x->e = mem_resize(x->e, x->n + 1, sizeof(*x->e));
	x->e[x->n++] = e;
	return 0;
}

static int
read_all(struct examples *x, struct conf *conf, struct jl *in)
{
	const struct conf_node *node = conf_get(conf->root,
	    "prompt.examples");
	struct json_object *rec;
	const char *why;
	int n;

	while ((n = jl_read(in, &rec)) != 0) {
		why = in->why;
		if (n == -1 || add(x, rec, &why) == -1)
			return conf_bad(conf, node, "prompt.examples: %s:%zu: "
			    "%s", in->name, in->line, why);
	}
	if (x->n == 0)
		return conf_bad(conf, node, "prompt.examples: '%s' is empty",
		    in->name);
	return 0;
}

int
examples_open(struct examples **out, struct conf *conf)
{
	char *path = plan_file_path(conf, "prompt.examples");
	struct jl in;
	int rc;

	*out = NULL;
	if (path == NULL)
		return 0;
	*out = mem_calloc(1, sizeof(**out));
	(*out)->shots = (size_t)conf_int(conf->root, "prompt.shots", 1);
	if (jl_open(&in, path) == -1) {
		rc = conf_bad(conf, conf_get(conf->root, "prompt.examples"),
		    "prompt.examples: cannot open '%s': %s", path,
		    strerror(errno));
	} else {
		rc = read_all(*out, conf, &in);
		jl_close(&in);
	}
	free(path);
	return rc;
}

void
examples_free(struct examples *x)
{
	size_t i;

	if (x == NULL)
		return;
	for (i = 0; i < x->n; i++)
		json_object_put(x->e[i].rec);
	free(x->e);
	free(x);
}

/* 1 if both are said and differ. */
static int
unlike(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) != 0;
}

/* A foreign language is worse than anything, then the rating counts. */
static int
distance(const struct example_plan *e, const struct example_plan *plan)
{
	int off = 2; /* unknown */

	if (e->rating > 0)
		off = abs(e->rating - plan->rating);
	return 100 * unlike(e->language, plan->language) + 6 * off +
	    2 * unlike(e->category, plan->category) +
	    unlike(e->product, plan->product) +
	    unlike(e->persona, plan->persona) + unlike(e->tone, plan->tone);
}

static int
better(const struct choice *a, const struct choice *b)
{
	return a->off != b->off ? a->off < b->off : a->draw < b->draw;
}

/* Show an example as one line; a model wrote it, or a stranger. */
static void
show(struct buf *b, const struct example *e)
{
	struct buf clip = BUF_INIT;
	size_t i;

	buf_adds(b, "\n- ");
	if (e->is.rating > 0)
		buf_addf(b, "(%d of 5) ", e->is.rating);
	text_clip(&clip, e->text, strlen(e->text), EXAMPLES_TEXT);
	for (i = 0; i < clip.len; i++)
		buf_addc(b, (unsigned char)clip.data[i] < ' ' ? ' ' :
		    clip.data[i]);
	buf_free(&clip);
}

void
examples_add(const struct examples *x, struct buf *b,
    const struct example_plan *plan, uint64_t draw)
{
	struct choice best[SHOTS_MAX + 1], c;
	size_t i, k, n = 0;

	for (i = 0; i < x->n; i++) {
		c = (struct choice){i, distance(&x->e[i].is, plan),
		    rng_mix(draw, i)};
		for (k = n; k > 0 && better(&c, &best[k - 1]); k--)
			best[k] = best[k - 1];
		best[k] = c;
		n += n < x->shots;
	}
	for (k = 0; k < n; k++)
		show(b, &x->e[best[k].i]);
}
