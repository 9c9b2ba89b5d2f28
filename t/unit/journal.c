/*
 * The journal from the command line, for t/33-journal.bats:
 *	journal put FILE	append what standard input says, a line an
 *				entry: ID ATTEMPT REQUEST NTH FINAL OUTCOME
 *				BODY; "-" is no id; BODY may have \x00 escapes
 *	journal get FILE ID ATTEMPT REQUEST NTH [any]
 *	journal all FILE	every entry in the order of the file
 *	journal stat FILE	entries, broken lines, the first, healed
 *	journal hold FILE	open, say so, and wait for end of file
 *	journal child FILE ID ATTEMPT REQUEST NTH	the same in a fork
 *	journal make FILE N BYTES	N entries with bodies of so many bytes
 *	journal time FILE N	index it, look N up, and say how long it took
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ground/clock.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "journal/journal.h"

static struct journal *
must_open(const char *path, enum journal_mode mode)
{
	char why[JOURNAL_WHY];
	struct journal *j;

	if (journal_open(&j, path, mode, why) == -1)
		die(EXIT_ENV, "%s", why);
	return j;
}

/* Turn \xNN into bytes, in place. */
static size_t
unescape(char *s)
{
	char *to = s, *from = s;
	unsigned int byte;

	while (*from != '\0') {
		if (sscanf(from, "\\x%2x", &byte) == 1) {
			*to++ = (char)byte;
			from += 4;
		} else {
			*to++ = *from++;
		}
	}
	*to = '\0';
	return (size_t)(to - s);
}

static void
show(const struct journal_entry *e)
{
	char *body = mem_alloc(4 * e->body_len + 1);

	msg_escape(body, e->body != NULL ? e->body : "", e->body_len);
	printf("%s %" PRId64 " %s %" PRId64 " %d %s %s\n",
	    e->id != NULL ? e->id : "-", e->attempt, e->request, e->nth,
	    e->final, e->outcome, e->body != NULL ? body : "(none)");
	free(body);
}

static int
put(const char *path)
{
	struct journal *j = must_open(path, JOURNAL_WRITE);
	struct journal_entry e = {0};
	char line[4096], *word[7], *at;
	struct buf out = BUF_INIT;
	int i, rc = 0;

	while (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		for (at = line, i = 0; i < 7; i++)
			word[i] = i == 6 ? at : strsep(&at, " ");
		e.id = strcmp(word[0], "-") != 0 ? word[0] : NULL;
		e.attempt = strtoll(word[1], NULL, 10);
		e.request = word[2];
		e.nth = strtoll(word[3], NULL, 10);
		e.final = atoi(word[4]);
		e.outcome = word[5];
		e.body = word[6];
		e.body_len = word[6] != NULL ? unescape(word[6]) : 0;
		e.time = 1782900000123;
		journal_line(&e, &out);
	}
	if (journal_append(j, buf_str(&out), out.len) == -1) {
		perror("append");
		rc = 1;
	} else if (journal_sync(j) == -1) {
		perror("sync");
		rc = 1;
	}
	buf_free(&out);
	journal_close(j);
	return rc;
}

static int
look(struct journal *j, char **arg)
{
	struct journal_entry e;
	int rc;

	rc = journal_find(j, strcmp(arg[0], "-") != 0 ? arg[0] : NULL,
	    strtoll(arg[1], NULL, 10), arg[2], strtoll(arg[3], NULL, 10),
	    arg[4] != NULL ? JOURNAL_ANY : JOURNAL_FINAL, &e);
	if (rc == 1) {
		show(&e);
		journal_entry_free(&e);
	} else {
		puts(rc == 0 ? "none" : rc == 2 ? "changed" : "error");
	}
	return 0;
}

static int
get(const char *path, char **arg)
{
	struct journal *j = must_open(path, JOURNAL_READ);

	look(j, arg);
	journal_close(j);
	return 0;
}

