#include "check/dup_sync.h"

#include <string.h>

#include "dataset/flat.h"

static int
sync_one(struct dup_file *f, struct text *t, struct sketch *s,
    struct json_object *rec)
{
	struct flat line;

	if (flat_read(&line, rec) == -1 || dup_keep(f->dup, line.id))
		return 0;
	text_read(t, line.text, strlen(line.text));
	sketch_make(s, t);
	return dup_file_add(f, s, line.id);
}

static int
drop_stale(struct dup_file *f)
{
	const char *id;

	while ((id = dup_stale(f->dup)) != NULL)
		if (dup_file_drop(f, id) == -1)
			return -1;
	return 0;
}

int
dup_sync(struct dup_file *f, struct jl *reviews)
{
	struct text t = TEXT_INIT;
	struct sketch s = {0};
	struct json_object *rec;
	int n, rc;

	rc = dup_file_begin(f);
	dup_mark(f->dup);
	while (rc == 0 && (n = jl_read(reviews, &rec)) != 0) {
		if (n == -1)
			continue;
		rc = sync_one(f, &t, &s, rec);
		json_object_put(rec);
	}
	if (rc == 0)
		rc = drop_stale(f);
	dup_file_end(f);
	text_free(&t);
	sketch_free(&s);
	return rc;
}
