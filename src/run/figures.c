/*
 * rg-prompts says when the run began and of which plan it is; the last write
 * to the status file is the end of a run that is over.  Whether one runs shows
 * in its lock, which its programs hold by a descriptor they inherited.
 */
#include "run/figures.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/mem.h"
#include "json/record.h"

#define ID "{\"id\":\"" /* how each line of the data begins */

static char *
in_run(const char *dir, const char *name)
{
	return mem_printf("%s.run/%s", dir, name);
}

static int
is_running(const char *dir)
{
	char *path = in_run(dir, "lock");
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW), held = 0;

	free(path);
	if (fd == -1)
		return 0;
	held = flock(fd, LOCK_SH | LOCK_NB) == -1 && errno == EWOULDBLOCK;
	close(fd);
	return held;
}

static int
more_often(const void *a, const void *b)
{
	const struct figures_rule *x = a, *y = b;

	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return strcmp(x->name, y->name);
}

static void
read_rules(struct figures *f, const struct status_view *v)
{
	struct figures_rule *r = f->rule;
	const char *at = NULL;

	while (f->nrules < STATUS_NAMES && status_next(v, "rg-check",
	    "rejected.", &at, r->name, &r->n)) {
		if (r->n == 0)
			continue;
		f->nrules++;
		r++;
	}
	qsort(f->rule, f->nrules, sizeof(*f->rule), more_often);
}

static int64_t
wall_ms(const struct timespec *t)
{
	return (int64_t)t->tv_sec * 1000 + t->tv_nsec / 1000000;
}

static void
take(struct figures *f, const struct status_view *v)
{
	f->wanted = status_get(v, "rg-prompts", "planned", 0);
	f->before = status_get(v, "rg-prompts", "have", 0);
	f->nshort = status_get(v, "rg-prompts", "short", 0);
	f->seed = status_get(v, "rg-prompts", "seed", 0);
	f->plan = status_get(v, "rg-prompts", "plan", 0);
	f->there = f->before + status_get(v, "rg-collect", "stored", 0);
	f->accepted = status_get(v, "rg-check", "accepted", 0);
	f->rejected = status_get(v, "rg-check", "rejected", 0);
	f->failed = status_get(v, "rg-check", "errors", 0);
	f->calls = status_get(v, "rg-call", "calls", 0);
	f->retries = status_get(v, "rg-call", "retries", 0);
	f->limited = status_get(v, "rg-call", "rate_limited", 0);
	f->in_flight = status_get(v, "rg-call", "in_flight", 0);
	f->tokens_in = status_get(v, "rg-call", "tokens_in", 0);
	f->tokens_out = status_get(v, "rg-call", "tokens_out", 0);
	f->cost = status_get(v, "rg-call", "cost", -1);
	read_rules(f, v);
}

int
figures_read(struct figures *f, const char *dir, int over)
{
	char *path = in_run(dir, "status");
	struct status_view v;
	struct stat st;
	int rc = 0;

	*f = (struct figures){.running = !over && is_running(dir),
	    .over = over};
	if (status_read(&v, path) == -1 || stat(path, &st) == -1) {
		rc = -1;
	} else if (status_get(&v, "rg-prompts", "started", -1) == -1) {
		errno = ENODATA;
		rc = -1;
	} else {
		take(f, &v);
		f->ms = (f->running ? clock_wall_ms() : wall_ms(&st.st_mtim)) -
		    status_get(&v, "rg-prompts", "started", 0);
		f->ms = f->ms < 1 ? 1 : f->ms;
	}
	if (!f->running)
		f->in_flight = 0;
	free(path);
	return rc;
}

/* Whether a line of the data is of a slot of the run's plan. */
static int
counts(const struct figures *f, const char *line, const char *ending)
{
	const char *dash;

	if (strncmp(line, ID, strlen(ID)) != 0)
		return 0;
	line += strlen(ID);
	dash = strchr(line, '-');
	return dash != NULL && strncmp(dash, ending, strlen(ending)) == 0 &&
	    strtoll(line, NULL, 10) <= f->wanted;
}

void
figures_count(struct figures *f, const char *dir)
{
	char *path = mem_printf("%s/reviews.jsonl", dir), *line = NULL;
	char *id = rec_make_id(1, f->seed, (uint64_t)f->plan << 32), *ending;
	FILE *fp = fopen(path, "re");
	size_t cap = 0;

	ending = mem_printf("%s\"", strchr(id, '-'));
	f->there = 0;
	while (fp != NULL && getline(&line, &cap, fp) > 0)
		f->there += counts(f, line, ending);
	if (f->accepted < f->there - f->before)
		f->accepted = f->there - f->before;
	if (fp != NULL)
		fclose(fp);
	free(line);
	free(ending);
	free(id);
	free(path);
}

/* Milliseconds that are left at the rate so far, or -1 if it is not known. */
static int64_t
ms_left(const struct figures *f)
{
	int64_t new = f->there - f->before, left = f->wanted - f->there;

	if (new <= 0)
		return -1;
	return left > 0 ? (int64_t)((double)left * (double)f->ms /
	    (double)new) : 0;
}

/* "0:42", "1:02:03" */
static void
add_time(struct buf *b, int64_t ms)
{
	int64_t s = (ms + 500) / 1000;

	if (s >= 3600)
		buf_addf(b, "%" PRId64 ":%02" PRId64, s / 3600, s / 60 % 60);
	else
		buf_addf(b, "%" PRId64, s / 60);
	buf_addf(b, ":%02" PRId64, s % 60);
}

