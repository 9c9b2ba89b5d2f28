/*
 * The settings of the simulator, by name: from the configuration at the start,
 * over POST /settings while it runs.
 */
#include <string.h>

#include "sim/sim.h"

static const char *const names[SIM_SETTINGS] = {
	[SIM_LATENCY] = "latency",
	[SIM_JITTER] = "jitter",
	[SIM_RPM] = "rpm",
	[SIM_CONCURRENCY] = "concurrency",
	[SIM_RETRY_AFTER] = "retry_after",
	[SIM_FAULT_RATE] = "faults.rate_limit",
	"faults.server",
	"faults.overloaded",
	"faults.reset",
	"faults.stall",
	"faults.truncate",
	"faults.bad_json",
	[SIM_BAD_RATE] = "reviews.refusal",
	"reviews.placeholder",
	"reviews.wrong_rating",
	"reviews.too_short",
	"reviews.duplicate",
	"reviews.prompt_leak",
	[SIM_OBEY] = "obey",
	[SIM_STUBBORN] = "stubborn",
};

static double
sum(const double *v, int n)
{
	double s = 0;

	while (n-- > 0)
		s += v[n];
	return s;
}

/* Why the settings cannot be together, or NULL. */
static const char *
conflict(const double *set)
{
	if (sum(set + SIM_FAULT_RATE, SIM_FAULTS) > 1 + 1e-9)
		return "the rates of sim.faults add up to more than 1";
	if (sum(set + SIM_BAD_RATE, SIM_BADS) > 1 + 1e-9)
		return "the rates of sim.reviews add up to more than 1";
	return NULL;
}

int
sim_init(struct sim *sim, struct conf *conf)
{
	const struct conf_node *node = conf_get(conf->root, "sim");
	const char *why;
	struct rng r;
	int i;

	*sim = (struct sim){0};
	rng_init_random(&r);
	sim->salt = rng_next(&r);
	sim_stats_init(&sim->stats);
	sim->seed = (uint64_t)conf_int(node, "seed", 1);
	for (i = 0; i < SIM_SETTINGS; i++)
		sim->set[i] = conf_num(node, names[i], 0);
	if ((why = conflict(sim->set)) != NULL)
		return conf_bad(conf, node, "%s", why);
	return 0;
}

void
sim_free(struct sim *sim)
{
	sim_stats_free(&sim->stats);
	idmap_free(&sim->tries);
}

const char *
sim_set_name(int setting)
{
	return names[setting];
}

int
sim_set(struct sim *sim, const char *name, double value, const char **why)
{
	double set[SIM_SETTINGS];
	int i;

	for (i = 0; i < SIM_SETTINGS; i++)
		if (strcmp(names[i], name) == 0)
			break;
	*why = "no such setting";
	if (i == SIM_SETTINGS)
		return -1;
	*why = "out of range";
	if (!(value >= 0) || value > 1e9 || (i >= SIM_FAULT_RATE && value > 1))
		return -1;
	memcpy(set, sim->set, sizeof(set));
	set[i] = value;
	if ((*why = conflict(set)) != NULL)
		return -1;
	memcpy(sim->set, set, sizeof(set));
	return 0;
}
