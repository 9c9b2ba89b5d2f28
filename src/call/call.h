/*
 * A run of rg-call, as the parent sees it: lines in, jobs to the workers,
 * finished lines out; the journal, the order, signals, the reader that goes
 * away, and when to stop because nothing can succeed.
 */
#ifndef CALL_H
#define CALL_H

#include <stddef.h>
#include <stdint.h>

#include "call/shape.h"
#include "call/simproc.h"
#include "journal/journal.h"
#include "json/jsonl.h"
#include "limits/budget.h"
#include "model/routes.h"

/*
 * Write the reply's text instead of the record: as a line, with backslash, LF
 * and CR as \\, \n and \r; or as it is, ended by a NUL.
 */
enum { CALL_LINES = 1, CALL_RAW };

#define WORKERS_MIN 4 /* processes, or one a place if there are fewer places */

struct call_options {
	const struct routes *routes;
	struct journal *journal;   /* or NULL: nothing is kept */
	const char *journal_path;
	int only_new;		   /* --new: write what was not written yet */
	struct journal **reuse;	   /* --reuse: older ones, only read */
	int nreuse;
	unsigned int retry;	   /* --retry: bits by outcome */
	struct budget budget;	   /* the caps, and what was spent */
	int replay;		   /* nobody is asked what it does not hold */
	struct simproc *sim;	   /* the simulator, or not started */
	int places;		   /* requests in flight (-j) */
	int workers;		   /* processes; 0: as many as is good */
	struct shape shape;	   /* --lines, -t, -s */
	int text;		   /* --text: CALL_LINES or CALL_RAW; else 0 */
	int keep_order;		   /* -k */
	int batch;		   /* after so many starts ... */
	int64_t batch_delay_ms;	   /* ... wait so long; 0: never */
	int quota_wait;		   /* --on-quota wait: it stops nothing */
	int64_t max_outage_ms;	   /* stop if the network is away so long */
	int64_t max_time_ms;	   /* the run ends after so long; 0: never */
	int quiet;		   /* -q: no live line, no closing one */
	int64_t progress_ms;	   /* a plain line so often; 0: none */
	int64_t total;		   /* records to come; 0: nobody knows */
	int verbose;		   /* -v: say each call that failed */
	const char *log;	   /* --log: the path, or NULL */
	int log_texts;		   /* --log-prompts: prompts and replies too */
};

/* What became of the records. */
struct call_result {
	int status;	 /* exit status */
	int signal;	 /* end by this signal, after cleaning up; or 0 */
	uint64_t read;	 /* records */
	uint64_t failed; /* of them, came out with an error */
	uint64_t broken; /* lines that were no record */
	uint64_t unasked; /* read, and neither asked nor written out */
	uint64_t cut;	 /* asked, and not written out */
	uint64_t before; /* answered, and not written: they were before */
	uint64_t replayed; /* answered by the journal */
};

/*
 * Ask a model for every record of in and write them to standard output.  Says
 * on standard error what went wrong.  Ends the program (EXIT_ENV) if files
 * or processes fail.
 */
void call_run(const struct call_options *options, struct jl *in,
    struct call_result *result);

#endif
