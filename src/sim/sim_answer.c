/*
 * From a request to its reply: the path chooses what to do, and a call of a
 * model goes through key, body, limits, faults and composer, in this order.
 * A failure at any step is an outcome, which the protocol words.
 */
#include <string.h>
#include <strings.h>

#include "ground/clock.h"
#include "ground/hash.h"
#include "sim/sim_admin.h"
#include "sim/sim_body.h"
#include "sim/sim_fault.h"
#include "sim/sim_proto.h"

#define BAD_KEY "bad-key" /* never accepted: for tests */

/* What a 429 says to wait, if no limit a minute says it; milliseconds. */
static int64_t
told(const struct sim *sim)
{
	return (int64_t)(sim->set[SIM_RETRY_AFTER] * 1000);
}

/* Refuse what the limits do not allow at this moment. */
static void
limit(struct sim_call *call)
{
	struct sim *sim = call->sim;
	struct sim_window *w = &sim->stats.allowed;
	double most = sim->set[SIM_CONCURRENCY], rpm = sim->set[SIM_RPM];
	int64_t ms = call->now / 1000;

	sim_window_pass(w, ms);
	if (most > 0 && (double)sim->stats.in_flight > most) {
		call->outcome = SIM_BUSY;
		call->wait = told(sim);
	} else if (rpm > 0 && (double)w->sum + 1 > rpm) {
		call->outcome = SIM_RATE;
		call->wait = sim_window_oldest(w, ms);
	} else {
		sim_window_add(w, ms);
	}
}

/* The key, where the protocol has it; that of a query is Google's. */
static const char *
key_of(const struct sim_call *call, const struct sim_request *q)
{
	const char *const *name = call->proto->keys, *key = NULL;

	for (; key == NULL && *name != NULL; name++)
		key = q->header(q->arg, *name);
	if (key == NULL && call->proto == &sim_gemini)
		return q->query_key;
	return key != NULL && strncasecmp(key, "Bearer ", 7) == 0 ? key + 7 :
	    key;
}

static void
authorize(struct sim_call *call, const struct sim_request *q)
{
	const char *want = call->sim->key, *key = key_of(call, q);
	const char *needed = call->proto->needs;

	if (key != NULL && strcmp(key, BAD_KEY) == 0)
		call->outcome = SIM_AUTH;
	else if (want != NULL && (key == NULL || strcmp(key, want) != 0))
		call->outcome = SIM_AUTH;
	else if (needed != NULL && q->header(q->arg, needed) == NULL)
		sim_invalid(call, "", NULL, "%s: header is required", needed);
}

/* Whether the text of a review belongs to this outcome's reply. */
static int
has_text(enum sim_outcome outcome)
{
	switch (outcome) {
	case SIM_OK:
	case SIM_TRUNCATE:
	case SIM_BAD_JSON:
	case SIM_CUT:
	case SIM_EMPTY:
	case SIM_REFUSED:
	case SIM_FILTERED:
	case SIM_NO_USAGE:
	case SIM_DRIP:
		return 1;
	default:
		return 0;
	}
}

/* Refusals come at once; what a server breaks down over takes its time. */
static int
takes_time(enum sim_outcome outcome)
{
	switch (outcome) {
	case SIM_SERVER:
	case SIM_OVERLOADED:
	case SIM_RESET:
	case SIM_STALL:
	case SIM_ERROR_200:
	case SIM_HTML:
	case SIM_TIMEOUT:
		return 1;
	default:
		return has_text(outcome);
	}
}

static void
decide(struct sim_call *call, struct rng *r)
{
	call->hash = hash64_seed(call->prompt.data, call->prompt.len,
	    call->sim->seed);
	if (call->seed != 0)
		call->hash = rng_mix(call->hash, (uint64_t)call->seed);
	call->outcome = sim_fault_scripted(call->sim, call->model, call->hash);
	if (call->outcome == SIM_OK)
		limit(call);
	if (call->outcome == SIM_OK)
		call->outcome = sim_fault_draw(call->sim, r);
	if (call->outcome == SIM_RATE && call->wait == 0)
		call->wait = told(call->sim);
	if (has_text(call->outcome))
		sim_call_compose(call);
}

/* What a proxy says for a server that is away. */
static void
html(struct sim_reply *reply)
{
	reply->status = 502;
	reply->type = "text/html";
	buf_adds(&reply->body, "<html>\r\n<head><title>502 Bad Gateway</title>"
	    "</head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n"
	    "</body>\r\n</html>\r\n");
}

