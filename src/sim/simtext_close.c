/*
 * Verdicts, the words that fill a gap, and titles.
 */
#include "sim/simtext.h"

static const char *const close_good[] = {
	"(Warmly|Highly|Gladly) recommended, and not only to {who}.",
	"I would buy it again (tomorrow|on the spot), and {who} already has.",
	"If you have been hesitating for {spell} like me, go ahead.",
	"(In short|All in all|Summing up): {glad}.",
	"I am keeping it, whatever {who} says.",
	"Here is to the next {spell} with it.",
	"Ask me again in {month}; I doubt the answer will change.",
	"(Next|This) {month} {who} gets one as a present.",
	"It stays, and I would order it again even without {who} urging me.",
	"(No|I have no) regrets after {span}.",
	("Take it from someone with {number} failed purchases: this one "
	    "is good."),
	"(Well|Nicely) done, I say, and {who} nods.",
};

static const char *const close_mixed[] = {
	"(In short|All in all|Summing up): {glad}.",
	"Try it before you buy, ideally for {spell}.",
	"I will give it until {month} and then decide.",
	"It may suit {who} better than me.",
	"Wait for a sale in {month}, then it is worth a look.",
	"Not bad, not good, and {who} shrugs as well.",
	"Would I buy it again? Ask me in {month}.",
	"With {number} improvements it could be a favourite.",
	"I would recommend it to {who}, though not to my {kin}.",
};

static const char *const close_bad[] = {
	"(In short|All in all|Summing up): {glad}.",
	"I would not wish it on {who}.",
	"Spend your money on anything else, {who} says, and I agree.",
	"It goes back on {day}.",
	"I want my money back, and I have wanted it since {month}.",
	"Keep looking, even if it takes you {spell}.",
	"(Never|Not) again, not even as a present from {who}.",
	("Take it from someone with {number} failed purchases: this one "
	    "is worse."),
	"If {who} asks, my answer is a plain no.",
	"I hope to have forgotten it by {month}.",
	"(Avoid|Skip) it, as I should have done {ago}.",
};

static const char *const fill_good[] = {
	"{who} agrees.", "Lovely.",
	"(Really|Very) good.", "Well done.",
	"I am (happy|content|glad).",
	"Recommended (to {who}|by {who}|since {month}).",
	"It (simply|just) works.",
	"No regrets (so far|in {span}).",
	"(Happy|Glad) since {month}.", "Good work.",
	"Even {who} smiles.",
	"A (good|bright) {month} for us.",
};

static const char *const fill_mixed[] = {
	"{who} agrees.", "So-so.",
	"It is okay (for {who}|for now|on a {day}).", "Hard to say.",
	"{who} shrugs.",
	"Perhaps by {month}.",
	"Make of that what you will.", "Fair enough.", "We shall see.",
	"Decent, but no more.",
};

static const char *const fill_bad[] = {
	"{who} agrees.", "Poor.",
	"(Really|Very) bad.", "What a shame.",
	"I am (unhappy|cross|fed up).", "Avoid it.",
	"It (simply|just) fails.",
	"I regret it (daily|since {month}|every {day}).", "A letdown.",
	"Even {who} frowns.",
	"A (bad|lost) {month} for us.",
};

static const char *const title_good[] = {
	"(Exactly|Just) what I (wanted|needed|hoped for)",
	"(Happy|Still happy|Very happy) after {span}", "{who} was right",
	"(Better|So much better) than expected",
	"The {feature} won me over",
	"{aspect}: a pleasant surprise",
	"Worth every (penny|cent) since {since}",
	"I would buy it again",
	"A (keeper|winner|favourite|joy) after {span}",
	"{number} rivals tried, this one stays",
	"(No|Not one) regret in {span}",
	"Full marks for {aspect}",
	"Good all round, {aspect} included",
	"My best buy of {month}",
	"(Reliable|Pleasant|Clever) from the first {day}",
	"Would not be without the {feature}",
	"It makes every {day} easier",
	"(Quietly|Simply) excellent",
};

static const char *const title_mixed[] = {
	"(Good|Nice) idea, (half|partly) done",
	"Neither hot nor cold",
	"A mixed bag after {span}",
	"The {feature} is only half the story",
	"{aspect}: (so-so|could be better)",
	"(Okay|Fine), but no more", "Two sides to it",
	"{who} likes it more than I do",
	"Not sure about it since {since}",
	"Room for improvement",
	"Ask me again in {month}",
	"Decent on a good {day}",
	"(Some|A few) ups, {number} downs",
	"Average, {aspect} included",
};

static const char *const title_bad[] = {
	"(Avoid|Skip this|Do not bother)", "{who} warned me",
	"(Not worth|A waste of) the money",
	"The {feature} let me down",
	"{aspect}: a letdown",
	"(Sent|Going) back after {span}",
	"Disappointed since {since}",
	"It did not last until {month}",
	"I regret it every {day}",
	"{number} problems in {span}",
	"A (bad|poor|sad) buy in {month}",
	"Nothing worked as promised", "Keep looking",
	"(Never|Not) again",
	"All promise, no {aspect}",
	"So much trouble with the {feature}",
	"My worst buy of {month}",
};

const struct simtext simtext_close[] = {
	SIMTEXT("close+", close_good), SIMTEXT("close=", close_mixed),
	SIMTEXT("close-", close_bad), SIMTEXT("fill+", fill_good),
	SIMTEXT("fill=", fill_mixed), SIMTEXT("fill-", fill_bad),
	SIMTEXT("title+", title_good), SIMTEXT("title=", title_mixed),
	SIMTEXT("title-", title_bad), {NULL, NULL, 0},
};
