/*
 * Many processes, one set of slots, for t/32-limits.bats:
 *	slots_race PROCESSES SLOTS TAKES HOLD [kill]
 * Each process takes and gives back TAKES slots, holds each for HOLD
 * microseconds, and waits as an event loop would.  With kill, one process
 * after the other is killed with slots in its hands, and another takes over its
 * part.  Prints whether two ever had the same slot, whether some process got
 * less than a quarter of another's while all were at work, and the grants.
 */
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/msg.h"
#include "limits/slots.h"

#define MOST 64

static long hold;

static struct shared {
	atomic_int holder[1024]; /* by slot: 0, or the process that has it */
	atomic_int doubles;	 /* a slot that two had */
	atomic_int dying;	 /* the process killed last */
	atomic_long takes[MOST]; /* by process */
	atomic_long at_end[MOST];
	atomic_int ready;
	atomic_int ended;
} *shared;

static int64_t
take_waiting(struct slots *s)
{
	struct pollfd p = {.fd = slots_fd(s), .events = POLLIN};
	int64_t slot, now;

	for (;;) {
		now = clock_ms();
		if ((slot = slots_take(s, now)) != -1)
			return slot;
		poll(&p, 1, (int)slots_wait(s, now));
		slots_wake(s);
	}
}

static void
work(int me, int processes, long slots, long takes)
{
	char why[SLOTS_WHY];
	struct slots *s;
	int64_t slot;
	int who, i;

	if (slots_open(&s, "race", NULL, slots, me, processes, getpid(),
	    why) == -1)
		die(EXIT_ENV, "%s", why);
	for (shared->ready++; shared->ready < processes;)
		sched_yield();
	while (shared->takes[me] < takes) {
		slot = take_waiting(s);
		/* the dead do not clean up; only the living can clash */
		who = atomic_exchange(&shared->holder[slot], getpid());
		if (who != 0 && who != shared->dying && kill(who, 0) == 0)
			shared->doubles++;
		if (hold > 0)
			usleep((useconds_t)hold);
		shared->takes[me]++;
		shared->holder[slot] = 0;
		slots_give(s, clock_ms(), slot);
	}
	if (atomic_fetch_add(&shared->ended, 1) == 0)
		for (i = 0; i < processes; i++)
			shared->at_end[i] = shared->takes[i];
	slots_close(s);
	exit(0);
}

static void
replace(pid_t *pid, int processes, long slots, long takes)
{
	int status, i;

	i = (int)(shared->takes[0] % processes);
	shared->dying = pid[i];
	if (kill(pid[i], SIGKILL) == -1 || waitpid(pid[i], &status, 0) == -1)
		return;
	if (WIFSIGNALED(status) && (pid[i] = fork()) == 0)
		work(i, processes, slots, takes);
}

static int
uneven(int processes)
{
	long least = shared->at_end[0], most = least;
	int i;

	for (i = 1; i < processes; i++) {
		if (shared->at_end[i] < least)
			least = shared->at_end[i];
		if (shared->at_end[i] > most)
			most = shared->at_end[i];
	}
	return least < most / 4;
}

int
main(int argc, char **argv)
{
	int processes = argc > 4 ? atoi(argv[1]) : 0, i;
	long slots, takes, sum = 0;
	pid_t pid[MOST];

	if (processes < 1 || processes > MOST)
		return 2;
	slots = atol(argv[2]);
	takes = atol(argv[3]);
	hold = atol(argv[4]);
	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	for (i = 0; i < processes; i++)
		if ((pid[i] = fork()) == 0)
			work(i, processes, slots, takes);
	for (i = 0; argc > 5 && i < 50 && shared->ended == 0; i++) {
		replace(pid, processes, slots, takes);
		usleep(2000);
	}
	while (wait(NULL) > 0)
		;
	for (i = 0; i < processes; i++)
		sum += shared->takes[i];
	printf("%s, %s, %ld grants\n",
	    shared->doubles == 0 ? "never two" : "TWO IN ONE",
	    uneven(processes) ? "uneven" : "even", sum);
	return 0;
}
