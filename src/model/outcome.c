#include "model/outcome.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

enum { PAID = 1, AGAIN = 2 };

static const struct {
	const char *name;
	int is;
} classes[OUT_CLASSES] = {
	[OUT_OK] = {"ok", PAID},
	[OUT_TRUNCATED] = {"truncated", PAID},
	[OUT_REFUSED] = {"refused", PAID},
	[OUT_RATE_LIMITED] = {"rate-limited", AGAIN},
	[OUT_QUOTA] = {"quota", AGAIN},
	[OUT_BILLING] = {"billing", AGAIN},
	[OUT_OVERLOADED] = {"overloaded", AGAIN},
	[OUT_SERVER] = {"server", AGAIN},
	[OUT_NETWORK] = {"network", AGAIN},
	[OUT_TIMEOUT] = {"timeout", AGAIN},
	[OUT_AUTH] = {"auth", AGAIN},
	[OUT_BAD_REQUEST] = {"bad-request", 0},
	[OUT_TOO_LARGE] = {"too-large", 0},
	[OUT_MALFORMED] = {"malformed", PAID}
};

static int
is(enum outcome o, int what)
{
	assert((unsigned)o < OUT_CLASSES);
	return (classes[o].is & what) != 0;
}

const char *
outcome_name(enum outcome o)
{
	assert((unsigned)o < OUT_CLASSES);
	return classes[o].name;
}

int
outcome_find(const char *name)
{
	int i;

	for (i = 0; i < OUT_CLASSES; i++)
		if (strcmp(classes[i].name, name) == 0)
			return i;
	return -1;
}

int
outcome_paid(enum outcome o)
{
	return is(o, PAID);
}

int
outcome_again(enum outcome o)
{
	return is(o, AGAIN);
}
