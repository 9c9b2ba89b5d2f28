/*
 * Driver of lineset.h.
 *	lineset run FILE...
 *			the most words in a row that each line of standard
 *			input may have in common with the last FILE, when all
 *			were read in turn
 *	lineset json FILE...
 *			the same, each file as a string of JSON
 *	lineset meet	two lines that have one place in the table
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/file.h"
#include "ground/hash.h"
#include "json/json.h"
#include "json/scan_keys.h"
#include "text/lineset.h"

/* Add a text as a string of JSON, which stands between two others. */
static void
add_json(struct lineset *s, const char *text, size_t len)
{
	struct scan_inner none = {.name = NULL};
	struct scan_breaks breaks = {.n = 0};
	struct scan_keys keys;
	struct buf line = BUF_INIT;
	struct scan scan;

	memset(&keys, 0, sizeof(keys));
	buf_adds(&line, "{\"a\":\"\\n\",\"text\":");
	json_quote(&line, text, len);
	buf_adds(&line, ",\"b\":\"\\n\"}");
	if (scan_nested(&scan, &none, &keys, &breaks, line.data, line.len))
		lineset_read_json(s, &scan.value[1], &breaks);
	buf_free(&line);
}

static void
add(struct lineset *s, const char *path, int json)
{
	size_t len;
	char *text = file_read(path, &len);

	if (text == NULL)
		return;
	if (json)
		add_json(s, text, len);
	else
		lineset_read(s, text, len);
	free(text);
}

static int
run(char *const *paths, int n, int json)
{
	struct lineset *s = lineset_new();
	struct text t = TEXT_INIT;
	char *line = NULL;
	size_t cap = 0, most;
	int i;

	while (getline(&line, &cap, stdin) > 0) {
		for (i = 0; i < n; i++)
			add(s, paths[i], json);
		text_read(&t, line, strlen(line));
		for (most = 0; lineset_may(s, &t, most + 1); most++)
			continue;
		printf("%zu\n", most);
	}
	free(line);
	text_free(&t);
	lineset_free(s);
	return 0;
}

static int
meet(void)
{
	char first[40] = "w0 of w1", other[40];
	uint64_t place = hash64(first, strlen(first)) / 2 % LINESET_PLACES;
	unsigned i;

	for (i = 1;; i++) {
		snprintf(other, sizeof(other), "w%u of w%u", i, i + 1);
		if (hash64(other, strlen(other)) / 2 % LINESET_PLACES == place)
			break;
	}
	printf("%s\n%s\n", first, other);
	return 0;
}

int
main(int argc, char *argv[])
{
	if (argc > 2 && strcmp(argv[1], "run") == 0)
		return run(argv + 2, argc - 2, 0);
	if (argc > 2 && strcmp(argv[1], "json") == 0)
		return run(argv + 2, argc - 2, 1);
	return argc == 2 && strcmp(argv[1], "meet") == 0 ? meet() : 2;
}
