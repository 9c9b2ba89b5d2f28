/*
 * Drive retry.h from lines of standard input; a TAB separates arguments, and
 * "\n" in headers stands for a line break:
 *	duration TEXT
 *	date TEXT
 *	told NOW HEADERS BODY
 *	limits NOW HEADERS
 *	next ATTEMPTS UNIT END...	END is CLASS[@TOLD][=SAMENESS][+-ef]:
 *					+ - x-should-retry, e empty, f free
 *	midnight NOW
 * and print one line for each.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/retry.h"

static char *
field(char **line)
{
	char *s = strsep(line, "\t");

	return s == NULL ? (char *)"" : s;
}

/* Text with every "\n" of it made a line break, in place. */
static char *
unescape(char *s)
{
	char *from, *to;

	for (from = to = s; *from != '\0'; from++, to++) {
		*to = *from;
		if (from[0] == '\\' && from[1] == 'n') {
			*to = '\n';
			from++;
		}
	}
	*to = '\0';
	return s;
}

static void
show_told(char *line)
{
	int64_t now = strtoll(field(&line), NULL, 10), ms;
	char *headers = unescape(field(&line)), *body = field(&line);
	const char *from;

	ms = retry_told_ms(headers, body, strlen(body), now, &from);
	if (ms == -1)
		printf("none%s\n", from == NULL ? "" : " but a source");
	else
		printf("%" PRId64 " %s\n", ms, from);
}

static void
show_limits(char *line)
{
	int64_t now = strtoll(field(&line), NULL, 10);
	struct retry_limits l;

	retry_limits(unescape(field(&line)), now, &l);
	printf("requests %" PRId64 " %" PRId64 " %" PRId64
	    "%s tokens %" PRId64 " %" PRId64 " %" PRId64 "%s\n",
	    l.requests.limit, l.requests.remaining, l.requests.reset_ms,
	    l.requests.minute ? " a minute" : "", l.tokens.limit,
	    l.tokens.remaining, l.tokens.reset_ms,
	    l.tokens.minute ? " a minute" : "");
}

static void
parse_end(char *s, struct retry_end *end)
{
	char *rest = s + strcspn(s, "@=+");

	memset(end, 0, sizeof(*end));
	end->told_ms = end->should = -1;
	if (*rest == '@')
		end->told_ms = strtoll(rest + 1, NULL, 10);
	end->should = strstr(rest, "++") != NULL ? 1 :
	    strstr(rest, "+-") != NULL ? 0 : -1;
	end->empty = strstr(rest, "+e") != NULL;
	end->free = strstr(rest, "+f") != NULL;
	if (strchr(rest, '=') != NULL)
		end->sameness = strtoull(strchr(rest, '=') + 1, NULL, 10);
	*rest = '\0';
	if (outcome_find(s) == -1)
		exit(2);
	end->outcome = (enum outcome)outcome_find(s);
}

static void
show_next(char *line)
{
	int attempts = atoi(field(&line));
	double unit = strtod(field(&line), NULL);
	struct retry r;
	struct retry_end end;
	const char *gap = "";
	char *s;

	memset(&r, 0, sizeof(r));
	while (*(s = field(&line)) != '\0') {
		parse_end(s, &end);
		printf("%s%" PRId64, gap, retry_next(&r, &end, attempts, unit));
		gap = " ";
	}
	printf("%scalls=%d tries=%d\n", gap, r.calls, r.tries);
}

int
main(void)
{
	char *line = NULL, *rest, *what, *s;
	const char *end;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0) {
		line[n - (line[n - 1] == '\n')] = '\0';
		rest = line;
		what = field(&rest);
		s = rest == NULL ? (char *)"" : rest;
		if (strcmp(what, "duration") == 0) {
			printf("%" PRId64, retry_duration_ms(s, strlen(s),
			    &end));
			printf(*end != '\0' ? " before '%s'\n" : "\n", end);
		} else if (strcmp(what, "date") == 0) {
			printf("%" PRId64 "\n", retry_date_ms(s, strlen(s)));
		} else if (strcmp(what, "told") == 0) {
			show_told(s);
		} else if (strcmp(what, "limits") == 0) {
			show_limits(s);
		} else if (strcmp(what, "next") == 0) {
			show_next(s);
		} else if (strcmp(what, "midnight") == 0) {
			printf("%" PRId64 "\n", retry_pacific_midnight_ms(
			    strtoll(s, NULL, 10)));
		} else {
			return 2;
		}
	}
	free(line);
	return 0;
}
