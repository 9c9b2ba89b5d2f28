/*
 * The next turn of a talk behind the text, on a line of its own: "Human: ...",
 * "### Instruction: ...", "**User:**"; the next text ("Review 2: ..."); and as
 * the last line what a template calls the one who speaks then.  People have
 * lines with a label as well ("User: admin"), so one that is a word of theirs
 * counts only if it is the last of the text or has a sentence behind it.
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

static const char *const texts[] = {
	"Review ", "Testimonial ", "Bewertung ", "Rezension ", "Avis ",
	"Rese\303\261a ", "Recensione ", "Avalia\303\247\303\243o ",
	"Resenha ", "Recensie ", "Opinia ", "Recenzja ",
	"\320\236\321\202\320\267\321\213\320\262 ",
	"\350\257\204\350\256\272", "\350\257\204\344\273\267",
	"\343\203\254\343\203\223\343\203\245\343\203\274",
	"\353\246\254\353\267\260 ", NULL
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

	for (n = 0; n < max && n < 8 && ascii_in(s[n], "#*_ ");)
		n++;
	for (k = 0; texts[k] != NULL; k++) {
		end = n + strlen(texts[k]);
		if (end >= max || memcmp(s + n, texts[k], end - n) != 0)
			continue;
		end += s[end] == '#';
		for (n = end; end < max && end - n < 3 && s[end] >= '0' &&
		    s[end] <= '9';)
			end++;
		for (n = end > n ? end : max; n < max &&
		    ascii_in(s[n], "*_ ");)
			n++;
		return n < max && (s[n] == ':' || (max - n > 3 &&
		    memcmp(s + n, "\xef\xbc\x9a", 3) == 0)) ? n : 0;
	}
	return 0;
}

/* Is the line at i, the last one, a speaker's name and nothing else? */
static size_t
speaker_len(const struct text *t, size_t i)
{
	size_t k, n;

	for (k = 0; speakers[k] != NULL; k++) {
		n = strlen(speakers[k]);
		if (t->len - i >= n && memcmp(t->raw + i, speakers[k],
		    n) == 0 && shell_blank(t, i + n) == t->len)
			return n;
	}
	return 0;
}

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
		    (line == NULL && i > 1 && s[-2] == '\n') ||
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

	if (t->n < LEAST || (t->marks & MARK_LINE) == 0)
		return 0;
	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		p++;
		*at = (size_t)(p - t->raw);
		if ((len = turn_len(t, *at)) > 0 ||
		    (len = text_len(t, *at)) > 0 ||
		    (len = speaker_len(t, *at)) > 0)
			return len;
	}
	return 0;
}
