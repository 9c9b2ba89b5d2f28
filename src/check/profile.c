/*
 * What a rule refused is what check.h counted of it; only the line of the
 * first is noted here, record by record.
 */
#include "check/profile.h"

#include <inttypes.h>
#include <stdlib.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "json/source.h"
#include "json/wilson.h"

enum { PERCENT = 100 };

static int
judge(struct profile *p, struct check *c, struct json_object *rec, size_t line)
{
	int verdict = check_record(c, rec, line);
	size_t i;

	if (verdict == -1)
		return -1;
	counters_add(&p->counters, (enum check_verdict)verdict);
	for (i = 0; check_rule(i) != NULL; i++)
		if (check_hit(c, i) && p->first[i] == 0)
			p->first[i] = line;
	return 0;
}

static size_t
rules(void)
{
	size_t n = 0;

	while (check_rule(n) != NULL)
		n++;
	return n;
}

int
profile_read(struct profile *p, struct check *c, const char *path)
{
	struct json_object *rec;
	struct source in;
	int n, rc;

	*p = (struct profile){.first = mem_calloc(rules(), sizeof(*p->first))};
	rc = source_open(&in, path, p->why, sizeof(p->why));
	while (rc == 0 && (n = source_read(&in, &rec)) != 0) {
		if (n == -1) {
			msg("%s:%zu: %s", in.name, in.line, in.why);
			p->counters.broken++;
			continue;
		}
		p->counters.read++;
		if (judge(p, c, rec, in.line) == -1)
			rc = -2;
		json_object_put(rec);
	}
	source_close(&in);
	return rc == 0 && check_finish(c) == -1 ? -2 : rc;
}

void
profile_free(struct profile *p)
{
	free(p->first);
	p->first = NULL;
}

/* The limit of a rule as the configuration has it; NULL if it has none. */
static const char *
limit_of(const struct conf *conf, const char *rule)
{
	char key[80];

	snprintf(key, sizeof(key), "check.%s.limit", rule);
	return conf_str(conf->root, key, NULL);
}

/* Its mode; NULL if it is none that can be set. */
static const char *
mode_of(const struct conf *conf, const char *rule)
{
	char key[80];

	snprintf(key, sizeof(key), "check.%s.mode", rule);
	return conf_str(conf->root, key, NULL);
}

static void
print_row(const char *rule, const char *mode, const char *limit, int64_t k,
    int64_t n, FILE *out)
{
	struct wilson w = wilson(k, n);

	fprintf(out, "%-18s %-5s %6s %8" PRId64 " %6.2f %%  %5.2f to %5.2f %%",
	    rule, mode, limit != NULL ? limit : "-", k, PERCENT * w.share,
	    PERCENT * w.low, PERCENT * w.high);
}

void
profile_print(const struct profile *p, const struct check *c,
    const struct conf *conf, FILE *out)
{
	int64_t n = (int64_t)p->counters.read;
	size_t i;

	fprintf(out, "%-18s %-5s %6s %8s %8s  %-17s %s\n", "rule", "mode",
	    "limit", "refused", "share", "95 % interval", "first line");
	for (i = 0; n > 0 && check_rule(i) != NULL; i++) {
		if (mode_of(conf, check_rule(i)) == NULL)
			continue;
		print_row(check_rule(i), mode_of(conf, check_rule(i)),
		    limit_of(conf, check_rule(i)), (int64_t)check_count(c, i),
		    n, out);
		if (p->first[i] > 0)
			fprintf(out, "  %zu", p->first[i]);
		fputc('\n', out);
	}
	if (n > 0) {
		print_row("any", "", "", (int64_t)p->counters.rejected, n, out);
		fputc('\n', out);
	}
}

static struct json_object *
row(const struct profile *p, const struct check *c, const struct conf *conf,
    size_t i)
{
	const char *limit = limit_of(conf, check_rule(i));
	struct json_object *obj = json_new_object();

	json_put_str(obj, "rule", check_rule(i));
	json_put_str(obj, "mode", mode_of(conf, check_rule(i)));
	if (limit != NULL)
		json_put_num(obj, "limit", strtod(limit, NULL));
	else
		json_put_null(obj, "limit");
	json_put_int(obj, "refused", (int64_t)check_count(c, i));
	wilson_put(obj, (int64_t)check_count(c, i), (int64_t)p->counters.read);
	if (p->first[i] > 0)
		json_put_int(obj, "first", (int64_t)p->first[i]);
	else
		json_put_null(obj, "first");
	return obj;
}

void
profile_print_json(const struct profile *p, const struct check *c,
    const struct conf *conf, FILE *out)
{
	struct json_object *obj = json_new_object(), *list = json_new_array();
	size_t i;

	json_put_int(obj, "reviews", (int64_t)p->counters.read);
	json_put_int(obj, "broken", (int64_t)p->counters.broken);
	json_put_int(obj, "refused", (int64_t)p->counters.rejected);
	wilson_put(obj, (int64_t)p->counters.rejected,
	    (int64_t)p->counters.read);
	for (i = 0; check_rule(i) != NULL; i++)
		if (mode_of(conf, check_rule(i)) != NULL)
			json_push(list, row(p, c, conf, i));
	json_put(obj, "rules", list);
	fprintf(out, "%s\n", json_text(obj, NULL));
	json_object_put(obj);
}
