/*
 * Durations and dates as providers write them.  Nothing of the C library's
 * locale or time zone is used: the same text is the same time everywhere.
 */
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/retry.h"

#define HOUR_MS (3600LL * 1000)
#define DAY_MS (24 * HOUR_MS)

static const struct {
	const char *name;
	double ms;
} units[] = {
	{"h", 3600e3}, {"hr", 3600e3}, {"hrs", 3600e3}, {"hour", 3600e3},
	{"hours", 3600e3}, {"m", 60e3}, {"min", 60e3}, {"mins", 60e3},
	{"minute", 60e3}, {"minutes", 60e3}, {"s", 1e3}, {"sec", 1e3},
	{"secs", 1e3}, {"second", 1e3}, {"seconds", 1e3}, {"ms", 1},
	{"millisecond", 1}, {"milliseconds", 1}, {"us", 1e-3},
	{"\xc2\xb5s", 1e-3}, {"\xce\xbcs", 1e-3}, {"ns", 1e-6}, {"d", 86400e3},
	{"day", 86400e3}, {"days", 86400e3}
};

/* Digits with an optional fraction at s; returns where they end, s if none. */
static const char *
number(const char *s, const char *end, double *value)
{
	const char *p = s;
	double scale = 1;

	*value = 0;
	for (; p < end && isdigit((unsigned char)*p); p++)
		*value = *value * 10 + (*p - '0');
	if (p == s)
		return s;
	if (end - p < 2 || *p != '.' || !isdigit((unsigned char)p[1]))
		return p;
	for (p++; p < end && isdigit((unsigned char)*p); p++) {
		scale /= 10;
		*value += (*p - '0') * scale;
	}
	return p;
}

static const char *
spaces(const char *s, const char *end)
{
	while (s < end && (*s == ' ' || *s == '\t'))
		s++;
	return s;
}

/* The word at s as a unit in milliseconds; returns its end, s if it is none. */
static const char *
unit(const char *s, const char *end, double *ms)
{
	const char *p = s;
	size_t i, n;

	while (p < end && (isalpha((unsigned char)*p) || (*p & 0x80) != 0))
		p++;
	n = (size_t)(p - s);
	for (i = 0; i < sizeof(units) / sizeof(*units); i++) {
		if (n == strlen(units[i].name) &&
		    strncasecmp(s, units[i].name, n) == 0) {
			*ms = units[i].ms;
			return p;
		}
	}
	return s;
}

/* Whole milliseconds, rounded up but for the noise of decimal fractions. */
static int64_t
whole(double ms)
{
	if (!(ms < (double)RETRY_FAR_MS))
		return RETRY_FAR_MS;
	return (int64_t)ceil(ms - 1e-6);
}

int64_t
retry_duration_ms(const char *s, size_t len, const char **end)
{
	const char *stop = s + len, *p, *q;
	double value, ms, sum = 0;
	int parts = 0;

	if (end != NULL)
		*end = s;
	for (p = spaces(s, stop);; p = spaces(q, stop), parts++) {
		if ((q = number(p, stop, &value)) == p)
			break;
		p = q;
		if ((q = unit(p, stop, &ms)) == p) {
			p = spaces(p, stop);
			q = unit(p, stop, &ms);
		}
		if (q == p && parts > 0)
			break;
		sum += value * (q == p ? 1e3 : ms);
		if (end != NULL)
			*end = q;
		if (q == p)
			return whole(sum);
	}
	return parts > 0 ? whole(sum) : -1;
}

/*
 * Days from 1970-01-01 to a date of the Gregorian calendar.  Years begin in
 * March, so that the leap day is the last: then months have the lengths
 * (153 m + 2) / 5 apart.
 */
