/*
 * A journal is mostly bodies of replies, which stand last in each line: its
 * members are looked at one by one and the rest is never parsed.
 */
#include "report/trail.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "ground/rng.h"
#include "json/jsonl.h"
#include "json/member.h"

uint64_t
trail_record(const char *id, int64_t attempt)
{
	return rng_mix(hash64(id, strlen(id)), (uint64_t)attempt);
}

/*
 * 1 if it is open, 0 if it is not there or is closed to us, -1 with errno and
 * *path.
 */
static int
open_one(struct trail *t, struct jl *in, const char *run, const char *name,
    char **path)
{
	char *full = mem_printf("%s/%s", run, name);

	*path = full;
	if (jl_open(in, full) == 0)
		return 1;
	if (errno == EACCES && !t->closed++)
		msg("cannot open '%s': %s: the report does without what it may"
		    " not read of '%s'", full, strerror(errno), run);
	else if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
		return -1;
	free(full);
	*path = NULL;
	return 0;
}

static void
broken(struct trail *t, const struct jl *in, const char *why)
{
	msg("%s:%zu: %s", in->name, in->line, why);
	t->broken++;
}

/* Hand over each record of a file. */
static int
read_records(struct trail *t, const char *run, const char *name,
    void (*take)(void *, struct json_object *), void *arg, char **path)
{
	struct json_object *rec;
	struct jl in;
	int n = open_one(t, &in, run, name, path);

	if (n <= 0 || take == NULL)
		return n;
	while ((n = jl_read(&in, &rec)) != 0) {
		if (n == -1) {
			broken(t, &in, in.why);
			continue;
		}
		take(arg, rec);
		json_object_put(rec);
	}
	jl_close(&in);
	free(*path);
	*path = NULL;
	return 1;
}

/* What of a line of the journal is kept for its call. */
struct line {
	struct buf id, provider, model;
	int64_t attempt;
	int64_t status;
	int final;
};

static void
set_text(struct buf *b, const struct member *m)
{
	buf_clear(b);
	if (!member_null(m) && member_string(m))
		member_text(b, m);
}

static void
take_member(struct line *l, struct trail_call *call, const struct member *m)
{
	if (member_is(m, "id")) {
		set_text(&l->id, m);
	} else if (member_is(m, "attempt")) {
		l->attempt = member_int(m, 1);
	} else if (member_is(m, "status")) {
		l->status = member_int(m, 0);
	} else if (member_is(m, "final")) {
		l->final = m->len == 4 && memcmp(m->value, "true", 4) == 0;
	} else if (member_is(m, "calls")) {
		call->calls = member_int(m, 0);
	} else if (member_is(m, "latency_ms")) {
		call->latency_ms = (double)member_int(m, 0);
	} else if (member_is(m, "provider")) {
		set_text(&l->provider, m);
		call->provider = buf_str(&l->provider);
	} else if (member_is(m, "model")) {
		set_text(&l->model, m);
		call->model = buf_str(&l->model);
	}
}

/* Take a line apart: 0, or -1 if it is none of a journal. */
static int
take_call(struct line *l, struct trail_call *call, const char *s, size_t len)
{
	struct member m;
	size_t at = 0;

	*call = (struct trail_call){.latency_ms = NAN};
	buf_clear(&l->id);
	l->attempt = 1;
	l->status = 0;
	l->final = 0;
	if (len < 2 || s[0] != '{' || s[len - 1] != '}')
		return -1;
	while (member_next(s, len, &at, &m)) {
		if (member_is(&m, "body") || member_is(&m, "body_base64"))
			break;
		take_member(l, call, &m);
	}
	call->record = trail_record(buf_str(&l->id), l->attempt);
	call->answered = l->final && l->status >= 200 && l->status < 300;
	return 0;
}

static int
read_journal(struct trail *t, const char *run, const struct trail_to *to,
    char **path)
{
	struct line l = {0};
	struct trail_call call;
	struct jl in;
	const char *s;
	size_t len;
	int n = open_one(t, &in, run, "journal.jsonl", path);

	if (n <= 0 || to->call == NULL)
		return n;
	while ((n = jl_line(&in, &s, &len)) != 0) {
		if (n == -1 || take_call(&l, &call, s, len) == -1)
			broken(t, &in, n == -1 ? in.why : "no journal line");
		else if (in.line > 1) /* the first names the version */
			to->call(to->arg, &call);
	}
	jl_close(&in);
	buf_free(&l.id);
	buf_free(&l.provider);
	buf_free(&l.model);
	free(*path);
	*path = NULL;
	return 1;
}

int
trail_read(struct trail *t, const char *run, const struct trail_to *to,
    char **path)
{
	*t = (struct trail){0};
	if ((t->spend = read_records(t, run, "spend.jsonl", to->spend,
	    to->arg, path)) == -1)
		return -1;
	if ((t->rejects = read_records(t, run, "rejects.jsonl", to->reject,
	    to->arg, path)) == -1)
		return -1;
	if ((t->journal = read_journal(t, run, to, path)) == -1)
		return -1;
	return 0;
}
