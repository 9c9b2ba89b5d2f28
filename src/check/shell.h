/*
 * What the rule shell looks for, by kinds of wrapping.  All of them allocate
 * nothing and are linear in the length of t, which has at least a byte.
 */
#ifndef SHELL_H
#define SHELL_H

#include "text/phrasebook.h"
#include "text/text.h"

/*
 * Length of the name in small letters and underscores that begins at s, of
 * which max bytes are there; at most 30.
 */
size_t shell_name(const char *s, size_t max);

/* The first byte from i on that is no blank and no end of a line; t->len. */
size_t shell_blank(const struct text *t, size_t i);

/*
 * The following return the length of the piece that shows the wrapping, 0 if
 * there is none.  These ask how the text begins:
 *	key	a key and its value without braces: "text": "...
 *	object	an object or a list of them: {"title": ...
 *	call	a call with it as an argument
 *	sign	a name of any kind and a sign of assignment, or a comment
 *	top	a time, a file's name, bars, turns, marks at both ends
 *	row	a table, pairs, or fields before a text that is quoted
 *	first	a language's code, a field, a prefix or a prompt
 */
size_t shell_key(const struct text *t);
size_t shell_object(const struct text *t);
size_t shell_call(const struct text *t);
size_t shell_sign(const struct text *t);
size_t shell_top(const struct text *t);
size_t shell_row(const struct text *t);
size_t shell_first(const struct text *t);

/*
 * These how it ends, or what stands apart; the piece's place goes to *at.
 *	tag	a tag of any name around it, at its top or its end
 *	end	what closes an object or a string that began nowhere
 *	id	the id of a record
 *	last	a field or a label behind the last sentence
 *	turn	the next turn of a talk, on a line of its own
 *	wrap	a program's quotation marks around it all, or its signs in %20
 *	pair	a tag with its end, a key, fields, amid the text
 *	reference a character's name, as HTML has them: &rsquo;
 *	square	a tag in square brackets: [b]Acting:[/b]
 *	bound	where a program says that the text begins or ends
 *	field	lines that are fields of a record
 *	dialect	markup of a wiki, of TeX, of a mail
 */
size_t shell_tag(const struct text *t, size_t *at);
size_t shell_end(const struct text *t, size_t *at);
size_t shell_wrap(const struct text *t, size_t *at);
size_t shell_pair(const struct text *t, size_t *at);
size_t shell_id(const struct text *t, size_t *at);
size_t shell_last(const struct text *t, size_t *at);
size_t shell_turn(const struct text *t, size_t *at);
size_t shell_reference(const struct text *t, size_t *at);
size_t shell_square(const struct text *t, size_t *at);
size_t shell_bound(const struct text *t, size_t *at);
size_t shell_field(const struct text *t, size_t *at);
size_t shell_dialect(const struct text *t, size_t *at);

/*
 * Are the len bytes at byte `at`, a tag, a word of the sentence: "a <div>
 * from", "puts in <br><br> each time"?
 */
int shell_is_mentioned(const struct text *t, size_t at, size_t len);

/* The first line that `is` says yes to: its length, its place in *at; or 0. */
size_t shell_line(const struct text *t, int (*is)(const char *s, size_t n),
    size_t *at);

/* What an answer, a text of it and its speaker are called; one of several. */
extern const char *const shell_labels[];
extern const size_t shell_labels_n;
extern const char *const shell_numbered[];
extern const size_t shell_numbered_n;

/* Those, made ready to be looked for; book as in phrase.h. */
struct shell_words;

struct shell_words *shell_words_new(struct phrasebook *book);
void shell_words_free(struct shell_words *w);

/*
 * A label of those before the text or on a line at its top, with the sign
 * that makes it one: Ausgabe:, Review #3, [Text].
 */
size_t shell_label(const struct shell_words *w, const struct text *t,
    size_t *at);

#endif
