#include "check/net.h"

#include <assert.h>
#include <stdlib.h>

static_assert(NET_BOX * 2 == sizeof(uint64_t), "tags fill eight bytes");

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

int
net_read(struct net *net, const char *data, size_t size)
{
	const char *at = memchr(data, '\n', size);
	size_t i;

	if (at == NULL || size < NET_BOXES * NET_BOX_BYTES ||
	    number(&at, &net->always) == -1)
		return -1;
	for (i = 0; i < NET_WIDTH; i++)
		if (number(&at, &net->direct[i]) == -1)
			return -1;
	for (i = 0; i < NET_HIDDEN; i++)
		if (unit_read(net, &at, i) == -1)
			return -1;
	net->boxes = (const unsigned char *)at + 1;
	return *at == '\n' && (size_t)(at + 1 - data) + NET_BOXES *
	    NET_BOX_BYTES == size ? 0 : -1;
}

double
net_score(const struct net *net, const struct net_sum *sum, double share)
{
	typedef int32_t four __attribute__((vector_size(16)));
	const float part = (float)(share / NET_SCALE);
	net_four of[NET_WIDTH], unit, all = {net->always};
	size_t d, k;

	for (d = 0; d < NET_WIDTH; d++) {
		of[d] = (net_four){0} + (float)sum->at[d] * part;
		all[0] += net->direct[d] * of[d][0];
	}
	for (k = 0; k < NET_FOURS; k++) {
		unit = net->bias[k];
		for (d = 0; d < NET_WIDTH; d++)
			unit += net->in[d][k] * of[d];
		all += net->out[k] * (net_four)((four)unit & (unit > 0));
	}
	return (double)(all[0] + all[1] + all[2] + all[3]);
}
