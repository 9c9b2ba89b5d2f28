#include "call/halt.h"

#include "ground/msg.h"

static int
answered(enum outcome outcome)
{
	return outcome == OUT_OK || outcome == OUT_TRUNCATED ||
	    outcome == OUT_REFUSED;
}

int
halt_end(struct halt *h, enum outcome outcome, int status)
{
	if (outcome == OUT_QUOTA || outcome == OUT_BILLING)
		return EXIT_QUOTA;
	if (answered(outcome)) {
		h->replies++;
		h->refused = 0;
		return 0;
	}
	/* 403 may be of the model that one record names */
	h->refused += outcome == OUT_AUTH && status != 403;
	if (h->refused >= HALT_ROW)
		return EXIT_HALT;
	if (h->replies > 0)
		return 0;
	h->row++;
	if (outcome == OUT_AUTH ||
	    (outcome == OUT_BAD_REQUEST && status == 404))
		return EXIT_HALT;
	return outcome == OUT_BAD_REQUEST && h->row >= HALT_ROW &&
	    h->replayed == 0 ? EXIT_HALT : 0;
}

int
halt_network(const struct halt *h, int64_t row, int64_t ms)
{
	if (h->replies > 0 || row < HALT_ROW || ms < HALT_NETWORK_MS)
		return 0;
	return EXIT_HALT;
}
