/*
 * What the workers say becomes lines: each frame settles a job, or brings its
 * reply for the journal.  A job has a ticket for its place in the output; who
 * takes it when decides the order (output.h).
 */
#include "call/call_run.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "call/task.h"
#include "ground/msg.h"
#include "json/json.h"
#include "json/record.h"

void
call_drain(struct call *c)
{
	if (c->draining)
		return;
	c->draining = 1;
	pool_drain(c->pool);
}

void
call_halt(struct call *c, int status, const char *why)
{
	if (status == 0 || c->r->status > EXIT_RECORD)
		return;
	c->r->status = status;
	msg("%s: %s", status == EXIT_QUOTA || status == EXIT_CAP ? "stopped" :
	    "halted, every call fails", why);
	call_drain(c);
}

void
call_join(struct call *c, uint64_t tag)
{
	c->job[tag].ticket = output_join(c->out);
	c->job[tag].joined = 1;
}

/* Give its place up: nobody waits for a record that is asked again. */
static void
leave(struct call *c, uint64_t tag)
{
	if (c->job[tag].joined)
		output_put(c->out, c->job[tag].ticket, NULL, 0, 0);
	c->job[tag].joined = 0;
}

/* The record of tag is settled: its line, or nothing to write. */
static void
settle(struct call *c, uint64_t tag, const char *line, size_t len)
{
	if (c->reader_gone || call_keep_had(c, c->job[tag].mark))
		line = NULL;
	if (!c->job[tag].joined && line != NULL)
		call_join(c, tag);
	if (c->job[tag].joined)
		output_put(c->out, c->job[tag].ticket, line, len,
		    c->job[tag].mark);
	c->job[tag].joined = 0;
}

/*
 * What stands for a line of the input that has no answer.  With --text it is an
 * empty one, so that line by line the output belongs to the input; but what
 * --new adds to an output belongs to none.
 */
static const char *
no_answer(const struct call *c)
{
	return c->o->text && !c->o->only_new ? "" : NULL;
}

void
call_pass(struct call *c, size_t lines)
{
	if (no_answer(c) == NULL)
		return;
	while (lines-- > 0)
		output_put(c->out, output_join(c->out), "", 0, 0);
}

/* What error.message says in a finished line. */
static void
explain(char *why, size_t size, const char *line, size_t len)
{
	struct json_object *rec;
	const char *bad, *text = NULL;

	rec = json_read(line, len, &bad);
	if (rec != NULL)
		text = rec_str(rec, REC_ERROR_MESSAGE);
	snprintf(why, size, "%s", text != NULL ? text : "no reason given");
	json_object_put(rec);
}

/* --text: the reply alone, one line of it, and harmless to a terminal. */
static void
settle_text(struct call *c, uint64_t tag, const char *text, size_t len)
{
	struct buf b = BUF_INIT, safe = BUF_INIT;
	size_t i;

	for (i = 0; i < len && c->o->text == CALL_LINES; i++) {
		if (text[i] == '\\' || text[i] == '\n' || text[i] == '\r')
			buf_addc(&b, '\\');
		buf_addc(&b, text[i] == '\n' ? 'n' : text[i] == '\r' ? 'r' :
		    text[i]);
	}
	if (c->o->text == CALL_RAW)
		buf_add(&b, text, len);
	if (isatty(STDOUT_FILENO)) {
		buf_reserve(&safe, 4 * b.len + 1);
		safe.len = msg_escape(safe.data, buf_str(&b), b.len);
		settle(c, tag, buf_str(&safe), safe.len);
	} else {
		settle(c, tag, buf_str(&b), b.len);
	}
	buf_free(&b);
	buf_free(&safe);
}

/* --text: a record that failed is an empty line; its reason shows elsewhere. */
static void
say_failure(struct call *c, uint64_t tag, enum outcome outcome,
    const char *why)
{
	uint64_t job;
	size_t len;

	pool_job(c->pool, tag, &len, &job);
	msg("%s:%" PRIu64 ": %s: %s", c->in->name, WORKER_LINE(job),
	    outcome_name(outcome), why);
	settle(c, tag, "", 0);
}

static void
done(struct call *c, uint64_t tag)
{
	call_id_release(c, tag);
	pool_done(c->pool, tag);
}

/* Is one of several routes left, when a record ended for want of its own? */
static int
others_left(const struct call *c, enum outcome outcome)
{
	size_t i;

	if (c->shared->lanes == 1 || (outcome != OUT_AUTH &&
	    outcome != OUT_QUOTA && outcome != OUT_BILLING))
		return 0;
	for (i = 0; i < c->shared->lanes; i++)
		if (atomic_load(&c->shared->lane[i].shut) == 0)
			return 1;
	return 0;
}

