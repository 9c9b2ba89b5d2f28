/*
 * Evidence about things that one holds, carries, wears or cleans; of the same
 * form as in simtext_proof.c.
 */
#include "sim/simtext.h"

static const char *const quality_good[] = {
	"nothing (rattles|wobbles|feels cheap), {span} in",
	("it (looks|feels|works) (as new|as fresh|as good) as (it did|it "
	    "was) {begin}"),
	("(you|I|we) can (tell|see|feel) (it was|that it was) (put "
	    "together|made|built) with (care|love|skill)"),
	("{who} took (one look|a look|{number} looks) and (nodded|"
	    "approved|whistled)"),
	"every detail (feels|seems) finished, even the {number} nobody sees",
	"it shrugged off {number} small mishaps in {month}",
};

static const char *const quality_bad[] = {
	"something (rattles|wobbles|comes loose) every {day}",
	"it looks {number} years old, and (I|we) (got|bought) it {ago}",
	("(you|I|we) can (tell|see|feel) where (corners were|money was) "
	    "(cut|saved)"),
	("{who} took (one look|a look|{number} looks) and (sighed|frowned|"
	    "laughed)"),
	("the details (feel|look|are) unfinished, all {number} that (I|we|"
	    "{who}) (checked|looked at)"),
	("(one|a) (small|tiny|minor) mishap in {month} was enough to "
	    "(finish|ruin|break) it"),
};

static const char *const cleaning_good[] = {
	"a quick wipe of {number} seconds and it is spotless",
	"nothing sticks, not even after {number} days of neglect",
	("there are no (corners|gaps|edges) for (dirt|crumbs|dust) to "
	    "(hide|sit|gather) in"),
	"{who} cleans it in {number} minutes without swearing",
	("it (came out|looked|was) like new after the (mess|chaos|spill) "
	    "of last {day}"),
};

static const char *const cleaning_bad[] = {
	"it takes {number} minutes and a toothbrush",
	"dirt gathers in {number} places that no cloth can reach",
	"the stains from {month} are still there",
	"{who} refuses to clean it any more",
	"it never (came|got) really clean after last {day}",
};

static const char *const noise_good[] = {
	"(we|{who} and I) can (talk|chat|whisper) (right|directly) next to it",
	("{who} (did not|never) (even notice|notice|realise) it was (on|"
	    "running|there)"),
	("it is (quieter|softer|calmer) than (the one|what) (we|I|{who}) "
	    "had in {month}"),
	"not a (rattle|buzz|hum) to be heard in {span}",
	("(nobody|no one|not even {who}) (wakes up|stirs) when (I|we) use "
	    "it at {number} on a {day}"),
};

static const char *const noise_bad[] = {
	"(we|{who} and I) have to (leave the room|shout|close the door)",
	"{who} hears it through {number} walls",
	("it is (louder|harsher|shriller) than (the one|what) (we|I|"
	    "{who}) threw out in {month}"),
	"a constant (rattle|buzz|hum) has been with us for {span}",
	("(everybody|everyone|even {who}) (wakes up|complains) when (I|"
	    "we) use it at {number} on a {day}"),
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
	"(I|we) (forget|hardly feel) it is there, even after {number} hours",
	"nothing (pinches|rubs|aches) after a long {day}",
	"{who} tried it for {number} minutes and would not give it back",
	("(I|we|{who}) did {number} hours (at a stretch|in one go) "
	    "without a (sore spot|blister|break)"),
};

static const char *const comfort_bad[] = {
	("(I|we) feel it after {number} minutes and (hate|curse) it by "
	    "(the evening|noon|{day})"),
	"it (pinches|rubs|aches) all through a long {day}",
	"{who} tried it for {number} minutes and handed it straight back",
	"I had sore spots for {number} days",
};

static const char *const durable_good[] = {
	"it has survived {span} of (rough|careless) treatment",
	("{who} dropped it {number} times, and it (did not mind|shrugged "
	    "it off|survived)"),
	("there (is|has been) (no|not a|hardly a) (sign|trace) of wear "
	    "since {since}"),
	"it will outlive {who}, I suspect",
	"it took a beating in {month} and came through",
};

static const char *const durable_bad[] = {
	"it (wore|gave) out within {span} of gentle treatment",
	("{who} dropped it (once|twice), and (that was that|it was over|"
	    "it broke)"),
	"the signs of wear began {ago}",
	"it will (not|hardly|never) (live|last) to see {month}",
	"it came apart in {month} for no reason at all",
};

static const char *const weight_good[] = {
	"(I|we) (hardly|barely) (notice|feel) it, even after {number} hours",
	"{who} lifted it with two fingers",
	"it is lighter than the {number} others I tried",
	"I carried it around all {day} without a thought",
};

static const char *const weight_bad[] = {
	"I notice every gram after {number} minutes",
	"{who} asked (whether|if) there were (bricks|stones|anvils) inside",
	"it is heavier than the {number} others I tried",
	"I carried it around all {day} and paid for it",
};

static const char *const weather_good[] = {
	"{number} hours of rain in {month} left everything dry",
	"wind, sleet and {who} could not harm it",
	("it has (seen|had|met) the worst of {month} and (does not show "
	    "it|looks fine|stayed dry)"),
	("not (a|one|a single) drop got (through|in) on that (awful|wet|"
	    "grim) {day}"),
};

static const char *const weather_bad[] = {
	"{number} minutes of drizzle in {month} soaked everything",
	("(a little|some|a bit of) (wind|rain|sleet) in {month} and it "
	    "was (over|done for)"),
	"it did not (survive|see out|last) the (first|second) week of {month}",
	("the (water|rain|cold) got (through|in) on the (very first|"
	    "second) {day}"),
};

static const char *const fit_good[] = {
	"it (sits|fits|rests) as if (made|cut|moulded) for (me|us|{who})",
	"{number} adjustments and it was (perfect|spot on)",
	"both {who} and I can wear it",
	"nothing slips, not even after {number} hours",
};

static const char *const fit_bad[] = {
	("it (sits|hangs|rests) as if (made|cut|moulded) for (somebody "
	    "else|a giant|a child)"),
	("{number} (adjustments|tries) later it was still (wrong|too "
	    "loose|too tight)"),
	"neither {who} nor I (can get|could get|ever got) it (right|to sit)",
	"it slips every {number} minutes",
};

static const char *const design_good[] = {
	"it is (handsome|elegant|well thought out) from every side",
	"{who} asked (where|how) (I|we) had (found|come by) it",
	("(nothing|not a part|no detail) is there without (a|good) "
	    "(reason|cause|purpose)"),
	("(I|we|{who} and I) still (like|love|stop) to look at it (after "
	    "{span}|each {day})"),
};

static const char *const design_bad[] = {
	"it is (clumsy|ugly|badly thought out) from every side",
	"{who} asked (me|us) to (hide|cover|move) it",
	("{number} (things|parts|details) are there (without|for no) (any "
	    "reason|good reason|reason at all)"),
	("(I|we|{who}) liked the look of it for (about|some|exactly) "
	    "{number} (minutes|days)"),
};

const struct simtext simtext_thing[] = {
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
