/*
 * Who speaks, and in which tone: "me.PERSONA" (else "me"), "tone.TONE".  Lines
 * that hold {so} are true in every mood.
 */
#include "sim/simtext.h"

static const char *const so_good[] = {
	"and this one delivers", "and it does",
	"and I was not let down",
	"and here I got it",
	"which is why it stays",
	"and {who} can confirm it",
	"and after {span} I am satisfied",
};

static const char *const so_mixed[] = {
	"and it half manages that",
	"and the jury is still out",
	"and on some days it does",
	"which it does, most of the time",
	"and {who} and I still argue about it",
};

static const char *const so_bad[] = {
	"and it does not",
	"and this one fails",
	"and I was let down",
	"which is why it has to go",
	"and here I got the opposite",
	"and {who} can confirm how that went",
	"and after {span} I gave up",
};

static const char *const me_any[] = {
	"I am not easily impressed, {so}.",
	"I know what I want from such a thing, {so}.",
	("All I ask is that a thing works on a {day} as it did in "
	    "{month}, {so}."),
	"My needs are simple, {so}.",
	"I took notes for {span} before judging, {so}.",
	"I asked {who} for a second opinion, {so}.",
	"I had a list of {number} points, {so}.",
};

static const char *const me_first[] = {
	("I had never owned anything like it and did not know where to "
	    "begin, {so}."),
	("Being new to all this, I needed {number} days to understand the "
	    "basics."),
	"I am a complete beginner, so perhaps {who} would see it differently.",
	("Getting started was (confusing|puzzling) for the first {number} "
	    "minutes; {who} helped."),
	"I was not sure what to expect, {so}.",
	"For a first purchase of this kind I wanted no surprises, {so}.",
};

static const char *const me_seasoned[] = {
	"I have owned {number} of its rivals over the years, {so}.",
	"After {number} years with other makes I know what to look for, {so}.",
	"Long-term use is what counts for me, {so}.",
	"Details separate the good from the average, {so}.",
	"The one I retired in {month} set a high bar, {so}.",
	"I judge such things after {span}, not after a weekend, {so}.",
};

static const char *const me_parent[] = {
	("With {number} things to do before school, I need help and no "
	    "extra work, {so}."),
	"The children (fought over|played with) it on the first {day}.",
	("Between homework, laundry and dinner for {number} I have no "
	    "time for fuss, {so}."),
	"Our youngest knocked it about for {span}, {so}.",
	"It has to survive two kids and a {day} morning, {so}.",
	"I am writing this with a toddler on my lap, so I will be quick.",
};

static const char *const me_bargain[] = {
	"I compared {number} offers before I paid, {so}.",
	"My rule is never to pay for a name, {so}.",
	"I waited {spell} for the price to come down, {so}.",
	"There are {number} cheaper ones, and I checked them all.",
	"Every (euro|coin) has to earn its keep with me, {so}.",
	"It has to be worth the money after {span}, not only on the day, {so}.",
};

static const char *const me_hobby[] = {
	"I pushed it to its limits on the very first {day}, {so}.",
	("As a hobby I measure everything, and {number} runs gave the "
	    "same picture."),
	"I took a close look at every detail, {so}.",
	"I spend {number} hours a week on this, {so}.",
	"Half of my free time in {month} went into testing it, {so}.",
	"My friends at the club compared it with {number} others, {so}.",
};

static const char *const me_business[] = {
	"With three employees every lost hour costs me, {so}.",
	"In my shop it has to work from opening to closing, {so}.",
	"I worked it out for {month}: {number} hours of work hang on it.",
	"My staff used it for {span} before I made up my mind, {so}.",
	"If it stands still on a {day}, we lose customers, {so}.",
	"I run a small shop and have no time to babysit machines, {so}.",
};

static const char *const me_hard[] = {
	"I return half of what I order, {so}.",
	("Promises are cheap, and I have heard {number} of them this "
	    "{month}, {so}."),
	"I went looking for faults for {number} days, {so}.",
	"Praise does not come easily to me, {so}.",
	"The return label was already printed, to be on the safe side.",
	"I believe no brochure for longer than {number} minutes, {so}.",
};

static const char *const fact[] = {
	"(Bought|Ordered) {ago}, in use for {span}.",
	"For the record: {span} of use, {number} times a week.",
	"Used about {number} times a week since {month}.",
	"Paid in full {ago}, no discount, no gift.",
	"Tested over {span}, mostly on {day} evenings.",
};

static const char *const cheer_good[] = {
	"What a (find|joy|treat), honestly!",
	"I (love|adore) it, and so does {who}!",
	"(Wow|Brilliant), I thought after {number} minutes!",
	"I could sing its praises until {month}!",
	"{who} has to listen to me raving about it every {day}!",
};

static const char *const cheer_mixed[] = {
	"I so wanted to rave about it by {month}!",
	"There were moments on that first {day} when I loved it!",
	"{number} minutes of joy, then a shrug!",
};

static const char *const cheer_bad[] = {
	"I had been looking forward to it for {spell}, what a pity!",
	"Never have I been so let down on a {day}!",
	"I could (scream|weep), and {who} with me!",
	"And I told {who} it would be great!",
};

static const char *const chat[] = {
	"You know how it is on a {day} {month} (morning|evening).",
	"Funny story: {who} had the same idea {ago}.",
	"Anyway, {who} said I should write this down.",
	"So here I am on a {day} evening, writing a review.",
	"Between you and me, {who} had bet against it.",
	"Well, {number} cups of coffee later, here is my take.",
	"Let me tell you how it went {ago}.",
	"I was telling {who} about it only last {day}.",
};

static const char *const stern_good[] = {
	"I looked for faults for {span} and found few.",
	"It is not flawless, but I have been through {number} that were worse.",
	"I was ready to send it back by {day}; there was no need.",
	"The advertising lays it on thick, yet {who} found most of it true.",
};

static const char *const stern_mixed[] = {
	"The makers should look at it again before {month}.",
	"For what it claims to be, {number} details are half-baked.",
	"The advertising lays it on thick, as {who} noticed.",
};

static const char *const stern_bad[] = {
	"How this got past any test is beyond {who} and me.",
	"I count {number} faults, and that is being kind.",
	"The makers should be ashamed until {month} at least.",
	"The advertising lays it on thick; reality does not, as {who} put it.",
};

const struct simtext simtext_voice[] = {
	SIMTEXT("so+", so_good), SIMTEXT("so=", so_mixed),
	SIMTEXT("so-", so_bad), SIMTEXT("me", me_any),
	SIMTEXT("me.first-time buyer", me_first),
	SIMTEXT("me.seasoned user", me_seasoned),
	SIMTEXT("me.busy parent", me_parent),
	SIMTEXT("me.bargain hunter", me_bargain),
	SIMTEXT("me.hobbyist", me_hobby),
	SIMTEXT("me.small business owner", me_business),
	SIMTEXT("me.hard to please", me_hard),
	SIMTEXT("tone.matter-of-fact", fact),
	SIMTEXT("tone.enthusiastic+", cheer_good),
	SIMTEXT("tone.enthusiastic=", cheer_mixed),
	SIMTEXT("tone.enthusiastic-", cheer_bad),
	SIMTEXT("tone.conversational", chat),
	SIMTEXT("tone.critical+", stern_good),
	SIMTEXT("tone.critical=", stern_mixed),
	SIMTEXT("tone.critical-", stern_bad), {NULL, NULL, 0},
};