/* Rules with their numbers, at most so many; the rest as "+3". */
static void
add_rules(struct buf *b, const struct figures *f, size_t most)
{
	size_t i;

	for (i = 0; i < f->nrules && i < most; i++)
		buf_addf(b, "%s%s %" PRId64, i == 0 ? " (" : ", ",
		    f->rule[i].name, f->rule[i].n);
	if (f->nrules > most)
		buf_addf(b, ", +%zu", f->nrules - most);
	if (f->nrules > 0)
		buf_addc(b, ')');
}

/* "9876", "41k", "1.2M" */
static void
add_short(struct buf *b, int64_t n)
{
	if (n >= 1000000)
		buf_addf(b, "%.1fM", (double)n / 1e6);
	else if (n >= 10000)
		buf_addf(b, "%.0fk", (double)n / 1e3);
	else
		buf_addf(b, "%" PRId64, n);
}

/* The line with so many rules; brief: in as few words as can be read. */
static void
add_line(const struct figures *f, size_t rules, int brief, struct buf *b)
{
	int64_t left = ms_left(f);

	buf_addf(b, "%" PRId64 "%s%" PRId64 "%s, %" PRId64 " rejected",
	    f->there, brief ? "/" : " of ", f->wanted,
	    brief ? "" : " accepted", f->rejected);
	if (rules > 0)
		add_rules(b, f, rules);
	if (f->failed > 0)
		buf_addf(b, ", %" PRId64 " failed", f->failed);
	buf_addf(b, ", %" PRId64 " in flight, %.1f%s", f->in_flight,
	    (double)f->calls * 1e3 / (double)f->ms, brief ? "/s" : " calls/s");
	if (f->limited > 0)
		buf_addf(b, ", %" PRId64 " 429s", f->limited);
	buf_adds(b, ", ");
	add_short(b, f->tokens_in + f->tokens_out);
	buf_adds(b, brief ? " tok" : " tokens");
	if (f->cost > 0)
		buf_addf(b, ", $%.*f", brief ? 2 : 4, (double)f->cost / 1e9);
	if (left >= 0) {
		buf_adds(b, ", ");
		add_time(b, left);
		buf_adds(b, " left");
	}
}

void
figures_line(const struct figures *f, size_t width, struct buf *b)
{
	static const struct {
		size_t rules;
		int brief;
	} form[] = {{2, 0}, {2, 1}, {1, 1}, {0, 1}};
	size_t start = b->len, i;

	for (i = 0; i < sizeof(form) / sizeof(form[0]); i++) {
		b->len = start;
		add_line(f, form[i].rules, form[i].brief, b);
		if (b->len - start <= width)
			return;
	}
}

static void
row(struct buf *b, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

static void
row(struct buf *b, const char *name, const char *fmt, ...)
{
	char text[128];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	buf_addf(b, "\n  %-9s %s", name, text);
}

void
figures_table(const struct figures *f, struct buf *b)
{
	double seconds = (double)f->ms / 1e3;

	buf_addf(b, "%" PRId64 " of %" PRId64 " reviews, %" PRId64
	    " of them new", f->there, f->wanted, f->there - f->before);
	row(b, "accepted", "%" PRId64, f->accepted);
	row(b, "rejected", "%" PRId64, f->rejected);
	add_rules(b, f, STATUS_NAMES);
	row(b, "failed", "%" PRId64, f->failed);
	row(b, "calls", "%" PRId64 ", %" PRId64 " %s", f->calls,
	    f->retries, f->retries == 1 ? "retry" : "retries");
	if (f->limited > 0)
		buf_addf(b, ", %" PRId64 " answered 429", f->limited);
	row(b, "tokens", "%" PRId64 " in, %" PRId64 " out", f->tokens_in,
	    f->tokens_out);
	if (f->cost == -1)
		row(b, "cost", "unknown");
	else
		row(b, "cost", "$%.4f", (double)f->cost / 1e9);
	row(b, "time", "%.1f s, %.1f reviews a second", seconds,
	    (double)(f->there - f->before) / seconds);
	if (!f->running && !f->over && f->there < f->wanted)
		row(b, "running", "no: the same command goes on");
	if (!f->running)
		return;
	row(b, "running", "%" PRId64 " in flight, %.1f calls a second",
	    f->in_flight, (double)f->calls / seconds);
	if (ms_left(f) >= 0) {
		row(b, "left", "%s", "");
		add_time(b, ms_left(f));
	}
}

/* A number with so many places, as people write it. */
static void
put_decimal(struct json_object *o, const char *key, double value, int places)
{
	char text[64];

	snprintf(text, sizeof(text), "%.*f", places, value);
	json_put(o, key, json_object_new_double_s(value, text));
}

struct json_object *
figures_json(const struct figures *f)
{
	struct json_object *o = json_new_object(), *rules = json_new_object();
	size_t i;

	json_put_int(o, "wanted", f->wanted);
	json_put_int(o, "there", f->there);
	json_put_int(o, "new", f->there - f->before);
	json_put_int(o, "accepted", f->accepted);
	json_put_int(o, "rejected", f->rejected);
	for (i = 0; i < f->nrules; i++)
		json_put_int(rules, f->rule[i].name, f->rule[i].n);
	json_put(o, "by_rule", rules);
	json_put_int(o, "failed", f->failed);
	json_put_int(o, "short", f->nshort);
	json_put_int(o, "calls", f->calls);
	json_put_int(o, "retries", f->retries);
	json_put_int(o, "rate_limited", f->limited);
	json_put_int(o, "in_flight", f->in_flight);
	json_put_int(o, "tokens_in", f->tokens_in);
	json_put_int(o, "tokens_out", f->tokens_out);
	if (f->cost == -1)
		json_put_null(o, "cost");
	else
		put_decimal(o, "cost", (double)f->cost / 1e9, 9);
	put_decimal(o, "seconds", (double)f->ms / 1e3, 3);
	json_put(o, "running", json_object_new_boolean(f->running));
	return o;
}
