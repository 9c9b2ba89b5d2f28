/*
 * rg-check: judge review records.  check.h does the judging; here records are
 * read, sent where their verdict says, and counted.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "check/rejects.h"
#include "conf/cli.h"
#include "ground/buf.h"
#include "ground/clock.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "json/record.h"
#include "run/status.h"
#include "run/verdicts.h"

enum { OPT_REJECTS = CLI_OWN, OPT_INDEX, OPT_FOLDER, OPT_VERDICTS, OPT_FIELD,
	OPT_TITLE, OPT_RATING, OPT_SEEN };

enum { MAX_RULES = 64 };

static const char usage[] =
    "usage: rg-check [-q] [-c file] [--field name] [--folder file]\n"
    "                [--index file] [--print-config] [--rating-field name]\n"
    "                [--rejects file] [--seen file] [--set key=value]\n"
    "                [--title-field name] [--verdicts fifo] [--version]\n"
    "\n"
    "Judge the replies of records from standard input; write those whose\n"
    "review is accepted to standard output.\n"
    "\n"
    "  -c, --config FILE    the configuration file\n"
    "  -q, --quiet          no summary\n"
    "      --rejects FILE   add rejected records to FILE\n"
    "      --field NAME     the review's text is this field of any JSON line\n"
    "      --title-field NAME, --rating-field NAME\n"
    "                       its title and its rating, if there are any\n"
    "      --index FILE     share what was accepted with other runs\n"
    "      --seen FILE      compare with the reviews in FILE too\n"
    "      --folder FILE    make the index agree with the reviews in FILE\n"
    "      --verdicts FIFO  tell rg-prompts each verdict\n"
    "      --set KEY=VALUE  override one key of the configuration\n"
    "      --print-config   show the built-in configuration\n"
    "      --version        show the version\n"
    "  -h, --help           show this\n";

struct run {
	const char *rejects_path;
	const char *index_path;
	const char *folder_path;
	const char *verdicts_path;
	const char **seen; /* paths */
	size_t nseen;
	int quiet;
	struct foreign foreign;
	struct check *check;
	struct rejects rejects;
	struct verdicts verdicts;
	struct status status;
	size_t read, accepted, rejected, failed, broken;
};

static volatile sig_atomic_t interrupted;

static void
on_interrupt(int sig)
{
	interrupted = sig;
}

/*
 * The first interrupt is noted, since what was paid for is still to come down
 * the pipe; the second ends us at once.
 */
static void
catch_interrupt(void)
{
	struct sigaction sa;

	memset(&sa, 0, sizeof(sa));
	sa.sa_handler = on_interrupt;
	sa.sa_flags = SA_RESTART | (int)SA_RESETHAND;
	sigaction(SIGINT, &sa, NULL);
}

static void
add_seen(struct run *run, const char *path)
{
	run->seen = mem_resize(run->seen, run->nseen + 1, sizeof(*run->seen));
	run->seen[run->nseen++] = path;
}

static void
options(struct cli *cli, struct run *run, int argc, char **argv)
{
	static const struct option longs[] = {
	    {"quiet", no_argument, NULL, 'q'},
	    {"field", required_argument, NULL, OPT_FIELD},
	    {"title-field", required_argument, NULL, OPT_TITLE},
	    {"rating-field", required_argument, NULL, OPT_RATING},
	    {"rejects", required_argument, NULL, OPT_REJECTS},
	    {"index", required_argument, NULL, OPT_INDEX},
	    {"folder", required_argument, NULL, OPT_FOLDER},
	    {"seen", required_argument, NULL, OPT_SEEN},
	    {"verdicts", required_argument, NULL, OPT_VERDICTS},
	    CLI_LONG};
	int ch;

	while ((ch = getopt_long(argc, argv, "q" CLI_SHORT, longs,
	    NULL)) != -1) {
		if (ch == 'q')
			run->quiet = 1;
		else if (ch == OPT_REJECTS)
			run->rejects_path = optarg;
		else if (ch == OPT_INDEX)
			run->index_path = optarg;
		else if (ch == OPT_FOLDER)
			run->folder_path = optarg;
		else if (ch == OPT_SEEN)
			add_seen(run, optarg);
		else if (ch == OPT_VERDICTS)
			run->verdicts_path = optarg;
		else if (ch == OPT_FIELD)
			run->foreign.text = optarg;
		else if (ch == OPT_TITLE)
			run->foreign.title = optarg;
		else if (ch == OPT_RATING)
			run->foreign.rating = optarg;
		else
			cli_option(cli, ch);
	}
	if (optind != argc)
		cli_refuse("unexpected argument '%s'", argv[optind]);
	if (run->folder_path != NULL && run->index_path == NULL)
		cli_refuse("--folder needs --index");
	if (run->foreign.text == NULL &&
	    (run->foreign.title != NULL || run->foreign.rating != NULL))
		cli_refuse("--title-field and --rating-field need --field");
}

