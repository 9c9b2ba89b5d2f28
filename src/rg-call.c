/*
 * rg-call: ask a model for each record's reply, many at once, within every
 * limit.  call_cli.c has the options, call.c the run.
 */
#include <sys/resource.h>

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "call/call.h"
#include "call/call_cli.h"
#include "call/estimate.h"
#include "call/probe.h"
#include "call/task.h"
#include "ground/files.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "ground/stopper.h"

#define FILES_OWN 32 /* descriptors of a process besides its requests */
#define FILES_LEAST 24 /* with fewer a single request may wait for ever */

/*
 * A worker has a few descriptors and one for each of its requests, the
 * simulator one for each of all.  More than there may be would fail.
 */
static void
fit_open_files(struct call_cli *o)
{
	int64_t room, workers = o->workers > 0 ? o->workers : WORKERS_MIN;

	if ((room = files_raise()) == -1 || room > PLACES_MAX + FILES_OWN)
		return;
	if (room < FILES_LEAST && !o->dry)
		die(EXIT_ENV, "'ulimit -n' allows %d open files: %d are needed",
		    (int)room, FILES_LEAST);
	room -= FILES_OWN;
	if (!routes_have_kind(o->call.routes, PROVIDER_SIM))
		room *= workers;
	if (room < o->call.places && !o->dry) {
		o->call.places = room > 0 ? (int)room : 1;
		msg("%d request%s in flight at most: 'ulimit -n' allows no more"
		    " open files", o->call.places,
		    o->call.places == 1 ? "" : "s");
	}
}

/* A key must not end up in a core file. */
static void
forbid_core(void)
{
	const struct rlimit none = {0, 0};

	setrlimit(RLIMIT_CORE, &none);
}

static void
show_header(void *arg, const char *line)
{
	fprintf(arg, "%s\n", line);
}

/* What would be sent for one record. */
static void
show_request(const struct provider *p, const struct task *t)
{
	char *url = provider_shown_url(buf_str(&t->url));

	printf("POST %s\n", url);
	free(url);
	model_headers(p, 1, show_header, stdout);
	printf("\n%s\n\n", buf_str(&t->body));
}

static void
add_to(struct estimate *e, const struct provider *p, const struct task *t)
{
	static const struct model_memory nothing;

	e->calls++;
	e->in += (int64_t)(t->body.len + 3) / 4;
	e->out += model_bound(p, &nothing);
}

/* The task of a line with its request, or NULL with *why. */
static struct task *
open_task(const struct call_cli *o, const char *line, size_t len,
    uint64_t number, const char **why)
{
	static const struct model_memory nothing;
	const struct routes *routes = o->call.routes;
	struct mold mold = {.known = 0};
	struct task_way way = {.shape = &o->call.shape, .mold = &mold};
	struct task *t;

	if ((t = task_read(&o->call.shape, line, len, number, why)) == NULL)
		return NULL;
	t->route = task_pick(t, routes);
	way.provider = &routes->at[t->route].provider;
	task_open(t, &way, &nothing);
	mold_free(&mold);
	return t;
}

