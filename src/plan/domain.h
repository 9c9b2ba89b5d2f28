/*
 * What reviews can be planned: the products, personas, mixes and lists of the
 * configuration, with weights as whole numbers.  All texts and nodes are lent
 * from the configuration, which must outlive this.
 */
#ifndef DOMAIN_H
#define DOMAIN_H

#include <stddef.h>
#include <stdint.h>

#include "conf/conf.h"

#define DOMAIN_RATINGS 5

struct domain_product {
	const char *name;
	const char *category;		/* or NULL */
	const struct conf_node *features; /* list, or NULL */
	int aspects;			/* index of its list, or -1: none */
	int terms;
};

struct domain_persona {
	const char *name;
	const char *role;		/* these may be NULL */
	const char *voice;
	const struct conf_node *focus;
};

struct domain_length {
	const char *name;
	int words_min;
	int words_max;
};

/* Names with weights; n is 0 if the configuration has none. */
struct domain_table {
	size_t n;
	const char **name;
	int64_t *weight;
};

/* A list of aspects or terms: lists[k] are names[start .. start + n - 1]. */
struct domain_list {
	const struct conf_node *node;
	size_t start;
	size_t n;
};

struct domain_lists {
	size_t n;
	struct domain_list *list;
	size_t nnames;
	const char **name;
};

/*
 * What is planned with one value a review.  Those of the user's own, below
 * `attributes`, follow the built-in ones.
 */
enum {
	DOMAIN_PRODUCT,
	DOMAIN_PERSONA,
	DOMAIN_RATING,
	DOMAIN_LENGTH,
	DOMAIN_TONE,
	DOMAIN_LANGUAGE,
	DOMAIN_OWN,
	DOMAIN_OWN_MAX = 16,
	DOMAIN_ATTRS = DOMAIN_OWN + DOMAIN_OWN_MAX
};

#define DOMAIN_PARENTS 2

/* Tables of an attribute that others decide on. */
struct domain_cond {
	size_t ntables; /* 0: the attribute's own weights always count */
	/* [table * n + value]; table 0 is for where no condition holds */
	int64_t *weight;
	/*
	 * What each table was made from, NULL if there are none: the list of
	 * maps with `when`, or of personas.
	 */
	const struct conf_node **when;
	size_t nparents;
	int parent[DOMAIN_PARENTS]; /* attributes that decide */
	/*
	 * The table by the value of the parent; with two, by that of the first
	 * times the values of the second plus that of the second.
	 */
	uint32_t *table_of;
};

#define DOMAIN_TERMS 4

/* An entry of `never`: values that must not all be together in a review. */
struct domain_ban {
	const struct conf_node *node;
	size_t n;
	struct domain_term {
		int attr;
		unsigned char *holds; /* [values of the attribute] */
	} term[DOMAIN_TERMS];
};

struct domain {
	struct domain_table attr[DOMAIN_ATTRS];
	struct domain_cond cond[DOMAIN_ATTRS];
	struct domain_ban *bans;
	size_t nbans;
	const char *name[DOMAIN_ATTRS];
	int nattrs;
	int order[DOMAIN_ATTRS]; /* all, each behind what decides its table */
	struct domain_product *products;
	struct domain_persona *personas;
	struct domain_length *lengths;
	struct domain_lists aspects;
	struct domain_lists terms;
	int aspects_min;
	int aspects_max;
};

/* Read.  Returns 0, or -1 with conf->why; domain_free() either way. */
int domain_read(struct domain *d, struct conf *conf);
void domain_free(struct domain *d);

/*
 * Mark in holds[] each value of an attribute that a condition, an attribute's
 * or the category's name and its value, is true of.  Returns the attribute, or
 * -1 with conf->why, which begins with what.  *holds is malloc'ed.
 */
int domain_condition(unsigned char **holds, const struct domain *d,
    struct conf *conf, const struct conf_node *node, const char *what);

/* The table of attribute a that counts beside value[]. */
size_t domain_table_of(const struct domain *d, int a, const uint32_t *value);

#endif
