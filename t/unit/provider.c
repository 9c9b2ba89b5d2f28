/*
 * Resolve a provider and print it:
 *	provider [-n] [-c FILE] [-s KEY=VALUE] NAME MODEL
 * -n loads without a key; "-" is a name or model that is not given.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "model/provider.h"

static const char *
given(const char *arg)
{
	return strcmp(arg, "-") == 0 ? NULL : arg;
}

static void
show(const struct provider *p)
{
	char *account = provider_account(p);

	printf("%s %s %s %s\n", p->name, provider_kind_name(p->kind),
	    p->base_url, p->model);
	printf("key %s org %s project %s\n", p->key == NULL ? "-" : p->key,
	    p->org == NULL ? "-" : p->org,
	    p->project == NULL ? "-" : p->project);
	printf("account %s\n", account);
	printf("limits %d %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 "\n",
	    p->concurrency, p->rpm, p->tpm, p->rpd, p->tpd);
	printf("price %d %g %g %g\n", p->price.known, p->price.input,
	    p->price.cached, p->price.output);
	printf("attempts %d timeouts %" PRId64 " %" PRId64 " %" PRId64
	    " %" PRId64 " %" PRId64 "\n", p->attempts, p->timeout.connect,
	    p->timeout.first_byte, p->timeout.idle, p->timeout.call,
	    p->timeout.record);
	printf("sampling %" PRId64 " %" PRId64 " %d %g %d %g %s\n",
	    p->sampling.max_output_tokens, p->sampling.reasoning_tokens,
	    p->sampling.has_temperature, p->sampling.temperature,
	    p->sampling.has_top_p, p->sampling.top_p,
	    p->sampling.reasoning == NULL ? "-" : p->sampling.reasoning);
	free(account);
}

int
main(int argc, char *argv[])
{
	struct conf conf;
	struct provider p;
	const char *path = NULL, *sets[16];
	size_t nsets = 0;
	struct provider_wish wish = {.name = NULL};
	int ch, rc;

	while ((ch = getopt(argc, argv, "nc:s:")) != -1) {
		if (ch == 'n')
			wish.keyless = 1;
		else if (ch == 'c')
			path = optarg;
		else if (ch == 's' && nsets < 16)
			sets[nsets++] = optarg;
		else
			return 2;
	}
	if (argc - optind != 2)
		return 2;
	memset(&p, 0, sizeof(p));
	wish.name = given(argv[optind]);
	wish.model = given(argv[optind + 1]);
	rc = conf_load(&conf, path, sets, nsets);
	if (rc == 0)
		rc = provider_load(&p, &conf, &wish);
	if (rc == 0)
		show(&p);
	else
		printf("%s\n", conf.why);
	provider_free(&p);
	conf_free(&conf);
	return rc == 0 ? 0 : 1;
}
