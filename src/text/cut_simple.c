/*
 * What is not all ASCII, in one pass.  A mark that may join what stands on its
 * two sides is held back until the second of them is known.
 *
 * Before a character that is a word by itself there is a boundary, whatever
 * stands there.  So what is not simple reaches from the last one before it to
 * the next one behind it.
 */
#include "text/cut.h"

#include "ground/uni.h"
#include "text/ascii.h"

int
cut_alone(uint32_t uc)
{
	return (uc >= 0x3041 && uc <= 0x30ff) ||
	    (uc >= 0x3400 && uc <= 0x9fff) || (uc >= 0xf900 && uc <= 0xfaff) ||
	    (uc >= 0x0e01 && uc <= 0x0eff) || (uc >= 0x1000 && uc <= 0x109f) ||
	    (uc >= 0x1780 && uc <= 0x17ff) || (uc >= 0x20000 && uc <= 0x3ffff);
}

uint32_t
cut_ends(uint32_t uc)
{
	if (uc < 0x80)
		return ASCII_FLAGS(ascii_class[uc]);
	switch (uc) {
	case 0x2026: case 0x3002: case 0xff01: case 0xff1f: case 0xff0e:
	case 0x061f: case 0x0964: case 0x2028: case 0x2029: case 0x85:
		return WORD_LAST;
	case 0x2013: case 0x2014: case 0x3001: case 0xff0c: case 0xff1a:
	case 0xff1b: case 0x060c:
		return WORD_PAUSE;
	default:
		return 0;
	}
}

/* A character. */
struct sign {
	size_t at, len;
	uint32_t uc;
	uint32_t simple; /* as uni.h says; 0: there is none */
};

/* The word that is being read. */
struct open {
	struct text *t;
	size_t at;
	char *norm;	  /* the end of its normal form; NULL: there is none */
	uint32_t first;	  /* its first character */
	uint32_t cls;	  /* classes of the first bytes of its characters */
	unsigned last;	  /* what the last one is */
	struct sign held; /* a mark behind it */
	size_t sure;	  /* the last boundary that there is in any case */
};

static uint32_t
first_class(const struct open *o, const struct sign *s)
{
	return ascii_class[(unsigned char)o->t->raw[s->at]];
}

static void
add(struct open *o, const struct sign *s)
{
	if (o->norm == NULL) {
		o->at = s->at;
		o->norm = o->t->norm.data + o->t->norm.len;
		o->first = s->uc;
		o->cls = 0;
	}
	o->norm += uni_put(o->norm, s->simple, o->t->raw + s->at, s->len);
	o->cls |= first_class(o, s);
	o->last = UNI_CLASS(s->simple);
}

/* A word that ends at p was written to the end of all normal forms. */
static void
put(struct text *t, struct word *w, char *p)
{
	w->nlen = (uint32_t)(p - t->norm.data) - w->norm;
	w->hash = cut_hash(t->norm.data + w->norm, w->nlen);
	*p++ = ' ';
	t->norm.len = (size_t)(p - t->norm.data);
}

/* The word, if there is one, ends at raw[end]. */
static void
finish(struct open *o, size_t end)
{
	struct text *t = o->t;
	struct word *w;

	if (o->norm == NULL)
		return;
	if ((ASCII_MARKS(o->cls) & MARK_HIGH) == 0) {
		cut_word(t, o->at, end - o->at, o->cls);
	} else {
		w = cut_new(t, o->at, end - o->at);
		if ((o->cls & ASCII_DIGIT) != 0)
			cut_digit(t);
		if (cut_alone(o->first)) {
			w->flags |= WORD_ALONE;
			t->alone++;
		}
		put(t, w, o->norm);
	}
	o->norm = NULL;
}

/* A word of one character. */
static void
add_alone(struct open *o, const struct sign *s)
{
	struct text *t = o->t;
	struct word *w = cut_new(t, s->at, s->len);
	char *p = t->norm.data + t->norm.len;

	if (cut_alone(s->uc)) {
		w->flags |= WORD_ALONE;
		t->alone++;
		o->sure = s->at;
	}
	put(t, w, p + uni_put(p, s->simple, t->raw + s->at, s->len));
}

/* What was held back joins nothing. */
static void
release(struct open *o)
{
	if (o->held.simple == 0)
		return;
	finish(o, o->held.at);
	cut_between(o->t, cut_ends(o->held.uc));
	o->held.simple = 0;
}

/* Does what was held back join the word and s? */
static int
joins(const struct open *o, const struct sign *s)
{
	const unsigned both = o->last & UNI_CLASS(s->simple);
	const unsigned mid = UNI_CLASS(o->held.simple);

	return ((both & UNI_LETTER) != 0 && (mid & UNI_MID_LETTER) != 0) ||
	    ((both & UNI_NUMBER) != 0 && (mid & UNI_MID_NUMBER) != 0);
}

static void
read_sign(struct open *o, const struct sign *s)
{
	const unsigned class = UNI_CLASS(s->simple);

	if ((class & UNI_WORD) != 0) {
		if (o->held.simple != 0 && joins(o, s)) {
			add(o, &o->held);
			o->held.simple = 0;
		}
		release(o);
		if (((o->last ^ class) & UNI_KATAKANA) != 0)
			finish(o, s->at);
		add(o, s);
		return;
	}
	release(o);
	if (o->norm != NULL && (class & UNI_MID) != 0) {
		o->held = *s;
		return;
	}
	finish(o, s->at);
	if (class == UNI_ALONE) {
		add_alone(o, s);
	} else {
		cut_between(o->t, cut_ends(s->uc));
	}
}

static int
is_simple(uint32_t simple)
{
	return (UNI_CLASS(simple) & UNI_OTHER) == 0;
}

static void
next_sign(const struct text *t, size_t end, struct sign *s)
{
	s->len = uni_next(t->raw + s->at, end - s->at, &s->uc);
	s->simple = uni_simple(s->uc);
}

/* As if nothing had been read. */
static void
forget(struct text *t, const struct text *before)
{
	t->n = before->n;
	t->norm.len = before->norm.len;
	t->alone = before->alone;
	t->digit = before->digit;
	t->digits = before->digits;
}

size_t
cut_simple(struct text *t, size_t at, size_t len)
{
	const struct text before = *t;
	struct open o = {.t = t, .sure = at};
	const size_t end = at + len;
	struct sign s;
	uint32_t all = 0;

	buf_reserve(&t->norm, 2 * len + CUT_SLACK);
	for (s.at = at; s.at < end; s.at += s.len) {
		next_sign(t, end, &s);
		if (!is_simple(s.simple)) {
			forget(t, &before);
			return cut_simple(t, at, o.sure - at);
		}
		all |= first_class(&o, &s);
		read_sign(&o, &s);
	}
	release(&o);
	finish(&o, end);
	t->marks |= ASCII_MARKS(all);
	return len;
}

size_t
cut_not_simple(const struct text *t, size_t at, size_t len)
{
	const size_t end = at + len;
	struct sign s = {.at = at};
	int odd = 0;

	for (; s.at < end; s.at += s.len) {
		next_sign(t, end, &s);
		if (odd && UNI_CLASS(s.simple) == UNI_ALONE && cut_alone(s.uc))
			return s.at - at;
		odd |= !is_simple(s.simple);
	}
	return len;
}
