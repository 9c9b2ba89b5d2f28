/*
 * Topics and the text are lists of hashes of stems; an entry is looked for at
 * every word of the text.  Most words begin as no entry does of the topics that
 * are asked for, and are not stemmed: two bytes tell, without a branch, and
 * then three.  A 0 stands for any number of these, and between two texts, so
 * that no entry is found across them.
 */
#include "check/topic.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "text/stem.h"

enum { MAX_ROW = 4, LEAST = 4, START_BITS = 12, PAIR_BITS = 10,
    BLOCK = 64 };

struct row { /* stems that stand in a row */
	uint64_t stem[MAX_ROW];
	size_t n;
};

struct topic {
	uint64_t hash; /* of the name, where it is near */
	char *name;
	struct row *row;
	size_t n;
};

struct topics {
	struct topic *topic;
	size_t n;
	uint16_t pairs[1 << PAIR_BITS]; /* whose entries begin with two bytes */
	uint16_t starts[1 << START_BITS]; /* the same of three */
	uint16_t asked;
	uint64_t *stem; /* of the text */
	size_t nstems;
	size_t cap;
};

struct topics *
topics_new(void)
{
	return mem_calloc(1, sizeof(struct topics));
}

void
topics_free(struct topics *t)
{
	size_t i;

	if (t == NULL)
		return;
	for (i = 0; i < t->n; i++) {
		free(t->topic[i].name);
		free(t->topic[i].row);
	}
	free(t->topic);
	free(t->stem);
	free(t);
}

/* The bit of a topic; some share one. */
static uint16_t
bit_of(size_t topic)
{
	return (uint16_t)(1U << topic % 16);
}

/* The place of what a word begins with; some share one. */
static size_t
start_place(const struct text *t, const struct word *w)
{
	return stem_start(t, w) * 0x9e3779b1U >> (32 - START_BITS);
}

/* A stem may be shorter than two bytes; then a word ends there, or goes on. */
static void
add_pairs(struct topics *t, const unsigned char *word, size_t len, uint16_t bit)
{
	const int is_short = len < 2 || word[1] == '\'';

	if (!is_short)
		t->pairs[hash_pair(word[0], word[1], PAIR_BITS)] |= bit;
	else {
		t->pairs[hash_pair(word[0], '\0', PAIR_BITS)] |= bit;
		t->pairs[hash_pair(word[0], ' ', PAIR_BITS)] |= bit;
		t->pairs[hash_pair(word[0], '\'', PAIR_BITS)] |= bit;
	}
}

static void
add_stem(struct topics *t, const struct topic *topic, struct row *row,
    const struct text *text, size_t i)
{
	const struct word *w = &text->words[i];
	const uint16_t bit = bit_of((size_t)(topic - t->topic));

	add_pairs(t, (unsigned char *)text->norm.data + w->norm, w->nlen, bit);
	t->starts[start_place(text, w)] |= bit;
	row->stem[row->n++] = stem_hash(text, w);
}

static struct row *
row_new(struct topic *topic)
{
	struct row *row;

	topic->row = mem_resize(topic->row, topic->n + 1, sizeof(*row));
	row = &topic->row[topic->n++];
	row->n = 0;
	return row;
}

static void
add_row(struct topics *all, struct topic *topic, const char *words)
{
	struct text t = TEXT_INIT;
	struct row *row = row_new(topic);
	size_t i;

	text_read(&t, words, strlen(words));
	for (i = 0; i < t.n && row->n < MAX_ROW; i++)
		add_stem(all, topic, row, &t, i);
	text_free(&t);
}

/* Each word of a name by itself, if it is no small one. */
static void
add_name(struct topics *all, struct topic *topic, const char *name)
{
	struct text t = TEXT_INIT;
	size_t i;

	text_read(&t, name, strlen(name));
	for (i = 0; i < t.n; i++) {
		if (t.n > 1 && t.words[i].nlen < LEAST)
			continue;
		add_stem(all, topic, row_new(topic), &t, i);
	}
	text_free(&t);
}

void
topics_add(struct topics *t, const char *name, const struct conf_node *words)
{
	int at = topics_find(t, name);
	struct topic *topic;
	size_t i;

	if (at == -1) {
		t->topic = mem_resize(t->topic, t->n + 1, sizeof(*topic));
		t->topic[t->n] = (struct topic){hash64(name, strlen(name)),
		    mem_strdup(name), NULL, 0};
		at = (int)t->n++;
	}
	topic = &t->topic[at];
	if (words == NULL)
		add_name(t, topic, name);
	for (i = 0; words != NULL && i < words->nchild; i++)
		if (words->child[i]->value != NULL)
			add_row(t, topic, words->child[i]->value);
}

int
topics_find(const struct topics *t, const char *name)
{
	const uint64_t hash = hash64(name, strlen(name));
	size_t i;

	for (i = 0; i < t->n; i++)
		if (t->topic[i].hash == hash &&
		    strcmp(t->topic[i].name, name) == 0)
			return (int)i;
	return -1;
}

void
topics_begin(struct topics *t)
{
	t->nstems = 0;
	t->asked = 0;
}

void
topics_ask(struct topics *t, int topic)
{
	t->asked |= bit_of((size_t)topic);
}

/*
 * The words of a block, from word i on, that so begin as an entry that is asked
 * for: a bit for each.
 */
static uint64_t
may_be_entries(const struct topics *t, const struct text *text, size_t i)
{
	const size_t n = text->n - i < BLOCK ? text->n - i : BLOCK;
	const unsigned char *norm = (unsigned char *)text->norm.data, *p;
	const struct word *words = text->words + i;
	const uint16_t asked = t->asked;
	uint64_t bits = 0;
	size_t k;

	for (k = 0; k < n; k++) {
		p = norm + words[k].norm;
		bits |= (uint64_t)((t->pairs[hash_pair(p[0], p[1], PAIR_BITS)] &
		    asked) != 0) << k;
	}
	return bits;
}

/* Put a 0 between words that do not follow each other. */
static void
part(struct topics *t)
{
	if (t->nstems > 0 && t->stem[t->nstems - 1] != 0)
		t->stem[t->nstems++] = 0;
}

void
topics_read(struct topics *t, const struct text *text)
{
	const struct word *w;
	size_t i, k, next = SIZE_MAX;
	uint64_t bits;

	if (t->nstems + 2 * text->n + 1 > t->cap) {
		t->cap = (t->nstems + 2 * text->n + 1) * 3 / 2;
		t->stem = mem_resize(t->stem, t->cap, sizeof(*t->stem));
	}
	for (i = 0; i < text->n; i += BLOCK)
		for (bits = may_be_entries(t, text, i); bits != 0;
		     bits &= bits - 1) {
			k = i + (size_t)__builtin_ctzll(bits);
			w = &text->words[k];
			if ((t->starts[start_place(text, w)] & t->asked) == 0)
				continue;
			if (k != next)
				part(t);
			t->stem[t->nstems++] = stem_hash(text, w);
			next = k + 1;
		}
}

static int
has_row(const struct topics *t, const struct row *row)
{
	size_t i, k;

	for (i = 0; row->n > 0 && i + row->n <= t->nstems; i++) {
		for (k = 0; k < row->n; k++)
			if (t->stem[i + k] != row->stem[k])
				break;
		if (k == row->n)
			return 1;
	}
	return 0;
}

size_t
topics_count(const struct topics *t, int topic, size_t most)
{
	const struct topic *p = &t->topic[topic];
	size_t i, n = 0;

	for (i = 0; i < p->n && n < most; i++)
		n += (size_t)has_row(t, &p->row[i]);
	return n;
}
