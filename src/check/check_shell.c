/*
 * Rule shell: the text is still in the wrapping of an answer: tags, fences, an
 * object or its pieces, a row of a table, a string with its escapes.
 */
#include <string.h>

#include "check/check_markup.h"
#include "check/check_rule.h"
#include "check/wrap.h"
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

/* Keys that an answer has. */
static const char *const keys[] = {
	"title", "text", "rating", "review", "body", "content", "stars",
	"review_text", "headline", "summary", "response", "output", "answer",
	NULL
};

/* The same for any word in small letters: "review_body". */
static size_t
name_len(const char *s, size_t max)
{
	size_t i = 0;

	while (i < max && i < 30 && ((s[i] >= 'a' && s[i] <= 'z') ||
	    s[i] == '_'))
		i++;
	return i;
}

/* Length of the key at s, of which max bytes are there; 0 if it is none. */
static size_t
key_len(const char *s, size_t max)
{
	size_t i, n;

	for (i = 0; keys[i] != NULL; i++) {
		n = strlen(keys[i]);
		if (n < max && strncmp(s, keys[i], n) == 0 &&
		    ascii_in(s[n], "\"': ="))
			return n;
	}
	return 0;
}

/* Calls that an answer may be wrapped in. */
static const char *const calls[] = {
	"print(\"", "\\boxed{", "return {", NULL
};
static const char *const openings[] = {
	"~~~\n", "<?xml", "<!--", "<![CDATA[", "<function=", NULL
};

/* Does the text begin with one of the list? */
static int
begins_with(const struct text *t, const char *const *list)
{
	size_t n;

	for (; *list != NULL; list++) {
		n = strlen(*list);
		if (n < t->len && memcmp(t->raw, *list, n) == 0)
			return 1;
	}
	return 0;
}

/*
 * Is it a key and its value without the braces ("text": "..., text = "...),
 * or a call with it (print("...)?
 */
static size_t
assign_len(const struct text *t)
{
	const char *s = t->raw, *end = t->raw + t->len;
	size_t n, quoted, i;

	if (begins_with(t, calls))
		return 7;
	if (t->len > 6 && strncmp(s, "\"\"\"", 3) == 0)
		return 3;
	quoted = *s == '"' || *s == '\'';
	n = quoted ? name_len(s + 1, t->len - 1) : 0;
	if (n > 1 && n + 2 < t->len && s[n + 1] == *s && s[n + 2] == ':')
		return n + 3;
	n = key_len(s + quoted, t->len - quoted);
	if (n == 0)
		return 0;
	if (t->len > n + 3 && s[n] == ':' && s[n + 1] == ' ' &&
	    (s[n + 2] == '|' || s[n + 2] == '>'))
		return n + 3; /* YAML */
	i = quoted + n;
	if (quoted)
		return s[i] == *s && s + i + 1 < end && s[i + 1] == ':' ?
		    i + 2 : 0;
	while (i + 1 < t->len && (s[i] == ' ' || s[i] == '='))
		i++;
	return i > n + 1 && memchr(s, '=', i) != NULL && s[i] == '"' ? i : 0;
}

/* Does the text begin as an object: {"title": or {'text': ? */
static size_t
object_len(const struct text *t)
{
	size_t i = 0, n;
	char quote;

	while (i < t->len && ascii_in(t->raw[i], " \t\r\n[{"))
		i++;
	if (i == 0 || i + 1 >= t->len || memchr(t->raw, '{', i) == NULL)
		return 0;
	quote = t->raw[i];
	if (quote != '"' && quote != '\'') {
		n = key_len(t->raw + i, t->len - i);
		return n > 0 && t->raw[i + n] == ':' ? i + n + 1 : 0;
	}
	for (i++; i < t->len && i < 60; i++)
		if (t->raw[i] == quote)
			return i + 1 < t->len && t->raw[i + 1] == ':' ?
			    i + 2 : 0;
	return 0;
}

