/*
 * rg-status: show the figures of a run of rg-generate.  figures.h gathers them;
 * here they are shown once, or over and over while the run lasts.
 */
#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf/cli.h"
#include "dataset/folder.h"
#include "ground/clock.h"
#include "ground/file.h"
#include "ground/live.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "run/figures.h"

#define DRAW_MS 200

static const char usage[] =
    "usage: rg-status [--json] [--end] dir\n"
    "       rg-status --live [--every seconds] dir\n"
    "\n"
    "Show the figures of the last run of rg-generate in a folder, while it\n"
    "runs or after.\n"
    "\n"
    "  --json         as JSON\n"
    "  --end          the run is over: keep the JSON in DIR.run/summary.json"
    "\n"
    "  --live         show them on standard error until standard input ends:\n"
    "                 a live line on a terminal, else a plain one now and"
    " then\n"
    "  --every SECS   between two plain lines (60)\n"
    "  --version, -h, --help\n";

enum { OPT_JSON = CLI_OWN, OPT_END, OPT_LIVE, OPT_EVERY };

static const struct option longs[] = {
	{"json", no_argument, NULL, OPT_JSON},
	{"end", no_argument, NULL, OPT_END},
	{"live", no_argument, NULL, OPT_LIVE},
	{"every", required_argument, NULL, OPT_EVERY},
	{"help", no_argument, NULL, 'h'},
	{"version", no_argument, NULL, CLI_VERSION},
	{NULL, 0, NULL, 0}
};

struct options {
	int json, end, live;
	int64_t every_ms;
	char *dir;
};

static void
parse_options(struct options *o, struct cli *cli, int argc, char **argv)
{
	int ch;

	while ((ch = getopt_long(argc, argv, "h", longs, NULL)) != -1) {
		if (ch == OPT_JSON)
			o->json = 1;
		else if (ch == OPT_END)
			o->end = 1;
		else if (ch == OPT_LIVE)
			o->live = 1;
		else if (ch == OPT_EVERY)
			o->every_ms = (int64_t)(1000 *
			    cli_num("--every", optarg, 0.1, 1e6));
		else
			cli_option(cli, ch);
	}
	if (optind != argc - 1)
		cli_refuse("expected one folder");
	if ((o->dir = folder_normal(argv[optind])) == NULL)
		die_errno(EXIT_ENV, "cannot use '%s' as a folder",
		    argv[optind]);
}

static void
gather(struct figures *f, const struct options *o)
{
	if (figures_read(f, o->dir, o->end) == -1) {
		if (errno == ENODATA)
			die(EXIT_ENV, "'%s.run/status' holds no run", o->dir);
		die_errno(EXIT_ENV, "cannot read '%s.run/status'", o->dir);
	}
	figures_count(f, o->dir);
}

static void
keep(const struct options *o, const char *text)
{
	char *path = mem_printf("%s.run/summary.json", o->dir);

	if (file_replace(path, text, strlen(text), 0600) == -1)
		die_errno(EXIT_ENV, "cannot write '%s'", path);
	free(path);
}

static void
show(const struct options *o)
{
	struct json_object *json;
	struct buf b = BUF_INIT;
	struct figures f;
	char *text;
	size_t len;

	gather(&f, o);
	json = figures_json(&f);
	text = mem_printf("%s\n", json_text(json, &len));
	if (o->end)
		keep(o, text);
	if (o->json) {
		fputs(text, stdout);
	} else {
		figures_table(&f, &b);
		printf("%s: %s\n", o->dir, buf_str(&b));
	}
	close_stdout();
	json_object_put(json);
	buf_free(&b);
	free(text);
}

/* One view of a run that may not have begun yet. */
static void
view(const struct options *o, int terminal)
{
	struct buf b = BUF_INIT;
	struct figures f;

	if (figures_read(&f, o->dir, 0) == 0) {
		figures_line(&f, terminal ? live_width() : SIZE_MAX, &b);
		if (terminal)
			live_draw(buf_str(&b));
		else
			msg("%s: %s", o->dir, buf_str(&b));
	}
	buf_free(&b);
}

/* Returns 0 at the end of standard input, which nobody writes to. */
static int
wait_ms(int64_t ms)
{
	struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
	char byte[64];

	if (poll(&in, 1, (int)ms) < 1)
		return 1;
	return read(STDIN_FILENO, byte, sizeof(byte)) > 0;
}

static void
live(const struct options *o)
{
	int terminal = live_on();

	/* Ctrl-C is for the programs of the run: this follows them */
	signal(SIGINT, SIG_IGN);
	while (wait_ms(terminal ? DRAW_MS : o->every_ms))
		view(o, terminal);
	if (terminal)
		live_clear();
}

int
main(int argc, char **argv)
{
	struct options o = {.every_ms = 60000};
	struct cli cli;

	cli_init(&cli, "rg-status", usage);
	parse_options(&o, &cli, argc, argv);
	if (o.live)
		live(&o);
	else
		show(&o);
	free(o.dir);
	cli_free(&cli);
	return EXIT_OK;
}
