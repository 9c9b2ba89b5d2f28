/*
 * Tags of any name and in any script at the top or at the end: <texto>...
 * </texto>, <boekbespreking>Vlot, ...last.</parameter>, [REVIEW]..., &lt;p&gt;.
 *
 * People make tags for a joke (<rant>, <sigh>), and set a word in brackets
 * that warns ([Spoilers]); old dumps of what they wrote have links in them.
 */
#include <string.h>
#include <strings.h>

#include "check/shell.h"
#include "ground/piece.h"
#include "text/affix.h"
#include "text/ascii.h"

enum { NAME = 40, LEAST = 6 }; /* bytes of a name; words of a text */

static const char *const jokes[] = {
	"a", "br", "img", "rant", "sigh", "sarcasm", "irony", "ironie", "joke",
	"gasp", "grin", "yawn", "cough", "shrug", "spoiler", "spoilers",
	"snark", "g", "facepalm", "eyeroll", "drumroll", "ironia", NULL
};
static const char *const warnings[] = {
	"spoiler", "spoilers", "update", "updated", "edit", "edited", "note",
	"warning", "caution", "attention", "disclaimer", "achtung", "hinweis",
	"nachtrag", "attenzione", "aviso", "ojo", "nota", "ps", "sic", "sigh",
	"vine", "disclosure", "anzeige", "werbung", "sarcasm", "irony",
	"img", "photo", "foto", "video", "laughs", "advertisement", "deleted",
	"removed", "uwaga", "aggiornamento", "actualizado", "수정", "추가",
	"스포", "스포주의", "编辑", "更新", "补充", "剧透", "追記", "追评", "修正",
	NULL
};

/* Bytes of the name at i; a blank is none. */
static size_t
name_len(const struct text *t, size_t i)
{
	size_t from = i;

	while (i < t->len && i - from < NAME &&
	    ((ascii_class[(unsigned char)t->raw[i]] & ASCII_WORD) != 0 ||
	    ((unsigned char)t->raw[i] & 0x80) != 0 ||
	    ascii_in(t->raw[i], "-:.")))
		i++;
	return i - from;
}

/* Does c begin no word with a small letter of ASCII? */
static int
begins(char c)
{
	return c < 'a' || c > 'z';
}

/* Is "</name>" in the text from i on?  With *last, at its end. */
static int
is_closed(const struct text *t, size_t i, const char *name, size_t n, int *last)
{
	const char *p = t->raw + i, *end = t->raw + t->len;

	*last = 0;
	for (; (p = piece_find(p, (size_t)(end - p), "</", 2)) != NULL; p += 2)
		if ((size_t)(end - p) >= n + 3 &&
		    memcmp(p + 2, name, n) == 0 && p[n + 2] == '>') {
			*last = (size_t)(end - p) < n + 6;
			return 1;
		}
	return 0;
}

/* The end of the tag whose name ends at i, past its attributes; or 0. */
static size_t
attributes_end(const struct text *t, size_t i)
{
	size_t from = i, equal = 0;

	for (; i < t->len && i - from < 2 * NAME && t->raw[i] != '\n'; i++) {
		if (t->raw[i] == '>')
			return i == from || equal > 0 ||
			    t->raw[i - 1] == '/' ? i + 1 : 0;
		equal += t->raw[i] == '=';
	}
	return 0;
}

/* A tag at the top that holds all of the text. */
static size_t
top_len(const struct text *t)
{
	size_t n, end;
	int last;

	if (t->raw[0] != '<' || (n = name_len(t, 1)) < 2)
		return 0;
	end = attributes_end(t, 1 + n);
	if (end == 0 || end >= t->len || affix_whole(t->raw + 1, n, jokes))
		return 0;
	if (is_closed(t, end, t->raw + 1, n, &last))
		return end;
	return t->n >= LEAST && t->raw[end] != ' ' && begins(t->raw[end]) ?
	    end : 0;
}

/* A tag that closes at the end of the text, or is cut off there. */
static size_t
end_len(const struct text *t, size_t *at)
{
	size_t end = text_end(t), n;
	const char *p;

	if (end < 8 || (p = memrchr(t->raw, '<', end - 1)) == NULL ||
	    (size_t)(t->raw + end - p) > NAME || p[1] != '/')
		return 0;
	*at = (size_t)(p - t->raw);
	n = p[2] > '9' ? name_len(t, *at + 2) : 0; /* </3 is a heart */
	return n > 0 && (*at + n + 2 == end || (*at + n + 3 == end &&
	    t->raw[end - 1] == '>')) && !affix_whole(p + 2, n, jokes) ?
	    end - *at : 0;
}

