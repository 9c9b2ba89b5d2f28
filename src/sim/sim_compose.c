/*
 * The brief is the last line of the last text.  Bad reviews are drawn from a
 * stream of their own, so that their rates do not change the good ones.
 */
#include "sim/sim_compose.h"

#include <ctype.h>
#include <string.h>

#include "ground/hash.h"
#include "json/json.h"
#include "sim/sim_judge.h"
#include "sim/sim_review.h"

/* Streams of random numbers for one prompt. */
enum { STREAM_KIND, STREAM_TEXT, STREAM_COPY };

#define COPIES 2 /* texts that duplicates of one product and rating share */

static struct json_object *
read_brief(const struct sim_wish *wish)
{
	const char *end = wish->prompt + wish->len, *line, *why;

	while (end > wish->last && isspace((unsigned char)end[-1]))
		end--;
	line = end;
	while (line > wish->last && line[-1] != '\n')
		line--;
	if (line == end || *line != '{')
		return NULL;
	return json_read(line, (size_t)(end - line), &why);
}

static size_t
strings(struct json_object *list, const char **out)
{
	size_t i, n, len = 0;
	const char *s;

	if (!json_object_is_type(list, json_type_array))
		return 0;
	n = json_object_array_length(list);
	for (i = 0; i < n && len < SIM_LIST; i++) {
		s = json_object_get_string(json_object_array_get_idx(list, i));
		if (s != NULL && *s != '\0')
			out[len++] = s;
	}
	return len;
}

static size_t
bound(struct json_object *list, size_t i, size_t dflt)
{
	int64_t n = -1;

	if (json_object_is_type(list, json_type_array))
		n = json_object_get_int64(json_object_array_get_idx(list, i));
	return n >= 1 && n <= 2000 ? (size_t)n : dflt;
}

/* Returns 0, or -1 if obj is no brief. */
static int
parse_brief(struct json_object *obj, struct sim_brief *b)
{
	struct json_object *words = json_get(obj, "words");

	*b = (struct sim_brief){.product = json_str(obj, "product"),
	    .category = json_str(obj, "category"),
	    .persona = json_str(obj, "persona"),
	    .tone = json_str(obj, "tone"),
	    .rating = (int)json_int(obj, "rating", 0)};
	if (b->product == NULL || b->rating < 1 || b->rating > 5)
		return -1;
	b->min = bound(words, 0, 40);
	b->max = bound(words, 1, b->min + 40);
	if (b->max < b->min)
		b->max = b->min;
	b->naspects = strings(json_get(obj, "aspects"), b->aspects);
	b->nfeatures = strings(json_get(obj, "features"), b->features);
	return 0;
}

static enum sim_bad
draw(const double *rate, struct rng *r)
{
	double u = rng_unit(r);
	int i;

	for (i = 0; i < SIM_BADS; i++) {
		u -= rate[i];
		if (u < 0)
			return (enum sim_bad)i;
	}
	return SIM_GOOD;
}

/* Whether the brief says that a rule rejected the slot before. */
static int
amended(struct json_object *obj, const char *rule)
{
	struct json_object *list = json_get(obj, "amended");
	const char *s;
	size_t i, n;

	if (!json_object_is_type(list, json_type_array))
		return 0;
	n = json_object_array_length(list);
	for (i = 0; i < n; i++) {
		s = json_object_get_string(json_object_array_get_idx(list, i));
		if (s != NULL && strcmp(s, rule) == 0)
			return 1;
	}
	return 0;
}

/* What the review is to be: drawn by prompt or slot, mended if it obeys. */
static enum sim_bad
choose(const struct sim_wish *wish, struct json_object *obj)
{
	/* the rules of rg-check(1) that find what is bad */
	static const char *const rules[SIM_BADS][2] = {
		[SIM_BAD_REFUSAL] = {"refusal", "parse"},
		[SIM_BAD_PLACEHOLDER] = {"placeholder", ""},
		[SIM_BAD_RATING] = {"rating", ""},
		[SIM_BAD_SHORT] = {"length", ""},
		[SIM_BAD_DUPLICATE] = {"duplicate", "near_duplicate"},
		[SIM_BAD_LEAK] = {"prompt_leak", ""},
	};
	struct rng r, slot;
	enum sim_bad kind;

	rng_init(&r, wish->hash, STREAM_KIND);
	kind = draw(wish->bad, &r);
	if (rng_unit(&r) < wish->stubborn) {
		rng_init(&slot, rng_mix(wish->seed,
		    rng_mix((uint64_t)json_int(obj, "seed", 0),
		    (uint64_t)json_int(obj, "slot", 0))), STREAM_KIND);
		kind = draw(wish->bad, &slot);
	}
	if (kind != SIM_GOOD && rng_unit(&r) < wish->obey &&
	    (amended(obj, rules[kind][0]) || amended(obj, rules[kind][1])))
		return SIM_GOOD;
	return kind;
}

