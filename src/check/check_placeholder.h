/*
 * What the files of the rule placeholder share.
 */
#ifndef CHECK_PLACEHOLDER_H
#define CHECK_PLACEHOLDER_H

#include "check/check_rule.h"
#include "text/phrase.h"

/* Lists of words and phrases, in placeholder_phrases.c. */
enum list {
	HEAD,	/* what stands between brackets ends in it, or is it */
	WITHIN, /* the same where words have no spaces */
	REMARK, /* with one of these in it, it is a remark */
	ORDER,	/* what a form tells one to do */
	ADD,	/* the same, if it is about what one writes: */
	LINE,	/* a part of a text */
	NAMING, /* the name of something */
	FIELD,	/* who speaks of it speaks of the marks themselves */
	KEY,	/* so does who has this just before them */
	NAMED,	/* the two words between round brackets */
	THE,
	PLAIN,	/* no brackets needed: texts that are none, values */
	THING,	/* before an X, or joined to it */
	UNIT,
	AXIS,	/* what has an X, Y and Z of its own */
	FIRM,
	AMOUNT, /* alone between round brackets */
	BEFORE, /* and the word before them */
	SPENT,	/* and a span of time behind it */
	PREP,	/* what calls for a noun: prepositions */
	DET,	/* articles and possessives */
	GERMAN, /* those of them that have no names behind them */
	GERMAN_OF, /* prepositions that only German has */
	AFTER,	/* with those, what stands behind a noun */
	ROLE,	/* before a person's name it belongs to that */
	NEVER,	/* with one of these between brackets, it is a remark, a key */
	TAG,	/* of HTML */
	MENU,	/* beside them brackets are entries of a menu */
	ENDING, /* what Turkish puts behind a name */
	KINDS,	/* words for a name, a number, a kind, before `of` */
	VERB,	/* what one does with a thing, or a thing costs */
	FILL,	/* to fill in, between round brackets, if of what has a name */
	FILL_ANY, /* the same of anything */
	NAMES,	/* a word for a name, before what has it */
	NAMES_OF, /* the same, if a word for `of` comes between */
	OF,
	NAMES_BARE, /* the same alone */
	NAMES_END, /* the same, behind what has it */
	WHIM,	/* what people offer to insert in jest */
	BARE,	/* in capitals and without an article, it stands for one */
	COUNTLESS, /* behind XX it is no number */
	MISS,	/* what people's names have before them */
	HEADING, /* behind what has it, between quotation marks */
	WORK,	/* what has the title or the name between them */
	SAYS,	/* who says it of them tells of a sign */
	HERE,	/* the end of a name that is joined by hyphens */
	YOURS,	/* and its beginning */
	FORMS,	/* what has a word for its name that is no gap */
	BRANDS, /* with capitals, what forms call one's own */
	KIND,	/* kinds of places, people and things, with a capital */
	BE,	/* what stands behind the subject of a sentence */
	CAPITALS, /* behind a noun in capitals, it stands for one of it */
	TIMES,	/* units that people count by X, too */
	STARS,
	SUBSTANTIVE, /* units with a capital, as German has them */
	IDIOM,	/* with an X it is one: Brand X */
	FULL,	/* between a number and a unit */
	REVIEW,
	NUMBERED, /* what has a number behind it */
	PRONOUN,
	ELIDED, /* prepositions that no blank follows */
	PARTS,	/* before a colon, a part that is still to be written */
	VOID,	/* what programs print where a value is missing */
	CODE,	/* beside these it is what a program has */
	GENERIC, /* a noun and the letter or the number that tells it apart */
	RIVAL,	/* the same of whoever makes a thing */
	VERSUS, /* with these, two are set beside each other */
	JEST,	/* the same as WHIM, between round brackets */
	BUY,	/* how one comes by a thing */
	WHICH,	/* what it is that is to be named: "specific dish" */
	SOME,	/* the same before a kind alone: "Online Store" */
	SERIES,	/* what makers number by thousands */
	UNTIL,	/* before a year that is open */
	WARNING, /* what people warn of, or strike out, in capitals */
	WHOM,	/* of whom or against what a fact is still to be checked */
	TO_FILL, /* alone between round brackets or square ones */
	COUNTED, /* who has a number between brackets: "[Employee 2]" */
	DET_ENGLISH, /* articles and possessives of English alone */
	NO_NOUN, /* what does not follow them */
	TOWARDS, /* prepositions that no comma follows */
	INSERTS, /* "insert street here" */
	MEASURED, /* what has a value behind it, but no number of its own */
	OPEN,	/* "page TBD", "the None": what goes on behind it tells */
	ASIDES,	/* all that stands between round brackets */
	TITLED,	/* all that stands between quotation marks */
	QUOTING, /* or what they begin with */
	LATER,	/* "insert later", whatever else is in a bracket */
	TO_COME, /* the end of one that names what is to be filled in */
	IF_ASKED, /* the end of one that is only for some */
	STRICT, /* never without a noun: "of" */
	FABRIC, /* what is bought by its colour */
	STARRING, /* who plays in it has a name behind it */
	ADDRESS, /* parts of one, and of a date, that brackets list */
	HYPHENED, /* a name joined by hyphens ends in it: "TODO-NAME" */
	FIELDS, /* such as German joins: "Produktname" */
	SERVED, /* favourites that nobody jests about */
	LISTS
};

