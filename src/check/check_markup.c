/*
 * Rule markdown: the text is dressed for a screen.
 *
 * People list with "- ", number with "1." and shout with asterisks, and on
 * many sites they may set a word in bold: "**SPOILERS**", "**Update**".  What
 * they hardly write are headings, labels in bold, tables, links, fences and
 * rules of three signs (two of 60,000 reviews have one).
 */
#include <string.h>

#include "check/check_markup.h"
#include "check/check_rule.h"
#include "ground/piece.h"
#include "text/ascii.h"
#include "text/phrase.h"

/* What people set in bold. */
static const char *const warnings[] = {
	"spoiler|spoilers|update|updated|edit|edited|note|warning|caution|"
	"attention|possible|may|contains|may_contain|disclaimer|minor|mild|ps",
};

struct found {
	size_t at;
	size_t len;
	int64_t n;
};

static void
found(struct found *f, size_t at, size_t len)
{
	if (f->n++ > 0)
		return;
	f->at = at;
	f->len = len;
}

void
rule_markdown_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = phrases_new(NULL, warnings, 1);
}

size_t
markup_line(const struct text *t, size_t at)
{
	const char *end = memchr(t->raw + at, '\n', t->len - at);

	return end != NULL ? (size_t)(end - t->raw) - at : t->len - at;
}

/* Is the line a heading: "## Pros", "# **Verdict**", "### 1. Plot"? */
static int
is_heading(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && s[n] == '#')
		n++;
	if (n == 0 || n > 6 || n + 2 >= len || s[n] != ' ')
		return 0;
	for (; n < len && s[n] == ' '; n++)
		continue;
	if (n + 3 < len && s[n] >= '1' && s[n] <= '9' && (s[1] == '#' ||
	    (len < 40 && !ascii_in(s[len - 1], ".!?"))) &&
	    ascii_in(s[n + 1], ".)") && s[n + 2] == ' ')
		n += 3;
	return n < len && (s[n] == '*' || (unsigned char)s[n] >= 'A');
}

/* Is it the line below a table's head: "|---|:--:|"? */
static int
is_table(const char *s, size_t len)
{
	size_t i, bars = 0, dashes = 0;

	for (i = 0; i < len; i++) {
		bars += s[i] == '|';
		dashes += s[i] == '-';
		if (!ascii_in(s[i], "|-: \r"))
			return 0;
	}
	return bars > 0 && dashes > 2;
}

static void
lines(struct found *f, const struct text *t)
{
	size_t at, len;

	for (at = 0; at < t->len; at += len + 1) {
		len = markup_line(t, at);
		if (is_heading(t->raw + at, len) || is_table(t->raw + at, len))
			found(f, at, len);
	}
}

/* Is the line at `at` a rule amid the text: "---"?  People draw longer ones. */
static int
is_rule(const struct text *t, size_t at, size_t len)
{
	const char *s = t->raw + at;

	return len == 3 && at > 0 && at + len + 1 < t->len &&
	    ascii_in(*s, "-_") && s[1] == *s && s[2] == *s;
}

/* Has the line at `at` nothing in it? */
static int
is_empty(const struct text *t, size_t at)
{
	return at < t->len && (t->raw[at] == '\n' || (t->raw[at] == '\r' &&
	    at + 1 < t->len && t->raw[at + 1] == '\n'));
}

/* Does the first word from byte `at` on, behind the word *i, warn: "Update"? */
static int
is_warned(const struct rule *r, const struct text *t, size_t at, size_t *i)
{
	size_t first, last;

	while (*i < t->n && t->words[*i].at < at)
		++*i;
	return *i < t->n && phrases_find(r->state, t, *i, *i + 1, &first,
	    &last);
}

