/*
 * Refusals in words that reviewers have, too: they count where the network of
 * opinion.h agrees.
 */
#include "check/refusal_phrases.h"

#define NOT "can't|cannot|can_not|won't|will_not|couldn't|am_unable_to"

const char *const refusal_weak[] = {
	"i|i'm ~1 unable_to|can't|cannot|won't|not_able_to|will_not write|"
	"draft the|that part|section|bit|paragraph|passage about|"
	"comparing|on|where|that|with|describing",
	"het_spijt_me|sorry ~3 daar|hier|dat|dit ~1 kan|wil|mag ~1 ik ~2 "
	"helpen|doen|schrijven|voldoen",
	"help|assist ~1 mislead|misleading|deceive|deceiving|manipulate|"
	"manipulating|defraud|trick|fake|faking|fabricate",
	"i|we " NOT " ~2 do|reproduce|share|quote|include|print ~4 for|due_to|"
	"because_of copyright|legal|policy|privacy|ethical reasons|concerns|"
	"restrictions",
	"i|we " NOT " provide|providing|share|supply instructions|guidance|"
	"directions that|which|on|for|about",
	"i|we " NOT " provide ~1 detailed|step_by_step|explicit|specific "
	"instructions|guidance|steps|information|details on|for|about",
	"i|we " NOT " provide a|an|any rating|opinion|verdict|judgement|"
	"judgment ~3 on|or|of|about",
	"i|we " NOT " share|give detailed|step_by_step|explicit instructions|"
	"information|steps on|for|about",
	"wouldn't|would_not|isn't|is_not|not be? appropriate|responsible|"
	"ethical for me to go_on|continue|write|describe|invent|produce|"
	"generate|reproduce|pretend",
	"section|part|passage|paragraph|sentence ~9 omitted|left_out|removed "
	", as|because|since i can't|cannot|won't|am|can_not",
	"i|we " NOT " help|assist ~1 with the|this ~1 rest|remainder|"
	"other_half",
	"i " NOT " do|write|complete this one|review|task|piece $",
	"pretending|posing|impersonating ~16 is|would_be|isn't|feels|seems ~1 "
	"dishonest|unethical|misleading|deceptive|deceitful|fraudulent",
	/* what is left out, and that it is */
	"outside|beyond what_i|what_i'm|what_is|what's can|could|allowed|"
	"permitted|possible do|here|provide|offer|in",
	"i_have_to|i_must|i_need_to|i_will|i_shall|i_had_to|have_to decline|"
	"turn_down|pass_on|refuse|skip ~1 to_go_into|to_discuss|to_describe|"
	"that_section|that_part|that_bit|that_point|this_part|this_section|"
	"that_aspect|to_say_more|to_comment",
	"part|bit|section|aspect|point|line|paragraph|sentence|question ~4 "
	"left_out|goes_uncovered|not_written|declined|refused|withheld|"
	"omitted on_purpose? as|because|since",
	"asked_for|requested|wanted_here ~4 will_not|won't|can't|cannot be "
	"written|provided|given|included|covered",
	"which i can't|cannot|won't|will_not|am_unable_to|am_not_able_to "
	"provide|write|include|supply|describe|produce ,",
	"i can't|cannot|won't write|state|allege that ~12 , but|so i "
	"can|could|will",
	"not something|anything|a_piece|one|a_thing i'm|i_am|i able_to|"
	"willing_to|prepared_to|can|going_to|will ~1 include|provide|write|"
	"discuss|describe|produce|quote|share|cover|comment|put_together",
	"reproducing|quoting|copying|printing|reciting ~8 copyrighted|"
	"protected|copyright|someone_else's|somebody's|somebody_else's",
	"under copyright , ~1 so|and|i|therefore",
	"nope|no|sorry , not touching|writing|doing that|this|it ,",
	"no can do on|with|for|about the|that|this",
	"this|the review|piece|write_up|text|account will_not|won't|can't|"
	"cannot ~1 go_into_the|discuss|speculate|repeat",
	"i won't|will_not|shan't be commenting_on|spelling_out|writing_that|"
	"speculating|discussing|describing|going_into|quoting|naming ~12 , as|"
	"because|since|so",
	"because|as|since ~8 could|would|might|may be hurtful|defamatory|"
	"libellous|libelous|defamation|false_advertising|offensive_to|"
	"misleading",
	"withheld|omitted|left_unwritten , as|because|since that|it|this|there",
	"is|are|was|were withheld|left_out|omitted|refused here? , because|as|"
	"since|it",
	"can't|cannot|can_not|won't|will_not be ~1 provided|discussed|written|"
	"produced ,",
	"would_be|is|it's inappropriate|improper|irresponsible|unethical|"
	"unfair|wrong|dishonest for_me|of_me to write|describe|comment|mock|"
	"repeat|speculate|discuss|make_fun|make_comments|name|invent|claim|"
	"judge_the_looks|judge",
	"describe|discuss|write|depict|include content|material|scenes|things "
	"of that|this nature|kind|sort",
	"stay|stays|kept|keep off|out_of the page|review|text|record",
	"the answer ~10 has_to_be|must_be|is_going_to_be no ,",
	"would|that's|that_is be|mean|amount_to helping|assisting|aiding "
	"people|others|someone|students|with|you|a_user cheat|cheating|steal|"
	"break|lie|with|to",
	"i'm|i_am not_going_to|unable_to|not_able_to|not_willing_to|"
	"not_prepared_to discuss|name_and|accuse|speculate|reproduce|"
	"fabricate|invent|comment_on|judge",
	"please|you_should|you_must|do speak|talk|turn to ~1 a|an|your "
	"qualified|licensed|licenced|healthcare|medical|registered ~1 "
	"professional|provider|doctor|practitioner",
	"i_would|i'd|would_i prefer|rather not to? fill_in|write|include|"
	"state|claim|invent|speculate|make_up",
	"i can't|cannot|won't in_good_conscience|in_good_faith add|write|"
	"include|say|claim|invent|reproduce",
	"i ~1 can't|cannot|won't|must_not go|get into the medication|dose|"
	"dosage",
	"i can't|cannot|am_unable_to continue|keep|go_on making|writing|"
	"describing|with ~3 accusation|accusations|allegation|allegations|"
	"claims|this|that",
	"i'm|i_am going_to|gonna have_to? sit_this_one_out|stop_there_because|"
	"stop_here_because|stop_here_as",
	"too little|much to_go_on|is_unknown|is_missing ~9 , so ~1 i_won't|"
	"i_will_not|i_can't",
	"offering|giving|providing dosage|medical|legal|financial information|"
	"advice is|would ~2 beyond|outside|something",
	"unable_to|not_able_to|can't|cannot describe|depict|say ~4 explicit|"
	"graphic terms|terms_asked|detail|details , ~1 so|but|i",
	"i left|leave|am_leaving ~4 out|blank , ~1 because|as|since i_can't|"
	"i_cannot|i_won't|there's_no|it_would",
	/* abroad */
	"je ne_suis_pas_en_mesure|ne_peux_pas|ne_suis_pas_autorisé de? "
	"fournir|reproduire|expliquer|décrire|rédiger ces|cette|ce|des|les|"
	"un|une",
	"в этом|таком помогать|помочь не_стану|не_могу|не_буду",
	"ne_suis_pas_en_mesure|je_ne_peux_pas de? fournir|donner ces|cette|ce "
	"informations|information|instructions|conseils",
	"no_puedo|no_me_es_posible|no_voy_a facilitar|proporcionar|reproducir|"
	"inventar esa|ese|esta|este|esos|esas",
	"non_posso|non_sono_in_grado_di|non_intendo fornire|riprodurre|"
	"inventare|redigere|scrivere questa|questo|quella|quel|queste|una|"
	"istruzioni|informazioni",
	"não_posso|não_consigo|não_vou fornecer|reproduzir|inventar essa|esse|"
	"esta|este|instruções|informações",
	"kann|darf|werde|möchte|will ~1 dazu|darauf|das|diese|dieses|solche "
	"~2 nicht|keine ~3 bereitstellen|wiedergeben|erfinden|behaupten|"
	"verfassen",
	"kan|mag|wil|ga ~1 dat|dit|die|deze|daar ~2 niet|geen ~3 verstrekken|"
	"weergeven|verzinnen|beweren",
	"nie_mogę|nie_będę|odmawiam ~1 podać|podawać|zmyślać|"
	"wymyślać|udostępnić|cytować tej|tego|tych|takich|szczegółów|"
	"instrukcji",
	"i|we " NOT " share|give|provide|reveal|include|quote|list|name ~8 , "
	"as|because|since that|it|this|doing_so would|could|might|may ~6 "
	"integrity|policy|guidelines|law|privacy|rules|ethics|harm|"
	"confidentiality|cheating|copyright",
	"i'm|i_am not_able_to|unable_to|not_allowed_to|not_permitted_to "
	"describe|discuss|cover|promote|provide|quote|detail|mock|praise|"
	"claim|allege",
	"i will_not|won't be covering|promoting|reproducing|copying|inventing|"
	"helping|listing|explaining|"
	"mocking|repeating|including|recommending_ways",
	"i have_to|must|need_to|will|shall refuse|decline ~1 that|this|the ~1 "
	"portion|half|side|request|task|paragraph|line|part|section|bit|point",
	"no , i won't|will_not be? help|helping|writing|doing|adding",
	"don't|do_not|not|wouldn't|wouldn't_be ~1 comfortable doing|writing|"
	"describing|making|mocking|including|repeating|saying_that",
	"i won't|will_not|can't|cannot write anything|jokes|praise|lines ~1 "
	"encouraging|promoting|praising|mocking",
	"i've|i_have|i chosen|decided|opted not to write|repeat|describe|"
	"include ~2 jokes|remarks|claims|that|it|details|scene|insults",
	"is|be ~1 something i'm|i_am|i not_able_to|unable_to|not_allowed_to|"
	"can't|cannot|won't ~1 do|include|provide|write|help|describe|quote|"
	"discuss|cover|repeat",
	"would_be|is unsafe|irresponsible|unethical|illegal|dangerous and|so "
	"i|i'll|i'm ~2 refuse|decline|unable_to|must|won't_write|"
	"can't_include",
	"rather_not|won't|will_not|can't|cannot|must_not ~14 as|because|since "
	"that|it|this|doing_so goes|is|would_go|would_be|runs against",
	"going_to|will|must|i'll|have_to respectfully|politely|kindly pass|"
	"decline|skip|refuse",
	"in|the the? ~1 way|manner|terms the outline|brief|prompt|plan|request|"
	"user wants|asks|asked|requested|specifies",
	"per|por|aus|pour|om|z|av ~1 motivi|motivos|gründen|raisons|redenen|"
	"powodów|skäl ~2 diritto_d'autore|copyright|derechos|urheberrecht|"
	"droit|auteursrecht|autorais|privacy|datenschutz",
	"i|i'm|i_am unable_to|not_able_to|can't|cannot|won't ~1 continue|go_on|"
	"keep describing|writing|this_review|inventing",
	"as|because|since that|it|this|doing_so would involve|mean|require|be "
	"~1 making_up|inventing|fabricating|reproducing|encouraging|promoting|"
	"endorsing|inciting",
	"leaving ~5 out , as|because|since i|there",
	"given nothing|no_information|no_details about|on",
	"^ nope|no|nah|sorry , ~1 can't|cannot|won't|not_going_to ~1 write|"
	"generate|create ~1 that|this|it|one $",
	"won't|will_not|can't|cannot invent|make_up|fabricate something|"
	"anything|details|one|them|it",
	"something|topic|subject|area i can't|cannot|won't go_into|get_into|"
	"discuss|advise ,",
	"i|we can't|cannot|won't|will_not ~7 , ~1 so this|the|my review|text|"
	"piece covers|cover|sticks|keeps|is_limited ~2 only|just|to",
	"i don't_think|do_not_think i|we should ~1 continue|keep|go_on ~1 to? "
	"~1 make_up|making_up|inventing|invent|fabricating|fabricate|"
	"pretending|pretend",
};

const size_t refusal_weak_n = sizeof(refusal_weak) / sizeof(refusal_weak[0]);
