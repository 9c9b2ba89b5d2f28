/*
 * How a review begins.  Every line names the product.
 */
#include "sim/simtext.h"

static const char *const open_any[] = {
	"I (bought|got|ordered|chose) {product} {ago} {why}, and {glad}.",
	"{span} with {product} (behind me|so far), and {glad}.",
	("{product} took over from (what|the one) I (had used|put up "
	    "with) for {spell}, and {glad}."),
	"{who} talked me into {product} {ago}, and {glad}.",
	("(We|I) have (used|lived with|relied on) {product} for {span} "
	    "now, and {glad}."),
	"{product} came into (my|our) (life|home|routine) {ago}, and {glad}.",
	"It took me {spell} to settle on {product}, and {glad}.",
	"(My|Our) {product} is {number} (weeks|months) old by now, and {glad}.",
	"{ago} I (switched|moved) to {product} {why}, and {glad}.",
	"I (chose|picked) {product} over {number} rivals {ago}, and {glad}.",
	"After {span} with {product} I can say this much: {glad}.",
	"{product}, (bought|ordered) {ago}: {glad}.",
	"I gave {product} {span} before writing this, and {glad}.",
	"{why}, I settled on {product} {ago}, and {glad}.",
	"This is my (second|third|first) {month} with {product}, and {glad}.",
	"{who} and I share {product} {why}, and {glad}.",
	"I had wanted {product} for {spell} and ordered it {ago}; {glad}.",
	"Having used {product} for {span}, {who} and I agree: {glad}.",
};

static const char *const open_good[] = {
	("{product} (quietly|steadily) became the thing I (reach for|use) "
	    "(most|first|every {day}) since {since}, and {glad}."),
	("If {product} (vanished|were gone) tomorrow, {who} would hear "
	    "(me|us) (complain|moan) for {spell}."),
	("I (rarely|seldom|hardly ever) write reviews, (but|yet) "
	    "{product} (has earned|deserves) one after {span}: {glad}."),
	("{product} does what (it says|was promised|{who} said), and "
	    "after {span} {glad}."),
	("(Good|Great|Lovely) (find|choice|stuff): {product} has been "
	    "with me for {span}, and {glad}."),
	("{product} and I (got along|hit it off) (from|on) the first "
	    "{day}, and {glad}."),
	"I was (sceptical|doubtful) about {product}, yet after {span} {glad}.",
	("(Hats off|Praise|Thanks) to (whoever|the people who) (designed|"
	    "thought up|made) {product}: {glad}."),
	("{product} (solved|ended|settled) a (problem|nuisance|question) "
	    "that (had bothered|plagued|cost) (me|us|{who}) for {spell}, and "
	    "{glad}."),
	"{who} envies me for {product}, and (rightly so|I get why): {glad}.",
};

static const char *const open_mixed[] = {
	("{product} is (a mixed bag|so-so|hard to judge|neither this nor "
	    "that), (even|and that) after {span}."),
	"I (wanted|hoped) to love {product}, but after {span} {glad}.",
	"{product} gets (some|half the) things right, and {glad}.",
	("There are (two|good and bad) sides to {product}, and after "
	    "{span} {glad}."),
	("Ask (me|{who}) about {product} on a {day} and the answer (will "
	    "be|is) a (shrug|sigh); {glad}."),
	("{who} (loves|likes|praises) {product}; I am (less|not so) sure "
	    "after {span}, (since|as|because) {glad}."),
	"{product} is (okay|passable|middling), bought {ago} {why}.",
	("(Middle of the road|Neither here nor there|Lukewarm): that is "
	    "{product} after {span}, (and|as) {who} (agrees|says) too."),
};

