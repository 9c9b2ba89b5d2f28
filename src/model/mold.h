/*
 * Requests that differ in their prompt alone: the first one is written by
 * model_request(), the others have its bytes with their own prompt in the
 * place of the first one's.
 *
 * A mold starts all zero, serves one provider, which does not change, and ends
 * with mold_free().
 */
#ifndef MOLD_H
#define MOLD_H

#include "json/scan.h"
#include "model/model.h"

struct mold {
	int known;		/* how the rest below was made: mold_fill() */
	int usable;
	struct model_memory memory;
	struct buf schema;
	struct buf url, head, tail;
};

/*
 * Write the request for a record whose `prompt` is the string prompt and whose
 * `schema` is schema (NULL: it has none); it has no `messages`.  Returns 1
 * with the URL in *url and the body in *body, byte for byte as
 * model_request() would write them; 0 if only that can.
 */
int mold_fill(struct mold *m, const struct provider *p,
    const struct model_memory *memory, const struct scan_value *prompt,
    const struct scan_value *schema, struct buf *url, struct buf *body);

void mold_free(struct mold *m);

#endif
