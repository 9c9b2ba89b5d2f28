/*
 * Amendments: what the next prompt says of a rule that rejected a review.
 * prompt.amendments has a list of wordings for each rule; the second time that
 * a rule rejects the same slot the second wording is used, and so on to the
 * last.  A rule without an entry has that of `other`.
 */
#ifndef WORDING_H
#define WORDING_H

#include "conf/conf.h"
#include "text/template.h"

/*
 * Read prompt.amendments, in which names[] may be used (template.h).  Returns
 * the wordings, or NULL with conf->why: an unknown name, or an entry that is
 * neither a rule (a key below `check`), `truncated` nor `other`.  They borrow
 * from conf.
 */
struct wording *wording_new(struct conf *conf, const char *const *names,
    size_t nnames);
void wording_free(struct wording *w);

/* What to say of a rule for the nth time, from 1; NULL if there is nothing. */
const struct template *wording_of(const struct wording *w, const char *rule,
    int nth);

#endif
