/*
 * Rule url: addresses of the web.
 *
 * A scheme or "www." speaks for itself, also where it is written to be read by
 * people only (hxxp, "www dot", "example[.]com").  A host with a path is an
 * address too.  A host alone may be a shop that people speak of, "booking.com",
 * so that it needs a name that no shop has, of three labels or with a hyphen,
 * or a word such as "see" before it; and if its domain is a word as well, no
 * more of a sentence behind it: "the check-in.It was slow".
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "check/check_pii.h"
#include "check/host.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "text/ascii.h"
#include "text/phrase.h"

enum { LABEL = 63, AFAR = 3 }; /* words between "see" and a host */

static const char *const pointing[] = {
	"see|visit|read|website|web_site|webpage|blog|link|source|check_out|"
	"more_at|more_on|more_info_at|info_at|details_at|details_on|go_to|"
	"found_at|order_at|code_at|code_on|review_on|review_at|pictures_here|"
	"siehe|mehr_auf|mehr_unter|infos_unter|details_auf|bericht_auf|"
	"voir|visitez|détails_sur|plus_sur|infos_sur|avis_sur|"
	"visita|visite|vea|más_en|info_en|detalles_en|"
	"vedi|dettagli_su|info_su|più_su|mais_em|veja|detalhes_em|"
	"zie|meer_op|kijk_op|info_op|więcej_na|zobacz|szczegóły_na",
};

/* What an address that is spelt out begins with, or its dot. */
enum spelt { WWW, HTTP, HTTPS, DOT, SPELT };

struct url {
	struct phrases *pointing;
	struct phrases *begins; /* any of what is spelt out */
	uint64_t spelt[SPELT]; /* hashes */
	uint64_t has;	       /* bit hash % 64 of each */
};

void
rule_url_start(struct rule *r, const struct conf *conf)
{
	static const char words[SPELT][6] = {"www", "http", "https", "dot"};
	static const char *const begins[] = {"www|http|https|dot"};
	struct url *u = r->state = mem_calloc(1, sizeof(*u));
	size_t i;

	(void)conf;
	u->pointing = phrases_new(NULL, pointing, 1);
	u->begins = phrases_new(r->book, begins, 1);
	for (i = 0; i < SPELT; i++) {
		u->spelt[i] = hash64(words[i], strlen(words[i]));
		u->has |= UINT64_C(1) << u->spelt[i] % 64;
	}
}

void
rule_url_stop(struct rule *r)
{
	struct url *u = r->state;

	phrases_free(u->pointing);
	phrases_free(u->begins);
	free(u);
	r->state = NULL;
}

/* Bytes of the address of which n at s are known, with its path. */
static size_t
path_len(const char *s, size_t n, size_t max)
{
	while (n < max && (unsigned char)s[n] > ' ' && s[n] != '"' &&
	    s[n] != '<' && s[n] != '>')
		n++;
	while (n > 0 && ascii_in(s[n - 1], ".,;:!?)'"))
		n--;
	return n;
}

/* Length of the address of a page after its scheme or "www.". */
static size_t
page_len(const char *s, size_t max)
{
	size_t n = host_len(s, max);

	if (n == 0 && max > 7 && s[0] != '/' && s[0] != '[' &&
	    (n = strspn(s, "0123456789.:")) < 7)
		return 0;
	return path_len(s, n, max);
}

/* A page named with its scheme. */
static size_t
find_scheme(const struct text *t, size_t *at)
{
	static const char *const schemes[] = {"http", "https", "ftp", "file",
	    "hxxp", "hxxps", "sftp", "ftps"};
	const char *p = t->raw, *end = t->raw + t->len, *s;
	size_t k, n;

	for (; (p = memmem(p, (size_t)(end - p), "://", 3)) != NULL; p += 3) {
		for (s = p; s > t->raw && host_alnum(s[-1]) && p - s < 6;)
			s--;
		for (k = 0; k < sizeof(schemes) / sizeof(schemes[0]); k++) {
			n = strlen(schemes[k]);
			if ((size_t)(p - s) < n ||
			    strncasecmp(p - n, schemes[k], n) != 0)
				continue;
			*at = (size_t)(p - t->raw) - n;
			n = page_len(p + 3, (size_t)(end - p) - 3);
			if (n > 0)
				return (size_t)(p - t->raw) + 3 + n - *at;
		}
	}
	return 0;
}

