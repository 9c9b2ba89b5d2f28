/*
 * What rg-check does is decided by --train, --profile or --explain, of which
 * one may be given; each option that one of them has no use for is refused by
 * name.
 */
#include "check/check_cli.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum { OPT_REJECTS = CLI_OWN, OPT_INDEX, OPT_FOLDER, OPT_VERDICTS, OPT_FIELD,
	OPT_TITLE, OPT_RATING, OPT_SEEN, OPT_TRAIN, OPT_PROFILE, OPT_EXPLAIN,
	OPT_JSON, OPT_SUMMARY, OPT_JUDGED };

static const char usage[] =
    "usage: rg-check [-q] [-c file] [--explain] [--field name]\n"
    "                [--folder file] [--index file] [--judged]\n"
    "                [--print-config] [--rating-field name] [--rejects file]\n"
    "                [--seen file] [--set key=value] [--summary file]\n"
    "                [--title-field name] [--verdicts fifo] [--version]\n"
    "       rg-check --profile file [-q] [-c file] [--field name] [--json]\n"
    "                [--rating-field name] [--set key=value]\n"
    "                [--title-field name]\n"
    "       rg-check --train file -o table [-q] [-c file] [--field name]\n"
    "                [--rating-field name] [--set key=value]\n"
    "                [--title-field name]\n"
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
    "      --summary FILE   write the summary as JSON too\n"
    "      --judged         the replies are those of a judge\n"
    "      --explain        write each review and its faults for people\n"
    "      --profile FILE   count what each rule refuses of genuine reviews\n"
    "      --json           as JSON\n"
    "      --train FILE     learn from labelled reviews what praises and\n"
    "                       blames\n"
    "  -o, --output TABLE   and keep it in TABLE\n"
    "      --set KEY=VALUE  override one key of the configuration\n"
    "      --print-config   show the built-in configuration\n"
    "      --version        show the version\n"
    "  -h, --help           show this\n";

static const struct option longs[] = {
	{"quiet", no_argument, NULL, 'q'},
	{"output", required_argument, NULL, 'o'},
	{"field", required_argument, NULL, OPT_FIELD},
	{"title-field", required_argument, NULL, OPT_TITLE},
	{"rating-field", required_argument, NULL, OPT_RATING},
	{"rejects", required_argument, NULL, OPT_REJECTS},
	{"index", required_argument, NULL, OPT_INDEX},
	{"folder", required_argument, NULL, OPT_FOLDER},
	{"seen", required_argument, NULL, OPT_SEEN},
	{"verdicts", required_argument, NULL, OPT_VERDICTS},
	{"summary", required_argument, NULL, OPT_SUMMARY},
	{"explain", no_argument, NULL, OPT_EXPLAIN},
	{"profile", required_argument, NULL, OPT_PROFILE},
	{"json", no_argument, NULL, OPT_JSON},
	{"judged", no_argument, NULL, OPT_JUDGED},
	{"train", required_argument, NULL, OPT_TRAIN},
	CLI_LONG
};

/* The names by which messages know the tasks. */
static const char *const tasks[] = {"", "--train", "--profile", "--explain"};

static void
add_seen(struct check_cli *o, const char *path)
{
	o->seen = mem_resize(o->seen, o->nseen + 1, sizeof(*o->seen));
	o->seen[o->nseen++] = path;
}

static void
set_task(struct check_cli *o, enum check_task task, const char *input)
{
	if (o->task != CHECK_JUDGE && o->task != task)
		cli_refuse("%s does not go with %s", tasks[task],
		    tasks[o->task]);
	o->task = task;
	o->input = input;
}

/* Where the argument of a plain option goes; NULL: it is another. */
static const char **
place(struct check_cli *o, int ch)
{
	switch (ch) {
	case 'o':
		return &o->output;
	case OPT_REJECTS:
		return &o->rejects;
	case OPT_INDEX:
		return &o->index;
	case OPT_FOLDER:
		return &o->folder;
	case OPT_VERDICTS:
		return &o->verdicts;
	case OPT_SUMMARY:
		return &o->summary;
	case OPT_FIELD:
		return &o->foreign.text;
	case OPT_TITLE:
		return &o->foreign.title;
	case OPT_RATING:
		return &o->foreign.rating;
	default:
		return NULL;
	}
}

static void
take(struct check_cli *o, int ch)
{
	const char **at = place(o, ch);

	if (at != NULL)
		*at = optarg;
	else if (ch == 'q')
		o->quiet = 1;
	else if (ch == OPT_JSON)
		o->json = 1;
	else if (ch == OPT_JUDGED)
		o->judged = 1;
	else if (ch == OPT_SEEN)
		add_seen(o, optarg);
	else if (ch == OPT_EXPLAIN)
		set_task(o, CHECK_EXPLAIN, NULL);
	else if (ch == OPT_PROFILE)
		set_task(o, CHECK_PROFILE, optarg);
	else if (ch == OPT_TRAIN)
		set_task(o, CHECK_TRAIN, optarg);
	else
		cli_option(&o->cli, ch);
}

/* Files of reviews have these fields unless others are named. */
static void
plain_fields(struct foreign *f)
{
	if (f->text == NULL)
		f->text = "text";
	if (f->title == NULL)
		f->title = "title";
	if (f->rating == NULL)
		f->rating = "rating";
}

/* What belongs to judging a stream goes with nothing else. */
static void
refuse_stream(const struct check_cli *o)
{
	const struct {
		const char *name;
		int given;
	} of_stream[] = {
	    {"--rejects", o->rejects != NULL}, {"--index", o->index != NULL},
	    {"--folder", o->folder != NULL}, {"--seen", o->nseen > 0},
	    {"--verdicts", o->verdicts != NULL},
	    {"--summary", o->summary != NULL}, {"--judged", o->judged}};
	size_t i;

	for (i = 0; i < sizeof(of_stream) / sizeof(of_stream[0]); i++)
		if (of_stream[i].given)
			cli_refuse("%s does not go with %s", of_stream[i].name,
			    tasks[o->task]);
}

static void
look_over(struct check_cli *o)
{
	o->named = o->foreign;
	if (o->task == CHECK_TRAIN || o->task == CHECK_PROFILE) {
		refuse_stream(o);
		plain_fields(&o->foreign);
		o->named.text = o->foreign.text;
	}
	if (o->folder != NULL && o->index == NULL)
		cli_refuse("--folder needs --index");
	if (o->foreign.text == NULL &&
	    (o->foreign.title != NULL || o->foreign.rating != NULL))
		cli_refuse("--title-field and --rating-field need --field");
	if ((o->task == CHECK_TRAIN) != (o->output != NULL))
		cli_refuse("--train and --output need each other");
	if (o->json && o->task != CHECK_PROFILE)
		cli_refuse("--json needs --profile");
}

void
check_cli_read(struct check_cli *o, int argc, char **argv)
{
	int ch;

	memset(o, 0, sizeof(*o));
	cli_init(&o->cli, "rg-check", usage);
	while ((ch = getopt_long(argc, argv, "qo:" CLI_SHORT, longs,
	    NULL)) != -1)
		take(o, ch);
	if (optind != argc)
		cli_refuse("unexpected argument '%s'", argv[optind]);
	look_over(o);
}

void
check_cli_free(struct check_cli *o)
{
	free(o->seen);
	cli_free(&o->cli);
}
