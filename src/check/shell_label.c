/*
 * Labels: before the text (Ausgabe: Das ..., **Text** - Nice), numbered (Review
 * #3, Opinion nr. 4., Sample 7 of 10), of a turn of a chat, in brackets, or
 * underlined as a heading; and the word that a fence has for its language.
 *
 * People label as well ("Pros:", "Content: thin. Tone: preachy."), so that
 * a label with a colon must be the only one, or the last of those at the top,
 * and none of the form of a shop (text/shop.h).
 */
#include <stdlib.h>
#include <string.h>

#include "check/shell.h"
#include "ground/mem.h"
#include "text/ascii.h"
#include "text/phrase.h"
#include "text/shop.h"

struct shell_words {
	struct phrases *labels;
	struct phrases *numbered;
	struct shop *shop;
};

enum {
	TOP = 160,  /* bytes in which the label of a line may begin */
	MARKS = 12, /* bytes of marks before the first word */
	LEAST = 6,  /* words of a text */
	SHORT = 3,  /* words of a label at most */
	TITLE = 60, /* bytes of a heading */
	ASIDE = 20  /* bytes in brackets behind a label */
};

static const char *const languages[] = {
	"json", "text", "txt", "xml", "yaml", "yml", "html", "csv", "markdown",
	"md", "plaintext", "plain", "python", "javascript", "toml", "tsv",
	"jsonl", "latex", "output", "START", "BEGIN", "OUTPUT", "REVIEW",
	"TEXT", "assistant", "model", NULL
};

struct shell_words *
shell_words_new(struct phrasebook *book)
{
	struct shell_words *w = mem_alloc(sizeof(*w));

	w->labels = phrases_new(book, shell_labels, shell_labels_n);
	w->numbered = phrases_new(book, shell_numbered, shell_numbered_n);
	w->shop = shop_new();
	return w;
}

void
shell_words_free(struct shell_words *w)
{
	if (w == NULL)
		return;
	phrases_free(w->labels);
	phrases_free(w->numbered);
	shop_free(w->shop);
	free(w);
}

/* Bytes of blanks and marks of emphasis at i. */
static size_t
skip_marks(const struct text *t, size_t i, const char *marks)
{
	while (i < t->len && ascii_in(t->raw[i], marks))
		i++;
	return i;
}

static int
is_at(const struct text *t, size_t i, const char *s)
{
	size_t n = strlen(s);

	return t->len - i > n && memcmp(t->raw + i, s, n) == 0;
}

/* The end of the brackets that open at i, past blanks: (en); or i. */
static size_t
aside_end(const struct text *t, size_t i)
{
	size_t end = i;

	if (!is_at(t, i, "("))
		return i;
	while (end < t->len && end - i < ASIDE && t->raw[end] != ')')
		end++;
	if (!is_at(t, end, ")"))
		return i;
	return skip_marks(t, end + 1, " *_");
}

/* The end of a number at i with what people set before it; i if none is. */
static size_t
number_end(const struct text *t, size_t i)
{
	size_t from = i, j, digits;

	for (j = i; j < t->len && j - i < 12 &&
	    (ascii_in(t->raw[j], " #.nNroR(") ||
	    (unsigned char)t->raw[j] == 0xc2 || (unsigned char)t->raw[j] ==
	    0xba || (unsigned char)t->raw[j] == 0xb0 ||
	    is_at(t, j, "\xe2\x84\x96") || (j > 1 && is_at(t, j - 1,
	    "\xe2\x84\x96")) || (j > 2 && is_at(t, j - 2, "\xe2\x84\x96")));
	    j++)
		continue;
	digits = skip_marks(t, j, "0123456789");
	if (digits == j || digits - j > 6)
		return from;
	j = digits + is_at(t, digits, ")");
	if (is_at(t, j, " of ") || is_at(t, j, "/")) {
		i = j + (t->raw[j] == '/' ? 1 : 4);
		digits = skip_marks(t, i, "0123456789");
		j = digits > i ? digits + is_at(t, digits, ")") : j;
	}
	return aside_end(t, j + is_at(t, j, " ("));
}

/* A colon or a sign like it at i: its bytes; 0 if none is. */
static size_t
colon_len(const struct text *t, size_t i)
{
	if (is_at(t, i, "\xef\xbc\x9a") || is_at(t, i, "\xe2\x86\x92") ||
	    is_at(t, i, "\xe2\x87\x92") || is_at(t, i, "\xe3\x80\x91"))
		return 3;
	if (is_at(t, i, "\xe2\x80\x93>") || is_at(t, i, "\xe2\x80\x94>"))
		return 4;
	if (is_at(t, i, "=>") || is_at(t, i, "->") || is_at(t, i, ">>") ||
	    is_at(t, i, "::"))
		return 2;
	return i + 1 < t->len && ascii_in(t->raw[i], ":=|]}");
}

/* Has a sentence from word i on a label of its own? */
static int
labels_follow(const struct text *t, size_t i)
{
	size_t begin = i, end;

	for (; i < t->n; i++) {
		if ((t->words[i].flags & WORD_FIRST) != 0)
			begin = i;
		end = t->words[i].at + t->words[i].len;
		if (i < begin + SHORT &&
		    (t->words[i].flags & WORD_PAUSE) != 0 &&
		    (t->words[begin].flags & WORD_FIRST) != 0 &&
		    end < t->len && (t->raw[end] == ':' ||
		    is_at(t, end, "\xef\xbc\x9a")))
			return 1;
	}
	return 0;
}

