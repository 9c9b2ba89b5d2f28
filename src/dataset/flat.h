/*
 * The line of a dataset: what a review looks like where it is published.
 * Flat (aspects, a list of words, is the one exception), with the same keys
 * in the same order in every line; null where a record did not say, or said
 * what cannot be, such as nine stars.  Nothing in it depends on when or how
 * fast it was made, so that equal runs give equal lines.  This module is the
 * only one that knows the names of its fields.
 *
 *	id, title, text, rating
 *	product category persona tone aspects language	the plan
 *	planned_rating words_min words_max
 *	synthetic	true
 *	simulated	true if rg-sim composed it: no model was asked
 *	provider model	who wrote it
 *	digitalSourceType	the same for machines: a term of schema.org
 *	prompt_sha256	of the prompt's text, or of its messages as compact JSON
 *	seed		of the plan
 *	attempt		from 1
 *	...		attributes of the user's own, under their names
 */
#ifndef FLAT_H
#define FLAT_H

#include "json/json.h"

enum flat_type { FLAT_TEXT, FLAT_INT, FLAT_BOOL, FLAT_TEXTS };

/* A field of the line, the attributes of the user's own (FLAT_TEXT) apart. */
struct flat_column {
	const char *name;
	enum flat_type type;
	const char *about; /* what it is, in a few words */
};

/* Field i from 0, in the order of the line, or NULL after the last. */
const struct flat_column *flat_column(size_t i);

/* What a field is, in a few words; one of the user's own too. */
const char *flat_about(const char *name);

/*
 * Make the line of an accepted record; id is its own, or rec_line_id()'s.
 * Returns an object owned by the caller, or NULL with *why set: the record is
 * rejected, failed, or holds no review with a text.
 */
struct json_object *flat_make(struct json_object *rec, const char *id,
    const char **why);

/*
 * The hash of a prompt, or, if it is no string, of messages: SHA-256 of the
 * text, or of the compact JSON.  Returns 0, or -1 if there is neither.
 */
int flat_prompt_sha256(char *out, struct json_object *prompt,
    struct json_object *messages);

/* What a line says; strings are lent, NULL where it says null. */
struct flat {
	const char *id;
	const char *text;
	const char *product;
	const char *provider;
	const char *model;
	const char *language;
	int64_t rating;		/* 0: null */
	int simulated;
	struct json_object *line; /* lent */
	uint64_t id_hash;
	uint64_t content_hash;	/* of title, text and rating */
};

/* Take a line apart.  Returns 0, or -1 if it has no id or no text. */
int flat_read(struct flat *f, struct json_object *line);

/* The digitalSourceType of simulated reviews, or of others. */
const char *flat_source(int simulated);

/*
 * Whether a line has the keys of flat_column() in their order, each with its
 * type, and the values that must be so.  Returns 0, or -1 with why (size
 * bytes) set.
 */
int flat_check(struct json_object *line, char *why, size_t size);

/* Whether it is a list, of texts alone. */
int flat_texts(struct json_object *list);

/* Call see() for each field that flat_column() does not know, in order. */
void flat_each_own(const struct flat *f, void (*see)(const char *name,
    void *arg), void *arg);

/* The hash of an id; of that of an object, some number if it has none. */
uint64_t flat_hash(const char *id, size_t len);
uint64_t flat_id_hash(struct json_object *line);

#endif
