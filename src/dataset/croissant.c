/*
 * One RecordSet for each file that is loaded: its fields are columns of JSON
 * lines, an id within it made of the file's stem and the column's name.
 */
#include "dataset/croissant.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dataset/card.h"
#include "ground/mem.h"

/* The context that the specification recommends, in its Appendix 1. */
static const char context[] = "{\"@language\":\"en\","
    "\"@vocab\":\"https://schema.org/\",\"citeAs\":\"cr:citeAs\","
    "\"column\":\"cr:column\",\"conformsTo\":\"dct:conformsTo\","
    "\"cr\":\"http://mlcommons.org/croissant/\","
    "\"rai\":\"http://mlcommons.org/croissant/RAI/\","
    "\"data\":{\"@id\":\"cr:data\",\"@type\":\"@json\"},"
    "\"dataType\":{\"@id\":\"cr:dataType\",\"@type\":\"@vocab\"},"
    "\"dct\":\"http://purl.org/dc/terms/\","
    "\"examples\":{\"@id\":\"cr:examples\",\"@type\":\"@json\"},"
    "\"extract\":\"cr:extract\",\"field\":\"cr:field\","
    "\"fileProperty\":\"cr:fileProperty\",\"fileObject\":\"cr:fileObject\","
    "\"fileSet\":\"cr:fileSet\",\"format\":\"cr:format\","
    "\"includes\":\"cr:includes\",\"isLiveDataset\":\"cr:isLiveDataset\","
    "\"jsonPath\":\"cr:jsonPath\",\"key\":\"cr:key\",\"md5\":\"cr:md5\","
    "\"parentField\":\"cr:parentField\",\"path\":\"cr:path\","
    "\"recordSet\":\"cr:recordSet\",\"references\":\"cr:references\","
    "\"regex\":\"cr:regex\",\"repeated\":\"cr:repeated\","
    "\"replace\":\"cr:replace\",\"sc\":\"https://schema.org/\","
    "\"separator\":\"cr:separator\",\"source\":\"cr:source\","
    "\"subField\":\"cr:subField\",\"transform\":\"cr:transform\"}";

static struct json_object *
ref(const char *id)
{
	struct json_object *obj = json_new_object();

	json_put_str(obj, "@id", id);
	return obj;
}

static void
put_said(struct json_object *obj, const char *key, const struct facts *f,
    const char *statement)
{
	const char *s = json_str(f->said, statement);

	if (s != NULL)
		json_put_str(obj, key, s);
}

static void
put_authors(struct json_object *obj, const struct facts *f)
{
	struct json_object *all = json_get(f->said, "authors"), *arr, *one;
	size_t i;

	if (!json_object_is_type(all, json_type_array))
		return;
	arr = json_new_array();
	for (i = 0; i < json_object_array_length(all); i++) {
		one = json_new_object();
		json_put_str(one, "@type", "Person");
		json_put_str(one, "name", json_object_get_string(
		    json_object_array_get_idx(all, i)));
		json_push(arr, one);
	}
	json_put(obj, "creator", arr);
}

/* A name of SPDX as its address, which the specification recommends. */
static void
put_license(struct json_object *obj, const struct facts *f)
{
	const char *said = json_str(f->said, "license");
	char *url;

	if (said == NULL)
		return;
	url = said[strcspn(said, ": /\n")] != '\0' ? mem_strdup(said) :
	    mem_printf("https://spdx.org/licenses/%s.html", said);
	json_put_str(obj, "license", url);
	free(url);
}

static void
put_words(struct json_object *obj, const struct facts *f)
{
	const struct counts *c = &f->tally->languages;
	struct json_object *words = json_new_array(), *arr = json_new_array();
	size_t i;

	json_push(words, json_new_str("synthetic"));
	json_push(words, json_new_str("reviews"));
	if (f->tally->simulated > 0)
		json_push(words, json_new_str("simulated"));
	json_put(obj, "keywords", words);
	for (i = 0; i < c->len; i++)
		if (strcmp(c->item[i].key, "none") != 0)
			json_push(arr, json_new_str(c->item[i].key));
	json_put(obj, "inLanguage", arr);
}

static void
put_top(struct json_object *obj, const struct facts *f)
{
	struct json_object *arr = json_new_array();
	struct buf b = BUF_INIT;
	const char *why;

	json_put(obj, "@context", json_read(context, sizeof(context) - 1,
	    &why));
	json_put_str(obj, "@type", "sc:Dataset");
	json_push(arr, json_new_str("http://mlcommons.org/croissant/1.0"));
	json_push(arr, json_new_str("http://mlcommons.org/croissant/RAI/1.0"));
	json_put(obj, "conformsTo", arr);
	json_put_str(obj, "name", card_name(f));
	card_summary(&b, f);
	json_put_str(obj, "description", buf_str(&b));
	buf_free(&b);
	put_license(obj, f);
	put_said(obj, "url", f, "url");
	put_authors(obj, f);
	put_said(obj, "datePublished", f, "published");
	put_said(obj, "version", f, "version");
	put_said(obj, "citeAs", f, "citation");
	put_words(obj, f);
	json_put(obj, "isLiveDataset", json_object_new_boolean(0));
}

