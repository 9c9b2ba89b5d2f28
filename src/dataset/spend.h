/*
 * What the stored replies cost.  It stands in DIR.run/spend.jsonl, one line a
 * review, because a published line holds no cost.  A review's spend is
 * written before the review, and counts only if the review is there, once for
 * each id: so a kill at any point, and any number of runs and pipelines, leave
 * a true sum.  Reviews whose line is missing (DIR.run was thrown away) make
 * the cost unknown, never lower.
 */
#ifndef SPEND_H
#define SPEND_H

#include "ground/idmap.h"
#include "ground/idset.h"
#include "json/json.h"

struct spend {
	int64_t reviews; /* whose spend is known */
	int64_t unpriced; /* of these, those whose cost is not */
	int64_t calls;
	int64_t tokens_in, tokens_out, tokens_cached, tokens_reasoning;
	int64_t cost; /* in 10^-12 dollars: sums that depend on no order */
};

/* The line for a record's reply; owned by the caller. */
struct json_object *spend_line(struct json_object *rec, const char *id);

/*
 * Add up the lines of the file at path whose ids are in ids (by the id_hash
 * of flat.h), whose values are lost: each counts once.  A file that is not
 * there holds none.  Returns 0, or -1 with errno set.
 */
int spend_sum(struct spend *sum, const char *path, struct idmap *ids);

/*
 * Add the hashes of the file's whole lines to seen, and to out, if it is not
 * NULL, those lines that were not in it.  As spend_sum().
 */
int spend_lines(const char *path, struct idset *seen, struct buf *out);

/* The sums as an object, for a dataset of so many reviews. */
struct json_object *spend_json(const struct spend *sum, int64_t reviews);

#endif