static void
begin(struct run *run, const struct conf *conf)
{
	size_t i;

	run->rejects.fd = run->verdicts.fd = -1;
	if (check_open(&run->check, conf, run->index_path, run->folder_path) ==
	    -1)
		die(EXIT_ENV, "%s", check_why(run->check));
	for (i = 0; i < run->nseen; i++)
		if (check_see(run->check, run->seen[i],
			run->foreign.text) == -1)
			die(EXIT_ENV, "%s", check_why(run->check));
	if (run->foreign.text != NULL)
		check_foreign(run->check, &run->foreign);
	if (run->rejects_path != NULL &&
	    rejects_open(&run->rejects, run->rejects_path) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", run->rejects_path);
	if (run->verdicts_path != NULL &&
	    verdicts_open(&run->verdicts, run->verdicts_path) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", run->verdicts_path);
	status_open(&run->status, "rg-check");
	catch_interrupt();
}

/* What a rule quotes from the record that it rejected, or NULL. */
static const char *
evidence_of(struct json_object *rec, const char *rule)
{
	struct json_object *list = rec_get(rec, REC_CHECK_REASONS), *reason;
	const char *name, *quote;
	size_t i, n = list != NULL ? json_object_array_length(list) : 0;

	for (i = 0; i < n; i++) {
		reason = json_object_array_get_idx(list, i);
		name = json_str(reason, "rule");
		quote = json_str(reason, "evidence");
		if (name != NULL && strcmp(name, rule) == 0 &&
		    json_str(reason, "mode") == NULL)
			return quote != NULL && *quote != '\0' ? quote : NULL;
	}
	return NULL;
}

/* Tell rg-prompts, and note in the status what rejected the record. */
static void
tell(struct run *run, struct json_object *rec)
{
	const char *rules[MAX_RULES], *evidence[MAX_RULES];
	char name[STATUS_NAME], buf[32];
	size_t i, n = 0;

	for (i = 0; check_rule(i) != NULL && n < MAX_RULES; i++) {
		if (!check_hit(run->check, i))
			continue;
		rules[n] = check_rule(i);
		evidence[n++] = evidence_of(rec, check_rule(i));
		if (check_count(run->check, i) == 0)
			continue; /* a failed call */
		snprintf(name, sizeof(name), "rejected.%s", check_rule(i));
		status_set(&run->status, name,
		    (int64_t)check_count(run->check, i));
	}
	status_set(&run->status, "accepted", (int64_t)run->accepted);
	status_set(&run->status, "rejected", (int64_t)run->rejected);
	status_set(&run->status, "errors", (int64_t)run->failed);
	status_write(&run->status, clock_ms());
	if (verdicts_write(&run->verdicts, rec_id(rec, buf),
		rec_int(rec, REC_ATTEMPT, 1),
		rec_str(rec, REC_CHECK_VERDICT), rules, evidence, n) == -1)
		die_errno(EXIT_ENV, "cannot write '%s'", run->verdicts_path);
}

/* Judge a record and send it where it belongs. */
static void
judge(struct run *run, struct json_object *rec, size_t line)
{
	int verdict = check_record(run->check, rec, line);

	if (verdict == -1)
		die(EXIT_ENV, "%s", check_why(run->check));
	run->accepted += verdict == CHECK_ACCEPT;
	run->rejected += verdict == CHECK_REJECT;
	run->failed += verdict == CHECK_ERROR;
	if (verdict == CHECK_ACCEPT)
		jl_write(stdout, rec);
	else if (run->rejects.fd != -1 && rejects_add(&run->rejects, rec) == -1)
		die_errno(EXIT_ENV, "cannot write '%s'", run->rejects_path);
	tell(run, rec);
}

/* The rule that rejected most among those not yet named; -1 if none is left. */
static int
next_rule(const struct run *run, const char *named)
{
	size_t i, most = 0;
	int best = -1;

	for (i = 0; check_rule(i) != NULL && i < MAX_RULES; i++)
		if (!named[i] && check_count(run->check, i) > most) {
			most = check_count(run->check, i);
			best = (int)i;
		}
	return best;
}

static void
summary(const struct run *run)
{
	char named[MAX_RULES] = {0};
	struct buf b = BUF_INIT;
	const char *sep = ": ";
	int i;

	buf_addf(&b, "%zu read, %zu accepted", run->read, run->accepted);
	if (run->failed > 0)
		buf_addf(&b, ", %zu failed", run->failed);
	if (run->broken > 0)
		buf_addf(&b, ", %zu broken", run->broken);
	buf_addf(&b, ", %zu rejected", run->rejected);
	while ((i = next_rule(run, named)) != -1) {
		named[i] = 1;
		buf_addf(&b, "%s%s %zu", sep, check_rule((size_t)i),
		    check_count(run->check, (size_t)i));
		sep = ", ";
	}
	msg("%s", buf_str(&b));
	buf_free(&b);
}

static void
end(struct run *run)
{
	if (!run->quiet)
		summary(run);
	status_close(&run->status);
	verdicts_close(&run->verdicts);
	if (run->rejects_path != NULL)
		rejects_close(&run->rejects);
	check_free(run->check);
	free(run->seen);
	close_stdout();
	if (interrupted)
		raise((int)interrupted);
}

int
main(int argc, char **argv)
{
	struct json_object *rec;
	struct run run = {0};
	struct conf conf;
	struct cli cli;
	struct jl in;
	int n;

	cli_init(&cli, "rg-check", usage);
	options(&cli, &run, argc, argv);
	cli_load(&cli, &conf);
	begin(&run, &conf);
	jl_open(&in, NULL);
	for (; (n = jl_read(&in, &rec)) != 0; run.read++) {
		if (n == -1) {
			msg("%s:%zu: %s", in.name, in.line, in.why);
			run.broken++;
			continue;
		}
		judge(&run, rec, in.line);
		json_object_put(rec);
	}
	jl_close(&in);
	end(&run);
	conf_free(&conf);
	cli_free(&cli);
	return run.failed + run.broken > 0 ? EXIT_RECORD : EXIT_OK;
}
