/*
 * What the file holds is read once, when it is opened; two programs that add to
 * it at the same time may each add the same record.
 */
#include "check/rejects.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "ground/file.h"
#include "ground/hash.h"
#include "ground/rng.h"
#include "json/jsonl.h"
#include "json/record.h"

static uint64_t
hash_str(const char *s)
{
	return s != NULL ? hash64(s, strlen(s)) : 1;
}

static uint64_t
key_of(struct recpart *part, const char *id, int failed)
{
	uint64_t h;

	h = rng_mix(hash_str(id), (uint64_t)recpart_int(part, REC_ATTEMPT, 1));
	if (failed)
		h = rng_mix(h, 1);
	if (id == NULL || rec_slot(id) == -1)
		h = rng_mix(h, hash_str(recpart_str(part, REC_REPLY_TEXT,
		    NULL)));
	return h;
}

/* That of a record that stands in the file. */
static uint64_t
key_there(struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT);
	struct recpart part = RECPART_INIT;
	char buf[32];

	recpart_take(&part, rec);
	return key_of(&part, rec_id(rec, buf),
	    verdict != NULL && strcmp(verdict, "error") == 0);
}

static int
learn_all(struct rejects *r, const char *path)
{
	struct json_object *rec;
	struct jl in;
	int n;

	if (jl_open(&in, path) == -1)
		return -1;
	while ((n = jl_read(&in, &rec)) != 0) {
		if (n == -1)
			continue;
		idset_add(&r->keys, key_there(rec));
		json_object_put(rec);
	}
	jl_close(&in);
	return 0;
}

int
rejects_open(struct rejects *r, const char *path)
{
	struct stat st;
	int rc = 0;

	memset(r, 0, sizeof(*r));
	r->fd = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (r->fd == -1 || fstat(r->fd, &st) == -1)
		return -1;
	if (!S_ISREG(st.st_mode))
		return 0;
	/* the lock keeps us from cutting a line that is being written */
	if (flock(r->fd, LOCK_EX) == -1)
		return -1;
	if (file_heal(r->fd) == -1 || learn_all(r, path) == -1)
		rc = -1;
	flock(r->fd, LOCK_UN);
	return rc;
}

void
rejects_close(struct rejects *r)
{
	if (r->fd != -1)
		close(r->fd);
	r->fd = -1;
	idset_free(&r->keys);
}

static struct iovec
vector(const char *s, size_t len)
{
	return (struct iovec){(char *)(uintptr_t)s, len};
}

int
rejects_add(struct rejects *r, struct recpart *part, const char *id,
    int failed)
{
	struct scan_value piece[2];
	struct iovec iov[3];
	size_t len;
	ssize_t n;

	if (!idset_add(&r->keys, key_of(part, id, failed)))
		return 0;
	recpart_pieces(part, piece);
	iov[0] = vector(piece[0].at, piece[0].len);
	iov[1] = vector(piece[1].at, piece[1].len);
	iov[2] = vector("\n", 1);
	len = piece[0].len + piece[1].len;
	do {
		flock(r->fd, LOCK_EX); /* no lock to be had: no harm done */
		n = writev(r->fd, iov, 3);
		flock(r->fd, LOCK_UN);
	} while (n == -1 && errno == EINTR);
	if (n >= 0 && (size_t)n < len + 1) {
		errno = ENOSPC;
		n = -1;
	}
	return n == -1 ? -1 : 1;
}
