/*
 * A rating is one of five, by a label in the last sentence or on a line of its
 * own.  People end a review of a film with "Rating: 3" of ten, so a mere digit
 * counts only where stars or points are named that are always of five.
 *
 * A number of words stands behind a label ("Nombre de mots : 58"), or is alone
 * on the last line or in brackets: "(58 mots)".  With a verb it is what a shop
 * asks for: "Amazon makes me write at least 20 words".
 *
 * A title or a persona is one if the text ends with its line, below a line that
 * has no label.
 */
#include "text/frame_end.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/frame_phrases.h"
#include "text/frame_value.h"

enum { LAST = 12 }; /* words at the end */
enum { VALUE = 24 }; /* bytes of a rating up to the end of its line */
enum { UNIT = 3 }; /* words of what is counted, at most: 字左右 */
enum { COUNTED = 60, NEAR = 16 }; /* of a number of words; up to its digits */

struct frame_end {
	struct phrases *scores;
	struct phrases *ratings;
	struct phrases *stars;
	struct phrases *counts;
	struct phrases *lasts;
};

struct frame_end *
frame_end_new(struct phrasebook *book)
{
	struct frame_end *e = mem_alloc(sizeof(*e));

	e->scores = phrases_new(book, frame_scores, 1);
	e->ratings = phrases_new(book, frame_ratings, 1);
	e->stars = phrases_new(book, frame_stars, 1);
	e->counts = phrases_new(book, frame_counts, 1);
	e->lasts = phrases_new(book, frame_lasts, 1);
	return e;
}

void
frame_end_free(struct frame_end *e)
{
	if (e == NULL)
		return;
	phrases_free(e->scores);
	phrases_free(e->ratings);
	phrases_free(e->stars);
	phrases_free(e->counts);
	phrases_free(e->lasts);
	free(e);
}

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Does the line end soon behind p? */
static int
ends_line(const char *p, const char *end)
{
	return end - p < VALUE || memchr(p, '\n', VALUE) != NULL;
}

/* Is it a digit from 1 to 5, and nothing else on the line? */
static int
is_lone(const char *p, const char *end)
{
	if (p >= end || *p < '1' || *p > '5')
		return 0;
	for (p++; p < end && ascii_in(*p, " *_.)]"); p++)
		continue;
	return p == end || *p == '\n';
}

/* Is a colon soon in what begins at p, as behind a label? */
static int
has_label(const char *p, const char *end)
{
	const char *to = end - p < VALUE ? end : p + VALUE;

	for (; p < to && *p != '\n'; p++)
		if (*p == ':')
			return 1;
	return 0;
}

/* Is the line of byte `at`, which p is in, beside one of another label? */
static int
is_beside(const struct text *t, size_t at, const char *p)
{
	const char *end = t->raw + t->len, *line;

	p = memchr(p, '\n', (size_t)(end - p));
	if (p != NULL && has_label(p + 1, end))
		return 1;
	while (at > 0 && t->raw[at - 1] != '\n')
		at--;
	if (at < 2)
		return 0;
	line = memrchr(t->raw, '\n', at - 1);
	return has_label(line != NULL ? line + 1 : t->raw, end);
}

/* Does a digit follow soon behind p, on its line? */
static int
has_digit(const char *p, const char *end)
{
	const char *to = end - p < NEAR ? end : p + NEAR;

	for (; p < to && *p != '\n'; p++)
		if (is_digit(*p))
			return 1;
	return 0;
}

/* Is a label with its value at the word i? */
static int
is_value(const struct frame_end *e, const struct text *t, size_t i)
{
	const char *p, *end = t->raw + t->len;
	size_t first, last;

	if ((t->words[i].flags & WORD_FIRST) != 0 &&
	    phrases_find(e->scores, t, i, i + 1, &first, &last)) {
		p = frame_after_colon(t, &t->words[last]);
		if (p != NULL && frame_is_of_five(p, end))
			return !frame_has_reason(p, end);
	}
	if (!frame_begins_line(t, i) || frame_is_word(t, i, "my"))
		return 0;
	if (phrases_find(e->ratings, t, i, i + 1, &first, &last)) {
		p = frame_after_colon(t, &t->words[last]);
		if (p != NULL && !frame_has_reason(p, end) &&
		    ((frame_is_of_five(p, end) && ends_line(p,
		    end)) || (is_lone(p, end) && is_beside(t, t->words[i].at,
		    p))))
			return 1;
	}
	if (phrases_find(e->stars, t, i, i + 1, &first, &last)) {
		p = frame_after_colon(t, &t->words[last]);
		if (p != NULL && is_lone(p, end))
			return 1;
	}
	if (!phrases_find(e->counts, t, i, i + 1, &first, &last))
		return 0;
	p = frame_after_colon(t, &t->words[last]);
	return p != NULL && has_digit(p, end);
}

