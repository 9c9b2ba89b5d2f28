/*
 * Rule cut_off: the text breaks off.
 *
 * Genuine reviews often end without a full stop, so a missing one says
 * nothing.  A text breaks off if it ends in a mark that only opens or joins
 * (a comma, a dash, a bracket), within a bracket, or in words after which
 * something must come (an article, a conjunction, "which was"); and only where
 * sentences before it were finished, since there are people who do not
 * punctuate.  Those who put commas at the ends of lines, or nothing, may well
 * end in a comma too.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check_rule.h"
#include "ground/mem.h"
#include "text/ascii.h"
#include "text/phrase.h"

enum {
	COMMA = 2,    /* sentences that must be finished before that */
	MARK = 3,     /* and before another mark */
	LAST = 9,     /* words at the end that are looked at */
	BRACKET = 160 /* bytes within a bracket that is open at the end */
};

/*
 * No sentence ends in one of these words, whatever its language.  "An" ends
 * German ones, "mi" Turkish ones, "very" none.
 */
static const char *const joining[] = {
	"the|a|and|or|because|although|my|our|your|their|than|if|whereas|"
	"unless|i've|i'd|i'll|we've|you're|they're|we'll|we'd|it'll|very|"
	"und|oder|eine|einen|einem|einer|meine|dass|weil|een|omdat|mijn|"
	"une|les|des|ou|mon|mes|que|el|las|y|porque|del|os|meu|minha|gli|"
	"della|delle|dei|și|şi|и|или|но|что|чтобы|oraz|ponieważ|ve|veya|"
	"çünkü|when|which|whose|while|whether|into|as|every|i'm|"
	"it's|there's|they've|who's|"
	"sodass|wenn|obwohl|für|ohne|zwischen|sondern|denn|sowie|der|dem|"
	"qui|dans|très|mais|un|du|parce|lorsque|quand|"
	"una|muy|pero|para|su|cuando|aunque|donde|"
	"il|che|perché|quando|nel|nella|sulla|"
	"uma|quando|embora|maar|omdat|terwijl|wanneer|"
	"när|eftersom|men|och|потому|если|когда|который|которая|gdy|kiedy|"
	"ale|który|która|but|and_it|but_it|every|onto|"
	"de|aux|chez|leurs|vos|cet|cette|ces|votre|puisque|afin|"
	"per|con|nei|negli|sul|alla|allo|agli|alle|nello|dal|dalla|degli|"
	"por|según|ao|aos|pelo|pela|pelos|num|numa|"
	"zum|zur|vom|beim|unsere|ihre|seine|nachdem|während|sobald|"
	"voor_de|van_de|met_een|op_de|in_de|"
	"w|z|dla|przez|aby|żeby|że|przy|în|pentru|dintre|"
	"в|на|с|по|для|из|от|к|без|через|между",
};

/* No clause is one of these alone. */
static const char *const lonely[] = {
	"the|it|we|they|he|she|in|on|at|for|with|as|to|of|from|by|than|"
	"my|our|its|is|was|if|but|and|"
	"ich|wir|es|er|sie|die|der|das|den|im|in|am|an|zu|zum|auf|für|mit|"
	"le|la|les|il|elle|je|on|un|une|du|des|ce|ils|nous|pour|avec|"
	"el|los|las|en|lo|yo|con|por|al|em|os|as|na|um|uma|do|eu|gli|di|nel|"
	"per|ho|het|een|ik|van|de|er|dat|nie",
};

