/*
 * What an earlier run left is read before the first record is written.
 */
#include "dataset/aside.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/file.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "json/jsonl.h"

void
aside_init(struct aside *a, const char *run, const char *name)
{
	memset(a, 0, sizeof(*a));
	a->path = mem_printf("%s/%s", run, name);
}

static int
read_seen(struct aside *a)
{
	const char *line;
	struct jl in;
	size_t len;
	int n;

	a->known = 1;
	if (jl_open(&in, a->path) == -1)
		return errno == ENOENT ? 0 : -1;
	while ((n = jl_line(&in, &line, &len)) != 0)
		if (n == 1)
			idset_add(&a->seen, hash64(line, len));
	jl_close(&in);
	return 0;
}

static int
append(const struct aside *a, const struct buf *line)
{
	int fd = open(a->path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
	int rc = -1, saved;
	off_t end;

	if (fd != -1 && (end = file_heal(fd)) != -1)
		rc = file_append(fd, end, line->data, line->len);
	saved = errno;
	if (fd != -1)
		close(fd);
	errno = saved;
	return rc;
}

int
aside_put(struct aside *a, struct json_object *rec)
{
	struct buf line = BUF_INIT;
	const char *text;
	size_t len;
	int rc = 0;

	if (!a->known && read_seen(a) == -1)
		return -1;
	text = json_text(rec, &len);
	buf_add(&line, text, len);
	buf_addc(&line, '\n');
	if (idset_add(&a->seen, hash64(text, len)))
		rc = append(a, &line);
	buf_free(&line);
	return rc;
}

void
aside_free(struct aside *a)
{
	idset_free(&a->seen);
	free(a->path);
}
