/*
 * joint N SEED EVERY <TABLES: plan N slots over the attributes read from
 * standard input, one a line: "PARENT w w w; w w w", the weights of each
 * table; PARENT is the number of an earlier line whose i-th value takes the
 * table i modulo the number of tables, or "P,Q", whose i-th and j-th value
 * take i times the values of Q plus j, or -1.  A line "! A i j, B k" is a ban
 * on the values i and j of A with k of B.
 *
 * Prints "off A" when a count of attribute A was ever a whole turn away from
 * its share (two, if a ban names A or what depends on it), "banned" when a
 * ban was not kept, "pair A=i B=j at N: expected E" for every pair that had
 * not met at a multiple of EVERY though it was to be expected twice, and a
 * summary.  Expected is what follows from the weights; with bans, what their
 * table becomes when it is fitted to them.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plan/joint.h"

#define VALUES 64
#define TABLES 32
#define BANS 16
#define FITS 200

static int64_t weight[JOINT_ATTRS][TABLES * VALUES];
static int64_t total[JOINT_ATTRS][TABLES];
static int64_t count[JOINT_ATTRS][TABLES][VALUES];
static int64_t steps[JOINT_ATTRS][TABLES];
static char met[JOINT_ATTRS][VALUES][JOINT_ATTRS][VALUES];
static uint32_t table_of[JOINT_ATTRS][VALUES * VALUES];
static struct joint_attr attrs[JOINT_ATTRS];
static size_t nattrs;
static unsigned char held[BANS][JOINT_TERMS][VALUES];
static struct joint_ban bans[BANS];
static size_t nbans;
static int bent[JOINT_ATTRS];

static char *
read_parents(struct joint_attr *at, char *line)
{
	long p;

	while ((p = strtol(line, &line, 10)) != -1) {
		at->parent[at->nparents++] = (size_t)p;
		if (*line != ',')
			break;
		line++;
	}
	return line;
}

static void
read_attr(char *line)
{
	struct joint_attr *at = &attrs[nattrs];
	int64_t *w = weight[nattrs];
	char *part, *number, *end, *rest;
	size_t i, n = 0, combined = 1;

	line = read_parents(at, line);
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
	for (i = 0; i < at->nparents; i++)
		combined *= attrs[at->parent[i]].n;
	for (i = 0; i < combined; i++)
		table_of[nattrs][i] = (uint32_t)(i % at->ntables);
	at->table_of = table_of[nattrs];
	nattrs++;
}

static void
bend(size_t a)
{
	size_t i;

	bent[a] = 1;
	for (i = 0; i < attrs[a].nparents; i++)
		bend(attrs[a].parent[i]);
}

static void
read_ban(char *line)
{
	struct joint_ban *ban = &bans[nbans];
	char *part, *number, *end, *rest;
	unsigned char *holds;

	for (part = strtok_r(line, ",", &end); part != NULL;
	    part = strtok_r(NULL, ",", &end)) {
		holds = held[nbans][ban->n];
		number = strtok_r(part, " \n", &rest);
		ban->term[ban->n++] = (struct joint_term){
		    (size_t)atoi(number), holds};
		bend((size_t)atoi(number));
		while ((number = strtok_r(NULL, " \n", &rest)) != NULL)
			holds[atoi(number)] = 1;
	}
	nbans++;
}

static int
is_banned(const struct joint_ban *ban, const uint32_t *value)
{
	size_t i;

	for (i = 0; i < ban->n; i++)
		if (!ban->term[i].holds[value[ban->term[i].attr]])
			return 0;
	return 1;
}

static size_t
table(size_t a, const uint32_t *value)
{
	size_t i, k = 0;

	for (i = 0; i < attrs[a].nparents; i++)
		k = k * attrs[attrs[a].parent[i]].n +
		    value[attrs[a].parent[i]];
	return attrs[a].nparents == 0 ? 0 : table_of[a][k];
}

/* Share of value i of a, given value x of attribute c. */
static double
share(size_t a, size_t i, size_t c, size_t x)
{
	size_t t, n[JOINT_PARENTS] = {1, 1}, k, m;
	double sum = 0, p;

	if (a == c)
		return i == x;
	for (k = 0; k < attrs[a].nparents; k++)
		n[k] = attrs[attrs[a].parent[k]].n;
	for (k = 0; k < n[0]; k++)
		for (m = 0; m < n[1]; m++) {
			p = 1;
			if (attrs[a].nparents > 0)
				p *= share(attrs[a].parent[0], k, c, x);
			if (attrs[a].nparents > 1)
				p *= share(attrs[a].parent[1], m, c, x);
			t = attrs[a].nparents == 0 ? 0 :
			    table_of[a][k * n[1] + m];
			sum += p * (double)weight[a][t * attrs[a].n + i] /
			    (double)total[a][t];
		}
	return sum;
}

/* Share of slots with both, as if only their parents told them of another. */
static double
pair_share(size_t a, size_t i, size_t b, size_t j)
{
	size_t c, d, x, y;
	double sum = 0;

	c = attrs[a].nparents > 0 ? attrs[a].parent[0] : b;
	if (attrs[a].nparents < 2) {
		for (x = 0; x < attrs[c].n; x++)
			sum += share(c, x, JOINT_ATTRS, 0) *
			    share(a, i, c, x) * share(b, j, c, x);
		return sum;
	}
	d = attrs[a].parent[1];
	for (x = 0; x < attrs[c].n; x++)
		for (y = 0; y < attrs[d].n; y++)
			sum += share(c, x, JOINT_ATTRS, 0) *
			    share(d, y, c, x) *
			    (double)weight[a][table_of[a][x * attrs[d].n + y] *
			    attrs[a].n + i] /
			    (double)total[a][table_of[a][x * attrs[d].n + y]] *
			    (b == d ? y == j : share(b, j, c, x));
	return sum;
}

