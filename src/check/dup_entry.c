/*
 * Layout: struct disk, then tags, word shingles, character shingles, phrases
 * and the id, padded with NULs to a multiple of eight bytes.  The tags are kept
 * so that reading a million entries computes no signature.
 */
#include "check/dup_entry.h"

#include <stdint.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"

struct disk {
	uint32_t size;	/* of the entry, this included */
	uint32_t idlen; /* its NUL included */
	uint64_t sum;	/* of the entry with this field zero */
	uint64_t exact;
	uint32_t nwords;
	uint32_t nchars;
	uint32_t nphrases;
	uint32_t opener;
	uint32_t closer;
	uint32_t spare; /* 0 */
};

static size_t
tags_of(size_t nwords, size_t nchars)
{
	return SKETCH_BANDS * (size_t)((nwords > 0) + (nchars > 0));
}

static uint64_t
sum_of(const char *entry, size_t size)
{
	struct disk d;

	memcpy(&d, entry, sizeof(d));
	d.sum = 0;
	return hash64_seed(entry + sizeof(d), size - sizeof(d),
	    hash64(&d, sizeof(d)));
}

/* Check one entry at p, of which have bytes are there. */
static enum dup_got
look(const char *p, size_t have, struct disk *d)
{
	uint64_t need;

	if (have < sizeof(*d))
		return DUP_MORE;
	memcpy(d, p, sizeof(*d));
	need = sizeof(*d) + d->idlen + 4 *
	    ((uint64_t)d->nwords + d->nchars + d->nphrases +
		tags_of(d->nwords, d->nchars));
	if (d->size != (need + 7) / 8 * 8 || d->idlen == 0)
		return DUP_BAD;
	if (have < d->size)
		return DUP_MORE;
	if (sum_of(p, d->size) != d->sum || p[need - 1] != '\0')
		return DUP_BAD;
	return DUP_GOT;
}

/* Copy n numbers from p, aligned or not; returns what is behind them. */
static const char *
take(uint32_t *to, const char *p, size_t n)
{
	if (n > 0)
		memcpy(to, p, n * sizeof(*to));
	return p + n * sizeof(*to);
}

static void
grow(uint32_t **v, size_t *cap, size_t n)
{
	if (n <= *cap)
		return;
	*cap = n + n / 2;
	*v = mem_resize(*v, *cap, sizeof(**v));
}

/* Take the sketch of an entry into s; returns where its id is. */
static const char *
unpack(struct sketch *s, const char *p, const struct disk *d)
{
	p += sizeof(*d);
	s->exact = d->exact;
	s->opener = d->opener;
	s->closer = d->closer;
	s->nphrases = d->nphrases;
	s->nwords = d->nwords;
	s->nchars = d->nchars;
	s->ntags = tags_of(d->nwords, d->nchars);
	grow(&s->words, &s->wordcap, s->nwords);
	grow(&s->chars, &s->charcap, s->nchars);
	sketch_phrases(s, s->nphrases);
	p = take(s->tags, p, s->ntags);
	p = take(s->words, p, s->nwords);
	p = take(s->chars, p, s->nchars);
	return take(s->phrases, p, s->nphrases);
}

enum dup_got
dup_entry_read(struct dup_entry *e, struct sketch *s, const char *p,
    size_t have)
{
	enum dup_got got;
	struct disk disk;

	got = look(p, have, &disk);
	if (got != DUP_GOT)
		return got;
	e->id = unpack(s, p, &disk);
	e->size = disk.size;
	return DUP_GOT;
}

static void
add_numbers(struct buf *out, const uint32_t *v, size_t n)
{
	buf_add(out, v, n * sizeof(*v));
}

void
dup_entry_make(struct buf *out, const struct sketch *s, const char *id)
{
	struct disk d = {.exact = s->exact, .opener = s->opener,
	    .closer = s->closer};
	size_t len = strlen(id) + 1;

	buf_clear(out);
	if (len > UINT16_MAX)
		return;
	d.idlen = (uint32_t)len;
	d.nwords = (uint32_t)s->nwords;
	d.nchars = (uint32_t)s->nchars;
	d.nphrases = (uint32_t)s->nphrases;
	buf_add(out, &d, sizeof(d));
	add_numbers(out, s->tags, s->ntags);
	add_numbers(out, s->words, s->nwords);
	add_numbers(out, s->chars, s->nchars);
	add_numbers(out, s->phrases, s->nphrases);
	buf_add(out, id, len);
	buf_add(out, "\0\0\0\0\0\0\0", (8 - out->len % 8) % 8);
	d.size = (uint32_t)out->len;
	memcpy(out->data, &d, sizeof(d));
	d.sum = sum_of(out->data, out->len);
	memcpy(out->data, &d, sizeof(d));
}
