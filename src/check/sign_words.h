/*
 * The words that are signs: for sign.c alone.
 */
#ifndef SIGN_WORDS_H
#define SIGN_WORDS_H

#include <stddef.h>
#include <stdint.h>

#define SIGN(n) (UINT64_C(1) << (n))

#define YOU SIGN(0)	/* who is spoken to */
#define NO SIGN(1)	/* is not able, not willing, not allowed */
#define CANT SIGN(2)	/* the same, said by who speaks */
#define FAKE SIGN(3)	/* what is not true, and telling it */
#define HONEST SIGN(4)	/* ethics, rules, who would be harmed */
#define REAL SIGN(5)	/* real customers, experience of one's own */
#define HELP SIGN(6)
#define WRITE SIGN(7)
#define LEND SIGN(8)	/* to give, to post, to claim */
#define TEXT SIGN(9)	/* a review */
#define PIECE SIGN(10)	/* a text, whatever it is */
#define OWN SIGN(11)	/* a reviewer's own words on reviews */
#define TASK SIGN(12)	/* the order: prompt, persona, user */
#define SHAPE SIGN(13)	/* the order, in words that others use, too */
#define ASKED SIGN(14)	/* as ordered */
#define OFFER SIGN(15)	/* glad to, let me know, would you like */
#define CHANGE SIGN(16)	/* to make it otherwise */
#define HERE SIGN(17)	/* here it is */
#define ACK SIGN(18)	/* sure, done */
#define PLAN SIGN(19)	/* let me, I should, now I */
#define MUST SIGN(20)	/* should, need to, maybe */
#define EDIT SIGN(21)	/* what is done to a text: mention, keep it, sound */
#define META SIGN(22)	/* what a text has: tone, wording, length, opener */
#define STYLE SIGN(23)	/* how it is: casual, authentic, too polished */
#define WORDS SIGN(24)	/* so many words, sentences */
#define STARS SIGN(25)
#define MODEL SIGN(26)	/* a machine */
#define LIVED SIGN(27)	/* body, experience, opinion, having been there */
#define DATA SIGN(28)	/* training, knowledge, sources */
#define GOOD SIGN(29)	/* negative, positive, mixed: as a review is */
#define LACK SIGN(30)	/* I have no */
#define BODY SIGN(31)	/* what only a person has */
#define BRAND SIGN(32)	/* names of models, and what they are */
#define ROLE SIGN(33)	/* who a persona is: a nurse, aged, father of */
#define KIND SIGN(34)	/* fields of an order: audience, tone, cuisine */
#define ORDER SIGN(35)	/* what begins an order: mention, avoid */
#define YOUARE SIGN(36)	/* you are a */
#define WRITER SIGN(37)	/* the reviewer, who tends to */
#define FICTION SIGN(38) /* a sample, no actual */
#define DONE SIGN(39)	/* I have removed */
#define OKAY SIGN(40)	/* too long, that works, plausible */
#define WOULD SIGN(41)	/* would say, could mention */
#define COUNT SIGN(42)
#define HANDOVER SIGN(43) /* coming up, the above, before you post */

/* Signs that are none but where a clause begins. */
#define BEGINS (ORDER | YOUARE)

/*
 * The words of some signs, with | between; an entry that ends in * is any word
 * that goes on like that.  They stand in the normal form of text.h, so that
 * they need not be cut; but where characters are words, without the blanks
 * between these.
 */
struct sign_words {
	uint64_t signs;
	const char *words;
};

extern const struct sign_words sign_english[];
extern const size_t sign_english_n;
extern const struct sign_words sign_more[];
extern const size_t sign_more_n;
extern const struct sign_words sign_german[];
extern const size_t sign_german_n;
extern const struct sign_words sign_dutch[];
extern const size_t sign_dutch_n;
extern const struct sign_words sign_swedish[];
extern const size_t sign_swedish_n;
extern const struct sign_words sign_french[];
extern const size_t sign_french_n;
extern const struct sign_words sign_spanish[];
extern const size_t sign_spanish_n;
extern const struct sign_words sign_italian[];
extern const size_t sign_italian_n;
extern const struct sign_words sign_portuguese[];
extern const size_t sign_portuguese_n;
extern const struct sign_words sign_russian[];
extern const size_t sign_russian_n;
extern const struct sign_words sign_polish[];
extern const size_t sign_polish_n;
extern const struct sign_words sign_czech[];
extern const size_t sign_czech_n;
extern const struct sign_words sign_turkish[];
extern const size_t sign_turkish_n;
extern const struct sign_words sign_korean[];
extern const size_t sign_korean_n;
extern const struct sign_words sign_japanese[];
extern const size_t sign_japanese_n;
extern const struct sign_words sign_chinese[];
extern const size_t sign_chinese_n;

/* All of them.  Apart: characters are words. */
struct sign_list {
	const struct sign_words *words;
	const size_t *n;
	int apart;
};

extern const struct sign_list sign_lists[];
extern const size_t sign_lists_n;

#endif
