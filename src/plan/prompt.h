/*
 * Prompts: the user's templates filled in with the plan of a slot.
 *
 * A template is text with names in double braces, {{product}}; blanks beside
 * the name are allowed.  A line that names something empty is left out.  What
 * is put in is not looked at again: braces in a product's name stay what they
 * are.  The last line of every prompt is the brief, one line of JSON:
 *
 *	slot, attempt, seed	whole numbers
 *	product, category, persona, tone, language	texts
 *	features, aspects	lists of texts
 *	rating		1 to 5
 *	words		[least, most]
 *	attributes	the user's own, name by name
 *	amended		rules that rejected the slot before
 *
 * What the configuration does not have is absent.
 */
#ifndef PROMPT_H
#define PROMPT_H

#include "conf/conf.h"
#include "json/json.h"
#include "plan/amend.h"
#include "plan/plan.h"

struct prompt {
	struct template *text;
	struct conf_node file; /* text of template_file; value NULL: none */
	char *path;
	struct template *system; /* or NULL */
	const char *answer;
	struct json_object *schema; /* of the answer, or NULL */
	struct wording *wording;
	struct template **preamble;
	size_t npreambles;
	struct examples *examples; /* or NULL; so may this be */
	const struct conf_node *avoid;
	int amend; /* prompts of rejected slots say what was wrong */
	const char *retry_model; /* whom to ask then if it helps not; or NULL */
};

/*
 * Read the keys below prompt; they are lent from the configuration.  Returns
 * 0, or -1 with conf->why: a name that is not known, or {{brief}} in another
 * place than alone in the last line (where it is added if it is missing), or a
 * schema that is no JSON object.  The attributes of the domain are names too.
 * prompt_free() either way.
 */
int prompt_init(struct prompt *p, struct conf *conf,
    const struct domain *domain);
void prompt_free(struct prompt *p);

/*
 * The record of a slot (rg-record(5)): id, attempt, plan, schema, and prompt,
 * or messages if there is a system prompt.  amend is what was wrong with the
 * slot so far, or NULL; it is said where {{amendment}} stands, or else before
 * the brief.  If a reason came twice in a row the record has the model of
 * generation.retry_model.  Owned by the caller.
 */
struct json_object *prompt_record(const struct prompt *p,
    const struct plan *plan, const struct plan_slot *slot, int attempt,
    const struct amend *amend);

#endif
