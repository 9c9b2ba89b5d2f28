#include "call/shape_cli.h"

#include <stdlib.h>

#include "call/shape_fill.h"
#include "conf/cli.h"
#include "ground/msg.h"
#include "ground/utf8.h"
#include "model/model.h"

#define SHOWN 20 /* bytes of a template's fault */

static char *
text_of(const char *option, const char *arg)
{
	const char *why;
	char *text = shape_text(arg, &why);

	if (text == NULL && why == NULL)
		die_errno(EXIT_ENV, "%s: cannot read '%s'", option, arg + 1);
	if (text == NULL)
		die(EXIT_ENV, "%s '%s': %s", option, arg, why);
	return text;
}

void
shape_cli_system(struct shape *s, const char *arg)
{
	free(s->system);
	s->system = text_of("-s", arg);
}

void
shape_cli_template(struct shape *s, const char *arg)
{
	const char *at;

	free(s->template);
	s->template = text_of("-t", arg);
	if (shape_template(s->template, &at) == -1)
		die(EXIT_ENV, "-t: no }} after '%.*s': for {{ itself write "
		    "\\{{", (int)utf8_cut(at, SHOWN), at);
}

void
shape_cli_schema(struct shape *s, const char *path)
{
	const char *why;
	size_t line;

	if (shape_schema(s, path, &why, &line) == 0)
		return;
	if (why == NULL)
		die_errno(EXIT_ENV, "--schema: cannot read '%s'", path);
	if (line > 0)
		die(EXIT_ENV, "--schema: %s:%zu: %s", path, line, why);
	die(EXIT_ENV, "--schema: '%s': %s", path, why);
}

void
shape_cli_param(struct shape *s, const char *arg)
{
	const char *why = shape_param(s, arg);

	if (why == NULL)
		why = model_params_fault(s->params);
	if (why != NULL)
		cli_refuse("--param '%s': %s", arg, why);
}
