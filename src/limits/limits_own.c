/*
 * Files that one rg-call and its workers share with nobody: they are made as
 * any other, and have lost their names before anybody could find them.
 */
#include "limits/limits.h"

int
limits_own_open(struct limits_own *own, char why[LIMITS_WHY])
{
	if (state_own(&own->slots, "slots", why) == -1)
		return -1;
	if (state_own(&own->starts, "starts", why) == 0)
		return 0;
	state_close(&own->slots);
	return -1;
}

void
limits_own_close(struct limits_own *own)
{
	state_close(&own->slots);
	state_close(&own->starts);
}
