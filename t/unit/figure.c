/*
 * Driver of the figures that are plain functions of numbers.
 *	figure auc	lines "1 SCORE" and "0 SCORE": AUC and standard error
 *	figure score	lines "TRUTH GUESS" from 0: accuracy, low, high;
 *			macro-F1, low, high
 *	figure z Y1 Y2 N1 N2	the z-score of logodds.h
 *	figure mean	numbers, one a line: the mean and its interval
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/auc.h"
#include "report/interval.h"
#include "report/logodds.h"
#include "report/score.h"

enum { MAX = 100000 };

static double x[2][MAX];
static int label[2][MAX];

static int
do_auc(void)
{
	size_t n[2] = {0, 0};
	struct auc a;
	double score;
	int kind;

	while (scanf("%d %lf", &kind, &score) == 2)
		x[kind][n[kind]++] = score;
	a = auc_of(x[1], n[1], x[0], n[0]);
	printf("%.12f %.12f\n", a.value, a.error);
	return 0;
}

static int
do_score(void)
{
	struct interval right, f1;
	size_t n = 0;

	while (scanf("%d %d", &label[0][n], &label[1][n]) == 2)
		n++;
	right = score_accuracy(label[0], label[1], n);
	f1 = score_f1_interval(label[0], label[1], n, 1);
	printf("%.12f %.12f %.12f\n%.12f %.12f %.12f\n", right.value,
	    right.low, right.high, f1.value, f1.low, f1.high);
	return 0;
}

static int
do_z(char **arg)
{
	size_t y[2], n[2];

	y[0] = strtoul(arg[0], NULL, 10);
	y[1] = strtoul(arg[1], NULL, 10);
	n[0] = strtoul(arg[2], NULL, 10);
	n[1] = strtoul(arg[3], NULL, 10);
	printf("%.12f\n", logodds_z(y, n));
	return 0;
}

static int
do_mean(void)
{
	struct interval iv;
	size_t n = 0;

	while (scanf("%lf", &x[0][n]) == 1)
		n++;
	iv = interval_mean(x[0], n);
	printf("%.6f %.6f %.6f\n", iv.value, iv.low, iv.high);
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "auc") == 0)
		return do_auc();
	if (argc == 2 && strcmp(argv[1], "score") == 0)
		return do_score();
	if (argc == 6 && strcmp(argv[1], "z") == 0)
		return do_z(argv + 2);
	if (argc == 2 && strcmp(argv[1], "mean") == 0)
		return do_mean();
	return 2;
}
