/*
 * Loading: the built-in text, the user's file and each --set become trees
 * (conf_yaml.c) that are laid over each other (conf_merge.c); then the whole
 * is checked against the schema (conf_check.c), settled, and checked for what
 * depends on several values (conf_whole.c).
 */
#include "conf/conf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf/conf_check.h"
#include "conf/conf_merge.h"
#include "conf/conf_tree.h"
#include "conf/conf_whole.h"
#include "conf/conf_yaml.h"
#include "ground/buf.h"
#include "ground/mem.h"

#define FILE_MAX (16UL << 20)
#define SET_SHOWN 200 /* bytes of a --set that complaints repeat */

extern const char conf_default_text[], conf_default_end[];

const char *
conf_default(size_t *len)
{
	/* to the language these are two objects, to the linker one */
	*len = (uintptr_t)conf_default_end - (uintptr_t)conf_default_text;
	return conf_default_text;
}

static int __attribute__((format(printf, 2, 3)))
refuse(struct conf *conf, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(conf->why, sizeof(conf->why), fmt, ap);
	va_end(ap);
	return -1;
}

/* Keep a malloc'ed name for the nodes to point to. */
static const char *
own_name(struct conf *conf, char *name)
{
	conf->names = mem_resize(conf->names, conf->nnames + 1, sizeof(char *));
	conf->names[conf->nnames++] = name;
	return name;
}

static int
lay_text(struct conf *conf, const struct conf_text *src)
{
	struct conf_node *over;

	if (conf_parse(&over, src, conf->why, sizeof(conf->why)) == -1)
		return -1;
	if (tree_null(over)) {	/* an empty file */
		tree_free(over);
		return 0;
	}
	if (over->kind != CONF_MAP) {
		conf_bad(conf, over, "%s; expected a map of keys to values",
		    over->kind == CONF_LIST ? "a list" : "a text");
		tree_free(over);
		return -1;
	}
	merge_over(&conf->root, over, conf_rule_root());
	return 0;
}

static int
lay_default(struct conf *conf)
{
	struct conf_text src = {.file = "(built in)", .origin = CONF_DEFAULT,
	    .marks = 1};

	src.text = conf_default(&src.len);
	return lay_text(conf, &src);
}

/* Read fd to its end.  Returns 0, or -1 with conf->why. */
static int
read_all(struct conf *conf, int fd, const char *path, struct buf *b)
{
	ssize_t n;

	do {
		buf_reserve(b, 65536);
		if ((n = read(fd, b->data + b->len, 65536)) > 0)
			b->len += (size_t)n;
		if (b->len > FILE_MAX)
			return refuse(conf, "'%s' is larger than 16 MiB: no "
			    "configuration", path);
	} while (n > 0 || (n == -1 && errno == EINTR));
	if (n == -1)
		return refuse(conf, "cannot read '%s': %s", path,
		    strerror(errno));
	return 0;
}

static int
lay_file(struct conf *conf, int fd, const char *path, enum conf_origin origin)
{
	struct conf_text src = {.origin = origin, .marks = 1};
	struct buf b = BUF_INIT;
	int rc;

	conf->path = mem_strdup(path);
	src.file = own_name(conf, mem_strdup(path));
	if ((rc = read_all(conf, fd, path, &b)) == 0) {
		src.text = buf_str(&b);
		src.len = b.len;
		rc = lay_text(conf, &src);
	}
	buf_free(&b);
	return rc;
}

/*
 * Lay the file at path over the default if it is there.  Returns 1, 0 if there
 * is no such file, or -1 with conf->why.
 */
static int
try_file(struct conf *conf, const char *path, enum conf_origin origin)
{
	int fd, rc;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1) {
		if (origin != CONF_NAMED &&
		    (errno == ENOENT || errno == ENOTDIR))
			return 0;
		return refuse(conf, "cannot open '%s': %s", path,
		    strerror(errno));
	}
	rc = lay_file(conf, fd, path, origin);
	close(fd);
	return rc == -1 ? -1 : 1;
}

static int
try_home(struct conf *conf)
{
	const char *dir = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
	char *path;
	int rc;

	/* XDG Base Directory Specification: a relative path is to be ignored */
	if (dir != NULL && dir[0] == '/')
		path = mem_printf("%s/rg-tools/config.yaml", dir);
	else if (home != NULL && home[0] == '/')
		path = mem_printf("%s/.config/rg-tools/config.yaml", home);
	else
		return 0;
	rc = try_file(conf, path, CONF_SYSTEM);
	free(path);
	return rc;
}

