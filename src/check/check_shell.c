/*
 * Rule shell: the text is still in the wrapping of an answer: tags, fences, an
 * object or its pieces, a row of a table, a string with its escapes.
 */
#include <string.h>

#include "check/check_markup.h"
#include "check/check_rule.h"
#include "check/shell.h"
#include "check/wrap.h"
#include "ground/piece.h"
#include "ground/wide.h"
#include "text/ascii.h"
#include "text/tag.h"

static const char *const wrapping[] = {
	"review", "text", "title", "rating", "answer", "output", "response",
	"result", "body", "final", "final_answer", "json", "content",
	"headline", "reply", "message", "summary", "customer_review",
	"product_review", "review_text", "root", "xml", "html", "body",
	"article", "section", "main", "div", "user_review", "final_review",
	"generated_review", "feedback", "h1", "h2", "h3", "h4",
	"tool_call", "function", "reviewText", "span", "p", "customerReview",
	"testimonial", "assistant_response",
	"avis", "texte", "texto", "resenha", "recensione", "bewertung",
	"rezension", "nota", "titre", "titel", "titolo", "opinia", "recenzja",
	"recensie", "beoordeling", "testo", "tekst",
	"ul", "ol", "li", "table", "tr", "td", "blockquote", "pre", "hr",
	"font", "center", "h5",
	NULL
};
/* The same as the first of a text; people emphasise words within one. */
static const char *const emphasis[] = {
	"b", "i", "u", "em", "strong", "code", NULL
};

static const char *const openings[] = {
	"~~~", "<?xml", "<!--", "<!DOCTYPE", "<!doctype", "<![CDATA[",
	"<function=", "\"\"\"", "\\boxed{", "return {", "{|", "{quote}",
	"{panel", "{noformat}", "{code", NULL
};

/* Does the text begin as one of these does?  The length of that. */
static size_t
opening_len(const struct text *t)
{
	size_t i, n;

	for (i = 0; openings[i] != NULL; i++) {
		n = strlen(openings[i]);
		if (n < t->len && memcmp(t->raw, openings[i], n) == 0)
			return n;
	}
	return 0;
}

/* Is it a command of TeX: \begin{quote}? */
static size_t
command_len(const char *p, const char *end)
{
	size_t n = 1;

	while (p + n < end && p[n] >= 'a' && p[n] <= 'z')
		n++;
	return n > 3 && p + n < end && p[n] == '{' ? n + 1 : 0;
}

/*
 * Length of an escape as strings in programs have them (\n, \', \u00e9), with
 * its place in *at; 0 if there is none.
 */
static size_t
escape_len(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t n;

	if ((t->marks & MARK_BACKSLASH) == 0)
		return 0;
	for (; (p = memchr(p, '\\', (size_t)(end - p))) != NULL; p++) {
		*at = (size_t)(p - t->raw);
		if ((n = command_len(p, end)) > 0)
			return n;
		if (end - p > 1 && (ascii_in(p[1], "\"'") ||
		    (p[1] == 'n' && !(end - p > 2 && p[2] >= 'a' &&
		    p[2] <= 'z')) || (ascii_in(p[1], "rt") && (end - p < 3 ||
		    p[2] == '\\' || (p[2] >= 'A' && p[2] <= 'Z'))) ||
		    (p[1] == 'u' && end - p > 5 && ascii_hex(p + 2, 4)) ||
		    (p[1] == 'x' && end - p > 3 && ascii_hex(p + 2, 2))))
			return 2;
	}
	return 0;
}

/* Does it begin as code or markup does? */
static size_t
start_len(const struct text *t)
{
	size_t at, len;

	if (t->raw[0] == '<' && (len = tag_find(t->raw, t->len < 12 ? t->len :
	    12, emphasis, &at)) > 0 && at == 0)
		return len;
	if ((len = opening_len(t)) > 0)
		return len;
	return (t->marks & MARK_BRACKET) != 0 ? shell_object(t) : 0;
}

size_t
shell_line(const struct text *t, int (*is)(const char *s, size_t n),
    size_t *at)
{
	size_t i, len;

	for (i = 0; i < t->len; i += len + 1) {
		len = markup_line(t, i);
		if (is(t->raw + i, len)) {
			*at = i;
			return len;
		}
	}
	return 0;
}

int
shell_is_mentioned(const struct text *t, size_t at, size_t len)
{
	const size_t end = at + len;

	return at > 1 && t->raw[at - 1] == ' ' && (ascii_class[(unsigned char)
	    t->raw[at - 2]] & ASCII_LETTER) != 0 && end < t->len &&
	    ascii_in(t->raw[end], " ,.");
}

/*
 * Length of a tag, else of the beginning of a comment.  "<br />" and "<br>" are
 * how dumps of genuine reviews have the ends of their lines.
 */
