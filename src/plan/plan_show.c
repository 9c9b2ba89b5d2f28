/*
 * The marginals are counted while the rows are written: the plan is a stream
 * and is run through once.
 */
#include "plan/plan_show.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/mem.h"
#include "ground/msg.h"

/* How often each value was planned, and each table of an attribute counted. */
struct tally {
	const struct domain *d;
	int64_t n;
	int64_t *value[DOMAIN_ATTRS];
	int64_t *table[DOMAIN_ATTRS];
	int64_t *aspect;
};

static void
tally_init(struct tally *t, const struct domain *d)
{
	int a;

	*t = (struct tally){.d = d};
	for (a = 0; a < d->nattrs; a++) {
		t->value[a] = mem_calloc(d->attr[a].n + 1, sizeof(int64_t));
		t->table[a] = mem_calloc(d->cond[a].ntables + 1,
		    sizeof(int64_t));
	}
	t->aspect = mem_calloc(d->aspects.nnames + 1, sizeof(int64_t));
}

static void
tally_free(struct tally *t)
{
	int a;

	for (a = 0; a < DOMAIN_ATTRS; a++) {
		free(t->value[a]);
		free(t->table[a]);
	}
	free(t->aspect);
}

static void
tally_slot(struct tally *t, const struct plan_slot *s)
{
	const struct domain *d = t->d;
	const struct domain_cond *c;
	uint32_t i;
	int a;

	t->n++;
	for (a = 0; a < d->nattrs; a++) {
		c = &d->cond[a];
		assert(t->value[a] != NULL && t->table[a] != NULL);
		t->value[a][s->value[a]]++;
		t->table[a][c->ntables > 0 ?
		    c->table_of[s->value[c->parent]] : 0]++;
	}
	for (i = 0; i < s->naspects; i++)
		t->aspect[s->aspect[i]]++;
}

static void
add_cell(struct buf *b, const char *s)
{
	size_t len = strlen(s);

	buf_reserve(b, 4 * len + 1);
	b->len += msg_escape(b->data + b->len, s, len);
}

static void
add_column(struct buf *b, const struct domain *d, const struct plan_slot *s,
    int a)
{
	buf_addc(b, '\t');
	if (d->attr[a].n > 0)
		add_cell(b, d->attr[a].name[s->value[a]]);
}

/* The columns in their order, the user's own behind the built-in ones. */
static const int columns[DOMAIN_OWN - 1] = {DOMAIN_PRODUCT, DOMAIN_PERSONA,
    DOMAIN_LENGTH, DOMAIN_TONE, DOMAIN_LANGUAGE};

static void
show_slot(const struct domain *d, const struct plan_slot *s, struct buf *b,
    FILE *fp)
{
	uint32_t i;
	int a;

	buf_clear(b);
	buf_addf(b, "%" PRId64 "\t%d", s->slot, s->rating);
	for (a = 0; a < DOMAIN_OWN - 1; a++)
		add_column(b, d, s, columns[a]);
	for (a = DOMAIN_OWN; a < d->nattrs; a++)
		add_column(b, d, s, a);
	buf_addc(b, '\t');
	for (i = 0; i < s->naspects; i++) {
		buf_adds(b, i > 0 ? ", " : "");
		add_cell(b, d->aspects.name[s->aspect[i]]);
	}
	buf_addc(b, '\n');
	fwrite(b->data, 1, b->len, fp);
}

static void
show_value(FILE *fp, const char *attribute, const char *value, double share,
    int64_t planned)
{
	struct buf b = BUF_INIT;

	add_cell(&b, value);
	fprintf(fp, "%s\t%s\t%.1f\t%" PRId64 "\n", attribute, buf_str(&b),
	    share, planned);
	buf_free(&b);
}

/* How often value i was asked for: by each table, over its slots. */
static double
asked(const struct tally *t, int a, size_t i)
{
	const struct domain_cond *c = &t->d->cond[a];
	size_t n = t->d->attr[a].n, k, v, tables = c->ntables;
	const int64_t *w = tables > 0 ? c->weight : t->d->attr[a].weight;
	double sum = 0;
	int64_t total;

	assert(t->table[a] != NULL);
	for (k = 0; k < (tables > 0 ? tables : 1); k++, w += n) {
		for (v = 0, total = 0; v < n; v++)
			total += w[v];
		sum += (double)t->table[a][k] * (double)w[i] / (double)total;
	}
	return sum;
}

/* Ratings from the best to the worst, others as they are written. */
static void
show_attr(FILE *fp, const struct tally *t, int a)
{
	const struct domain_table *table = &t->d->attr[a];
	size_t i, v;

	assert(t->value[a] != NULL);
	for (i = 0; i < table->n; i++) {
		v = a == DOMAIN_RATING ? table->n - 1 - i : i;
		show_value(fp, t->d->name[a], table->name[v], asked(t, a, v),
		    t->value[a][v]);
	}
}

/* Aspects of a list share evenly what was drawn from it. */
static void
show_aspects(FILE *fp, const struct tally *t)
{
	const struct domain_lists *ls = &t->d->aspects;
	const struct domain_list *l;
	size_t i, k;
	int64_t drawn;

	for (k = 0; k < ls->n; k++) {
		l = &ls->list[k];
		drawn = 0;
		for (i = l->start; i < l->start + l->n; i++)
			drawn += t->aspect[i];
		for (i = l->start; i < l->start + l->n; i++)
			show_value(fp, "aspect", ls->name[i], (double)drawn /
			    (double)l->n, t->aspect[i]);
	}
}

void
plan_show(struct plan *plan, int64_t n, FILE *fp)
{
	const struct domain *d = &plan->domain;
	struct buf b = BUF_INIT;
	struct plan_slot slot;
	struct tally t;
	int a;

	tally_init(&t, d);
	fputs("slot\trating\tproduct\tpersona\tlength\ttone\tlanguage\t", fp);
	for (a = DOMAIN_OWN; a < d->nattrs; a++)
		fprintf(fp, "%s\t", d->name[a]);
	fputs("aspects\n", fp);
	while (t.n < n && !ferror(fp)) {
		plan_next(plan, &slot);
		tally_slot(&t, &slot);
		show_slot(d, &slot, &b, fp);
	}
	fputs("\nattribute\tvalue\tasked\tplanned\n", fp);
	show_attr(fp, &t, DOMAIN_RATING);
	for (a = 0; a < DOMAIN_OWN - 1; a++)
		show_attr(fp, &t, columns[a]);
	for (a = DOMAIN_OWN; a < d->nattrs; a++)
		show_attr(fp, &t, a);
	show_aspects(fp, &t);
	tally_free(&t);
	buf_free(&b);
}
