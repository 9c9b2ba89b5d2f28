/*
 * A JSON string is a YAML string too, save for the few characters that YAML
 * does not print or takes for line breaks: these are escaped.
 */
#include "dataset/card_head.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "dataset/card.h"
#include "json/json.h"

/* UTF-8 of what YAML 1.1 does not take as it stands in a quoted scalar. */
static size_t
special(const char *s, unsigned *code)
{
	unsigned char a = (unsigned char)s[0], b, c;

	*code = a;
	if (a == 0x7f)
		return 1;
	if (a != 0xc2 && a != 0xe2 && a != 0xef)
		return 0;
	b = (unsigned char)s[1];
	if (a == 0xc2) {
		*code = b;
		return b < 0xa0 ? 2 : 0;
	}
	c = (unsigned char)s[2];
	*code = (a & 0xfU) << 12 | (b & 0x3fU) << 6 | (c & 0x3fU);
	return *code == 0x2028 || *code == 0x2029 || *code == 0xfeff ||
	    *code >= 0xfffe ? 3 : 0;
}

static void
quote(struct buf *b, const char *s)
{
	struct buf json = BUF_INIT;
	unsigned code;
	size_t i = 0, n;

	json_quote(&json, s, strlen(s));
	while (i < json.len) {
		if ((n = special(json.data + i, &code)) > 0)
			buf_addf(b, "\\u%04x", code);
		else
			buf_addc(b, json.data[i]);
		i += n > 0 ? n : 1;
	}
	buf_free(&json);
}

static void
add_text(struct buf *b, const char *key, const char *s)
{
	if (s == NULL)
		return;
	buf_addf(b, "%s: ", key);
	quote(b, s);
	buf_addc(b, '\n');
}

/* A name of SPDX as Hugging Face writes it, in lower case; else "other". */
static void
add_license(struct buf *b, const char *said)
{
	size_t i;

	if (said == NULL)
		return;
	if (said[strcspn(said, ": /\n")] != '\0') {
		buf_adds(b, "license: other\n");
		add_text(b, strstr(said, "://") != NULL ? "license_link" :
		    "license_name", said);
		return;
	}
	buf_adds(b, "license: \"");
	for (i = 0; said[i] != '\0'; i++)
		buf_addc(b, strchr("\"\\", said[i]) != NULL ? '-' :
		    (char)tolower((unsigned char)said[i]));
	buf_adds(b, "\"\n");
}

/* The languages of the plan, if they are codes. */
static void
add_languages(struct buf *b, const struct counts *c)
{
	const char *key;
	size_t i, n = 0;

	for (i = 0; i < c->len; i++) {
		key = c->item[i].key;
		if (strlen(key) > 3 ||
		    key[strspn(key, "abcdefghijklmnopqrstuvwxyz")] != '\0')
			continue;
		buf_addf(b, "%s- \"%s\"\n", n++ == 0 ? "language:\n" : "",
		    key);
	}
}

static const char *
size_category(int64_t n)
{
	static const char *const names[] = {"n<1K", "1K<n<10K", "10K<n<100K",
	    "100K<n<1M", "1M<n<10M", "10M<n<100M", "100M<n<1B", "1B<n<10B"};
	size_t i = 0;

	for (; n >= 1000 && i + 1 < sizeof(names) / sizeof(names[0]); n /= 10)
		i++;
	return names[i];
}

static void
add_configs(struct buf *b, const struct facts *f)
{
	size_t i;

	buf_adds(b, "configs:\n- config_name: default\n  data_files:\n");
	for (i = 0; i < f->nfiles; i++)
		if (facts_loads(f, &f->file[i]))
			buf_addf(b, "  - split: %s\n    path: %s\n",
			    facts_split(&f->file[i]), f->file[i].name);
}

static void
add_features(struct buf *b, const struct facts *f)
{
	static const char *const types[] = {
		[FLAT_TEXT] = "dtype: string", [FLAT_INT] = "dtype: int64",
		[FLAT_BOOL] = "dtype: bool", [FLAT_TEXTS] = "sequence: string"
	};
	struct cells c;
	size_t i;

	buf_adds(b, "dataset_info:\n  config_name: default\n  features:\n");
	if (facts_columns(f, &c) == 0)
		for (i = 0; i < c.n; i++) {
			buf_adds(b, "  - name: ");
			quote(b, c.column[i].name);
			buf_addf(b, "\n    %s\n", types[c.column[i].type]);
		}
	cells_free(&c);
}

static void
add_splits(struct buf *b, const struct facts *f)
{
	const struct fact_file *file;
	int64_t bytes = 0;
	size_t i;

	buf_adds(b, "  splits:\n");
	for (i = 0; i < f->nfiles; i++) {
		file = &f->file[i];
		if (!facts_loads(f, file))
			continue;
		buf_addf(b, "  - name: %s\n    num_bytes: %" PRId64
		    "\n    num_examples: %" PRId64 "\n", facts_split(file),
		    file->bytes, file->lines);
		bytes += file->bytes;
	}
	buf_addf(b, "  download_size: %" PRId64 "\n  dataset_size: %" PRId64
	    "\n", bytes, bytes);
}

void
card_head(struct buf *b, const struct facts *f)
{
	buf_adds(b, "---\n");
	add_text(b, "pretty_name", card_name(f));
	add_license(b, json_str(f->said, "license"));
	add_languages(b, &f->tally->languages);
	buf_addf(b, "size_categories:\n- %s\n",
	    size_category(f->tally->reviews));
	buf_adds(b, "task_categories:\n- text-classification\n"
	    "- text-generation\n"
	    "task_ids:\n- sentiment-classification\n"
	    "annotations_creators:\n- machine-generated\n"
	    "language_creators:\n- machine-generated\n"
	    "source_datasets:\n- original\n"
	    "tags:\n- synthetic\n- reviews\n");
	if (f->tally->simulated > 0)
		buf_adds(b, "- simulated\n");
	add_configs(b, f);
	add_features(b, f);
	add_splits(b, f);
	buf_adds(b, "---\n\n");
}
