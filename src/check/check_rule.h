/*
 * What a rule is made of: for check.c, which has the table, and the families
 * (check_*.c), which have the rules.  A new rule is a function here, a line
 * in the table, a key below `check` in config.yaml and a paragraph in
 * rg-check(1).
 */
#ifndef CHECK_RULE_H
#define CHECK_RULE_H

#include "check/subject.h"
#include "conf/conf.h"

enum rule_mode { RULE_OFF, RULE_WARN, RULE_ON };

struct rule {
	const char *name;
	/*
	 * look at the subject and give reasons by rule_reason(); with r->why
	 * and s->over set, no more records can be judged
	 */
	void (*judge)(struct rule *r, struct subject *s);
	/*
	 * make what the rule needs, kept in r->state, or say in r->why why it
	 * cannot be made; may be NULL
	 */
	void (*start)(struct rule *r, const struct conf *conf);
	/* after the last record: what is wrong now goes to r->why; or NULL */
	void (*finish)(struct rule *r);
	void (*stop)(struct rule *r);
	int fixed;	/* always on: it has no key in the configuration */
	int set;	/* compares with other reviews: the index is locked */
	/* check.c sets these */
	enum rule_mode mode;
	int hit;	/* it rejected the record at hand */
	size_t count;	/* and so many altogether */
	struct phrasebook *book; /* of the rules that search the whole text */
	double limit;	/* check.NAME.limit */
	double least;	/* check.NAME.least, of some */
	char *why;	/* it cannot go on: a message, owned by the rule */
	void *state;
};

/*
 * Give a reason; value and limit (may be NULL: null) are taken over.  The
 * evidence is len bytes at evidence, cut to about 120; if it lies within the
 * subject's body, and the body is a review's text, its place is noted.
 * Returns the reason, lent, for more members; NULL if the rule is off.
 */
struct json_object *rule_reason(struct rule *r, struct subject *s,
    const char *evidence, size_t len, struct json_object *value,
    struct json_object *limit);

/* The same, and it rejects whatever the mode is. */
struct json_object *rule_reject(struct rule *r, struct subject *s,
    const char *evidence, size_t len, struct json_object *value,
    struct json_object *limit);

/* The first of them for the words first .. last of t. */
struct json_object *rule_reason_words(struct rule *r, struct subject *s,
    const struct text *t, size_t first, size_t last,
    struct json_object *value, struct json_object *limit);

/*
 * Say in r->why that the value of a key does not do: "FILE:LINE: KEY: text".
 * For start.
 */
