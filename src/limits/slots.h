/*
 * Slots: a semaphore over all processes of the machine that name the same key.
 * Slot i is a lock on byte i of one file, so the kernel gives it back when the
 * process that has it dies.  limits.h tells the rules; this is its tool.
 */
#ifndef SLOTS_H
#define SLOTS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define SLOTS_WHY 512
#define SLOTS_TURN_MS 2000 /* a waiter silent for so long is passed by */

struct slots;
struct state_file;

/*
 * Open the slots of key, or in the file own (state_own()) if not NULL, of
 * which this process uses 0 .. n-1, highest first but starting at its own
 * share: worker (from 0) of workers.  owner is the process to name to those who
 * wait.  Call it in the process that takes.  Returns 0, or -1 with why.
 */
int slots_open(struct slots **sp, const char *key,
    const struct state_file *own, int64_t n, int worker, int workers,
    pid_t owner, char why[SLOTS_WHY]);

/* Close, and give back what is held.  NULL is allowed. */
void slots_close(struct slots *s);

/* Most slots that all processes of this owner may hold now; n at first. */
void slots_cap(struct slots *s, int64_t most);

/*
 * Take a slot if one is free and nobody else's turn.  Returns its number, or
 * -1: then this process waits, and slots_fd() is watched, until it has a slot
 * or calls slots_rest(); it must ask again within slots_wait() ms.
 * slots_capped() says whether it was for the owner's own cap that there was
 * none.
 */
int64_t slots_take(struct slots *s, int64_t now);
int slots_capped(const struct slots *s);
int64_t slots_wait(const struct slots *s, int64_t now);

/* Give slot back, and wake those who wait. */
void slots_give(struct slots *s, int64_t now, int64_t slot);

/* Wait no longer. */
void slots_rest(struct slots *s);

/* Descriptor to poll while waiting; slots_wake() reads it empty, 1: try. */
int slots_fd(const struct slots *s);
int slots_wake(struct slots *s);

/* Owners of the slots in use, each once and without except; how many. */
size_t slots_holders(const struct slots *s, pid_t except, pid_t *pids,
    size_t max);

/*
 * Somebody removed the file: slots_lost() is 1, and slots_follow() takes the
 * slots that from holds again in the new one, as far as they are free there,
 * and its descriptor to poll; from can then only be closed.
 */
int slots_lost(const struct slots *s);
void slots_follow(struct slots *s, struct slots *from);

#endif
