/*
 * A name has one place, and stays there until another one takes it: however
 * many names there are, the memory is bounded.
 */
#include "check/product.h"

#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "text/names.h"

enum { PLACES = 1024 }; /* a power of two */

struct products {
	struct product at[PLACES]; /* name NULL: none is here */
};

struct products *
products_new(void)
{
	return mem_calloc(1, sizeof(struct products));
}

static void
forget(struct product *p)
{
	free(p->name);
	naming_free(p->naming);
	buf_free(&p->squeezed);
}

void
products_free(struct products *s)
{
	size_t i;

	for (i = 0; s != NULL && i < PLACES; i++)
		forget(&s->at[i]);
	free(s);
}

const struct product *
products_get(struct products *s, const char *name)
{
	struct product *p;

	p = &s->at[hash64(name, strlen(name)) & (PLACES - 1)];
	if (p->name != NULL && strcmp(p->name, name) == 0)
		return p;
	forget(p);
	p->name = mem_strdup(name);
	p->naming = naming_new(name);
	names_squeeze(&p->squeezed, name);
	worn_name_read(&p->worn, name);
	return p;
}