/* Bytes of a dot at s that is meant to be read by people only; 0 if none. */
static size_t
dot_len(const char *s, size_t max)
{
	static const char *const dots[] = {
	    "[.]", "(.)", "{.}", "[dot]", "(dot)", "{dot}", " dot ", " . ",
	    " (dot) ", " [dot] "};
	size_t k, n;

	for (k = 0; k < sizeof(dots) / sizeof(dots[0]); k++) {
		n = strlen(dots[k]);
		if (n < max && strncasecmp(s, dots[k], n) == 0)
			return n;
	}
	return 0;
}

/* Bytes of a label at s. */
static size_t
label_len(const char *s, size_t max)
{
	size_t n = 0;

	while (n < max && n < LABEL && host_char(s[n]))
		n++;
	return n;
}

/* "www dot example dot com": what follows www at s, of max bytes. */
static size_t
spelt_len(const char *s, size_t max)
{
	size_t i, n = dot_len(s, max);

	if (n == 0 || (i = label_len(s + n, max - n)) == 0)
		return 0;
	n += i;
	if ((i = dot_len(s + n, max - n)) == 0 && n < max && s[n] == '.')
		i = 1;
	if (i == 0 || (i = i + label_len(s + n + i, max - n - i)) < 3)
		return 0;
	return n + i;
}

/* Does a word such as "see" stand before the byte `at`? */
static int
is_pointed(const struct rule *r, const struct text *t, size_t at)
{
	size_t from = 0, to = t->n, mid, first, last;
	const struct url *u = r->state;

	while (from < to) { /* to the first word that is not before it */
		mid = from + (to - from) / 2;
		if (t->words[mid].at < at)
			from = mid + 1;
		else
			to = mid;
	}
	return phrases_find(u->pointing, t, to > AFAR ? to - AFAR : 0, to,
	    &first, &last);
}

/* "https//x", "http : /x": what follows the scheme at s, of max bytes. */
static size_t
torn_len(const char *s, size_t max)
{
	size_t n = 0;

	while (n < max && n < 2 && s[n] == ' ')
		n++;
	n += n < max && s[n] == ':';
	while (n < max && n < 4 && s[n] == ' ')
		n++;
	if (n + 2 >= max || s[n] != '/')
		return 0;
	while (n < max && (s[n] == '/' || s[n] == ' '))
		n++;
	return n < max && host_char(s[n]) ? path_len(s, n, max) : 0;
}

/* "example (dot) com", the dot being the word i: its bytes from *at, or 0. */
static size_t
said_len(const struct rule *r, const struct text *t, size_t i, size_t *at)
{
	const struct word *w = &t->words[i], *last;
	size_t from, n;

	if (i == 0 || i + 1 >= t->n)
		return 0;
	last = w + 1;
	*at = w[-1].at;
	from = *at + w[-1].len;
	n = dot_len(t->raw + from, t->len - from);
	if (n == 0 || from + n != last->at ||
	    host_top(t->raw + last->at, last->len) == HOST_NO)
		return 0;
	if (w->at == from + 1 && t->raw[from] == ' ' &&
	    !is_pointed(r, t, *at)) /* the dot com boom */
		return 0;
	return last->at + last->len - *at;
}

/* The page that the word w begins, or is the dot of: its bytes, or 0. */
static size_t
spelt_at(const struct rule *r, const struct text *t, const struct word *w,
    size_t *at)
{
	const struct url *u = r->state;
	const uint64_t *spelt = u->spelt;
	size_t from = w->at + w->len, n = 0;

	if (w->hash == spelt[DOT])
		return said_len(r, t, (size_t)(w - t->words), at);
	if (w->hash == spelt[WWW])
		n = spelt_len(t->raw + from, t->len - from);
	else if (w->hash == spelt[HTTP] || w->hash == spelt[HTTPS])
		n = torn_len(t->raw + from, t->len - from);
	*at = w->at;
	return n > 0 ? n + w->len : 0;
}

/* A page with its dots spelt out, or its scheme apart. */
static size_t
find_spelt(const struct rule *r, const struct text *t, size_t *at)
{
	const struct word *w = t->words, *end = w + t->n;
	const struct url *u = r->state;
	const uint64_t has = u->has;
	size_t n;

	if (!phrases_may(u->begins, t))
		return 0;
	for (; w < end; w++)
		if ((has >> w->hash % 64 & 1) != 0 &&
		    (n = spelt_at(r, t, w, at)) > 0)
			return n;
	return 0;
}

