/*
 * Two attributes with weights can be planned apart from some pairs if the
 * weight of each value can be dealt out to its partners so that theirs are
 * filled: a flow from the values of the one to those of the other.  It is
 * filled greedily, then mended along paths that take back what was dealt out
 * (Ford and Fulkerson).  If it cannot be filled, the values that such a path
 * still reaches are those with too few partners.
 */
#include "plan/never.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/mem.h"
#include "plan/never_value.h"

static int
read_term(struct domain *d, struct conf *conf, struct domain_ban *ban,
    const struct conf_node *node)
{
	struct domain_term *t = &ban->term[ban->n];
	size_t i;

	if (ban->n == DOMAIN_TERMS)
		return conf_bad(conf, node, "never: expected at most %d "
		    "attributes", DOMAIN_TERMS);
	t->attr = domain_condition(&t->holds, d, conf, node, "never");
	if (t->attr == -1)
		return -1;
	for (i = 0; i < ban->n; i++)
		if (ban->term[i].attr == t->attr) {
			free(t->holds);
			return conf_bad(conf, node, "never: '%s' is about %s "
			    "again; expected another attribute", node->key,
			    d->name[t->attr]);
		}
	ban->n++;
	return 0;
}

static int
read_ban(struct domain *d, struct conf *conf, const struct conf_node *map)
{
	struct domain_ban *ban = &d->bans[d->nbans++];
	size_t i;

	ban->node = map;
	for (i = 0; i < map->nchild; i++)
		if (read_term(d, conf, ban, map->child[i]) == -1)
			return -1;
	if (ban->n < 2)
		return conf_bad(conf, map, "never: expected at least two "
		    "attributes with a value each");
	return 0;
}

/* The bans of two terms that are about both attributes. */
struct pair {
	const struct domain *d;
	int a, b;
	const struct conf_node *node; /* of the last of them */
};

static int
is_of(const struct domain_ban *ban, const struct pair *p)
{
	return ban->n == 2 && ((ban->term[0].attr == p->a &&
	    ban->term[1].attr == p->b) || (ban->term[0].attr == p->b &&
	    ban->term[1].attr == p->a));
}

static int
may_meet(const struct pair *p, size_t x, size_t y)
{
	const struct domain_ban *ban;
	int swapped;

	for (ban = p->d->bans; ban < p->d->bans + p->d->nbans; ban++) {
		if (!is_of(ban, p))
			continue;
		swapped = ban->term[0].attr != p->a;
		if (ban->term[swapped].holds[x] &&
		    ban->term[!swapped].holds[y])
			return 0;
	}
	return 1;
}

/* A flow from the values of a to those of b. */
struct flow {
	size_t na, nb;
	int64_t *left;	   /* [na] not dealt out yet */
	int64_t *room;	   /* [nb] not filled yet */
	int64_t *dealt;	   /* [x * nb + y] */
	unsigned char *may; /* the same */
	uint32_t *from_b;  /* [na] by which value of b it was reached */
	uint32_t *from_a;  /* [nb] */
	unsigned char *seen; /* [na + nb] */
	uint32_t *queue;   /* [na + nb], a value of b is na + y */
};

static void
flow_init(struct flow *f, const struct pair *p)
{
	const struct domain_table *a = &p->d->attr[p->a];
	const struct domain_table *b = &p->d->attr[p->b];
	int64_t sum_a = 0, sum_b = 0;
	size_t x, y;

	*f = (struct flow){.na = a->n, .nb = b->n};
	f->left = mem_calloc(f->na, sizeof(*f->left));
	f->room = mem_calloc(f->nb, sizeof(*f->room));
	f->dealt = mem_calloc(f->na * f->nb, sizeof(*f->dealt));
	f->may = mem_calloc(f->na * f->nb, 1);
	f->from_b = mem_calloc(f->na, sizeof(*f->from_b));
	f->from_a = mem_calloc(f->nb, sizeof(*f->from_a));
	f->seen = mem_calloc(f->na + f->nb, 1);
	f->queue = mem_calloc(f->na + f->nb, sizeof(*f->queue));
	for (x = 0; x < f->na; x++)
		sum_a += a->weight[x];
	for (y = 0; y < f->nb; y++)
		sum_b += b->weight[y];
	for (x = 0; x < f->na; x++)
		f->left[x] = a->weight[x] * sum_b;
	for (y = 0; y < f->nb; y++)
		f->room[y] = b->weight[y] * sum_a;
	for (x = 0; x < f->na; x++)
		for (y = 0; y < f->nb; y++)
			f->may[x * f->nb + y] = (unsigned char)may_meet(p, x,
			    y);
}

static void
flow_free(struct flow *f)
{
	free(f->left);
	free(f->room);
	free(f->dealt);
	free(f->may);
	free(f->from_b);
	free(f->from_a);
	free(f->seen);
	free(f->queue);
}

