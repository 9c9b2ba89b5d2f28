/* One line at a time is gathered, cell by cell, and then written. */
#include "check/explain_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "ground/uni.h"

#define MARKED "\033[7m"
#define PLAIN "\033[0m"

enum { SHOWN = 4 * 4 + 1 }; /* bytes of a character, escaped */

/* A character as it is shown. */
struct cell {
	char text[SHOWN];
	size_t len;
	size_t width;
	int blank;
	int64_t at; /* which one of the text it is */
};

struct line {
	struct cell *cell;
	size_t n, cap;
	size_t width;
};

/* The first mark that a character lies in; NULL if in none. */
static const struct explain_mark *
mark_at(const struct explain_text *e, int64_t at)
{
	size_t i;

	for (i = 0; i < e->n; i++)
		if (at >= e->mark[i].from && at < e->mark[i].to)
			return &e->mark[i];
	return NULL;
}

/* Make a cell of the character at s; returns its bytes. */
static size_t
read_cell(struct cell *c, const char *s, size_t len, int64_t at)
{
	uint32_t code;
	size_t n = uni_next(s, len, &code);

	c->at = at;
	c->blank = *s == ' ' || *s == '\t' || *s == '\r';
	if (c->blank) {
		strcpy(c->text, " ");
		c->len = 1;
	} else {
		c->len = msg_escape(c->text, s, n);
	}
	c->width = c->len > n ? c->len : uni_width(code);
	return n;
}

static void
add(struct line *l, const struct cell *c)
{
	if (l->n == l->cap) {
		l->cap = 2 * l->cap + 128;
		l->cell = mem_resize(l->cell, l->cap, sizeof(*l->cell));
	}
	l->cell[l->n++] = *c;
	l->width += c->width;
}

static void
indent(const struct explain_text *e, struct buf *out)
{
	buf_addf(out, "%*s", (int)e->indent, "");
}

static void
put_cells(const struct explain_text *e, const struct line *l, size_t n,
    struct buf *out)
{
	int in = 0, now;
	size_t i;

	for (i = 0; i < n; i++) {
		now = e->colour && mark_at(e, l->cell[i].at) != NULL;
		if (now != in)
			buf_adds(out, now ? MARKED : PLAIN);
		in = now;
		buf_add(out, l->cell[i].text, l->cell[i].len);
	}
	if (in)
		buf_adds(out, PLAIN);
}

/* Below a line: the number where a mark begins, and carets. */
static void
put_marks(const struct explain_text *e, const struct line *l, size_t n,
    struct buf *out)
{
	const struct explain_mark *m, *last = NULL;
	char number[24] = "";
	const char *left = number;
	size_t i, k, end = out->len;

	for (i = 0; i < n; i++) {
		m = mark_at(e, l->cell[i].at);
		if (m != NULL && m != last) {
			snprintf(number, sizeof(number), "%zu", m->number);
			left = number;
		}
		last = m;
		for (k = 0; k < l->cell[i].width; k++)
			buf_addc(out, m == NULL ? ' ' :
			    *left != '\0' ? *left++ : '^');
		if (m != NULL)
			end = out->len;
	}
	out->len = end;
}

/* Write the first n cells as a line; what follows them stays. */
static void
put_line(const struct explain_text *e, struct line *l, size_t n,
    struct buf *out)
{
	size_t i, shown = n;
	int marked = 0;

	while (shown > 0 && l->cell[shown - 1].blank)
		shown--;
	for (i = 0; i < shown && !marked; i++)
		marked = !e->colour && mark_at(e, l->cell[i].at) != NULL;
	if (shown > 0)
		indent(e, out);
	put_cells(e, l, shown, out);
	buf_addc(out, '\n');
	if (marked) {
		indent(e, out);
		put_marks(e, l, shown, out);
		buf_addc(out, '\n');
	}
	for (i = 0; i < n; i++)
		l->width -= l->cell[i].width;
	l->n -= n;
	if (l->n > 0)
		memmove(l->cell, l->cell + n, l->n * sizeof(*l->cell));
}

/*
 * Cells of a line that is full: up to its last blank or ideograph, or else all
 * but the last.
 */
static size_t
cut_of(const struct line *l)
{
	size_t i;

	for (i = l->n - 1; i > 0; i--)
		if (l->cell[i - 1].blank || l->cell[i - 1].width == 2)
			return i;
	return l->n > 1 ? l->n - 1 : 1;
}

void
explain_text(const struct explain_text *e, const char *text, size_t len,
    struct buf *out)
{
	struct line l = {NULL, 0, 0, 0};
	struct cell c;
	int64_t at;
	size_t i = 0;

	for (at = 0; i < len; at++) {
		if (text[i] == '\n') {
			put_line(e, &l, l.n, out);
			i++;
			continue;
		}
		i += read_cell(&c, text + i, len - i, at);
		add(&l, &c);
		if (l.width > e->width && !c.blank)
			put_line(e, &l, cut_of(&l), out);
	}
	if (l.n > 0)
		put_line(e, &l, l.n, out);
	free(l.cell);
}
