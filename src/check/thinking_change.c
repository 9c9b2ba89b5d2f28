/*
 * What was just written is changed: it stands in another review already, the
 * brief forbids it, or nobody would believe it.  People who correct themselves
 * speak of the thing ("no wait, it was Tuesday"), not of a line or a label; but
 * some of these words are theirs, too, so that the network of opinion.h has to
 * agree.
 */
#include "check/thinking_phrases.h"

#define HALT "wait|but_wait|hold_on|hang_on|hmm|hm|oops|whoops|actually|no"
#define SELF "i'll|i_will|let_me|let's|i_should|i_must|i_need_to|we_should"
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
#define SAYS                                                                   \
	"say|says|said|ask|asks|asked|forbid|forbids|require|requires|want|"   \
	"wants|wanted|specify|specifies|state|states|told|tells|calls|demands"

const char *const thinking_change[] = {
	"we can|could|should|might ~1 mention|include|highlight|emphasize|"
	"emphasise",
	/* what was asked for */
	HALT " , ~1 the|my|this|that " BRIEF " " SAYS " ~2 not|no|nothing|to|"
	"that|for|a|an|it|them ~2 mention|include|use|name|write|state|reveal|"
	"exceed|stay|keep|sound|avoid|spoilers|positive|negative|stars|words|"
	"star|rating|review|tone|brand|brands",
	"^ the|my|this prompt|brief|rubric " SAYS " ~4 positive|negative|mixed|"
	"neutral|stars|words|review|tone|complaint|flaw|persona|balanced|"
	"critical|casual|formal|spoilers|brand",
	"the|its|this|my given|assigned|target|planned|requested|specified|"
	"required|gold|intended label|rating|sentiment|polarity|score|tone|"
	"length ~1 is|was|says|of|must|should",
	HALT " , ~1 the date|year|name|price|age|rating|product|brand|city|"
	"place|length|number given|provided|specified|stated|requested is|"
	"was|says",
	"that|it|this|which ~1 would|will|might|could break|violate|breach|"
	"contradict the|a|your ~1 constraint|constraints|instruction|"
	"instructions|brief|guideline|guidelines|persona|prompt|word_limit",
	"the prompt|constraints|requirements ~1 conflict|contradict|disagree|"
	"clash",
	"i'm|i_am asked|instructed|supposed|meant|required|expected to ~1 "
	"mention|praise|criticise|criticize|complain|write|stay",
	"i_was|i_am|i've_been|i_have_been asked|instructed|supposed|meant|"
	"required to ~1 mention|cover|note|name|praise",
	"but one|two|three|four|five|1|2|3|4|5 star|stars ~1 means|requires|"
	"implies|demands",
	"star|stars should ~1 sound|read ~1 more|angrier|happier|warmer|"
	"harsher|less|like|cooler|colder",
	"so_that's|so_it's|that's|that_is|it_is ~1 too harsh|positive|"
	"negative|glowing|enthusiastic|polite|formal|salesy for a|an|the|this "
	"~1 1|2|3|4|5|one|two|three|four|five|negative|positive|neutral|label "
	"star|review|stars|rating|label",
	"is that|this|it ~1 negative|positive|harsh|critical|balanced enough",
	"negative|positive|critical|harsh enough for a|an|the|this",
	/* what was said before */
	HALT " , ~1 i|i've|i_have|we|we've already ~1 used|mentioned|said|"
	"wrote|described|covered ~7 in_the|before|twice|above|earlier",
	"i|i've|i_have|we already ~1 used|mentioned|said|wrote|had|described "
	"~6 in the previous|last|other|earlier|above|preceding one|sentence|"
	"review|paragraph|version|line|sample|batch|entry",
	"i|i've used|said|wrote|had ~5 before|already|earlier|above , ~1 so "
	"~1 let_me|i'll|i_should|i_need|i_must",
	"was|is|were ~1 used in the previous|last|earlier|other ~1 record|"
	"review|one|sample|entry|batch",
	HALT " , i|i've just? said|wrote|called|mentioned|described ~12 , so|"
	"but|and ~6 reword|change|fix|adjust|rephrase|fit|contradicts|clash",
	"in|from|of the other|previous|given|provided|first|last ~1 example|"
	"sample|template , ~1 better|so|let|i'll|i_should|change",
	"let_me|i'll|i_should|i_must ~1 keep that|it|this consistent",
	/* what is changed */
	SELF " ~1 " MEND " the|this|that|my|it|its ~1 " LINE,
	SELF " ~1 drop|cut|remove|delete|swap|replace|change|fix|move|lose the|"
	"this|that ~1 adjective|adjectives|adverb|adverbs|exclamation|cliché|"
	"cliche|clichés|metaphor|opener|anecdote|superlative|superlatives|"
	"repetition|comma|brand_name|product_name|star_rating",
	"probably_not|hmm|nope|unlikely , i'll|let_me|i_should|better|we ~2 "
	"drop|cut|remove|change|swap|replace|rephrase|soften|leave_out",
	"probably_not|unlikely $ ~1 " SELF " ~2 drop|cut|remove|change|swap|"
	"replace|rephrase|soften|delete|leave",
	"wouldn't|would_not|doesn't|does_not ~1 normally|usually|typically|"
	"realistically ~5 , ~1 i|let_me|we ~1 should|must|will|better ~1 "
	"change|fix|drop|correct|cut|replace",
	"so|and i|we should|must|will|need_to|had_better|ought_to ~1 change|"
	"fix|adjust|correct|reword|rephrase|soften|rewrite|remove|delete that|"
	"this ,",
	"^ fine|ok|okay|right|good , ~1 1|2|3|4|5|one|two|three|four|five "
	"stars|star then",
	"so|and let_me|let's|i'll adjust|fix|correct|amend that|this $",
	"so|and i'll|let_me ~1 reword|rephrase|soften|rewrite that|this|it ,",
	"i|we should|will|must|need_to|better reword|rephrase|rewrite that|"
	"this|it ,",
	"i'll|let_me|i_should|i_will change|switch|alter|soften that|this|it "
	"to|into something",
	"let_me reword_that|redo_that|rewrite_that|fix_that_line $",
	"that|it|this might|could|may read|come_across|sound as|like a|an ~2 , "
	"~1 i'll|let",
	"too formal|casual|vague|generic|wordy|salesy|polished $ try|better",
	"one|another more? pass to make|fix|tighten|smooth|trim",
	"so better to say|write|put",
	"first|second|last|other one|version|option|draft reads|flows better",
	/* what is chosen */
	"it|that|this ~1 feels|sounds|seems|reads|is|looks ~1 authentic|"
	"natural|realistic|human|believable|plausible|credible , ~1 so? "
	"i'll|i_will|let_me|let's|we'll ~1 leave|keep|stay",
	"^ okay|ok|alright|so|well|right|now , let_me think ~1 about|through|"
	"of this|it|what|how|the|a ~4 $",
	"so|it ~1 needs|need|should_have|must_have|gets ~1 something|a_line|"
	"one_thing|a_point|a_bit good|positive|bad|negative|nice|critical ~3 "
	"something|one_thing|bad|negative|critical|good|positive",
	"^ good , that|it|this covers|is ~2 balanced|specific|believable|"
	"covered|comfort|durability|price|quality|service",
	"that|this covers ~1 durability|comfort|quality|price|service|aspect|"
	"aspects|requirement , ~1 now|next",
	"hmm|hm , is|are ~3 too unusual|odd|specific|generic|harsh|positive|"
	"negative|formal",
	"would|could a|an|the|any ~1 customer|owner|buyer|reviewer|user|guest "
	"really|actually|even know|say|care|notice|mention|write ~9 $ probably|"
	"maybe|yes|no|not|perhaps|sure",
	"not given|specified|provided|stated|mentioned , ~1 so? better|best "
	"left_out|left_unsaid|leave|skip",
	"so better|best left_out|left_unsaid|leave_out|skip_it ,",
	"^ now a|an|one ~1 negative|positive|critical|minor ~1 point|detail|"
	"remark|side|complaint|flaw|note to|for|that",
	"a|the ~4 is|was a cliché|cliche , ~1 so swap|replace|change|drop",
	"option a|b , ~1 complain|praise|recommend|mention|end|start",
	"^ going with b|option_a|option_b ,",
	"that's|that_is|about|around ~4 words so_far",
	"^ then the customer|reviewer|buyer|persona would|might|could",
	"perhaps|maybe add|use|mention|invent ~8 for ~1 local_colour|"
	"local_color|realism|authenticity|credibility",
	"^ possible|potential|candidate ending|closing|conclusion ,",
	"not sure|certain whether|if ~8 , ~1 so ~1 avoid|skip|leave|use ~1 "
	"pronouns|names|it_out|that_out|gender|a_neutral",
	"the search results|record|input|data|spec|metadata ~1 didn't|doesn't|"
	"did_not|does_not ~1 give|list|say|have|mention ~6 , so leave|skip|"
	"avoid|i|let",
	"maybe|perhaps mention the|a|an|something|how ~3 here|since|because|"
	"too",
	"i should|must|need_to|will ~1 mention|add|include|bring_up ~6 since|"
	"because|as ~6 people|reviewers|buyers|customers|users usually|often|"
	"normally|tend|typically|always",
	"let_me|i'll break|think|work ~1 this|it|that|through? ~2 step_by_step",
	"decide|settle on a|the|which reviewer|persona|narrator",
	/* what is still to be said */
	HALT " , ~1 does|would that|this|it work|fit|make_sense for a|an|the",
	"i? still need|missing|left|lacking something|a_line|a_point|a_"
	"detail|a_closing",
	"^ still|only left|missing|to_do|to_cover|to_go ,",
	"^ okay|ok|right|alright , that|this|i've|i_have|we've ~1 covers|"
	"covered ~6 , ~1 still|next|then|left|just",
	HALT " , i|i've|we ~2 said|wrote|called|mentioned|brought_up|made ~9 "
	"earlier|before|above|notes|plan|already|brief|twice",
	"first|second|last|previous|this|that attempt|draft|try felt|"
	"feels|sounded|sounds|reads|was|is ~2 stiff|flat|formal|generic|wooden|"
	"long|polished|salesy|short|bland",
	"^ second|third|one_more try|attempt|draft|pass|version ,",
	"too formal|casual|generic|salesy|stiff|wordy|polished|flowery|vague|"
	"robotic|chirpy , ~1 sounds|reads|try|make|let_me",
	"this|it|that|review needs|has|should|must|ought to? come_across|sound|"
	"read as|angrier|annoyed|disappointed|happy|casual|natural",
	"yes|done|ok|check , ~2 yes|done|ok|check , ~2 not_yet|missing|yes|no|"
	"done|to_do",
	"yes , that's|that_is|much ~1 tighter|cleaner|stronger|more_natural|"
	"punchier|snappier|smoother",
	"^ what else would|could|might a|an|the|this|such ~1 patient|customer|"
	"buyer|diner|reader|guest|viewer|driver|student|user|reviewer|owner|"
	"person|parent|learner notice|mention|say|complain",
	"thinks|wonders|considers|debates about|whether|"
	"how|if ~1 to ~1 mention|include|add|phrase|end|open|start|word",
	"no , the plan|brief|prompt|spec|persona doesn't|"
	"does_not|didn't|says|has|gives|wants",
	"better|best|safer to? be|stay|keep ~1 vague|general|neutral|generic",
	"i should|must|need_to|will|better|have_to|ought_to fix|change|redo|"
	"rework|correct|adjust|rewrite the|that|this|my ~2 sentence|"
	"paragraph|claim",
	"did|have|had i|we call|called|say|said|name|named|mention|mentioned|"
	"use|used|describe|spell ~6 earlier|before|above",
	"scratch|scrap|strike|delete that|this|the ~2 sentence|line|bit|"
	"part|word|phrase|paragraph , ~1 it|better|too|that|and",
	"scratch|scrap that|this , ~8 , make it ~2 minutes|months|weeks|hours|"
	"days|years|dollars|pounds|euros|four|five|six|three",
	"too fast|low|high|specific|round|perfect|precise|exact , ~1 make|say|"
	"call|so it|about|roughly|around",
	"wouldn't|would_not say|use|write|talk|put that|this|like_that|it , "
	"~1 so|let|i'll|change|better",
	"need|needs|want|wants about|around|roughly|another|at_least|some ~1 "
	"more words? ,",
	"contradicts|clashes_with|conflicts_with|doesn't_fit|doesn't_match|"
	"does_not_fit|does_not_match the|a|my|this ~2 persona|brief|"
	"label|assigned_rating|target_rating|score_we're",
	"contradicts|conflicts_with the ~1 rating|score|1|2|3|4|5 ~1 we're|i'm|"
	"given|i_was|above",
	"we're|i'm|i_am|we_are going|aiming|shooting for , ~1 better|so|i|let|"
	"the",
	"is|sounds|seems|feels ~1 harsh|positive|negative|kind|mild|nice|"
	"generous for a|an 1|2|3|4|5|one|two|three|four|five , ~1 tone|make|"
	"soften|let_me|so_i'll",
	"^ could|maybe|might|perhaps|i_could|i_might open|start|begin|end|"
	"close|finish|lead with|on the|a|an|how|my ~8 , ~1 alternatively|or|"
	"no|that|go",
	"^ alternatively , ~1 the|a|i|start|open ~4 that's|that_is? more",
	"^ go|going with the|a|that|option ~2 , ~1 i|the|got|my|we",
	"^ plan|outline|structure , börja|beginnen|anfangen|empezar|"
	"commencer|iniziare|começar|zacząć|начать|mit|con|avec|met|от",
	"^ first|opening|1st paragraph|sentence|line , ~9 , ~1 second|then|"
	"next|middle",
	"loosening|loosen|tightening|rewording|rephrasing|softening|toning|"
	"shortening|trimming it|this|that ~1 up|down|a_bit|slightly ,",
	"riscrivo|lo_riscrivo|je_réécris|on_réécrit|lo_reescribo|reescribo|"
	"reescrevo|ich_schreibe_das_um|das_schreibe_ich_um|herschrijf|"
	"przepisuję|przepiszę|перепишу|переписываю|baştan_alıyorum|"
	"yeniden_yazıyorum|skriver_om ,",
	"supposed|meant to_be a|an ~2 star review|rating",
	"tone|dial that|this|it down and|then",
	"ik_herschrijf|ich_formuliere|je_reformule|reformulo|riformulo|"
	"przeformułuję|переформулирую|jag_skriver_om dat|dit|het|das|diese|"
	"cette|eso|isso|questa|questo|to|это|det",
	"^ так|итак|хорошо , нужно|надо показать|упомянуть|написать|начать",
	"^ хорошо , начинаю|начну|пишу",
	"yes|yeah , that flows|reads|sounds|works better|smoother",
	"keep|use the second|latter|former version ,",
	"^ or is ~6 odd|wrong|strange|weird|too for",
	"^ reflection|self_check|self_review|sanity_check ,",
	"i wrote|said that ~10 but|and later|earlier|above",
	"^ plan|outline , ~2 hook|opening|intro|introduce",
	"is|sounds|reads clumsy|clunky|wordy $ better|try|let_me",
	HALT " , ~1 the plan|brief|prompt|spec|persona|card|profile says|said|"
	"calls|wants|has it|a|the|she|he|they|this",
	HALT " , ~1 a|an|the ~5 wouldn't|would_not|would_never say|use|write|"
	"talk",
};

const size_t thinking_change_n =
    sizeof(thinking_change) / sizeof(thinking_change[0]);
