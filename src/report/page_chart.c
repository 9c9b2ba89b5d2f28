/*
 * Columns as SVG that needs no script: a scale below with a few labels, the
 * largest count at the left, and each column's figures as its title.
 */
#include "report/page.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "report/escape.h"

enum { WIDE = 720, HIGH = 190, LEFT = 52, FOOT = 34, TOP = 10, LABELS = 6 };

static int64_t
largest(const int64_t *counts, size_t n)
{
	int64_t max = 1;
	size_t i;

	for (i = 0; i < n; i++)
		if (counts[i] > max)
			max = counts[i];
	return max;
}

static void
draw_columns(struct buf *b, const int64_t *counts, size_t n, double from,
    double width)
{
	double step = (double)(WIDE - LEFT) / (double)n, h;
	double max = (double)largest(counts, n);
	size_t i;

	for (i = 0; i < n; i++) {
		if (counts[i] == 0)
			continue;
		h = (double)counts[i] / max * (HIGH - FOOT - TOP);
		h = h < 1 ? 1 : h;
		buf_addf(b, "<rect class=\"fg\" x=\"%.1f\" y=\"%.1f\""
		    " width=\"%.1f\" height=\"%.1f\"><title>%g to below %g:"
		    " %" PRId64 "</title></rect>\n",
		    LEFT + (double)i * step + 0.5, HIGH - FOOT - h,
		    step > 2 ? step - 1 : step, h, from + (double)i * width,
		    from + (double)(i + 1) * width, counts[i]);
	}
}

static void
draw_scale(struct buf *b, const char *unit, size_t n, double from,
    double width)
{
	double x, step = (double)(WIDE - LEFT) / (double)n;
	size_t i, every = (n + LABELS - 1) / LABELS;

	buf_addf(b, "<path class=\"ax\" d=\"M%d %d.5H%d\"/>\n", LEFT,
	    HIGH - FOOT, WIDE);
	for (i = 0; i < n; i += every) {
		x = LEFT + (double)i * step;
		buf_addf(b, "<text x=\"%.1f\" y=\"%d\">%g</text>\n", x,
		    HIGH - FOOT + 15, from + (double)i * width);
	}
	buf_addf(b, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", WIDE,
	    HIGH - 3);
	escape_html(b, unit, strlen(unit));
	buf_adds(b, "</text>\n");
}

void
page_columns(struct page *p, const char *caption, const char *unit,
    const int64_t *counts, size_t n, double from, double width)
{
	struct buf *b = &p->out;

	if (p->kind != PAGE_HTML || n == 0)
		return;
	buf_adds(b, "<figure>\n<figcaption>");
	escape_html(b, caption, strlen(caption));
	buf_addf(b, "</figcaption>\n<svg class=\"cols\" viewBox=\"0 0 %d %d\""
	    " role=\"img\" aria-label=\"", WIDE, HIGH);
	escape_html(b, caption, strlen(caption));
	buf_adds(b, "\">\n");
	draw_columns(b, counts, n, from, width);
	draw_scale(b, unit, n, from, width);
	buf_addf(b, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%" PRId64
	    "</text>\n<text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>\n"
	    "</svg>\n</figure>\n", LEFT - 8, TOP + 8, largest(counts, n),
	    LEFT - 8, HIGH - FOOT);
}
