/*
 * A published prompt is that of the review whose id it has if its hash is the
 * one in the review's line.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "dataset/prompts.h"
#include "dataset/verify_say.h"
#include "ground/mem.h"
#include "json/jsonl.h"

void
verify_note_prompt(struct verify *v, const struct flat *f)
{
	const char *sum = json_str(f->line, "prompt_sha256");

	if (sum != NULL)
		idmap_put(&v->prompts, f->id_hash, hash64(sum, strlen(sum)));
}

static void
check_line(struct verify *v, const struct jl *in, struct json_object *line)
{
	const uint64_t *want = idmap_get(&v->prompts, flat_id_hash(line));
	char sum[HASH_HEX];

	if (want == NULL)
		verify_fault(v, PROMPTS_NAME, ":%zu: no review has this id",
		    in->line);
	else if (flat_prompt_sha256(sum, json_get(line, "prompt"),
	    json_get(line, "messages")) == -1 ||
	    hash64(sum, strlen(sum)) != *want)
		verify_fault(v, PROMPTS_NAME, ":%zu: it is not the prompt of"
		    " this review", in->line);
}

void
verify_prompts(struct verify *v, struct facts *f)
{
	char *path = mem_printf("%s/" PROMPTS_NAME, v->dir);
	struct json_object *line;
	char sum[HASH_HEX];
	struct stat sb;
	struct jl in;
	int n;

	if (stat(path, &sb) == -1 || hash_sha256_file(sum, path) == -1 ||
	    jl_open(&in, path) == -1) {
		verify_fault(v, PROMPTS_NAME, ": cannot be read");
		free(path);
		return;
	}
	while ((n = jl_read(&in, &line)) != 0) {
		if (n == 1)
			check_line(v, &in, line);
		else
			verify_fault(v, PROMPTS_NAME, ":%zu: %s", in.line,
			    in.why);
		json_object_put(line);
	}
	jl_close(&in);
	facts_add_file(f, PROMPTS_NAME, sb.st_size, sum);
	free(path);
}
