/*
 * The data file itself in the order of its slots (order.h): what a run of many
 * calls at once appended in the order of their replies.
 *
 * It is written beside its place and renamed, so that a reader, or a kill, sees
 * the old file or the new one.
 */
#ifndef SORTED_H
#define SORTED_H

#include <stddef.h>
#include <sys/types.h>

#include "dataset/order.h"

/* Whether the lines so far are in order; begin with zeros. */
struct sorted {
	int unsorted;
	struct order_key last;
};

/* The next line has this id. */
void sorted_see(struct sorted *s, const char *id);

/*
 * Replace DIR/NAME, open as *fd and locked by flock(2), `end` bytes of about n
 * whole lines, by the same lines in order.  The new file is locked before it
 * has its name: who waited for the old lock finds a name that is not of his
 * file, opens it anew, and waits again.  *fd becomes the new file's (append,
 * read and write), and the old one is closed.
 * Returns 0, or -1 with errno set and all as it was.
 */
int sorted_replace(const char *dir, const char *name, int *fd, off_t end,
    size_t n);

#endif
