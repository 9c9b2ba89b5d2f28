/*
 * What only Linux has: inotify(7), memfd_create(2) and /proc.  A port replaces
 * this module.
 */
#ifndef OSDEP_H
#define OSDEP_H

#include <stddef.h>

/*
 * Text that names this run of the machine: another one after each start.
 * Empty if the system does not say.
 */
#define OSDEP_BOOT 40 /* bytes, NUL included */
void osdep_boot(char id[OSDEP_BOOT]);

/*
 * Open the file of fd once more, for reading and writing: by itself, so also
 * one that has no name any more.  Returns the descriptor, or -1 with errno.
 */
int osdep_reopen(int fd);

/* Path of the program that runs, malloc'ed; NULL if the system does not say. */
char *osdep_program(void);

/*
 * A new empty file that has no name in any folder and is gone when closed: its
 * descriptor, with a path by which this process can open it again.  -1 with
 * errno.
 */
#define OSDEP_SCRATCH 40 /* bytes, NUL included */
int osdep_scratch(char path[OSDEP_SCRATCH]);

/*
 * Watching an open file for writes by write(2) (stores to mapped memory are
 * none) and for a writer that closes it, dies included.  osdep_watch_new()
 * returns a descriptor to poll for reading, or -1 with errno.  Arming twice
 * does nothing more.
 */
int osdep_watch_new(void);
int osdep_watch_arm(int watch, int fd);
void osdep_watch_disarm(int watch, int wd);

/* What happened since the last call, and read the descriptor empty. */
enum { OSDEP_WRITTEN = 1, OSDEP_CLOSED = 2 };
int osdep_watch_read(int watch);

#endif
