/*
 * Signs of thoughts, wide ones: something is to be mentioned or avoided, it is
 * to end with a complaint, a tone is to be so.  Anybody says so now and then,
 * so that they count only in a sentence that the network of opinion.h takes for
 * talk by itself, if not as surely as would do alone.
 */
#include "check/thinking_phrases.h"

#define TEXT /* what is done to one only */                                    \
	"incorporate|emphasize|emphasise|weave|sprinkle|phrase|"     \
	"frame|draft|compose|craft|vary|balance|adopt|channel|insert|trim|"    \
	"shorten|refine|rework|reword|rephrase|rewrite|"         \
	"condense|brainstorm|structure|finalize|finalise|aim"
#define WORK /* what is done besides */                                        \
	"pretend|reference|work_in|throw_in|slip_in|imagine|assume|"     \
	"count|use|make_sure|be_sure|ensure|think_of|think_about|"       \
	"figure_out|keep_this|keep_things|keep_the_tone|"                      \
	"double_check|recheck|reread|re_read"
#define ENDS                                                                   \
	"open|start|begin|lead|end|close|finish|conclude|wrap_up|wrap_it_up"
#define DEVICE                                                                 \
	"anecdote|hook|complaint|question|observation|recommendation|verdict|" \
	"summary|flaw|con|downside|drawback|negatives|positives|joke|quip|"    \
	"compliment|takeaway|nitpick|gripe|tone|perspective|call_to_action|"   \
	"detail|line|scene|image|statement|remark"
#define SELF                                                                   \
	"i'll|i_will|we'll|we_will|i'm_going_to|i_plan_to|i_should|i_must|"    \
	"i_need_to|i_have_to|i_could|i_can|i_want_to|i'd_better|i_shouldn't|"  \
	"i_should_not|i_mustn't|i_must_not|we_should|we_must|we_need_to|"      \
	"we_have_to|we_can|we_could|we_shouldn't|we_must_not|we_should_not"

const char *const thinking_likely[] = {
	/* what is to be done */
	"let_me|let's|let_us ~1 " TEXT,
	"let_me|let's|let_us ~1 avoid|invent|imagine|assume|make_sure|ensure|"
	"think_of|think_about|consider|decide|pick|choose|figure_out|"
	"double_check|recheck|reread|re_read|tackle",
	"let_me|let's add|include|mention|use a|an|some|one|more|another ~3 $",
	SELF " ~1 " TEXT "|" WORK " !you_want",
	SELF " ~1 include a|an|some|at_least|one ~3 " DEVICE "|bit|typo",
	"let_me|let's|i'll|i_should start|begin by thinking|considering|"
	"brainstorming|outlining|imagining|deciding|defining|identifying",
	"^ let's_see|let_me_see , ~1 the|a|we|i|it",
	"^ " ENDS " with|on|by ~3 " DEVICE " $",
	"^ also|and|but|then|next|now|finally|maybe|perhaps|possibly|must|"
	"need|needs|don't|do_not|not|still , " TEXT "|" WORK,
	"^ also|and|but|then|next|now|finally|maybe|perhaps|possibly|must|"
	"need|needs|don't|do_not|not|still ~2 " TEXT "|" WORK,
	"^ then|next|after_that|finally ~1 talk|complain|praise|describe|"
	"move|touch|close|wrap ~5 $",
	"^ note_to_self|self_note|reminder|quick_check|length_check ,",
	"^ need|needs about|around|roughly|at_least|more|a|an|some|another",
	/* what it is to be */
	"they|he|she didn't|did_not|don't|never specify|say|mention|give|"
	"provide|ask|state ~6 , so",
	"but|and|so i shouldn't|should_not|mustn't|must_not|can't|"
	"don't_want_to be|sound|go|make|overdo|say ~2 too|overly|so",
	"^ mix|blend|combination of ~3 sentences|tones|words",
	"i_might|i_may|i_could include a|an|some|one ~2 " DEVICE "|comparison|"
	"reference|mention|bit|quirk|typo",
	"应 该|当 提 到 ~6 $",
	/* how a thought begins */
	"^ hmm|hm , ~1 maybe|perhaps|something|what_about",
	"^ okay|ok|alright|right|so|now , ~1 i_need|i_should|writing|"
	"next|how_should|maybe",
	"^ now to|for|the|i|let ~2 write|review|text|title|opening|draft|"
	"negative|positive|cons|pros",
};

const size_t thinking_likely_n =
    sizeof(thinking_likely) / sizeof(thinking_likely[0]);
