/*
 * Rule placeholder: what should have been filled in was not.
 *
 * Brackets are ordinary: people write [edit], [sic], [1] and [...].  What is
 * between them is a placeholder if it is short and its head is a noun that
 * forms ask for ("[Product Name]", "<your city>", "{company}"), or if it says
 * what to do ("[insert date]").  Two braces always are one.  Outside of
 * brackets: lorem ipsum, "XYZ", letters X in a row, also behind a dollar sign
 * or a name ("ToolX", "Tool X"), names of variables (PRODUCT_NAME).  A word of
 * the planned product's own name never is one, nor are marks that are spoken
 * of, as in reviews of programs that fill them in.
 *
 * Brackets with other words are looked at by where they stand
 * (check_placeholder_slot.c) and what is behind them
 * (check_placeholder_behind.c), those in small letters by any slot
 * (check_placeholder_small.c), some by their form
 * (check_placeholder_shape.c), round ones by what they tell one to do
 * (check_placeholder_aside.c), those without a word by what is around them
 * (check_placeholder_empty.c), those never closed by their noun
 * (check_placeholder_open.c), and those of East Asia by what is said there
 * for a name (check_placeholder_wide.c), as are signs before a place
 * (check_placeholder_mask.c).  Which of them are only spoken of is in
 * check_placeholder_told.c.  Numbers in small letters and signs
 * are in check_placeholder_cross.c, figures that are to come in
 * check_placeholder_figure.c, capitals of a form in
 * check_placeholder_form.c, values that a program lacks in
 * check_placeholder_void.c, "my XXX phone" in check_placeholder_unnamed.c, what
 * they left in check_placeholder_left.c, nothing where something should be in
 * check_placeholder_gap.c and check_placeholder_hole.c, odd marks around a noun
 * in check_placeholder_odd.c, and "Feature 1" in check_placeholder_generic.c.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_placeholder.h"
#include "ground/mem.h"
#include "json/record.h"
#include "text/affix.h"
#include "text/ascii.h"
#include "text/phrase.h"
#include "text/quote.h"

enum {
	SPAN = 80,   /* bytes between brackets */
	INSIDE = 6,  /* words there */
	TOLD = 14,   /* the same if they tell what to do */
	TAGGED = 300, /* bytes up to the end of what a tag has */
	LONG = 300   /* between square brackets that tell much */
};

void
rule_placeholder_start(struct rule *r, const struct conf *conf)
{
	struct phrases **list = mem_calloc(LISTS, sizeof(*list));
	size_t i, n;

	(void)conf;
	for (i = 0; i < LISTS; i++) {
		for (n = 0; n < PHRASES && placeholder_lists[i][n] != NULL; n++)
			continue;
		list[i] = phrases_new(i == PLAIN || i == BRANDS || i == VOID ||
		    i == GENERIC || i == RIVAL || i == INSERTS ||
		    i == FIELDS || i == OPEN ? r->book : NULL,
		    placeholder_lists[i], n);
	}
	r->state = list;
}

void
rule_placeholder_stop(struct rule *r)
{
	struct phrases **list = r->state;
	size_t i;

	for (i = 0; list != NULL && i < LISTS; i++)
		phrases_free(list[i]);
	free(list);
	r->state = NULL;
}

/* Does something of the list begin at the word i? */
int
placeholder_is(const struct rule *r, enum list l, const struct text *t,
    size_t i)
{
	struct phrases **list = r->state;
	size_t first, last;

	return phrases_find(list[l], t, i, i + 1, &first, &last);
}

int
placeholder_has(const struct rule *r, enum list l, const struct text *t,
    size_t i, size_t end)
{
	struct phrases **list = r->state;
	size_t first, last;

	return phrases_find(list[l], t, i, end, &first, &last);
}

int
placeholder_whole(const struct rule *r, enum list l, const struct text *t,
    size_t i, size_t end)
{
	struct phrases **list = r->state;
	size_t first, last;

	return phrases_find(list[l], t, i, i + 1, &first, &last) &&
	    last + 1 == end;
}

