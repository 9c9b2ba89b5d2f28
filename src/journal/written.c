/*
 * Marks are kept in a set, and those of the last line also in a list, to take
 * them out again if it turns out that they were not written.
 */
#include "journal/written.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/file.h"
#include "ground/idset.h"
#include "ground/mem.h"
#include "json/json.h"
#include "json/jsonl.h"
#include "journal/journal_file.h"

struct written {
	int fd;
	int64_t size;
	int64_t last_at; /* offset of the last line */
	struct idset marks;
	uint64_t *last; /* marks of the last line */
	size_t nlast;
	struct written_place place;
	struct buf line;
};

static int
refuse_errno(char why[JOURNAL_WHY], const char *doing, const char *path)
{
	snprintf(why, JOURNAL_WHY, "cannot %s '%s': %s", doing, path,
	    strerror(errno));
	return -1;
}

static int
append(struct written *w, const char *data, size_t len)
{
	if (file_append(w->fd, (off_t)w->size, data, len) == -1)
		return -1;
	w->size += (int64_t)len;
	return 0;
}

static int
begin(struct written *w)
{
	char head[32];
	int n;

	n = snprintf(head, sizeof(head), "{\"rg-written\":%d}\n",
	    WRITTEN_VERSION);
	if (ftruncate(w->fd, 0) == -1)
		return -1;
	w->size = 0;
	return append(w, head, (size_t)n);
}

static void
take_marks(struct written *w, struct json_object *marks)
{
	size_t i, n = json_object_array_length(marks);
	const char *hex;

	w->last = mem_resize(w->last, n + 1, sizeof(*w->last));
	w->nlast = n;
	for (i = 0; i < n; i++) {
		hex = json_object_get_string(
		    json_object_array_get_idx(marks, i));
		w->last[i] = hex != NULL ? strtoull(hex, NULL, 16) : 0;
		idset_add(&w->marks, w->last[i]);
	}
}

/* A line: 0, or -1 if it is none of ours. */
static int
take(struct written *w, const char *line, size_t len)
{
	struct json_object *o, *marks;
	const char *why;

	o = json_read(line, len, &why);
	marks = json_get(o, "marks");
	if (!json_object_is_type(marks, json_type_array)) {
		json_object_put(o);
		return -1;
	}
	take_marks(w, marks);
	if (json_get(o, "len") != NULL)
		w->place = (struct written_place){.dev = json_int(o, "dev", 0),
		    .ino = json_int(o, "ino", 0), .at = json_int(o, "at", 0),
		    .len = json_int(o, "len", 0)};
	json_object_put(o);
	return 0;
}

/* Read the lines that are there: 0, or -1 with why. */
static int
load(struct written *w, const char *path, char why[JOURNAL_WHY])
{
	struct journal_view v = {.off = 0};
	struct json_object *o;
	const char *line, *reason;
	int64_t version = -1;
	size_t len;
	int rc, number;

	for (number = 1; (rc = journal_view_line(&v, w->fd, w->size, 1 << 20,
	    &line, &len)) == 1; number++) {
		w->last_at = w->size;
		w->size += (int64_t)len + 1;
		if (number == 1) {
			o = json_read(line, len, &reason);
			version = json_int(o, "rg-written", -1);
			json_object_put(o);
		}
		if (version != WRITTEN_VERSION ||
		    (number > 1 && take(w, line, len) == -1))
			break;
	}
	buf_free(&v.buf);
	if (rc == -1)
		return refuse_errno(why, "read", path);
	if (rc == 0)
		return 0;
	snprintf(why, JOURNAL_WHY, version == -1 || version == WRITTEN_VERSION ?
	    "%s:%d: not what rg-call notes of its output" :
	    "%s:%d: of another version of rg-call", path, number);
	return -1;
}

int
written_open(struct written **wp, const char *path, int anew,
    char why[JOURNAL_WHY])
{
	struct written *w = mem_calloc(1, sizeof(*w));

	*wp = w;
	w->fd = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC |
	    O_NOFOLLOW, 0600);
	if (w->fd == -1)
		refuse_errno(why, "open", path);
	else if (!anew && file_heal(w->fd) == -1)
		refuse_errno(why, "mend", path);
	else if (anew || load(w, path, why) == 0) {
		if (w->size > 0 || begin(w) == 0)
			return 0;
		refuse_errno(why, "write", path);
	}
	written_close(w);
	*wp = NULL;
	return -1;
}

size_t
written_doubt(const struct written *w, struct written_place *place)
{
	*place = w->place;
	return w->nlast;
}

int
written_deny(struct written *w)
{
	/* or the next line would prove it */
	if (w->nlast > 0 && ftruncate(w->fd, (off_t)w->last_at) == -1)
		return -1;
	w->size = w->nlast > 0 ? w->last_at : w->size;
	while (w->nlast > 0)
		idset_drop(&w->marks, w->last[--w->nlast]);
	return 0;
}

int
written_has(const struct written *w, uint64_t mark)
{
	return idset_has(&w->marks, mark);
}

int
written_note(struct written *w, const uint64_t *mark, size_t n,
    const struct written_place *place)
{
	struct buf *b = &w->line;
	size_t i;

	buf_clear(b);
	buf_adds(b, "{\"marks\":[");
	for (i = 0; i < n; i++)
		buf_addf(b, "%s\"%016" PRIx64 "\"", i > 0 ? "," : "", mark[i]);
	buf_adds(b, "]");
	if (place->ino != 0)
		buf_addf(b, ",\"dev\":%" PRId64 ",\"ino\":%" PRId64
		    ",\"at\":%" PRId64, place->dev, place->ino, place->at);
	buf_addf(b, ",\"len\":%" PRId64 "}\n", place->len);
	return append(w, b->data, b->len);
}

int
written_end(struct written *w)
{
	static const char none[] = "{\"marks\":[]}\n";

	return append(w, none, sizeof(none) - 1);
}

void
written_close(struct written *w)
{
	if (w->fd != -1)
		close(w->fd);
	idset_free(&w->marks);
	free(w->last);
	buf_free(&w->line);
	free(w);
}
