/*
 * What was left out, stopped at or turned down, and what it would have been;
 * they count where the network of opinion.h agrees.
 */
#include "check/refusal_phrases.h"

#define PART                                                                   \
	"part|bit|section|passage|paragraph|line|half|sentence|claim|joke|"    \
	"request|chapter|remainder|portion|slot|scene|suggestion|step|row|"    \
	"attack|insult|slur|remark|stuff|instructions|directions|names|"       \
	"details|accusation|how_to|rant"
#define OUT                                                                    \
	"omitted|left_out|left_off|withheld|refused|declined|denied|dropped|"  \
	"skipped|removed|left_empty|left_blank|left_unfilled|left_undone|"     \
	"turned_away|turned_down|excluded|rejected|left_unwritten|"            \
	"undescribed|unwritten|carried_out|not_included"
#define WRONG                                                                  \
	"libel|libellous|libelous|defamatory|defamation|extortion|fraud|"      \
	"slander|theft|piracy|harassment|review_bombing|manipulation|"         \
	"misleading|dishonest|deceptive|unethical|illegal|unlawful|harmful|"   \
	"demeaning|hurtful|hateful|unsafe|dangerous|irresponsible|a_lie|"      \
	"threat|threats|plagiarism|infringe|infringement|false_advertising|"   \
	"violence|abusive|a_smear|smear_campaign|a_form_of|hate_speech|"       \
	"private|copyright|discrimination|discriminatory|counterfeit"
#define DECLINE                                                                \
	"decline|refuse|withhold|pass_on|pass|turn_down|opt_out|abstain|"      \
	"stop_short|object|skip|leave_out|leave_that|draw_the_line|push_back|" \
	"hold_back|say_no|stop_here|stop_there"

