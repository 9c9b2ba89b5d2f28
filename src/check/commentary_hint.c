/*
 * Words that do not say by themselves that a model speaks of its task, but tell
 * for it where the network takes that for about as likely as not.
 */
#include "check/commentary_hint.h"

#define NOT                                                                    \
	"can't|cannot|can_not|won't|will_not|unable_to|not_able_to|"           \
	"not_going_to|prefer_not_to|rather_not|sooner_not|must_decline_to|"    \
	"decline_to|have_to_decline|not_comfortable|not_willing_to|"           \
	"not_possible_to|won't_be|hesitate_to"
#define SELF "i|i'm|i_am|i'd|i_would|i'll|we|we're"
#define TELL                                                                   \
	"discuss|speculate|comment|commenting|provide|fill_in|reproduce|"      \
	"invent|fake|make_up|put_together|fabricate|endorse|generate"
#define ALSO                                                                   \
	"continue !without|naming|include|add|adding|share|confirm|present|"   \
	"write|writing|produce|offer|making|claim|claiming|cover|repeat|"      \
	"quote|print|list|assist|advise|give|state|express|assess|describe|"   \
	"help|judge|name"
#define PIECE                                                                  \
	"review|version|draft|take|paragraph|sentence|line|piece|text|write_up"
#define MUST                                                                   \
	"i_should|we_should|i_need_to|needs_to|i_have_to|i_must|still_need|"   \
	"we_need_to|should_also"
#define OTHER                                                                  \
	"alternative|alternatively|another|second|two|shorter|longer|"         \
	"different|further|three|other"

const char *const commentary_product[] = {
	"chatgpt|copilot|gemini|claude|alexa|siri|perplexity app|plus|pro|"
	"subscription|plan|speaker|device|for_drafting|for_work|for_writing",
	"used|use|using|tried a|an|the|my ~1 language_model|chatbot|ai to|"
	"for|app",
};

const size_t commentary_product_n =
    sizeof(commentary_product) / sizeof(commentary_product[0]);

const char *const commentary_firm[] = {
	/* declining */
	SELF " ~1 " NOT " ~2 " TELL,
	"isn't|is_not|not ~3 something|anything|a_piece|one ~1 i'm|i_am|i "
	"able|willing|can|prepared|comfortable",
	"off|outside|beyond the|my table|page|bounds|remit|scope",
	"withheld|unwritten|left_blank|goes_uncovered|not_be_covered|"
	"leave_that_out|skip_that|skip_past_it",
	"would mean|require copying|helping|reproducing|inventing|lying|"
	"misleading|deceiving|making_up",
	"requested here|of_me",
	"asked of_me",
	/* being a model */
	"predicting|predicts|predicted ~1 words|tokens|text",
	"patterns ~1 in|from|of text|words|language|data",
	"simulated|pre_training|pretraining",
	"my weights|parameters|programming|code|creators|developers|servers|"
	"database|dataset|designers",
	"machine|software|ai|code|intelligence like|myself",
	"openai|google|anthropic|meta|mistral who|made|built|trained",
	"process|read|take_in|took_this|see ~3 scripts|tokens",
	/* the prompt */
	"the user|persona wants|wanted|asks|asked|said|says|needs ~1 me|us|"
	"aspects|it|this|something|negative|positive|realistic|specific",
	"aspects|points|topics|features ~4 cover|covered|told|asked|mention|"
	"mentioned|include|listed|assigned|given",
	"aspect|domain|category|genre|product_type 1|2|one|two",
	"overall impression|sentiment|tone|length should|must|needs",
	"as instructed|specified|directed|assigned|briefed",
	"with|has|in|having the persona of",
	/* thinking aloud */
	MUST " ~2 cover|add ~2 something|include|sound|come_across|write|"
	"keep_it|make_it|talk_about|bring_up",
	"still_need something",
	"closing|previous|earlier line|sentence|paragraph|draft|attempt|"
	"note|notes",
	"first|second|last attempt",
	"covered|done|check|good|next|now , ~1 now|next|then|on|still|just|"
	"moving",
	"^ going|go with ~6 since|because|as|instead|rather",
	/* talk to who asked */
	OTHER " ~1 option|options|opening|closing|ending|headline|title|"
	"angle|wording|phrasing|variation|variations $",
	"alternative ~1 option|options|opening|closing|ending|headline|title|"
	"version|line",
	"^ would|do|should|shall you|i|we like|want|prefer|be_useful|try ~1 a|"
	"an|another|me|to|the|something ~1 second|another|shorter|longer|"
	"different|more|same|similar|one|version",
	"say|give the|a|me word",
	"you wanted|mentioned|gave|provided|requested|described|specified|"
	"had_in_mind|supplied ~5 , this|so|here|i",
	"before you|using|posting|publishing use|post|publish|submit",
	"anything|something else ~2 i|you can|need|want ~3 help|with|add|"
	"know|change|me",
	"ready for|to the next|copy|paste|post|publish|another",
	"the rest of the reviews|batch|set|list|dataset|project",
	"happy|glad to ~1 help|write|adjust|do|change|tweak|revise|rework|"
	"provide",
	"thanks|thank_you for ~3 brief|prompt|request|assignment|"
	"instructions|guidance",
	"this|the|above|that|each|every " PIECE " ~2 highlights|reflects|"
	"focuses|covers|keeps|uses|meets|follows|includes|avoids|mentions",
};

