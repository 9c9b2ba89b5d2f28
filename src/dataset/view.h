/*
 * How a folder's reviews are shown in the files that are made of them: which
 * split, which formats, which fields under which names, which labels; and
 * whether the prompts are published.  Each is a text (output.split,
 * output.format, output.fields, output.labels and output.prompts of the
 * configuration); one that is not said is what the folder's manifest says.
 */
#ifndef VIEW_H
#define VIEW_H

#include "conf/conf.h"
#include "dataset/part.h"
#include "json/json.h"

enum { VIEW_JSONL = 1, VIEW_CSV = 2, VIEW_SQLITE = 4 };

enum { VIEW_SPLIT, VIEW_FORMAT, VIEW_FIELDS, VIEW_LABELS,
    VIEW_PROMPTS, VIEW_KEYS };

struct view_pair {
	char *name;
	char *from;
};

struct view {
	char *said[VIEW_KEYS]; /* as written; NULL: not at all */
	int split;		/* else one file holds all */
	double share[PARTS];	/* sum 1 */
	unsigned formats;
	struct view_pair *field; /* NEW=OLD; none: all as they are */
	size_t nfields;
	struct view_pair *label; /* what a rating is called; none: a number */
	size_t nlabels;
	int prompts;		 /* are published */
	char why[256];
};

/*
 * Take what the configuration says.  Returns 0, or -1 with v->why set, which
 * names the key; view_free() either way.
 */
int view_read(struct view *v, const struct conf *conf);

/* Take what it does not say from a manifest (or NULL); as view_read(). */
int view_keep(struct view *v, struct json_object *manifest);

/* What was said, for the manifest; view_keep() finds it there. */
void view_put(const struct view *v, struct json_object *manifest);

/* Whether the lines themselves are what a file of JSON lines would hold. */
int view_plain(const struct view *v);

/* What a rating is called, as JSON text; NULL if it has no label. */
const char *view_label(const struct view *v, const char *rating, size_t len);

void view_free(struct view *v);

#endif
