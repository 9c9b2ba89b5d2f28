/*
 * A row of star signs counts at the very top, on a line of its own, or anywhere
 * if it is one of five with some of them hollow.  "Great! ★★★★★" is a person's,
 * and so is the emoji at the top of a line that goes on; not before a title, if
 * a blank line follows that.
 *
 * Scores count as two lines that follow each other, blank ones between them
 * apart: of five, or one of them beside an answer ("Would recommend: Yes",
 * "Battery: 5").  Of 60,000 reviews of films, foods and hotels none has such
 * lines, nor one of several labels with bars between them.
 */
#include "text/frame_row.h"

#include <string.h>

#include "text/affix.h"
#include "text/ascii.h"
#include "text/frame_value.h"

enum { ROW_WORDS = 8 }; /* after a row of stars at the top of a line */
enum { LABEL = 32, VALUE = 20 }; /* bytes of a label; of its score */
enum { TITLE = 60 }; /* of a title behind a row */
enum { WIDE = 160 }; /* bytes of a line of several labels */
enum { NAME = 24 }; /* and of a name */

static const char *const full[] = {"★", "⭐", NULL};
static const char *const hollow[] = {"☆", NULL};

/* Do the signs stand for a word of the sentence: "★★★★ from one who ..."? */
static int
goes_on(const char *p, const char *end)
{
	return end - p > 1 && p[0] == ' ' && p[1] >= 'a' && p[1] <= 'z';
}

/* A row of star signs that begins at p. */
struct row {
	const char *end;
	size_t n, empty; /* signs; those of them that are hollow */
};

static struct row
read_row(const char *p, const char *end)
{
	static const char *const variant[] = {"\xef\xb8\x8f", NULL};
	struct row r = {p, 0, 0};
	size_t len;

	for (; r.end < end; r.n++) {
		len = affix_begin(r.end, (size_t)(end - r.end), full);
		if (len == 0) {
			len = affix_begin(r.end, (size_t)(end - r.end),
			    hollow);
			r.empty += len > 0;
		}
		if (len == 0)
			break;
		r.end += len;
		r.end += affix_begin(r.end, (size_t)(end - r.end), variant);
	}
	return r;
}

/* Has the line nothing but the row, a label or "5 stars" before it apart? */
static int
is_alone(const struct text *t, const char *p, const struct row *r)
{
	static const char *const words[] = {"stars)", "star)", "out of",
	    "5 stars", NULL};
	const char *const last = t->raw + t->len, *from = p, *to, *end;
	size_t n;

	while (p > t->raw && ascii_in(p[-1], " \t*_>("))
		p--;
	end = p;
	while (p > t->raw && p[-1] != '\n' && from - p < LABEL)
		p--;
	if ((p > t->raw && p[-1] != '\n') || (p < end && end[-1] != ':' &&
	    !frame_is_of_five(p, end)))
		return 0; /* Five stars: ..., 5 stars ... */
	to = r->end;
	while (to < last && ((n = affix_begin(to, (size_t)(last - to),
	    words)) > 0 || (n = ascii_in(*to, " \t\r*_()/.,0123456789"))))
		to += n;
	return to == last || *to == '\n';
}

/* Does a label such as "Stars:" or 【評価】 end before p? */
static int
is_labelled(const struct text *t, const char *p)
{
	static const char *const labels[] = {"Stars:", "Rating:", "rating:",
	    "Score:", "stars:", "】", "：", NULL};

	while (p > t->raw && p[-1] == ' ')
		p--;
	return affix_end(t->raw, (size_t)(p - t->raw), labels) > 0;
}

/* Does a title end the line behind the row, and a blank line follow? */
static int
is_title(const char *p, const char *end)
{
	const char *to = memchr(p, '\n', (size_t)(end - p));

	if (to == NULL || to - p < 3 || to - p > TITLE)
		return 0;
	for (to++; to < end && ascii_in(*to, " \r"); to++)
		continue;
	return to < end && *to == '\n';
}

int
frame_row_stars(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	struct row r;

	for (; (p = memchr(p, 0xe2, (size_t)(end - p))) != NULL; p = r.end) {
		r = read_row(p, end);
		*at = (size_t)(p - t->raw);
		if (r.n == 5 && r.empty > 0 && r.empty < 5)
			return 1;
		if (r.n > 1 && r.n < 6 && r.empty < r.n && t->n > ROW_WORDS &&
		    ((*at == 0 && p[1] == full[0][1] && !goes_on(r.end, end)) ||
		    (*at == 0 && is_title(r.end, end)) ||
		    is_alone(t, p, &r) ||
		    (r.n > 2 && is_labelled(t, p))))
			return 1;
		r.end += r.n == 0;
	}
	return 0;
}

