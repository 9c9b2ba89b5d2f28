/*
 * The longest ending of a list is cut off if at least three bytes are left;
 * what follows an apostrophe goes first, and a letter that is doubled at the
 * end of the stem, as in "fitting", is taken once.  Which endings: Porter, An
 * algorithm for suffix stripping, 1980, in one step.
 */
#include "text/stem.h"

#include <string.h>

#include "ground/hash.h"

enum { LEAST = STEM_START };

struct ending {
	const char *text;
	size_t len;
};

#define E(text) {text, sizeof(text) - 1}

/* By their last letter, long ones first. */
static const struct ending on_d[] = {E("ied"), E("ed"), {NULL, 0}};
static const struct ending on_e[] = {E("able"), E("ible"), E("e"), {NULL, 0}};
static const struct ending on_g[] = {E("ing"), {NULL, 0}};
static const struct ending on_m[] = {E("em"), {NULL, 0}};
static const struct ending on_n[] = {E("ation"), E("en"), E("n"), {NULL, 0}};
static const struct ending on_r[] = {E("ier"), E("er"), {NULL, 0}};
static const struct ending on_s[] = {E("abilities"), E("ibilities"),
    E("ations"), E("nesses"), E("ments"), E("ities"), E("ness"), E("ings"),
    E("ers"), E("ies"), E("es"), E("s"), {NULL, 0}};
static const struct ending on_t[] = {E("ment"), E("iest"), E("est"),
    {NULL, 0}};
static const struct ending on_y[] = {E("ability"), E("ibility"), E("ably"),
    E("ibly"), E("ety"), E("ity"), E("ily"), E("ely"), E("ly"), E("y"),
    {NULL, 0}};

static const struct ending *const endings[256] = {['d'] = on_d, ['e'] = on_e,
    ['g'] = on_g, ['m'] = on_m, ['n'] = on_n, ['r'] = on_r, ['s'] = on_s,
    ['t'] = on_t, ['y'] = on_y};

static size_t
ending(const char *s, size_t len)
{
	const struct ending *e = endings[(unsigned char)s[len - 1]];

	for (; e != NULL && e->text != NULL; e++)
		if (len >= e->len + LEAST && s[len - e->len] == e->text[0] &&
		    memcmp(s + len - e->len, e->text, e->len) == 0)
			return e->len;
	return 0;
}

uint64_t
stem_hash(const struct text *t, const struct word *w)
{
	const char *s = t->norm.data + w->norm, *end;
	size_t len = w->nlen, n;

	if ((end = memchr(s, '\'', len)) != NULL && end > s)
		len = (size_t)(end - s);
	n = ending(s, len);
	len -= n;
	if (len > LEAST && s[len - 1] == s[len - 2])
		len--;
	return hash64(s, len);
}