/* example[.]com */
static size_t
find_defanged(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i, n, top;

	for (; (p = memchr(p, '.', (size_t)(end - p))) != NULL; p++) {
		i = (size_t)(p - t->raw);
		if (i < 2 || (n = dot_len(p - 1, t->len - i + 1)) == 0 ||
		    !host_char(p[-2]) || p[-1] == ' ')
			continue;
		for (*at = i - 1; *at > 0 && host_char(t->raw[*at - 1]);)
			(*at)--;
		top = label_len(p - 1 + n, (size_t)(end - p) + 1 - n);
		if (top > 1 && host_top(p - 1 + n, top) != HOST_NO)
			return i - 1 + n + top - *at;
	}
	return 0;
}

/* Is nothing but a mark, or the end, behind the byte `end`? */
static int
is_last(const struct text *t, size_t end)
{
	return end >= t->len || ascii_in(t->raw[end], ")],;:!?\"'\n") ||
	    (t->raw[end] == '.' && (end + 1 == t->len ||
		t->raw[end + 1] <= ' '));
}

/* Has the first label two characters or more? */
static int
is_long(const char *s, size_t n)
{
	return n > 1 && s[1] != '.';
}

/* Is the host of n bytes at `at`, with no path behind it, an address? */
static int
is_bare(const struct rule *r, const struct text *t, size_t at, size_t n)
{
	const char *s = t->raw + at;
	int odd, pointed;

	if (!is_long(s, n) || host_is_known(s, n))
		return 0;
	odd = host_labels(s, n) > 2 || memchr(s, '-', n) != NULL;
	pointed = is_pointed(r, t, at);
	if (odd && pointed)
		return 1;
	return (odd || pointed) && (host_top(s, n) == HOST_FIRM ||
	    is_last(t, at + n));
}

/* Does a path begin behind the host of n bytes at s? */
static int
has_path(const char *s, size_t n, size_t max)
{
	if (n + 1 < max && s[n] == '?') /* not "is it on shop.it?yes" */
		return memchr(s + n, '=', path_len(s, n, max < n + LABEL ?
		    max : n + LABEL) - n) != NULL;
	return n + 1 < max && s[n] == '/' &&
	    (host_alnum(s[n + 1]) || ascii_in(s[n + 1], "~@_?")) &&
	    (is_long(s, n) || host_top(s, n) == HOST_FIRM ||
		(n > 3 && strncasecmp(s + n - 3, ".me", 3) == 0) ||
		(n > 3 && strncasecmp(s + n - 3, ".co", 3) == 0));
}

/* Where the label begins that ends before byte i. */
static size_t
label_start(const char *s, size_t i)
{
	size_t at = i;

	while (at > 0 && i - at < LABEL && host_char(s[at - 1]))
		at--;
	return at;
}

/* The page that "www." begins, if the host at s does. */
static size_t
www_len(const char *s, size_t max)
{
	size_t n;

	if (max < 5 || strncasecmp(s, "www.", 4) != 0)
		return 0;
	n = page_len(s + 4, max - 4);
	return n > 0 ? n + 4 : 0;
}

/* A page that is named by its host, with "www." or without. */
static size_t
find_host(const struct rule *r, const struct text *t, size_t *at)
{
	const char *s = t->raw, *p = s, *end = s + t->len;
	size_t n, max;

	while ((p = memchr(p, '.', (size_t)(end - p))) != NULL) {
		if (p++ == s || p == end || !host_char(p[-2]) || !host_char(*p))
			continue;
		*at = label_start(s, (size_t)(p - s) - 1);
		max = t->len - *at;
		if ((n = www_len(s + *at, max)) > 0)
			return n;
		n = host_len(s + *at, max);
		if (n > 0 && host_top(s + *at, n) != HOST_NO && (*at == 0 ||
		    !ascii_in(s[*at - 1], "@/\\_.&=-"))) {
			if (has_path(s + *at, n, max))
				return path_len(s + *at, n, max);
			if (is_bare(r, t, *at, n))
				return n;
		}
		while (p < end && (host_char(*p) || *p == '.'))
			p++;
	}
	return 0;
}

static int
look_url(const struct rule *r, const struct pii_view *v, size_t *at,
    size_t *len, const char **value)
{
	const struct text *t = v->words;

	*value = "web address";
	*len = (t->marks & MARK_SLASH) != 0 ? find_scheme(t, at) : 0;
	if (*len == 0)
		*len = find_spelt(r, t, at);
	if (*len == 0 && (t->marks & MARK_BRACKET) != 0)
		*len = find_defanged(t, at);
	if (*len == 0 && (t->marks & MARK_DOT) != 0)
		*len = find_host(r, t, at);
	return *len > 0;
}

void
rule_url(struct rule *r, struct subject *s)
{
	pii_look(r, s, look_url);
}
