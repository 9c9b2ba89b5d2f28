/*
 * The report of a dataset folder: one tree of figures (section.h), and three
 * files that are rendered from it.
 *
 * Everything is counted from DIR/reviews.jsonl, read once as a stream, and
 * from DIR.run, where that is there: journal.jsonl (what was asked and how
 * long it took), rejects.jsonl, spend.jsonl, and the configuration.  There is
 * no date in it: equal folders have equal reports.
 */
#ifndef REPORT_H
#define REPORT_H

#include "report/section.h"

/*
 * Make the tree.  m has conf, dir, run, seed and real; the rest is filled in.
 * Lines that are no reviews are named on standard error and counted in
 * *broken.  Returns the tree, owned by the caller, or NULL with errno set and
 * in *path (malloc'ed) the name of a file that cannot be read.
 */
struct json_object *report_make(struct material *m, int64_t *broken,
    char **path);

/*
 * Write report.json, report.html and report.md into the folder `to`.
 * Returns 0, or -1 with errno set.
 */
int report_write(struct json_object *tree, const char *to);

/* Write the member `name` of the tree as NAME.json, for others to quote. */
int report_write_part(struct json_object *tree, const char *name,
    const char *to);

#endif
