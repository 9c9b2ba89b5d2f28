/*
 * The closed loop: write prompts to standard output as it takes them, and read
 * verdicts as they come, until every slot is settled.
 *
 * Only Linux tells so exactly when a FIFO has had its last writer, and promises
 * that a pipe that polls writable takes PIPE_BUF bytes.
 */
#ifndef LOOP_H
#define LOOP_H

#include "plan/prompt.h"
#include "plan/replay.h"
#include "plan/roster.h"

struct loop {
	const char *path; /* of the FIFO */
	int fd;
};

/*
 * Open the FIFO of the verdicts, not waiting for its writer.  Returns 0, or -1
 * with errno set (EINVAL: it is no FIFO).
 */
int loop_open(struct loop *loop, const char *path);

/*
 * Run until all slots of s are settled, or, with a replay (else NULL), all of
 * it is judged; standard output is closed on return.
 * Ends the program with EXIT_ENV if standard output cannot be written or the
 * verdicts end before; and by the signal itself on SIGINT, SIGTERM or SIGHUP,
 * after the record under way is written and the verdicts have ended (a second
 * signal does not wait), or by SIGPIPE if nobody reads standard output.
 */
void loop_run(struct loop *loop, struct roster *s, const struct prompt *prompt,
    struct replay *replay);

#endif
