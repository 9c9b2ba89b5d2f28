/*
 * A section of the report.  The report is one tree of figures, and that tree
 * is report.json; report.html and report.md are rendered from it, so no
 * figure can stand in them that the tree does not have.
 *
 * A section is one row of a table (report.c).  Its part of the tree is the
 * member `name`; a section whose compute() returns NULL is left out.
 *
 *	begin()		before the reviews come; what it returns is passed to
 *			the next two, which own it.  May be NULL; may end the
 *			program if a file that the user named cannot be read.
 *	see()		each review of DIR/reviews.jsonl, in the order of the
 *			file.  May be NULL.
 *	compute()	after the last; makes the figures and releases `own`
 *	show()		writes the figures (never NULL) with page.h, which
 *			makes HTML or Markdown of the same calls
 *
 * Figures are rounded by nobody but show().  Shares are from 0 to 1.
 */
#ifndef SECTION_H
#define SECTION_H

#include "conf/conf.h"
#include "dataset/flat.h"
#include "report/page.h"
#include "report/real.h"
#include "report/sample.h"
#include "report/trail.h"
#include "text/text.h"

enum { AUDIT_FILES = 2 };

/* What a report is made of.  Sections may read all of it, and change none. */
struct material {
	struct conf *conf;	/* as the run used it (DIR.run/config.yaml) */
	int planned;		/* conf is this set's, or was named as such */
	const char *dir;
	const char *run;	/* DIR.run; need not be there */
	int64_t seed;		/* of all that is drawn */
	int64_t reviews;	/* seen so far; all of them in compute() */
	struct sample sample;	/* whole in compute() */
	struct json_object *tree; /* figures of the sections before this one */
	const struct real *real; /* what it is compared with, or NULL */
	const char *audited[AUDIT_FILES]; /* labels of people, or NULL */
	struct trail trail;	/* which files DIR.run has; in compute() */
};

/* A review of the folder.  All is lent until see() returns. */
struct section_review {
	const struct flat *flat;
	const struct text *words; /* of flat->text */
	size_t bytes;		  /* of flat->text */
	int64_t offset;		  /* of its line in reviews.jsonl */
};

struct section {
	const char *name;
	const char *title;
	int of_reviews; /* left out where there are none */
	void *(*begin)(const struct material *m);
	void (*see)(void *own, const struct material *m,
	    const struct section_review *r);
	struct json_object *(*compute)(void *own, const struct material *m);
	void (*show)(struct page *p, struct json_object *figures);
	/* lines of DIR.run, after all reviews (trail.h); each may be NULL */
	void (*spend)(void *own, const struct material *m,
	    struct json_object *line);
	void (*reject)(void *own, const struct material *m,
	    struct json_object *rec);
	void (*call)(void *own, const struct material *m,
	    const struct trail_call *call);
};

#endif
