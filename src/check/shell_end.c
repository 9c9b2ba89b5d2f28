/*
 * Ends that no person writes: of an object that began as none, of a string in
 * a program.
 */
#include <string.h>

#include "check/shell.h"
#include "text/ascii.h"

/*
 * Does the text end as an object does, though it began as none: ..."}?  The
 * length of that end, with its place in *at.
 */
static size_t
object_end(const struct text *t, size_t *at)
{
	size_t end = t->len;

	while (end > 0 && ascii_in(t->raw[end - 1], " \n\r\t]"))
		end--;
	if (end < 3 || t->raw[end - 1] != '}' || (t->raw[end - 2] != '"' &&
	    t->raw[end - 2] != '\n'))
		return 0;
	*at = end - 2;
	return t->len - *at;
}

/* Does it end as a string in a program does: ...", or ..."]? */
static size_t
string_end(const struct text *t, size_t *at)
{
	size_t end = t->len, i;

	while (end > 0 && ascii_in(t->raw[end - 1], " \n\r\t"))
		end--;
	i = end;
	while (i > 1 && ascii_in(t->raw[i - 1], "]},;"))
		i--;
	if (i == end || i < 2 || t->raw[i - 1] != '"')
		return 0;
	*at = i - 1;
	return end - *at;
}

size_t
shell_end(const struct text *t, size_t *at)
{
	size_t len = object_end(t, at);

	return len > 0 ? len : string_end(t, at);
}
