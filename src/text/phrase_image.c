/*
 * An image begins with how many sets it has; a key and a place for each; the
 * blocks at these places, which are multiples of eight.
 */
#include "text/phrase_image.h"

#include <stdlib.h>

#include "ground/buf.h"
#include "ground/mem.h"

struct place {
	uint64_t key;
	uint64_t at; /* bytes from the beginning of the image */
};

static struct {
	const char *data; /* the image; NULL: there is none */
	const struct place *places;
	uint64_t n;
} image;

static struct {
	int on;
	struct place *places; /* bytes from that of the first block */
	size_t n, cap;
	struct buf blocks;
} kept;

void
phrase_image_use(const void *data, size_t size)
{
	image.data = size > 0 ? data : NULL;
	if (image.data == NULL)
		return;
	image.n = *(const uint64_t *)data;
	image.places = (const struct place *)((const uint64_t *)data + 1);
}

void *
phrase_image_find(uint64_t key)
{
	size_t i;

	for (i = 0; image.data != NULL && i < image.n; i++)
		if (image.places[i].key == key)
			return (void *)(uintptr_t)(image.data +
			    image.places[i].at);
	return NULL;
}

void
phrase_image_keep(void)
{
	kept.on = 1;
}

void
phrase_image_add(uint64_t key, const void *block, size_t size)
{
	size_t i;

	if (!kept.on)
		return;
	for (i = 0; i < kept.n; i++)
		if (kept.places[i].key == key)
			return;
	if (kept.n == kept.cap) {
		kept.cap = 2 * kept.cap + 64;
		kept.places = mem_resize(kept.places, kept.cap,
		    sizeof(*kept.places));
	}
	kept.places[kept.n++] = (struct place){key, kept.blocks.len};
	buf_add(&kept.blocks, block, size);
}

int
phrase_image_write(FILE *fp)
{
	const uint64_t n = kept.n;
	size_t i;

	for (i = 0; i < n; i++)
		kept.places[i].at += sizeof(n) + n * sizeof(*kept.places);
	fwrite(&n, sizeof(n), 1, fp);
	if (n > 0) {
		fwrite(kept.places, sizeof(*kept.places), n, fp);
		fwrite(kept.blocks.data, 1, kept.blocks.len, fp);
	}
	free(kept.places);
	buf_free(&kept.blocks);
	kept.on = 0;
	kept.places = NULL;
	kept.n = kept.cap = 0;
	return fflush(fp) != 0 || ferror(fp) ? -1 : 0;
}