/* Words with which a clause has begun. */
static const char *const begun[] = {
	"which|who|that was|is|are|were|has|had|had_been|have",
	"and|but|because|since|so|when|if|while ~2 is|was|are|were|i|he|she|"
	"they|we|had|has",
	"and|but|because|since|so it|you",
	"^ the|my|our|this|these|those|both|all|his|her|some "
	"~3!that|which|who|i|it|we|they|you|he|she|how|what "
	"is|was|were|are|has|will|would|should",
	"sad|happy|glad|impossible|difficult|surprised|pleased|proud|unable to",
	"i'm|we're|they're|im|it's at|of|from|with",
	"is|was|with|of|for|as|has|had|and|or|by|on|not|it's|such|got|in an",
	"and|or|but at|of|from|with|by|into|the|i've|it's",
	"und|oder|dass|weil das|die|der|es",
	"no|any|some ~1 to|of|from|with",
	"had|have|has|begins|starts|started|began|seems|tends|tried|managed|"
	"decided|needs|used|going|able|expected|supposed to",
	"i'm|i|we're|i'll|i_will|we'll|will|i'd still|finally|definitely|"
	"also|even|really|just|probably|already",
	"anyone|someone|people|those|everyone who ~1 likes|enjoys|wants|needs|"
	"loves|is|has|like|enjoy|want|need",
	"not as|quite_as",
	"that|so you|i|we|it|they can't|can|couldn't|won't|will|would|have_to",
	"the only|main|biggest|one thing|problem|downside|complaint|issue|"
	"reason ~5 is|was|that|would",
	"est|sont|était un|une|trop|un_peu|très",
	"ist|sind|war|waren|hat|haben|wird ein|eine|so|zu|sehr|nicht_so",
	"sodass|dass|weil|wenn|ob man|ich|wir|es|er|sie|die|der|das",
	"es|era|está|son|fue un|una|muy|tan|más",
	"è|era|sono|mi un|una|molto|troppo|ha|hanno",
};

static const char *const marks[] = {
	",", " (", "[", "{", " -", "\xe2\x80\x94", "\xe2\x80\x93", ";", " &",
	"\xef\xbc\x8c", "\xe3\x80\x81", "\xef\xbc\x88", "\xe2\x80\x9c", "\\",
	" \"", ":"
};

struct ends {
	struct phrases *joining;
	struct phrases *lonely;
	struct phrases *begun;
};

void
rule_cut_off_start(struct rule *r, const struct conf *conf)
{
	struct ends *e = r->state = mem_alloc(sizeof(*e));

	(void)conf;
	e->joining = phrases_new(NULL, joining, 1);
	e->lonely = phrases_new(NULL, lonely, 1);
	e->begun = phrases_new(NULL, begun,
	    sizeof(begun) / sizeof(begun[0]));
}

void
rule_cut_off_stop(struct rule *r)
{
	struct ends *e = r->state;

	phrases_free(e->joining);
	phrases_free(e->lonely);
	phrases_free(e->begun);
	free(e);
	r->state = NULL;
}

static int
is_letter(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	    (unsigned char)c >= 0x80;
}

/* Is the last word of a text a clause of its own, and can it be none? */
static int
is_lonely(const struct ends *e, const struct text *t)
{
	const struct word *w = &t->words[t->n - 1];
	size_t first, last;

	if (t->n < 2 || w->len < 2 || (w->flags & WORD_CAPS) != 0 ||
	    (w[-1].flags & (WORD_PAUSE | WORD_LAST)) == 0)
		return 0;
	/* a line may be any word */
	return t->raw[w[-1].at + w[-1].len] != '\n' &&
	    phrases_find(e->lonely, t, t->n - 1, t->n, &first, &last);
}

/* The bytes of the words at the end that ask for more; 0 if they do not. */
static size_t
joining_words(const struct rule *r, const struct text *t)
{
	const struct word *end = &t->words[t->n - 1];
	const struct ends *e = r->state;
	size_t i, first, last;

	if (is_lonely(e, t))
		return end->len;
	if ((end->flags & WORD_UPPER) != 0)
		return 0;
	if (phrases_find(e->joining, t, t->n - 1, t->n, &first, &last))
		return end->len;
	for (i = t->n > LAST ? t->n - LAST : 0; i < t->n; i++)
		if (phrases_find(e->begun, t, i, i + 1, &first, &last) &&
		    last == t->n - 1)
			return end->at + end->len - t->words[first].at;
	return 0;
}

