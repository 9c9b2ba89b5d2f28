/*
 * Peers: the reviews with which one is compared.  Those that were accepted
 * before (dup_file.h), and those of files that the user names, such as old
 * sets and real reviews.
 *
 *	peers_begin()	look the review up, and lock the index
 *	peers_add()	if it is accepted
 *	peers_end()	unlock
 *
 * Functions that return int return 0, or -1 with peers_why().
 */
#ifndef PEERS_H
#define PEERS_H

#include "check/dup_file.h"

struct peers {
	struct dup_file index;
	struct dup *seen;     /* of the user's files; NULL: there are none */
	struct dup_limit near; /* from which on a review is like */
	size_t bare;	      /* words up to which it is not looked up */
	/* of the review that was looked up */
	struct sketch sketch;
	struct dup_hit like;  /* the most similar one; id NULL: none */
	int bare_one;	      /* it has at most `bare` words */
	int again;	      /* it is in the index, under its own id */
	size_t replaced; /* entries of ids that are not of rg-prompts */
};

/*
 * Begin; p starts as all zero, near and bare are set by the caller.
 *	path	of the index, or NULL: reviews of this process only
 *	folder	of a folder's reviews with which it is made to agree, or NULL
 * peers_close() either way.
 */
int peers_open(struct peers *p, const char *path, const char *folder);
void peers_close(struct peers *p);

/*
 * Read a file of earlier reviews (source.h).  The text is the field `field`
 * (dotted; NULL: none), or `text`, or `review.text`, the first that is there.
 * Lines without one are named on standard error and passed over.  They go by
 * FILE:LINE.
 */
int peers_see(struct peers *p, const char *path, const char *field);

/* name is that of what is reviewed, or NULL. */
int peers_begin(struct peers *p, const struct text *t, const char *id,
    const struct worn_name *name);
int peers_add(struct peers *p, const char *id);
void peers_end(struct peers *p);

const char *peers_why(const struct peers *p);

#endif
