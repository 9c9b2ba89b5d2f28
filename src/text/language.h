/*
 * Which language a text is in: only as far as to say that it is surely not
 * the one that was planned.
 *
 * The script decides first, then the commonest words; where both leave doubt,
 * libexttextcat is asked (this is the only module that includes it), with the
 * fingerprints that Debian's libexttextcat-data installs.  Without them, or
 * where it knows nothing, the letters that few languages have are counted.
 */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include "text/chars.h"
#include "text/phrasebook.h"
#include "text/text.h"

enum { LANGUAGE_LEAST = 40 }; /* characters below which there is no verdict */

struct language;

/* book: makes it faster for texts that it has read; may be NULL. */
struct language *language_new(struct phrasebook *book);
void language_free(struct language *l);

/*
 * The ISO 639-1 code for how a plan names a language: a code, with or without
 * a region, or a name in English.  NULL if it is not known.
 */
const char *language_code(const char *name);

/*
 * The code of the language that t, of whose characters c has told, is in, if
 * that is surely not planned (a code); else NULL.
 */
const char *language_other(struct language *l, const struct text *t,
    const struct chars *c, const char *planned);

#endif
