/*
 * sim_compose [-p TEXT]: read a brief a line, print the answer that the
 * simulator composes to it as a prompt of its own, after TEXT.
 */
#include <stdio.h>
#include <string.h>

#include "ground/hash.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "sim/sim_compose.h"

int
main(int argc, char **argv)
{
	static const double good[SIM_BADS];
	struct buf prompt = BUF_INIT, out = BUF_INIT;
	struct sim_wish wish = {.bad = good};
	const char *line;
	struct jl in;
	size_t len;

	msg_init("sim_compose");
	if (jl_open(&in, NULL) == -1)
		return EXIT_ENV;
	while (jl_line(&in, &line, &len) == 1) {
		buf_clear(&prompt);
		buf_clear(&out);
		if (argc == 3)
			buf_addf(&prompt, "%s\n", argv[2]);
		buf_add(&prompt, line, len);
		wish.prompt = wish.last = prompt.data;
		wish.len = prompt.len;
		wish.hash = hash64_seed(prompt.data, prompt.len, 1);
		sim_compose(&wish, &out);
		printf("%s\n", out.data);
	}
	jl_close(&in);
	buf_free(&prompt);
	buf_free(&out);
	close_stdout();
	return 0;
}
