/*
 * Sentences about one aspect, and the words by which an aspect's kind is
 * known.  {aspect} may be singular or plural, good in itself ("comfort") or
 * not ("noise"): no line may lean on that.
 */
#include "sim/simtext.h"

#include <string.h>
#include <strings.h>

#include "ground/hash.h"

static const char *const aspect_any[] = {
	"As for {aspect}, {ev}.",
	"On {aspect}: {ev}.", "{aspect}? {ev}.",
	"When it comes to {aspect}, {ev}.",
	"Where {aspect} is concerned, {ev}.",
	("{who} asked (about|after) {aspect} (first|last {day}), and (my|"
	    "the) answer (is short|was clear): {ev}."),
	"(My|Our) (main|first|biggest) question was {aspect}: {ev}.",
	("I (paid|gave) (close|special|some) attention to {aspect} (in "
	    "{month}|this time|myself): {ev}."),
	"Regarding {aspect}, {ev}.",
	"In terms of {aspect}, {ev}.",
	("If {aspect} (matters|is important) to you as much as to {who}, "
	    "(know this|note this|listen): {ev}."),
	"A word on {aspect}, since nobody (warns|tells) you: {ev}.",
	"(Then|And then) there is {aspect}: {ev}.",
	"It took me {spell} to judge {aspect}, but now I (know|can): {ev}.",
	("Judged by {aspect} alone, it (is clear|is no contest|is "
	    "simple): {ev}."),
	"After {span}, this is what I (can say|know) about {aspect}: {ev}.",
	"{who} and I talked about {aspect} last {day}, and we agree: {ev}.",
	"With {aspect} in mind, {ev}.",
};

static const char *const aspect_good[] = {
	"{ev}, so {aspect} gets (full marks|a clear yes|a nod) from me.",
	"The (nicest|best|happiest) surprise was {aspect}: {ev}.",
	("I (had braced myself|was worried|had my doubts) (over|about) "
	    "{aspect}, (but|yet) {ev}."),
	"{who} keeps mentioning {aspect}, and (rightly|for good reason): {ev}.",
	("{aspect} (turned out|proved) (far|even|much|rather) better than "
	    "(I|we|{who}) (dared to hope|had thought|feared): {ev}."),
	"Full credit for {aspect}: {ev}, {tail}.",
	("(I|we) have (no|zero|few) (complaints|worries) (about|over) "
	    "{aspect}: {ev}."),
	"{ev}, {tail}, so {aspect} is where it (shines|wins).",
	("(Somebody|Someone) (clearly|evidently|plainly) (thought hard|"
	    "cared) about {aspect}: {ev}."),
	("(Top|High up) (of|on) (my|our) list (stands|comes|sits) "
	    "{aspect}: {ev}."),
	"What impressed {who} was {aspect}: {ev}.",
};

static const char *const aspect_mixed[] = {
	"On {aspect} I am torn: {ev}.",
	("{aspect} (gets|earns) a (shrug|maybe|pass mark) from (me|us|"
	    "{who}): {ev}."),
	("There is (good and bad|plus and minus|light and shade) (about|"
	    "in|to) {aspect}: {ev}."),
	"Opinions on {aspect} differ here, and {who} disagrees: {ev}.",
	"{ev}, so {aspect} is (a draw|neither here nor there).",
	("(I|we|{who} and I) went back and forth (on|over) {aspect} (in "
	    "{month}|for {spell}|a lot): {ev}."),
};

static const char *const aspect_bad[] = {
	"{ev}, so {aspect} was a sore point (for me|from the start).",
	"The (worst|saddest|most annoying) part is {aspect}: {ev}.",
	("(I|we) had (hoped for|expected) (more|better) where {aspect} is "
	    "concerned: {ev}."),
	"{who} (complains|grumbles) about {aspect} too: {ev}.",
	"{aspect} let me down: {ev}, {tail}.",
	"My complaint is {aspect}: {ev}.",
	"{ev}, {tail}, and that is {aspect} in a nutshell.",
	("(Nobody|No one) (seems|appears) to have (thought|cared) about "
	    "{aspect}: {ev}."),
	("(Bottom|Far down) (of|on) (my|our) list (stands|comes|sits) "
	    "{aspect}: {ev}."),
	"What annoyed {who} was {aspect}: {ev}.",
	"The trouble starts with {aspect}: {ev}.",
};

/* The same in a few words. */
static const char *const point_good[] = {
	("{aspect}: (no complaints|better than hoped|well done|a pleasure|"
	    "spot on|sorted|all good)."),
	("{aspect}: (a hit with {who}|praised by {who}|fine every {day}|"
	    "faultless since {month}|good for {span}|a delight since {month}|"
	    "envied by {who})."),
	("(I like|We like|{who} likes|Good thinking on|Thumbs up for|"
	    "Points for|A plus for|Hooray for) {aspect}."),
	("{aspect} (won|convinced|impressed|pleased|charmed) {who} (too|"
	    "at once|by {day}|in {month}|last {day})."),
	("{aspect} surprised (me|us|{who}), (pleasantly|in a good way|for "
	    "once|as it rarely does|I admit)."),
	("(Happy|Content|Pleased|At ease|Delighted) with {aspect} (too|as "
	    "well|by now|since {month}|every {day})."),
	("(No|Zero|Hardly any|No more) (worries|trouble|fuss|bother) "
	    "(about|over) {aspect} (so far|in {month}|yet|here)."),
	("(I|We|{who} and I) (praise|value|enjoy) {aspect} (most|above "
	    "all|every {day}|more each {day}|since {month})."),
	("After {span}, {aspect} still (pleases|impresses|delights) (me|"
	    "us|{who})."),
	("{who} (mentioned|noticed|praised) {aspect} (first|at once|last "
	    "{day}|in {month}), (rightly|and so do I|with reason)."),
};

