/*
 * Members of a JSON object where they stand in its text.
 *
 * A text that is just as json_text() writes it (and so the programs of this
 * toolkit) can be read, asked for its members, and copied with other members
 * behind it without being taken apart.  scan_object() says whether a text is
 * such a one: the whole of it is checked, by the rules of json_read(), and so
 * that json_text(json_read(text)) would be the same bytes.  No white space
 * between values then, no escapes but \" \\ \b \f \n \r \t, no key twice.
 * Of all other texts, good or bad, it says nothing: they are json_read()'s.
 */
#ifndef SCAN_H
#define SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ground/buf.h"

#define SCAN_MEMBERS 32 /* in an object, at most */

/* A value's text: a string with its quotes. */
struct scan_value {
	const char *at;
	size_t len;
};

struct scan {
	struct scan_value key[SCAN_MEMBERS]; /* without its quotes */
	struct scan_value value[SCAN_MEMBERS];
	size_t n;
};

/* What an escape stands for, by its second byte; 0: it is none. */
extern const char scan_escape[256];

/* Is it just that, byte by byte? */
static inline int
scan_is(const struct scan_value *key, const char *name)
{
	return key->at[0] == name[0] &&
	    strncmp(key->at, name, key->len) == 0 && name[key->len] == '\0';
}

/*
 * Read an object.  Returns 1 with its members, which point into text; 0 if
 * the text must be left to json_read().
 */
int scan_object(struct scan *s, const char *text, size_t len);

struct scan_keys;

/*
 * A member of an object that is one too, and its own members; none if it is no
 * object.  Or, if last is not NULL, one that is mostly the same in a text and
 * the next: then its text is kept there, and is known again.
 */
struct scan_inner {
	const char *name;
	struct buf *last;
	struct scan_keys *keys; /* scan_keys.h: those of its members */
	struct scan members;
};

/*
 * Read an object that stands as a string in another, v, as scan_object() would
 * read what the string stands for; more is left.  Keys and strings are without
 * their marks, and as they are.
 */
int scan_quoted(struct scan *s, const struct scan_value *v);

/* Is such a value a string? */
int scan_is_marked(const struct scan_value *v);

#define SCAN_BREAKS 256

/* Where lines end in the strings of a text: each \n, one after the other. */
struct scan_breaks {
	const char *at[SCAN_BREAKS];
	size_t n; /* may be more than are kept */
};

/*
 * The same, with what `in` asks for; a name NULL ends it.  keys are those of
 * the object, breaks those in it.
 */
int scan_nested(struct scan *s, struct scan_inner *in, struct scan_keys *keys,
    struct scan_breaks *breaks, const char *text, size_t len);

/* Member key, or NULL if it is not there; null is there. */
const struct scan_value *scan_get(const struct scan *s, const char *key);

/* Is it a string, and one without escapes? */
int scan_is_string(const struct scan_value *v);
int scan_is_plain(const struct scan_value *v);

/*
 * How many of the len bytes at s, from the first on, stand for themselves in a
 * string and are ASCII.
 */
size_t scan_plain(const char *s, size_t len);

/* It as a whole number, or dflt if it is none. */
int64_t scan_int(const struct scan_value *v, int64_t dflt);

/* Append the string that v is to out, with its escapes resolved. */
void scan_text(const struct scan_value *v, struct buf *out);

/*
 * Read the value that a text begins with, of any type: 1 with where it ends in
 * v->len, or 0 as above.
 */
int scan_value(struct scan_value *v, const char *text, size_t len);

#endif
