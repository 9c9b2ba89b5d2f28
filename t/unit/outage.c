/*
 * Drive outage.h, for t/37-call-outage.bats, from lines of standard input:
 *	start NOW		prints the call's number, or 0
 *	reply CALL NOW		prints none, away or back MS
 *	fail CALL NOW		the same
 *	looms			prints 0 or 1
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "call/outage.h"

static void
end(struct outage *o, int64_t call, int reply, int64_t now)
{
	int64_t ms = 0;

	switch (outage_end(o, call, reply, now, &ms)) {
	case OUTAGE_AWAY:
		puts("away");
		break;
	case OUTAGE_BACK:
		printf("back %" PRId64 "\n", ms);
		break;
	default:
		puts("none");
	}
}

int
main(void)
{
	struct outage o = {0};
	char line[128], word[32];
	int64_t a, b;

	while (fgets(line, sizeof(line), stdin) != NULL) {
		a = b = 0;
		if (sscanf(line, "%31s %" SCNd64 " %" SCNd64, word, &a, &b) < 1)
			continue;
		if (strcmp(word, "start") == 0)
			printf("%" PRId64 "\n", outage_start(&o, a));
		else if (strcmp(word, "looms") == 0)
			printf("%d\n", outage_looms(&o));
		else
			end(&o, a, strcmp(word, "reply") == 0, b);
	}
	return 0;
}
