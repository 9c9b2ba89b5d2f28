/*
 * The index holds no text to be like one of its own slot, since there that is
 * another try.  Two machines may have planned the same slots, so ids stand in
 * it behind a mark with which they name no slot.
 */
#include "check/alike.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define MARK "="

struct alike {
	struct dup *dup;
	struct dup_limit limit; /* above 1: only equal texts count */
	struct text text;
	struct sketch sketch;
};

static int
on(const struct conf *conf, const char *key)
{
	return strcmp(conf_str(conf->root, key, "off"), "on") == 0;
}

struct dup_limit
alike_limit(const struct conf *conf)
{
	return (struct dup_limit){
	    conf_num(conf->root, "check.near_duplicate.limit", 1),
	    conf_num(conf->root, "check.near_duplicate.short_limit", 1)};
}

struct alike *
alike_new(const struct conf *conf)
{
	struct alike *a;
	int equal = on(conf, "check.duplicate.mode");
	int near = on(conf, "check.near_duplicate.mode");

	if (!equal && !near)
		return NULL;
	a = mem_calloc(1, sizeof(*a));
	a->dup = dup_new();
	a->limit = near ? alike_limit(conf) : (struct dup_limit){2, 2};
	a->text = (struct text)TEXT_INIT;
	return a;
}

void
alike_free(struct alike *a)
{
	if (a == NULL)
		return;
	dup_free(a->dup);
	text_free(&a->text);
	sketch_free(&a->sketch);
	free(a);
}

static void
sketch(struct alike *a, const char *text)
{
	text_read(&a->text, text, strlen(text));
	sketch_make(&a->sketch, &a->text);
}

static const char *
find(void *arg, const char *id, const char *text, double *value)
{
	struct alike *a = arg;
	struct dup_hit hit = {NULL, 0, 0, 0};
	char *key = mem_printf(MARK "%s", id);
	int found;

	sketch(a, text);
	dup_ask(a->dup, &a->sketch, key);
	found = dup_find(a->dup, &a->sketch, key, &a->limit, &hit);
	free(key);
	if (!found)
		return NULL;
	*value = hit.value;
	return hit.id + strlen(MARK);
}

static void
add(void *arg, const char *id, const char *text)
{
	struct alike *a = arg;
	char *key = mem_printf(MARK "%s", id);

	sketch(a, text);
	dup_ask(a->dup, &a->sketch, key);
	dup_add(a->dup, &a->sketch, key);
	free(key);
}

static void
drop(void *arg, const char *id)
{
	struct alike *a = arg;
	char *key = mem_printf(MARK "%s", id);

	dup_drop(a->dup, key);
	free(key);
}

struct merge_like
alike_for_merge(struct alike *a)
{
	struct merge_like like = {a, NULL, NULL, NULL};

	if (a != NULL) {
		like.find = find;
		like.add = add;
		like.drop = drop;
	}
	return like;
}
