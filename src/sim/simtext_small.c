/*
 * Times, people, reasons, and the tails of sentences.
 */
#include "sim/simtext.h"

static const char *const number[] = {
	"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
	"eleven", "twelve", "fourteen",
};

static const char *const month[] = {
	"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December",
};

static const char *const day[] = {
	"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
	"Sunday",
};

static const char *const span[] = {
	"{number} weeks", "{number} months", "{number} days", "half a year",
	"nearly a year", "a whole winter", "a long summer", "one busy season",
	"a full quarter",
	"(roughly|about) {number} weeks",
	"a good {number} months",
};

/* A while that is not the one for which the product has been in use. */
static const char *const spell[] = {
	"{number} days", "{number} weeks", "{number} months",
	"(a|another|one more) (week|month|year)", "half a year",
	"a (whole|full) (week|month|year)",
};

static const char *const ago[] = {
	"{number} weeks ago",
	"{number} months ago", "last {month}", "back in {month}",
	"in early {month}",
	"at the end of {month}",
	("(just before|right after|around) (Easter|the holidays|New Year|"
	    "my birthday|the move|the summer break|our trip)"),
	"(one|some) {day} in {month}",
};

static const char *const since[] = {
	"{month}", "last {month}", "early {month}",
	"the end of {month}", "day one", "the first {day}",
	"that {day} in {month}", "the start",
};

static const char *const begin[] = {
	"in {month}", "on day one",
	"on the first {day}", "back in {month}", "at the start",
};

static const char *const kin[] = {
	"sister", "brother", "neighbour", "father", "mother", "cousin",
	"colleague", "flatmate", "boss", "uncle", "aunt", "best friend",
	"partner", "daughter", "son", "landlord", "dentist", "old teammate",
	"brother-in-law", "running partner", "niece", "godfather",
};

static const char *const who[] = {
	"my {kin}", "my {kin}", "my {kin}",
	"a friend from (work|the club|school|abroad)",
	"someone (at work|in our street|at the club)",
	"the (man|woman) (next door|across the street|upstairs)",
};

static const char *const why[] = {
	("because (what|the one) I had before (kept letting me down|wore "
	    "out|drove me mad)"),
	("because {who} (would not|could not|did not) stop (praising|"
	    "mentioning) it"),
	("because I was (tired|sick|weary) of (workarounds|half measures|"
	    "makeshift)"),
	"after reading (far too many|dozens of|a pile of) opinions",
	"because the price had (dropped|come down) a little",
	"after (comparing|looking at) {number} others",
	"since {who} already had one",
	"on the advice of {who}", "on a whim",
	"after {spell} of hesitating",
	"because I wanted something (simple|solid|sensible) for once",
	"as a (gift|present) to myself",
	"because the alternatives looked (worse|flimsy|overpriced)",
	"to (save|win back) some time every {day}",
	"without (much|any) research",
	"because it ticked {number} of my {number} boxes",
	"when I finally had the (money|budget|patience) for it",
	"after a long talk with {who}",
	"because I needed it before {month}",
	"out of plain curiosity",
};

static const char *const glad_good[] = {
	"(I|we) have not looked back",
	"(it was|that was|this is) money well spent",
	("I would (choose|pick|take|get) it again (tomorrow|any {day}|at "
	    "once|without thinking twice)"),
	"it has beaten (my|all my|our) expectations",
	"I am glad I did (it|so) (every|nearly every) {day}",
	"it has been a (pleasure|joy|comfort) (so far|from day one|ever since)",
	"I am (thoroughly|completely|quietly) happy with it",
	("it (fits|suits) (my|our) (routine|needs|week|{day}s) (perfectly|"
	    "nicely|rather well)"),
	"{who} has (since ordered|asked for|bought|talked of) one too",
	"(nothing|not a single thing) has disappointed me (yet|since)",
	"I (keep|am still) finding (new|more) reasons to (like|praise|use) it",
	("(I smile|I am pleased|it feels good) (every|each) time (I use "
	    "it|it is used|{day} comes round)"),
	"the (old|previous|last) one is (already|long|quite|almost) forgotten",
	"it was the best (decision|choice|buy) of {month}",
	"it does (exactly|precisely|just) what (I|we|{who}) hoped for",
	"it makes {day} (mornings|evenings) noticeably easier",
	"(even|now) {who} (is impressed|approves|wants one)",
	"I wish (I|we) had (done it|taken the step) (years|{spell}) earlier",
	"it has (earned|found|kept) its place (here|with us|in my {day}s)",
	("(I|{who} and I) could (not|hardly) be more (content|satisfied|"
	    "pleased)"),
};