static int64_t
days(int64_t y, int m, int d)
{
	int64_t era, yoe, doy;

	y -= m <= 2;
	era = y / 400;
	yoe = y - era * 400;
	doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
	return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static int
month(const char *name)
{
	static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
	int i;

	for (i = 0; i < 12; i++)
		if (strncasecmp(name, names + (ptrdiff_t)3 * i, 3) == 0)
			return i + 1;
	return 0;
}

struct moment {
	int year, month, day, hour, minute, second;
};

static int64_t
moment_ms(const struct moment *t)
{
	if (t->year < 1970 || t->month < 1 || t->month > 12 || t->day < 1 ||
	    t->day > 31 || t->hour < 0 || t->hour > 23 || t->minute < 0 ||
	    t->minute > 59 || t->second < 0 || t->second > 60)
		return -1;
	return days(t->year, t->month, t->day) * DAY_MS +
	    (t->hour * 3600LL + t->minute * 60LL + t->second) * 1000;
}

/* The three forms of an HTTP date, the current one first. */
static int64_t
http_date(const char *s)
{
	struct moment t;
	char mon[4];

	memset(&t, 0, sizeof(t));
	if (sscanf(s, "%*[A-Za-z], %2d %3s %4d %2d:%2d:%2d", &t.day, mon,
	    &t.year, &t.hour, &t.minute, &t.second) == 6) {
		t.month = month(mon);
	} else if (sscanf(s, "%*[A-Za-z], %2d-%3[A-Za-z]-%2d %2d:%2d:%2d",
	    &t.day, mon, &t.year, &t.hour, &t.minute, &t.second) == 6) {
		t.month = month(mon);
		t.year += t.year < 70 ? 2000 : 1900;
	} else if (sscanf(s, "%*3s %3s %2d %2d:%2d:%2d %4d", mon, &t.day,
	    &t.hour, &t.minute, &t.second, &t.year) == 6) {
		t.month = month(mon);
	} else {
		return -1;
	}
	return moment_ms(&t);
}

/* What follows the seconds of RFC 3339: a fraction, and Z or an offset. */
static int64_t
fraction_and_zone(const char *s)
{
	double ms = 0, scale = 100;
	int hour, minute;
	char sign[2];

	if (*s == '.')
		for (s++; isdigit((unsigned char)*s); s++, scale /= 10)
			ms += (*s - '0') * scale;
	if (sscanf(s, "%1[+-]%2d:%2d", sign, &hour, &minute) == 3)
		ms -= (sign[0] == '-' ? -1 : 1) * (hour * 60 + minute) * 60e3;
	return (int64_t)ceil(ms - 1e-6);
}

static int64_t
rfc3339(const char *s)
{
	struct moment t;
	int64_t ms;
	int n = 0;

	if (sscanf(s, "%4d-%2d-%2d%*1[Tt ]%2d:%2d:%2d%n", &t.year, &t.month,
	    &t.day, &t.hour, &t.minute, &t.second, &n) != 6)
		return -1;
	ms = moment_ms(&t);
	return ms == -1 ? -1 : ms + fraction_and_zone(s + n);
}

int64_t
retry_date_ms(const char *s, size_t len)
{
	char copy[64];
	int64_t ms;

	if (len >= sizeof(copy))
		return -1;
	memcpy(copy, s, len);
	copy[len] = '\0';
	ms = isdigit((unsigned char)copy[0]) ? rfc3339(copy) : http_date(copy);
	return ms < 0 ? -1 : ms;
}

/* Milliseconds at which the nth Sunday of a month begins. */
static int64_t
sunday(int64_t year, int mon, int nth)
{
	int64_t first = days(year, mon, 1);

	/* day 0 was a Thursday: days 3, 10, 17, ... are Sundays */
	return (first + (10 - first % 7) % 7 + (nth - 1) * 7LL) * DAY_MS;
}

static int64_t
year_of(int64_t ms)
{
	int64_t y = 1970 + ms / DAY_MS / 366;

	while (days(y + 1, 1, 1) * DAY_MS <= ms)
		y++;
	return y;
}

/* Hours that California is behind UTC at a time. */
static int64_t
pacific_hours(int64_t ms)
{
	int64_t y = year_of(ms);

	/* second Sunday in March, 2:00 PST, to first in November, 2:00 PDT */
	return ms >= sunday(y, 3, 2) + 10 * HOUR_MS &&
	    ms < sunday(y, 11, 1) + 9 * HOUR_MS ? 7 : 8;
}

int64_t
retry_pacific_midnight_ms(int64_t now)
{
	int64_t hours = pacific_hours(now), local = now - hours * HOUR_MS;
	int64_t at = now + DAY_MS - local % DAY_MS;

	/* the clocks may have been changed in between */
	return at + (pacific_hours(at) - hours) * HOUR_MS - now;
}