/* A token of a model at the end: <EOS>. */
static size_t
token_len(const struct text *t, size_t *at)
{
	size_t end = text_end(t), i;

	if (end < 8 || t->raw[end - 1] != '>')
		return 0;
	for (i = end - 1; i > 0 && end - i < NAME &&
	    ((t->raw[i - 1] >= 'A' && t->raw[i - 1] <= 'Z') ||
	    ascii_in(t->raw[i - 1], "_|")); i--)
		continue;
	if (i == 0 || t->raw[i - 1] != '<' || end - i < 4 ||
	    affix_whole(t->raw + i, end - 1 - i, jokes))
		return 0;
	*at = i - 1;
	return end - *at;
}

/* A tag whose signs are references: &lt;p&gt;. */
static size_t
coded_len(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t i, n;

	for (; (p = memchr(p, '&', (size_t)(end - p))) != NULL; p++) {
		if (end - p < 8 || memcmp(p, "&lt;", 4) != 0)
			continue;
		*at = (size_t)(p - t->raw);
		i = *at + 4;
		i += i < t->len && t->raw[i] == '/';
		n = name_len(t, i);
		if (n > 0 && !affix_whole(t->raw + i, n, jokes) &&
		    t->len - i - n >= 4 &&
		    memcmp(t->raw + i + n, "&gt;", 4) == 0)
			return i + n + 4 - *at;
	}
	return 0;
}

/* A word in brackets before the text: [REVIEW] Nice. */
static size_t
bracket_len(const struct text *t)
{
	size_t n, end;

	if (t->raw[0] != '[' || t->n < LEAST || t->raw[1] == '.' ||
	    (n = name_len(t, 1)) < 3 || n + 3 >= t->len ||
	    t->raw[n + 1] != ']' || affix_whole(t->raw + 1, n, warnings) ||
	    memchr(t->raw + n, '[', t->len - n) != NULL)
		return 0;
	end = n + 2;
	while (end < t->len && ascii_in(t->raw[end], " \r\n:"))
		end++;
	return end < t->len && begins(t->raw[end]) ? n + 2 : 0;
}

/* The last line says in brackets that it is the end: (End of text). */
static size_t
says_end(const struct text *t, size_t end, size_t *at)
{
	const char *p = memrchr(t->raw, '\n', end);

	if (p == NULL || (size_t)(t->raw + end - p) > NAME ||
	    (size_t)(t->raw + end - p) < 6 || !ascii_in(p[1], "[(") ||
	    !ascii_in(t->raw[end - 1], "])") ||
	    strncasecmp(p + 2, "end", 3) != 0)
		return 0;
	*at = (size_t)(p + 1 - t->raw);
	return ascii_in(p[5], " ])") ? end - *at : 0;
}

/* A word of capitals in brackets behind it: [END], [/INST]. */
static size_t
bracket_end(const struct text *t, size_t *at)
{
	size_t end = text_end(t), i, len;

	if (end >= 8 && (len = says_end(t, end, at)) > 0)
		return len;
	if (end < 8 || t->raw[end - 1] != ']')
		return 0;
	for (i = end - 1; i > 0 && end - i < NAME &&
	    ((t->raw[i - 1] >= 'A' && t->raw[i - 1] <= 'Z') ||
	    ascii_in(t->raw[i - 1], "_/")); i--)
		continue;
	if (i == 0 || t->raw[i - 1] != '[' || end - i < 4)
		return 0;
	*at = i - 1;
	i += t->raw[i] == '/';
	if (affix_whole(t->raw + i, end - 1 - i, warnings))
		return 0;
	return end - *at;
}

size_t
shell_tag(const struct text *t, size_t *at)
{
	size_t len = 0;

	*at = 0;
	if ((t->marks & MARK_LESS) != 0 && (len = top_len(t)) == 0 &&
	    (len = end_len(t, at)) == 0)
		len = token_len(t, at);
	if (len == 0 && (t->marks & MARK_BRACKET) != 0) {
		*at = 0;
		if ((len = bracket_len(t)) == 0)
			len = bracket_end(t, at);
	}
	if (len == 0 && (t->marks & MARK_AMPERSAND) != 0)
		len = coded_len(t, at);
	return len;
}
