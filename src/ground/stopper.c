/*
 * Handlers only note that a signal came, for a caller that polls to find.
 */
#include "ground/stopper.h"

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "ground/clock.h"

#define ECHO_MS 1000

static volatile sig_atomic_t asked, last, word;
static pid_t by;	/* only the handler looks at these two, */
static int64_t at;	/* in which the signals are blocked */

static void
on_stop(int sig, siginfo_t *info, void *context)
{
	int64_t now = clock_ms();
	int echo = asked > 0 && info->si_pid != by && now - at < ECHO_MS;

	(void)context;
	if (echo || (asked > 0 && sig == SIGHUP))
		return;
	asked++;
	last = sig;
	by = info->si_pid;
	at = now;
}

static void
on_word(int sig)
{
	(void)sig;
	word = 1;
}

static void
take(const struct sigaction *sa, int sig)
{
	struct sigaction old;

	sigaction(sig, NULL, &old);
	if (old.sa_handler != SIG_IGN)
		sigaction(sig, sa, NULL);
}

void
stopper_early(void)
{
	struct sigaction sa = {.sa_handler = on_word, .sa_flags = SA_RESTART};

	take(&sa, SIGUSR1);
}

void
stopper_begin(sigset_t *unblocked)
{
	struct sigaction stop = {.sa_sigaction = on_stop,
	    .sa_flags = SA_SIGINFO};
	struct sigaction say = {.sa_handler = on_word};
	sigset_t block;

	sigemptyset(&block);
	sigaddset(&block, SIGINT);
	sigaddset(&block, SIGTERM);
	sigaddset(&block, SIGHUP);
	sigaddset(&block, SIGUSR1);
	stop.sa_mask = block;
	take(&stop, SIGINT);
	take(&stop, SIGTERM);
	take(&stop, SIGHUP);
	take(&say, SIGUSR1);
	sigprocmask(SIG_BLOCK, &block, unblocked);
	signal(SIGPIPE, SIG_IGN);
}

int
stopper_asked(void)
{
	return asked;
}

int
stopper_last(void)
{
	return last;
}

int
stopper_word(void)
{
	int was = word;

	word = 0;
	return was;
}

void
stopper_end(const sigset_t *unblocked)
{
	sigprocmask(SIG_SETMASK, unblocked, NULL);
}
