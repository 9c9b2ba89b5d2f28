/*
 * References to characters as HTML has them: that&rsquo;s, a&nbsp;walk,
 * &#9733;, &lt;but works&gt;, and those that were written twice (&amp;mdash;).
 *
 * Dumps of what people wrote hold some as well: &amp;, &quot; and &#34; for
 * what they typed, "&lt;3" and "&lt;1 gram", an accented letter or two
 * (saut&eacute;), letters of other scripts by number (Ond&#345;ej), and signs
 * that are none ("A&E;").  So one reference counts if it stands for a sign of
 * typography, which people do not type; of letters there must be several.
 * &#39; counts within a word (don&#39;t) if there is one more of any kind, and
 * no apostrophe that is not escaped.
 */
#include <string.h>

#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	NAME = 9,     /* bytes of a name at most */
	INSIDE = 60,  /* the same between &lt; and &gt; */
	LETTERS = 4   /* references to letters, at least */
};

/* Signs of typography; affix_whole() asks in any case. */
static const char *const signs[] = {
	"nbsp", "rsquo", "lsquo", "rdquo", "ldquo", "mdash", "ndash",
	"hellip", "apos", "bull", "middot", "star", "starf", "laquo", "raquo",
	"bdquo", "sbquo", "lsaquo", "rsaquo", "ensp", "emsp", "thinsp", "shy",
	"NewLine", "Tab", "excl", "comma", "period", "colon", "lpar", "rpar",
	"check", "hearts", "rarr",
	"#10", "#13", "#33", "#44", "#46", "#160", "#8211", "#8212", "#8216",
	"#8217", "#8220", "#8221", "#8226", "#8230", "#9733", "#9734",
	"#10003", "#10004", "#11088", "#x27", "#x22", "#x2f", "#x60", "#xa",
	"#xa0", "#x2019", "#x2018", "#x201c", "#x201d", "#x2013", "#x2014",
	"#x2026", "#x2605", "#x2606", "#x2b50", NULL
};

/* What the functions that escape a text write for the signs of everybody. */
static const char *const plain[] = {"amp", "quot", "#34", "#39", "lt", "gt",
    NULL};

/* How the names of accented letters end: eacute, ccedil. */
static const char *const accents[] = {
	"acute", "grave", "circ", "uml", "tilde", "cedil", "slash", "ring",
	"lig", NULL
};

/* Bytes of the name at p, behind "&", if ";" ends it; or 0. */
static size_t
name_len(const char *p, const char *end)
{
	size_t n = *p == '#', most = (size_t)(end - p);

	while (n < most && n < NAME && (ascii_class[(unsigned char)p[n]] &
	    ASCII_ALNUM) != 0)
		n++;
	return n > 1 && n < most && p[n] == ';' ? n : 0;
}

/* Is it escaped twice: "amp;" and another name of small letters? */
static int
is_twice(const char *p, const char *end)
{
	if (end - p < 7 || memcmp(p, "amp;", 4) != 0)
		return 0;
	return (p[4] == '#' || (p[4] >= 'a' && p[4] <= 'z')) &&
	    name_len(p + 4, end) > 0;
}

/* Is "#39;" at p, of n bytes, an apostrophe within a word? */
static int
is_apostrophe(const struct text *t, const char *p, size_t n)
{
	const char *end = t->raw + t->len;

	return n == 3 && memcmp(p, "#39", 3) == 0 && p - 1 > t->raw &&
	    (ascii_class[(unsigned char)p[-2]] & ASCII_LETTER) != 0 &&
	    end - p > 4 &&
	    (ascii_class[(unsigned char)p[4]] & ASCII_LETTER) != 0;
}

/* Does "lt;" at p open what "&gt;" closes, a break of a line or an aside? */
static int
is_bracketed(const char *p, const char *end)
{
	const char *close;
	size_t left;

	if (end - p < 9 || memcmp(p, "lt;", 3) != 0)
		return 0;
	if (memcmp(p + 3, "br&gt;", 6) == 0)
		return 1;
	p += 3;
	left = (size_t)(end - p) < INSIDE ? (size_t)(end - p) : INSIDE;
	close = memmem(p, left, "&gt;", 4);
	/* one word alone is a tag, which shell_tag() judges */
	return (ascii_class[(unsigned char)*p] & ASCII_LETTER) != 0 &&
	    close != NULL && memchr(p, ' ', (size_t)(close - p)) != NULL &&
	    close[-1] != '/';
}

size_t
shell_reference(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = p + t->len;
	size_t n, letters = 0, first = 0, len = 0, escaped = 0, within = 0;

	if ((t->marks & MARK_AMPERSAND) == 0)
		return 0;
	while ((p = memchr(p, '&', (size_t)(end - p))) != NULL &&
	    ++p < end) {
		if ((n = name_len(p, end)) == 0)
			continue;
		*at = (size_t)(p - 1 - t->raw);
		if (affix_whole(p, n, signs) || is_twice(p, end) ||
		    is_bracketed(p, end))
			return n + 2;
		if (affix_whole(p, n, plain)) {
			escaped++;
			if (within == 0 && is_apostrophe(t, p, n))
				within = *at;
		}
		if (affix_end(p, n, accents) == 0)
			continue;
		if (letters++ == 0) {
			first = *at;
			len = n + 2;
		}
	}
	if (within > 0 && escaped > 1 &&
	    memchr(t->raw, '\'', t->len) == NULL) {
		*at = within;
		return 5;
	}
	*at = first;
	return letters >= LETTERS ? len : 0;
}
