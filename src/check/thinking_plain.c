/*
 * The plainest thoughts, each a sentence by itself: what is still to be said,
 * how much has been written, and that it sounds wrong.  Many are a reviewer's
 * words but for their end, so that the network of opinion.h has to agree.
 */
#include "check/thinking_phrases.h"

#define SOME                                                                   \
	"something|a_line|a_detail|a_remark|a_sentence|a_comment|a_note|"      \
	"a_touch|a_complaint"
#define BAD                                                                    \
	"negative|negatives|criticism|drawback|downside|con|complaint|flaw|"   \
	"weakness"

const char *const thinking_plain[] = {
	"^ actually|hmm|wait|okay|ok|now|no ~1 , ~1 let_me|let's|i'll make "
	"that|this|it ~1 more specific|personal|natural|concrete|vivid|casual|"
	"realistic|believable|detailed|human $",
	"i have_to|need_to|must|should keep this|it|the_review between|under|"
	"within|below|at ~1 50|60|70|80|90|100|120|150|200 ~6 words|and",
	"^ one_more|another sentence|line|word would|will|should|might do|be "
	"~2 $",
	"^ plan|outline|structure , 1 ~9 2",
	"^ possible|potential|candidate|tentative line|opening|title|headline|"
	"sentence|first_line|closing ,",
	"^ actually|wait|hmm ~1 , ~1 maybe|perhaps|i_think i ~1 mentioned|"
	"used|said|named ~3 in the|my last|previous|earlier|other|first one|"
	"review|text",
	"^ plan|structure|outline , ~1 start|begin|open|lead with why|how|"
	"what|when|where ~9 , ~1 then|one|a",
	"^ first ~1 i'll|i_will|i_should|say|something ~5 , ~1 then|next ~5 , "
	"~1 then|finish|finally|and_finish|last|end",
	"^ does this|that|it sound|read natural|natural_enough|realistic|"
	"human|believable|okay|right|genuine|like_a_review ~1 $",
	"^ yep|yes|yeah|okay|good , ~1 that|this works|will_do|does as|for a|"
	"the review ~1 $",
	/* what is still to be said */
	"^ note_to_self , mention|include|add|sound|stay",
	"^ maybe|perhaps|possibly ~2 " SOME " ~1 about|on the|how|her|his|"
	"their ~1 $",
	"^ add|insert|include|put_in|work_in|throw_in " SOME " ~1 about|on|"
	"with ~5 $",
	"^ also? mention that it|she|he|they was|were|had|is ~5 $",
	"^ also mention|include|add the|that|her|his|how ~3 $",
	"^ but_also|then|also|next|now ~1 a|one|some ~1 " BAD " ~1 point|"
	"aspect? $",
	"^ need|needs|i_need|we_need|now_i_need|i_still_need|still_need a|one|"
	"some|at_least_one ~1 " BAD "|positive ~1 point|aspect|detail? ~2 $",
	"i|we need_to|should|must include|put_in a|one|some|at_least_one ~1 "
	BAD " ~2 $",
	"^ it has_to|must|needs_to ~1 mention ~5 $",
	"^ the_text|the_review has_to|must|needs_to|should ~1 mention|address "
	"~5 $",
	"^ wait|hmm|hm ~1 , ~1 i need_to|should|have_to|must mention|include|"
	"add|sound|cover|keep_it_short|keep_it_natural|keep_this|stay_under|"
	"stay_in_character ~5 $",
	"^ wait|hmm|oops ~1 , ~1 i ~1 already said|mentioned|wrote|covered "
	"that|this|it|the ~2 $",
	"^ let's_say|say she|he|they|the_reviewer|the_customer bought|ordered|"
	"received|has_used|owns ~6 $",
	"^ what_else can|could|should|might|would i|we|she|he|they mention|"
	"add|include|write|cover|complain|like|notice ~3 $",
	"^ the|now_the|now|next_the|and_now_the " BAD " ~1 part|point|side $",
	"i|we could|should|might|can have|let|make the|this customer|reviewer|"
	"persona|user|narrator|guest compare|mention|say|complain|praise|note|"
	"talk|describe|admit",
	"^ my|the|our plan is|was to ~1 mention|describe|praise|complain",
	"^ my|the|our plan is|was to ~1 start|begin|open|end with|on",
	"i|we|i'll|let_me need_to|have_to|should|must? cut|trim|drop|lose ~4 "
	"words ~2 $",
	"^ okay|ok|good|great|right|fine , ~1 this|the|that draft|review looks|"
	"sounds|reads ~3 $",
	"i ~2 should|could|might add|include a_line|a_detail|a_sentence "
	"about|on the ~2 $",
	"^ let_me|let's|i'll plan|outline|map|structure this|it|the_review "
	"out? ~2 $",
	"^ actually|wait|hmm ~1 , ~1 i ~1 already said|mentioned|wrote ~1 "
	"in_the_beginning|at_the_beginning|at_the_start|at_the_top",
	"^ okay|ok|so|alright|right|hmm|let's_see|let_me_see|well ~1 , ~1 i "
	"need_to|have_to|must|am_supposed_to ~1 write|review|produce|draft|"
	"describe ~6 $",
	"^ i'll|i_will|let_me|let's|i_could|we_could open|start|begin|"
	"kick_off|close|finish|end ~1 with a ~1 joke|question|story|hook|"
	"compliment|anecdote|scene|quote|quip",
	"^ wait|hmm|oh ~1 , ~1 should|shall|could i ~1 mention|add|include|"
	"bring_up ~6 $",
	"^ yeah|yes|sure|ok , ~1 add|mention|include that|it ~1 $",
	"^ wait|hmm ~1 , ~1 is|would_it_be|would it|that|this ~1 realistic|"
	"plausible|believable|consistent ~6 $",
	"have|did i|we ~1 used|use|repeated|repeat|mentioned|mention|said|say "
	"~4 too often|many_times|much ,",
	"^ i want_to|should|need_to|will|must keep this|that|it|the ~1 part|"
	"section|bit|paragraph|opening|ending short|brief ~9 $",
	"^ i have_to|need_to|must|should be_careful|stay_careful|watch_out "
	"with|about|not_to ~2 claims|promises|health_claims|medical_claims|"
	"make|wording ~2 $",
	"target|limit|goal|maximum|minimum|word_count is|was ~1 40|50|60|70|"
	"80|90|100|110|120|130|150|200|250 words ~2 $",
	"^ they|the_user|the_client|the_customer ~1 probably|likely|"
	"presumably|surely want|wants|expect|expects it|this|something|a|the "
	"~2 funny|short|positive|negative|casual|critical|realistic|honest|"
	"serious|formal|review ~2 $",
	/* what is being done */
	"^ okay|ok|alright|right|so|now ~1 , ~1 writing|drafting it|this|"
	"the_review ~1 now ~1 $",
	"^ we need_to|should|have_to|must ~1 write|draft|produce a|an|the|one|"
	"some ~3 review|text|testimonial|opinion|paragraph ~4!for|about|here|"
	"day $",
	"^ we want|need a|an|the ~1 casual|friendly|natural|critical|negative|"
	"balanced|conversational tone|voice|point|aspect ~2 $",
	"^ word_count so_far|check , ~4 $",
	"^ so_far ~2 words $",
	"i|we have_to|need_to|must|should ~1 follow|respect|obey|stick_to|"
	"adhere_to|comply_with|observe the|these|those|all ~2 style|"
	"formatting|output|length|tone|word|writing ~1 guidelines|"
	"instructions|constraints|rules|requirements|limit|guide",
	"^ here's|here_is|below_is|this_is my|the thought_process|"
	"thinking_process|chain_of_thought|internal_monologue|"
	"inner_monologue|train_of_thought ,",
	"^ counting , 1 , 2 ,",
	"^ okay|ok|alright|right|so|now , writing|drafting|composing now $",
	"^ good|okay|ok|great|fine|nice|perfect|done $ now ~1 the ending|"
	"opening|middle|title|conclusion|intro|closing|negatives|cons|"
	"drawbacks|complaint|headline $",
	"^ wait|hmm|hm|oops|but_wait|hold_on , ~1 that|this|it contradicts|"
	"repeats|duplicates|conflicts_with|clashes_with ~1 what|something i ~1 "
	"said|wrote|mentioned|used|had ~2 $",
	"^ wait|hmm|hm|oops|but_wait|hold_on , ~1 that's|that_is|it's|this_is "
	"more_than|over|under|less_than|fewer_than|only|about|already|above|"
	"below|around ~2 words",
	"i'm|i_am picturing|imagining|envisioning someone|a_customer|a_buyer|"
	"a_guest|a_man|a_woman|a_mom|a_dad|a_student|a_person|a_reviewer|"
	"a_couple|a_parent ~3 who|with|in",
	"a|an|no|any|most ~1 real|actual|typical|normal|genuine|ordinary "
	"customer|buyer|reviewer|guest|user|shopper wouldn't|would_not|"
	"would_never|won't ~1 be_that|be_so|be_this|say|write|use|go|"
	"include|know|talk",
	"^ the|my|that count|word_count ~1 is|comes_to|stands_at ~2 words",
	"this|that|it sounds|feels|reads ~2 like a_real|an_actual|a_genuine|"
	"real|actual customer|buyer|review|reviewer|feedback ~1 $",
	/* that it sounds wrong */
	"^ no|nah|hmm|hm , ~1 that|this ~1 sounds|reads ~2 fake|forced|"
	"generic|stiff|robotic|scripted|salesy|like_an_ad|promotional|canned "
	"~1 $",
	"^ no|nah|hmm|hm , ~1 that|this ~1 feels|is ~2 scripted|salesy|"
	"like_an_ad|promotional|canned ~1 $",
	"^ too long|short , ~1 cut|trim|drop|remove|shorten|expand ~3 "
	"sentence|sentences|words|line|lines|paragraph|part|review|text",
	"^ too wordy|generic|similar|flowery|repetitive , ~1 cut|trim|shorten|"
	"make|add|be|remove|rewrite|reword",
	"^ this|that|it is too generic|wordy|flowery|promotional|repetitive $ "
	"^ i'll|i_need|i_should|let's|let_me|make|add",
	"^ okay|ok|alright|so|hmm|right ~1 what do_i_know about",
	"^ okay|ok|alright|so|hmm|right , ~1 what do_i_know about",
	"^ plan|outline|structure|skeleton $ open|start|begin|hook|intro|"
	"opening with|on|by|sentence|line",
	"^ plan|outline|structure|skeleton $ 1|one open|start|begin|hook|"
	"intro|opening with|on|by|sentence|line",
	"^ plan|outline|structure|skeleton $ 1|one $ open|start|begin|hook|"
	"intro|opening with|on|by|sentence|line",
	"^ plan|outline|structure|skeleton $ 1|one $ say|praise|complain|"
	"mention|describe|talk|introduce ~8 $",
	"^ plan|outline|structure|skeleton $ 1|one say|praise|complain|"
	"mention|describe|talk|introduce ~8 $",
};

const size_t thinking_plain_n =
    sizeof(thinking_plain) / sizeof(thinking_plain[0]);