/* Write the forecast. */
static void
forecast(const struct call_cli *o, const struct estimate *e)
{
	const struct call_options *c = &o->call;
	struct measured m;

	if (o->measured == NULL) {
		estimate_say(e, c->routes, c->places, stdout);
		return;
	}
	if (measured_read(&m, o->measured) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", o->measured);
	if (m.accepted + m.rejected == 0)
		die(EXIT_ENV, "'%s' holds no reply that rg-check judged",
		    o->measured);
	estimate_measured(e, c->routes, c->places, &m, o->attempts, stdout);
}

/* Print what would be sent, or what it comes to; returns the exit status. */
static int
dry_run(const struct call_cli *o, struct jl *in)
{
	struct estimate all[ROUTES_MAX] = {{0}};
	const struct provider *p;
	const char *line, *why = NULL;
	struct task *t;
	int n, status = EXIT_OK;
	size_t len;

	while ((n = jl_line(in, &line, &len)) != 0) {
		t = n == 1 ? open_task(o, line, len, in->line, &why) : NULL;
		if (t == NULL || t->body.len == 0) {
			msg("%s:%zu: %s", in->name, in->line,
			    t != NULL ? t->last.message :
			    n == 1 ? why : in->why);
			status = EXIT_RECORD;
		} else {
			p = &o->call.routes->at[t->route].provider;
			if (o->estimate)
				add_to(&all[t->route], p, t);
			else
				show_request(p, t);
		}
		if (t != NULL)
			task_free(t);
	}
	if (o->estimate)
		forecast(o, all);
	close_stdout();
	return status;
}

/* Before every review in another language is rejected, after all attempts. */
static void
warn_languages(const struct conf *conf)
{
	const struct conf_node *all = conf_get(conf->root, "languages");
	size_t i;

	for (i = 0; all != NULL && i < all->nchild; i++)
		if (conf_num(all, all->child[i]->key, 0) > 0 &&
		    strcmp(all->child[i]->key, "en") != 0)
			msg("the simulator writes English only: what is planned"
			    " in '%s' will be rejected", all->child[i]->key);
}

static void
configure(struct call_cli *o, struct conf *conf, struct routes *r)
{
	struct call_options *c = &o->call;
	int64_t most;

	cli_load(&o->cli, conf);
	if (routes_load(r, conf, o->provider, o->model, o->dry || c->replay) ==
	    -1)
		die(EXIT_ENV, "%s", conf->why);
	c->routes = r;
	if (routes_have_kind(r, PROVIDER_SIM) && !o->dry && !c->replay)
		warn_languages(conf);
	c->places = (int)conf_int(conf->root, "generation.batch_size", 10);
	if (o->j > 0)
		c->places = (int)o->j;
	if (o->sync)
		c->places = 1;
	o->attempts = 1 + (int)conf_int(conf->root, "generation.max_retries",
	    0);
	c->batch = c->places;
	most = routes_concurrency(r);
	if (most > 0 && most < c->places)
		c->places = (int)most;
	c->workers = (int)o->workers;
	c->keep_order |= c->text != 0; /* nothing else tells whose it is */
	c->batch_delay_ms = (int64_t)(1000 *
	    conf_num(conf->root, "generation.batch_delay", 0));
}

/* Before anything is paid for; a full disk shows only later. */
static void
check_stdout(const struct call_cli *o, const struct jl *in)
{
	const char *path[] = {o->journal, o->budget, o->call.log};
	size_t i;

	if ((fcntl(STDOUT_FILENO, F_GETFL) & O_ACCMODE) == O_RDONLY)
		die(EXIT_ENV, "cannot write standard output: "
		    "it is not open for writing");
	if (files_is_output(NULL, in->fd))
		die(EXIT_ENV, "'%s' is standard output, too: "
		    "what is written would be read", in->name);
	for (i = 0; i < sizeof(path) / sizeof(path[0]); i++)
		if (path[i] != NULL && files_is_output(path[i], -1))
			die(EXIT_ENV, "'%s' is standard output, too: "
			    "records go to another file", path[i]);
}

/* Lines that somebody else wrote, or a disk lost, answer nobody. */
static void
say_broken(struct journal *j, const char *path)
{
	struct journal_stat st;

	journal_stat(j, &st);
	if (st.broken > 0)
		msg("%s:%zu: no line of a journal; %zu such are passed over",
		    path, st.first_broken, st.broken);
}

/* All the journals: the one that is written, and those that are read. */
static void
open_journals(struct call_cli *o)
{
	char why[JOURNAL_WHY];
	struct call_options *c = &o->call;
	int i;

	c->reuse = mem_calloc((size_t)o->nreuse + 1, sizeof(*c->reuse));
	for (i = 0; i < o->nreuse; i++, c->nreuse++)
		if (journal_open(&c->reuse[i], o->reuse[i], JOURNAL_READ,
		    why) == -1)
			die(EXIT_ENV, "--reuse: %s", why);
	if (o->journal != NULL && journal_open(&c->journal, o->journal,
	    c->replay ? JOURNAL_READ : JOURNAL_WRITE, why) == -1)
		die(EXIT_ENV, "%s", why);
	for (i = 0; i < c->nreuse; i++)
		say_broken(c->reuse[i], o->reuse[i]);
	if (c->journal != NULL)
		say_broken(c->journal, o->journal);
}

static void
close_journals(struct call_options *c)
{
	while (c->nreuse > 0)
		journal_close(c->reuse[--c->nreuse]);
	free(c->reuse);
	journal_close(c->journal);
}

/* *sig becomes the signal to end by, when all is cleaned up. */
static int
run(struct call_cli *o, struct routes *r, struct jl *in, int *sig)
{
	struct simproc sim = {.life = -1};
	struct call_result result;
	char why[JOURNAL_WHY];
	const char *failed;

	check_stdout(o, in);
	o->call.sim = &sim;
	open_journals(o);
	if (!o->call.replay && budget_open(&o->call.budget, r, o->budget,
	    o->journal, o->call.journal, why) == -1)
		die(EXIT_ENV, "%s", why);
	if (routes_have_kind(r, PROVIDER_SIM) && !o->call.replay) {
		if (simproc_start(&sim, &o->cli, &failed) == -1) {
			simproc_stop(&sim);
			die(EXIT_ENV, "cannot start rg-sim: %s", failed);
		}
		routes_set_socket(r, PROVIDER_SIM, sim.socket);
		msg("no model is asked: the simulator (rg-sim) answers; "
		    "-p names a provider");
	}
	call_run(&o->call, in, &result);
	simproc_stop(&sim);
	o->call.sim = NULL;
	close_journals(&o->call);
	ledger_close(o->call.budget.ledger);
	if (o->probe && result.status == EXIT_OK)
		probe_say(&r->at[0].provider);
	*sig = result.signal;
	return result.status;
}

int
main(int argc, char **argv)
{
	struct call_cli o;
	struct routes routes = {.n = 0};
	struct conf conf;
	struct jl in;
	int status, sig = 0;

	stopper_early();
	call_cli_read(&o, argc, argv);
	forbid_core();
	configure(&o, &conf, &routes);
	fit_open_files(&o);
	if (o.probe)
		probe_open(&in);
	else if (jl_open(&in, o.file) == -1)
		die_errno(EXIT_ENV, "cannot open '%s'", o.file);
	jl_terminal(&in, o.call.quiet);
	status = o.dry ? dry_run(&o, &in) :
	    run(&o, &routes, &in, &sig);
	jl_close(&in);
	shape_free(&o.call.shape);
	free(o.reuse);
	routes_free(&routes);
	conf_free(&conf);
	cli_free(&o.cli);
	if (sig != 0) {
		signal(sig, SIG_DFL);
		raise(sig);
	}
	return status;
}
