/*
 * People quote, rule off, number and list as well, but within a text: each
 * form here asks that nothing else of its kind stands in the text.
 */
#include "check/wrap.h"

#include <string.h>
#include <strings.h>

#include "text/ascii.h"

enum { LEAST = 6 }; /* words of a text */

/*
 * How a text begins that was no part of a review, letter for letter: people
 * begin with "Select the size" and "Curl your hair" as well.
 */
static const char *const heads[] = {
	">>> ", "HTTP/1.", "HTTP/2", "Content-Type:", "content-type:",
	"data: ", "@@ -", "diff --git", "#!/", "cat <<", "echo \"", "echo '",
	"printf(", "console.log(", "return \"", "return '", "SELECT *",
	"SELECT '", "SELECT \"", "SELECT review", "SELECT text", "<?php",
	"/*", "// ", "=begin", "BEGIN REVIEW", "BEGIN TEXT", "BEGIN OUTPUT",
	"BEGIN RESPONSE", "BEGIN TRANSACTION", ":::", "\\documentclass",
	"curl -", "curl http", NULL
};
static const char begin[] = ">HCcd@#epSr<=/B:\\"; /* what they begin with */

/*
 * What a review is called in the head of one of several.  The last are called
 * so elsewhere, too ("Row 5 - no legroom").
 */
static const char *const nouns[] = {
	"review", "testimonial", "example", "response", "completion", "avis",
	"bewertung", "rezension", "recensie", "recensione", "opinia",
	"recenzja", "rese\303\261a", "resenha", "beispiel", "exemple",
	"ejemplo", "esempio", "voorbeeld", NULL
};
static const char *const things[] = {
	"sample", "entry", "item", "output", "record", "row", "text", "answer",
	"result", NULL
};
static const char *const kinds[] = {
	"customer ", "user ", "product ", "guest ", "hotel ", "generated ",
	"book ", "film ", "movie ", "app ", "restaurant ", "synthetic ", NULL
};

/* What a rule is made of. */
static const char *const signs[] = {
	"*", "#", "\xe2\x80\x94", "\xe2\x94\x80", "\xe2\x94\x81",
	"\xe2\x95\x90", NULL
};

static int
is_letter(char c)
{
	return (ascii_class[(unsigned char)c] & ASCII_LETTER) != 0;
}

/* The number of bytes at s that begins it and is one of the list. */
static size_t
one_of(const char *const *list, const char *s, size_t max)
{
	size_t n;

	for (; max > 0 && *list != NULL; list++) {
		if (((*s ^ **list) & ~0x20) != 0)
			continue; /* another letter, whatever its case */
		n = strlen(*list);
		if (n < max && strncasecmp(s, *list, n) == 0)
			return n;
	}
	return 0;
}

static size_t
skip_digits(const char *s, size_t i, size_t max)
{
	while (i < max && s[i] >= '0' && s[i] <= '9')
		i++;
	return i;
}

/* The length of the text without what is blank at its end. */
static size_t
end_of(const struct text *t)
{
	size_t end = t->len;

	while (end > 0 && ascii_blank(t->raw[end - 1]))
		end--;
	return end;
}

/* Is the line of n bytes made of one of the signs, three of them or more? */
static int
is_row(const char *s, size_t n)
{
	size_t i, k, len;

	for (i = 0; signs[i] != NULL; i++) {
		len = strlen(signs[i]);
		for (k = 0; k + len <= n &&
		    memcmp(s + k, signs[i], len) == 0; k += len)
			continue;
		if (k == n && n >= 3 * len)
			return 1;
	}
	return 0;
}

/* Does the line warn of what it tells: "=== spoilers ahead ==="? */
static int
is_warning(const char *s, size_t n)
{
	for (; n > 6; s++, n--)
		if (strncasecmp(s, "spoiler", 7) == 0)
			return 1;
	return 0;
}

/*
 * Is the line s .. s + n a rule, maybe with a word in it: "=== Review ==="?
 * People give up to five asterisks for stars; of those only three are a rule.
 */
static int
is_rule(const char *s, size_t n)
{
	size_t i = 1;

	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\r'))
		n--;
	if (n < 3)
		return 0;
	if (n == 5 && memcmp(s, "* * *", 5) == 0)
		return 1;
	if (s[0] == '*' && (n == 4 || n == 5))
		return 0;
	if (!ascii_in(s[0], "-=_+"))
		return is_row(s, n);
	while (i < n && s[i] == s[0])
		i++;
	return i >= 3 && (i == n || (memcmp(s, s + n - 3, 3) == 0 &&
	    !is_warning(s, n)));
}

/* A rule as the first or the last line. */
static size_t
rule_len(const struct text *t, size_t end, size_t *at)
{
	const char *p;

	if (end == 0 || t->n < LEAST)
		return 0;
	p = memchr(t->raw, '\n', end);
	if (p == NULL)
		return 0;
	*at = 0;
	if (is_rule(t->raw, (size_t)(p - t->raw)))
		return (size_t)(p - t->raw);
	p = memrchr(t->raw, '\n', end);
	*at = (size_t)(p + 1 - t->raw);
	return is_rule(p + 1, end - *at) ? end - *at : 0;
}

/* The mark of an item at s: "- ", "1. ", "(2) ", "#1: ", "a) "; or 0. */
static size_t
mark_len(const char *s, size_t max)
{
	size_t i, from;

	if (max == 0 || (is_letter(*s) && *s != 'a'))
		return 0;
	if (max > 2 && ascii_in(s[0], "-*>") && s[1] == ' ')
		return 2;
	if (max > 4 && memcmp(s, "\xe2\x80\xa2 ", 4) == 0)
		return 4;
	from = max > 1 && (s[0] == '(' || s[0] == '#');
	i = skip_digits(s, from, max);
	if (i == from && i + 1 < max && s[i] == 'a' && s[i + 1] == ')')
		i++;
	return i > from && i < from + 3 && i + 1 < max &&
	    strchr(s[0] == '#' ? ":" : s[0] == '(' ? ")" : ".)", s[i]) !=
	    NULL && s[i + 1] == ' ' ? i + 2 : 0;
}

