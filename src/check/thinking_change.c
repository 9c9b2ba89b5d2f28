/*
 * What was just written is changed: it stands in another review already, the
 * brief forbids it, or nobody would believe it.  People who correct themselves
 * speak of the thing ("no wait, it was Tuesday"), not of a line or a label.
 */
#include "check/thinking_phrases.h"

#define HALT "wait|but_wait|hold_on|hang_on|hmm|hm|oops|whoops|actually|no"
#define SELF                                                                   \
	"i'll|i_will|let_me|let's|i_should|i_could|i_must|i_need_to|i_had|"    \
	"i'd|better|we_should|should_i"
#define MEND                                                                   \
	"soften|tone_down|tweak|rework|reword|rephrase|trim|shorten|tighten|"  \
	"vary|lighten|polish|punch_up|dial_down|dial_back|recast|rewrite"
#define LINE                                                                   \
	"ending|opening|wording|tone|sentence|line|phrase|phrasing|closing|"   \
	"closer|beginning|praise|criticism|complaint|language|text|paragraph|" \
	"title|adjective|adjectives|verdict|opener|word|last_sentence"
#define BRIEF                                                                  \
	"prompt|brief|guidelines|assignment|system_prompt|request|"            \
	"constraints|spec|task|instruction|instructions|system_message|user"

