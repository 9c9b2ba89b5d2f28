/*
 * A line that somebody else may have changed: what flat_make() promises of it.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "dataset/flat.h"
#include "json/record.h"

struct complaint {
	char *why;
	size_t size;
};

static int __attribute__((format(printf, 2, 3)))
say(const struct complaint *c, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(c->why, c->size, fmt, ap);
	va_end(ap);
	return -1;
}

/* Keys that are null in no line. */
static int
never_null(const struct flat_column *col)
{
	static const char *const names[] = {"id", "text", "digitalSourceType",
	    "attempt"};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(col->name, names[i]) == 0)
			return 1;
	return col->type == FLAT_BOOL;
}

int
flat_texts(struct json_object *list)
{
	size_t i;

	if (!json_object_is_type(list, json_type_array))
		return 0;
	for (i = 0; i < json_object_array_length(list); i++)
		if (!json_object_is_type(json_object_array_get_idx(list, i),
		    json_type_string))
			return 0;
	return 1;
}

static int
check_type(const struct complaint *c, const struct flat_column *col,
    struct json_object *v)
{
	static const struct {
		enum json_type type;
		const char *name;
	} want[] = {
		[FLAT_TEXT] = {json_type_string, "a string"},
		[FLAT_INT] = {json_type_int, "an integer"},
		[FLAT_BOOL] = {json_type_boolean, "true or false"},
		[FLAT_TEXTS] = {json_type_array, "a list of strings"}
	};
	int null = v == NULL && !never_null(col);

	if (null || (v != NULL && json_object_is_type(v, want[col->type].type)
	    && (col->type != FLAT_TEXTS || flat_texts(v))))
		return 0;
	return say(c, "'%s' is %s; expected %s%s", col->name,
	    v == NULL ? "null" : "of another type", want[col->type].name,
	    never_null(col) ? "" : " or null");
}

static int
check_keys(const struct complaint *c, struct json_object *line)
{
	const struct flat_column *col;
	size_t i = 0;

	json_object_object_foreach(line, key, v) {
		if ((col = flat_column(i)) == NULL) {
			if (v != NULL &&
			    !json_object_is_type(v, json_type_string))
				return say(c, "'%.60s' is of another type;"
				    " expected a string or null", key);
			continue;
		}
		if (strcmp(col->name, key) != 0)
			return say(c, "'%.60s' stands in the place of '%s'",
			    key, col->name);
		if (check_type(c, col, v) == -1)
			return -1;
		i++;
	}
	if ((col = flat_column(i)) != NULL)
		return say(c, "'%s' is missing", col->name);
	return 0;
}

static int
check_range(const struct complaint *c, struct json_object *line,
    const char *key, int64_t least, int64_t most)
{
	int64_t n = json_int(line, key, least);

	if (n >= least && n <= most)
		return 0;
	return say(c, "'%s' is %lld; expected %lld%s", key, (long long)n,
	    (long long)least, most == 5 ? " to 5" : " or more");
}

int
flat_check(struct json_object *line, char *why, size_t size)
{
	struct complaint c = {why, size};
	int64_t seed;

	if (check_keys(&c, line) == -1 ||
	    check_range(&c, line, "rating", 1, 5) == -1 ||
	    check_range(&c, line, "planned_rating", 1, 5) == -1 ||
	    check_range(&c, line, "attempt", 1, INT64_MAX) == -1)
		return -1;
	if (!json_object_get_boolean(json_get(line, "synthetic")))
		return say(&c, "'synthetic' is false; expected true");
	if (strcmp(json_str(line, "digitalSourceType"), flat_source(
	    json_object_get_boolean(json_get(line, "simulated")))) != 0)
		return say(&c, "'digitalSourceType' does not agree with"
		    " 'simulated'");
	if (rec_seed(json_str(line, "id"), &seed) != NULL &&
	    seed != json_int(line, "seed", -1))
		return say(&c, "'seed' does not agree with 'id'");
	return 0;
}
