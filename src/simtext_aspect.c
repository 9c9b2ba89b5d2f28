/*
 * Sentences about one aspect, and the words by which an aspect's kind is
 * known.  {aspect} may be singular or plural, good in itself ("comfort") or
 * not ("noise"): no line may lean on that.
 */
#include "simtext.h"

#include <string.h>
#include <strings.h>

static const char *const aspect_any[] = {
	"As for {aspect}, {ev}.",
	"On {aspect}: {ev}.",
	"{aspect}? {ev}.",
	"When it comes to {aspect}, {ev}.",
	"Where {aspect} is concerned, {ev}.",
	"{who} asked about {aspect} first, and my answer is short: {ev}.",
	"(My|Our) (main|first|biggest) question was {aspect}: {ev}.",
	"I paid close attention to {aspect}: {ev}.",
	"Regarding {aspect}, {ev}.",
	"In terms of {aspect}, {ev}.",
	"If {aspect} matters to you as much as to {who}, know this: {ev}.",
	"A word on {aspect}, since nobody (warns|tells) you: {ev}.",
	"(Then|And then) there is {aspect}: {ev}.",
	"It took me {spell} to judge {aspect}, but now I (know|can): {ev}.",
	"Judged by {aspect} alone, it (is clear|is no contest|is simple): "
	"{ev}.",
	"After {span}, this is what I (can say|know) about {aspect}: {ev}.",
	"{who} and I talked about {aspect} last {day}, and we agree: {ev}.",
	"With {aspect} in mind, {ev}.",
};

static const char *const aspect_good[] = {
	"{ev}, so {aspect} gets (full marks|a clear yes|a nod) from me.",
	"The (nicest|best|happiest) surprise was {aspect}: {ev}.",
	"I had braced myself over {aspect}, but {ev}.",
	"{who} keeps mentioning {aspect}, and (rightly|for good reason): {ev}.",
	"{aspect} turned out better than I dared to hope: {ev}.",
	"Full credit for {aspect}: {ev}, {tail}.",
	"I have no complaints about {aspect}: {ev}.",
	"{ev}, {tail}, so {aspect} is where it (shines|wins).",
	"Somebody clearly thought hard about {aspect}: {ev}.",
	"Top of my list stands {aspect}: {ev}.",
	"What impressed {who} was {aspect}: {ev}.",
};

static const char *const aspect_mixed[] = {
	"On {aspect} I am torn: {ev}.",
	"{aspect} gets a shrug from me: {ev}.",
	"There is good and bad about {aspect}: {ev}.",
	"Opinions on {aspect} differ here, and {who} disagrees: {ev}.",
	"{ev}, so {aspect} is (a draw|neither here nor there).",
	"I went back and forth on {aspect}: {ev}.",
};

static const char *const aspect_bad[] = {
	"{ev}, so {aspect} was a sore point (for me|from the start).",
	"The (worst|saddest|most annoying) part is {aspect}: {ev}.",
	"I had hoped for more where {aspect} is concerned: {ev}.",
	"{who} (complains|grumbles) about {aspect} too: {ev}.",
	"{aspect} let me down: {ev}, {tail}.",
	"My complaint is {aspect}: {ev}.",
	"{ev}, {tail}, and that is {aspect} in a nutshell.",
	"Nobody seems to have thought about {aspect}: {ev}.",
	"Bottom of my list stands {aspect}: {ev}.",
	"What annoyed {who} was {aspect}: {ev}.",
	"The trouble starts with {aspect}: {ev}.",
};

/* The same in a few words. */
static const char *const point_good[] = {
	"{aspect}: (no complaints|better than hoped|well done|a pleasure|spot "
	"on|sorted|a delight since {month}|all good).",
	"(I like|We like|{who} likes|Good thinking on|Thumbs up for|Points for) "
	"{aspect}.",
	"{aspect} (won|convinced|impressed|pleased) {who}.",
	"{aspect} surprised (me|us|{who}), (pleasantly|in a good way|for once).",
	"(Happy|Content|Pleased|At ease) with {aspect} (too|as well|by now).",
	"(No|Zero|Hardly any) (worries|trouble|fuss) (about|over) {aspect}.",
	"I (praise|value) {aspect} (most|above all|every {day}).",
};

static const char *const point_mixed[] = {
	"{aspect}: (so-so|middling|could be better|passable|average|fair on a "
	"{day}|hit and miss).",
	"(Torn|Undecided|Neutral|Unsure) about {aspect} (since {month}|still|as "
	"ever|today).",
	"{aspect} left {who} (unmoved|undecided|shrugging|cold).",
	"Not sure about {aspect} (yet|so far|at all|myself).",
	"{aspect} (divides|puzzles) {who} and me.",
};

static const char *const point_bad[] = {
	"{aspect}: (poor|a letdown|not good enough|disappointing|weak|a "
	"joke|bad since {month}).",
	"(I dislike|We dislike|{who} dislikes|Points off for|Forget about|"
	"Thumbs down for) {aspect}.",
	"{aspect} (annoyed|irritated|let down) {who}.",
	"{aspect} disappointed (me|us|{who}) (badly|at once|daily).",
	"(Unhappy|Frustrated|Cross) with {aspect} (too|as well|by now).",
	"Nothing but (worries|trouble|grief) (about|over) {aspect}.",
	"I (curse|lament) {aspect} (most|above all|every {day}).",
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
	{"customer", "support"}, {"support", "support"}, {"service", "support"},
	{"ease of use", "use"}, {"usab", "use"}, {"easy to use", "use"},
	{"clean", "cleaning"}, {"noise", "noise"}, {"loud", "noise"},
	{"document", "manual"}, {"manual", "manual"}, {"instruction", "manual"},
	{"pric", "value"}, {"value", "value"}, {"cost", "value"},
	{"speed", "speed"}, {"performance", "speed"}, {"fast", "speed"},
	{"reliab", "reliable"}, {"stability", "reliable"},
	{"durab", "durable"}, {"longevity", "durable"},
	{"safe", "safety"}, {"secur", "safety"}, {"comfort", "comfort"},
	{"weather", "weather"}, {"waterproof", "weather"},
	{"weight", "weight"}, {"fit", "fit"}, {"design", "design"},
	{"look", "design"}, {"quality", "quality"}, {"build", "quality"},
};

const char *
simtext_kind(const char *aspect)
{
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcasestr(aspect, kinds[i].word) != NULL)
			return kinds[i].kind;
	return NULL;
}
