/*
 * Verdicts for rg-prompts, which waits for them at the other end of a FIFO:
 * one line of JSON each, by one write(2) of at most PIPE_BUF bytes, so that
 * lines of several writers never mix:
 *	{"id":"..","attempt":1,"verdict":"accept","rules":[..],
 *	    "evidence":{RULE:"..",..}}
 * with evidence for those rules that have some.  What does not fit is left
 * off, evidence before rules, the last first.  A verdict whose id alone does
 * not fit is not written: nobody who makes such ids waits for one.
 */
#ifndef VERDICTS_H
#define VERDICTS_H

#include <stddef.h>
#include <stdint.h>

#include "json/json.h"

struct verdicts {
	int fd; /* -1: not open, or nobody reads any more */
};

/*
 * Open a FIFO (or a file, to be added to) that is there.  For a FIFO that
 * nobody reads yet, wait up to ten seconds, or until nothing is left to be
 * judged: the other end of the pipe `in` is closed, and it is empty.  Then, as
 * after the end of a reader, nothing will be written.  Returns 0, or -1 with
 * errno set (ENXIO: nobody read it).
 */
int verdicts_open(struct verdicts *v, const char *path, int in);
void verdicts_close(struct verdicts *v);

/*
 * Write one verdict, with n rules and the evidence of each (or NULL) in the
 * same order; evidence may be NULL itself.  A reader that is gone is no error:
 * it has settled all that it wanted, and nothing more is written.  Returns 0,
 * or -1 with errno.
 */
int verdicts_write(struct verdicts *v, const char *id, int64_t attempt,
    const char *verdict, const char *const *rules,
    const char *const *evidence, size_t n);

enum verdict_kind {
	VERDICT_ACCEPT,
	VERDICT_REJECT,
	VERDICT_ERROR /* the call failed: no attempt was used */
};

/* A verdict as rg-prompts reads it. */
struct verdict {
	const char *id;
	int64_t attempt;
	enum verdict_kind kind;
	struct json_object *rules; /* array, or NULL */
	struct json_object *evidence; /* object, or NULL */
	struct json_object *line;  /* owns the others */
};

/* Read one line.  Returns 0, or -1 if it is no verdict: nothing is kept. */
int verdict_read(struct verdict *v, const char *line, size_t len);
void verdict_free(struct verdict *v);

#endif
