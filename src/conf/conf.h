/*
 * The configuration: one tree, read from YAML, every value of which knows the
 * file and line it came from.
 *
 * conf_load() reads the built-in default (the shipped config.yaml, compiled
 * in), lays the user's file over it, then each --set, and checks the whole
 * against the schema (conf_schema.c): unknown keys (with the nearest known
 * one), wrong types and impossible values are refused with file, line and what
 * was expected.  After that the getters below cannot fail on a key that the
 * schema promises: asking for one that it does not is a mistake of the program.
 *
 * Laying over: maps are merged key by key; lists, and maps that are tables of
 * weights (ratings, tones, languages), are replaced whole; null unsets.
 * rg-config(5) defines every key.  Two things are settled after that, so that
 * no program need know them: an entry of providers has every value that it
 * does not set from providers.defaults (which stands beside the entries and is
 * none), and a table of weights that was written as a list of names is a map
 * of these names, each of weight 1.
 */
#ifndef CONF_H
#define CONF_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Where a value came from; what may hold commands depends on it. */
enum conf_origin {
	CONF_DEFAULT,	/* built in */
	CONF_FOUND,	/* ./config.yaml that was merely found */
	CONF_SYSTEM,	/* the user's own or the system's file */
	CONF_NAMED,	/* -c or $RG_CONFIG */
	CONF_SET	/* --set */
};

enum conf_kind { CONF_SCALAR, CONF_LIST, CONF_MAP };

#define CONF_BLOCK 2 /* quoted by | or >: the text begins a line below */

struct conf_node {
	enum conf_kind kind;
	enum conf_origin origin;
	const char *file;	/* "config.yaml", "(built in)", "--set K=V" */
	size_t line;		/* from 1; 0 for --set */
	char *key;		/* within a map; NULL elsewhere */
	char *value;		/* of a scalar, as written */
	int quoted;		/* not plain: a text, whatever it looks like */
	struct conf_node **child; /* of a list or map, in the order written */
	size_t nchild;
};

struct conf {
	struct conf_node *root;
	char *path;	/* the user's file, or NULL if there was none */
	char **names;	/* what the nodes' file points to */
	size_t nnames;
	char why[1024];	/* after a failure: "FILE:LINE: KEY: what, expected" */
};

/*
 * Load.  path is -c's argument or NULL: then $RG_CONFIG, ./config.yaml,
 * $XDG_CONFIG_HOME/rg-tools/config.yaml (~/.config without it),
 * /etc/rg-tools/config.yaml, the first that exists, else none.  sets holds
 * nsets texts KEY=VALUE; a VALUE that begins with one of {["' is YAML, any
 * other is a scalar as it stands.  Returns 0, or -1 with conf->why; conf_free()
 * either way.
 */
int conf_load(struct conf *conf, const char *path, const char *const *sets,
    size_t nsets);
void conf_free(struct conf *conf);

/* The built-in default as text. */
const char *conf_default(size_t *len);

/*
 * Node at a dotted path below node (conf->root for the whole), or NULL if
 * there is none or its value is null.
 */
const struct conf_node *conf_get(const struct conf_node *node,
    const char *path);

/*
 * Child of a map by its key, which may hold dots, as names that users choose
 * do; NULL if there is none.  map or key NULL: there is none.
 */
const struct conf_node *conf_child(const struct conf_node *map,
    const char *key);

/*
 * Scalars at a path; dflt if absent or null, or of another type, which the
 * schema excludes.
 */
const char *conf_str(const struct conf_node *node, const char *path,
    const char *dflt);
int64_t conf_int(const struct conf_node *node, const char *path, int64_t dflt);
double conf_num(const struct conf_node *node, const char *path, double dflt);

/*
 * Say in conf->why what is wrong with a value that the schema let pass:
 * "FILE:LINE: text".  Returns -1, for `return conf_bad(...)`.
 */
int conf_bad(struct conf *conf, const struct conf_node *node, const char *fmt,
    ...) __attribute__((format(printf, 3, 4)));

/*
 * SHA-256 (hexadecimal, HASH_HEX bytes) of the values below the given dotted
 * paths, in canonical order, independent of comments, files and layout.
 */
void conf_hash(char *out, const struct conf_node *root,
    const char *const *paths, size_t npaths);

/* Write the tree as YAML that conf_load() reads back to the same values. */
void conf_dump(FILE *fp, const struct conf_node *root);

#endif
