/*
 * signs
 *	the signs (sign.h) of each line of standard input: a word of it that
 *	has some on each line of the output, with their numbers
 * signs lists
 *	the entries of the lists that are not found: they must stand in
 *	normal form
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/sign.h"
#include "check/sign_words.h"
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
		if ((list[i] & ~SIGN_MORE) == 0)
			continue;
		printf("%.*s", (int)t->words[i].len, t->raw +
		    t->words[i].at);
		for (k = 0; k < SIGN_BITS - 1; k++)
			if ((list[i] >> k & 1) != 0)
				printf(" %zu", k);
		printf("\n");
	}
}

/* Print the entries whose words, as a text, have not their signs. */
static void
try_words(const struct signs *s, const struct sign_words *list)
{
	const char *words = list->words;
	struct text t = TEXT_INIT;
	uint64_t found[64];
	size_t len;

	for (;; words += len + 1) {
		len = strcspn(words, "|");
		text_read(&t, words, len - (words[len - 1] == '*'));
		assert(t.n > 0 && t.n <= 64);
		read_signs(s, &t, found);
		if ((found[0] & list->signs) != list->signs)
			printf("%.*s\n", (int)len, words);
		if (words[len] == '\0')
			break;
	}
	text_free(&t);
}

static void
try_lists(void)
{
	const struct sign_list *list = sign_lists;
	struct signs *s = signs_new();
	size_t i;

	for (; list < sign_lists + sign_lists_n; list++)
		for (i = 0; i < *list->n; i++)
			try_words(s, &list->words[i]);
	signs_free(s);
}

static void
read_lines(void)
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
}

int
main(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "lists") == 0)
		try_lists();
	else
		read_lines();
	return 0;
}
