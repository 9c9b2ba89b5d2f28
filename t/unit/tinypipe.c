/*
 * tinypipe COMMAND ...: run COMMAND with the pipes on its standard input and
 * output shrunk to one page.
 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int
main(int argc, char **argv)
{
	if (argc < 2)
		return 2;
	/* what is no pipe stays as it is */
	fcntl(STDIN_FILENO, F_SETPIPE_SZ, 4096);
	fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 4096);
	execvp(argv[1], argv + 1);
	perror(argv[1]);
	return 2;
}
