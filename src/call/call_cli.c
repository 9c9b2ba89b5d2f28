/*
 * One function a family of options, each of which takes those that it knows;
 * what options say together is looked at when all are read.
 */
#include "call/call_cli.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "call/shape_cli.h"
#include "ground/bytes.h"
#include "ground/mem.h"

#define MAX_OUTAGE_MS (3600 * 1000) /* an hour */
#define PROGRESS_MS (60 * 1000)	    /* --progress alone: a minute */

static const char usage[] =
    "usage: rg-call [-0kqv] [-c file] [-j requests] [-m model] [-p provider]\n"
    "               [-s text] [-t template] [--budget file] [--dry-run]\n"
    "               [--estimate] [--journal file] [--lines] [--log file]\n"
    "               [--log-prompts] [--max-cost dollars]\n"
    "               [--max-outage seconds] [--max-time seconds]\n"
    "               [--max-tokens-total tokens] [--measured file] [--new]\n"
    "               [--on-quota word] [--param key=value] [--print-config]\n"
    "               [--probe] [--progress[=seconds]] [--replay file]\n"
    "               [--retry class,...] [--reuse file] [--schema file]\n"
    "               [--set key=value] [--sync] [--text] [--total records]\n"
    "               [--version] [--workers number] [file]\n"
    "\n"
    "Ask a model for each record's reply: JSON lines with \"prompt\" (or\n"
    "\"messages\") in, the same records with \"reply\" or \"error\" out.\n"
    "\n"
    "  echo '{\"prompt\":\"Say hi\"}' | rg-call\n"
    "  OPENAI_API_KEY=... rg-call -p openai -m gpt-4.1-mini <prompts >replies\n"
    "  rg-call -p ollama -m llama3.2 --lines --text <prompts.txt\n"
    "  rg-call -p http://localhost:8080 -m any --lines --text <prompts.txt\n"
    "  rg-call -t 'Classify as good or bad: {{text}}' <reviews >replies\n"
    "\n"
    "  -c, --config file   configuration (rg-config(5))\n"
    "  -j requests         requests in flight at once (generation.batch_size)\n"
    "  -k, --keep-order    write records in the order of the input\n"
    "  -m model            model to ask (the provider's `model')\n"
    "  -p provider         whom to ask: openai, gemini, ollama, ...\n"
    "                      (an entry of `providers'), or the URL of a\n"
    "                      server that speaks OpenAI's chat completions\n"
    "  -q, --quiet         no live line and no closing one\n"
    "  -s, --system text   system prompt (@file: what the file holds)\n"
    "  -t, --template text prompt, with {{fields}} of the record (or @file)\n"
    "  -v, --verbose       say each call that failed, and what comes next\n"
    "  --lines             each line is a prompt: {{prompt}} in -t\n"
    "  --schema file       JSON schema of the answer, for every record\n"
    "  --param key=value   a field of the request more (value: JSON or text)\n"
    "  --text              write the replies' text, in the input's order,\n"
    "                      a line each (\\n for a line's end), no records\n"
    "  -0, --null          the same as it is, each ended by a NUL\n"
    "  --budget file       count what is spent here, with all who name it\n"
    "  --dry-run           show the HTTP requests, call nobody\n"
    "  --estimate          forecast calls, tokens, cost and time\n"
    "  --journal file      keep every reply; run again, pay only for the rest\n"
    "  --log file          append a line of JSON for each call\n"
    "  --log-prompts       with the prompts and replies in it\n"
    "  --max-cost dollars  never spend more\n"
    "  --max-outage secs   stop if the network is away so long (3600)\n"
    "  --max-time secs     end the run after so long\n"
    "  --max-tokens-total tokens  never use more, in and out together\n"
    "  --measured file     forecast by these records, judged by rg-check\n"
    "  --new               write only what was not written before (for >>)\n"
    "  --on-quota word     stop (as ever), or wait for the next day\n"
    "  --probe             ask once: do key and model work?\n"
    "  --progress          say how far it is, every minute (=secs: so often)\n"
    "  --replay file       answer from this journal alone, ask nobody\n"
    "  --retry class,...   ask again what the journal has as one of these\n"
    "  --reuse file        an older journal that answers equal requests\n"
    "  --set key=value     override a key of the configuration\n"
    "  --sync              one request after the other\n"
    "  --total records     how many will come, for the time that is left\n"
    "  --workers number    processes that share the requests\n"
    "  --print-config, --version, -h, --help\n";

enum {
	OPT_BUDGET = CLI_OWN,
	OPT_COST,
	OPT_DRY,
	OPT_ESTIMATE,
	OPT_JOURNAL,
	OPT_LINES,
	OPT_LOG,
	OPT_LOG_PROMPTS,
	OPT_MEASURED,
	OPT_NEW,
	OPT_MAX_TIME,
	OPT_OUTAGE,
	OPT_QUOTA,
	OPT_PARAM,
	OPT_PROBE,
	OPT_PROGRESS,
	OPT_REPLAY,
	OPT_RETRY,
	OPT_REUSE,
	OPT_SCHEMA,
	OPT_SYNC,
	OPT_TEXT,
	OPT_TOKENS,
	OPT_TOTAL,
	OPT_WORKERS
};

