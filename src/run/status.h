/*
 * Status: the counters of one run, in the small file that $RG_STATUS names.
 *
 * rg-generate makes the file; each program of the pipe writes its own line,
 * and rg-call's live line and rg-generate's summary show what they find.  The
 * figures are for people to watch: nothing is decided by them, so that a
 * status file that is missing, full or torn harms nothing.
 *
 * The file has one region of STATUS_REGION bytes a program, at a fixed place:
 * a line "rg-check accepted=12 rejected=3 ..." padded with blanks.  A region
 * that was never written is NULs.  Values are left-justified in fields of
 * fixed width, so that a line read while it is being written has an old or a
 * new value in each field and never a mixture.  A region has one writer.
 *
 * Names in use; any other [a-z0-9._-]+ of at most 31 bytes may be added:
 *	rg-prompts	planned settled short spent (of the short, with no
 *			attempt left) have (settled before) started
 *			(clock_wall_ms()) seed plan (hash; with seed, what
 *			the ids of the run end in)
 *	rg-call		calls retries in_flight rate_limited failed
 *			tokens_in tokens_out cost (billionths of a dollar; -1:
 *			a price is unknown)
 *	rg-check	accepted rejected errors, rejected.RULE for each rule
 *	rg-collect	stored there conflicts
 */
#ifndef STATUS_H
#define STATUS_H

#include <stdint.h>

enum {
	STATUS_REGION = 2048, /* bytes of a program's line */
	STATUS_NAMES = 32,    /* counters that one program may have */
	STATUS_NAME = 32,     /* bytes of a name, its NUL included */
	STATUS_PROGRAMS = 4
};

struct status {
	int fd; /* -1: $RG_STATUS is not set, every call does nothing */
	int region;
	int changed; /* since the last write */
	int64_t next_ms; /* no write before */
	int used;
	char name[STATUS_NAMES][STATUS_NAME];
	int64_t value[STATUS_NAMES];
};

/*
 * Open $RG_STATUS for the counters of program ("rg-check").  Unset, or a file
 * that cannot be opened or is not a regular one: st is inert.  The descriptor
 * is closed on exec; forked children must not write through it.
 */
void status_open(struct status *st, const char *program);

/* Is it not inert?  Else there is no need to look at the clock. */
static inline int
status_is_open(const struct status *st)
{
	return st->fd != -1;
}

/* Set a counter; it is written by the next status_write() that writes. */
void status_set(struct status *st, const char *name, int64_t value);

/* Add to a counter, which starts from 0. */
void status_add(struct status *st, const char *name, int64_t n);

/*
 * Write what has changed, at most four times a second.
 *	now_ms	clock_ms()
 * Returns the milliseconds until a write that is due may happen, or -1 if
 * none is due: a program that polls may use it as its timeout.
 */
int status_write(struct status *st, int64_t now_ms);

/* Write what has changed and close. */
void status_close(struct status *st);

/* What the programs of a run had written when status_read() looked. */
struct status_view {
	char text[STATUS_PROGRAMS * STATUS_REGION + 1];
};

/*
 * Read $RG_STATUS (path NULL) or the file at path.  Returns 0, or -1 with
 * errno set (EINVAL if the variable is not set); *view is then empty, and
 * may be asked all the same.
 */
int status_read(struct status_view *view, const char *path);

/* A counter of a program, or dflt if it is not there. */
int64_t status_get(const struct status_view *view, const char *program,
    const char *name, int64_t dflt);

/*
 * Walk over the counters of a program whose names begin with prefix.  *at is
 * NULL at first.  Returns 1 with what follows prefix in name and the value;
 * 0 at the end.
 */
int status_next(const struct status_view *view, const char *program,
    const char *prefix, const char **at, char name[STATUS_NAME],
    int64_t *value);

#endif
