/*
 * Which words follow each other in the texts that were read, such as prompts.
 * Prompts of one run share most of their lines, so that a line that was read
 * need not be cut into words when it comes again.
 *
 * The set is of bits, shared by many pairs of words: it denies for certain,
 * and what it allows may yet be wrong.  When it is a quarter full it is begun
 * anew.
 */
#ifndef LINESET_H
#define LINESET_H

#include <stddef.h>

#include "json/scan.h"
#include "text/text.h"

/*
 * Lines and parts of them that are known, each in one of so many places: those
 * of which the hash (hash.h), without its last bit, is the same modulo this
 * meet.
 */
#define LINESET_PLACES 4096

struct lineset;

struct lineset *lineset_new(void);
void lineset_free(struct lineset *s);

/* Add the pairs of text, len bytes of UTF-8. */
void lineset_read(struct lineset *s, const char *text, size_t len);

/*
 * The same where it stands as a string of JSON, with its escapes; breaks are
 * those of the text that it stands in (scan.h).
 */
void lineset_read_json(struct lineset *s, const struct scan_value *v,
    const struct scan_breaks *breaks);

/*
 * May t have n words in a row in common with the text that was read last?
 * Where that is denied, it has not.
 */
int lineset_may(const struct lineset *s, const struct text *t, size_t n);

#endif
