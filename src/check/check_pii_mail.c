/*
 * Rule email: addresses of mail.
 *
 * An at sign between a name and a host speaks for itself, also one of East
 * Asian width, or between blanks before "example . com".  "(at)" and "[at]"
 * need a dot after the host, spelt out or not.  A bare "at" is a word, so
 * that it also needs a name that is none ("jane.doe"), or a host of mail:
 * "bought at booking.com" is a shop, and so is "bought @ booking.com".
 */
#include <string.h>
#include <strings.h>

#include "check/check_pii.h"
#include "check/host.h"
#include "ground/hash.h"
#include "text/ascii.h"
#include "text/phrase.h"

enum { LOCAL = 64 };

static int
is_local(char c)
{
	return host_alnum(c) || ascii_in(c, ".!#$%&'*+/=?^_`{|}~-") ||
	    (unsigned char)c >= 0x80;
}

/*
 * The address around the at sign of `sign` bytes at byte i: its length and
 * *at; 0 if none.
 */
static size_t
address_at(const struct text *t, size_t i, size_t sign, size_t *at)
{
	size_t from = i, n = host_len(t->raw + i + sign, t->len - i - sign);

	if (i > 1 && t->raw[i - 1] == '"') /* "odd name"@example.com */
		for (from = i - 1; from > 0 && i - from < LOCAL;)
			if (t->raw[--from] == '"')
				break;
	while (from > 0 && i - from < LOCAL && is_local(t->raw[from - 1]))
		from--;
	while (from < i && ascii_in(t->raw[from], ".'`*_(/"))
		from++;
	if (n == 0 || from == i || t->raw[i - 1] == '.')
		return 0;
	*at = from;
	return i + sign + n - from;
}

/*
 * The same where it is spelt out, "(at)" or "[at]" being at byte i: blanks may
 * stand about it, and "(dot)" for a dot.
 */
static size_t
address_spelt(const struct text *t, size_t i, size_t *at)
{
	static const char dots[][6] = {"(dot)", "[dot]", "{dot}", " dot ",
	    "(pun", "."};
	const char *s = t->raw;
	size_t from = i, to = i + 4, k, n, end = 0;

	while (from > 0 && s[from - 1] == ' ' && i - from < 2)
		from--;
	*at = from;
	while (*at > 0 && from - *at < LOCAL && is_local(s[*at - 1]))
		(*at)--;
	if (*at == from)
		return 0;
	while (to < t->len && s[to] == ' ' && to - i < 6)
		to++;
	for (n = to; to < t->len && to - n < LOCAL && host_char(s[to]); to++)
		continue;
	if (to == n)
		return 0;
	while (to < t->len && s[to] == ' ' && s[to + 1] != 'd')
		to++;
	for (k = 0; k < sizeof(dots) / sizeof(dots[0]) && end == 0; k++) {
		n = strlen(dots[k]);
		if (to + n < t->len && strncasecmp(s + to, dots[k], n) == 0)
			end = to + n;
	}
	while (end > 0 && end < t->len && s[end] == ' ')
		end++;
	for (n = end; end > 0 && end < t->len && host_char(s[end]); end++)
		continue;
	return end > n + 1 ? end - *at : 0;
}

static size_t
find_spelt(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i, n;

	for (; (p = memmem(p, (size_t)(end - p), "at", 2)) != NULL; p += 2) {
		i = (size_t)(p - t->raw);
		if (i == 0 || i + 2 >= t->len ||
		    !ascii_in(t->raw[i - 1], "([{") ||
		    !ascii_in(t->raw[i + 2], ")]}"))
			continue;
		if ((n = address_spelt(t, i - 1, at)) > 0)
			return n;
	}
	return 0;
}

/* Is one of the list (which ends with NULL) at s, whole? */
static int
is_one(const char *s, size_t max, const char *const *list)
{
	size_t n;

	for (; *list != NULL && max > 0; list++) {
		if (((*list)[0] ^ s[0]) & ~0x20)
			continue;
		n = strlen(*list);
		if (n <= max && strncasecmp(s, *list, n) == 0 &&
		    (n == max || !host_char(s[n])))
			return 1;
	}
	return 0;
}

static int
is_letter(char c)
{
	return host_char(c) && c != '-' && (c < '0' || c > '9');
}

/* Is it a name of a mailbox and no word: jane.doe, bob_k? */
static int
is_box(const char *s, size_t n)
{
	size_t i;

	for (i = 1; i + 1 < n; i++)
		if (s[i] == '_' || (s[i] == '.' && is_letter(s[i - 1]) &&
		    is_letter(s[i + 1])))
			return 1;
	return 0;
}

static const char *const mail_hosts[] = {
	"gmail", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "gmx",
	"protonmail", "proton", "aol", "yandex", "mail", "fastmail",
	"tutanota", "laposte", "libero", "naver", NULL};

/*
 * Is the name of n bytes at byte `at`, with a blank before the sign, that of a
 * mailbox?  "cheaper @ target.com" is a shop.
 */
