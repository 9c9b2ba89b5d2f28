/*
 * How the text meets what was wanted: the brief's audience, the length set, a
 * style that was set; and the order to stay in the part.  Things meet needs and
 * fit settings, too, so a phrase names a brief or what only texts are set to.
 */
#include "text/frame_phrases.h"

#define MEETS                                                                  \
	"meets|satisfies|fits|matches|hits|suits|addresses|respects|fulfils|"  \
	"fulfills|honours|honors|reflects|covers|observes|follows|"            \
	"stays_within|keeps_within|keeps_to|sticks_to|complies_with|"          \
	"conforms_to|is_aimed_at|is_written_for|is_tailored_to|stays_inside|"  \
	"delivers|adheres_to|ticks|serves"
#define BRIEF                                                                  \
	"brief's|prompt's|briefing's|client_brief's|persona's|commission's"
#define SET                                                                    \
	"stated|requested|specified|required|assigned|prescribed|stipulated|"  \
	"desired|intended|target|given|set|instructed|agreed|planned"
#define FIELD                                                                  \
	"audience|target_audience|readership|length|word_count|tone|"          \
	"register|persona|style|voice|rating|star_rating|"       \
	"word_limit|sentiment|mood|keywords|constraints|requirements|format|"  \
	"limit|points|reading_level|perspective|structure"
#define ABOVE                                                                  \
	"the_above|text_above|above_text|piece_above|above_piece|"             \
	"review_above|above_review|paragraph_above|lines_above|"               \
	"what_precedes|preceding_text|preceding_paragraph|above_paragraph|"    \
	"above_version|version_above|these_lines"
#define KNOB                                                                   \
	"setting|settings|preset|parameter|parameters|slider|toggle|"          \
	"requirement|specification|field|attribute|variable"
#define MANNER                                                                 \
	"humour|humor|comedian|sarcasm|sarcastic|persona|register|sentiment|"  \
	"snark|verbosity|reading_level|writing_style|tone_of_voice|blunt|"     \
	"deadpan|grumpy|word_count|formality"

const char *const frame_met[] = {
	ABOVE " ~1 " MEETS " ~1 the|your|a|all|every|this? ~1 " BRIEF "|brief|"
	"prompt|assignment|briefing ,",
	ABOVE " ~1 " MEETS " ~1 the|your|a|all|every|this? ~1 " BRIEF "|brief|"
	"prompt|assignment|briefing|" SET " ~2 " FIELD,
	"this|that|it|above|review|text|piece|draft|version ~1 " MEETS " the|"
	"your|all|both|every? ~1 " BRIEF " ~2 audience|target_audience|"
	"readership|length|word_count|tone_of_voice|register|persona|"
	"rating|star_rating|keywords|points|sentiment",
	"to|that|which|as|should|must|it match|fit|suit|meet|reflect|satisfy|"
	"honour|honor|respect|follow|obey|serve|matches|fits|suits the|this|"
	"your|a|my ~1 " MANNER " ~2 " KNOB,
	"match|fit|suit|meet|reflect|satisfy|as_per|per|following|under the|"
	"this|your|my style|length|mood parameter|field|attribute|"
	"variable",
	"as_per|per|following|given|under|because_of|due_to|owing_to|"
	"in_line_with|according_to the|this|your|my ~1 " MANNER " ~1 " KNOB,
	"^ do_not|don't break|step_out_of|fall_out_of|slip_out_of|come_out_of|"
	"step_outside|get_out_of|go_out_of character|persona|the_persona|"
	"your_persona $",
	"^ do_not|don't drop|leave|abandon persona|the_persona|your_persona $",
};

const size_t frame_met_n = sizeof(frame_met) / sizeof(frame_met[0]);
