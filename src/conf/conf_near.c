#include "conf/conf_near.h"

#include <string.h>

#define WORD_MAX 40

/*
 * Letters to insert, delete or change to make b of a (Levenshtein's distance).
 * Words too long to be slips are far.
 */
static size_t
distance(const char *a, const char *b)
{
	size_t d[WORD_MAX + 1][WORD_MAX + 1], i, j, n, la, lb;

	la = strlen(a);
	lb = strlen(b);
	if (la > WORD_MAX || lb > WORD_MAX)
		return WORD_MAX;
	for (i = 0; i <= la; i++) {
		for (j = 0; j <= lb; j++) {
			if (i == 0 || j == 0) {
				d[i][j] = i + j;
				continue;
			}
			n = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
			if (d[i - 1][j] + 1 < n)
				n = d[i - 1][j] + 1;
			if (d[i][j - 1] + 1 < n)
				n = d[i][j - 1] + 1;
			d[i][j] = n;
		}
	}
	return d[la][lb];
}

/* The same, but api_key is near api_key_env, and url near base_url. */
static size_t
farness(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);

	if (n >= 3 && strncmp(a, b, n) == 0)
		return 1;
	if (n >= 3 && m > n && b[m - n - 1] == '_' &&
	    strcmp(b + m - n, a) == 0)
		return 1;
	return distance(a, b);
}

/* The path of a key of this very name that is not below a list. */
static const char *
elsewhere(const char *key)
{
	const char *name;
	const struct conf_rule *r;
	size_t i;

	for (i = 0; (r = conf_rule_at(i)) != NULL; i++) {
		name = strrchr(r->path, '.');
		if (name != NULL && strcmp(name + 1, key) == 0 &&
		    strchr(r->path, '[') == NULL)
			return r->path;
	}
	return NULL;
}

/* The key nearest to it right below rule, and *least how far it is; or NULL. */
static const char *
nearest(const struct conf_rule *rule, const char *key, size_t *least)
{
	const char *best = NULL, *name;
	const struct conf_rule *r;
	size_t i, n;

	*least = strlen(key) / 3 + 2;	/* more is another word */
	for (i = 0; (r = conf_rule_at(i)) != NULL; i++) {
		name = conf_rule_below(r, rule);
		if (name == NULL || (n = farness(key, name)) >= *least)
			continue;
		*least = n;
		best = name;
	}
	return best;
}

const char *
conf_near_key(const struct conf_rule *rule, const char *key)
{
	const char *here, *there;
	size_t far;

	here = nearest(rule, key, &far);
	if (here != NULL && far <= 1)
		return here;
	there = elsewhere(key);
	return there != NULL ? there : here;
}