static int
is_mailbox(const struct text *t, size_t at, size_t n, size_t host)
{
	static const char *const boxes[] = {
	    "info", "support", "sales", "contact", "help", "office", "service",
	    "mail", "hello", "admin", "booking", "bookings", "reservations",
	    "team", "customerservice", "customercare", NULL};
	const char *s = t->raw;
	size_t last = at + n - 1;

	if (at > 1 && ascii_in(s[at - 1 - (s[at - 1] == ' ')], ":(<\""))
		return 1;
	return is_box(s + at, n) || (s[last] >= '0' && s[last] <= '9') ||
	    is_one(s + at, n, boxes) ||
	    is_one(s + host, t->len - host, mail_hosts);
}

/* "support @ example . com", the sign being at byte i. */
static size_t
address_apart(const struct text *t, size_t i, size_t *at)
{
	static const char *const tops[] = {
	    "com", "net", "org", "info", "edu", "co.uk", "de", "fr", NULL};
	const char *s = t->raw;
	size_t from = i, to = i + 1, end, host;

	while (from > 0 && s[from - 1] == ' ')
		from--;
	for (*at = from; *at > 0 && from - *at < LOCAL && is_local(s[*at - 1]);)
		(*at)--;
	while (to < t->len && s[to] == ' ')
		to++;
	for (host = to; to < t->len && to - host < LOCAL && host_char(s[to]);)
		to++;
	if (*at == from || to == host)
		return 0;
	end = to;
	while (end < t->len && s[end] == ' ')
		end++;
	if (end >= t->len || s[end] != '.' || (from < i && end == to &&
	    !is_mailbox(t, *at, from - *at, host)))
		return 0;
	for (end++; end < t->len && s[end] == ' ';)
		end++;
	if (!is_one(s + end, t->len - end, tops))
		return 0;
	while (end < t->len && host_char(s[end]))
		end++;
	return end - *at;
}

/* "jane.doe at example dot org", "bob at gmail.com": "at" is at byte i. */
static size_t
address_said(const struct text *t, size_t i, size_t *at)
{
	const char *s = t->raw, *host = s + i + 3;
	size_t max = t->len - i - 3, n, m = 0;

	for (*at = i - 1; *at > 0 && i - *at < LOCAL && is_local(s[*at - 1]);)
		(*at)--;
	for (n = 0; n < max && n < LOCAL && host_char(host[n]);)
		n++;
	if (*at == i - 1 || n == 0)
		return 0;
	/* AT and DOT in capitals are signs, no words */
	if (!(s[i] == 'A' && max > n + 5 &&
	    memcmp(host + n, " DOT ", 5) == 0) &&
	    !is_box(s + *at, i - 1 - *at) && !is_one(host, max, mail_hosts))
		return 0;
	if ((m = host_len(host, max)) > n)
		return i + 3 + m - *at;
	if (max < n + 7 || strncasecmp(host + n, " dot ", 5) != 0)
		return 0;
	for (m = n += 5; m < max && is_letter(host[m]);)
		m++;
	return m > n + 1 ? i + 3 + m - *at : 0;
}

/* The same, wherever "at" is; if nowhere, where "AT" is. */
static size_t
find_said(const struct text *t, size_t *at)
{
	const struct word *w, *end = t->words + t->n;
	const uint64_t sign = hash64("at", 2);
	size_t n, capitals = 0, from = 0;

	for (w = t->words; w < end; w++) {
		if (w->hash != sign || w->len != 2 || w->at < 2 ||
		    w->at + 3U >= t->len || t->raw[w->at - 1] != ' ' ||
		    t->raw[w->at + 2] != ' ')
			continue;
		if (memcmp(t->raw + w->at, "at", 2) == 0 &&
		    (n = address_said(t, w->at, at)) > 0)
			return n;
		if (memcmp(t->raw + w->at, "AT", 2) == 0 && capitals == 0)
			capitals = address_said(t, w->at, &from);
	}
	if (capitals > 0)
		*at = from;
	return capitals;
}

/* What has a sign: the usual one, or that of East Asian width. */
static size_t
find_sign(const struct text *t, const char *sign, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i, n, len = strlen(sign);

	for (; (p = memmem(p, (size_t)(end - p), sign, len)) != NULL; p++) {
		i = (size_t)(p - t->raw);
		if ((n = address_at(t, i, len, at)) > 0 ||
		    (len == 1 && (n = address_apart(t, i, at)) > 0))
			return n;
	}
	return 0;
}

static int
look_email(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	const struct text *t = v->words;

	*value = "e-mail address";
	*len = (t->marks & MARK_AT) != 0 ? find_sign(t, "@", at) : 0;
	if (*len == 0 && (t->marks & MARK_WIDE) != 0)
		*len = find_sign(t, "\xef\xbc\xa0", at);
	if (*len == 0 && (t->marks & MARK_BRACKET) != 0)
		*len = find_spelt(t, at);
	if (*len == 0 && phrases_may(r->state, t))
		*len = find_said(t, at);
	return *len > 0;
}

void
rule_email_start(struct rule *r, const struct conf *conf)
{
	static const char *const said[] = {"at"};

	(void)conf;
	r->state = phrases_new(r->book, said, 1);
}

void
rule_email(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_email);
}
