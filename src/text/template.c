/*
 * A template is an array of parts, literals and names, and an array of lines
 * that point into it; a line is filled in at the end of the buffer and cut off
 * again if a name in it turns out to be empty.
 */
#include "text/template.h"

#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"

#define LITERAL ((size_t)-1)

struct part {
	size_t name; /* or LITERAL */
	const char *text;
	size_t len;
};

struct line {
	size_t first; /* of its parts */
	size_t n;
};

struct template {
	size_t start; /* line of the file in which the text begins; 0: none */
	struct line *lines;
	size_t nlines;
	struct part *parts;
	size_t nparts;
};

static void
add_part(struct template *t, size_t name, const char *text, size_t len)
{
	if (name == LITERAL && len == 0)
		return;
	t->parts = mem_resize(t->parts, t->nparts + 1, sizeof(*t->parts));
	t->parts[t->nparts++] = (struct part){name, text, len};
	t->lines[t->nlines - 1].n++;
}

static void
add_line(struct template *t)
{
	t->lines = mem_resize(t->lines, t->nlines + 1, sizeof(*t->lines));
	t->lines[t->nlines++] = (struct line){t->nparts, 0};
}

/* Line of the file for line i of the text. */
static size_t
file_line(const struct template *t, size_t i)
{
	return t->start == 0 ? 0 : t->start + i;
}

static int
refuse(const struct template *t, struct conf *conf,
    const struct conf_node *node, const char *text, size_t len,
    const char *const *names, size_t nnames)
{
	struct conf_node at = *node;
	struct buf known = BUF_INIT;
	size_t i;

	at.line = file_line(t, t->nlines - 1);
	for (i = 0; i < nnames; i++)
		if (names[i] != NULL)
			buf_addf(&known, "%s%s", known.len > 0 ? ", " : "",
			    names[i]);
	conf_bad(conf, &at, "%s: unknown name '{{%.*s}}'; expected one of %s",
	    node->key, (int)(len < 40 ? len : 40), text, buf_str(&known));
	buf_free(&known);
	return -1;
}

static size_t
find_name(const char *text, size_t len, const char *const *names,
    size_t nnames)
{
	size_t i;

	while (len > 0 && text[0] == ' ') {
		text++;
		len--;
	}
	while (len > 0 && text[len - 1] == ' ')
		len--;
	for (i = 0; i < nnames; i++)
		if (names[i] != NULL && strlen(names[i]) == len &&
		    memcmp(names[i], text, len) == 0)
			return i;
	return LITERAL;
}

/* Cut one line, len bytes at s. */
static int
cut_line(struct template *t, struct conf *conf, const struct conf_node *node,
    const char *s, size_t len, const char *const *names, size_t nnames)
{
	const char *end = s + len, *open, *close;
	size_t name;

	add_line(t);
	while ((open = memmem(s, (size_t)(end - s), "{{", 2)) != NULL &&
	    (close = memmem(open, (size_t)(end - open), "}}", 2)) != NULL) {
		add_part(t, LITERAL, s, (size_t)(open - s));
		open += 2;
		name = find_name(open, (size_t)(close - open), names, nnames);
		if (name == LITERAL)
			return refuse(t, conf, node, open,
			    (size_t)(close - open), names, nnames);
		add_part(t, name, NULL, 0);
		s = close + 2;
	}
	add_part(t, LITERAL, s, (size_t)(end - s));
	return 0;
}

struct template *
template_new(struct conf *conf, const struct conf_node *node,
    const char *const *names, size_t nnames)
{
	struct template *t = mem_calloc(1, sizeof(*t));
	const char *s = node->value;
	size_t n;

	/* a block scalar is placed where its | stands */
	t->start = node->line;
	if (t->start > 0 && node->quoted == CONF_BLOCK)
		t->start++;
	for (;; s += n + 1) {
		n = strcspn(s, "\n");
		if (cut_line(t, conf, node, s, n, names, nnames) == -1) {
			template_free(t);
			return NULL;
		}
		if (s[n] == '\0')
			break;
	}
	while (t->nlines > 0 && t->lines[t->nlines - 1].n == 0)
		t->nlines--;
	return t;
}

void
template_free(struct template *t)
{
	if (t == NULL)
		return;
	free(t->lines);
	free(t->parts);
	free(t);
}

int
template_uses(const struct template *t, size_t name, size_t *line)
{
	const struct line *l;
	size_t i, k;
	int last = 0;

	for (i = 0; i < t->nlines; i++) {
		l = &t->lines[i];
		for (k = 0; k < l->n; k++) {
			if (t->parts[l->first + k].name != name)
				continue;
			last = i == t->nlines - 1 && l->n == 1;
			if (last)
				continue;
			*line = file_line(t, i);
			return 2;
		}
	}
	return last;
}

/* Append one line.  Returns 0 if it was left out. */
static int
fill_line(const struct template *t, const struct line *l, struct buf *b,
    void (*value)(struct buf *b, size_t name, const void *arg),
    const void *arg)
{
	const struct part *p = t->parts + l->first;
	size_t i, before;

	for (i = 0; i < l->n; i++, p++) {
		before = b->len;
		if (p->name == LITERAL)
			buf_add(b, p->text, p->len);
		else
			value(b, p->name, arg);
		if (b->len == before)
			return 0;
	}
	return 1;
}

static void
cut_back(struct buf *b, size_t len)
{
	b->len = len;
	if (b->data != NULL)
		b->data[len] = '\0';
}

void
template_fill(const struct template *t, struct buf *b,
    void (*value)(struct buf *b, size_t name, const void *arg),
    const void *arg)
{
	size_t i, start = b->len, before;

	for (i = 0; i < t->nlines; i++) {
		before = b->len;
		if (fill_line(t, &t->lines[i], b, value, arg))
			buf_addc(b, '\n');
		else
			cut_back(b, before);
	}
	while (b->len > start && b->data[b->len - 1] == '\n')
		cut_back(b, b->len - 1);
}
