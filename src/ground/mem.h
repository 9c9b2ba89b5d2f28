/*
 * Memory that must be there.  Each function does what its namesake in
 * stdlib.h does, and ends the program with EXIT_ENV and a message when there
 * is no memory: no step of the pipe can go on without it, and a record that is
 * lost in the middle of being built could not be reported either.
 */
#ifndef MEM_H
#define MEM_H

#include <stddef.h>

void *mem_alloc(size_t size);
void *mem_calloc(size_t n, size_t size);
void *mem_resize(void *old, size_t n, size_t size);
char *mem_strdup(const char *s);
char *mem_strndup(const char *s, size_t len);
char *mem_printf(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/*
 * Have what is allocated from now on in pages of 2 MB, where the system has
 * them to give: for a program whose memory grows large, which pays for it with
 * up to 2 MB more.
 */
void mem_in_large_pages(void);

#endif
