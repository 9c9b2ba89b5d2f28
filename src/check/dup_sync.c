#include "check/dup_sync.h"

#include <errno.h>
#include <string.h>

#include "dataset/flat.h"
#include "json/jsonl.h"

struct sync {
	struct dup_file *f;
	size_t bare; /* words up to which a text is not compared */
	struct text text;
	struct sketch sketch;
};

static int
sync_one(struct sync *y, struct json_object *rec)
{
	struct worn_name name;
	struct flat line;

	if (flat_read(&line, rec) == -1 || dup_keep(y->f->dup, line.id))
		return 0;
	text_read(&y->text, line.text, strlen(line.text));
	sketch_make(&y->sketch, &y->text);
	dup_ask(y->f->dup, &y->sketch, line.id);
	worn_name_read(&name, line.product);
	worn_read(&y->sketch, &y->text, &name);
	if (text_count(&y->text) <= y->bare)
		sketch_bare(&y->sketch);
	return dup_file_add(y->f, &y->sketch, line.id);
}

/* Add what the index lacks; the reviews that it has are marked. */
static int
add_missing(struct sync *y, const char *folder)
{
	struct json_object *rec;
	struct jl in;
	int n, rc = 0;

	dup_mark(y->f->dup);
	if (jl_open(&in, folder) == -1)
		return errno == ENOENT ? 0 : dup_file_fail(y->f, "open",
		    folder);
	while (rc == 0 && (n = jl_read(&in, &rec)) != 0) {
		if (n == -1)
			continue;
		rc = sync_one(y, rec);
		json_object_put(rec);
	}
	jl_close(&in);
	return rc;
}

int
dup_sync(struct dup_file *f, const char *folder, size_t bare)
{
	struct sync y = {f, bare, TEXT_INIT, {0}};
	int rc;

	rc = dup_file_begin(f);
	if (rc == 0)
		rc = add_missing(&y, folder);
	if (rc == 0 && dup_stale(f->dup)) {
		rc = dup_file_empty(f);
		if (rc == 0)
			rc = add_missing(&y, folder);
	}
	dup_file_end(f);
	text_free(&y.text);
	sketch_free(&y.sketch);
	return rc;
}
