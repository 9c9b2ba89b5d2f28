/*
 * signs: the signs (sign.h) of each line of standard input: a word of it that
 * has some on each line of the output, with their numbers.
 */
#include <stdio.h>
#include <stdlib.h>

#include "check/sign.h"

static void
tell(const struct text *t, const struct sign_list *list)
{
	size_t i, k;

	for (i = 0; i < t->n; i++) {
		if (list->at[i] == 0)
			continue;
		printf("%.*s", (int)t->words[i].len, t->raw +
		    t->words[i].at);
		for (k = 0; k < 64; k++)
			if ((list->at[i] >> k & 1) != 0)
				printf(" %zu", k);
		printf("\n");
	}
}

int
main(void)
{
	struct signs *s = signs_new();
	struct sign_list list = {NULL, 0};
	struct text t = TEXT_INIT;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0) {
		text_read(&t, line, (size_t)n - 1);
		signs_read(s, &t, &list);
		tell(&t, &list);
	}
	free(line);
	free(list.at);
	text_free(&t);
	signs_free(s);
	return 0;
}
