/*
 * fixed PORT FILE WORKERS: an HTTP server on loopback that answers every
 * request with the contents of FILE, as fast as evhttp can.  The stand-in for
 * nginx where that is not installed.  The workers share one listening socket;
 * all end with the parent.
 */
#include <arpa/inet.h>
#include <err.h>
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static char answer[65536];
static size_t answer_len;

static void
on_request(struct evhttp_request *req, void *arg)
{
	struct evbuffer *body = evbuffer_new();

	(void)arg;
	evhttp_add_header(evhttp_request_get_output_headers(req),
	    "Content-Type", "application/json");
	evbuffer_add_reference(body, answer, answer_len, NULL, NULL);
	evhttp_send_reply(req, 200, "OK", body);
	evbuffer_free(body);
}

static int
listen_on(int port)
{
	struct sockaddr_in sin = {.sin_family = AF_INET};
	int fd, on = 1;

	sin.sin_port = htons((uint16_t)port);
	sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(fd, (struct sockaddr *)&sin, sizeof(sin)) == -1 ||
	    listen(fd, 1024) == -1)
		err(2, "cannot listen on port %d", port);
	return fd;
}

static void
serve(int fd)
{
	struct event_base *base = event_base_new();
	struct evhttp *http = evhttp_new(base);

	prctl(PR_SET_PDEATHSIG, SIGTERM);
	evhttp_set_gencb(http, on_request, NULL);
	if (evhttp_accept_socket(http, fd) == -1)
		errx(2, "cannot accept");
	event_base_dispatch(base);
}

int
main(int argc, char *argv[])
{
	FILE *fp;
	int fd, k;

	if (argc != 4)
		errx(2, "usage: fixed PORT FILE WORKERS");
	if ((fp = fopen(argv[2], "r")) == NULL)
		err(2, "cannot open '%s'", argv[2]);
	answer_len = fread(answer, 1, sizeof(answer), fp);
	fclose(fp);
	fd = listen_on(atoi(argv[1]));
	for (k = 0; k < atoi(argv[3]); k++) {
		if (fork() == 0) {
			serve(fd);
			_exit(2);
		}
	}
	while (wait(NULL) != -1)
		continue;
	return 2;
}