static const char *const point_mixed[] = {
	("{aspect}: (so-so|middling|could be better|passable|average|hit "
	    "and miss|{number} out of fifteen)."),
	("{aspect}: (fair on a {day}|disputed by {who}|better in {month}|"
	    "fine for {who}|weak since {month}|good for {span}, then less)."),
	("(Torn|Undecided|Neutral|Unsure) about {aspect} (since {month}|"
	    "still|as ever|every {day}|like {who})."),
	("{aspect} left {who} (unmoved|undecided|shrugging|cold) (too|in "
	    "{month}|last {day}|again)."),
	("(I am|We are|{who} is) not sure about {aspect} (yet|so far|at "
	    "all|since {month})."),
	("{aspect} (divides|puzzles|splits) {who} and me (still|every "
	    "{day}|since {month})."),
	("After {span}, {aspect} still (puzzles|divides|leaves cold) "
	    "{who} and me."),
	("{who} (mentioned|noticed) {aspect} (first|at once|last {day}|in "
	    "{month}), with (a shrug|a smile and a sigh|mixed feelings)."),
};

static const char *const point_bad[] = {
	("{aspect}: (poor|a letdown|not good enough|disappointing|weak|a "
	    "joke|hopeless)."),
	("{aspect}: (a shock to {who}|mocked by {who}|bad every {day}|"
	    "hopeless since {month}|good for {number} days|a worry since "
	    "{month}|cursed by {who})."),
	("(I dislike|We dislike|{who} dislikes|Points off for|Forget "
	    "about|Thumbs down for|A minus for|Shame about) {aspect}."),
	("{aspect} (annoyed|irritated|let down|angered|upset) {who} (too|"
	    "at once|by {day}|in {month}|last {day})."),
	("{aspect} disappointed (me|us|{who}) (badly|at once|daily|again|"
	    "by {day})."),
	("(Unhappy|Frustrated|Cross|Displeased) with {aspect} (too|as "
	    "well|by now|since {month}|every {day})."),
	("(Nothing but|Only|So many) (worries|trouble|grief|bother) "
	    "(about|over) {aspect} (so far|in {month}|again|here)."),
	("(I|We|{who} and I) (curse|lament|regret) {aspect} (most|above "
	    "all|every {day}|more each {day}|since {month})."),
	"After {span}, {aspect} still (annoys|upsets|angers) (me|us|{who}).",
	("{who} (mentioned|noticed|cursed) {aspect} (first|at once|last "
	    "{day}|in {month}), (rightly|and so do I|with reason)."),
};

const struct simtext simtext_aspect[] = {
	SIMTEXT("aspect", aspect_any), SIMTEXT("view+", aspect_good),
	SIMTEXT("view=", aspect_mixed), SIMTEXT("view-", aspect_bad),
	SIMTEXT("point+", point_good), SIMTEXT("point=", point_mixed),
	SIMTEXT("point-", point_bad), {NULL, NULL, 0},
};

/* The first word that is found in an aspect tells its kind. */
static const struct {
	const char *word, *kind;
} kinds[] = {
	{"customer", "ev.support"}, {"support", "ev.support"},
	{"service", "ev.support"},
	{"ease of use", "ev.use"}, {"usab", "ev.use"},
	{"easy to use", "ev.use"},
	{"clean", "ev.cleaning"}, {"noise", "ev.noise"}, {"loud", "ev.noise"},
	{"document", "ev.manual"}, {"manual", "ev.manual"},
	{"instruction", "ev.manual"},
	{"pric", "ev.value"}, {"value", "ev.value"}, {"cost", "ev.value"},
	{"speed", "ev.speed"}, {"performance", "ev.speed"},
	{"fast", "ev.speed"},
	{"reliab", "ev.reliable"}, {"stability", "ev.reliable"},
	{"durab", "ev.durable"}, {"longevity", "ev.durable"},
	{"safe", "ev.safety"}, {"secur", "ev.safety"},
	{"comfort", "ev.comfort"},
	{"weather", "ev.weather"}, {"waterproof", "ev.weather"},
	{"weight", "ev.weight"}, {"fit", "ev.fit"}, {"design", "ev.design"},
	{"look", "ev.design"}, {"quality", "ev.quality"},
	{"build", "ev.quality"},
};

static const char *
find_kind(const char *aspect)
{
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcasestr(aspect, kinds[i].word) != NULL)
			return kinds[i].kind;
	return NULL;
}

const char *
simtext_kind(const char *aspect)
{
	static struct {
		char aspect[32];
		const char *kind;
	} known[256], *k;
	size_t len = strlen(aspect);

	if (len == 0 || len >= sizeof(k->aspect))
		return find_kind(aspect);
	k = &known[hash64(aspect, len) % 256];
	if (strcmp(k->aspect, aspect) != 0) {
		memcpy(k->aspect, aspect, len + 1);
		k->kind = find_kind(aspect);
	}
	return k->kind;
}
