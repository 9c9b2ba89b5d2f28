/*
 * A job (jobs.h) is held by a worker, or waits because it was just taken from a
 * dead one.  Sockets are non-blocking and ours alone; what does not fit stays
 * in the peer's buffer, which is bounded by the jobs that were granted.
 */
#include "call/pool.h"

#include <sys/socket.h>
#include <sys/wait.h>

#include <assert.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "call/jobs.h"
#include "ground/mem.h"
#include "ground/msg.h"

#define IDLE_DEATHS_MAX 10 /* workers that die with no job, one by one */

struct peer {
	pid_t pid;
	unsigned credits;
	struct pool_link link; /* the parent's end */
};

struct pool {
	struct pool_ops ops;
	void *setup;
	struct peer *peer;
	int n;
	struct jobs jobs;
	int draining;
	int idle_deaths;
};

/* ---- starting workers ---- */

static void
nothing_on(int fd, int flags)
{
	int null = open("/dev/null", flags);

	if (null == -1 || (null != fd && dup2(null, fd) == -1))
		die_errno(EXIT_ENV, "cannot open '/dev/null'");
	if (null != fd)
		close(null);
}

/* The child: keep its own end alone, and work. */
static void
child(struct pool *p, int index, int fd)
{
	struct pool_link link = {.fd = fd, .index = index};
	int i;

	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGUSR1, SIG_IGN);
	link.places = p->peer[index].link.places;
	for (i = 0; i < p->n; i++)
		pool_link_free(&p->peer[i].link);
	nothing_on(STDIN_FILENO, O_RDONLY);
	nothing_on(STDOUT_FILENO, O_WRONLY);
	if (p->ops.child != NULL)
		p->ops.child(p->ops.arg);
	p->ops.work(&link, p->setup);
	pool_link_free(&link);
}

static void
start(struct pool *p, int index)
{
	struct peer *peer = &p->peer[index];
	int fd[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0,
	    fd) == -1)
		die_errno(EXIT_ENV, "cannot make a socket");
	if ((peer->pid = fork()) == -1)
		die_errno(EXIT_ENV, "cannot start a worker");
	if (peer->pid == 0) {
		close(fd[0]);
		child(p, index, fd[1]);
		exit(EXIT_OK); /* its standard output leads nowhere */
	}
	close(fd[1]);
	peer->link.fd = fd[0];
	peer->link.index = index;
	peer->credits = 0;
	if (p->draining)
		pool_answer(&peer->link, POOL_DRAIN, 0, 0, "", 0);
}

struct pool *
pool_open(const struct pool_ops *ops, void *setup, int workers, int places)
{
	struct pool *p = mem_calloc(1, sizeof(*p));
	int i;

	assert(workers >= 1 && workers <= places);
	p->ops = *ops;
	p->setup = setup;
	p->n = workers;
	p->jobs.free = SIZE_MAX;
	p->peer = mem_calloc((size_t)workers, sizeof(*p->peer));
	for (i = 0; i < workers; i++)
		p->peer[i].link.fd = -1;
	for (i = 0; i < workers; i++) {
		p->peer[i].link.places =
		    places / workers + (i < places % workers);
		start(p, i);
	}
	return p;
}

/* ---- jobs ---- */

void
pool_done(struct pool *p, uint64_t tag)
{
	jobs_done(&p->jobs, tag);
}

const char *
pool_job(const struct pool *p, uint64_t tag, size_t *len, uint64_t *aux)
{
	const struct job *j = jobs_at(&p->jobs, tag);

	*len = j->len;
	*aux = j->aux;
	return j->data;
}

void
pool_amend(struct pool *p, uint64_t tag, const char *data, size_t len)
{
	jobs_append(&p->jobs, tag, data, len);
}

size_t
pool_bytes(const struct pool *p)
{
	return p->jobs.bytes;
}

size_t
pool_held(const struct pool *p)
{
	return p->jobs.held;
}

static struct peer *
roomiest(const struct pool *p)
{
	struct peer *best = &p->peer[0];
	int i;

	for (i = 1; i < p->n; i++)
		if (p->peer[i].credits > best->credits)
			best = &p->peer[i];
	return best->credits > 0 ? best : NULL;
}

static void
give(struct pool *p, struct peer *peer, uint64_t tag)
{
	const struct job *j = jobs_at(&p->jobs, tag);

	pool_answer(&peer->link, POOL_JOB, tag, j->aux, j->data, j->len);
	jobs_give(&p->jobs, tag, peer->link.index);
	peer->credits--;
}

