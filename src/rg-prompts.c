/*
 * rg-prompts: plan reviews and write a prompt record for each.  plan.h says
 * what is planned, prompt.h what is written, loop.h how rejected reviews come
 * back.
 */
#include <inttypes.h>
#include <stdio.h>

#include "conf/cli.h"
#include "ground/clock.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "json/record.h"
#include "plan/judge.h"
#include "plan/loop.h"
#include "plan/plan.h"
#include "plan/plan_show.h"
#include "plan/prompt.h"
#include "plan/room.h"
#include "plan/roster.h"
#include "run/status.h"

static const char usage[] =
    "usage: rg-prompts [-c file] [-n number] [--have file] [--left] [--plan]\n"
    "                  [--print-config] [--replay journal] [--seed number]\n"
    "                  [--set key=value] [--verdicts fifo] [--version]\n"
    "       rg-prompts --judge [-c file] [--set key=value]\n"
    "\n"
    "Plan reviews and write a prompt record for each, as JSON lines.  The\n"
    "same seed gives the same plan; a larger number extends it.\n"
    "\n"
    "  rg-prompts -n 100 | rg-call -j 10 | rg-check | rg-collect\n"
    "  rg-prompts -n 20 --plan | column -t -s \"$(printf '\\t')\"\n"
    "\n"
    "  -c, --config file   configuration (rg-config(5))\n"
    "  -n, --number number reviews to plan (generation.num_samples)\n"
    "  --have file         JSON lines; slots whose id is there are left out\n"
    "  --judge             ask for a verdict on each review read\n"
    "  --left              show how many slots are left, write no prompts\n"
    "  --plan              show the plan as a table, write no prompts\n"
    "  --replay journal    write what it answered, in its order\n"
    "  --seed number       another number, another plan (generation.seed)\n"
    "  --set key=value     override a key of the configuration\n"
    "  --verdicts fifo     write rejected slots again until all are settled\n"
    "  --print-config, --version, -h, --help\n";

enum {
	OPT_HAVE = CLI_OWN,
	OPT_JUDGE,
	OPT_LEFT,
	OPT_PLAN,
	OPT_REPLAY,
	OPT_SEED,
	OPT_VERDICTS
};

static const struct option longs[] = {
	{"have", required_argument, NULL, OPT_HAVE},
	{"judge", no_argument, NULL, OPT_JUDGE},
	{"left", no_argument, NULL, OPT_LEFT},
	{"number", required_argument, NULL, 'n'},
	{"plan", no_argument, NULL, OPT_PLAN},
	{"replay", required_argument, NULL, OPT_REPLAY},
	{"seed", required_argument, NULL, OPT_SEED},
	{"verdicts", required_argument, NULL, OPT_VERDICTS},
	CLI_LONG
};

struct options {
	struct cli cli;
	const char *have, *replay, *verdicts;
	int judge, left, plan;
};

static void
parse_options(struct options *o, int argc, char **argv)
{
	int ch;

	while ((ch = getopt_long(argc, argv, "n:" CLI_SHORT, longs,
	    NULL)) != -1) {
		if (ch == 'n')
			cli_set(&o->cli, "generation.num_samples", optarg);
		else if (ch == OPT_HAVE)
			o->have = optarg;
		else if (ch == OPT_JUDGE)
			o->judge = 1;
		else if (ch == OPT_LEFT)
			o->left = 1;
		else if (ch == OPT_PLAN)
			o->plan = 1;
		else if (ch == OPT_REPLAY)
			o->replay = optarg;
		else if (ch == OPT_SEED)
			cli_set(&o->cli, "generation.seed", optarg);
		else if (ch == OPT_VERDICTS)
			o->verdicts = optarg;
		else
			cli_option(&o->cli, ch);
	}
	if (optind < argc)
		cli_refuse("'%s': no file is read but by options",
		    argv[optind]);
	if (o->replay != NULL && o->verdicts == NULL)
		cli_refuse("--replay needs --verdicts");
	if (o->judge && (o->plan || o->left || o->have != NULL ||
		o->verdicts != NULL))
		cli_refuse("--judge goes with none of --plan, --left, --have, "
		    "--verdicts");
	if (o->plan && (o->have != NULL || o->verdicts != NULL))
		cli_refuse("--plan goes with neither --have nor --verdicts");
}

/* Ask for verdicts on what is read.  Returns the exit status. */
static int
judge_all(const struct conf *conf)
{
	struct json_object *rec;
	int n, status = EXIT_OK;
	struct jl in;

	jl_open(&in, NULL);
	while ((n = jl_read(&in, &rec)) != 0) {
		if (n == 1)
			rec = judge_prompt(conf, rec, in.line);
		if (n == 1 && rec != NULL) {
			jl_write(stdout, rec);
			json_object_put(rec);
			continue;
		}
		msg("%s:%zu: %s", in.name, in.line,
		    n == 1 ? "no review.text" : in.why);
		status = EXIT_RECORD;
	}
	jl_close(&in);
	close_stdout();
	return status;
}

