#include "json/source.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static int
is_csv(const char *path)
{
	size_t len = strlen(path);

	return len > 4 && strcasecmp(path + len - 4, ".csv") == 0;
}

int
source_open(struct source *s, const char *path, char *why, size_t size)
{
	int rc;

	memset(s, 0, sizeof(*s));
	s->name = path;
	s->in.fd = -1;
	if (is_csv(path)) {
		if ((rc = csvread_open(&s->csv, path)) == -1)
			snprintf(why, size, "cannot read '%s': %s", path,
			    csvread_why(s->csv));
	} else if ((rc = jl_open(&s->in, path)) == -1) {
		snprintf(why, size, "cannot open '%s': %s", path,
		    strerror(errno));
	}
	return rc;
}

void
source_close(struct source *s)
{
	if (s->csv != NULL)
		csvread_close(s->csv);
	else
		jl_close(&s->in);
}

/* A row as a record; of two columns of one name the last one counts. */
static struct json_object *
record_of(const struct csvread *c)
{
	struct json_object *rec = json_new_object();
	const char *name;
	size_t i;

	for (i = 0; (name = csvread_column(c, i)) != NULL; i++)
		json_put_str(rec, name, csvread_cell(c, i));
	return rec;
}

int
source_read(struct source *s, struct json_object **rec)
{
	int n;

	if (s->csv == NULL) {
		n = jl_read(&s->in, rec);
		s->line = s->in.line;
		s->why = s->in.why;
		return n;
	}
	n = csvread_next(s->csv);
	s->line = csvread_line(s->csv);
	s->why = csvread_why(s->csv);
	if (n == 1)
		*rec = record_of(s->csv);
	return n;
}
