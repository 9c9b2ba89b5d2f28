/*
 * A line is expanded where it stands, by recursion into its choices and names;
 * what a name or a parenthesis led to is remembered by its address.
 */
#include "sim/sim_grammar.h"

#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHOICES 24 /* behind one parenthesis, at most */

/* Draw one of n, and count how much of a choice that was. */
static uint64_t
choose(struct sim_writer *w, uint64_t n)
{
	w->bits += 63 - (unsigned)__builtin_clzll(n);
	return rng_below(&w->rng, n);
}

/* A line that this writer has not used, while there is one. */
static const char *
pick(struct sim_writer *w, int pool)
{
	const struct simtext *p = simtext_pool(pool);
	uint64_t all = p->n == 64 ? ~UINT64_C(0) : (UINT64_C(1) << p->n) - 1;
	size_t i;

	if ((w->used[pool] & all) == all)
		w->used[pool] = 0;
	i = choose(w, p->n);
	while ((w->used[pool] >> i & 1) != 0)
		i = (i + 1) % p->n;
	w->used[pool] |= UINT64_C(1) << i;
	return p->lines[i];
}

/* Whether what is appended next begins a sentence. */
static int
at_start(const struct sim_writer *w, const struct buf *out)
{
	char c;

	if (out->len == w->start)
		return 1;
	if (out->len < w->start + 2 || out->data[out->len - 1] != ' ')
		return 0;
	c = out->data[out->len - 2];
	return c == '.' || c == '?' || c == '!';
}

static void
add(const struct sim_writer *w, struct buf *out, const char *s, size_t len)
{
	size_t at = out->len;
	int start;

	if (len == 0)
		return;
	start = at_start(w, out);
	buf_add(out, s, len);
	if (start)
		out->data[at] = (char)toupper((unsigned char)out->data[at]);
}

/* A feature that is a bare measure, such as "1.7 l", is not "the 1.7 l". */
static void
add_feature(struct sim_writer *w, struct buf *out)
{
	const char *s;
	size_t i;

	if (w->nfeatures == 0) {
		add(w, out, "whole package", 13);
		return;
	}
	s = w->features[w->feature++ % w->nfeatures];
	i = strspn(s, "0123456789.,");
	if (i > 0 && s[i] == ' ' && strlen(s + i + 1) <= 3)
		add(w, out, "promised ", 9);
	add(w, out, s, strlen(s));
}

static void expand(struct sim_writer *w, const char *s, const char *end,
    struct buf *out);

static void
expand_line(struct sim_writer *w, int pool, struct buf *out)
{
	const char *line = pick(w, pool);

	expand(w, line, line + strlen(line), out);
}

static int
expand_pool(struct sim_writer *w, const char *name, size_t len,
    struct buf *out)
{
	int pool = simtext_find(name, len, w->mood);

	if (pool == -1)
		return -1;
	expand_line(w, pool, out);
	return 0;
}

/* Evidence: two times in three of the aspect's own kind. */
static void
expand_proof(struct sim_writer *w, struct buf *out)
{
	if (w->kind != NULL && rng_below(&w->rng, 3) > 0 &&
	    expand_pool(w, w->kind, strlen(w->kind), out) == 0)
		return;
	expand_pool(w, "ev", 2, out);
}

/*
 * Expand a pool whose word must not change: the first time it is said it is
 * kept in said[i], and later repeated.
 */
static void
expand_kept(struct sim_writer *w, const char *name, size_t i, struct buf *out)
{
	char *said = w->said[i];
	size_t at = out->len, start = w->start;

	if (said[0] == '\0') {
		w->start = SIZE_MAX / 2; /* kept as it is within a sentence */
		expand_pool(w, name, strlen(name), out);
		w->start = start;
		snprintf(said, sizeof(w->said[i]), "%s", out->data + at);
		out->len = at;
	}
	add(w, out, said, strlen(said));
}

/* Two people at first; after that two times in three one of them again. */
static void
expand_who(struct sim_writer *w, struct buf *out)
{
	if (w->said[3][0] == '\0')
		expand_kept(w, "who", w->said[2][0] == '\0' ? 2 : 3, out);
	else if (rng_below(&w->rng, 3) > 0)
		expand_kept(w, "who", 2 + rng_below(&w->rng, 2), out);
	else
		expand_pool(w, "who", 3, out);
}