/* Some are looked at well, which takes long: no more than this. */
enum { PLACEHOLDER_ENOUGH = 500 };

/* The first placeholder, and how many there are. */
struct found {
	const struct text *t; /* where the first one stands */
	size_t at;
	size_t len;
	int64_t n;
	size_t asked; /* how many were looked at well */
};

/* Does something of the list begin at the word i? */
int placeholder_is(const struct rule *r, enum list l, const struct text *t,
    size_t i);

/* The first word from byte `at` on; t->n if there is none. */
size_t placeholder_word_from(const struct text *t, size_t at);

/* Take in len bytes of t at byte `at`. */
void placeholder_found(struct found *f, const struct text *t, size_t at,
    size_t len);

/* Do the words i .. end - 1, all that stand between brackets, ask for one? */
int placeholder_asks(const struct rule *r, const struct text *t, size_t i,
    size_t end, char open);

/* Do they leave a choice: "[son/daughter]"?  s has the len bytes of them. */
int placeholder_is_choice(const struct text *t, size_t i, size_t end,
    const char *s, size_t len);

/*
 * Do square brackets tell at length what is to stand there, or give an example
 * of it: "[specific feature, e.g. the cool shot]"?
 */
int placeholder_is_long(const struct rule *r, const struct text *t, size_t i,
    size_t end, const char *s, size_t len);

/* Is the word i without a capital? */
int placeholder_is_small(const struct text *t, size_t i);

/* Are they common nouns, and is no mark among them that nouns have not? */
int placeholder_is_noun(const struct rule *r, const struct text *t, size_t i,
    size_t end, const char *s, size_t len);

/* Does a word that calls for a noun, i - 1, end just before byte `at`? */
int placeholder_called_for(const struct rule *r, const struct text *t,
    size_t at, size_t i);

/* Does the word i end as adverbs and participles do? */
int placeholder_is_derived(const struct text *t, size_t i);

/* Is the word i one that only joins others? */
int placeholder_is_joint(const struct rule *r, const struct text *t, size_t i);

/* Can a noun end before byte `at`, the next word being i? */
int placeholder_ends_noun(const struct rule *r, const struct text *t,
    size_t at, size_t i);

/*
 * Does the bracket of len bytes at byte `at`, with the words i .. end - 1,
 * stand where the sentence needs a noun?
 */
