/*
 * Values are shared with the record, not copied, so a line costs little more
 * than its keys.
 */
#include "dataset/flat.h"

#include <string.h>

#include "ground/hash.h"
#include "json/record.h"

/* schema.org's terms, after the IPTC's: by a trained model; by a program */
#define BY_MODEL "https://schema.org/TrainedAlgorithmicMediaDigitalSource"
#define BY_PROGRAM "https://schema.org/AlgorithmicMediaDigitalSource"

static const struct flat_column columns[] = {
	{"id", FLAT_TEXT,
	    "slot, seed and hash of the plan; different in every line"},
	{"title", FLAT_TEXT,
	    "title of the review"},
	{"text", FLAT_TEXT,
	    "text of the review"},
	{"rating", FLAT_INT,
	    "stars, 1 to 5, that came with the text"},
	{"product", FLAT_TEXT,
	    "planned: what it is about"},
	{"category", FLAT_TEXT,
	    "planned: kind of product"},
	{"persona", FLAT_TEXT,
	    "planned: who writes"},
	{"tone", FLAT_TEXT,
	    "planned: how it sounds"},
	{"aspects", FLAT_TEXTS,
	    "planned: what it speaks about"},
	{"language", FLAT_TEXT,
	    "planned: code of ISO 639-1"},
	{"planned_rating", FLAT_INT,
	    "planned: stars, 1 to 5"},
	{"words_min", FLAT_INT,
	    "planned: least number of words"},
	{"words_max", FLAT_INT,
	    "planned: greatest number of words"},
	{"synthetic", FLAT_BOOL,
	    "true: not written by a customer"},
	{"simulated", FLAT_BOOL,
	    "true: no language model was asked"},
	{"provider", FLAT_TEXT,
	    "entry of the configuration that was asked"},
	{"model", FLAT_TEXT,
	    "model, as its provider names it"},
	{"digitalSourceType", FLAT_TEXT,
	    "the same as a term of schema.org"},
	{"prompt_sha256", FLAT_TEXT,
	    "SHA-256 of the prompt"},
	{"seed", FLAT_INT,
	    "seed of the plan"},
	{"attempt", FLAT_INT,
	    "which try was accepted, from 1"},
};

#define NCOLUMNS (sizeof(columns) / sizeof(columns[0]))

const struct flat_column *
flat_column(size_t i)
{
	return i < NCOLUMNS ? &columns[i] : NULL;
}

const char *
flat_about(const char *name)
{
	size_t i;

	for (i = 0; i < NCOLUMNS; i++)
		if (strcmp(columns[i].name, name) == 0)
			return columns[i].about;
	return "planned: an attribute of the user's own";
}

const char *
flat_source(int simulated)
{
	return simulated ? BY_PROGRAM : BY_MODEL;
}

/* Lend a value of the record to the line: shared, not copied; or null. */
static void
lend(struct json_object *line, const char *key, struct json_object *rec,
    enum rec_field f, enum json_type type)
{
	struct json_object *v = rec_get(rec, f);

	if (json_object_is_type(v, type))
		json_put(line, key, json_object_get(v));
	else
		json_put_null(line, key);
}

/* Stars, from 1 to 5; any other number is none. */
static void
lend_stars(struct json_object *line, const char *key, struct json_object *rec,
    enum rec_field f)
{
	int64_t n = rec_int(rec, f, 0);

	if (n >= 1 && n <= 5)
		lend(line, key, rec, f, json_type_int);
	else
		json_put_null(line, key);
}

/* A list of texts and of nothing else. */
static void
lend_texts(struct json_object *line, const char *key, struct json_object *rec,
    enum rec_field f)
{
	struct json_object *v = rec_get(rec, f);

	if (flat_texts(v))
		json_put(line, key, json_object_get(v));
	else
		json_put_null(line, key);
}

/* Whether it is an integer that a column of them can hold. */
static int
is_int(struct json_object *v)
{
	return json_object_is_type(v, json_type_int) &&
	    (json_object_get_int64(v) < 0 ||
		json_object_get_uint64(v) <= INT64_MAX);
}

static void
put_plan(struct json_object *line, struct json_object *rec)
{
	struct json_object *words = rec_get(rec, REC_PLAN_LENGTH);
	struct json_object *v[2] = {NULL, NULL};

	lend(line, "product", rec, REC_PLAN_PRODUCT, json_type_string);
	lend(line, "category", rec, REC_PLAN_CATEGORY, json_type_string);
	lend(line, "persona", rec, REC_PLAN_PERSONA, json_type_string);
	lend(line, "tone", rec, REC_PLAN_TONE, json_type_string);
	lend_texts(line, "aspects", rec, REC_PLAN_ASPECTS);
	lend(line, "language", rec, REC_PLAN_LANGUAGE, json_type_string);
	lend_stars(line, "planned_rating", rec, REC_PLAN_RATING);
	if (json_object_is_type(words, json_type_array)) {
		v[0] = json_object_array_get_idx(words, 0);
		v[1] = json_object_array_get_idx(words, 1);
	}
	if (is_int(v[0]) && is_int(v[1])) {
		json_put(line, "words_min", json_object_get(v[0]));
		json_put(line, "words_max", json_object_get(v[1]));
	} else {
		json_put_null(line, "words_min");
		json_put_null(line, "words_max");
	}
}