/* Has the sentence that begins with word i as many words as a label? */
static int
is_short(const struct text *t, size_t i)
{
	size_t n;

	for (n = 0; n < SHORT && i + n < t->n; n++)
		if ((t->words[i + n].flags & WORD_LAST) != 0)
			return 1;
	return 0;
}

/* Does the word i begin a line, but for a few marks? */
static int
begins_line(const struct text *t, size_t i)
{
	size_t at = t->words[i].at, from = at;

	while (at > 0 && from - at < MARKS && t->raw[at - 1] != '\n')
		at--;
	return at == 0 || t->raw[at - 1] == '\n';
}

/*
 * Length of the label of one of several, which ends with its number.  People
 * number rows and items, too; only a review is told from them by a dash.
 */
static size_t
numbered_len(const struct text *t, size_t first, size_t last, int dash)
{
	size_t i = t->words[last].at + t->words[last].len;
	size_t end = number_end(t, i), n;

	if (end == i || end >= t->len)
		return 0;
	n = skip_marks(t, end, " *_\"'");
	return t->raw[end] == '\n' || (dash && is_at(t, end, " - ")) ||
	    is_at(t, end, " -- ") || (colon_len(t, n) > 0 &&
	    !labels_follow(t, last + 2)) || (ascii_in(t->raw[end], ".)-") &&
	    end + 1 < t->len && ascii_in(t->raw[end + 1], " \n")) ?
	    end - t->words[first].at : 0;
}

/* Length of the label whose words are first .. last, if it is one. */
static size_t
label_len(const struct text *t, size_t first, size_t last)
{
	size_t from = t->words[first].at, n = numbered_len(t, first, last, 1);

	if (n > 0)
		return n;
	n = t->words[last].at + t->words[last].len;
	if (from > 1 && n + 2 < t->len && t->n - last >= LEAST &&
	    memcmp(t->raw + from - 2, "**", 2) == 0 &&
	    memcmp(t->raw + n, "**", 2) == 0)
		return n + 2 - from; /* **Review** */
	n = aside_end(t, skip_marks(t, n, " *_)\"'`"));
	if (is_at(t, n, ">") && from > 0 && t->raw[from - 1] == '<')
		return n + 1 - from;
	if (colon_len(t, n) == 0 || t->n - last < LEAST || is_at(t, n, "://"))
		return 0;
	return (t->raw[n] != ':' && !is_at(t, n, "\xef\xbc\x9a")) ||
	    (!is_short(t, last + 1) && !labels_follow(t, last + 1)) ?
	    n + colon_len(t, n) - from : 0;
}

/* Is it a line of one word before a text that was fenced: "json\n{"? */
static size_t
language_len(const struct text *t)
{
	size_t i, n;

	if (memchr(t->raw, '\n', t->len < MARKS ? t->len : MARKS) == NULL)
		return 0;
	for (i = 0; languages[i] != NULL; i++) {
		n = strlen(languages[i]);
		if (is_at(t, 0, languages[i]) && t->raw[n] == '\n')
			return n;
	}
	return 0;
}

/* Is the first line a heading with a row of signs below it? */
static size_t
underlined_len(const struct text *t)
{
	const char *p = memchr(t->raw, '\n', t->len < TITLE ? t->len : TITLE);
	size_t i, from;

	if (p == NULL || t->n < LEAST)
		return 0;
	from = i = (size_t)(p + 1 - t->raw);
	while (i < t->len && t->raw[i] == t->raw[from])
		i++;
	return from > 2 && !ascii_in(t->raw[from - 2], ".!?,;") &&
	    i > from + 2 && ascii_in(t->raw[from], "=-~_*+^") &&
	    i < t->len && ascii_in(t->raw[i], "\r\n") ? i : 0;
}

/* Length of the label that begins with word i. */
static size_t
word_len(const struct shell_words *w, const struct text *t, size_t i)
{
	size_t first, last, len = 0;

	if (phrases_find(w->labels, t, i, i + 1, &first, &last))
		len = label_len(t, first, last);
	if (len == 0 && phrases_find(w->numbered, t, i, i + 1, &first, &last))
		len = numbered_len(t, first, last, 0);
	return len;
}

size_t
shell_label(const struct shell_words *w, const struct text *t, size_t *at)
{
	size_t i, len, top;

	*at = 0;
	if ((t->marks & MARK_LINE) != 0 && ((len = language_len(t)) > 0 ||
	    (len = underlined_len(t)) > 0))
		return len;
	/* on its first line a text has one where begins_line() says so */
	top = (t->marks & MARK_LINE) != 0 && memchr(t->raw, '\n',
	    t->len < TOP ? t->len : TOP) != NULL ? TOP : MARKS + 1;
	for (i = 0; i < t->n && t->words[i].at < top; i++) {
		if ((i > 0 && (t->words[i].flags & WORD_FIRST) == 0) ||
		    !begins_line(t, i) || (len = word_len(w, t, i)) == 0 ||
		    shop_before(w->shop, t, i))
			continue;
		*at = t->words[i].at;
		return len;
	}
	return 0;
}
