/*
 * A node's children stand in an array in the order in which they were written;
 * they are few, so a key is looked for from the first on.  What is hashed is
 * written out first, sorted, with the length of each text before it.
 */
#include "conf/conf_tree.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/hash.h"
#include "ground/mem.h"

struct conf_node *
tree_new(enum conf_kind kind, enum conf_origin origin, const char *file,
    size_t line)
{
	struct conf_node *node = mem_calloc(1, sizeof(*node));

	node->kind = kind;
	node->origin = origin;
	node->file = file;
	node->line = line;
	return node;
}

void
tree_add(struct conf_node *parent, struct conf_node *child)
{
	size_t n = parent->nchild;

	if ((n & (n - 1)) == 0)	/* full: 0, 1, 2, 4, 8 ... */
		parent->child = mem_resize(parent->child, n > 0 ? 2 * n : 1,
		    sizeof(struct conf_node *));
	parent->child[parent->nchild++] = child;
}

struct conf_node *
tree_copy(const struct conf_node *node)
{
	struct conf_node *copy;
	size_t i;

	copy = tree_new(node->kind, node->origin, node->file, node->line);
	copy->quoted = node->quoted;
	if (node->key != NULL)
		copy->key = mem_strdup(node->key);
	if (node->value != NULL)
		copy->value = mem_strdup(node->value);
	for (i = 0; i < node->nchild; i++)
		tree_add(copy, tree_copy(node->child[i]));
	return copy;
}

void
tree_free(struct conf_node *node)
{
	size_t i;

	if (node == NULL)
		return;
	for (i = 0; i < node->nchild; i++)
		tree_free(node->child[i]);
	free(node->child);
	free(node->key);
	free(node->value);
	free(node);
}

size_t
tree_index(const struct conf_node *map, const char *key, size_t n)
{
	size_t i;

	if (map->kind != CONF_MAP)
		return n;
	for (i = 0; i < n; i++)
		if (strcmp(map->child[i]->key, key) == 0)
			break;
	return i;
}

int
tree_null(const struct conf_node *node)
{
	static const char *const nulls[] = {"", "~", "null", "Null", "NULL"};
	size_t i;

	if (node == NULL)
		return 1;
	if (node->kind != CONF_SCALAR || node->quoted)
		return 0;
	for (i = 0; i < sizeof(nulls) / sizeof(nulls[0]); i++)
		if (strcmp(node->value, nulls[i]) == 0)
			return 1;
	return 0;
}

int
tree_say(char *why, size_t size, const char *file, size_t line,
    const char *fmt, va_list ap)
{
	int n;

	n = line > 0 ? snprintf(why, size, "%s:%zu: ", file, line) :
	    snprintf(why, size, "%s: ", file);
	if (n >= 0 && (size_t)n < size)
		vsnprintf(why + n, size - (size_t)n, fmt, ap);
	return -1;
}

/* Child of node whose key is the n bytes at key. */
static const struct conf_node *
member(const struct conf_node *node, const char *key, size_t n)
{
	const struct conf_node *c;
	size_t i;

	if (node->kind != CONF_MAP)
		return NULL;
	for (i = 0; i < node->nchild; i++) {
		c = node->child[i];
		if (strncmp(c->key, key, n) == 0 && c->key[n] == '\0')
			return c;
	}
	return NULL;
}

const struct conf_node *
conf_child(const struct conf_node *map, const char *key)
{
	return map != NULL && key != NULL ? member(map, key, strlen(key)) :
	    NULL;
}

const struct conf_node *
conf_get(const struct conf_node *node, const char *path)
{
	size_t n;

	while (node != NULL && *path != '\0') {
		n = strcspn(path, ".");
		node = member(node, path, n);
		path += path[n] == '.' ? n + 1 : n;
	}
	return tree_null(node) ? NULL : node;
}

const char *
conf_str(const struct conf_node *node, const char *path, const char *dflt)
{
	node = conf_get(node, path);
	return node != NULL && node->kind == CONF_SCALAR ? node->value : dflt;
}

int64_t
conf_int(const struct conf_node *node, const char *path, int64_t dflt)
{
	const char *s = conf_str(node, path, "");
	long long n;
	char *end;

	errno = 0;
	n = strtoll(s, &end, 10);
	return end == s || *end != '\0' || errno != 0 ? dflt : n;
}

double
conf_num(const struct conf_node *node, const char *path, double dflt)
{
	const char *s = conf_str(node, path, "");
	double n;
	char *end;

	n = strtod(s, &end);
	return end == s || *end != '\0' ? dflt : n;
}

int
conf_bad(struct conf *conf, const struct conf_node *node, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	tree_say(conf->why, sizeof(conf->why), node->file, node->line, fmt, ap);
	va_end(ap);
	return -1;
}

static int
by_key(const void *a, const void *b)
{
	const struct conf_node *const *x = a, *const *y = b;

	return strcmp((*x)->key, (*y)->key);
}

static void canon(struct buf *b, const struct conf_node *node);

/* Every text is led by its length, so that no two trees read the same. */
static void
canon_text(struct buf *b, const char *s)
{
	buf_addf(b, "%zu:%s", strlen(s), s);
}

static void
canon_map(struct buf *b, const struct conf_node *node)
{
	const struct conf_node **sorted;
	size_t i;

	sorted = mem_calloc(node->nchild, sizeof(struct conf_node *));
	for (i = 0; i < node->nchild; i++)
		sorted[i] = node->child[i];
	qsort(sorted, node->nchild, sizeof(struct conf_node *), by_key);
	for (i = 0; i < node->nchild; i++) {
		if (tree_null(sorted[i]))	/* the same as absent */
			continue;
		canon_text(b, sorted[i]->key);
		canon(b, sorted[i]);
	}
	free(sorted);
}

static void
canon(struct buf *b, const struct conf_node *node)
{
	size_t i;

	if (tree_null(node)) {
		buf_addc(b, '~');
	} else if (node->kind == CONF_SCALAR) {
		canon_text(b, node->value);
	} else if (node->kind == CONF_MAP) {
		buf_addc(b, '{');
		canon_map(b, node);
		buf_addc(b, '}');
	} else {
		buf_addc(b, '[');
		for (i = 0; i < node->nchild; i++)
			canon(b, node->child[i]);
		buf_addc(b, ']');
	}
}

void
conf_hash(char *out, const struct conf_node *root, const char *const *paths,
    size_t npaths)
{
	struct buf b = BUF_INIT;
	size_t i;

	for (i = 0; i < npaths; i++) {
		canon_text(&b, paths[i]);
		canon(&b, conf_get(root, paths[i]));
	}
	hash_sha256(out, buf_str(&b), b.len);
	buf_free(&b);
}
