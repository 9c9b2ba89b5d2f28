/*
 * Three passes over each folder: what it holds is forgotten, so that nothing in
 * it is compared with itself, not even with what a run that was killed had
 * taken from it; then what is like another folder's is left out; then, if
 * another folder follows, its own is made known.
 */
#include "dataset/merge.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "dataset/folder.h"
#include "dataset/merge_say.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/jsonl.h"

/* A folder while it is joined. */
struct source {
	char *dir;
	char *data;
	struct jl in;
	int64_t reviews, added, there, conflicts, duplicates, broken;
};

static int
fail(struct merge *m, const char *what, const char *path)
{
	snprintf(m->why, sizeof(m->why), "cannot %s '%s': %s", what, path,
	    strerror(errno));
	return -1;
}

static int
reopen(struct merge *m, struct source *s)
{
	if (jl_open(&s->in, s->data) == -1)
		return fail(m, "open", s->data);
	if (flock(s->in.fd, LOCK_SH) == -1)
		return fail(m, "lock", s->data);
	return 0;
}

/* The next line that is one of a dataset; 0 at the end. */
static int
next(struct merge *m, struct source *s, struct json_object **line, int tell)
{
	char text[160];
	int n;

	while ((n = jl_read(&s->in, line)) != 0) {
		if (n == 1 && flat_check(*line, text, sizeof(text)) == 0)
			return 1;
		if (tell) {
			msg("%s:%zu: %s: left out", s->data, s->in.line,
			    n == 1 ? text : s->in.why);
			s->broken++;
			m->faults = 1;
		}
		if (n == 1)
			json_object_put(*line);
	}
	return 0;
}

/* Keep what is like another one aside. */
static int
set_aside(struct merge *m, struct source *s, struct json_object *line,
    const char *like, double similarity)
{
	struct json_object *obj = json_new_object();
	int rc;

	json_put_str(obj, "folder", s->dir);
	json_put_str(obj, "like", like);
	json_put_num(obj, "similarity", similarity);
	json_put(obj, "line", json_object_get(line));
	rc = aside_put(&m->duplicates, obj);
	if (rc == -1)
		fail(m, "write", m->duplicates.path);
	json_object_put(obj);
	s->duplicates++;
	return rc;
}

static int
add(struct merge *m, struct source *s, struct json_object *line)
{
	switch (dataset_add(m->into, line, NULL)) {
	case DATASET_ADDED:
		s->added++;
		return 0;
	case DATASET_THERE:
		s->there++;
		return 0;
	case DATASET_CONFLICT:
		msg("%s:%zu: '%s' is in '%s' with another text: kept in"
		    " '%s/conflicts.jsonl'", s->data, s->in.line,
		    json_str(line, "id"), m->into->dir, m->into->run);
		s->conflicts++;
		m->faults = 1;
		return 0;
	default:
		snprintf(m->why, sizeof(m->why), "%s", m->into->why[0] != '\0' ?
		    m->into->why : "simulated reviews and others cannot be"
		    " joined");
		return -1;
	}
}

static int
take(struct merge *m, struct source *s, struct json_object *line)
{
	const char *like = NULL;
	double similarity = 0;
	struct flat f;

	s->reviews++;
	if (flat_read(&f, line) == 0 && m->like.find != NULL &&
	    dataset_has(m->into, f.id_hash) == NULL)
		like = m->like.find(m->like.arg, f.id, f.text, &similarity);
	return like != NULL ? set_aside(m, s, line, like, similarity) :
	    add(m, s, line);
}

static int
forget(struct merge *m, struct source *s)
{
	struct json_object *line;

	if (m->like.drop == NULL)
		return 0;
	if (reopen(m, s) == -1)
		return -1;
	while (next(m, s, &line, 0) == 1) {
		m->like.drop(m->like.arg, json_str(line, "id"));
		json_object_put(line);
	}
	jl_close(&s->in);
	return 0;
}

/* Make what was taken from a folder known to the next. */
static int
learn(struct merge *m, struct source *s)
{
	struct json_object *line;
	const uint64_t *content;
	struct flat f;

	if (m->like.add == NULL)
		return 0;
	if (reopen(m, s) == -1)
		return -1;
	while (next(m, s, &line, 0) == 1) {
		if (flat_read(&f, line) == 0 &&
		    (content = dataset_has(m->into, f.id_hash)) != NULL &&
		    *content == f.content_hash)
			m->like.add(m->like.arg, f.id, f.text);
		json_object_put(line);
	}
	jl_close(&s->in);
	return 0;
}

