#include "plan/room.h"

#include <string.h>

/* Languages without spaces between words. */
static int
is_unspaced(const char *language)
{
	static const char *const codes[] = {"zh", "ja", "th", "lo", "km", "my",
	    "bo", "dz"};
	size_t i;

	for (i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (strncmp(language, codes[i], 2) == 0)
			return 1;
	return 0;
}

/* The greatest bound of all entries, or INT64_MAX if one has none. */
static int64_t
greatest_bound(const struct conf *conf)
{
	const struct conf_node *list = conf_get(conf->root, "providers");
	int64_t n, most = 0;
	size_t i;

	for (i = 0; i < list->nchild; i++) {
		n = conf_int(list->child[i], "sampling.max_output_tokens",
		    INT64_MAX);
		most = n > most ? n : most;
	}
	return most;
}

const struct domain_length *
room_lacks(const struct conf *conf, const struct domain *domain, int64_t *bound)
{
	const struct domain_table *t = &domain->attr[DOMAIN_LANGUAGE];
	size_t i;

	for (i = 0; i < t->n; i++)
		if (is_unspaced(t->name[i]))
			return NULL;
	*bound = greatest_bound(conf);
	t = &domain->attr[DOMAIN_LENGTH];
	for (i = 0; i < t->n; i++)
		if (t->weight[i] > 0 &&
		    domain->lengths[i].words_min > *bound)
			return &domain->lengths[i];
	return NULL;
}
