/*
 * The languages that language.c knows, with their commonest words where the
 * script is shared with others.
 */
#ifndef LANGUAGE_WORDS_H
#define LANGUAGE_WORDS_H

#include "text/chars.h"

struct language_words {
	const char *code;
	const char *name; /* in English, in small letters */
	enum script script;
	/* letters that few others of its script have; NULL: none */
	const char *letters;
	const char *words; /* with blanks between; NULL: none are known */
	const char *more;  /* what reviews say besides; NULL: none are known */
};

/* Ends with a row whose code is NULL. */
extern const struct language_words language_words[];

#endif
