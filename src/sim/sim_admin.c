/*
 * A path is cut into a provider's prefix and what follows it, so that every
 * prefix that clients use leads to the same places.
 */
#include "sim/sim_admin.h"

#include <string.h>

static const char *const path_names[] = {
	[SIM_PATH_OTHER] = "other",
	[SIM_PATH_OPENAI] = "/chat/completions",
	[SIM_PATH_GEMINI] = ":generateContent",
	[SIM_PATH_ANTHROPIC] = "/messages",
	[SIM_PATH_RESPONSES] = "/responses",
	[SIM_PATH_MODELS] = "/models",
	[SIM_PATH_HEALTH] = "/health",
	[SIM_PATH_STATS] = "/stats",
	[SIM_PATH_RESET] = "/stats/reset",
	[SIM_PATH_SETTINGS] = "/settings",
};

static const char *const review_names[] = {
	[SIM_BAD_REFUSAL] = "refusal",
	[SIM_BAD_PLACEHOLDER] = "placeholder",
	[SIM_BAD_RATING] = "wrong_rating",
	[SIM_BAD_SHORT] = "too_short",
	[SIM_BAD_DUPLICATE] = "duplicate",
	[SIM_BAD_LEAK] = "prompt_leak",
	[SIM_GOOD] = "good",
};

_Static_assert(sizeof(path_names) / sizeof(path_names[0]) <= SIM_KINDS &&
    sizeof(review_names) / sizeof(review_names[0]) <= SIM_KINDS &&
    (int)SIM_OUTCOMES <= (int)SIM_COUNTS, "struct sim_stats has room for all");

/* Where providers keep their API: the longest that fits comes first. */
static const char *const prefixes[] = {
	"/v1beta/openai", "/openai/v1", "/v1beta", "/api/v1", "/v1", ""
};

/* The part of path behind a provider's prefix, which is *prefix. */
static const char *
behind(const char *path, const char **prefix)
{
	size_t i, n;

	for (i = 0;; i++) {
		n = strlen(prefixes[i]);
		if (strncmp(path, prefixes[i], n) == 0 &&
		    (path[n] == '/' || path[n] == '\0')) {
			*prefix = prefixes[i];
			return path + n;
		}
	}
}

static void
route_models(const char *rest, struct sim_route *route)
{
	const char *colon;

	route->kind = SIM_PATH_MODELS;
	route->model = rest[0] == '/' ? rest + 1 : rest;
	route->len = strlen(route->model);
	colon = strrchr(route->model, ':');
	if (colon != NULL && strcmp(colon, ":generateContent") == 0) {
		route->kind = SIM_PATH_GEMINI;
		route->proto = &sim_gemini;
		route->len = (size_t)(colon - route->model);
	}
}

void
sim_route(const char *path, struct sim_route *route)
{
	const char *prefix, *rest;

	*route = (struct sim_route){.kind = SIM_PATH_OTHER, .model = ""};
	rest = behind(path[0] == '/' ? path : "/", &prefix);
	route->proto = strcmp(prefix, "/v1beta") == 0 ? &sim_gemini :
	    &sim_openai;
	if (strcmp(rest, "/chat/completions") == 0) {
		route->kind = SIM_PATH_OPENAI;
		route->proto = &sim_openai;
	} else if (strcmp(rest, "/messages") == 0) {
		route->kind = SIM_PATH_ANTHROPIC;
		route->proto = &sim_anthropic;
	} else if (strcmp(rest, "/responses") == 0) {
		route->kind = SIM_PATH_RESPONSES;
		route->proto = &sim_responses;
	} else if (strncmp(rest, "/models", 7) == 0 &&
	    (rest[7] == '/' || rest[7] == '\0')) {
		route_models(rest + 7, route);
	} else if (strcmp(path, "/health") == 0) {
		route->kind = SIM_PATH_HEALTH;
	} else if (strcmp(path, "/stats") == 0) {
		route->kind = SIM_PATH_STATS;
	} else if (strcmp(path, "/stats/reset") == 0) {
		route->kind = SIM_PATH_RESET;
	} else if (strcmp(path, "/settings") == 0) {
		route->kind = SIM_PATH_SETTINGS;
	}
}

int
sim_route_calls(const struct sim_route *route)
{
	return route->kind == SIM_PATH_OPENAI ||
	    route->kind == SIM_PATH_GEMINI ||
	    route->kind == SIM_PATH_ANTHROPIC ||
	    route->kind == SIM_PATH_RESPONSES;
}

