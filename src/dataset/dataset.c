/*
 * What the folder holds is known from its data file alone: it is read from
 * where the last look ended, under the lock, into a map of ids and a tally.  A
 * file that became shorter, or was replaced, is read anew from its beginning.
 *
 * Of each batch the spends are written first and the reviews after them, so
 * that a kill between the two leaves spends that count for nothing.
 */
#include "dataset/dataset.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dataset/flat.h"
#include "dataset/folder.h"
#include "ground/buf.h"
#include "ground/file.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "json/jsonl.h"

#define CHUNK (1024 * 1024)
#define DATA "reviews.jsonl"

/* Put a reason, and errno's if it is not 0, into ds->why. */
static int __attribute__((format(printf, 3, 4)))
fail(struct dataset *ds, int errnum, const char *fmt, ...)
{
	va_list ap;
	size_t n;

	va_start(ap, fmt);
	vsnprintf(ds->why, sizeof(ds->why), fmt, ap);
	va_end(ap);
	n = strlen(ds->why);
	if (errnum != 0)
		snprintf(ds->why + n, sizeof(ds->why) - n, ": %s",
		    strerror(errnum));
	return -1;
}

static int
make_folders(struct dataset *ds)
{
	char *why = folder_fault(ds->dir);

	if (why != NULL) {
		fail(ds, 0, "%s", why);
		free(why);
		return -1;
	}
	if (mkdir(ds->dir, 0777) == -1 && errno != EEXIST)
		return fail(ds, errno, "cannot make '%s'", ds->dir);
	if (folder_make_run(ds->run) == -1)
		return fail(ds, errno, "cannot make '%s'", ds->run);
	return 0;
}

static void
forget(struct dataset *ds)
{
	idmap_free(&ds->ids);
	tally_free(&ds->tally);
	ds->end = 0;
	ds->seen = (struct sorted){0};
}

/* Another line of the data file, that is there or will be. */
static void
count(struct dataset *ds, const struct flat *f)
{
	sorted_see(&ds->seen, f->id);
	idmap_put(&ds->ids, f->id_hash, f->content_hash);
	tally_add(&ds->tally, f);
}

static int
note(struct dataset *ds, const char *text, size_t len)
{
	struct json_object *line;
	const char *why;
	struct flat f;
	int rc = -1;

	if (jl_parse(text, len, &line, &why) == -1)
		return fail(ds, 0, "%s:%lld: %s: the dataset is damaged",
		    ds->data, (long long)ds->tally.reviews + 1, why);
	if (flat_read(&f, line) == -1) {
		fail(ds, 0, "%s:%lld: no review: the dataset is damaged",
		    ds->data, (long long)ds->tally.reviews + 1);
	} else {
		count(ds, &f);
		ds->end += (off_t)len + 1;
		rc = 0;
	}
	json_object_put(line);
	return rc;
}

/* Take note of the whole lines in b, and drop them. */
static int
note_lines(struct dataset *ds, struct buf *b)
{
	size_t start = 0;
	char *lf;

	while ((lf = memchr(b->data + start, '\n', b->len - start)) != NULL) {
		if (note(ds, b->data + start,
		    (size_t)(lf - b->data) - start) == -1)
			return -1;
		start = (size_t)(lf - b->data) + 1;
	}
	buf_drop(b, start);
	return 0;
}

/* Read what others have appended; under the lock. */
static int
catch_up(struct dataset *ds)
{
	struct buf b = BUF_INIT;
	struct stat sb;
	off_t at;
	ssize_t n;
	int rc = 0;

	if (fstat(ds->fd, &sb) == -1)
		return fail(ds, errno, "cannot read '%s'", ds->data);
	if (sb.st_size == ds->end)
		return 0;
	if (sb.st_size < ds->end)
		forget(ds);
	for (at = ds->end; rc == 0; at += n) {
		buf_reserve(&b, CHUNK);
		n = pread(ds->fd, b.data + b.len, CHUNK, at);
		if (n <= 0)
			break;
		b.len += (size_t)n;
		rc = note_lines(ds, &b);
	}
	if (rc == 0 && n == -1)
		rc = fail(ds, errno, "cannot read '%s'", ds->data);
	if (rc == 0 && b.len > 0 && ftruncate(ds->fd, ds->end) == -1)
		rc = fail(ds, errno, "cannot mend '%s'", ds->data);
	buf_free(&b);
	return rc;
}

