/*
 * Target of libFuzzer: records that are judged as text (record_part.h) become
 * what they become when they are read whole.  The first byte says where the
 * review is: in the reply, or in a field; the rest are lines, each a record,
 * since the keys of one are looked for where those of the one before stood.
 *
 * No rule looks at earlier reviews, so that an input gives the same each time.
 */
#include "fuzz.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "conf/conf.h"
#include "json/record_part.h"

enum { LINES = 6 };

static const struct foreign foreign = {
	.text = "body", .title = "more.title", .rating = "stars"
};

/* One way of reading, and who judges what it reads. */
struct side {
	struct recpart part;
	struct check *bare;
	struct check *fields;
};

static struct side text = {.part = RECPART_INIT};
static struct side whole = {.part = RECPART_INIT};

static void
begin_side(struct side *side, const struct conf *conf)
{
	if (check_open(&side->bare, conf, NULL, NULL) == -1 ||
	    check_open(&side->fields, conf, NULL, NULL) == -1) {
		fprintf(stderr, "cannot begin\n");
		exit(1);
	}
	check_foreign(side->fields, &foreign, &foreign);
}

static void
begin(void)
{
	static struct conf conf;
	static const char *const sets[] = {"check.duplicate.mode=off",
		"check.near_duplicate.mode=off", "check.short_repeat.mode=off",
		"check.opener.mode=off", "check.closer.mode=off",
		"check.phrase.mode=off", "check.parse.mode=warn",
		"check.terms.mode=on"};

	if (conf_load(&conf, "/dev/null", sets,
		sizeof(sets) / sizeof(*sets)) == -1) {
		fprintf(stderr, "cannot begin: %s\n", conf.why);
		exit(1);
	}
	begin_side(&text, &conf);
	begin_side(&whole, &conf);
	whole.part.whole = 1;
}

/* Both sides name the fields that the review is in, or neither does. */
static void
name_fields(struct recpart *part, int named)
{
	part->names[0] = named ? foreign.text : NULL;
	part->names[1] = named ? foreign.title : NULL;
	part->names[2] = named ? foreign.rating : NULL;
}

/* Judge a record; returns it with the verdict in it, lent. */
static const char *
judge(struct side *side, int named, size_t *len)
{
	int verdict;

	verdict = check_part(named ? side->fields : side->bare, &side->part, 7);
	FUZZ_MUST(verdict != -1);
	return recpart_text(&side->part, len);
}

static void
compare(const char *line, size_t len, int named)
{
	const char *why = NULL, *a, *b;
	size_t alen, blen;
	int got = recpart_read(&text.part, line, len, &why);

	FUZZ_MUST(recpart_read(&whole.part, line, len, &why) == got);
	if (got == 1) {
		a = judge(&text, named, &alen);
		b = judge(&whole, named, &blen);
		if (alen != blen || memcmp(a, b, alen) != 0)
			fprintf(stderr, "text:  %s\nwhole: %s\n", a, b);
		FUZZ_MUST(alen == blen && memcmp(a, b, alen) == 0);
	}
	recpart_done(&text.part);
	recpart_done(&whole.part);
}

/* The same of a copy, behind whose 0 nothing may be read. */
static void
compare_copy(const char *line, size_t len, int named)
{
	char *copy = malloc(len + 1);

	FUZZ_MUST(copy != NULL);
	memcpy(copy, line, len);
	copy[len] = '\0';
	compare(copy, len, named);
	free(copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const char *at, *end, *line;
	size_t n, lines = 0;
	int named;

	fuzz_count(len);
	if (len == 0)
		return 0;
	if (text.bare == NULL)
		begin();
	named = *data % 2 == 0;
	name_fields(&text.part, named);
	name_fields(&whole.part, named);
	at = (const char *)data + 1;
	end = (const char *)data + len;
	for (; at < end && lines < LINES; at = line + 1, lines++) {
		line = memchr(at, '\n', (size_t)(end - at));
		if (line == NULL)
			line = end;
		n = (size_t)(line - at);
		if (n > 0)
			compare_copy(at, n, named);
	}
	return 0;
}
