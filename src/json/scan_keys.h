/*
 * The keys of an object as the last one of its kind had them: mostly they are
 * the same, in the same order, and known by one comparison each.
 */
#ifndef SCAN_KEYS_H
#define SCAN_KEYS_H

#include <stddef.h>
#include <stdint.h>

#include "ground/wide.h"
#include "json/scan.h"

struct scan_keys { /* starts as all zero */
	struct {
		char text[WIDE]; /* what stands behind its first mark: key": */
		uint32_t all;	 /* a bit for each byte of that */
		uint32_t len;	 /* of the key */
	} key[SCAN_MEMBERS];
	size_t n;
	int anew; /* they were kept since this was last made 0 */
};

/*
 * Has the key that is the i-th just the name that begins at s, behind its
 * quotation mark, and is a colon behind that?  There are left bytes.  Returns
 * the length of the key, or 0: it must be read.
 */
static inline size_t
scan_keys_at(const struct scan_keys *k, size_t i, const char *s, size_t left)
{
	uint32_t equal;

	if (i >= k->n || left < WIDE)
		return 0;
	equal = wide_bits(wide_read(s) == wide_read(k->key[i].text));
	return (equal & k->key[i].all) == k->key[i].all ? k->key[i].len : 0;
}

/* Keep the keys of an object up to the first that is too long. */
void scan_keys_keep(struct scan_keys *k, const struct scan *o);

#endif