void
sim_admin_refuse(struct sim_reply *reply, const struct sim_route *route,
    const struct sim_request *q, int status)
{
	struct sim_call call = {.outcome = SIM_NO_PATH};

	snprintf(call.why, sizeof(call.why), "Invalid URL (%s %s)", q->method,
	    q->path);
	reply->outcome = SIM_NO_PATH;
	route->proto->fail(&call, reply);
	reply->status = status;
}

static struct json_object *
counts(const uint64_t *n, const char *const *names, size_t len)
{
	struct json_object *obj;
	size_t i;

	obj = json_new_object();
	for (i = 0; i < len; i++)
		if (n[i] > 0)
			json_put_int(obj, names[i], (int64_t)n[i]);
	return obj;
}

static struct json_object *
outcomes(const struct sim_stats *st)
{
	const char *names[SIM_OUTCOMES];
	int i;

	for (i = 0; i < SIM_OUTCOMES; i++)
		names[i] = sim_outcome_name((enum sim_outcome)i);
	return counts(st->outcomes, names, SIM_OUTCOMES);
}

static struct json_object *
stats(const struct sim_stats *st)
{
	struct json_object *obj;

	obj = json_new_object();
	json_put_int(obj, "requests", (int64_t)st->requests);
	json_put_int(obj, "in_flight", (int64_t)st->in_flight);
	json_put_int(obj, "high_water", (int64_t)st->high_water);
	json_put_int(obj, "gone", (int64_t)st->gone);
	json_put_int(obj, "busiest_minute", (int64_t)st->starts.most);
	json_put_int(obj, "tokens_in", (int64_t)st->tokens_in);
	json_put_int(obj, "tokens_out", (int64_t)st->tokens_out);
	json_put(obj, "outcomes", outcomes(st));
	json_put(obj, "reviews",
	    counts(st->reviews, review_names, COUNT(review_names)));
	json_put(obj, "paths",
	    counts(st->paths, path_names, COUNT(path_names)));
	return obj;
}

static struct json_object *
settings(const struct sim *sim)
{
	struct json_object *obj;
	int i;

	obj = json_new_object();
	for (i = 0; i < SIM_SETTINGS; i++)
		json_put_num(obj, sim_set_name(i), sim->set[i]);
	return obj;
}

/* Change the settings that the body names: all of them, or none. */
static int
change(struct sim *sim, const struct sim_request *q, const char **why)
{
	struct json_object *body;
	double old[SIM_SETTINGS];
	int rc = -1;

	memcpy(old, sim->set, sizeof(old));
	body = json_read(q->body, q->len, why);
	if (!json_object_is_type(body, json_type_object)) {
		*why = "expected an object of settings";
	} else {
		rc = 0;
		json_object_object_foreach(body, key, v)
			if (rc == 0)
				rc = sim_set(sim, key,
				    json_object_get_double(v), why);
	}
	if (rc == -1)
		memcpy(sim->set, old, sizeof(old));
	json_object_put(body);
	return rc;
}

static void
admin_settings(struct sim *sim, const struct sim_request *q,
    struct sim_reply *reply)
{
	struct json_object *obj;
	const char *why;

	if (strcmp(q->method, "POST") != 0 || change(sim, q, &why) == 0) {
		sim_reply_json(reply, 200, settings(sim));
		return;
	}
	obj = json_new_object();
	json_put_str(obj, "error", why);
	sim_reply_json(reply, 400, obj);
}

void
sim_admin(struct sim *sim, const struct sim_request *q,
    const struct sim_route *route, struct sim_reply *reply)
{
	struct json_object *obj;

	reply->outcome = SIM_OK;
	switch (route->kind) {
	case SIM_PATH_MODELS:
		route->proto->models(reply, route->model);
		break;
	case SIM_PATH_RESET:
		sim_stats_reset(&sim->stats);
		sim_reply_json(reply, 200, stats(&sim->stats));
		break;
	case SIM_PATH_STATS:
		sim_reply_json(reply, 200, stats(&sim->stats));
		break;
	case SIM_PATH_SETTINGS:
		admin_settings(sim, q, reply);
		break;
	case SIM_PATH_HEALTH:
		obj = json_new_object();
		json_put_str(obj, "status", "ok");
		sim_reply_json(reply, 200, obj);
		break;
	default:
		sim_admin_refuse(reply, route, q, 404);
	}
}
