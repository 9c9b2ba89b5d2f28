/*
 * What the two files of the rule placeholder share.
 */
#ifndef CHECK_PLACEHOLDER_H
#define CHECK_PLACEHOLDER_H

#include "check/check_rule.h"
#include "text/phrase.h"

/* Lists of words and phrases, in placeholder_phrases.c. */
enum list {
	HEAD,	/* what stands between brackets ends in it, or is it */
	WITHIN, /* the same where words have no spaces */
	REMARK, /* with one of these in it, it is a remark */
	ORDER,	/* what a form tells one to do */
	ADD,	/* the same, if it is about what one writes: */
	LINE,	/* a part of a text */
	NAMING, /* the name of something */
	FIELD,	/* who speaks of it speaks of the marks themselves */
	KEY,	/* so does who has this just before them */
	NAMED,	/* the two words between round brackets */
	THE,
	PLAIN,	/* no brackets needed: texts that are none, values */
	THING,	/* before an X, or joined to it */
	UNIT,
	AXIS,	/* what has an X, Y and Z of its own */
	FIRM,
	AMOUNT, /* alone between round brackets */
	BEFORE, /* and the word before them */
	LISTS
};

/* The first placeholder, and how many there are. */
struct found {
	const struct text *t; /* where the first one stands */
	size_t at;
	size_t len;
	int64_t n;
};

/* Does something of the list begin at the word i? */
int placeholder_is(const struct rule *r, enum list l, const struct text *t,
    size_t i);

/* Take in len bytes of t at byte `at`. */
void placeholder_found(struct found *f, const struct text *t, size_t at,
    size_t len);

/* Do the words i .. end - 1, all that stand between brackets, ask for one? */
int placeholder_asks(const struct rule *r, const struct text *t, size_t i,
    size_t end, char open);

/* Do they leave a choice: "[son/daughter]"?  s has the len bytes of them. */
int placeholder_is_choice(const struct text *t, size_t i, size_t end,
    const char *s, size_t len);

/* Does something of the list begin among the words i .. end - 1? */
int placeholder_has(const struct rule *r, enum list l, const struct text *t,
    size_t i, size_t end);

/*
 * Is the word i a name as programs have them (product_name) that would ask for
 * something between these brackets?
 */
int placeholder_joined(const struct rule *r, const struct text *t, size_t i,
    char open);

/*
 * Are the words i .. end - 1 spoken of, as what one types or a program has:
 * "type {{date}}", "fields such as [name]"?
 */
int placeholder_spoken_of(const struct rule *r, const struct text *t, size_t i,
    size_t end);

/* Look at all that stands without brackets. */
void placeholder_names(struct rule *r, struct found *f,
    const struct subject *s, const struct text *t);

/* The phrases of each list, NULL after the last. */
enum { PHRASES = 32 };
extern const char *const placeholder_lists[LISTS][PHRASES];

#endif
