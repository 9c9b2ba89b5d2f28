/*
 * Options that stand for keys become settings of the configuration, so that
 * they are checked as those are.
 */
#include "dataset/collect_cli.h"

#include <string.h>
#include <unistd.h>

#include "dataset/statement.h"
#include "ground/msg.h"

static const char usage[] =
    "usage: rg-collect [-q] [-c file] [-o dir] [--split shares]\n"
    "                  [--format list] [--fields list] [--labels list]\n"
    "                  [--prompts] [--set key=value]\n"
    "       rg-collect --finish | --verify | --where | --begin\n"
    "                  [option ...] [dir]\n"
    "       rg-collect --merge -o dir [option ...] dir ...\n"
    "\n"
    "Add accepted reviews from standard input to a dataset folder.\n"
    "\n"
    "  -o, --output DIR     the folder (output.dir of the configuration)\n"
    "  -q, --quiet          no summary\n"
    "      --split SHARES   into train, validation and test: 0.8,0.1,0.1\n"
    "      --format LIST    of jsonl, csv and sqlite\n"
    "      --fields LIST    only these fields, NAME or NEW=NAME\n"
    "      --labels LIST    what a rating is called: 1=bad,5=good\n"
    "      --prompts        publish the prompts too\n"
    "      --finish         make all files anew that are made of the reviews\n"
    "      --merge          join the folders that are named into that of -o\n"
    "      --verify         see if the folder is what it says it is\n"
    "      --where          print the folder and the number of reviews wanted\n"
    "      --begin          see if the folder may go on as configured\n"
    "  -c, --config FILE    the configuration\n"
    "      --set KEY=VALUE  override one key of it\n"
    "      --print-config   show the built-in default\n"
    "      --version, -h, --help\n";

enum { SPLIT = MERGE + 1, FORMAT, FIELDS, LABELS, PROMPTS };

static const struct option options[] = {
	{"output", required_argument, NULL, 'o'},
	{"quiet", no_argument, NULL, 'q'},
	{"finish", no_argument, NULL, FINISH},
	{"merge", no_argument, NULL, MERGE},
	{"verify", no_argument, NULL, VERIFY},
	{"where", no_argument, NULL, WHERE},
	{"begin", no_argument, NULL, BEGIN},
	{"split", required_argument, NULL, SPLIT},
	{"format", required_argument, NULL, FORMAT},
	{"fields", required_argument, NULL, FIELDS},
	{"labels", required_argument, NULL, LABELS},
	{"prompts", no_argument, NULL, PROMPTS},
	CLI_LONG
};

/* The options that stand for keys of the configuration; 0 if ch is another. */
static int
option_of_view(struct cli *cli, int ch)
{
	static const char *const keys[] = {"output.split", "output.format",
	    "output.fields", "output.labels"};

	if (ch < SPLIT || ch > PROMPTS)
		return 0;
	if (ch == PROMPTS)
		cli_set(cli, "output.prompts", "true");
	else
		cli_set(cli, keys[ch - SPLIT], optarg);
	return 1;
}

/* What is neither an option nor a key. */
static void
read_operands(struct collect_cli *o, int argc, char **argv)
{
	if (o->mode == MERGE && (o->output == NULL || optind == argc))
		cli_refuse("--merge needs -o DIR and the folders to join");
	if (o->mode != COLLECT && o->output == NULL && optind < argc)
		o->output = argv[optind++];
	if (optind != argc && o->mode != MERGE)
		cli_refuse("unexpected argument '%s'", argv[optind]);
	if (o->output != NULL && o->output[0] == '\0')
		cli_refuse("-o '': expected the name of a folder");
	o->dir = argv + optind;
	o->ndirs = (size_t)(argc - optind);
}

void
collect_cli_read(struct collect_cli *o, int argc, char **argv)
{
	int ch;

	memset(o, 0, sizeof(*o));
	cli_init(&o->cli, "rg-collect", usage);
	while ((ch = getopt_long(argc, argv, "o:q" CLI_SHORT, options,
	    NULL)) != -1) {
		if (ch == 'o')
			o->output = optarg;
		else if (ch == 'q')
			o->quiet = 1;
		else if (ch >= FINISH && ch <= MERGE)
			o->mode = (enum collect_mode)ch;
		else if (!option_of_view(&o->cli, ch))
			cli_option(&o->cli, ch);
	}
	read_operands(o, argc, argv);
	cli_load(&o->cli, &o->conf);
	if (view_read(&o->view, &o->conf) == -1)
		die(EXIT_ENV, "%s", o->view.why);
	o->said = statement_read(&o->conf);
}

void
collect_cli_free(struct collect_cli *o)
{
	view_free(&o->view);
	json_object_put(o->said);
	cli_free(&o->cli);
	conf_free(&o->conf);
}
