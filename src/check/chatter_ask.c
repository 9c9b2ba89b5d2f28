/*
 * What one who writes for others asks and tells them: whether it is what they
 * wanted, what was done to it and why, and what they may do with it.
 */
#include "check/chatter_phrases.h"

#define PIECE                                                                  \
	"review|reviews|draft|take|testimonial|write_up|text|version|piece|"   \
	"paragraph|blurb"
#define DONE                                                                   \
	"kept|made|shortened|turned|swapped|toned|removed|cut|trimmed|added|"  \
	"put|broke|split|rewrote|rewritten|reworked|returned|written|changed|" \
	"adjusted|tweaked|dropped|softened|focused|worked|included"
#define TELL                                                                   \
	"just_say|just_ask|simply_ask|simply_say|just_shout|shout|just_tell|"  \
	"let_me_know|just_reply|tell_me|say_so|ask_away|drop_me|ping_me|"      \
	"do_ask|do_say|just_holler|give_me_a_shout|do_reach_out"
#define GLAD "happy|glad|delighted|thrilled|pleased|honoured|honored|excited"
#define OCCASION                                                               \
	"request|prompt|assignment|brief|task|subject|topic|schema|persona|"   \
	"template|challenge|idea"
#define LANG                                                                   \
	"french|german|spanish|italian|dutch|portuguese|polish|japanese|"      \
	"another_language|other_languages|csv|json|english|a_table"

