/*
 * The next turn of a talk behind the text, on a line of its own: "Human: ...",
 * "### Instruction: ...", "**User:**"; the next text ("Review 2: ..."); and as
 * the last line what a template calls the one who speaks then.  People have
 * lines with a label as well ("User: admin", "AI: dumb as a brick"), so one
 * that is a word of theirs counts only if the text ends behind it, if it is who
 * speaks, in bold type or the like ("**User:**"), or if there are two of them
 * and one is who speaks.
 */
#include <string.h>

#include "check/shell.h"
#include "text/affix.h"
#include "text/ascii.h"

enum {
	LEAST = 6, /* words of a text */
	MARKS = 8, /* bytes of marks before a label, at most */
	DIGITS = 3, /* of a text's number */
	COLON = 3 /* bytes of a full-width colon */
};

/*
 * Of these the first ones are nobody's words before a colon; then come those
 * who speak, then things.
 */
enum { SURE = 8, SPEAKS = 10 };
static const char *const turns[] = {
	"Human", "HUMAN", "Assistant", "ASSISTANT", "Instruction",
	"Instructions", "INSTRUCTION", "Prompter", "User", "USER", "AI",
	"System", "Prompt", "Input", "Query", NULL
};

static const char *const texts[] = {
	"Review ", "Testimonial ", "Bewertung ", "Rezension ", "Avis ",
	"Reseña ", "Recensione ", "Avaliação ", "Resenha ", "Recensie ",
	"Opinia ", "Recenzja ", "Отзыв ",
	"评论", "评价", "レビュー", "리뷰 ", NULL
};
static const char *const speakers[] = {
	"assistant", "user", "model", "system", NULL
};

/* Bytes of the head of another text at i, with its colon; or 0. */
static size_t
text_len(const struct text *t, size_t i)
{
	const char *s = t->raw + i;
	size_t max = t->len - i, n, k, end;

	for (n = 0; n < max && n < MARKS && ascii_in(s[n], "#*_ ");)
		n++;
	for (k = 0; n < max && texts[k] != NULL; k++) {
		if (s[n] != *texts[k])
			continue;
		end = n + strlen(texts[k]);
		if (end >= max || memcmp(s + n, texts[k], end - n) != 0)
			continue;
		end += s[end] == '#';
		for (n = end; end < max && end - n < DIGITS && s[end] >= '0' &&
		    s[end] <= '9';)
			end++;
		for (n = end > n ? end : max; n < max &&
		    ascii_in(s[n], "*_ ");)
			n++;
		if (n < max && s[n] == ':')
			return n + 1;
		return max - n >= COLON && memcmp(s + n, "：", COLON) == 0 ?
		    n + COLON : 0;
	}
	return 0;
}

/* Does a sentence end before the line at i, as far as its last byte tells? */
static int
is_ended(const struct text *t, size_t i)
{
	while (i > 0 && ascii_in(t->raw[i - 1], "\r\n "))
		i--;
	return i > 0 && (ascii_in(t->raw[i - 1], ".!?\"')*") ||
	    (unsigned char)t->raw[i - 1] >= 0x80);
}

/*
 * Bytes of a speaker's name at i, behind a sentence, if it is all that the
 * last line has; or 0.
 */
static size_t
speaker_len(const struct text *t, size_t i)
{
	const size_t n = affix_begin(t->raw + i, t->len - i, speakers);

	return n > 0 && shell_blank(t, i + n) == t->len && is_ended(t, i) ? n :
	    0;
}

/*
 * Bytes of the label of a turn at i, with its colon, or 0; which one it is in
 * *which, 0 if it needs no other.
 */
static size_t
turn_len(const struct text *t, size_t i, size_t *which)
{
	const char *s = t->raw + i;
	size_t max = t->len - i, n, k, end;

	for (n = 0; n < max && n < MARKS && ascii_in(s[n], "#*_<[| ");)
		n++;
	for (k = 0; n < max && turns[k] != NULL; k++) {
		if (s[n] != *turns[k])
			continue;
		end = n + strlen(turns[k]);
		if (end >= max || memcmp(s + n, turns[k], end - n) != 0)
			continue;
		while (end < max && ascii_in(s[end], "*_>]|"))
			end++;
		if (end >= max || s[end] != ':')
			continue;
		*which = (n > 0 && k < SPEAKS) ||
		    shell_blank(t, i + end + 1) == t->len ? 0 : k;
		return end + 1;
	}
	return 0;
}

size_t
shell_turn(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t len, which, n = 0, first = 0, first_len = 0;
	int speaks = 0;

	if (t->n < LEAST || (t->marks & MARK_LINE) == 0)
		return 0;
	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		p++;
		*at = (size_t)(p - t->raw);
		if ((len = turn_len(t, *at, &which)) > 0 && which >= SURE) {
			speaks |= which < SPEAKS;
			if (n++ == 0) {
				first = *at;
				first_len = len;
			} else if (speaks) {
				*at = first;
				return first_len;
			}
		} else if (len > 0 || (len = text_len(t, *at)) > 0 ||
		    (len = speaker_len(t, *at)) > 0)
			return len;
	}
	return 0;
}
