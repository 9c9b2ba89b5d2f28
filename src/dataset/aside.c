/*
 * What an earlier run left is read before the first record is written.
 */
#include "dataset/aside.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

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

int
aside_put(struct aside *a, struct json_object *rec)
{
	struct buf line = BUF_INIT;
	int rc = 0;

	if (!a->known && read_seen(a) == -1)
		return -1;
	json_line(&line, rec);
	if (idset_add(&a->seen, hash64(line.data, line.len - 1)))
		rc = file_add(a->path, line.data, line.len);
	buf_free(&line);
	return rc;
}

void
aside_free(struct aside *a)
{
	idset_free(&a->seen);
	free(a->path);
}
