/*
 * What the {{names}} of a prompt stand for.  Private to prompt.c.
 */
#ifndef PROMPT_VALUE_H
#define PROMPT_VALUE_H

#include "ground/buf.h"
#include "json/json.h"
#include "plan/amend.h"
#include "plan/prompt.h"

enum value {
	VALUE_PRODUCT,
	VALUE_CATEGORY,
	VALUE_FEATURES,
	VALUE_PERSONA,
	VALUE_ROLE,
	VALUE_VOICE,
	VALUE_FOCUS,
	VALUE_RATING,
	VALUE_WORDS_MIN,
	VALUE_WORDS_MAX,
	VALUE_TONE,
	VALUE_ASPECTS,
	VALUE_LANGUAGE,
	VALUE_TERMS,
	VALUE_ANSWER,
	VALUE_SLOT,
	VALUE_ATTEMPT,
	VALUE_BRIEF,	   /* in prompt.template only; so may the next */
	VALUE_AMENDMENT,
	VALUE_PREAMBLE,
	VALUE_EXAMPLES,
	VALUE_AVOID,	   /* anywhere */
	VALUE_ATTRIBUTES,  /* the user's own together */
	VALUE_EVIDENCE,	   /* in prompt.amendments only */
	VALUE_OWN, /* the user's own, from DOMAIN_OWN on */
	VALUE_NAMES = VALUE_OWN + DOMAIN_OWN_MAX
};

/* What the names stand for in one prompt. */
struct prompt_job {
	const struct prompt *prompt;
	const struct domain *domain;
	const struct plan_slot *slot;
	const struct domain_product *product;
	const struct domain_persona *persona; /* NULL: there are none */
	const struct domain_length *length;
	const char *tone;		      /* so may these be */
	const char *language;
	int64_t seed;
	int attempt;
	const struct amend *amend;	      /* NULL: nothing to amend */
	const char *evidence;		      /* within an amendment, or NULL */
	struct json_object *brief;	      /* NULL: not yet */
};

/*
 * The names, by enum value; NULL for those that may not stand in a text of
 * the kind.
 */
enum prompt_text { PROMPT_OTHER, PROMPT_TEMPLATE, PROMPT_AMENDMENT };
void prompt_names(const char *names[VALUE_NAMES], const struct domain *d,
    enum prompt_text kind);

/* Append the value of a name; arg is a struct prompt_job (template_fill()). */
void prompt_value(struct buf *b, size_t name, const void *arg);

#endif
