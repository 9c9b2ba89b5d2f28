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
	int64_t *value[DOMAIN_ATTRS]; /* [table * values + value] */
	int64_t *table[DOMAIN_ATTRS];
	int64_t *aspect;
	int64_t *ban;
};

static void
tally_init(struct tally *t, const struct domain *d)
{
	int a;

	*t = (struct tally){.d = d};
	for (a = 0; a < d->nattrs; a++) {
		t->value[a] = mem_calloc((d->cond[a].ntables + 1) *
		    (d->attr[a].n + 1), sizeof(int64_t));
		t->table[a] = mem_calloc(d->cond[a].ntables + 1,
		    sizeof(int64_t));
	}
	t->aspect = mem_calloc(d->aspects.nnames + 1, sizeof(int64_t));
	t->ban = mem_calloc(d->nbans + 1, sizeof(int64_t));
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
	free(t->ban);
}

static int
is_banned(const struct domain_ban *ban, const struct plan_slot *s)
{
	size_t i;

	for (i = 0; i < ban->n; i++)
		if (!ban->term[i].holds[s->value[ban->term[i].attr]])
			return 0;
	return 1;
}

static void
tally_slot(struct tally *t, const struct plan_slot *s)
{
	const struct domain *d = t->d;
	uint32_t i;
	size_t k;
	int a;

	t->n++;
	for (a = 0; a < d->nattrs; a++) {
		assert(t->value[a] != NULL && t->table[a] != NULL);
		k = domain_table_of(d, a, s->value);
		t->value[a][k * d->attr[a].n + s->value[a]]++;
		t->table[a][k]++;
	}
	for (k = 0; k < d->nbans; k++)
		t->ban[k] += is_banned(&d->bans[k], s);
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

/* A row without its end. */
static void
show_value(FILE *fp, const char *attribute, const char *value, double share,
    int64_t planned)
{
	struct buf b = BUF_INIT;

	add_cell(&b, value);
	fprintf(fp, "%s\t%s\t%.1f\t%" PRId64, attribute, buf_str(&b), share,
	    planned);
	buf_free(&b);
}

/* How often table k asked for value i over its slots. */
static double
asked(const struct tally *t, int a, size_t k, size_t i)
{
	const struct domain_cond *c = &t->d->cond[a];
	size_t n = t->d->attr[a].n, v;
	const int64_t *w = t->d->attr[a].weight;
	int64_t total = 0;

	assert(t->table[a] != NULL);
	if (c->ntables > 0)
		w = c->weight + k * n;
	for (v = 0; v < n; v++)
		total += w[v];
	return (double)t->table[a][k] * (double)w[i] / (double)total;
}

/* The ith value to be shown: ratings from the best to the worst. */
static size_t
nth(const struct tally *t, int a, size_t i)
{
	return a == DOMAIN_RATING ? t->d->attr[a].n - 1 - i : i;
}

/* The values of an attribute in all tables together. */
static void
show_attr(FILE *fp, const struct tally *t, int a)
{
	const struct domain_table *table = &t->d->attr[a];
	size_t i, v, k;
	int64_t planned;
	double share;

	assert(t->value[a] != NULL);
	for (i = 0; i < table->n; i++) {
		v = nth(t, a, i);
		share = 0;
		planned = 0;
		for (k = 0; k == 0 || k < t->d->cond[a].ntables; k++) {
			share += asked(t, a, k, v);
			planned += t->value[a][k * table->n + v];
		}
		show_value(fp, t->d->name[a], table->name[v], share, planned);
		putc('\n', fp);
	}
}

/* Conditions such as "category: software, persona: hobbyist". */
static void
add_terms(struct buf *b, const struct conf_node *map)
{
	size_t i;

	for (i = 0; i < map->nchild; i++) {
		buf_adds(b, i > 0 ? ", " : "");
		add_cell(b, map->child[i]->key);
		buf_adds(b, ": ");
		add_cell(b, map->child[i]->value);
	}
}

/* When a table counts; a persona's ratings are an item of a list, no map. */
static void
add_when(struct buf *b, const struct conf_node *when)
{
	if (when == NULL) {
		buf_adds(b, "otherwise");
	} else if (when->key != NULL) {
		add_terms(b, when);
	} else {
		buf_adds(b, "persona: ");
		add_cell(b, conf_str(when, "name", ""));
	}
}

static void
show_tables(FILE *fp, const struct tally *t, int a)
{
	const struct domain_cond *c = &t->d->cond[a];
	const struct domain_table *table = &t->d->attr[a];
	struct buf when = BUF_INIT;
	size_t i, v, k, n;

	assert(t->value[a] != NULL);
	for (n = 1; n <= c->ntables && c->ntables > 1; n++) {
		k = n % c->ntables; /* the common one last */
		buf_clear(&when);
		add_when(&when, c->when[k]);
		for (i = 0; i < table->n; i++) {
			v = nth(t, a, i);
			show_value(fp, t->d->name[a], table->name[v],
			    asked(t, a, k, v), t->value[a][k * table->n + v]);
			fprintf(fp, "\t%s\n", buf_str(&when));
		}
	}
	buf_free(&when);
}

static void
show_bans(FILE *fp, const struct tally *t)
{
	const struct domain *d = t->d;
	struct buf b = BUF_INIT;
	size_t i;

	for (i = 0; i < d->nbans; i++) {
		buf_clear(&b);
		add_terms(&b, d->bans[i].node);
		fprintf(fp, "%s\t%" PRId64 "\n", buf_str(&b), t->ban[i]);
	}
	buf_free(&b);
}

/* Attributes in the order of the columns. */
static void
show_each(FILE *fp, const struct tally *t,
    void (*show)(FILE *, const struct tally *, int))
{
	int a;

	show(fp, t, DOMAIN_RATING);
	for (a = 0; a < DOMAIN_OWN - 1; a++)
		show(fp, t, columns[a]);
	for (a = DOMAIN_OWN; a < t->d->nattrs; a++)
		show(fp, t, a);
}

static int
has_tables(const struct domain *d)
{
	int a;

	for (a = 0; a < d->nattrs; a++)
		if (d->cond[a].ntables > 1)
			return 1;
	return 0;
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
		for (i = l->start; i < l->start + l->n; i++) {
			show_value(fp, "aspect", ls->name[i], (double)drawn /
			    (double)l->n, t->aspect[i]);
			putc('\n', fp);
		}
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
	show_each(fp, &t, show_attr);
	show_aspects(fp, &t);
	if (has_tables(d)) {
		fputs("\nattribute\tvalue\tasked\tplanned\twhen\n", fp);
		show_each(fp, &t, show_tables);
	}
	if (d->nbans > 0) {
		fputs("\nnever\tplanned\n", fp);
		show_bans(fp, &t);
	}
	tally_free(&t);
	buf_free(&b);
}
