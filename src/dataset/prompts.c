/*
 * Two that share a folder may both bring the prompt of a review that is there
 * already; of equal ids, which stand side by side once sorted, one is
 * published.
 */
#include "dataset/prompts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dataset/flat.h"
#include "dataset/order.h"
#include "ground/file.h"
#include "ground/mem.h"
#include "json/jsonl.h"
#include "json/record.h"

void
prompts_init(struct prompts *p, const char *run)
{
	p->path = mem_printf("%s/" PROMPTS_NAME, run);
}

static int
read_seen(struct prompts *p)
{
	struct json_object *line;
	struct jl in;
	int n;

	p->known = 1;
	if (jl_open(&in, p->path) == -1)
		return errno == ENOENT ? 0 : -1;
	while ((n = jl_read(&in, &line)) != 0) {
		if (n == -1)
			continue;
		idset_add(&p->seen, flat_id_hash(line));
		json_object_put(line);
	}
	jl_close(&in);
	return 0;
}

int
prompts_add(struct prompts *p, struct json_object *rec, const char *id)
{
	struct json_object *line;

	if (!p->wanted)
		return 0;
	if (!p->known && read_seen(p) == -1)
		return -1;
	if (!idset_add(&p->seen, flat_hash(id, strlen(id))))
		return 0;
	line = json_new_object();
	json_put_str(line, "id", id);
	json_put_or_null(line, "prompt",
	    json_object_get(rec_get(rec, REC_PROMPT)));
	json_put_or_null(line, "messages",
	    json_object_get(rec_get(rec, REC_MESSAGES)));
	json_line(&p->lines, line);
	json_object_put(line);
	return 0;
}

int
prompts_flush(struct prompts *p)
{
	int rc = 0;

	if (p->lines.len > 0)
		rc = file_add(p->path, p->lines.data, p->lines.len);
	buf_clear(&p->lines);
	return rc;
}

static int
same_id(struct order *o, size_t i)
{
	return i > 0 &&
	    order_compare(&o->line[i].key, &o->line[i - 1].key) == 0;
}

static int
write_sorted(struct outfile *out, int fd)
{
	struct order o;
	struct stat sb;
	const char *s;
	size_t i, len;
	int rc;

	if (fstat(fd, &sb) == -1)
		return -1;
	rc = order_read(&o, fd, sb.st_size, 1024);
	for (i = 0; i < o.n && rc == 0; i++) {
		if (same_id(&o, i))
			continue;
		if ((s = order_line(&o, i, &len)) == NULL) {
			rc = -1;
			break;
		}
		buf_add(&out->buf, s, len);
		buf_addc(&out->buf, '\n');
		rc = outfile_flush(out, 0);
	}
	order_free(&o);
	return rc;
}

int
prompts_make(struct outfile *out, const char *dir, const char *path)
{
	int fd, rc = outfile_begin(out, dir, PROMPTS_NAME, 0);

	if (rc == -1)
		return -1;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd == -1)
		rc = errno == ENOENT ? 0 : -1;
	else
		rc = write_sorted(out, fd);
	if (fd != -1)
		close(fd);
	return rc == -1 || outfile_end(out) == -1 ||
	    outfile_place(out) == -1 ? -1 : 0;
}

void
prompts_free(struct prompts *p)
{
	idset_free(&p->seen);
	buf_free(&p->lines);
	free(p->path);
}
