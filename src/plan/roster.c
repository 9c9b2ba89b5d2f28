/*
 * Slots are handed out in ascending order and given back in any: open[] finds
 * one by its number, and those that were rejected wait in a queue, linked
 * through themselves.  Slots that were there before are bits in have[].
 */
#include "plan/roster.h"

#include <stdlib.h>
#include <string.h>

#include "ground/buf.h"
#include "ground/clean.h"
#include "ground/clock.h"
#include "ground/mem.h"
#include "json/record.h"

#define SAID_MAX 60 /* bytes shown of what went wrong with a call */

/* A slot that was handed out and is not settled. */
struct roster_open {
	struct plan_slot plan;
	int attempt;
	struct amend *amend;	 /* what was wrong so far, or NULL */
	int back;		 /* waits to be handed out, again mostly */
	struct roster_open *next; /* in the queue of these */
};

void
roster_init(struct roster *s, struct plan *plan, int64_t n, int attempts)
{
	*s = (struct roster){.plan = plan, .n = n, .attempts = attempts,
	    .next = 1};
}

static void
open_free(struct roster_open *o)
{
	if (o != NULL)
		amend_free(o->amend);
	free(o);
}

void
roster_free(struct roster *s)
{
	int64_t i;

	for (i = 0; i < s->nopen; i++)
		open_free(s->open[i]);
	free(s->open);
	free(s->have);
	for (i = 0; i < ROSTER_SHOWN; i++)
		free(s->shorts[i].why);
	*s = (struct roster){.n = 0};
}

int64_t
roster_slot(const struct roster *s, const char *id)
{
	int64_t slot = rec_slot(id);
	char *own;
	int same;

	if (slot == -1)
		return -1;
	own = plan_id(s->plan, slot);
	same = strcmp(own, id) == 0;
	free(own);
	return same ? slot : -1;
}

static int
has(const struct roster *s, int64_t slot)
{
	return slot / 8 < s->nhave && (s->have[slot / 8] >> slot % 8 & 1);
}

int
roster_have(struct roster *s, const char *id)
{
	int64_t slot = roster_slot(s, id), n;

	if (slot == -1)
		return -1;
	if (slot > s->n || has(s, slot))
		return 0;
	if (slot / 8 >= s->nhave) {
		n = slot / 4 + 1024;
		s->have = mem_resize(s->have, (size_t)n, 1);
		memset(s->have + s->nhave, 0, (size_t)(n - s->nhave));
		s->nhave = n;
	}
	s->have[slot / 8] |= (unsigned char)(1U << slot % 8);
	s->settled++;
	return 0;
}

void
roster_tell(const struct roster *s, struct status *st)
{
	status_set(st, "planned", s->n);
	status_set(st, "have", s->settled);
	status_set(st, "seed", s->plan->seed);
	status_set(st, "plan", (int64_t)(s->plan->hash >> 32));
	status_set(st, "started", clock_wall_ms());
}

/* Where the open slot is kept; slots come in ascending order. */
static struct roster_open **
place(struct roster *s, int64_t slot)
{
	int64_t n;

	if (slot > s->nopen) {
		n = slot * 2 + 1024;
		s->open = mem_resize(s->open, (size_t)n, sizeof(*s->open));
		memset(s->open + s->nopen, 0,
		    (size_t)(n - s->nopen) * sizeof(*s->open));
		s->nopen = n;
	}
	return &s->open[slot - 1];
}

static int
next_returned(struct roster *s, struct roster_try *out)
{
	struct roster_open *o = s->first;

	s->first = o->next;
	o->back = 0;
	s->asked++;
	*out = (struct roster_try){o->plan, o->attempt, o->amend};
	return 1;
}

/* Begin a slot, which is waiting to be handed out. */
static struct roster_open *
begin(struct roster *s, const struct plan_slot *plan)
{
	struct roster_open *o = mem_calloc(1, sizeof(*o));

	o->plan = *plan;
	o->attempt = 1;
	o->back = 1;
	*place(s, plan->slot) = o;
	return o;
}

int
roster_take(struct roster *s, int64_t slot, int attempt,
    struct roster_try *out)
{
	struct roster_open *o;

