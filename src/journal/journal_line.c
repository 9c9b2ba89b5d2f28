/*
 * A line that journal_line() wrote begins with its key in one form, so the key
 * is hashed as it stands there; journal_key_of() writes the same bytes to hash
 * a record's.  A line in any other form is parsed.
 */
#include "journal/journal_line.h"

#include <stdlib.h>
#include <string.h>

#include "ground/bytes.h"
#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/msg.h"

/* A moving look at a line. */
struct cursor {
	const char *at;
	const char *end;
};

static int
skip(struct cursor *c, const char *text)
{
	size_t n = strlen(text);

	if ((size_t)(c->end - c->at) < n || memcmp(c->at, text, n) != 0)
		return 0;
	c->at += n;
	return 1;
}

static int
skip_number(struct cursor *c)
{
	const char *from = c->at;

	while (c->at < c->end && *c->at >= '0' && *c->at <= '9')
		c->at++;
	return c->at > from;
}

/* A string without escapes: one text has one form then. */
static int
skip_string(struct cursor *c)
{
	const char *quote;

	if (!skip(c, "\""))
		return 0;
	quote = memchr(c->at, '"', (size_t)(c->end - c->at));
	if (quote == NULL ||
	    memchr(c->at, '\\', (size_t)(quote - c->at)) != NULL)
		return 0;
	c->at = quote + 1;
	return 1;
}

/* The short way, for lines in the form that journal_line() gives them. */
static int
quick_key(const char *line, size_t len, struct journal_key *k)
{
	struct cursor c = {line, line + len};
	const char *who, *request;

	if (!skip(&c, "{\"id\":"))
		return -1;
	who = c.at;
	if (!(skip(&c, "null") || skip_string(&c)) ||
	    !skip(&c, ",\"attempt\":") || !skip_number(&c) ||
	    !skip(&c, ",\"nth\":") || !skip_number(&c))
		return -1;
	k->who = hash64(who, (size_t)(c.at - who));
	if (!skip(&c, ",\"request\":"))
		return -1;
	request = c.at;
	if (!skip_string(&c))
		return -1;
	k->request = hash64(request + 1, (size_t)(c.at - request) - 2);
	k->final = skip(&c, ",\"final\":true,");
	return k->final || skip(&c, ",\"final\":false,") ? 0 : -1;
}

int
journal_key(const char *line, size_t len, struct journal_key *k)
{
	struct journal_entry e;

	if (len > 0 && line[len - 1] == '}' && quick_key(line, len, k) == 0)
		return 0;
	if (journal_parse(line, len, &e) == -1)
		return -1;
	journal_key_of(k, e.id, e.attempt, e.nth, e.request);
	k->final = e.final;
	journal_entry_free(&e);
	return 0;
}

void
journal_key_of(struct journal_key *k, const char *id, int64_t attempt,
    int64_t nth, const char *request)
{
	struct json_object *name = id != NULL ? json_new_str(id) : NULL;
	struct buf b = BUF_INIT;
	size_t len;

	buf_adds(&b, name != NULL ? json_text(name, &len) : "null");
	buf_addf(&b, ",\"attempt\":%lld,\"nth\":%lld", (long long)attempt,
	    (long long)nth);
	k->who = hash64(b.data, b.len);
	k->request = hash64(request, strlen(request));
	k->final = 0;
	buf_free(&b);
	json_object_put(name);
}

uint64_t
journal_mark(const struct journal_entry *e)
{
	struct journal_key k;
	uint64_t all[3], mark;

	journal_key_of(&k, e->id, e->attempt, e->nth, e->request);
	all[0] = k.who;
	all[1] = k.request;
	all[2] = (uint64_t)e->time;
	mark = hash64(all, sizeof(all));
	return mark != 0 ? mark : 1;
}

/* What servers and systems say need not be UTF-8; what JSON holds must be. */
static void
put_text(struct json_object *o, const char *key, const char *s)
{
	size_t len;
	char *safe;

	if (s == NULL)
		return;
	len = strlen(s);
	if (bytes_are_text(s, len)) {
		json_put_strn(o, key, s, len);
		return;
	}
	safe = mem_alloc(4 * len + 1);
	msg_escape(safe, s, len);
	json_put_str(o, key, safe);
	free(safe);
}

