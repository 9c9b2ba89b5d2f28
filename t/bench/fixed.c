/*
 * fixed PORT FILE WORKERS [MS]: an HTTP server on loopback that answers every
 * request with the contents of FILE, at once or after MS milliseconds.  The
 * stand-in for nginx where that is not installed, and the model that takes its
 * time.  The workers share one listening socket; all end with the parent.
 *
 * GET /gaps tells how long each place in flight stood empty: the time from an
 * answer until the request that takes its place has come in whole, first come
 * first served, in milliseconds at the percentiles 50 and 99, and of how many;
 * then it forgets them.  So all that a client does between two calls is seen
 * from outside, with the same clock for every client.  A worker counts its own
 * requests alone: ask one that has no siblings.
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
#include <time.h>
#include <unistd.h>

#define ANSWERS_MAX 8192 /* a ring: answers that no request has followed yet */
#define GAPS_MAX 1000000

static char answer[65536];
static size_t answer_len;
static struct timeval delay;
static const struct timeval *in_a_while; /* delay, for a queue of timers */

static double answered[ANSWERS_MAX]; /* when, ms */
static size_t first, next;
static double gap[GAPS_MAX];
static size_t ngaps;

static double
now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec * 1e3 + (double)ts.tv_nsec / 1e6;
}

static void
send_answer(struct evhttp_request *req)
{
	struct evbuffer *body = evbuffer_new();

	evhttp_add_header(evhttp_request_get_output_headers(req),
	    "Content-Type", "application/json");
	evbuffer_add_reference(body, answer, answer_len, NULL, NULL);
	if (next - first < ANSWERS_MAX)
		answered[next++ % ANSWERS_MAX] = now_ms();
	evhttp_send_reply(req, 200, "OK", body);
	evbuffer_free(body);
}

static void
on_time(evutil_socket_t fd, short what, void *arg)
{
	(void)fd;
	(void)what;
	send_answer(arg);
}

static void
on_request(struct evhttp_request *req, void *arg)
{
	if (first < next && ngaps < GAPS_MAX)
		gap[ngaps++] = now_ms() - answered[first++ % ANSWERS_MAX];
	if (in_a_while == NULL)
		send_answer(req);
	else if (event_base_once(arg, -1, EV_TIMEOUT, on_time, req,
	    in_a_while) == -1)
		errx(2, "cannot wait");
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
on_gaps(struct evhttp_request *req, void *arg)
{
	struct evbuffer *body = evbuffer_new();

	(void)arg;
	qsort(gap, ngaps, sizeof(gap[0]), by_size);
	evbuffer_add_printf(body, "%.3f %.3f %zu\n", gap[ngaps / 2],
	    gap[ngaps * 99 / 100], ngaps);
	evhttp_send_reply(req, 200, "OK", body);
	evbuffer_free(body);
	ngaps = 0;
	first = next;
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
	    listen(fd, 4096) == -1)
		err(2, "cannot listen on port %d", port);
	return fd;
}

static void
serve(int fd)
{
	struct event_config *config = event_config_new();
	struct event_base *base;
	struct evhttp *http;

	prctl(PR_SET_PDEATHSIG, SIGTERM);
	event_config_set_flag(config, EVENT_BASE_FLAG_PRECISE_TIMER);
	base = event_base_new_with_config(config);
	http = evhttp_new(base);
	if (delay.tv_sec > 0 || delay.tv_usec > 0)
		in_a_while = event_base_init_common_timeout(base, &delay);
	evhttp_set_gencb(http, on_request, base);
	evhttp_set_cb(http, "/gaps", on_gaps, NULL);
	if (evhttp_accept_socket(http, fd) == -1)
		errx(2, "cannot accept");
	event_base_dispatch(base);
}

int
main(int argc, char *argv[])
{
	FILE *fp;
	int fd, k, ms;

	if (argc != 4 && argc != 5)
		errx(2, "usage: fixed PORT FILE WORKERS [MS]");
	if ((fp = fopen(argv[2], "r")) == NULL)
		err(2, "cannot open '%s'", argv[2]);
	answer_len = fread(answer, 1, sizeof(answer), fp);
	fclose(fp);
	ms = argc == 5 ? atoi(argv[4]) : 0;
	delay = (struct timeval){ms / 1000, ms % 1000 * 1000};
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
