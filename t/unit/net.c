/*
 * Driver of net.h, over the network of standard input.
 *	net MARK ...
 *		its score of these marks (numbers of 64 bits), each of which
 *		counts 0.5, and what its bound has above it; "none" if it is no
 *		network
 *	net levels
 *		the rows whose gain is above the level of their quarter
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "check/net.h"
#include "ground/buf.h"

static int
level_of(const struct net *net, uint64_t mark)
{
	return net->level[net_level(net->levels, net_quarter(mark)) %
	    NET_LEVELS];
}

static void
print_levels(const struct net *net)
{
	const unsigned char *box = net->boxes;
	uint64_t mark;
	size_t i, k;
	int gain;

	for (i = 0; i < NET_BOXES; i++, box += NET_BOX_BYTES)
		for (k = 0; k < NET_BOX; k++) {
			mark = (uint64_t)i << 48 |
			    (uint64_t)box[2 * k] << 24 |
			    (uint64_t)box[2 * k + 1] << 32;
			gain = net_gain(net, net_find(net, mark));
			if (gain > level_of(net, mark))
				printf("%zu: %d\n", i, gain);
		}
}

static void
print_score(const struct net *net, char *const *marks, int n)
{
	struct net_sum sum = {{0}};
	double score, gains = 0;
	uint64_t mark;
	int i;

	for (i = 0; i < n; i++) {
		mark = strtoull(marks[i], NULL, 0);
		net_add(&sum, net_find(net, mark));
		gains += net_gain(net, net_find(net, mark));
	}
	score = net_score(net, &sum, 0.5);
	printf("%.4f %.1f\n", score, (double)net->base +
	    0.5 * gains / NET_GAIN - score);
}

int
main(int argc, char **argv)
{
	static struct net net;
	struct buf b = BUF_INIT;
	int c, none;

	while ((c = getchar()) != EOF)
		buf_addc(&b, (char)c);
	none = net_read(&net, buf_str(&b), b.len) == -1;
	if (none)
		puts("none");
	else if (argc > 1 && strcmp(argv[1], "levels") == 0)
		print_levels(&net);
	else
		print_score(&net, argv + 1, argc - 1);
	buf_free(&b);
	return none;
}
