/*
 * The name ends in ".tmp" and a process id, as file.h's: a leftover is known by
 * it.
 */
#include "ground/outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/file.h"
#include "ground/mem.h"

#define CHUNK ((size_t)256 * 1024)

int
outfile_begin(struct outfile *f, const char *dir, const char *name, int dry)
{
	memset(f, 0, sizeof(*f));
	f->fd = -1;
	f->path = mem_printf("%s/%s", dir, name);
	f->sum = hash_begin();
	if (dry)
		return 0;
	f->tmp = mem_printf("%s.tmp%ld", f->path, (long)getpid());
	unlink(f->tmp); /* of a process that had our number and was killed */
	f->fd = open(f->tmp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	return f->fd == -1 ? -1 : 0;
}

int
outfile_flush(struct outfile *f, int all)
{
	if (f->buf.len == 0 || (!all && f->buf.len < CHUNK))
		return 0;
	if (f->tmp != NULL &&
	    file_append(f->fd, f->bytes, f->buf.data, f->buf.len) == -1)
		return -1;
	hash_add(f->sum, f->buf.data, f->buf.len);
	f->bytes += (int64_t)f->buf.len;
	buf_clear(&f->buf);
	return 0;
}

int
outfile_reopen(struct outfile *f)
{
	ssize_t n = -1;

	close(f->fd);
	f->fd = open(f->tmp, O_RDWR | O_CLOEXEC);
	buf_reserve(&f->buf, CHUNK);
	while (f->fd != -1 && (n = read(f->fd, f->buf.data, CHUNK)) > 0) {
		hash_add(f->sum, f->buf.data, (size_t)n);
		f->bytes += n;
	}
	return n == -1 ? -1 : 0;
}

int
outfile_end(struct outfile *f)
{
	int rc = 0;

	if (outfile_flush(f, 1) == -1)
		return -1;
	hash_end(f->sum, f->sha256);
	f->sum = NULL;
	if (f->tmp == NULL)
		return 0;
	rc = fsync(f->fd);
	if (close(f->fd) == -1)
		rc = -1;
	f->fd = -1;
	return rc;
}

int
outfile_place(struct outfile *f)
{
	if (f->tmp == NULL)
		return 0;
	if (rename(f->tmp, f->path) == -1)
		return -1;
	free(f->tmp);
	f->tmp = NULL;
	return file_sync_name(f->path);
}

void
outfile_free(struct outfile *f)
{
	int saved = errno;

	if (f->fd != -1)
		close(f->fd);
	if (f->tmp != NULL)
		unlink(f->tmp);
	if (f->sum != NULL)
		hash_end(f->sum, f->sha256);
	buf_free(&f->buf);
	free(f->tmp);
	free(f->path);
	errno = saved;
}
