/*
 * One descriptor does everything: O_APPEND for writing, pread(2) for reading,
 * so that children that share it disturb nobody's offset, and so that no
 * second one is ever closed, which would drop the lock.
 *
 * Lines are read through a view (journal_file.h), in large steps where one
 * follows the other, and through another, in small ones, for look-ups.
 */
#include "journal/journal.h"

#include <sys/stat.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/mem.h"
#include "journal/journal_file.h"
#include "journal/journal_index.h"
#include "journal/journal_line.h"

#define STRIDE (1024 * 1024) /* bytes read at once when indexing */
#define GLANCE (16 * 1024)   /* and for one line */

struct journal {
	int fd;
	int64_t size; /* end of the last whole line */
	struct journal_view walk;
	struct journal_view look;
	struct journal_index index;
	struct journal_stat st;
};

static int
read_header(struct journal *j, const char *path, char why[JOURNAL_WHY])
{
	struct json_object *o;
	const char *line, *reason;
	int64_t version;
	size_t len;
	int rc;

	rc = journal_view_line(&j->walk, j->fd, 0, STRIDE, &line, &len);
	if (rc == -1)
		return journal_refuse_errno(why, "read", path);
	o = rc == 1 && len < 256 ? json_read(line, len, &reason) : NULL;
	version = json_int(o, "rg-journal", -1);
	json_object_put(o);
	if (version == -1)
		return journal_refuse(why, path, "is no journal of rg-call");
	if (version != JOURNAL_VERSION) {
		snprintf(why, JOURNAL_WHY, "journal '%s' is of version %lld, "
		    "and this program knows version %d", path,
		    (long long)version, JOURNAL_VERSION);
		return -1;
	}
	j->size = (int64_t)len + 1;
	return 0;
}

static void
index_line(struct journal *j, const char *line, size_t len, size_t number)
{
	struct journal_key k;

	if (len == 0)
		return;
	if (journal_key(line, len, &k) == 0) {
		journal_index_add(&j->index, &k, j->size);
		return;
	}
	if (j->st.broken++ == 0)
		j->st.first_broken = number;
}

/* Index all whole lines; *tail becomes what follows the last. */
static int
read_lines(struct journal *j, const char **tail, size_t *len)
{
	size_t number;
	int rc;

	for (number = 2;; number++) {
		rc = journal_view_line(&j->walk, j->fd, j->size, STRIDE, tail,
		    len);
		if (rc != 1)
			return rc;
		index_line(j, *tail, *len, number);
		j->size += (int64_t)*len + 1;
	}
}

/* A last line without LF: only that is missing, or it is torn. */
static int
heal(struct journal *j, const char *tail, size_t len)
{
	struct journal_entry e;

	if (len == 0)
		return 0;
	if (journal_parse(tail, len, &e) == -1) {
		j->st.healed = 1;
		return ftruncate(j->fd, (off_t)j->size);
	}
	journal_entry_free(&e);
	if (write(j->fd, "\n", 1) != 1)
		return -1;
	index_line(j, tail, len, 0);
	j->size += (int64_t)len + 1;
	return 0;
}

int
journal_open(struct journal **jp, const char *path, enum journal_mode mode,
    char why[JOURNAL_WHY])
{
	struct journal *j = mem_calloc(1, sizeof(*j));
	const char *tail;
	size_t len;

	*jp = NULL;
	j->fd = -1;
	if ((j->fd = journal_file_open(path, mode, why)) == -1 ||
	    read_header(j, path, why) == -1)
		goto fail;
	if (read_lines(j, &tail, &len) == -1) {
		journal_refuse_errno(why, "read", path);
		goto fail;
	}
	if (mode == JOURNAL_WRITE &&
	    (fchmod(j->fd, 0600) == -1 || heal(j, tail, len) == -1)) {
		journal_refuse_errno(why, "mend", path);
		goto fail;
	}
	buf_free(&j->walk.buf);
	j->walk.off = 0;
	*jp = j;
	return 0;
fail:
	journal_close(j);
	return -1;
}

