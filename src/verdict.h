/*
 * Verdicts: what rg-check tells rg-prompts through a FIFO so that a rejected
 * slot comes back.  One line of JSON each, written by one write(2) of at most
 * PIPE_BUF bytes so that lines of several writers never mix:
 *
 *	{"id":"000017-s1-9f3ac2d1","attempt":1,"verdict":"reject",
 *	"rules":["length"]}
 *
 * verdict is accept, reject, or error (the call failed: no attempt was used,
 * the slot is short for this run).
 *
 * rg-prompts opens the FIFO before it writes its first record.  So a writer
 * opens it once its first record, or the end of its input, has come: then
 * there is a reader, or there will be none.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include <stddef.h>
#include <stdint.h>

#include "json.h"

enum verdict_kind { VERDICT_ACCEPT, VERDICT_REJECT, VERDICT_ERROR };

/*
 * Open a FIFO for writing, close-on-exec.  Returns its descriptor, or -1 with
 * errno set: ENXIO if nobody reads it (it does not wait), EINVAL if it is no
 * FIFO.
 */
int verdict_open(const char *path);

/*
 * Send a verdict, waiting while the FIFO is full.  rules are left out from the
 * end as far as they do not fit; an id that does not fit is none of
 * rg-prompts', and nothing is sent.  Returns 0, or -1 with errno set: EPIPE if
 * nobody reads any more (SIGPIPE is not raised).
 */
int verdict_send(int fd, const char *id, int64_t attempt,
    enum verdict_kind kind, const char *const *rules, size_t nrules);

struct verdict {
	const char *id;
	int64_t attempt;
	enum verdict_kind kind;
	struct json_object *rules; /* array, or NULL */
	struct json_object *line;  /* owns the others */
};

/* Read one line.  Returns 0, or -1 if it is no verdict: nothing is kept. */
int verdict_read(struct verdict *v, const char *line, size_t len);
void verdict_free(struct verdict *v);

#endif
