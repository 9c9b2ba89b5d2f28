/*
 * The lists of words that the rule placeholder has.
 */
#ifndef PLACEHOLDER_LISTS_H
#define PLACEHOLDER_LISTS_H

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
	UNITS_MORE, /* units that only brackets have before them */
	QUANTITY, /* numbers and the like that people put in themselves */
	DOES, /* what is done, in a form that a noun has not */
	NEEDS, /* verbs that want a noun behind them */
	SERIAL, /* with a number, these name a thing of their own */
	COMMON, /* words that English texts do not go without */
	FIGURE, /* nouns that are a person or a number, if more is said */
	PLACED, /* and a comma behind the next word: "Located in , a" */
	STAYED, /* verbs that a number and a span have behind them */
	SPAN_OF, /* such spans */
	JOINS, /* what is no noun, nor part of a verb of two words */
	PRICED, /* what has a price or a name behind it */
	TELLING, /* what a form tells one to write, as a sentence */
	LISTS
};

#endif
