/*
 * A program writes its whole region with each write, at most every PAUSE_MS; a
 * reader takes the file as it is and searches it as text.
 */
#include "run/status.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PAUSE_MS = 250 };

static const char *const programs[STATUS_PROGRAMS] = {
	"rg-prompts", "rg-call", "rg-check", "rg-collect"
};

static int
region_of(const char *program)
{
	int i;

	for (i = 0; i < STATUS_PROGRAMS; i++)
		if (strcmp(programs[i], program) == 0)
			return i;
	return -1;
}

void
status_open(struct status *st, const char *program)
{
	const char *path = getenv("RG_STATUS");
	struct stat sb;

	memset(st, 0, sizeof(*st));
	st->fd = -1;
	st->region = region_of(program);
	if (path == NULL || path[0] == '\0' || st->region == -1)
		return;
	/* not blocking: a FIFO of that name must not stop the program */
	st->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (st->fd != -1 &&
	    (fstat(st->fd, &sb) == -1 || !S_ISREG(sb.st_mode))) {
		close(st->fd);
		st->fd = -1;
	}
}

/* Where a counter stands, made if it is new; -1 if there is no room for it. */
static int
find(struct status *st, const char *name)
{
	int i;

	for (i = 0; i < st->used; i++)
		if (strcmp(st->name[i], name) == 0)
			return i;
	if (i == STATUS_NAMES || strlen(name) >= STATUS_NAME)
		return -1;
	strcpy(st->name[i], name);
	st->changed = 1;
	return st->used++;
}

void
status_set(struct status *st, const char *name, int64_t value)
{
	int i;

	if (st->fd == -1 || (i = find(st, name)) == -1)
		return;
	st->changed |= st->value[i] != value;
	st->value[i] = value;
}

void
status_add(struct status *st, const char *name, int64_t n)
{
	int i;

	if (st->fd == -1 || (i = find(st, name)) == -1)
		return;
	st->changed |= n != 0;
	st->value[i] += n;
}

static void
put(struct status *st)
{
	char line[STATUS_REGION + 1];
	ssize_t ignored;
	size_t n;
	int i;

	n = (size_t)snprintf(line, sizeof(line), "%s", programs[st->region]);
	for (i = 0; i < st->used; i++)
		n += (size_t)snprintf(line + n, sizeof(line) - n,
		    " %s=%-20" PRId64, st->name[i], st->value[i]);
	memset(line + n, ' ', STATUS_REGION - n);
	line[STATUS_REGION - 1] = '\n';
	/* nothing depends on it: what fails now is written again later */
	ignored = pwrite(st->fd, line, STATUS_REGION,
	    (off_t)st->region * STATUS_REGION);
	(void)ignored;
	st->changed = 0;
}

int
status_write(struct status *st, int64_t now_ms)
{
	if (st->fd == -1 || !st->changed)
		return -1;
	if (now_ms < st->next_ms)
		return (int)(st->next_ms - now_ms);
	put(st);
	st->next_ms = now_ms + PAUSE_MS;
	return -1;
}

void
status_close(struct status *st)
{
	if (st->fd == -1)
		return;
	if (st->changed)
		put(st);
	close(st->fd);
	st->fd = -1;
}

/*
 * The file as two looks in a row agree on it: the kernel does not promise that
 * a read sees all of a write, or nothing.
 */
static ssize_t
read_settled(int fd, char *text, size_t size)
{
	char again[STATUS_REGION * STATUS_PROGRAMS + 1];
	ssize_t n, m;

	assert(size <= sizeof(again));
	n = pread(fd, text, size, 0);
	for (;;) {
		m = pread(fd, again, size, 0);
		if (m == -1 || (m == n && memcmp(again, text, (size_t)n) == 0))
			return m;
		memcpy(text, again, (size_t)m);
		n = m;
	}
}

int
status_read(struct status_view *view, const char *path)
{
	size_t i;
	ssize_t n;
	int fd;

	view->text[0] = '\0';
	if (path == NULL && (path = getenv("RG_STATUS")) == NULL) {
		errno = EINVAL;
		return -1;
	}
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (fd == -1)
		return -1;
	n = read_settled(fd, view->text, sizeof(view->text) - 1);
	close(fd);
	if (n == -1)
		return -1;
	for (i = 0; i < (size_t)n; i++)	/* regions not written yet */
		if (view->text[i] == '\0')
			view->text[i] = '\n';
	view->text[n] = '\0';
	return 0;
}

/* The line of a program, from behind its name; NULL if it has none yet. */
static const char *
line_of(const char *text, const char *program)
{
	size_t n = strlen(program);

	while (text != NULL && *text != '\0') {
		if (strncmp(text, program, n) == 0 && text[n] == ' ')
			return text + n;
		text = strchr(text, '\n');
		text = text != NULL ? text + 1 : NULL;
	}
	return NULL;
}

int
status_next(const struct status_view *view, const char *program,
    const char *prefix, const char **at, char name[STATUS_NAME],
    int64_t *value)
{
	const char *s = *at != NULL ? *at : line_of(view->text, program);
	size_t len, n = strlen(prefix), eq;

	while (s != NULL && *s == ' ') {
		s += strspn(s, " ");
		len = strcspn(s, " \n");
		eq = strcspn(s, "= \n");
		*at = s + len;
		if (s[eq] == '=' && eq >= n && eq - n < STATUS_NAME &&
		    strncmp(s, prefix, n) == 0) {
			memcpy(name, s + n, eq - n);
			name[eq - n] = '\0';
			*value = strtoll(s + eq + 1, NULL, 10);
			return 1;
		}
		s += len;
	}
	return 0;
}

int64_t
status_get(const struct status_view *view, const char *program,
    const char *name, int64_t dflt)
{
	const char *at = NULL;
	char rest[STATUS_NAME];
	int64_t value;

	while (status_next(view, program, name, &at, rest, &value))
		if (rest[0] == '\0')
			return value;
	return dflt;
}
