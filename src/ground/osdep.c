/*
 * inotify(7) watches a file by its name; the name of a descriptor is its link
 * below /proc.
 */
#include "ground/osdep.h"

#include <sys/inotify.h>
#include <sys/mman.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void
osdep_boot(char id[OSDEP_BOOT])
{
	ssize_t n;
	int fd;

	memset(id, 0, OSDEP_BOOT);
	fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
	if (fd == -1)
		return;
	n = read(fd, id, OSDEP_BOOT - 1);
	close(fd);
	id[n > 0 ? strcspn(id, "\n") : 0] = '\0';
}

char *
osdep_program(void)
{
	return realpath("/proc/self/exe", NULL);
}

int
osdep_scratch(char path[OSDEP_SCRATCH])
{
	int fd = memfd_create("rg-tools", MFD_CLOEXEC);

	if (fd != -1)
		snprintf(path, OSDEP_SCRATCH, "/proc/self/fd/%d", fd);
	return fd;
}

int
osdep_watch_new(void)
{
	return inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
}

int
osdep_reopen(int fd)
{
	char path[40];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return open(path, O_RDWR | O_CLOEXEC);
}

int
osdep_watch_arm(int watch, int fd)
{
	char path[40];

	/* by descriptor, so that it is the very file that is open */
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return inotify_add_watch(watch, path, IN_MODIFY | IN_CLOSE_WRITE);
}

void
osdep_watch_disarm(int watch, int wd)
{
	inotify_rm_watch(watch, wd);
}

int
osdep_watch_read(int watch)
{
	_Alignas(struct inotify_event) char buf[4096];
	struct inotify_event ev;
	ssize_t n, at;
	int seen = 0;

	while ((n = read(watch, buf, sizeof(buf))) > 0) {
		for (at = 0; at < n; at += (ssize_t)(sizeof(ev) + ev.len)) {
			memcpy(&ev, buf + at, sizeof(ev));
			if ((ev.mask & (IN_MODIFY | IN_Q_OVERFLOW)) != 0)
				seen |= OSDEP_WRITTEN;
			if ((ev.mask & (IN_CLOSE_WRITE | IN_Q_OVERFLOW)) != 0)
				seen |= OSDEP_CLOSED;
		}
	}
	return seen;
}
