/*
 * When to stop because nothing can succeed: pure counting.
 *
 * A wrong key fails every record in the same way; asking N times costs time
 * and proves nothing.  But one record may be at fault itself: so only ends
 * that condemn the key or the account stop a run at once, others when the
 * first HALT_ROW ended alike and nothing ever succeeded.  A key that is refused
 * after replies came (it ran out, it was changed) stops it after HALT_ROW.
 */
#ifndef HALT_H
#define HALT_H

#include <stdint.h>

#include "model/outcome.h"

#define HALT_ROW 10	     /* ends in a row */
#define HALT_NETWORK_MS 3000 /* and, without any reply, for so long */

struct halt {
	uint64_t replies; /* records that a model answered, whatever it said */
	uint64_t row;	  /* failures in a row from the start */
	uint64_t refused; /* ends by the key since a model answered last */
	uint64_t replayed; /* records that a journal answered, counted by the
			    * caller: they speak for the records, not for the
			    * key or the network of today */
};

/*
 * A record ended.  status is the HTTP status, 0 if none came.  Returns the
 * exit status to stop with, or 0 to go on.
 */
int halt_end(struct halt *h, enum outcome outcome, int status);

/*
 * No reply has ever come, and calls failed on the network one after another:
 *	row	so many of them in a row
 *	ms	since the first start
 * Returns the exit status to stop with, or 0.
 */
int halt_network(const struct halt *h, int64_t row, int64_t ms);

#endif
