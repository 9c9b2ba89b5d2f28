/*
 * One pass.  Words of ASCII are only counted; each other character is decoded
 * once, save that those which begin damage are looked at with at most seven
 * that follow.
 *
 * Damage by a wrong encoding shows as the bytes of a UTF-8 character, each a
 * character of its own.  "Ã©" is one, "CAFÉ»" is none: marks that may well
 * stand after a capital count only with a letter behind them, and leads that
 * are letters of their own only if two such characters follow each other.
 */
#include "text/chars.h"

#include <stdint.h>
#include <string.h>

#include "ground/utf8.h"
#include "text/ascii.h"
#include "text/chars_damage.h"
#include "text/text.h"

static enum script
script_of(uint32_t c)
{
	if (c < 0x80)
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? SCRIPT_LATIN :
		    SCRIPT_NONE;
	if (c < 0xc0 || c == 0xd7 || c == 0xf7)
		return c == 0xaa || c == 0xba ? SCRIPT_LATIN : SCRIPT_NONE;
	if (c < 0x370)
		return c < 0x2b0 ? SCRIPT_LATIN : SCRIPT_NONE;
	if (c < 0x590)
		return c < 0x400 ? SCRIPT_GREEK : c < 0x530 ? SCRIPT_CYRILLIC :
		    SCRIPT_OTHER;
	if (c < 0x900)
		return c < 0x600 ? SCRIPT_HEBREW : SCRIPT_ARABIC;
	if (c < 0x1100)
		return c < 0xe00 ? SCRIPT_INDIC : c < 0xe80 ? SCRIPT_THAI :
		    SCRIPT_OTHER;
	if (c < 0x2000)
		return c < 0x1200 ? SCRIPT_HANGUL : c < 0x1e00 ? SCRIPT_OTHER :
		    c < 0x1f00 ? SCRIPT_LATIN : SCRIPT_GREEK;
	if (c < 0x3040)
		return SCRIPT_NONE;
	if (c < 0x3400)
		return c < 0x3100 || (c >= 0x31f0 && c < 0x3200) ?
		    SCRIPT_KANA : c >= 0x3130 && c < 0x3190 ? SCRIPT_HANGUL :
		    SCRIPT_NONE;
	if (c < 0xa000 || (c >= 0xf900 && c < 0xfb00) ||
	    (c >= 0x20000 && c < 0x40000))
		return SCRIPT_HAN;
	if (c >= 0xac00 && c < 0xd7a4)
		return SCRIPT_HANGUL;
	return c >= 0xff66 && c < 0xffa0 ? SCRIPT_KANA : SCRIPT_NONE;
}

/* Cyrillic and Greek letters that look like Latin ones. */
static int
is_like_latin(uint32_t c)
{
	static const uint16_t list[] = {
		0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39a, 0x39c, 0x39d,
		0x39f, 0x3a1, 0x3a4, 0x3a5, 0x3a7, 0x3b1, 0x3b9, 0x3bd, 0x3bf,
		0x3c1, 0x3c5, 0x405, 0x406, 0x408, 0x410, 0x412, 0x415, 0x41a,
		0x41c, 0x41d, 0x41e, 0x420, 0x421, 0x422, 0x425, 0x430, 0x435,
		0x43e, 0x440, 0x441, 0x443, 0x445, 0x455, 0x456, 0x458, 0x501
	};
	size_t i;

	for (i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (list[i] == c)
			return 1;
	return 0;
}

/* Latin letters that look like theirs. */
static int
is_like_other(uint32_t c)
{
	static const unsigned char like[128] = {['a'] = 1, ['c'] = 1,
	    ['e'] = 1, ['o'] = 1, ['p'] = 1, ['x'] = 1, ['y'] = 1, ['i'] = 1,
	    ['k'] = 1, ['A'] = 1, ['B'] = 1, ['C'] = 1, ['E'] = 1, ['H'] = 1,
	    ['I'] = 1, ['K'] = 1, ['M'] = 1, ['O'] = 1, ['P'] = 1, ['T'] = 1,
	    ['X'] = 1, ['Y'] = 1};

	return c < 0x80 && like[c];
}

/* The word that is being read. */
struct run {
	size_t at;
	size_t latin, other; /* letters */
	size_t like_latin, like_other; /* those that look like the other's */
	size_t small;	     /* Latin ones that are no capitals */
	size_t odd;	     /* small Cyrillic ones, or Greek ones behind Latin
				ones, that look like no Latin */
	size_t turns;	     /* changes of script */
	enum script first, last;
};

/* A text that is being read. */
struct reading {
	struct chars *chars;
	struct run word;
	struct flaw direction;
	struct flaw torn; /* words by a wrong encoding, in a Latin text */
};

static void
found(struct flaw *f, size_t at, size_t len)
{
	if (f->n++ > 0)
		return;
	f->at = at;
	f->len = len;
}

/* Is it a word with a false letter in it? */
static int
is_false(const struct run *w)
{
	if (w->latin == 0 || w->other == 0)
		return 0;
	/* SMSка, USBшный: an abbreviation and its ending */
	if (w->turns == 1 && w->first == SCRIPT_LATIN && w->small == 0)
		return 0;
	return w->other <= w->latin ? w->like_latin == w->other :
	    w->like_other == w->latin;
}

/*
 * "agrйable": é of CP 1252 that was read as CP 1251.  It is known by what
 * is_false() cannot know, a small letter that looks like none of ours.
 */
static int
is_torn(const struct run *w)
{
	return w->odd > 0 && w->small > 0 && w->latin > w->other;
}

static void
word_end(struct reading *r, size_t at)
{
	struct run *w = &r->word;

	if (is_false(w))
		found(&r->chars->mixed, w->at, at - w->at);
	else if (is_torn(w))
		found(&r->torn, w->at, at - w->at);
	memset(w, 0, sizeof(*w));
}

static void
word_add(struct run *w, enum script script, uint32_t uc, size_t at)
{
	if (w->first == SCRIPT_NONE) {
		w->first = script;
		w->at = at;
	}
	w->turns += w->last != SCRIPT_NONE && w->last != script;
	w->last = script;
	if (script == SCRIPT_LATIN) {
		w->latin++;
		w->like_other += is_like_other(uc) != 0;
		w->small += uc >= 'a';
	} else {
		w->other++;
		w->like_latin += is_like_latin(uc) != 0;
		w->odd += (script == SCRIPT_CYRILLIC ? uc >= 0x430 :
		    w->first == SCRIPT_LATIN) && !is_like_latin(uc);
	}
}

/* Marks of direction, which only text from right to left needs. */
static int
is_direction(uint32_t c)
{
	return c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069);
}