static void
put_body(struct json_object *o, const char *body, size_t len)
{
	struct buf b = BUF_INIT;

	if (body == NULL)
		return;
	if (bytes_are_text(body, len)) {
		json_put_strn(o, "body", body, len);
		return;
	}
	bytes_to_base64(&b, body, len);
	json_put_strn(o, "body_base64", b.data, b.len);
	buf_free(&b);
}

void
journal_line(const struct journal_entry *e, struct buf *out)
{
	struct json_object *o = json_new_object();

	/* up to final, quick_key() relies on this order */
	json_put_str_or_null(o, "id", e->id);
	json_put_int(o, "attempt", e->attempt);
	json_put_int(o, "nth", e->nth > 0 ? e->nth : 1);
	json_put_str(o, "request", e->request);
	json_put(o, "final", json_object_new_boolean(e->final));
	json_put_int(o, "time", e->time);
	put_text(o, "outcome", e->outcome);
	json_put_int(o, "status", e->status);
	json_put_int(o, "calls", e->calls);
	json_put_int(o, "latency_ms", e->latency_ms);
	if (e->request_bytes > 0)
		json_put_int(o, "request_bytes", e->request_bytes);
	put_text(o, "request_id", e->request_id);
	put_text(o, "provider", e->provider);
	put_text(o, "model", e->model);
	put_text(o, "message", e->message);
	if (e->more != NULL)
		json_put(o, "more", json_object_get(e->more));
	put_body(o, e->body, e->body_len);
	json_line(out, o);
	json_object_put(o);
}

/* The body, as received: 0, or -1 if its base64 is none. */
static int
get_body(struct journal_entry *e)
{
	struct json_object *v = json_get(e->doc, "body");
	struct buf b = BUF_INIT;

	if (json_object_is_type(v, json_type_string)) {
		e->body = json_object_get_string(v);
		e->body_len = (size_t)json_object_get_string_len(v);
		return 0;
	}
	v = json_get(e->doc, "body_base64");
	if (!json_object_is_type(v, json_type_string))
		return 0;
	if (bytes_from_base64(&b, json_object_get_string(v),
	    (size_t)json_object_get_string_len(v)) == -1) {
		buf_free(&b);
		return -1;
	}
	e->body_len = b.len;
	e->body = e->decoded = buf_take(&b);
	return 0;
}

int
journal_parse(const char *line, size_t len, struct journal_entry *e)
{
	const char *why;

	memset(e, 0, sizeof(*e));
	if ((e->doc = json_read(line, len, &why)) == NULL)
		return -1;
	e->id = json_str(e->doc, "id");
	e->attempt = json_int(e->doc, "attempt", 0);
	e->nth = json_int(e->doc, "nth", 0);
	e->request = json_str(e->doc, "request");
	e->final = json_object_get_boolean(json_get(e->doc, "final"));
	e->time = json_int(e->doc, "time", 0);
	e->outcome = json_str(e->doc, "outcome");
	e->status = (int)json_int(e->doc, "status", 0);
	e->calls = json_int(e->doc, "calls", 0);
	e->latency_ms = json_int(e->doc, "latency_ms", 0);
	e->request_bytes = json_int(e->doc, "request_bytes", 0);
	e->request_id = json_str(e->doc, "request_id");
	e->provider = json_str(e->doc, "provider");
	e->model = json_str(e->doc, "model");
	e->message = json_str(e->doc, "message");
	e->more = json_get(e->doc, "more");
	if (e->request != NULL && e->attempt > 0 && e->nth > 0 &&
	    get_body(e) == 0)
		return 0;
	journal_entry_free(e);
	return -1;
}

void
journal_entry_free(struct journal_entry *e)
{
	json_object_put(e->doc);
	free(e->decoded);
	memset(e, 0, sizeof(*e));
}
