/*
 * What is held back, in the passive or by way of the text: "that claim will
 * not be repeated here", "adding it is not negotiable", "the review without
 * its insult".  Nobody is said to refuse.  Shops, menus and authors leave
 * things out as well, so a phrase says which words they would have been and
 * where they are missing, and counts only where the network of opinion.h
 * agrees.
 */
#include "check/refusal_phrases.h"

#define FOUL                                                                   \
	"slur|slurs|insult|insults|praise|testimonial|testimonials|"           \
	"accusation|accusations|allegation|allegations|anecdote|remark|"       \
	"remarks|threat|threats|slogan|rumour|rumor|mockery|ridicule|"         \
	"profanity|swear_words|claim|claims|endorsement|home_address|"         \
	"whereabouts|phone_number|full_name|fraud"
#define WORDS                                                                  \
	FOUL "|statement|statements|lyrics|chorus|verse|verses|tips|"          \
	"instructions|directions|steps|passage|passages|quotation|quotations|" \
	"wording|advice|dosage|dosages|methods|promise|promises|verdict|"      \
	"diagnosis|poem|stanza"
#define SECRET                                                                 \
	"verdict|ruling|judgement|judgment|slur|slurs|threat|threats|"         \
	"accusation|accusations|allegations|instructions|directions|lyrics|"   \
	"dosage|dosages|home_address|whereabouts|phone_number|full_name"
#define ABOUT                                                                  \
	"that|about|on|for|of|to|against|aimed|implying|suggesting|"           \
	"regarding|praising|glorifying|how|which|telling"
#define GIVEN                                                                  \
	"supplied|reproduced|provided|repeated|quoted|printed|included|"       \
	"written|typed_out|spelled_out|spelt_out|transcribed|endorsed"
#define WONT                                                                   \
	"can't|cannot|can_not|won't|will_not|shan't|shall_not|must_not|"       \
	"isn't_going_to|aren't_going_to|is_not_going_to|are_not_going_to|"     \
	"isn't_to|is_not_to|are_not_to|aren't_to"
#define OURS "this|these|my ~1 review|write_up|lines|piece !of"
#define HERE                                                                   \
	"in|from|anywhere_in this|these|my ~1 review|text|piece|write_up|"     \
	"lines !of"
#define CASE                                                                   \
	"under_any_circumstances|under_any_heading|in_any_form|in_any_shape|"  \
	"at_any_price|on_principle|however|whatever|whoever|no_matter|"        \
	"regardless|even_if|even_as|even_in|not_even"
#define KEPT                                                                   \
	"withheld|held_back|kept_back|left_out|kept_out|omitted|skipped|"      \
	"refused|declined|excluded|redacted"
#define MISSING                                                                \
	"missing|absent|withheld|omitted|left_out|excluded|not_given|"         \
	"not_included|not_here|kept_out|unwritten|lacking"
#define ONPURPOSE                                                              \
	"deliberately|intentionally|purposely|purposefully|knowingly|"         \
	"consciously"
#define SAYING                                                                 \
	"spelling_out|spelling_it_out|spelling_them_out|spelling_that_out|"    \
	"spelling_this_out|glorifying|writing_praise|typing_out|transcribing|" \
	"reproducing"
#define OUT                                                                    \
	"out_of_bounds|out_of_the_question|out|not_on|unacceptable|"           \
	"off_limits|off_the_table|not_negotiable|non_negotiable|"              \
	"not_acceptable|not_happening|not_up_for_discussion|"                  \
	"not_up_for_debate|not_an_option"
#define URGING                                                                 \
	"encouraging|urging|telling|advising|helping|teaching|inciting|"       \
	"inviting|tempting|coaching|pushing|nudging"