	s->by_slot = 1;
	if (slot > s->n || has(s, slot))
		return -1;
	for (; s->next <= slot; s->next++) {
		plan_next(s->plan, &out->plan);
		if (!has(s, s->next))
			begin(s, &out->plan);
	}
	if ((o = s->open[slot - 1]) == NULL)
		return -1;
	if (!o->back)
		return o->attempt < attempt ? 0 : -1;
	if (o->attempt != attempt)
		return -1;
	o->back = 0;
	s->asked++;
	*out = (struct roster_try){o->plan, o->attempt, o->amend};
	return 1;
}

int
roster_next(struct roster *s, struct roster_try *out)
{
	if (s->first != NULL)
		return next_returned(s, out);
	for (; s->next <= s->n; s->next++) {
		plan_next(s->plan, &out->plan);
		if (!has(s, s->next))
			break;
	}
	if (s->next > s->n)
		return s->settled < s->n ? 0 : -1;
	s->next++;
	out->attempt = 1;
	out->amend = NULL;
	if (s->attempts == 0) {
		s->settled++;
		return 1;
	}
	begin(s, &out->plan)->back = 0;
	s->asked++;
	return 1;
}

/* What became of a call, with the beginning of what the provider said of it. */
static char *
call_failed(const char *said)
{
	char *line, *why;

	if (said == NULL)
		return mem_strdup("call failed");
	line = clean_line(said, strlen(said), SAID_MAX);
	why = mem_printf("call failed: %s", line);
	free(line);
	return why;
}

static char *
join_rules(const struct verdict *v)
{
	struct buf b = BUF_INIT;
	size_t i, n;

	if (v->kind == VERDICT_ERROR)
		return call_failed(json_str(v->evidence, "call"));
	n = v->rules != NULL ? json_object_array_length(v->rules) : 0;
	for (i = 0; i < n; i++)
		buf_addf(&b, "%s%s", i > 0 ? ", " : "", json_object_get_string(
		    json_object_array_get_idx(v->rules, i)));
	return n > 0 ? buf_take(&b) : mem_strdup("rejected");
}

/* A reply that was cut off is rejected by this rule alone. */
static int
was_cut(const struct verdict *v)
{
	return v->kind == VERDICT_REJECT && v->rules != NULL &&
	    json_object_array_length(v->rules) == 1 &&
	    strcmp(json_object_get_string(json_object_array_get_idx(v->rules,
	    0)), "truncated") == 0;
}

/* Count a short slot, and keep it if it is one of the lowest. */
static void
add_short(struct roster *s, const struct roster_open *o,
    const struct verdict *v)
{
	struct roster_short *t = s->shorts;
	int64_t i = s->nshort++;

	s->nspent += v->kind == VERDICT_REJECT;
	s->ncut += was_cut(v);
	if (i >= ROSTER_SHOWN) {
		i = ROSTER_SHOWN - 1;
		if (t[i].plan.slot < o->plan.slot)
			return;
		free(t[i].why);
	}
	for (; i > 0 && t[i - 1].plan.slot > o->plan.slot; i--)
		t[i] = t[i - 1];
	t[i].plan = o->plan;
	t[i].attempts = o->attempt - (v->kind == VERDICT_ERROR);
	t[i].why = join_rules(v);
}

static void
come_back(struct roster *s, struct roster_open *o)
{
	o->attempt++;
	o->back = 1;
	if (s->by_slot)
		return; /* the queue would outlive it */
	o->next = NULL;
	if (s->first == NULL)
		s->first = o;
	else
		s->last->next = o;
	s->last = o;
}

void
roster_judge(struct roster *s, const struct verdict *v)
{
	int64_t slot = roster_slot(s, v->id);
	struct roster_open *o;

	if (slot < 1 || slot > s->nopen || (o = s->open[slot - 1]) == NULL ||
	    o->back || o->attempt != v->attempt)
		return;
	s->asked--;
	if (v->kind == VERDICT_REJECT && o->attempt < s->attempts) {
		amend_note(&o->amend, v);
		come_back(s, o);
		return;
	}
	if (v->kind != VERDICT_ACCEPT)
		add_short(s, o, v);
	s->settled++;
	s->open[slot - 1] = NULL;
	open_free(o);
}

int
roster_cut(const struct roster *s)
{
	return 2 * s->ncut > s->nspent;
}
