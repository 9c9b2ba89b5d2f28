/*
 * A write that was begun is finished or undone; a name appears when what it
 * names is on the disk.
 */
#include "ground/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/mem.h"

static int
write_all(int fd, const char *data, size_t len)
{
	ssize_t n;

	while (len > 0) {
		if ((n = write(fd, data, len)) == -1) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		data += n;
		len -= (size_t)n;
	}
	return 0;
}

int
file_sync_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *dir;
	int fd, rc;

	if (slash == NULL)
		dir = mem_strdup(".");
	else
		dir = mem_strndup(path, (size_t)(slash - path) + 1);
	fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(dir);
	if (fd == -1)
		return -1;
	rc = fsync(fd);
	if (rc == -1 && errno == EINVAL)	/* no such thing there */
		rc = 0;
	close(fd);
	return rc;
}

int
file_replace(const char *path, const void *data, size_t len, mode_t mode)
{
	char *tmp = mem_printf("%s.tmp%ld", path, (long)getpid());
	int fd, saved, rc = -1;

	unlink(tmp);	/* of a process that had our number and was killed */
	fd = open(tmp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	if (fd == -1)
		goto out;
	rc = write_all(fd, data, len);
	if (rc == 0)
		rc = fsync(fd);
	if (close(fd) == -1)
		rc = -1;
	if (rc == 0 && (rc = rename(tmp, path)) == 0)
		rc = file_sync_name(path);
out:
	saved = errno;
	if (rc == -1)
		unlink(tmp);
	free(tmp);
	errno = saved;
	return rc;
}

char *
file_read_fd(int fd, size_t *len)
{
	struct stat sb;
	char *data;
	ssize_t n;

	if (fstat(fd, &sb) == -1)
		return NULL;
	data = mem_alloc((size_t)sb.st_size + 1);
	if ((n = pread(fd, data, (size_t)sb.st_size, 0)) == -1) {
		free(data);
		return NULL;
	}
	data[n] = '\0';
	*len = (size_t)n;
	return data;
}

/* Close fd and keep errno. */
static void
close_quietly(int fd)
{
	int saved = errno;

	close(fd);
	errno = saved;
}

char *
file_read(const char *path, size_t *len)
{
	char *data;
	int fd;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return NULL;
	data = file_read_fd(fd, len);
	close_quietly(fd);
	return data;
}

int
file_append(int fd, off_t end, const void *data, size_t len)
{
	int saved;

	if (write_all(fd, data, len) == 0)
		return 0;
	saved = errno;
	if (ftruncate(fd, end) == -1)
		return -1;
	errno = saved;
	return -1;
}

off_t
file_heal(int fd)
{
	char chunk[4096];
	struct stat sb;
	off_t end;
	size_t want;
	ssize_t n;

	if (fstat(fd, &sb) == -1)
		return -1;
	end = sb.st_size;
	while (end > 0) {
		want = end < (off_t)sizeof(chunk) ? (size_t)end : sizeof(chunk);
		n = pread(fd, chunk, want, end - (off_t)want);
		if (n == -1 && errno == EINTR)
			continue;
		if (n != (ssize_t)want)
			return -1;
		while (n > 0 && chunk[n - 1] != '\n')
			n--;
		end -= (off_t)want - n;
		if (n > 0)
			break;
	}
	if (end < sb.st_size && ftruncate(fd, end) == -1)
		return -1;
	return end;
}

int
file_add(const char *path, const void *data, size_t len)
{
	int fd, rc = -1;
	off_t end;

	fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
	if (fd == -1)
		return -1;
	if ((end = file_heal(fd)) != -1)
		rc = file_append(fd, end, data, len);
	close_quietly(fd);
	return rc;
}

int
file_named(int fd, const char *path)
{
	struct stat mine, theirs;

	return fstat(fd, &mine) == 0 && stat(path, &theirs) == 0 &&
	    mine.st_ino == theirs.st_ino && mine.st_dev == theirs.st_dev;
}
