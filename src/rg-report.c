/*
 * rg-report: the quality report of a dataset folder.  report.h makes it; here
 * are the options, and what is said of it at the end.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf/cli.h"
#include "dataset/folder.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "report/audit.h"
#include "report/report.h"
#include "report/rows.h"

static const char usage[] =
    "usage: rg-report [-q] [--audited file] [-c file] [--fail-under] [-o dir]\n"
    "                 [--real file] [--real-rating name] [--real-text name]\n"
    "                 [--seed number] [--set key=value] dir\n"
    "       rg-report --audit number [--seed number] dir\n"
    "\n"
    "Write the quality report of a dataset folder: report.html, report.md,\n"
    "report.json.\n"
    "\n"
    "      --audit NUMBER   draw so many records as CSV, for labels by hand\n"
    "      --audited FILE   set such labels against what was decided\n"
    "      --fail-under     exit 1 if a threshold is missed (report)\n"
    "  -o, --output DIR     write it there, not into the folder\n"
    "  -q, --quiet          no summary\n"
    "      --real FILE      compare with real reviews, JSON lines or CSV\n"
    "      --real-text NAME, --real-rating NAME\n"
    "                       fields of their text and their rating\n"
    "      --seed NUMBER    of what is drawn at random (1)\n"
    "  -c, --config FILE    the configuration (DIR.run/config.yaml)\n"
    "      --set KEY=VALUE  override one key of it\n"
    "      --print-config   show the built-in default\n"
    "      --version, -h, --help\n";

enum { SEED = CLI_OWN, FAIL_UNDER, REAL, REAL_TEXT_FIELD,
    REAL_RATING_FIELD, AUDIT, AUDITED };

static const struct option options[] = {
	{"output", required_argument, NULL, 'o'},
	{"quiet", no_argument, NULL, 'q'},
	{"audit", required_argument, NULL, AUDIT},
	{"audited", required_argument, NULL, AUDITED},
	{"fail-under", no_argument, NULL, FAIL_UNDER},
	{"real", required_argument, NULL, REAL},
	{"real-rating", required_argument, NULL, REAL_RATING_FIELD},
	{"real-text", required_argument, NULL, REAL_TEXT_FIELD},
	{"seed", required_argument, NULL, SEED},
	CLI_LONG
};

struct run {
	struct cli cli;
	struct conf conf;
	struct material m;
	struct real real; /* its path is NULL if there are none */
	const char *output; /* -o */
	char *dir;
	char *kept;	    /* DIR.run */
	char *conf_path;    /* DIR.run/config.yaml */
	int quiet;
	int gate;	    /* --fail-under */
	int64_t audit;	    /* --audit; 0: a report */
};

/* The folder's names, and the configuration that it was made with. */
static void
find(struct run *r, const char *dir)
{
	if ((r->dir = folder_normal(dir)) == NULL)
		die_errno(EXIT_ENV, "cannot use '%s' as a folder", dir);
	r->kept = mem_printf("%s.run", r->dir);
	r->conf_path = mem_printf("%s/config.yaml", r->kept);
	if (r->cli.conf_path == NULL && access(r->conf_path, R_OK) == 0)
		r->cli.conf_path = r->conf_path;
	r->m.planned = r->cli.conf_path != NULL;
	cli_load(&r->cli, &r->conf);
	r->m.conf = &r->conf;
	r->m.dir = r->dir;
	r->m.run = r->kept;
}

/* There is a plan, and nobody knows how much of it is there. */
static int
unsure(const struct run *r, struct json_object *tree, struct json_object *t)
{
	return r->gate && r->m.planned && json_num(t, "limit", 0) > 0 &&
	    strcmp(json_str(t, "name"), "delivered") == 0 &&
	    json_get(tree, "delivered.planned") == NULL;
}

/* Name the thresholds that were missed; how many. */
static size_t
missed(const struct run *r, struct json_object *tree)
{
	struct json_object *arr = json_get(tree, "summary.thresholds"), *t;
	size_t i, n = 0;

	for (i = 0; i < rows_count(arr); i++) {
		t = rows_at(arr, i);
		if (json_get(t, "pass") == NULL && unsure(r, tree, t)) {
			msg("report.delivered: %s: not known, for '%s'"
			    " makes no plan of which a review is here",
			    json_str(t, "title"), r->cli.conf_path);
			n++;
		}
		if (json_get(t, "pass") == NULL ||
		    json_object_get_boolean(json_get(t, "pass")))
			continue;
		if (r->gate || !r->quiet)
			msg("report.%s: %s: %.4g, expected %s %g",
			    json_str(t, "name"), json_str(t, "title"),
			    json_num(t, "value", 0), json_str(t, "want"),
			    json_num(t, "limit", 0));
		n++;
	}
	return n;
}

