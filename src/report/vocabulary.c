#include "report/vocabulary.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ground/idmap.h"
#include "ground/mem.h"
#include "text/text.h"

struct list {
	uint64_t *word;
	size_t n;
};

/* The first words of a sample. */
static struct list
words_of(const struct sample *s)
{
	struct list l = {NULL, 0};
	struct text t = TEXT_INIT;
	size_t i, k;

	l.word = mem_alloc(VOCABULARY_WORDS * sizeof(*l.word));
	for (i = 0; i < s->n && l.n < VOCABULARY_WORDS; i++) {
		text_read(&t, s->item[i].text, strlen(s->item[i].text));
		for (k = 0; k < t.n && l.n < VOCABULARY_WORDS; k++)
			l.word[l.n++] = t.words[k].hash;
	}
	text_free(&t);
	return l;
}

/* Note on which side the first n words of a list stand. */
static void
note(struct idmap *map, const struct list *l, size_t n, uint64_t side)
{
	const uint64_t *old;
	size_t i;

	for (i = 0; i < n; i++) {
		old = idmap_get(map, l->word[i]);
		idmap_put(map, l->word[i], (old != NULL ? *old : 0) | side);
	}
}

struct json_object *
vocabulary_figures(const struct sample *set, const struct sample *real)
{
	struct list a = words_of(set), b = words_of(real);
	const size_t n = a.n < b.n ? a.n : b.n;
	struct json_object *obj = json_new_object();
	int64_t count[4] = {0, 0, 0, 0};
	struct idmap map = {0};
	size_t i;

	note(&map, &a, n, 1);
	note(&map, &b, n, 2);
	for (i = 0; i < map.cap; i++)
		if (map.entry[i].key != 0)
			count[map.entry[i].value]++;
	json_put_int(obj, "words", (int64_t)n);
	json_put_int(obj, "set", count[1] + count[3]);
	json_put_int(obj, "real", count[2] + count[3]);
	json_put_int(obj, "shared", count[3]);
	idmap_free(&map);
	free(a.word);
	free(b.word);
	return obj;
}
