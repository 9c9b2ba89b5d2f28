#include "lesson.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/commentary_mark.h"
#include "ground/buf.h"
#include "ground/mem.h"

#define BEGUN 0.375 /* what a beginning counts of its sentence */

void
lesson_init(struct lesson *l)
{
	memset(l, 0, sizeof(*l));
	l->counts = 1;
	l->c = commentary_new();
	l->text = (struct text)TEXT_INIT;
}

void
lesson_free(struct lesson *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		free(l->s[i].at);
	free(l->s);
	free(l->marks);
	free(l->slot);
	commentary_free(l->c);
	text_free(&l->text);
}

void
lesson_lines(char *s)
{
	for (; (s = strstr(s, "\\n")) != NULL; s += 2) {
		s[0] = ' ';
		s[1] = '\n';
	}
}

/* The slot of a mark, or an empty one. */
static size_t
slot_of(const struct lesson *l, uint64_t hash)
{
	size_t i = hash & (l->slots - 1);

	while (l->slot[i] > 0 && l->marks[l->slot[i] - 1].hash != hash)
		i = (i + 1) & (l->slots - 1);
	return i;
}

static void
grow(struct lesson *l)
{
	size_t i;

	l->mcap = 2 * l->mcap + 4096;
	l->marks = mem_resize(l->marks, l->mcap, sizeof(*l->marks));
	free(l->slot);
	for (l->slots = 1; l->slots < 2 * l->mcap; l->slots *= 2)
		;
	l->slot = mem_calloc(l->slots, sizeof(*l->slot));
	for (i = 0; i < l->nmarks; i++)
		l->slot[slot_of(l, l->marks[i].hash)] = (uint32_t)i + 1;
}

/* The number of a mark, which is met once more. */
static uint32_t
number_of(struct lesson *l, uint64_t hash)
{
	size_t i;

	if (l->nmarks == l->mcap)
		grow(l);
	i = slot_of(l, hash);
	if (l->slot[i] == 0) {
		l->marks[l->nmarks++] = (struct mark){hash, 0};
		l->slot[i] = (uint32_t)l->nmarks;
	}
	l->marks[l->slot[i] - 1].times++;
	return l->slot[i] - 1;
}

static void
add_sentence(struct lesson *l, size_t first, size_t last, int label)
{
	const struct commentary_marks *m = commentary_read(l->c, &l->text,
	    first, last);
	struct sentence *s;
	size_t i;

	if (l->n == l->cap) {
		l->cap = 2 * l->cap + 1024;
		l->s = mem_resize(l->s, l->cap, sizeof(*l->s));
	}
	s = &l->s[l->n++];
	s->share = commentary_share(m->words);
	s->n = m->n;
	s->at = mem_alloc(s->n * sizeof(*s->at));
	for (i = 0; i < s->n; i++)
		s->at[i] = number_of(l, m->at[i]);
	s->label = s->used = label;
	s->counts = l->counts;
	s->text = l->texts;
}

/*
 * Add the beginnings of a sentence up to a pause, since each of them may stand
 * for it (check/commentary.h).  They count less, for they are no sentences.
 */
static void
add_beginnings(struct lesson *l, size_t first, size_t last, int label)
{
	const double counts = l->counts;
	size_t i;

	l->counts = counts * BEGUN;
	for (i = first + BEGINNING - 1; i < last; i++)
		if ((l->text.words[i].flags & WORD_PAUSE) != 0)
			add_sentence(l, first, i, label);
	l->counts = counts;
}

/* Add the sentences of a text; of one that is near to the other kind, more. */
static void
add_text(struct lesson *l, char *raw, int label)
{
	const int near = l->counts > 1;
	size_t i, last;

	lesson_lines(raw);
	text_read(&l->text, raw, strlen(raw));
	commentary_text(l->c, &l->text);
	for (i = 0; i < l->text.n; i = last + 1) {
		last = commentary_sentence(&l->text, i);
		add_sentence(l, i, last, label);
		if (near && !label)
			add_beginnings(l, i, last, label);
	}
	l->texts++;
}

void
lesson_file(struct lesson *l, const char *path, int label)
{
	FILE *fp = fopen(path, "r");
	char *line = NULL, *text;
	size_t cap = 0;

	if (fp == NULL) {
		perror(path);
		exit(1);
	}
	while (getline(&line, &cap, fp) > 0) {
		line[strcspn(line, "\n")] = '\0';
		text = strrchr(line, '\t');
		add_text(l, text != NULL ? text + 1 : line, label);
	}
	free(line);
	fclose(fp);
}

void
lesson_folder(struct lesson *l, const char *folder)
{
	struct dirent **list;
	struct buf path = BUF_INIT;
	const char *name, *end;
	int i, n = scandir(folder, &list, NULL, alphasort);

	if (n == -1) {
		perror(folder);
		exit(1);
	}
	for (i = 0; i < n; i++) {
		name = list[i]->d_name;
		end = strrchr(name, '.');
		if (end != NULL && strcmp(end, ".tsv") == 0) {
			path.len = 0;
			buf_addf(&path, "%s/%s", folder, name);
			lesson_file(l, buf_str(&path),
			    strcmp(name, "clean.tsv") != 0);
		}
		free(list[i]);
	}
	free(list);
	buf_free(&path);
}

void
lesson_trim(struct lesson *l, size_t least)
{
	uint32_t *now = mem_alloc((l->nmarks + 1) * sizeof(*now));
	size_t i, k, n, kept = 0;

	for (i = 0; i < l->nmarks; i++) {
		now[i] = UINT32_MAX;
		if (l->marks[i].times < least)
			continue;
		now[i] = (uint32_t)kept;
		l->marks[kept++] = l->marks[i];
	}
	for (i = 0; i < l->n; i++) {
		for (k = n = 0; k < l->s[i].n; k++)
			if (now[l->s[i].at[k]] != UINT32_MAX)
				l->s[i].at[n++] = now[l->s[i].at[k]];
		l->s[i].n = n;
	}
	l->nmarks = kept;
	free(now);
}
