#include "text/language.h"

#include <libexttextcat/textcat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "ground/mem.h"
#include "ground/osdep.h"
#include "ground/utf8.h"
#include "text/language_tally.h"
#include "text/language_words.h"

#define PRINTS "/usr/share/libexttextcat/"

enum { ASKED = 400, NAMES = 20 };

/* Shares of function words: a text has its language's, not another's. */
#define SURE 0.20
#define LITTLE 0.4 /* of what the best one has */
#define LEAST_HITS 4

struct language {
	struct tally_table *table;
	void *textcat;
	int asked; /* textcat was tried */
};

static size_t
find_row(const char *code)
{
	size_t i;

	for (i = 0; language_words[i].code != NULL; i++)
		if (strcmp(language_words[i].code, code) == 0)
			break;
	return i;
}

const char *
language_code(const char *name)
{
	const struct language_words *w;
	size_t len = strcspn(name, "-_ ");

	for (w = language_words; w->code != NULL; w++)
		if ((len == 2 && strncasecmp(name, w->code, 2) == 0) ||
		    strcasecmp(name, w->name) == 0)
			return w->code;
	return NULL;
}

struct language *
language_new(struct phrasebook *book)
{
	struct language *l = mem_calloc(1, sizeof(*l));

	l->table = tally_table_new(book);
	return l;
}

void
language_free(struct language *l)
{
	if (l == NULL)
		return;
	if (l->textcat != NULL)
		textcat_Done(l->textcat);
	tally_table_free(l->table);
	free(l);
}

/* Name the fingerprints that there are, as libexttextcat wants it. */
static int
write_list(int fd)
{
	const struct language_words *w;
	char path[64];

	for (w = language_words; w->code != NULL; w++) {
		snprintf(path, sizeof(path), PRINTS "%s.lm", w->code);
		if (access(path, R_OK) == 0 &&
		    dprintf(fd, "%s.lm %s\n", w->code, w->code) < 0)
			return -1;
	}
	return 0;
}

static void
open_textcat(struct language *l)
{
	char path[OSDEP_SCRATCH];
	int fd;

	l->asked = 1;
	if ((fd = osdep_scratch(path)) == -1)
		return;
	if (write_list(fd) == 0)
		l->textcat = special_textcat_Init(path, PRINTS);
	close(fd);
}

/*
 * What libexttextcat says of the beginning of t: the row of the first of its
 * candidates, or of planned if that is among them; -1 if it says nothing.
 */
static int
ask(struct language *l, const struct text *t, size_t planned)
{
	size_t len = t->len, i;
	const char *said, *p;
	char code[8];

	if (!l->asked)
		open_textcat(l);
	if (l->textcat == NULL)
		return -1;
	if (len > ASKED)
		for (len = ASKED; len > 0 &&
		    ((unsigned char)t->raw[len] & 0xc0) == 0x80; len--)
			continue;
	said = textcat_Classify(l->textcat, t->raw, len);
	snprintf(code, sizeof(code), "[%s", language_words[planned].code);
	if (said == NULL || *said != '[' || strstr(said, code) != NULL)
		return said != NULL && *said == '[' ? (int)planned : -1;
	p = said + 1;
	for (i = 0; language_words[i].code != NULL; i++)
		if (strncmp(p, language_words[i].code, 2) == 0)
			return (int)i;
	return -1;
}

/* What the letters of each script weigh: ideographs do as words do. */
static void
weigh(const struct chars *c, size_t weight[SCRIPTS])
{
	size_t i;

	for (i = 1; i < SCRIPTS; i++)
		weight[i] = c->letters[i] * (i >= SCRIPT_KANA &&
		    i <= SCRIPT_HAN ? 2 : 1);
	/* Japanese is both */
	if (10 * weight[SCRIPT_KANA] > weight[SCRIPT_HAN]) {
		weight[SCRIPT_KANA] += weight[SCRIPT_HAN];
		weight[SCRIPT_HAN] = 0;
	}
}

/* The script that most letters are of. */
static enum script
main_script(const size_t weight[SCRIPTS])
{
	enum script best = SCRIPT_LATIN;
	size_t i;

	for (i = 1; i < SCRIPTS; i++)
		if (weight[i] > weight[best])
			best = (enum script)i;
	return best;
}

