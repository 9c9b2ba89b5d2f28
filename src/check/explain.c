/*
 * The record's lines; explain_text.h lays out the text.
 */
#include "check/explain.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "check/explain_text.h"
#include "ground/buf.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/record.h"
#include "text/text.h"

enum { WIDTH = 80, NARROW = 20, INDENT = 2 };

void
explain_style(struct explain *e, FILE *out)
{
	int fd = fileno(out), terminal = isatty(fd);
	struct winsize size;

	*e = (struct explain){.width = WIDTH, .colour = terminal};
	if (terminal && ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		e->width = size.ws_col;
	if (e->width < NARROW)
		e->width = NARROW;
}

/* Add text that a stranger wrote, on one line. */
static void
add_escaped(struct buf *b, const char *s, size_t len)
{
	buf_reserve(b, 4 * len + 1);
	b->len += msg_escape(b->data + b->len, s, len);
}

static void
add_value(struct buf *b, const char *before, struct json_object *v)
{
	const char *s;
	size_t len;

	if (v == NULL)
		return;
	buf_adds(b, before);
	s = json_text(v, &len);
	if (json_object_is_type(v, json_type_string)) {
		s = json_object_get_string(v);
		len = (size_t)json_object_get_string_len(v);
	}
	add_escaped(b, s, len);
}

/* A place of a reason in the text; 0 if it has none. */
static int
place_of(struct json_object *reason, struct explain_mark *m)
{
	struct json_object *at = json_get(reason, "at");

	if (!json_object_is_type(at, json_type_array) ||
	    json_object_array_length(at) != 2)
		return 0;
	m->from = json_object_get_int64(json_object_array_get_idx(at, 0));
	m->to = json_object_get_int64(json_object_array_get_idx(at, 1));
	return m->from >= 0 && m->to > m->from;
}

static void
add_reason(struct buf *b, struct json_object *reason, size_t number)
{
	const char *rule = json_str(reason, "rule");
	const char *mode = json_str(reason, "mode");
	const char *evidence = json_str(reason, "evidence");
	struct explain_mark unused;

	buf_addf(b, "  %zu ", number);
	add_escaped(b, rule != NULL ? rule : "?", rule != NULL ?
	    strlen(rule) : 1);
	if (mode != NULL && strcmp(mode, "warn") == 0)
		buf_adds(b, " (warns)");
	add_value(b, ": ", json_get(reason, "value"));
	add_value(b, ", limit ", json_get(reason, "limit"));
	add_value(b, ", as ", json_get(reason, "of"));
	if (!place_of(reason, &unused) && evidence != NULL &&
	    *evidence != '\0') {
		add_value(b, ": \"", json_get(reason, "evidence"));
		buf_addc(b, '"');
	}
	buf_addc(b, '\n');
}

static void
add_head(struct buf *b, struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT);
	double stars = json_num(rec, rec_path(REC_REVIEW_RATING), 0);
	const char *id;
	char number[32];

	if (verdict == NULL)
		verdict = "?";
	add_escaped(b, verdict, strlen(verdict));
	buf_adds(b, "  ");
	if ((id = rec_id(rec, number)) != NULL)
		add_escaped(b, id, strlen(id));
	if (rec_get(rec, REC_ATTEMPT) != NULL)
		buf_addf(b, ", attempt %" PRId64,
		    rec_int(rec, REC_ATTEMPT, 0));
	if (stars > 0)
		buf_addf(b, ", %g star%s", stars, stars == 1 ? "" : "s");
	buf_addc(b, '\n');
}

/*
 * The places of reasons in a text, malloc'ed; their number in *n.  What holds
 * of the whole text, but for a mark at its end, marks nothing.
 */
static struct explain_mark *
marks_of(struct json_object *reasons, struct json_object *text, size_t *n)
{
	size_t i, all = reasons != NULL ? json_object_array_length(reasons) : 0;
	struct explain_mark *m = mem_alloc((all + 1) * sizeof(*m));
	int64_t chars = 0;

	if (json_object_is_type(text, json_type_string))
		chars = (int64_t)text_chars(json_object_get_string(text),
		    (size_t)json_object_get_string_len(text));
	*n = 0;
	for (i = 0; i < all; i++) {
		m[*n].number = i + 1;
		if (place_of(json_object_array_get_idx(reasons, i), &m[*n]) &&
		    m[*n].to - m[*n].from < chars - 1)
			(*n)++;
	}
	return m;
}

static void
add_text(struct buf *b, const struct explain *e, struct json_object *v,
    const struct explain_mark *marks, size_t n)
{
	const struct explain_text t = {.width = e->width - INDENT,
	    .indent = INDENT, .colour = e->colour, .mark = marks, .n = n};

	if (json_object_is_type(v, json_type_string))
		explain_text(&t, json_object_get_string(v),
		    (size_t)json_object_get_string_len(v), b);
}

void
explain_record(const struct explain *e, struct json_object *rec, FILE *out)
{
	struct json_object *reasons = rec_get(rec, REC_CHECK_REASONS);
	struct json_object *text = rec_get(rec, REC_REVIEW_TEXT);
	struct explain_mark *marks;
	struct buf b = BUF_INIT;
	size_t i, n;

	if (!json_object_is_type(reasons, json_type_array))
		reasons = NULL;
	marks = marks_of(reasons, text, &n);
	add_head(&b, rec);
	add_text(&b, e, rec_get(rec, REC_REVIEW_TITLE), NULL, 0);
	if (text != NULL)
		add_text(&b, e, text, marks, n);
	else
		add_text(&b, e, rec_get(rec, REC_REPLY_TEXT), NULL, 0);
	for (i = 0; reasons != NULL &&
	    i < json_object_array_length(reasons); i++)
		add_reason(&b, json_object_array_get_idx(reasons, i), i + 1);
	buf_addc(&b, '\n');
	fwrite(buf_str(&b), 1, b.len, out);
	buf_free(&b);
	free(marks);
}
