/*
 * The options of rg-call, and its help text.
 */
#ifndef CALL_CLI_H
#define CALL_CLI_H

#include <stdint.h>

#include "call/call.h"
#include "conf/cli.h"

#define PLACES_MAX 10000 /* -j at most */

struct call_cli {
	struct cli cli;
	/* as given on the command line, or NULL */
	const char *provider, *model, *journal, *budget, *file, *measured;
	const char **reuse; /* paths, nreuse of them */
	int nreuse;
	int64_t j, workers; /* 0: not given */
	int dry, estimate, probe, sync;
	int attempts; /* at one review, at most */
	struct call_options call; /* what the options say of it */
};

/*
 * Fill o in from the command line: a request for help, or a mistake, ends the
 * program.  The caller ends it with shape_free(&o->call.shape),
 * free(o->reuse) and cli_free(&o->cli).
 */
void call_cli_read(struct call_cli *o, int argc, char **argv);

#endif