void
journal_close(struct journal *j)
{
	if (j == NULL)
		return;
	if (j->fd != -1)
		close(j->fd);
	buf_free(&j->walk.buf);
	buf_free(&j->look.buf);
	journal_index_free(&j->index);
	free(j);
}

void
journal_stat(const struct journal *j, struct journal_stat *st)
{
	*st = j->st;
	st->entries = j->index.used;
}

static int
same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* The entry at off, if it is this one's: 1; 0 if not; -1. */
static int
fetch(struct journal *j, int64_t off, const char *id, int64_t attempt,
    int64_t nth, struct journal_entry *e)
{
	const char *line;
	size_t len;
	int rc;

	rc = journal_view_line(&j->look, j->fd, off, GLANCE, &line, &len);
	if (rc != 1 || journal_parse(line, len, e) == -1)
		return rc == -1 ? -1 : 0;
	if (same_text(id, e->id) && attempt == e->attempt && nth == e->nth)
		return 1;
	journal_entry_free(e);
	return 0;
}

int
journal_find(struct journal *j, const char *id, int64_t attempt,
    const char *request, int64_t nth, enum journal_want want,
    struct journal_entry *e)
{
	struct journal_look look = {0};
	struct journal_key k;
	int rc, changed = 0;

	journal_key_of(&k, id, attempt, nth, request);
	while (journal_index_next(&j->index, &k, &look)) {
		if (!look.same_request && (id == NULL || changed))
			continue;
		rc = fetch(j, look.offset, id, attempt, nth, e);
		if (rc == -1)
			return -1;
		if (rc == 0)
			continue;
		if (strcmp(e->request, request) != 0) {
			changed = 1;
			journal_entry_free(e);
			continue;
		}
		if (want == JOURNAL_ANY || e->final)
			return 1;
		journal_entry_free(e);
		return 0;
	}
	return changed ? 2 : 0;
}

/* Bytes of lines up to the end of the last whole one. */
static size_t
whole(const char *lines, size_t len)
{
	const char *lf = memrchr(lines, '\n', len);

	return lf != NULL ? (size_t)(lf - lines) + 1 : 0;
}

static void
index_lines(struct journal *j, const char *lines, size_t len)
{
	const char *lf;
	size_t n;

	for (; len > 0; lines += n, len -= n) {
		lf = memchr(lines, '\n', len);
		n = lf != NULL ? (size_t)(lf - lines) : len - 1;
		index_line(j, lines, n, 0);
		n++;
		j->size += (int64_t)n;
	}
}

int
journal_append(struct journal *j, const char *lines, size_t len)
{
	size_t done = 0;
	ssize_t n = 0;
	int saved;

	while (done < len) {
		n = write(j->fd, lines + done, len - done);
		if (n == -1 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		done += (size_t)n;
	}
	saved = n == 0 ? ENOSPC : errno;
	index_lines(j, lines, whole(lines, done));
	if (done == len)
		return 0;
	buf_clear(&j->walk.buf);
	buf_clear(&j->look.buf);
	/* if this fails too, the next one that opens it heals it */
	if (ftruncate(j->fd, (off_t)j->size) == -1)
		saved = errno;
	errno = saved;
	return -1;
}

int
journal_sync(struct journal *j)
{
	return fdatasync(j->fd);
}

int
journal_next(struct journal *j, int64_t *pos, struct journal_entry *e)
{
	const char *line;
	size_t len;
	int rc;

	do {
		rc = journal_view_line(&j->walk, j->fd, *pos, STRIDE, &line,
		    &len);
		if (rc != 1)
			return rc;
		*pos += (int64_t)len + 1;
	} while (*pos == (int64_t)len + 1 || len == 0); /* the header */
	return journal_parse(line, len, e) == 0 ? 1 : -1;
}
