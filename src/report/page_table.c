/*
 * Tables.  A cell knows its column by counting, so a row ends by itself.
 */
#include "report/page.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "report/escape.h"
#include "text/text.h"

static int
is_shown(const struct page *p, size_t col)
{
	return p->kind == PAGE_HTML || p->cols[col].kind != PAGE_CHART;
}

static void
begin_html(struct page *p, const char *caption)
{
	size_t i;

	buf_adds(&p->out, "<div class=\"t\"><table>\n<caption><span>");
	escape_html(&p->out, caption, strlen(caption));
	buf_adds(&p->out, "</span></caption>\n<thead><tr>");
	for (i = 0; i < p->ncols; i++) {
		buf_adds(&p->out, p->cols[i].kind == PAGE_NUMBER ?
		    "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
		escape_html(&p->out, p->cols[i].title,
		    strlen(p->cols[i].title));
		buf_adds(&p->out, "</th>");
	}
	buf_adds(&p->out, "</tr></thead>\n<tbody>\n");
}

static void
begin_md(struct page *p, const char *caption)
{
	size_t i;

	buf_adds(&p->out, "\n");
	escape_md(&p->out, caption, strlen(caption));
	buf_adds(&p->out, "\n\n|");
	for (i = 0; i < p->ncols; i++) {
		if (!is_shown(p, i))
			continue;
		buf_adds(&p->out, " ");
		escape_md(&p->out, p->cols[i].title, strlen(p->cols[i].title));
		buf_adds(&p->out, " |");
	}
	buf_adds(&p->out, "\n|");
	for (i = 0; i < p->ncols; i++)
		if (is_shown(p, i))
			buf_adds(&p->out, p->cols[i].kind == PAGE_NUMBER ?
			    " ---: |" : " --- |");
	buf_adds(&p->out, "\n");
}

void
page_table(struct page *p, const char *caption, const struct page_col *cols,
    size_t ncols)
{
	p->cols = cols;
	p->ncols = ncols;
	p->col = 0;
	if (p->kind == PAGE_HTML)
		begin_html(p, caption);
	else
		begin_md(p, caption);
}

void
page_table_end(struct page *p)
{
	assert(p->col == 0);
	if (p->kind == PAGE_HTML)
		buf_adds(&p->out, "</tbody>\n</table></div>\n");
	p->cols = NULL;
}

/* Whether a word of text is too long for a narrow column. */
static int
has_long_word(const char *text)
{
	enum { LONG = 24 };
	size_t n;

	for (; *text != '\0'; text += n + (text[n] == ' '))
		if ((n = strcspn(text, " ")) > LONG)
			return 1;
	return 0;
}

/* text decides how it may be broken; NULL: as our own words. */
static void
open_cell(struct page *p, const char *text)
{
	enum page_col_kind kind = p->cols[p->col].kind;

	if (p->kind == PAGE_MD) {
		buf_adds(&p->out, p->col == 0 ? "| " : " ");
		return;
	}
	if (p->col == 0)
		buf_adds(&p->out, "<tr>");
	buf_adds(&p->out, kind == PAGE_NUMBER ? "<td class=\"n\">" :
	    kind == PAGE_CHART ? "<td class=\"c\">" :
	    text != NULL && has_long_word(text) ? "<td class=\"l\">" :
	    "<td>");
}

static void
close_cell(struct page *p)
{
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</td>" : " |");
	if (++p->col < p->ncols)
		return;
	p->col = 0;
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</tr>\n" : "\n");
}

/* A cell of our own making, which needs no escape. */
static void
own_cell(struct page *p, const char *s)
{
	open_cell(p, NULL);
	buf_adds(&p->out, s);
	close_cell(p);
}

void
page_cell(struct page *p, const char *text)
{
	struct buf cut = BUF_INIT;

	if (text == NULL) {
		own_cell(p, "–");
		return;
	}
	text_clip(&cut, text, strlen(text), PAGE_CELL);
	open_cell(p, buf_str(&cut));
	if (p->kind == PAGE_HTML) {
		buf_adds(&p->out, "<bdi>");
		escape_html(&p->out, buf_str(&cut), cut.len);
		buf_adds(&p->out, "</bdi>");
	} else {
		escape_md(&p->out, buf_str(&cut), cut.len);
	}
	close_cell(p);
	buf_free(&cut);
}

void
page_digits(char *out, double d, int decimals)
{
	char s[400];
	size_t n, i, at = 0;

	n = (size_t)snprintf(s, sizeof(s), "%.*f", decimals, d);
	for (i = 0; i < n; i++) {
		if (decimals == 0 && i > 0 && (n - i) % 3 == 0 &&
		    s[i - 1] != '-')
			out[at++] = ',';
		out[at++] = s[i];
	}
	out[at] = '\0';
}

void
page_int(struct page *p, int64_t i)
{
	page_num(p, (double)i, 0);
}

void
page_num(struct page *p, double d, int decimals)
{
	char s[PAGE_DIGITS];

	if (isfinite(d))
		page_digits(s, d, decimals);
	own_cell(p, isfinite(d) ? s : "–");
}

void
page_share(struct page *p, double d)
{
	char s[400];

	if (isfinite(d))
		snprintf(s, sizeof(s), "%.1f %%", 100 * d);
	own_cell(p, isfinite(d) ? s : "–");
}

void
page_int_of(struct page *p, struct json_object *obj, const char *path)
{
	page_num(p, json_num(obj, path, NAN), 0);
}

void
page_num_of(struct page *p, struct json_object *obj, const char *path,
    int decimals)
{
	page_num(p, json_num(obj, path, NAN), decimals);
}

void
page_share_of(struct page *p, struct json_object *obj, const char *path)
{
	page_share(p, json_num(obj, path, NAN));
}

void
page_wilson_of(struct page *p, struct json_object *obj)
{
	char s[800];
	double share = json_num(obj, "share", NAN);

	if (isfinite(share))
		snprintf(s, sizeof(s), p->kind == PAGE_HTML ?
		    "%.1f %% <span class=\"i\">(%.1f–%.1f)</span>" :
		    "%.1f %% (%.1f–%.1f)", 100 * share,
		    100 * json_num(obj, "low", NAN),
		    100 * json_num(obj, "high", NAN));
	own_cell(p, isfinite(share) ? s : "–");
}

void
page_interval_of(struct page *p, struct json_object *obj, int decimals)
{
	const double value = json_num(obj, "value", NAN);
	const double low = json_num(obj, "low", NAN);
	char s[1000];

	if (isfinite(low))
		snprintf(s, sizeof(s), "%.*f (%.*f–%.*f)", decimals, value,
		    decimals, low, decimals, json_num(obj, "high", NAN));
	else
		snprintf(s, sizeof(s), "%.*f", decimals, value);
	own_cell(p, isfinite(value) ? s : "–");
}

void
page_verdict(struct page *p, int good)
{
	const char *text = good ? "pass" : "FAIL";
	char s[64];

	snprintf(s, sizeof(s), "<span class=\"%s\">%s</span>",
	    good ? "good" : "bad", text);
	own_cell(p, p->kind == PAGE_HTML ? s : text);
}

/* x on the scale of the bar, of 100. */
static double
on_scale(const struct page_bar *bar, double x)
{
	double max = bar->max > 0 ? bar->max : 1;

	x = 100 * x / max;
	return x < 0 ? 0 : x > 100 ? 100 : x;
}

void
page_bar(struct page *p, const struct page_bar *bar)
{
	double low = on_scale(bar, bar->low), high = on_scale(bar, bar->high);

	if (p->kind == PAGE_MD) {
		if (++p->col == p->ncols) {
			p->col = 0;
			buf_adds(&p->out, "\n");
		}
		return;
	}
	open_cell(p, NULL);
	buf_adds(&p->out, "<svg class=\"b\" viewBox=\"0 0 100 10\""
	    " preserveAspectRatio=\"none\" aria-hidden=\"true\">"
	    "<rect class=\"bg\" width=\"100\" height=\"10\"/>");
	if (isfinite(bar->value))
		buf_addf(&p->out, "<rect class=\"fg\" width=\"%.2f\""
		    " height=\"10\"/>", on_scale(bar, bar->value));
	if (isfinite(low) && isfinite(high) && high > low)
		buf_addf(&p->out, "<path class=\"ci\" d=\"M%.2f 2.5V7.5M%.2f"
		    " 5H%.2fM%.2f 2.5V7.5\"/>", low, low, high, high);
	if (isfinite(bar->mark) && bar->mark > 0)
		buf_addf(&p->out, "<path class=\"mk\" d=\"M%.2f 0V10\"/>",
		    on_scale(bar, bar->mark));
	buf_adds(&p->out, "</svg>");
	close_cell(p);
}
