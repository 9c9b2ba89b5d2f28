/*
 * A line of a dataset as the cells of a row: the fields that a view shows,
 * under the names it gives them, each as it stands in the line's text.
 */
#ifndef CELLS_H
#define CELLS_H

#include "dataset/flat.h"
#include "dataset/tally.h"
#include "dataset/view.h"
#include "json/member.h"

struct cells_column {
	char *name;
	char *key;	  /* the same as JSON text */
	const char *from; /* its name in the line */
	enum flat_type type;
	size_t at;	  /* of `from` among the line's own fields */
};

struct cells {
	const struct view *view;
	struct cells_column *column;
	size_t n;
	struct member *cell; /* of the row; null where the line has none */
	struct member id;
	int verbatim;	     /* the line's own text shows just this row */
	const char **source; /* the line's own fields */
	struct member *value; /* of each */
	size_t nsources;
	char why[160];	     /* after a failure */
};

/*
 * Choose the columns by view out of the fields of the lines that tally counted;
 * both must outlive c.  There is room for one cell more than there are columns.
 * Returns 0, or -1 with c->why set; cells_free() either way.
 */
int cells_init(struct cells *c, const struct view *view,
    const struct tally *tally);

/*
 * Read a line, which must outlive its cells.  Returns 1, or 0 if the view has
 * labels and none for its rating.
 */
int cells_read(struct cells *c, const char *s, size_t len);

void cells_free(struct cells *c);

#endif
