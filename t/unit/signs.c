/*
 * signs: the signs (sign.h) of each line of standard input: a word of it that
 * has some on each line of the output, with their numbers.
 */
#include <stdio.h>
#include <stdlib.h>

#include "check/sign.h"
#include "ground/mem.h"

/* The signs of the words of t; there is room for as many. */
static void
read_signs(const struct signs *s, const struct text *t, uint64_t *list)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		list[i] = signs_word(s, t, i);
	signs_read(s, t, list);
}

static void
tell(const struct text *t, const uint64_t *list)
{
	size_t i, k;

	for (i = 0; i < t->n; i++) {
		if (list[i] == 0)
			continue;
		printf("%.*s", (int)t->words[i].len, t->raw +
		    t->words[i].at);
		for (k = 0; k < SIGN_BITS; k++)
			if ((list[i] >> k & 1) != 0)
				printf(" %zu", k);
		printf("\n");
	}
}

int
main(void)
{
	struct signs *s = signs_new();
	uint64_t *list = NULL;
	struct text t = TEXT_INIT;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0) {
		text_read(&t, line, (size_t)n - 1);
		list = mem_resize(list, t.n + 1, sizeof(*list));
		read_signs(s, &t, list);
		tell(&t, list);
	}
	free(line);
	free(list);
	text_free(&t);
	signs_free(s);
	return 0;
}