static void
refuse(struct rng *r, struct buf *out)
{
	static const char *const refusals[] = {
		"I'm sorry, but I can't help with writing this review.",
		"I cannot write a review for a product I have not used.",
		"As an AI, I'm not able to create customer reviews.",
		"I'm unable to fulfil this request.",
	};

	buf_adds(out, refusals[rng_below(r, 4)]);
}

/* All duplicates of one product and rating have one of a few texts. */
static void
make_copy(struct sim_brief *b, struct rng *r)
{
	uint64_t key = hash64_seed(b->product, strlen(b->product),
	    (uint64_t)b->rating);

	b->persona = NULL;
	b->tone = NULL;
	b->naspects = 0;
	rng_init(r, key + rng_below(r, COPIES), STREAM_COPY);
}

/* Up to 16 words in a row of the prompt, from a line that has 9 or more. */
static void
leak(const struct sim_wish *wish, struct buf *text)
{
	const char *s = wish->last, *end = wish->prompt + wish->len, *at;
	size_t words;

	while (s < end) {
		words = 0;
		for (at = s; at < end && *at != '\n' && words < 16; at++)
			if (*at == ' ')
				words++;
		if (words >= 9 && *s != '{') {
			buf_addc(text, ' ');
			buf_add(text, s, (size_t)(at - s));
			return;
		}
		at = memchr(at, '\n', (size_t)(end - at));
		s = at != NULL ? at + 1 : end;
	}
}

static void
cut_short(struct buf *text)
{
	size_t i, words = 0;

	for (i = 0; i < text->len; i++)
		if (text->data[i] == ' ' && ++words == 5)
			break;
	text->len = i;
	buf_addc(text, '.');
}

static void
write_review(const struct sim_wish *wish, struct sim_brief *b,
    enum sim_bad kind, struct rng *r, struct buf *out)
{
	static struct buf title, text; /* their memory is kept */

	buf_clear(&title);
	buf_clear(&text);
	if (kind == SIM_BAD_PLACEHOLDER)
		b->product = "[product name]";
	else if (kind == SIM_BAD_RATING)
		b->rating = 1 + (b->rating + (int)rng_below(r, 4)) % 5;
	else if (kind == SIM_BAD_DUPLICATE)
		make_copy(b, r);
	sim_review(b, r, &title, &text);
	if (kind == SIM_BAD_SHORT)
		cut_short(&text);
	else if (kind == SIM_BAD_LEAK)
		leak(wish, &text);
	buf_adds(out, "{\"title\":");
	json_quote(out, title.data, title.len);
	buf_adds(out, ",\"text\":");
	json_quote(out, text.data, text.len);
	buf_addf(out, ",\"rating\":%d}", b->rating);
}

/* Say what this is, and quote the first words of what was asked. */
static void
be_honest(const struct sim_wish *wish, struct buf *out)
{
	const char *end = wish->prompt + wish->len, *s = wish->last;
	size_t i, words = 0, n = (size_t)(end - s);

	for (i = 0; i < n && i < 60 && s[i] != '\n'; i++)
		if (s[i] == ' ' && ++words == 8)
			break;
	while (i > 0 && i < n && ((unsigned char)s[i] & 0xc0) == 0x80)
		i--;
	buf_adds(out, "This is rg-sim, a simulator and no model; it writes "
	    "reviews to a brief and has no answer to \"");
	buf_add(out, s, i);
	buf_adds(out, i < n ? "...\"." : "\".");
}

int
sim_compose(const struct sim_wish *wish, struct buf *out)
{
	struct json_object *obj = read_brief(wish);
	struct sim_brief brief;
	enum sim_bad kind;
	struct rng r;

	if (json_get(obj, "judge") != NULL) {
		sim_judge(json_get(obj, "judge"), out);
		json_object_put(obj);
		return -1;
	}
	if (obj == NULL || parse_brief(obj, &brief) == -1) {
		json_object_put(obj);
		be_honest(wish, out);
		return -1;
	}
	kind = choose(wish, obj);
	rng_init(&r, wish->hash, STREAM_TEXT);
	if (kind == SIM_BAD_REFUSAL)
		refuse(&r, out);
	else
		write_review(wish, &brief, kind, &r, out);
	json_object_put(obj);
	return (int)kind;
}
