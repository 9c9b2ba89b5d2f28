/*
 * Evidence: clauses that follow "As for NOISE, ..." or stand before ", so ...".
 * They begin in lower case and end without a stop.  The pools ev.KIND belong
 * to the kinds of simtext_kind(); "ev" fits any aspect.
 */
#include "sim/simtext.h"

static const char *const any_good[] = {
	"I found (nothing|little) to criticise in {span}",
	("it is (clearly|well|miles) ahead of the {number} (others|"
	    "rivals) (I|we|{who}) (tried|owned|had)"),
	"(it|everything) has been (solid|spotless|first-rate) since {since}",
	"{who} was (impressed|won over) within {number} minutes",
	("I (would|can only) give it (top|full|the best) marks, and {who} "
	    "(agrees|does too)"),
	("it (surpassed|beat) what (I|we|{who}) had (hoped|asked) for in "
	    "{month}"),
	"I have had (no reason|not one reason) to complain since {since}",
	("it is the (best|finest) (I|we) have (seen|had|come across) in "
	    "{number} (years|winters|months)"),
	"(somebody|someone) (really|clearly|plainly) knew what they were doing",
	"it has (won|convinced) even {who}",
	("(I|we|{who}) could not (ask for|wish for|want) more, (even now|"
	    "even after {span}|even in {month})"),
	"it (beats|outclasses) anything {who} has ever shown me",
	"what (was promised|they promised) is what (I|we) got, {span} on",
	("(I|we|{who}) (noticed|felt|saw) (a|the) difference (by|on) the "
	    "first {day}"),
	("it is a (real|genuine|daily) (pleasure|joy), (week after week|"
	    "{day} or not|even in {month})"),
	("I am (as|every bit as|just as) (pleased|happy|keen) as (I was|"
	    "we were) {begin}"),
};

static const char *const any_mixed[] = {
	("I have seen (better|finer) and (I have seen worse|worse too) "
	    "(in {span}|since {month}|at {who}'s)"),
	"it is (average|acceptable|all right), nothing to tell {who} about",
	"good on {day}, (poor|weak) by {day}",
	("it depends on (the {day}|the weather|{who}), and on (your|my) "
	    "patience"),
	("{who} is (content|happy|fine with it), while (I am not|I have "
	    "doubts|I hesitate)"),
	("it (started|began) well {begin} and has (slipped|faded|dropped) "
	    "(a little|somewhat) since"),
	("(about|some|perhaps) {number} (times|days) out of (fifteen|"
	    "twenty|thirty) (all is well|it is right|it works out)"),
	("it is (good|fine) enough for {who} and not (quite|nearly) "
	    "enough for (me|us)"),
	"(some|a few) things are right, and {number} are not",
	"it (improved|got better) after {span}, though not by much",
	"I would call it (fair|decent|passable), with room (to grow|for more)",
	("it does not (bother|annoy) (me|{who}), yet it does not (delight|"
	    "thrill) (me|us) either"),
};

static const char *const any_bad[] = {
	("(I|we|{who}) (found|counted) {number} (things|points) to "
	    "(criticise|dislike) on the first {day} alone"),
	("it is (clearly|well|miles) behind the {number} (others|rivals) "
	    "(I|we|{who}) (tried|owned|had)"),
	"(it|everything) has been (shaky|dreadful|second-rate) since {since}",
	"{who} gave up within {number} minutes",
	("I (would|can only) give it the (lowest|worst|poorest) mark, and "
	    "{who} (agrees|does too)"),
	"it fell short of what (I|we|{who}) had (hoped|asked) for in {month}",
	("(I|we|{who}) had (a|some|good) reason to (complain|grumble) "
	    "every {day}"),
	("it is the (worst|weakest) (I|we) have (seen|had|come across) in "
	    "{number} (years|winters|months)"),
	("nobody (seems|appears) to have (tested|tried) it (on a real|for "
	    "a single) {day}"),
	"it has (put off|annoyed|tired) (even|both me and) {who}",
	"I expected (far|so much) more, and so did {who}",
	("(anything|everything) {who} has ever (shown|lent) me was "
	    "(better|nicer|sounder)"),
	"what was promised {ago} never came",
	("(I|we|{who}) (noticed|met|saw) the (problem|trouble|flaw) (by|"
	    "on) the first {day}"),
	("it is a (real|genuine|daily) (nuisance|pain), (week after week|"
	    "{day} or not|even in {month})"),
	("I am (as|every bit as|just as) (annoyed|cross|unhappy) as (I "
	    "was|we were) {begin}"),
};

