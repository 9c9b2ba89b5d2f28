/*
 * The ledger and the amounts it counts, for t/38-money.bats:
 *	ledger worst INPUT CACHED OUTPUT BYTES BOUND
 *	ledger used INPUT CACHED OUTPUT IN CACHED OUT
 *		10^-12 dollars and tokens, at these dollars a million tokens;
 *		"unknown" if -1 stands for a number of tokens
 *	ledger race FILE PROCESSES CAP
 *		so many take 7 at a time from the ledger until it is refused,
 *		give a random part of it back, and half of them are killed in
 *		the midst of it; prints the most that was ever seen in it
 *	ledger sum FILE		cost, tokens, calls without a price
 *	ledger add FILE COST TOKENS	take so much and never settle it
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ground/msg.h"
#include "ground/rng.h"
#include "limits/budget.h"

#define STEPS 20000
#define TAKE 7

static struct ledger *
must_open(const char *path)
{
	char why[LEDGER_WHY];
	struct ledger *l;

	if (ledger_open(&l, path, NULL, why) == -1)
		die(EXIT_ENV, "%s", why);
	return l;
}

static struct provider
priced(char **arg)
{
	struct provider p = {.kind = PROVIDER_OPENAI};

	p.price.known = 1;
	p.price.input = atof(arg[0]);
	p.price.cached = atof(arg[1]);
	p.price.output = atof(arg[2]);
	return p;
}

static void
print(const struct ledger_sum *sum)
{
	printf("%lld %lld\n", (long long)sum->cost, (long long)sum->tokens);
}

static int
worst(char **arg)
{
	static const struct model_memory nothing;
	struct provider p = priced(arg);
	struct ledger_sum sum;

	p.model = arg[3];
	p.sampling.max_output_tokens = atoll(arg[4]);
	budget_worst(&p, &nothing, (size_t)atoll(arg[3]), &sum);
	print(&sum);
	return 0;
}

static int
used(char **arg)
{
	struct provider p = priced(arg);
	struct model_reply r = {.tokens_in = atoll(arg[3]),
	    .tokens_cached = atoll(arg[4]), .tokens_out = atoll(arg[5])};
	struct ledger_sum sum;

	if (budget_used(&p, &r, &sum) == -1)
		puts("unknown");
	else
		print(&sum);
	return 0;
}

static void
spend(struct ledger *l, uint64_t seed, int64_t cap, int killed)
{
	const struct ledger_sum take = {.cost = TAKE, .tokens = TAKE};
	const struct ledger_sum most = {.cost = cap, .tokens = cap};
	struct ledger_sum back;
	struct rng r;
	int i;

	rng_init(&r, seed, 0);
	for (i = 0; i < STEPS; i++) {
		if (killed && i == STEPS / 3)
			raise(SIGKILL);
		if (!ledger_take(l, &take, &most))
			continue;
		back.cost = back.tokens = (int64_t)rng_below(&r, TAKE);
		back.unpriced = 0;
		ledger_settle(l, &take, &back);
	}
	_exit(0);
}

static int
race(const char *path, int processes, int64_t cap)
{
	struct ledger *l = must_open(path);
	int64_t high = 0;
	struct ledger_sum sum;
	int i, left = processes;

	for (i = 0; i < processes; i++)
		if (fork() == 0)
			spend(must_open(path), (uint64_t)i, cap, i % 2);
	while (left > 0) {
		ledger_read(l, &sum);
		if (sum.cost > high)
			high = sum.cost;
		if (sum.tokens > high)
			high = sum.tokens;
		if (waitpid(-1, NULL, WNOHANG) > 0)
			left--;
	}
	printf("%lld\n", (long long)high);
	ledger_close(l);
	return 0;
}

static int
add(const char *path, int64_t cost, int64_t tokens)
{
	const struct ledger_sum no = {.cost = LEDGER_NO_CAP,
	    .tokens = LEDGER_NO_CAP};
	const struct ledger_sum one = {.cost = cost, .tokens = tokens};
	struct ledger *l = must_open(path);

	ledger_take(l, &one, &no);
	ledger_close(l);
	return 0;
}

static int
show(const char *path)
{
	struct ledger *l = must_open(path);
	struct ledger_sum sum;

	ledger_read(l, &sum);
	printf("%lld %lld %lld\n", (long long)sum.cost, (long long)sum.tokens,
	    (long long)sum.unpriced);
	ledger_close(l);
	return 0;
}

int
main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";

	msg_init("ledger");
	if (strcmp(what, "worst") == 0 && argc == 7)
		return worst(argv + 2);
	if (strcmp(what, "used") == 0 && argc == 8)
		return used(argv + 2);
	if (strcmp(what, "race") == 0 && argc == 5)
		return race(argv[2], atoi(argv[3]), atoll(argv[4]));
	if (strcmp(what, "sum") == 0)
		return show(argv[2]);
	if (strcmp(what, "add") == 0 && argc == 5)
		return add(argv[2], atoll(argv[3]), atoll(argv[4]));
	die(EXIT_ENV, "see the top of t/unit/ledger.c");
}
