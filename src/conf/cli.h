/*
 * The options that every program has, so that they mean the same everywhere:
 *	-c FILE		the configuration file
 *	--set KEY=VALUE	override one key for this run; may be repeated
 *	--print-config	show the built-in default configuration, exit 0
 *	--version	show "rg-NAME 0.1.0", exit 0
 *	-h, --help	show the usage on standard output, exit 0
 * and how every program begins.
 */
#ifndef CLI_H
#define CLI_H

#include <getopt.h>
#include <stddef.h>

#include "conf/conf.h"

struct cli {
	const char *usage;	/* whole help text, "usage: ..." first */
	const char *conf_path;	/* -c, or NULL */
	char **sets;		/* --set, in the order given; owned */
	size_t nsets;
};

/* Put these at the ends of a program's own option string and table. */
#define CLI_SHORT "c:h"
#define CLI_LONG \
	{"config", required_argument, NULL, 'c'}, \
	{"help", no_argument, NULL, 'h'}, \
	{"set", required_argument, NULL, CLI_SET}, \
	{"print-config", no_argument, NULL, CLI_PRINT}, \
	{"version", no_argument, NULL, CLI_VERSION}, \
	{NULL, 0, NULL, 0}

/* Values of long options; a program's own start at CLI_OWN. */
enum { CLI_SET = 1000, CLI_PRINT, CLI_VERSION, CLI_OWN };

/*
 * Begin: name the program, restore SIGPIPE's default (children of some
 * programs inherit it ignored).  usage is kept, not copied.
 */
void cli_init(struct cli *cli, const char *name, const char *usage);

/*
 * Handle one result of getopt_long(): one of the common options, or '?'
 * (which ends the program with the usage and EXIT_ENV).  Anything else is a
 * mistake of the program.
 */
void cli_option(struct cli *cli, int ch);

/* End with "rg-NAME: WHY", a hint at -h, and EXIT_ENV. */
void cli_refuse(const char *fmt, ...)
    __attribute__((format(printf, 1, 2), noreturn));

/*
 * Parse the argument of an option as a whole number in min .. max; anything
 * else ends the program with a message that names the option and the range.
 */
int64_t cli_int(const char *option, const char *arg, int64_t min, int64_t max);

/* The same for a decimal number. */
double cli_num(const char *option, const char *arg, double min, double max);

/* Add a --set of the program's own: "-n 5" is generation.num_samples=5. */
void cli_set(struct cli *cli, const char *key, const char *value);

/* Load the configuration that these options name, or end the program. */
void cli_load(struct cli *cli, struct conf *conf);

/* Release what the options hold. */
void cli_free(struct cli *cli);

#endif
