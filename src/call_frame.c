#include "call_run.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "json.h"
#include "msg.h"
#include "record.h"

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
	msg("%s: %s", status == EXIT_QUOTA ? "stopped" :
	    "halted, every call fails", why);
	call_drain(c);
}

void
call_join(struct call *c, uint64_t tag)
{
	c->job[tag].ticket = output_join(c->out);
	c->job[tag].joined = 1;
}

/* The record of tag is settled: its line, or nothing to write. */
static void
settle(struct call *c, uint64_t tag, const char *line, size_t len)
{
	if (c->reader_gone)
		line = NULL;
	if (!c->job[tag].joined && line != NULL)
		call_join(c, tag);
	if (c->job[tag].joined)
		output_put(c->out, c->job[tag].ticket, line, len);
	c->job[tag].joined = 0;
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
	uint64_t line;
	size_t len;

	pool_job(c->pool, tag, &len, &line);
	msg("%s:%" PRIu64 ": %s: %s", c->in->name, line,
	    outcome_name(outcome), why);
	settle(c, tag, "", 0);
}

static void
finished(struct call *c, const struct pool_frame *f, const char *line)
{
	enum outcome outcome = WORKER_OUTCOME(f->aux);
	char why[512];
	int status;

	c->done++;
	c->by_outcome[outcome]++;
	c->r->replayed += WORKER_REPLAYED(f->aux);
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
	pool_done(c->pool, f->tag);
}

/*
 * A reply is in the journal before its record is written: the record's place
 * in the output is that of its last reply in the journal, unless -k has given
 * it one.
 */
static void
paid(struct call *c, const struct pool_frame *f, const char *line)
{
	buf_add(&c->paid, line, f->len);
	if (!c->o->keep_order) {
		if (c->job[f->tag].joined)
			output_put(c->out, c->job[f->tag].ticket, NULL, 0);
		call_join(c, f->tag);
	}
	pool_amend(c->pool, f->tag, "\n", 1);
	pool_amend(c->pool, f->tag, line, f->len - 1);
}

void
call_frame(const struct pool_frame *f, const char *data, void *arg)
{
	struct call *c = arg;
	uint64_t line;
	size_t len;

	switch (f->type) {
	case WORKER_PAID:
		paid(c, f, data);
		break;
	case WORKER_DONE:
		finished(c, f, data);
		break;
	case WORKER_BROKEN:
		pool_job(c->pool, f->tag, &len, &line);
		msg("%s:%" PRIu64 ": %.*s", c->in->name, line, (int)f->len,
		    data);
		c->r->broken++;
		settle(c, f->tag, NULL, 0);
		pool_done(c->pool, f->tag);
		break;
	case WORKER_BACK:
		c->r->unasked++;
		settle(c, f->tag, NULL, 0);
		pool_done(c->pool, f->tag);
		break;
	}
}

/* Its workers died one after another: the record comes out as an error. */
void
call_lost(uint64_t tag, void *arg)
{
	struct call *c = arg;
	struct json_object *rec;
	const char *line, *why, *text;
	uint64_t number;
	size_t len;

	line = pool_job(c->pool, tag, &len, &number);
	text = memchr(line, '\n', len);
	if (text != NULL)
		len = (size_t)(text - line);
	c->r->failed++;
	c->done++;
	c->by_outcome[OUT_MALFORMED]++;
	if (jl_parse(line, len, &rec, &why) == -1)
		rec = json_new_object();
	rec_put_str(rec, REC_ERROR_CLASS, outcome_name(OUT_MALFORMED));
	rec_put_str(rec, REC_ERROR_MESSAGE,
	    "the workers that had this record died; it may have been paid for");
	text = json_text(rec, &len);
	settle(c, tag, text, len);
	json_object_put(rec);
}
