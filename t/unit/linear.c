/*
 * Driver of linear.h.  Standard input holds lines "LABEL<TAB>TEXT"; one whose
 * label is "?" is asked after training on the others.
 *	linear K EPOCHS		K classes; prints "CLASS P" for each one asked
 *	linear K EPOCHS FOLDS	trains on all folds but one, each in turn, and
 *				prints how many of the lines it told right
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/mem.h"
#include "text/linear.h"

enum { BITS = 18, MAX = 200000 };

static struct linear_doc docs[MAX];
static int labels[MAX], asked[MAX], held[MAX];

static int
best(const struct linear *m, const struct linear_doc *d, double *p)
{
	int k, top = 0;

	linear_score(m, d, p);
	for (k = 1; k < m->classes; k++)
		if (p[k] > p[top])
			top = k;
	return top;
}

static size_t
read_all(void)
{
	struct text t = TEXT_INIT;
	struct linear_reader r;
	struct linear_doc d;
	char *line = NULL, *tab;
	size_t cap = 0, n = 0;

	linear_reader_init(&r, BITS);
	while (n < MAX && getline(&line, &cap, stdin) != -1) {
		line[strcspn(line, "\n")] = '\0';
		if ((tab = strchr(line, '\t')) == NULL)
			continue;
		text_read(&t, tab + 1, strlen(tab + 1));
		d = linear_read(&r, &t);
		docs[n] = linear_doc_copy(&d);
		asked[n] = line[0] == '?';
		labels[n] = asked[n] ? -1 : (int)strtol(line, NULL, 10);
		n++;
	}
	free(line);
	text_free(&t);
	linear_reader_free(&r);
	return n;
}

static void
folds(struct linear_train *t, int classes, int nfolds)
{
	struct linear m;
	double p[LINEAR_CLASSES];
	size_t i, right = 0;
	int f;

	for (f = 0; f < nfolds; f++) {
		for (i = 0; i < t->n; i++)
			held[i] = (int)(i % (size_t)nfolds) == f ? -1 :
			    labels[i];
		linear_init(&m, BITS, classes);
		linear_train(&m, t);
		for (i = 0; i < t->n; i++)
			if (held[i] == -1)
				right += best(&m, &docs[i], p) == labels[i];
		linear_free(&m);
	}
	printf("%zu of %zu\n", right, t->n);
}

int
main(int argc, char **argv)
{
	struct linear_train t = {docs, labels, NULL, 0, 5, 0.0, 1};
	struct linear m;
	double p[LINEAR_CLASSES];
	size_t i;
	int k, classes;

	if (argc < 3)
		return 2;
	classes = (int)strtol(argv[1], NULL, 10);
	t.epochs = (int)strtol(argv[2], NULL, 10);
	t.n = read_all();
	if (argc > 3) {
		t.label = held;
		folds(&t, classes, (int)strtol(argv[3], NULL, 10));
	} else {
		linear_init(&m, BITS, classes);
		linear_train(&m, &t);
		for (i = 0; i < t.n; i++) {
			if (!asked[i])
				continue;
			k = best(&m, &docs[i], p);
			printf("%d %.3f\n", k, p[k]);
		}
		linear_free(&m);
	}
	for (i = 0; i < t.n; i++)
		free(docs[i].at);
	return 0;
}
