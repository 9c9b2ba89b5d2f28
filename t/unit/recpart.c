/*
 * Read a JSON object a line as record_part.h does, as text and whole, look at
 * all that may be looked at, add a review and a verdict to both, and print
 * what they have become: "text" or "whole", as it was read, and the line.  If
 * the two are not the same, "differs" and what does.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/jsonl.h"
#include "json/record_part.h"

static const enum rec_field strings[] = {REC_PLAN_PRODUCT, REC_PLAN_CATEGORY,
	REC_PLAN_LANGUAGE, REC_PROMPT, REC_REPLY_TEXT, REC_ERROR_CLASS,
	REC_ERROR_MESSAGE, REC_JUDGEMENT_ERROR};
static const enum rec_field numbers[] = {REC_ATTEMPT, REC_PLAN_RATING};
static const enum rec_field values[] = {REC_PLAN_LENGTH, REC_PLAN_ASPECTS,
	REC_MESSAGES, REC_ERROR, REC_JUDGEMENT};

#define LEN(list) (sizeof(list) / sizeof((list)[0]))

static void
look_at_lists(struct recpart *p, struct buf *out)
{
	int64_t pair[2] = {0, 0};
	const char *item;
	size_t at = 0;

	buf_addf(out, "%d", recpart_pair(p, REC_PLAN_LENGTH, pair));
	if (recpart_pair(p, REC_PLAN_LENGTH, pair))
		buf_addf(out, " %" PRId64 " %" PRId64, pair[0], pair[1]);
	while ((item = recpart_next(p, REC_PLAN_ASPECTS, &at)) != NULL)
		buf_addf(out, " %s", item);
}

/* All that may be seen of a record, as one text. */
static void
look_at(struct recpart *p, struct buf *out)
{
	const char *id, *s;
	char number[32];
	size_t i, len;

	id = recpart_id(p, number);
	buf_addf(out, "id %s\n", id != NULL ? id : "-");
	for (i = 0; i < LEN(strings); i++) {
		s = recpart_str(p, strings[i], &len);
		buf_addf(out, "%s %s\n", rec_path(strings[i]),
		    s != NULL && strlen(s) == len ? s : "-");
	}
	for (i = 0; i < LEN(numbers); i++)
		buf_addf(out, "%s %" PRId64 "\n", rec_path(numbers[i]),
		    recpart_int(p, numbers[i], -7));
	look_at_lists(p, out);
	for (i = 0; i < LEN(values); i++)
		buf_addf(out, "\n%s %d %s", rec_path(values[i]),
		    recpart_has(p, values[i]),
		    json_text(recpart_get(p, values[i]), &len));
}

/* Add what rg-check adds; returns the line, with what it was half way. */
static void
add_to(struct recpart *p, struct buf *out)
{
	static const char title[] = "\"A \\\"title\\\"\"";
	struct scan_value text = {title, sizeof(title) - 1};
	struct json_object *list = json_new_array();
	const char *line;
	char number[32];
	size_t len;

	recpart_drop(p, REC_CHECK);
	recpart_drop(p, REC_REVIEW);
	if (recpart_id(p, number) == NULL)
		recpart_put_int(p, REC_ID, 12);
	recpart_put_text(p, REC_REVIEW_TITLE, &text);
	recpart_put_str(p, REC_REVIEW_TEXT, "tab\there \xc3\xa9", 11);
	line = recpart_text(p, &len);
	buf_add(out, line, len);
	buf_addc(out, '\n');
	recpart_put_int(p, REC_REVIEW_RATING, 4);
	recpart_put_str(p, REC_CHECK_VERDICT, "accept", 6);
	recpart_put(p, REC_CHECK_REASONS, list);
	json_object_put(list);
	line = recpart_text(p, &len);
	buf_add(out, line, len);
}

static void
compare(struct recpart *text, struct recpart *whole, const char *line,
    size_t len)
{
	struct buf a = BUF_INIT, b = BUF_INIT;
	const char *why = NULL;

	if (recpart_read(text, line, len, &why) == -1 ||
	    recpart_read(whole, line, len, &why) == -1) {
		puts(why);
		return;
	}
	look_at(text, &a);
	look_at(whole, &b);
	buf_addc(&a, '\n');
	buf_addc(&b, '\n');
	add_to(text, &a);
	add_to(whole, &b);
	if (strcmp(a.data, b.data) != 0)
		printf("differs\n%s\n%s\n", a.data, b.data);
	else
		printf("%s %s\n", text->rec != NULL ? "whole" : "text",
		    strrchr(a.data, '\n') + 1);
	recpart_done(text);
	recpart_done(whole);
	buf_free(&a);
	buf_free(&b);
}

int
main(void)
{
	struct recpart text = RECPART_INIT, whole = RECPART_INIT;
	const char *line;
	struct jl in;
	size_t len;

	whole.whole = 1;
	jl_open(&in, NULL);
	while (jl_line(&in, &line, &len) == 1)
		compare(&text, &whole, line, len);
	jl_close(&in);
	recpart_free(&text);
	recpart_free(&whole);
	return 0;
}
