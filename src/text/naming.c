/*
 * A name is squeezed: the normal forms of its words without anything between.
 * A text is walked from the beginning of a word, over the ends of words, as
 * long as it agrees.
 */
#include "text/naming.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/walk.h"

enum { MAX_PARTS = 16 }; /* of a name; what follows is not looked for */

struct part {
	size_t from, to; /* bytes of the squeezed name */
	int tells;
};

struct naming {
	struct buf squeezed;
	struct part part[MAX_PARTS];
	size_t n;
	size_t telling;
	struct walk_starts starts; /* of the parts */
};

/* Where the last character of len bytes begins. */
static size_t
last_char(const char *s, size_t len)
{
	while (--len > 0 && ((unsigned char)s[len] & 0xc0) == 0x80)
		continue;
	return len;
}

/* Do the len bytes at s stand in t from the word i on? */
static int
stands(const struct text *t, size_t i, const char *s, size_t len)
{
	struct walk w = {t, i, 0};
	size_t k, least = len;

	/* Алиса, Алисы: the last letter is an ending too */
	if (((unsigned char)s[len - 1] & 0x80) != 0 &&
	    text_chars(s, len) >= WALK_INFLECTED)
		least = last_char(s, len);
	for (k = 0; k < least; k++)
		if (walk_next(&w) != (unsigned char)s[k])
			return 0;
	if (least < len && walk_ends(&w, s, least))
		return 1;
	for (; k < len; k++)
		if (walk_next(&w) != (unsigned char)s[k])
			return 0;
	return walk_ends(&w, s, len);
}

/* Words that stand in names and tell nothing. */
static int
is_stop(const char *s, size_t len)
{
	static const char *const list[] = {"the", "of", "and", "for", "with",
	    "by", "in", "on", "at", "to", "an", "de", "la", "le", "les",
	    "des", "du", "el", "los", "las", "der", "die", "das", "und",
	    "von", "mit", "il", "di", "et", "pour", "para", "con", NULL};
	size_t i;

	for (i = 0; list[i] != NULL; i++)
		if (strlen(list[i]) == len && memcmp(list[i], s, len) == 0)
			return 1;
	return 0;
}

static int
tells(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len && s[i] >= '0' && s[i] <= '9'; i++)
		continue;
	return i < len && text_chars(s, len) > 1 && !is_stop(s, len);
}

/* Characters of a script without spaces that stand in a row are one part. */
static void
add_part(struct naming *n, const struct text *t, size_t i)
{
	size_t from = n->squeezed.len;

	walk_squeeze(&n->squeezed, t, &t->words[i]);
	if (i > 0 && (t->words[i].flags & t->words[i - 1].flags & WORD_ALONE))
		n->part[n->n - 1].to = n->squeezed.len;
	else if (n->n < MAX_PARTS && n->squeezed.len > from)
		n->part[n->n++] = (struct part){from, n->squeezed.len, 0};
}

struct naming *
naming_new(const char *name)
{
	struct naming *n = mem_calloc(1, sizeof(*n));
	struct text t = TEXT_INIT;
	struct part *p;
	size_t i;

	text_read(&t, name, strlen(name));
	for (i = 0; i < t.n && n->n < MAX_PARTS; i++)
		add_part(n, &t, i);
	for (p = n->part; p < n->part + n->n; p++) {
		p->tells = tells(n->squeezed.data + p->from, p->to - p->from);
		n->telling += (size_t)p->tells;
		walk_starts_add(&n->starts, n->squeezed.data + p->from,
		    p->to - p->from);
	}
	text_free(&t);
	return n;
}

void
naming_free(struct naming *n)
{
	if (n == NULL)
		return;
	buf_free(&n->squeezed);
	free(n);
}

size_t
naming_parts(const struct naming *n)
{
	return n->telling > 0 || n->n == 0 ? n->telling : 1;
}

/* The parts from .. to - 1, as bits. */
static unsigned
bits(size_t from, size_t to)
{
	return (1U << to) - (1U << from);
}

/* The parts from a on that stand at the word i, as many as can be. */
static unsigned
find_from(const struct naming *n, const struct text *t, size_t i, size_t a)
{
	const char *s = n->squeezed.data + n->part[a].from;
	size_t b;

	for (b = n->n; b > a; b--)
		if (stands(t, i, s, n->part[b - 1].to - n->part[a].from))
			break;
	return bits(a, b);
}

/* The parts that stand in t, beside those that were found before. */
static unsigned
find(const struct naming *n, const struct text *t, unsigned found)
{
	size_t i, a;
	char first;

	for (i = 0; found != bits(0, n->n); i++) {
		if ((i = walk_start(&n->starts, t, i)) == t->n)
			break;
		first = t->norm.data[t->words[i].norm];
		for (a = 0; a < n->n; a++)
			if (n->squeezed.data[n->part[a].from] == first)
				found |= find_from(n, t, i, a);
	}
	return found;
}

size_t
naming_found(const struct naming *n, const struct text *t,
    const struct text *more)
{
	unsigned found = find(n, t, 0);
	size_t a, count = 0;

	if (more != NULL)
		found = find(n, more, found);
	for (a = 0; a < n->n; a++)
		count += (size_t)((found >> a & 1) != 0 && n->part[a].tells);
	return n->telling > 0 ? count : (n->n > 0 && found == bits(0, n->n));
}
