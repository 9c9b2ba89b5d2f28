/*
 * The record that is being judged, and what was found out about it so far.
 */
#ifndef SUBJECT_H
#define SUBJECT_H

#include "check/commentary.h"
#include "check/foreign.h"
#include "check/peers.h"
#include "check/product.h"
#include "json/record_part.h"
#include "text/chars.h"
#include "text/number.h"
#include "text/phrasebook.h"
#include "text/repeats.h"
#include "text/text.h"

struct subject {
	struct recpart *part; /* the record */
	char number[32]; /* its id, if that is one */
	const char *id;
	struct json_object *reasons; /* NULL: there is none yet */
	int rejected;
	int failed; /* the call failed: an error, no rejection */
	int refused; /* the provider says that the model declined */
	int over;   /* nothing is left to be judged */
	int foreign; /* the review is of fields that the user named */
	int has; /* which: FOREIGN_TEXT and so on */

	int replied; /* the model wrote something: subject_reply() */
	/*
	 * the reply's JSON object; NULL if there is none, or if it has just
	 * what was asked for: then title and body lie in given
	 */
	struct json_object *answer;
	struct buf given;
	int64_t rating; /* whole, that was put into the record; 0: none was */
	struct products *products;
	const struct product *product; /* that was planned; NULL if none */

	/* what is read: the review's text, or the bare reply if it has none */
	int has_review;
	const char *title; /* NULL if there is none */
	const char *body;
	size_t bodylen;
	struct text title_words;
	struct text words;
	struct numbers title_numbers;
	struct numbers numbers;
	struct chars chars; /* of the body */
	struct repeats repeats;

	struct text prompt; /* scratch of prompt_leak */

	struct phrasebook *book; /* reads the words for phrase.h */
	struct commentary *commentary; /* what tells talk from reviews */
	struct peers *peers; /* what a rule with `set` compares with */
	struct dup_hit like; /* the earlier review; id NULL if none */
};

/* What serves all records; s starts as all zero. */
void subject_init(struct subject *s);
void subject_free(struct subject *s);

/*
 * Begin with a record: what is known of it before any rule has looked.
 *	line	its line number, for its id if it has none (rec_line_id())
 *	f	the fields that its review stands in, or NULL: it is a reply
 */
void subject_begin(struct subject *s, struct recpart *part, size_t line,
    const struct foreign *f);

/* What the model wrote, lent, and its length; "" and 0 if nothing. */
const char *subject_reply(struct subject *s, size_t *len);

/* Take out a title (NULL: there is none) and a text, neither of them empty. */
void subject_give(struct subject *s, const struct scan_value *title,
    const struct scan_value *text);

/* The same of what has neither quotation marks nor escapes. */
void subject_give_bare(struct subject *s, const struct scan_value *title,
    const struct scan_value *text);

/* Put the verdict and the reasons into the record. */
void subject_end(struct subject *s, const char *verdict);

#endif
