/*
 * rg-check: judge review records.  check.h does the judging; here records are
 * read, sent where their verdict says, and counted.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check/check.h"
#include "check/check_cli.h"
#include "check/counters.h"
#include "check/csvhint.h"
#include "check/explain.h"
#include "check/judgement.h"
#include "check/profile.h"
#include "check/rejects.h"
#include "check/sentiment_fit.h"
#include "conf/cli.h"
#include "ground/clock.h"
#include "ground/heed.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "json/record.h"
#include "json/record_part.h"
#include "run/status.h"
#include "run/verdicts.h"

enum { MAX_RULES = 64, OUTPUT = 65536 };

struct run {
	struct check_cli o;
	struct recpart part; /* the record at hand */
	struct check *check;
	struct rejects rejects;
	struct verdicts verdicts;
	struct status status;
	struct explain style;
	struct counters counters;
	int csv; /* the first line seems to be the head of CSV */
};

static int
has_external(const struct conf *conf)
{
	return *conf_str(conf->root, "check.external", "") != '\0';
}

/*
 * One write for many records; but for each where a judge of the user's own is
 * asked, since that may take its time, and money, for the next.
 */
static void
buffer_output(const struct conf *conf)
{
	static char out[OUTPUT];

	setvbuf(stdout, out, has_external(conf) ? _IOLBF : _IOFBF,
	    sizeof(out));
}

/* What of a record must be read. */
static void
choose_parts(struct run *run, const struct conf *conf)
{
	run->part.names[0] = run->o.foreign.text;
	run->part.names[1] = run->o.foreign.title;
	run->part.names[2] = run->o.foreign.rating;
	run->part.whole = run->o.judged || run->o.task == CHECK_EXPLAIN ||
	    has_external(conf);
}