const char *const thinking_change[] = {
	HALT " , ~1 the|my|this|that " BRIEF " say|says|said|ask|asks|asked|"
	"forbid|forbids|require|requires|want|wants|wanted|specify|specifies|"
	"state|states|told|tells ~2 not|no|nothing|to|that|for|a|an|it|them "
	"~2 mention|include|use|name|write|state|reveal|exceed|stay|keep|"
	"sound|avoid|spoilers|positive|negative|stars|words|star|rating|"
	"review|tone|brand|brands",
	"the|its|this|my given|assigned|target|planned|requested|specified|"
	"required|gold|intended label|rating|sentiment|polarity|score|tone|"
	"length ~1 is|was|says|of|must|should",
	HALT " , ~1 i|i've|i_have|we|we've already ~1 used|mentioned|said|"
	"wrote|described|covered ~7 in_the|before|twice|above|earlier",
	"i|i've|i_have|we already ~1 used|mentioned|said|wrote|had|described "
	"~6 in the previous|last|other|earlier|above|preceding one|sentence|"
	"review|paragraph|version|line|sample|batch|entry",
	"probably_not|hmm|nope|unlikely , i|i'd|i'll|let_me|let's|better|we "
	"~2 drop|cut|remove|change|swap|replace|rephrase|soften|leave_out|"
	"delete|skip",
	"probably_not|unlikely $ ~1 " SELF " ~2 drop|cut|remove|change|swap|"
	"replace|rephrase|soften|delete|skip|leave",
	SELF " ~1 " MEND " the|this|that|my|it|its ~1 " LINE,
	SELF " ~1 drop|cut|remove|delete|swap|replace|change|fix|move|lose the|"
	"this|that ~1 adjective|adjectives|adverb|adverbs|exclamation|cliché|"
	"cliche|clichés|metaphor|opener|anecdote|superlative|superlatives|"
	"repetition|comma|brand_name|product_name|star_rating",
	"that|it|this|which ~1 would|will|might|could break|violate|breach|"
	"contradict|ignore the|a|my|your ~1 constraint|constraints|"
	"instruction|instructions|brief|guideline|guidelines|persona|prompt|"
	"word_limit|format",
	HALT " , ~1 the date|year|name|price|age|rating|product|brand|city|"
	"place|length|number given|provided|specified|stated|requested is|"
	"was|says",
	"it|that|this ~1 feels|sounds|seems|reads|is|looks ~1 authentic|"
	"natural|realistic|human|believable|plausible|credible , ~1 so? "
	"i'll|i_will|let_me|let's|we'll ~1 leave|keep|stay",
	"^ okay|ok|alright|so|well|right|now , let_me|let's think ~1 about|"
	"through|of this|it|what|how|the|a ~4 $",
	"so|it ~1 needs|need|should_have|must_have|gets ~1 something|a_line|"
	"one_thing|a_point|a_bit good|positive|bad|negative|nice|critical ~3 "
	"something|one_thing|bad|negative|critical|good|positive",
	"wouldn't|would_not|doesn't|does_not ~1 normally|usually|typically|"
	"realistically ~5 , ~1 i|let_me|we ~1 should|must|will|better ~1 "
	"change|fix|drop|correct|cut|replace",
	"wouldn't|would_not|doesn't|does_not ~1 normally|usually|typically|"
	"realistically ~5 , i'll|i'd ~1 change|fix|drop|correct|cut|replace",
	HALT " , i|i've just? said|wrote|called|mentioned|described ~12 , so|"
	"but|and ~6 reword|change|fix|adjust|rephrase|fit|contradicts|clash",
	"so|and i|we should|must|will|need_to|had_better|ought_to ~1 change|"
	"fix|adjust|correct|reword|rephrase|soften|rewrite|update|remove|"
	"delete|drop that|this|it ,",
	"i|i've used|said|wrote|had ~5 before|already|earlier|above , ~1 so "
	"~1 let_me|i'll|i_should|i_need|i_must",
	"that|this covers ~3 , ~1 now|next|so|then",
	"that|this covers ~3 $ ~1 now|next",
	"^ good , that|it|this covers|feels|works|is ~2 balanced|specific|"
	"enough|believable|covered",
	"hmm|hm|wait , is|are|would ~3 too ~1 $",
	"^ the|my|this prompt|brief|rubric says|said|wants|asks|asked|"
	"requires|calls|mentions|forbids|demands|specifies|stipulates ~4 "
	"positive|negative|mixed|neutral|stars|words|review|tone|complaint|"
	"flaw|persona|balanced|critical|casual|formal|spoilers|brand",
	"would|could a|an|the|any ~3 really|actually|even know|say|care|notice|"
	"have|mention|use|write ~9 $ probably|maybe|yes|no|not|perhaps|sure",
	"not given|specified|provided|stated|mentioned , ~1 so|better|best",
	"so? better|best left_out|left_unsaid|leave_out|skip_it ,",
	"^ now a|an|one ~1 negative|positive|critical|minor ~1 point|detail|"
	"remark|thing|side|complaint|flaw|note to|for|that",
	"so swap|replace ~3 for|with a|an|something|the",
	"option a|1|one|b|2|two , ~1 complain|praise|recommend|mention|end|"
	"ends|start|starts",
	"^ going|go|i'll_go with a|b|option_a|option_b|the_first|the_second ,",
	"about|around|roughly|probably|that's|is ~4 words so_far|already|left",
	"^ then the customer|reviewer|buyer|persona|guest|user would|might|"
	"should|could",
	"but one|two|three|four|five|1|2|3|4|5 star|stars ~1 means|requires|"
	"implies|demands",
	"star|stars should ~1 sound|read|feel ~1 more|angrier|happier|warmer|"
	"harsher|less|like|cooler|colder",
	"too formal|casual|harsh|long|vague|generic|wordy|salesy|polished $ "
	"try|maybe|let|how|better",
	"maybe|perhaps i should|could|can|will ~1 mention|add|include|bring_up "
	"~4 too|also|here|as_well ,",
	"perhaps|maybe add|use|mention|invent ~8 for ~1 local|colour|color|"
	"balance|realism|variety|authenticity|credibility",
	"so leave|drop|cut|skip that|it|this|them out|here ,",
	"better to ~1 say|use|write|stay|keep ~3 vague|general|neutral|safe|"
	"simple|instead|here ,",
	"so better to say|use|write|stay|keep|put",
	"one|another more? pass to make|fix|tighten|smooth|trim",
	"was|is|were ~1 used in the previous|last|earlier|other ~1 record|"
	"review|one|sample|entry|batch",
	"is that|this|it ~1 negative|positive|harsh|critical|balanced|warm "
	"enough",
	"negative|positive|critical|harsh enough for a|an|the|this",
	"first|second|last|other one|version|option|draft reads|sounds|works|"
	"flows better",
	"i'm|i_am told|asked|instructed|supposed|meant|required|expected to ~1 "
	"mention|include|praise|criticise|criticize|complain|avoid|"
	"write|stay",
	"i was|am|'ve_been|have_been asked|instructed|supposed|meant|required "
	"to ~1 mention|include|cover|note|name|praise",
	"possible|potential|candidate ending|endings|closing|conclusion ,",
	"the instructions|prompt|constraints|requirements ~1 conflict|"
	"contradict|disagree|clash",
	"not sure|certain whether|if ~8 , ~1 so avoid|i'll|skip|leave|use",
	"the search results|record|input|data|spec|metadata ~1 didn't|doesn't|"
	"did_not|does_not|says|gives|lists|has_no ~6 , so",
	"let_me|i'll|i_should|i_must ~1 keep that|it|this consistent",
	"maybe|perhaps mention|add|include|bring_up the|a|an|something|how "
	"~3 here|since|because|too",
	"so|and i'll|i'd_better|let_me ~1 change|fix|adjust|correct|reword|"
	"rephrase|soften|rewrite|update that|this|it ,",
	"i|we should|will|must|need_to|better reword|rephrase|rewrite that|"
	"this|it|the ,",
	"i'll|let_me|i_should|i_will change|switch|alter|soften that|this|it "
	"to|into something",
	"let_me adjust|reword_that|redo_that|rewrite_that|fix_that_line $",
	"i should|must|need_to|could|might|will ~1 mention|add|include|"
	"bring_up ~6 since|because|as ~6 people|reviewers|buyers|customers|"
	"users|readers usually|often|normally|tend|typically|always",
	"let_me|let's|i'll break|think|walk|work|go ~1 this|it|that|through? "
	"~2 step_by_step",
	"decide|settle on a|the|which reviewer|persona|narrator",
	"is ~5 plausible|believable|realistic|credible $ ~1 so|yes|no",
	"that|it|this might|could|may read|come_across|sound as|like a|an ~2 "
	"~1 i'll|i|let",
	"so yes , that|it works|fits|holds|is_fine $",
	"maybe|perhaps ~2 is|are|was|sounds too odd|specific|weird|generic|"
	"much|obvious|silly|formal|poetic|niche|harsh|long $",
	"in|from|of the other|previous|given|provided|first|last ~1 example|"
	"sample|template , ~1 better|so|let|i'll|i_should|change",
	"so_that's|so_it's|that's|that_is|it_is ~1 too harsh|positive|"
	"negative|glowing|enthusiastic|polite|formal|salesy for a|an|the|this "
	"~1 1|2|3|4|5|one|two|three|four|five|negative|positive|neutral|label "
	"star|review|stars|rating|label",
};

const size_t thinking_change_n =
    sizeof(thinking_change) / sizeof(thinking_change[0]);
