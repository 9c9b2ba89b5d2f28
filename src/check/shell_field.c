/*
 * Lines that are fields of a record, wherever they stand, as YAML, TOML or a
 * program's log has them: would_buy_again: true, type = "kettle", STATUS=OK,
 * rating_overall: 4.
 *
 * People have fields as well ("Pros: light", "room: fine", "max_users: 20" of
 * the file that they had to edit), so that a line is worth points for what they
 * do not write: a key of two words that names what a review has, a truth
 * value, a string in quotation marks.  Points of several lines add up.
 */
#include <stddef.h>
#include <string.h>

#include "check/check_markup.h"
#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	ENOUGH = 2, /* points */
	KEY = 30,   /* bytes of a key at most */
	LEAST = 6   /* words of a text */
};

/* Words of a key that has an underscore. */
static const char *const parts[] = {
	"rating", "review", "reviewer", "stars", "star", "score", "recommend",
	"recommended", "buy", "bought", "purchase", "purchased", "helpful",
	"verified", "product", "sentiment", "would", "overall", "pros", "cons",
	"votes", "verdict", "spoilers", "summary", "persona", NULL
};
/* Keys of one word whose value may be a string. */
static const char *const keys[] = {
	"comment", "text", "review", "content", "title", "body", "headline",
	"summary", "description", "verdict", "author", "name", "stars",
	"rating", "score", "type", "lang", "language", "sentiment", "answer",
	"output", "response", "pros", "cons", "product", "category", "tone",
	"message", "reviewer", NULL
};
/* What a program tells of its work, right before "=". */
static const char *const told[] = {
	"status", "tokens", "token_count", "len", "length", "lang", "language",
	"label", "sentiment", "polarity", "exit_code", "finish_reason", NULL
};
static const char *const done[] = {
	"ok", "success", "done", "complete", "completed", "finished", "pass",
	NULL
};
static const char *const truths[] = {
	"true", "false", "null", NULL
};

/* A line: its key, the sign behind that and its value, without blanks. */
struct field {
	const char *key, *value;
	size_t len, vlen;
	int underscore; /* in the key */
	int tight;      /* no blank before nor behind the sign */
	char sign;
};

/* Read the line of n bytes at s.  Returns 0 if it is no field. */
static int
read_field(struct field *f, const char *s, size_t n)
{
	size_t i = 0, from;

	while (i < n && ascii_in(s[i], "-* \t"))
		i++;
	f->key = s + i;
	f->vlen = 0;
	f->underscore = 0;
	for (from = i; i < n && i - from < KEY && (ascii_class[
	    (unsigned char)s[i]] & ASCII_WORD) != 0; i++)
		f->underscore |= s[i] == '_' && i > from;
	f->len = i - from;
	from = i;
	while (i < n && s[i] == ' ')
		i++;
	if (f->len < 2 || i + 1 >= n || !ascii_in(s[i], ":="))
		return 0;
	f->sign = s[i++];
	f->tight = i == from + 1 && s[i] != ' ';
	while (i < n && s[i] == ' ')
		i++;
	while (n > i && ascii_in(s[n - 1], " \r,"))
		n--;
	f->value = s + i;
	f->vlen = n - i;
	return n > i;
}

/* Is one of the key's words, between underscores, of a review? */
static int
has_part(const struct field *f)
{
	const char *p = f->key, *end = p + f->len, *q;

	for (; p < end; p = q + 1) {
		if ((q = memchr(p, '_', (size_t)(end - p))) == NULL)
			q = end;
		if (affix_whole(p, (size_t)(q - p), parts))
			return 1;
	}
	return 0;
}

/* Is the value one string in quotation marks? */
static int
is_string(const struct field *f)
{
	const char *v = f->value;

	return f->vlen > 2 && ascii_in(v[0], "\"'") &&
	    v[f->vlen - 1] == v[0];
}

/* Is the value one word or a number? */
static int
is_plain(const struct field *f)
{
	return memchr(f->value, ' ', f->vlen) == NULL;
}

static size_t
points(const struct field *f)
{
	const int key = *f->key >= 'a' && affix_whole(f->key, f->len, keys);
	const int part = has_part(f);
	size_t n = 0;

	if (f->underscore && part)
		n = is_plain(f) || is_string(f) ? 2 : 1;
	if (f->sign == '=' && f->tight && *f->key >= 'a' && is_plain(f) &&
	    affix_whole(f->key, f->len, told))
		return 2;
	if (f->len == 6 && affix_whole(f->value, f->vlen, done) &&
	    strncmp(f->key, "STATUS", 6) == 0)
		return 2;
	if (is_string(f))
		n += key || f->sign == '=';
	else if (f->sign == '=' && key)
		n += f->value[0] >= '0' && f->value[0] <= '9';
	if (part && affix_whole(f->value, f->vlen, truths))
		n++;
	/* type: book_review */
	if (key && is_plain(f) && memchr(f->value, '_', f->vlen) != NULL)
		n++;
	return n;
}

/* Are there "- pros:" and items below it, at the line of n bytes at byte i? */
static int
is_nested(const struct text *t, size_t i, size_t n)
{
	const char *s = t->raw + i, *end = t->raw + t->len;

	return n > 5 && memcmp(s, "- ", 2) == 0 && s[n - 1] == ':' &&
	    affix_whole(s + 2, n - 3, keys) && end - s > (ptrdiff_t)n + 5 &&
	    memcmp(s + n, "\n  - ", 5) == 0;
}

/* Is the line the head of a section, [appliance]? */
static int
is_section(const char *s, size_t n)
{
	size_t i;

	while (n > 0 && ascii_in(s[n - 1], " \r"))
		n--;
	if (n < 4 || n > KEY || s[0] != '[' || s[n - 1] != ']')
		return 0;
	for (i = 1; i + 1 < n; i++)
		if ((ascii_class[(unsigned char)s[i]] & ASCII_WORD) == 0 &&
		    !ascii_in(s[i], ".-"))
			return 0;
	return 1;
}

size_t
shell_field(const struct text *t, size_t *at)
{
	size_t i, len, n, sum = 0, first = 0, first_len = 0;
	int section = 0;
	struct field f;

	if ((t->marks & MARK_LINE) == 0 || t->n < LEAST ||
	    (t->marks & (MARK_COLON | MARK_EQUAL)) == 0)
		return 0;
	for (i = 0; i < t->len && sum < ENOUGH; i += len + 1) {
		len = markup_line(t, i);
		n = read_field(&f, t->raw + i, len) ? points(&f) :
		    (size_t)is_nested(t, i, len);
		/* a string or a number behind the head of a section */
		n += n > 0 && section && f.vlen > 0 && f.sign == '=';
		section = is_section(t->raw + i, len);
		if (n > 0 && sum == 0) {
			first = i;
			first_len = len;
		}
		sum += n;
	}
	*at = first;
	return sum >= ENOUGH ? first_len : 0;
}
