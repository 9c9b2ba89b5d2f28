/*
 * Real reviews that prompts show: few of a file, chosen by the plan of a slot.
 *
 * The file of prompt.examples holds JSON lines with `text`, and as far as they
 * have them `rating` (1 to 5), `title`, `product`, `category`, `persona`,
 * `tone` and `language`; other fields do not matter.  So the reviews.jsonl of
 * a dataset is such a file.
 */
#ifndef EXAMPLES_H
#define EXAMPLES_H

#include <stddef.h>
#include <stdint.h>

#include "conf/conf.h"
#include "ground/buf.h"

#define EXAMPLES_MAX 10000 /* most lines of the file */
#define EXAMPLES_TEXT 800  /* most bytes of a text before "..." */

/* What an example may be like; a text that is NULL does not count. */
struct example_plan {
	int rating;
	const char *product;
	const char *category;
	const char *persona;
	const char *tone;
	const char *language;
};

/*
 * Read the file, *out NULL if there is none.  Returns 0, or -1 with conf->why,
 * which names file and line.
 */
struct examples;
int examples_open(struct examples **out, struct conf *conf);
void examples_free(struct examples *x);

/*
 * Append the examples for a plan, prompt.shots of them or as many as there
 * are, each on a line of its own that begins with "\n- ".  Those of the plan's
 * language, nearest to its rating and like it in most else come first; draw, a
 * number that is another for each prompt, decides among equals.
 */
void examples_add(const struct examples *x, struct buf *b,
    const struct example_plan *plan, uint64_t draw);

#endif
