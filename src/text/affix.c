#include "text/affix.h"

#include <string.h>
#include <strings.h>

size_t
affix_begin(const char *s, size_t len, const char *const *list)
{
	size_t n;

	for (; len > 0 && *list != NULL; list++) {
		for (n = 0; n < len && (*list)[n] != '\0' &&
		    s[n] == (*list)[n];)
			n++;
		if ((*list)[n] == '\0')
			return n;
	}
	return 0;
}

size_t
affix_end(const char *s, size_t len, const char *const *list)
{
	size_t n;

	for (; *list != NULL; list++) {
		n = strlen(*list);
		if (n <= len && memcmp(s + len - n, *list, n) == 0)
			return n;
	}
	return 0;
}

int
affix_whole(const char *s, size_t len, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strlen(*list) == len && strncasecmp(s, *list, len) == 0)
			return 1;
	return 0;
}
