/*
 * tinypipe [-f FIFO] COMMAND ...: run COMMAND with the pipes on its standard
 * input and output shrunk to one page, and the FIFO too if it is there: its
 * buffer is as small as long as COMMAND, or another, has it open.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Read end of a FIFO, which COMMAND inherits: it keeps the buffer as it is. */
static void
shrink_fifo(const char *path)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK);

	if (fd != -1)
		fcntl(fd, F_SETPIPE_SZ, 4096);
	/* cppcheck-suppress resourceLeak */
}

int
main(int argc, char **argv)
{
	if (argc > 3 && strcmp(argv[1], "-f") == 0) {
		shrink_fifo(argv[2]);
		argv += 2;
		argc -= 2;
	}
	if (argc < 2)
		return 2;
	/* what is no pipe stays as it is */
	fcntl(STDIN_FILENO, F_SETPIPE_SZ, 4096);
	fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 4096);
	execvp(argv[1], argv + 1);
	perror(argv[1]);
	return 2;
}