const char *const chatter_ask[] = {
	/* is it right? */
	"how close|far was|is|off ~2 what_you|to_what",
	"or did|do|would you have|want|prefer|like|mean something|it|the|a|"
	"one",
	"shout|say|tell_me|yell|holler|ask if the|it|that|you|any ~2 off|"
	"wrong|need|too|isn't|doesn't|missing",
	/* another one */
	"to|for have|having me review|write|draft|rewrite|redo",
	"i|we can only|just produce|write|do|give|provide|generate one|a|two|"
	"three ~2 per|at_a_time|each|message",
	"on|to|with the next one|product|review|item|batch $ ~1 the|this|our",
	"i|we can|could|will go|dig ~1 deeper|into_detail|further ~3 "
	"follow_up|next|message|if",
	"in|for a|the|my follow_up|next|later|separate message|reply|turn|"
	"response",
	"expand|elaborate upon|on , ~1 such|just|let|i|only|for",
	"only|just takes a word|one_word from you|to_me",
	/* what was done and why */
	"i've|i_have made_up|invented the|a|some|its|his|her name|names|"
	"title|plot|details|author|brand|figures|number",
	"to answer|address your ~1 other|second|last|first|next? question|"
	"questions|point|prompt",
	"to recap|summarise|summarize what_i|my_changes|the_changes|what_was "
	"did|have|made|changed|done",
	"the above|preceding review|text|draft covers|cover|is|are|uses|"
	"contains|should|reflects|meets|includes|follows",
	"you can|may|could copy|paste|post|use|pass|import|drop|put|slot|"
	"feed ~3 straight|directly|as_is|as_it_is|into|above|following ~4 "
	"page|site|shop|database|form|portal|website|box|field|spreadsheet|"
	"cms|is|edit",
	"paste|copy|drop|pop the following|this|it|the_text|the_above|these "
	"into|in|onto|after|before|at",
	"over to you , ~3 copy|paste|edit|tweak|use|post",
	"to|for personalise|personalize|customise|customize|improve|refine|"
	"polish|tailor|strengthen this|it|the ~1 further|more|text|review|"
	"even , ~1 you|add|i|consider|try|tell",
	"here are|is ~3 things|points|aspects i focused|covered|highlighted|"
	"wanted|emphasised|emphasized",
	"in this|the review|piece|text|draft , ~1 i|we ~2 focused|covered|"
	"tried|aimed|highlighted|included|concentrated|used",
	"in this|the review|piece|text|draft i_have|i_focused|i've|i_aimed|"
	"i_tried ~1 focused|covered|tried|aimed|on|to",
	"why this works|is_effective|version_works|it_works , ~1 it|it's|the",
	"heads up|note that|for i|we|the_developer|the_editor|the_client can|"
	"could|cannot|only|will",
	"find ~2 a|the|your ~3 " PIECE " ~6 underneath|below|attached|"
	"enclosed|hereunder",
	"wishing|wish you every|all_the|lots_of|the_best success|best|luck "
	"~1 with|in|for",
	"have a wonderful|great|lovely|nice|fantastic|good day|evening|week|"
	"weekend|one ~1 ahead $",
	"could|can|would|will you confirm|clarify|specify|tell_me|"
	"let_me_know whether|if|which|what|the ~12 , ~1 for|in|i|until|"
	"meanwhile",
	/* at the beginning */
	"^ on it , boss|one|right|here|now",
	"^ on it|right_away|by_all_means|will_do|coming_up|no_worries|"
	"no_problem|my_pleasure|with_pleasure|gladly $ ~1 here|one|find|the|"
	"a|so|let|i",
	"^ my pleasure|with_pleasure|absolutely|certainly|sure|sure_thing|"
	"of_course|gladly|yes , ~1 i'd|i_would|i'll|i_can|happy|glad|"
	"delighted|thrilled|let|and_what|and_thanks|to_write|regenerating|"
	"one|no_problem ~3 do|be|write|help|to|tear|with|you|what|here|"
	"bookworm's|coming|regenerating|rewriting|delighted|happy",
	"^ of_course|sure|certainly , ~1 regenerating|rewriting|redoing|"
	"trying|adjusting|fixing|switching|updating",
	"^ i'm|i_am ~1 so " GLAD " you|that asked|reached|you",
	"^ i|we appreciate you|your reaching|patience|feedback|asking|clear|"
	"detailed|sending|request",
	"i appreciate you|your reaching_out|patience|quick_reply|"
	"clarification ~4 let_me|here|i|with",
	"^ glad|happy|thanks|thank_you ~1 you|for ~1 reached|reaching|asked|"
	"asking ~1 out|me|about",
	"^ alrighty ,",
	"switching|switch|entering|engaging|activating to|into|on? ~3 mode",
	"^ let me|us give|try|take|write|have|rewrite ~6 another|again|that|"
	"this|up|a ~1 go|try|shot|up_for|for_you|stab ~1 ,",
	"let me write|put|draft|rework|redo|rephrase|rewrite|polish that|it|"
	"this|something|one ~2 for|up|together",
	"^ what|ooh|oh|wow|ah , ~1 a|an|what|love fun|treat|lovely|great|"
	"nice|interesting|delight|challenge|good|unusual ~3 write|" OCCASION
	"|review|one_to|assignment",
	"^ ooh|oh|wow|ah|oof|ha , ~1 a|an|the ~5 lucky_you|let's|i'll|i've|"
	"what|here",
	"lucky you , ~1 i've|here|i|let",
	"^ love|loving|i_love|adore this|these|the|that kind|type|sort|"
	OCCASION " ~2 of|prompts|a|thanks ~1 " OCCASION "|thanks",
	"thank_you|thanks for ~2 clarifying|correcting|sending|being_patient|"
	"specifying|the_clear|the_template|the_extra|the_correction ,",
	"^ got|gotcha it|that|you , ~1 a|an|the|so|here|one|no",
	"^ i_see|ah|oh|right , ~1 you|the meant|mean|wanted|other|were ~8 , "
	"~1 my|sorry|here|corrected|let|i",
	"my mistake|apologies|bad , ~2 corrected|here|let|fixed|revised|new",
	"^ hi|hello|hey|good_day|greetings|dear ~1 there , ~1 following|"
	"thanks|thank_you|i|as|here|per ~3 up|reaching|prompt|request|"
	"appreciate|looked|brief|message|out|put|prepared",
	"^ following|circling up|back on your|the ~1 prompt|request|message|"
	"brief|question|note",
	"^ you're|you_are ~1 welcome , ~1 and|do|i|glad|happy|let|well|"
	"always|if|just|here",
	"if i've|i_have understood you|this|that|correctly|the ~2 right|"
	"correctly|brief|prompt|request",
	"if i understood|understand you|the_brief|the_prompt|the_request|"
	"correctly",
	"something along these|those lines ~1 then|perhaps|maybe",
	"seen through the eyes|lens of",
	"from ~2 point|perspective of_view|angle|side , ~1 then|as_requested",
	"there you have|go it ~6 copy|ready|words|require|should|if|let|"
	"simply|anything",
	"should you require|need|want|wish|prefer ~6 , ~1 " TELL "|i|feel|do|"
	"simply",
	"anything else|more|other ~1 you'd|you_would|you|to ~1 like|want|"
	"need|wish|have ~2 reviewed|today|written|covered|changed|added|me",
	"is|are there any|anything|another|other|some ~4 you need|want|"
	"wanted|would_like|like|wish",
	"hope you|that|this|it like|helps it|this|for $ ~1 if|the|let|happy|"
	"feel|just|have|any|i|we|good",
	/* abroad */
	"självklart|absolut|visst|naturligtvis|gärna , ~1 jag|här|det",
	"jag hjälper dig|er gärna",
	"ho|abbiamo tenuto|scritto|messo|usato|mantenuto ~1 il|un|la tono|"
	"registro|testo|stile",
	"se|si|wenn|als|om ti|te|du|je|vous|le|il serve|servono|brauchst|"
	"wilt|voulez|vill|serve_pure ~6 , mandami|dimmi|sag|zeg|dites|säg|"
	"schreib",
	"a ver qué|que te|le parece",
	"zo goed|ok , ~1 ik|het",
	"was|wat denkst|vind du|je|u ervan|davon",
	"hier|voici|aquí|ecco|aqui ist|une|tienes|una|está|un|eine ~2 "
	"kürzere|überarbeitete|versión|versione|versão|version|variante ,",
	"^ absolutely|sure|of_course|certainly , ~1 i'd|i_would ~1 be|love "
	GLAD "|to",
	"i|we can|could also? write|produce|put|redo|create|draft|prepare ~1 "
	"one|it|this|another|the|a ~3 for|in|into|as|too|batch|if|should|one",
	"i|we can|could also? do|make ~1 one|it|this|another|the|a ~3 for|in|"
	"into|as ~3 tone|style|voice|words|language|version|batch|format",
	"easy|simple|quick , ~1 only|just|that takes|is|a",
	"if|in_case you|you'd paste|share|send|give|tell|drop|provide ~1 in|"
	"me|over? a|the|some|your|more ~6 , ~2 i|we can|could|will|i'll",
	"tell me more|a_bit|a_little|about|which|what|the ~8 and|so i|we can|"
	"could|will|i'll",
	"just|simply|please tell|give|send me|us the|which|what|a ~6 and|so "
	"i|we|i'll",
	"glad|happy|pleased you liked|loved the|my|that first|last|previous|"
	"one|draft|version|other",
	"no problem|worries|trouble ~1 at_all , ~1 and|we|i|i've|"
	"congratulations|here|let",
	"i've|i_have got|done|rewritten|redone|moved|reworked|put you|it|"
	"that|this|together ~2 covered|to_the_top|with|for",
	"rewritten|redone|reworked|revised it|this ,",
	"^ alright|ok|okay|right|so|well , ~1 here we|you|goes go|are",
	"^ here you|we go|are , ~1 mate|boss|friend|a|one|the|my",
	"^ voilà|voila|ta_da|tada|et_voilà|done|presto ~1 , ~1 one|here|a|"
	"your|the",
	"one|1 ~2 review|write_up|testimonial|opinion ~1 , ~1 fresh|coming|"
	"as|just|delivered|hot|made|served",
	"fresh|hot|straight from|off|out the|of_the oven|press|printer|"
	"kitchen ,",
	"let me paint|set|present|show|walk|describe it|you|the ~2 for|scene|"
	"through|picture",
	"^ i'm|i_am on it|this|to ,",
	"i'm on it ,",
	"^ perfect|great|wonderful|excellent|lovely , ~1 that gives|is|helps|"
	"covers|will me|all|everything|exactly",
	"that gives me everything|enough|plenty|all",
	"thanks|thank_you for sharing those|that|the|your details|"
	"information|thoughts|notes|background",
	"they|that|those|it ~1 helped|helps a_lot|me ,",
	"^ that's|that_is|this_is|it's|what a|an ~2 fun|tricky|tough|tall|"
	"hard|interesting|great|lovely|nice|curious ~1 one|request|"
	"combination|order|brief|challenge|idea|prompt|mix ~1 , ~1 but|let|"
	"happy|i|picture|so",
	"challenge accepted|accepted_then ,",
	"^ sorry|apologies|my_apologies about|for the|my|that|any ~2 mix_up|"
	"confusion|mistake|error|delay|misunderstanding",
	"i|i've|i_have took|taken|had|given|made|having a|an stab|go|shot|"
	"attempt at|of ~1 it|this|that ~1 see",
	"see what you|if_you|whether_you think|like|prefer|agree",
	"last time|week|month we|i did|wrote|made|covered ~5 , ~1 so|today|"
	"now|this",
	"^ good|hello|hi morning|afternoon|evening|there|again , ~1 i've|"
	"last|here|i|as|based|thanks|per|your",
	"this|here is how i'd|i_would|i phrase|word|put|write|say it|this|"
	"that",
	"reading|looking|going your|at_your|over_your|through_your notes|"
	"message|outline|bullets|points ~1 , ~1 i|it",
	"so|and|therefore i led|lead|opened|began|started|went|closed|ended "
	"with|on",
	"i led|opened|began|closed|ended with|on the ~3 because|since|as",
	"to|when you|you'll post|upload|publish|submit this|it|that ~2 on|to|"
	"as|will|the|in",
	"for|to|as extra|added|more|further credibility|authenticity|realism|"
	"effect|trust , ~1 you|add|attach|consider",
	"pairing|pair|accompany|combine this|it|that with a|an|the photo|"
	"picture|image|snapshot",
	"for extra|added|more credibility|authenticity|realism",
	"i|i've|i_have guessed|presumed|estimated ~1 it|you|a|size|large|"
	"price ,",
	"^ before|first we|i ~1 get_to|start|begin|deliver|go ~2 a|one|just|"
	"let ~1 small|quick|heads|note",
	"and yes , ~1 i|we|it|you",
	"more ~3 to be|get reviewed|written|covered|rewritten",
	"if|why so|not , ~1 i've|i have|got plenty|more|lots",
	"hope|trust|i_do_hope|i_hope|hopefully i've|i_have|i|this|that|it ~1 "
	"captured|satisfies|fits|suits|meets|did|satisfied|met|does|caught|"
	"covered ~2 your|the|it|old|justice|what|his|her",
	"but i managed|did_it|got_there ,",
	"of 1|2|3|5|10 delivered|done|complete|completed|ready|sent ,",
	"i|i've|i_have slipped|worked|sneaked|snuck|woven|tucked|added ~1 in|"
	"the|your|a|persona's|to ~3 persona's|job|keyword|keywords|name|"
	"phrase|detail|mention|hint|joke",
	"because|since|as you said|told|mentioned|dislike|asked|wanted|"
	"prefer|don't ~1 that|me|like|you",
	"spoilers , ~2 kept|used|ended|stuck|wrote to|the|on",
	"on the strongest|highest|positive ~1 adjective|note|word|line ,",
	"in case|case_it's it's|it_is|that's|you useful|helpful|need|want|of "
	"~3 , ~1 i",
	"below|here are|is|you'll_find ~1 some|the|a_few|my edits|changes|"
	"revisions|tweaks|corrections|notes",
	"the|this|here|its revised|updated|corrected|edited|final|finished|"
	"requested copy|text|draft|piece|review|wording ~6 ,",
	"reads|goes as|like follows|this_now ,",
	"with|taking your feedback|comments|notes|suggestions|edits|input ~1 "
	"taken|in|into|included|incorporated|applied",
	"i|i've|i_have looked|read|gone|checked|studied at|through|over|the|"
	"your ~1 the|your ~1 synopsis|notes|brief|outline|description|"
	"message|link|details|bullets",
	"what follows|is_below|comes_next , ~1 a|the|i",
	"written from|out_of|on|up it|your|them|these|the ~1 what|notes",
	"attempt|version|draft|try|time leaves|left|skips|drops|avoids|has "
	"the|out ~3 out",
	"per|as_per our|your|the chat|talk|conversation|call|email|message|"
	"notes|discussion|last ~2 ,",
	"what|such a|an ~1 great|lovely|nice|good|fun|excellent|wonderful "
	"choice|pick|idea|topic of|to|for ~2 review|gift|write|movie|film",
	"and what a ~1 lovely|great|nice|fun|good",
	"most|more views|clicks|engaging|helpful|credible|upvotes|readers|"
	"useful ~1 for",
	"let me|me_just give|have|take it|this|that a ~1 go|try|shot|whirl|"
	"stab",
	"i love|like|adore|enjoy the|this brief|request|prompt of",
	"i love|like|adore|enjoy the|this idea|concept|premise of a|reviewing|"
	"writing ~1 review|reviewing|testimonial|buyer|customer|reviewer",
	"أتمنى أن|ان ~2 أعجبتك|نالت|نال|يعجبك|تنال|ينال",
	"correct me if you meant|mean|wanted",
	"give|have it|this|that a|another|my go|try|shot|whirl|stab for you",
	"let me know|hear|see what you|if_you think|want|prefer|need ~2 , ~1 "
	"and|i",
	"need|want it|this|that|one|another ~1 in|shorter|as ~4 $ ~1 easy|"
	"just|only|no_problem|happy",
	"batch|order|task|request|assignment complete|completed|delivered|"
	"fulfilled ,",
	"remember|don't_forget|be_sure|make_sure to swap|replace|change ~1 "
	"in|the ~3 before|when|once",
	"simply|just|remember ~2 name|figure|number|duration|price|model|"
	"amount ~2 if|when|before|differed",
	"^ excellent|great|perfect|wonderful|lovely , ~1 so it's|it_is|we're "
	"to|going",
	"i|i've|i_have kept|shortened|trimmed|rewrote|rewritten|reworked|"
	"adjusted|tweaked|softened ~3 review|draft|testimonial|write_up|text|"
	"piece|paragraph|blurb ~3 so|since|because|to|for|as",
	"^ got_it|understood|noted|i_see|okay|ah , ~1 thanks|thank_you for",
	"thanks|thank_you for clarifying|confirming|explaining|specifying|"
	"correcting|flagging ~1 that|it|which|what|the",
	"^ you're|you_are welcome , ~1 and|now|this|here|next ~1 this|here|"
	"the|is|one",
	"this|here is|comes the second|third|next|last|first|other review|"
	"one|piece|text|version ~1 , ~1 for",
	"i|i've|i_have swapped|changed|replaced|traded|switched ~2 for|with|"
	"to ~3 since|because|as|so it|that ~1 sounded|felt|read|seemed",
	"say|tell_me|shout|speak_up if you|it want|need|should|prefer|like "
	"~1 it|that|this|changed|changing|back",
	"i|we went|ran|am|came ~1 a_bit|a_little|slightly|somewhat over|"
	"under|past|beyond|above the length|limit|count|word|words|target",
	"over|under|past|within|near the ~1 length|limit|count|word_count|"
	"word_limit ~1 you|set|given|asked|wanted",
	"length|limit|count|tone|number|style you set|gave|asked|wanted|"
	"chose|picked|specified|requested|named",
	"can|could|would you confirm|tell|say|clarify ~1 me? ~1 whether|if|"
	"which|what|how|who|where ~9 , ~1 i've|i_have|i|for|until|in_the",
	"i've|i_have|i left|kept|called|named|made|put him|her|it|them|this "
	"as|to|at ~6 for_now|for_the_moment|until_then|meanwhile",
	"^ right|okay|ok|alright|so|well|now , ~1 as promised|agreed|"
	"requested|discussed|asked",
	"as promised|agreed , ~1 the|a|here|one ~1 long|short|second|other|"
	"third|next|longer|shorter",
	"persona|character|prompt|brief|angle|voice to write|work|play|take "
	"for|with|on|from",
	"my|our|many|sincere apologies|regrets|excuses for|about the ~1 "
	"error|mistake|slip|mix_up|confusion ~2 earlier|previous|first|last|"
	"attempt|version|in_my|before",
	"if you|you_were were|are|had ~1 hoping|looking|after|expecting|"
	"wanting ~1 for something|a|more|it ~5 , ~1 i|let|just|i'd",
	"i'd|i_would|i suggest|recommend|propose|advise ~1 that ~1 you pair|"
	"add|attach|post|include|use|put|change|replace|swap",
	"when|once|before|after|if it|this|that goes|is|gets ~1 online|live|"
	"published|posted|up",
	"^ that's|that_is|this_is a|an ~1 interesting|unusual|lovely|great|"
	"fun|curious|tricky|odd ~1 persona|prompt|request|brief",
	"i|we can|could also do|make ~1 one|it|this|another|the|a ~3 for|in|"
	"into|as|too|batch|if|should|one",
};

const size_t chatter_ask_n = sizeof(chatter_ask) / sizeof(chatter_ask[0]);
