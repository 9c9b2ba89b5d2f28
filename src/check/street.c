/*
 * The words on both sides of the number are characters, or end in one that
 * says what they are: 路, 号 after the number (China), 区 and a row of short
 * numbers (Japan), a district and a street that ends in 로 or 길 (Korea).
 */
#include "check/street.h"

#include <string.h>

#include "text/ascii.h"

/* Is c one of the marks?  There are a few; NUL is none. */
static inline int
is_mark(char c, const char *marks)
{
	while (*marks != '\0' && *marks != c)
		marks++;
	return *marks != '\0';
}

int
street_touch(const struct text *t, size_t a, size_t b, const char *marks)
{
	size_t i = t->words[a].at + t->words[a].len;

	if (t->words[b].at - i > 4)
		return 0;
	for (; i < t->words[b].at; i++)
		if (!is_mark(t->raw[i], marks))
			return 0;
	return 1;
}

int
street_house(const struct text *t, size_t word)
{
	const struct word *w = &t->words[word];
	const char *s = t->raw + w->at;
	size_t i = 0;

	while (i < w->len && s[i] >= '0' && s[i] <= '9')
		i++;
	if (i == 0 || i > 5 || i + 1 < w->len || s[0] == '0')
		return 0;
	return i == w->len || (s[i] | 0x20) <= 'h';
}

int
street_postal(const struct text *t, size_t i)
{
	const char *s;
	size_t n, k = 0;

	if (i >= t->n)
		return 0;
	s = t->raw + t->words[i].at;
	n = t->words[i].len;
	while (k < n && s[k] >= '0' && s[k] <= '9')
		k++;
	return k == n && (n == 4 || n == 5);
}

int
street_name(const struct text *t, size_t i)
{
	const struct word *w = &t->words[i];
	const char *s = t->raw + w->at;

	if ((unsigned char)*s < 0x80)
		return *s >= 'A' && *s <= 'Z';
	/* the normal form of a capital is another character */
	return w->nlen > 1 && memcmp(s, t->norm.data + w->norm, 2) != 0;
}

int
street_titled(const struct text *t, size_t first, size_t last)
{
	static const char *const marks[][2] = {
		{"\"", "\""}, {"'", "'"}, {"`", "'"}, {"*", "*"}, {"_", "_"},
		{"\xe2\x80\x9c", "\xe2\x80\x9d"},
		{"\xe2\x80\x98", "\xe2\x80\x99"},
		{"\xe2\x80\x9e", "\xe2\x80\x9c"}, {"\xc2\xab", "\xc2\xbb"},
	};
	size_t at = t->words[first].at, i, n;
	size_t end = t->words[last].at + t->words[last].len;

	while (end < t->len && ascii_in(t->raw[end], ".,!"))
		end++;
	for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		n = strlen(marks[i][0]);
		if (at >= n && memcmp(t->raw + at - n, marks[i][0], n) == 0 &&
		    t->len - end >= strlen(marks[i][1]) &&
		    memcmp(t->raw + end, marks[i][1],
		    strlen(marks[i][1])) == 0)
			return 1;
	}
	return 0;
}

/* Is the word i one of these? */
static int
is_listed(const struct text *t, size_t i, const char *const *list)
{
	const struct word *w = &t->words[i];
	size_t n;

	for (; *list != NULL; list++) {
		n = strlen(*list);
		if (n == w->len && memcmp(t->raw + w->at, *list, n) == 0)
			return 1;
	}
	return 0;
}

/* China, Japan: the words on both sides are characters. */
static int
name_around(const struct text *t, size_t i)
{
	static const char *const before[] = {"路", "街", "道", "巷", "弄",
	    "目", "段", NULL};
	static const char *const after[] = {"号", "號", "番", NULL};

	return i > 1 && i + 1 < t->n && street_touch(t, i - 1, i, " ") &&
	    is_listed(t, i - 1, before) && is_listed(t, i + 1, after);
}

/* Japan: 渋谷区神南1-2-3, some characters after a ward or a town. */
static size_t
name_japanese(const struct text *t, size_t i)
{
	static const char *const wards[] = {"区", "市", "町", "村", NULL};
	size_t k;

	if (i + 1 >= t->n || !street_touch(t, i, i + 1, "-") ||
	    t->words[i].len > 2 ||
	    t->words[i + 1].at == t->words[i].at + t->words[i].len ||
	    !ascii_in(t->raw[t->words[i + 1].at], "0123456789"))
		return t->n;
	for (k = i; k-- > 0 && i - k < 8 && street_touch(t, k, k + 1, "");)
		if (i - k > 1 && is_listed(t, k, wards))
			return k;
	return t->n;
}

/* Does the word end in one of these characters, of three bytes each? */
static int
ends_in(const struct text *t, size_t i, const char *list)
{
	const struct word *w = &t->words[i];

	for (; w->len > 3 && *list != '\0'; list += 3)
		if (memcmp(t->raw + w->at + w->len - 3, list, 3) == 0)
			return 1;
	return 0;
}

/* Korea: a district, then a street that ends in ro or gil. */
static int
name_korean(const struct text *t, size_t i)
{
	static const char streets[] = "로길", districts[] = "구시군동읍";

	return i > 1 && street_touch(t, i - 2, i - 1, " ") &&
	    street_touch(t, i - 1, i, " ") && ends_in(t, i - 1, streets) &&
	    ends_in(t, i - 2, districts);
}

size_t
street_asian(const struct text *t, size_t i, size_t *last)
{
	*last = i;
	if ((t->marks & MARK_HIGH) == 0)
		return t->n;
	if (name_korean(t, i))
		return i - 2;
	if (!name_around(t, i))
		return name_japanese(t, i);
	*last = i + 1;
	return i - 2;
}
