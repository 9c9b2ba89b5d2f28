/*
 * A machine that sleeps, for t/37-call-sleep.bats: LD_PRELOAD adds to
 * CLOCK_BOOTTIME the milliseconds that stand, as 8 bytes, in the file that
 * RG_ASLEEP names.  All processes see a change at once, as after a real sleep.
 */
#include <sys/mman.h>
#include <sys/syscall.h>

#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *slept;

static const volatile int64_t *
map(void)
{
	const char *path = getenv("RG_ASLEEP");
	int fd = path != NULL ? open(path, O_RDONLY | O_CLOEXEC) : -1;
	void *at = MAP_FAILED;

	if (fd != -1) {
		at = mmap(NULL, sizeof(*slept), PROT_READ, MAP_SHARED, fd, 0);
		close(fd);
	}
	return at == MAP_FAILED ? NULL : at;
}

/* In the place of the C library's. */
int
clock_gettime(clockid_t id, struct timespec *ts)
{
	int rc = (int)syscall(SYS_clock_gettime, id, ts);

	if (slept == NULL)
		slept = map();
	if (id == CLOCK_BOOTTIME && slept != NULL)
		ts->tv_sec += *slept / 1000;
	return rc;
}
