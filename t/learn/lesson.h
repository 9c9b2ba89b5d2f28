/*
 * What commentary is learnt from: sentences, and the marks they are made of.
 */
#ifndef LESSON_H
#define LESSON_H

#include <stddef.h>
#include <stdint.h>

#include "check/commentary.h"

struct sentence {
	uint32_t *at; /* its marks: their numbers in the lesson */
	size_t n;
	double share; /* what a mark counts */
	double counts;
	int label; /* 1: commentary, 0: a review */
	int used;
	size_t text; /* the number of the text that it is of */
	double score;
	double target; /* what it is taught to be: from 0 to 1 */
};

struct mark {
	uint64_t hash;
	size_t times; /* that it was met */
};

struct lesson {
	struct sentence *s;
	size_t n, cap;
	size_t texts;
	double counts;	    /* of the sentences that are added */
	struct mark *marks; /* those that were met, in this order */
	size_t nmarks, mcap;
	uint32_t *slot; /* of an open table: a mark's number + 1 */
	size_t slots;
	struct commentary *c;
	struct text text; /* at hand */
};

/* An empty one; clear it with lesson_free(). */
void lesson_init(struct lesson *l);
void lesson_free(struct lesson *l);

/*
 * Add the texts of a file, a line each: behind its last tab, with \n for a new
 * line.  Of a folder: those of its *.tsv, which are commentary, but for
 * clean.tsv.  A file that cannot be read is named, and ends the program.
 */
void lesson_file(struct lesson *l, const char *path, int label);
void lesson_folder(struct lesson *l, const char *folder);

/*
 * Forget the marks that were met less often than `least` times; nothing can be
 * added afterwards.
 */
void lesson_trim(struct lesson *l, size_t least);

/* Turn \n to new lines, in place. */
void lesson_lines(char *s);

#endif
