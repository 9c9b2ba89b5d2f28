#include "check/counters.h"

#include "check/foreign.h"
#include "ground/buf.h"
#include "ground/file.h"
#include "ground/msg.h"

enum { MAX_RULES = 64 };

void
counters_add(struct counters *n, enum check_verdict verdict)
{
	n->accepted += verdict == CHECK_ACCEPT;
	n->rejected += verdict == CHECK_REJECT;
	n->failed += verdict == CHECK_ERROR;
}

/* The rule that rejected most among those not yet named; -1 if none is left. */
static int
next_rule(const struct check *c, const char *named)
{
	size_t i, most = 0;
	int best = -1;

	for (i = 0; check_rule(i) != NULL && i < MAX_RULES; i++)
		if (!named[i] && check_count(c, i) > most) {
			most = check_count(c, i);
			best = (int)i;
		}
	return best;
}

void
counters_say(const struct counters *n, const struct check *c)
{
	char named[MAX_RULES] = {0};
	struct buf b = BUF_INIT;
	const char *sep = ": ";
	int i;

	buf_addf(&b, "%zu read, %zu accepted", n->read, n->accepted);
	if (n->failed > 0)
		buf_addf(&b, ", %zu failed", n->failed);
	if (n->broken > 0)
		buf_addf(&b, ", %zu broken", n->broken);
	buf_addf(&b, ", %zu rejected", n->rejected);
	while ((i = next_rule(c, named)) != -1) {
		named[i] = 1;
		buf_addf(&b, "%s%s %zu", sep, check_rule((size_t)i),
		    check_count(c, (size_t)i));
		sep = ", ";
	}
	msg("%s", buf_str(&b));
	buf_free(&b);
	msg_count(check_replaced(c), "accepted review took the place of another"
	    " of the same id, which is not compared with any more",
	    "accepted reviews took the place of others of the same id, which"
	    " are not compared with any more");
	foreign_say(check_tally(c));
}

int
counters_write(const struct counters *n, const struct check *c,
    const char *path)
{
	struct json_object *obj = json_new_object(), *rules;
	char named[MAX_RULES] = {0};
	struct buf b = BUF_INIT;
	int i, rc;

	json_put_int(obj, "read", (int64_t)n->read);
	json_put_int(obj, "accepted", (int64_t)n->accepted);
	json_put_int(obj, "rejected", (int64_t)n->rejected);
	json_put_int(obj, "failed", (int64_t)n->failed);
	json_put_int(obj, "broken", (int64_t)n->broken);
	rules = json_new_object();
	while ((i = next_rule(c, named)) != -1) {
		named[i] = 1;
		json_put_int(rules, check_rule((size_t)i),
		    (int64_t)check_count(c, (size_t)i));
	}
	json_put(obj, "rules", rules);
	json_line(&b, obj);
	rc = file_replace(path, b.data, b.len, 0644);
	buf_free(&b);
	json_object_put(obj);
	return rc;
}