static void
begin(struct run *run, const struct conf *conf)
{
	size_t i;

	run->rejects.fd = run->verdicts.fd = -1;
	buffer_output(conf);
	if (check_open(&run->check, conf, run->o.index, run->o.folder) ==
	    -1)
		die(EXIT_ENV, "%s", check_why(run->check));
	for (i = 0; i < run->o.nseen; i++)
		if (check_see(run->check, run->o.seen[i],
			run->o.foreign.text) == -1)
			die(EXIT_ENV, "%s", check_why(run->check));
	if (run->o.foreign.text != NULL)
		check_foreign(run->check, &run->o.foreign, &run->o.named);
	if (run->o.rejects != NULL &&
	    rejects_open(&run->rejects, run->o.rejects) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", run->o.rejects);
	if (run->o.verdicts != NULL &&
	    verdicts_open(&run->verdicts, run->o.verdicts,
	    STDIN_FILENO) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", run->o.verdicts);
	explain_style(&run->style, stdout);
	choose_parts(run, conf);
	status_open(&run->status, "rg-check");
}

/* What a rule quotes from the record that it rejected, or NULL. */
static const char *
evidence_of(struct json_object *list, const char *rule)
{
	struct json_object *reason;
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

/* Write the figures into the status. */
static void
show(struct run *run)
{
	status_set(&run->status, "accepted", (int64_t)run->counters.accepted);
	status_set(&run->status, "rejected", (int64_t)run->counters.rejected);
	status_set(&run->status, "errors", (int64_t)run->counters.failed);
	status_write(&run->status, clock_ms());
}

/* Tell rg-prompts, and note in the status what rejected the record. */
static void
tell(struct run *run, enum check_verdict verdict)
{
	struct json_object *reasons = check_reasons(run->check);
	const char *rules[MAX_RULES], *evidence[MAX_RULES];
	char name[STATUS_NAME];
	size_t i, n = 0;

	for (i = 0; reasons != NULL && check_rule(i) != NULL &&
	    n < MAX_RULES; i++) {
		if (!check_hit(run->check, i))
			continue;
		rules[n] = check_rule(i);
		evidence[n++] = evidence_of(reasons, check_rule(i));
		if (check_count(run->check, i) == 0)
			continue; /* a failed call */
		snprintf(name, sizeof(name), "rejected.%s", check_rule(i));
		status_set(&run->status, name,
		    (int64_t)check_count(run->check, i));
	}
	if (status_is_open(&run->status))
		show(run);
	if (verdicts_write(&run->verdicts, check_id(run->check),
		recpart_int(&run->part, REC_ATTEMPT, 1), check_name(verdict),
		rules, evidence, n) == -1)
		die_errno(EXIT_ENV, "cannot write '%s'", run->o.verdicts);
}

/* Send a judged record where it belongs. */
static void
pass_on(struct run *run, enum check_verdict verdict)
{
	int accepted = verdict == CHECK_ACCEPT;
	struct scan_value piece[2];

	if (run->o.task == CHECK_EXPLAIN)
		explain_record(&run->style, run->part.rec, stdout);
	if (accepted ? run->o.task == CHECK_EXPLAIN : run->rejects.fd == -1)
		return;
	if (accepted) {
		recpart_pieces(&run->part, piece);
		fwrite(piece[0].at, 1, piece[0].len, stdout);
		fwrite(piece[1].at, 1, piece[1].len, stdout);
		putchar('\n');
	} else if (rejects_add(&run->rejects, &run->part,
	    check_id(run->check), verdict == CHECK_ERROR) == -1) {
		die_errno(EXIT_ENV, "cannot write '%s'", run->o.rejects);
	}
}

/* Whether it is shown as it was judged before; it is counted then. */
static int
was_judged(struct run *run, struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT);

	if (run->o.task != CHECK_EXPLAIN || verdict == NULL)
		return 0;
	counters_add(&run->counters, strcmp(verdict, "accept") == 0 ?
	    CHECK_ACCEPT : strcmp(verdict, "reject") == 0 ? CHECK_REJECT :
	    CHECK_ERROR);
	explain_record(&run->style, rec, stdout);
	return 1;
}

static void
judge(struct run *run, size_t line)
{
	int verdict;

	if (was_judged(run, run->part.rec))
		return;
	verdict = check_part(run->check, &run->part, line);
	if (verdict == -1)
		die(EXIT_ENV, "%s", check_why(run->check));
	counters_add(&run->counters, (enum check_verdict)verdict);
	pass_on(run, (enum check_verdict)verdict);
	tell(run, (enum check_verdict)verdict);
}

static void
end(struct run *run)
{
	if (check_finish(run->check) == -1)
		die(EXIT_ENV, "%s", check_why(run->check));
	if (!run->o.quiet)
		counters_say(&run->counters, run->check);
	if (run->o.summary != NULL &&
	    counters_write(&run->counters, run->check, run->o.summary) == -1)
		die_errno(EXIT_ENV, "cannot write '%s'", run->o.summary);
	status_close(&run->status);
	verdicts_close(&run->verdicts);
	if (run->o.rejects != NULL)
		rejects_close(&run->rejects);
	recpart_free(&run->part);
	check_free(run->check);
	close_stdout();
}

/* Name a broken line; of what seems to be CSV, the first one alone. */
static void
broken(struct run *run, const struct jl *in, const char *line, size_t len)
{
	if (line != NULL && run->counters.read == 0)
		run->csv = csvhint_say(in->name, in->line, line, len);
	if (!run->csv || line == NULL || !csvhint_row(line, len))
		msg("%s:%zu: %s", in->name, in->line, in->why);
	run->counters.broken++;
}

/* Read the next record: as jl_read(), but a broken line is named. */
static int
next(struct run *run, struct jl *in)
{
	const char *line;
	size_t len;
	int n = jl_line(in, &line, &len);

	if (n == -1)
		broken(run, in, NULL, 0);
	else if (n == 1 && (n = recpart_read(&run->part, line, len,
	    &in->why)) == -1)
		broken(run, in, line, len);
	return n;
}

static void
judge_all(struct run *run, const struct conf *conf)
{
	struct jl in;
	int n;

	begin(run, conf);
	jl_open(&in, NULL);
	if (!jl_terminal(&in, run->o.quiet))
		heed_begin();
	for (; (n = next(run, &in)) != 0; run->counters.read++) {
		if (n == -1)
			continue;
		if (run->o.judged && judgement_take(&run->part.rec) == -1) {
			msg("%s:%zu: no reply to rg-prompts --judge", in.name,
			    in.line);
			run->counters.broken++;
		} else {
			judge(run, in.line);
		}
		recpart_done(&run->part);
	}
	jl_close(&in);
	end(run);
}

/* What rules refuse of genuine reviews. */
static void
profile(struct run *run, const struct conf *conf)
{
	struct profile p;
	int rc;

	if (check_open_all(&run->check, conf) == -1)
		die(EXIT_ENV, "%s", check_why(run->check));
	check_foreign(run->check, &run->o.foreign, &run->o.named);
	if ((rc = profile_read(&p, run->check, run->o.input)) == -1)
		die(EXIT_ENV, "%s", p.why);
	if (rc == -2)
		die(EXIT_ENV, "%s", check_why(run->check));
	if (run->o.json)
		profile_print_json(&p, run->check, conf, stdout);
	else
		profile_print(&p, run->check, conf, stdout);
	if (!run->o.quiet)
		counters_say(&p.counters, run->check);
	run->counters = p.counters;
	profile_free(&p);
	check_free(run->check);
	close_stdout();
}

/* How well a table did on reviews that it had not seen. */
static struct json_object *
say_fit(const struct sentiment_fit *fit, const struct sentiment *s,
    const struct sentiment_figures *f, double limit, int quiet)
{
	struct json_object *obj = json_new_object();
	double accused, found;

	sentiment_fit_at(fit, s, limit, &accused, &found);
	json_put_int(obj, "low", (int64_t)fit->kind[0]);
	json_put_int(obj, "high", (int64_t)fit->kind[1]);
	json_put_int(obj, "unused", (int64_t)fit->unused);
	json_put_num(obj, "auc", f->auc.value);
	json_put_num(obj, "auc_error", f->auc.error);
	json_put_num(obj, "limit", f->limit);
	json_put_num(obj, "found", f->found);
	if (quiet)
		return obj;
	msg("%zu reviews of 1 or 2 stars, %zu of 4 or 5; %zu others teach "
	    "nothing", fit->kind[0], fit->kind[1], fit->unused);
	msg("held out, %d folds: AUC %.3f (standard error %.3f)",
	    SENTIMENT_FOLDS, f->auc.value, f->auc.error);
	msg("at a limit of %.3f: 5 %% of right stars accused, %.1f %% of"
	    " turned ones found", f->limit, 100 * f->found);
	msg("at check.contradiction.limit, %.3f: %.1f %% accused, %.1f %% "
	    "found", limit, 100 * accused, 100 * found);
	return obj;
}

/* Learn a table. */
static void
train(struct run *run, const struct conf *conf)
{
	const double limit = conf_num(conf->root, "check.contradiction.limit",
	    1);
	struct sentiment_fit fit = {.n = 0};
	struct sentiment_figures figures;
	struct sentiment s;

	if (sentiment_fit_read(&fit, run->o.input, &run->o.foreign) == -1)
		die(EXIT_ENV, "%s", fit.why);
	if (!run->o.quiet)
		foreign_say(&fit.tally);
	if (fit.kind[0] < SENTIMENT_LEAST || fit.kind[1] < SENTIMENT_LEAST)
		die(EXIT_ENV, "'%s' has %zu reviews of 1 or 2 stars and %zu of "
		    "4 or 5; expected %d of either", run->o.input, fit.kind[0],
		    fit.kind[1], SENTIMENT_LEAST);
	sentiment_fit_learn(&fit, &s, &figures);
	if (sentiment_write(&s, say_fit(&fit, &s, &figures, limit,
		run->o.quiet), run->o.output) == -1)
		die_errno(EXIT_ENV, "cannot write '%s'", run->o.output);
	run->counters.broken = fit.broken;
	sentiment_free(&s);
	sentiment_fit_free(&fit);
}

int
main(int argc, char **argv)
{
	struct run run = {.part = RECPART_INIT};
	struct conf conf;

	mem_in_large_pages();
	check_cli_read(&run.o, argc, argv);
	cli_load(&run.o.cli, &conf);
	if (run.o.task == CHECK_TRAIN)
		train(&run, &conf);
	else if (run.o.task == CHECK_PROFILE)
		profile(&run, &conf);
	else
		judge_all(&run, &conf);
	conf_free(&conf);
	check_cli_free(&run.o);
	heed_end();
	return run.counters.failed + run.counters.broken > 0 ? EXIT_RECORD :
	    EXIT_OK;
}
