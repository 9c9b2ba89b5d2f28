/*
 * The hard limit is what the system allows; a process may take it for itself.
 */
#include "ground/files.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <stddef.h>
#include <unistd.h>

int64_t
files_raise(void)
{
	struct rlimit rl;

	if (getrlimit(RLIMIT_NOFILE, &rl) == -1)
		return -1;
	rl.rlim_cur = rl.rlim_max;
	setrlimit(RLIMIT_NOFILE, &rl);
	return rl.rlim_cur > INT64_MAX ? INT64_MAX : (int64_t)rl.rlim_cur;
}

int
files_is_output(const char *path, int fd)
{
	struct stat out, other;

	if (fstat(STDOUT_FILENO, &out) == -1 ||
	    (path != NULL ? stat(path, &other) : fstat(fd, &other)) == -1)
		return 0;
	return S_ISREG(out.st_mode) && out.st_dev == other.st_dev &&
	    out.st_ino == other.st_ino;
}