static void
finish(struct sim_call *call, struct sim_reply *reply)
{
	if (has_text(call->outcome))
		call->proto->answer(call, reply);
	else if (call->outcome == SIM_HTML)
		html(reply);
	else if (call->outcome != SIM_RESET && call->outcome != SIM_STALL)
		call->proto->fail(call, reply);
	if (call->outcome == SIM_TRUNCATE)
		reply->way = SIM_SEND_HALF;
	else if (call->outcome == SIM_STALL)
		reply->way = SIM_SEND_NOTHING;
	else if (call->outcome == SIM_RESET)
		reply->way = SIM_SEND_RESET;
	else if (call->outcome == SIM_DRIP)
		reply->way = SIM_SEND_SLOWLY;
	else if (call->outcome == SIM_BAD_JSON)
		reply->body.len = reply->body.len * 2 / 3;
	else if (call->outcome == SIM_OK && call->choice[0].cut)
		call->outcome = SIM_CUT;
	reply->outcome = call->outcome;
	reply->prompt = call->hash;
	memcpy(reply->model, call->model, sizeof(reply->model));
}

/* Count a call of a model as begun. */
static void
begin(struct sim *sim, struct sim_reply *reply, int64_t now)
{
	struct sim_stats *st = &sim->stats;

	reply->counted = 1;
	reply->call = ++sim->calls;
	st->requests++;
	if (++st->in_flight > st->high_water)
		st->high_water = st->in_flight;
	sim_window_add(&st->starts, now / 1000);
}

static void
call_model(struct sim *sim, const struct sim_request *q,
    const struct sim_route *route, struct sim_reply *reply)
{
	struct sim_call call = {.sim = sim, .proto = route->proto,
	    .now = reply->began, .effort = -1, .answers = 1};
	const char *why;
	struct rng r;

	begin(sim, reply, call.now);
	rng_init(&r, sim->seed, sim->calls);
	snprintf(call.model, sizeof(call.model), "%.*s", (int)route->len,
	    route->model);
	authorize(&call, q);
	if (call.outcome == SIM_OK &&
	    (call.body = sim_body_read(q->body, q->len, &why)) == NULL)
		sim_invalid(&call, "", NULL, "the body is no JSON: %s",
		    why != NULL ? why : "it is null");
	if (call.outcome == SIM_OK && call.proto->read(&call) == 0)
		decide(&call, &r);
	finish(&call, reply);
	reply->delay = takes_time(reply->outcome) ?
	    sim_fault_delay(sim, &r) : 0;
	sim_call_free(&call);
}

void
sim_answer(struct sim *sim, const struct sim_request *q,
    struct sim_reply *reply, int64_t now)
{
	struct sim_route route;

	reply->began = now;
	reply->outcome = SIM_NO_PATH;
	sim_route(q->path, &route);
	sim->stats.paths[route.kind]++;
	if (sim_route_calls(&route)) {
		if (strcmp(q->method, "POST") == 0)
			call_model(sim, q, &route, reply);
		else
			sim_admin_refuse(reply, &route, q, 405);
		return;
	}
	sim_admin(sim, q, &route, reply);
}

static void
log_call(FILE *log, const struct sim_reply *reply, int gone, int64_t now)
{
	struct json_object *line;
	char prompt[20];
	int64_t at = clock_wall_ms() - (now - reply->began) / 1000;

	line = json_new_object();
	snprintf(prompt, sizeof(prompt), "%016jx", (uintmax_t)reply->prompt);
	json_put_int(line, "call", (int64_t)reply->call);
	json_put_int(line, "at_ms", at);
	json_put_int(line, "took_ms", (now - reply->began) / 1000);
	json_put_str(line, "model", reply->model);
	json_put_str(line, "prompt", prompt);
	json_put_int(line, "status", reply->status);
	json_put_str(line, "outcome", gone && reply->way != SIM_SEND_NOTHING ?
	    "gone" : sim_outcome_name(reply->outcome));
	fprintf(log, "%s\n", json_text(line, NULL));
	json_object_put(line);
}

void
sim_done(struct sim *sim, const struct sim_reply *reply, int gone, int64_t now)
{
	if (!reply->counted)
		return;
	sim->stats.in_flight--;
	if (gone)
		sim->stats.gone++;
	sim->stats.outcomes[reply->outcome]++;
	if (sim->log != NULL)
		log_call(sim->log, reply, gone, now);
}
