/*
 * libcsv is given pieces that end where a row might (at an LF or CR) until it
 * says that one is whole, so that the line of each row is known and one row is
 * kept, not the file.
 */
#include "json/csvread.h"

#include <csv.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "ground/utf8.h"

struct row {
	struct buf text; /* of the cells, a NUL behind each */
	size_t *at;	 /* where each begins */
	size_t n;
	size_t cap;
	int whole;
	int nul;	 /* a cell held one */
};

struct csvread {
	const char *path;
	FILE *fp;
	struct csv_parser parser;
	struct row head;
	struct row row;
	size_t line;	/* being read */
	size_t began;	/* on which the row began */
	size_t at;	/* in bytes[]: what is not yet taken */
	size_t end;
	char bytes[64 * 1024];
	char why[160];
};

static void
on_cell(void *cell, size_t len, void *arg)
{
	struct csvread *c = arg;
	struct row *r = &c->row;

	if (r->n == r->cap) {
		r->cap = r->cap > 0 ? 2 * r->cap : 16;
		r->at = mem_resize(r->at, r->cap, sizeof(*r->at));
	}
	r->at[r->n++] = r->text.len;
	if (len > 0)
		r->nul |= memchr(cell, '\0', len) != NULL;
	buf_add(&r->text, len > 0 ? cell : "", len);
	buf_addc(&r->text, '\0');
}

static void
on_row(int end, void *arg)
{
	struct csvread *c = arg;

	(void)end;
	c->row.whole = 1;
}

/* Blanks are part of a cell. */
static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

static void
start(struct csvread *c)
{
	if (csv_init(&c->parser, 0) != 0)
		die(EXIT_ENV, "cannot start libcsv");
	csv_set_space_func(&c->parser, no_space);
	csv_set_realloc_func(&c->parser, realloc);
}

static void
row_clear(struct row *r)
{
	buf_clear(&r->text);
	r->n = 0;
	r->whole = r->nul = 0;
}

static int
fail(struct csvread *c, const char *why)
{
	snprintf(c->why, sizeof(c->why), "%s", why);
	return -1;
}

/* The next piece of the file: up to an LF or CR, if it has one; 0: its end. */
static size_t
piece(struct csvread *c, const char **s)
{
	size_t n = 0;
	char last;

	if (c->at == c->end) {
		c->end = fread(c->bytes, 1, sizeof(c->bytes), c->fp);
		c->at = 0;
	}
	*s = c->bytes + c->at;
	while (c->at < c->end) {
		last = c->bytes[c->at++];
		n++;
		if (last == '\n' || last == '\r')
			break;
	}
	return n;
}

/* Drop the rest of a row that is too long, to the end of its line. */
static int
skip(struct csvread *c)
{
	const char *s;
	size_t n;

	while ((n = piece(c, &s)) > 0 && s[n - 1] != '\n')
		;
	c->line += n > 0;
	csv_free(&c->parser);
	start(c);
	return fail(c, "a row over 16 MiB: is a quote not closed?");
}

/* The end of the file: what stands there without a line break is a row. */
static int
finish(struct csvread *c)
{
	if (ferror(c->fp)) {
		snprintf(c->why, sizeof(c->why), "cannot read: %s",
		    strerror(errno));
		return -1;
	}
	/* strict at the end alone: within a row quotes are taken as they are */
	csv_set_opts(&c->parser, CSV_STRICT | CSV_STRICT_FINI);
	if (csv_fini(&c->parser, on_cell, on_row, c) != 0)
		return fail(c, "a quote that is not closed");
	return c->row.whole;
}

/* Read one row as it comes. */
static int
read_row(struct csvread *c)
{
	size_t n, size = 0;
	const char *s;

	row_clear(&c->row);
	c->began = c->line;
	while ((n = piece(c, &s)) > 0) {
		if (csv_parse(&c->parser, s, n, on_cell, on_row, c) != n)
			die(EXIT_ENV, "out of memory");
		c->line += s[n - 1] == '\n';
		if (c->row.whole)
			return 1;
		if (size == 0 && n == 1 && (*s == '\n' || *s == '\r'))
			c->began = c->line;
		else if ((size += n) > CSVREAD_MAX)
			return skip(c);
	}
	return size == 0 && !ferror(c->fp) ? 0 : finish(c);
}

static int
is_text(const struct row *r)
{
	size_t i, n;

	for (i = 0; i < r->text.len; i += n)
		if (r->text.data[i] == '\0')
			n = 1;
		else if ((n = utf8_char(r->text.data + i,
		    r->text.len - i)) == 0)
			return 0;
	return 1;
}

/* Read one row and look whether it can be used. */
static int
next(struct csvread *c)
{
	int n = read_row(c);

	if (n != 1)
		return n;
	if (c->row.nul)
		return fail(c, "a NUL in a cell");
	if (!is_text(&c->row))
		return fail(c, "not UTF-8");
	return 1;
}

int
csvread_next(struct csvread *c)
{
	int n = next(c);

	if (n == -1 && ferror(c->fp)) /* it would fail for ever */
		die(EXIT_ENV, "cannot read '%s': %s", c->path, strerror(errno));
	if (n == 1 && c->row.n != c->head.n) {
		snprintf(c->why, sizeof(c->why),
		    "a row of %zu cells, expected %zu", c->row.n, c->head.n);
		return -1;
	}
	return n;
}

int
csvread_open(struct csvread **made, const char *path)
{
	static const char bom[3] = {'\xef', '\xbb', '\xbf'};
	struct csvread *c = mem_calloc(1, sizeof(*c));
	int n;

	*made = c;
	c->path = path;
	start(c);
	c->line = c->began = 1;
	if ((c->fp = fopen(path, "re")) == NULL)
		return fail(c, strerror(errno));
	c->end = fread(c->bytes, 1, sizeof(c->bytes), c->fp);
	if (c->end >= 3 && memcmp(c->bytes, bom, 3) == 0)
		c->at = 3;
	if ((n = next(c)) != 1)
		return n == 0 ? fail(c, "no rows") : -1;
	c->head = c->row;
	memset(&c->row, 0, sizeof(c->row));
	return 0;
}

void
csvread_close(struct csvread *c)
{
	if (c->fp != NULL)
		fclose(c->fp);
	csv_free(&c->parser);
	buf_free(&c->head.text);
	buf_free(&c->row.text);
	free(c->head.at);
	free(c->row.at);
	free(c);
}

const char *
csvread_column(const struct csvread *c, size_t i)
{
	return i < c->head.n ? c->head.text.data + c->head.at[i] : NULL;
}

int
csvread_find(const struct csvread *c, const char *name)
{
	size_t i;

	for (i = 0; i < c->head.n; i++)
		if (strcmp(csvread_column(c, i), name) == 0)
			return (int)i;
	return -1;
}

const char *
csvread_cell(const struct csvread *c, size_t i)
{
	return c->row.text.data + c->row.at[i];
}

size_t
csvread_line(const struct csvread *c)
{
	return c->began;
}

const char *
csvread_why(const struct csvread *c)
{
	return c->why;
}
