/*
 * rg-collect: add accepted reviews to a dataset folder.  dataset.h keeps the
 * folder, flat.h says what a line of it holds; here records are read, counted
 * and complained of.
 */
#include <errno.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check/alike.h"
#include "dataset/collect_cli.h"
#include "dataset/dataset.h"
#include "dataset/flat.h"
#include "dataset/folder.h"
#include "dataset/manifest.h"
#include "dataset/merge.h"
#include "dataset/settings.h"
#include "dataset/verify.h"
#include "ground/clock.h"
#include "ground/hash.h"
#include "ground/heed.h"
#include "ground/mem.h"
#include "ground/msg.h"
#include "json/jsonl.h"
#include "json/record.h"
#include "run/status.h"

struct collect {
	struct collect_cli o;
	struct jl in;
	struct status status;
	struct dataset ds;
	int open;	/* ds is */
	int64_t added, there;
	int64_t nameless; /* of those added, without a model */
	int alien;	  /* a conflict: of an id not made by rg-prompts */
	int rc;
};

static const char *const kinds[] = {
	"reviews written by models", "simulated reviews"
};

/* The folder as -o or the configuration names it; malloc'ed. */
static char *
folder(const struct collect *c, const char *provider)
{
	const char *root = conf_str(c->o.conf.root, "output.dir", "reviews");
	char *name, *dir;

	if (c->o.output != NULL)
		name = mem_strdup(c->o.output);
	else
		name = folder_name(root, provider);
	if ((dir = folder_normal(name)) == NULL)
		die_errno(EXIT_ENV, "cannot use '%s' as a folder", name);
	free(name);
	return dir;
}

static void
open_folder(struct collect *c, const char *provider)
{
	char *dir = folder(c, provider != NULL ? provider : "unknown");
	struct json_object *old;
	int rc = dataset_open(&c->ds, dir);

	free(dir);
	if (rc == -1)
		die(EXIT_ENV, "%s", c->ds.why);
	old = manifest_read(c->ds.dir);
	rc = view_keep(&c->o.view, old);
	json_object_put(old);
	if (rc == -1)
		die(EXIT_ENV, "%s", c->o.view.why);
	c->ds.prompts.wanted = c->o.view.prompts;
	c->open = 1;
}

/* Make what is made of the reviews; keep: they are of no new configuration. */
static void
finish(struct collect *c, int keep)
{
	struct publish p = {&c->o.view, c->o.said, NULL, keep, NULL,
	    clock_wall()};
	char hash[HASH_HEX];

	settings_hash(hash, &c->o.conf);
	p.config_hash = hash;
	if (dataset_finish(&c->ds, &p) == -1)
		die(EXIT_ENV, "%s", c->ds.why);
}

/*
 * Wait for the next record, writing the counters meanwhile, once what came
 * before is stored; as jl_read().
 */
static int
next(struct collect *c, struct json_object **rec)
{
	struct pollfd in = {c->in.fd, POLLIN, 0};
	const char *line;
	size_t len;
	int n;

	while ((n = jl_next(&c->in, &line, &len)) == 0 && !c->in.eof) {
		if (c->open && dataset_flush(&c->ds) == -1)
			die(EXIT_ENV, "%s", c->ds.why);
		if (poll(&in, 1, status_write(&c->status, clock_ms())) > 0)
			jl_fill(&c->in);
	}
	return n == 1 ? jl_parse(line, len, rec, &c->in.why) : n;
}