/* Is the last line what begins at the word i, a label with its value? */
static int
is_last(const struct frame_end *e, const struct text *t, size_t i)
{
	const char *p, *end = t->raw + text_end(t);
	size_t first, last;

	if (t->words[i].at == 0 || !frame_begins_line(t, i) ||
	    !phrases_find(e->lasts, t, i, i + 1, &first, &last))
		return 0;
	p = frame_after_colon(t, &t->words[last]);
	return p != NULL && p < end &&
	    memchr(p, '\n', (size_t)(end - p)) == NULL &&
	    !is_beside(t, t->words[i].at, p);
}

/* Go back over these bytes. */
static const char *
before(const char *s, const char *p, const char *marks)
{
	while (p > s && ascii_in(p[-1], marks))
		p--;
	return p;
}

/*
 * Where what opened the number that begins at p stands, which is a bracket or
 * the end of the line above; NULL if it is too far off.  What is between them
 * begins at *lead.
 */
static const char *
opening(const char *s, const char *p, int closed, const char **lead)
{
	const char *from = p - s < COUNTED ? s : p - COUNTED;

	for (; p > from && !is_digit(p[-1]); p--) {
		*lead = p;
		if (p[-1] == '\n')
			return p;
		if (closed && (p[-1] == '(' || p[-1] == '['))
			return p - 1;
		if (closed && p - s > 2 && (memcmp(p - 3, "（", 3) == 0 ||
		    memcmp(p - 3, "【", 3) == 0))
			return p - 3;
		if (!closed && ascii_in(p[-1], ".!?,;"))
			return NULL;
	}
	return NULL;
}

/*
 * Can what is from p on stand before n, a number of words of t: nothing, a
 * label, or a word for `about`?  Who says "about 250 words" may mean a deck of
 * cards, so that then n has to be near the number of those that are there.
 */
static int
is_lead(const struct text *t, const char *p, const char *end, size_t n)
{
	static const char *const labels[] = {"word count", "words", "total",
	    "length", "mots", "palabras", "palavras", "parole", "wortzahl",
	    "wörter", "字数", "字數", "文字数", "共", "全文", "约", "約",
	    "大约", "约为", "总计", "总字数", "全文约", "약", "총", "글자 수",
	    "字数约", NULL};
	static const char *const about[] = {"about", "approx", "approximately",
	    "around", "roughly", "~", "ca", "circa", "env", "environ",
	    "aprox", "aproximadamente", "etwa", "ungefähr", "około", "cerca",
	    "около", "примерно", NULL};
	size_t len;

	while (p < end && ascii_in(*p, " *_`"))
		p++;
	while (end > p && (ascii_in(end[-1], " *_.:")))
		end--;
	if (end - p > 2 && memcmp(end - 3, "：", 3) == 0)
		end -= 3;
	len = (size_t)(end - p);
	return len == 0 || affix_whole(p, len, labels) ||
	    (affix_whole(p, len, about) && n < 2 * t->n && t->n < 2 * n);
}

/* "(58 mots)", "約120字" at the very end */
static int
is_counted(const struct text *t, size_t *at)
{
	static const char *const close[] = {")", "]", "）", "】", NULL};
	static const char *const units[] = {"words", "Words", "mots",
	    "palabras", "palavras", "parole", "Wörter", "Wörtern",
	    "woorden", "słów", "słowa", "слов", "слова", "слово", "kelime",
	    "ord", "文字", "字",
	    "字左右", "字程度", "자", "단어", NULL};
	const char *s = t->raw, *p = s + t->len, *digits, *lead;
	size_t n, unit;

	if (t->digits == 0 || t->digits + UNIT < t->n)
		return 0; /* no number is as near to the end */
	p = before(s, p, " \n*_.`");
	n = affix_end(s, (size_t)(p - s), close);
	p = before(s, p - n, " ");
	if ((unit = affix_end(s, (size_t)(p - s), units)) == 0)
		return 0;
	p = before(s, p - unit, " -");
	digits = before(s, p, "0123456789");
	if (p - digits < 2 || p - digits > 3 ||
	    (p = opening(s, digits, n > 0, &lead)) == NULL ||
	    !is_lead(t, lead, digits, strtoul(digits, NULL, 10)))
		return 0;
	*at = (size_t)(p - s);
	return 1;
}

int
frame_end_find(const struct frame_end *e, const struct text *t, size_t *at)
{
	size_t i = t->n > LAST ? t->n - LAST : 0;

	if (is_counted(t, at))
		return 1;
	if (!phrases_may(e->scores, t) && !phrases_may(e->ratings, t) &&
	    !phrases_may(e->stars, t) && !phrases_may(e->counts, t) &&
	    !phrases_may(e->lasts, t))
		return 0;
	for (; i < t->n; i++)
		if (is_value(e, t, i) || is_last(e, t, i)) {
			*at = t->words[i].at;
			return 1;
		}
	return 0;
}
