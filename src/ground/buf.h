/*
 * A byte buffer that grows.  Start from BUF_INIT (or all zero), end with
 * buf_free().  data is always followed by a NUL that len does not count, once
 * anything was added; before that it is NULL.  Memory that is not there ends
 * the program (mem.h).
 */
#ifndef BUF_H
#define BUF_H

#include <stddef.h>

struct buf {
	char *data;
	size_t len;
	size_t cap;
};

#define BUF_INIT {NULL, 0, 0}

/* buf_reserve() where there is no room. */
void buf_grow(struct buf *b, size_t n);

/* Make room for n more bytes (and the NUL) without changing len. */
static inline void
buf_reserve(struct buf *b, size_t n)
{
	if (n >= b->cap - b->len)
		buf_grow(b, n);
}

void buf_add(struct buf *b, const void *data, size_t len);
void buf_adds(struct buf *b, const char *s);
void buf_addf(struct buf *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

static inline void
buf_addc(struct buf *b, char c)
{
	buf_reserve(b, 1);
	b->data[b->len++] = c;
	b->data[b->len] = '\0';
}

/* Drop the first n bytes, n <= len, and move the rest down. */
void buf_drop(struct buf *b, size_t n);

/* Forget the contents, keep the memory. */
void buf_clear(struct buf *b);

/* Release the memory; b may be used again afterwards. */
void buf_free(struct buf *b);

/* The contents as a string: never NULL, owned by b, valid until it changes. */
const char *buf_str(const struct buf *b);

/* Hand the contents over as a malloc'ed string; b is empty afterwards. */
char *buf_take(struct buf *b);

#endif
