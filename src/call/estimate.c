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
say_cost(const struct estimate *e, const struct routes *r, FILE *fp)
{
	const struct provider *p;
	double sum = 0;
	size_t i;

	for (i = 0; i < r->n; i++) {
		p = &r->at[i].provider;
		if (!p->price.known && (e[i].calls > 0 || r->n == 1)) {
			fprintf(fp, "cost    unknown (set providers.%s.price)"
			    "\n", p->name);
			return;
		}
		if (p->price.known)
			sum += (double)e[i].in * p->price.input +
			    (double)e[i].out * p->price.output;
	}
	fprintf(fp, "cost    at most $%.4f\n", sum / 1e6);
}

/* The slowest limit of one route, or what was slowest before. */
static struct brake
slower(struct brake worst, const struct estimate *e, const struct provider *p)
{
	double calls = (double)e->calls;
	double tokens = (double)e->in + (double)e->out;
	const struct brake all[] = {
		{"rpm", p->rpm, calls * MINUTE},
		{"tpm", p->tpm, tokens * MINUTE},
		{"rpd", p->rpd, calls * DAY},
		{"tpd", p->tpd, tokens * DAY}
	};
	struct brake b;
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
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
estimate_say(const struct estimate *e, const struct routes *r, int places,
    FILE *fp)
{
	struct brake b = {.name = "-j", .limit = places};
	struct estimate all = {0};
	size_t i;

	for (i = 0; i < r->n; i++) {
		all.calls += e[i].calls;
		all.in += e[i].in;
		all.out += e[i].out;
	}
	b.seconds = (double)all.calls * CALL_SECONDS / places;
	for (i = 0; i < r->n; i++)
		b = slower(b, &e[i], &r->at[i].provider);
	fprintf(fp, "calls   %" PRId64 ", retries apart\n", all.calls);
	fprintf(fp, "tokens  about %" PRId64 " in, at most %" PRId64 " out\n",
	    all.in, all.out);
	say_cost(e, r, fp);
	fprintf(fp, "time    about ");
	say_time(fp, b.seconds);
	fprintf(fp, ": %s %" PRId64 " decides", b.name, b.limit);
	if (b.name[0] == '-')
		fprintf(fp, ", if a call takes %.0f s", CALL_SECONDS);
	fputc('\n', fp);
}