/* A rule between two empty lines, or two of any, unless an update follows. */
static void
rules(const struct rule *r, struct found *f, const struct text *t)
{
	size_t at, next, len, i = 0, n = 0;
	int empty = 0; /* the line before is */

	for (at = 0; at < t->len && f->n == 0; at = next) {
		len = markup_line(t, at);
		next = at + len + 1;
		len -= len > 0 && t->raw[at + len - 1] == '\r';
		if (is_rule(t, at, len) && !is_warned(r, t, next, &i) &&
		    ((empty && is_empty(t, next)) || ++n > 1))
			found(f, at, len);
		empty = len == 0;
	}
}

/* Links: "[map](https://...". */
static void
links(struct found *f, const struct text *t)
{
	const char *p = piece_find(t->raw, t->len, "](http", 6), *from;
	size_t n = p != NULL ? 6 : 2; /* bytes of it that are looked at */

	if (p == NULL && (from = piece_find(t->raw, t->len, "![", 2)) != NULL)
		p = piece_find(from, t->len - (size_t)(from - t->raw), "](", 2);
	if (p == NULL)
		return;
	for (from = p; from > t->raw && *from != '[' && p - from < 80; from--)
		continue;
	found(f, (size_t)(from - t->raw), (size_t)(p - from) + n);
}

/* May a mark of emphasis end here, or begin before what stands here? */
static int
hugs(char c)
{
	return c != ' ' && c != '\n' && c != '*' && c != '\t' && c != '\r';
}

/*
 * Length of the bold text at s ("**") with its marks, of which max bytes are
 * there; 0 if it is none.
 */
static size_t
bold_len(const char *s, size_t max)
{
	size_t i;

	if (max > 200)
		max = 200;
	i = 2 + (max > 6 && s[2] == '*'); /* *** is bold, too */
	if (max < 5 || !hugs(s[i]))
		return 0;
	for (i++; i + 1 < max && s[i] != '\n'; i++)
		if (s[i] == '*' && s[i + 1] == '*')
			return hugs(s[i - 1]) ? i + 2 : 0;
	return 0;
}

/* Has it a letter, and is it no shouting in capitals? */
static int
is_written(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if ((s[i] >= 'a' && s[i] <= 'z') || (unsigned char)s[i] >= 0x80)
			return 1;
	return 0;
}

/* Is it a label: "**Pros:**", "**Avis** :"? */
static int
is_label(const struct text *t, size_t at, size_t len)
{
	size_t end = at + len;

	if (t->raw[end - 3] == ':')
		return 1;
	while (end < t->len && t->raw[end] == ' ')
		end++;
	return end < t->len && (t->raw[end] == ':' || (t->len - end > 2 &&
	    memcmp(t->raw + end, "\xef\xbc\x9a", 3) == 0));
}

/*
 * Do the marks at p stand for letters of a curse: "d**n", "what the f***,"?
 * They are right behind a small letter then, and none that is larger follows.
 */
static int
is_curse(const char *s, const char *p, const char *end)
{
	if (p == s || p[-1] < 'a' || p[-1] > 'z')
		return 0;
	while (p < end && *p == '*')
		p++;
	return p < end && ((*p >= 'a' && *p <= 'z') || ascii_in(*p, ",.!?;"));
}

/* Does what is bold say what people set in bold? */
static int
is_warning(const struct rule *r, const struct text *t, size_t at, size_t len)
{
	size_t i, first, last;

	for (i = 0; i < t->n && t->words[i].at < at; i++)
		continue;
	for (; i < t->n && t->words[i].at < at + len; i++)
		if (phrases_find(r->state, t, i, i + 1, &first, &last))
			return 1;
	return 0;
}

static void
bold(struct rule *r, struct found *f, const struct text *t)
{
	struct found once = {0, 0, 0};
	const char *p = t->raw, *end = t->raw + t->len;
	size_t at, len;
	int label = 0, tries = 0;

	while (tries++ < 64 &&
	    (p = piece_find(p, (size_t)(end - p), "**", 2)) != NULL) {
		at = (size_t)(p - t->raw);
		len = is_curse(t->raw, p, end) ? 0 : bold_len(p, t->len - at);
		if (len == 0) {
			while (p < end && *p == '*')
				p++;
			continue;
		}
		p += len;
		if (!is_written(t->raw + at + 2, len - 4) ||
		    is_warning(r, t, at, len))
			continue;
		found(&once, at, len);
		label |= is_label(t, at, len) ||
		    len + 1 >= markup_line(t, at);
	}
	if (once.n > 1 || label)
		found(f, once.at, once.len);
}

