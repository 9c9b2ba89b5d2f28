/*
 * A product's name is put in the place of one token, so that a run is the same
 * for every product.  With each token stands the sum of all before it, each
 * times a power of BASE, so that the sum of any run is made of those of two
 * tokens.
 */
#include "check/worn_token.h"

#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

#define NAME_HASH 0x70726f64756374U
#define BASE 0x9e3779b97f4a7c15U /* odd, and of no pattern: of the sums */
#define LEAST 3 /* characters of a word that stands for a name alone */

#define BASE_2 (BASE * BASE)
#define BASE_4 (BASE_2 * BASE_2)

const uint64_t worn_power[WORN_RUN + 1] = {1, BASE, BASE_2,
    BASE_2 * BASE, BASE_4, BASE_4 * BASE, BASE_4 * BASE_2,
    BASE_4 * BASE_2 * BASE, BASE_4 * BASE_4, BASE_4 * BASE_4 * BASE,
    BASE_4 * BASE_4 * BASE_2};

static void
add_name(struct worn_name *n, const struct word *w, int alone)
{
	n->alone |= (uint32_t)alone << n->n;
	n->hash[n->n++] = w->hash;
	n->has |= UINT64_C(1) << w->hash % 64;
}

void
worn_name_read(struct worn_name *n, const char *name)
{
	struct text t = TEXT_INIT;
	const struct word *w;
	size_t i;

	memset(n, 0, sizeof(*n));
	if (name != NULL)
		text_read(&t, name, strlen(name));
	for (i = 0; i < t.n && n->n < WORN_NAME; i++) {
		w = &t.words[i];
		add_name(n, w, w->nlen >= LEAST || t.n == 1 ||
		    (w->flags & WORD_UPPER) != 0);
	}
	text_free(&t);
}

/*
 * Does a word end in 's, and has more?  Its first character may be an
 * apostrophe: U+02BC is a letter, and becomes one in the normal form.
 */
static inline int
has_s(const struct text *t, const struct word *w)
{
	const uint32_t at = w->nlen > 2 ? w->nlen - 2 : 0;

	return (at > 0) & (t->norm.data[w->norm + at] == '\'');
}

/* The hash of a word, 's apart. */
static uint64_t
word_hash(const struct text *t, const struct word *w)
{
	return has_s(t, w) ? hash64(t->norm.data + w->norm, w->nlen - 2) :
	    w->hash;
}

/* How many words from w on are those of the name from word k of it on. */
static size_t
agree(const struct text *t, const struct word *w, const struct worn_name *name,
    size_t k)
{
	const struct word *end = t->words + t->n;
	uint32_t alone = 0;
	size_t n = 0;

	while (w + n < end && k + n < name->n &&
	    word_hash(t, w + n) == name->hash[k + n]) {
		alone |= name->alone >> (k + n) & 1;
		n++;
	}
	return alone || n == name->n ? n : 0;
}

/*
 * How many words from w on, which has that hash, are the name, or a part of it
 * that tells.
 */
static size_t
name_at(const struct text *t, const struct word *w, uint64_t hash,
    const struct worn_name *name)
{
	size_t k, n, most = 0;

	for (k = 0; k < name->n; k++) {
		n = name->hash[k] == hash ? agree(t, w, name, k) : 0;
		most = n > most ? n : most;
	}
	return most;
}

static void
tokens_room(struct worn_tokens *k, size_t n)
{
	if (n < k->cap)
		return;
	k->cap = n + n / 2 + 64;
	k->at = mem_resize(k->at, k->cap, sizeof(*k->at));
}

/*
 * How many words from w on are the name, of whose words `has` has the bits; s:
 * words may end in 's.  Of most words one look says that they are none.
 */
static inline size_t
name_from(const struct text *t, const struct word *w,
    const struct worn_name *name, uint64_t has, int s)
{
	uint64_t hash;

	if ((has >> w->hash % 64 & 1) == 0 && (!s || !has_s(t, w)))
		return 0;
	hash = word_hash(t, w);
	return (has >> hash % 64 & 1) != 0 ? name_at(t, w, hash, name) : 0;
}

/* Put the words of t, all but the name, behind `to`; where they end. */
static struct worn_token *
tokens_named(struct worn_token *to, const struct text *t,
    const struct worn_name *name)
{
	const int s = (t->marks & (MARK_APOSTROPHE | MARK_HIGH)) != 0;
	const struct word *w = t->words, *end = w + t->n, *behind = NULL;
	const uint64_t has = name->has;
	uint64_t sum = 0;
	uint32_t i = 0;
	size_t n;

	for (; w < end; w += n, i += (uint32_t)n) {
		*to = (struct worn_token){sum, i, (uint16_t)w->flags, 0};
		n = name_from(t, w, name, has, s);
		if (n == 0) {
			sum = sum * BASE + w->hash;
			to++;
			n = 1;
			continue;
		}
		to->named = 1;
		if (w != behind) { /* it is not said twice */
			sum = sum * BASE + NAME_HASH;
			to++;
		}
		behind = w + n;
	}
	to->sum = sum;
	return to;
}

/* The same where there is no name. */
static struct worn_token *
tokens_plain(struct worn_token *to, const struct text *t)
{
	const struct word *w = t->words;
	const uint32_t n = (uint32_t)t->n;
	uint64_t sum = 0;
	uint32_t i;

	for (i = 0; i < n; i++) {
		to[i] = (struct worn_token){sum, i, (uint16_t)w[i].flags, 0};
		sum = sum * BASE + w[i].hash;
	}
	to[n].sum = sum;
	return to + n;
}

void
worn_tokens(struct worn_tokens *k, const struct text *t,
    const struct worn_name *name)
{
	struct worn_token *end;

	tokens_room(k, t->n);
	if (name != NULL && name->n > 0)
		end = tokens_named(k->at, t, name);
	else
		end = tokens_plain(k->at, t);
	end->from = (uint32_t)t->n;
	k->n = (size_t)(end - k->at);
	k->halves = t->alone > 0;
}
