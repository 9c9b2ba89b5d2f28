/*
 * Features, comparisons, and the other side of the coin.  A feature may be
 * singular or plural: verbs that follow it stand in the past tense or behind
 * another subject.
 */
#include "sim/simtext.h"

static const char *const feature_good[] = {
	"The {feature} alone made the (purchase|switch|wait) worthwhile.",
	("I use the {feature} (every day|all the time|more than I "
	    "expected), {tail}."),
	"What (won me over|sold me|tipped the scales) was the {feature}.",
	"Thanks to the {feature}, {gain}.",
	"Without the {feature} I would miss (half the point|the best part).",
	"{who} saw the {feature} in action and wanted the same.",
	("I never thought I would (care about|need) the {feature}, but "
	    "here we are, and {gain}."),
	"The {feature} worked from the first {day}, {tail}.",
	"A special mention goes to the {feature}: {gain}.",
	("{who} showed me how to get the most out of the {feature}, and "
	    "now {gain}."),
	"It was the {feature} that made the difference: {gain}.",
	"I tested the {feature} for {span}, and {gain}.",
	"Do not overlook the {feature}; with it, {gain}.",
	"Even on a bad {day} I am thankful for the {feature}.",
	"The {feature} held up well for {span}, {tail}.",
	"I came for the {feature} and stayed because {gain}.",
	"My favourite thing must be the {feature}: {gain}.",
	"You learn to love the {feature}, (believe me|trust me): {gain}.",
};

/* The same in a few words. */
static const char *const trait_good[] = {
	"(I|We) (like|love|use|enjoy) the {feature} (daily|most|every {day}).",
	"The {feature} (won|charmed|helped|pleased) {who} (too|in {month}).",
	"{who} (praises|uses|envies) the {feature} (too|every {day}|most).",
	"(Extra|Full) marks for the {feature}.",
	"With the {feature}, {gain}.",
};

static const char *const trait_mixed[] = {
	"The {feature} half convinced {who} (so far|in {month}).",
	"The {feature} worked on {day}, not on {day}.",
	"{who} likes the {feature}, I (do not|doubt it).",
	"(Half|Some) marks for the {feature}.",
};

static const char *const trait_bad[] = {
	("The {feature} (failed|let me down|stopped) (at once|by {day}|in "
	    "{month})."),
	"(Forget|Do not count on) the {feature}.",
	"The {feature} (annoyed|upset|tired) {who} (too|in {month}).",
	"{who} (curses|avoids|mocks) the {feature} (too|every {day}|most).",
	"With the {feature}, {loss}.",
};

static const char *const gain[] = {
	"I (save|win) (nearly|at least) {number} minutes a day",
	"{day} (mornings|evenings) are (calmer|easier) than before",
	"{who} can use it without asking me",
	"I no longer need {number} (other|separate) things",
	"a chore of {number} steps became one",
	"nothing gets forgotten any more",
	"even the busy days in {month} went smoothly",
	"I can (think of|do) something else meanwhile",
	"I get better results than {who}",
	"there is one thing less to worry about",
	"it pays for itself by {month}",
	"guests ask me about it",
	"I finish {number} minutes earlier",
	"the whole (house|family|team) profits",
};

static const char *const feature_bad[] = {
	"The {feature} hardly ever worked as advertised, {tail}.",
	("I chose it for the {feature}, and that is where it fails most: "
	    "{loss}."),
	"The {feature} gave (me|us) trouble from the first {day}.",
	"After {span} the {feature} stopped being of any use.",
	"Do not (count|rely|bet) on the {feature}; {loss}.",
	"I had real hopes for the {feature}, but {loss}.",
	"Because of the {feature}, {loss}.",
	"{who} tried the {feature} too, with the same sad result.",
	"They advertise the {feature} in big letters, yet {loss}.",
	"What (broke|failed|went wrong) first was the {feature}, {tail}.",
	"I wasted {number} evenings on the {feature}, and {loss}.",
	"The less said about the {feature}, the better: {loss}.",
	"The {feature} looked good on paper; in practice {loss}.",
	"My biggest mistake was to believe in the {feature}: {loss}.",
	"I reported the {feature} as faulty {spell} ago, and {loss}.",
	"The {feature} behaved differently every {day}, {tail}.",
};

