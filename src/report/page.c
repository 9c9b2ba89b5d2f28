/*
 * What both kinds share is here; how a table looks is page_table.c, and the
 * columns page_chart.c.
 */
#include "report/page.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "report/escape.h"
#include "report/style.h"
#include "text/text.h"

/* Our own words: what is no record's, but may hold a name from one. */
static void
add_plain(struct page *p, const char *s)
{
	if (p->kind == PAGE_HTML)
		escape_html(&p->out, s, strlen(s));
	else
		escape_md(&p->out, s, strlen(s));
}

void
page_begin(struct page *p, enum page_kind kind, const char *title)
{
	*p = (struct page){.kind = kind};
	if (kind == PAGE_MD) {
		buf_adds(&p->out, "# ");
		add_plain(p, title);
		buf_adds(&p->out, "\n");
		return;
	}
	buf_adds(&p->out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-"
	    "Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
	    " base-uri 'none'; form-action 'none'\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width,"
	    " initial-scale=1\">\n<meta name=\"color-scheme\""
	    " content=\"light dark\">\n<meta name=\"referrer\""
	    " content=\"no-referrer\">\n<title>");
	add_plain(p, title);
	buf_addf(&p->out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n"
	    "<header>\n<h1><bdi>", style_sheet());
	add_plain(p, title);
	buf_adds(&p->out, "</bdi></h1>\n</header>\n<main>\n");
}

void
page_end(struct page *p)
{
	if (p->kind == PAGE_HTML)
		buf_adds(&p->out, "</main>\n</body>\n</html>\n");
}

void
page_free(struct page *p)
{
	buf_free(&p->out);
}

void
page_section(struct page *p, const char *name, const char *title)
{
	if (p->kind == PAGE_HTML)
		buf_addf(&p->out, "<section id=\"%s\">\n<h2>", name);
	else
		buf_adds(&p->out, "\n## ");
	add_plain(p, title);
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</h2>\n" : "\n");
}

void
page_section_end(struct page *p)
{
	if (p->kind == PAGE_HTML)
		buf_adds(&p->out, "</section>\n");
}

void
page_sub(struct page *p, const char *title)
{
	buf_adds(&p->out, p->kind == PAGE_HTML ? "<h3>" : "\n### ");
	add_plain(p, title);
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</h3>\n" : "\n");
}

void
page_say(struct page *p, const char *fmt, ...)
{
	char *text = NULL;
	va_list ap;

	va_start(ap, fmt);
	if (vasprintf(&text, fmt, ap) == -1)
		text = mem_strdup("");
	va_end(ap);
	buf_adds(&p->out, p->kind == PAGE_HTML ? "<p>" : "\n");
	add_plain(p, text);
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</p>\n" : "\n");
	free(text);
}

void
page_lead(struct page *p, int good, const char *text)
{
	if (p->kind == PAGE_HTML)
		buf_addf(&p->out, "<p class=\"lead %s\">", good ? "good" :
		    "bad");
	else
		buf_adds(&p->out, "\n**");
	add_plain(p, text);
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</p>\n" : "**\n");
}

void
page_grid(struct page *p)
{
	buf_adds(&p->out, p->kind == PAGE_HTML ? "<div class=\"g\">\n" : "");
}

void
page_grid_end(struct page *p)
{
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</div>\n" : "");
}

void
page_keys(struct page *p, const struct page_key *keys, size_t n)
{
	size_t i;

	buf_adds(&p->out, p->kind == PAGE_HTML ? "<div class=\"key\">" : "\n");
	for (i = 0; i < n; i++) {
		if (p->kind == PAGE_HTML)
			buf_addf(&p->out, "<div><b>%s</b><span>%s</span>"
			    "</div>\n", keys[i].value, keys[i].label);
		else
			buf_addf(&p->out, "- **%s** %s\n", keys[i].value,
			    keys[i].label);
	}
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</div>\n" : "");
}

void
page_links(struct page *p)
{
	buf_adds(&p->out, p->kind == PAGE_HTML ? "<nav>\n" : "");
}

void
page_link(struct page *p, const char *name, const char *title)
{
	if (p->kind != PAGE_HTML)
		return;
	buf_addf(&p->out, "<a href=\"#%s\">", name);
	add_plain(p, title);
	buf_adds(&p->out, "</a>\n");
}

void
page_links_end(struct page *p)
{
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</nav>\n" : "");
}

/* Bytes of text that are shown: at most max, ending between characters. */
static size_t
shown(const char *text, size_t len, size_t max)
{
	if (len <= max)
		return len;
	for (; max > 0 && ((unsigned char)text[max] & 0xc0) == 0x80; max--)
		;
	return max;
}

static void
add_text(struct page *p, const char *s, size_t len)
{
	if (p->kind == PAGE_HTML)
		escape_html(&p->out, s, len);
	else
		escape_md(&p->out, s, len);
}

static void
add_head(struct page *p, const char *head, const char *title)
{
	if (p->kind == PAGE_HTML)
		buf_adds(&p->out, "<figure>\n");
	if (head != NULL) {
		buf_adds(&p->out, p->kind == PAGE_HTML ? "<figcaption><bdi>" :
		    "\n");
		add_text(p, head, strlen(head));
		buf_adds(&p->out, p->kind == PAGE_HTML ?
		    "</bdi></figcaption>\n" : "\n");
	}
	buf_adds(&p->out, p->kind == PAGE_HTML ? "<blockquote>" : "\n> ");
	if (title == NULL || *title == '\0')
		return;
	buf_adds(&p->out, p->kind == PAGE_HTML ? "<b><bdi>" : "**");
	add_text(p, title, strlen(title));
	buf_adds(&p->out, p->kind == PAGE_HTML ? "</bdi></b>\n" : "** ");
}

void
page_quote(struct page *p, const char *head, const char *title,
    const char *text, size_t from, size_t to)
{
	size_t all = strlen(text), len = shown(text, all, PAGE_QUOTE);

	to = to > len ? len : to;
	if (from >= to)
		from = to = len;
	add_head(p, head, title);
	buf_adds(&p->out, p->kind == PAGE_HTML ? "<bdi>" : "");
	add_text(p, text, from);
	if (from < to) {
		buf_adds(&p->out, "<mark>");
		add_text(p, text + from, to - from);
		buf_adds(&p->out, "</mark>");
		add_text(p, text + to, len - to);
	}
	if (len < all)
		buf_addf(&p->out, " … (%zu more bytes)", all - len);
	buf_adds(&p->out, p->kind == PAGE_HTML ?
	    "</bdi></blockquote>\n</figure>\n" : "\n");
}
