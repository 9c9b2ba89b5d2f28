/*
 * Everyday scenes.  "scene" fits anything; "scene.CATEGORY" only things of
 * that category.
 */
#include "sim/simtext.h"

static const char *const any_good[] = {
	("(Last|One|The other) {day} {who} tried it for {number} minutes "
	    "and wanted one too."),
	("{who} (stayed|dropped in) for {number} days in {month} and "
	    "asked about it every (evening|morning)."),
	"On a hectic {day} in {month} it was the only thing that went right.",
	"I even took it along to {who} for a weekend, {tail}.",
	"We had {number} guests in {month}, and it coped without a murmur.",
	"In {month} I needed it in a hurry, and it did not let me down.",
	"I have used it about {number} times a week since {month}, {tail}.",
	"When {who} was ill for {number} days, it kept things going.",
	"It has become part of my {day} routine, {tail}.",
	"The first {day} with it was a (small|real) revelation.",
	"I set it up on a {day}, and by {day} {gain}.",
	"{who} laughed at me {ago}; nobody is laughing now.",
	"In {month} everything else broke down, while this carried on.",
	"I used it {number} days in a row during {month}, {tail}.",
	"My {kin} and my {kin} now argue about who may use it.",
	"We celebrated {who} in {month}, and it did its part.",
};

static const char *const any_mixed[] = {
	("(Last|One) {day} it saved the evening; by {day} it had spoiled "
	    "the next one."),
	("{who} tried it for {number} minutes and handed it back without "
	    "a comment."),
	"On a quiet {day} it is fine, on a hectic one less so.",
	"We had {number} guests in {month}, and it just about coped.",
	"I use it about {number} times a week, out of habit more than joy.",
	"By {month} I had got used to its moods, more or less.",
	"My {kin} would keep it, my {kin} would not.",
	"It did well in {month} and badly in {month}.",
};

static const char *const any_bad[] = {
	("(Last|One|The other) {day} {who} tried it for {number} minutes "
	    "and walked off."),
	"On a hectic {day} in {month} it was the first thing to go wrong.",
	"We had {number} guests in {month}, and it left us standing there.",
	"In {month} I needed it in a hurry, and it chose that moment to fail.",
	"I used it {number} times in all, {tail}.",
	"When {who} was ill for {number} days, it made things worse.",
	"It has spoiled more than one {day}, {tail}.",
	"The first {day} with it was a (small|real) disaster.",
	"I set it up on a {day}, and by {day} {loss}.",
	"{who} laughed at me {ago}, and I had to agree.",
	"In {month} everything else worked, and this broke down.",
	"I fought with it {number} days in a row during {month}.",
	"My {kin} and my {kin} now argue about who has to use it.",
	"We counted the problems in {month} and stopped at {number}.",
	"I complained on {day}, on {day}, and then again {number} days later.",
};

static const char *const software_good[] = {
	("Our team of {number} moved over on a {day}, and nobody asked to "
	    "go back."),
	"I imported {number} years of data in one go, and nothing was lost.",
	("The update in {month} fixed the {number} little things that "
	    "bothered me."),
	"I work with it on the train every {day}, with no signal at all.",
	"{who} got an account in {month} and needed no training.",
	("The dashboard tells me by {number} in the morning what the day "
	    "will bring."),
	"Closing the books for {month} took {number} minutes.",
	"I set up the export on a {day}, and {gain}.",
};

static const char *const software_bad[] = {
	("Our team of {number} moved over on a {day} and was back within "
	    "{number} days."),
	"I imported {number} years of data, and a third of it was gone.",
	"The update in {month} broke {number} things that used to work.",
	"It logged me out {number} times on a single {day}.",
	"{who} got an account in {month} and still waits for the mail.",
	"The dashboard has shown the wrong numbers since {month}.",
	"Closing the books for {month} took {number} evenings.",
	"The export stopped halfway on {day}, and {loss}.",
};

static const char *const kitchen_good[] = {
	"At breakfast for {number} it never keeps anyone waiting.",
	("It sits on the counter next to the toaster and earns its space, "
	    "{tail}."),
	"{who} made {number} rounds with it on {day} without a spill.",
	"I fill it half asleep at {number} in the morning, and it forgives me.",
	"The {number} loads we ran in {month} all came out right.",
	"On {day} evenings the kitchen belongs to {who} and this.",
	"Even with our hard water it looks like new after {span}.",
	"It survived the big dinner in {month}, {number} people and all.",
};

static const char *const kitchen_bad[] = {
	"At breakfast for {number} half of us are left waiting.",
	"It takes up the counter and earns nothing, {tail}.",
	"{who} used it on {day} and spent {number} minutes mopping up.",
	"It tripped the fuse {number} times in {month}.",
	"Of the {number} loads we ran in {month}, most went in the bin.",
	"On {day} evenings the kitchen smells of hot plastic.",
	"With our hard water it looked ruined within {span}.",
	("The big dinner in {month}, {number} people and all, ended with "
	    "cold plates."),
};

static const char *const outdoor_good[] = {
	("We did {number} days on the trail in {month}, and it never got "
	    "in the way."),
	"On a wet {day} above the tree line it did all I asked.",
	"{who} borrowed it for a hike in {month} and came back a believer.",
	"It has {number} summits behind it and (no|hardly a) scratch.",
	("In camp, with cold fingers at {number} in the morning, it "
	    "simply works."),
	"I packed it for {number} nights in {month}, {tail}.",
	"The storm on {day} found every weak spot but this one.",
	"Through mud, scree and {number} river crossings it held.",
};

static const char *const outdoor_bad[] = {
	("We did {number} days on the trail in {month}, and it was in the "
	    "way on all of them."),
	"On a wet {day} above the tree line it gave up.",
	"{who} borrowed it for a hike in {month} and came back with blisters.",
	"It has one summit behind it and {number} scratches.",
	"In camp, with cold fingers at {number} in the morning, it gave up.",
	("I packed it for {number} nights in {month} and regretted it by "
	    "the second."),
	"The storm on {day} found its weak spot within {number} minutes.",
	"A zip (jammed|burst) {number} kilometres from the hut.",
};

const struct simtext simtext_scene[] = {
	SIMTEXT("scene+", any_good), SIMTEXT("scene=", any_mixed),
	SIMTEXT("scene-", any_bad),
	SIMTEXT("scene.software+", software_good),
	SIMTEXT("scene.software-", software_bad),
	SIMTEXT("scene.kitchen+", kitchen_good),
	SIMTEXT("scene.kitchen-", kitchen_bad),
	SIMTEXT("scene.outdoor+", outdoor_good),
	SIMTEXT("scene.outdoor-", outdoor_bad),
	{NULL, NULL, 0},
};
