/*
 * The next turn of a talk behind the text, on a line of its own: "Human: ...",
 * "### Instruction: ...", "**User:**".  People have lines with a label as well
 * ("User: admin"), so one that is a word of theirs counts only if it is the
 * last of the text or has a sentence behind it.
 */
#include <string.h>

#include "check/shell.h"
#include "text/ascii.h"

enum { LEAST = 6, SENTENCE = 20 }; /* words of a text; bytes of a sentence */

/* Of these the first ones are nobody's words before a colon. */
enum { SURE = 10 };
static const char *const turns[] = {
	"Human", "HUMAN", "Assistant", "ASSISTANT", "Instruction",
	"Instructions", "AI", "INSTRUCTION", "System", "Prompter",
	"User", "USER", "Prompt", "Input", "Query", NULL
};

/* Bytes of the label of a turn at i, with its colon; or 0. */
static size_t
turn_len(const struct text *t, size_t i)
{
	const char *s = t->raw + i;
	size_t max = t->len - i, n, k, end;
	const char *line = memchr(s, '\n', max);

	for (n = 0; n < max && n < 8 && ascii_in(s[n], "#*_<[| ");)
		n++;
	for (k = 0; turns[k] != NULL; k++) {
		end = n + strlen(turns[k]);
		if (end >= max || memcmp(s + n, turns[k], end - n) != 0)
			continue;
		while (end < max && ascii_in(s[end], "*_>]|"))
			end++;
		if (end >= max || s[end] != ':')
			continue;
		if (k < SURE || shell_blank(t, i + end + 1) == t->len ||
		    (line != NULL ? (size_t)(line - s) : max) > end + SENTENCE)
			return end + 1;
	}
	return 0;
}

size_t
shell_turn(const struct text *t, size_t *at)
{
	const char *p = t->raw, *end = t->raw + t->len;
	size_t len;

	if (t->n < LEAST || (t->marks & MARK_LINE) == 0 ||
	    (t->marks & MARK_COLON) == 0)
		return 0;
	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		p++;
		*at = (size_t)(p - t->raw);
		if ((len = turn_len(t, *at)) > 0)
			return len;
	}
	return 0;
}
