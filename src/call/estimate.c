/*
 * Every limit by itself needs some time; the longest decides.  How long a call
 * takes is not known if nothing was measured, so for the places in flight two
 * seconds are taken, and said.
 */
#include "call/estimate.h"

#include <inttypes.h>
#include <math.h>

#include "ground/sum.h"
#include "json/wilson.h"

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

static struct estimate
sum_of(const struct estimate *e, size_t n)
{
	struct estimate all = {0};
	size_t i;

	for (i = 0; i < n; i++) {
		sum_add(&all.calls, e[i].calls);
		sum_add(&all.in, e[i].in);
		sum_add(&all.out, e[i].out);
	}
	return all;
}

/* The time that the calls need: seconds for all, one at a time, and for one. */
static struct brake
say_least(const struct estimate *e, const struct routes *r, int places,
    double seconds, double one, FILE *fp)
{
	struct brake b = {.name = "-j", .limit = places};
	size_t i;

	b.seconds = fmax(seconds / places, fmin(seconds, one));
	for (i = 0; i < r->n; i++)
		b = slower(b, &e[i], &r->at[i].provider);
	fprintf(fp, "time    about ");
	say_time(fp, b.seconds);
	fprintf(fp, ": %s %" PRId64 " decides", b.name, b.limit);
	return b;
}

void
estimate_say(const struct estimate *e, const struct routes *r, int places,
    FILE *fp)
{
	struct estimate all = sum_of(e, r->n);
	struct brake b;

	fprintf(fp, "calls   %" PRId64 ", retries apart\n", all.calls);
	fprintf(fp, "tokens  about %" PRId64 " in, at most %" PRId64 " out\n",
	    all.in, all.out);
	say_cost(e, r, fp);
	b = say_least(e, r, places, (double)all.calls * CALL_SECONDS,
	    CALL_SECONDS, fp);
	if (b.name[0] == '-')
		fprintf(fp, ", if a call takes %.0f s", CALL_SECONDS);
	fputc('\n', fp);
}

/* Factors from one review to what it takes: the mean, and an interval. */
struct span {
	double mid, low, high;
};

static struct span
replies_of(const struct measured *m, int attempts)
{
	struct wilson q = wilson(m->rejected, m->accepted + m->rejected);

	return (struct span){measured_replies(q.share, attempts),
	    measured_replies(q.low, attempts),
	    measured_replies(q.high, attempts)};
}

static void
say_money(double one, const struct span *s, FILE *fp)
{
	if (isnan(one))
		fprintf(fp, "cost    unknown\n");
	else
		fprintf(fp, "cost    about $%.4f ($%.4f to $%.4f)\n",
		    one * s->mid, one * s->low, one * s->high);
}

static void
say_short(double reviews, double rejected, int attempts, FILE *fp)
{
	double n = reviews * pow(rejected, attempts);

	if (n >= 0.5)
		fprintf(fp, "short   about %.0f reviews, rejected %d times"
		    " (generation.max_retries)\n", n, attempts);
}

/* A count, which 64 bits keep. */
static int64_t
whole(double n)
{
	return llround(fmin(fmax(n, 0), 9e18));
}

void
estimate_measured(const struct estimate *e, const struct routes *r, int places,
    const struct measured *m, int attempts, FILE *fp)
{
	struct span s = replies_of(m, attempts);
	struct estimate scaled[ROUTES_MAX], all;
	double judged = (double)(m->accepted + m->rejected);
	double n = (double)m->replies, reviews, k;
	struct brake b;
	size_t i;

	all = sum_of(e, r->n);
	reviews = (double)all.calls;
	for (i = 0; i < r->n; i++) {
		k = (double)e[i].calls * s.mid / n;
		scaled[i] = (struct estimate){whole(k * (double)m->calls),
		    whole(k * (double)m->in), whole(k * (double)m->out)};
	}
	all = sum_of(scaled, r->n);
	k = reviews * (double)m->calls / n;
	fprintf(fp, "calls   about %" PRId64 " (%.0f to %.0f): %" PRId64
	    " of %.0f replies were accepted\n", all.calls, k * s.low,
	    k * s.high, m->accepted, judged);
	fprintf(fp, "tokens  about %" PRId64 " in, %" PRId64 " out\n", all.in,
	    all.out);
	say_money(reviews * m->cost / n, &s, fp);
	k = (double)m->ms / n / 1e3;
	b = say_least(scaled, r, places, reviews * s.mid * k, k, fp);
	if (b.name[0] == '-')
		fprintf(fp, ", at %.2f s a call", k);
	fputc('\n', fp);
	say_short(reviews, (double)m->rejected / judged, attempts, fp);
}
