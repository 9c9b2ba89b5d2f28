#include "sim/sim_judge.h"

#include <string.h>

#include "text/lexicon.h"

#define SURE 0.9 /* how sure it is of a contradiction */

static void
answer(struct buf *out, const char *verdict, const char *reason,
    const char *evidence, size_t len)
{
	buf_addf(out, "{\"verdict\":\"%s\",\"reason\":\"%s\",\"evidence\":",
	    verdict, reason);
	json_quote(out, evidence, len);
	buf_addc(out, '}');
}

/* Something in brackets; its length in *len, NULL if there is none. */
static const char *
unfilled(const char *text, size_t *len)
{
	const char *open = strchr(text, '['), *end;

	if (open == NULL || (end = strchr(open, ']')) == NULL)
		return NULL;
	*len = (size_t)(end - open) + 1;
	return open;
}

/* The sentence that contradicts the rating; NULL if none does. */
static const char *
contradiction(const char *title, const char *text, int64_t rating,
    size_t *len)
{
	static struct lexicon *lexicon; /* made once, its memory is kept */
	static struct text head = TEXT_INIT, body = TEXT_INIT;
	const struct word *last;
	struct mood mood;
	const size_t *at;
	double sure;

	if (lexicon == NULL)
		lexicon = lexicon_new(NULL);
	text_read(&head, title, strlen(title));
	text_read(&body, text, strlen(text));
	if (rating < 1 || rating > 5 || rating == 3 || body.n == 0)
		return NULL;
	lexicon_read(lexicon, &head, &body, NULL, &mood);
	sure = rating > 3 ? 1 - mood.praise : mood.praise;
	if (mood.language == NULL || sure < SURE)
		return NULL;
	at = rating > 3 ? mood.low : mood.high;
	last = &body.words[at[1]];
	*len = last->at + last->len - body.words[at[0]].at;
	return text + body.words[at[0]].at;
}

void
sim_judge(struct json_object *review, struct buf *out)
{
	const char *text = json_str(review, "text");
	const char *title = json_str(review, "title"), *at;
	size_t len = 0;

	if (text == NULL)
		text = "";
	if (title == NULL)
		title = "";
	if ((at = unfilled(text, &len)) != NULL)
		answer(out, "reject", "something was not filled in", at, len);
	else if ((at = contradiction(title, text,
	    json_int(review, "rating", 0), &len)) != NULL)
		answer(out, "reject", "text and rating disagree", at, len);
	else
		answer(out, "accept", "a customer may have written this", "",
		    0);
}