/* May a joiner follow?  In emoji, and from Hebrew to the scripts of India. */
static int
takes_joiner(uint32_t c)
{
	return (c >= 0x590 && c < 0x1100) || (c >= 0x1780 && c < 0x1e00) ||
	    (c >= 0x2190 && c < 0x2c00) || (c >= 0xa800 && c < 0xac00) ||
	    (c >= 0xfb1d && c < 0xfe10) || c > 0xffff;
}

/* No character at all, or one of private use, but for the Macintosh's apple */
static int
is_nothing(uint32_t c)
{
	return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c < 0xfdf0) ||
	    (c >= 0xe000 && c < 0xf8ff) || c >= 0xf0000;
}

/*
 * Is it a character that nobody sees and that has no use here?  Joiners have
 * one in emoji, Persian and Indian scripts, tags in flags, and the ends of
 * lines and paragraphs between them.
 */
static int
is_invisible(uint32_t c, uint32_t before, enum script last)
{
	if (c < 0x20)
		return c != '\t' && c != '\n' && c != '\r';
	if (c < 0x180e)
		return c == 0x7f || c == 0xad || c == 0x34f;
	if (c == 0x200c || c == 0x200d)
		return !takes_joiner(before) && before != 0xfe0f;
	if (c == 0x2028 || c == 0x2029)
		return last != SCRIPT_NONE;
	if (c >= 0xe0000 && c < 0xe0080)
		return before < 0x1f3f4;
	return c == 0x180e || c == 0x200b || (c >= 0x2060 && c <= 0x2064) ||
	    (c >= 0x206a && c <= 0x206f) || c == 0xfeff ||
	    (c >= 0xfff9 && c <= 0xfffb) || is_nothing(c);
}

static void
read_char(struct reading *r, size_t at, size_t len, uint32_t uc,
    uint32_t before)
{
	enum script script = script_of(uc);

	if (is_invisible(uc, before, r->word.last))
		found(&r->chars->invisible, at, len);
	else if (is_direction(uc))
		found(&r->direction, at, len);
	r->chars->letters[script]++;
	if (script == SCRIPT_LATIN || script == SCRIPT_CYRILLIC ||
	    script == SCRIPT_GREEK)
		word_add(&r->word, script, uc, at);
	else if (r->word.first != SCRIPT_NONE)
		word_end(r, at);
}

/* What only the whole text can say. */
static void
settle(struct reading *r)
{
	struct chars *c = r->chars;

	if (c->letters[SCRIPT_HEBREW] + c->letters[SCRIPT_ARABIC] == 0 &&
	    r->direction.n > 0 && c->invisible.n == 0)
		c->invisible = r->direction;
	if (c->letters[SCRIPT_CYRILLIC] * 3 > c->letters[SCRIPT_LATIN])
		return;
	if (r->torn.n > 0 && c->damaged.n == 0)
		c->damaged = r->torn;
}

/*
 * Count the words of ASCII letters and the marks of ASCII from s[i] on, which
 * have no flaw; a word that goes on with other letters is none of these.
 * Returns how many bytes they are.
 */
static size_t
plain(struct chars *c, const char *s, size_t i, size_t len)
{
	size_t end = ascii_end(s, i, len), n;

	while (end < len && end > i &&
	    (ascii_class[(unsigned char)s[end - 1]] & ASCII_LETTER) != 0)
		end--;
	n = ascii_letters(s + i, end - i);
	c->letters[SCRIPT_LATIN] += n;
	c->letters[SCRIPT_NONE] += end - i - n;
	return end - i;
}

void
chars_read(struct chars *c, const char *s, size_t len, unsigned marks)
{
	struct reading r = {.chars = c};
	uint32_t uc, before = 0;
	size_t i, n, bad;

	memset(c, 0, sizeof(*c));
	if ((marks & (MARK_HIGH | MARK_CONTROL)) == 0) {
		c->letters[SCRIPT_LATIN] = len;
		return;
	}
	for (i = bad = 0; i < len; i += n, before = uc) {
		if (r.word.first == SCRIPT_NONE &&
		    (marks & MARK_CONTROL) == 0 &&
		    (n = plain(c, s, i, len)) > 0) {
			uc = (unsigned char)s[i + n - 1];
			continue;
		}
		if ((n = utf8_decode(s + i, len - i, &uc)) == 0) {
			n = 1;
			uc = 0xfffd;
		}
		read_char(&r, i, n, uc, before);
		if (uc >= 0x80 && i >= bad &&
		    (bad = chars_damage(s + i, len - i, uc, before)) > 0) {
			found(&c->damaged, i, uc == 0xfffd ? n : bad);
			bad += i;
		}
	}
	word_end(&r, len);
	settle(&r);
}
