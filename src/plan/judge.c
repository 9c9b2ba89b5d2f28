#include "plan/judge.h"

#include "ground/buf.h"
#include "ground/mem.h"
#include "json/record.h"

/* What a verdict looks like, for providers that hold a model to a schema. */
static const char schema[] =
    "{\"type\":\"object\",\"properties\":{"
    "\"verdict\":{\"type\":\"string\",\"enum\":[\"accept\",\"reject\"]},"
    "\"reason\":{\"type\":\"string\"},\"evidence\":{\"type\":\"string\"}},"
    "\"required\":[\"verdict\",\"reason\",\"evidence\"],"
    "\"additionalProperties\":false}";

/* Put a field of the record into the brief, if it is there. */
static void
show(struct json_object *brief, const char *key, struct json_object *rec,
    enum rec_field f)
{
	struct json_object *v = rec_get(rec, f);

	if (v != NULL)
		json_put(brief, key, json_object_get(v));
}

/* The last line of the prompt. */
static struct json_object *
make_brief(struct json_object *rec)
{
	struct json_object *brief = json_new_object(), *judge;

	judge = json_new_object();
	show(judge, "product", rec, REC_PLAN_PRODUCT);
	show(judge, "category", rec, REC_PLAN_CATEGORY);
	show(judge, "language", rec, REC_PLAN_LANGUAGE);
	show(judge, "rating", rec, REC_REVIEW_RATING);
	show(judge, "title", rec, REC_REVIEW_TITLE);
	show(judge, "text", rec, REC_REVIEW_TEXT);
	json_put(brief, "judge", judge);
	return brief;
}

/* The same id and attempt, so that a verdict finds its way back. */
static void
name(struct json_object *out, struct json_object *rec, size_t line)
{
	struct json_object *attempt = rec_get(rec, REC_ATTEMPT);
	const char *text;
	char id[32];
	size_t len;

	if (rec_id(rec, id) == NULL) {
		text = json_text(rec, &len);
		rec_line_id(id, line, text, len);
		rec_put_str(rec, REC_ID, id);
	}
	rec_put(out, REC_ID, json_object_get(rec_get(rec, REC_ID)));
	if (attempt != NULL)
		rec_put(out, REC_ATTEMPT, json_object_get(attempt));
}

struct json_object *
judge_prompt(const struct conf *conf, struct json_object *rec, size_t line)
{
	struct json_object *out, *brief;
	struct buf b = BUF_INIT;
	const char *unused;

	if (rec_str(rec, REC_REVIEW_TEXT) == NULL) {
		json_object_put(rec);
		return NULL;
	}
	out = json_new_object();
	brief = make_brief(rec);
	buf_adds(&b, conf_str(conf->root, "prompt.judge", ""));
	if (b.len > 0 && b.data[b.len - 1] != '\n')
		buf_addc(&b, '\n');
	buf_adds(&b, json_text(brief, NULL));
	name(out, rec, line);
	rec_put_str(out, REC_PROMPT, buf_str(&b));
	rec_put(out, REC_SCHEMA, json_read(schema, sizeof(schema) - 1,
	    &unused));
	rec_put(out, REC_JUDGED, rec);
	buf_free(&b);
	json_object_put(brief);
	return out;
}