size_t
placeholder_word_from(const struct text *t, size_t at)
{
	size_t low = 0, high = t->n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (t->words[mid].at < at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

void
placeholder_found(struct found *f, const struct text *t, size_t at, size_t len)
{
	if (f->n++ > 0)
		return;
	f->t = t;
	f->at = at;
	f->len = len;
}

/*
 * Length of the bracket at s, of which max bytes are there, with both its
 * marks; 0 if it is not closed soon, runs over a line, or holds another one.
 */
static size_t
bracket_len(const char *s, size_t max)
{
	char close = *s == '[' ? ']' : *s == '(' ? ')' : *s == '{' ? '}' : '>';
	size_t twice = *s == '{' && max > 1 && s[1] == '{', i;

	if (max > (*s == '[' ? LONG : SPAN))
		max = *s == '[' ? LONG : SPAN;
	for (i = 1 + twice; i + twice < max; i++) {
		if (s[i] == close && (!twice || s[i + 1] == close))
			return i + twice + 1;
		if (s[i] == close || s[i] == '\n' || s[i] == *s ||
		    (*s == '{' && s[i] == '"')) /* JSON is another's fault */
			return 0;
	}
	return 0;
}

/* Are n words in a bracket that ends at byte `at` a score: "[X]/10"? */
static int
is_score(const struct text *t, size_t at, size_t n)
{
	return n == 1 && at + 1 < t->len && t->raw[at] == '/' &&
	    t->raw[at + 1] >= '1' && t->raw[at + 1] <= '9';
}

/*
 * Is the bracket at s, of len bytes of `left`, a tag that is closed soon:
 * "[url]...[/url]", or that closes one?
 */
static int
is_tag(const char *s, size_t len, size_t left)
{
	const char *p = s + len, *end;

	if (s[1] == '/')
		return 1;
	for (end = s + (left < TAGGED ? left : TAGGED);
	    (p = memchr(p, *s, (size_t)(end - p))) != NULL; p++)
		if ((size_t)(end - p) > len && p[1] == '/' &&
		    memcmp(p + 2, s + 1, len - 1) == 0)
			return 1;
	return 0;
}

/* Is the word i what writers set where something is to come: (TODO)? */
static int
is_todo(const struct text *t, size_t i)
{
	static const char *const list[] = {"TODO", "FIXME", "TBD", "TK",
	    "verify", "VERIFY", "confirm", "CONFIRM", "check", "CHECK", NULL};
	const struct word *w = &t->words[i];

	return affix_begin(t->raw + w->at, w->len, list) == w->len;
}

/* Is the word i a part of a text, before a colon: "[Conclusion: ..."? */
static int
is_part(const struct rule *r, const struct text *t, size_t i)
{
	size_t end = t->words[i].at + t->words[i].len;

	return end < t->len && t->raw[end] == ':' &&
	    placeholder_is(r, PARTS, t, i);
}

/* Does a brace at s, the byte `at`, stand as it does in code, or join words? */
static int
is_code(const char *s, size_t at, size_t len)
{
	if (*s != '{' || at == 0)
		return 0;
	if (at > 1 && ascii_in(s[-1 - (s[-1] == ' ')], "=(/"))
		return 1;
	/* an aside, behind a word{as people type} */
	return s[-1] >= 'a' && s[-1] <= 'z' && memchr(s, ' ', len) != NULL;
}

/*
 * Is the bracket of len bytes at byte `at`, with the words i .. end - 1, one by
 * what they are, or by where it stands?
 */
static int
has_words(const struct rule *r, const struct text *t, size_t at, size_t len,
    size_t i, size_t end)
{
	const char *s = t->raw + at;

	if (s[0] != '(' && s[0] != '<' && placeholder_is_choice(t, i, end,
	    s, len))
		return !placeholder_has(r, REMARK, t, i, end) ||
		    (end == i + 2 && placeholder_is(r, PRONOUN, t, i) &&
		    placeholder_is(r, PRONOUN, t, i + 1));
	if (s[0] == '(' && ((len == 3 && s[1] == 'X') ||
	    (len == 8 && memcmp(s, "(number)", 8) == 0)))
		return end < t->n && (placeholder_unit(r, t, end) ||
		    placeholder_is_plural(t, at + len, end));
	if (s[0] == '(' && placeholder_tells(r, t, at, len, i, end))
		return 1;
	if (s[0] == '<' && placeholder_is_twice(t, at, len))
		return placeholder_twice(r, t, i, end);
	if ((*s == '[' || *s == '<') && placeholder_to_come(r, t, i, end))
		return 1;
	if (*s == '{' && end == i + 1 && placeholder_is_variable(t, i))
		return 1;
	if (end == i + 1 && memchr(s, '_', len) != NULL)
		return placeholder_joined(r, t, i, *s) || (*s == '<' &&
		    placeholder_shape(r, t, at, len, i, end));
	if (*s != '(' && placeholder_is_counted(r, t, i, end))
		return 1;
	if (end - i <= (*s != '(' && (placeholder_is(r, ORDER, t, i) ||
	    placeholder_is(r, ADD, t, i)) ? TOLD : INSIDE) &&
	    placeholder_asks(r, t, i, end, *s))
		return !placeholder_is_whim(r, t, i, end);
	if (*s == '[' && end <= i + 3 && placeholder_is(r, TO_FILL, t, i))
		return 1;
	if (placeholder_is_wide(t, at, len) ||
	    placeholder_is_shown(r, t, at, len, i, end))
		return 1;
	return (*s == '(' ? placeholder_aside(r, t, at, len, i, end) :
	    placeholder_in_slot(r, t, at, len, i, end)) ||
	    placeholder_shape(r, t, at, len, i, end) ||
	    placeholder_small(r, t, at, len, i, end);
}

/* Look at the bracket of len bytes at byte `at`; i is the word after `at`. */
static int
is_placeholder(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i)
{
	const char *s = t->raw + at;
	size_t end;

	for (end = i; end < t->n && t->words[end].at < at + len; end++)
		continue;
	if (end == i)
		return placeholder_wordless(r, t, at, len, i) ||
		    placeholder_signs(r, t, at, len, i);
	if (s[0] == '[' && placeholder_is_long(r, t, i, end, s, len))
		return 1;
	if (len > SPAN || is_code(s, at, len) ||
	    placeholder_is_typed(r, t, at, len, i, end))
		return 0;
	if (len == t->len && *s != '(' && placeholder_is(r, REVIEW, t, i))
		return 1; /* nothing else is there: {review} */
	if (s[0] == '{' && (s[1] == '{' || (at > 0 && s[-1] == '$')))
		return end > i + 1 || !placeholder_is(r, WHIM, t, i);
	if (s[0] == '(' && at > 0 && s[-1] == '$')
		return placeholder_is(r, HEAD, t, i);
	if (is_todo(t, i) && (s[0] == '[' || (t->words[i].flags &
	    WORD_CAPS) != 0) && (end == i + 1 || (s[0] == '[' &&
	    end < i + INSIDE && placeholder_has(r, WHOM, t, i + 1, end))))
		return 1;
	if (s[0] == '[' && (is_part(r, t, i) || (s[len - 2] == '#' &&
	    (t->words[end - 1].flags & WORD_CAPS) != 0)))
		return 1;
	if (s[0] != '(' && is_score(t, at + len, end - i))
		return 1;
	return has_words(r, t, at, len, i, end);
}

static void
brackets(struct rule *r, struct found *f, const struct text *t)
{
	size_t at, len, i = 0;
	uint32_t cls;

	for (at = 0; at < t->len; at++) {
		cls = ascii_class[(unsigned char)t->raw[at]];
		if ((ASCII_MARKS(cls) & (MARK_BRACKET | MARK_LESS)) == 0)
			continue;
		while (i < t->n && t->words[i].at <= at)
			i++;
		len = bracket_len(t->raw + at, t->len - at);
		if (len == 0 ? !placeholder_unclosed(r, t, at, i, &len) :
		    !is_placeholder(r, t, at, len, i))
			continue;
		if (f->asked++ > PLACEHOLDER_ENOUGH)
			break;
		if (is_tag(t->raw + at, len, t->len - at) ||
		    placeholder_is_told(r, t, i, at, at + len))
			continue;
		placeholder_found(f, t, at, len);
		at += len - 1;
	}
}

static void
plain(struct rule *r, struct found *f, const struct text *t)
{
	struct phrases **list = r->state;
	size_t first, last;

	if (!quote_find(list[PLAIN], t, 0, t->n, &first, &last))
		return;
	placeholder_found(f, t, t->words[first].at, t->words[last].at +
	    t->words[last].len - t->words[first].at);
}

/* Look for what stands without brackets, and is no name. */
static void
bare(const struct rule *r, struct found *f, const struct text *t)
{
	placeholder_crosses(r, f, t);
	placeholder_generic(r, f, t);
	placeholder_years(r, f, t);
	placeholder_figures(f, t);
	placeholder_void(r, f, t);
	placeholder_not_available(r, f, t);
	placeholder_blanks(r, f, t);
	placeholder_dots(r, f, t);
	placeholder_values(f, t);
	placeholder_left(r, f, t);
	placeholder_gaps(r, f, t);
	placeholder_odd(r, f, t);
}

static void
look(struct rule *r, struct found *f, const struct subject *s,
    const struct text *t)
{
	if (t->len == 0)
		return;
	if ((t->marks & (MARK_BRACKET | MARK_LESS)) != 0)
		brackets(r, f, t);
	placeholder_names(r, f, s, t);
	bare(r, f, t);
	if ((t->marks & (MARK_WIDE | MARK_SYMBOL)) != 0)
		placeholder_wide(r, f, t);
	if ((t->marks & MARK_HIGH) != 0)
		placeholder_masks(f, t);
	placeholder_titles(r, f, t);
	if ((t->marks & MARK_STRONG) != 0)
		placeholder_starred(r, f, t);
	plain(r, f, t);
}

void
rule_placeholder(struct rule *r, struct subject *s)
{
	struct found f = {NULL, 0, 0, 0, 0};

	if (r->mode == RULE_OFF || !s->has_review)
		return;
	look(r, &f, s, &s->words);
	look(r, &f, s, &s->title_words);
	if (f.n > 0)
		rule_reason(r, s, f.t->raw + f.at, f.len,
		    json_object_new_int64(f.n), json_object_new_int64(0));
}