/*
 * The mark of the only item of a list, which is the text; or of an item that
 * is quoted.  Where more follow, on other lines or on this, it is a list.
 */
static size_t
item_len(const struct text *t, size_t end)
{
	size_t n = mark_len(t->raw, end);
	const char *s = t->raw, *next;

	if (n == 0 || n >= end || t->n < LEAST)
		return 0;
	if (s[n] == '"')
		return n;
	if (n == 2 && s[0] == '>')
		return n;
	if (memchr(s, '\n', end) != NULL)
		return 0;
	next = s[0] == '1' ? "2" : s[0] >= '0' && s[0] <= '9' ? NULL : " - ";
	return next == NULL || memmem(s + n, end - n, next, strlen(next)) ==
	    NULL || (s[0] == '1' && memmem(s, end, "2.", 2) == NULL &&
	    memmem(s, end, "2)", 2) == NULL) ? n : 0;
}

/* The mark of an item that is not there any more: "\n2) ". */
static size_t
empty_len(const struct text *t, size_t end, size_t *at)
{
	const char *s = t->raw, *p = memrchr(s, '\n', end);
	size_t i;

	if (p == NULL || t->n < LEAST)
		return 0;
	*at = (size_t)(p + 1 - s);
	i = skip_digits(s, *at, end);
	return i > *at && i + 1 == end && i - *at < 3 &&
	    (s[i] == '.' || s[i] == ')') ? end - *at : 0;
}

/* What a review is called at s[i]: its length; i is 0 if nothing is before. */
static size_t
noun_len(const char *s, size_t i, size_t end)
{
	size_t n = one_of(nouns, s + i, end - i);

	if (n > 0)
		return n;
	n = one_of(things, s + i, end - i);
	return n > 0 && (i > 0 ||
	    memchr(s + n, '#', end - n > 2 ? 2 : end - n) != NULL) ? n : 0;
}

/*
 * May the first number be that of a head?  Two words stand before it at most,
 * and what is short for `number`.
 */
static int
may_number(const struct text *t)
{
	size_t i = text_digit(t, 0);

	return i < t->n && (i < 3 ||
	    ascii_in(t->raw[t->words[i - 1].at], "noNrR"));
}

/* The head of one of several: "Customer Review #17:", "Example 3 -". */
static size_t
number_len(const struct text *t, size_t end)
{
	const char *s = t->raw;
	size_t i = 0, n, from;

	if (!may_number(t))
		return 0;
	while (i < end && ascii_in(s[i], "#*_[(\""))
		i++;
	i += one_of(kinds, s + i, end - i);
	n = noun_len(s, i, end);
	if (n == 0)
		return 0;
	i += n;
	while (i < end && ascii_in(s[i], " #no.NrR"))
		i++;
	from = i;
	i = skip_digits(s, i, end);
	if (i == from || i - from > 4)
		return 0;
	return i < end && (ascii_in(s[i], ":])\n") || (end - i > 3 &&
	    memcmp(s + i, " - ", 3) == 0)) ? i : 0;
}

/* "[REVIEW]...[/REVIEW]" and "[review]\n...". */
static size_t
bracket_len(const struct text *t, size_t end)
{
	const char *s = t->raw, *p;
	size_t n;

	if (end < 8 || s[0] != '[' || (p = memchr(s, ']', 24 < end ? 24 :
	    end)) == NULL)
		return 0;
	n = (size_t)(p - s);
	p = memmem(s + n, end - n, "[/", 2);
	if (p != NULL && (size_t)(s + end - p) > n + 1 &&
	    strncasecmp(p + 2, s + 1, n - 1) == 0)
		return n > 2 || (size_t)(s + end - p) == n + 2 ? n + 1 : 0;
	return n > 2 && n + 1 < end && s[n + 1] == '\n' &&
	    noun_len(s, 1, end) == n - 1 ? n + 1 : 0;
}

/* Does it begin as what is typed at a shell: "$ python make.py"? */
static size_t
typed_len(const struct text *t, size_t end)
{
	const char *s = t->raw;
	size_t i, n;

	if (end > 3 && s[0] == '$' && s[1] == ' ' && s[2] >= 'a' &&
	    s[2] <= 'z')
		return 3;
	if (end < 2 || !ascii_in(s[0], begin) ||
	    (end > 3 && memcmp(s + end - 3, "<<<", 3) == 0))
		return 0; /* >>> the best ever <<< */
	for (i = 0; heads[i] != NULL; i++) {
		if (s[0] != heads[i][0] || s[1] != heads[i][1])
			continue;
		n = strlen(heads[i]);
		if (n < end && memcmp(s, heads[i], n) == 0)
			return is_warning(s, end < 40 ? end : 40) ? 0 : n;
	}
	return 0;
}

size_t
wrap_find(const struct text *t, size_t *at)
{
	const size_t end = end_of(t);
	size_t len;

	*at = 0;
	if ((len = wrap_pair(t, end)) > 0 || (len = item_len(t, end)) > 0 ||
	    (len = number_len(t, end)) > 0 ||
	    (len = bracket_len(t, end)) > 0 || (len = typed_len(t, end)) > 0)
		return len;
	if ((t->marks & MARK_LINE) == 0)
		return 0;
	if ((len = rule_len(t, end, at)) > 0)
		return len;
	return empty_len(t, end, at);
}
