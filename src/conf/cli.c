#include "conf/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <math.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/msg.h"

/*
 * A standard stream that was closed must not become the number of a file that
 * is opened next: what is written to it would end up there.  It is opened the
 * wrong way round, so that its use fails as if it were closed.
 */
static void
hold_streams(void)
{
	int fd, held;

	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
		if (fcntl(fd, F_GETFD) != -1)
			continue;
		held = open("/dev/null",
		    fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
		if (held != fd)
			die_errno(EXIT_ENV, "cannot open '/dev/null'");
	}
}

void
cli_init(struct cli *cli, const char *name, const char *usage)
{
	*cli = (struct cli){.usage = usage};
	msg_init(name);
	hold_streams();
	signal(SIGPIPE, SIG_DFL);
	/* a file that may not grow: write(2) says so */
	signal(SIGXFSZ, SIG_IGN);
}

static void
add_set(struct cli *cli, const char *text)
{
	cli->sets = mem_resize(cli->sets, cli->nsets + 1, sizeof(*cli->sets));
	cli->sets[cli->nsets++] = mem_strdup(text);
}

static void
show(const char *text, size_t len)
{
	fwrite(text, 1, len, stdout);
	close_stdout();
	exit(EXIT_OK);
}

void
cli_option(struct cli *cli, int ch)
{
	const char *text;
	size_t len;

	switch (ch) {
	case 'c':
		cli->conf_path = optarg;
		break;
	case 'h':
		fputs(cli->usage, stdout);
		show("", 0);
		break;
	case CLI_SET:
		add_set(cli, optarg);
		break;
	case CLI_PRINT:
		text = conf_default(&len);
		show(text, len);
		break;
	case CLI_VERSION:
		printf("%s %s\n", msg_name(), RG_VERSION);
		show("", 0);
		break;
	default: /* getopt has named what it does not know */
		fprintf(stderr, "%s: see '%s -h'\n", msg_name(), msg_name());
		exit(EXIT_ENV);
	}
}

void
cli_refuse(const char *fmt, ...)
{
	char why[1024];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(why, sizeof(why), fmt, ap);
	va_end(ap);
	die(EXIT_ENV, "%s (see '%s -h')", why, msg_name());
}

int64_t
cli_int(const char *option, const char *arg, int64_t min, int64_t max)
{
	char *end;
	long long n;

	errno = 0;
	n = strtoll(arg, &end, 10);
	if (end == arg || *end != '\0' || errno != 0 || n < min || n > max)
		cli_refuse("%s '%s': expected a whole number from %" PRId64
		    " to %" PRId64, option, arg, min, max);
	return n;
}

double
cli_num(const char *option, const char *arg, double min, double max)
{
	char *end;
	double n;

	n = strtod(arg, &end);
	if (end == arg || *end != '\0' || !isfinite(n) || n < min || n > max)
		cli_refuse("%s '%s': expected a number from %g to %g", option,
		    arg, min, max);
	return n;
}

void
cli_set(struct cli *cli, const char *key, const char *value)
{
	char *text = mem_printf("%s=%s", key, value);

	add_set(cli, text);
	free(text);
}

void
cli_load(struct cli *cli, struct conf *conf)
{
	if (conf_load(conf, cli->conf_path,
	    (const char *const *)cli->sets, cli->nsets) == -1)
		die(EXIT_ENV, "%s", conf->why);
}

void
cli_free(struct cli *cli)
{
	size_t i;

	for (i = 0; i < cli->nsets; i++)
		free(cli->sets[i]);
	free(cli->sets);
	cli->sets = NULL;
	cli->nsets = 0;
}