const char *const refusal_out[] = {
	/* what was left out */
	PART " ~12 not|won't|isn't|don't|doesn't|cannot|can't ~1 be ~1 "
	"part_of|included|appear|appearing|going_to|written|follow|here|"
	"supplied|repeated|given ~6 , ~2 as|because|since|it|there|for|those|"
	"so|i",
	PART " ~9 isn't|is_not|aren't|won't_be|will_not_be going_to|"
	"something|a_thing|here|appear|written|in_this",
	"hence|therefore|so ~1 the missing|blank|gap|empty|short ~2 "
	"paragraph|line|sentence|space|section|text",
	"one|value|text|name|number ~3 will|is_going be|to ~1 returned|"
	"provided|supplied|stay_empty|given by_me|here",
	"no value|text|review|verdict|rating|number|name|link|key|crack|"
	"instructions|review ~3 will be|come|appear ~1 returned|given|handed|"
	"provided|written|supplied|shared|from",
	"will be handed out|over here",
	"held back|held_off from|on the ~4 that|which|comparison|claim|joke|"
	"remark|part",
	"chosen|choosing|choose|opting|opt not to_give|to_cross|to_repeat|"
	"to_include|to_write|to_provide|to_describe ~3 ,",
	"i'm|i_am|am opting|bowing|backing out of composing|writing|this|it|"
	"doing|that",
	"a|the request|job|task|assignment|commission|order i'll|i_will|i'm|"
	"i_am|i_have_to|i_must be? ~1 turning|decline|declining|refuse|"
	"refusing|pass",
	"i|we must|have_to|need_to|want_to|am_going_to|would|will|shall|"
	"should|would_like_to|had_to ~1 respectfully|gently|politely|firmly|"
	"regretfully " DECLINE " ~1 on|the|at|this|that|describing|of|to|"
	"short|here|any|to_write ~8 , ~2 as|because|since|there|so|and|but|"
	"it|that|with|i|for|which",
	"i'll|i_will|i'm_going|i_am_going|i'd_rather ~1 to? ~1 withhold|"
	"decline|stop_short|abstain|pass_on_the|pass_on_this|leave_it_there "
	"~2 any|of|the|to|it|this|there|undone|alone|unsaid",
	"i|we ~1 respectfully|strongly|must|do object|opt_out|abstain|"
	"decline|refuse ,",
	"where i|we draw|have_to_draw|must_draw|need_to_draw|need_to_stop|"
	"have_to_stop|must_stop the_line|sorry",
	"draw|drawing the line at telling|describing|copying|helping|writing|"
	"making|explaining|accusing|suggesting|inventing|praising",
	"a|the line ~1 i|we am|are|won't|will_not|refuse|choose|am_choosing "
	"~1 not|to|cross ~2 cross",
	"that|this|it is|crosses|would_cross|falls ~1 a|the|outside line|"
	"boundary|hard_boundary|red_line|limits ~3 , ~1 so|and|for|i",
	"hard|firm|strict boundary|line|limit for|with me|us",
	"not happening|a_chance|today|doing_it|going_there|touching_that $",
	"off|beyond|outside the|my table|limits|bounds|remit|rules|scope ,",
	"consider|call this|the|that ~1 one? request|turned_away|refused|"
	"declined ,",
	"none of|from me|my_side|this_side|here $",
	"won't|will_not|not|no ~1 get|getting|find|be|have|expect ~5 out_of|"
	"from me|this_side|here , ~1 as|for|about|since|a|because|in",
	"you won't|will_not get|be_getting|find|see|have ~5 from_me|"
	"out_of_me|here|from_this",
	"from|of here|me kommt|kommt_von nicht",
	/* what I will not */
	"something|thing|one|a_thing|anything|what|statement|line|place|task|"
	"role|tone|area i|i'm|i_am|we ~1 simply|just|am|can|will|shall|would|"
	"won't|shan't|cannot|can't|not|refuse|do ~1 not|to|comfortable|"
	"willing|able|honestly|won't|adopt|put|explain|do|write|prepared ~4 "
	"in_writing|putting|put|adopt|explain|engage|write|repeat|do|provide|"
	"include|say|touch|be_part|supply|support|endorse|produce|promote ,",
	"cannot|can't be composed|included|written|provided|produced|"
	"repeated|supplied|described , ~2 and|as|because|so|i|since",
	"i ~8 , ~1 as|because|since|there|that ~7 would|could|may|might|is|"
	"are ~2 " WRONG,
	"would|could|might ~3 " WRONG " , ~2 so|i've|i_have|i'll|i|that|"
	"hence|out|consider|instead|plain",
	"i ~2 won't|will_not|can't|cannot|refuse|decline ~8 since|because|as|"
	"when ~8 " WRONG,
	"with nothing to support|back|substantiate it|that|this ,",
	/* what was wanted */
	"you are|you're|were asking|wanting|requesting for|me ~16 , ~1 "
	"that's|that_is|this_is|which_is|and ~3 " WRONG "|not|no",
	"asked|asking|wanted|meant|supposed|told|called|calls to|for|at ~2 "
	"say|pretend|claim|add|reproduce|write|list|vouch|mock|follow|raves "
	"~12 , ~2 i|they|it|and|hence|but|that|the_only ~3 refuse|won't|"
	"don't|shouldn't|cannot|can't|respectfully|object|decent|decline",
	"request|instruction|question|outline|ask|prompt|brief|message|order "
	"~1 to|for|about|calls|is|was ~12 , ~2 i|is|was|are|those|that|"
	"whatever ~3 decline|refuse|denied|object|declined|refused|extortion|"
	"illegal|manipulation|not|leave|won't|no|respectfully|a_no|firm",
	"your|the ~1 last|other|second|first|next instruction|request|half|"
	"part|question ~3 , ~9 object|refusal|refuse|no|decline|won't|can't|"
	"leave",
	"what|as you'd|you|was|i_was|i'm ~2 asking|asked|wanted|requested|"
	"told ~6 " WRONG,
	"this|that|the|one|star request|task|review|piece|one ~3 is|was|"
	"would|calls|will|acknowledged ~4 " WRONG "|slurs|for_slurs",
	"rules|policy|policies|guidelines|principles|terms i|that_i ~2 work|"
	"operate|follow|run under|by|within|to ,",
	"i'm|i_am bound|obliged|required to respect|decline|avoid|refuse|"
	"follow|uphold",
	"my policy|policies|rules|guidelines|principles|values is|are|don't|"
	"won't|do_not|prevent|forbid|keep|stop",
	"fair use|dealing allows|permits",
	"under copyright , ~2 and|so|i|a",
	"there are|are_some limits to|on what",
	"as much as i can|may give|say|offer|share",
	"on only|just|take half|part|the_first of",
	"otherwise|apart_from_that|the_rest|here_is_the|here's_the remainder|"
	"rest|follows ~1 is|i|here",
	/* in its place */
	"if it helps|that_helps|you_like|you_want|you_wish , ~2 wait|write|"
	"send|i|consider|ask|collect|look",
	"a|the|what|one ~1 better|kinder|safer|honest|fairer|i'd_suggest|"
	"i_would_suggest ~1 route|way|alternative|idea|approach|option|is ~3 "
	"would|is|be|to|watching ~8 look|ask|write|describe|invite|quote|"
	"real|watch|collect|use",
	"i'd|i_would|i ~1 encourage|suggest|urge|advise|recommend|ask you to|"
	"against|that|instead|describing|visiting|checking ~8 instead|in_its|"
	"yourself|your_own|need|honest|real|own|seats|stead|composing|this",
	"consider|try|instead|better printing|inviting|asking|writing|"
	"collecting|ask|invite|describing|offering ~4 real|guests|customers|"
	"your_own|card|actual|honest|card_with|buyers",
	"pick|choose|name something|anything|the|another|a_different ~12 we|"
	"i can talk|help|write",
	"lie|lies|lying|untruth told|to to|people|strangers ~5 spending|"
	"spend|buy|money|real",
	"is|would_be|was|be|amounts_to|is_just ~1 review_bombing|"
	"review_manipulation|a_smear_campaign|astroturfing|"
	"advertising_in_disguise|a_form_of_extortion|undisclosed_advertising|"
	"vote_manipulation|a_paid_review ,",
	"a|any ~2 review|write_up|opinion|account|praise of|on|for ~3 "
	"something|a|nothing|place|lodge|product|item|film|somebody|nobody "
	"~1 i|nobody|no_one|i've ~1 know|haven't|has|have_not|never ~3 ,",
	"isn't|is_not|not enough information|detail|to_go_on ~3 for_me to ~4 "
	"say|write|honest|review|anything",
	"safety|content|moderation|policy filter|notice|policy|check|system "
	", ~3 passage|removed|blocked|text|part|assistant",
	"assistant|model|generator ~1 would_not|refused|declined|returned|"
	"stays|won't|did_not ~1 comply|an_apology|out_of|to|apology|answer|"
	"produce|write",
	"error|note|message from|by generator|model|the_assistant|the_model|"
	"system ,",
	/* abroad */
	"أعتذر|عذرًا|آسف|عذراً ~1 لا_أستطيع|لا_يمكنني|لن_أكتب|لا_أقدر",
	"لا أستطيع|يمكنني كتابة|تقديم|إنشاء",
	"gebe|geb ich mich ~1 nicht|dazu her|nicht ,",
	"kommt|kommen|bleibt|bleiben von|aus ~1 hier|mir|text ~2 nicht|"
	"draußen|weg ,",
	"resteront|restera|reste|restent hors_de|en_dehors ~1 ces|ce ~1 "
	"lignes|texte ,",
	"par principe|prudence|respect ,",
	"je|on ~2 refuse|m'abstiens|décline|préfère_ne_pas ~2 écrire|"
	"rédiger|fournir|produire|générer|inventer|décrire|détailler|citer|"
	"nommer|mentionner|donner|répondre|participer|cette_demande|"
	"votre_demande|la_demande|ta_demande",
	"^ nope|no|sorry|hard_no|hard_pass|withheld|count_me_out|let's_not , "
	"~2 piracy|supplying|help|writing|accusing|describing ~9 won't|can't|"
	"off_the_table|not_writing|illegal|libel|fraud|goes_beyond|isn't",
	"i'm|i_am|we're|am unable|not_able|not_willing|unwilling|not_going|"
	"not_prepared|not_inclined to make|joke|mock|state|claim|spread|"
	"confirm|say|accuse|promote|sexualise|repeat ~2 jokes|that|it|about|"
	"this|fun|how ~9 , ~1 since|as|because|there|lives|and|so",
	"jokes|fun|comments|remarks|insinuations|claims about|of|at|"
	"sexualising|sexualizing|mocking ~8 as|because|since ~1 this|that|it|"
	"these|absolutely|i ~1 may|might|could|would|won't|not|will|can|is",
	"may|might|could|would|can promote|reinforce|spread|encourage|"
	"perpetuate|endanger|incite|fuel|normalise|normalize ~3 stereotypes|"
	"stereotype|hatred|harm|violence|misinformation|discrimination|"
	"students|people|prejudice|someone|danger|behaviour|drug|crime",
	"harmful|offensive|racist|hurtful|demeaning stereotypes|assumption|"
	"stereotype|assumptions|language|content|jokes|joke ~1 , ~1 so|i|"
	"about",
	"your|the suggestion|request|instruction|wish|idea|order|demand to|"
	"was|for|that ~1 to|say|claim|that|write|include|call ~12 , ~1 "
	"there's|i|that|which|it|and|there ~4 source|won't|unwilling|not|"
	"can't|cannot|refuse|no",
	"whatever|regardless|no_matter the|of|how format|framing|framed|"
	"context|wording|phrasing|asked|form",
	"describing|explaining|listing|spelling|giving|disclosing|revealing "
	"exploits|methods|bypasses|ways|it|recipes|out|how|that|them ~2 "
	"might|could|would|may",
	"not|isn't|is_not|it's_not|ain't going to happen|occur|fly|"
	"on_the_cards|an_option|up_for ~2 ,",
	"must|have_to|need_to|i'll|i_will|had_to|would ~1 respectfully|"
	"politely|kindly|gently|reluctantly turn|decline|pass|refuse|object|"
	"say ~1 down|on|the|to|no|this",
	"i|we|and must|have_to|need_to|will|shall|am_going_to ~1 turn|pass|"
	"bow|step|opt|sit ~1 down|on|out|away|this the|of|from|this|it|to ~1 "
	"invitation|role|request|part|one|task|job|out|offer",
	"whoever|who|anyone|somebody|someone ~1 set|wrote|asked|wants|sent|"
	"ordered ~2 up|this|for|me ~6 , ~1 count|i|not|no",
	"absolutely|definitely|certainly|simply|just|i_will|flatly not|never|"
	"no|won't|refuse , ~1 i|that|this|write|it|will",
	"you|they|and_you shouldn't|should_not|ought_not|mustn't ask|expect|"
	"request|want ~2 of|me|it|from",
	"scope of what|my|this",
	"had|have|need|needed|forced|obliged to omit|leave_out|skip|drop|"
	"decline|exclude|censor|redact ~2 , ~1 namely|because|as|since|the",
	"answer|response|reply to ~8 is|has_to|must|remains|will|would ~1 "
	"be? no|negative|not ,",
	"multiple|several|50|thirty|twenty|different|fake|many accounts|"
	"variations|versions|personas|profiles ~3 is|has|would|no|no_to|not|"
	"isn't",
	"on my watch ,",
	"question|request|prompt|task|instruction|brief contains|makes|"
	"includes|involves|rests|implies|asks|relies a|an|on|some|for ~2 "
	"harmful|false|untrue|assumption|stereotype|slur|lie|biased|offensive",
	"belongs|belong to the|its|their studio|author|publisher|someone|"
	"estate|writers ,",
	"isn't|is_not|not the|a place|forum|space for|to rumours|rumors|"
	"gossip|accusations|that|insults|such",
	"i_have|i've|i_was|was been? asked|told|instructed to mimic|mock|"
	"imitate|claim|write|hint|suggest|accuse|insult|say|make|ridicule ~9 "
	"and|but ~1 will|won't|refuse|i|decline|that",
	"unless the|he|she|they owner|manager|hotel|restaurant|company|"
	"seller|hands|pays|gives|agrees ~5 extortion|blackmail",
	"you also|then|further wanted|asked|want|ask|requested|request me|"
	"for|to|that|how ~16 , ~1 that's|no|i|this|that|which",
	"as far as i will|shall go ,",
	"i'm|i_am|i'll|have_to draw|drawing the|a line at saying|telling|"
	"claiming|writing|calling|describing|accusing",
	"nope|no|not|sorry to|on the|that|this|those bit|part|line|request|"
	"joke|claim|story with|about|on|where",
	"don't|doesn't|do_not|wouldn't feel|seem right|comfortable putting|"
	"writing|saying|claiming",
	"falls|fall|lies|is|sits outside|beyond what i'm|i_am|i|the_rules "
	"allowed|permitted|able|meant|willing|can|may|allow",
	"and so|therefore|hence|thus i say|write|add|give|offer|leave "
	"nothing|no|it more|further|on|about|there",
	"is|was one|something|a_part|a_line i have|must|need|will|shall|"
	"won't|choose to? set_aside|leave_aside|decline|leave_out|skip|"
	"pass_over|put_aside|ignore|refuse",
	"instruction|request|order|wish|demand|suggestion|idea to ~14 is|was "
	"one|something|a_thing i",
	"if you are|you're|anyone|someone|somebody struggling|in_crisis|"
	"suffering|thinking ~6 call|talk|reach|contact|please|ring|speak",
	"telling|advising|encouraging|urging|inviting|asking|teaching owners|"
	"readers|people|guests|buyers|users|parents|viewers|customers to ~16 "
	"is|isn't|would|could|not",
	"whatever|regardless_of|no_matter|despite the ~1 length|target|"
	"rating|brief|tone|persona|word ~1 target|limit|count|says|asks|wants",
	"inappropriate|unacceptable|wrong|off_limits|out_of_bounds and|so "
	"i'm|i_am|i|i'll|i_will ~1 ending|stopping|skipping|declining|"
	"refusing|leaving|won't|stop|end",
	"i get|see|know|understand|realise|appreciate that|why|the ~1 batch|"
	"list|order|job|task|user|client|set|project ~8 , ~1 but|and",
	"not advice|guidance|words|instructions i'm|i_am|i|i'd|i_would ~1 "
	"prepared|willing|give|put|happy",
};

const size_t refusal_out_n = sizeof(refusal_out) / sizeof(refusal_out[0]);
