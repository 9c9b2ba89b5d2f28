/*
 * The file stands among what is published and may be anybody's by now: a figure
 * that is not there is a dash, and a name is cut down to letters of a name.
 */
#include "dataset/card_audit.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ground/file.h"
#include "ground/mem.h"
#include "ground/msg.h"

struct json_object *
card_audit_read(const char *dir)
{
	char *path = mem_printf("%s/" AUDIT_NAME, dir), *text;
	struct json_object *obj = NULL;
	const char *why = NULL;
	size_t len;

	if ((text = file_read(path, &len)) != NULL)
		obj = json_read(text, len, &why);
	else if (errno != ENOENT)
		why = strerror(errno);
	if (why == NULL && text != NULL &&
	    !json_object_is_type(obj, json_type_object))
		why = "not a JSON object";
	if (why != NULL) {
		msg("%s: %s: the card does not quote it", path, why);
		json_object_put(obj);
		obj = NULL;
	}
	free(text);
	free(path);
	return obj;
}

static size_t
count(struct json_object *arr)
{
	return json_object_is_type(arr, json_type_array) ?
	    json_object_array_length(arr) : 0;
}

/* Rules are named by a-z and _; of anything else nothing may act. */
static void
add_rule(struct buf *b, const char *s)
{
	for (; s != NULL && *s != '\0'; s++)
		buf_addc(b, isalnum((unsigned char)*s) || *s == '_' ? *s : '?');
}

/* The rest of a row, behind what was decided. */
static void
add_counts(struct buf *b, size_t who, struct json_object *row)
{
	buf_addf(b, " | %zu | %" PRId64 " | %" PRId64 " | ", who,
	    json_int(row, "labelled", 0), json_int(row, "agree", 0));
	if (isfinite(json_num(row, "share", NAN)))
		buf_addf(b, "%.1f %% (%.1f–%.1f) |\n",
		    100 * json_num(row, "share", NAN),
		    100 * json_num(row, "low", NAN),
		    100 * json_num(row, "high", NAN));
	else
		buf_adds(b, "– |\n");
}

static void
add_annotator(struct buf *b, size_t who, struct json_object *annotator)
{
	struct json_object *arr = json_get(annotator, "verdicts"), *row;
	const char *decided;
	size_t i;

	for (i = 0; i < count(arr); i++) {
		row = json_object_array_get_idx(arr, i);
		decided = json_str(row, "decided");
		buf_adds(b, "| ");
		if (decided == NULL || strcmp(decided, "accepted") != 0)
			buf_adds(b, "rejected: ");
		add_rule(b, decided);
		add_counts(b, who, row);
	}
	if ((row = json_get(annotator, "rating")) != NULL) {
		buf_adds(b, "| rating");
		add_counts(b, who, row);
	}
}

static void
add_agreement(struct buf *b, struct json_object *both)
{
	static const char *const names[] = {"verdict", "rating"};
	struct json_object *row;
	double kappa;
	size_t i;

	for (i = 0; i < 2; i++) {
		if ((row = json_get(both, names[i])) == NULL)
			continue;
		buf_addf(b, "\nOn the %s the two annotators agree in %" PRId64
		    " of %" PRId64 " records", names[i],
		    json_int(row, "agree", 0), json_int(row, "labelled", 0));
		kappa = json_num(row, "kappa", NAN);
		if (isfinite(kappa))
			buf_addf(b, " (Cohen's kappa %.2f)", kappa);
		buf_adds(b, ".\n");
	}
}

void
card_audit(struct buf *b, struct json_object *audit)
{
	struct json_object *arr = json_get(audit, "annotators");
	size_t i;

	buf_adds(b, "## Quality\n\n**Have people judged it?** ");
	if (audit == NULL) {
		buf_adds(b, "Nobody has labelled a sample of it.\n\n");
		return;
	}
	buf_addf(b, "%" PRId64 " records, accepted and rejected mixed, were"
	    " labelled by people\nwho did not know what had been decided. How"
	    " often they would have decided the same:\n\n"
	    "| what was decided | annotator | labelled | the same |"
	    " share (95 %% interval) |\n| --- | ---: | ---: | ---: | ---: |\n",
	    json_int(audit, "rows", 0));
	for (i = 0; i < count(arr); i++)
		add_annotator(b, i + 1, json_object_array_get_idx(arr, i));
	add_agreement(b, json_get(audit, "agreement"));
	buf_adds(b, "\nAs many of each kind were drawn, so no figure is one of"
	    " the whole set. `" AUDIT_NAME "` has\nthem all.\n\n");
}
