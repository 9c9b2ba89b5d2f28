/*
 * Reading walks libyaml's events by recursion, one C frame a level, and ends
 * it at DEPTH_MAX; so no document can exhaust the stack or, as there are no
 * aliases, grow beyond its own text.  Writing hands the same events back.
 */
#include "conf/conf_yaml.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "conf/conf_tree.h"
#include "ground/mem.h"
#include "ground/msg.h"

#define DEPTH_MAX 32
#define NODES_MAX 1000000

struct reader {
	yaml_parser_t parser;
	const struct conf_text *src;
	size_t nodes;
	char *why;
	size_t size;
};

static int __attribute__((format(printf, 3, 4)))
bad(struct reader *r, size_t line, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	tree_say(r->why, r->size, r->src->file, r->src->marks ? line : 0, fmt,
	    ap);
	va_end(ap);
	return -1;
}

static size_t
line_at(const struct conf_text *src, size_t offset)
{
	size_t i, line = 1;

	for (i = 0; i < offset && i < src->len; i++)
		line += src->text[i] == '\n';
	return line;
}

/* Say whether a tab stands in the indentation of a line. */
static int
tab_indent(const struct conf_text *src, size_t line)
{
	const char *s = src->text, *end = s + src->len, *nl;

	while (--line > 0) {
		if ((nl = memchr(s, '\n', (size_t)(end - s))) == NULL)
			return 0;
		s = nl + 1;
	}
	while (s < end && *s == ' ')
		s++;
	return s < end && *s == '\t';
}

static int
bad_yaml(struct reader *r)
{
	const yaml_parser_t *p = &r->parser;
	size_t line = p->problem_mark.line + 1;
	const char *what = p->problem != NULL ? p->problem : "no reason given";

	if (p->error == YAML_MEMORY_ERROR)
		die(EXIT_ENV, "out of memory");
	if (p->error == YAML_READER_ERROR)	/* it has no mark yet */
		return bad(r, line_at(r->src, p->problem_offset), "%s", what);
	if (tab_indent(r->src, line))
		return bad(r, line, "a tab; indent with spaces");
	return bad(r, line, "no YAML: %s", what);
}

static int
next(struct reader *r, yaml_event_t *ev)
{
	return yaml_parser_parse(&r->parser, ev) ? 0 : bad_yaml(r);
}

static size_t
line_of(const yaml_event_t *ev)
{
	return ev->start_mark.line + 1;
}

/* Refuse what a configuration has no use for. */
static int
plain_yaml(struct reader *r, const yaml_event_t *ev)
{
	const yaml_char_t *anchor = NULL, *tag = NULL;

	if (ev->type == YAML_ALIAS_EVENT)
		return bad(r, line_of(ev),
		    "alias '*%s': aliases are refused; write the value out",
		    (const char *)ev->data.alias.anchor);
	if (ev->type == YAML_SCALAR_EVENT) {
		anchor = ev->data.scalar.anchor;
		tag = ev->data.scalar.tag;
	} else if (ev->type == YAML_SEQUENCE_START_EVENT) {
		anchor = ev->data.sequence_start.anchor;
		tag = ev->data.sequence_start.tag;
	} else if (ev->type == YAML_MAPPING_START_EVENT) {
		anchor = ev->data.mapping_start.anchor;
		tag = ev->data.mapping_start.tag;
	}
	if (anchor != NULL)
		return bad(r, line_of(ev), "anchor '&%s': anchors are refused; "
		    "write the value out", (const char *)anchor);
	if (tag != NULL)
		return bad(r, line_of(ev), "tag '%s': tags are refused; quote "
		    "what is a text", (const char *)tag);
	return 0;
}

/* The text of a scalar, malloc'ed; NULL with a complaint if it holds a NUL. */
static char *
scalar_text(struct reader *r, const yaml_event_t *ev)
{
	const char *s = (const char *)ev->data.scalar.value;
	size_t len = ev->data.scalar.length;

	if (memchr(s, '\0', len) == NULL)
		return mem_strndup(s, len);
	bad(r, line_of(ev), "a text holds a NUL");
	return NULL;
}

static struct conf_node *read_node(struct reader *r, const yaml_event_t *ev,
    int depth);

static int
by_key_and_line(const void *a, const void *b)
{
	const struct conf_node *const *x = a, *const *y = b;
	int c = strcmp((*x)->key, (*y)->key);

	return c != 0 ? c : (*x)->line < (*y)->line ? -1 : 1;
}