/* What {name} stands for: one of these, or the index of a pool. */
enum { NO_POOL = -1, PRODUCT = -2, FEATURE = -3, ASPECT = -4, PROOF = -5,
	SPAN = -6, AGO = -7, WHO = -8 };

static int
lookup(const char *name, size_t len, char mood)
{
	static const struct {
		const char *word;
		int code;
	} words[] = {{"product", PRODUCT}, {"feature", FEATURE},
	    {"aspect", ASPECT}, {"ev", PROOF}, {"span", SPAN}, {"ago", AGO},
	    {"who", WHO}};
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i].word) == len &&
		    memcmp(name, words[i].word, len) == 0)
			return words[i].code;
	return simtext_find(name, len, mood);
}

/*
 * The same, remembered: a name within a line stays where it is, so that its
 * address and the mood say which it is.
 */
static int
resolve(const char *name, size_t len, char mood)
{
	static struct {
		const char *name;
		char mood;
		int code;
	} known[4096];
	size_t i = ((uintptr_t)name * 31 + (unsigned char)mood) % 4096;

	if (known[i].name != name || known[i].mood != mood) {
		known[i].name = name;
		known[i].mood = mood;
		known[i].code = lookup(name, len, mood);
	}
	return known[i].code;
}

static void
expand_name(struct sim_writer *w, const char *name, size_t len,
    struct buf *out)
{
	int code = resolve(name, len, w->mood);

	switch (code) {
	case PRODUCT:
		buf_adds(out, w->product);
		break;
	case FEATURE:
		add_feature(w, out);
		break;
	case ASPECT:
		add(w, out, w->aspect, strlen(w->aspect));
		break;
	case PROOF:
		expand_proof(w, out);
		break;
	case SPAN:
		expand_kept(w, "span", 0, out);
		break;
	case AGO:
		expand_kept(w, "ago", 1, out);
		break;
	case WHO:
		expand_who(w, out);
		break;
	default:
		assert(code != NO_POOL); /* a line names a pool that is not */
		expand_line(w, code, out);
	}
}

/* The end of the choice that begins at s: its '|' or ')'. */
static const char *
choice_end(const char *s, const char *end)
{
	int depth = 0;

	for (; s < end; s++) {
		if (*s == '(')
			depth++;
		else if (depth == 0 && (*s == '|' || *s == ')'))
			break;
		else if (*s == ')')
			depth--;
	}
	return s;
}

/* Where the choices of one '(' begin, and behind the last of them its end. */
struct choices {
	const char *s;
	size_t n;
	uint16_t at[CHOICES + 1];
};

/* The choices that begin at s: remembered, like names, by where they are. */
static const struct choices *
find_choices(const char *s, const char *end)
{
	static struct choices known[4096];
	struct choices *c = &known[(uintptr_t)s * 31 % 4096];
	const char *at = s;

	if (c->s == s)
		return c;
	c->s = s;
	for (c->n = 0; c->n < CHOICES; at++) {
		c->at[c->n++] = (uint16_t)(at - s);
		at = choice_end(at, end);
		if (at == end || *at == ')')
			break;
	}
	c->at[c->n] = (uint16_t)(at + 1 - s);
	return c;
}

/* Expand one of the choices after '('; returns what follows their ')'. */
static const char *
expand_choice(struct sim_writer *w, const char *s, const char *end,
    struct buf *out)
{
	const struct choices *c = find_choices(s, end);
	const char *stop = s + c->at[c->n];
	size_t i = choose(w, c->n);

	expand(w, s + c->at[i], s + c->at[i + 1] - 1, out);
	return stop;
}

static void
expand(struct sim_writer *w, const char *s, const char *end, struct buf *out)
{
	size_t n;

	while (s < end) {
		n = 0;
		while (s + n < end && s[n] != '(' && s[n] != '{')
			n++;
		add(w, out, s, n);
		s += n;
		if (s == end)
			return;
		if (*s == '(') {
			s = expand_choice(w, s + 1, end, out);
			continue;
		}
		n = (size_t)((const char *)memchr(s, '}',
		    (size_t)(end - s)) - s);
		expand_name(w, s + 1, n - 1, out);
		s += n + 1;
	}
}

void
sim_write_about(struct sim_writer *w, const char *aspect)
{
	w->aspect = aspect;
	w->kind = simtext_kind(aspect);
}

int
sim_write(struct sim_writer *w, const char *name, struct buf *out)
{
	w->start = out->len;
	w->bits = 0;
	return expand_pool(w, name, strlen(name), out);
}
