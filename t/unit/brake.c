/*
 * What is said to have held a run back, for t/35-call-say.bats:
 *	brake CAUSE [NAME=VALUE]...	a run of 60 s (ms=60000) of one worker,
 *		all of it lost to this cause, with these facts (brake.h):
 *		places, capped, taken, rpm, tpm, records, calls, limited, ms
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "call/brake.h"

static const char *const causes[BRAKES] = {
	"busy", "told", "rpm", "tpm", "rpd", "tpd", "cap", "refused",
	"others", "network", "idle", "input", "output", "batch", "rest"
};

static enum brake
cause_of(const char *name)
{
	int i;

	for (i = 0; i < BRAKES; i++)
		if (strcmp(causes[i], name) == 0)
			return (enum brake)i;
	exit(2);
}

static void
set_fact(struct brake_facts *f, const char *arg)
{
	const char *eq = strchr(arg, '=');
	const struct {
		const char *name;
		int64_t *at;
	} wide[] = {
		{"taken", &f->taken}, {"rpm", &f->rpm}, {"tpm", &f->tpm},
		{"records", &f->records}, {"calls", &f->calls},
		{"limited", &f->limited}, {"ms", &f->ms}
	};
	size_t i, len = (size_t)(eq - arg);

	if (strncmp(arg, "places", len) == 0)
		f->places = atoi(eq + 1);
	if (strncmp(arg, "capped", len) == 0)
		f->capped = atoi(eq + 1);
	for (i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
		if (strncmp(arg, wide[i].name, len) == 0)
			*wide[i].at = atoll(eq + 1);
}

int
main(int argc, char **argv)
{
	struct brake_facts f = {.places = 10, .taken = 10,
	    .records = 1000, .calls = 1000, .ms = 60000};
	struct brakes all = {0}, worker = {0}, parent = {0};
	struct buf out = BUF_INIT;
	enum brake cause;
	int i;

	if (argc < 2)
		return 2;
	for (i = 2; i < argc; i++)
		set_fact(&f, argv[i]);
	cause = cause_of(argv[1]);
	/* what only the parent knows is idle time for the worker */
	brake_set(&worker, cause > BRAKE_IDLE ? BRAKE_IDLE : cause, 1);
	brake_set(&worker, cause > BRAKE_IDLE ? BRAKE_IDLE : cause, 1 + f.ms);
	brake_set(&parent, cause, 1);
	brake_set(&parent, cause, 1 + f.ms);
	brake_add(&all, &worker, f.places);
	brake_say(&all, &parent, &f, &out);
	puts(buf_str(&out));
	buf_free(&out);
	return 0;
}
