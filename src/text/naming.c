/*
 * A name is squeezed: the normal forms of its words without anything between.
 * A text is walked from the beginning of a word, over the ends of words, as
 * long as it agrees.  Of many names, sorted, those that still agree are a
 * range, which each byte makes narrower.
 */
#include "text/naming.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

enum {
	MAX_PARTS = 16,	   /* of a name; what follows is not looked for */
	MAX_ENDING = 2,	   /* letters of an ASCII ending */
	MAX_OTHER = 9,	   /* bytes of one in another script */
	MIN_INFLECTED = 4  /* bytes of a name that takes an ASCII ending */
};

struct part {
	size_t from, to; /* bytes of the squeezed name */
	int tells;
};

struct naming {
	struct buf squeezed;
	struct part part[MAX_PARTS];
	size_t n;
	size_t telling;
	char found[MAX_PARTS];
};

struct one {
	char *name;
	char *squeezed;
	size_t len;
	int plain; /* one word with a capital first: Bear */
};

struct names {
	struct one *one; /* sorted by what is squeezed */
	size_t n;
	size_t start[257]; /* those that begin with a byte, and the end */
};

static int
high(char c)
{
	return ((unsigned char)c & 0x80) != 0;
}

static int
lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static int
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Is this byte of a normal form part of what is squeezed? */
static int
counts(char c)
{
	return high(c) || lower(c) || digit(c);
}

/*
 * May a name of len bytes at name end where the word goes on with n bytes at
 * rest?
 */
static int
may_end(const char *name, size_t len, const char *rest, size_t n)
{
	size_t i;
	char last = name[len - 1];

	if (n == 0 || rest[0] == '\'')
		return 1;
	if (high(last) || high(rest[0]))
		return n <= MAX_OTHER && high(rest[0]);
	if (n > MAX_ENDING)
		return 0;
	if (!lower(last))
		return n == 1 && rest[0] == 's';
	for (i = 0; i < n && lower(rest[i]); i++)
		continue;
	return i == n && len >= MIN_INFLECTED;
}

/* The words of t without anything between, from the beginning of one. */
struct walk {
	const struct text *t;
	size_t word;
	size_t at; /* bytes of the word that were taken */
};

/* The next byte, or -1 at the end of the text. */
static int
walk_next(struct walk *w)
{
	const struct word *word;
	char c;

	for (;;) {
		word = &w->t->words[w->word];
		if (w->at == word->nlen) {
			if (w->word + 1 == w->t->n)
				return -1;
			w->word++;
			w->at = 0;
			continue;
		}
		c = w->t->norm.data[word->norm + w->at++];
		if (counts(c))
			return (unsigned char)c;
	}
}

/* May the name, having agreed so far, end here? */
static int
walk_ends(const struct walk *w, const char *name, size_t len)
{
	const struct word *word = &w->t->words[w->word];

	return may_end(name, len, w->t->norm.data + word->norm + w->at,
	    word->nlen - w->at);
}

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
	if (high(s[len - 1]) && text_chars(s, len) >= MIN_INFLECTED)
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

	for (i = 0; i < len && digit(s[i]); i++)
		continue;
	return i < len && text_chars(s, len) > 1 && !is_stop(s, len);
}

static void
squeeze(struct buf *out, const struct text *t, const struct word *w)
{
	size_t i;

	for (i = 0; i < w->nlen; i++)
		if (counts(t->norm.data[w->norm + i]))
			buf_addc(out, t->norm.data[w->norm + i]);
}

