/*
 * What the files of the rule placeholder share.
 */
#ifndef CHECK_PLACEHOLDER_H
#define CHECK_PLACEHOLDER_H

#include "check/check_rule.h"
#include "check/placeholder_lists.h"
#include "text/phrase.h"

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

/* Are the words i .. end - 1 in a sentence that tells of a menu or of keys? */
int placeholder_of_menu(const struct rule *r, const struct text *t, size_t i,
    size_t end);

/* Does a round one of them ask for something to be filled in? */
int placeholder_aside(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

/* Does a round one tell what to write: (describe one funny moment here)? */
int placeholder_tells(const struct rule *r, const struct text *t, size_t at,
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

/* Is it one that is to come, or is joined: "TODO days", "XX-inch"? */
int placeholder_is_figure(const struct rule *r, const struct text *t, size_t i);

/* Look for dates, sums and numbers of a model: "06/XX/20XX", "$NN.NN". */
void placeholder_figures(struct found *f, const struct text *t);

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

/* Do small letters stand in a slot that calls for something else? */
int placeholder_small(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

/* Does its form tell, wherever it stands: [N], [image.jpg], [Explain why]? */
int placeholder_shape(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

/* Does the word i - 1 end just before a blank and byte `at`? */
int placeholder_is_next(const struct text *t, size_t at, size_t i);

/* Does the word i begin just behind byte `at` and a blank? */
int placeholder_is_then(const struct text *t, size_t at, size_t i);

/* Does a number belong before byte `to`, by what is behind: "hours", "%"? */
int placeholder_has_unit(const struct rule *r, const struct text *t, size_t to,
    size_t end);

/* Do blanks or a sign: "by [?] cm", "Try the [  ] with"? */
int placeholder_signs(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i);

/* Look for numbers in small letters and signs: "xx%", "## cm", "#/5". */
void placeholder_crosses(const struct rule *r, struct found *f,
    const struct text *t);

/* Is it the room, the flight or the date of a form: "Room XXX", DD.MM.YYYY? */
int placeholder_is_numbered(const struct rule *r, const struct text *t,
    size_t i);

/* Look for "null" and "undefined" where a word should be. */
void placeholder_void(const struct rule *r, struct found *f,
    const struct text *t);

/* Is the word i told of, as what something says: "the tracker says N/A"? */
int placeholder_is_said(const struct rule *r, const struct text *t, size_t i);

/*
 * Is XXX, TBD, TBA or TBC, the word i, where something that has a name stands:
 * "my XXX phone", "a customer of TBD for"?
 */
int placeholder_is_unnamed(const struct rule *r, const struct text *t,
    size_t i);

/*
 * Look for N/A there: "my N/A", "the N/A Café"; placeholder_void() looks for it
 * where something was done or has a number.
 */
void placeholder_not_available(const struct rule *r, struct found *f,
    const struct text *t);

/* Look for "Feature 1" and "Competitor B". */
void placeholder_generic(const struct rule *r, struct found *f,
    const struct text *t);

/*
 * Look for what is not there: "I ate at  twice", "Shoutout to , the"; and for
 * the one hole of a text.
 */
void placeholder_gaps(const struct rule *r, struct found *f,
    const struct text *t);

/* The one hole of a text, whose first ascii_gap() is at byte `at`. */
void placeholder_holes(const struct rule *r, struct found *f,
    const struct text *t, size_t at);

/* Look at odd marks around a noun: |company|, ¿NOMBRE?, @venue. */
void placeholder_odd(const struct rule *r, struct found *f,
    const struct text *t);

/*
 * Are the braces of len bytes at byte `at` in the place of round brackets, as
 * some people type: "{a} he is late", "{The Big Country}", "ANN {CHAMPION}"?
 */
int placeholder_is_typed(const struct rule *r, const struct text *t, size_t at,
    size_t len, size_t i, size_t end);

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

/* Look at all words for names without brackets, and letters that count. */
void placeholder_names(struct rule *r, struct found *f,
    const struct subject *s, const struct text *t);

/* The phrases of each list, NULL after the last. */
enum { PHRASES = 128 };
extern const char *const placeholder_lists[LISTS][PHRASES];

#endif