static int
lay_user(struct conf *conf, const char *path)
{
	int rc;

	if (path == NULL && (path = getenv("RG_CONFIG")) != NULL &&
	    path[0] == '\0')
		path = NULL;
	if (path != NULL)
		return try_file(conf, path, CONF_NAMED);
	if ((rc = try_file(conf, "config.yaml", CONF_FOUND)) == 0 &&
	    (rc = try_home(conf)) == 0)
		rc = try_file(conf, "/etc/rg-tools/config.yaml", CONF_SYSTEM);
	return rc;
}

/* A plain text as YAML that stands for the very same text. */
static void
quote(struct buf *b, const char *s)
{
	buf_addc(b, '"');
	for (; *s != '\0'; s++) {
		if (*s == '\n')
			buf_adds(b, "\\n");
		else if (*s == '\t')
			buf_adds(b, "\\t");
		else {
			if (*s == '"' || *s == '\\')
				buf_addc(b, '\\');
			buf_addc(b, *s);
		}
	}
	buf_addc(b, '"');
}

static int
read_value(struct conf *conf, struct conf_node **node, const char *value,
    const char *name)
{
	struct conf_text src = {.file = name, .origin = CONF_SET};
	struct buf b = BUF_INIT;
	int rc, plain = value[0] == '\0' || strchr("{[\"'", value[0]) == NULL;

	if (plain)
		quote(&b, value);
	else
		buf_adds(&b, value);
	src.text = buf_str(&b);
	src.len = b.len;
	rc = conf_parse(node, &src, conf->why, sizeof(conf->why));
	buf_free(&b);
	if (rc == 0 && plain)
		(*node)->quoted = 0;
	return rc;
}

/*
 * Find, or make, the place of the key that the n bytes at key are, below map
 * and the rule of map, which becomes that of the key.
 */
static struct conf_node **
place(struct conf_node *map, const char *key, size_t n, const char *name,
    const struct conf_rule **rule)
{
	struct conf_node *child;
	char *copy = mem_strndup(key, n);
	size_t i = tree_index(map, copy, map->nchild);

	*rule = *rule != NULL ? conf_rule_child(*rule, copy) : NULL;
	if (i == map->nchild) {
		child = tree_new(CONF_MAP, CONF_SET, name, 0);
		child->key = copy;
		tree_add(map, child);
	} else {
		free(copy);
	}
	return &map->child[i];
}

/* Lay value, which is taken over, at the dotted key (up to `=`). */
static int
set_value(struct conf *conf, const char *key, struct conf_node *value)
{
	const struct conf_rule *rule = conf_rule_root();
	struct conf_node **at = &conf->root, *map;
	size_t n;

	for (;; key += n + 1) {
		n = strcspn(key, ".=");
		if (tree_null(*at)) {
			map = tree_new(CONF_MAP, CONF_SET, value->file, 0);
			merge_over(at, map, NULL);
		}
		if ((*at)->kind != CONF_MAP) {
			conf_bad(conf, value, "%s is no map%s", (*at)->key,
			    (*at)->kind == CONF_LIST ?
			    "; a list can only be given whole" : "");
			tree_free(value);
			return -1;
		}
		at = place(*at, key, n, value->file, &rule);
		if (key[n] == '=')
			break;
	}
	merge_over(at, value, rule);
	return 0;
}

static int
lay_set(struct conf *conf, const char *set)
{
	size_t n = strcspn(set, "=");
	struct conf_node *value;
	const char *name;

	name = own_name(conf, mem_printf("--set %.*s%s", SET_SHOWN, set,
	    strlen(set) > SET_SHOWN ? "..." : ""));
	if (set[n] == '\0' || set[0] == '.' || n == 0 || set[n - 1] == '.' ||
	    (strstr(set, "..") != NULL && strstr(set, "..") < set + n))
		return refuse(conf, "%s: expected KEY=VALUE", name);
	if (read_value(conf, &value, set + n + 1, name) == -1)
		return -1;
	return set_value(conf, set, value);
}

int
conf_load(struct conf *conf, const char *path, const char *const *sets,
    size_t nsets)
{
	struct conf_node *preset;
	size_t i;
	int rc;

	*conf = (struct conf){.root = NULL};
	if (lay_default(conf) == -1)
		return -1;
	preset = tree_copy(conf->root);
	rc = lay_user(conf, path) == -1 ? -1 : 0;
	for (i = 0; i < nsets && rc == 0; i++)
		rc = lay_set(conf, sets[i]);
	if (rc == 0 && (rc = conf_check_values(conf)) == 0) {
		merge_settle(conf->root);
		rc = whole_check(conf, preset);
	}
	tree_free(preset);
	return rc;
}

void
conf_free(struct conf *conf)
{
	size_t i;

	tree_free(conf->root);
	for (i = 0; i < conf->nnames; i++)
		free(conf->names[i]);
	free(conf->names);
	free(conf->path);
	conf->root = NULL;
	conf->names = NULL;
	conf->nnames = 0;
	conf->path = NULL;
}