/* An attribute of the user's own, under its name. */
static void
put_own(const char *name, struct json_object *value, void *line)
{
	if (json_object_is_type(value, json_type_string) &&
	    !json_object_object_get_ex(line, name, NULL))
		json_put(line, name, json_object_get(value));
}

int
flat_prompt_sha256(char *out, struct json_object *prompt,
    struct json_object *messages)
{
	const char *text;
	size_t len;

	if (json_object_is_type(prompt, json_type_string)) {
		text = json_object_get_string(prompt);
		len = (size_t)json_object_get_string_len(prompt);
	} else if (messages != NULL) {
		text = json_text(messages, &len);
	} else {
		return -1;
	}
	hash_sha256(out, text, len);
	return 0;
}

static void
put_prompt_hash(struct json_object *line, struct json_object *rec)
{
	char hex[HASH_HEX];

	if (flat_prompt_sha256(hex, rec_get(rec, REC_PROMPT),
	    rec_get(rec, REC_MESSAGES)) == 0)
		json_put_str(line, "prompt_sha256", hex);
	else
		json_put_null(line, "prompt_sha256");
}

static void
put_provenance(struct json_object *line, struct json_object *rec,
    const char *id)
{
	int simulated = json_object_get_boolean(rec_get(rec,
	    REC_REPLY_SIMULATED));
	int64_t attempt = rec_int(rec, REC_ATTEMPT, 1), seed;

	json_put(line, "synthetic", json_object_new_boolean(1));
	json_put(line, "simulated", json_object_new_boolean(simulated));
	lend(line, "provider", rec, REC_REPLY_PROVIDER, json_type_string);
	lend(line, "model", rec, REC_REPLY_MODEL, json_type_string);
	json_put_str(line, "digitalSourceType", flat_source(simulated));
	put_prompt_hash(line, rec);
	if (rec_seed(id, &seed) != NULL)
		json_put_int(line, "seed", seed);
	else
		json_put_null(line, "seed");
	json_put_int(line, "attempt", attempt >= 1 ? attempt : 1);
}

static const char *
refuse(struct json_object *rec)
{
	const char *verdict = rec_str(rec, REC_CHECK_VERDICT);

	if (verdict != NULL && strcmp(verdict, "accept") != 0)
		return "was rejected by rg-check";
	if (rec_get(rec, REC_REVIEW) == NULL)
		return rec_get(rec, REC_ERROR) != NULL ?
		    "failed, and holds no review" :
		    rec_get(rec, REC_REPLY) != NULL ?
		    "holds a reply that rg-check has not judged" :
		    "holds no review";
	if (!json_object_is_type(rec_get(rec, REC_REVIEW), json_type_object))
		return "has a 'review' of its own, where rg-check puts the"
		    " review: give it another name before rg-check (jq -c"
		    " '.text = .review | del(.review)')";
	if (rec_str(rec, REC_REVIEW_TEXT) == NULL)
		return "holds a review without a text";
	return NULL;
}

struct json_object *
flat_make(struct json_object *rec, const char *id, const char **why)
{
	struct json_object *line;

	if ((*why = refuse(rec)) != NULL)
		return NULL;
	line = json_new_object();
	json_put_str(line, "id", id);
	lend(line, "title", rec, REC_REVIEW_TITLE, json_type_string);
	lend(line, "text", rec, REC_REVIEW_TEXT, json_type_string);
	lend_stars(line, "rating", rec, REC_REVIEW_RATING);
	put_plan(line, rec);
	put_provenance(line, rec, id);
	rec_each_own(rec, put_own, line);
	return line;
}

static uint64_t
hash_member(struct json_object *line, const char *key, uint64_t seed)
{
	struct json_object *v = json_get(line, key);

	if (!json_object_is_type(v, json_type_string))
		return hash64_seed("", 0, seed + 1);
	return hash64_seed(json_object_get_string(v),
	    (size_t)json_object_get_string_len(v), seed);
}

uint64_t
flat_hash(const char *id, size_t len)
{
	return hash64_seed(id, len, 0);
}

uint64_t
flat_id_hash(struct json_object *line)
{
	return hash_member(line, "id", 0);
}

int
flat_read(struct flat *f, struct json_object *line)
{
	f->id = json_str(line, "id");
	f->text = json_str(line, "text");
	if (f->id == NULL || f->text == NULL)
		return -1;
	f->line = line;
	f->product = json_str(line, "product");
	f->provider = json_str(line, "provider");
	f->model = json_str(line, "model");
	f->language = json_str(line, "language");
	f->rating = json_int(line, "rating", 0);
	f->simulated = json_object_get_boolean(json_get(line, "simulated"));
	f->id_hash = flat_id_hash(line);
	f->content_hash = hash_member(line, "text",
	    hash_member(line, "title", (uint64_t)f->rating));
	return 0;
}

void
flat_each_own(const struct flat *f, void (*see)(const char *name, void *arg),
    void *arg)
{
	size_t guess = 0, i;

	json_object_object_foreach(f->line, key, value) {
		(void)value;
		/* mostly in the order of the columns, and then the others */
		if (guess < NCOLUMNS && strcmp(columns[guess].name, key) == 0) {
			guess++;
			continue;
		}
		for (i = 0; i < NCOLUMNS; i++)
			if (strcmp(columns[i].name, key) == 0)
				break;
		if (i == NCOLUMNS)
			see(key, arg);
	}
}
