#include "verdict.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char *const words[] = {
	[VERDICT_ACCEPT] = "accept",
	[VERDICT_REJECT] = "reject",
	[VERDICT_ERROR] = "error",
};

int
verdict_open(const char *path)
{
	struct stat st;
	int fd, flags;

	if ((fd = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)) == -1)
		return -1;
	if (fstat(fd, &st) == -1 || !S_ISFIFO(st.st_mode)) {
		close(fd);
		errno = EINVAL;
		return -1;
	}
	/* not blocking was for the opening; a full FIFO is waited for */
	flags = fcntl(fd, F_GETFL);
	if (flags == -1 || fcntl(fd, F_SETFL, flags & ~O_NONBLOCK) == -1) {
		close(fd);
		return -1;
	}
	return fd;
}

/*
 * write(2) with a reader that is gone as EPIPE alone.  The signal is for this
 * thread and pending at once, so it can be taken before it is let through.
 */
static int
write_quietly(int fd, const char *text, size_t len)
{
	static const struct timespec now = {0, 0};
	sigset_t pipe, old;
	ssize_t n;
	int saved;

	sigemptyset(&pipe);
	sigaddset(&pipe, SIGPIPE);
	sigprocmask(SIG_BLOCK, &pipe, &old);
	do
		n = write(fd, text, len);
	while (n == -1 && errno == EINTR);
	saved = errno;
	if (n == -1 && saved == EPIPE && !sigismember(&old, SIGPIPE))
		sigtimedwait(&pipe, NULL, &now);
	sigprocmask(SIG_SETMASK, &old, NULL);
	errno = saved;
	return n == -1 ? -1 : 0;
}

int
verdict_send(int fd, const char *id, int64_t attempt, enum verdict_kind kind,
    const char *const *rules, size_t nrules)
{
	char line[PIPE_BUF + 1];
	struct json_object *v, *list;
	const char *text;
	size_t i, len;

	do {
		v = json_new_object();
		list = json_new_array();
		json_put_str(v, "id", id);
		json_put_int(v, "attempt", attempt);
		json_put_str(v, "verdict", words[kind]);
		for (i = 0; i < nrules; i++)
			json_push(list, json_new_str(rules[i]));
		json_put(v, "rules", list);
		text = json_text(v, &len);
		if (len < PIPE_BUF)
			memcpy(line, text, len);
		json_object_put(v);
	} while (len >= PIPE_BUF && nrules-- > 0);
	if (len >= PIPE_BUF)
		return 0;
	line[len++] = '\n';
	return write_quietly(fd, line, len);
}

int
verdict_read(struct verdict *v, const char *line, size_t len)
{
	const char *why, *word;
	size_t i;

	*v = (struct verdict){.line = json_read(line, len, &why)};
	v->id = json_str(v->line, "id");
	v->attempt = json_int(v->line, "attempt", 0);
	v->rules = json_get(v->line, "rules");
	if (!json_object_is_type(v->rules, json_type_array))
		v->rules = NULL;
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
