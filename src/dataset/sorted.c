/*
 * Ids are compared as they come; only if one stood before its place is the
 * file written anew.  The new one is locked before it gets the name.
 */
#include "dataset/sorted.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/outfile.h"

void
sorted_see(struct sorted *s, const char *id)
{
	struct order_key key;

	order_key(&key, id);
	s->unsorted |= order_compare(&s->last, &key) > 0;
	s->last = key;
}

static int
write_lines(struct outfile *out, int fd, off_t end, size_t n)
{
	struct order o;
	const char *line;
	size_t i, len;
	int rc = order_read(&o, fd, end, n);

	for (i = 0; i < o.n && rc == 0; i++) {
		if ((line = order_line(&o, i, &len)) == NULL) {
			rc = -1;
			break;
		}
		buf_add(&out->buf, line, len);
		buf_addc(&out->buf, '\n');
		rc = outfile_flush(out, 0);
	}
	order_free(&o);
	return rc == 0 ? outfile_end(out) : -1;
}

/* Open what was written as the old file was, and lock it: nobody else can. */
static int
open_locked(const char *path, int old)
{
	struct stat sb;
	int fd = open(path, O_RDWR | O_APPEND | O_CLOEXEC);

	if (fd == -1)
		return -1;
	if (fstat(old, &sb) == 0 && fchmod(fd, sb.st_mode & 0777) == 0 &&
	    flock(fd, LOCK_EX | LOCK_NB) == 0)
		return fd;
	close(fd);
	return -1;
}

int
sorted_replace(const char *dir, const char *name, int *fd, off_t end, size_t n)
{
	struct outfile out = {.fd = -1};
	int new = -1, rc = outfile_begin(&out, dir, name, 0);

	if (rc == 0)
		rc = write_lines(&out, *fd, end, n);
	if (rc == 0 && (new = open_locked(out.tmp, *fd)) == -1)
		rc = -1;
	if (rc == 0)
		rc = outfile_place(&out);
	if (rc == 0) {
		close(*fd);
		*fd = new;
	} else if (new != -1) {
		close(new);
	}
	outfile_free(&out);
	return rc;
}
