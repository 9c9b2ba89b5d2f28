/*
 * The figures of a run of rg-generate, while it runs and after: what its
 * programs left in DIR.run/status (status.h), and what lies in DIR.
 */
#ifndef FIGURES_H
#define FIGURES_H

#include <stdint.h>

#include "ground/buf.h"
#include "json/json.h"
#include "run/status.h"

struct figures {
	int running;	 /* a program of a run holds the folder's lock */
	int over;	 /* it has ended, says who asks */
	int64_t wanted;	 /* reviews */
	int64_t before;	 /* of these, there when the run began */
	int64_t there;	 /* now */
	int64_t accepted, rejected, failed; /* verdicts of this run */
	int64_t nshort;	 /* slots given up */
	int64_t calls, retries, limited; /* requests; 429s among the answers */
	int64_t in_flight;
	int64_t tokens_in, tokens_out;
	int64_t cost;	 /* billionths of a dollar; -1: not known */
	int64_t ms;	 /* since the run began, or that it took */
	size_t nrules;
	struct figures_rule {
		char name[STATUS_NAME];
		int64_t n;
	} rule[STATUS_NAMES]; /* most frequent first */
	/* private: what the ids of the run end in */
	int64_t seed, plan;
};

/*
 * Read the figures of the run in DIR (its name without ".run"); there is what
 * was there before and what was stored since.  over says that the run has ended
 * though its lock is held, by who asks.  Returns 0, or -1 with errno set;
 * ENODATA if no run has left figures.
 */
int figures_read(struct figures *f, const char *dir, int over);

/*
 * Count instead, in DIR/reviews.jsonl, the slots 1 .. wanted of the run's plan:
 * true whatever was killed when.  A file that is not there holds none.  What
 * the run added was accepted, whether rg-check came to write so or not.
 */
void figures_count(struct figures *f, const char *dir);

/*
 * Write them as one line for a live view, in fewer words, and with fewer rules,
 * if it would be longer than width bytes; as the table at the end, one row a
 * line; as JSON (owned by the caller).
 */
void figures_line(const struct figures *f, size_t width, struct buf *out);
void figures_table(const struct figures *f, struct buf *out);
struct json_object *figures_json(const struct figures *f);

#endif
