/*
 * The marginals are counted while the rows are written: the plan is a stream
 * and is run through once.
 */
#include "plan_show.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "msg.h"

/* How often each value was planned, and each table of ratings counted. */
struct tally {
	const struct domain *d;
	int64_t n;
	int64_t *product;
	int64_t *persona;
	int64_t *length;
	int64_t *tone;
	int64_t *language;
	int64_t *aspect;
	int64_t rating[DOMAIN_RATINGS];
	int64_t *ratings;
};

static int64_t *
counts(size_t n)
{
	return mem_calloc(n, sizeof(int64_t));
}

static void
tally_init(struct tally *t, const struct domain *d)
{
	*t = (struct tally){.d = d};
	t->product = counts(d->product.n);
	t->persona = counts(d->persona.n);
	t->length = counts(d->length.n);
	t->tone = counts(d->tone.n);
	t->language = counts(d->language.n);
	t->aspect = counts(d->aspects.nnames);
	t->ratings = counts(d->nratings);
}

static void
tally_free(struct tally *t)
{
	free(t->product);
	free(t->persona);
	free(t->length);
	free(t->tone);
	free(t->language);
	free(t->aspect);
	free(t->ratings);
}

static void
tally_slot(struct tally *t, const struct plan_slot *s)
{
	const struct domain *d = t->d;
	uint32_t i, table = 0;

	t->n++;
	t->product[s->product]++;
	if (d->persona.n > 0) {
		t->persona[s->persona]++;
		table = d->personas[s->persona].ratings;
	}
	t->ratings[table]++;
	t->rating[s->rating - 1]++;
	t->length[s->length]++;
	if (d->tone.n > 0)
		t->tone[s->tone]++;
	if (d->language.n > 0)
		t->language[s->language]++;
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
add_column(struct buf *b, const struct domain_table *t, uint32_t i)
{
	buf_addc(b, '\t');
	if (t->n > 0)
		add_cell(b, t->name[i]);
}

static void
show_slot(const struct domain *d, const struct plan_slot *s, struct buf *b,
    FILE *fp)
{
	uint32_t i;

	buf_clear(b);
	buf_addf(b, "%" PRId64 "\t%d", s->slot, s->rating);
	add_column(b, &d->product, s->product);
	add_column(b, &d->persona, s->persona);
	add_column(b, &d->length, s->length);
	add_column(b, &d->tone, s->tone);
	add_column(b, &d->language, s->language);
	buf_addc(b, '\t');
	for (i = 0; i < s->naspects; i++) {
		buf_adds(b, i > 0 ? ", " : "");
		add_cell(b, d->aspects.name[s->aspect[i]]);
	}
	buf_addc(b, '\n');
	fwrite(b->data, 1, b->len, fp);
}

static void
show_value(FILE *fp, const char *attribute, const char *value, double asked,
    int64_t planned)
{
	struct buf b = BUF_INIT;

	add_cell(&b, value);
	fprintf(fp, "%s\t%s\t%.1f\t%" PRId64 "\n", attribute, buf_str(&b),
	    asked, planned);
	buf_free(&b);
}

static void
show_table(FILE *fp, const char *attribute, const struct domain_table *t,
    int64_t n, const int64_t *count)
{
	int64_t total = 0;
	size_t i;

	for (i = 0; i < t->n; i++)
		total += t->weight[i];
	for (i = 0; i < t->n; i++)
		show_value(fp, attribute, t->name[i], (double)n *
		    (double)t->weight[i] / (double)total, count[i]);
}

/* What every table asks for, over the slots for which it counted. */
static void
show_ratings(FILE *fp, const struct tally *t)
{
	double asked[DOMAIN_RATINGS] = {0};
	char name[2] = "1";
	int64_t total;
	size_t k;
	int r;

	for (k = 0; k < t->d->nratings; k++) {
		total = 0;
		for (r = 0; r < DOMAIN_RATINGS; r++)
			total += t->d->ratings[k][r];
		for (r = 0; r < DOMAIN_RATINGS; r++)
			asked[r] += (double)t->ratings[k] *
			    (double)t->d->ratings[k][r] / (double)total;
	}
	for (r = DOMAIN_RATINGS - 1; r >= 0; r--) {
		name[0] = (char)('1' + r);
		show_value(fp, "rating", name, asked[r], t->rating[r]);
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

	tally_init(&t, d);
	fputs("slot\trating\tproduct\tpersona\tlength\ttone\tlanguage\t"
	    "aspects\n", fp);
	while (t.n < n && !ferror(fp)) {
		plan_next(plan, &slot);
		tally_slot(&t, &slot);
		show_slot(d, &slot, &b, fp);
	}
	fputs("\nattribute\tvalue\tasked\tplanned\n", fp);
	show_ratings(fp, &t);
	show_table(fp, "product", &d->product, n, t.product);
	show_table(fp, "persona", &d->persona, n, t.persona);
	show_table(fp, "length", &d->length, n, t.length);
	show_table(fp, "tone", &d->tone, n, t.tone);
	show_table(fp, "language", &d->language, n, t.language);
	show_aspects(fp, &t);
	tally_free(&t);
	buf_free(&b);
}
