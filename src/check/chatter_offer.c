/*
 * What a writer for others says of the piece and of the next one: that it is
 * done, kept, changed and can be changed again, and that he was told enough.
 */
#include "check/chatter_phrases.h"

#define PIECE "review|draft|take|testimonial|write_up"

const char *const chatter_offer[] = {
	"^ a|one|and_a|or_a second|third|another|different|other option|"
	"version|take , in_case|if you want|prefer|need it",
	/* of this piece */
	"that|this|it should|will|would|ought_to ~1 work|do|serve|suit|pass ~2 "
	"as a|an|the ~3 " PIECE "|version",
	"edit|adjust|change|tweak|amend|trim it|this? as needed|necessary|"
	"required|you_like|you_see_fit ~1 before",
	"^ changes made|applied ,",
	"edited|polished|tightened|shortened for flow|clarity|length|grammar|"
	"style|brevity|tone ,",
	"the review|testimonial has_been|was|is saved|stored|submitted|"
	"exported to|and|for",
	"you can|could|may|might ~1 swap|swap_in|replace|fill_in|insert|put_in "
	"~3 name|names|details|brand|city|brackets ~1 of|where|as|if|yourself",
	"before you ~1 publish|post|use|submit|upload this|the ~1 " PIECE,
	"before you ~1 publish|upload this ,",
	"your|the ~2 " PIECE " ~2 ready for|to import|export|upload|use|post",
	"tweak|adapt|adjust|change|modify|edit|customize|customise|"
	"personalize|personalise ~3 to ~1 fit|match|reflect|suit your ~1 "
	"experience|experiences|opinion|opinions",
	"all|each|every of? your requirements|constraints|instructions|"
	"guidelines|specifications|conditions",
	"^ from|using|given|with the details|information|info|facts|notes|"
	"points you ~1 shared|gave|provided|mentioned|supplied , ~1 here|i|my",
	/* of the next one */
	"^ on|moving|moving_on|now to|on_to the next product|one|review|item|"
	"record|entry",
	"^ and? another " PIECE " , ~1 perhaps|maybe|this_time|in|with|for|"
	"from",
	"^ want|need|fancy|prefer|would_you_like a|an|another ~3 " PIECE " $",
	"if you|you'd want|need|prefer|like|would|would_like a|an|another|the "
	"~4 " PIECE "|version ~2 , ~1 just say|let|tell|shout|ask",
	"^ happy|glad|willing to ~1 add|write|do|include|change|rework ~8 if|"
	"should|when you",
	"shall|should we|i change|keep|try|adjust|make|vary the|it|a ~1 tone|"
	"voice|style|length|mood ~3 $",
	"does|would that work|suit for? you $",
	"hopefully|hope|i_trust ~1 that's|this_is|it's|that_is ~5 you "
	"were_after|had_in_mind|were_looking_for|wanted",
	/* of what was told, and when */
	"i appreciate you|your ~1 sharing|giving|providing|supplying",
	"thank_you|thanks for ~1 the|those|that extra|additional|further|"
	"added|helpful context|details|background|brief",
	"^ thank_you|thanks for the|that background|clarification|context ,",
	"^ thank_you|thanks for ~1 sharing|giving ~2 background|context|brief",
	"^ thank_you|thanks for ~1 waiting|your_patience|bearing_with_me $ "
	"here|this|i|below|one",
	"^ my? apologies|sorry for ~1 the|my|any|that ~1 mix_up|confusion|"
	"error|mistake|misunderstanding ~1 earlier|before|above|with",
	"^ apologies for the ~1 earlier|previous",
	"^ you're_right|you_are_right|good_point|fair_point , the|my|that ~1 "
	"last|previous|first|earlier version|draft|review|take",
	"^ here_it_is|here_you_go , ~1 a|one|now|in|with ~3 shorter|longer|"
	"warmer|this_time|version|take|again",
	"^ happy|glad to $ ~1 here|here's|i|let|this|a",
	"^ here's|here_is my attempt|effort $",
	"^ got_it|understood|noted , ~1 less|more|no|shorter|longer|with|"
	"without|fewer",
	"^ all_done , ~1 one|here|more",
	"^ a|this|that|what|ooh|oh ~1 fun|nice|tough|tricky|lovely|cool one "
	"to write",
	"^ ooh|oh|ah|ha , ~1 fun|tough|tricky|lovely one|request|topic $",
	"^ what a ~1 fun|great|interesting|lovely|nice|cool prompt|request|"
	"brief|assignment",
	"hi|hello|hey ~2 , what a ~1 fun|great|interesting|lovely topic",
	"^ let's get this|that|it|these one|two|review? written|drafted",
	/* at the beginning, and of what is handed over */
	"^ i_understand|understood|noted|alright|right_then , ~1 you want|"
	"need|asked|would_like|prefer a|an|the|something|one",
	"^ great|excellent|good|nice|fun|interesting|lovely|solid pick|topic|"
	"theme|prompt by_the_way",
	"^ happy|glad|delighted to help|assist|oblige ~1 with ~1 this|that|"
	"one|it $",
	"^ ooh|oh|ah , ~1 this|that is a fun|good|nice|tricky one",
	"^ this_is|that's|that_is ~1 a fun|tricky|tough one , ~1 let's|let_me|"
	"here",
	"coming right up ,",
	"just how|as you ordered_it|requested_it ,",
	"^ here you go , ~1 as|in|from|written|a|one|the",
	"^ thanks|thank_you for your patience , ~1 the|here|i|this",
	"previous|earlier answer|response|reply|output was|got "
	"cut_off|truncated|incomplete",
	"^ below are|is|you'll_find two|three|2|3|several|both|the ~2 "
	"options|versions|variants|takes|drafts|review|reviews",
	"alternative opening|closing|title|headline|first|last ~1 line|"
	"sentence|paragraph? ,",
	"you can|could|may|might|should ~1 replace|substitute|exchange ~3 "
	"with|for ~5 your|to_suit|if_you|to_fit|as_needed",
	"would|do|should you|i like|want|prefer|write|try|do|draft ~1 a|an|"
	"another|me|one ~2 second|another|shorter|longer|different|more|one|"
	"version ~1 from_the|in_a|with_a|version|review|take|draft",
	"would it be|help useful|helpful ~1 have|see the_same|another|a_second|"
	"a_shorter|one",
	"anything|something else i|we can|could|may help|assist|do",
	"thanks|thank_you for ~3 fun|detailed|clear|great|nice|lovely brief|"
	"prompt|assignment|request|task ,",
	"in_case|if the|that|this|it ~1 above|version|review is|runs|feels|"
	"reads too_long|long|too_short|short|too_formal , ~1 a|here|two|one|"
	"this",
	"i went|opted|chose|aimed|tried with|for|to ~4 angle|tone|approach|"
	"voice|style|register",
	"this|that|the|each version|piece|draft|take|variant weighs_the|"
	"highlights|stresses|underlines|emphasizes|emphasises|focuses|balances|"
	"keeps|leans|reads|mirrors",
	"^ and? there you have it , ~1 a|an|one ~2 short|balanced|honest|brief|"
	"concise|quick|review|look",
	"if you need|want|require|would_like ~2 this|it|that|another_review|"
	"more_reviews|further_reviews|shorter|longer|version ~8 , ~1 just say|"
	"let|send|tell|shout|ask|drop|ping|give",
	"just say the word and the|i|i'll ~3 same|can|will|shorten|rewrite|"
	"change|write|make",
	"ready for the next whenever you|one_whenever_you|review",
	"of the two|three|options|directions|angles you mentioned|gave|"
	"suggested|listed|offered|asked",
	"you mentioned|gave|suggested|listed|specified|provided , this|here|"
	"i've|the_review",
	"good_luck|best_of_luck|luck with the|your ~2 rest_of|project|reviews|"
	"site|dataset|assignment|listing|campaign|list",
	"figures|names|prices|numbers|places|details ~1 above|here|used|given? "
	"are|were ~2 illustrative|fictitious|placeholders|hypothetical|"
	"only_examples|just_examples|fictional_and|invented_for",
	"real|actual name|names was|were|has_been|have_been ~1 kept|left|"
	"omitted out? ~2 deliberately|on_purpose",
	"send|give|pass|drop over|through the|more|another ~1 details|links|"
	"names|titles|products and i'll|i_will|i_can",
	"to me|you , as|that|since|because those|they ~2 points|things|"
	"aspects|details seemed|were|matter ~4 you",
	"one ~2 moviegoer|reviewer|customer|diner|reader|parent|commuter|"
	"gamer , coming|as_ordered|served|ready",
	"^ one review|testimonial , ~4 , just|as|the|here|served",
	"hope|hopefully ~1 this|that|it ~1 is|was|works|fits|does ~2 what|"
	"for you|your ~3 looking|needed|wanted|needs|asked|purpose",
	"give|giving|gives readers|customers|buyers a balanced|honest|"
	"full|complete|fair|clear picture|view|idea|overview|impression",
	"as a|an|the ~6 would|might put_it|write_it , i|here|"
	"ok|let",
	/* abroad */
	"hopelijk|espero_que|j'espère_que|spero_che|ich_hoffe|mam_nadzieję|"
	"надеюсь ~2 is|sea|soit|sia|seja|das|że|это ~4 wat_je|lo_que|"
	"ce_que|quello_che|o_que|was_du|tego|то ~3 zocht|buscabas|"
	"buscaba|necesitabas|cherchiez|vouliez|cercavi|procurava|"
	"gesucht|brauchtest|szukasz|нужно",
	"отличная|хорошая|интересная|прекрасная задача ,",
	"спасибо|благодарю за задание|запрос|тему|подробности ,",
	"итак|вот , отзыв|рецензия ,",
	"^ ik kan|kan_ik het|hem|deze ook|desgewenst ~2 omschrijven|"
	"herschrijven|aanpassen|inkorten|korter",
	"^ as requested|asked|ordered|instructed , ~1 a|an|the ~9 follows|"
	"below",
	"^ i can|could|will|i'll|i'd ~2 put|pull|throw|whip|knock that|this|it|"
	"one|something together|up|out for|right|quickly",
	"here_are|below_are|these_are two|three|2|3 ~1 "
	"options|versions|takes|drafts|variants|alternatives",
	"^ absolutely|certainly|sure|of_course|gladly , ~1 happy|i'd|i_would|"
	"i'll|i_will|glad ~1 be_happy|be_glad|to|do|put|write|help !with_the",
	"i'd|i_would|i'll be ~1 happy|glad|delighted to put_that|put_this|"
	"put_it|write_that|write_this|write_one|draft|create",
	"^ great|excellent|lovely|nice|fun|interesting request|prompt|"
	"assignment|task ,",
	"i've|i_have put_together|written|prepared|crafted|drafted something|a|"
	"an|one|the ~4 that|which reads|sounds|feels|covers|keeps",
	"the requester|requestor",
	"can easily|quickly|also|readily be changed|adjusted|adapted|shortened|"
	"edited|tweaked|reworded ,",
	"i'd|i_would|i suggest|recommend|propose going with|for a|an|the ~2 "
	"voice|tone|angle|perspective ~1 for|here|this|in|so",
	"enough for your|the ~1 purposes|purpose|task|project $",
	"should i add|include|expand|mention ~8 or",
	"i've|i_have aimed|gone for|with something|a|an ~4 that|tone|voice|"
	"style|sounds",
	"you could|can|might also? pair|post|share|publish it|this ~1 with|on|"
	"alongside",
	"for extra|more|better engagement|clicks|conversions|seo",
	"^ would|does|will this|that work|do|suit $",
	"pick|choose|use|take whichever|whatever|the_one suits|fits|works|"
	"you_like|you_prefer",
	"i hope|trust|think i've|i_have|this|it ~1 captured|captures|caught|"
	"matches|matched|nailed|reflects the|your|their",
	"the review|text|draft|version is below|attached|as_follows",
	"in_case ~1 that|this|it|one ~1 is|runs|feels too_long|long , ~1 a|"
	"here|two",
};

const size_t chatter_offer_n =
    sizeof(chatter_offer) / sizeof(chatter_offer[0]);