static int
open_data(struct dataset *ds, int flags)
{
	if (ds->fd != -1)
		close(ds->fd);
	forget(ds);
	ds->fd = open(ds->data, O_RDWR | O_APPEND | O_CLOEXEC | flags, 0666);
	if (ds->fd == -1)
		return fail(ds, errno, "cannot open '%s'", ds->data);
	return 0;
}

static int
lock(struct dataset *ds)
{
	while (!ds->locked) {
		while (flock(ds->fd, LOCK_EX) == -1)
			if (errno != EINTR)
				return fail(ds, errno, "cannot lock '%s'",
				    ds->data);
		ds->locked = file_named(ds->fd, ds->data);
		if ((ds->locked ? catch_up(ds) : open_data(ds, 0)) == -1)
			return -1;
	}
	return 0;
}

static void
unlock(struct dataset *ds)
{
	flock(ds->fd, LOCK_UN);
	ds->locked = 0;
}

int
dataset_open(struct dataset *ds, const char *dir)
{
	int rc;

	memset(ds, 0, sizeof(*ds));
	ds->fd = ds->spend_fd = -1;
	if ((ds->dir = folder_normal(dir)) == NULL)
		return fail(ds, errno, "cannot use '%s' as a folder", dir);
	ds->run = mem_printf("%s.run", ds->dir);
	ds->data = mem_printf("%s/" DATA, ds->dir);
	ds->spend = mem_printf("%s/spend.jsonl", ds->run);
	prompts_init(&ds->prompts, ds->run);
	aside_init(&ds->conflicts, ds->run, "conflicts.jsonl");
	if (make_folders(ds) == -1 || open_data(ds, O_CREAT) == -1)
		return -1;
	ds->spend_fd = open(ds->spend, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC,
	    0600);
	if (ds->spend_fd == -1)
		return fail(ds, errno, "cannot open '%s'", ds->spend);
	rc = lock(ds);
	unlock(ds);
	return rc;
}

/* Append lines to fd, whose end was *end when we last looked. */
static int
append(struct dataset *ds, int fd, off_t *end, const char *path,
    const struct buf *lines)
{
	struct stat sb;

	if (fstat(fd, &sb) == -1 || sb.st_size != *end)
		*end = file_heal(fd);
	if (*end == -1)
		return fail(ds, errno, "cannot read '%s'", path);
	if (file_append(fd, *end, lines->data, lines->len) == -1)
		return fail(ds, errno, "cannot write '%s'", path);
	*end += (off_t)lines->len;
	return 0;
}

int
dataset_flush(struct dataset *ds)
{
	int rc = 0;

	/* in this order: a spend without its review counts for nothing */
	if (ds->spends.len > 0)
		rc = append(ds, ds->spend_fd, &ds->spend_end, ds->spend,
		    &ds->spends);
	if (ds->lines.len > 0 && rc == 0)
		rc = append(ds, ds->fd, &ds->end, ds->data, &ds->lines);
	if (rc == 0 && prompts_flush(&ds->prompts) == -1)
		rc = fail(ds, errno, "cannot write '%s'", ds->prompts.path);
	buf_clear(&ds->lines);
	buf_clear(&ds->spends);
	if (ds->locked)
		unlock(ds);
	return rc;
}

static int
add_prompt(struct dataset *ds, struct json_object *rec, const char *id)
{
	if (rec == NULL || prompts_add(&ds->prompts, rec, id) == 0)
		return 0;
	return fail(ds, errno, "cannot read '%s'", ds->prompts.path);
}

static int
store(struct dataset *ds, const struct flat *f, struct json_object *line,
    struct json_object *rec)
{
	struct json_object *spent;

