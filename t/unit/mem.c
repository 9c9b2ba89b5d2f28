/*
 * Driver of mem.h.
 *	mem large	whether the heap and a block of MAPPED bytes are in
 *			large pages when they were asked for, and nothing was
 *			written in the first one before; status 3 where the
 *			system has none
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"

/* bytes */
enum { LINE = 4096, PAGE = 4096, LARGE = 2 << 20, MAPPED = 4 << 20 };

/* Do the flags of the mapping that holds p have "hg": large pages asked for? */
static int
is_large(const void *p)
{
	FILE *f = fopen("/proc/self/smaps", "r");
	char line[LINE];
	uintptr_t from, to;
	int here = 0, large = 0;

	while (f != NULL && fgets(line, sizeof(line), f) != NULL)
		if (sscanf(line, "%" SCNxPTR "-%" SCNxPTR " ", &from, &to) == 2)
			here = from <= (uintptr_t)p && (uintptr_t)p < to;
		else if (here && strncmp(line, "VmFlags:", 8) == 0)
			large = strstr(line, " hg") != NULL;
	if (f != NULL)
		fclose(f);
	return large;
}

int
main(int argc, char **argv)
{
	char *before, *heap, *grown, *mapped;

	if (argc != 2 || strcmp(argv[1], "large") != 0)
		return 2;
	if (access("/sys/kernel/mm/transparent_hugepage", F_OK) == -1)
		return 3;
	before = sbrk(0);
	mem_in_large_pages();
	heap = mem_alloc(100);
	mapped = mem_alloc(MAPPED);
	grown = sbrk(0);
	/* the sanitizers' malloc() has no such heap */
	printf("heap: %s\n", grown - before < MAPPED || (is_large(heap) &&
	    (uintptr_t)heap % LARGE >= LARGE - PAGE) ? "large" : "small");
	printf("mapped: %s\n", is_large(mapped + MAPPED / 2) ? "large" :
	    "small");
	free(heap);
	free(mapped);
	return 0;
}