/* Sorted, not compared each with each: a map may have 100,000 keys. */
static int
unique_keys(struct reader *r, const struct conf_node *map)
{
	struct conf_node **sorted;
	size_t i, n = map->nchild;
	int rc = 0;

	sorted = mem_calloc(n, sizeof(struct conf_node *));
	for (i = 0; i < n; i++)
		sorted[i] = map->child[i];
	qsort(sorted, n, sizeof(struct conf_node *), by_key_and_line);
	for (i = 1; i < n && rc == 0; i++) {
		if (strcmp(sorted[i - 1]->key, sorted[i]->key) != 0)
			continue;
		rc = r->src->marks ? bad(r, sorted[i]->line,
		    "%s: given twice, first on line %zu", sorted[i]->key,
		    sorted[i - 1]->line) :
		    bad(r, 0, "%s: given twice", sorted[i]->key);
	}
	free(sorted);
	return rc;
}

static char *
read_key(struct reader *r, const yaml_event_t *ev)
{
	if (plain_yaml(r, ev) == -1)
		return NULL;
	if (ev->type == YAML_SCALAR_EVENT)
		return scalar_text(r, ev);
	bad(r, line_of(ev), "a key that is a list or a map; expected a word");
	return NULL;
}

static int
read_item(struct reader *r, struct conf_node *list, const yaml_event_t *ev,
    int depth)
{
	struct conf_node *child;

	if ((child = read_node(r, ev, depth)) == NULL)
		return -1;
	tree_add(list, child);
	return 0;
}

static int
read_pair(struct reader *r, struct conf_node *map, const yaml_event_t *kev,
    int depth)
{
	struct conf_node *child = NULL;
	yaml_event_t ev;
	char *key;

	if ((key = read_key(r, kev)) == NULL)
		return -1;
	if (next(r, &ev) == 0) {
		child = read_node(r, &ev, depth);
		yaml_event_delete(&ev);
	}
	if (child == NULL) {
		free(key);
		return -1;
	}
	child->key = key;
	if (r->src->marks)	/* of two lines the key's is the one to name */
		child->line = line_of(kev);
	tree_add(map, child);
	return 0;
}

static int
read_children(struct reader *r, struct conf_node *node, int depth)
{
	yaml_event_type_t type, end = node->kind == CONF_MAP ?
	    YAML_MAPPING_END_EVENT : YAML_SEQUENCE_END_EVENT;
	yaml_event_t ev;
	int rc = 0;

	do {
		if (next(r, &ev) == -1)
			return -1;
		type = ev.type;
		if (type != end)
			rc = node->kind == CONF_MAP ?
			    read_pair(r, node, &ev, depth) :
			    read_item(r, node, &ev, depth);
		yaml_event_delete(&ev);
	} while (rc == 0 && type != end);
	return rc == 0 && node->kind == CONF_MAP ? unique_keys(r, node) : rc;
}

static int
read_scalar(struct reader *r, struct conf_node *node, const yaml_event_t *ev)
{
	node->quoted = ev->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
	if (ev->data.scalar.style >= YAML_LITERAL_SCALAR_STYLE) /* or folded */
		node->quoted = CONF_BLOCK;
	return (node->value = scalar_text(r, ev)) == NULL ? -1 : 0;
}

static int
within(struct reader *r, const yaml_event_t *ev, int depth)
{
	if (depth == DEPTH_MAX)
		return bad(r, line_of(ev), "nested more than %d levels deep",
		    DEPTH_MAX);
	if (++r->nodes > NODES_MAX)
		return bad(r, line_of(ev), "more than %d values", NODES_MAX);
	return 0;
}

/* The value that begins with ev, to its end; NULL with a complaint. */
static struct conf_node *
read_node(struct reader *r, const yaml_event_t *ev, int depth)
{
	struct conf_node *node;
	enum conf_kind kind = CONF_SCALAR;
	int rc;

	if (plain_yaml(r, ev) == -1)
		return NULL;
	if (within(r, ev, depth) == -1)
		return NULL;
	if (ev->type == YAML_SEQUENCE_START_EVENT)
		kind = CONF_LIST;
	else if (ev->type == YAML_MAPPING_START_EVENT)
		kind = CONF_MAP;
	node = tree_new(kind, r->src->origin, r->src->file,
	    r->src->marks ? line_of(ev) : 0);
	rc = kind == CONF_SCALAR ? read_scalar(r, node, ev) :
	    read_children(r, node, depth + 1);
	if (rc == 0)
		return node;
	tree_free(node);
	return NULL;
}

