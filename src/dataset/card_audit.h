/*
 * What people found who labelled a sample, in the card: DIR/audit.json, which
 * rg-report --audited writes (rg-report(1)), quoted with its intervals.
 */
#ifndef CARD_AUDIT_H
#define CARD_AUDIT_H

#include "ground/buf.h"
#include "json/json.h"

#define AUDIT_NAME "audit.json"

/*
 * The audit of the folder dir, owned by the caller; NULL if there is none.  One
 * that is no JSON object is named on standard error, and is none.
 */
struct json_object *card_audit_read(const char *dir);

/* Append the section to b.  audit is lent; NULL: nobody has labelled any. */
void card_audit(struct buf *b, struct json_object *audit);

#endif