static const char *const loss[] = {
	"I lose (nearly|at least) {number} minutes a day",
	"{day} (mornings|evenings) became a trial",
	"{who} refuses to touch it",
	"I need {number} (extra|more) steps for the simplest thing",
	"everything has to be done twice",
	"something goes wrong every {day}",
	"I (keep|kept) the old one close at hand",
	"the whole (house|family|team) complains",
	"it cost me a free {day} in {month}",
	"I gave up after {number} tries",
	"nobody could tell me why",
	"the cure was worse than the problem",
	"I ended up doing it by hand",
	"it let me down (twice|three times|again and again) in {month}",
};

static const char *const feature_mixed[] = {
	("The {feature} worked (on some days|now and then|when it "
	    "mattered least), but {loss}."),
	"Thanks to the {feature} {gain}, though {loss}.",
	"I like the idea of the {feature}, even if {loss}.",
	"{who} swears by the {feature}; I am not there yet.",
	("Half of the time the {feature} did the job, and the other half "
	    "{loss}."),
};

static const char *const compare_good[] = {
	("Next to the one I had before, this is (a clear step up|in "
	    "another league|simply better thought out)."),
	"{who} paid (more|twice as much) for a rival and (regrets|hides) it.",
	"I tried {number} others before, and none came (close|near).",
	"Compared with what {who} uses, {gain}.",
	("It (beats|outdoes) the one we had at (work|home|my parents' "
	    "place), {tail}."),
	("I went back to my old one for {number} days and missed this "
	    "(badly|at once)."),
	("Where the others (stumble|cut corners), this one (delivers|"
	    "holds up), {tail}."),
	"It is the first of {number} that I would not send back.",
};

static const char *const compare_bad[] = {
	("Next to the one I had before, this is a (clear step|big step|"
	    "leap) down."),
	"{who} paid less for a rival and is (far|much) happier.",
	"I have tried {number} others, and every one was better.",
	"Compared with what {who} uses, {loss}.",
	("Even the one we had at (work|home|my parents' place) did "
	    "better, {tail}."),
	("I went back to my old one after {number} days and (breathed "
	    "easier|felt relieved)."),
	("Where the others (deliver|hold up), this one (stumbles|gives "
	    "in), {tail}."),
	"It is the first of {number} that I had to send back.",
};

/* A fault in a good review; something good in a bad one. */
static const char *const gripe[] = {
	("My only (gripe|reservation) concerns the {feature}: getting "
	    "used to that took {number} (tries|days)."),
	("If I had to name one flaw, it (would be|is) the {feature}, "
	    "which {who} found fiddly."),
	"It is not perfect: {who} needed {number} attempts with the {feature}.",
	("A (small|minor|tiny) point off, because the {feature} could be "
	    "(better|simpler|more refined)."),
	("The {feature} could do with a little more (care|polish), but "
	    "that is (a detail|nitpicking)."),
	("One (small|minor) thing (bothers|puzzles) me: the {feature} "
	    "took {number} days to make sense."),
	("I would have liked (clearer guidance|a hint or two) on the "
	    "{feature} in the first {number} days."),
	("The wait of {number} days was (longish|a little long), but I "
	    "can live with that."),
};

static const char *const credit[] = {
	"To be fair, the {feature} did what {who} expected.",
	"In its favour I can only name the {feature}.",
	"Credit where it is due: it arrived within {number} days.",
	"The one bright spot is the {feature}, {when}.",
	"At least the {feature} lasted for {span}.",
	"{who} still finds the {feature} rather nice, I must admit.",
	"The idea behind the {feature} is good, I will grant that.",
	"It was not all bad: the {feature} held out until {month}.",
};

static const char *const when[] = {
	"on a good {day}",
	"if you are patient",
	"for what it is worth",
	"and that only since {month}",
	"as {who} keeps telling me",
	"at least in {month}",
};

const struct simtext simtext_body[] = {
	SIMTEXT("feature+", feature_good), SIMTEXT("feature=", feature_mixed),
	SIMTEXT("feature-", feature_bad), SIMTEXT("trait+", trait_good),
	SIMTEXT("trait=", trait_mixed), SIMTEXT("trait-", trait_bad),
	SIMTEXT("gain", gain),
	SIMTEXT("loss", loss), SIMTEXT("compare+", compare_good),
	SIMTEXT("compare-", compare_bad), SIMTEXT("gripe", gripe),
	SIMTEXT("credit", credit), SIMTEXT("when", when), {NULL, NULL, 0},
};
