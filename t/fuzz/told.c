/*
 * What a reply says of waiting: headers up to an empty line, then a body.
 * Whatever they hold, the wait is one that there can be.
 */
#include "fuzz.h"

#include <string.h>

#include "model/retry.h"

#define NOW INT64_C(1795413600000)

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *gap = memmem(data, size, "\n\n", 2);
	size_t n = gap != NULL ? (size_t)(gap - data) : size;
	char *headers = strndup((const char *)data, n);
	const char *from = NULL, *body = gap != NULL ?
	    (const char *)gap + 2 : NULL;
	struct retry_limits limits;
	int64_t ms;

	fuzz_count(size);
	ms = retry_told_ms(headers, body, gap != NULL ? size - n - 2 : 0, NOW,
	    &from);
	FUZZ_MUST(ms == -1 || (ms >= 0 && ms <= RETRY_FAR_MS));
	FUZZ_MUST((ms == -1) == (from == NULL));
	retry_limits(headers, NOW, &limits);
	FUZZ_MUST(limits.requests.reset_ms >= -1);
	free(headers);
	return 0;
}
