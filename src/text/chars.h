/*
 * Characters of a text, one by one: of which scripts its letters are, and
 * what is wrong with them.
 */
#ifndef CHARS_H
#define CHARS_H

#include <stddef.h>

enum script {
	SCRIPT_NONE, /* no letter */
	SCRIPT_LATIN, SCRIPT_GREEK, SCRIPT_CYRILLIC, SCRIPT_HEBREW,
	SCRIPT_ARABIC, SCRIPT_INDIC, SCRIPT_THAI, SCRIPT_KANA, SCRIPT_HANGUL,
	SCRIPT_HAN, SCRIPT_OTHER,
	SCRIPTS
};

struct flaw {
	size_t at; /* the first one, in bytes */
	size_t len;
	size_t n; /* how many; 0: the others say nothing */
};

struct chars {
	size_t letters[SCRIPTS];
	/* read with a wrong encoding (chars_damage.h, chars_page.h), U+FFFD */
	struct flaw damaged;
	/*
	 * controls, zero-width and direction marks and soft hyphens where they
	 * have no use, and code points that are no characters
	 */
	struct flaw invisible;
	/* words in which a letter is replaced by its like of another script */
	struct flaw mixed;
};

/*
 * Look at len bytes of UTF-8 at s; marks are those of text.h.  Text of ASCII
 * without controls has no flaws and is only counted.  Linear in len.
 */
void chars_read(struct chars *c, const char *s, size_t len, unsigned marks);

#endif
