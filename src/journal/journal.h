/*
 * The journal: every reply as it was received, before anybody used it, so that
 * what was paid for is never asked again.  rg-call(1) promises what it does.
 *
 * It is an append-only file of JSON lines, mode 0600.  The first is
 * {"rg-journal":1}; a file of another version is refused.  Every other line
 * is one settled call and begins with its key in a fixed form, so that a
 * million are indexed without parsing them:
 *
 *	{"id":"000017-s1-9f3ac2d1","attempt":1,"nth":1,
 *	 "request":"6c1f...","final":true,"time":1782900000123,
 *	 "outcome":"ok","status":200,"calls":1,"latency_ms":412,...,
 *	 "body":"..."}
 *
 * (one line, no blanks).  A body that is no UTF-8, or holds a NUL, stands there
 * as "body_base64" instead.  A line answers a record only if id, attempt, nth
 * and request all agree; of several the last counts, but one that is not final
 * never hides one that is.
 */
#ifndef JOURNAL_H
#define JOURNAL_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"
#include "json/json.h"

#define JOURNAL_VERSION 1
#define JOURNAL_WHY 512
#define JOURNAL_REUSED "reused" /* in `more': an older journal's reply */

/*
 * One line.  To write, fill it in (all zero is a good start) with pointers that
 * you own; what is NULL, or 0 where the comment says so, is left out.  What
 * journal_find() and journal_next() fill in is owned by the entry until
 * journal_entry_free().
 */
struct journal_entry {
	const char *id;		/* NULL: the record had none */
	int64_t attempt;	/* of the record, from 1 */
	int64_t nth;		/* 1; for records without id, which of those
				 * with an equal request, from 1 */
	const char *request;	/* hash of the exact request (URL and body):
				 * hexadecimal, at most 64 digits */
	int final;		/* 1: an answer; 0: to be asked again (network,
				 * time-out, rate limit, overload, quota) */
	int64_t time;		/* clock_wall_ms() when it was settled */
	const char *outcome;	/* class, such as "ok" */
	int status;		/* HTTP status; 0 if no reply came */
	int64_t calls;		/* requests made for this record */
	int64_t latency_ms;	/* of the call that was answered */
	int64_t request_bytes;	/* of its body; 0: not known */
	const char *request_id; /* as the server named it, or NULL */
	const char *provider;	/* or NULL */
	const char *model;	/* or NULL */
	const char *message;	/* what went wrong where no body says so */
	struct json_object *more; /* what else the caller keeps, an object, or
				   * NULL; lent when writing */
	const char *body;	/* as received, or NULL if none came */
	size_t body_len;
	struct json_object *doc; /* private: the parsed line */
	char *decoded;		 /* private: the body that was base64 */
};

enum journal_mode {
	JOURNAL_WRITE,	/* create, lock, heal: for --journal */
	JOURNAL_READ	/* neither: for --reuse and --replay */
};

enum journal_want {
	JOURNAL_FINAL,	/* only an answer */
	JOURNAL_ANY	/* also a failure that would be asked again */
};

struct journal;

/*
 * Open a journal and index it.  In JOURNAL_WRITE it is created if it is not
 * there, locked against other writers, made mode 0600, and a last line that a
 * crash tore is cut off (completed, if only its LF is missing).
 *
 * The lock belongs to this process.  A forked child may journal_find() with the
 * index it inherited, and must not append.  Nobody in the writing process may
 * open and close the file by other ways: that would drop the lock (fcntl(2)).
 *
 * Returns 0; or -1 with why, which quotes path: not to be opened, no regular
 * file, no journal, another version, or written by another process (named).
 */
int journal_open(struct journal **jp, const char *path, enum journal_mode mode,
    char why[JOURNAL_WHY]);
void journal_close(struct journal *j);

/*
 * What was found when it was opened: entries that the index holds (keys that
 * differ), lines that are broken and were passed over, and the number of the
 * first of these (0 if none).
 */
struct journal_stat {
	size_t entries;
	size_t broken;
	size_t first_broken;
	int healed; /* 1 if a torn last line was cut off */
};
void journal_stat(const struct journal *j, struct journal_stat *st);

/*
 * Look an answer up.  id NULL means a record without one; nth counts as in
 * struct journal_entry (1 for records with an id).
 * Returns 1 with *e filled in, end it with journal_entry_free(); 0 if there is
 * none; 2 if there is none but id, attempt and nth are there with another
 * request: the record was changed (only for records with an id); -1 with errno
 * if the file cannot be read.
 */
int journal_find(struct journal *j, const char *id, int64_t attempt,
    const char *request, int64_t nth, enum journal_want want,
    struct journal_entry *e);

/* Release what a filled-in entry owns. */
void journal_entry_free(struct journal_entry *e);

/* Append e to out as one line with its LF.  For workers: touches no file. */
void journal_line(const struct journal_entry *e, struct buf *out);

/*
 * A number by which an answer is known, whatever else has its key: of id,
 * attempt, nth, request and time.  Never 0.
 */
uint64_t journal_mark(const struct journal_entry *e);

/*
 * Append whole lines made by journal_line(), with one write(2), and index them.
 * Returns 0 when they are in the file (not yet on the disk: journal_sync()), or
 * -1 with errno; then the file was cut back to the lines that are whole, and
 * those count if they are appended again.
 */
int journal_append(struct journal *j, const char *lines, size_t len);

/* Wait until what was appended is on the disk (fdatasync): 0, -1 with errno. */
int journal_sync(struct journal *j);

/*
 * Walk over all lines in the order of the file, those overruled too.  *pos is
 * 0 at first, and is advanced.  Returns 1 with *e filled in; 0 at the end;
 * -1 if the line is broken (go on if you like) or cannot be read.
 */
int journal_next(struct journal *j, int64_t *pos, struct journal_entry *e);

#endif
