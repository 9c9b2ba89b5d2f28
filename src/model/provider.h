/*
 * One entry of `providers` in the configuration, resolved: what it does not
 * say stands in `providers.defaults`.  Knows the configuration and the
 * environment, no protocol and no network.
 *
 * A key comes from api_key_command, else from api_key_file, else from the
 * variable that api_key_env names (of kind gemini GOOGLE_API_KEY too, when
 * GEMINI_API_KEY is not set); an entry without these has none.  It goes out
 * over https, or to this machine; and elsewhere never because a configuration
 * that was merely found in the working directory says so: whatever variable
 * that names (conf.h refuses the presets' own already), a cloned folder must
 * not be able to send it away.
 *
 * The entries `openai` and `openai-responses` heed OPENAI_BASE_URL (unless a
 * configuration sets base_url), OPENAI_ORG_ID and OPENAI_PROJECT_ID, as
 * OpenAI's own clients do.
 */
#ifndef PROVIDER_H
#define PROVIDER_H

#include <stdint.h>

#include "conf/conf.h"

enum provider_kind {
	PROVIDER_SIM,
	PROVIDER_OPENAI,
	PROVIDER_GEMINI,
	PROVIDER_ANTHROPIC,
	PROVIDER_RESPONSES,
	PROVIDER_KINDS /* how many there are */
};

struct provider {
	char *name;	/* "openrouter" */
	enum provider_kind kind;
	char *base_url;	/* no slash at its end; of kind sim a placeholder */
	char *socket;	/* Unix socket instead of base_url's host, or NULL:
			 * set by the caller, freed by provider_free() */
	char *model;
	char *key;	/* secret, or NULL: it needs none */
	char *key_env;	/* variable that was wished for, or NULL */
	char *org;	/* OpenAI-Organization, or NULL */
	char *project;	/* OpenAI-Project, or NULL */
	char *auth_header; /* carries the key instead of the kind's, or NULL */
	char **headers;	/* further lines "Name: value", nheaders of them */
	size_t nheaders;
	char *account;	/* `account:`, or NULL; see provider_account() */
	int concurrency; /* requests in flight; 0 is not set */
	int64_t rpm, tpm, rpd, tpd; /* 0 is no limit */
	struct {
		int known;	/* else a cost is "unknown", never 0 */
		double input, cached, output; /* dollars a million tokens */
	} price;
	int attempts;
	size_t max_body; /* bytes of a reply, unpacked */
	struct {
		int64_t connect, first_byte, idle, call; /* ms, at least 1 */
		int64_t record;	/* ms; 0 is no limit */
	} timeout;
	struct {
		int64_t max_output_tokens; /* for the answer; 0 is not set */
		int64_t reasoning_tokens;  /* room added for thinking */
		int has_temperature, has_top_p;
		double temperature, top_p;
		char *reasoning; /* none, minimal, low, ..., or NULL */
	} sampling;
};

/* Which entry, and what of it is to be otherwise; all zero is `provider`. */
struct provider_wish {
	const char *name;  /* -p, or NULL for the configuration's `provider` */
	const char *model; /* -m, or NULL for the entry's own */
	const struct conf_node *key_env; /* another variable, or NULL */
	int keyless;	   /* a missing key is no error (--dry-run) */
};

/*
 * Resolve an entry.  Returns 0, or -1 with conf->why ("FILE:LINE: KEY: text"
 * where a line is to blame): no such provider, no model named, key variable
 * not set, a key that must not travel to that URL, a URL that is none.
 * provider_free() either way.
 */
int provider_load(struct provider *p, struct conf *conf,
    const struct provider_wish *wish);

/* Release all; the key is overwritten first. */
void provider_free(struct provider *p);

/*
 * Whose limits these are, as stable text for the names of lock files: the
 * entry's `account`, else its URL and a hash of its key, never the key.
 * malloc'ed.
 */
char *provider_account(const struct provider *p);

/* Is the host of that URL this machine: localhost, 127.* or [::1]? */
int provider_is_here(const char *url);

/*
 * That URL for people, malloc'ed: a name and password in it are "***".
 */
char *provider_shown_url(const char *url);

/* "sim", "openai", "gemini", "anthropic", "responses". */
const char *provider_kind_name(enum provider_kind kind);

#endif
