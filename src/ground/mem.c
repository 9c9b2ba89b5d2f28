#include "ground/mem.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/msg.h"

static void *
must(void *p)
{
	if (p == NULL)
		die(EXIT_ENV, "out of memory");
	return p;
}

void *
mem_alloc(size_t size)
{
	return must(malloc(size > 0 ? size : 1));
}

void *
mem_calloc(size_t n, size_t size)
{
	return must(calloc(n > 0 ? n : 1, size));
}

void *
mem_resize(void *old, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		die(EXIT_ENV, "out of memory");
	return must(realloc(old, n * size > 0 ? n * size : 1));
}

char *
mem_strdup(const char *s)
{
	return must(strdup(s));
}

char *
mem_strndup(const char *s, size_t len)
{
	return must(strndup(s, len));
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
	return n == -1 ? must(NULL) : s;
}
