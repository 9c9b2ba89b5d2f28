/*
 * rg-sim: a model server on this machine that speaks the providers' protocols.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf/cli.h"
#include "conf/conf.h"
#include "ground/msg.h"
#include "sim/sim.h"
#include "sim/sim_http.h"

enum { OPT_PORT = CLI_OWN, OPT_SOCKET, OPT_LOG, OPT_KEY, OPT_READY, OPT_LIFE };

static const char usage[] =
"usage: rg-sim [-c config] [--set key=value] [--port n | --socket path]\n"
"              [--key key] [--log file] [--ready-fd n] [--life-fd n]\n"
"\n"
"A model server on this machine that speaks the protocols of OpenAI (POST\n"
"/v1/chat/completions and /v1/responses), Anthropic (POST /v1/messages) and\n"
"Gemini (POST /v1beta/models/NAME:generateContent).\n"
"It composes reviews; it is no model.\n"
"\n"
"  -c, --config FILE  the configuration; section sim sets latency and faults\n"
"  --set KEY=VALUE    override one key for this run, such as sim.latency=0\n"
"  --port N           listen on 127.0.0.1, port N; 0, the default: any, and\n"
"                     print http://127.0.0.1:PORT once it answers\n"
"  --socket PATH      listen on a Unix socket instead\n"
"  --key KEY          refuse every other key; by default only 'bad-key'\n"
"  --log FILE         append a line of JSON for each call\n"
"  --ready-fd N       write a line to this descriptor once it answers\n"
"  --life-fd N        end at end of file on this descriptor\n"
"  --print-config, --version, -h, --help\n";

struct options {
	struct sim_listen at;
	const char *key;
	const char *log;
	int ready_fd;
};

static int
fd_option(const char *option)
{
	int fd = (int)cli_int(option, optarg, 0, 65535);

	if (fcntl(fd, F_GETFD) == -1)
		cli_refuse("%s %d: no such descriptor is open", option, fd);
	return fd;
}

static void
read_options(int argc, char **argv, struct cli *cli, struct options *opt)
{
	static const struct option names[] = {
		{"port", required_argument, NULL, OPT_PORT},
		{"socket", required_argument, NULL, OPT_SOCKET},
		{"log", required_argument, NULL, OPT_LOG},
		{"key", required_argument, NULL, OPT_KEY},
		{"ready-fd", required_argument, NULL, OPT_READY},
		{"life-fd", required_argument, NULL, OPT_LIFE},
		CLI_LONG
	};
	int ch;

	while ((ch = getopt_long(argc, argv, CLI_SHORT, names, NULL)) != -1) {
		if (ch == OPT_PORT)
			opt->at.port = (int)cli_int("--port", optarg, 0, 65535);
		else if (ch == OPT_SOCKET)
			opt->at.socket = optarg;
		else if (ch == OPT_LOG)
			opt->log = optarg;
		else if (ch == OPT_KEY)
			opt->key = optarg;
		else if (ch == OPT_READY)
			opt->ready_fd = fd_option("--ready-fd");
		else if (ch == OPT_LIFE)
			opt->at.life_fd = fd_option("--life-fd");
		else
			cli_option(cli, ch);
	}
	if (optind != argc)
		cli_refuse("'%s': no operand was expected", argv[optind]);
	if (opt->at.socket != NULL && opt->at.port != 0)
		cli_refuse("--port and --socket exclude each other");
}

/*
 * Tell who started us, by line and descriptor, that we answer.  Whoever is
 * gone by then has left the life descriptor too: that ends us in good order.
 */
static void
announce(const struct options *opt, const struct sim_http *http)
{
	if (opt->ready_fd != -1) {
		if (write(opt->ready_fd, "ready\n", 6) != 6 &&
		    (errno != EPIPE || opt->at.life_fd == -1))
			die_errno(EXIT_ENV, "cannot write to descriptor %d",
			    opt->ready_fd);
		close(opt->ready_fd);
	} else if (opt->at.socket == NULL) {
		printf("http://127.0.0.1:%d\n", sim_http_port(http));
		close_stdout();
	}
}

int
main(int argc, char **argv)
{
	struct options opt = {.at = {.life_fd = -1}, .ready_fd = -1};
	struct sim_http *http;
	struct conf conf;
	struct cli cli;
	struct sim sim;
	const char *why;

	cli_init(&cli, "rg-sim", usage);
	read_options(argc, argv, &cli, &opt);
	cli_load(&cli, &conf);
	if (sim_init(&sim, &conf) == -1)
		die(EXIT_ENV, "%s", conf.why);
	conf_free(&conf);
	cli_free(&cli);
	sim.key = opt.key;
	if (opt.log != NULL && (sim.log = fopen(opt.log, "a")) == NULL)
		die_errno(EXIT_ENV, "cannot open '%s'", opt.log);
	if (sim.log != NULL)
		setvbuf(sim.log, NULL, _IOLBF, 0);
	if ((http = sim_http_open(&sim, &opt.at, &why)) == NULL)
		die_errno(EXIT_ENV, "%s", why);
	announce(&opt, http);
	sim_http_run(http);
	sim_http_free(http);
	if (sim.log != NULL && fclose(sim.log) != 0)
		die_errno(EXIT_ENV, "cannot write '%s'", opt.log);
	sim_free(&sim);
	return EXIT_OK;
}
