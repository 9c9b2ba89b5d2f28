/*
 * Opening locks first and looks then whether the path still names what was
 * locked: a journal that was moved away meanwhile is opened anew.
 */
#include "journal/journal_file.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/file.h"

#define LOCK_WAIT_MS 500

int
journal_refuse(char why[JOURNAL_WHY], const char *path, const char *what)
{
	snprintf(why, JOURNAL_WHY, "journal '%s' %s", path, what);
	return -1;
}

int
journal_refuse_errno(char why[JOURNAL_WHY], const char *doing, const char *path)
{
	snprintf(why, JOURNAL_WHY, "cannot %s journal '%s': %s", doing, path,
	    strerror(errno));
	return -1;
}

/* Read up to step bytes behind what the view has: bytes, 0 at the end, -1. */
static ssize_t
view_more(struct journal_view *v, int fd, size_t step)
{
	ssize_t n;

	buf_reserve(&v->buf, step);
	do
		n = pread(fd, v->buf.data + v->buf.len, step,
		    (off_t)(v->off + (int64_t)v->buf.len));
	while (n == -1 && errno == EINTR);
	if (n > 0)
		v->buf.len += (size_t)n;
	v->buf.data[v->buf.len] = '\0';
	return n;
}

int
journal_view_line(struct journal_view *v, int fd, int64_t off, size_t step,
    const char **line, size_t *len)
{
	const char *lf;
	size_t seen = 0;
	ssize_t n;

	if (off < v->off || off > v->off + (int64_t)v->buf.len) {
		buf_clear(&v->buf);
		v->off = off;
	}
	for (;;) {
		*line = buf_str(&v->buf) + (off - v->off);
		*len = v->buf.len - (size_t)(off - v->off);
		lf = memchr(*line + seen, '\n', *len - seen);
		if (lf != NULL) {
			*len = (size_t)(lf - *line);
			return 1;
		}
		seen = *len;
		buf_drop(&v->buf, (size_t)(off - v->off));
		v->off = off;
		if ((n = view_more(v, fd, step)) <= 0)
			break;
	}
	*line = buf_str(&v->buf);
	return (int)n;
}

/*
 * Give a file that is empty, or in which a crash left a piece of the header, a
 * header.
 */
static int
begin(int fd, const char *path, char why[JOURNAL_WHY])
{
	char head[64], there[64];
	ssize_t n;
	int len;

	len = snprintf(head, sizeof(head), "{\"rg-journal\":%d}\n",
	    JOURNAL_VERSION);
	n = pread(fd, there, sizeof(there), 0);
	if (n >= len || (n > 0 && memcmp(head, there, (size_t)n) != 0))
		return 0;
	if (n == -1)
		return journal_refuse_errno(why, "read", path);
	if (ftruncate(fd, 0) == -1 ||
	    write(fd, head, (size_t)len) != len || fsync(fd) == -1)
		return journal_refuse_errno(why, "write", path);
	/* or a power cut takes the file; where it cannot be, we do without */
	(void)file_sync_name(path);
	return 0;
}

/* Whoever was killed a moment ago may still be on its way out. */
static int
try_lock(int fd, struct flock *fl)
{
	const struct timespec pause = {0, 10 * 1000000L};
	int64_t end = clock_ms() + LOCK_WAIT_MS;

	while (fcntl(fd, F_SETLK, fl) == -1) {
		if ((errno != EAGAIN && errno != EACCES) || clock_ms() >= end)
			return -1;
		nanosleep(&pause, NULL);
	}
	return 0;
}

static int
lock(int fd, const char *path, char why[JOURNAL_WHY])
{
	struct flock fl = {0}, by;

	fl.l_type = F_WRLCK;
	fl.l_whence = SEEK_SET;
	if (try_lock(fd, &fl) == 0)
		return 0;
	if (errno != EAGAIN && errno != EACCES)
		return journal_refuse_errno(why, "lock", path);
	by = fl;
	if (fcntl(fd, F_GETLK, &by) == -1 || by.l_type == F_UNLCK ||
	    by.l_pid <= 0)
		return journal_refuse(why, path,
		    "is being written by another process");
	snprintf(why, JOURNAL_WHY, "journal '%s' is being written by process "
	    "%ld", path, (long)by.l_pid);
	return -1;
}

static int
prepare(int fd, const char *path, enum journal_mode mode,
    char why[JOURNAL_WHY])
{
	struct stat st;

	if (fstat(fd, &st) == -1)
		return journal_refuse_errno(why, "look at", path);
	if (!S_ISREG(st.st_mode))
		return journal_refuse(why, path, "is no regular file");
	if (mode == JOURNAL_READ)
		return 0;
	return lock(fd, path, why) == -1 || begin(fd, path, why) == -1 ? -1 : 0;
}

int
journal_file_open(const char *path, enum journal_mode mode,
    char why[JOURNAL_WHY])
{
	int flags, fd;

	flags = mode == JOURNAL_READ ? O_RDONLY : O_RDWR | O_CREAT | O_APPEND;
	for (;;) {
		fd = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0600);
		if (fd == -1)
			return journal_refuse_errno(why, "open", path);
		if (prepare(fd, path, mode, why) == -1)
			break;
		/* a lock on a file that has gone keeps nobody out: again */
		if (mode == JOURNAL_READ || file_named(fd, path))
			return fd;
		close(fd);
	}
	close(fd);
	return -1;
}
