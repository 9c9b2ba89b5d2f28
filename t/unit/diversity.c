/*
 * Driver of diversity.h: the figures of the texts on standard input, which are
 * JSON strings, one a line.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "report/diversity.h"

int
main(void)
{
	struct span *text = NULL;
	struct json_object *v, *figures;
	char *line = NULL;
	const char *why;
	size_t i, n = 0, cap = 0;
	ssize_t len;

	while ((len = getline(&line, &cap, stdin)) != -1) {
		if ((v = json_read(line, (size_t)len, &why)) == NULL)
			return 2;
		text = mem_resize(text, n + 1, sizeof(*text));
		text[n].len = (size_t)json_object_get_string_len(v);
		text[n++].at = mem_strndup(json_object_get_string(v),
		    (size_t)json_object_get_string_len(v));
		json_object_put(v);
	}
	figures = diversity_figures(text, n, 1);
	puts(json_text(figures, NULL));
	json_object_put(figures);
	for (i = 0; i < n; i++)
		free((char *)text[i].at);
	free(text);
	free(line);
	return 0;
}