/* How much of all that is of one script, in percent. */
static size_t
share(const size_t weight[SCRIPTS], enum script script)
{
	size_t i, all = 0;

	for (i = 1; i < SCRIPTS; i++)
		all += weight[i];
	return all > 0 ? 100 * weight[script] / all : 0;
}

/* A language of this script, by its first row. */
static const char *
of_script(enum script script)
{
	const struct language_words *w;

	for (w = language_words; w->code != NULL; w++)
		if (w->script == script)
			return w->code;
	return language_words[0].code;
}

/* Do others share the script, so that words have to tell? */
static int
is_shared(enum script script)
{
	return script == SCRIPT_LATIN || script == SCRIPT_CYRILLIC;
}

/* How many of the language's own letters t has. */
static size_t
own_letters(const struct text *t, const struct language_words *w)
{
	size_t i, n, sum = 0, len = w->letters != NULL ? strlen(w->letters) : 0;

	for (i = 0; i < t->len && i < ASKED && len > 0; i += n) {
		n = utf8_char(t->raw + i, t->len - i);
		if (n > 1)
			sum += memmem(w->letters, len, t->raw + i, n) != NULL;
		n += n == 0;
	}
	return sum;
}

/* The language that has most of its own letters in t; `first` if none has. */
static size_t
by_letters(const struct text *t, size_t first)
{
	size_t i, n, most = own_letters(t, &language_words[first]);

	for (i = 0; language_words[i].code != NULL; i++) {
		n = own_letters(t, &language_words[i]);
		if (n > most) {
			most = n;
			first = i;
		}
	}
	return first;
}

/*
 * Does anything speak for what libexttextcat says?  It guesses, where a text
 * of names and nouns is short.
 */
static int
is_backed(const struct tally *y, const struct text *t, size_t said,
    size_t planned)
{
	size_t mine = own_letters(t, &language_words[said]);
	size_t theirs = own_letters(t, &language_words[planned]);

	if (y->weight[planned] > y->weight[said] || theirs > mine)
		return 0;
	return mine > theirs + 1 || y->hits[said] > y->hits[planned] + 1 ||
	    (y->words >= NAMES && y->weight[said] > y->weight[planned]);
}

static const char *
by_words(struct language *l, const struct text *t, size_t planned)
{
	struct tally y;
	size_t best;
	int said;

	if (language_words[planned].words != NULL &&
	    tally_surely(l->table, t, planned))
		return NULL;
	tally_count(l->table, t, &y);
	best = tally_best(&y, language_words[planned].script, planned);
	if (language_words[planned].words != NULL) {
		if (best == planned && y.hits[best] > 1)
			return NULL;
		if ((double)y.hits[best] >= SURE * (double)y.words &&
		    y.hits[best] >= LEAST_HITS &&
		    y.weight[planned] <= LITTLE * y.weight[best])
			return language_words[best].code;
		/* close relatives, names of dishes, broken grammar */
		if (y.weight[planned] > 2 * LITTLE * y.weight[best] &&
		    y.hits[best] > 1)
			return NULL;
	}
	said = ask(l, t, planned);
	if (said < 0)
		said = (int)by_letters(t, best);
	if ((size_t)said == planned ||
	    !is_backed(&y, t, (size_t)said, planned))
		return NULL;
	return language_words[said].code;
}

/* Another script than the planned one: which language, as far as it tells. */
static const char *
by_script(const struct language *l, const struct text *t, enum script script)
{
	size_t first = find_row(of_script(script));
	struct tally y;

	if (!is_shared(script))
		return language_words[first].code;
	tally_count(l->table, t, &y);
	return language_words[tally_best(&y, script, first)].code;
}

/* Has it too few characters?  None has more than four bytes. */
static int
is_short(const struct text *t)
{
	return t->len < 4 * LANGUAGE_LEAST &&
	    text_chars(t->raw, t->len) < LANGUAGE_LEAST;
}

const char *
language_other(struct language *l, const struct text *t,
    const struct chars *c, const char *planned)
{
	size_t row = find_row(planned), weight[SCRIPTS];
	enum script script, want;

	if (language_words[row].code == NULL ||
	    is_short(t))
		return NULL;
	want = language_words[row].script;
	weigh(c, weight);
	script = main_script(weight);
	if (script != want)
		return share(weight, want) < 20 && share(weight, script) > 60 ?
		    by_script(l, t, script) : NULL;
	return is_shared(script) ? by_words(l, t, row) : NULL;
}
