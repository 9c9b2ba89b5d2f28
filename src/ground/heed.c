#include "ground/heed.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t noted;

static void
on_signal(int sig)
{
	if (noted == 0) {
		noted = sig;
		return;
	}
	if (sig == SIGHUP)
		return;
	signal(sig, SIG_DFL);
	raise(sig); /* as soon as this returns */
}

void
heed_begin(void)
{
	static const int sigs[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction sa = {.sa_handler = on_signal,
	    .sa_flags = SA_RESTART}, old;
	size_t i;

	for (i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++)
		if (sigaction(sigs[i], NULL, &old) == 0 &&
		    old.sa_handler != SIG_IGN)
			sigaction(sigs[i], &sa, NULL);
}

void
heed_end(void)
{
	if (noted == 0)
		return;
	signal(noted, SIG_DFL);
	raise(noted);
}
