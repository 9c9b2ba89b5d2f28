/*
 * Driver of points.h.
 *	points ENOUGH	each line of standard input is a text: the words that
 *			have so many points within 40, or "-".  The kinds are
 *			"red" and "redder" (3), "green" (2), "green leaf" (1,
 *			telling) and "blue" (2, telling)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/points.h"

static const char *const red[] = {"red", "redder", NULL};
static const char *const green[] = {"green", NULL};
static const char *const leaf[] = {"green leaf", NULL};
static const char *const blue[] = {"blue", NULL};

static const struct points_kind kinds[] = {
	{red, 3, 0}, {green, 2, 0}, {leaf, 1, 1}, {blue, 2, 1}, {NULL, 0, 0},
};

int
main(int argc, char **argv)
{
	struct text t = TEXT_INIT;
	struct phrasebook *book = phrasebook_new();
	struct points *p;
	char *line = NULL;
	size_t cap = 0, first, last, at, to;
	ssize_t len;

	if (argc != 2)
		return 2;
	p = points_new(book, kinds, 40);
	phrasebook_end(book);
	while ((len = getline(&line, &cap, stdin)) > 0) {
		text_read(&t, line, (size_t)len - (line[len - 1] == '\n'));
		phrasebook_read(book, &t);
		if (!points_find(p, &t, 0, t.n, atoi(argv[1]), &first, &last)) {
			puts("-");
			continue;
		}
		at = t.words[first].at;
		to = t.words[last].at + t.words[last].len;
		printf("%.*s\n", (int)(to - at), t.raw + at);
	}
	free(line);
	text_free(&t);
	points_free(p);
	phrasebook_free(book);
	return 0;
}