static const char *const use_good[] = {
	("{who} (understood|grasped|mastered) it (without a word|with no "
	    "help) from (me|anyone)"),
	("(I|we|{who}) got (it going|it to work|the hang of it) (within|"
	    "in) {number} minutes"),
	("(everything|each thing) (sits|is|lies) (exactly|just) where "
	    "(you|I|{who}) (look|looked|reach) for it"),
	"I (never|hardly ever) had to (look anything up|ask {who}) in {span}",
	("(even half asleep|in a hurry|distracted) on a {day} (I|we) "
	    "(still|always) get it right"),
	"it takes {number} seconds and no thinking",
	"it felt (familiar|natural|right) (by the end of|on) the first {day}",
	"a child of {number} could handle it",
};

static const char *const use_bad[] = {
	"{who} gave up after {number} minutes",
	("it took (me|us|{who}) {number} (evenings|attempts|days) to (get|"
	    "grasp) the basics"),
	("(nothing|hardly a thing) (sits|is|lies) where (you|I|{who}) "
	    "would (look for it|expect it)"),
	("(I|we) (still|always) have to (look things up|ask {who}) (after "
	    "{span}|by {day})"),
	"the simplest task takes {number} steps",
	("(every|each) {day} (I|we) have to (work|puzzle|figure) it out "
	    "(anew|again)"),
	("(I|we|{who}) saw (tax forms|timetables|crosswords) that were "
	    "(clearer|simpler|kinder) in {month}"),
	("{who} and I (both|each) (got lost|gave in|went wrong) (within|"
	    "after) {number} minutes"),
};

static const char *const speed_good[] = {
	("it is (done|ready|finished) before (I have|{who} has) (sat|"
	    "settled) down"),
	("it (needs|takes) {number} seconds where the (old|last|other) "
	    "one (took|needed) minutes"),
	"I have stopped waiting, {span} in",
	("{who} timed it (in {month}|twice|on {day}) and did not believe "
	    "(the result|it)"),
	"it is (quick|swift) even on a busy {day}",
	"I am finished {number} minutes earlier than before",
	("it (never|hardly ever) keeps (me|us) waiting (longer than|"
	    "beyond|over) {number} seconds"),
};

static const char *const speed_bad[] = {
	("(I|we|{who}) could (read|finish) a (newspaper|novel|crossword) "
	    "while it gets going"),
	("it (needs|takes) {number} minutes where the (old|last|other) "
	    "one (took|needed) seconds"),
	"the waiting never ends, {span} in",
	"{who} timed it and laughed",
	"it (crawls|drags) on a busy {day}",
	"I finish {number} minutes later than before",
	"it kept me waiting for {number} minutes on {day}",
};

static const char *const reliable_good[] = {
	("it has (not failed|never failed|not let me down) (once|at all|"
	    "even briefly) in {span}"),
	"it (starts|works) every single time, {day} or not",
	("{number} (busy|hectic|long) days (in a row|on end) were (no "
	    "problem|no trouble|nothing to it)"),
	("(I|we|{who}) (stopped|gave up) keeping a (spare|backup|second "
	    "one) in {month}"),
	"not one hiccup in {span}",
	("{who} (put it to|gave it) (the|a hard) test in {month}, and it "
	    "(passed|won|held)"),
	("the (hiccups|failures|breakdowns) since {since} (add up|come|"
	    "amount) to (zero|none|nil)"),
};

static const char *const reliable_bad[] = {
	"it has failed {number} times in {span}",
	("it (quits|stops|sulks) (just|exactly) when (I|we) need it, "
	    "(usually|mostly|of course) on a {day}"),
	("{number} (busy|hectic|long) days (in a row|on end) (were too "
	    "much|finished it|broke it)"),
	("(I|we) (keep|need) a (spare|backup|second one) (at hand|close "
	    "by|ready) since {since}"),
	"one hiccup follows the next, {number} in {month} alone",
	("{who} (put it to|gave it) (the|an easy) test in {month}, and it "
	    "(failed|lost|broke)"),
	("(I|we) (never|hardly) know (whether|if) it will (work|start|"
	    "last) on {day}"),
};