static void
add(struct collect *c, struct json_object *rec, struct json_object *line)
{
	const char *id = json_str(line, "id");

	if (!c->open)
		open_folder(c, rec_str(rec, REC_REPLY_PROVIDER));
	switch (dataset_add(&c->ds, line, rec)) {
	case DATASET_ADDED:
		c->added++;
		c->nameless += json_get(line, "model") == NULL;
		status_add(&c->status, "stored", 1);
		break;
	case DATASET_THERE:
		c->there++;
		status_add(&c->status, "there", 1);
		break;
	case DATASET_CONFLICT:
		msg("%s:%zu: '%s' is in '%s' with another text: kept in"
		    " '%s/conflicts.jsonl'", c->in.name, c->in.line, id,
		    c->ds.dir, c->ds.run);
		status_add(&c->status, "conflicts", 1);
		c->alien |= rec_slot(id) == -1;
		c->rc = EXIT_RECORD;
		break;
	case DATASET_MIXED:
		msg("'%s' holds %s, and '%s' is %s: use another folder"
		    " (-o NEW)", c->ds.dir, kinds[c->ds.tally.simulated > 0],
		    id, c->ds.tally.simulated > 0 ? "not" : "simulated");
		c->rc = EXIT_ENV;
		break;
	case DATASET_FAILED:
		die(EXIT_ENV, "%s", c->ds.why);
	}
}

static void
take(struct collect *c, struct json_object *rec)
{
	struct json_object *line;
	const char *why, *id, *text;
	char own[32];
	size_t len;

	if ((id = rec_id(rec, own)) == NULL) {
		text = json_text(rec, &len);
		rec_line_id(own, c->in.line, text, len);
		id = own;
	}
	if ((line = flat_make(rec, id, &why)) != NULL) {
		add(c, rec, line);
	} else {
		msg("%s:%zu: '%s' %s", c->in.name, c->in.line, id, why);
		c->rc = EXIT_RECORD;
	}
	json_object_put(line);
}

static void
summary(const struct collect *c)
{
	int64_t all = c->ds.tally.reviews;

	if (c->o.quiet)
		return;
	msg("%s: %" PRId64 " added, %" PRId64 " already there, %" PRId64
	    " in all", c->ds.dir, c->added, c->there, all);
	if (c->nameless > 0)
		msg("%" PRId64 " of them name no model that wrote them, and are"
		    " called synthetic like all: people's do not belong here",
		    c->nameless);
	if (c->alien)
		msg("a review is known by its id, and these have those of"
		    " others: jq -c '.id = \"b-\\(.id)\"'"
		    " '%s/conflicts.jsonl' | rg-collect -o '%s' adds them"
		    " under ids of their own",
		    c->ds.run, c->ds.dir);
	if (c->added == 0 && c->there > 0 && c->rc == EXIT_OK)
		msg("all were there already: rg-prompts makes others with"
		    " '--seed 2', more with '-n %" PRId64 "', and '-o NEW'"
		    " is another folder", 2 * all);
}

/* Nothing was accepted: tell of it, but leave a folder that is there whole. */
static void
nothing(struct collect *c)
{
	char *dir = folder(c, conf_str(c->o.conf.root, "provider", ""));
	char *data = mem_printf("%s/reviews.jsonl", dir);

	if (!c->o.quiet)
		msg("no %s came: nothing was added",
		    c->in.line == 0 ? "record" : "accepted review");
	c->rc = EXIT_RECORD;
	if (access(data, F_OK) == 0) {
		open_folder(c, conf_str(c->o.conf.root, "provider", ""));
		finish(c, 1);
	}
	free(data);
	free(dir);
}

static void
collect(struct collect *c)
{
	struct json_object *rec;
	int n;

	jl_open(&c->in, NULL);
	if (!jl_terminal(&c->in, c->o.quiet))
		heed_begin();
	status_open(&c->status, "rg-collect");
	while (c->rc != EXIT_ENV && (n = next(c, &rec)) != 0) {
		if (n == 1) {
			take(c, rec);
			json_object_put(rec);
			continue;
		}
		msg("%s:%zu: %s", c->in.name, c->in.line, c->in.why);
		c->rc = EXIT_RECORD;
	}
	if (c->open) {
		finish(c, 0);
		summary(c);
	} else {
		nothing(c);
	}
	status_close(&c->status);
	jl_close(&c->in);
}

/* Whether the provider of the configuration is the simulator. */
static int
asks_simulator(const struct conf *conf)
{
	const struct conf_node *entry;

	entry = conf_child(conf_get(conf->root, "providers"),
	    conf_str(conf->root, "provider", NULL));
	return strcmp(conf_str(entry, "kind", ""), "sim") == 0;
}

/*
 * Refuse before anything is paid what could not be stored afterwards, and
 * mend what a kill left.
 */
