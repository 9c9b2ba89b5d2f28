/*
 * An entry of `providers` while it is resolved: for provider*.c alone.
 */
#ifndef PROVIDER_ENTRY_H
#define PROVIDER_ENTRY_H

#include "model/provider.h"

struct entry {
	struct conf *conf;
	const struct conf_node *own, *dflt; /* dflt: defaults, or NULL */
	const char *name;
	const struct conf_node *key_env; /* instead of the entry's keys */
	int url_env;		/* base_url is $OPENAI_BASE_URL's */
};

/* A key of the entry, or of the defaults; NULL if neither has it. */
const struct conf_node *entry_node(const struct entry *e, const char *path);

/* The map in which a key is to be asked for. */
const struct conf_node *entry_home(const struct entry *e, const char *path);

/* A text, or NULL. */
const char *entry_str(const struct entry *e, const char *path);

/*
 * Refuse because of node (NULL: because of no line): -1 with conf->why.  A line
 * of the built-in default is nobody's mistake and not named.
 */
int entry_refuse(struct conf *conf, const struct conf_node *node,
    const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* The same because of base_url, which it names as what it is. */
int entry_refuse_url(const struct entry *e, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Set p->key, from a command, a file or the environment, and see that it may
 * travel to p->base_url.  needed: none is an error; else no command is run.
 * Returns 0, or -1 with conf->why.
 */
int entry_load_key(struct provider *p, const struct entry *e, int needed);

/* Set p->auth_header, headers, org and project.  The same result. */
int entry_load_headers(struct provider *p, const struct entry *e);

/* Host of a URL (lent) and its length; IPv6 with the brackets it has. */
const char *entry_host(const char *url, size_t *len);

#endif
