/*
 * rg-prompts: plan reviews and write a prompt record for each.
 */
#include <stdio.h>
#include <stdlib.h>

#include "cli.h"
#include "json.h"
#include "jsonl.h"
#include "mem.h"
#include "msg.h"
#include "plan.h"
#include "prompt.h"

static const char usage[] =
    "usage: rg-prompts [-n N] [--seed S] [-c file] [--set key=value]\n";

int
main(int argc, char **argv)
{
	struct prompt prompt;
	struct plan plan;
	struct plan_slot slot;
	struct conf conf;
	struct cli cli;
	struct json_object *rec;
	int64_t i, n;
	int ch;
	static const struct option opts[] = {
		{"seed", required_argument, NULL, CLI_OWN}, CLI_LONG};

	cli_init(&cli, "rg-prompts", usage);
	while ((ch = getopt_long(argc, argv, "n:" CLI_SHORT, opts, NULL)) != -1) {
		if (ch == 'n')
			cli_set(&cli, "generation.num_samples", optarg);
		else if (ch == CLI_OWN)
			cli_set(&cli, "generation.seed", optarg);
		else
			cli_option(&cli, ch);
	}
	cli_load(&cli, &conf);
	n = conf_int(conf.root, "generation.num_samples", 100);
	if (plan_init(&plan, &conf) == -1 || prompt_init(&prompt, &conf) == -1)
		die(EXIT_ENV, "%s", conf.why);
	for (i = 0; i < n; i++) {
		plan_next(&plan, &slot);
		rec = prompt_record(&prompt, &plan, &slot, 1);
		jl_write(stdout, rec);
		json_object_put(rec);
	}
	close_stdout();
	prompt_free(&prompt);
	plan_free(&plan);
	conf_free(&conf);
	return 0;
}
