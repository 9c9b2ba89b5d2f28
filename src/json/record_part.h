/*
 * A record as rg-check sees it: a few fields are looked at, others are added
 * behind them, and the rest is passed on.  Where its text is as the programs of
 * this toolkit write it (scan.h), it stays text: what is looked at is read
 * where it stands, and what is added is written behind it.  Any other record is
 * a JSON value, read and written whole.  The result is the same.
 */
#ifndef RECORD_PART_H
#define RECORD_PART_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"
#include "json/json.h"
#include "json/record.h"
#include "json/scan.h"

#define RECPART_INNER 5 /* objects that something is wanted of */

struct recpart {
	struct json_object *rec; /* the whole of it, or NULL: it is text */
	int whole; /* read all of it: more is done with it than said below */
	const char *names[3]; /* more fields that are looked at, or NULL */
	/* the rest is this module's */
	const char *line; /* lent; NULL: rec is it */
	size_t len;
	struct scan scan; /* of the line */
	struct scan_inner inner[RECPART_INNER + 1];
	struct scan_breaks *breaks; /* in the line's strings */
	struct recpart_known *known; /* keys: the line's, and theirs */
	struct buf schema; /* of the record before: most have the same */
	struct scan_value at[REC_FIELDS]; /* in the line; at NULL: not there */
	const char *str[REC_FIELDS];	  /* strings that were taken out */
	size_t len_of[REC_FIELDS];	  /* and their lengths */
	struct buf room;  /* in which they lie */
	struct json_object *made;  /* values that were made of the line */
	struct json_object *named; /* members that names lie in */
	struct buf scratch;
	struct buf out;	  /* the end of the line, and what was added */
	size_t used;	  /* bytes of out before the braces that end it */
	struct buf joined; /* the line with that */
	enum rec_field open; /* the object that was opened last; or none */
};

#define RECPART_INIT {.open = REC_FIELDS}

/*
 * Read a line: 1, or -1 with *why set as jl_parse() does.  recpart_done()
 * before the next; the line must last so long.
 */
int recpart_read(struct recpart *p, const char *line, size_t len,
    const char **why);

/* Take rec, which is lent, as a record that was read whole. */
void recpart_take(struct recpart *p, struct json_object *rec);

/* Release what recpart_read() has read. */
void recpart_done(struct recpart *p);

void recpart_free(struct recpart *p);

/*
 * What can be looked at: id, attempt, plan and what is in it, prompt, messages,
 * the reply's text, error with class and message, judgement; review and check
 * too in a record that was read whole, as any that has one is.  Null is not
 * there.  What is lent lasts until recpart_done().
 */
int recpart_has(const struct recpart *p, enum rec_field f);

/* A string, lent, with its length in *len (or NULL); if it is none, NULL. */
const char *recpart_str(struct recpart *p, enum rec_field f, size_t *len);

/* A string as it stands in the text; NULL if there is none, or no text. */
const struct scan_value *recpart_quoted(const struct recpart *p,
    enum rec_field f);

/* Where lines end in the strings of the text; NULL if there is no text. */
const struct scan_breaks *recpart_breaks(const struct recpart *p);

/* A whole number, or dflt if it is none. */
int64_t recpart_int(struct recpart *p, enum rec_field f, int64_t dflt);

/* A list of two whole numbers; 0 if it is none. */
int recpart_pair(struct recpart *p, enum rec_field f, int64_t pair[2]);

/*
 * The strings of a list, one after the other: *at is 0 at first and belongs to
 * this function.  Lent until the next call; NULL after the last.
 */
const char *recpart_next(struct recpart *p, enum rec_field f, size_t *at);

/* Any value, lent; NULL if it is not there. */
struct json_object *recpart_get(struct recpart *p, enum rec_field f);

/* The id as text, as rec_id() gives it. */
const char *recpart_id(struct recpart *p, char buf[32]);

/*
 * The member of a name (of names) in the text, its value null or not; NULL if
 * there is none, or no text.
 */
const struct scan_value *recpart_member(const struct recpart *p,
    const char *name);

/* An object, lent, that has at least the members that names lie in. */
struct json_object *recpart_named(struct recpart *p);

/*
 * Add a field that is not there: an id, or review and check or what is in
 * them, one object after the other.  A string is of valid UTF-8; v is lent;
 * text is a value's as scan_object() finds it.
 */
void recpart_put_str(struct recpart *p, enum rec_field f, const char *s,
    size_t len);
void recpart_put_int(struct recpart *p, enum rec_field f, int64_t i);
void recpart_put(struct recpart *p, enum rec_field f, struct json_object *v);
void recpart_put_text(struct recpart *p, enum rec_field f,
    const struct scan_value *text);

/*
 * The same of a string that is text already, where it stands without its marks
 * (scan_quoted()).
 */
void recpart_put_bare(struct recpart *p, enum rec_field f,
    const struct scan_value *text);

/* Remove a field (id, review or check) that may be there. */
void recpart_drop(struct recpart *p, enum rec_field f);

/*
 * The record with what was added so far, as one line without its end; lent
 * until more is added.
 */
const char *recpart_text(struct recpart *p, size_t *len);

/* The same in two pieces, the latter maybe empty: nothing is moved. */
void recpart_pieces(struct recpart *p, struct scan_value piece[2]);

#endif
