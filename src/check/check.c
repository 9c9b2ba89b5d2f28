/*
 * The table of rules is in the order in which they run and reasons stand.
 * First those about the reply, which find the review in it; then, over the
 * words that are cut once, those about the text; last those that compare it
 * with other reviews, for which the index is locked until the verdict is
 * known and an accepted review is entered.
 */
#include "check/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/alike.h"
#include "check/check_rule.h"
#include "ground/mem.h"
#include "text/phrase_image.h"

/* phrases.S */
extern const char phrases_image[];
extern const uint64_t phrases_image_size; /* bytes */

static const struct rule table[] = {
	{.name = "call", .judge = rule_call, .fixed = 1},
	{.name = "truncated", .judge = rule_truncated, .fixed = 1},
	{.name = "parse", .judge = rule_parse},
	{.name = "schema", .judge = rule_schema},
	{.name = "rating", .judge = rule_rating},
	{.name = "contradiction", .judge = rule_contradiction,
	    .start = rule_contradiction_start,
	    .stop = rule_contradiction_stop},
	{.name = "length", .judge = rule_length},
	{.name = "refusal", .judge = rule_refusal,
	    .start = rule_refusal_start, .stop = rule_talk_stop},
	{.name = "model_talk", .judge = rule_model_talk,
	    .start = rule_model_talk_start, .stop = rule_talk_stop},
	{.name = "placeholder", .judge = rule_placeholder,
	    .start = rule_placeholder_start, .stop = rule_placeholder_stop},
	{.name = "prompt_leak", .judge = rule_prompt_leak,
	    .start = rule_prompt_leak_start, .stop = rule_prompt_leak_stop},
	{.name = "thinking", .judge = rule_thinking,
	    .start = rule_thinking_start, .stop = rule_thinking_stop},
	{.name = "chatter", .judge = rule_chatter,
	    .start = rule_chatter_start, .stop = rule_chatter_stop},
	{.name = "commentary", .judge = rule_commentary,
	    .start = rule_commentary_start, .stop = rule_commentary_stop},
	{.name = "shell", .judge = rule_shell,
	    .start = rule_shell_start, .stop = rule_shell_stop},
	{.name = "markdown", .judge = rule_markdown,
	    .start = rule_markdown_start, .stop = rule_phrases_stop},
	{.name = "cut_off", .judge = rule_cut_off,
	    .start = rule_cut_off_start, .stop = rule_cut_off_stop},
	{.name = "product", .judge = rule_product},
	{.name = "other_product", .judge = rule_other_product,
	    .start = rule_other_product_start,
	    .stop = rule_other_product_stop},
	{.name = "aspects", .judge = rule_aspects,
	    .start = rule_aspects_start, .stop = rule_ground_stop},
	{.name = "terms", .judge = rule_terms,
	    .start = rule_terms_start, .stop = rule_ground_stop},
	{.name = "repeated_words", .judge = rule_repeated_words,
	    .start = rule_repeated_words_start,
	    .stop = rule_repeated_words_stop},
	{.name = "repeated_sentences", .judge = rule_repeated_sentences},
	{.name = "repeated_phrases", .judge = rule_repeated_phrases},
	{.name = "language", .judge = rule_language,
	    .start = rule_language_start, .stop = rule_language_stop},
	{.name = "encoding", .judge = rule_encoding},
	{.name = "invisible", .judge = rule_invisible},
	{.name = "mixed_script", .judge = rule_mixed_script},
	{.name = "email", .judge = rule_email,
	    .start = rule_email_start, .stop = rule_phrases_stop},
	{.name = "phone", .judge = rule_phone,
	    .start = rule_said_start, .stop = rule_said_stop},
	{.name = "card", .judge = rule_card,
	    .start = rule_said_start, .stop = rule_said_stop},
	{.name = "iban", .judge = rule_iban},
	{.name = "national_id", .judge = rule_national_id,
	    .start = rule_national_id_start, .stop = rule_national_id_stop},
	{.name = "address", .judge = rule_address,
	    .start = rule_address_start, .stop = rule_address_stop},
	{.name = "url", .judge = rule_url,
	    .start = rule_url_start, .stop = rule_url_stop},
	{.name = "judge", .judge = rule_judge},
	{.name = "external", .judge = rule_external, .fixed = 1,
	    .start = rule_external_start, .finish = rule_external_finish,
	    .stop = rule_external_stop},
	{.name = "duplicate", .judge = rule_duplicate, .set = 1},
	{.name = "near_duplicate", .judge = rule_near_duplicate, .set = 1},
	{.name = "short_repeat", .judge = rule_short_repeat,
	    .start = rule_share_start, .set = 1},
	{.name = "opener", .judge = rule_opener,
	    .start = rule_share_start, .set = 1},
	{.name = "closer", .judge = rule_closer,
	    .start = rule_share_start, .set = 1},
	{.name = "phrase", .judge = rule_phrase,
	    .start = rule_share_start, .set = 1},
};