/*
 * The bytes from a bracket on that is open at the end of len bytes at s; 0 if
 * none is.
 */
static size_t
open_bracket(const char *s, size_t len)
{
	size_t i;

	for (i = len; i-- > 1 && len - i < BRACKET;) {
		if (s[i] == ')' || s[i] == '\n')
			return 0;
		if (s[i] == '(')
			return s[i - 1] == ' ' && i + 1 < len &&
			    is_letter(s[i + 1]) ? len - i : 0;
	}
	return 0;
}

/* Do they end in a face: (: or ( :? */
static int
is_face(const char *s, size_t len)
{
	return len > 1 && s[len - 1] == ':' && (s[len - 2] == '(' ||
	    (len > 2 && s[len - 2] == ' ' && s[len - 3] == '('));
}

/* The mark that len bytes, one at least, end in: its length; 0 if none. */
static size_t
joining_mark(const char *s, size_t len)
{
	size_t i, n;

	if (len > 0 && (s[len - 1] == '.' || s[len - 1] == '!' ||
	    s[len - 1] == '?')) /* as most */
		return 0;
	if (is_face(s, len))
		return 0;
	for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		n = strlen(marks[i]);
		if (n <= len && memcmp(s + len - n, marks[i], n) == 0)
			return n;
	}
	return 0;
}

/* Were so many sentences finished before the last one? */
static int
is_punctuated(const struct text *t, size_t least)
{
	size_t i, at, end, n = 0;

	for (i = 0; i + 1 < t->n && n < least; i++) {
		if ((t->words[i].flags & WORD_LAST) == 0)
			continue;
		at = t->words[i].at + t->words[i].len;
		end = t->words[i + 1].at;
		n += at < end && t->raw[at] != '\n' && t->raw[at] != ' ';
	}
	return n >= least;
}

/* Does every sentence but the last end in a mark, with a blank after it? */
static int
is_careful(const struct text *t)
{
	const struct word *w;
	const char *s;
	size_t i, len;

	for (i = 0; i + 1 < t->n; i++) {
		w = &t->words[i];
		if ((w->flags & WORD_LAST) == 0)
			continue;
		s = t->raw + w->at + w->len;
		len = w[1].at - w->at - w->len;
		if (*s == '\n' || *s == ' ' || *s == ',' || ((w->flags &
		    WORD_ALONE) == 0 && memchr(s, ' ', len) == NULL &&
		    memchr(s, '\n', len) == NULL))
			return 0;
	}
	return 1;
}

static int
is_comma(const char *s, size_t end)
{
	return s[end - 1] == ',' || (end > 2 &&
	    (memcmp(s + end - 3, "\xef\xbc\x8c", 3) == 0 ||
	    memcmp(s + end - 3, "\xe3\x80\x81", 3) == 0));
}

void
rule_cut_off(struct rule *r, struct subject *s)
{
	const struct text *t = &s->words;
	const struct word *w;
	size_t end = s->bodylen, len = 0, least = 1;

	if (r->mode == RULE_OFF || !s->has_review || t->n == 0)
		return;
	w = &t->words[t->n - 1];
	while (end > 0 && ascii_blank(s->body[end - 1]))
		end--;
	if (w->at + w->len == end) {
		if ((len = joining_words(r, t)) == 0)
			len = open_bracket(s->body, end);
	} else if ((len = joining_mark(s->body, end)) > 0) {
		least = is_comma(s->body, end) ? COMMA : MARK;
		if (least == COMMA && (!is_careful(t) ||
		    w->at + w->len + len != end))
			len = 0;
	}
	if (len > 0 && is_punctuated(t, least))
		rule_reason(r, s, s->body + end - len, len,
		    json_new_str("broken off"), json_new_str("an end"));
}
