/*
 * Names of hosts in a text: example.co.uk.
 */
#ifndef HOST_H
#define HOST_H

#include <stddef.h>

/* Is it a letter or a digit of ASCII? */
int host_alnum(char c);

/* May it stand in a name of a host, but for the dots? */
int host_char(char c);

/*
 * Length of the name of a host at s, of which max bytes are there: at least
 * two labels, the last one of two letters or more; 0 if there is none.
 */
size_t host_len(const char *s, size_t max);

enum host_top {
	HOST_NO,   /* a word that ends a sentence, and one that begins one */
	HOST_WORD, /* it may be one: .it, .no, .club */
	HOST_FIRM  /* a domain, and no word: .com, .uk */
};

/*
 * What the last label of the n bytes of a host at s says.  Source: the root
 * zone of IANA, countries and the commonest others.
 */
enum host_top host_top(const char *s, size_t n);

/* Its labels, of which "co.uk" and the like are one. */
size_t host_labels(const char *s, size_t n);

/* Is it the name of a shop or site that people speak of by its host? */
int host_is_known(const char *s, size_t n);

#endif