#define RULES (sizeof(table) / sizeof(table[0]))

struct check {
	struct rule rule[RULES];
	struct rule *sets; /* the first of those that compare */
	struct phrasebook *book;
	struct subject subject; /* of the record at hand */
	const struct foreign *foreign; /* where a review is; NULL: a reply */
	struct foreign_tally tally;    /* of what the records have there */
	struct peers peers;
	int compares; /* one of the rules that compare is not off */
};

static enum rule_mode
read_mode(const char *mode)
{
	if (strcmp(mode, "off") == 0)
		return RULE_OFF;
	return strcmp(mode, "warn") == 0 ? RULE_WARN : RULE_ON;
}

static void
start_rule(struct rule *r, const struct conf *conf, int all)
{
	char key[80];

	r->mode = RULE_ON;
	if (!r->fixed) {
		snprintf(key, sizeof(key), "check.%s.mode", r->name);
		if (!all)
			r->mode = read_mode(conf_str(conf->root, key, "on"));
		snprintf(key, sizeof(key), "check.%s.limit", r->name);
		r->limit = conf_num(conf->root, key, 0);
	}
	if (r->start != NULL)
		r->start(r, conf);
}

static struct check *
start(const struct conf *conf, int all)
{
	struct check *c = mem_calloc(1, sizeof(*c));
	size_t i;

	phrase_image_use(phrases_image, phrases_image_size);
	memcpy(c->rule, table, sizeof(table));
	for (c->sets = c->rule; !c->sets->set; c->sets++)
		continue;
	c->book = phrasebook_new();
	c->subject.book = c->book;
	c->subject.commentary = commentary_new();
	for (i = 0; i < RULES; i++) {
		c->rule[i].book = c->book;
		start_rule(&c->rule[i], conf, all);
		if (c->rule[i].set && c->rule[i].mode != RULE_OFF)
			c->compares = 1;
	}
	phrasebook_end(c->book);
	subject_init(&c->subject);
	c->subject.peers = &c->peers;
	c->peers.near = alike_limit(conf);
	c->peers.bare = (size_t)conf_int(conf->root,
	    "check.short_repeat.words", 0);
	return c;
}

/* Why a rule cannot go on; NULL if all can. */
static const char *
rules_why(const struct check *c)
{
	size_t i;

	for (i = 0; i < RULES; i++)
		if (c->rule[i].why != NULL)
			return c->rule[i].why;
	return NULL;
}

int
check_open(struct check **c, const struct conf *conf, const char *index,
    const char *folder)
{
	*c = start(conf, 0);
	if (rules_why(*c) != NULL)
		return -1;
	return peers_open(&(*c)->peers, index, folder);
}

int
check_open_all(struct check **c, const struct conf *conf)
{
	*c = start(conf, 1);
	if (rules_why(*c) != NULL)
		return -1;
	return peers_open(&(*c)->peers, NULL, NULL);
}

int
check_see(struct check *c, const char *path, const char *field)
{
	return peers_see(&c->peers, path, field);
}

