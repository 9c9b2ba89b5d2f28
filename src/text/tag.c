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
	size_t i, from;

	if (len > LONGEST)
		len = LONGEST;
	from = i = 1 + (len > 1 && s[1] == '/');
	while (i < len && is_name(s[i]))
		i++;
	if (i >= len || i == from ||
	    !is_listed(s + from, i - from, names) ||
	    !ascii_in(s[i], "> \t/"))
		return 0;
	for (; i < len && s[i] != '<' && s[i] != '\n'; i++)
		if (s[i] == '>')
			return i + 1;
	return 0;
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