static const char *const glad_mixed[] = {
	"I am (still|now|somewhat) of two minds",
	"my feelings (are|remain|stay) mixed",
	("it (gets|got) (about half|roughly half|{number} out of twenty "
	    "things) right"),
	"I like it on {day} and (curse|doubt) it on {day}",
	"the verdict is (still|very much) open",
	"it is (neither|not quite) a (hit|triumph) nor a (miss|failure|flop)",
	("I have (praise|good words) and (complaints|doubts|grumbles) (in "
	    "equal measure|alike|by turns)"),
	("the result is (decent|average|acceptable|fair) (rather than|and "
	    "not) (great|brilliant|exciting)"),
	"{who} (likes|praises|uses) it more than I do",
	"(for|to) every (strength|plus) there is a (weakness|minus|drawback)",
	"I am not (fully|quite|really) convinced",
	("it is (fine|okay|usable), (and no more than that|but that is "
	    "all|in a dull way)"),
	"(I|we) (expected|hoped for) (a bit|somewhat|a little) more",
	"it does the job with (a few|several|{number}) ifs and buts",
	"I (keep changing|have changed) my mind (about it|every {day})",
};

static const char *const glad_bad[] = {
	"I regret (it|the decision|every penny)",
	("it has been a (letdown|flop|headache|mistake) (since {month}|so "
	    "far|throughout)"),
	"it was a waste of (good|my|our) money",
	"it has been one (problem|annoyance|fault) after (another|the next)",
	("it (already|now) gathers dust (in a corner|on a shelf|by the "
	    "door|in the cellar)"),
	"I am (deeply|seriously|thoroughly) disappointed",
	("I (went|turned) back to (the old one|pen and paper|my {kin}'s) "
	    "after {spell}"),
	"nothing about it (works|went) as (promised|advertised)",
	("I would not (choose|take|want) it again, not (even for free|as "
	    "a gift|at half the price)"),
	"the refund request went out (on {day}|within {number} days)",
	"it (failed|gave up) after (barely|only|just) {number} (days|weeks)",
	"{who} warned me, and {who} was right",
	"it (annoys|irks|lets down) (me|us|{who}) (every single|each) {day}",
	"I have (given|handed) it away to {who}",
	"my patience (ran out|was gone|ended) by {day}",
	"it made (everything|{day}s|my work) (slower|harder|worse) than before",
	"I (should|ought to) have (listened to|asked|believed) {who}",
	"there was (trouble|grief|bother) from the (first|very first) {day}",
};

static const char *const tail_good[] = {
	"and (that|this) was a (relief|nice surprise)",
	"and {who} (noticed|agreed) (at once|right away)",
	"which is (rare|more than I can say of most)",
	"and that has not changed (since|in {span})",
	"so (there is|I have) nothing to (add|fix|complain about)",
	"which (saves|saved) me (about|at least) {number} minutes a day",
	"and it still (feels|seems) (fresh|right) after {span}",
	"(exactly|just) as (promised|described)",
	"which (won|brought) {who} round too",
	"to my (honest|great|quiet) delight",
};

static const char *const tail_bad[] = {
	"and {who} (noticed|said) the same",
	"which (cost|costs) me (about|at least) {number} minutes a day",
	"and nobody (cared|reacted|wrote back) when I complained",
	"and it has only (got|grown) worse (since|in {span})",
	"which is (unacceptable|ridiculous|a shame) at this price",
	"and that (ruined|spoiled) (a|more than one) {day} (evening|morning)",
	"so I (stopped|gave up) trying (after|within) {number} days",
	"contrary to everything that was promised",
	"to the (amusement|annoyance) of {who}",
	"and (there is|I found) no way around it",
};

const struct simtext simtext_small[] = {
	SIMTEXT("number", number), SIMTEXT("month", month),
	SIMTEXT("day", day), SIMTEXT("span", span), SIMTEXT("spell", spell),
	SIMTEXT("ago", ago),
	SIMTEXT("since", since), SIMTEXT("begin", begin),
	SIMTEXT("kin", kin), SIMTEXT("who", who), SIMTEXT("why", why),
	SIMTEXT("glad+", glad_good), SIMTEXT("glad=", glad_mixed),
	SIMTEXT("glad-", glad_bad), SIMTEXT("tail+", tail_good),
	SIMTEXT("tail-", tail_bad), {NULL, NULL, 0},
};
