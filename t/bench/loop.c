/*
 * loop URL FILE J WORKERS: what any program must do that asks a chat API for
 * each record of FILE, and nothing more: the measure for rg-call.
 *
 * As many processes as rg-call has workers, each with its share of the J calls
 * in flight, one curl multi handle, kept-alive connections; who has a place
 * free takes the next line, so that none waits for another at the end; json-c
 * reads the record and the answer, and the record is written with its reply.
 * No limits, no retries, no journal, no order, no checks.  A call that fails
 * ends the program, so that a fast failure is never taken for speed.
 */
#include <curl/curl.h>
#include <err.h>
#include <json-c/json.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

struct call {
	CURL *easy;
	struct json_object *rec;
	struct json_object *request;
	char *reply;
	size_t len;
	size_t cap;
};

struct share {
	FILE *in;
	char *line;
	size_t size;
	long number;	/* of the line that was read last */
	atomic_long *next; /* the first line not taken yet; shared by all */
	CURLM *multi;
	struct curl_slist *headers;
};

static size_t
on_data(char *data, size_t one, size_t n, void *arg)
{
	struct call *c = arg;

	(void)one;
	if (c->len + n > c->cap) {
		c->cap = 2 * (c->len + n);
		if ((c->reply = realloc(c->reply, c->cap)) == NULL)
			err(2, NULL);
	}
	memcpy(c->reply + c->len, data, n);
	c->len += n;
	return n;
}

static struct json_object *
make_request(struct json_object *rec)
{
	struct json_object *request = json_object_new_object();
	struct json_object *message = json_object_new_object();
	struct json_object *messages = json_object_new_array();

	json_object_object_add(message, "role",
	    json_object_new_string("user"));
	json_object_object_add(message, "content",
	    json_object_get(json_object_object_get(rec, "prompt")));
	json_object_array_add(messages, message);
	json_object_object_add(request, "model",
	    json_object_new_string("sim-1"));
	json_object_object_add(request, "messages", messages);
	return request;
}

/* Give the next record of this share to c; 0 at the end of the file. */
static int
next_call(struct share *s, struct call *c)
{
	long mine = atomic_fetch_add(s->next, 1);
	const char *body;
	size_t len;

	do {
		if (getline(&s->line, &s->size, s->in) == -1)
			return 0;
	} while (s->number++ != mine);
	if ((c->rec = json_tokener_parse(s->line)) == NULL)
		errx(2, "line %ld: not JSON", s->number);
	c->request = make_request(c->rec);
	c->len = 0;
	body = json_object_to_json_string_length(c->request,
	    JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, &len);
	curl_easy_setopt(c->easy, CURLOPT_POSTFIELDSIZE, (long)len);
	curl_easy_setopt(c->easy, CURLOPT_POSTFIELDS, body);
	curl_multi_add_handle(s->multi, c->easy);
	return 1;
}

static struct json_object *
member(struct json_object *obj, const char *key)
{
	return json_object_object_get(obj, key);
}

static void
finish_call(struct call *c, CURLcode result)
{
	struct json_object *answer, *text, *reply;
	struct json_tokener *tok;
	long status = 0;

	curl_easy_getinfo(c->easy, CURLINFO_RESPONSE_CODE, &status);
	if (result != CURLE_OK || status != 200)
		errx(1, "status %ld: %s", status, curl_easy_strerror(result));
	tok = json_tokener_new();
	answer = json_tokener_parse_ex(tok, c->reply, (int)c->len);
	text = json_object_array_get_idx(member(answer, "choices"), 0);
	text = member(member(text, "message"), "content");
	if (text == NULL)
		errx(1, "an answer without content");
	reply = json_object_new_object();
	json_object_object_add(reply, "text", json_object_get(text));
	json_object_object_add(reply, "tokens",
	    json_object_get(member(answer, "usage")));
	json_object_object_add(c->rec, "reply", reply);
	puts(json_object_to_json_string_ext(c->rec,
	    JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
	json_tokener_free(tok);
	json_object_put(answer);
	json_object_put(c->rec);
	json_object_put(c->request);
}

static void
open_call(struct share *s, struct call *c, const char *url)
{
	if ((c->easy = curl_easy_init()) == NULL)
		errx(2, "cannot make a curl handle");
	curl_easy_setopt(c->easy, CURLOPT_URL, url);
	curl_easy_setopt(c->easy, CURLOPT_HTTPHEADER, s->headers);
	curl_easy_setopt(c->easy, CURLOPT_WRITEFUNCTION, on_data);
	curl_easy_setopt(c->easy, CURLOPT_WRITEDATA, c);
	curl_easy_setopt(c->easy, CURLOPT_PRIVATE, c);
	curl_easy_setopt(c->easy, CURLOPT_NOSIGNAL, 1L);
}

/* Take what has ended, start what follows; returns how many are in flight. */
static long
turn(struct share *s, long flying)
{
	struct CURLMsg *m;
	struct call *c;
	int left;

	while ((m = curl_multi_info_read(s->multi, &left)) != NULL) {
		CURLcode result = m->data.result;

		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &c);
		curl_multi_remove_handle(s->multi, c->easy);
		finish_call(c, result);
		flying -= !next_call(s, c);
	}
	return flying;
}

static void
work(struct share *s, const char *url, const char *path, long j)
{
	struct call *calls;
	long k, flying = 0;
	int running;

	if ((s->in = fopen(path, "r")) == NULL)
		err(2, "cannot open '%s'", path);
	s->headers = curl_slist_append(NULL, "Content-Type: application/json");
	s->multi = curl_multi_init();
	curl_multi_setopt(s->multi, CURLMOPT_MAXCONNECTS, j);
	if ((calls = calloc((size_t)j, sizeof(*calls))) == NULL)
		err(2, NULL);
	for (k = 0; k < j; k++) {
		open_call(s, &calls[k], url);
		flying += next_call(s, &calls[k]);
	}
	while (flying > 0) {
		curl_multi_perform(s->multi, &running);
		flying = turn(s, flying);
		if (flying > 0)
			curl_multi_poll(s->multi, NULL, 0, 1000, NULL);
	}
	for (k = 0; k < j; k++) {
		curl_easy_cleanup(calls[k].easy);
		free(calls[k].reply);
	}
	free(calls);
	curl_multi_cleanup(s->multi);
	curl_slist_free_all(s->headers);
	free(s->line);
	fclose(s->in);
	if (fflush(stdout) != 0)
		err(2, "cannot write");
}

int
main(int argc, char *argv[])
{
	struct share s = {0};
	long j, k, n;
	int status, rc = 0;

	if (argc != 5 || (j = atol(argv[3])) < 1 ||
	    (n = atol(argv[4])) < 1 || n > j)
		errx(2, "usage: loop URL FILE J WORKERS");
	/* the processes share standard output: whole lines */
	setvbuf(stdout, NULL, _IOLBF, 65536);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	s.next = mmap(NULL, sizeof(*s.next), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (s.next == MAP_FAILED)
		err(2, NULL);
	for (k = 0; k < n; k++) {
		switch (fork()) {
		case -1:
			err(2, "cannot fork");
		case 0:
			work(&s, argv[1], argv[2],
			    j / n + (k < j % n));
			_exit(0);
		}
	}
	while (wait(&status) != -1)
		if (status != 0)
			rc = 1;
	return rc;
}