int placeholder_in_slot(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

/*
 * Do the words between its brackets look like nouns, and does the sentence go
 * on behind it as behind one?
 */
int placeholder_goes_on(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

/* Does a round one of them ask for something to be filled in? */
int placeholder_aside(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

/* Do the words i .. end - 1 offer to insert a joke? */
int placeholder_is_whim(const struct rule *r, const struct text *t, size_t i,
    size_t end);

/* Is it, of ASCII, around words of East Asia that stand for a name? */
int placeholder_is_wide(const struct text *t, size_t at, size_t len);

/* Look between brackets of East Asian texts, and for their signs. */
void placeholder_wide(const struct rule *r, struct found *f,
    const struct text *t);

/* Is the word i one of several that show what a code is like: XXXX-XXXX? */
int placeholder_is_pattern(const struct rule *r, const struct text *t,
    size_t i);

/* Look for letters that stand for the name of a place in East Asia. */
void placeholder_masks(struct found *f, const struct text *t);

/* Is the word i a number that is missing: "XX nights", "TBD pounds"? */
int placeholder_is_count(const struct rule *r, const struct text *t, size_t i);

/* Is the word i what a form shows: "TITLE HERE", "with TBD players"? */
int placeholder_is_form(const struct rule *r, const struct text *t, size_t i);

/* Look for "since 20XX". */
void placeholder_years(const struct rule *r, struct found *f,
    const struct text *t);

/*
 * Are the words i .. end - 1, between square brackets of len bytes at byte
 * `at`, in capitals amid a sentence that is not?
 */
int placeholder_is_shown(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

/* Are angles of len bytes at byte `at` within two more, and no others? */
int placeholder_is_twice(const struct text *t, size_t at, size_t len);

/* Is the word i, behind byte `at` and a blank, more than one of a kind? */
int placeholder_is_plural(const struct text *t, size_t at, size_t i);

/* Are the words i .. end - 1 one of several people or things: "Employee 2"? */
int placeholder_is_counted(const struct rule *r, const struct text *t, size_t i,
    size_t end);

/* Is the word i a name as programs have them: actor1, purchase_date? */
int placeholder_is_variable(const struct text *t, size_t i);

/* Look for lines and question marks where a word should be. */
void placeholder_blanks(const struct rule *r, struct found *f,
    const struct text *t);

/* Look for "Flavour: TBD. Size: TBD.", what is to be done, and "null.". */
void placeholder_values(struct found *f, const struct text *t);

/* Look for a value of a format: "%(first_name)s". */
void placeholder_format(struct found *f, const struct text *t);

/* Look for rows of dots that stand for a name or a number. */
void placeholder_dots(const struct rule *r, struct found *f,
    const struct text *t);

/* Look for titles between quotation marks that are none. */
void placeholder_titles(const struct rule *r, struct found *f,
    const struct text *t);

/* Look between stars and underscores: *insert name of the shop*. */
void placeholder_starred(const struct rule *r, struct found *f,
    const struct text *t);

/* Is the word i the end of "your-product-here"? */
int placeholder_is_hyphened(const struct rule *r, const struct text *t,
    size_t i);

/* Is the word i, in capitals, a noun: "from LOCATION", "NombreApp"? */
int placeholder_is_capital(const struct rule *r, const struct text *t,
    size_t i);

/* Do capitals begin all words of "Your Brand", "La Tua Marca" from i on? */
int placeholder_is_brand(const struct rule *r, const struct text *t, size_t i);

/* Does something of the list begin among the words i .. end - 1? */
int placeholder_has(const struct rule *r, enum list l, const struct text *t,
    size_t i, size_t end);

/*
 * Is the word i a name as programs have them (product_name) that would ask for
 * something between these brackets?
 */
int placeholder_joined(const struct rule *r, const struct text *t, size_t i,
    char open);

/*
 * Are the words i .. end - 1 spoken of, as what one types or a program has:
 * "type {{date}}", "fields such as [name]"?
 */
int placeholder_spoken_of(const struct rule *r, const struct text *t, size_t i,
    size_t end);

/* Is the bracket from byte `from` to `at`, with the word i, only told of? */
int placeholder_is_told(const struct rule *r, const struct text *t, size_t i,
    size_t from, size_t at);

/* Does a noun in the bracket that begins at byte `at`, never closed, ask? */
int placeholder_unclosed(const struct rule *r, const struct text *t, size_t at,
    size_t i, size_t *len);

/* Is it "(Month)", "(brand)" where the sentence needs a noun? */
int placeholder_round_slot(const struct rule *r, const struct text *t,
    size_t at, size_t len, size_t i, size_t end);

/* Does a unit, or what is counted as by one, stand behind the word i - 1? */
int placeholder_unit(const struct rule *r, const struct text *t, size_t i);

/* Does the sign of a currency end just before byte `at`? */
int placeholder_money(const struct text *t, size_t at);

/* Look for numbers in small letters and signs: "xx%", "## cm", "#/5". */
void placeholder_crosses(const struct rule *r, struct found *f,
    const struct text *t);

/* Is it the room, the flight or the date of a form: "Room XXX", DD.MM.YYYY? */
int placeholder_is_numbered(const struct rule *r, const struct text *t,
    size_t i);

/* Look for "null" and "undefined" where a word should be. */
void placeholder_void(const struct rule *r, struct found *f,
    const struct text *t);

/* Look for "Feature 1" and "Competitor B". */
void placeholder_generic(const struct rule *r, struct found *f,
    const struct text *t);

/* Look for what is not there: "I ate at  twice", "Shoutout to , the". */
void placeholder_gaps(const struct rule *r, struct found *f,
    const struct text *t);

/* Look at odd marks around a noun: |company|, ¿NOMBRE?, @venue. */
void placeholder_odd(const struct rule *r, struct found *f,
    const struct text *t);

/* Is a bracket without a word, the next one being i, one? */
int placeholder_wordless(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i);

/* Do the words i .. end - 1 ask, as they stand within <<two angles>>? */
int placeholder_twice(const struct rule *r, const struct text *t, size_t i,
    size_t end);

/* Does square or angled brackets' end tell that it is to be written yet? */
int placeholder_to_come(const struct rule *r, const struct text *t, size_t i,
    size_t end);

/* Are all the words i .. end - 1 one phrase of the list? */
int placeholder_whole(const struct rule *r, enum list l, const struct text *t,
    size_t i, size_t end);

/* Is the word i a name with its number: Location_2, RestaurantName_01? */
int placeholder_is_serial(const struct rule *r, const struct text *t,
    size_t i);

/* Look for what a program left: "#REF!", <extra_id_0>. */
void placeholder_left(const struct rule *r, struct found *f,
    const struct text *t);

/* Look at all that stands without brackets. */
void placeholder_names(struct rule *r, struct found *f,
    const struct subject *s, const struct text *t);

/* The phrases of each list, NULL after the last. */
enum { PHRASES = 128 };
extern const char *const placeholder_lists[LISTS][PHRASES];

#endif
