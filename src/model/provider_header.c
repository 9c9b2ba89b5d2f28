/*
 * What an entry says of the headers of its requests.  Those that carry the
 * key, or that the body decides, are not its to set.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "conf/conf_tree.h"
#include "ground/mem.h"
#include "model/provider_entry.h"
#include "model/secret.h"

static int
is_token(const char *s)
{
	if (*s == '\0')
		return 0;
	for (; *s != '\0'; s++)
		if (!isalnum((unsigned char)*s) &&
		    strchr("!#$%&'*+-.^_`|~", *s) == NULL)
			return 0;
	return 1;
}

static int
is_taken(const char *name)
{
	static const char *const names[] = {
		"authorization", "proxy-authorization", "x-api-key",
		"api-key", "x-goog-api-key", "content-type", "content-length",
		"transfer-encoding", "accept-encoding", "host", "connection",
		"expect"
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcasecmp(names[i], name) == 0)
			return 1;
	return 0;
}

static const char *
value_fault(const char *s)
{
	if (*s == '\0')
		return "it has no value";
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			return "its value holds a character that no header can";
	return NULL;
}

static int
load_extra(struct provider *p, const struct entry *e)
{
	const struct conf_node *map = entry_node(e, "headers"), *node;
	const char *why;
	size_t i;

	for (i = 0; map != NULL && i < map->nchild; i++) {
		node = map->child[i];
		if (tree_null(node))
			continue; /* not sent */
		why = !is_token(node->key) ? "no header has such a name" :
		    is_taken(node->key) ? "this one is set by other keys" :
		    value_fault(node->value);
		if (why != NULL)
			return entry_refuse(e->conf, node,
			    "providers.%s.headers: '%.64s': %s", e->name,
			    node->key, why);
		p->headers = mem_resize(p->headers, p->nheaders + 1,
		    sizeof(*p->headers));
		p->headers[p->nheaders++] = mem_printf("%s: %s", node->key,
		    node->value);
	}
	return 0;
}

/* A header of OpenAI's, from the entry or a variable of its own clients. */
static int
load_own(const struct provider *p, const struct entry *e, const char *key,
    const char *variable, char **to)
{
	const char *s = entry_str(e, key);

	if (s == NULL || *s == '\0') {
		if (variable != NULL)
			*to = secret_env(variable);
		return 0;
	}
	if (p->kind != PROVIDER_OPENAI && p->kind != PROVIDER_RESPONSES)
		return entry_refuse(e->conf, entry_node(e, key),
		    "providers.%s.%s: kind %s has none", e->name, key,
		    provider_kind_name(p->kind));
	if (value_fault(s) != NULL)
		return entry_refuse(e->conf, entry_node(e, key),
		    "providers.%s.%s: %s", e->name, key, value_fault(s));
	*to = mem_strdup(s);
	return 0;
}

int
entry_load_headers(struct provider *p, const struct entry *e)
{
	const char *name = entry_str(e, "auth_header");
	int heeds = p->key != NULL && (strcmp(p->name, "openai") == 0 ||
	    strcmp(p->name, "openai-responses") == 0);

	if (name != NULL && *name != '\0') {
		if (!is_token(name))
			return entry_refuse(e->conf,
			    entry_node(e, "auth_header"),
			    "providers.%s.auth_header: '%.64s' is no name of a "
			    "header", e->name, name);
		p->auth_header = mem_strdup(name);
	}
	if (load_own(p, e, "organization", heeds ? "OPENAI_ORG_ID" : NULL,
	    &p->org) == -1 ||
	    load_own(p, e, "project", heeds ? "OPENAI_PROJECT_ID" : NULL,
	    &p->project) == -1)
		return -1;
	return load_extra(p, e);
}
