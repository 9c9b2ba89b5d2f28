/*
 * pairs N SEED EVERY [CONFIG [KEY=VALUE]]: plan N slots of a configuration and
 * look at every multiple of EVERY whether all pairs of values of different
 * attributes, aspects among them, that were to be expected twice have met.
 *
 * Expected is, of values i and j of attributes a and b, the sum over the slots
 * so far with j of the share of i in the table of a that counts there: a being
 * behind b in the order in which tables are decided.  Where an entry of
 * `never` is about both, it is what the product of their weights becomes when
 * it is fitted to them with 0 for that entry; that is left out if one of them
 * has conditional tables.
 *
 * Prints "I, J at N: expected E" for each that had not, and a summary: how many
 * pairs were due, counted anew each time, and how many of them were late.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "plan/plan.h"

#define FITS 200
#define ATTRS (DOMAIN_ATTRS + 1)

static const struct domain *d;
static int nattrs; /* with the aspects, the last */
static double *want[ATTRS][ATTRS];
static char *met[ATTRS][ATTRS];
static int fitted[ATTRS][ATTRS];
static size_t due;

static size_t
values(int a)
{
	return a < d->nattrs ? d->attr[a].n : d->aspects.nnames;
}

static int
is_tied(const struct domain_ban *ban, int a, int b)
{
	return ban->n == 2 && ((ban->term[0].attr == a &&
	    ban->term[1].attr == b) || (ban->term[0].attr == b &&
	    ban->term[1].attr == a));
}

static int
are_apart(int a, size_t i, int b, size_t k)
{
	const struct domain_ban *ban;
	int first;

	for (ban = d->bans; ban < d->bans + d->nbans; ban++) {
		if (!is_tied(ban, a, b))
			continue;
		first = ban->term[0].attr != a;
		if (ban->term[first].holds[i] && ban->term[!first].holds[k])
			return 1;
	}
	return 0;
}

static double
weight(int a, size_t i)
{
	double sum = 0;
	size_t k;

	for (k = 0; k < d->attr[a].n; k++)
		sum += (double)d->attr[a].weight[k];
	return (double)d->attr[a].weight[i] / sum;
}

static void
scale(double *w, size_t n, size_t step, double sum)
{
	double have = 0;
	size_t i;

	for (i = 0; i < n; i++)
		have += w[i * step];
	for (i = 0; i < n && have > 0; i++)
		w[i * step] *= sum / have;
}

/* Shares of all slots. */
static void
fit(int a, int b)
{
	size_t na = values(a), nb = values(b), i, k;
	double *w = want[a][b];
	int round;

	for (i = 0; i < na; i++)
		for (k = 0; k < nb; k++)
			w[i * nb + k] = are_apart(a, i, b, k) ? 0 :
			    weight(a, i) * weight(b, k);
	for (round = 0; round < FITS; round++) {
		for (i = 0; i < na; i++)
			scale(w + i * nb, nb, 1, weight(a, i));
		for (k = 0; k < nb; k++)
			scale(w + k, na, nb, weight(b, k));
	}
}

static void
start(int a, int b)
{
	size_t i;

	want[a][b] = mem_calloc(values(a) * values(b) + 1, sizeof(double));
	met[a][b] = mem_calloc(values(a) * values(b) + 1, 1);
	for (i = 0; i < d->nbans; i++)
		if (a < d->nattrs && is_tied(&d->bans[i], a, b))
			fitted[a][b] = 1 + (d->cond[a].ntables > 0 ||
			    d->cond[b].ntables > 0);
	if (fitted[a][b] == 1)
		fit(a, b);
}

