/*
 * What reviews can be planned: the products, personas, mixes and lists of the
 * configuration, with weights as whole numbers.  All texts and nodes are lent
 * from the configuration, which must outlive this.
 */
#ifndef DOMAIN_H
#define DOMAIN_H

#include <stddef.h>
#include <stdint.h>

#include "conf.h"

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
	uint32_t ratings;		/* index of its table; 0: common */
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

struct domain {
	struct domain_table product;
	struct domain_product *products;
	struct domain_table persona;
	struct domain_persona *personas;
	struct domain_table length;
	struct domain_length *lengths;
	struct domain_table tone;
	struct domain_table language;
	size_t nratings;
	int64_t (*ratings)[DOMAIN_RATINGS]; /* weights of 1 .. 5, by table */
	struct domain_lists aspects;
	struct domain_lists terms;
	int aspects_min;
	int aspects_max;
};

/* Read.  Returns 0, or -1 with conf->why; domain_free() either way. */
int domain_read(struct domain *d, struct conf *conf);
void domain_free(struct domain *d);

#endif
