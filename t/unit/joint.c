/*
 * joint N SEED EVERY <TABLES: plan N slots over the attributes read from
 * standard input, one a line: "PARENT w w w; w w w", the weights of each
 * table; PARENT is the number of an earlier line whose i-th value takes the
 * table i modulo the number of tables, or -1.
 *
 * Prints "off A" when a count of attribute A was ever a whole one away from
 * its share, "pair A=i B=j at N: expected E" for every pair that had not met
 * at a multiple of EVERY though it was to be expected twice, and a summary.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plan/joint.h"

#define VALUES 64
#define TABLES 8

static int64_t weight[JOINT_ATTRS][TABLES * VALUES];
static int64_t total[JOINT_ATTRS][TABLES];
static int64_t count[JOINT_ATTRS][TABLES][VALUES];
static int64_t steps[JOINT_ATTRS][TABLES];
static char met[JOINT_ATTRS][VALUES][JOINT_ATTRS][VALUES];
static uint32_t table_of[JOINT_ATTRS][VALUES];
static struct joint_attr attrs[JOINT_ATTRS];
static size_t nattrs;

static void
read_attr(char *line)
{
	struct joint_attr *at = &attrs[nattrs];
	int64_t *w = weight[nattrs];
	char *part, *number, *end, *rest;
	size_t i, n = 0;

	at->parent = (int)strtol(line, &line, 10);
	for (part = strtok_r(line, ";", &end); part != NULL;
	    part = strtok_r(NULL, ";", &end)) {
		at->n = 0;
		for (number = strtok_r(part, " \n", &rest); number != NULL;
		    number = strtok_r(NULL, " \n", &rest)) {
			w[n++] = atoll(number);
			total[nattrs][at->ntables] += w[n - 1];
			at->n++;
		}
		at->ntables++;
	}
	at->weights = w;
	for (i = 0; at->parent != -1 && i < attrs[at->parent].n; i++)
		table_of[nattrs][i] = (uint32_t)(i % at->ntables);
	at->table_of = table_of[nattrs];
	nattrs++;
}

static size_t
table(size_t a, const uint32_t *value)
{
	int parent = attrs[a].parent;

	return parent == -1 ? 0 : table_of[a][value[parent]];
}

/* Share of value i of a, given value x of attribute c. */
static double
share(size_t a, size_t i, size_t c, size_t x)
{
	double sum = 0;
	size_t k, t;
	int p;

	if (a == c)
		return i == x;
	p = attrs[a].parent;
	if (p == -1)
		return (double)weight[a][i] / (double)total[a][0];
	for (k = 0; k < attrs[p].n; k++) {
		t = table_of[a][k];
		sum += share((size_t)p, k, c, x) *
		    (double)weight[a][t * attrs[a].n + i] /
		    (double)total[a][t];
	}
	return sum;
}

static double
pair_share(size_t a, size_t i, size_t b, size_t j)
{
	size_t c, x;
	double sum = 0;

	c = attrs[a].parent != -1 ? (size_t)attrs[a].parent : b;
	for (x = 0; x < attrs[c].n; x++)
		sum += share(c, x, JOINT_ATTRS, 0) * share(a, i, c, x) *
		    share(b, j, c, x);
	return sum;
}

static size_t
report_pairs(int64_t n)
{
	size_t a, b, i, j, missed = 0;
	double e;

	for (a = 1; a < nattrs; a++)
		for (b = 0; b < a; b++)
			for (i = 0; i < attrs[a].n; i++)
				for (j = 0; j < attrs[b].n; j++) {
					e = pair_share(a, i, b, j) * (double)n;
					if (e < 2 - 1e-9 || met[a][i][b][j])
						continue;
					printf("pair %zu=%zu %zu=%zu at %"
					    PRId64 ": expected %.2f\n", a, i,
					    b, j, n, e);
					missed++;
				}
	return missed;
}

static void
tally(const uint32_t *value, char *off)
{
	size_t a, b, i, t;
	int64_t d;

	for (a = 0; a < nattrs; a++) {
		t = table(a, value);
		steps[a][t]++;
		count[a][t][value[a]]++;
		for (i = 0; i < attrs[a].n; i++) {
			d = count[a][t][i] * total[a][t] - steps[a][t] *
			    weight[a][t * attrs[a].n + i];
			off[a] |= d != 0 && llabs(d) >= total[a][t];
		}
		for (b = 0; b < a; b++)
			met[a][value[a]][b][value[b]] = 1;
	}
}

int
main(int argc, char **argv)
{
	char line[4096], off[JOINT_ATTRS] = {0};
	uint32_t value[JOINT_ATTRS];
	int64_t n, i, every;
	struct joint *j;
	size_t a, missed = 0;

	if (argc != 4)
		return 2;
	while (fgets(line, sizeof(line), stdin) != NULL)
		read_attr(line);
	n = atoll(argv[1]);
	every = atoll(argv[3]);
	j = joint_new(attrs, nattrs, (uint64_t)atoll(argv[2]));
	for (i = 1; i <= n; i++) {
		joint_next(j, value);
		tally(value, off);
		if (i % every == 0)
			missed += report_pairs(i);
	}
	for (a = 0; a < nattrs; a++)
		if (off[a])
			printf("off %zu\n", a);
	printf("%" PRId64 " slots, %zu pairs late\n", n, missed);
	joint_free(j);
	return 0;
}