/* What the folder itself knows of its making. */
static void
put_making(struct json_object *obj, const struct facts *f)
{
	struct json_object *arr = json_new_array();

	json_put_str(obj, "rai:dataCollection", f->tally->simulated > 0 ?
	    "Planned by a seed and composed by rg-sim, the simulator of"
	    " rg-tools; no language model was asked." :
	    "Planned by a seed and written by language models at the request"
	    " of rg-tools; the field model names the one of each review.");
	json_push(arr, json_new_str("Software Collection"));
	json_put(obj, "rai:dataCollectionType", arr);
	json_put_str(obj, "rai:dataCollectionMissingData",
	    "A field is null where its source did not say.");
	json_put_str(obj, "rai:dataManipulationProtocol",
	    "Title, text and rating were taken out of the reply unchanged;"
	    " replies that rg-check rejected are not in the set.");
	json_put_str(obj, "rai:dataAnnotationProtocol",
	    "The rating is the number that came with the text; no reader has"
	    " judged it.");
	json_put_str(obj, "rai:personalSensitiveInformation",
	    card_personal(f));
}

static void
put_rai(struct json_object *obj, const struct facts *f)
{
	const char *not_for = json_str(f->said, "not_for");
	const char *use = json_str(f->said, "intended_use");
	struct json_object *arr = json_new_array();
	char *text;

	put_making(obj, f);
	put_said(obj, "rai:dataLimitations", f, "limitations");
	put_said(obj, "rai:dataBiases", f, "biases");
	if (use != NULL)
		json_push(arr, json_new_str(use));
	if (not_for != NULL) {
		text = mem_printf("Not for: %s", not_for);
		json_push(arr, json_new_str(text));
		free(text);
	}
	if (json_object_array_length(arr) > 0)
		json_put(obj, "rai:dataUseCases", arr);
	else
		json_object_put(arr);
	put_said(obj, "rai:dataReleaseMaintenancePlan", f, "maintenance");
}

static const char *
format_of(const char *name)
{
	const char *end = strrchr(name, '.');

	return strcmp(end, ".jsonl") == 0 ? "application/jsonlines" :
	    strcmp(end, ".csv") == 0 ? "text/csv" : "application/vnd.sqlite3";
}

static struct json_object *
distribution(const struct facts *f)
{
	struct json_object *arr = json_new_array(), *obj;
	const struct fact_file *file;
	char size[32];
	size_t i;

	for (i = 0; i < f->nfiles; i++) {
		file = &f->file[i];
		obj = json_new_object();
		json_put_str(obj, "@type", "cr:FileObject");
		json_put_str(obj, "@id", file->name);
		json_put_str(obj, "name", file->name);
		json_put_str(obj, "contentUrl", file->name);
		snprintf(size, sizeof(size), "%" PRId64 " B", file->bytes);
		json_put_str(obj, "contentSize", size);
		json_put_str(obj, "encodingFormat", format_of(file->name));
		json_put_str(obj, "sha256", file->sha256);
		json_push(arr, obj);
	}
	return arr;
}

static struct json_object *
field(const struct cells_column *c, const char *stem, const char *file)
{
	static const char *const types[] = {
		[FLAT_TEXT] = "sc:Text", [FLAT_INT] = "sc:Integer",
		[FLAT_BOOL] = "sc:Boolean", [FLAT_TEXTS] = "sc:Text"
	};
	struct json_object *obj = json_new_object();
	struct json_object *source = json_new_object();
	struct json_object *extract = json_new_object();
	char *id = mem_printf("%s/%s", stem, c->name);

	json_put_str(obj, "@type", "cr:Field");
	json_put_str(obj, "@id", id);
	json_put_str(obj, "name", c->name);
	json_put_str(obj, "description", flat_about(c->from));
	json_put_str(obj, "dataType", types[c->type]);
	if (c->type == FLAT_TEXTS)
		json_put(obj, "repeated", json_object_new_boolean(1));
	json_put(source, "fileObject", ref(file));
	json_put_str(extract, "column", c->name);
	json_put(source, "extract", extract);
	json_put(obj, "source", source);
	free(id);
	return obj;
}

static struct json_object *
record_set(const struct fact_file *file, const struct cells *c)
{
	struct json_object *obj = json_new_object(), *arr = json_new_array();
	char *stem = mem_strndup(file->name, strcspn(file->name, "."));
	char *key;
	size_t i;

	json_put_str(obj, "@type", "cr:RecordSet");
	json_put_str(obj, "@id", stem);
	json_put_str(obj, "name", stem);
	for (i = 0; i < c->n; i++) {
		if (strcmp(c->column[i].from, "id") == 0) {
			key = mem_printf("%s/%s", stem, c->column[i].name);
			json_put(obj, "key", ref(key));
			free(key);
		}
		json_push(arr, field(&c->column[i], stem, file->name));
	}
	json_put(obj, "field", arr);
	free(stem);
	return obj;
}

struct json_object *
croissant_make(const struct facts *f)
{
	struct json_object *obj = json_new_object(), *sets = json_new_array();
	struct cells c;
	size_t i;

	put_top(obj, f);
	put_rai(obj, f);
	json_put(obj, "distribution", distribution(f));
	if (facts_columns(f, &c) == 0)
		for (i = 0; i < f->nfiles; i++)
			if (facts_loads(f, &f->file[i]))
				json_push(sets, record_set(&f->file[i], &c));
	cells_free(&c);
	json_put(obj, "recordSet", sets);
	return obj;
}
