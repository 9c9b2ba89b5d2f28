#include "ground/clock.h"

#include <stdio.h>
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
clock_awake_ms(void)
{
	return now(CLOCK_MONOTONIC, 1000);
}

int64_t
clock_slept_ms(int64_t *seen)
{
	int64_t asleep = clock_ms() - clock_awake_ms(), more = asleep - *seen;

	if (more < CLOCK_NAP_MS)
		return 0;
	*seen = asleep;
	return more;
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

char *
clock_stamp(char out[CLOCK_STAMP])
{
	int64_t ms = clock_wall_ms();
	time_t s = (time_t)(ms / 1000);
	struct tm tm;
	size_t n;

	n = strftime(out, CLOCK_STAMP, "%Y-%m-%dT%H:%M:%S", gmtime_r(&s, &tm));
	snprintf(out + n, CLOCK_STAMP - n, ".%03dZ", (int)(ms % 1000));
	return out;
}
