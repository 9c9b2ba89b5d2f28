/*
 * The page: what a section writes, as HTML or as Markdown.  One set of calls
 * makes both, so that the two cannot differ in what they say.
 *
 * Texts of the caller's own (titles, captions, page_say()) are plain text;
 * everything from a record goes through page_quote() or page_cell(), but all
 * of both is escaped: nothing acts, whatever it holds.  Control characters
 * and marks of direction are shown, not obeyed; text from records is isolated
 * (bdi) and cut to a length that a page can bear.
 *
 *	page_sub(p, "Lengths");
 *	page_say(p, "Words a review, as %s counts them.", "rg-check");
 *	page_table(p, "Words", cols, 3);
 *	for (...) {
 *		page_cell(p, "short");
 *		page_int(p, 12);
 *		page_bar(p, &(struct page_bar){.value = 0.3, .max = 1});
 *	}
 *	page_table_end(p);
 */
#ifndef PAGE_H
#define PAGE_H

#include <stddef.h>
#include <stdint.h>

#include "ground/buf.h"
#include "json/json.h"

enum page_kind { PAGE_HTML, PAGE_MD };

enum { PAGE_QUOTE = 1200, PAGE_CELL = 160 }; /* most bytes of either */

enum page_col_kind {
	PAGE_TEXT,
	PAGE_NUMBER,	/* set to the right */
	PAGE_CHART	/* page_bar(); left out in Markdown */
};

struct page_col {
	const char *title;
	enum page_col_kind kind;
};

/* A bar from 0 to value, on a scale to max; with what is not NAN besides. */
struct page_bar {
	double value;
	double max;
	double low;	/* interval; both 0: none */
	double high;
	double mark;	/* a line at what was wanted; 0: none */
};

struct page {
	enum page_kind kind;
	struct buf out;
	/* private: the table that is open */
	const struct page_col *cols;
	size_t ncols;
	size_t col;
};

/* A section, and a heading within it.  name is its anchor: [a-z_-]. */
void page_section(struct page *p, const char *name, const char *title);
void page_section_end(struct page *p);
void page_sub(struct page *p, const char *title);

/* A paragraph of our own words. */
void page_say(struct page *p, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* What it comes to, before all else: good or not. */
void page_lead(struct page *p, int good, const char *text);

/* Tables between these two stand side by side where there is room. */
void page_grid(struct page *p);
void page_grid_end(struct page *p);

/* A number as the page shows it, whole ones in groups of three: 12,345. */
enum { PAGE_DIGITS = 512 };
void page_digits(char *out, double d, int decimals);

/*
 * A table of ncols columns, lent until page_table_end().  Cells come row by
 * row; a row ends by itself.  caption says what it is (HTML: shown above).
 */
void page_table(struct page *p, const char *caption,
    const struct page_col *cols, size_t ncols);
void page_table_end(struct page *p);
void page_cell(struct page *p, const char *text); /* NULL: a dash */
void page_int(struct page *p, int64_t i);
void page_num(struct page *p, double d, int decimals); /* NAN: a dash */
void page_share(struct page *p, double d);	       /* 0.123 as 12.3 % */
void page_bar(struct page *p, const struct page_bar *bar);
void page_verdict(struct page *p, int good); /* "pass" or "FAIL" */

/*
 * The same of member path of obj; a dash if it is missing or null.
 */
void page_int_of(struct page *p, struct json_object *obj, const char *path);
void page_num_of(struct page *p, struct json_object *obj, const char *path,
    int decimals);
void page_share_of(struct page *p, struct json_object *obj, const char *path);
/* share with its interval, members share, low, high: "12.3 % (8.1-18.2)". */
void page_wilson_of(struct page *p, struct json_object *obj);
/* A number, members value, low, high: "0.984 (0.982-0.986)". */
void page_interval_of(struct page *p, struct json_object *obj, int decimals);

/*
 * A text from a record, with a line about it above, and its title (each may be
 * NULL).  The text's bytes from .. to are marked, if from < to.
 */
void page_quote(struct page *p, const char *head, const char *title,
    const char *text, size_t from, size_t to);

/*
 * Columns over a scale of numbers: n counts of equal width, the first from
 * `from`, each `width` wide.  HTML only; a table must say the same.
 */
void page_columns(struct page *p, const char *caption, const char *unit,
    const int64_t *counts, size_t n, double from, double width);

/* What the page begins with: a few figures, each with what it is. */
struct page_key {
	char value[32];
	const char *label;
};
void page_keys(struct page *p, const struct page_key *keys, size_t n);

/* Links to sections; HTML only.  page_link() stands between the other two. */
void page_links(struct page *p);
void page_link(struct page *p, const char *name, const char *title);
void page_links_end(struct page *p);

/* A whole page: head, then sections, then page_end(). */
void page_begin(struct page *p, enum page_kind kind, const char *title);
void page_end(struct page *p);
void page_free(struct page *p);

#endif
