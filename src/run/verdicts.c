/*
 * The FIFO is opened without blocking, over and over until somebody reads it,
 * and then made blocking: a full one waits, a reader that is gone is EPIPE.
 */
#include "run/verdicts.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/buf.h"

enum { WAIT = 10, TRIES = 1000 }; /* milliseconds between tries; how many */

/* From waiting in open() back to waiting in write(). */
static int
make_blocking(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	return flags == -1 ? -1 : fcntl(fd, F_SETFL, flags & ~O_NONBLOCK);
}

/* Whether the writers of a pipe are gone, and all of it was read. */
static int
ended(int fd)
{
	struct pollfd in = {.fd = fd, .events = POLLIN};

	return poll(&in, 1, 0) == 1 && in.revents == POLLHUP;
}

int
verdicts_open(struct verdicts *v, const char *path, int in)
{
	/* without blocking: a reader that died would be waited for for ever */
	int i, flags = O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC;

	for (i = 0; i < TRIES; i++) {
		v->fd = open(path, flags);
		if (v->fd != -1)
			return make_blocking(v->fd);
		if (errno != ENXIO && errno != EINTR)
			return -1;
		if (ended(in))
			return 0;
		poll(NULL, 0, WAIT);
	}
	errno = ENXIO;
	return -1;
}

void
verdicts_close(struct verdicts *v)
{
	if (v->fd != -1)
		close(v->fd);
	v->fd = -1;
}

/* write(2) that tells of a reader that is gone by EPIPE alone. */
static ssize_t
write_quietly(int fd, const void *data, size_t len)
{
	struct timespec now = {0, 0};
	sigset_t pipe_set, old;
	ssize_t n;
	int saved;

	sigemptyset(&pipe_set);
	sigaddset(&pipe_set, SIGPIPE);
	sigprocmask(SIG_BLOCK, &pipe_set, &old);
	do
		n = write(fd, data, len);
	while (n == -1 && errno == EINTR);
	saved = errno;
	if (n == -1 && saved == EPIPE)
		sigtimedwait(&pipe_set, NULL, &now);
	sigprocmask(SIG_SETMASK, &old, NULL);
	errno = saved;
	return n;
}

/* What one line says. */
struct says {
	struct json_object *id;
	int64_t attempt;
	const char *verdict;
	const char *const *rules;
	const char *const *evidence;
};

/* The evidence of the first n rules. */
static void
compose_evidence(struct buf *out, const struct says *s, size_t n)
{
	struct json_object *obj = json_new_object();
	size_t i;

	for (i = 0; s->evidence != NULL && i < n; i++)
		if (s->evidence[i] != NULL)
			json_put_str(obj, s->rules[i], s->evidence[i]);
	if (json_object_object_length(obj) > 0) {
		buf_adds(out, ",\"evidence\":");
		buf_adds(out, json_text(obj, &i));
	}
	json_object_put(obj);
}

/* The line with the first n rules and the evidence of the first m. */
static void
compose(struct buf *out, const struct says *s, size_t n, size_t m)
{
	size_t i;

	buf_clear(out);
	buf_adds(out, "{\"id\":");
	buf_adds(out, json_text(s->id, &i));
	buf_addf(out, ",\"attempt\":%lld,\"verdict\":\"%s\",\"rules\":[",
	    (long long)s->attempt, s->verdict);
	for (i = 0; i < n; i++)
		buf_addf(out, "%s\"%s\"", i > 0 ? "," : "", s->rules[i]);
	buf_addc(out, ']');
	compose_evidence(out, s, m);
	buf_adds(out, "}\n");
}

int
verdicts_write(struct verdicts *v, const char *id, int64_t attempt,
    const char *verdict, const char *const *rules,
    const char *const *evidence, size_t n)
{
	struct says s = {.attempt = attempt, .verdict = verdict,
	    .rules = rules, .evidence = evidence};
	struct buf line = BUF_INIT;
	ssize_t written = 0;
	size_t m = n;

	if (v->fd == -1)
		return 0;
	s.id = json_new_str(id);
	compose(&line, &s, n, m);
	while (line.len > PIPE_BUF && m > 0)
		compose(&line, &s, n, --m);
	while (line.len > PIPE_BUF && n > 0)
		compose(&line, &s, --n, 0);
	if (line.len <= PIPE_BUF)
		written = write_quietly(v->fd, line.data, line.len);
	json_object_put(s.id);
	buf_free(&line);
	if (written == -1 && errno == EPIPE) {
		verdicts_close(v);
		return 0;
	}
	return written == -1 ? -1 : 0;
}

int
verdict_read(struct verdict *v, const char *line, size_t len)
{
	static const char *const words[] = {
		[VERDICT_ACCEPT] = "accept",
		[VERDICT_REJECT] = "reject",
		[VERDICT_ERROR] = "error",
	};
	const char *why, *word;
	size_t i;

	*v = (struct verdict){.line = json_read(line, len, &why)};
	v->id = json_str(v->line, "id");
	v->attempt = json_int(v->line, "attempt", 0);
	v->rules = json_get(v->line, "rules");
	if (!json_object_is_type(v->rules, json_type_array))
		v->rules = NULL;
	v->evidence = json_get(v->line, "evidence");
	if (!json_object_is_type(v->evidence, json_type_object))
		v->evidence = NULL;
	word = json_str(v->line, "verdict");
	for (i = 0; v->id != NULL && word != NULL && i <= VERDICT_ERROR; i++) {
		if (strcmp(word, words[i]) != 0)
			continue;
		v->kind = (enum verdict_kind)i;
		return 0;
	}
	verdict_free(v);
	return -1;
}

void
verdict_free(struct verdict *v)
{
	json_object_put(v->line);
	*v = (struct verdict){.id = NULL};
}
