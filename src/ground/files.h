/*
 * The files that a process has open: how many there may be, sockets included,
 * and whether one of them is its standard output.
 */
#ifndef FILES_H
#define FILES_H

#include <stdint.h>

/*
 * Raise the limit as far as the system allows it (RLIMIT_NOFILE).  Returns how
 * many files may be open now, or -1 if that cannot be found out; a limit that
 * cannot be raised stays what it is.
 */
int64_t files_raise(void);

/*
 * Is standard output the regular file that path names, or, if path is NULL,
 * that is open as fd?  What is no regular file, or cannot be looked at, is not.
 */
int files_is_output(const char *path, int fd);

#endif
