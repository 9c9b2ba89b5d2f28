#include "check/csvhint.h"

#include <string.h>

#include "ground/msg.h"

static size_t
count(const char *s, size_t len, char c)
{
	size_t n = 0;

	for (; len > 0; len--)
		n += s[len - 1] == c;
	return n;
}

int
csvhint_row(const char *line, size_t len)
{
	for (; len > 0 && (*line == ' ' || *line == '\t'); len--)
		line++;
	return len > 0 && *line != '{' && *line != '[';
}

int
csvhint_say(const char *name, size_t number, const char *line, size_t len)
{
	const size_t comma = count(line, len, ',');
	const size_t semicolon = count(line, len, ';');
	const size_t tab = count(line, len, '\t');
	const char *by = "";

	if (!csvhint_row(line, len) || comma + semicolon + tab == 0)
		return 0;
	if (semicolon > comma)
		by = ", delimiter=\";\"";
	if (tab > comma && tab > semicolon)
		by = ", delimiter=\"\\t\"";
	msg("%s:%zu: not a JSON object; if this is CSV, %sJSON lines are made "
	    "of it by", name, number, *by == '\0' ? "--profile FILE.csv reads "
	    "it, and " : "");
	msg("python3 -c 'import csv, json; [print(json.dumps(r)) for r in "
	    "csv.DictReader(open(0, encoding=\"utf-8-sig\", newline=\"\")%s)]' "
	    "<FILE.csv | rg-check --field COLUMN", by);
	return 1;
}
