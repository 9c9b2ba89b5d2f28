/*
 * The rows that matter most come first, since a box may be full.
 */
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "ground/buf.h"
#include "ground/mem.h"
#include "levels.h"
#include "pupil.h"

/* A row, for sorting: its mark, and how much its numbers are, all in all. */
struct row {
	uint64_t hash;
	const float *at;
	float size;
};

/* The larger first; equal ones by their hash. */
static int
by_size(const void *a, const void *b)
{
	const struct row *x = a, *y = b;

	if (x->size < y->size || x->size > y->size)
		return x->size > y->size ? -1 : 1;
	return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static struct row *
rows_of(const struct lesson *l, const struct pupil *p)
{
	struct row *rows = mem_alloc((l->nmarks + 1) * sizeof(*rows));
	size_t i, d;

	for (i = 0; i < l->nmarks; i++) {
		rows[i].hash = l->marks[i].hash;
		rows[i].at = p->all + i * NET_WIDTH;
		rows[i].size = 0;
		for (d = 0; d < NET_WIDTH; d++)
			rows[i].size += rows[i].at[d] * rows[i].at[d];
		rows[i].size *= (float)l->marks[i].times;
	}
	qsort(rows, l->nmarks, sizeof(*rows), by_size);
	return rows;
}

/* Put a row into its box; 0: that is full, or has another of its tag. */
static int
put_row(unsigned char *boxes, const struct row *row)
{
	unsigned char *box = boxes + NET_BOX_BYTES * net_box(row->hash);
	unsigned tag = net_tag(row->hash);
	size_t k, d;
	float x;

	for (k = 0; k < NET_BOX && (box[2 * k] | box[2 * k + 1]) != 0; k++)
		if ((unsigned)(box[2 * k] | box[2 * k + 1] << 8) == tag)
			return 0;
	if (k == NET_BOX)
		return 0;
	box[2 * k] = (unsigned char)tag;
	box[2 * k + 1] = (unsigned char)(tag >> 8);
	for (d = 0; d < NET_WIDTH; d++) {
		x = roundf(row->at[d] * (float)NET_SCALE);
		box[2 * NET_BOX + k * NET_WIDTH + d] = (unsigned char)(int)
		    fmaxf(-127, fminf(127, x));
	}
	return 1;
}

static void
add_line(struct buf *out, const float *at, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		buf_addf(out, "%s%.6g", i > 0 ? " " : "", (double)at[i]);
	buf_addc(out, '\n');
}

/* Add the boxes of these rows; returns how many rows they have. */
static size_t
add_boxes(struct buf *out, const struct row *rows, size_t n)
{
	unsigned char *boxes = mem_calloc(NET_BOXES, NET_BOX_BYTES);
	size_t i, kept = 0;

	for (i = 0; i < n; i++)
		kept += (size_t)put_row(boxes, &rows[i]);
	buf_add(out, (char *)boxes, NET_BOXES * NET_BOX_BYTES);
	free(boxes);
	return kept;
}

/* Add the levels of the network, which is else whole. */
static void
add_levels(struct buf *out)
{
	static unsigned char levels[NET_LEVEL_BYTES];
	static struct net net;
	const size_t len = out->len;
	int none;

	buf_add(out, (char *)levels, sizeof(levels));
	none = net_read(&net, buf_str(out), out->len);
	assert(!none);
	(void)none;
	levels_write(&net, levels);
	out->len = len;
	buf_add(out, (char *)levels, sizeof(levels));
}

void
pupil_print(const struct pupil *p, const struct lesson *l, size_t met)
{
	struct row *rows = rows_of(l, p);
	struct buf out = BUF_INIT;
	size_t i, kept;

	buf_addc(&out, '\n');
	buf_addf(&out, "%.6g ", (double)p->all[p->always]);
	add_line(&out, p->all + p->direct, NET_WIDTH);
	for (i = 0; i < NET_HIDDEN; i++)
		add_line(&out, p->all + p->units + i * PUPIL_UNIT, PUPIL_UNIT);
	kept = add_boxes(&out, rows, l->nmarks);
	add_levels(&out);
	printf("%zu of %zu marks, learnt from %zu sentences of %zu texts",
	    kept, met, l->n, l->texts);
	fwrite(out.data, 1, out.len, stdout);
	buf_free(&out);
	free(rows);
}
