/*
 * An entry is looked up key by key, first in itself, then in
 * providers.defaults.  The schema has seen to names, types and ranges; what is
 * checked here needs the command line, the environment, or two keys at once.
 */
#include "provider.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "hash.h"
#include "mem.h"

#define SIM_URL "http://rg-sim/v1" /* goes through a Unix socket */

struct entry {
	struct conf *conf;
	const struct conf_node *own, *dflt;
	const char *name;
};

static const char *const kinds[] = {
	[PROVIDER_SIM] = "sim",
	[PROVIDER_OPENAI] = "openai",
	[PROVIDER_GEMINI] = "gemini",
	[PROVIDER_ANTHROPIC] = "anthropic",
	[PROVIDER_RESPONSES] = "responses"
};

const char *
provider_kind_name(enum provider_kind kind)
{
	return kinds[kind];
}

/* Refuse; a line of the built-in default is nobody's mistake. */
static int __attribute__((format(printf, 3, 4)))
refuse(struct conf *conf, const struct conf_node *node, const char *fmt, ...)
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

static const struct conf_node *
node_of(const struct entry *e, const char *path)
{
	const struct conf_node *node = conf_get(e->own, path);

	return node != NULL || e->dflt == NULL ? node : conf_get(e->dflt, path);
}

/* The map in which a key is to be asked for. */
static const struct conf_node *
home_of(const struct entry *e, const char *path)
{
	return conf_get(e->own, path) != NULL || e->dflt == NULL ?
	    e->own : e->dflt;
}

static const char *
str(const struct entry *e, const char *path)
{
	return conf_str(home_of(e, path), path, NULL);
}

static double
num(const struct entry *e, const char *path, double dflt)
{
	return conf_num(home_of(e, path), path, dflt);
}

static int64_t
whole(const struct entry *e, const char *path, int64_t dflt)
{
	return conf_int(home_of(e, path), path, dflt);
}

/* Seconds of the configuration as milliseconds; what is not 0 stays so. */
static int64_t
ms(const struct entry *e, const char *path, double dflt)
{
	double s = num(e, path, dflt);

	return s > 1e12 ? INT64_MAX / 2 : (int64_t)ceil(s * 1000);
}

static int
unknown(struct conf *conf, const char *name)
{
	const struct conf_node *all = conf_get(conf->root, "providers");
	struct buf known = BUF_INIT;
	size_t i;

	for (i = 0; all != NULL && i < all->nchild; i++)
		if (strcmp(all->child[i]->key, "defaults") != 0)
			buf_addf(&known, "%s%s", known.len > 0 ? ", " : "",
			    all->child[i]->key);
	refuse(conf, conf_get(conf->root, "provider"),
	    "no provider '%s'; known are %s", name, buf_str(&known));
	buf_free(&known);
	return -1;
}

/* Host of a URL (lent) and its length; brackets of IPv6 included. */
static const char *
host_of(const char *url, size_t *len)
{
	const char *s = strstr(url, "://"), *at;

	s = s == NULL ? url : s + 3;
	*len = strcspn(s, "/?#");
	if ((at = memrchr(s, '@', *len)) != NULL) {
		*len -= (size_t)(at + 1 - s);
		s = at + 1;
	}
	*len = *s == '[' ? strcspn(s, "]") + 1 : strcspn(s, ":/?#");
	return s;
}

static int
is_loopback(const char *url)
{
	char host[64];
	const char *s;
	size_t len;

	s = host_of(url, &len);
	if (len >= sizeof(host))
		return 0;
	memcpy(host, s, len);
	host[len] = '\0';
	return strcasecmp(host, "localhost") == 0 ||
	    strcmp(host, "[::1]") == 0 ||
	    (strncmp(host, "127.", 4) == 0 &&
	    host[strspn(host, "0123456789.")] == '\0');
}

/* Is it an entry that heeds the variables of OpenAI's own clients? */
static int
is_openai(const struct provider *p)
{
	return strcmp(p->name, "openai") == 0 ||
	    strcmp(p->name, "openai-responses") == 0;
}

