/*
 * evidence FROM LEN: the evidence that is kept of the LEN bytes from FROM on of
 * "é — é", where a rule counted bytes and not characters.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"

int
main(int argc, char **argv)
{
	static const char text[] = "\xc3\xa9 \xe2\x80\x94 \xc3\xa9";
	struct subject s;
	struct rule r;

	if (argc != 3)
		return 2;
	memset(&s, 0, sizeof(s));
	memset(&r, 0, sizeof(r));
	r.mode = RULE_ON;
	r.name = "any";
	rule_reason(&r, &s, text + atoi(argv[1]), (size_t)atoi(argv[2]), NULL,
	    NULL);
	puts(json_object_get_string(json_object_object_get(
	    json_object_array_get_idx(s.reasons, 0), "evidence")));
	json_object_put(s.reasons);
	return 0;
}
