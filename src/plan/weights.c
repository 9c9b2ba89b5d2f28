/*
 * Each weight is read as whole digits and a power of ten, brought to the
 * smallest power among them, and divided by what all have in common.
 */
#include "plan/weights.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "plan/quota.h"

#define DIGITS 18 /* that surely fit into 64 bits */

/* A decimal number: digits * 10^-places. */
struct decimal {
	int64_t digits;
	int places;
};

static int
read_decimal(struct decimal *d, const char *s)
{
	int n = 0, point = 0;
	char *end;
	long e;

	*d = (struct decimal){0, 0};
	s += *s == '+';
	for (; (*s >= '0' && *s <= '9') || (*s == '.' && !point); s++) {
		if (*s == '.') {
			point = 1;
			continue;
		}
		d->digits = d->digits * 10 + (*s - '0');
		d->places += point;
		if (d->digits > 0 && ++n > DIGITS)
			return -1;
	}
	if (*s == 'e' || *s == 'E') {
		e = strtol(s + 1, &end, 10);
		if (end == s + 1 || e < -DIGITS || e > DIGITS)
			return -1;
		d->places -= (int)e;
		s = end;
	}
	while (d->digits > 0 && d->digits % 10 == 0) {
		d->digits /= 10;
		d->places--;
	}
	if (d->digits == 0)
		d->places = 0;
	return *s == '\0' ? 0 : -1;
}

static int64_t
gcd(int64_t a, int64_t b)
{
	return b == 0 ? a : gcd(b, a % b);
}

/* d as a whole number of 10^-places, or -1 if that is above the limit. */
static int64_t
scale(struct decimal d, int places)
{
	for (; d.digits > 0 && d.places < places; d.places++) {
		if (d.digits > INT64_MAX / 10)
			return -1;
		d.digits *= 10;
	}
	return d.digits;
}

static int
scale_all(int64_t *out, const struct decimal *d, size_t n)
{
	int64_t common = 0, sum = 0;
	int places = -DIGITS;
	size_t i;

	for (i = 0; i < n; i++)
		if (d[i].digits > 0 && d[i].places > places)
			places = d[i].places;
	for (i = 0; i < n; i++) {
		if ((out[i] = scale(d[i], places)) == -1)
			return -1;
		common = gcd(common, out[i]);
	}
	for (i = 0; i < n; i++) {
		out[i] /= common > 0 ? common : 1;
		if (out[i] > QUOTA_TOTAL || (sum += out[i]) > QUOTA_TOTAL)
			return -1;
	}
	return sum == 0 ? -2 : 0;
}

int
weights_read(int64_t *out, const char *const *text, size_t n,
    const char **why)
{
	struct decimal *d = mem_calloc(n, sizeof(*d));
	size_t i;
	int rc = 0;

	for (i = 0; i < n && rc == 0; i++)
		rc = read_decimal(&d[i], text[i] != NULL ? text[i] : "1");
	if (rc == -1)
		*why = "expected decimal numbers of at most 18 digits";
	else if ((rc = scale_all(out, d, n)) == -1)
		*why = "the weights together have too many digits; "
		    "expected at most nine";
	else if (rc == -2)
		*why = "expected at least one weight above 0";
	free(d);
	return rc == 0 ? 0 : -1;
}