/* Give the jobs of dead workers to others as far as there is room. */
static void
give_waiting(struct pool *p)
{
	struct peer *peer;
	size_t tag;

	for (tag = 0; p->jobs.waiting > 0 && tag < p->jobs.n; tag++) {
		if (p->jobs.job[tag].worker != JOBS_NOBODY)
			continue;
		if ((peer = roomiest(p)) == NULL)
			return;
		give(p, peer, tag);
	}
}

size_t
pool_room(const struct pool *p)
{
	size_t room = 0;
	int i;

	for (i = 0; i < p->n; i++)
		room += p->peer[i].credits;
	return room;
}

uint64_t
pool_send(struct pool *p, uint64_t aux, const char *data, size_t len)
{
	struct peer *peer = roomiest(p);
	uint64_t tag;

	assert(peer != NULL);
	tag = jobs_add(&p->jobs, aux);
	jobs_append(&p->jobs, tag, data, len);
	give(p, peer, tag);
	return tag;
}

/* ---- deaths ---- */

static void
lose(struct pool *p, uint64_t tag)
{
	p->ops.lost(tag, p->ops.arg);
	pool_done(p, tag);
}

static void
bury(struct pool *p, struct peer *peer)
{
	int index = peer->link.index, status = 0;
	size_t tag, had = 0;
	int again;

	kill(peer->pid, SIGKILL); /* it may live on with its socket closed */
	waitpid(peer->pid, &status, 0);
	msg("worker %d ended %s %d; another takes its place", (int)peer->pid,
	    WIFSIGNALED(status) ? "by signal" : "with status",
	    WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	pool_link_free(&peer->link);
	for (tag = 0; tag < p->jobs.n; tag++) {
		if (p->jobs.job[tag].worker != index)
			continue;
		had++;
		jobs_give(&p->jobs, tag, JOBS_NOBODY);
		again = ++p->jobs.job[tag].deaths < POOL_DEATHS;
		p->ops.died(tag, again, p->ops.arg);
		if (!again)
			lose(p, tag);
	}
	p->idle_deaths = had > 0 ? 0 : p->idle_deaths + 1;
	if (p->idle_deaths > IDLE_DEATHS_MAX)
		die(EXIT_ENV, "workers die as soon as they are started");
	start(p, index);
}

/* ---- the parent's loop ---- */

size_t
pool_workers(const struct pool *p)
{
	return (size_t)p->n;
}

size_t
pool_fds(struct pool *p, struct pollfd *fds)
{
	int i;

	for (i = 0; i < p->n; i++) {
		fds[i].fd = p->peer[i].link.fd;
		fds[i].events = POLLIN;
		if (p->peer[i].link.out.len > 0)
			fds[i].events |= POLLOUT;
		fds[i].revents = 0;
	}
	return (size_t)p->n;
}

static void
hear(struct pool *p, struct peer *peer)
{
	struct pool_frame f;
	const char *data;

	while (pool_next(&peer->link, &f, &data)) {
		if (f.type == POOL_GRANT)
			peer->credits += (unsigned)f.aux;
		else if (f.tag < p->jobs.n && p->jobs.job[f.tag].worker ==
		    peer->link.index) {
			p->idle_deaths = 0; /* workers do work */
			p->ops.frame(&f, data, p->ops.arg);
		}
	}
}

void
pool_handle(struct pool *p, const struct pollfd *fds, size_t n)
{
	struct peer *peer;
	int alive;
	size_t i;

	for (i = 0; i < n; i++) {
		peer = &p->peer[i];
		alive = 1;
		if (fds[i].revents & (POLLIN | POLLHUP | POLLERR)) {
			alive = pool_fill(&peer->link);
			hear(p, peer); /* its last words count */
		}
		if (!alive)
			bury(p, peer);
	}
	give_waiting(p);
	/* one that died meanwhile shows in the next poll */
	for (i = 0; i < n; i++)
		if (p->peer[i].link.out.len > 0)
			pool_flush(&p->peer[i].link);
}

void
pool_drain(struct pool *p)
{
	int i;

	p->draining = 1;
	for (i = 0; i < p->n; i++)
		pool_answer(&p->peer[i].link, POOL_DRAIN, 0, 0, "", 0);
}

/* ---- the end ---- */

static void
end(struct pool *p)
{
	int i;

	for (i = 0; i < p->n; i++)
		pool_link_free(&p->peer[i].link);
	for (i = 0; i < p->n; i++)
		waitpid(p->peer[i].pid, NULL, 0);
	jobs_free(&p->jobs);
	free(p->peer);
	free(p);
}

void
pool_close(struct pool *p)
{
	end(p);
}

void
pool_abort(struct pool *p)
{
	int i;

	for (i = 0; i < p->n; i++)
		kill(p->peer[i].pid, SIGKILL);
	end(p);
}
