/*
 * What every fuzz target shares.  A target is one file t/fuzz/NAME.c with
 * LLVMFuzzerTestOneInput() (libFuzzer's entry), its seeds are the files of
 * t/fuzz/corpus/NAME/.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned long long fuzz_bytes;

static void
fuzz_report(void)
{
	fprintf(stderr, "fuzzed bytes: %llu\n", fuzz_bytes);
}

/* Count an input; the sum is written when the target ends. */
static inline void
fuzz_count(size_t size)
{
	static int known;

	if (!known) {
		known = 1;
		atexit(fuzz_report);
	}
	fuzz_bytes += size;
}

/* Unlike assert(), it holds whatever NDEBUG is. */
#define FUZZ_MUST(what) \
	do { \
		if (!(what)) { \
			fprintf(stderr, "%s:%d: %s does not hold\n", \
			    __FILE__, __LINE__, #what); \
			abort(); \
		} \
	} while (0)

#endif
