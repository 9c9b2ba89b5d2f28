/*
 * What joint.c plans from, and what has come of it: the tables with their
 * quotas, and how much each pair of values is due.  Private to joint.c.
 *
 * For each two values that can meet, `due` is how often they should have met
 * by now less how often they did: a slot with the one adds the other's share.
 */
#ifndef JOINT_TABLE_H
#define JOINT_TABLE_H

#include "ground/rng.h"
#include "plan/joint.h"
#include "plan/quota.h"

#define JOINT_ONE (1 << 20) /* a due of 1 */
#define JOINT_LEVELS 4

struct joint_pair {
	int due : 31;
	unsigned met : 1;
};

/* What is wanted most beside a value. */
struct joint_top {
	int64_t want;
	uint32_t value;
};

struct joint_table {
	struct quota quota;
	uint32_t *value;	/* attribute's value of each of the quota's */
	int *share;		/* of JOINT_ONE */
	uint32_t *allowed;	/* indices into value */
	size_t nallowed;	/* 0: ask the quota anew */
};

struct joint_side {
	size_t n;
	size_t ntables;
	struct joint_table *tables;
	size_t nparents;
	size_t parent[JOINT_PARENTS];
	uint32_t *table_of;
	int **fit;		/* [b][(table * values of b + value of b) * n +
				 * index in table]: shares beside a value that
				 * bans keep from some; NULL: those of table */
	int bent;		/* may give way to a ban */
	size_t nbans;
	const struct joint_ban **bans; /* that name it */
	struct joint_pair **pairs;	/* [b][value of b * n + value] */
	size_t nsides;		/* attributes before it that count */
	struct joint_pair *whole; /* [n] over all tables, if there are some */
	int64_t *price;		/* [n] of a turn of it (joint_price.h) */
	struct joint_top *top;	/* [b * n + value], of joint_price.c */
	int dull;		/* one value: nothing to choose or to spread */
};

struct joint {
	struct joint_side *sides;
	size_t nattrs;
	size_t ntogether;	/* the first of them, for joint_next() */
	size_t hot[JOINT_LEVELS];	/* pairs that never met, by due */
	struct joint_ban *bans;
	size_t nbans;
	int priced;		/* some price is not 0 */
	int64_t slots;
	int64_t work;		/* pairs weighed */
	uint32_t last[JOINT_ATTRS];	/* the slot before */
	uint64_t seed;
	struct rng rng;
};

/* A slot that is being tried. */
struct joint_try {
	uint32_t value[JOINT_ATTRS];
	unsigned known; /* has bit a set once value[a] is chosen */
	int bend;	/* attributes that are bent may have any value */
};

void joint_side_init(struct joint *j, size_t a, const struct joint_attr *from);
void joint_side_free(struct joint_side *side);

/* The table of attribute a that counts beside value[]. */
struct joint_table *joint_table_at(const struct joint *j, size_t a,
    const uint32_t *value);

/* Bring allowed up to date. */
void joint_table_ask(struct joint_table *t);

/*
 * How many values of a table may be tried, and the index of the ith of them
 * into its values.
 */
size_t joint_table_choices(struct joint_table *t, int bend);
uint32_t joint_table_choice(const struct joint_table *t, int bend, size_t i);

/* Give attribute a of the slot with these values the value v. */
void joint_settle(struct joint *j, size_t a, const uint32_t *value,
    uint32_t v);

#endif