/* Characters of a script without spaces that stand in a row are one part. */
static void
add_part(struct naming *n, const struct text *t, size_t i)
{
	size_t from = n->squeezed.len;

	squeeze(&n->squeezed, t, &t->words[i]);
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

/* Note the parts from a on that stand at the word i, as many as can be. */
static void
find_from(struct naming *n, const struct text *t, size_t i, size_t a)
{
	const char *s = n->squeezed.data + n->part[a].from;
	size_t b;

	for (b = n->n; b > a; b--)
		if (stands(t, i, s, n->part[b - 1].to - n->part[a].from))
			break;
	while (b-- > a)
		n->found[b] = 1;
}

size_t
naming_found(struct naming *n, const struct text *t)
{
	size_t i, a, count = 0, all = 1;
	char first;

	for (i = 0; i < t->n; i++) {
		first = t->norm.data[t->words[i].norm];
		for (a = 0; a < n->n; a++)
			if (n->squeezed.data[n->part[a].from] == first)
				find_from(n, t, i, a);
	}
	for (a = 0; a < n->n; a++) {
		count += (size_t)(n->found[a] && n->part[a].tells);
		all = all && n->found[a];
	}
	return n->telling > 0 ? count : (n->n > 0 && all);
}

static int
by_squeezed(const void *a, const void *b)
{
	const struct one *x = a, *y = b;

	return strcmp(x->squeezed, y->squeezed);
}

static void
add_one(struct one *o, const char *name)
{
	struct text t = TEXT_INIT;
	struct buf b = BUF_INIT;
	size_t i;

	text_read(&t, name, strlen(name));
	for (i = 0; i < t.n; i++)
		squeeze(&b, &t, &t.words[i]);
	o->name = mem_strdup(name);
	o->squeezed = mem_strdup(buf_str(&b));
	o->len = b.len;
	o->plain = t.n == 1 && (t.words[0].flags & WORD_UPPER) != 0;
	for (i = 1; o->plain && name[i] != '\0'; i++)
		o->plain = lower(name[i]);
	text_free(&t);
	buf_free(&b);
}

struct names *
names_new(const char *const *list, size_t n)
{
	struct names *s = mem_calloc(1, sizeof(*s));
	size_t i;
	int c;

	s->one = mem_calloc(n + 1, sizeof(*s->one));
	for (i = 0; i < n; i++)
		add_one(&s->one[s->n++], list[i]);
	qsort(s->one, s->n, sizeof(*s->one), by_squeezed);
	for (c = 0, i = 0; c < 257; c++) {
		while (i < s->n && (unsigned char)s->one[i].squeezed[0] < c)
			i++;
		s->start[c] = i;
	}
	return s;
}

void
names_free(struct names *s)
{
	size_t i;

	if (s == NULL)
		return;
	for (i = 0; i < s->n; i++) {
		free(s->one[i].name);
		free(s->one[i].squeezed);
	}
	free(s->one);
	free(s);
}

/* The first of the names lo .. hi - 1 whose byte at is c or more. */
static size_t
bound(const struct names *s, size_t lo, size_t hi, size_t at, int c)
{
	size_t mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if ((unsigned char)s->one[mid].squeezed[at] < c)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The longest name that stands at the word first; its last word in *last. */
static const struct one *
longest(const struct names *s, const struct text *t, size_t first,
    size_t *last)
{
	struct walk w = {t, first, 0};
	const struct one *best = NULL, *o;
	int c = walk_next(&w);
	size_t lo, hi, len = 1;

	if (c == -1)
		return NULL;
	lo = s->start[c];
	hi = s->start[c + 1];
	while (lo < hi) {
		o = &s->one[lo];
		if (o->len == len && walk_ends(&w, o->squeezed, len)) {
			best = o;
			*last = w.word;
		}
		if ((c = walk_next(&w)) == -1)
			break;
		lo = bound(s, lo, hi, len, c);
		hi = bound(s, lo, hi, len, c + 1);
		len++;
	}
	return best;
}

/* Bear, but not "bear with me" nor "Bear in mind". */
static int
is_meant(const struct one *o, const struct word *w)
{
	return !o->plain ||
	    ((w->flags & WORD_UPPER) != 0 && (w->flags & WORD_FIRST) == 0);
}

const char *
names_find(const struct names *s, const struct text *t, const char *own,
    size_t *first, size_t *last)
{
	struct one mine = {NULL, NULL, 0, 0};
	const struct one *o = NULL;
	const char *found = NULL;
	size_t i;

	if (own != NULL)
		add_one(&mine, own);
	for (i = 0; i < t->n && found == NULL; i++) {
		o = longest(s, t, i, last);
		if (o == NULL)
			continue;
		if (is_meant(o, &t->words[i]) && (own == NULL ||
			strstr(mine.squeezed, o->squeezed) == NULL)) {
			*first = i;
			found = o->name;
		}
		i = *last; /* a name within it is its part */
	}
	free(mine.name);
	free(mine.squeezed);
	return found;
}