void
check_free(struct check *c)
{
	size_t i;

	if (c == NULL)
		return;
	for (i = 0; i < RULES; i++) {
		if (c->rule[i].stop != NULL)
			c->rule[i].stop(&c->rule[i]);
		free(c->rule[i].why);
	}
	phrasebook_free(c->book);
	commentary_free(c->subject.commentary);
	subject_free(&c->subject);
	peers_close(&c->peers);
	free(c);
}

void
check_foreign(struct check *c, const struct foreign *f,
    const struct foreign *named)
{
	c->foreign = f;
	foreign_begin(&c->tally, f, named);
}

size_t
check_replaced(const struct check *c)
{
	return c->peers.replaced;
}

const struct foreign_tally *
check_tally(const struct check *c)
{
	return &c->tally;
}

const char *
check_why(const struct check *c)
{
	const char *why = rules_why(c);

	return why != NULL ? why : peers_why(&c->peers);
}

const char *
check_rule(size_t i)
{
	return i < RULES ? table[i].name : NULL;
}

int
check_hit(const struct check *c, size_t i)
{
	return c->rule[i].hit;
}

size_t
check_count(const struct check *c, size_t i)
{
	return c->rule[i].count;
}

const char *
check_name(enum check_verdict v)
{
	static const char *const names[] = {"accept", "reject", "error"};

	return names[v];
}

static enum check_verdict
conclude(struct check *c, struct subject *s)
{
	enum check_verdict v = CHECK_ACCEPT;
	size_t i;

	if (s->failed)
		v = CHECK_ERROR;
	else if (s->rejected)
		v = CHECK_REJECT;
	subject_end(s, check_name(v));
	for (i = 0; v == CHECK_REJECT && i < RULES; i++)
		c->rule[i].count += (size_t)c->rule[i].hit;
	return v;
}

/* Run the rules that compare with other reviews, or those before them. */
static void
run_rules(struct check *c, struct subject *s, int set)
{
	struct rule *r = set ? c->sets : c->rule;
	struct rule *end = set ? c->rule + RULES : c->sets;

	for (; r < end && !s->over; r++)
		r->judge(r, s);
}

/*
 * Compare the review with the index and, if nothing speaks against it, enter
 * it: one step under the lock.
 */
static int
compare(struct check *c, struct subject *s)
{
	int rc = 0;

	if (!c->compares || !s->has_review || s->words.n == 0)
		return 0;
	if (peers_begin(&c->peers, &s->words, s->id,
		s->product != NULL ? &s->product->worn : NULL) == -1)
		return -1;
	s->like = c->peers.like;
	run_rules(c, s, 1);
	if (!s->rejected)
		rc = peers_add(&c->peers, s->id);
	peers_end(&c->peers);
	return rc;
}

int
check_part(struct check *c, struct recpart *part, size_t line)
{
	struct subject *s = &c->subject;
	enum check_verdict v;
	size_t i;
	int rc = 0;

	for (i = 0; s->reasons != NULL && i < RULES; i++)
		c->rule[i].hit = 0; /* of the record before */
	subject_begin(s, part, line, c->foreign);
	if (c->foreign != NULL)
		foreign_met(&c->tally, s->has, line);
	run_rules(c, s, 0);
	if (!s->over)
		rc = compare(c, s);
	else if (rules_why(c) != NULL)
		rc = -1;
	v = conclude(c, s);
	return rc == -1 ? -1 : (int)v;
}

int
check_record(struct check *c, struct json_object *rec, size_t line)
{
	struct recpart part = RECPART_INIT;

	recpart_take(&part, rec);
	return check_part(c, &part, line);
}

const char *
check_id(const struct check *c)
{
	return c->subject.id;
}

struct json_object *
check_reasons(const struct check *c)
{
	return c->subject.reasons;
}

int
check_finish(struct check *c)
{
	struct rule *r;

	for (r = c->rule; r < c->rule + RULES; r++)
		if (r->finish != NULL)
			r->finish(r);
	return rules_why(c) != NULL ? -1 : 0;
}
