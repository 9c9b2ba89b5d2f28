/*
 * Evidence comes from a model: it is kept as one line of a bounded length, cut
 * between words.
 */
#include "plan/amend.h"

#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/mem.h"

/* Evidence as one line of plain text; NULL if nothing is left.  malloc'ed. */
static char *
clean(const char *s)
{
	struct buf b = BUF_INIT;
	size_t cut = 0;

	for (; s != NULL && *s != '\0' && b.len <= AMEND_EVIDENCE; s++) {
		if ((unsigned char)*s <= ' ' || *s == 0x7f) {
			if (b.len > 0 && b.data[b.len - 1] != ' ')
				buf_addc(&b, ' ');
			continue;
		}
		buf_addc(&b, *s);
	}
	if (b.len > AMEND_EVIDENCE) {
		for (cut = AMEND_EVIDENCE; cut > 0 && b.data[cut] != ' ';)
			cut--;
		/* no blank: whole characters */
		if (cut == 0)
			for (cut = AMEND_EVIDENCE; cut > 0 &&
			    ((unsigned char)b.data[cut] & 0xc0) == 0x80;)
				cut--;
		b.len = cut;
	}
	while (b.len > 0 && b.data[b.len - 1] == ' ')
		b.len--;
	if (b.len > 0)
		b.data[b.len] = '\0';
	if (b.len > 0)
		return buf_take(&b);
	buf_free(&b);
	return NULL;
}

static struct amend_reason *
find(struct amend *a, const char *rule)
{
	size_t i;

	for (i = 0; i < a->n; i++)
		if (strcmp(a->reason[i].rule, rule) == 0)
			return &a->reason[i];
	if (a->n == AMEND_RULES)
		return NULL;
	a->reason[a->n] = (struct amend_reason){.rule = mem_strdup(rule)};
	return &a->reason[a->n++];
}

/* Returns whether the verdict before this one named the rule too. */
static int
note_rule(struct amend *a, const char *rule, const char *evidence)
{
	struct amend_reason *r = find(a, rule);
	int again;

	if (r == NULL)
		return 0;
	again = r->last == 1;
	r->last = 2;
	r->times++;
	free(r->evidence);
	r->evidence = clean(evidence);
	return again;
}

void
amend_note(struct amend **out, const struct verdict *v)
{
	struct json_object *name, *quote;
	struct amend *a = *out;
	size_t i, n = 0;
	int again = 0;

	if (a == NULL)
		a = *out = mem_calloc(1, sizeof(*a));
	if (v->rules != NULL)
		n = json_object_array_length(v->rules);
	for (i = 0; i < n; i++) {
		name = json_object_array_get_idx(v->rules, i);
		if (!json_object_is_type(name, json_type_string))
			continue;
		quote = NULL;
		json_object_object_get_ex(v->evidence,
		    json_object_get_string(name), &quote);
		again |= note_rule(a, json_object_get_string(name),
		    quote != NULL ? json_object_get_string(quote) : NULL);
	}
	/* 2 marks what this verdict named, until all were compared */
	for (i = 0; i < a->n; i++)
		a->reason[i].last = a->reason[i].last == 2;
	a->turns += again;
}

void
amend_free(struct amend *a)
{
	size_t i;

	if (a == NULL)
		return;
	for (i = 0; i < a->n; i++) {
		free(a->reason[i].rule);
		free(a->reason[i].evidence);
	}
	free(a);
}
