/*
 * Is a folder what it says it is?  Everything that can be found from its
 * reviews is found again and compared: every line's keys and types, ids that
 * occur once, every figure of the manifest, every file made of the reviews byte
 * by byte (a database row by row), prompts by their hash, the card, the
 * Croissant file, and the length and SHA-256 of each.  DIR.run is not needed;
 * if it is there, spend is compared too.
 *
 * A folder whose toolkit is another version's keeps its card and Croissant
 * file: their wording is not compared, only their hashes.
 */
#ifndef VERIFY_H
#define VERIFY_H

#include <stdio.h>

#include "ground/idmap.h"
#include "json/json.h"

enum { VERIFY_SHOWN = 100 }; /* faults that are told one by one */

struct verify {
	FILE *out;	 /* gets a line a finding: "fault ...", "unsaid ..." */
	const char *dir;
	char *data;	 /* DIR/reviews.jsonl */
	struct json_object *manifest; /* as it is */
	struct idmap prompts; /* hash of an id -> hash of prompt_sha256 */
	int64_t reviews; /* lines that hold one */
	size_t files;	 /* that were compared */
	int64_t faults;
	int unsaid;	 /* statements that nobody has made */
	int broken;	 /* lines that cannot be read: nothing is made again */
	char why[256];	 /* after a failure */
};

/*
 * Look at the folder dir and write what is found to out.  Nothing in the
 * folder is changed, and others may read it, not write, meanwhile.  Returns 0
 * if it could be looked at, whatever was found, or -1 with v->why;
 * verify_free() either way.
 */
int verify_folder(struct verify *v, const char *dir, FILE *out);

void verify_free(struct verify *v);

#endif