static size_t
angle_len(const struct text *t, size_t *at)
{
	static const char begin[] = "<!--";
	const char *p = t->raw, *end = t->raw + t->len, *comment = NULL;
	const size_t most = sizeof(begin) - 1;
	int open = piece_find(p, t->len, "</", 2) == NULL; /* none is closed */
	size_t len;

	for (; (p = memchr(p, '<', (size_t)(end - p))) != NULL; p++) {
		*at = (size_t)(p - t->raw);
		if ((len = tag_len(p, (size_t)(end - p), wrapping)) > 0 &&
		    !(open && shell_is_mentioned(t, *at, len)))
			return len;
		if (comment == NULL && (size_t)(end - p) >= most &&
		    memcmp(p, begin, most) == 0)
			comment = p;
	}
	*at = comment != NULL ? (size_t)(comment - t->raw) : 0;
	return comment != NULL ? most : 0;
}

/* Length of a tag or a fence, with its place in *at; 0 if there is none. */
static size_t
wrapping_len(const struct text *t, size_t *at)
{
	const char *p;
	size_t len = 0;

	if ((t->marks & MARK_LESS) != 0)
		len = angle_len(t, at);
	if (len > 0 || (t->marks & MARK_TICK) == 0 ||
	    (p = piece_find(t->raw, t->len, "```", 3)) == NULL)
		return len;
	*at = (size_t)(p - t->raw);
	return markup_line(t, *at);
}

enum { TOP = 64 }; /* bytes in which a form shows itself */

/* Are all of WIDE bytes letters, digits or what stands between words? */
static int
are_plain(const char *s)
{
	const wide b = wide_read(s), small = b | 0x20;
	const wide plain = ((small >= 'a') & (small <= 'z')) |
	    ((b >= ',') & (b <= '9') & (b != '/')) | (b == ' ') | (b == '!') |
	    (b == '\'') | (b == '?');

	return wide_bits(plain) == (UINT32_C(1) << WIDE) - 1;
}

/*
 * Does it begin as prose does: with a letter, and with no mark for a while but
 * those between words?  Most texts do, and none that has one of the forms.
 */
static int
begins_plain(const struct text *t)
{
	const size_t n = t->len < TOP ? t->len : TOP;
	char few[WIDE];
	size_t i;

	if ((ascii_class[(unsigned char)*t->raw] & ASCII_LETTER) == 0 &&
	    *t->raw != ' ')
		return 0;
	if (n < WIDE) {
		memset(few, ' ', WIDE);
		memcpy(few, t->raw, n);
		return are_plain(few);
	}
	for (i = 0; i + WIDE < n; i += WIDE)
		if (!are_plain(t->raw + i))
			return 0;
	return are_plain(t->raw + n - WIDE);
}

/* What the text may be at its beginning: the length of that. */
static size_t
form_len(const struct text *t)
{
	size_t len;

	if ((len = start_len(t)) > 0 || (len = shell_key(t)) > 0 ||
	    (len = shell_call(t)) > 0 || (len = shell_sign(t)) > 0 ||
	    (len = shell_row(t)) > 0 || (len = shell_top(t)) > 0)
		return len;
	return shell_first(t);
}

/* What may stand elsewhere, or around it: the same, with its place in *at. */
static size_t
piece_len(const struct text *t, size_t *at)
{
	size_t len;

	if ((len = escape_len(t, at)) > 0 || (len = shell_tag(t, at)) > 0 ||
	    (len = shell_end(t, at)) > 0 || (len = shell_wrap(t, at)) > 0 ||
	    (len = shell_id(t, at)) > 0 || (len = wrap_find(t, at)) > 0 ||
	    (len = shell_turn(t, at)) > 0 || (len = shell_pair(t, at)) > 0 ||
	    (len = shell_reference(t, at)) > 0 ||
	    (len = shell_square(t, at)) > 0 ||
	    (len = shell_bound(t, at)) > 0 || (len = shell_field(t, at)) > 0 ||
	    (len = shell_dialect(t, at)) > 0)
		return len;
	return shell_last(t, at);
}

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	size_t at = 0, len;

	if (t->len == 0)
		return 0;
	len = wrapping_len(t, &at);
	if (len == 0 && !begins_plain(t)) {
		at = 0;
		len = form_len(t);
	}
	if (len == 0)
		len = shell_label(r->state, t, &at);
	if (len == 0)
		len = piece_len(t, &at);
	if (len > 0)
		rule_reason(r, s, t->raw + at, len, json_object_new_int64(1),
		    json_object_new_int64(0));
	return len > 0;
}

void
rule_shell_start(struct rule *r, const struct conf *conf)
{
	(void)conf;
	r->state = shell_words_new(r->book);
}

void
rule_shell_stop(struct rule *r)
{
	shell_words_free(r->state);
	r->state = NULL;
}

void
rule_shell(struct rule *r, struct subject *s)
{
	if (r->mode != RULE_OFF && s->has_review && !look(r, s, &s->words))
		look(r, s, &s->title_words);
}
