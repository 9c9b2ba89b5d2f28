/*
 * In large pages: a page of 4 KB costs a fault when it is first touched, on a
 * virtual machine some 10 us, one of 2 MB hardly more.  malloc() asks for large
 * ones by itself only where the environment has a tunable, so the heap grows
 * here by PAD bytes at a time, and each growth is seen by the next one who
 * asks for memory, who has it made of large pages.  Blocks of MAPPED bytes and
 * more are mapped by themselves, as malloc() does, so that growing one moves
 * its pages rather than its bytes.
 */
#include "ground/mem.h"

#include <malloc.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "ground/msg.h"

enum { /* bytes */
	PAGE = 4096,
	LARGE = 2 << 20,
	PAD = 16 * LARGE,
	MAPPED = LARGE
};

/* Ask for large pages, which need not be there, between two places. */
static void
ask(char *from, char *to)
{
	from += -(uintptr_t)from % PAGE;
	if (from < to)
		(void)madvise(from, (size_t)(to - from), MADV_HUGEPAGE);
}

static char *heap_end; /* of what is in large pages; NULL: none is */

/* p, of size bytes, in large pages if that was asked for. */
static void *
must(void *p, size_t size)
{
	char *end;

	if (p == NULL)
		die(EXIT_ENV, "out of memory");
	if (heap_end == NULL)
		return p;
	end = sbrk(0);
	if (end > heap_end)
		ask(heap_end, end);
	heap_end = end;
	if (size >= MAPPED)
		ask(p, (char *)p + size);
	return p;
}

/*
 * What is touched before large pages are asked for stays in small ones, all
 * that would be in one large page with it.  malloc() notes what it gave and
 * what is left at the beginning of the heap, which therefore is the end of the
 * large page before.
 */
void
mem_in_large_pages(void)
{
	mallopt(M_TOP_PAD, PAD);
	mallopt(M_MMAP_THRESHOLD, MAPPED);
	(void)sbrk((intptr_t)((-(uintptr_t)sbrk(0) - PAGE) % LARGE));
	heap_end = sbrk(0);
	free(mem_alloc(1));
}

void *
mem_alloc(size_t size)
{
	return must(malloc(size > 0 ? size : 1), size);
}

void *
mem_calloc(size_t n, size_t size)
{
	return must(calloc(n > 0 ? n : 1, size), n * size);
}

void *
mem_resize(void *old, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		die(EXIT_ENV, "out of memory");
	return must(realloc(old, n * size > 0 ? n * size : 1), n * size);
}

char *
mem_strdup(const char *s)
{
	return must(strdup(s), 0);
}

char *
mem_strndup(const char *s, size_t len)
{
	return must(strndup(s, len), 0);
}

char *
mem_printf(const char *fmt, ...)
{
	va_list ap;
	char *s;
	int n;

	va_start(ap, fmt);
	n = vasprintf(&s, fmt, ap);
	va_end(ap);
	return n == -1 ? must(NULL, 0) : s;
}
