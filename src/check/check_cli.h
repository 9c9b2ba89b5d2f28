/*
 * The options of rg-check: what it was told to do.
 */
#ifndef CHECK_CLI_H
#define CHECK_CLI_H

#include <stddef.h>

#include "check/foreign.h"
#include "conf/cli.h"

/* What else rg-check does than judging a stream of records. */
enum check_task { CHECK_JUDGE, CHECK_TRAIN, CHECK_PROFILE, CHECK_EXPLAIN };

struct check_cli {
	struct cli cli;
	enum check_task task;
	const char *rejects, *index, *folder, *verdicts; /* paths, or NULL */
	const char *summary;
	const char *input;	/* of training and profiling */
	const char *output;	/* of training */
	const char **seen;	/* paths; the array is owned */
	size_t nseen;
	struct foreign foreign;	/* text NULL: a review is a reply */
	struct foreign named;	/* the same without what nobody gave a name */
	int quiet;
	int json;
	int judged;		/* the records are replies of a judge */
};

/* Read the options, or end the program as cli_refuse() does. */
void check_cli_read(struct check_cli *o, int argc, char **argv);
void check_cli_free(struct check_cli *o);

#endif
