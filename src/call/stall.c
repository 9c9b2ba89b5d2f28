#include "call/stall.h"

#include <inttypes.h>

static void
explain(const struct stall *s, const struct stall_facts *f, struct buf *out)
{
	int64_t failed = f->ended - s->then.ended;
	int64_t limited = f->limited - s->then.limited;

	if (f->away) {
		buf_adds(out, "the network is away");
		return;
	}
	buf_addf(out, "%" PRId64 " call%s failed meanwhile", failed,
	    failed == 1 ? "" : "s");
	if (limited > 0)
		buf_addf(out, ", %" PRId64 " of them 429s", limited);
	buf_adds(out, " (-v names each)");
}

int
stall_look(struct stall *s, const struct stall_facts *f, int64_t now,
    struct buf *out)
{
	if (s->since == 0 || f->done != s->then.done) {
		*s = (struct stall){*f, now, STALL_MS};
		return 0;
	}
	if (now - s->since < s->wait ||
	    (f->ended <= s->then.ended && !f->away))
		return 0;
	s->wait *= 2;
	buf_addf(out, "no record was finished for %" PRId64 " s: ",
	    (now - s->since) / 1000);
	explain(s, f, out);
	return 1;
}
