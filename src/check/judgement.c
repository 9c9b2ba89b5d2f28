#include "check/judgement.h"

#include "check/check_rule.h"
#include "json/record.h"

/* Put a part of the reply into the record that was judged, if it is there. */
static void
copy(struct json_object *judged, enum rec_field f, struct json_object *v)
{
	if (v != NULL)
		rec_put(judged, f, json_object_get(v));
}

/* What was answered; NULL if that is no verdict. */
static struct json_object *
answer_of(struct json_object *reply)
{
	struct json_object *answer;
	const char *why;

	if (!json_object_is_type(reply, json_type_string))
		return NULL;
	answer = reply_object(json_object_get_string(reply),
	    (size_t)json_object_get_string_len(reply), &why);
	if (rule_is_verdict(answer))
		return answer;
	json_object_put(answer);
	return NULL;
}

static void
note(struct json_object *judged, struct json_object *rec)
{
	const char *error = rec_str(rec, REC_ERROR_MESSAGE);
	struct json_object *answer;

	answer = answer_of(rec_get(rec, REC_REPLY_TEXT));
	rec_drop(judged, REC_JUDGEMENT);
	if (rec_get(rec, REC_ERROR) != NULL || answer == NULL) {
		rec_put_str(judged, REC_JUDGEMENT_ERROR, error != NULL ?
		    error : "no verdict");
	} else {
		copy(judged, REC_JUDGEMENT_VERDICT,
		    json_get(answer, "verdict"));
		copy(judged, REC_JUDGEMENT_REASON, json_get(answer, "reason"));
		copy(judged, REC_JUDGEMENT_EVIDENCE,
		    json_get(answer, "evidence"));
	}
	copy(judged, REC_JUDGEMENT_PROVIDER, rec_get(rec, REC_REPLY_PROVIDER));
	copy(judged, REC_JUDGEMENT_MODEL, rec_get(rec, REC_REPLY_MODEL));
	copy(judged, REC_JUDGEMENT_COST, rec_get(rec, REC_REPLY_COST));
	json_object_put(answer);
}

int
judgement_take(struct json_object **rec)
{
	struct json_object *judged = rec_get(*rec, REC_JUDGED);

	if (!json_object_is_type(judged, json_type_object))
		return -1;
	json_object_get(judged);
	note(judged, *rec);
	json_object_put(*rec);
	*rec = judged;
	return 0;
}