	if (rec != NULL) {
		spent = spend_line(rec, f->id);
		json_line(&ds->spends, spent);
		json_object_put(spent);
	}
	json_line(&ds->lines, line);
	if (add_prompt(ds, rec, f->id) == -1)
		return -1;
	count(ds, f);
	return ds->lines.len < CHUNK ? 0 : dataset_flush(ds);
}

const uint64_t *
dataset_has(const struct dataset *ds, uint64_t id_hash)
{
	return idmap_get(&ds->ids, id_hash);
}

int
dataset_add_spend(struct dataset *ds, const char *path)
{
	struct buf lines = BUF_INIT;
	struct idset seen = {0};
	int rc = lock(ds);

	if (rc == 0)
		rc = spend_lines(ds->spend, &seen, NULL);
	if (rc == 0)
		rc = spend_lines(path, &seen, &lines);
	if (rc == 0 && lines.len > 0)
		rc = append(ds, ds->spend_fd, &ds->spend_end, ds->spend,
		    &lines);
	idset_free(&seen);
	buf_free(&lines);
	return rc;
}

static enum dataset_result
conflict(struct dataset *ds, struct json_object *rec)
{
	if (aside_put(&ds->conflicts, rec) == 0)
		return DATASET_CONFLICT;
	fail(ds, errno, "cannot write '%s'", ds->conflicts.path);
	return DATASET_FAILED;
}

enum dataset_result
dataset_add(struct dataset *ds, struct json_object *line,
    struct json_object *rec)
{
	enum dataset_result result = DATASET_ADDED;
	const uint64_t *there;
	struct flat f;

	if (flat_read(&f, line) == -1 || lock(ds) == -1)
		return DATASET_FAILED;
	there = idmap_get(&ds->ids, f.id_hash);
	if (ds->tally.reviews > 0 &&
	    (ds->tally.simulated > 0) != (f.simulated != 0)) {
		result = DATASET_MIXED;
	} else if (there == NULL) {
		if (store(ds, &f, line, rec) == -1)
			result = DATASET_FAILED;
	} else if (*there == f.content_hash) {
		result = add_prompt(ds, rec, f.id) == 0 ? DATASET_THERE :
		    DATASET_FAILED;
	} else {
		result = conflict(ds, rec != NULL ? rec : line);
	}
	return result;
}

/* Sort the lines if they are not, and make what is made of them. */
static int
finish(struct dataset *ds, const struct spend *sum, const struct publish *p)
{
	struct published folder = {ds->dir, ds->data, ds->fd, ds->end,
	    &ds->tally, sum, ds->prompts.path};

	idmap_free(&ds->ids); /* its memory is wanted for the order */
	if (ds->seen.unsorted && sorted_replace(ds->dir, DATA, &ds->fd, ds->end,
	    (size_t)ds->tally.reviews) == -1)
		return fail(ds, errno, "cannot write '%s' anew", ds->data);
	folder.fd = ds->fd;
	return publish(&folder, p, ds->why, sizeof(ds->why));
}

int
dataset_finish(struct dataset *ds, const struct publish *p)
{
	struct spend sum;
	int rc = -1;

	if (dataset_flush(ds) == -1 || lock(ds) == -1)
		return -1;
	if (fsync(ds->fd) == -1 || fsync(ds->spend_fd) == -1)
		fail(ds, errno, "cannot sync '%s'", ds->data);
	else if (spend_sum(&sum, ds->spend, &ds->ids) == -1)
		fail(ds, errno, "cannot read '%s'", ds->spend);
	else
		rc = finish(ds, &sum, p);
	unlock(ds);
	return rc;
}

void
dataset_close(struct dataset *ds)
{
	if (ds->fd != -1)
		close(ds->fd);
	if (ds->spend_fd != -1)
		close(ds->spend_fd);
	forget(ds);
	buf_free(&ds->lines);
	buf_free(&ds->spends);
	aside_free(&ds->conflicts);
	prompts_free(&ds->prompts);
	free(ds->dir);
	free(ds->run);
	free(ds->data);
	free(ds->spend);
}
