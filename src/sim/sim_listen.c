/*
 * A Unix socket may be left over from a server that was killed: it is removed
 * only if nobody answers there.
 */
#include "sim/sim_listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <libgen.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "ground/mem.h"

static int
make_dir(struct sim_socket *sock, const char *path)
{
	char *copy = mem_strdup(path);
	const char *dir = dirname(copy);

	if (mkdir(dir, 0700) == 0)
		sock->dir = mem_strdup(dir);
	free(copy);
	return sock->dir != NULL || errno == EEXIST ? 0 : -1;
}

/* A socket that nobody listens on is left over from a server that died. */
static void
remove_stale(const struct sockaddr_un *addr)
{
	int fd, saved = 0;

	if ((fd = socket(AF_UNIX, SOCK_STREAM, 0)) == -1)
		return;
	if (connect(fd, (const struct sockaddr *)addr, sizeof(*addr)) == -1)
		saved = errno;
	close(fd);
	if (saved == ECONNREFUSED)
		unlink(addr->sun_path);
}

static int
listen_unix(struct sim_socket *sock, const char *path, const char **why)
{
	struct sockaddr_un addr = {.sun_family = AF_UNIX};
	int fd;

	*why = "the path of the socket is too long";
	errno = 0;
	if (strlen(path) >= sizeof(addr.sun_path))
		return -1;
	strcpy(addr.sun_path, path);
	*why = "cannot make the directory of the socket";
	if (make_dir(sock, path) == -1)
		return -1;
	remove_stale(&addr);
	*why = "cannot listen on the socket";
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd == -1)
		return -1;
	if (bind(fd, (struct sockaddr *)&addr, sizeof(addr)) == -1) {
		close(fd);
		return -1;
	}
	sock->path = mem_strdup(path);
	return fd;
}

static int
listen_loopback(struct sim_socket *sock, int port, const char **why)
{
	struct sockaddr_in addr = {.sin_family = AF_INET};
	socklen_t len = sizeof(addr);
	int fd, on = 1;

	*why = "cannot listen on 127.0.0.1";
	addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	addr.sin_port = htons((uint16_t)port);
	fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd == -1)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(fd, (struct sockaddr *)&addr, sizeof(addr)) == -1 ||
	    getsockname(fd, (struct sockaddr *)&addr, &len) == -1) {
		close(fd);
		return -1;
	}
	sock->port = ntohs(addr.sin_port);
	return fd;
}

int
sim_listen(struct sim_socket *sock, const char *path, int port,
    const char **why)
{
	*sock = (struct sim_socket){0};
	if (path != NULL)
		return listen_unix(sock, path, why);
	return listen_loopback(sock, port, why);
}

void
sim_listen_end(struct sim_socket *sock)
{
	if (sock->path != NULL)
		unlink(sock->path);
	if (sock->dir != NULL)
		rmdir(sock->dir);
	free(sock->path);
	free(sock->dir);
}
