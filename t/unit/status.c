/*
 * Status from the command line, for t/51-status.bats:
 *	status write PROGRAM NAME=VALUE[@NOW] ...	set, and write at NOW
 *	status kill PROGRAM NAME=VALUE ...	the same, never closed
 *	status get PROGRAM NAME			show it, or -1
 *	status race WRITES			two processes; see a mixture?
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "run/status.h"

static void
set(struct status *st, char *arg)
{
	char *value = strchr(arg, '=');
	char *at = strchr(arg, '@');

	*value++ = '\0';
	status_set(st, arg, strtoll(value, NULL, 10));
	if (at != NULL)
		printf("%d\n", status_write(st, strtoll(at + 1, NULL, 10)));
}

static int
race(long writes)
{
	struct status_view view;
	struct status st;
	int64_t a, b;
	long i, bad = 0;
	pid_t pid;

	status_open(&st, "rg-call");
	if ((pid = fork()) == 0) {
		for (i = 0; i < writes; i++) {
			status_set(&st, "calls", i % 2 ? 9 : 10000000000);
			status_set(&st, "failed", i % 2 ? 8 : 8888888);
			status_write(&st, i * 1000);
		}
		_exit(0);
	}
	while (waitpid(pid, NULL, WNOHANG) == 0) {
		status_read(&view, NULL);
		a = status_get(&view, "rg-call", "calls", 9);
		b = status_get(&view, "rg-call", "failed", 8);
		bad += (a != 9 && a != 10000000000) || (b != 8 && b != 8888888);
	}
	printf("%ld\n", bad);
	status_close(&st);
	return 0;
}

int
main(int argc, char **argv)
{
	struct status_view view;
	struct status st;
	int i;

	if (argc < 3)
		return 2;
	if (strcmp(argv[1], "race") == 0)
		return race(atol(argv[2]));
	if (strcmp(argv[1], "get") == 0) {
		status_read(&view, NULL);
		printf("%" PRId64 "\n",
		    status_get(&view, argv[2], argv[3], -1));
		return 0;
	}
	status_open(&st, argv[2]);
	for (i = 3; i < argc; i++)
		set(&st, argv[i]);
	if (strcmp(argv[1], "write") == 0)
		status_close(&st);
	return 0;
}
