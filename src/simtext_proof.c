/*
 * Evidence: clauses that follow "As for NOISE, ..." or stand before ", so ...".
 * They begin in lower case and end without a stop.  The pools ev.KIND belong
 * to the kinds of simtext_kind(); "ev" fits any aspect.
 */
#include "simtext.h"

static const char *const any_good[] = {
	"I found (nothing|little) to criticise in {span}",
	"it is clearly ahead of the {number} others I have tried",
	"(it|everything) has been (solid|spotless|first-rate) since {since}",
	"{who} was (impressed|won over) within {number} minutes",
	"I would give it top marks, and {who} agrees",
	"it (surpassed|beat) what (I|we|{who}) had (hoped|asked) for in {month}",
	"I have had (no reason|not one reason) to complain since {since}",
	"it is the best I have (seen|come across) in {number} years",
	"(somebody|someone) (really|clearly|plainly) knew what they were doing",
	"it has (won|convinced) even {who}",
	"I could not ask for more, (even|not even) after {span}",
	"it (beats|outclasses) anything {who} has ever shown me",
	"what (was promised|they promised) is what (I|we) got, {span} on",
	"I noticed a difference by the first {day}",
	"it is a (real|genuine|daily) (pleasure|joy), (week after week|{day} or "
	"not|even in {month})",
	"I am as pleased as I was {begin}",
};

static const char *const any_mixed[] = {
	"I have seen better and I have seen worse in {span}",
	"it is (average|acceptable|all right), nothing to tell {who} about",
	"good on {day}, (poor|weak) by {day}",
	"it depends on (the {day}|the weather|{who}), and on (your|my) patience",
	"{who} is content, while I am not",
	"it started well {ago} and has slipped a little since",
	"about {number} times out of fifteen all is well",
	"it is (good|fine) enough for {who} and not (quite|nearly) enough for "
	"(me|us)",
	"(some|a few) things are right, and {number} are not",
	"it (improved|got better) after {span}, though not by much",
	"I would call it (fair|decent|passable), with room (to grow|for more)",
	"it does not (bother|annoy) (me|{who}), yet it does not (delight|thrill) "
	"(me|us) either",
};

static const char *const any_bad[] = {
	"I found {number} things to criticise in the first {day} alone",
	"it is clearly behind the {number} others I have tried",
	"(it|everything) has been (shaky|dreadful|second-rate) since {since}",
	"{who} gave up within {number} minutes",
	"I would give it the lowest mark, and {who} agrees",
	"it fell short of what (I|we|{who}) had (hoped|asked) for in {month}",
	"I have had a reason to complain every {day}",
	"it is the worst I have (seen|come across) in {number} years",
	"nobody (seems|appears) to have (tested|tried) it (on a real|for a "
	"single) {day}",
	"it has put off even {who}",
	"I expected (far|so much) more, and so did {who}",
	"anything {who} has ever shown me was better",
	"what was promised {ago} never came",
	"I noticed the problem by the first {day}",
	"it is a (real|genuine|daily) (nuisance|pain), (week after week|{day} or "
	"not|even in {month})",
	"I am as annoyed as I was {begin}",
};

static const char *const use_good[] = {
	"{who} understood it without a word from me",
	"I was up and running within {number} minutes",
	"everything sits (exactly|just) where you look for it",
	"I (never|hardly ever) had to (look anything up|ask {who}) in {span}",
	"even half asleep on a {day} I get it right",
	"it takes {number} seconds and no thinking",
	"it felt (familiar|natural|right) (by the end of|on) the first {day}",
	"a child of {number} could handle it",
};

static const char *const use_bad[] = {
	"{who} gave up after {number} minutes",
	"it took me {number} evenings to get the basics right",
	"nothing sits where you would look for it",
	"I still have to look things up after {span}",
	"the simplest task takes {number} steps",
	"every {day} I have to work it out anew",
	"I have seen tax forms that were clearer",
	"{who} and I both got lost within {number} minutes",
};

static const char *const speed_good[] = {
	"it is done before I have (sat|settled) down",
	"it needs {number} seconds where the old one took minutes",
	"I have stopped waiting, {span} in",
	"{who} timed it and did not believe the result",
	"it is (quick|swift) even on a busy {day}",
	"I am finished {number} minutes earlier than before",
	"it never keeps me waiting for longer than {number} seconds",
};

static const char *const speed_bad[] = {
	"I could (read|finish) a newspaper while it gets going",
	"it needs {number} minutes where the old one took seconds",
	"the waiting never ends, {span} in",
	"{who} timed it and laughed",
	"it (crawls|drags) on a busy {day}",
	"I finish {number} minutes later than before",
	"it kept me waiting for {number} minutes on {day}",
};

