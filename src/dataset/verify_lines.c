/*
 * One pass over reviews.jsonl, as strict as the program that writes it.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "dataset/verify_say.h"
#include "json/jsonl.h"

#define DATA "reviews.jsonl"

static void
take(struct verify *v, struct tally *tally, struct idmap *ids,
    const struct jl *in, struct json_object *line)
{
	struct flat f;
	char why[160];
	uint64_t *there;

	if (flat_check(line, why, sizeof(why)) == -1)
		verify_fault(v, DATA, ":%zu: %s", in->line, why);
	if (flat_read(&f, line) == -1) {
		v->broken = 1;
		return;
	}
	there = idmap_get(ids, f.id_hash);
	if (there != NULL)
		verify_fault(v, DATA, ":%zu: '%.80s' is the id of line %llu"
		    " too", in->line, f.id, (unsigned long long)*there);
	else
		idmap_put(ids, f.id_hash, in->line);
	if (tally->reviews > 0 &&
	    (tally->simulated > 0) != (f.simulated != 0))
		verify_fault(v, DATA, ":%zu: 'simulated' is not what it is in"
		    " the lines before", in->line);
	if (json_get(v->manifest, "output.prompts") != NULL)
		verify_note_prompt(v, &f);
	tally_add(tally, &f);
}

/* A line that a kill tore: the writer would cut it off. */
static void
check_end(struct verify *v, const struct jl *in)
{
	int64_t size = jl_size(in);
	char last = '\n';

	if (size > 0 && pread(in->fd, &last, 1, (off_t)size - 1) == 1 &&
	    last != '\n') {
		verify_fault(v, DATA, ": it ends in the middle of a line");
		v->broken = 1;
	}
}

int
verify_lines(struct verify *v, struct tally *tally, struct idmap *ids)
{
	struct json_object *line;
	struct jl in;
	int n;

	if (jl_open(&in, v->data) == -1) {
		snprintf(v->why, sizeof(v->why), "cannot open '%s': %s",
		    v->data, strerror(errno));
		return -1;
	}
	check_end(v, &in);
	while ((n = jl_read(&in, &line)) != 0) {
		if (n == -1) {
			verify_fault(v, DATA, ":%zu: %s", in.line, in.why);
			v->broken = 1;
			continue;
		}
		take(v, tally, ids, &in, line);
		json_object_put(line);
	}
	v->reviews = tally->reviews;
	tally_sort(tally);
	jl_close(&in);
	return 0;
}