static const char *const support_good[] = {
	"they answered within {number} (minutes|hours), on a {day} at that",
	("a (real|kind|patient) (person|human) (solved|fixed|settled) it "
	    "in {number} minutes"),
	("they (called|wrote|rang) back (without being asked twice|on the "
	    "same {day}|before {day})"),
	("the (one|only) time (I|we) had a question, in {month}, they "
	    "were (kind|patient|thorough)"),
	"{who} got a replacement within {number} days, no questions asked",
	("they took (my|our) (small|odd|silly) problem seriously and "
	    "(fixed|solved) it by {day}"),
};

static const char *const support_bad[] = {
	("they took {number} (days|weeks) to (answer|reply) with (a form "
	    "letter|two lines|an excuse)"),
	("(nobody|no one) (picked up|came to) the phone for {number} "
	    "(minutes|hours|days)"),
	("they never (called|wrote|rang) back, (and|though) (I|we|{who}) "
	    "asked {number} times"),
	("the (one|only) time (I|we) had a question, in {month}, they "
	    "were (rude|clueless|dismissive)"),
	("{who} waited {number} weeks for (a|the) (replacement|repair|"
	    "refund) that never (came|arrived)"),
	("they closed (my|our) (case|complaint) on a {day} without "
	    "(fixing|settling|reading) (a thing|anything)"),
};

static const char *const manual_good[] = {
	("the guide is (short|brief), (clear|tidy) and (answers|covers) "
	    "(what|all that) {who} asked"),
	"every step has a picture, and the {number} steps I needed were right",
	("(I|we|{who}) found what (was missing|we needed) (within|in) "
	    "{number} minutes"),
	"somebody wrote it who had {who} in mind",
	"the examples work as printed, all {number} that I tried",
};

static const char *const manual_bad[] = {
	"the guide stops (exactly|right) where the questions of {who} begin",
	("(half|most) of the {number} steps (I|we) (needed|tried) were "
	    "(wrong|out of date|missing)"),
	"I searched for {number} minutes and found nothing",
	("(somebody|someone) wrote it who (had never used|has never seen) "
	    "(the thing|one)"),
	"the examples are out of date, all {number} that I tried",
};

static const char *const value_good[] = {
	("it (paid for itself|was paid off|had earned its price) (within "
	    "{span}|by {month})"),
	("(I|we|{who}) had paid more for less, in {month} (for instance|"
	    "alone|say)"),
	("(every|each) (penny|coin) was well spent, and {who} (keeps "
	    "count|agrees|would know)"),
	"at the sale in {month} it was (a steal|half the price|a gift)",
	("{number} (cheaper|lesser) ones would not have (lasted|served) "
	    "(as long|as well) (together|in a row)"),
	("(you get|I got|we got) more than (you pay|was paid) for, which "
	    "{who} (doubted|denied|noticed too)"),
};

static const char *const value_bad[] = {
	("it will (not|never) (pay for itself|earn its price) in {number} "
	    "(years|winters)"),
	("(I|we|{who}) had paid less for more, in {month} (for instance|"
	    "alone|say)"),
	("the money is (gone|lost|wasted), and {who} (keeps reminding|"
	    "never stops telling|teased) me"),
	("(at the sale|even at half price) in {month} it was (still|much) "
	    "too dear"),
	("{number} (cheaper|simpler) ones would have (served|suited) (me|"
	    "us|{who}) better"),
	("you (pay for|are buying) (the name|a label|the box), as {who} "
	    "(put it|says)"),
};

const struct simtext simtext_proof[] = {
	SIMTEXT("ev+", any_good), SIMTEXT("ev=", any_mixed),
	SIMTEXT("ev-", any_bad),
	SIMTEXT("ev.use+", use_good), SIMTEXT("ev.use-", use_bad),
	SIMTEXT("ev.speed+", speed_good), SIMTEXT("ev.speed-", speed_bad),
	SIMTEXT("ev.reliable+", reliable_good),
	SIMTEXT("ev.reliable-", reliable_bad),
	SIMTEXT("ev.support+", support_good),
	SIMTEXT("ev.support-", support_bad),
	SIMTEXT("ev.manual+", manual_good), SIMTEXT("ev.manual-", manual_bad),
	SIMTEXT("ev.value+", value_good), SIMTEXT("ev.value-", value_bad),
	{NULL, NULL, 0},
};
