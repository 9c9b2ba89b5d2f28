/*
 * What the rates draw comes from a stream that the caller made for the call, so
 * that it depends on the call's number and on nothing else.
 */
#include "sim/sim_fault.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"

static const char *const names[SIM_OUTCOMES] = {
	[SIM_OK] = "ok",
	[SIM_RATE] = "429",
	[SIM_SERVER] = "500",
	[SIM_OVERLOADED] = "503",
	[SIM_RESET] = "reset",
	[SIM_STALL] = "stall",
	[SIM_TRUNCATE] = "truncate",
	[SIM_BAD_JSON] = "badjson",
	[SIM_QUOTA] = "quota",
	[SIM_BILLING] = "billing",
	[SIM_DAILY] = "daily",
	[SIM_TOO_LARGE] = "toolarge",
	[SIM_AUTH] = "auth",
	[SIM_FORBIDDEN] = "forbidden",
	[SIM_MISSING] = "missing",
	[SIM_CONTEXT] = "context",
	[SIM_POLICY] = "policy",
	[SIM_REFUSED] = "refused",
	[SIM_FILTERED] = "filtered",
	[SIM_EMPTY] = "empty",
	[SIM_CUT] = "length",
	[SIM_ERROR_200] = "error200",
	[SIM_NO_USAGE] = "nousage",
	[SIM_HTML] = "html",
	[SIM_TIMEOUT] = "timeout",
	[SIM_DRIP] = "drip",
	[SIM_BUSY] = "busy",
	[SIM_INVALID] = "invalid",
	[SIM_NO_PATH] = "nopath",
};

const char *
sim_outcome_name(enum sim_outcome outcome)
{
	return names[outcome];
}

/* Which call of this prompt this is, from 1. */
static uint64_t
count(struct idmap *tries, uint64_t prompt)
{
	uint64_t *n = idmap_get(tries, prompt);

	if (n != NULL)
		return ++*n;
	idmap_put(tries, prompt, 1);
	return 1;
}

enum sim_outcome
sim_fault_draw(const struct sim *sim, struct rng *r)
{
	double u = rng_unit(r);
	int i;

	for (i = 0; i < SIM_FAULTS; i++) {
		u -= sim->set[SIM_FAULT_RATE + i];
		if (u < 0)
			return (enum sim_outcome)(SIM_RATE + i);
	}
	return SIM_OK;
}

/* The outcome named by the len bytes at name, or SIM_OK. */
static enum sim_outcome
named(const char *name, size_t len)
{
	int i;

	if (len == 5 && memcmp(name, "flaky", 5) == 0)
		return SIM_OVERLOADED;
	for (i = SIM_OK + 1; i < SIM_SCRIPTED; i++)
		if (strlen(names[i]) == len && memcmp(name, names[i], len) == 0)
			return (enum sim_outcome)i;
	return SIM_OK;
}

enum sim_outcome
sim_fault_scripted(struct sim *sim, const char *model, uint64_t prompt)
{
	enum sim_outcome outcome;
	const char *dash;
	size_t len;
	uint64_t call;

	if (strncmp(model, "sim-", 4) != 0)
		return SIM_OK;
	model += 4;
	len = strcspn(model, "-");
	dash = model[len] == '-' ? model + len + 1 : NULL;
	if ((outcome = named(model, len)) == SIM_OK || dash == NULL)
		return outcome;
	prompt = rng_mix(prompt, hash64(model, strlen(model)));
	call = count(&sim->tries, prompt);
	return call <= strtoul(dash, NULL, 10) ? outcome : SIM_OK;
}

/*
 * A log-normal variate with mean m and standard deviation s: the logarithm
 * has variance v = ln(1 + (s/m)^2) and mean ln(m) - v/2.  The normal variate
 * is made of two uniform ones (Box and Muller, 1958).
 */
int64_t
sim_fault_delay(const struct sim *sim, struct rng *r)
{
	double mean = sim->set[SIM_LATENCY], sd = sim->set[SIM_JITTER];
	double v, z;

	if (mean <= 0 || sd <= 0)
		return (int64_t)(mean * 1e6);
	v = log(1 + sd / mean * (sd / mean));
	z = sqrt(-2 * log(1 - rng_unit(r))) *
	    cos(2 * 3.14159265358979323846 * rng_unit(r));
	return (int64_t)(1e6 * exp(log(mean) - v / 2 + sqrt(v) * z));
}
