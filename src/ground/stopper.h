/*
 * The signals of a program that polls: SIGINT, SIGTERM and SIGHUP ask it to
 * stop, SIGUSR1 for a word on how far it is.  They are taken only while it
 * waits (ppoll(2)), so that none is missed and no handler does anything.
 */
#ifndef STOPPER_H
#define STOPPER_H

#include <signal.h>

/*
 * Begin: block them, ignore SIGPIPE, and store in *unblocked the mask to wait
 * with.  One that is ignored already, as a shell's background job ignores
 * Ctrl-C, stays so.  Children should set their own.
 */
void stopper_begin(sigset_t *unblocked);

/* Long before that: SIGUSR1 ends nothing from now on, and is remembered. */
void stopper_early(void);

/*
 * How often it was asked to stop, and by which signal last.  The same request
 * may come twice: to a process group (Ctrl-C, timeout(1)), and passed on by a
 * driver that is in the group.  So what another sender sends within a second is
 * no request of its own; one that sends twice means it.  SIGHUP after another
 * is none: a terminal that is closed sends it more than once, and nobody is
 * there to insist.
 */
int stopper_asked(void);
int stopper_last(void);

/* Was a word asked for since the last call? */
int stopper_word(void);

/* Put the mask back. */
void stopper_end(const sigset_t *unblocked);

#endif
