/*
 * Text as words: the one pass over a review that all rules share.
 *
 * A word is what Unicode's word boundaries (UAX #29) cut out and that has a
 * letter or a digit; underscores at its ends are dropped.  A script that is
 * written without spaces (Han, kana) gives a word for each character, as
 * libunistring does.  Each word has a normal form: case folded, NFC, curly
 * apostrophes straight.  ASCII takes a short way with the same words.
 *
 * Time and memory are linear in the length of the text.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"

enum {
	WORD_FIRST = 1,	 /* begins a sentence */
	WORD_LAST = 2,	 /* ends one: followed by . ! ? or their likes,
			    a line break, or the end of the text */
	WORD_PAUSE = 4,	 /* followed by another mark that ends a clause */
	WORD_ALONE = 8,	 /* a character of a script without spaces */
	WORD_UPPER = 16, /* ASCII, and its first letter is a capital */
	WORD_CAPS = 32,	 /* ASCII, two letters or more, all capitals */
	WORD_DIGIT = 64	 /* has one of ASCII */
};

/*
 * Marks: which kinds of bytes a text has, so that a rule that needs one of
 * them costs nothing where it is missing.
 */
enum {
	MARK_LESS = 1,	  /* < */
	MARK_STRONG = 2,  /* * or _ */
	MARK_HASH = 4,	  /* # */
	MARK_TICK = 8,	  /* ` */
	MARK_BRACKET = 16, /* [ ( { */
	MARK_AT = 32,	  /* @ */
	MARK_DIGIT = 64,
	MARK_SLASH = 128,
	MARK_HIGH = 256,  /* no ASCII; and of that: */
	MARK_SYMBOL = 8192, /* U+2000 to U+2FFF: quotes, dashes, stars */
	MARK_WIDE = 16384, /* U+3000 to U+3FFF, and full width */
	MARK_CONTROL = 512, /* below space, or DEL; no tab, no end of line */
	MARK_BAR = 1024,  /* | */
	MARK_PERCENT = 2048,
	MARK_DOLLAR = 4096,
	MARK_BACKSLASH = 32768,
	MARK_QUESTION = 65536,
	MARK_QUOTE = 131072, /* " */
	MARK_HYPHEN = 262144,
	MARK_EQUAL = 524288,
	MARK_LINE = 1048576, /* the end of one */
	MARK_COLON = 2097152,
	MARK_AMPERSAND = 4194304,
	MARK_APOSTROPHE = 8388608,
	MARK_DOT = 16777216 /* a full stop with neither a blank nor a control
			       character behind it, nor the end */
};

struct word {
	uint64_t hash; /* of the normal form; equal words, equal hashes */
	uint32_t at;   /* bytes: where it stands in the text, and its length */
	uint32_t len;
	uint32_t norm; /* the same in the normal form of the text */
	uint32_t nlen;
	uint32_t flags;
};

struct phrasebook;

/* A cue that phrasebook.h noted, for it may belong to a phrase of its set. */
struct noted {
	uint32_t word;
	uint32_t set;
	uint32_t cue; /* its number in the set */
};

struct text {
	const char *raw; /* lent by the caller of text_read() */
	size_t len;
	struct word *words; /* never NULL once a text was read */
	size_t n;
	size_t cap;
	size_t alone;	/* words that are WORD_ALONE */
	size_t digit;	/* the first word that is WORD_DIGIT */
	size_t digits;	/* and the one behind the last; 0: none is */
	unsigned marks; /* which there are, or-ed */
	struct buf norm; /* normal forms of all words, one space between */
	char *brk;	 /* scratch: the word boundaries */
	size_t brkcap;
	/* of a phrasebook; NULL: none has read the text */
	const struct phrasebook *book;
	uint64_t age; /* that it had then */
	unsigned char *kinds; /* of each word, and what a block has more */
	size_t kindcap;
	struct noted *noted; /* in the order of the words */
	size_t nnoted;
	size_t notedcap;
	uint64_t sets; /* of all that was noted, bit by bit */
};

#define TEXT_INIT {.norm = BUF_INIT}

/*
 * Cut raw (len bytes of UTF-8, below 4 GiB) into words, replacing what t
 * held.  raw is kept, not copied, and must outlive the use of t.
 */
void text_read(struct text *t, const char *raw, size_t len);

/* The same without any short way: for the test that both agree. */
void text_read_slow(struct text *t, const char *raw, size_t len);

void text_free(struct text *t);

/*
 * Number of words as a reader counts them: where a script has no spaces, two
 * characters are taken for one word.  (A Chinese or Japanese word has about
 * one and a half to two characters.)
 */
size_t text_count(const struct text *t);

/* The length of raw without the blanks at its end. */
size_t text_end(const struct text *t);

/* The first word from i on that has a digit of ASCII; t->n if none has. */
size_t text_digit(const struct text *t, size_t i);

/* Hash of n words from w on; one call for a phrase, whatever stands between. */
uint64_t text_hash(const struct word *w, size_t n);

/*
 * Copy at most max bytes of len bytes at s into out, whole characters only,
 * with "..." at the end if something was left off.
 */
void text_clip(struct buf *out, const char *s, size_t len, size_t max);

/* Characters (code points) in len bytes of UTF-8. */
size_t text_chars(const char *s, size_t len);

#endif