static const char *const open_bad[] = {
	"I (wanted|tried hard) to like {product}, but {glad}.",
	("{product} (lasted|held out) {number} (days|weeks) before the "
	    "first (real problem|breakdown|letdown), and {glad}."),
	"Save your money: I bought {product} {ago}, and {glad}.",
	("{product} has been a (disappointment|nuisance|bad buy|burden) "
	    "(to me|for us|and a half) since {since}, and {glad}."),
	"Stay away from {product}; {glad}.",
	"(Never|Not) again: {product} arrived {ago}, and {glad}.",
	("I (gave|granted) {product} {number} (chances|tries) in {span}, "
	    "and {glad}."),
	("What a (poor|weak|sad) (showing|effort|result) (by|from) "
	    "{product} (in {month}|so far|again): {glad}."),
	"{product} promised a lot {ago}, and {glad}.",
	("{who} asked (how {product} was|about {product}), and I (could "
	    "only laugh|rolled my eyes|changed the subject); {glad}."),
};

/* For reviews of a few words. */
static const char *const brief_good[] = {
	("{product}: a (good|great|fine|lovely|solid) (buy|choice|find|"
	    "thing) (after {span}|for {who} and me|in {month})."),
	"(Happy|Pleased|Delighted|Content) with {product} since {since}.",
	("{who} and I are (happy|pleased|glad|content) with {product} (so "
	    "far|since {month}|after {span})."),
	("{product} (works|delivers|performs) (nicely|well|beautifully), "
	    "{span} on."),
	("{who} was right about {product} (in {month}|last {day}|all "
	    "along|from the start)."),
	"(I like|We like|I enjoy|{who} likes) {product}, bought {ago}.",
	("{product} (suits|helps|pleases) {who} and me (well|greatly|"
	    "every {day}|since {month})."),
	"(Got|Bought|Ordered) {product} {ago}, and {glad}.",
	"{span} of {product}, and {glad}.",
	"{product}, {number} (weeks|months) old: {glad}.",
	("(Yes|Oh yes|Certainly): {product} (earns|deserves|keeps) (its|"
	    "a) place (here|at home|in our week|on our {day}s|with {who})."),
	"{product} (arrived|came|turned up) {ago}; {glad}.",
	"(Thanks|Credit|Praise) to {who} for {product}: {glad}.",
};

static const char *const brief_mixed[] = {
	("{product} is (so-so|average|middling) (after {span}|on a {day}|"
	    "for {who} and me)."),
	"{product}: half good, half not, {span} on.",
	"Of two minds about {product} since {since}.",
	"{who} likes {product} more than I do (since {month}|so far|by now).",
	"(Got|Bought|Ordered) {product} {ago}, and {glad}.",
	"{span} of {product}, and {glad}.",
	"{product}, {number} (weeks|months) old: {glad}.",
	("{product} (puzzles|divides) {who} and me (still|every {day}|"
	    "since {month})."),
	"{product} (arrived|came|turned up) {ago}; {glad}.",
	("{who} and I (argue|differ|wonder) about {product} (since "
	    "{month}|every {day}|after {span})."),
};

static const char *const brief_bad[] = {
	("{product}: a (bad|poor|sad|weak) (buy|choice|thing) (after "
	    "{span}|for {who} and me|in {month})."),
	"(Unhappy|Fed up|Annoyed|Done) with {product} since {since}.",
	("{who} and I are (unhappy|cross|fed up|done) with {product} "
	    "(already|since {month}|after {span})."),
	("{product} (failed|broke|let me down|gave up) (within {number} "
	    "(days|weeks)|in {month}|one {day} in {month})."),
	("{who} warned me about {product} (in {month}|last {day}|all "
	    "along|from the start)."),
	"(Got|Bought|Ordered) {product} {ago}, and {glad}.",
	"{span} of {product}, and {glad}.",
	"{product}, {number} (weeks|months) old: {glad}.",
	("(Sad to say|Sad but true|Alas): {product} (annoys|disappoints|"
	    "tires) {who} and me (already|every {day}|since {month})."),
	"{product} (arrived|came|turned up) {ago}; {glad}.",
	"(No|Little) (thanks|credit) to {who} for {product}: {glad}.",
};

const struct simtext simtext_open[] = {
	SIMTEXT("open", open_any), SIMTEXT("start+", open_good),
	SIMTEXT("start=", open_mixed), SIMTEXT("start-", open_bad),
	SIMTEXT("brief+", brief_good), SIMTEXT("brief=", brief_mixed),
	SIMTEXT("brief-", brief_bad), {NULL, NULL, 0},
};
