/*
 * The sockets of the simulator: the only module that includes libevent.  One
 * process, one thread; a delay is a timer, so nothing here ever waits for one
 * client.  Clients that hang up while they wait are noticed at once.
 */
#ifndef SIM_HTTP_H
#define SIM_HTTP_H

#include "sim/sim.h"

struct sim_listen {
	const char *socket;	/* path of a Unix socket, or NULL: loopback */
	int port;		/* 0: any that is free */
	int life_fd;		/* end at its end of file; -1: none */
};

struct sim_http;

/*
 * Listen.  The directory of a Unix socket is made (mode 0700) if it is not
 * there, and then removed at the end.  Returns NULL with *why (static) and
 * errno (0: no more to say) on failure.
 */
struct sim_http *sim_http_open(struct sim *sim, const struct sim_listen *at,
    const char **why);

/* The port it listens on; 0 for a Unix socket. */
int sim_http_port(const struct sim_http *http);

/*
 * Serve until SIGTERM or SIGINT; with a life_fd until its end of file, and
 * those, SIGHUP and SIGQUIT are ignored.
 */
void sim_http_run(struct sim_http *http);

/* Close everything and remove what was made. */
void sim_http_free(struct sim_http *http);

#endif
