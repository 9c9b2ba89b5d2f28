/*
 * A standing filter: a program of the user's that answers each line with a
 * line, in order, for as long as it is asked.
 *
 * It is started by /bin/sh at the first question, in a process group of its
 * own, and asked one question at a time.  While a question is written answers
 * are read, so that neither waits for the other.  A filter that dies, that
 * gives no answer in time or one that is too long is ended, and started again
 * for the next question; after FILTER_FAILURES in a row that is given up.  A
 * line that nobody asked for means that answers and questions do not belong
 * together any more: that cannot be mended.
 */
#ifndef FILTER_H
#define FILTER_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "ground/buf.h"

enum { FILTER_FAILURES = 3, FILTER_ANSWER = 65536 /* bytes, at most */ };

struct filter {
	const char *command; /* lent */
	int64_t timeout;     /* milliseconds for an answer */
	pid_t pid;	     /* 0: it is not running */
	int in, out;	     /* its standard input and output; -1 */
	struct buf got;	     /* what it wrote, as far as it was not used */
	size_t used;	     /* bytes of got that were the last answer */
	int failures;	     /* in a row */
	char why[200];
};

void filter_init(struct filter *f, const char *command, int64_t timeout);

/*
 * Ask: line (of len bytes) without its line feed.  Returns 1 with the answer
 * lent until the next call; 0 if there is none to this question, and -1 if no
 * more can be asked, both with f->why.
 */
int filter_ask(struct filter *f, const char *line, size_t len,
    const char **answer, size_t *answerlen);

/*
 * No more questions: close its input, and wait until it ends, as long as for
 * an answer.  Returns 0, or -1 with f->why if it wrote a line too many.
 */
int filter_close(struct filter *f);

/* End it at once, if it runs, and release everything. */
void filter_free(struct filter *f);

#endif