static const char *const reliable_good[] = {
	"it has not failed once in {span}",
	"it (starts|works) every single time, {day} or not",
	"{number} busy days in a row were no problem",
	"I have stopped keeping a spare since {since}",
	"not one hiccup in {span}",
	"{who} put it to the test in {month}, and it passed",
	"I can count the hiccups since {since} on no fingers at all",
};

static const char *const reliable_bad[] = {
	"it has failed {number} times in {span}",
	"it quits when I need it, usually on a {day}",
	"{number} busy days in a row were too much for it",
	"I keep a spare at hand since {since}",
	"one hiccup follows the next, {number} in {month} alone",
	"{who} put it to the test in {month}, and it failed",
	"I never know whether it will work on {day}",
};

static const char *const support_good[] = {
	"they answered within {number} (minutes|hours), on a {day} at that",
	"a real person solved it in {number} minutes",
	"they (called|wrote) back without being asked twice",
	"the one time I had a question, in {month}, they were (kind|patient|"
	"thorough)",
	"{who} got a replacement within {number} days, no questions asked",
	"they took my (small|odd) problem seriously and fixed it by {day}",
};

static const char *const support_bad[] = {
	"they took {number} days to answer with a form letter",
	"nobody picked up the phone for {number} minutes",
	"they never (called|wrote) back, and I asked {number} times",
	"the one time I had a question, in {month}, they were (rude|clueless|"
	"dismissive)",
	"{who} waited {number} weeks for a replacement that never came",
	"they closed my case on a {day} without fixing a thing",
};

static const char *const manual_good[] = {
	"the guide is short, clear and answers what {who} asked",
	"every step has a picture, and the {number} steps I needed were right",
	"I found what I was looking for within {number} minutes",
	"somebody wrote it who had {who} in mind",
	"the examples work as printed, all {number} that I tried",
};

static const char *const manual_bad[] = {
	"the guide stops (exactly|right) where the questions of {who} begin",
	"half of the {number} steps I needed were wrong",
	"I searched for {number} minutes and found nothing",
	"somebody wrote it who had never used the thing",
	"the examples are out of date, all {number} that I tried",
};

static const char *const value_good[] = {
	"it paid for itself within {span}",
	"I have paid more for less, in {month} for instance",
	"every penny was well spent, and {who} keeps count",
	"at the sale in {month} it was a steal",
	"{number} cheaper ones would not have lasted as long together",
	"you get more than you pay for, which {who} doubted",
};

static const char *const value_bad[] = {
	"it will not pay for itself in {number} years",
	"I have paid less for more, in {month} for instance",
	"the money is gone, and {who} keeps reminding me",
	"at the sale in {month} it was still too dear",
	"{number} cheaper ones would have served me better",
	"you pay for the name, as {who} put it",
};

static const char *const quality_good[] = {
	"nothing (rattles|wobbles|feels cheap), {span} in",
	"it looks and feels as new as it did {begin}",
	"you can tell it was put together with care",
	"{who} took one look and nodded",
	"every detail (feels|seems) finished, even the {number} nobody sees",
	"it shrugged off {number} small mishaps in {month}",
};

static const char *const quality_bad[] = {
	"something (rattles|wobbles|comes loose) every {day}",
	"it looks {number} years old, and I got it {ago}",
	"you can tell where corners were cut",
	"{who} took one look and sighed",
	"the details feel unfinished, all {number} that I checked",
	"one small mishap in {month} was enough to finish it",
};

static const char *const cleaning_good[] = {
	"a quick wipe of {number} seconds and it is spotless",
	"nothing sticks, not even after {number} days of neglect",
	"there are no corners for dirt to hide in",
	"{who} cleans it in {number} minutes without swearing",
	"it came out like new after the mess of last {day}",
};

static const char *const cleaning_bad[] = {
	"it takes {number} minutes and a toothbrush",
	"dirt gathers in {number} places that no cloth can reach",
	"the stains from {month} are still there",
	"{who} refuses to clean it any more",
	"it never (came|got) really clean after last {day}",
};

static const char *const noise_good[] = {
	"we can talk right next to it",
	"{who} did not even notice it was on",
	"it is quieter than the one we had in {month}",
	"not a (rattle|buzz|hum) to be heard in {span}",
	"nobody wakes up when I use it at {number} on a {day}",
};

