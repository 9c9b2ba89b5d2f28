/*
 * Driver of net.h, over the network of standard input.
 *	net MARK ...	its score of these marks (numbers of 64 bits), each of
 *			which counts 0.5; "none" if it is no network
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "check/net.h"
#include "ground/buf.h"

int
main(int argc, char **argv)
{
	static struct net net;
	struct net_sum sum = {{0}};
	struct buf b = BUF_INIT;
	int c, i, none;

	while ((c = getchar()) != EOF)
		buf_addc(&b, (char)c);
	none = net_read(&net, buf_str(&b), b.len) == -1;
	for (i = 1; i < argc && !none; i++)
		net_add(&sum, net_find(&net, strtoull(argv[i], NULL, 0)));
	if (none)
		puts("none");
	else
		printf("%.4f\n", net_score(&net, &sum, 0.5));
	buf_free(&b);
	return none;
}
