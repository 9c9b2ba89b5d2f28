/*
 * One function a type, each of which looks at one node, and the complaints that
 * all of them share.  A value is repeated in a complaint, cut at VALUE_SHOWN;
 * what may be a key never is.
 */
#include "conf/conf_value.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "conf/conf_tree.h"

/* Say whether file is "--set PATH=...", so that the path need not be said. */
static int
names_path(const char *file, const char *path)
{
	static const char set[] = "--set ";
	size_t n = strlen(path);

	return strncmp(file, set, sizeof(set) - 1) == 0 &&
	    strncmp(file + sizeof(set) - 1, path, n) == 0 &&
	    file[sizeof(set) - 1 + n] == '=';
}

int
value_bad(struct conf_check *c, const struct conf_node *node, const char *fmt,
    ...)
{
	const char *path = buf_str(&c->path);
	char text[900];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (*path == '\0' || names_path(node->file, path))
		return conf_bad(c->conf, node, "%s", text);
	return conf_bad(c->conf, node, "%s: %s", path, text);
}

size_t
value_enter(struct conf_check *c, const char *key)
{
	size_t old = c->path.len;

	if (old > 0 && key[0] != '[')
		buf_addc(&c->path, '.');
	buf_adds(&c->path, key);
	return old;
}

void
value_leave(struct conf_check *c, size_t old)
{
	c->path.len = old;
	c->path.data[old] = '\0';
}

int
value_not(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule, const char *what)
{
	const char *quote = node->quoted ? "\"" : "'", *more = "";
	char expected[256];

	conf_rule_expects(rule, expected, sizeof(expected));
	if (tree_null(node))
		return value_bad(c, node, "not set; expected %s", expected);
	if (node->kind != CONF_SCALAR)
		return value_bad(c, node, "%s; expected %s", what != NULL ?
		    what : node->kind == CONF_LIST ? "a list" : "a map",
		    expected);
	if (strlen(node->value) > VALUE_SHOWN)
		more = "...";
	return value_bad(c, node, "%s%.*s%s%s%s%s; expected %s", quote,
	    VALUE_SHOWN, node->value, more, quote, what != NULL ? " " : "",
	    what != NULL ? what : "", expected);
}

static const char *
digits(const char *s)
{
	while (isdigit((unsigned char)*s))
		s++;
	return s;
}

/* Say whether s is a decimal number; strtod() would take inf, nan and 0x1p3. */
static int
decimal(const char *s, int whole)
{
	const char *p;
	int some;

	s += *s == '-' || *s == '+';
	p = digits(s);
	some = p > s;
	if (!whole && *p == '.') {
		s = ++p;
		p = digits(s);
		some |= p > s;
	}
	if (!whole && some && (*p == 'e' || *p == 'E')) {
		s = p + 1 + (p[1] == '-' || p[1] == '+');
		p = digits(s);
		some = p > s;
	}
	return some && *p == '\0';
}

int
value_number(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	int whole = rule->type == CT_INT || rule->type == CT_PAIR;
	double n;

	if (node->kind != CONF_SCALAR || tree_null(node))
		return value_not(c, node, rule, NULL);
	if (!decimal(node->value, whole))
		return value_not(c, node, rule, whole ? "is no whole number" :
		    "is no number");
	if (node->quoted)
		return value_not(c, node, rule, "is quoted, so it is a text");
	n = strtod(node->value, NULL);
	if (n < rule->min || n > rule->max)
		return value_not(c, node, rule, "is out of range");
	return 0;
}

int
value_text(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	if (node->kind != CONF_SCALAR || tree_null(node))
		return value_not(c, node, rule, NULL);
	if ((rule->flags & CONF_MUST) && node->value[0] == '\0')
		return value_not(c, node, rule, "is empty");
	return 0;
}

int
value_texts(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	size_t i;

	if (node->kind != CONF_LIST)
		return value_not(c, node, rule, NULL);
	for (i = 0; i < node->nchild; i++) {
		if (node->child[i]->kind != CONF_SCALAR)
			return value_bad(c, node->child[i],
			    "%s; expected a text",
			    node->child[i]->kind == CONF_LIST ?
			    "a list in the list" :
			    "a map in the list (quote a text with ': ')");
		if (tree_null(node->child[i]) ||
		    node->child[i]->value[0] == '\0')
			return value_bad(c, node->child[i],
			    "nothing in the list; expected a text");
	}
	return 0;
}

int
value_pair(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	long long least, most;

	if (node->kind != CONF_LIST || node->nchild != 2)
		return value_not(c, node, rule, node->kind == CONF_LIST ?
		    "not two of them" : NULL);
	if (value_number(c, node->child[0], rule) == -1 ||
	    value_number(c, node->child[1], rule) == -1)
		return -1;
	least = strtoll(node->child[0]->value, NULL, 10);
	most = strtoll(node->child[1]->value, NULL, 10);
	if (least > most)
		return value_bad(c, node, "%lld is more than %lld; expected "
		    "the smaller number first", least, most);
	return 0;
}

int
value_enum(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	const char *w;
	size_t n;

	if (node->kind != CONF_SCALAR || tree_null(node))
		return value_not(c, node, rule, NULL);
	for (w = rule->words; *w != '\0'; w += n + strspn(w + n, ", ")) {
		n = strcspn(w, ",");
		if (strlen(node->value) == n &&
		    strncmp(w, node->value, n) == 0)
			return 0;
	}
	return value_not(c, node, rule, "is not known");
}

int
value_url(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	const char *s = node->value;

	if (node->kind != CONF_SCALAR || tree_null(node))
		return value_not(c, node, rule, NULL);
	if (strncmp(s, "http://", 7) != 0 && strncmp(s, "https://", 8) != 0)
		return value_not(c, node, rule, NULL);
	s = strstr(s, "//") + 2;
	if (!isalnum((unsigned char)*s) && *s != '[')
		return value_not(c, node, rule, "names no host");
	for (; *s != '\0'; s++)
		if (!isgraph((unsigned char)*s) || *s == '\\' || *s == '"')
			return value_not(c, node, rule,
			    "holds what no address does");
	return 0;
}

int
value_env(struct conf_check *c, const struct conf_node *node,
    const struct conf_rule *rule)
{
	const char *s = node->value;
	char expected[256];

	if (node->kind != CONF_SCALAR || tree_null(node))
		return value_not(c, node, rule, NULL);
	while (isalnum((unsigned char)*s) || *s == '_')
		s++;
	if (*s != '\0' || s == node->value ||
	    isdigit((unsigned char)node->value[0]))
		return value_bad(c, node, "holds what no name does; expected "
		    "%s, not the key", conf_rule_expects(rule, expected,
		    sizeof(expected)));	/* it may be a key: not repeated */
	return 0;
}
