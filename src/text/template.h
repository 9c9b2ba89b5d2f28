/*
 * Templates: text in lines, with {{names}} that stand for values.
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include <stddef.h>

#include "conf/conf.h"
#include "ground/buf.h"

/*
 * Cut the text of a node into lines, literals and names.  names[] are the
 * known ones, nnames of them; one that is NULL may not stand here.  The text
 * is lent from the node.  Returns the template, or NULL with conf->why naming
 * the file, the line and the name that is not known.
 */
struct template *template_new(struct conf *conf, const struct conf_node *node,
    const char *const *names, size_t nnames);
void template_free(struct template *t);

/*
 * Whether a name is in use: 0 no, 1 only alone in the last line, 2 elsewhere;
 * then *line is the first such line of its file.
 */
int template_uses(const struct template *t, size_t name, size_t *line);

/*
 * Append the text to b.  value() appends the value of a name; where it appends
 * nothing the whole line is left out.  Blank lines at the end are dropped, and
 * the last line has no newline.
 */
void template_fill(const struct template *t, struct buf *b,
    void (*value)(struct buf *b, size_t name, const void *arg),
    const void *arg);

#endif
