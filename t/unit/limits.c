/*
 * One process with limits, driven line by line, for t/32-limits.bats:
 *	limits ACCOUNT J CONCURRENCY RPM TPM RPD TPD [OWNER]
 * says "ready" (or why not, status 2), then obeys, a line of answer each:
 *	take NOW TOKENS		granted SLOT | wait MS CAUSE | never WHY
 *	give SLOT [NOW]		given; settle and give use the last NOW
 *	settle SLOT TOKENS	settled
 *	cap MOST		capped
 *	pause NOW MS		paused: the provider told so
 *	hear NOW SLOT KIND LIMIT REMAINING RESET	heard; KIND is requests
 *				or tokens
 *	rest			rested
 *	poll MS			woken | quiet: is limits_fd() readable in time?
 *	holders NOW		the process ids, sorted
 *	cpu			microseconds of processor time so far
 *	hang NOW ACCOUNT	lock that account's log of starts, say so
 */
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "limits/limits.h"
#include "limits/starts.h"

static struct limits_grant grants[1024]; /* by slot */
static int64_t last;			 /* the time said last */

static void
take(struct limits *l, int64_t now, int64_t tokens)
{
	struct limits_grant g;
	int64_t wait;
	int rc;

	last = now;
	rc = limits_take(l, now, tokens, &g, &wait);
	if (rc == 1) {
		grants[g.slot] = g;
		printf("granted %" PRId64 "\n", g.slot);
	} else if (rc == 0) {
		printf("wait %" PRId64 " %s\n", wait,
		    limits_cause_name(limits_cause(l)));
	} else {
		printf("never %s\n", limits_why(l));
	}
}

static int
by_pid(const void *a, const void *b)
{
	return *(const pid_t *)a < *(const pid_t *)b ? -1 : 1;
}

static void
holders(struct limits *l, int64_t now)
{
	pid_t pids[16];
	size_t i, n = limits_holders(l, now, pids, 16);

	qsort(pids, n, sizeof(pids[0]), by_pid);
	for (i = 0; i < n; i++)
		printf("%s%ld", i > 0 ? " " : "", (long)pids[i]);
	printf("%s\n", n == 0 ? "none" : "");
}

static void
wait_for(struct limits *l, int ms)
{
	struct pollfd p = {.fd = limits_fd(l), .events = POLLIN};

	puts(poll(&p, 1, ms) == 1 && limits_wake(l) ? "woken" : "quiet");
}

static void
cpu(void)
{
	struct rusage ru;

	getrusage(RUSAGE_SELF, &ru);
	printf("%ld\n", (long)(ru.ru_utime.tv_sec + ru.ru_stime.tv_sec) *
	    1000000 + (long)(ru.ru_utime.tv_usec + ru.ru_stime.tv_usec));
}

static void
hang(const char *account, int64_t now)
{
	char why[STARTS_WHY], *key = mem_printf("%s\nmodel", account);
	struct starts *s;

	if (starts_open(&s, key, NULL, 1, why) == -1 ||
	    starts_lock(s, now) == -1)
		die(EXIT_ENV, "%s", why);
	puts("locked");
	free(key);
}

static void
obey(struct limits *l, const char *word, int64_t a, int64_t b)
{
	if (strcmp(word, "take") == 0) {
		take(l, a, b);
	} else if (strcmp(word, "give") == 0) {
		if (b > 0)
			last = b;
		limits_give(l, last, &grants[a]);
		puts("given");
	} else if (strcmp(word, "settle") == 0) {
		limits_settle(l, last, &grants[a], b);
		puts("settled");
	} else if (strcmp(word, "cap") == 0) {
		limits_cap(l, a);
		puts("capped");
	} else if (strcmp(word, "pause") == 0) {
		limits_pause(l, a, b);
		puts("paused");
	} else if (strcmp(word, "rest") == 0) {
		limits_rest(l);
		puts("rested");
	} else if (strcmp(word, "poll") == 0) {
		wait_for(l, (int)a);
	} else if (strcmp(word, "holders") == 0) {
		holders(l, a);
	} else if (strcmp(word, "cpu") == 0) {
		cpu();
	}
}

static void
hear(struct limits *l, const char *line)
{
	struct told_word word[TOLD_KINDS] = {{-1, -1, -1}, {-1, -1, -1}}, w;
	char kind[16];
	int64_t slot;

	if (sscanf(line, "hear %" SCNd64 " %" SCNd64 " %15s %" SCNd64 " %"
	    SCNd64 " %" SCNd64, &last, &slot, kind, &w.limit, &w.remaining,
	    &w.reset_ms) == 6)
		word[strcmp(kind, "tokens") == 0] = w;
	limits_hear(l, last, &grants[slot], word);
	puts("heard");
}

int
main(int argc, char **argv)
{
	struct limits_rule rule = {.model = "model", .workers = 1};
	char line[256], word[32], account[128], why[LIMITS_WHY];
	int64_t *number[] = {&rule.j, &rule.concurrency, &rule.rates.rpm,
	    &rule.rates.tpm, &rule.rates.rpd, &rule.rates.tpd};
	struct limits *l;
	int64_t a, b;
	int i;

	msg_init("limits");
	setvbuf(stdout, NULL, _IOLBF, 0);
	rule.account = argv[1];
	for (i = 2; i < argc && i < 8; i++)
		*number[i - 2] = strtoll(argv[i], NULL, 10);
	rule.owner = argc > 8 ? (pid_t)atol(argv[8]) : getpid();
	if (limits_open(&l, &rule, why) == -1)
		die(EXIT_ENV, "%s", why);
	puts("ready");
	while (fgets(line, sizeof(line), stdin) != NULL) {
		a = b = 0;
		sscanf(line, "%31s %" SCNd64 " %" SCNd64, word, &a, &b);
		if (sscanf(line, "hang %*d %127s", account) == 1)
			hang(account, a);
		else if (strcmp(word, "hear") == 0)
			hear(l, line);
		else
			obey(l, word, a, b);
	}
	limits_close(l);
	return 0;
}
