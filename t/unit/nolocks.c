/*
 * Open limits on a machine whose locks do not work, for t/32-limits.bats:
 * RG_LOCKS=none refuses every lock, RG_LOCKS=all grants every one.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/msg.h"
#include "limits/limits.h"

/* In the place of the C library's: the modules under test call this one. */
int
fcntl(int fd, int cmd, ...)
{
	const char *all = getenv("RG_LOCKS");

	(void)fd;
	(void)cmd;
	if (all != NULL && strcmp(all, "all") == 0)
		return 0;
	errno = ENOLCK;
	return -1;
}

int
main(void)
{
	struct limits_rule rule = {.account = "acct", .model = "model", .j = 1};
	char why[LIMITS_WHY];
	struct limits *l;

	msg_init("nolocks");
	if (limits_open(&l, &rule, why) == -1)
		die(EXIT_ENV, "%s", why);
	puts("open");
	limits_close(l);
	return 0;
}