static void
finished(struct call *c, const struct pool_frame *f, const char *line)
{
	enum outcome outcome = WORKER_OUTCOME(f->aux);
	char why[512];
	int status = 0;

	c->done++;
	c->by_outcome[outcome]++;
	c->r->replayed += WORKER_REPLAYED(f->aux);
	if (WORKER_REPLAYED(f->aux))
		c->halt.replayed++;
	else if (!others_left(c, outcome))
		status = halt_end(&c->halt, outcome, WORKER_STATUS(f->aux));
	if (outcome != OUT_OK) {
		c->r->failed++;
		explain(why, sizeof(why), line, f->len);
		call_halt(c, status, why);
	}
	if (!c->o->text)
		settle(c, f->tag, line, f->len);
	else if (outcome == OUT_OK)
		settle_text(c, f->tag, line, f->len);
	else
		say_failure(c, f->tag, outcome, why);
	done(c, f->tag);
}

/*
 * A reply is in the journal before its record is written: the record's place
 * in the output is that of its last reply in the journal, unless -k has given
 * it one.
 */
static void
paid(struct call *c, const struct pool_frame *f, const char *line)
{
	call_keep_paid(c, f->tag, (int64_t)f->aux, line, f->len);
	if (!c->o->keep_order) {
		leave(c, f->tag);
		call_join(c, f->tag);
	}
	pool_amend(c->pool, f->tag, "\n", 1);
	pool_amend(c->pool, f->tag, line, f->len - 1);
}

/* The line is no record. */
static void
broken(struct call *c, uint64_t tag, uint64_t line, const char *why,
    size_t len)
{
	msg("%s:%" PRIu64 ": %.*s", c->in->name, line, (int)len, why);
	c->r->broken++;
	settle(c, tag, no_answer(c), 0);
}

void
call_frame(const struct pool_frame *f, const char *data, void *arg)
{
	struct call *c = arg;
	char why[512];
	uint64_t job;
	size_t len;

	switch (f->type) {
	case WORKER_PAID:
		paid(c, f, data);
		break;
	case WORKER_DONE:
		finished(c, f, data);
		break;
	case WORKER_BROKEN:
		pool_job(c->pool, f->tag, &len, &job);
		broken(c, f->tag, WORKER_LINE(job), data, f->len);
		done(c, f->tag);
		break;
	case WORKER_MARK:
		c->job[f->tag].mark = f->aux;
		break;
	case WORKER_AGAIN:
		c->job[f->tag].mark = 0;
		if (!c->o->keep_order)
			leave(c, f->tag);
		break;
	case WORKER_LOG:
		buf_add(&c->log, data, f->len);
		break;
	case WORKER_BACK:
		c->r->unasked++;
		settle(c, f->tag, no_answer(c), 0);
		done(c, f->tag);
		break;
	case WORKER_CAP:
		snprintf(why, sizeof(why), "%.*s", (int)f->len, data);
		call_halt(c, EXIT_CAP, why);
		break;
	}
}

/* Its workers died one after another: the record comes out as an error. */
void
call_lost(uint64_t tag, void *arg)
{
	static const char died[] = "the workers that had this record died; "
	    "it may have been paid for";
	struct call *c = arg;
	const char *line, *lf, *why;
	struct task *t;
	uint64_t number;
	size_t len;

	call_id_release(c, tag);
	c->job[tag].mark = 0;
	line = pool_job(c->pool, tag, &len, &number);
	number = WORKER_LINE(number);
	if ((lf = memchr(line, '\n', len)) != NULL)
		len = (size_t)(lf - line);
	if ((t = task_read(&c->o->shape, line, len, number, &why)) == NULL) {
		broken(c, tag, number, why, strlen(why));
		return;
	}
	c->r->failed++;
	c->done++;
	c->by_outcome[OUT_MALFORMED]++;
	task_fail(t, OUT_MALFORMED, died);
	line = task_finish(t, &c->o->routes->at[0].provider, &len);
	if (c->o->text)
		say_failure(c, tag, OUT_MALFORMED, died);
	else
		settle(c, tag, line, len);
	task_free(t);
}

void
call_repeated(struct call *c, struct task *t)
{
	static const char why[] = "another record has this id and attempt";
	const char *line;
	uint64_t ticket;
	size_t len;

	c->r->failed++;
	c->done++;
	c->by_outcome[OUT_BAD_REQUEST]++;
	task_fail(t, OUT_BAD_REQUEST, why);
	line = task_finish(t, &c->o->routes->at[0].provider, &len);
	if (c->o->text)
		msg("%s:%zu: %s: %s", c->in->name, c->in->line,
		    outcome_name(OUT_BAD_REQUEST), why);
	ticket = output_join(c->out);
	if (c->reader_gone)
		output_put(c->out, ticket, NULL, 0, 0);
	else if (c->o->text)
		output_put(c->out, ticket, "", 0, 0);
	else
		output_put(c->out, ticket, line, len, 0);
	task_free(t);
}
