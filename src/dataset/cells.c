/*
 * The fields of a line mostly stand in the order of flat.h, then the user's
 * own: each is looked for where the last one ended, and only then elsewhere.
 */
#include "dataset/cells.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

static const struct member nothing = {"", 0, "null", 4};

static void
list_sources(struct cells *c, const struct tally *t)
{
	size_t known = 0, i;

	while (flat_column(known) != NULL)
		known++;
	c->nsources = known + t->own.len;
	c->source = mem_calloc(c->nsources, sizeof(*c->source));
	c->value = mem_calloc(c->nsources, sizeof(*c->value));
	for (i = 0; i < known; i++)
		c->source[i] = flat_column(i)->name;
	for (i = 0; i < t->own.len; i++)
		c->source[known + i] = t->own.item[i].key;
}

static char *
quoted(const char *name)
{
	struct json_object *s = json_new_str(name);
	size_t len;
	char *text = mem_strdup(json_text(s, &len));

	json_object_put(s);
	return text;
}

/* The place of a field among the line's own, or their number. */
static size_t
find(const struct cells *c, const char *name)
{
	size_t i;

	for (i = 0; i < c->nsources; i++)
		if (strcmp(c->source[i], name) == 0)
			break;
	return i;
}

static int
add_column(struct cells *c, const char *name, const char *from)
{
	struct cells_column *col = &c->column[c->n];
	const struct flat_column *known;
	size_t at = find(c, from);

	if (at == c->nsources) {
		snprintf(c->why, sizeof(c->why), "output.fields: the lines have"
		    " no field '%.60s'", from);
		return -1;
	}
	known = flat_column(at);
	*col = (struct cells_column){mem_strdup(name), quoted(name),
	    c->source[at], known != NULL ? known->type : FLAT_TEXT, at};
	if (strcmp(from, "rating") == 0 && c->view->nlabels > 0)
		col->type = FLAT_TEXT;
	c->n++;
	return 0;
}

int
cells_init(struct cells *c, const struct view *view, const struct tally *tally)
{
	const struct view_pair *f = view->field;
	size_t i, n;
	int rc = 0;

	memset(c, 0, sizeof(*c));
	c->view = view;
	list_sources(c, tally);
	n = view->nfields > 0 ? view->nfields : c->nsources;
	c->column = mem_calloc(n, sizeof(*c->column));
	c->cell = mem_calloc(n + 1, sizeof(*c->cell));
	for (i = 0; i < n && rc == 0; i++)
		rc = view->nfields > 0 ?
		    add_column(c, f[i].name, f[i].from) :
		    add_column(c, c->source[i], c->source[i]);
	return rc;
}

/* Find the value of each of the line's own fields. */
static void
lay_out(struct cells *c, const char *s, size_t len)
{
	size_t at = 0, guess = 0, i, n = 0;
	struct member m;

	for (i = 0; i < c->nsources; i++)
		c->value[i] = nothing;
	c->verbatim = c->view->nfields == 0 && c->view->nlabels == 0;
	while (member_next(s, len, &at, &m)) {
		i = guess;
		if (i >= c->nsources || !member_is(&m, c->source[i]))
			for (i = 0; i < c->nsources; i++)
				if (member_is(&m, c->source[i]))
					break;
		if (i == c->nsources)
			continue;
		if (i != guess)
			c->verbatim = 0;
		c->value[i] = m;
		guess = i + 1;
		n++;
	}
	if (n != c->nsources)
		c->verbatim = 0;
}

int
cells_read(struct cells *c, const char *s, size_t len)
{
	const struct member *rating;
	const char *label = NULL;
	size_t i;

	lay_out(c, s, len);
	c->id = c->value[find(c, "id")];
	rating = &c->value[find(c, "rating")];
	if (c->view->nlabels > 0 && (label = view_label(c->view, rating->value,
	    rating->len)) == NULL)
		return 0;
	for (i = 0; i < c->n; i++) {
		c->cell[i] = c->value[c->column[i].at];
		if (label != NULL &&
		    strcmp(c->column[i].from, "rating") == 0) {
			c->cell[i].value = label;
			c->cell[i].len = strlen(label);
		}
	}
	return 1;
}

void
cells_free(struct cells *c)
{
	size_t i;

	for (i = 0; i < c->n; i++) {
		free(c->column[i].name);
		free(c->column[i].key);
	}
	free(c->column);
	free(c->cell);
	free(c->source);
	free(c->value);
}