static const char *const noise_bad[] = {
	"we have to leave the room",
	"{who} hears it through {number} walls",
	"it is louder than the one we threw out in {month}",
	"a constant (rattle|buzz|hum) has been with us for {span}",
	"everybody wakes up when I use it at {number} on a {day}",
};

static const char *const safety_good[] = {
	"I let {who} use it without a second thought",
	"it (stops|switches itself off) in time, as {who} found out",
	"{number} little precautions show that somebody cared",
	"I have felt at ease since {since}",
};

static const char *const safety_bad[] = {
	"I would never let {who} use it alone",
	"it gave me a fright {number} times in {month}",
	"{number} obvious risks show that nobody cared",
	"I have felt uneasy since {since}",
};

static const char *const comfort_good[] = {
	"I forget it is there, even after {number} hours",
	"nothing (pinches|rubs|aches) after a long {day}",
	"{who} tried it for {number} minutes and would not give it back",
	"I did {number} hours at a stretch without a sore spot",
};

static const char *const comfort_bad[] = {
	"I feel it after {number} minutes and hate it by the evening",
	"it (pinches|rubs|aches) all through a long {day}",
	"{who} tried it for {number} minutes and handed it straight back",
	"I had sore spots for {number} days",
};

static const char *const durable_good[] = {
	"it has survived {span} of (rough|careless) treatment",
	"{who} dropped it {number} times, and it did not mind",
	"there is no sign of wear since {since}",
	"it will outlive {who}, I suspect",
	"it took a beating in {month} and came through",
};

static const char *const durable_bad[] = {
	"it (wore|gave) out within {span} of gentle treatment",
	"{who} dropped it once, and that was that",
	"the signs of wear began {ago}",
	"it will not live to see {month}",
	"it came apart in {month} for no reason at all",
};

static const char *const weight_good[] = {
	"I hardly notice it, even after {number} hours",
	"{who} lifted it with two fingers",
	"it is lighter than the {number} others I tried",
	"I carried it around all {day} without a thought",
};

static const char *const weight_bad[] = {
	"I notice every gram after {number} minutes",
	"{who} asked whether there were bricks inside",
	"it is heavier than the {number} others I tried",
	"I carried it around all {day} and paid for it",
};

static const char *const weather_good[] = {
	"{number} hours of rain in {month} left everything dry",
	"wind, sleet and {who} could not harm it",
	"it has seen the worst of {month} and does not show it",
	"not a drop got through on that awful {day}",
};

static const char *const weather_bad[] = {
	"{number} minutes of drizzle in {month} soaked everything",
	"a little wind and it was over",
	"it did not survive the first week of {month}",
	"the water got through on the very first {day}",
};

static const char *const fit_good[] = {
	"it sits as if made for me",
	"{number} adjustments and it was (perfect|spot on)",
	"both {who} and I can wear it",
	"nothing slips, not even after {number} hours",
};

static const char *const fit_bad[] = {
	"it sits as if made for somebody else",
	"{number} adjustments later it was still wrong",
	"neither {who} nor I can get it right",
	"it slips every {number} minutes",
};

static const char *const design_good[] = {
	"it is (handsome|elegant|well thought out) from every side",
	"{who} asked where I had found it",
	"nothing is there without a reason",
	"I still like to look at it after {span}",
};

static const char *const design_bad[] = {
	"it is (clumsy|ugly|badly thought out) from every side",
	"{who} asked me to hide it",
	"{number} things are there without any reason",
	"I liked the look of it for about {number} minutes",
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
	SIMTEXT("ev.quality+", quality_good),
	SIMTEXT("ev.quality-", quality_bad),
	SIMTEXT("ev.cleaning+", cleaning_good),
	SIMTEXT("ev.cleaning-", cleaning_bad),
	SIMTEXT("ev.noise+", noise_good), SIMTEXT("ev.noise-", noise_bad),
	SIMTEXT("ev.safety+", safety_good), SIMTEXT("ev.safety-", safety_bad),
	SIMTEXT("ev.comfort+", comfort_good),
	SIMTEXT("ev.comfort-", comfort_bad),
	SIMTEXT("ev.durable+", durable_good),
	SIMTEXT("ev.durable-", durable_bad),
	SIMTEXT("ev.weight+", weight_good), SIMTEXT("ev.weight-", weight_bad),
	SIMTEXT("ev.weather+", weather_good),
	SIMTEXT("ev.weather-", weather_bad),
	SIMTEXT("ev.fit+", fit_good), SIMTEXT("ev.fit-", fit_bad),
	SIMTEXT("ev.design+", design_good), SIMTEXT("ev.design-", design_bad),
	{NULL, NULL, 0},
};