static const struct option longs[] = {
	{"budget", required_argument, NULL, OPT_BUDGET},
	{"dry-run", no_argument, NULL, OPT_DRY},
	{"estimate", no_argument, NULL, OPT_ESTIMATE},
	{"journal", required_argument, NULL, OPT_JOURNAL},
	{"keep-order", no_argument, NULL, 'k'},
	{"lines", no_argument, NULL, OPT_LINES},
	{"log", required_argument, NULL, OPT_LOG},
	{"log-prompts", no_argument, NULL, OPT_LOG_PROMPTS},
	{"max-cost", required_argument, NULL, OPT_COST},
	{"max-outage", required_argument, NULL, OPT_OUTAGE},
	{"max-time", required_argument, NULL, OPT_MAX_TIME},
	{"on-quota", required_argument, NULL, OPT_QUOTA},
	{"max-tokens-total", required_argument, NULL, OPT_TOKENS},
	{"measured", required_argument, NULL, OPT_MEASURED},
	{"new", no_argument, NULL, OPT_NEW},
	{"null", no_argument, NULL, '0'},
	{"param", required_argument, NULL, OPT_PARAM},
	{"probe", no_argument, NULL, OPT_PROBE},
	{"progress", optional_argument, NULL, OPT_PROGRESS},
	{"quiet", no_argument, NULL, 'q'},
	{"replay", required_argument, NULL, OPT_REPLAY},
	{"retry", required_argument, NULL, OPT_RETRY},
	{"reuse", required_argument, NULL, OPT_REUSE},
	{"schema", required_argument, NULL, OPT_SCHEMA},
	{"sync", no_argument, NULL, OPT_SYNC},
	{"system", required_argument, NULL, 's'},
	{"template", required_argument, NULL, 't'},
	{"text", no_argument, NULL, OPT_TEXT},
	{"total", required_argument, NULL, OPT_TOTAL},
	{"verbose", no_argument, NULL, 'v'},
	{"workers", required_argument, NULL, OPT_WORKERS},
	CLI_LONG
};

/* The word of --on-quota: 1 is wait. */
static int
quota_word(const char *word)
{
	if (strcmp(word, "stop") != 0 && strcmp(word, "wait") != 0)
		cli_refuse("--on-quota '%s': expected stop or wait", word);
	return strcmp(word, "wait") == 0;
}

/* "refused,truncated": a bit for each class. */
static unsigned int
classes(const char *list)
{
	unsigned int bits = 0;
	char *name;
	size_t len;
	int class;

	for (;; list += len + 1) {
		len = strcspn(list, ",");
		name = mem_strndup(list, len);
		class = outcome_find(name);
		if (class == -1 || class == OUT_OK)
			cli_refuse("--retry: '%s' is no class of error", name);
		free(name);
		bits |= 1U << class;
		if (list[len] == '\0')
			return bits;
	}
}

/* Options that take a number; returns 0 if ch is none of them. */
static int
number_option(struct call_cli *o, int ch)
{
	struct call_options *c = &o->call;

	if (ch == 'j')
		o->j = cli_int("-j", optarg, 1, PLACES_MAX);
	else if (ch == OPT_QUOTA)
		c->quota_wait = quota_word(optarg);
	else if (ch == OPT_OUTAGE)
		c->max_outage_ms = (int64_t)(1000 *
		    cli_num("--max-outage", optarg, 1, 1e9));
	else if (ch == OPT_MAX_TIME)
		c->max_time_ms = (int64_t)(1000 *
		    cli_num("--max-time", optarg, 0.001, 1e9));
	else if (ch == OPT_PROGRESS)
		c->progress_ms = optarg == NULL ? PROGRESS_MS :
		    (int64_t)(1000 * cli_num("--progress", optarg, 0.1, 86400));
	else if (ch == OPT_TOTAL)
		c->total = cli_int("--total", optarg, 1, INT64_MAX);
	else if (ch == OPT_WORKERS)
		o->workers = cli_int("--workers", optarg, 1, 16);
	else
		return 0;
	return 1;
}

/* Options of what is told; the same result. */
static int
tell_option(struct call_cli *o, int ch)
{
	struct call_options *c = &o->call;

	if (ch == 'q')
		c->quiet = 1;
	else if (ch == 'v')
		c->verbose = 1;
	else if (ch == OPT_LOG)
		c->log = optarg;
	else if (ch == OPT_LOG_PROMPTS)
		c->log_texts = 1;
	else
		return 0;
	return 1;
}