static int
child(const char *path, char **arg)
{
	struct journal *j = must_open(path, JOURNAL_WRITE);
	pid_t pid;

	fflush(stdout);
	if ((pid = fork()) == 0) {
		look(j, arg);
		journal_close(j);
		exit(0);
	}
	waitpid(pid, NULL, 0);
	puts("child ended");
	fflush(stdout);
	getchar();
	journal_close(j);
	return 0;
}

static int
all(const char *path)
{
	struct journal *j = must_open(path, JOURNAL_READ);
	struct journal_entry e;
	int64_t pos = 0;
	int rc;

	while ((rc = journal_next(j, &pos, &e)) != 0) {
		if (rc == -1) {
			puts("broken");
			continue;
		}
		show(&e);
		journal_entry_free(&e);
	}
	journal_close(j);
	return 0;
}

static int
stats(const char *path, int wait)
{
	struct journal *j = must_open(path, JOURNAL_WRITE);
	struct journal_stat st;

	journal_stat(j, &st);
	printf("%zu %zu %zu %d\n", st.entries, st.broken, st.first_broken,
	    st.healed);
	fflush(stdout);
	if (wait)
		getchar();
	journal_close(j);
	return 0;
}

static int
make(const char *path, long n, size_t bytes)
{
	struct journal *j = must_open(path, JOURNAL_WRITE);
	struct journal_entry e = {.attempt = 1, .nth = 1, .final = 1,
	    .outcome = "ok", .status = 200, .calls = 1, .latency_ms = 412};
	char id[48], request[32], *body = mem_alloc(bytes + 1);
	struct buf out = BUF_INIT;
	int64_t start = clock_us();
	long i;

	memset(body, 'x', bytes);
	e.body = body;
	e.body_len = bytes;
	e.id = id;
	e.request = request;
	for (i = 0; i < n; i++) {
		snprintf(id, sizeof(id), "%06ld-s1-9f3ac2d1", i + 1);
		snprintf(request, sizeof(request), "%016lx",
		    (unsigned long)i * 2654435761UL);
		journal_line(&e, &out);
		if (out.len < 1 << 20 && i + 1 < n)
			continue;
		if (journal_append(j, out.data, out.len) == -1)
			die_errno(EXIT_ENV, "append");
		buf_clear(&out);
	}
	printf("wrote %ld in %.2f s\n", n, (double)(clock_us() - start) / 1e6);
	buf_free(&out);
	free(body);
	journal_close(j);
	return 0;
}

static int
timing(const char *path, long n)
{
	int64_t start = clock_us(), opened;
	struct journal *j = must_open(path, JOURNAL_READ);
	struct journal_entry e;
	char id[48], request[32];
	long i, found = 0;

	opened = clock_us();
	for (i = 0; i < n; i++) {
		snprintf(id, sizeof(id), "%06ld-s1-9f3ac2d1", i + 1);
		snprintf(request, sizeof(request), "%016lx",
		    (unsigned long)i * 2654435761UL);
		if (journal_find(j, id, 1, request, 1, JOURNAL_FINAL, &e) != 1)
			continue;
		found++;
		journal_entry_free(&e);
	}
	printf("indexed in %.2f s\n", (double)(opened - start) / 1e6);
	printf("found %ld of %ld in %.2f s\n", found, n,
	    (double)(clock_us() - opened) / 1e6);
	journal_close(j);
	return 0;
}

int
main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "";

	msg_init("journal");
	if (strcmp(what, "put") == 0)
		return put(argv[2]);
	if (strcmp(what, "all") == 0)
		return all(argv[2]);
	if (strcmp(what, "stat") == 0 || strcmp(what, "hold") == 0)
		return stats(argv[2], what[0] == 'h');
	if (strcmp(what, "make") == 0 && argc == 5)
		return make(argv[2], atol(argv[3]), (size_t)atol(argv[4]));
	if (strcmp(what, "time") == 0 && argc == 4)
		return timing(argv[2], atol(argv[3]));
	if (strcmp(what, "get") == 0 && argc >= 7)
		return get(argv[2], argv + 3);
	if (strcmp(what, "child") == 0 && argc == 7)
		return child(argv[2], argv + 3);
	die(EXIT_ENV, "see the top of t/unit/journal.c");
}
