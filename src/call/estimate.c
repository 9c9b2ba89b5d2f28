/*
 * Every limit by itself needs some time; the longest decides.  How long a call
 * takes is not known beforehand, so for the places in flight two seconds are
 * taken, and said.
 */
#include "call/estimate.h"

#include <inttypes.h>

#define CALL_SECONDS 2.0 /* taken for a call */
#define MINUTE 60.0
#define DAY 86400.0

struct brake {
	const char *name;	/* of the limit */
	int64_t limit;
	double seconds;		/* that it alone needs */
};

/* "90 s", "25 minutes", "3.5 hours", "20 days". */
static void
say_time(FILE *fp, double s)
{
	if (s < 2 * MINUTE)
		fprintf(fp, "%.0f s", s);
	else if (s < 120 * MINUTE)
		fprintf(fp, "%.0f minutes", s / MINUTE);
	else if (s < 2 * DAY)
		fprintf(fp, "%.1f hours", s / 3600);
	else
		fprintf(fp, "%.0f days", s / DAY);
}

static void
say_cost(const struct estimate *e, const struct provider *p, FILE *fp)
{
	double in = (double)e->in * p->price.input;
	double out = (double)e->out * p->price.output;

	if (!p->price.known)
		fprintf(fp, "cost    unknown (set providers.%s.price)\n",
		    p->name);
	else
		fprintf(fp, "cost    at most $%.4f\n", (in + out) / 1e6);
}

static struct brake
slowest(const struct estimate *e, const struct provider *p, int places)
{
	double calls = (double)e->calls;
	double tokens = (double)e->in + (double)e->out;
	const struct brake all[] = {
		{"-j", places, calls * CALL_SECONDS / places},
		{"rpm", p->rpm, calls * MINUTE},
		{"tpm", p->tpm, tokens * MINUTE},
		{"rpd", p->rpd, calls * DAY},
		{"tpd", p->tpd, tokens * DAY}
	};
	struct brake worst = all[0], b;
	size_t i;

	for (i = 1; i < sizeof(all) / sizeof(all[0]); i++) {
		b = all[i];
		if (b.limit == 0)
			continue;
		b.seconds /= (double)b.limit;
		if (b.seconds > worst.seconds)
			worst = b;
	}
	return worst;
}

void
estimate_say(const struct estimate *e, const struct provider *p, int places,
    FILE *fp)
{
	struct brake b = slowest(e, p, places);

	fprintf(fp, "calls   %" PRId64 ", retries apart\n", e->calls);
	fprintf(fp, "tokens  about %" PRId64 " in, at most %" PRId64 " out\n",
	    e->in, e->out);
	say_cost(e, p, fp);
	fprintf(fp, "time    about ");
	say_time(fp, b.seconds);
	fprintf(fp, ": %s %" PRId64 " decides", b.name, b.limit);
	if (b.name[0] == '-')
		fprintf(fp, ", if a call takes %.0f s", CALL_SECONDS);
	fputc('\n', fp);
}