/* Count a slot for the values of a that its table has. */
static void
count(int a, int b, const struct plan_slot *s)
{
	size_t nb = values(b), n = values(a), i;
	const int64_t *w = d->attr[a].weight;
	double sum = 0;

	met[a][b][s->value[a] * nb + s->value[b]] = 1;
	if (fitted[a][b])
		return;
	if (d->cond[a].ntables > 0)
		w = d->cond[a].weight + domain_table_of(d, a, s->value) * n;
	for (i = 0; i < n; i++)
		sum += (double)w[i];
	for (i = 0; i < n; i++)
		want[a][b][i * nb + s->value[b]] += (double)w[i] / sum;
}

static void
count_aspects(int b, const struct plan_slot *s)
{
	int list = d->products[s->value[DOMAIN_PRODUCT]].aspects;
	const struct domain_list *l = &d->aspects.list[list];
	int a = d->nattrs;
	size_t nb = values(b), i;

	if (list == -1)
		return;
	for (i = 0; i < s->naspects; i++)
		met[a][b][s->aspect[i] * nb + s->value[b]] = 1;
	for (i = l->start; i < l->start + l->n; i++)
		want[a][b][i * nb + s->value[b]] += (double)s->naspects /
		    (double)l->n;
}

static const char *
name(int a, size_t i)
{
	return a < d->nattrs ? d->attr[a].name[i] : d->aspects.name[i];
}

/* a behind b; the aspects behind all. */
static size_t
look(int a, int b, int64_t n)
{
	size_t nb = values(b), i, k, late = 0;
	double e;

	for (i = 0; i < values(a) && fitted[a][b] < 2; i++)
		for (k = 0; k < nb; k++) {
			e = want[a][b][i * nb + k];
			if (fitted[a][b])
				e *= (double)n;
			if (e < 2 - 1e-9)
				continue;
			due++;
			if (met[a][b][i * nb + k])
				continue;
			printf("%s, %s at %" PRId64 ": expected %.2f\n",
			    name(a, i), name(b, k), n, e);
			late++;
		}
	return late;
}

/* Call look, count or start for all pairs in the order of the tables. */
static size_t
each_pair(const struct plan_slot *s, int64_t n)
{
	size_t late = 0;
	int i, k, a, b;

	for (i = 0; i < nattrs; i++)
		for (k = 0; k < i; k++) {
			a = i < d->nattrs ? d->order[i] : i;
			b = d->order[k];
			if (n > 0)
				late += look(a, b, n);
			else if (s == NULL)
				start(a, b);
			else if (a == d->nattrs)
				count_aspects(b, s);
			else if (d->attr[a].n > 0 && d->attr[b].n > 0)
				count(a, b, s);
		}
	return late;
}

static void
finish(void)
{
	int a, b;

	for (a = 0; a < ATTRS; a++)
		for (b = 0; b < ATTRS; b++) {
			free(want[a][b]);
			free(met[a][b]);
		}
	d = NULL;
}

int
main(int argc, char **argv)
{
	const char *const *sets = (const char *const *)argv + 5;
	size_t late = 0;
	struct plan_slot slot;
	struct conf conf;
	struct plan plan;
	char seed[64];
	const char *all[2] = {seed, NULL};
	int64_t i;

	if (argc < 4)
		return 2;
	snprintf(seed, sizeof(seed), "generation.seed=%s", argv[2]);
	all[1] = argc > 5 ? sets[0] : NULL;
	if (conf_load(&conf, argc > 4 ? argv[4] : "/dev/null", all,
	    argc > 5 ? 2 : 1) == -1 || plan_init(&plan, &conf) == -1) {
		fprintf(stderr, "%s\n", conf.why);
		return 2;
	}
	d = &plan.domain;
	nattrs = d->nattrs + (d->aspects.nnames > 0);
	each_pair(NULL, 0);
	for (i = 1; i <= atoll(argv[1]); i++) {
		plan_next(&plan, &slot);
		each_pair(&slot, 0);
		if (i % atoll(argv[3]) == 0)
			late += each_pair(NULL, i);
	}
	printf("%s slots, %zu pairs due, %zu late\n", argv[1], due, late);
	finish();
	plan_free(&plan);
	conf_free(&conf);
	return 0;
}
