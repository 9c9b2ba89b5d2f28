#include "clock.h"

#include <time.h>

static int64_t
now(clockid_t id, int64_t per_second)
{
	struct timespec ts;

	clock_gettime(id, &ts);
	return ts.tv_sec * per_second + ts.tv_nsec / (1000000000 / per_second);
}

int64_t
clock_ms(void)
{
	return now(CLOCK_BOOTTIME, 1000);
}

int64_t
clock_us(void)
{
	return now(CLOCK_BOOTTIME, 1000000);
}

int64_t
clock_wall(void)
{
	return now(CLOCK_REALTIME, 1);
}

int64_t
clock_wall_ms(void)
{
	return now(CLOCK_REALTIME, 1000);
}
