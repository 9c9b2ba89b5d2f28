/*
 * For each value and each other attribute the most wanted partner is kept.  A
 * slot changes the dues beside its own values alone, so that little has to be
 * looked at anew.
 */
#include "plan/joint_price.h"

#include "ground/mem.h"
#include "plan/joint_try.h"

/*
 * A price in eighths of the most that a value is wanted: found by trying, as
 * what leaves the fewest pairs late.
 */
#define PRICE 3

#define NOBODY UINT32_MAX /* partner: none is wanted */

/* Find the partner of value v of a in b. */
static void
find(const struct joint *j, size_t a, uint32_t v, size_t b,
    struct joint_top *top)
{
	int64_t w;
	uint32_t u;

	*top = (struct joint_top){0, NOBODY};
	for (u = 0; u < j->sides[b].n; u++) {
		w = try_pair(j, a, v, b, u);
		if (w > top->want)
			*top = (struct joint_top){w, u};
	}
}

/* The slot before changed dues, or with all any slot did. */
static void
update(const struct joint *j, size_t a, size_t b, int all,
    struct joint_top *top)
{
	uint32_t v, u = j->last[b];
	int64_t w;

	for (v = 0; v < j->sides[a].n; v++) {
		if (all || (a < b ? v == j->last[a] : top[v].value == u)) {
			find(j, a, v, b, &top[v]);
		} else if (a > b) {
			w = try_pair(j, a, v, b, u);
			if (w > top[v].want)
				top[v] = (struct joint_top){w, u};
		}
	}
}

static void
price_side(struct joint *j, size_t a)
{
	struct joint_side *at = &j->sides[a];
	size_t n = a < j->ntogether ? j->ntogether : at->nsides, b;
	uint32_t v;

	if (at->top == NULL && n > 0)
		at->top = mem_calloc(n * at->n, sizeof(*at->top));
	for (v = 0; v < at->n; v++)
		at->price[v] = 0;
	for (b = 0; b < n; b++) {
		if (b == a || j->sides[b].dull)
			continue;
		update(j, a, b, !j->priced, at->top + b * at->n);
		for (v = 0; v < at->n; v++)
			at->price[v] += at->top[b * at->n + v].want;
	}
	for (v = 0; v < at->n; v++)
		at->price[v] = at->price[v] * PRICE / 8;
}

void
joint_price(struct joint *j)
{
	int hot = j->hot[0] > 0;
	size_t a;
	uint32_t v;

	for (a = 0; a < j->nattrs; a++) {
		if (j->sides[a].dull)
			continue;
		if (hot)
			price_side(j, a);
		for (v = 0; v < j->sides[a].n && !hot && j->priced; v++)
			j->sides[a].price[v] = 0;
	}
	j->priced = hot;
}
