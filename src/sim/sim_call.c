/*
 * What every protocol does with a call: reading numbers, counting tokens,
 * thinking, and cutting the composed text where it has to end.
 */
#include <stdarg.h>
#include <string.h>

#include "sim/sim_compose.h"
#include "sim/sim_proto.h"

const char *const sim_models[] = {"sim-1", "sim-strict", "sim-think", NULL};

int
sim_invalid(struct sim_call *call, const char *param, const char *code,
    const char *fmt, ...)
{
	va_list ap;

	call->outcome = SIM_INVALID;
	call->code = code;
	snprintf(call->param, sizeof(call->param), "%s", param);
	va_start(ap, fmt);
	vsnprintf(call->why, sizeof(call->why), fmt, ap);
	va_end(ap);
	return -1;
}

/* About one token for four bytes. */
static int64_t
tokens_of(size_t bytes)
{
	return (int64_t)(bytes + 3) / 4;
}

void
sim_call_text(struct sim_call *call, const char *text, size_t len)
{
	call->last = call->prompt.len;
	buf_add(&call->prompt, text, len);
	buf_addc(&call->prompt, '\n');
	call->tokens_in += tokens_of(len);
}

const char *
sim_unknown(struct json_object *body, const char *const *known)
{
	size_t i;

	json_object_object_foreach(body, key, value) {
		(void)value;
		for (i = 0; known[i] != NULL; i++)
			if (strcmp(key, known[i]) == 0)
				break;
		if (known[i] == NULL)
			return key;
	}
	return NULL;
}

int
sim_number(struct json_object *body, const char *key, double min, double max,
    double *value)
{
	struct json_object *v;
	double d;

	v = json_get(body, key);
	if (v == NULL)
		return 0;
	if (!json_object_is_type(v, json_type_int) &&
	    !json_object_is_type(v, json_type_double))
		return -1;
	d = json_object_get_double(v);
	if (!(d >= min && d <= max))
		return -1;
	*value = d;
	return 1;
}

const char *
sim_model_name(const char *asked)
{
	return strncmp(asked, "sim-", 4) == 0 ? asked : sim_models[0];
}

/* A few hundred tokens, by the prompt, times the effort asked for. */
static int64_t
think(const struct sim_call *call)
{
	double effort = call->effort < 0 ? 1 : call->effort;

	if (strncmp(call->model, "sim-think", 9) != 0)
		return 0;
	return (int64_t)(effort * (150 + (double)(call->hash >> 20) /
	    (double)(UINT64_MAX >> 20) * 500));
}

/* Drop what is beyond the first of the strings that end a text. */
static void
end_at_stop(struct sim_choice *choice, struct json_object *stop)
{
	struct buf *text = &choice->text;
	const char *s, *hit;
	size_t i, n;

	n = stop != NULL ? json_object_array_length(stop) : 0;
	for (i = 0; i < n; i++) {
		s = json_object_get_string(json_object_array_get_idx(stop, i));
		if (s != NULL && *s != '\0' && text->data != NULL &&
		    (hit = strstr(text->data, s)) != NULL) {
			text->len = (size_t)(hit - text->data);
			text->data[text->len] = '\0';
			choice->stop = s;
		}
	}
}

/* Keep to the bound on tokens: the text ends where it is used up. */
static void
bound(struct sim_call *call, struct sim_choice *choice)
{
	struct buf *text = &choice->text;
	int64_t room;

	choice->tokens = tokens_of(text->len);
	if (call->outcome == SIM_CUT)
		room = choice->tokens / 2;
	else if (call->max_tokens > 0)
		room = call->max_tokens - call->thought;
	else
		return;
	if (choice->tokens <= room)
		return;
	choice->cut = 1;
	choice->tokens = room;
	text->len = 4 * (size_t)room;
	while (text->len > 0 && (text->data[text->len] & 0xc0) == 0x80)
		text->len--;
	text->data[text->len] = '\0';
}

void
sim_call_compose(struct sim_call *call)
{
	struct sim_wish wish = {.prompt = call->prompt.data,
	    .len = call->prompt.len - 1,
	    .last = call->prompt.data + call->last,
	    .seed = call->sim->seed,
	    .obey = call->sim->set[SIM_OBEY],
	    .stubborn = call->sim->set[SIM_STUBBORN],
	    .bad = &call->sim->set[SIM_BAD_RATE]};
	int i, kind;

	call->thought = think(call);
	if (call->max_tokens > 0 && call->thought > call->max_tokens)
		call->thought = call->max_tokens;
	for (i = 0; i < call->answers; i++) {
		wish.hash = rng_mix(call->hash, (uint64_t)i);
		kind = sim_compose(&wish, &call->choice[i].text);
		if (kind >= 0)
			call->sim->stats.reviews[kind]++;
		end_at_stop(&call->choice[i], call->stop);
		bound(call, &call->choice[i]);
		call->sim->stats.tokens_out += (uint64_t)call->choice[i].tokens;
	}
	call->sim->stats.tokens_in += (uint64_t)call->tokens_in;
	call->sim->stats.tokens_out += (uint64_t)call->thought;
}

void
sim_call_free(struct sim_call *call)
{
	int i;

	for (i = 0; i < SIM_CHOICES; i++)
		buf_free(&call->choice[i].text);
	buf_free(&call->prompt);
	json_object_put(call->body);
}
