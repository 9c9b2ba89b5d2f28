/*
 * Who is to be speaking, said as a brief says it: age, calling and what one
 * values in one breath, or that the speaker is made up.  Reviewers say "as a
 * mother of two", and leave it at that.
 */
#include "text/frame_phrases.h"

#define SPEAKER                                                                \
	"customer|reviewer|guest|user|buyer|shopper|client|diner|traveller|"   \
	"traveler|patient|reader|viewer|student|parent|owner|visitor|person|"  \
	"consumer|persona|character"

const char *const frame_persona[] = {
	"^ as a|an ~14 who values|prioritizes|prioritises|"
	"prefers ~6 over ~6 , "
	"i|my|this|the|these|we|it",
	"^ as a|an ~4 year_old ~8 who values|works|loves|enjoys|lives|travels|"
	"prefers|appreciates|commutes|prioritizes|prioritises ~10 , "
	"i|my|this|the|these|we|it",
	"^ as a|an ~4 year_old ~12 , i found|find|must_say|have_to_say",
	"as a fictional|hypothetical|imaginary|simulated|made_up|"
	"fictitious ~1 "
	SPEAKER,
	"^ as a|an ~4 year_old , i appreciate",
	"writing|write|wrote this|my review as a|an ~3 year_old",
	"star|stars|rating|score , as_per|per|as_requested_in|following|as_in "
	"the|your|my? instructions|prompt|guidelines|brief|request",
	"1|2|3|4|5|one|two|three|four|five star|stars , ~1 angry|casual|"
	"formal|informal|neutral|enthusiastic|negative|positive|sarcastic|"
	"conversational|friendly|frustrated|balanced|professional|mixed|"
	"critical|disappointed|humorous tone|style|voice",
	"^ sure|okay|ok|certainly|alright , the|this rating|review|tone|"
	"persona is|should|must|will",
	"^ angry|casual|formal|informal|neutral|enthusiastic|negative|positive|"
	"sarcastic|conversational|friendly|frustrated|balanced|professional|"
	"mixed|critical|disappointed|humorous tone|style|voice , 1|2|3|4|5|one|"
	"two|three|four|five star|stars",
	"i was|am|i've_been|i'm|i_have_been asked|told|instructed|supposed|"
	"prompted|here to role_play|roleplay|impersonate|take_on_the_role|"
	"assume_the_role|adopt_the",
	"which|this is the|my persona|role here|i",
	"the author|writer|person of|behind|in this|the review is|was|seems a|"
	"an ~2 year_old",
	"wrote|write|writing this|the|my? review|it as_if|as_though i|i'm "
	"was|were|am|a|an",
	"i'm|am a|an ~2 year_old ~3 reviewing|writing ~1 review|this|the|a",
	"^ als ~1 jährige|jähriger ~4 , der|die wert|viel_wert|gerne|oft ~6 ,",
	"rating is|was|has_been set|fixed to|at",
	"i'm|am writing ~2 from_the_perspective|from_the_point_of_view|"
	"from_the_viewpoint",
	"as_requested|as_instructed|as_asked , ~1 1|2|3|4|5|one|two|three|four|"
	"five star|stars",
	"^ respond|reply|answer_the_question|answer_the_questions|"
	"answer_the_prompt as a|an|if|though ~4 guest|customer|buyer|"
	"reviewer|client|shopper|user",
	"as someone who identifies|identified as a|an",
	"^ this ~1 star review reflects|captures|conveys|expresses|highlights "
	"my_honest|my_overall|my_mixed|a_balanced|a_mixed|an_honest|"
	"the_perspective|the_experience|the_opinion",
};

const size_t frame_persona_n =
    sizeof(frame_persona) / sizeof(frame_persona[0]);
