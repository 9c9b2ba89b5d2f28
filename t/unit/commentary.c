/*
 * Learning the network of src/check/commentary.h: `make learn`.
 *	commentary learn FOLDER [FILE ...]
 *		write it to standard output.  A line has a text behind its last
 *		tab, and in it \n for a new line.  The .tsv files of FOLDER are
 *		commentary, but for clean.tsv; each FILE has reviews, or
 *		commentary if its name ends in .yes.  Those that end so, or in
 *		.no, count more: texts that are near to the other kind
 *	commentary score
 *		the highest score of each line of standard input, and the
 *		words that have it
 *	commentary find LIMIT ...
 *		the lines of standard input in which other words are found,
 *		or none, if bounds are used
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../learn/teach.h"

#define KNOWN 8.0 /* what texts of the tests count: they must be told apart */

static int
ends(const char *s, const char *end)
{
	size_t n = strlen(s), len = strlen(end);

	return n > len && strcmp(s + n - len, end) == 0;
}

/* Print len bytes at s, new lines as they stand in a line. */
static void
print_words(const char *s, size_t len)
{
	for (; len > 0; s++, len--)
		if (*s == '\n')
			fputs("\\n", stdout);
		else
			putchar(*s);
	putchar('\n');
}

static void
print_scores(struct lesson *l)
{
	struct commentary_hit hit;
	const struct word *first, *last;
	char *line = NULL;
	size_t cap = 0;

	while (getline(&line, &cap, stdin) > 0) {
		line[strcspn(line, "\n")] = '\0';
		lesson_lines(line);
		text_read(&l->text, line, strlen(line));
		hit = commentary_find_slow(l->c, &l->text, HUGE_VAL);
		if (hit.first > hit.last) {
			puts("-99.00\t");
			continue;
		}
		first = &l->text.words[hit.first];
		last = &l->text.words[hit.last];
		printf("%.2f\t", hit.score);
		print_words(line + first->at, last->at + last->len - first->at);
	}
	free(line);
}

static int
agrees(struct lesson *l, double limit)
{
	struct commentary_hit hit, slow;

	hit = commentary_find(l->c, &l->text, limit, limit);
	slow = commentary_find_slow(l->c, &l->text, limit);
	if (hit.score <= limit && slow.score <= limit)
		return 1;
	return hit.first == slow.first && hit.last == slow.last &&
	    !(hit.score < slow.score) && !(hit.score > slow.score);
}

static void
print_differing(struct lesson *l, char *const *limits, int n)
{
	char *line = NULL;
	size_t cap = 0;
	int i;

	while (getline(&line, &cap, stdin) > 0) {
		line[strcspn(line, "\n")] = '\0';
		lesson_lines(line);
		text_read(&l->text, line, strlen(line));
		for (i = 0; i < n; i++)
			if (!agrees(l, strtod(limits[i], NULL)))
				printf("%s: %s\n", limits[i], line);
	}
	free(line);
}

static void
learn(struct lesson *l, char *const *args, int n)
{
	int i;

	lesson_folder(l, args[0]);
	for (i = 1; i < n; i++) {
		l->counts = ends(args[i], ".yes") || ends(args[i], ".no") ?
		    KNOWN : 1;
		lesson_file(l, args[i], ends(args[i], ".yes"));
	}
	teach(l);
}

int
main(int argc, char **argv)
{
	struct lesson l;

	lesson_init(&l);
	if (argc > 2 && strcmp(argv[1], "learn") == 0)
		learn(&l, argv + 2, argc - 2);
	else if (argc > 2 && strcmp(argv[1], "find") == 0)
		print_differing(&l, argv + 2, argc - 2);
	else
		print_scores(&l);
	lesson_free(&l);
	return 0;
}
