/*
 * Tokens of a text as the tools cut it whose figures ours must equal.  A token
 * is its hash: equal tokens, equal hashes.
 */
#ifndef TOKEN_H
#define TOKEN_H

#include <stddef.h>
#include <stdint.h>

/* A list of tokens; starts as all zero. */
struct tokens {
	uint64_t *at;
	size_t n;
	size_t cap;
};

void tokens_free(struct tokens *t);

/*
 * Append the tokens of len bytes of UTF-8 at s:
 *	tokens_blank()	what stands between single blanks, nothing included,
 *			as Python's s.split(' ')
 *	tokens_space()	what stands between Unicode's white space, as s.split()
 *	tokens_13a()	words and marks of the tokenizer "13a" of sacreBLEU and
 *			evaluate's bleu: NIST's mteval-v13a for Western text
 */
void tokens_blank(struct tokens *t, const char *s, size_t len);
void tokens_space(struct tokens *t, const char *s, size_t len);
void tokens_13a(struct tokens *t, const char *s, size_t len);

#endif
