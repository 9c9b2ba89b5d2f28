/*
 * A file is of JSON lines if its name says so; which of them show the view, and
 * how many reviews they have, is what export.h counted.
 */
#include "dataset/facts.h"

#include <stdio.h>
#include <string.h>

static struct fact_file *
add(struct facts *f, const char *name, int part)
{
	struct fact_file *file = &f->file[f->nfiles++];

	snprintf(file->name, sizeof(file->name), "%s", name);
	file->part = part;
	file->lines = file->formulas = -1;
	return file;
}

int
facts_files(struct facts *f, const char *path, int64_t bytes)
{
	const struct export_file *from;
	struct fact_file *file;
	size_t i;

	f->nfiles = 0;
	file = add(f, strrchr(path, '/') + 1, PARTS);
	file->lines = f->tally->reviews;
	file->bytes = bytes;
	if (hash_sha256_file(file->sha256, path) == -1)
		return -1;
	for (i = 0; i < f->made->n; i++) {
		from = &f->made->file[i];
		file = add(f, from->name, from->part);
		file->lines = from->lines;
		file->bytes = from->out.bytes;
		memcpy(file->sha256, from->out.sha256, HASH_HEX);
		if (strstr(from->name, ".csv") != NULL)
			file->formulas = from->formulas;
	}
	return 0;
}

void
facts_add_file(struct facts *f, const char *name, int64_t bytes,
    const char *sha256)
{
	struct fact_file *file = add(f, name, PARTS);

	file->bytes = bytes;
	memcpy(file->sha256, sha256, HASH_HEX);
}

void
facts_add(struct facts *f, const char *name, const char *text, size_t len)
{
	struct fact_file *file = add(f, name, PARTS);

	file->bytes = (int64_t)len;
	hash_sha256(file->sha256, text, len);
}

/* Whether it is a file of the view's JSON lines that holds any. */
static int
shows(const struct facts *f, const struct fact_file *file)
{
	return file != &f->file[0] && file->lines > 0 &&
	    strstr(file->name, ".jsonl") != NULL;
}

/* Whether reviews.jsonl itself is what is loaded. */
static int
plain(const struct facts *f)
{
	size_t i;

	for (i = 0; i < f->nfiles; i++)
		if (shows(f, &f->file[i]))
			return 0;
	return 1;
}

int
facts_loads(const struct facts *f, const struct fact_file *file)
{
	return plain(f) ? file == &f->file[0] : shows(f, file);
}

int
facts_columns(const struct facts *f, struct cells *c)
{
	static const struct view all = {0};

	return cells_init(c, plain(f) ? &all : f->view, f->tally);
}

const char *
facts_split(const struct fact_file *file)
{
	return part_name(file->part < PARTS ? file->part : PART_TRAIN);
}
