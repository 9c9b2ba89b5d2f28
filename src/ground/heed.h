/*
 * The signals of a filter that works on to the end of its input: what comes
 * down the pipe was paid for, and the programs before it end by the signal too.
 */
#ifndef HEED_H
#define HEED_H

/*
 * From now on the first SIGINT, SIGTERM or SIGHUP is noted; a second one ends
 * the program, but a SIGHUP, which comes twice where a terminal is closed
 * (from the shell and from the system).  What is ignored stays so.
 * Not for who reads from a terminal, where no end of input need come.
 */
void heed_begin(void);

/* At the end: die by the signal that was noted, if any. */
void heed_end(void);

#endif