static void
begin(struct collect *c, const char *dir)
{
	char *data = mem_printf("%s/reviews.jsonl", dir);
	char *run, why[1024];
	int there, simulated, rc;

	there = access(data, F_OK) == 0;
	free(data);
	if (there) {
		open_folder(c, "");
		simulated = c->ds.tally.simulated > 0;
		if (c->ds.tally.reviews > 0 &&
		    simulated != asks_simulator(&c->o.conf))
			die(EXIT_ENV, "'%s' holds %s: use another folder"
			    " (-o NEW)", dir, kinds[simulated]);
	}
	run = mem_printf("%s.run", dir);
	if (folder_make_run(run) == -1)
		die_errno(EXIT_ENV, "cannot make '%s'", run);
	rc = settings_begin(run, &c->o.conf, why, sizeof(why));
	free(run);
	if (rc == -1)
		die(EXIT_ENV, "%s", why);
}

/* Leave alone what stands there if it is no dataset folder. */
static void
refuse_other(const char *dir)
{
	char *why = folder_fault(dir);

	if (why != NULL)
		die(EXIT_ENV, "%s", why);
}

static void
verify(struct collect *c, const char *dir)
{
	struct verify v;

	if (verify_folder(&v, dir, stdout) == -1)
		die(EXIT_ENV, "%s", v.why);
	if (v.faults > VERIFY_SHOWN)
		msg("%s: %" PRId64 " more faults", dir,
		    v.faults - VERIFY_SHOWN);
	if (!c->o.quiet)
		msg("%s: %" PRId64 " reviews, %zu files, %" PRId64 " faults,"
		    " %d statements unsaid", dir, v.reviews, v.files, v.faults,
		    v.unsaid);
	if (v.faults > 0)
		c->rc = EXIT_RECORD;
	verify_free(&v);
}

/* Join the folders that are named into that of -o. */
static void
merge(struct collect *c)
{
	struct alike *alike = alike_new(&c->o.conf);
	struct merge m = {.into = &c->ds, .view = &c->o.view,
	    .said = c->o.said};
	struct publish p = {&c->o.view, c->o.said, NULL, 0, NULL, clock_wall()};

	m.like = alike_for_merge(alike);
	open_folder(c, "");
	if (merge_folders(&m, c->o.dir, c->o.ndirs) == -1)
		die(EXIT_ENV, "%s", m.why);
	p.config_hash = m.config_hash;
	p.merged = m.merged;
	if (dataset_finish(&c->ds, &p) == -1)
		die(EXIT_ENV, "%s", c->ds.why);
	if (m.faults)
		c->rc = EXIT_RECORD;
	if (!c->o.quiet)
		msg("%s: %" PRId64 " in all", c->ds.dir, c->ds.tally.reviews);
	merge_free(&m);
	alike_free(alike);
}

static void
other(struct collect *c)
{
	const char *provider = conf_str(c->o.conf.root, "provider", "");
	char *dir = folder(c, provider);

	if (c->o.mode == WHERE || c->o.mode == BEGIN)
		refuse_other(dir);
	if (c->o.mode == WHERE) {
		printf("%s\n%" PRId64 "\n", dir,
		    conf_int(c->o.conf.root, "generation.num_samples", 0));
	} else if (c->o.mode == BEGIN) {
		begin(c, dir);
	} else if (c->o.mode == VERIFY) {
		verify(c, dir);
	} else {
		if (access(dir, F_OK) == -1)
			die_errno(EXIT_ENV, "cannot finish '%s'", dir);
		open_folder(c, provider);
		finish(c, 1);
		summary(c);
	}
	free(dir);
}

int
main(int argc, char **argv)
{
	struct collect c = {.rc = EXIT_OK};

	collect_cli_read(&c.o, argc, argv);
	if (c.o.mode == COLLECT)
		collect(&c);
	else if (c.o.mode == MERGE)
		merge(&c);
	else
		other(&c);
	if (c.open)
		dataset_close(&c.ds);
	collect_cli_free(&c.o);
	close_stdout();
	heed_end();
	return c.rc;
}
