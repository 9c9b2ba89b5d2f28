/*
 * The record goes the way of all others, under the limits of the account; what
 * came back stands on standard output, as ever.
 */
#include "call/probe.h"

#include <inttypes.h>

#include "ground/msg.h"

void
probe_open(struct jl *in)
{
	jl_text(in, "--probe", "{\"id\":\"probe\",\"prompt\":\"Say hi.\"}");
}

static void
add_limit(struct buf *b, const char *key, int64_t n)
{
	if (n > 0)
		buf_addf(b, "%s %s %" PRId64, b->len > 0 ? "," : "", key, n);
}

void
probe_say(const struct provider *p)
{
	struct buf limits = BUF_INIT;

	msg("%s: the key and the model %s work", p->name, p->model);
	if (p->price.known)
		msg("price: $%g a million tokens in, $%g cached, $%g out",
		    p->price.input, p->price.cached, p->price.output);
	else
		msg("price: unknown (set providers.%s.price)", p->name);
	add_limit(&limits, "concurrency", p->concurrency);
	add_limit(&limits, "rpm", p->rpm);
	add_limit(&limits, "tpm", p->tpm);
	add_limit(&limits, "rpd", p->rpd);
	add_limit(&limits, "tpd", p->tpd);
	msg("limits:%s", limits.len > 0 ? buf_str(&limits) :
	    " none set but -j (see providers in rg-config(5))");
	buf_free(&limits);
}