/* The reviews that --real names. */
static void
read_real(struct run *r)
{
	if (r->real.path == NULL) {
		if (r->real.text != NULL || r->real.rating != NULL)
			cli_refuse("--real-text and --real-rating need --real");
		return;
	}
	if (real_read(&r->real, r->m.seed) == -1)
		die(EXIT_ENV, "%s", r->real.why);
	r->m.real = &r->real;
}

/* Rows of --audited that were none. */
static int64_t
broken_labels(struct json_object *tree)
{
	struct json_object *arr = json_get(tree, "audit.annotators");
	int64_t n = 0;
	size_t i;

	for (i = 0; i < rows_count(arr); i++)
		n += json_int(rows_at(arr, i), "broken", 0);
	return n;
}

static int
report(struct run *r)
{
	const char *to = r->output != NULL ? r->output : r->dir;
	struct json_object *tree;
	int64_t broken;
	size_t failed;
	char *path;

	if ((tree = report_make(&r->m, &broken, &path)) == NULL)
		die_errno(EXIT_ENV, "cannot open '%s'", path);
	if (report_write(tree, to) == -1)
		die_errno(EXIT_ENV, "cannot write the report into '%s'", to);
	if (r->m.audited[0] != NULL && report_write_part(tree, "audit", to)
	    == -1)
		die_errno(EXIT_ENV, "cannot write '%s/audit.json'", to);
	if (!r->quiet)
		msg("%s/report.html: %" PRId64 " reviews", to, r->m.reviews);
	if (!r->quiet && r->m.audited[0] != NULL && r->output == NULL)
		msg("%s/audit.json: 'rg-collect --finish %s' quotes it in the"
		    " card", to, r->dir);
	failed = missed(r, tree);
	broken += broken_labels(tree);
	json_object_put(tree);
	return broken > 0 || (failed > 0 && r->gate) ? EXIT_RECORD : EXIT_OK;
}

/* The sample of --audit. */
static int
audit(struct run *r)
{
	struct buf out = BUF_INIT;
	char *path;
	int64_t n;

	if ((n = audit_draw(&out, &r->m, r->audit, &path)) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", path);
	fwrite(out.data, 1, out.len, stdout);
	if (n < r->audit)
		msg("'%s' has %" PRId64 " records to label", r->dir, n);
	buf_free(&out);
	return EXIT_OK;
}

static void
add_audited(struct run *r, const char *path)
{
	size_t i;

	for (i = 0; i < AUDIT_FILES; i++)
		if (r->m.audited[i] == NULL)
			break;
	if (i == AUDIT_FILES)
		cli_refuse("--audited '%s': two files are compared, no more",
		    path);
	r->m.audited[i] = path;
}

static void
run_free(struct run *r)
{
	free(r->dir);
	free(r->kept);
	free(r->conf_path);
	real_free(&r->real);
	cli_free(&r->cli);
	conf_free(&r->conf);
}

int
main(int argc, char **argv)
{
	struct run r = {.m = {.seed = 1}};
	int ch, rc;

	cli_init(&r.cli, "rg-report", usage);
	while ((ch = getopt_long(argc, argv, "o:q" CLI_SHORT, options,
	    NULL)) != -1) {
		if (ch == 'o')
			r.output = optarg;
		else if (ch == 'q')
			r.quiet = 1;
		else if (ch == FAIL_UNDER)
			r.gate = 1;
		else if (ch == AUDIT)
			r.audit = cli_int("--audit", optarg, 1, AUDIT_MAX);
		else if (ch == AUDITED)
			add_audited(&r, optarg);
		else if (ch == SEED)
			r.m.seed = cli_int("--seed", optarg, 0, INT64_MAX);
		else if (ch == REAL)
			r.real.path = optarg;
		else if (ch == REAL_TEXT_FIELD)
			r.real.text = optarg;
		else if (ch == REAL_RATING_FIELD)
			r.real.rating = optarg;
		else
			cli_option(&r.cli, ch);
	}
	if (optind + 1 != argc)
		cli_refuse("expected one folder");
	find(&r, argv[optind]);
	read_real(&r);
	rc = r.audit > 0 ? audit(&r) : report(&r);
	run_free(&r);
	close_stdout();
	return rc;
}
