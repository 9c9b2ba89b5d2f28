/*
 * Two indexes are looked up: that of the accepted reviews, which others may
 * share and which is locked from peers_begin() to peers_end(), and that of the
 * user's files, which is this process's own.  The nearer hit counts.
 */
#include "check/peers.h"

#include <stdio.h>
#include <string.h>

#include "check/dup_sync.h"
#include "check/foreign.h"
#include "ground/msg.h"
#include "json/record.h"
#include "json/source.h"

/* An index that cannot be read has nothing that the folder has not. */
static int
make_anew(struct peers *p, const char *folder)
{
	char *why = p->index.why;
	size_t n = strlen(why);

	if (p->index.unreadable && folder != NULL) {
		msg("%s: it is made anew", why);
		return dup_file_empty(&p->index);
	}
	if (p->index.unreadable)
		snprintf(why + n, sizeof(p->index.why) - n, ": remove it, or "
		    "use --folder, which makes it anew");
	return -1;
}

int
peers_open(struct peers *p, const char *path, const char *folder)
{
	if (dup_file_open(&p->index, path) == -1 && make_anew(p, folder) == -1)
		return -1;
	return folder != NULL ? dup_sync(&p->index, folder, p->bare) : 0;
}

void
peers_close(struct peers *p)
{
	dup_file_close(&p->index);
	dup_free(p->seen);
	sketch_free(&p->sketch);
	memset(p, 0, sizeof(*p));
}

static const char *
text_of(struct json_object *rec, const char *field)
{
	struct json_object *v = foreign_field(rec, field);
	const char *s;

	if (json_object_is_type(v, json_type_string))
		return json_object_get_string(v);
	s = json_str(rec, "text");
	return s != NULL ? s : json_str(rec, "review.text");
}

/* A text has at most twice as many words as it counts. */
static int
is_bare(const struct peers *p, const struct text *t)
{
	return t->n <= 2 * p->bare && text_count(t) <= p->bare;
}

static void
see_one(struct peers *p, struct text *t, const struct source *in,
    const char *s)
{
	struct buf name = BUF_INIT;

	text_read(t, s, strlen(s));
	if (is_bare(p, t))
		return;
	sketch_make(&p->sketch, t);
	buf_addf(&name, "%s:%zu", in->name, in->line);
	dup_ask(p->seen, &p->sketch, buf_str(&name));
	dup_add(p->seen, &p->sketch, buf_str(&name));
	buf_free(&name);
}

int
peers_see(struct peers *p, const char *path, const char *field)
{
	struct text t = TEXT_INIT;
	struct json_object *rec;
	const char *s;
	struct source in;
	int n, rc;

	rc = source_open(&in, path, p->index.why, sizeof(p->index.why));
	if (p->seen == NULL)
		p->seen = dup_new();
	while (rc == 0 && (n = source_read(&in, &rec)) != 0) {
		s = n == 1 ? text_of(rec, field) : NULL;
		if (s == NULL)
			msg("%s:%zu: %s", in.name, in.line,
			    n == 1 ? "no text" : in.why);
		else
			see_one(p, &t, &in, s);
		if (n == 1)
			json_object_put(rec);
	}
	source_close(&in);
	text_free(&t);
	return rc;
}

static void
look_up(struct peers *p, const char *id)
{
	struct dup_hit seen;

	dup_find(p->index.dup, &p->sketch, id, &p->near, &p->like);
	if (p->seen == NULL || p->like.exact)
		return;
	dup_find(p->seen, &p->sketch, id, &p->near, &seen);
	if (seen.value > p->like.value)
		p->like = seen;
}

int
peers_begin(struct peers *p, const struct text *t, const char *id,
    const struct worn_name *name)
{
	p->like = (struct dup_hit){NULL, 0, 0, 0};
	sketch_make(&p->sketch, t);
	dup_ask(p->index.dup, &p->sketch, id);
	if (p->seen != NULL)
		dup_ask(p->seen, &p->sketch, id);
	worn_read(&p->sketch, t, name);
	worn_ask(&p->index.worn, &p->sketch);
	p->bare_one = is_bare(p, t);
	if (p->bare_one)
		sketch_bare(&p->sketch);
	if (dup_file_begin(&p->index) == -1)
		return -1;
	p->again = dup_has(p->index.dup, &p->sketch, id);
	if (!p->bare_one)
		look_up(p, id);
	return 0;
}

int
peers_add(struct peers *p, const char *id)
{
	const size_t n = dup_count(p->index.dup);
	int rc = 0;

	if (!p->again)
		rc = dup_file_put(&p->index, &p->sketch, id);
	if (!p->again && dup_count(p->index.dup) == n && rec_slot(id) == -1)
		p->replaced++;
	return rc;
}

void
peers_end(struct peers *p)
{
	dup_file_end(&p->index);
}

const char *
peers_why(const struct peers *p)
{
	return p->index.why;
}
