#include "check/net.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

static_assert(NET_BOX * 2 == sizeof(uint64_t), "tags fill eight bytes");
static_assert(NET_WIDTH == 8, "sums of products are written out");

/* More than what single precision takes from a score, for each mark. */
#define NET_ROUND 0.001F

/* The next number of a text is *out; -1: there is none. */
static int
number(const char **at, float *out)
{
	char *end;

	*out = strtof(*at, &end);
	if (end == *at)
		return -1;
	*at = end;
	return 0;
}

/* The line of the unit j. */
static int
unit_read(struct net *net, const char **at, size_t j)
{
	float x[NET_WIDTH + 2];
	size_t d;

	for (d = 0; d < NET_WIDTH + 2; d++)
		if (number(at, &x[d]) == -1)
			return -1;
	net->bias[j / 4][j % 4] = x[0];
	for (d = 0; d < NET_WIDTH; d++)
		net->in[d][j / 4][j % 4] = x[1 + d];
	net->out[j / 4][j % 4] = x[1 + NET_WIDTH];
	return 0;
}

/* All but `all`, of which four parts are kept, is as net_score() has it. */
static inline net_four
weigh(const struct net *net, const net_four bias[NET_FOURS],
    const net_four out[NET_FOURS], const float of[NET_WIDTH], net_four all)
{
	typedef int32_t four __attribute__((vector_size(16)));
	const net_four (*in)[NET_FOURS] = net->in;
	net_four x[NET_WIDTH], unit;
	size_t d, k;

	for (d = 0; d < NET_WIDTH; d++) {
		x[d] = (net_four){of[d], of[d], of[d], of[d]};
		all[0] += net->direct[d] * of[d];
	}
	for (k = 0; k < NET_FOURS; k++) {
		unit = bias[k] + in[0][k] * x[0] + in[1][k] * x[1] +
		    in[2][k] * x[2] + in[3][k] * x[3] + in[4][k] * x[4] +
		    in[5][k] * x[5] + in[6][k] * x[6] + in[7][k] * x[7];
		all += out[k] * (net_four)((four)unit & (unit > 0));
	}
	return all;
}

static float
total(net_four x)
{
	return x[0] + x[1] + x[2] + x[3];
}

/* The units that count in a bound, and what they have of no numbers. */
static void
bound_read(struct net *net)
{
	static const float none[NET_WIDTH];
	size_t j;

	for (j = 0; j < NET_HIDDEN; j++)
		net->more[j / 4][j % 4] = fmaxf(net->out[j / 4][j % 4], 0);
	net->base = total(weigh(net, net->bias, net->more, none,
	    (net_four){net->always})) + NET_ROUND;
}

/* The levels, and those of the boxes behind them; -1: one is too high. */
static int
levels_read(struct net *net, const unsigned char *at)
{
	size_t i;

	net->levels = at + 2 * NET_LEVELS;
	for (i = 0; i < NET_LEVELS; i++) {
		net->level[i] = (int16_t)(at[2 * i] | at[2 * i + 1] << 8);
		if (net->level[i] < 0 || net->level[i] > NET_TOP)
			return -1;
	}
	return 0;
}

int
net_read(struct net *net, const char *data, size_t size)
{
	const char *at = memchr(data, '\n', size);
	size_t i;

	if (at == NULL || size < NET_BYTES ||
	    number(&at, &net->always) == -1)
		return -1;
	for (i = 0; i < NET_WIDTH; i++)
		if (number(&at, &net->direct[i]) == -1)
			return -1;
	for (i = 0; i < NET_HIDDEN; i++)
		if (unit_read(net, &at, i) == -1)
			return -1;
	bound_read(net);
	net->boxes = (const unsigned char *)at + 1;
	if (*at != '\n' || (size_t)(at + 1 - data) + NET_BYTES != size)
		return -1;
	return levels_read(net, net->boxes + NET_BOXES * NET_BOX_BYTES);
}

double
net_score(const struct net *net, const struct net_sum *sum, double share)
{
	const float part = (float)(share / NET_SCALE);
	float of[NET_WIDTH];
	size_t d;

	for (d = 0; d < NET_WIDTH; d++)
		of[d] = (float)sum->at[d] * part;
	return (double)total(weigh(net, net->bias, net->out, of,
	    (net_four){net->always}));
}

static int
is_none(net_row row)
{
	uint64_t x[2];

	static_assert(sizeof(x) == sizeof(row), "eight numbers of two bytes");
	memcpy(x, &row, sizeof(x));
	return (x[0] | x[1]) == 0;
}

/* One that is too low for its type may as well be the lowest: it is a bound. */
int16_t
net_gain(const struct net *net, net_row row)
{
	static const net_four none[NET_FOURS];
	float of[NET_WIDTH];
	double gain;
	size_t d;

	if (is_none(row))
		return 0;
	for (d = 0; d < NET_WIDTH; d++)
		of[d] = row[d] * (float)(1 / NET_SCALE);
	gain = (double)total(weigh(net, none, net->more, of, (net_four){0}));
	gain = ceil(NET_GAIN * (gain + NET_ROUND));
	return gain > INT16_MIN ? (int16_t)gain : INT16_MIN;
}
