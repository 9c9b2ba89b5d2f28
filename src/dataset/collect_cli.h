/*
 * The options of rg-collect, and its help text.
 */
#ifndef COLLECT_CLI_H
#define COLLECT_CLI_H

#include <stddef.h>

#include "conf/cli.h"
#include "dataset/view.h"
#include "json/json.h"

enum collect_mode { COLLECT, FINISH = CLI_OWN, WHERE, BEGIN, VERIFY, MERGE };

struct collect_cli {
	struct cli cli;
	struct conf conf;
	struct view view;
	struct json_object *said; /* statement.h */
	enum collect_mode mode;
	const char *output;	  /* -o, or the folder named; or NULL */
	int quiet;
	char **dir;		  /* the folders to join */
	size_t ndirs;
};

/*
 * Fill o in from the command line and load the configuration: a request for
 * help, or a mistake, ends the program.  collect_cli_free() in the end.
 */
void collect_cli_read(struct collect_cli *o, int argc, char **argv);

void collect_cli_free(struct collect_cli *o);

#endif
