/*
 * The file is a line of JSON and, behind it, the weights of the table as
 * little-endian floats.  The checksum in the line is that of these and of the
 * three weights of the line.
 */
#include "check/sentiment.h"

#include <endian.h>
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/file.h"
#include "ground/hash.h"
#include "ground/mem.h"

#define FORMAT "rg-sentiment"
#define VERSION 1
#define HEAD_MAX 65536
#define NEAREST 1e-12 /* to 0 and 1 that a probability comes */

static const char *const parts[] = {"table", "lexicon", "one"};

void
sentiment_free(struct sentiment *s)
{
	linear_free(&s->model);
	linear_reader_free(&s->reader);
	lexicon_free(s->lexicon);
}

/* The weights as they stand in the file. */
static char *
pack(const struct linear *m, size_t *len)
{
	const size_t n = linear_size(m);
	char *out = mem_alloc(n * sizeof(uint32_t));
	uint32_t bits;
	size_t i;

	for (i = 0; i < n; i++) {
		memcpy(&bits, &m->weight[i], sizeof(bits));
		bits = htole32(bits);
		memcpy(out + i * sizeof(bits), &bits, sizeof(bits));
	}
	*len = n * sizeof(bits);
	return out;
}

static void
unpack(struct linear *m, const char *in)
{
	const size_t n = linear_size(m);
	uint32_t bits;
	size_t i;

	for (i = 0; i < n; i++) {
		memcpy(&bits, in + i * sizeof(bits), sizeof(bits));
		bits = le32toh(bits);
		memcpy(&m->weight[i], &bits, sizeof(bits));
	}
}

static void
checksum(char out[17], const struct sentiment *s, const char *weights,
    size_t len)
{
	char numbers[120];
	int n = snprintf(numbers, sizeof(numbers), "%.17g %.17g %.17g",
	    s->weight[SENTIMENT_TABLE], s->weight[SENTIMENT_LEXICON],
	    s->weight[SENTIMENT_ONE]);

	snprintf(out, 17, "%016" PRIx64, hash64_seed(weights, len,
	    hash64(numbers, (size_t)n)));
}

int
sentiment_write(const struct sentiment *s, struct json_object *figures,
    const char *path)
{
	struct json_object *head = json_new_object();
	struct buf b = BUF_INIT;
	char *weights, sum[17];
	size_t len, i;
	int rc;

	weights = pack(&s->model, &len);
	checksum(sum, s, weights, len);
	json_put_str(head, "format", FORMAT);
	json_put_int(head, "version", VERSION);
	json_put_int(head, "bits", s->model.bits);
	for (i = 0; i < SENTIMENT_PARTS; i++)
		json_put_num(head, parts[i], s->weight[i]);
	json_put_str(head, "checksum", sum);
	json_put(head, "figures", figures);
	json_line(&b, head);
	buf_add(&b, weights, len);
	rc = file_replace(path, b.data, b.len, 0644);
	buf_free(&b);
	free(weights);
	json_object_put(head);
	return rc;
}

static int
bad(char *why, size_t size, const char *path, const char *what)
{
	snprintf(why, size, "'%s' %s", path, what);
	return -1;
}

/* Take the head and the weights behind it. */
static int
take(struct sentiment *s, struct json_object *head, const char *weights,
    size_t len, const char *path, char *why, size_t size)
{
	const char *format = json_str(head, "format");
	const char *given = json_str(head, "checksum");
	int64_t version = json_int(head, "version", 0);
	char sum[17];
	size_t i;

	if (format == NULL || strcmp(format, FORMAT) != 0)
		return bad(why, size, path, "is no table of rg-check --train");
	if (version != VERSION) {
		snprintf(why, size, "'%s' is of version %" PRId64 ", this "
		    "rg-check reads version %d: train it again", path, version,
		    VERSION);
		return -1;
	}
	if (json_int(head, "bits", 0) != SENTIMENT_BITS)
		return bad(why, size, path, "is damaged");
	linear_init(&s->model, SENTIMENT_BITS, 2);
	linear_reader_init(&s->reader, SENTIMENT_BITS);
	s->reader.stems = 1;
	s->lexicon = lexicon_new(NULL);
	for (i = 0; i < SENTIMENT_PARTS; i++)
		s->weight[i] = json_num(head, parts[i], NAN);
	if (len != linear_size(&s->model) * sizeof(uint32_t))
		return bad(why, size, path, "is damaged");
	checksum(sum, s, weights, len);
	if (given == NULL || strcmp(given, sum) != 0)
		return bad(why, size, path, "is damaged");
	unpack(&s->model, weights);
	return 0;
}

