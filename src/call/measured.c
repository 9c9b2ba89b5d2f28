#include "call/measured.h"

#include <math.h>
#include <string.h>

#include "ground/msg.h"
#include "ground/sum.h"
#include "json/jsonl.h"
#include "json/record.h"

static double
cost_of(struct json_object *rec)
{
	struct json_object *cost = rec_get(rec, REC_REPLY_COST);

	return cost != NULL ? json_object_get_double(cost) : NAN;
}

static void
take(struct measured *m, struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT);

	if (verdict == NULL || rec_get(rec, REC_REPLY) == NULL)
		return;
	m->accepted += strcmp(verdict, "accept") == 0;
	m->rejected += strcmp(verdict, "reject") == 0;
	m->replies++;
	sum_add(&m->calls, rec_int(rec, REC_REPLY_CALLS, 1));
	sum_add(&m->in, rec_int(rec, REC_REPLY_TOKENS_IN, 0));
	sum_add(&m->out, rec_int(rec, REC_REPLY_TOKENS_OUT, 0));
	sum_add(&m->ms, rec_int(rec, REC_REPLY_LATENCY_MS, 0));
	m->cost += cost_of(rec);
}

int
measured_read(struct measured *m, const char *path)
{
	struct json_object *rec;
	struct jl in;
	int n;

	*m = (struct measured){.replies = 0};
	if (jl_open(&in, path) == -1)
		return -1;
	while ((n = jl_read(&in, &rec)) != 0) {
		if (n == -1) {
			msg("%s:%zu: %s", in.name, in.line, in.why);
			continue;
		}
		take(m, rec);
		json_object_put(rec);
	}
	jl_close(&in);
	return 0;
}

double
measured_replies(double rejected, int attempts)
{
	if (rejected >= 1)
		return attempts;
	/* 1 + q + q^2 + ... */
	return (1 - pow(rejected, attempts)) / (1 - rejected);
}
