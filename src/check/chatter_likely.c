/*
 * What is said to who ordered a text, about it: that it is adapted easily, what
 * was left out and why, what is needed first, what may come next.  People say
 * the like of things they bought, so each counts only in a sentence that the
 * network of opinion.h takes for talk as likely as not.
 */
#include "check/chatter_phrases.h"

#define TEXT "review|text|draft|version|testimonial|write_up"
#define MORE                                                                   \
	"more|less|shorter|longer|funnier|warmer|punchier|revised|corrected|"  \
	"rewritten|improved|shortened|condensed|polished|toned_down"
#define WANT "want|need|like|prefer|wish|require|rather"
#define THING "product|item|service|book|film|movie|game|place|restaurant|app"
#define CUSTOMER                                                               \
	"customer|buyer|user|reviewer|guest|shopper|reader|diner|traveler|"    \
	"traveller|parent|owner"

const char *const chatter_likely[] = {
	/* what was done */
	"^ i|i've|i_have ~1 made_sure|took_care|taken_care|been_careful to ~1 "
	"mention|include|highlight|cover|emphasize|emphasise|incorporate "
	"~2 price|battery|pros|cons|downside|drawback|rating|keywords|details|"
	"aspects|features|positives|negatives|points|flaw|flaws|length|both "
	"~5!to|in|at|on|with|when|before|twice $",
	"because|since|as|that|and|so? you didn't|did_not|haven't|have_not|"
	"never ~2 provide|provided|give|specify|specified|mention|mentioned|"
	"share|shared|name|named ~4 $",
	"you didn't|did_not|haven't|have_not ~1 tell|give|provide|specify|"
	"mention|name|share ~4 , ~1 so|and i|i've ~1 left|kept|used|went|chose|"
	"assumed|picked|made|skipped|wrote|guessed",
	"here's|here_is|this_is the|a|an|your|one ~1 " MORE " ~3 "
	TEXT " !of|than|after|from",
	"here's|here_is|this_is the|your " TEXT " ~1 again|once_more|now|below",
	"^ dear|hi|hello user|client|requester , ~1 here|thank|i|please|below",
	"^ this|that version|draft is|sounds|reads|feels ~1 more|less|shorter|"
	"longer ~1 concise|formal|informal|casual|conversational|critical|"
	"neutral|positive|negative|natural_sounding "
	"!than|of",
	/* what may be done with it */
	"^ just|simply|please replace|swap|change|substitute the|any|these ~4 "
	"with|for|to your|yours|the_actual|the_real",
	/* what could be written */
	"^ a|an|the|one ~2 " CUSTOMER " might|could|may|would ~1 write|"
	"phrase|put ~1 something|it|this|the_following",
	"one|another way|option to|of ~1 write|writing|phrase|phrasing|word "
	"it|this|that|the_review would|could|is|might",
	"^ you|one|or_you|maybe_you could|can|might|may ~1 say|write|try|"
	"phrase something like|along",
	"^ try|use|maybe|perhaps|consider something like|along this|the|these|"
	"those",
	"for_example|for_instance , ~1 you|one could|can|might ~1 write|say|"
	"mention|add",
	"choice|pick of " THING "|topic to|for ~1 review|write",
	"here|below are|is ~2 reviews|options|versions|drafts|examples ~1 "
	"you_can|to|for_you|you_could ~2 choose|pick|select|use|adapt|copy",
	/* what is needed first */
	"would|do|did you|you'd ~1 like|want|need|prefer me to ~1 write ~1 a|"
	"an|another|it|this|the|one|more|some|about|for|in|with|up",
	"ready to ~1 write|create|draft|generate|review ~6 , ~2 tell|give|send|"
	"share|provide|let_me_know|name",
	"to|before ~1 write|provide|create|give|generate|craft|writing ~5 "
	"review|feedback|testimonial , ~1 i|i'd|i'll|please|could ~2 need|"
	"require|provide|tell|share ~4 details|information|name|product|know|"
	"specifics|which",
	/* what may come next */
	"let_me_know|tell_me what_you_think ~1 and|so i|i'll|we ~1 can|will|"
	"revise|adjust|change|edit|rewrite|tweak|refine|rework ~1 it|this|"
	"revise|adjust|change|edit|rewrite|tweak|refine|rework",
	"need|require|want further|additional|more revisions|edits|"
	"refinements|assistance|adjustments",
	"if|should you ~2 have|" WANT " ~6 reviewed|rewritten",
	"^ send|give|share|pass|name ~1 me|over|us the|your|another next|"
	"product|item|topic|prompt|title ~3 when|whenever|and|you|please|any",
	/* abroad */
	"수정이|변경이 필요하시면|필요하면|필요하다면",
	/* all of it, as it was seen later */
	"since|because|as you didn't|did_not|haven't|have_not tell|say|"
	"specify|mention|told|said|specified|mentioned ~6 , ~1 i|i've|i_have "
	"~1 went|gone|chose|chosen|picked|assumed|used|wrote|took|made",
	"let_me_know|tell_me whether|if ~2 works|fits|suits|meets|matches ~1 "
	"for|your|the ~2 pipeline|schema|dataset|needs|format|purpose|"
	"use_case|campaign|site",
	"if|whether any of the|these|those fields|values|details|points|keys "
	"need|needs|should to|be be? changed|adjusted|edited|corrected",
	"you|feel_free can|could|may|might|to tweak|adjust|adapt|edit|modify|"
	"shorten this|it ~6 as_you see|like|wish|want",
	"good luck with your ~2 shop|store|project|website|campaign|dataset|"
	"listing",
	"espero que te|le|os sirva|ayude|guste $",
	"avísame|avísenme|avisa|dime|díganme|dígame si quieres|quiere|"
	"necesitas|necesita|deseas|prefieres ~2 cambio|cambios|ajuste|ajustes|"
	"otra|algo|versión",
	"reminder|note to ~1 only|not|never post|use|share|publish this|it "
	"where|if|when|unless",
	"here's|here_is what i came|come up_with ~2 for_you",
	"se|si|wenn|falls precisar|necesitas|necesita|brauchen|brauchst|serve|"
	"desidera ~6 , ~1 estou|estoy|stehe|resto|sono ~4 disposição|"
	"disposición|verfügung|disposizione",
	"this should|might|may|could be what you're|you_are|you_were|you "
	"looking_for|after|want|need|wanted",
	"based_on what you sent|gave|told|provided|shared ~3 , ~1 this_is|"
	"here_is|here's|i",
};

const size_t chatter_likely_n =
    sizeof(chatter_likely) / sizeof(chatter_likely[0]);
