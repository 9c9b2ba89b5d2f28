/*
 * An entry is looked up key by key, first in itself, then in
 * providers.defaults.  The schema has seen to names, types and ranges; what is
 * checked here needs the command line, the environment, or two keys at once.
 */
#include "model/provider_entry.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ground/buf.h"
#include "ground/hash.h"
#include "ground/mem.h"

#define SIM_URL "http://rg-sim/v1" /* goes through a Unix socket */

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

static double
num(const struct entry *e, const char *path, double dflt)
{
	return conf_num(entry_home(e, path), path, dflt);
}

static int64_t
whole(const struct entry *e, const char *path, int64_t dflt)
{
	return conf_int(entry_home(e, path), path, dflt);
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
	entry_refuse(conf, conf_get(conf->root, "provider"),
	    "no provider '%s'; known are %s", name, buf_str(&known));
	buf_free(&known);
	return -1;
}

/* Is it an entry that heeds the variables of OpenAI's own clients? */
static int
is_openai(const struct provider *p)
{
	return strcmp(p->name, "openai") == 0 ||
	    strcmp(p->name, "openai-responses") == 0;
}

/* Does a host that ends there end as one in a URL does: with a port, a path? */
static int
ends_well(const char *s)
{
	char *end;
	long port;

	if (*s == ':') {
		port = isdigit((unsigned char)s[1]) ? strtol(s + 1, &end, 10) :
		    0;
		if (port < 1 || port > 65535)
			return 0;
		s = end;
	}
	return *s == '\0' || *s == '/';
}

static int
is_url(const char *url)
{
	const char *host;
	size_t len;

	if ((strncasecmp(url, "http://", 7) != 0 &&
	    strncasecmp(url, "https://", 8) != 0) ||
	    strpbrk(url, " \t\r\n?#") != NULL)
		return 0;
	host = entry_host(url, &len);
	return len > 0 && (*host != '[' || host[len - 1] == ']') &&
	    ends_well(host + len);
}

/* Where to ask: the entry's base_url without slashes at its end. */
static int
load_url(struct provider *p, struct entry *e)
{
	const struct conf_node *node = entry_node(e, "base_url");
	const char *url = entry_str(e, "base_url"), *env;
	size_t len;

	if (p->kind == PROVIDER_SIM)
		url = SIM_URL;
	if (is_openai(p) && node != NULL &&
	    node->origin == CONF_DEFAULT &&
	    (env = getenv("OPENAI_BASE_URL")) != NULL && *env != '\0') {
		url = env;
		e->url_env = 1;
	}
	if (url == NULL)
		return entry_refuse(e->conf, e->own,
		    "providers.%s.base_url: not set", e->name);
	if (!is_url(url))
		return entry_refuse_url(e, "'%.300s' is no URL of the form "
		    "https://HOST/PATH", url);
	for (len = strlen(url); url[len - 1] == '/'; len--)
		;
	p->base_url = mem_strndup(url, len);
	return 0;
}

static void
load_limits(struct provider *p, const struct entry *e)
{
	const char *account = entry_str(e, "account");

	p->account = account == NULL ? NULL : mem_strdup(account);
	p->concurrency = (int)whole(e, "concurrency", 0);
	p->rpm = whole(e, "rpm", 0);
	p->tpm = whole(e, "tpm", 0);
	p->rpd = whole(e, "rpd", 0);
	p->tpd = whole(e, "tpd", 0);
	p->attempts = (int)whole(e, "attempts", 5);
	p->max_body = (size_t)whole(e, "max_body", 4 * 1024 * 1024);
	p->timeout.connect = ms(e, "timeouts.connect", 10);
	p->timeout.first_byte = ms(e, "timeouts.first_byte", 120);
	p->timeout.idle = ms(e, "timeouts.idle", 60);
	p->timeout.call = ms(e, "timeouts.call", 300);
	p->timeout.record = ms(e, "timeouts.record", 0);
	p->price.known = entry_node(e, "price.input") != NULL &&
	    entry_node(e, "price.output") != NULL;
	p->price.input = num(e, "price.input", NAN);
	p->price.output = num(e, "price.output", NAN);
	p->price.cached = num(e, "price.cached", p->price.input);
}

static void
load_sampling(struct provider *p, const struct entry *e)
{
	const char *reasoning = entry_str(e, "sampling.reasoning");

	p->sampling.max_output_tokens =
	    whole(e, "sampling.max_output_tokens", 0);
	p->sampling.reasoning_tokens = whole(e, "sampling.reasoning_tokens", 0);
	p->sampling.has_temperature =
	    entry_node(e, "sampling.temperature") != NULL;
	p->sampling.temperature = num(e, "sampling.temperature", 0);
	p->sampling.has_top_p = entry_node(e, "sampling.top_p") != NULL;
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
	return entry_refuse(e->conf, entry_node(e, "sampling.temperature"),
	    "providers.%s.sampling.temperature: %g is more than 1, the most "
	    "that kind anthropic has", e->name, p->sampling.temperature);
}

static int
load_model(struct provider *p, const struct entry *e, const char *model)
{
	if (model == NULL)
		model = entry_str(e, "model");
	if (model != NULL && *model != '\0') {
		p->model = mem_strdup(model);
		return 0;
	}
	/* the entry that -p URL makes */
	if (e->own->origin == CONF_SET && strcmp(e->name, "url") == 0)
		return entry_refuse(e->conf, NULL,
		    "-p URL: no model: name one with -m");
	return entry_refuse(e->conf, e->own,
	    "providers.%s.model: not set; name one with -m", e->name);
}

static int
load_kind(struct provider *p, const struct entry *e)
{
	const char *kind = entry_str(e, "kind");
	size_t i;

	for (i = 0; kind != NULL && i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (strcmp(kinds[i], kind) == 0) {
			p->kind = (enum provider_kind)i;
			return 0;
		}
	}
	return entry_refuse(e->conf, e->own,
	    "providers.%s.kind: one of sim, openai, gemini, "
	    "anthropic, responses", e->name);
}

int
provider_load(struct provider *p, struct conf *conf,
    const struct provider_wish *wish)
{
	const struct conf_node *all = conf_get(conf->root, "providers");
	struct entry e = {.conf = conf, .name = wish->name,
	    .key_env = wish->key_env};

	memset(p, 0, sizeof(*p));
	if (e.name == NULL)
		e.name = conf_str(conf->root, "provider", "sim");
	e.own = conf_child(all, e.name);
	e.dflt = conf_child(all, "defaults");
	if (e.own == NULL || e.own == e.dflt)
		return unknown(conf, e.name);
	p->name = mem_strdup(e.name);
	load_limits(p, &e);
	load_sampling(p, &e);
	if (load_kind(p, &e) == -1 || load_url(p, &e) == -1 ||
	    check_sampling(p, &e) == -1 ||
	    load_model(p, &e, wish->model) == -1 ||
	    entry_load_key(p, &e, !wish->keyless) == -1 ||
	    entry_load_headers(p, &e) == -1)
		return -1;
	return 0;
}

void
provider_free(struct provider *p)
{
	size_t i;

	if (p->key != NULL)
		explicit_bzero(p->key, strlen(p->key));
	free(p->key);
	free(p->key_env);
	free(p->name);
	free(p->base_url);
	free(p->socket);
	free(p->model);
	for (i = 0; i < p->nheaders; i++)
		free(p->headers[i]);
	free(p->headers);
	free(p->auth_header);
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
