/*
 * Sockets to listen on: loopback or the file system, nothing else.
 */
#ifndef SIM_LISTEN_H
#define SIM_LISTEN_H

struct sim_socket {
	char *path;	/* of a Unix socket, else NULL */
	char *dir;	/* its directory, if we made it, else NULL */
	int port;	/* on loopback, else 0 */
};

/*
 * Bind a Unix socket at path, or a port of 127.0.0.1 (0: any) if path is NULL;
 * not yet listening, non-blocking.  Returns the descriptor, or -1 with *why
 * (static) and errno (0: no more to say); sim_listen_end() either way.
 */
int sim_listen(struct sim_socket *sock, const char *path, int port,
    const char **why);

/* Remove the file and the directory that were made. */
void sim_listen_end(struct sim_socket *sock);

#endif
