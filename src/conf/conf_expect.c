/*
 * What a row of the schema expects, for messages.
 */
#include <stdio.h>

#include "conf/conf_schema.h"

const char *
conf_rule_expects(const struct conf_rule *rule, char *buf, size_t size)
{
	static const char *const words[] = {
		[CT_MAP] = "a map",
		[CT_NAMES] = "a map of names",
		[CT_LIST] = "a list of maps, each with a name",
		[CT_MAPS] = "a list of maps",
		[CT_TEXT] = "a text",
		[CT_TEXTS] = "a list of texts",
		[CT_URL] = "an address that begins with http:// or https://",
		[CT_ENV] = "the name of an environment variable",
		[CT_RATINGS] = "a map of the ratings 1 to 5 to weights",
		[CT_WEIGHTS] = "a map of names to weights, or a list of names",
	};

	switch (rule->type) {
	case CT_INT:
		snprintf(buf, size, "a whole number from %.0f to %.0f",
		    rule->min, rule->max);
		break;
	case CT_NUM:
		snprintf(buf, size, "a number from %.10g to %.10g", rule->min,
		    rule->max);
		break;
	case CT_PAIR:
		snprintf(buf, size, "[least, most], two whole numbers from "
		    "%.0f to %.0f", rule->min, rule->max);
		break;
	case CT_ENUM:
		snprintf(buf, size, "one of %s", rule->words);
		break;
	default:
		snprintf(buf, size, "%s%s", rule->flags & CONF_ONE ?
		    "a map, or " : "", words[rule->type]);
	}
	return buf;
}