/* Walk from what is left to room, breadth first.  Returns a y, or nb. */
static size_t
reach(struct flow *f)
{
	size_t head = 0, tail = 0, x, y;

	memset(f->seen, 0, f->na + f->nb);
	for (x = 0; x < f->na; x++)
		if (f->left[x] > 0) {
			f->seen[x] = 1;
			f->from_b[x] = (uint32_t)f->nb;
			f->queue[tail++] = (uint32_t)x;
		}
	while (head < tail) {
		x = f->queue[head++];
		if (x >= f->na) {
			y = x - f->na;
			for (x = 0; x < f->na; x++)
				if (!f->seen[x] &&
				    f->dealt[x * f->nb + y] > 0) {
					f->seen[x] = 1;
					f->from_b[x] = (uint32_t)y;
					f->queue[tail++] = (uint32_t)x;
				}
			continue;
		}
		for (y = 0; y < f->nb; y++) {
			if (f->seen[f->na + y] || !f->may[x * f->nb + y])
				continue;
			f->seen[f->na + y] = 1;
			f->from_a[y] = (uint32_t)x;
			if (f->room[y] > 0)
				return y;
			f->queue[tail++] = (uint32_t)(f->na + y);
		}
	}
	return f->nb;
}

/* Deal out along the path that reached y. */
static void
deal(struct flow *f, size_t end)
{
	int64_t most = f->room[end];
	size_t x, y;

	for (y = end;; y = f->from_b[x]) {
		x = f->from_a[y];
		if (f->from_b[x] == f->nb)
			break;
		if (f->dealt[x * f->nb + f->from_b[x]] < most)
			most = f->dealt[x * f->nb + f->from_b[x]];
	}
	if (f->left[x] < most)
		most = f->left[x];
	f->left[x] -= most;
	f->room[end] -= most;
	for (y = end;; y = f->from_b[x]) {
		x = f->from_a[y];
		f->dealt[x * f->nb + y] += most;
		if (f->from_b[x] == f->nb)
			break;
		f->dealt[x * f->nb + f->from_b[x]] -= most;
	}
}

/* Values that were seen, in quotes, and their share of all in thousandths. */
static int64_t
add_seen(struct buf *b, const struct domain_table *t,
    const unsigned char *seen)
{
	int64_t sum = 0, have = 0;
	int n = 0;
	size_t i;

	for (i = 0; i < t->n; i++) {
		sum += t->weight[i];
		if (!seen[i] || t->weight[i] == 0)
			continue;
		have += t->weight[i];
		buf_addf(b, "%s'%s'", n++ > 0 ? ", " : "", t->name[i]);
	}
	if (n == 0)
		buf_adds(b, "nothing");
	return sum > 0 ? have * 1000 / sum : 0;
}

static int
refuse(struct conf *conf, const struct pair *p, const struct flow *f)
{
	struct buf one = BUF_INIT, other = BUF_INIT;
	int64_t has, gets;

	has = add_seen(&one, &p->d->attr[p->a], f->seen);
	gets = add_seen(&other, &p->d->attr[p->b], f->seen + f->na);
	conf_bad(conf, p->node, "never: %s %s may go with %s %s only, and is "
	    "%" PRId64 ".%" PRId64 " %% of all, that %" PRId64 ".%" PRId64
	    " %%; expected weights that fit", p->d->name[p->a], buf_str(&one),
	    p->d->name[p->b], buf_str(&other), has / 10, has % 10, gets / 10,
	    gets % 10);
	buf_free(&one);
	buf_free(&other);
	return -1;
}

/* Whether the weights of both can be kept. */
static int
check_pair(struct conf *conf, const struct pair *p)
{
	struct flow f;
	size_t x, y;
	int rc = 0;

	flow_init(&f, p);
	while ((y = reach(&f)) < f.nb)
		deal(&f, y);
	for (x = 0; x < f.na && rc == 0; x++)
		if (f.left[x] > 0)
			rc = refuse(conf, p, &f);
	flow_free(&f);
	return rc;
}

static int
check_pairs(const struct domain *d, struct conf *conf)
{
	struct pair p = {.d = d};
	size_t i;

	for (p.a = 0; p.a < d->nattrs; p.a++)
		for (p.b = p.a + 1; p.b < d->nattrs; p.b++) {
			p.node = NULL;
			for (i = 0; i < d->nbans; i++)
				if (is_of(&d->bans[i], &p))
					p.node = d->bans[i].node;
			if (p.node == NULL || d->cond[p.a].ntables > 0 ||
			    d->cond[p.b].ntables > 0)
				continue;
			if (check_pair(conf, &p) == -1)
				return -1;
		}
	return 0;
}

int
never_read(struct domain *d, struct conf *conf)
{
	const struct conf_node *list = conf_get(conf->root, "never");
	size_t i;

	if (list == NULL)
		return 0;
	if (list->kind == CONF_MAP) {
		d->bans = mem_calloc(1, sizeof(*d->bans));
		return read_ban(d, conf, list) == -1 ||
		    check_pairs(d, conf) == -1 ? -1 :
		    never_check_values(d, conf);
	}
	d->bans = mem_calloc(list->nchild + 1, sizeof(*d->bans));
	for (i = 0; i < list->nchild; i++)
		if (read_ban(d, conf, list->child[i]) == -1)
			return -1;
	return check_pairs(d, conf) == -1 ? -1 : never_check_values(d, conf);
}
