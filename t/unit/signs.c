/*
 * signs
 *	the signs (sign.h) of each line of standard input: a word of it that
 *	has some on each line of the output, with their numbers
 * signs lists
 *	the entries of the lists that are not found: they must stand in
 *	normal form
 * Each text is read as a whole, too (commentary_bound.h), which must find the
 * same.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/commentary_bound.h"
#include "check/net.h"
#include "check/sign.h"
#include "check/sign_words.h"
#include "ground/mem.h"

extern const char commentary_table[];
extern const uint64_t commentary_table_size;

struct reader {
	struct signs *signs;
	struct net net;
	struct bounds *bounds;
};

static void
reader_init(struct reader *r)
{
	int none = net_read(&r->net, commentary_table, commentary_table_size);

	assert(!none);
	(void)none;
	r->signs = signs_new(NULL, NULL);
	r->bounds = bounds_new(&r->net);
}

static void
reader_free(struct reader *r)
{
	signs_free(r->signs);
	bounds_free(r->bounds);
}

/* The signs of the words of t; there is room for as many. */
static void
read_signs(struct reader *r, const struct text *t, struct told *list)
{
	uint64_t signs;
	size_t i;

	bounds_words(r->bounds, t, list);
	for (i = 0; i < t->n; i++) {
		signs = signs_here(r->signs, t, i, signs_word(r->signs, t, i));
		if ((signs & SIGNS) != (list[i].signs & SIGNS))
			printf("differ: %.*s\n", (int)t->words[i].len, t->raw +
			    t->words[i].at);
	}
}

static void
tell(const struct text *t, const struct told *list)
{
	size_t i, k;

	for (i = 0; i < t->n; i++) {
		if ((list[i].signs & SIGNS) == 0)
			continue;
		printf("%.*s", (int)t->words[i].len, t->raw +
		    t->words[i].at);
		for (k = 0; k < SIGN_BITS; k++)
			if ((list[i].signs >> k & 1) != 0)
				printf(" %zu", k);
		printf("\n");
	}
}

/* Print the entries whose words, as a text, have not their signs. */
static void
try_words(struct reader *r, const struct sign_words *list)
{
	const char *words = list->words;
	struct text t = TEXT_INIT;
	struct told found[64];
	size_t len;

	for (;; words += len + 1) {
		len = strcspn(words, "|");
		text_read(&t, words, len - (words[len - 1] == '*'));
		assert(t.n > 0 && t.n <= 64);
		read_signs(r, &t, found);
		if ((found[0].signs & list->signs) != list->signs)
			printf("%.*s\n", (int)len, words);
		if (words[len] == '\0')
			break;
	}
	text_free(&t);
}

static void
try_lists(struct reader *r)
{
	const struct sign_list *list = sign_lists;
	size_t i;

	for (; list < sign_lists + sign_lists_n; list++)
		for (i = 0; i < *list->n; i++)
			try_words(r, &list->words[i]);
}

static void
read_lines(struct reader *r)
{
	struct told *list = NULL;
	struct text t = TEXT_INIT;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0) {
		text_read(&t, line, (size_t)n - 1);
		list = mem_resize(list, t.n + 1, sizeof(*list));
		read_signs(r, &t, list);
		tell(&t, list);
	}
	free(line);
	free(list);
	text_free(&t);
}

int
main(int argc, char **argv)
{
	static struct reader r;

	reader_init(&r);
	if (argc > 1 && strcmp(argv[1], "lists") == 0)
		try_lists(&r);
	else
		read_lines(&r);
	reader_free(&r);
	return 0;
}
