/*
 * Handlers only note that a signal came, for a caller that polls to find.
 */
#include "ground/stopper.h"

#include <stddef.h>

static volatile sig_atomic_t asked, last, word;

static void
on_stop(int sig)
{
	asked++;
	last = sig;
}

static void
on_word(int sig)
{
	(void)sig;
	word = 1;
}

static void
take(sigset_t *block, int sig, void (*handler)(int))
{
	struct sigaction sa = {.sa_handler = handler}, old;

	sigaddset(block, sig);
	sigaction(sig, NULL, &old);
	if (old.sa_handler != SIG_IGN)
		sigaction(sig, &sa, NULL);
}

void
stopper_early(void)
{
	struct sigaction sa = {.sa_handler = on_word, .sa_flags = SA_RESTART};
	struct sigaction old;

	sigaction(SIGUSR1, NULL, &old);
	if (old.sa_handler != SIG_IGN)
		sigaction(SIGUSR1, &sa, NULL);
}

void
stopper_begin(sigset_t *unblocked)
{
	sigset_t block;

	sigemptyset(&block);
	take(&block, SIGINT, on_stop);
	take(&block, SIGTERM, on_stop);
	take(&block, SIGUSR1, on_word);
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