const size_t commentary_firm_n =
    sizeof(commentary_firm) / sizeof(commentary_firm[0]);

const char *const commentary_light[] = {
	/* declining */
	"copyrighted|fraudulent|defamatory|unverified|discriminatory|hateful",
	"healthcare|medical|legal|financial|qualified|licensed professional|"
	"advice|clinician|adviser|advisor|doctor",
	SELF " ~1 " NOT " ~2 " ALSO,
	"asked|wanted|requested for|here|to_do",
	"harmful|hurtful|untrue|unfair to|if|about",
	/* being a model */
	"trained|training|programmed|statistics|statistical|algorithm",
	"no|without human|body|senses|palate|taste_buds|physical",
	"artificial|virtual|digital mind|intelligence|system",
	"process|read|take_in|see text|words|images",
	/* the prompt */
	"the|my|this|a persona",
	"^ persona",
	"register|sentiment",
	"instructions|guidelines|prompt|placeholder",
	"the brief|aspects|plan|assignment",
	"has|in|having the voice|style|tone of|is",
	"a|an|from|in first|third person|person's ~1 voice|perspective|"
	"point_of_view|account",
	/* thinking aloud */
	"hmm|hm|okay_so|ok_so|alright_so|scratch|hold_on",
	MUST " ~2 say|mention|note|read|be_more|keep|make|add|cover",
	"closing|previous|earlier point|word",
	"sounds|sound|reads|feels|felt too|more|less|stiff|natural|"
	"realistic|generic|formal|authentic|better|right",
	"already said|mentioned|covered|wrote|have|done",
	"does|would that|it|this make|sound|work|fit|be",
	"loosen|tighten|rephrase|reword|soften|shorten|polish|"
	"rewrite|adjust|revise",
	/* talk to who asked */
	OTHER " ~1 option|options|version|versions|opening|closing|"
	"ending|endings|headline|title|titles|take|angle|draft|variation|"
	"variations|wording|phrasing",
	"second|shorter|longer|different one",
	"would|do|should|shall you|i|we ~1 like|want|prefer|useful|helpful|try|"
	"make|write|do|adjust|be|keep",
	"say|give the|a|me word|shout|know|nod",
	"you wanted|mentioned|gave|provided|requested|described|specified|"
	"had_in_mind|supplied",
	"is|are|was|were|purely|only|entirely|merely illustrative|fictional|"
	"fictitious|made_up|invented|hypothetical|for_illustration|imaginary|"
	"not_real",
	"anything else|more ~2 i|you|we ~1 can|need|want|like",
	"help you",
	"went|kept|aimed|written|wrote|opted|chose ~2 with|it|for|in ~3 "
	"tone|angle|voice|style|neutral|balanced|humorous|short|light|casual|"
	"realistic|words|natural|conversational",
	"swap|customize|customise|personalize|edit|tailor ~6 to|with|as|your|"
	"if|for|own",
	"enjoy|good_luck|best_of_luck|cheers with|the|using|writing",
};

const size_t commentary_light_n =
    sizeof(commentary_light) / sizeof(commentary_light[0]);