static double want[JOINT_ATTRS][JOINT_ATTRS][VALUES][VALUES];

/* All slots there can be, each with its share. */
static double *cell;
static size_t ncells;

static void
cell_values(size_t at, uint32_t *value)
{
	size_t a;

	for (a = 0; a < nattrs; a++) {
		value[a] = (uint32_t)(at % attrs[a].n);
		at /= attrs[a].n;
	}
}

/* The product of the weights, and 0 where a ban holds. */
static void
fill_cells(void)
{
	uint32_t value[JOINT_ATTRS] = {0};
	size_t i, k, a, t;

	for (ncells = 1, a = 0; a < nattrs; a++)
		ncells *= attrs[a].n;
	cell = calloc(ncells, sizeof(*cell));
	for (i = 0; i < ncells && cell != NULL; i++) {
		cell_values(i, value);
		cell[i] = 1;
		for (a = 0; a < nattrs; a++) {
			t = table(a, value);
			cell[i] *= (double)weight[a][t * attrs[a].n +
			    value[a]] / (double)total[a][t];
		}
		for (k = 0; k < nbans; k++)
			if (is_banned(&bans[k], value))
				cell[i] = 0;
	}
}

/*
 * Bring the values of a to their shares in each of its tables.  Returns how
 * far one was off.
 */
static double
fit_cells(size_t a)
{
	static double have[TABLES][VALUES], all[TABLES];
	uint32_t value[JOINT_ATTRS] = {0};
	double to, most = 0;
	size_t i, t;

	memset(have, 0, sizeof(have));
	memset(all, 0, sizeof(all));
	for (i = 0; i < ncells; i++) {
		cell_values(i, value);
		have[table(a, value)][value[a]] += cell[i];
		all[table(a, value)] += cell[i];
	}
	for (i = 0; i < ncells; i++) {
		cell_values(i, value);
		t = table(a, value);
		to = all[t] * (double)weight[a][t * attrs[a].n + value[a]] /
		    (double)total[a][t];
		if (fabs(to - have[t][value[a]]) > most)
			most = fabs(to - have[t][value[a]]);
		if (cell[i] > 0)
			cell[i] *= to / have[t][value[a]];
	}
	return most;
}

static void
expect_fitted(void)
{
	uint32_t value[JOINT_ATTRS] = {0};
	double off = 1, one;
	size_t i, a, b;
	int round;

	fill_cells();
	for (round = 0; round < FITS && off > 1e-6; round++)
		for (a = 0, off = 0; a < nattrs; a++)
			if ((one = fit_cells(a)) > off)
				off = one;
	if (off > 1e-3)
		puts("impossible");
	for (i = 0; i < ncells; i++) {
		cell_values(i, value);
		for (a = 1; a < nattrs; a++)
			for (b = 0; b < a; b++)
				want[a][b][value[a]][value[b]] += cell[i];
	}
	free(cell);
}

static void
expect(void)
{
	size_t a, b, i, j;

	for (a = 1; a < nattrs; a++)
		for (b = 0; b < a; b++)
			for (i = 0; i < attrs[a].n; i++)
				for (j = 0; j < attrs[b].n; j++)
					want[a][b][i][j] = pair_share(a, i, b,
					    j);
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
					e = want[a][b][i][j] * (double)n;
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
			off[a] |= d != 0 && llabs(d) >= total[a][t] *
			    (1 + bent[a]);
		}
		for (b = 0; b < a; b++)
			met[a][value[a]][b][value[b]] = 1;
	}
}

static size_t
run(struct joint *j, int64_t n, int64_t every, char *off)
{
	uint32_t value[JOINT_ATTRS] = {0};
	size_t k, missed = 0;
	int64_t i;

	for (i = 1; i <= n; i++) {
		if (joint_next(j, value) == -1) {
			printf("nothing at %" PRId64 "\n", i);
			return missed;
		}
		for (k = 0; k < nbans; k++)
			if (is_banned(&bans[k], value))
				puts("banned");
		tally(value, off);
		if (i % every == 0)
			missed += report_pairs(i);
	}
	return missed;
}

int
main(int argc, char **argv)
{
	char line[4096], off[JOINT_ATTRS] = {0};
	struct joint *j;
	size_t a, missed;

	if (argc != 4)
		return 2;
	while (fgets(line, sizeof(line), stdin) != NULL) {
		if (line[0] == '!')
			read_ban(line + 1);
		else
			read_attr(line);
	}
	if (nbans > 0)
		expect_fitted();
	else
		expect();
	j = joint_new(attrs, nattrs, bans, nbans, (uint64_t)atoll(argv[2]));
	missed = run(j, atoll(argv[1]), atoll(argv[3]), off);
	for (a = 0; a < nattrs; a++)
		if (off[a])
			printf("off %zu\n", a);
	printf("%s slots, %zu pairs late\n", argv[1], missed);
	joint_free(j);
	return 0;
}