/* Where to ask: the entry's base_url without slashes at its end. */
static int
load_url(struct provider *p, const struct entry *e)
{
	const struct conf_node *node = node_of(e, "base_url");
	const char *url = str(e, "base_url"), *env;
	size_t len;

	if (p->kind == PROVIDER_SIM)
		url = SIM_URL;
	if (is_openai(p) && node != NULL &&
	    node->origin == CONF_DEFAULT &&
	    (env = getenv("OPENAI_BASE_URL")) != NULL && *env != '\0')
		url = env;
	if (url == NULL)
		return refuse(e->conf, e->own, "providers.%s.base_url: not set",
		    e->name);
	if ((strncasecmp(url, "http://", 7) != 0 &&
	    strncasecmp(url, "https://", 8) != 0) ||
	    (host_of(url, &len), len) == 0 || strpbrk(url, " \t\r\n?#") != NULL)
		return refuse(e->conf, node, "providers.%s.base_url: '%s' is "
		    "no URL of the form https://HOST/PATH", e->name, url);
	for (len = strlen(url); url[len - 1] == '/'; len--)
		;
	p->base_url = mem_strndup(url, len);
	return 0;
}

/*
 * The value of a variable for a header, or NULL: not set.  White space around
 * it comes from how it was set.
 */
static char *
secret(const char *variable)
{
	const char *s = variable == NULL ? NULL : getenv(variable);
	size_t len;

	if (s == NULL)
		return NULL;
	s += strspn(s, " \t\r\n");
	len = strlen(s);
	while (len > 0 && isspace((unsigned char)s[len - 1]))
		len--;
	return len == 0 ? NULL : mem_strndup(s, len);
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

/* May the key travel to where base_url points? */
static int
key_may_travel(const struct provider *p, const struct entry *e,
    const char *variable)
{
	const struct conf_node *url = node_of(e, "base_url");
	const char *s;

	for (s = p->key; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			return refuse(e->conf, NULL, "providers.%s: $%s "
			    "holds a character that no header can", e->name,
			    variable);
	if (is_loopback(p->base_url))
		return 0;
	if (url != NULL && url->origin == CONF_FOUND && !of_preset(variable))
		return refuse(e->conf, url, "providers.%s.base_url: a file "
		    "that was merely found may not say where $%s is sent; name "
		    "it with -c", e->name, variable);
	if (strncasecmp(p->base_url, "https://", 8) != 0)
		return refuse(e->conf, url, "providers.%s.base_url: $%s is "
		    "sent over https only, or to this machine", e->name,
		    variable);
	return 0;
}

static int
load_key(struct provider *p, const struct entry *e, int needed)
{
	const char *variable = str(e, "api_key_env");

	if (p->kind == PROVIDER_SIM || variable == NULL || *variable == '\0')
		return 0;
	p->key = secret(variable);
	if (p->key == NULL && p->kind == PROVIDER_GEMINI &&
	    strcmp(variable, "GEMINI_API_KEY") == 0 &&
	    (p->key = secret("GOOGLE_API_KEY")) != NULL)
		variable = "GOOGLE_API_KEY";
	if (p->key != NULL)
		return key_may_travel(p, e, variable);
	if (!needed)
		return 0;
	return refuse(e->conf, node_of(e, "api_key_env"),
	    "providers.%s.api_key_env: $%s is not set", e->name, variable);
}

static void
load_limits(struct provider *p, const struct entry *e)
{
	const char *account = str(e, "account");

	p->account = account == NULL ? NULL : mem_strdup(account);
	p->concurrency = (int)whole(e, "concurrency", 0);
	p->rpm = whole(e, "rpm", 0);
	p->tpm = whole(e, "tpm", 0);
	p->rpd = whole(e, "rpd", 0);
	p->tpd = whole(e, "tpd", 0);
	p->attempts = (int)whole(e, "attempts", 5);
	p->timeout.connect = ms(e, "timeouts.connect", 10);
	p->timeout.first_byte = ms(e, "timeouts.first_byte", 120);
	p->timeout.idle = ms(e, "timeouts.idle", 60);
	p->timeout.call = ms(e, "timeouts.call", 300);
	p->timeout.record = ms(e, "timeouts.record", 0);
	p->price.known = node_of(e, "price.input") != NULL &&
	    node_of(e, "price.output") != NULL;
	p->price.input = num(e, "price.input", NAN);
	p->price.output = num(e, "price.output", NAN);
	p->price.cached = num(e, "price.cached", p->price.input);
}

static void
load_sampling(struct provider *p, const struct entry *e)
{
	const char *reasoning = str(e, "sampling.reasoning");

	p->sampling.max_output_tokens =
	    whole(e, "sampling.max_output_tokens", 0);
	p->sampling.reasoning_tokens = whole(e, "sampling.reasoning_tokens", 0);
	p->sampling.has_temperature =
	    node_of(e, "sampling.temperature") != NULL;
	p->sampling.temperature = num(e, "sampling.temperature", 0);
	p->sampling.has_top_p = node_of(e, "sampling.top_p") != NULL;
	p->sampling.top_p = num(e, "sampling.top_p", 0);
	if (reasoning != NULL && *reasoning != '\0')
		p->sampling.reasoning = mem_strdup(reasoning);
}

/* What a kind cannot have, though the schema lets it pass. */
static int
check_sampling(const struct provider *p, const struct entry *e)
{
	if (p->kind != PROVIDER_ANTHROPIC || p->sampling.temperature <= 1)
		return 0;
	return refuse(e->conf, node_of(e, "sampling.temperature"),
	    "providers.%s.sampling.temperature: %g is more than 1, the most "
	    "that kind anthropic has", e->name, p->sampling.temperature);
}

static int
load_model(struct provider *p, const struct entry *e, const char *model)
{
	if (model == NULL)
		model = str(e, "model");
	if (model == NULL || *model == '\0')
		return refuse(e->conf, e->own,
		    "providers.%s.model: not set; name one with -m", e->name);
	p->model = mem_strdup(model);
	return 0;
}

static int
load_kind(struct provider *p, const struct entry *e)
{
	const char *kind = str(e, "kind");
	size_t i;

	for (i = 0; kind != NULL && i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (strcmp(kinds[i], kind) == 0) {
			p->kind = (enum provider_kind)i;
			return 0;
		}
	}
	return refuse(e->conf, e->own,
	    "providers.%s.kind: one of sim, openai, gemini, "
	    "anthropic, responses", e->name);
}

static int
load(struct provider *p, struct conf *conf, const char *name,
    const char *model, int key_needed)
{
	const struct conf_node *all = conf_get(conf->root, "providers");
	struct entry e;

	memset(p, 0, sizeof(*p));
	if (name == NULL)
		name = conf_str(conf->root, "provider", "sim");
	e.conf = conf;
	e.name = name;
	e.own = conf_child(all, name);
	e.dflt = conf_child(all, "defaults");
	if (e.own == NULL || e.own == e.dflt)
		return unknown(conf, name);
	p->name = mem_strdup(name);
	load_limits(p, &e);
	load_sampling(p, &e);
	if (load_kind(p, &e) == -1 || load_url(p, &e) == -1 ||
	    check_sampling(p, &e) == -1 || load_model(p, &e, model) == -1 ||
	    load_key(p, &e, key_needed) == -1)
		return -1;
	if (p->key != NULL && is_openai(p)) {
		p->org = secret("OPENAI_ORG_ID");
		p->project = secret("OPENAI_PROJECT_ID");
	}
	return 0;
}

int
provider_load(struct provider *p, struct conf *conf, const char *name,
    const char *model)
{
	return load(p, conf, name, model, 1);
}

int
provider_load_keyless(struct provider *p, struct conf *conf, const char *name,
    const char *model)
{
	return load(p, conf, name, model, 0);
}

void
provider_free(struct provider *p)
{
	if (p->key != NULL)
		explicit_bzero(p->key, strlen(p->key));
	free(p->key);
	free(p->name);
	free(p->base_url);
	free(p->socket);
	free(p->model);
	free(p->org);
	free(p->project);
	free(p->account);
	free(p->sampling.reasoning);
	memset(p, 0, sizeof(*p));
}

char *
provider_account(const struct provider *p)
{
	char hex[HASH_HEX];

	if (p->account != NULL)
		return mem_strdup(p->account);
	if (p->key == NULL)
		return mem_strdup(p->base_url);
	hash_sha256(hex, p->key, strlen(p->key));
	return mem_printf("%s#%.16s", p->base_url, hex);
}
