/*
 * Drive model.h from lines of standard input; a TAB separates arguments:
 *	set NAME VALUE			a field of the provider, see set()
 *	knows DROPPED SWAPPED THINKS	what is known of the model
 *	ask RECORD			print URL and body
 *	bound				print what a reply can hold
 *	headers	MASKED			print the request's headers
 *	reply STATUS HEADERS BODY	print what a reply means
 *	fault CLASS STATUS BODY		print what an end without a reply means
 *	learn				learn from it, and print what is known
 *	cost				print what it cost
 * In HEADERS and BODY "\n" is a line break and "\xNN" a byte, but not after
 * another backslash; "@FILE" is the contents of a file.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "ground/msg.h"
#include "model/model.h"

static struct provider p;
static struct model_memory mem, sent;
static struct model_reply reply;

static char *
field(char **line)
{
	char *s = strsep(line, "\t");

	return s == NULL ? (char *)"" : s;
}

static void
put(char **to, const char *value)
{
	free(*to);
	*to = *value == '\0' ? NULL : mem_strdup(value);
}

static enum provider_kind
kind_of(const char *name)
{
	int k = PROVIDER_KINDS;

	while (--k > 0 && strcmp(name,
	    provider_kind_name((enum provider_kind)k)) != 0)
		;
	return (enum provider_kind)k;
}

static void
set(const char *name, const char *value)
{
	double d = strtod(value, NULL);

	if (strcmp(name, "kind") == 0)
		p.kind = kind_of(value);
	else if (strcmp(name, "url") == 0)
		put(&p.base_url, value);
	else if (strcmp(name, "model") == 0)
		put(&p.model, value);
	else if (strcmp(name, "key") == 0)
		put(&p.key, value);
	else if (strcmp(name, "org") == 0)
		put(&p.org, value);
	else if (strcmp(name, "reasoning") == 0)
		put(&p.sampling.reasoning, value);
	else if (strcmp(name, "max") == 0)
		p.sampling.max_output_tokens = (int64_t)d;
	else if (strcmp(name, "room") == 0)
		p.sampling.reasoning_tokens = (int64_t)d;
	else if (strcmp(name, "price") == 0)
		p.price.known = sscanf(value, "%lf,%lf,%lf", &p.price.input,
		    &p.price.cached, &p.price.output) == 3;
	if (strcmp(name, "temperature") == 0) {
		p.sampling.has_temperature = *value != '\0';
		p.sampling.temperature = d;
	}
	if (strcmp(name, "top_p") == 0) {
		p.sampling.has_top_p = *value != '\0';
		p.sampling.top_p = d;
	}
}

static void
ask(const char *text)
{
	struct json_object *rec;
	struct buf url = BUF_INIT, body = BUF_INIT;
	const char *why;
	char *before;
	size_t len;

	rec = json_read(text, strlen(text), &why);
	before = mem_strdup(json_text(rec, &len));
	if (model_request(&p, &mem, rec, &url, &body, &why) == -1)
		printf("%s\n", why);
	else
		printf("%s %s\n", buf_str(&url), buf_str(&body));
	if (strcmp(before, json_text(rec, &len)) != 0)
		printf("the record was changed\n");
	sent = mem;
	free(before);
	json_object_put(rec);
	buf_free(&url);
	buf_free(&body);
}

static void
show_header(void *arg, const char *line)
{
	printf("%s%s", *(const char **)arg, line);
	*(const char **)arg = "; ";
}

static void
unescape(struct buf *out, const char *s)
{
	unsigned byte;
	char chunk[4096];
	FILE *fp;
	size_t n;

	if (*s == '@' && (fp = fopen(s + 1, "rb")) != NULL) {
		while ((n = fread(chunk, 1, sizeof(chunk), fp)) > 0)
			buf_add(out, chunk, n);
		fclose(fp);
		return;
	}
	for (; *s != '\0'; s++) {
		if (strncmp(s, "\\n", 2) == 0) {
			buf_addc(out, '\n');
			s++;
		} else if (sscanf(s, "\\x%2x", &byte) == 1) {
			buf_addc(out, (char)byte);
			s += 3;
		} else {
			buf_addc(out, *s);
		}
	}
}

static void
show_str(const char *name, const char *value)
{
	char *safe;

	if (value == NULL || *value == '\0')
		return;
	safe = mem_alloc(4 * strlen(value) + 1);
	msg_escape(safe, value, strlen(value));
	printf(" %s=%s", name, safe);
	free(safe);
}

static void
show_int(const char *name, int64_t value, int64_t unless)
{
	if (value != unless)
		printf(" %s=%" PRId64, name, value);
}

static void
show_reply(int status)
{
	printf("%s", outcome_name(reply.outcome));
	show_int("status", reply.status, status);
	show_str("text", reply.text);
	show_str("finish", reply.finish);
	show_str("model", reply.model);
	show_int("in", reply.tokens_in, -1);
	show_int("out", reply.tokens_out, -1);
	show_int("cached", reply.tokens_cached, -1);
	show_int("reasoning", reply.tokens_reasoning, -1);
	show_int("thought", reply.thought, 0);
	show_int("wait", reply.wait_ms, -1);
	show_str("from", reply.wait_from);
	show_int("should", reply.should_retry, -1);
	show_int("empty", reply.empty, 0);
	show_str("id", reply.request_id);
	show_str("field", reply.field);
	show_str("why", reply.message);
	printf("\n");
}

static void
take(enum outcome fault, const char *status, const char *headers,
    const char *body)
{
	struct buf h = BUF_INIT, b = BUF_INIT;
	struct model_answer a;

	unescape(&h, headers);
	unescape(&b, body);
	memset(&a, 0, sizeof(a));
	a.status = atoi(status);
	a.headers = h.data;
	a.body = b.data;
	a.len = b.len;
	a.fault = fault;
	a.fault_text = fault == OUT_OK ? NULL : "as the network says";
	model_reply_free(&reply);
	model_read(&p, &a, INT64_C(1795413600000), &reply);
	buf_free(&h);
	buf_free(&b);
	if (getenv("SAMENESS") != NULL)
		printf("%" PRIx64 "\n", reply.sameness);
	else
		show_reply(a.status);
}

static void
learn(void)
{
	char *what;
	int n;

	n = model_learn(&p, &mem, &sent, &reply, &what);
	printf("%s%s%d %d %d%s%s\n", n & MODEL_AGAIN ? "again " : "",
	    n & MODEL_NEW ? "new " : "", mem.dropped, mem.swapped, mem.thinks,
	    what != NULL ? ": " : "", what != NULL ? what : "");
	free(what);
}

static void
run(const char *what, char *rest)
{
	const char *a = field(&rest), *b = field(&rest), *c = field(&rest);
	const char *gap = "";

	if (strcmp(what, "set") == 0)
		set(a, b);
	else if (strcmp(what, "ask") == 0)
		ask(a);
	else if (strcmp(what, "bound") == 0)
		printf("%" PRId64 "\n", model_bound(&p, &mem));
	else if (strcmp(what, "reply") == 0)
		take(OUT_OK, a, b, c);
	else if (strcmp(what, "fault") == 0)
		take((enum outcome)outcome_find(a), b, "", c);
	else if (strcmp(what, "learn") == 0)
		learn();
	else if (strcmp(what, "cost") == 0)
		printf("%.9g\n", model_cost(&p, &reply));
	else if (strcmp(what, "headers") == 0) {
		model_headers(&p, atoi(a), show_header, &gap);
		printf("\n");
	} else if (strcmp(what, "knows") == 0) {
		mem.dropped = (unsigned char)atoi(a);
		mem.swapped = (unsigned char)atoi(b);
		mem.thinks = (unsigned char)atoi(c);
		sent = mem;
	}
}

int
main(void)
{
	char *line = NULL, *rest, *what;
	size_t cap = 0;
	ssize_t n;

	set("url", "http://127.0.0.1:1/v1");
	set("model", "m");
	while ((n = getline(&line, &cap, stdin)) > 0) {
		line[n - (line[n - 1] == '\n')] = '\0';
		rest = line;
		what = field(&rest);
		run(what, rest);
	}
	free(line);
	model_reply_free(&reply);
	provider_free(&p);
	return 0;
}
