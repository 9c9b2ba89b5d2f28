/*
 * Scalars and lists of scalars: the functions that conf_check_values() has for
 * these types, one of the row's type each, and how everything that checks
 * complains.
 */
#ifndef CONF_VALUE_H
#define CONF_VALUE_H

#include "conf/conf.h"
#include "conf/conf_schema.h"
#include "ground/buf.h"

#define VALUE_SHOWN 60 /* bytes of a value that a complaint repeats */

struct conf_check {
	struct conf *conf; /* its why takes the complaint */
	struct buf path;   /* dotted key of the node that is looked at */
};

/* Append a key (or "[]") to the path; returns the length to go back to. */
size_t value_enter(struct conf_check *c, const char *key);
void value_leave(struct conf_check *c, size_t old);

/*
 * Complain of a node: "FILE:LINE: PATH: text", or "--set PATH=...: text".
 * Returns -1.
 */
int value_bad(struct conf_check *c, const struct conf_node *node,
    const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/*
 * Complain "VALUE WHAT; expected ...", in the words of the rule; what may be
 * NULL.  Of a list or map only WHAT is said.  Returns -1.
 */
int value_not(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule, const char *what);

/* Each returns 0, or -1 having complained. */
typedef int value_fn(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule);

value_fn value_number; /* CT_INT, CT_NUM */
value_fn value_text;
value_fn value_texts;
value_fn value_pair;
value_fn value_enum;
value_fn value_url;
value_fn value_env;

#endif
