/*
 * A text is unescaped at the end of the buffer first, and quoted in place of
 * itself only if it must be.
 */
#include "dataset/csv.h"

#include <string.h>

static int
runs(const char *s, size_t len)
{
	static const char *const wide[] = {
		"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"
	};
	size_t i;

	if (len > 0 && s[0] != '\0' && strchr("=+-@\t\r\n", s[0]) != NULL)
		return 1;
	for (i = 0; len >= 3 && i < sizeof(wide) / sizeof(wide[0]); i++)
		if (memcmp(s, wide[i], 3) == 0)
			return 1;
	return 0;
}

static int
needs_quotes(const char *s, size_t len)
{
	size_t i;

	if (len == 0 || s[0] == ' ' || s[len - 1] == ' ')
		return 1;
	for (i = 0; i < len; i++)
		if (s[i] == '"' || s[i] == ',' || s[i] == '\r' || s[i] == '\n')
			return 1;
	return 0;
}

/* Append s in quotes, its own doubled, a NUL as U+FFFD. */
static void
add_quoted(struct buf *out, const char *s, size_t len, int harmless)
{
	size_t i, start = 0;

	buf_addc(out, '"');
	if (harmless)
		buf_addc(out, '\'');
	for (i = 0; i < len; i++) {
		if (s[i] != '"' && s[i] != '\0')
			continue;
		buf_add(out, s + start, i - start);
		buf_adds(out, s[i] == '"' ? "\"\"" : "\xef\xbf\xbd");
		start = i + 1;
	}
	buf_add(out, s + start, len - start);
	buf_addc(out, '"');
}

/* Append s as a cell; says whether it was made harmless. */
static int
add_cell(struct buf *out, const char *s, size_t len)
{
	int harmless = runs(s, len);

	if (harmless || needs_quotes(s, len) || memchr(s, '\0', len) != NULL)
		add_quoted(out, s, len, harmless);
	else
		buf_add(out, s, len);
	return harmless;
}

void
csv_text(struct buf *out, const char *s)
{
	add_cell(out, s, strlen(s));
}

int
csv_value(struct buf *out, const struct member *m)
{
	static struct buf text; /* kept for the next one */

	if (member_null(m))
		return 0;
	buf_clear(&text);
	if (!member_string(m)) {
		if (needs_quotes(m->value, m->len))
			add_quoted(out, m->value, m->len, 0);
		else
			buf_add(out, m->value, m->len);
		return 0;
	}
	member_text(&text, m);
	return add_cell(out, buf_str(&text), text.len);
}
