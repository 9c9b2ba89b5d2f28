/*
 * Drive ration.h from lines of standard input, for t/39-failover.bats: out
 * WAIT NOW, good STARTED, wait NOW, start NOW; prints what each returns.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "limits/ration.h"

static int64_t
obey(struct ration *r, const char *word, int64_t a, int64_t b)
{
	if (strcmp(word, "out") == 0)
		return ration_out(r, a, b);
	if (strcmp(word, "good") == 0)
		return ration_good(r, a);
	if (strcmp(word, "wait") == 0)
		return ration_wait(r, a);
	return ration_start(r, a);
}

int
main(void)
{
	struct ration r = {0};
	char line[128], word[32];
	int64_t a, b;

	while (fgets(line, sizeof(line), stdin) != NULL) {
		a = b = 0;
		if (sscanf(line, "%31s %" SCNd64 " %" SCNd64, word, &a, &b) > 1)
			printf("%" PRId64 "\n", obey(&r, word, a, b));
	}
	return 0;
}
