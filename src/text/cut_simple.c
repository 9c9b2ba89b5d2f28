/*
 * What is not all ASCII, in one pass.  A mark that may join what stands on its
 * two sides is held back until the second of them is known.
 */
#include "text/cut.h"

#include "ground/hash.h"
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
	uint32_t cls;	  /* classes of the first bytes of its characters */
	unsigned last;	  /* what the last one is */
	int alone;
	struct sign held; /* a mark behind it */
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
		o->cls = 0;
		o->alone = cut_alone(s->uc);
	}
	o->norm += uni_put(o->norm, s->simple, o->t->raw + s->at, s->len);
	o->cls |= first_class(o, s);
	o->last = UNI_CLASS(s->simple);
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
		if (o->alone) {
			w->flags |= WORD_ALONE;
			t->alone++;
		}
		w->nlen = (uint32_t)(o->norm - t->norm.data) - w->norm;
		w->hash = hash64(t->norm.data + w->norm, w->nlen);
		*o->norm++ = ' ';
		t->norm.len = (size_t)(o->norm - t->norm.data);
	}
	o->norm = NULL;
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
		add(o, s);
		finish(o, s->at + s->len);
	} else {
		cut_between(o->t, cut_ends(s->uc));
	}
}

int
cut_simple(struct text *t, size_t at, size_t len)
{
	const struct text before = *t;
	struct open o = {.t = t};
	struct sign s;
	uint32_t all = 0;

	buf_reserve(&t->norm, 2 * len + CUT_SLACK);
	for (s.at = at; s.at < at + len; s.at += s.len) {
		s.len = uni_next(t->raw + s.at, at + len - s.at, &s.uc);
		s.simple = uni_simple(s.uc);
		if ((UNI_CLASS(s.simple) & UNI_OTHER) != 0) {
			t->n = before.n;
			t->norm.len = before.norm.len;
			t->alone = before.alone;
			t->digit = before.digit;
			t->digits = before.digits;
			return 0;
		}
		all |= first_class(&o, &s);
		read_sign(&o, &s);
	}
	release(&o);
	finish(&o, at + len);
	t->marks |= ASCII_MARKS(all);
	return 1;
}