int
sentiment_open(struct sentiment *s, const char *path, char *why, size_t size)
{
	struct json_object *head = NULL;
	const char *end, *unused;
	char *data;
	size_t len, n;
	int rc;

	memset(s, 0, sizeof(*s));
	if ((data = file_read(path, &len)) == NULL) {
		snprintf(why, size, "cannot read '%s': %s", path,
		    strerror(errno));
		return -1;
	}
	end = memchr(data, '\n', len < HEAD_MAX ? len : HEAD_MAX);
	n = end != NULL ? (size_t)(end - data) : len;
	if (end != NULL)
		head = json_read(data, n, &unused);
	rc = take(s, head, data + n + 1, len - n - (end != NULL), path, why,
	    size);
	json_object_put(head);
	free(data);
	return rc;
}

static double
odds(double p)
{
	p = fmin(1 - NEAREST, fmax(NEAREST, p));
	return log(p / (1 - p));
}

double
sentiment_model(const struct linear *m, const struct linear_doc *d)
{
	double p[LINEAR_CLASSES];

	linear_score(m, d, p);
	return odds(p[1]);
}

double
sentiment_lexicon(struct lexicon *x, const struct text *title,
    const struct text *body, const char *language)
{
	struct mood mood;

	lexicon_read(x, title, body, language, &mood);
	return odds(mood.praise);
}

double
sentiment_praise(const double weight[SENTIMENT_PARTS], double table,
    double lexicon)
{
	return 1 / (1 + exp(-weight[SENTIMENT_TABLE] * table -
	    weight[SENTIMENT_LEXICON] * lexicon - weight[SENTIMENT_ONE]));
}

static int
knows(const struct sentiment *s, const struct linear_doc *d)
{
	size_t i;

	for (i = 0; i < d->n; i++)
		if (s->model.weight[d->at[i]] != 0)
			return 1;
	return 0;
}

/* Note the sentence of words from .. to - 1 if it says most so far. */
static void
read_sentence(struct sentiment *s, const struct text *body, size_t from,
    size_t to, struct mood *mood)
{
	struct text part = {.words = body->words + from, .n = to - from,
	    .norm = body->norm};
	struct linear_doc d = linear_read(&s->reader, &part);
	double says = tanh(sentiment_model(&s->model, &d) / 2);

	if (says > mood->highest) {
		mood->highest = says;
		mood->high[0] = from;
		mood->high[1] = to - 1;
	}
	if (says < mood->lowest) {
		mood->lowest = says;
		mood->low[0] = from;
		mood->low[1] = to - 1;
	}
}

void
sentiment_read(struct sentiment *s, const struct text *title,
    const struct text *body, const char *language, struct mood *mood)
{
	double lexicon = sentiment_lexicon(s->lexicon, title, body, language);
	struct linear_doc d = linear_read_both(&s->reader, title, body);
	size_t i, from = 0;

	*mood = (struct mood){.praise = 0.5};
	if (!knows(s, &d) && lexicon == 0)
		return;
	mood->language = "";
	mood->praise = sentiment_praise(s->weight,
	    sentiment_model(&s->model, &d), lexicon);
	for (i = 0; i < body->n; i++) {
		if (i + 1 < body->n && !(body->words[i].flags & WORD_LAST))
			continue;
		read_sentence(s, body, from, i + 1, mood);
		from = i + 1;
	}
}
