/*
 * An image of phrases that were compiled when the programs were built: to take
 * apart all that rg-check looks for costs more than all else at its start.
 *
 * A set is known by a hash of its sources.  One that is not in the image, as it
 * comes from the user's config or was changed, is compiled when it is asked
 * for: without an image all is the same, but slower.  src/make-phrases.c makes
 * it, with the compiler and for the machine of the programs.
 */
#ifndef PHRASE_IMAGE_H
#define PHRASE_IMAGE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* From now on look for sets there, in size bytes that last; 0: no more. */
void phrase_image_use(const void *image, size_t size);

/* The block of a set, which is not to be written to; NULL if it has none. */
void *phrase_image_find(uint64_t key);

/* From now on keep a copy of each set that is compiled: to make an image. */
void phrase_image_keep(void);

/* For phrase_set.c: a set was compiled, into a block of size bytes. */
void phrase_image_add(uint64_t key, const void *block, size_t size);

/* Write an image of what was kept, and release that.  -1 with errno set. */
int phrase_image_write(FILE *fp);

#endif
