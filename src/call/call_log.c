/*
 * The log of a run: lines of JSON, appended by the parent alone, once a turn
 * and when a worker dies, whose calls it names.  The workers write the lines
 * of their calls (worker_note.c).  A log that
 * fails is given up: what is paid for is worth more.
 */
#include "call/call_run.h"

#include <fcntl.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/msg.h"
#include "json/json.h"

static struct json_object *
event(const char *name)
{
	struct json_object *v = json_new_object();
	char stamp[CLOCK_STAMP];

	json_put_str(v, "time", clock_stamp(stamp));
	json_put_str(v, "event", name);
	json_put_int(v, "pid", getpid());
	return v;
}

static void
add(struct call *c, struct json_object *v)
{
	json_line(&c->log, v);
	json_object_put(v);
}

static struct json_object *
route(const struct provider *p)
{
	struct json_object *v = json_new_object();

	json_put_str(v, "provider", p->name);
	json_put_str(v, "kind", provider_kind_name(p->kind));
	json_put_str(v, "model", p->model);
	return v;
}

void
call_log_flight(struct call *c, const struct flight_call *call)
{
	struct json_object *v;

	if (c->log_fd == -1)
		return;
	v = event("perhaps-paid");
	if (call->id != NULL)
		json_put_str(v, "id", call->id);
	json_put_int(v, "attempt", call->attempt);
	json_put_int(v, "nth", call->nth);
	json_put_str(v, "request", call->request);
	json_put_int(v, "since", call->since);
	add(c, v);
}

void
call_log_open(struct call *c)
{
	struct json_object *v, *all;
	size_t i;

	c->log_fd = -1;
	if (c->o->log == NULL)
		return;
	c->log_fd = open(c->o->log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC |
	    O_NOCTTY, 0600);
	if (c->log_fd == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", c->o->log);
	v = event("start");
	all = json_new_array();
	json_put_str(v, "version", RG_VERSION);
	for (i = 0; i < c->o->routes->n; i++)
		json_push(all, route(&c->o->routes->at[i].provider));
	json_put(v, "models", all);
	json_put_int(v, "in_flight", c->o->places);
	add(c, v);
}

void
call_log_write(struct call *c)
{
	size_t done = 0;
	ssize_t n;

	while (c->log_fd != -1 && done < c->log.len) {
		n = write(c->log_fd, c->log.data + done, c->log.len - done);
		if (n == -1) {
			msg_errno("no more of the log is kept, cannot write "
			    "'%s'", c->o->log);
			close(c->log_fd);
			c->log_fd = -1;
		}
		done += n > 0 ? (size_t)n : 0;
	}
	buf_clear(&c->log);
}

void
call_log_close(struct call *c)
{
	struct worker_shared *s = c->shared;
	struct json_object *v;

	if (c->log_fd == -1) {
		buf_free(&c->log);
		return;
	}
	v = event("end");
	json_put_int(v, "status", c->r->status);
	if (c->r->signal != 0)
		json_put_int(v, "signal", c->r->signal);
	json_put_int(v, "done", (int64_t)c->done);
	json_put_int(v, "failed", (int64_t)c->r->failed);
	json_put_int(v, "calls", s->calls);
	json_put_int(v, "retries", s->retries);
	json_put_int(v, "limited", s->limited);
	json_put_int(v, "tokens_in", s->tokens_in);
	json_put_int(v, "tokens_out", s->tokens_out);
	if (s->cost_unknown == 0)
		json_put_num(v, "cost", (double)s->cost_nano / 1e9);
	json_put_int(v, "ms", clock_ms() - c->started);
	add(c, v);
	call_log_write(c);
	if (c->log_fd != -1)
		close(c->log_fd);
	buf_free(&c->log);
}
