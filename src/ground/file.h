/*
 * Whole writes, and files that are still there: what a reader, or the next run
 * after a kill, may rely on.  Where a function returns -1, errno says why.
 */
#ifndef FILE_H
#define FILE_H

#include <stddef.h>
#include <sys/types.h>

/*
 * Replace the file at path by one that holds data: written beside it (path
 * and ".tmp" with the process id), synced, renamed, the directory synced.  A
 * reader sees the old contents or the new; after a failure the old stay.
 */
int file_replace(const char *path, const void *data, size_t len, mode_t mode);

/* Read a whole file: malloc'ed, with a NUL behind it, or NULL. */
char *file_read(const char *path, size_t *len);
char *file_read_fd(int fd, size_t *len);

/*
 * Append data to fd, opened with O_APPEND, of which the caller knows that it
 * ends at offset `end` and that nobody else writes (a lock).  All of it is
 * written, or what was is cut off again and -1 returned.
 */
int file_append(int fd, off_t end, const void *data, size_t len);

/*
 * Cut off what stands behind the last LF: a line that a kill tore.  The
 * caller keeps others from writing.  Returns the new length, or -1.
 */
off_t file_heal(int fd);

/*
 * Add whole lines to the file at path, made with mode 0600 if it is not there;
 * a torn last line is cut off first.  The caller keeps others from writing.
 */
int file_add(const char *path, const void *data, size_t len);

/* Sync the directory of path: a new or changed name lasts only then. */
int file_sync_name(const char *path);

/*
 * Whether path still names the file that fd has open.  If it was removed or
 * replaced meanwhile, a lock on fd keeps nobody out.
 */
int file_named(int fd, const char *path);

#endif
