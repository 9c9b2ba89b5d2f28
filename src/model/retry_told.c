/*
 * How long a provider says to wait.  Headers are read as raw text, and bodies
 * too: what was told must be found even in a body that is no JSON, or one
 * that was cut off.  Only the first SCAN bytes of a body are looked at.
 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/retry.h"

#define SCAN ((size_t)64 * 1024)
/* A bare number from here on is a date: seconds or, as OpenRouter writes it,
 * milliseconds since 1970. */
#define EPOCH_S 1000000000LL
#define EPOCH_MS 1000000000000LL

const char *
retry_header(const char *headers, const char *name, size_t *len)
{
	const char *line, *end, *s, *found = NULL;
	size_t n = strlen(name);

	*len = 0;
	for (line = headers; line != NULL && *line != '\0'; line = end) {
		end = line + strcspn(line, "\n");
		s = line;
		if (*end == '\n')
			end++;
		if (strncasecmp(s, name, n) != 0 || s[n] != ':')
			continue;
		for (s += n + 1; *s == ' ' || *s == '\t'; s++)
			;
		found = s;
		*len = (size_t)(end - s);
		while (*len > 0 && isspace((unsigned char)s[*len - 1]))
			--*len;
	}
	return found;
}

static int64_t
since(int64_t at, int64_t base)
{
	if (at <= base)
		return 0;
	return at - base > RETRY_FAR_MS ? RETRY_FAR_MS : at - base;
}

/* The time at which the server wrote its reply. */
static int64_t
reply_time(const char *headers, int64_t now)
{
	const char *s;
	size_t len;
	int64_t ms;

	s = retry_header(headers, "date", &len);
	ms = s == NULL ? -1 : retry_date_ms(s, len);
	return ms == -1 ? now : ms;
}

/* A value of digits alone, or -1. */
static int64_t
digits(const char *s, size_t len)
{
	int64_t n = 0;
	size_t i;

	if (s == NULL || len == 0 || len > 15)
		return -1;
	for (i = 0; i < len; i++) {
		if (!isdigit((unsigned char)s[i]))
			return -1;
		n = n * 10 + (s[i] - '0');
	}
	return n;
}

/* A whole value: a duration, a date, or a number of seconds. */
static int64_t
value_ms(const char *s, size_t len, int64_t base)
{
	const char *end;
	int64_t n;

	if (s == NULL || len == 0)
		return -1;
	if ((n = digits(s, len)) >= EPOCH_S)
		return since(n >= EPOCH_MS ? n : n * 1000, base);
	n = retry_duration_ms(s, len, &end);
	if (n != -1 && end == s + len)
		return n;
	n = retry_date_ms(s, len);
	return n == -1 ? -1 : since(n, base);
}

static int64_t
header_ms(const char *headers, const char *name, int64_t base)
{
	const char *s;
	size_t len;

	s = retry_header(headers, name, &len);
	return value_ms(s, len, base);
}

/* retry-after-ms: milliseconds, perhaps with a fraction. */
static int64_t
after_ms(const char *headers)
{
	const char *s, *end;
	size_t len;
	int64_t n;

	s = retry_header(headers, "retry-after-ms", &len);
	if ((n = digits(s, len)) != -1)
		return n > RETRY_FAR_MS ? RETRY_FAR_MS : n;
	if (s == NULL || !isdigit((unsigned char)s[len > 0 ? len - 1 : 0]))
		return -1;
	n = retry_duration_ms(s, len, &end);
	return n == -1 || end != s + len ? -1 : (n + 999) / 1000;
}

/* First place of a text in len bytes of s, case aside; it begins in lower. */
static const char *
find(const char *s, size_t len, const char *text)
{
	size_t i, n = strlen(text);

	for (i = 0; i + n <= len; i++)
		if (tolower((unsigned char)s[i]) == text[0] &&
		    strncasecmp(s + i, text, n) == 0)
			return s + i;
	return NULL;
}

/* The first duration that follows a phrase, past what may stand between. */
static int64_t
phrase_ms(const char *body, size_t len, const char *phrase)
{
	const char *s, *end = body + len;
	int64_t ms;

	while ((s = find(body, (size_t)(end - body), phrase)) != NULL) {
		s += strlen(phrase);
		body = s;
		while (s < end && strchr(" \t\"\\:~", *s) != NULL && *s != '\0')
			s++;
		ms = retry_duration_ms(s, (size_t)(end - s), NULL);
		if (ms != -1)
			return ms;
	}
	return -1;
}