/* Is it "Dana, 41, librarian, allergic to clichés, fair"? */
static int
is_persona(const char *p, const char *end)
{
	const char *s, *comma;
	size_t commas = 0;

	while (p < end && ascii_in(*p, " [(*_"))
		p++;
	while (end > p && ascii_in(end[-1], " ])*_\r"))
		end--;
	if (end - p > WIDE || p == end || *p < 'A' || *p > 'Z')
		return 0;
	comma = memchr(p, ',', (size_t)(end - p));
	if (comma == NULL || comma - p > NAME || end - comma < 6 ||
	    comma[1] != ' ' || comma[2] < '1' || comma[2] > '9' ||
	    comma[3] < '0' || comma[3] > '9' || comma[4] != ',')
		return 0;
	for (s = p; s < end; s++) {
		if (ascii_in(*s, ".!?:;") && s + 1 < end)
			return 0;
		commas += *s == ',';
	}
	return commas > 2;
}

int
frame_row_persona(const struct text *t, size_t *at)
{
	const char *end = t->raw + text_end(t), *first, *last;

	first = memchr(t->raw, '\n', (size_t)(end - t->raw));
	if (first == NULL)
		return 0;
	*at = 0;
	if (is_persona(t->raw, first))
		return 1;
	last = memrchr(t->raw, '\n', (size_t)(end - t->raw));
	*at = (size_t)(last + 1 - t->raw);
	return is_persona(last + 1, end);
}

/* What a line shows; an answer is yes, no or a number of one digit. */
enum line { BLANK, OF_FIVE, OF_TEN, ANSWER, OTHER };

/* Does a score with what it is of begin at p: "4/5", "8 out of 10"? */
static enum line
read_score(const char *p, const char *end)
{
	static const char *const answers[] = {"Yes", "No", "yes", "no", NULL};
	static const char *const of[] = {"/", " / ", " /", " out of ", NULL};
	const char *s = p;
	enum line kind;
	size_t len;

	if (affix_whole(p, (size_t)(end - p), answers) ||
	    (end - p == 1 && ascii_in(*p, "0123456789")))
		return ANSWER;
	while (s < end && ascii_in(*s, "0123456789."))
		s++;
	len = affix_begin(s, (size_t)(end - s), of);
	if (s == p || len == 0)
		return OTHER;
	s += len;
	kind = OTHER;
	if (end - s > 1 && s[0] == '1' && s[1] == '0') {
		kind = OF_TEN;
		s++;
	} else if (s < end && s[0] == '5') {
		kind = OF_FIVE;
	}
	return end - s < 2 || ascii_in(s[1], " )") ? kind : OTHER;
}

/* Is it "Value for money: 4/5" and no more? */
static enum line
read_line(const char *p, const char *end)
{
	const char *colon;

	while (p < end && ascii_in(*p, " \t\r*_#-"))
		p++;
	if (p == end)
		return BLANK;
	colon = memchr(p, ':', end - p < LABEL ? (size_t)(end - p) : LABEL);
	if (colon == NULL || colon == p || ascii_in(*p, "0123456789"))
		return OTHER;
	for (p = colon + 1; p < end && ascii_in(*p, " *_"); p++)
		continue;
	while (end > p && ascii_in(end[-1], " *_.\r"))
		end--;
	return end - p < VALUE ? read_score(p, end) : OTHER;
}

/* Have the bytes from s to `end` this among them? */
static int
has_piece(const char *s, const char *end, const char *piece)
{
	return memmem(s, (size_t)(end - s), piece, strlen(piece)) != NULL;
}

/* Is it "Recommended: Yes | Stars: 5 | Reviewer: Parent"? */
static int
is_barred(const char *s, const char *end)
{
	const char *p = s;
	size_t bars = 0, colons = 0;

	if (end - p > WIDE)
		return 0;
	for (; p < end; p++) {
		bars += *p == '|' && p[-1] == ' ';
		colons += *p == ':' && end - p > 1 && p[1] == ' ';
	}
	if (bars > 1 && has_piece(s, end, " words") && (has_piece(s, end,
	    " stars") || has_piece(s, end, "star |")))
		return 1; /* 5 stars | first-time mother | 70 words */
	if (bars > 0 && has_piece(s, end, "Verified Purchase"))
		return 1;
	return bars > 1 && colons > 1 && (has_piece(s, end, "tars:") ||
	    has_piece(s, end, "ating:"));
}

/* Are a line and the next one scores that somebody asked for? */
static int
are_scores(enum line a, enum line b)
{
	if (a == OTHER || b == OTHER || (a == ANSWER && b == ANSWER))
		return 0;
	return a == ANSWER || b == ANSWER || (a == OF_FIVE && b == OF_FIVE);
}

int
frame_row_scores(const struct text *t, size_t *at)
{
	const char *p, *to, *end = t->raw + t->len;
	enum line kind, last = OTHER;
	size_t from = 0;

	for (p = t->raw; p < end; p = to + 1) {
		to = memchr(p, '\n', (size_t)(end - p));
		to = to != NULL ? to : end;
		kind = read_line(p, to);
		if (kind == BLANK)
			continue;
		if (p < to && *p != '|' && is_barred(p, to)) {
			*at = (size_t)(p - t->raw);
			return 1;
		}
		if (are_scores(last, kind)) {
			*at = from;
			return 1;
		}
		from = (size_t)(p - t->raw);
		last = kind;
	}
	return 0;
}
