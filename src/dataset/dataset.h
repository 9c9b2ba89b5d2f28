/*
 * A dataset folder that several processes may add to.
 *
 * DIR/reviews.jsonl grows by whole lines, each id once (flat.h), and is sorted
 * by slot when a writer has ended (sorted.h); its lock (flock) orders the
 * writers.  Whoever takes the lock first reads what
 * the others appended, and cuts off a line that one of them died in.  It is
 * held from the first dataset_add() to dataset_flush(), which writes all that
 * was added between.  A lock
 * holds only if the path still names the locked file: one that was replaced
 * is opened anew.  DIR.run (mode 0700) keeps what is not published:
 * spend.jsonl (spend.h) and conflicts.jsonl, the records whose id was taken
 * by another text.  Nothing in DIR needs it.
 *
 * Lines are written batch by batch, and synced before the manifest that speaks
 * of them is: after a power cut the last lines may be gone, never a half one.
 */
#ifndef DATASET_H
#define DATASET_H

#include <sys/types.h>

#include "dataset/aside.h"
#include "dataset/prompts.h"
#include "dataset/publish.h"
#include "dataset/sorted.h"
#include "ground/buf.h"
#include "ground/idmap.h"
#include "json/json.h"

struct dataset {
	char *dir;
	char *run;
	char *data;	/* DIR/reviews.jsonl */
	char *spend;	/* DIR.run/spend.jsonl */
	int fd;
	int spend_fd;
	off_t end;	 /* of what is known of the data file */
	off_t spend_end;
	int locked;
	struct sorted seen; /* of the lines up to end, and those added */
	struct buf lines;  /* added, and not written yet */
	struct buf spends; /* theirs */
	struct tally tally;
	struct idmap ids; /* hash of the id -> hash of the content */
	struct aside conflicts;
	struct prompts prompts;	/* set .wanted to keep them */
	char why[1024];	 /* after a failure */
};

/*
 * Open the folder dir, or make it (not its parents).  One that exists must be
 * empty or hold a reviews.jsonl.  Returns 0, or -1 with ds->why set;
 * dataset_close() either way.
 */
int dataset_open(struct dataset *ds, const char *dir);

enum dataset_result {
	DATASET_FAILED = -1, /* ds->why; the batch is lost */
	DATASET_ADDED,
	DATASET_THERE,	  /* with the same title, text and rating */
	DATASET_CONFLICT, /* with others: rec is in conflicts.jsonl */
	DATASET_MIXED	  /* a real one among simulated ones, or the reverse */
};

/* The hash of the content of the review with that id, or NULL (flat.h). */
const uint64_t *dataset_has(const struct dataset *ds, uint64_t id_hash);

/*
 * Add line, made from rec by flat_make().  Both stay the caller's; rec is NULL
 * if the line comes from another folder, whose spend dataset_add_spend() adds
 * before.  Others that
 * share the folder wait until dataset_flush(): call it before waiting for more.
 */
enum dataset_result dataset_add(struct dataset *ds, struct json_object *line,
    struct json_object *rec);

/*
 * Add the lines of another folder's spend.jsonl that are not there yet; one
 * that cannot be found has none.  Returns 0, or -1 with errno set.
 */
int dataset_add_spend(struct dataset *ds, const char *path);

/*
 * Write what was added and let others in.  Returns 0, or -1 with ds->why set:
 * nothing of what was added since the last time is there.
 */
int dataset_flush(struct dataset *ds);

/*
 * Flush, sort and sync the data, then make what is made of them (publish.h).
 * Afterwards ds is good for its tally and for dataset_close() only.  Returns 0,
 * or -1 with ds->why set.
 */
int dataset_finish(struct dataset *ds, const struct publish *p);

void dataset_close(struct dataset *ds);

#endif