void rule_bad(struct rule *r, const struct conf *conf, const char *key,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* check_reply.c */
/* The stars of the review as the record has them, or dflt. */
int64_t rule_rated(const struct subject *s, int64_t dflt);
void rule_call(struct rule *r, struct subject *s);
void rule_truncated(struct rule *r, struct subject *s);
/* The answer in a reply, as `parse` finds it; NULL with *why if none is. */
struct json_object *reply_object(const char *s, size_t n, const char **why);
void rule_parse(struct rule *r, struct subject *s);
void rule_schema(struct rule *r, struct subject *s);
void rule_rating(struct rule *r, struct subject *s);

/* check_stars.c */
void rule_contradiction_start(struct rule *r, const struct conf *conf);
void rule_contradiction(struct rule *r, struct subject *s);
void rule_contradiction_stop(struct rule *r);

/* check_text.c */
void rule_length(struct rule *r, struct subject *s);

/* check_refusal.c, check_talk.c */
void rule_refusal_start(struct rule *r, const struct conf *conf);
void rule_refusal(struct rule *r, struct subject *s);
void rule_model_talk_start(struct rule *r, const struct conf *conf);
void rule_model_talk(struct rule *r, struct subject *s);
void rule_phrases_stop(struct rule *r);
void rule_talk_stop(struct rule *r);

/* check_commentary.c */
void rule_commentary_start(struct rule *r, const struct conf *conf);
void rule_commentary_stop(struct rule *r);
void rule_commentary(struct rule *r, struct subject *s);

/* check_placeholder.c */
void rule_placeholder_start(struct rule *r, const struct conf *conf);
void rule_placeholder(struct rule *r, struct subject *s);
void rule_placeholder_stop(struct rule *r);

/* check_prompt.c */
void rule_prompt_leak_start(struct rule *r, const struct conf *conf);
void rule_prompt_leak(struct rule *r, struct subject *s);
void rule_prompt_leak_stop(struct rule *r);

/*
 * check_thinking.c, check_chatter.c, check_markup.c, check_shell.c, check_end.c
 */
void rule_thinking_start(struct rule *r, const struct conf *conf);
void rule_thinking(struct rule *r, struct subject *s);
void rule_thinking_stop(struct rule *r);
void rule_chatter_start(struct rule *r, const struct conf *conf);
void rule_chatter(struct rule *r, struct subject *s);
void rule_chatter_stop(struct rule *r);
void rule_markdown_start(struct rule *r, const struct conf *conf);
void rule_markdown(struct rule *r, struct subject *s);
void rule_shell_start(struct rule *r, const struct conf *conf);
void rule_shell(struct rule *r, struct subject *s);
void rule_shell_stop(struct rule *r);
void rule_cut_off_start(struct rule *r, const struct conf *conf);
void rule_cut_off_stop(struct rule *r);
void rule_cut_off(struct rule *r, struct subject *s);

/* check_ground.c */
void rule_product(struct rule *r, struct subject *s);
void rule_other_product_start(struct rule *r, const struct conf *conf);
void rule_other_product(struct rule *r, struct subject *s);
void rule_other_product_stop(struct rule *r);
void rule_aspects_start(struct rule *r, const struct conf *conf);
void rule_aspects(struct rule *r, struct subject *s);
void rule_terms_start(struct rule *r, const struct conf *conf);
void rule_terms(struct rule *r, struct subject *s);
void rule_ground_stop(struct rule *r);

/* check_chars.c, check_row.c, check_repeat.c, check_language.c */
void rule_encoding(struct rule *r, struct subject *s);
void rule_invisible(struct rule *r, struct subject *s);
void rule_mixed_script(struct rule *r, struct subject *s);
void rule_repeated_words_start(struct rule *r, const struct conf *conf);
void rule_repeated_words_stop(struct rule *r);
void rule_repeated_words(struct rule *r, struct subject *s);
void rule_repeated_sentences(struct rule *r, struct subject *s);
void rule_repeated_phrases(struct rule *r, struct subject *s);
void rule_language_start(struct rule *r, const struct conf *conf);
void rule_language_stop(struct rule *r);
void rule_language(struct rule *r, struct subject *s);

/* check_pii.c, check_pii_*.c */
void rule_email_start(struct rule *r, const struct conf *conf);
void rule_email(struct rule *r, struct subject *s);
void rule_url_start(struct rule *r, const struct conf *conf);
void rule_url(struct rule *r, struct subject *s);
void rule_url_stop(struct rule *r);
void rule_card(struct rule *r, struct subject *s);
void rule_iban(struct rule *r, struct subject *s);
void rule_phone(struct rule *r, struct subject *s);
void rule_said_start(struct rule *r, const struct conf *conf);
void rule_said_stop(struct rule *r);
void rule_national_id_start(struct rule *r, const struct conf *conf);
void rule_national_id(struct rule *r, struct subject *s);
void rule_national_id_stop(struct rule *r);
void rule_address_start(struct rule *r, const struct conf *conf);
void rule_address(struct rule *r, struct subject *s);
void rule_address_stop(struct rule *r);

/* check_external.c */
/* Whether an answer is a judge's: its verdict is accept, warn or reject. */
int rule_is_verdict(struct json_object *answer);
void rule_judge(struct rule *r, struct subject *s);
void rule_external_start(struct rule *r, const struct conf *conf);
void rule_external(struct rule *r, struct subject *s);
void rule_external_finish(struct rule *r);
void rule_external_stop(struct rule *r);

/* check_set.c */
void rule_duplicate(struct rule *r, struct subject *s);
void rule_near_duplicate(struct rule *r, struct subject *s);

/* check_worn.c */
void rule_share_start(struct rule *r, const struct conf *conf);
void rule_short_repeat(struct rule *r, struct subject *s);
void rule_opener(struct rule *r, struct subject *s);
void rule_closer(struct rule *r, struct subject *s);
void rule_phrase(struct rule *r, struct subject *s);

#endif
