/*
 * idset N: put N ids in, take half of them out, put others in; every answer is
 * compared with what it must be.  Prints the bytes an id takes, and took while
 * it grew.
 */
#include <stdio.h>
#include <stdlib.h>

#include "ground/hash.h"
#include "ground/idset.h"
#include "ground/msg.h"

static uint64_t
key(uint64_t i)
{
	return hash64(&i, sizeof(i));
}

static void
must(int so, const char *what, uint64_t i)
{
	if (!so)
		die(1, "%s: %llu", what, (unsigned long long)i);
}

int
main(int argc, char **argv)
{
	uint64_t i, n = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000;
	struct idset set = {NULL, 0, 0};
	size_t cap, most = 0;

	msg_init("idset");
	must(n > 0, "how many", n);
	for (i = 0; i < n; i++) {
		cap = set.cap;
		must(idset_add(&set, key(i)), "new", i);
		must(!idset_add(&set, key(i)), "there", i);
		if (set.cap != cap) /* the old one and the new one */
			most = 8 * (set.cap + cap) / (set.used + 1);
	}
	printf("%zu bytes an id, %zu while it grew\n",
	    8 * set.cap / (size_t)n, most);
	for (i = 0; i < n; i += 2)
		idset_drop(&set, key(i));
	for (i = 0; i < n; i++)
		must(idset_has(&set, key(i)) == (i % 2 == 1), "half", i);
	idset_drop(&set, key(n));
	must(set.used == n / 2, "used", set.used);
	for (i = n; i < 2 * n; i++)
		must(idset_add(&set, key(i)), "other", i);
	for (i = 0; i < n; i++)
		must(idset_has(&set, key(i)) == (i % 2 == 1), "kept", i);
	must(idset_add(&set, 0) && !idset_add(&set, 0), "zero", 0);
	idset_free(&set);
	return 0;
}
