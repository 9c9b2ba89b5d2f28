/*
 * What is no call of a model: which path leads where, the lists of models,
 * /health, /stats, /stats/reset and /settings.
 */
#ifndef SIM_ADMIN_H
#define SIM_ADMIN_H

#include "sim/sim.h"
#include "sim/sim_proto.h"

enum sim_path {
	SIM_PATH_OTHER,
	SIM_PATH_OPENAI,	/* .../chat/completions */
	SIM_PATH_GEMINI,	/* .../models/NAME:generateContent */
	SIM_PATH_ANTHROPIC,	/* .../messages */
	SIM_PATH_RESPONSES,	/* .../responses */
	SIM_PATH_MODELS,	/* .../models and .../models/NAME */
	SIM_PATH_HEALTH,
	SIM_PATH_STATS,
	SIM_PATH_RESET,
	SIM_PATH_SETTINGS
};

struct sim_route {
	enum sim_path kind;
	const struct sim_proto *proto; /* whose words an error has */
	const char *model;	/* within the path; "" if it has none */
	size_t len;
};

void sim_route(const char *path, struct sim_route *route);

/* Is it the path of a call of a model? */
int sim_route_calls(const struct sim_route *route);

/* Answer a request that is no call of a model. */
void sim_admin(struct sim *sim, const struct sim_request *q,
    const struct sim_route *route, struct sim_reply *reply);

/* Answer 404 or 405 in the words of the path's protocol. */
void sim_admin_refuse(struct sim_reply *reply, const struct sim_route *route,
    const struct sim_request *q, int status);

#endif