/* Options that shape what is asked and written; the same result. */
static int
shape_option(struct call_cli *o, int ch)
{
	struct call_options *c = &o->call;

	if (ch == 's')
		shape_cli_system(&c->shape, optarg);
	else if (ch == 't')
		shape_cli_template(&c->shape, optarg);
	else if (ch == OPT_SCHEMA)
		shape_cli_schema(&c->shape, optarg);
	else if (ch == OPT_PARAM)
		shape_cli_param(&c->shape, optarg);
	else if (ch == OPT_LINES)
		c->shape.lines = 1;
	else if (ch == '0')
		c->text = CALL_RAW;
	else if (ch == OPT_TEXT)
		c->text = CALL_LINES;
	else
		return 0;
	return 1;
}

static void
add_reuse(struct call_cli *o, const char *path)
{
	o->reuse = mem_resize(o->reuse, (size_t)o->nreuse + 1,
	    sizeof(*o->reuse));
	o->reuse[o->nreuse++] = path;
}

/* Options that count the money, or spend it again; the same result. */
static int
money_option(struct call_cli *o, int ch)
{
	struct ledger_sum *cap = &o->call.budget.cap;

	if (ch == OPT_BUDGET)
		o->budget = optarg;
	else if (ch == OPT_COST)
		cap->cost = llround(LEDGER_PICO *
		    cli_num("--max-cost", optarg, 0, 1e6));
	else if (ch == OPT_MEASURED)
		o->measured = optarg;
	else if (ch == OPT_RETRY)
		o->call.retry |= classes(optarg);
	else if (ch == OPT_REUSE)
		add_reuse(o, optarg);
	else if (ch == OPT_TOKENS)
		cap->tokens = cli_int("--max-tokens-total", optarg, 0,
		    LEDGER_MOST);
	else
		return 0;
	return 1;
}

static void
journal_option(struct call_cli *o, int replay)
{
	if (o->journal != NULL && replay != o->call.replay)
		cli_refuse("--journal and --replay exclude each other");
	o->journal = optarg;
	o->call.replay = replay;
}

/*
 * -p URL: a server with OpenAI's chat completions, below /v1 if the URL has no
 * path.  It is an entry of its own, so that no key of another goes there.
 */
static void
provider_option(struct call_cli *o)
{
	const char *host = strstr(optarg, "://");
	char *url;

	o->provider = optarg;
	if (strncmp(optarg, "http", 4) != 0 || host == NULL)
		return;
	url = mem_printf("%s%s", optarg,
	    strchr(host + 3, '/') == NULL ? "/v1" : "");
	cli_set(&o->cli, "providers.url.kind", "openai");
	cli_set(&o->cli, "providers.url.base_url", url);
	free(url);
	o->provider = "url";
}

/* The options that set one thing, or those of every program. */
static void
plain_option(struct call_cli *o, int ch)
{
	if (ch == 'k')
		o->call.keep_order = 1;
	else if (ch == 'm')
		o->model = optarg;
	else if (ch == 'p')
		provider_option(o);
	else if (ch == OPT_DRY)
		o->dry = 1;
	else if (ch == OPT_ESTIMATE)
		o->dry = o->estimate = 1;
	else if (ch == OPT_JOURNAL || ch == OPT_REPLAY)
		journal_option(o, ch == OPT_REPLAY);
	else if (ch == OPT_NEW)
		o->call.only_new = 1;
	else if (ch == OPT_PROBE)
		o->probe = 1;
	else if (ch == OPT_SYNC)
		o->sync = 1;
	else
		cli_option(&o->cli, ch);
}

/* Refuse options that do not go together. */
static void
look_over(const struct call_cli *o)
{
	if (o->probe && o->file != NULL)
		cli_refuse("--probe reads no file");
	if (o->model != NULL && !bytes_are_text(o->model, strlen(o->model)))
		cli_refuse("-m '%s': not valid UTF-8", o->model);
	if (o->measured != NULL && !o->estimate)
		cli_refuse("--measured goes with --estimate");
	if (o->call.only_new && (o->journal == NULL || o->call.replay))
		cli_refuse("--new needs a --journal that tells what was "
		    "written");
	if (o->call.replay && (o->probe || o->call.retry != 0 ||
	    o->nreuse > 0))
		cli_refuse("--replay asks nobody: it excludes --probe, "
		    "--retry and --reuse");
}

void
call_cli_read(struct call_cli *o, int argc, char **argv)
{
	int ch;

	*o = (struct call_cli){.call.max_outage_ms = MAX_OUTAGE_MS};
	o->call.budget.cap = (struct ledger_sum){.cost = LEDGER_NO_CAP,
	    .tokens = LEDGER_NO_CAP};
	cli_init(&o->cli, "rg-call", usage);
	while ((ch = getopt_long(argc, argv, "0j:km:p:qs:t:v" CLI_SHORT, longs,
	    NULL)) != -1)
		if (!number_option(o, ch) && !tell_option(o, ch) &&
		    !shape_option(o, ch) && !money_option(o, ch))
			plain_option(o, ch);
	if (optind < argc - 1)
		cli_refuse("one file at most");
	o->file = argv[optind];
	o->call.journal_path = o->journal;
	look_over(o);
}
