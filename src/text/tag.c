#include "text/tag.h"

#include <string.h>
#include <strings.h>

#include "text/ascii.h"

enum { LONGEST = 100 };

static int
is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_' || c == '-' || c == ':';
}

static int
is_listed(const char *s, size_t len, const char *const *names)
{
	for (; *names != NULL; names++)
		if (((*s ^ **names) & ~0x20) == 0 && /* most begin otherwise */
		    strncasecmp(s, *names, len) == 0 && (*names)[len] == '\0')
			return 1;
	return 0;
}

size_t
tag_len(const char *s, size_t len, const char *const *names)
{
	size_t i, from, to;

	if (len > LONGEST)
		len = LONGEST;
	from = i = 1 + (len > 1 && s[1] == '/');
	while (i < len && is_name(s[i]))
		i++;
	if (i >= len || i == from || !ascii_in(s[i], "> \t/"))
		return 0;
	for (to = i; i < len && s[i] != '>'; i++)
		if (s[i] == '<' || s[i] == '\n')
			return 0;
	return i < len && is_listed(s + from, to - from, names) ? i + 1 : 0;
}

size_t
tag_find(const char *s, size_t len, const char *const *names, size_t *at)
{
	const char *p = s, *end = s + len;
	size_t n;

	while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		if ((n = tag_len(p, (size_t)(end - p), names)) > 0) {
			*at = (size_t)(p - s);
			return n;
		}
		p++;
	}
	return 0;
}
