#include "model/provider_entry.h"

#include <stdarg.h>
#include <stdio.h>

int
entry_refuse(struct conf *conf, const struct conf_node *node, const char *fmt,
    ...)
{
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (node != NULL && node->origin != CONF_DEFAULT)
		return conf_bad(conf, node, "%s", text);
	snprintf(conf->why, sizeof(conf->why), "%s", text);
	return -1;
}

int
entry_refuse_url(const struct entry *e, const char *fmt, ...)
{
	char text[400];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (e->url_env)
		return entry_refuse(e->conf, NULL, "$OPENAI_BASE_URL: %s",
		    text);
	return entry_refuse(e->conf, entry_node(e, "base_url"),
	    "providers.%s.base_url: %s", e->name, text);
}

const struct conf_node *
entry_node(const struct entry *e, const char *path)
{
	const struct conf_node *node = conf_get(e->own, path);

	return node != NULL || e->dflt == NULL ? node : conf_get(e->dflt, path);
}

const struct conf_node *
entry_home(const struct entry *e, const char *path)
{
	return conf_get(e->own, path) != NULL || e->dflt == NULL ?
	    e->own : e->dflt;
}

const char *
entry_str(const struct entry *e, const char *path)
{
	return conf_str(entry_home(e, path), path, NULL);
}
