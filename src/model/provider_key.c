/*
 * Where a key comes from, and where it may go.  What an entry says itself goes
 * before the environment: a command, then a file, then a variable.  Commands
 * and files are honoured only where their reader wrote them or was named them:
 * a folder that came from elsewhere may hold a config.yaml that would run, or
 * read and send away, anything.
 */
#include "model/provider_entry.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ground/mem.h"
#include "model/secret.h"

#define COMMAND_MS (60 * 1000) /* for a command that may ask for a word */

const char *
entry_host(const char *url, size_t *len)
{
	const char *s = strstr(url, "://"), *at;

	s = s == NULL ? url : s + 3;
	*len = strcspn(s, "/?#");
	if ((at = memrchr(s, '@', *len)) != NULL) {
		*len -= (size_t)(at + 1 - s);
		s = at + 1;
	}
	*len = *s == '[' ? strcspn(s, "]") : strcspn(s, ":/?#");
	*len += s[*len] == ']';
	return s;
}

int
provider_is_here(const char *url)
{
	char host[64];
	const char *s;
	size_t len;

	s = entry_host(url, &len);
	if (len >= sizeof(host))
		return 0;
	memcpy(host, s, len);
	host[len] = '\0';
	return strcasecmp(host, "localhost") == 0 ||
	    strcmp(host, "[::1]") == 0 ||
	    (strncmp(host, "127.", 4) == 0 &&
	    host[strspn(host, "0123456789.")] == '\0');
}

char *
provider_shown_url(const char *url)
{
	const char *host = strstr(url, "://") + 3;
	const char *at = memrchr(host, '@', strcspn(host, "/"));

	return mem_printf("%.*s%s%s", (int)(host - url), url,
	    at != NULL ? "***" : "", at != NULL ? at : host);
}

/*
 * Is it the key variable of a built-in entry?  Then conf_load() has seen to it
 * that a file that was merely found sends it where that entry does.
 */
static int
of_preset(const char *variable)
{
	const struct conf_node *all;
	struct conf builtin;
	size_t i;
	int is = 0;

	if (conf_load(&builtin, "/dev/null", NULL, 0) == 0) {
		all = conf_get(builtin.root, "providers");
		for (i = 0; i < all->nchild; i++)
			is |= strcmp(conf_str(all->child[i], "api_key_env",
			    ""), variable) == 0;
	}
	conf_free(&builtin);
	return is;
}

/*
 * May the key travel to where base_url points?
 *	from	where the key is from, for messages
 *	bound	conf_load() has seen to it that a file that was merely found
 *		sends it where a built-in entry does
 */
static int
may_travel(const struct provider *p, const struct entry *e, const char *from,
    int bound)
{
	const struct conf_node *url = entry_node(e, "base_url");
	const char *s;

	for (s = p->key; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			return entry_refuse(e->conf, NULL, "providers.%s: %s "
			    "holds a character that no header can", e->name,
			    from);
	if (provider_is_here(p->base_url))
		return 0;
	if (url != NULL && url->origin == CONF_FOUND && !bound)
		return entry_refuse_url(e, "a file that was merely found may "
		    "not say where %s is sent; name it with -c", from);
	if (strncasecmp(p->base_url, "https://", 8) != 0)
		return entry_refuse_url(e, "%s is sent over https only, or to "
		    "this machine", from);
	return 0;
}

static int
from_env(struct provider *p, const struct entry *e, int needed)
{
	const char *variable = entry_str(e, "api_key_env");
	char from[128];

	if (variable == NULL || *variable == '\0')
		return 0;
	p->key = secret_env(variable);
	if (p->key == NULL && p->kind == PROVIDER_GEMINI &&
	    strcmp(variable, "GEMINI_API_KEY") == 0 &&
	    (p->key = secret_env("GOOGLE_API_KEY")) != NULL)
		variable = "GOOGLE_API_KEY";
	snprintf(from, sizeof(from), "$%s", variable);
	if (p->key != NULL)
		return may_travel(p, e, from, of_preset(variable));
	if (!needed)
		return 0;
	return entry_refuse(e->conf, entry_node(e, "api_key_env"),
	    "providers.%s.api_key_env: %s is not set", e->name, from);
}

/*
 * From the variable that an item of `models` names.  Whose key that is, only
 * somebody who wrote the configuration can know.
 */
static int
from_wish(struct provider *p, const struct entry *e, int needed)
{
	const char *variable = e->key_env->value;
	char from[128];

	if (e->key_env->origin == CONF_FOUND)
		return entry_refuse(e->conf, e->key_env, "models[].api_key_env:"
		    " not honoured in a file that was merely found; name it "
		    "with -c");
	p->key_env = mem_strdup(variable);
	p->key = secret_env(variable);
	snprintf(from, sizeof(from), "$%s", variable);
	if (p->key != NULL)
		return may_travel(p, e, from, 0);
	return needed ? entry_refuse(e->conf, e->key_env,
	    "models[].api_key_env: %s is not set", from) : 0;
}

static char *
run_command(const char *command, const char **why)
{
	return secret_command(command, COMMAND_MS, why);
}

/* From a command or a file, whose key in the configuration this is. */
static int
from_own(struct provider *p, const struct entry *e,
    const struct conf_node *node, char *(*get)(const char *, const char **))
{
	const char *why;
	char from[128];

	if (node->origin == CONF_FOUND)
		return entry_refuse(e->conf, node, "providers.%s.%s: not "
		    "honoured in a file that was merely found; name it with "
		    "-c", e->name, node->key);
	if ((p->key = get(node->value, &why)) == NULL)
		return entry_refuse(e->conf, node, "providers.%s.%s: '%.200s' "
		    "%s", e->name, node->key, node->value, why);
	snprintf(from, sizeof(from), "the key of %s", node->key);
	return may_travel(p, e, from, 0);
}

int
entry_load_key(struct provider *p, const struct entry *e, int needed)
{
	const struct conf_node *node;

	if (p->kind == PROVIDER_SIM)
		return 0;
	if (e->key_env != NULL)
		return from_wish(p, e, needed);
	node = entry_node(e, "api_key_command");
	if (node != NULL && *node->value != '\0')
		return needed ? from_own(p, e, node, run_command) : 0;
	node = entry_node(e, "api_key_file");
	if (node != NULL && *node->value != '\0')
		return needed ? from_own(p, e, node, secret_file) : 0;
	return from_env(p, e, needed);
}
