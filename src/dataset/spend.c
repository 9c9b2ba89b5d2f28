/*
 * Sums are whole numbers, so that they depend on no order; one line of each id
 * counts, and only if the review is there.
 */
#include "dataset/spend.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "dataset/flat.h"
#include "ground/hash.h"
#include "ground/sum.h"
#include "json/jsonl.h"
#include "json/member.h"
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
	json_put_or_null(line, "cost", json_object_get(cost));
	return line;
}

static void
add_member(struct spend *sum, const struct member *m)
{
	const struct {
		const char *key;
		int64_t *sum;
	} counts[] = {
		{"calls", &sum->calls}, {"in", &sum->tokens_in},
		{"out", &sum->tokens_out}, {"cached", &sum->tokens_cached},
		{"reasoning", &sum->tokens_reasoning}
	};
	size_t i;

	for (i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
		if (member_is(m, counts[i].key))
			sum_add(counts[i].sum, member_int(m, 0));
}

/* Add what stands behind the id of a line, from `at` on. */
static void
add(struct spend *sum, const char *line, size_t len, size_t at)
{
	double cost = NAN;
	struct member m;

	while (member_next(line, len, &at, &m)) {
		if (member_is(&m, "cost") && !member_null(&m))
			cost = strtod(m.value, NULL);
		else
			add_member(sum, &m);
	}
	sum->reviews++;
	if (!isfinite(cost) || fabs(cost) >= 1e6 ||
	    sum_add(&sum->cost, llround(cost * PICO)) == -1)
		sum->unpriced++;
}

/* Whether it is a whole line of ours, which begins with its id. */
static int
read_id(const char *line, size_t len, size_t *at, struct buf *id)
{
	struct member m;

	*at = 0;
	buf_clear(id);
	if (len < 2 || line[0] != '{' || line[len - 1] != '}' ||
	    !member_next(line, len, at, &m) || !member_is(&m, "id") ||
	    !member_string(&m))
		return 0;
	member_text(id, &m);
	return 1;
}

int
spend_sum(struct spend *sum, const char *path, struct idmap *ids)
{
	struct buf id = BUF_INIT;
	const char *line;
	uint64_t *mark;
	size_t i, len, at;
	struct jl in;
	int n;

	memset(sum, 0, sizeof(*sum));
	if (jl_open(&in, path) == -1)
		return errno == ENOENT ? 0 : -1;
	for (i = 0; i < ids->cap; i++)
		ids->entry[i].value = 0;
	while ((n = jl_line(&in, &line, &len)) != 0) {
		if (n == -1 || !read_id(line, len, &at, &id))
			continue;	/* counts as missing */
		mark = idmap_get(ids, flat_hash(buf_str(&id), id.len));
		if (mark != NULL && !*mark) {
			*mark = 1;
			add(sum, line, len, at);
		}
	}
	jl_close(&in);
	buf_free(&id);
	return 0;
}

int
spend_lines(const char *path, struct idset *seen, struct buf *out)
{
	const char *line;
	struct jl in;
	size_t len;
	int n;

	if (jl_open(&in, path) == -1)
		return errno == ENOENT ? 0 : -1;
	while ((n = jl_line(&in, &line, &len)) != 0) {
		if (n == -1 || line[len - 1] != '}')
			continue;
		if (idset_add(seen, hash64(line, len)) && out != NULL) {
			buf_add(out, line, len);
			buf_addc(out, '\n');
		}
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