static void
put_entry(struct merge *m, const struct source *s, const char *sha256)
{
	struct json_object *obj = json_new_object();
	const char *name = strrchr(s->dir, '/');

	json_put_str(obj, "folder", name != NULL ? name + 1 : s->dir);
	json_put_str(obj, "sha256", sha256);
	json_put_int(obj, "reviews", s->reviews);
	json_put_int(obj, "added", s->added);
	json_put_int(obj, "there", s->there);
	json_put_int(obj, "conflicts", s->conflicts);
	json_put_int(obj, "duplicates", s->duplicates);
	json_push(m->merged, obj);
	msg("%s: %" PRId64 " reviews: %" PRId64 " added, %" PRId64 " already"
	    " there, %" PRId64 " conflicts, %" PRId64 " duplicates", s->dir,
	    s->reviews, s->added, s->there, s->conflicts, s->duplicates);
}

static int
join(struct merge *m, struct source *s, int more)
{
	struct json_object *line;
	char sha256[HASH_HEX];
	char *spend = mem_printf("%s.run/spend.jsonl", s->dir);
	int rc = forget(m, s);

	if (rc == 0)
		rc = reopen(m, s);
	if (rc == 0 && (rc = dataset_add_spend(m->into, spend)) == -1)
		fail(m, "copy", spend);
	free(spend);
	while (rc == 0 && next(m, s, &line, 1) == 1) {
		rc = take(m, s, line);
		json_object_put(line);
	}
	if (rc == 0 && dataset_flush(m->into) == -1) {
		snprintf(m->why, sizeof(m->why), "%s", m->into->why);
		rc = -1;
	}
	if (rc == 0 && hash_sha256_file(sha256, s->data) == -1)
		rc = fail(m, "read", s->data);
	jl_close(&s->in);
	if (rc == 0)
		put_entry(m, s, sha256);
	return rc == 0 && more ? learn(m, s) : rc;
}

/* Refuse a folder that cannot be joined, before anything is written. */
static int
look(struct merge *m, struct source *s, int *kind)
{
	struct json_object *line;
	int simulated = -1, same = 0;
	struct stat a, b;

	if (reopen(m, s) == -1)
		return -1;
	if (next(m, s, &line, 0) == 1) {
		simulated = json_object_get_boolean(json_get(line,
		    "simulated"));
		json_object_put(line);
	}
	if (fstat(s->in.fd, &a) == 0 && fstat(m->into->fd, &b) == 0)
		same = a.st_dev == b.st_dev && a.st_ino == b.st_ino;
	jl_close(&s->in);
	if (same)
		snprintf(m->why, sizeof(m->why), "'%s' is the folder to join"
		    " into", s->dir);
	else if (simulated != -1 && *kind != -1 && simulated != *kind)
		snprintf(m->why, sizeof(m->why), "'%s' holds %s reviews, and"
		    " what it is to be joined with %s", s->dir,
		    simulated ? "simulated" : "models'",
		    simulated ? "models'" : "simulated ones");
	else
		same = -1;
	*kind = simulated != -1 ? simulated : *kind;
	return same == -1 ? 0 : -1;
}

static int
join_all(struct merge *m, struct source *s, size_t n)
{
	struct source own = {.dir = m->into->dir, .data = m->into->data};
	int kind = -1;
	size_t i;

	if (m->into->tally.reviews > 0)
		kind = m->into->tally.simulated > 0;
	for (i = 0; i < n; i++)
		if (look(m, &s[i], &kind) == -1)
			return -1;
	if (m->into->tally.reviews > 0 && learn(m, &own) == -1)
		return -1;
	for (i = 0; i < n; i++)
		if (join(m, &s[i], i + 1 < n) == -1)
			return -1;
	return 0;
}

int
merge_folders(struct merge *m, char *const *dir, size_t n)
{
	struct source *s = mem_calloc(n, sizeof(*s));
	size_t i;
	int rc = 0;

	m->merged = json_new_array();
	aside_init(&m->duplicates, m->into->run, "duplicates.jsonl");
	for (i = 0; i < n && rc == 0; i++) {
		if ((s[i].dir = folder_normal(dir[i])) == NULL)
			rc = fail(m, "open", dir[i]);
		s[i].data = mem_printf("%s/reviews.jsonl", s[i].dir);
	}
	if (rc == 0 && (rc = join_all(m, s, n)) == 0)
		merge_manifests(m, dir, n);
	for (i = 0; i < n; i++) {
		free(s[i].dir);
		free(s[i].data);
	}
	free(s);
	return rc;
}

void
merge_free(struct merge *m)
{
	json_object_put(m->merged);
	aside_free(&m->duplicates);
	free(m->config_hash);
}
