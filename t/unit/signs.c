/*
 * signs
 *	the signs (sign.h) of each line of standard input: a word of it that
 *	has some on each line of the output, with their numbers
 * signs lists
 *	which entries of the lists are not in normal form
 */
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

static void
tell_words(const char *words, struct text *t)
{
	size_t len;

	for (;; words += len + 1) {
		len = strcspn(words, "|");
		text_read(t, words, len - (words[len - 1] == '*'));
		if (strncmp(words, buf_str(&t->norm), t->len) != 0 ||
		    t->norm.len != t->len)
			printf("%.*s\n", (int)len, words);
		if (words[len] == '\0')
			return;
	}
}

static void
tell_lists(void)
{
	const struct sign_list *list = sign_lists;
	struct text t = TEXT_INIT;
	size_t i;

	for (; list < sign_lists + sign_lists_n; list++)
		for (i = 0; i < *list->n && !list->cut; i++)
			tell_words(list->words[i].words, &t);
	text_free(&t);
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
		tell_lists();
	else
		read_lines();
	return 0;
}