/*
 * Does the text end as an object does, though it began as none: ..."}?  The
 * length of that end, with its place in *at.
 */
static size_t
tail_len(const struct text *t, size_t *at)
{
	size_t end = t->len;

	while (end > 0 && ascii_in(t->raw[end - 1], " \n\r\t]"))
		end--;
	if (end < 3 || t->raw[end - 1] != '}' || (t->raw[end - 2] != '"' &&
	    t->raw[end - 2] != '\n'))
		return 0;
	*at = end - 2;
	return t->len - *at;
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
 * Length of an escape as strings in programs have them (\n, \", \u00e9), with
 * its place in *at; 0 if there is none.
 */
static size_t
escape_len(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t n;

	for (; (p = memchr(p, '\\', (size_t)(end - p))) != NULL; p++) {
		*at = (size_t)(p - t->raw);
		if ((n = command_len(p, end)) > 0)
			return n;
		if (end - p > 1 && (p[1] == '"' || (p[1] == 'n' &&
		    !(end - p > 2 && p[2] >= 'a' && p[2] <= 'z')) ||
		    (p[1] == 'u' && end - p > 5 && ascii_hex(p + 2, 4))))
			return 2;
	}
	return 0;
}

/* Is the whole text one element: <texto>...</texto>? */
static size_t
element_len(const struct text *t)
{
	const char *s = t->raw, *close;
	size_t n = 1;

	if (t->len < 8 || *s != '<')
		return 0;
	while (n < t->len && n < 40 && ((s[n] | 0x20) >= 'a' || s[n] == '_' ||
	    s[n] == '-') && s[n] != '>')
		n++;
	if (n < 3 || n >= t->len || (s[n] != '>' && s[n] != ' '))
		return 0;
	if (n == 5 && memcmp(s, "<rant", 5) == 0)
		return 0; /* a joke */
	for (close = s + n; (close = memmem(close,
	    (size_t)(s + t->len - close), "</", 2)) != NULL; close += 2)
		if ((size_t)(s + t->len - close) >= n + 2 &&
		    memcmp(close + 2, s + 1, n - 1) == 0 &&
		    close[n + 1] == '>')
			return n + 1;
	return 0;
}

/* Is it a row of a table with bars: | 5 | Good | yes |? */
static size_t
bars_len(const struct text *t)
{
	size_t i, bars = 0, len = markup_line(t, 0);

	if (t->raw[0] != '|')
		return 0;
	for (i = 0; i < len; i++)
		bars += t->raw[i] == '|';
	return bars > 2 ? len : 0;
}

/* Are there pairs like product=camera; stars=4? */
static size_t
pairs_len(const struct text *t)
{
	size_t i, n, pairs = 0, end = 0;

	for (i = 0; i < t->len && pairs < 2; i = end + 1) {
		while (i < t->len && t->raw[i] == ' ')
			i++;
		n = name_len(t->raw + i, t->len - i);
		if (n < 2 || i + n >= t->len || t->raw[i + n] != '=')
			return 0;
		for (end = i + n; end < t->len &&
		    !ascii_in(t->raw[end], ";,&|\n"); end++)
			continue;
		pairs += end < t->len && end - i < 60;
	}
	return pairs > 1 ? end : 0;
}

/* Is the first line the head of a table: id,stars,text or note;texte? */
static size_t
head_len(const struct text *t)
{
	size_t i, least, commas = 0;

	for (i = 0; i < t->len && t->raw[i] != '\n'; i++) {
		if (ascii_in(t->raw[i], ",;|\t"))
			commas++;
		else if (name_len(t->raw + i, 1) == 0)
			return 0;
	}
	least = memchr(t->raw, ',', i) != NULL ? 2 : 1;
	return i < t->len && commas >= least ? i : 0;
}

/*
 * Is it a row of a table, a list or a statement that has the text quoted:
 * ["Nice film" or 3,"Nice film"?
 */
static size_t
row_len(const struct text *t)
{
	const char *s = t->raw, *p = NULL;

	if (t->len < 4)
		return 0;
	if ((s[0] == '[' && (s[1] == '"' || s[1] == '\'')) ||
	    (s[0] >= '0' && s[0] <= '9' && s[1] == ',' && s[2] == '"'))
		return 3;
	if (t->len > 12 && strncmp(s, "INSERT INTO ", 12) == 0)
		return 12;
	if (s[0] == '"' && strncmp(s + t->len - 2, "\",", 2) == 0)
		return 1;
	if (memchr(s, '"', t->len) != NULL)
		p = memmem(s, t->len, "\",\"", 3);
	if (p == NULL && s[0] == '"')
		p = memmem(s, t->len, "\",\n", 3);
	return p != NULL && memchr(s, '"', (size_t)(p - s)) != NULL ?
	    (size_t)(p - s) + 3 : 0;
}

/* Does it begin as code or markup does? */
static size_t
start_len(const struct text *t)
{
	size_t at, len;

	if (t->raw[0] == '<' && (len = tag_find(t->raw, t->len < 12 ? t->len :
	    12, emphasis, &at)) > 0 && at == 0)
		return len;
	if (begins_with(t, openings))
		return 3;
	return (t->marks & MARK_BRACKET) != 0 ? object_len(t) : 0;
}

/*
 * A break as it is written by hand or by a model; "<br />" is how old dumps of
 * genuine reviews have the ends of their lines.
 */
static size_t
break_len(const struct text *t, size_t *at)
{
	const char *p = memmem(t->raw, t->len, "<br>", 4);

	if (p == NULL)
		p = memmem(t->raw, t->len, "<br/>", 5);
	if (p == NULL || (p > t->raw && p[-1] == ' '))
		return 0; /* none, or one that is spoken of */
	*at = (size_t)(p - t->raw);
	return 4;
}

/* Length of a tag or a fence, with its place in *at; 0 if there is none. */
static size_t
wrapping_len(const struct text *t, size_t *at)
{
	const char *p;
	size_t len = 0;

	if ((t->marks & MARK_LESS) != 0)
		len = tag_find(t->raw, t->len, wrapping, at);
	if (len == 0 && (t->marks & MARK_LESS) != 0 &&
	    (len = break_len(t, at)) == 0 &&
	    (p = memmem(t->raw, t->len, "<!--", 4)) != NULL) {
		*at = (size_t)(p - t->raw);
		len = 4;
	}
	if (len > 0 || (t->marks & MARK_TICK) == 0 ||
	    (p = memmem(t->raw, t->len, "```", 3)) == NULL)
		return len;
	*at = (size_t)(p - t->raw);
	return markup_line(t, *at);
}

/* What the text may be at its beginning. */
static size_t (*const forms[])(const struct text *) = {
	start_len, assign_len, element_len, row_len, head_len, pairs_len,
	bars_len
};

static int
look(struct rule *r, struct subject *s, const struct text *t)
{
	size_t i, at = 0, len;

	if (t->len == 0)
		return 0;
	len = wrapping_len(t, &at);
	for (i = 0; len == 0 && i < sizeof(forms) / sizeof(forms[0]); i++) {
		at = 0;
		len = forms[i](t);
	}
	if (len == 0 && (len = escape_len(t, &at)) == 0 &&
	    (len = tail_len(t, &at)) == 0)
		len = wrap_find(t, &at);
	if (len > 0)
		rule_reason(r, s, t->raw + at, len, json_object_new_int64(1),
		    json_object_new_int64(0));
	return len > 0;
}

void
rule_shell(struct rule *r, struct subject *s)
{
	if (r->mode != RULE_OFF && s->has_review && !look(r, s, &s->words))
		look(r, s, &s->title_words);
}
