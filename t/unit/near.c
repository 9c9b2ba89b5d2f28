/*
 * near [LIMIT]: read a text a line and compare all pairs: Jaccard similarity
 * of their word trigrams, case and punctuation apart.  Prints each pair at or
 * above LIMIT (0.5), then how many there are and the largest similarity.  Slow
 * and plain on purpose: it checks what an index claims.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/jsonl.h"

struct doc {
	uint64_t *gram;
	size_t n;
	char *text;
};

static int
by_value(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

static void
read_doc(struct doc *d, const char *line, size_t len)
{
	uint64_t word[3] = {0, 0, 0};
	char *low = mem_strndup(line, len), *s, *save = NULL;
	size_t i, n = 0;

	d->text = mem_strndup(line, len);
	d->gram = mem_calloc(len / 2 + 1, sizeof(*d->gram));
	for (i = 0; i < len; i++)
		low[i] = isalnum((unsigned char)low[i]) || low[i] & 0x80 ?
		    (char)tolower((unsigned char)low[i]) : ' ';
	for (s = strtok_r(low, " ", &save); s != NULL;
	    s = strtok_r(NULL, " ", &save)) {
		word[0] = word[1];
		word[1] = word[2];
		word[2] = hash64(s, strlen(s));
		if (++n >= 3)
			d->gram[d->n++] = hash64(word, sizeof(word));
	}
	free(low);
	qsort(d->gram, d->n, sizeof(*d->gram), by_value);
	for (i = n = 0; i < d->n; i++)
		if (i == 0 || d->gram[i] != d->gram[i - 1])
			d->gram[n++] = d->gram[i];
	d->n = n;
}

static double
similar(const struct doc *a, const struct doc *b)
{
	size_t i = 0, k = 0, both = 0;

	while (i < a->n && k < b->n) {
		if (a->gram[i] == b->gram[k]) {
			both++;
			i++;
			k++;
		} else if (a->gram[i] < b->gram[k]) {
			i++;
		} else {
			k++;
		}
	}
	return a->n + b->n == 0 ? 1 :
	    (double)both / (double)(a->n + b->n - both);
}

int
main(int argc, char **argv)
{
	double limit = argc > 1 ? atof(argv[1]) : 0.5, most = 0, j;
	struct doc *docs = NULL;
	size_t n = 0, i, k, pairs = 0;
	const char *line;
	struct jl in;
	size_t len;

	msg_init("near");
	if (jl_open(&in, NULL) == -1)
		return EXIT_ENV;
	while (jl_line(&in, &line, &len) == 1) {
		docs = mem_resize(docs, n + 1, sizeof(*docs));
		docs[n] = (struct doc){0};
		read_doc(&docs[n++], line, len);
	}
	for (i = 0; i < n; i++) {
		for (k = 0; k < i; k++) {
			if (docs[i].n > 3 * docs[k].n ||
			    docs[k].n > 3 * docs[i].n)
				continue;
			j = similar(&docs[i], &docs[k]);
			most = j > most ? j : most;
			if (j < limit)
				continue;
			pairs++;
			printf("%.3f\t%s\t%s\n", j, docs[k].text,
			    docs[i].text);
		}
	}
	printf("%zu texts, %zu pairs, most %.3f\n", n, pairs, most);
	for (i = 0; i < n; i++) {
		free(docs[i].gram);
		free(docs[i].text);
	}
	free(docs);
	jl_close(&in);
	return 0;
}