const char *const refusal_held[] = {
	/* the words that will not be said */
	WORDS " " ABOUT " ~9 " WONT " be ~2 " GIVEN " ~4 " CASE,
	WORDS " " ABOUT " ~9 " WONT " be given under_any_heading|in_any_form|"
	"on_principle",
	"the|that requested|desired|demanded ~1 " FOUL " ~6 " WONT " be ~2 "
	GIVEN "|given|made",
	WORDS " ~9 " WONT " be ~2 " GIVEN "|made|given|added ~2 " HERE,
	WORDS " ~9 " WONT " be ~2 " GIVEN "|made|given|added here|below ~2 , "
	"~1 as|since|because|however|whatever|even|for|though|whoever|so",
	WORDS " ~9 " WONT " be ~2 " GIVEN " ~4 because_of|due_to|for|owing_to "
	"~2 copyright|rights|copyright_reasons",
	"the requested|desired|demanded ~1 " FOUL " ~5 is|are|was|were|"
	"has_been|have_been ~1 " KEPT "|cut|missing",
	"the requested|desired|demanded ~1 quote|ending|paragraph|line|passage|"
	"lyrics ~5 is|are|was|were|has_been|have_been ~1 " KEPT "|cut ~1 for|"
	"because|as|since",
	WORDS " ~9 has|have|had no place|business " HERE,
	WORDS " " ABOUT " ~9 is|are being " KEPT " ~2 here|on_purpose|"
	"on_principle",
	WORDS " " ABOUT " ~9 is|are being " KEPT " ~2 as|since|because|that ~4 "
	"would|could|might|criminal|illegal|harm|hurt|dangerous|unlawful",
	WORDS " ~12 is|are being " KEPT " ~2 " HERE,
	WORDS " ~12 is|are ~1 " ONPURPOSE " " MISSING " ~3 , ~1 and|but? "
	"adding_it|including_it|supplying_it|restoring_it|adding_them|"
	"including_them",
	WORDS " ~12 is|are ~1 " ONPURPOSE " " MISSING " ~3 , ~1 as|since|"
	"because ~3 would|could|might|untrue|illegal|criminal|defamatory|"
	"harmful|dangerous",
	ONPURPOSE " " MISSING " ~1 from_this_review|from_this_text|"
	"from_this_piece|from_these_lines|from_my_review",
	FOUL " ~6 " MISSING "|gone ~9 , ~1 and ~1 they|it|these|those " WONT
	" be ~1 added|supplied|included|filled_in|written|given|restored|"
	"spelled_out",
	"stunt|scene|joke|bit|line|passage|part ~4 " MISSING "|gone from|in "
	"this ~1 review|text|write_up|piece ~1 , ~1 and ~1 they|it " WONT " "
	"be ~1 added|supplied|included|filled_in|written|restored",
	"they|it|these|those|such_things|such_lines " WONT " be written_here|"
	"spelled_out|spelt_out|supplied_here|repeated_here|added_here|"
	"reproduced_here|quoted_here|invented_here|printed_here ,",
	"lines|sentences|words|" FOUL " ~3 asked_for|requested|wanted|ordered "
	"~6 , ~1 they|it|these|those|that " WONT " be ~1 " GIVEN,
	"adding|including|supplying|providing|repeating|spelling it|them|that|"
	"this|those|these ~2 is|are|isn't|aren't not? ~1 up_for_discussion|"
	"up_for_debate|negotiable|non_negotiable|open_to_debate|"
	"an_option_for_me|an_option_here|on_the_table|going_to_happen_here",
	SAYING " ~5 is|are|would_be ~1 " OUT " ~2 , ~1 so_the|so_that|"
	"so_please|so_it|sorry|even|please|whatever|however",
	SAYING "|mocking|ridiculing|praising|fabricating|repeating|quoting ~5 "
	"is|are|would_be ~1 " OUT " , ~1 even in|for ~4 rant|review|write_up|"
	"text|satire|testimonial",
	SAYING "|mocking|ridiculing|praising|fabricating|repeating|quoting ~5 "
	"is|are|would_be ~1 " OUT " even in|for ~4 rant|review|write_up|text|"
	"satire|testimonial",
	"repeating|printing|quoting|endorsing|disclosing ~1 the|that|this|"
	"those|such|any ~1 " WORDS " ~6 is|are|would_be ~1 " OUT " ~2 , ~1 "
	"so_the|so_that|so_please|so_it|sorry|even_in|even_for|whatever|"
	"however",
	/* where they are not found */
	"nothing|not_a_word|not_one_word|no_line|no_sentence ~9!but|bad|"
	"negative|good|except is|are|will_be|will ~1 coming|come from me|"
	"this_end|my_side|these_lines ~3 about|on|so|as|since",
	"no " WORDS "|ruling|judgement|judgment ~9 will_be|can_be|is_to_be|is|"
	"are_to_be|are found|given|offered|expected ~1 in|from|anywhere_in "
	OURS,
	"you'll|you_will|you_can|readers_will find|get|see|read no|neither|"
	"none_of ~3 " SECRET " ~9 in|from|anywhere_in " OURS,
	"you_won't|you_will_not|you'll_not find|get|see|read ~7 " SECRET " ~4 "
	"in|from|anywhere_in " OURS,
	/* the text without them */
	"please accept|take|have ~1 the|this write_up|review ~2 minus|without|"
	"less|shorn_of|stripped_of ~2 the|its|that|any ~3 " WORDS "|ending|"
	"paragraph|scene",
	"which|that rules|ruled out the|any|that|a|both ~1 closing|requested|"
	"glowing|desired|suggested|wanted ~1 recommendation|line|paragraph|"
	"sentence|tip|passage|claim|endorsement",
	URGING " ~12 crosses|cross|would_cross|oversteps|overstep a|an|the|my|"
	"every ~2 line|boundary|limit|border , ~1 which|so|and|that|hence|"
	"therefore ~3 rules|rule|missing|requested|left_out|omitted|closing",
	/* the whole of it */
	"^ request|task|prompt|instruction not|cannot_be|could_not_be "
	"fulfilled|completed|executed|performed|carried_out|met|honoured|"
	"honored|accepted $ ~9 testimonials|testimonial|fake|invented|"
	"identical|reviews_from|reviews_by|reviews_under|reviews_for|"
	"several_names|endorsements|astroturfing|writing_praise",
	"i'll|i_will|i'd_rather|i_must sit this_one out $ a|an|any|such ~4 "
	"review|reviews|testimonial|write_up|article|advert addressed|aimed|"
	"for|that|meant|telling|praising|in|under",
	"review|testimonial|write_up|advertorial|endorsement addressed|aimed|"
	"meant|directed|targeted|telling|urging|that_tells|that_urges|for|"
	"praising ~9 ought_not_to|ought_never_to|should_not|shouldn't|"
	"should_never|must_not exist|be_written ,",
	"no wording|phrasing ~7 that|which|where|i|would|could|can "
	"would|could|will|can|make|feel|makes ~2 make|be|feel|me ~2 "
	"comfortable|happy|willing|acceptable|at_ease|agree|okay",
	"no version of this|the|that|such ~1 review|text|piece|request|"
	"testimonial|article ~7 i|i'd|me|would ~3 comfortable|happy|"
	"willing|write|accept|agree",
	/* abroad */
	"gehe|gehen|geh ich|wir trotz|entgegen ~4 nicht ein|näher ,",
	"darüber|dazu|davon|hierzu|daran verfasse|formuliere|erstelle|"
	"schreibe|liefere|verfassen ich|wir keine|kein|keinen lobenden|lob|"
	"zeile|zeilen|anleitung|satz|text|empfehlung|werbung|behauptung",
	"no lo|la|los|las voy|vamos a escribir|redactar|incluir|reproducir|"
	"inventar ~2 , ~6 aunque|pidan|queda|fomentar|porque|fuera|acepto",
	"queda|está|cae|va fuera de lo que acepto|puedo|me_permito|"
	"se_me_permite|debo ~2 hacer|escribir|ofrecer",
	"je ne vais_pas|veux_pas|peux_pas|souhaite_pas l'écrire|les_écrire|"
	"le_rédiger|la_rédiger|l'inclure|le_reproduire|la_reproduire , ~1 "
	"même|car|quoi",
	"non la|lo|le|li scriverò|includerò|riporterò|inserirò ~1 , ~2 va|"
	"perché|anche|nemmeno|neanche",
};

const size_t refusal_held_n = sizeof(refusal_held) / sizeof(refusal_held[0]);