/* Settle what is in the file.  Returns the exit status. */
static int
read_have(struct roster *roster, const char *path, int quiet)
{
	struct json_object *rec;
	int n, status = EXIT_OK;
	int64_t foreign = 0;
	const char *id;
	char number[32];
	struct jl in;

	if (jl_open(&in, path) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", path);
	while ((n = jl_read(&in, &rec)) != 0) {
		if (n == -1) {
			msg("%s:%zu: %s", in.name, in.line, in.why);
			status = EXIT_RECORD;
			continue;
		}
		id = rec_id(rec, number);
		if ((id == NULL || roster_have(roster, id) == -1) &&
		    foreign++ == 0 && !quiet)
			msg("%s:%zu: '%s' is not of this plan", in.name,
			    in.line, id != NULL ? id : "(no id)");
		json_object_put(rec);
	}
	if (foreign > 1 && !quiet)
		msg("%s: so are %" PRId64 " more", in.name, foreign - 1);
	jl_close(&in);
	return status;
}

static void
show_short(const struct roster *r, const struct plan *plan)
{
	const struct roster_short *s;
	int64_t i;

	msg("%" PRId64 " of %" PRId64 " slots %s short:", r->nshort, r->n,
	    r->nshort == 1 ? "is" : "are");
	msg("  slot  rating  attempts  product  (last reasons)");
	for (i = 0; i < r->nshort && i < ROSTER_SHOWN; i++) {
		s = &r->shorts[i];
		msg("%6" PRId64 "  %6d  %8d  %s  (%s)", s->plan.slot,
		    s->plan.rating, s->attempts,
		    plan->domain.attr[DOMAIN_PRODUCT]
		    .name[s->plan.value[DOMAIN_PRODUCT]], s->why);
	}
	if (r->nshort > ROSTER_SHOWN)
		msg("  and %" PRId64 " more", r->nshort - ROSTER_SHOWN);
	if (r->nspent > 0)
		msg("  without an attempt left: %" PRId64 " (%s)", r->nspent,
		    roster_cut(r) ? "cut off: raise"
		    " providers.*.sampling.max_output_tokens" :
		    "raise generation.max_retries");
}

static void
write_all(struct roster *roster, const struct prompt *prompt)
{
	struct json_object *rec;
	struct roster_try try;
	struct status status;

	status_open(&status, msg_name());
	roster_tell(roster, &status);
	while (roster_next(roster, &try) == 1) {
		rec = prompt_record(prompt, roster->plan, &try.plan,
		    try.attempt, try.amend);
		jl_write(stdout, rec);
		json_object_put(rec);
		status_set(&status, "settled", try.plan.slot);
		status_write(&status, clock_ms());
	}
	status_close(&status);
	close_stdout();
}

static void
show_left(const struct roster *roster)
{
	printf("%" PRId64 "\n", roster->n - roster->settled);
	close_stdout();
}

static void
run_loop(const struct options *o, struct loop *loop, struct roster *roster,
    const struct prompt *prompt)
{
	struct replay replay = {.n = 0};
	char why[JOURNAL_WHY];

	if (o->replay != NULL &&
	    replay_read(&replay, roster, o->replay, why) == -1)
		die(EXIT_ENV, "%s", why);
	if (o->replay != NULL && replay.n == 0)
		die(EXIT_ENV, "'%s' answers no slot of this plan", o->replay);
	loop_run(loop, roster, prompt, o->replay != NULL ? &replay : NULL);
	replay_free(&replay);
}

/* Tell of replies that are to be paid for in vain. */
static void
warn_of_room(const struct conf *conf, const struct domain *domain)
{
	const struct domain_length *len;
	int64_t bound;

	if ((len = room_lacks(conf, domain, &bound)) != NULL)
		msg("a review of length '%s' has %d words or more, and a reply"
		    " at most %" PRId64 " tokens: raise"
		    " providers.*.sampling.max_output_tokens", len->name,
		    len->words_min, bound);
}

/* Write the records.  Returns the exit status. */
static int
run(const struct options *o, struct conf *conf, struct plan *plan, int64_t n)
{
	struct prompt prompt;
	struct roster roster;
	struct loop loop;
	int64_t attempts;
	int status = EXIT_OK;

	if (prompt_init(&prompt, conf, &plan->domain) == -1)
		die(EXIT_ENV, "%s", conf->why);
	attempts = conf_int(conf->root, "generation.max_retries", 0) + 1;
	if (o->verdicts != NULL && loop_open(&loop, o->verdicts) == -1)
		die_errno(EXIT_ENV, "cannot open the fifo '%s'", o->verdicts);
	roster_init(&roster, plan, n, o->verdicts != NULL ? (int)attempts : 0);
	if (o->have != NULL)
		status = read_have(&roster, o->have, o->left);
	if (!o->left && roster.settled < n)
		warn_of_room(conf, &plan->domain);
	if (o->left)
		show_left(&roster);
	else if (o->verdicts != NULL)
		run_loop(o, &loop, &roster, &prompt);
	else
		write_all(&roster, &prompt);
	if (roster.nshort > 0) {
		show_short(&roster, plan);
		status = EXIT_RECORD;
	}
	if (o->replay != NULL && roster.settled < n)
		status = EXIT_RECORD;
	roster_free(&roster);
	prompt_free(&prompt);
	return status;
}

/* Write the plan, as a table or as prompts.  Returns the exit status. */
static int
plan_all(const struct options *o, struct conf *conf)
{
	const int64_t n = conf_int(conf->root, "generation.num_samples", 100);
	struct plan plan;
	int status = EXIT_OK;

	if (plan_init(&plan, conf) == -1)
		die(EXIT_ENV, "%s", conf->why);
	if (o->plan) {
		plan_show(&plan, n, stdout);
		close_stdout();
	} else {
		status = run(o, conf, &plan, n);
	}
	plan_free(&plan);
	return status;
}

int
main(int argc, char **argv)
{
	struct options o = {.plan = 0};
	struct conf conf;
	int status = EXIT_OK;

	cli_init(&o.cli, "rg-prompts", usage);
	parse_options(&o, argc, argv);
	cli_load(&o.cli, &conf);
	if (o.judge)
		status = judge_all(&conf);
	else
		status = plan_all(&o, &conf);
	conf_free(&conf);
	cli_free(&o.cli);
	return status;
}
