/*
 * What a configuration may hold: one row a key.  This table is the only C
 * that names every key; rg-config(5) says what each means, and a test compares
 * the two.  A new key is a new row, a line in config.yaml and one in the
 * manual.
 *
 * A row's path is dotted; `*` stands for a name that the user chooses, `[]`
 * for any item of a list.
 */
#ifndef CONF_SCHEMA_H
#define CONF_SCHEMA_H

#include <stddef.h>

enum conf_type {
	CT_MAP,	    /* a map with the keys that have rows of their own */
	CT_NAMES,   /* a map of free names, each as the row PATH.* says */
	CT_LIST,    /* a list of maps, each with a name that no other has */
	CT_MAPS,    /* a list of maps */
	CT_TEXT,
	CT_TEXTS,   /* a list of texts */
	CT_INT,
	CT_NUM,
	CT_PAIR,    /* [least, most], whole numbers */
	CT_ENUM,    /* one of the words */
	CT_URL,
	CT_ENV,	    /* name of an environment variable */
	CT_RATINGS, /* a table of weights for 1 to 5 */
	CT_WEIGHTS  /* a table of weights, or a list of names of equal weight */
};

enum {
	CONF_MUST = 1, /* must be there, and not null */
	CONF_PART = 2, /* the numbers below this map are shares: at most 1 */
	CONF_WORD = 4, /* free names of letters, digits, - and _ only */
	CONF_ONE = 8   /* a map stands for a list of it alone */
};

struct conf_rule {
	const char *path;
	enum conf_type type;
	unsigned flags;
	double min, max;   /* of CT_INT, CT_NUM, CT_PAIR */
	const char *words; /* of CT_ENUM: "on, warn, off" */
};

/* The row of the whole: a CT_MAP with an empty path. */
const struct conf_rule *conf_rule_root(void);

/* Row i from 0, the whole left out, or NULL after the last. */
const struct conf_rule *conf_rule_at(size_t i);

/*
 * Row of a key in the map that rule stands for; NULL if it is unknown there.
 * For the items of a CT_LIST key is "[]".
 */
const struct conf_rule *conf_rule_child(const struct conf_rule *rule,
    const char *key);

/*
 * If r is the row of a key or item right below that of parent, the last part
 * of its path ("*" and "[]" included), else NULL.
 */
const char *conf_rule_below(const struct conf_rule *r,
    const struct conf_rule *parent);

/*
 * Say what rule expects, in words such as "a whole number from 1 to 5".
 * Returns buf, which holds size bytes.
 */
const char *conf_rule_expects(const struct conf_rule *rule, char *buf,
    size_t size);

#endif