static int64_t
body_ms(const char *body, size_t len, const char **from)
{
	static const char *const phrases[] = {
		"retryDelay", "try again in", "retry in", "retry after",
		"try again after"
	};
	size_t i;
	int64_t ms;

	for (i = 0; i < sizeof(phrases) / sizeof(*phrases); i++) {
		if ((ms = phrase_ms(body, len, phrases[i])) != -1) {
			*from = phrases[i];
			return ms;
		}
	}
	return -1;
}

/* Where the headers of a limit are: NAME = before + word + after. */
static const struct family {
	const char *before, *after;
	int tokens, minute;
} families[] = {
	{"x-ratelimit-", "-requests", 0, 1},
	{"x-ratelimit-", "-tokens", 1, 1},
	{"x-ratelimit-", "", 0, 0},
	{"anthropic-ratelimit-requests-", "", 0, 1},
	{"anthropic-ratelimit-tokens-", "", 1, 0},
	{"anthropic-ratelimit-input-tokens-", "", 1, 0},
	{"anthropic-ratelimit-output-tokens-", "", 1, 0}
};

#define FAMILIES (sizeof(families) / sizeof(*families))

static void
limit_read(const char *headers, const struct family *f, int64_t base,
    struct retry_limit *out)
{
	static const char *const words[] = {"limit", "remaining", "reset"};
	int64_t got[3];
	char name[64];
	const char *s;
	size_t i, len;

	for (i = 0; i < 3; i++) {
		snprintf(name, sizeof(name), "%s%s%s", f->before, words[i],
		    f->after);
		s = retry_header(headers, name, &len);
		got[i] = i < 2 ? digits(s, len) : value_ms(s, len, base);
	}
	out->limit = got[0];
	out->remaining = got[1];
	out->reset_ms = got[2];
	out->minute = f->minute && got[0] != -1;
}

/* The longest reset of the limits that are used up. */
static int64_t
exhausted_ms(const char *headers, int64_t base)
{
	struct retry_limit l;
	int64_t ms = -1;
	size_t i;

	for (i = 0; i < FAMILIES; i++) {
		limit_read(headers, &families[i], base, &l);
		if (l.remaining == 0 && l.reset_ms > ms)
			ms = l.reset_ms;
	}
	return ms;
}

int64_t
retry_told_ms(const char *headers, const char *body, size_t len, int64_t now,
    const char **from)
{
	int64_t ms, base = reply_time(headers, now);
	const char *ignored;

	if (from == NULL)
		from = &ignored;
	if (body == NULL) {
		body = "";
		len = 0;
	}
	if (len > SCAN)
		len = SCAN;
	*from = "retry-after-ms";
	if ((ms = after_ms(headers)) != -1)
		return ms;
	*from = "retry-after";
	if ((ms = header_ms(headers, "retry-after", base)) != -1)
		return ms;
	if ((ms = body_ms(body, len, from)) != -1)
		return ms;
	*from = "ratelimit-reset";
	if ((ms = exhausted_ms(headers, base)) != -1)
		return ms;
	*from = "PerMinute";
	if (find(body, len, "perminute") != NULL)
		return RETRY_MINUTE_MS;
	*from = NULL;
	return -1;
}

void
retry_limits(const char *headers, int64_t now, struct retry_limits *out)
{
	struct retry_limit l, *to;
	int64_t base;
	size_t i;

	out->requests = (struct retry_limit){.limit = -1, .remaining = -1,
	    .reset_ms = -1};
	out->tokens = out->requests;
	/* most servers tell none: one look at the headers, not one a name */
	if (headers == NULL || strcasestr(headers, "ratelimit-") == NULL)
		return;
	base = reply_time(headers, now);
	for (i = 0; i < FAMILIES; i++) {
		limit_read(headers, &families[i], base, &l);
		to = families[i].tokens ? &out->tokens : &out->requests;
		if (to->limit == -1 && to->remaining == -1)
			*to = l;
	}
}
