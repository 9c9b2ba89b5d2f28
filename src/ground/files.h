/*
 * Files that a process may have open, sockets included.
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

#endif
