/*
 * A label is followed by a colon, maybe with marks of emphasis around it, and
 * by its value; what is in round brackets before the colon is not looked at.
 */
#include "text/frame_value.h"

#include <string.h>

#include "text/affix.h"
#include "text/ascii.h"

enum { ASIDE = 100 }; /* bytes between brackets before a colon */

/* What stands behind a number of points, or of stars. */
static const char *const of_five[] = {"out of 5", "out of five", "von 5",
    "von fünf", "sur 5", "de 5", "su 5", "em 5", "van 5", "van de 5", "na 5",
    "z 5", "из 5", "av 5", "of 5", NULL};
static const char *const stars[] = {"star", "Star", "Stern", "étoile",
    "Étoile", "estrella", "estrela", "stelle", "stella", "ster", "gwiazd",
    "yıldız", "звез", "звёзд", "星", "颗星", "つ星", "점", "★", "⭐", NULL};
/* The same with a number that is spelled out. */
static const char *const spelled[] = {"★", "⭐", "One star", "Two stars",
    "Three stars", "Four stars", "Five stars", "one star", "two stars",
    "One Star", "Two Star", "Three Star", "Four Star", "Five Star",
    "three stars", "four stars", "five stars", "一星", "二星", "两星", "三星",
    "四星", "五星", "星1", "星2", "星3", "星4", "星5", NULL};

const char *
frame_after_marks(const struct text *t, const struct word *w, const char *marks)
{
	const char *p = t->raw + w->at + w->len, *end = t->raw + t->len;
	int colon = 0;

	for (; p < end; p++) {
		if (end - p > 2 && memcmp(p, "\xef\xbc\x9a", 3) == 0)
			p += 2;
		else if (*p == '\0' || strchr(marks, *p) == NULL)
			break;
		colon |= *p != ' ' && *p != '*' && *p != '_';
	}
	return colon && p < end ? p : NULL;
}

const char *
frame_after_colon(const struct text *t, const struct word *w)
{
	return frame_after_marks(t, w, " *_:");
}

int
frame_is_of_five(const char *p, const char *end)
{
	if (affix_begin(p, (size_t)(end - p), spelled) > 0)
		return 1;
	if (p >= end || *p < '0' || *p > '5')
		return 0;
	for (p++; p < end && ascii_in(*p, "0123456789. "); p++)
		continue;
	return (end - p > 1 && p[0] == '/' && (p[1] == '5' ||
	    (p[1] == ' ' && end - p > 2 && p[2] == '5'))) ||
	    affix_begin(p, (size_t)(end - p), of_five) > 0 ||
	    affix_begin(p, (size_t)(end - p), stars) > 0;
}

int
frame_has_reason(const char *p, const char *end)
{
	static const char *const parts[] = {"out of", "stars", "star", "points",
	    "von", "Sternen", "Sterne", "sur", "étoiles", "estrellas",
	    "estrelas", "stelle", "sterren", "de", "su", "em", "van", "★",
	    "⭐", "☆", "only", "just", "mainly", "mostly",
	    "simply", "purely", "partly", NULL};
	static const char *const reasons[] = {"because ", "since ", "for ",
	    "as ", "due to ", "weil ", "da ", "denn ", "wegen ", "parce ",
	    "car ", "pour ", "porque ", "por ", "pois ", "perché ", "per ",
	    "omdat ", "want ", "bo ", "ponieważ ", "потому ", "так как ",
	    "из-за ", NULL};
	size_t n;

	if (p == end || !(ascii_in(*p, "0123456789") ||
	    affix_begin(p, (size_t)(end - p), stars) > 0))
		return 0;
	do {
		while (p < end && ascii_in(*p, "0123456789./, ()-*_"))
			p++;
		if (affix_begin(p, (size_t)(end - p), reasons) > 0)
			return 1;
		n = affix_begin(p, (size_t)(end - p), parts);
		p += n;
	} while (n > 0);
	return 0;
}

int
frame_is_spelled(const char *p, const char *end)
{
	static const char *const numbers[] = {"one", "two", "three", "four",
	    "five", NULL};
	const char *to = p;

	while (to < end && (ascii_class[(unsigned char)*to] & ASCII_LETTER) !=
	    0)
		to++;
	return to < end && ascii_in(*to, ".;\n") &&
	    affix_whole(p, (size_t)(to - p), numbers);
}

int
frame_is_of_ten(const char *p, const char *end)
{
	if (end - p > 2 && p[0] >= '6' && p[0] <= '9' &&
	    ascii_in(p[1], ".,") && p[2] >= '0' && p[2] <= '9')
		return 1; /* 6,5: more than five, and no count of words */
	while (p < end && ascii_in(*p, "0123456789. "))
		p++;
	return (end - p > 2 && memcmp(p, "/10", 3) == 0) ||
	    (end - p > 8 && memcmp(p, "out of 10", 9) == 0);
}

int
frame_is_asterisks(const struct text *t, const struct word *w)
{
	const char *p = t->raw + w->at + w->len, *end = t->raw + t->len;

	while (p < end && (*p == ':' || *p == ' '))
		p++;
	return p > t->raw + w->at + w->len && end - p > 1 && p[0] == '*' &&
	    p[1] == '*' && (end - p < 3 || ascii_in(p[2], "*\n "));
}

int
frame_is_key_of_stars(const struct text *t, const struct word *w)
{
	const char *p = t->raw + w->at + w->len, *end = t->raw + t->len;
	size_t n, last = 0, rows = 0;

	for (; p < end && *p != '\n'; p++) {
		for (n = 0; p + n < end && p[n] == '*';)
			n++;
		if (n == 0)
			continue;
		rows += last == 0 || n + 1 == last;
		last = n;
		p += n - 1;
	}
	return rows > 2;
}

/* Where the bracket at p, maybe of full width, ends; NULL if it is none. */
static const char *
aside_end(const char *p, const char *end)
{
	const size_t left = (size_t)(end - p) < ASIDE ? (size_t)(end - p) :
	    ASIDE;
	const char *to;

	if (left > 0 && *p == '(')
		to = memchr(p, ')', left);
	else if (left > 2 && memcmp(p, "（", 3) == 0)
		to = memmem(p, left, "）", 3);
	else
		return NULL;
	if (to == NULL || memchr(p, '\n', (size_t)(to - p)) != NULL)
		return NULL;
	return to + (*to == ')' ? 1 : 3);
}

const char *
frame_after_aside(const struct text *t, const struct word *w)
{
	const char *p = t->raw + w->at + w->len, *end = t->raw + t->len;

	while (p < end && ascii_in(*p, " *_"))
		p++;
	if ((p = aside_end(p, end)) == NULL)
		return NULL;
	while (p < end && ascii_in(*p, " *_"))
		p++;
	if (p < end && *p == ':')
		return p + 1;
	return end - p > 2 && memcmp(p, "：", 3) == 0 ? p + 3 : NULL;
}

int
frame_is_word(const struct text *t, size_t i, const char *s)
{
	return t->words[i].nlen == strlen(s) &&
	    memcmp(t->norm.data + t->words[i].norm, s, strlen(s)) == 0;
}

int
frame_begins_line(const struct text *t, size_t i)
{
	size_t at = t->words[i].at;

	while (at > 0 && (ascii_in(t->raw[at - 1], " *_#-\t([\"") ||
	    (at > 2 && (memcmp(t->raw + at - 3, "（", 3) == 0 ||
	    memcmp(t->raw + at - 3, "【", 3) == 0))))
		at -= (unsigned char)t->raw[at - 1] < 0x80 ? 1 : 3;
	return at == 0 || t->raw[at - 1] == '\n';
}
