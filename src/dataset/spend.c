/*
 * Sums are whole numbers, so that they depend on no order; one line of each id
 * counts, and only if the review is there.
 */
#include "dataset/spend.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "dataset/flat.h"
#include "json/jsonl.h"
#include "json/record.h"

#define PICO 1e12

static void
put_count(struct json_object *line, const char *key, struct json_object *rec,
    enum rec_field f)
{
	json_put_int(line, key, rec_int(rec, f, 0));
}

struct json_object *
spend_line(struct json_object *rec, const char *id)
{
	struct json_object *cost = rec_get(rec, REC_REPLY_COST);
	struct json_object *line = json_new_object();

	json_put_str(line, "id", id);
	put_count(line, "calls", rec, REC_REPLY_CALLS);
	put_count(line, "in", rec, REC_REPLY_TOKENS_IN);
	put_count(line, "out", rec, REC_REPLY_TOKENS_OUT);
	put_count(line, "cached", rec, REC_REPLY_TOKENS_CACHED);
	put_count(line, "reasoning", rec, REC_REPLY_TOKENS_REASONING);
	if (cost != NULL)
		json_put(line, "cost", json_object_get(cost));
	else
		json_put_null(line, "cost");
	return line;
}

static void
add(struct spend *sum, struct json_object *line)
{
	double cost = json_num(line, "cost", NAN);

	sum->reviews++;
	sum->calls += json_int(line, "calls", 0);
	sum->tokens_in += json_int(line, "in", 0);
	sum->tokens_out += json_int(line, "out", 0);
	sum->tokens_cached += json_int(line, "cached", 0);
	sum->tokens_reasoning += json_int(line, "reasoning", 0);
	if (isfinite(cost) && fabs(cost) < 1e6)
		sum->cost += llround(cost * PICO);
	else
		sum->unpriced++;
}

int
spend_sum(struct spend *sum, const char *path, struct idmap *ids)
{
	struct json_object *line;
	uint64_t *mark;
	struct jl in;
	size_t i;
	int n;

	memset(sum, 0, sizeof(*sum));
	if (jl_open(&in, path) == -1)
		return errno == ENOENT ? 0 : -1;
	for (i = 0; i < ids->cap; i++)
		ids->entry[i].value = 0;
	while ((n = jl_read(&in, &line)) != 0) {
		if (n == -1)	/* counts as missing */
			continue;
		mark = idmap_get(ids, flat_id_hash(line));
		if (mark != NULL && !*mark) {
			*mark = 1;
			add(sum, line);
		}
		json_object_put(line);
	}
	jl_close(&in);
	return 0;
}

struct json_object *
spend_json(const struct spend *sum, int64_t reviews)
{
	struct json_object *obj = json_new_object();
	struct json_object *tokens = json_new_object();

	json_put_int(obj, "reviews", sum->reviews);
	json_put_int(obj, "calls", sum->calls);
	json_put_int(tokens, "in", sum->tokens_in);
	json_put_int(tokens, "out", sum->tokens_out);
	json_put_int(tokens, "cached", sum->tokens_cached);
	json_put_int(tokens, "reasoning", sum->tokens_reasoning);
	json_put(obj, "tokens", tokens);
	if (sum->unpriced > 0 || sum->reviews < reviews)
		json_put_null(obj, "cost");
	else
		json_put_num(obj, "cost", (double)sum->cost / PICO);
	return obj;
}
