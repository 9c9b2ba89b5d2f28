/*
 * A run that makes no headway, for t/35-call-say.bats: reads lines "SECOND DONE
 * ENDED LIMITED AWAY" (stall.h), and writes what is said at which second.
 */
#include <inttypes.h>
#include <stdio.h>

#include "call/stall.h"

int
main(void)
{
	struct stall s = {.since = 0};
	struct stall_facts f;
	struct buf out = BUF_INIT;
	int64_t now;

	while (scanf("%" SCNd64 "%" SCNu64 "%" SCNd64 "%" SCNd64 "%d", &now,
	    &f.done, &f.ended, &f.limited, &f.away) == 5) {
		buf_clear(&out);
		if (stall_look(&s, &f, 1000 * now, &out))
			printf("%" PRId64 ": %s\n", now, buf_str(&out));
	}
	buf_free(&out);
	return 0;
}
