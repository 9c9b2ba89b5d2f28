/*
 * The simulator as a child: rg-call of kind sim starts its own rg-sim on a
 * private Unix socket for the length of its run.
 *
 * rg-sim ends when the pipe that only its rg-call holds comes to its end, so
 * it is gone however rg-call ended.  Workers are forked from rg-call and would
 * hold the pipe too: they call simproc_child().  Should rg-sim end first,
 * poll(2) shows POLLERR on life.
 */
#ifndef SIMPROC_H
#define SIMPROC_H

#include <sys/types.h>

#include "conf/cli.h"

struct simproc {
	pid_t pid;    /* 0: not started */
	int life;     /* our end of the pipe, or -1 */
	char *socket; /* path of the socket, in a folder of its own */
};

/*
 * Start rg-sim, which stands beside this program or on the PATH, with the same
 * -c and --set, and wait until it answers.  Returns 0, or -1 with *why static
 * text; simproc_stop() either way.
 */
int simproc_start(struct simproc *s, const struct cli *cli, const char **why);

/* In a forked child: let go of the pipe. */
void simproc_child(struct simproc *s);

/* End it and wait for it; should it have died, clear up after it. */
void simproc_stop(struct simproc *s);

#endif