/* Read events until the first value, which goes to *root, and what follows. */
static int
read_stream(struct reader *r, struct conf_node **root)
{
	yaml_event_type_t type;
	yaml_event_t ev;
	int rc = 0;

	do {
		if (next(r, &ev) == -1)
			return -1;
		type = ev.type;
		if (type == YAML_DOCUMENT_START_EVENT && *root != NULL)
			rc = bad(r, line_of(&ev), "a second document; a "
			    "configuration is one");
		else if (type == YAML_SCALAR_EVENT ||
		    type == YAML_SEQUENCE_START_EVENT ||
		    type == YAML_MAPPING_START_EVENT)
			rc = (*root = read_node(r, &ev, 0)) == NULL ? -1 : 0;
		yaml_event_delete(&ev);
	} while (rc == 0 && type != YAML_STREAM_END_EVENT);
	return rc;
}

int
conf_parse(struct conf_node **root, const struct conf_text *src, char *why,
    size_t size)
{
	struct reader r = {.src = src, .why = why, .size = size};
	int rc;

	*root = NULL;
	if (!yaml_parser_initialize(&r.parser))
		die(EXIT_ENV, "out of memory");
	yaml_parser_set_input_string(&r.parser, (const yaml_char_t *)src->text,
	    src->len);
	rc = read_stream(&r, root);
	yaml_parser_delete(&r.parser);
	if (rc == -1) {
		tree_free(*root);
		*root = NULL;
	}
	return rc;
}

static void
emit(yaml_emitter_t *out, yaml_event_t *ev, int made)
{
	/* a write that fails shows in ferror(), which the caller asks */
	if (!made || (!yaml_emitter_emit(out, ev) &&
	    out->error == YAML_MEMORY_ERROR))
		die(EXIT_ENV, "out of memory");
}

static void
emit_text(yaml_emitter_t *out, const char *s, int quoted)
{
	yaml_scalar_style_t style = YAML_PLAIN_SCALAR_STYLE;
	yaml_event_t ev;

	if (quoted)
		style = strchr(s, '\n') != NULL ? YAML_LITERAL_SCALAR_STYLE :
		    YAML_DOUBLE_QUOTED_SCALAR_STYLE;
	emit(out, &ev, yaml_scalar_event_initialize(&ev, NULL, NULL,
	    (const yaml_char_t *)s, (int)strlen(s), 1, 1, style));
}

static void
emit_node(yaml_emitter_t *out, const struct conf_node *node)
{
	yaml_event_t ev;
	size_t i;

	if (node->kind == CONF_SCALAR) {
		emit_text(out, tree_null(node) ? "null" : node->value,
		    node->quoted);
		return;
	}
	if (node->kind == CONF_LIST)
		emit(out, &ev, yaml_sequence_start_event_initialize(&ev, NULL,
		    NULL, 1, YAML_BLOCK_SEQUENCE_STYLE));
	else
		emit(out, &ev, yaml_mapping_start_event_initialize(&ev, NULL,
		    NULL, 1, YAML_BLOCK_MAPPING_STYLE));
	for (i = 0; i < node->nchild; i++) {
		if (node->kind == CONF_MAP)
			emit_text(out, node->child[i]->key, 0);
		emit_node(out, node->child[i]);
	}
	if (node->kind == CONF_LIST)
		emit(out, &ev, yaml_sequence_end_event_initialize(&ev));
	else
		emit(out, &ev, yaml_mapping_end_event_initialize(&ev));
}

void
conf_dump(FILE *fp, const struct conf_node *root)
{
	yaml_emitter_t out;
	yaml_event_t ev;

	if (!yaml_emitter_initialize(&out))
		die(EXIT_ENV, "out of memory");
	yaml_emitter_set_output_file(&out, fp);
	yaml_emitter_set_unicode(&out, 1);
	yaml_emitter_set_width(&out, -1);
	emit(&out, &ev, yaml_stream_start_event_initialize(&ev,
	    YAML_UTF8_ENCODING));
	emit(&out, &ev, yaml_document_start_event_initialize(&ev, NULL, NULL,
	    NULL, 1));
	emit_node(&out, root);
	emit(&out, &ev, yaml_document_end_event_initialize(&ev, 1));
	emit(&out, &ev, yaml_stream_end_event_initialize(&ev));
	yaml_emitter_delete(&out);
}
