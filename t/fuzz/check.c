/*
 * Target of libFuzzer: all rules of rg-check over one review.  The first byte
 * says how the text comes (a reply, a field) and what its plan is; the rest is
 * the text, without what is no UTF-8, since no record can have it.
 */
#include "fuzz.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "conf/conf.h"
#include "ground/buf.h"
#include "ground/utf8.h"
#include "json/json.h"
#include "json/record.h"

static const struct foreign foreign = {.text = "body", .title = "title"};
static struct check *bare, *fields;

static void
begin(void)
{
	static struct conf conf;
	static const char *const sets[] = {"check.parse.mode=warn"};

	if (conf_load(&conf, "/dev/null", sets, 1) == -1 ||
	    check_open(&bare, &conf, NULL, NULL) == -1 ||
	    check_open(&fields, &conf, NULL, NULL) == -1) {
		fprintf(stderr, "cannot begin: %s\n", conf.why);
		exit(1);
	}
	check_foreign(fields, &foreign, &foreign);
}

static void
read_utf8(struct buf *out, const uint8_t *data, size_t len)
{
	size_t i, n;

	for (i = 0; i < len; i += n) {
		n = utf8_char((const char *)data + i, len - i);
		if (n > 0)
			buf_add(out, (const char *)data + i, n);
		else
			n = 1;
	}
}

/* What it has become is a record that can be read again. */
static void
again(struct json_object *rec)
{
	struct json_object *v;
	const char *text, *why;
	size_t len;

	text = json_text(rec, &len);
	v = json_read(text, len, &why);
	FUZZ_MUST(v != NULL);
	json_object_put(v);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	static const char *const languages[] = {"en", "de", "ru", "ja"};
	struct json_object *rec;
	struct buf b = BUF_INIT, title = BUF_INIT;
	unsigned how;

	fuzz_count(len);
	if (len == 0)
		return 0;
	if (bare == NULL)
		begin();
	how = *data;
	read_utf8(&b, data + 1, len - 1);
	rec = json_new_object();
	rec_put_str(rec, REC_PLAN_LANGUAGE, languages[how / 2 % 4]);
	rec_put_str(rec, REC_PLAN_PRODUCT, "Acme K2 kettle");
	rec_put_int(rec, REC_PLAN_RATING, how / 8 % 5 + 1);
	if (how % 2 == 0) {
		json_put_strn(rec, "body", buf_str(&b), b.len);
		read_utf8(&title, (const uint8_t *)b.data, b.len / 2);
		json_put_strn(rec, "title", buf_str(&title), title.len);
	} else {
		rec_put(rec, REC_REPLY_TEXT,
		    json_new_strn(buf_str(&b), b.len));
	}
	check_record(how % 2 == 0 ? fields : bare, rec, 1);
	again(rec);
	json_object_put(rec);
	buf_free(&b);
	buf_free(&title);
	return 0;
}
