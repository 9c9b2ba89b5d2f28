/*
 * Judging a record: parse its reply, run the table of rules over the review,
 * compare it with what was accepted before.
 *
 * check_record() adds to the record
 *	review	{title, text, rating}, as far as the reply has them
 *	check	{verdict, reasons: [{rule, evidence, value, limit, ...}]}
 * and replaces both if they were there.  In a reason, `at` are the characters
 * [from, to) of review.text that the evidence stands on, `of` is the id of
 * the earlier review that this one repeats, and `mode` is "warn" where the
 * rule only says so.  rg-check(1) describes the rules.
 *
 * A rule whose mode is `on` rejects.  Two reasons do not depend on a mode:
 * `call` (a failed call: the verdict is "error", no attempt is used up) and
 * `truncated`; nor does `refusal` when the provider itself says so.
 */
#ifndef CHECK_H
#define CHECK_H

#include "check/foreign.h"
#include "conf/conf.h"
#include "json/json.h"
#include "json/record_part.h"

enum check_verdict { CHECK_ACCEPT, CHECK_REJECT, CHECK_ERROR };

/* As it stands in a record. */
const char *check_name(enum check_verdict v);

struct check;

/*
 * Begin.
 *	conf	with the limits, and the products; must outlive the check
 *	index	path of the index of accepted reviews, or NULL: the reviews of
 *		this process only
 *	folder	path of a folder's reviews with which the index is made to
 *		agree (dup_sync.h), or NULL; one that is not there is empty
 * Returns 0, or -1 with check_why(); check_free() either way.
 */
int check_open(struct check **c, const struct conf *conf, const char *index,
    const char *folder);
void check_free(struct check *c);

/*
 * The same, but every rule is on, whatever its mode, and the reviews of this
 * process are the only ones.
 */
int check_open_all(struct check **c, const struct conf *conf);

/*
 * From now on the review is what the fields of f hold, whatever else a record
 * has; f must outlive the check.  Such a review needs neither title nor rating.
 * It is put into the record under "review" unless there is something.  `named`
 * are the fields that somebody gave a name, and will miss if they are nowhere.
 */
void check_foreign(struct check *c, const struct foreign *f,
    const struct foreign *named);

/*
 * How many reviews took the place of others that had been accepted under the
 * same id, ids of rg-prompts apart, where that is meant to be.
 */
size_t check_replaced(const struct check *c);

/* What the records so far have in these fields, lent. */
const struct foreign_tally *check_tally(const struct check *c);

/*
 * Compare with the reviews in path too (peers.h).  Returns 0, or -1 with
 * check_why().
 */
int check_see(struct check *c, const char *path, const char *field);

/*
 * Judge a record.  line is its line number, for its id if it has none
 * (rec_line_id()).  Returns an enum check_verdict, or -1 with check_why() if
 * the index failed or the user's judge is gone.
 */
int check_part(struct check *c, struct recpart *part, size_t line);

/* The same for a record that was read whole. */
int check_record(struct check *c, struct json_object *rec, size_t line);

/*
 * Of the record that was judged last, lent until the next or until the record
 * is released: its id, and the reasons for the verdict (NULL: there are none).
 */
const char *check_id(const struct check *c);
struct json_object *check_reasons(const struct check *c);

/* There are no more records: 0, or -1 with check_why(). */
int check_finish(struct check *c);

/* What went wrong; valid until the next call. */
const char *check_why(const struct check *c);

/*
 * The rules, in the order of their reasons: the name of rule i, NULL after
 * the last one; whether it had a part in the last verdict; and how many
 * records it had a part in rejecting.
 */
const char *check_rule(size_t i);
int check_hit(const struct check *c, size_t i);
size_t check_count(const struct check *c, size_t i);

#endif