/* Items that can be ticked: "- [x] quiet". */
static void
tasks(struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;

	for (; (p = memchr(p, '[', (size_t)(end - p))) != NULL; p++)
		if (end - p > 3 && ascii_in(p[1], " xX") && p[2] == ']' &&
		    p[3] == ' ' && p > t->raw + 1 && p[-1] == ' ' &&
		    ascii_in(p[-2], "-*+") && (p - 2 == t->raw ||
		    ascii_in(p[-3], "\n "))) {
			found(f, (size_t)(p - 2 - t->raw), 5);
			return;
		}
}

/*
 * Where a label of small emphasis begins whose colon is at `colon`, before or
 * behind its last mark: "*Genre:*", "__Plot:__", "_Plot_:"; or `colon`.
 */
static size_t
label_start(const struct text *t, size_t colon)
{
	const char *s = t->raw, mark = colon + 1 < t->len &&
	    ascii_in(s[colon + 1], "*_") ? s[colon + 1] : s[colon - 1];
	size_t end = colon, i;

	while (end > 0 && s[end - 1] == mark)
		end--;
	i = end;
	while (i > 0 && end - i < 40 && s[i - 1] != mark && s[i - 1] != '\n')
		i--;
	if (end < 3 || i == 0 || s[i - 1] != mark || end - i < 3 ||
	    s[i] == ' ' || s[end - 1] == ' ' || !is_written(s + i, end - i) ||
	    (s[i] >= 'a' && s[i] <= 'z'))
		return colon;
	for (i--; i > 0 && s[i - 1] == mark;)
		i--;
	return i == 0 || ascii_in(s[i - 1], " \n") ? i : colon;
}

/*
 * Labels in single marks; one alone is how people set "_Update_:", and a kiss
 * is one (:*).
 */
static void
labels(struct rule *r, struct found *f, const struct text *t)
{
	const char *p = t->raw, *end = p + t->len;
	struct found once = {0, 0, 0};
	size_t at, from, tries = 0;

	for (; tries < 64 && once.n < 2 &&
	    (p = memchr(p, ':', (size_t)(end - p))) != NULL; p++) {
		at = (size_t)(p - t->raw);
		if (at < 4 || (!ascii_in(p[-1], "*_") &&
		    !(p + 1 < end && ascii_in(p[1], "*_"))))
			continue;
		tries++;
		from = label_start(t, at);
		if (from < at && !is_warning(r, t, from, at - from))
			found(&once, from, at + 1 - from);
	}
	if (once.n > 1)
		found(f, once.at, once.len);
}

static int
look_markdown(struct rule *r, struct subject *s, const struct text *t)
{
	struct found f = {0, 0, 0};

	if ((t->marks & (MARK_HASH | MARK_BAR)) != 0)
		lines(&f, t);
	if ((t->marks & MARK_LINE) != 0)
		rules(r, &f, t);
	if ((t->marks & MARK_BRACKET) != 0)
		links(&f, t);
	if ((t->marks & MARK_BRACKET) != 0)
		tasks(&f, t);
	if ((t->marks & MARK_STRONG) != 0)
		bold(r, &f, t);
	if (f.n == 0 && (~t->marks & (MARK_STRONG | MARK_COLON)) == 0)
		labels(r, &f, t);
	if (f.n > 0)
		rule_reason(r, s, t->raw + f.at, f.len,
		    json_object_new_int64(f.n), json_object_new_int64(0));
	return f.n > 0;
}

void
rule_markdown(struct rule *r, struct subject *s)
{
	if (r->mode != RULE_OFF && s->has_review &&
	    !look_markdown(r, s, &s->words))
		look_markdown(r, s, &s->title_words);
}
