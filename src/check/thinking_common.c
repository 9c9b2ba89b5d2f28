/*
 * Thoughts in everybody's words: what was just invented is taken back, one of
 * two wordings is chosen, somebody is made up who might speak, words are
 * counted.  People put themselves right and wonder aloud as well, so most of
 * these count only in a sentence that the network of opinion.h takes for talk
 * as likely as not.
 */
#include "check/thinking_phrases.h"

#define HALT                                                                   \
	"wait|but_wait|no_wait|oh_wait|hold_on|hang_on|hold_up|hmm|hm|oops|"   \
	"whoops|actually|careful|stop|correction|except"
#define THAT "that|it|this|her|him|them|the|those|my|both"
#define HASNT                                                                  \
	"hasn't|haven't|doesn't|don't|isn't|aren't|wouldn't|has_no|have_no|"   \
	"never"
#define CANT                                                                   \
	"can't|cannot|couldn't|shouldn't|mustn't|won't|has_to|must|needs_to|"  \
	"have_to|need_to"
#define OFF /* of a word */                                                    \
	"flat|weak|dull|tired|stiff|bland|wooden|hollow|off|odd|clunky|stale|" \
	"lame|twee|corny|trite|dated|lazy|vague|overused|worn|limp|wrong|"     \
	"forced|pompous|stuffy|overdone|too_strong|too_weak|too_formal|"       \
	"too_posh|too_fancy|too_technical|too_young|too_old|too_soft|"         \
	"too_harsh|too_clinical|too_poetic|too_plain|too_grand|a_bit_much"
#define TOO /* of a line */                                                    \
	"neat|tidy|cute|pat|clever|slick|smug|grand|obvious|glib|writerly|"    \
	"literary|poetic|posh|stiff|clinical|rehearsed|chirpy|wordy|folksy|"   \
	"rosy|generic|formal|flat|vague|precise|bookish|flowery|gushing|"      \
	"dramatic|on_the_nose|salesy|polished|theatrical|corny"
#define PROSE /* of nothing else */                                            \
	"glib|writerly|literary|poetic|clinical|rehearsed|chirpy|wordy|"       \
	"folksy|generic|bookish|flowery|gushing|on_the_nose|salesy|pat|cute|"  \
	"clever|slick|precise|vague|tidy|neat"
#define TRY                                                                    \
	"try|make|say|use|swap|go_with|go_for|let|let's|put|cut|drop|replace|" \
	"change|how_about|what_about|maybe|perhaps|call|simplify|i'll|i'd"
#define WORD                                                                   \
	"word|phrase|verb|adjective|noun|expression|term|image|simile|adverb|" \
	"joke|line|opener|metaphor|sentence|wording|closer|pun|comparison"
#define NO                                                                     \
	"not_really|not_quite|hardly|nah|nope|probably_not|no|not_exactly|"    \
	"doubtful|unlikely|debatable|not_likely|scarcely|i_doubt_it"
#define YES                                                                    \
	"probably_yes|probably_fine|probably|yes|fine|i_think_so|close_enough|"\
	"good_enough|acceptable|ok|okay|sure|it_is|it_does|likely|"            \
	"should_be_fine|should_be|think_so|seems_fine|seems_so"
#define GO_ON                                                                  \
	"continue|carry_on|proceed|onwards|keep_going|on_we_go"
#define SOMEONE                                                                \
	"narrator|reviewer|waiter|waitress|husband|wife|son|daughter|heroine|" \
	"hero|persona|character|customer|buyer|speaker|friend|barber|owner|"   \
	"teacher|mother|father|chef|guide|neighbour|neighbor|writer|guest"
#define NUM                                                                    \
	"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"       \
	"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"    \
	"ninety|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|"\
	"30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50"
#define STYLE                                                                  \
	"sarcasm|sarcastic|sincere|anger|angry|praise|complaint|tone|voice|"   \
	"wording|word|words|persona|opening|ending|humour|humor|formal|line|"  \
	"sentence|angle|opener|hook|rant|wit|irony|register|adjective|title"

/* Those that say enough to be asked less. */
const char *const thinking_mend[] = {
	"^ " HALT " , a|an ~5 " HASNT " ~6 , ~1 so|better|then ~1 make|call|"
	"change|swap|switch|say it|this|that|her|him|them !first|up|sure",
	"^ " HALT " , ~1 earlier|before|above|at_the_start|up_top|further_up "
	"this|it|that|he|she|they|i|we ~1 was|were|had|said|is|"
	"called ~8 , ~1 so ~5 " CANT,
	"^ is|are|was|were|does|do|would ~2 right|sound|fair|apt|accurate|"
	"too_strong|the_word|the_right_word ~6 $ " NO " , ~1 call_it|"
	"call_him|call_her|call_them|make_it|make_that|say|let's_say|swap|use|"
	"change_it|change_that",
	"^ is|are|was|does|would|do ~8 $ " YES " $ " GO_ON " $",
	"word|phrase|verb|adjective|expression ~4 " OFF " , ~1 maybe|perhaps|"
	"try|how_about|what_about ~4 $ or",
	"^ something|maybe_something|perhaps_something about|on|regarding ~4 "
	"$ or|maybe|perhaps ~5 $ ~4 is|works|sounds|seems|feels|fits ~1 "
	"better|likelier|safer|stronger|fresher $",
	NUM " , " NUM " , ~3 that_makes|that's|so|total|makes ~6 words|"
	"sentences",
	/* abroad */
	"klingt|liest_sich ~1 zu werblich|klinisch|kindisch|förmlich|"
	"steif|poetisch|geschwollen|perfekt|formell|übertrieben|reißerisch|"
	"hölzern|gestelzt|amtlich|pathetisch|fröhlich|begeistert|positiv|"
	"negativ|allgemein|künstlich , ~1 lieber|besser|eher",
	"sonne|fait ~1 trop publicitaire|formel|poétique|lisse|"
	"scolaire|parfait|écrit|littéraire|commercial|enthousiaste|négatif|"
	"positif|pompeux|clinique|guindé|technique , ~1 plutôt|mieux_vaut|"
	"mettons|disons",
	"suena|queda ~1 demasiado|muy formal|publicitario|poético|"
	"plano|perfecto|técnico|literario|entusiasta|comercial|negativo|"
	"positivo|cursi|frío|clínico , ~1 mejor|pongamos|digamos",
	"suona ~1 troppo formale|pubblicitario|poetico|piatto|"
	"perfetto|tecnico|letterario|entusiasta|freddo|clinico|commerciale , "
	"~1 meglio|piuttosto|mettiamo|diciamo",
	"klinkt ~1 te vrolijk|formeel|commercieel|stijf|poëtisch|"
	"klinisch|perfect|gelikt|plat|deftig|zakelijk|technisch , ~1 liever|"
	"beter|zeg",
	"brzmi ~1 zbyt|za oficjalnie|reklamowo|sztywno|poetycko|idealnie|"
	"formalnie|klinicznie|technicznie|sztucznie , ~1 lepiej|raczej",
	"soa ~1 muito|demasiado formal|publicitário|poético|perfeito|"
	"técnico|frio|clínico|comercial , ~1 melhor|digamos|antes",
	"звучит слишком официально|рекламно|сухо|поэтично|канцелярски|"
	"идеально|восторженно , ~1 лучше|скорее",
	"dann|danach ~4 , ~1 zum_schluss|am_ende ~2 pointe|scherz|fazit|"
	"kritik|lob|witz|schlusssatz",
	"puis|ensuite ~4 , ~1 enfin|pour_finir|à_la_fin ~2 chute|critique|"
	"compliment|boutade|conclusion",
	"luego|después ~4 , ~1 al_final|por_último|para_terminar ~2 remate|"
	"cierre|broma|queja|elogio|chiste",
	"poi ~4 , ~1 infine|alla_fine|per_chiudere ~2 battuta|chiusa|chiusura|"
	"conclusione",
	"dan|daarna ~4 , ~1 tot_slot|aan_het_eind ~2 grapje|slotzin|minpunt|"
	"uitsmijter|afsluiter",
	"potem|następnie ~4 , ~1 na_koniec|na_końcu ~2 puenta|żart|wada|"
	"podsumowanie|pochwała",
	"depois ~4 , ~1 no_fim|por_fim ~2 remate|fecho|piada|queixa|elogio",
	"потом|затем ~4 , ~1 в_конце|под_конец ~2 шутка|вывод|минус|похвала",
};

const size_t thinking_mend_n =
    sizeof(thinking_mend) / sizeof(thinking_mend[0]);

const char *const thinking_common[] = {
	/* what was invented and does not fit */
	"^ " HALT " , ~14 , so|then|better|hence|therefore ~1 change|switch|"
	"swap|replace|cut|drop|scrap " THAT,
	"^ " HALT " , ~14 , so|then|better ~1 call it|this|that|him|her !first|"
	"off|back|up",
	"^ " HALT " , this|that|it|we're|we_are|i'm|she's|he's|they're|"
	"there's|a|an ~6 , ~1 so|then ~1 make|say|put|use " THAT,
	"^ " HALT " , ~14 $ so? change|swap|switch|replace|call|scrap " THAT,
	"^ " HALT " , ~8 earlier|above|two_lines_ago|at_the_start|a_moment_ago|"
	"up_top|further_up ~8 , ~1 so|then|therefore|meaning ~5 " CANT,
	"^ " HALT " , ~1 earlier|above|at_the_start|at_first|up_top|"
	"two_lines_ago|in_the_first this|it|that|he|she|they|the|i|my|we|her|"
	"his|line|sentence ~3 was|were|is|had|has|said|got|went|came|gave|put",
	"^ " HALT " , ~1 this|that|it|we're|we_are|i'm|she's|he's|they're|"
	"there's ~5 , ~1 so|then|and no|not|cut|drop|lose|scrap|scratch ~2 ,",
	"^ " HALT " , ~1 one|two|three|four|five|1|2|3|4|5 stars|star , ~1 so|"
	"and|but i've|i_have|there's|it's|this ~2 only|just|no|nothing|all|"
	"barely ~4 praised|praise|complaint|complained|negative|positive|"
	"good|bad|raved|gushed|flaw|moan|moaned|gripe",
	"^ correcting|fixing|changing|adjusting|amending|swapping|replacing "
	"that|this|it|both now|here|accordingly|to_match|below ,",
	"he's|she's|they're|i'm|she_is|he_is|they_are|buyer_is|reviewer_is|"
	"narrator_is|speaker_is|who_is supposed|meant to_be ~5 , ~1 so? does|"
	"do|would|can|could|should|will !why|how ~5 make_sense|fit|say|work|"
	"know|have|own|use|wear|add_up|talk|drive|be|care ~4 $",
	"does|would|do|can a|an|the|this|that|his|her|my|having ~4 make_sense|"
	"add_up|ring_true|check_out ~4 $ swap|change|replace|switch|cut|"
	"drop|scrap",
	"^ scrap|scratch|strike|cut|drop|delete|lose|forget|ditch|bin|axe "
	"the|that|this|my|her|his ~4 , ~1 a|an|no|she|he|they|we|nobody "
	"~5 wouldn't|would_not|hasn't|would_never|has_none|have_none",
	"^ scrap|scratch|strike|axe|ditch the|that|this|my|her|his ~3 "
	", ~1 we're|i'm|she's|he's|they're|it's|this_is|there's|a|an|the",
	"one|two|three|four|five|1|2|3|4|5 star|stars reader|reviewer|buyer|"
	"customer|guest|person|writer|voice|diner|user|owner|viewer wouldn't|"
	"would_not|would|doesn't|isn't|needs|can't ~2 $",
	"earlier|above|already i|we|it ~1 gave|made|called|named|set|put|"
	"described|established ~8 $ ~1 no|yes|never|fine|ok|okay|good|so|keep",
	"^ continuity|consistency|continuity_check|consistency_check|"
	"plausibility|plausibility_check|realism|realism_check|sense_check|"
	"reality_check , ~1 does|is|was|would|did|earlier|above|i|she|he|the "
	"~9 earlier|above|right|keep|kept|said|fine|before|fit|say|plausible",
	/* one of two wordings */
	"^ too " TOO " , ~1 that|this|the|my ~3 " WORD "|bit|ending|start|name",
	"^ too " PROSE " , ~1 " TRY,
	"^ too " PROSE " for a|an|her|him|this|my|the ~3 , ~1 " TRY,
	"^ a bit|little|touch|tad too? " TOO " , ~1 that|the|this ~3 " WORD,
	"the|that|this|my|another|is " WORD " ~4 reads|sounds|feels|looks|"
	"seems|is|lands|rings|strikes_me_as ~1 " OFF " ~3 , so? try|how_about|"
	"what_about|swap|make_it|make_that|let's|should_i|go_with|replace|"
	"change|cut",
	"^ the|that|this|my " WORD " ~4 reads|sounds|feels|looks|seems|rings "
	"~1 " OFF " $ try|swap|make_it|make_that|how_about|change|replace",
	"^ or ~3 $ i'd|i_would|i'll|let's|i_think_i'd|i_think_i'll ~1 say|"
	"settle_on|settle_for|keep",
	"^ does|is|would ~4 sound|the_right_word ~6 $ " NO " , ~1 go_with|try",
	"^ is|are|was|does|do|would ~4 right|all_right|alright|correct|ok|"
	"okay|fine|natural|used|known|common|a_word|the_word|spelled|spelt|"
	"understood|said in|for|to ~1 american|british|australian|us|"
	"uk|irish|scottish|canadian english|spelling|reader|readers|ears|"
	"usage|audience $",
	"^ not ~3 , everyone|everybody|every_reviewer ~1 says|writes|uses ~3 , "
	"~3 is|it_is|sounds|reads|better|will_do|instead",
	"^ should|shall|could|might it|she|he|they|this|that be ~1 a|an|the ~3 "
	"or ~4 $ ~4!it|this|that|they|i feels|sounds|seems|fits|likelier|"
	"better",
	/* who speaks, and of what */
	"^ first|initial thought|idea|instinct|hunch|impulse|option , ~1 a|an|"
	"the ~12 $ second|better|next|other|final|option thought|idea|"
	"instinct|option|hunch|two , ~1 a|an|the",
	"thought|idea|instinct|option|candidate|angle|persona , ~1 a|an ~3 "
	"reviewing|rating|writing_about|who_reviews",
	"^ a|an|the ~4 is|seems|feels|sounds ~1 likelier|more_likely|"
	"more_believable|more_plausible|more_credible|a_better_fit|"
	"the_better_fit|a_safer_bet|less_obvious|less_worn|more_everyday|"
	"more_ordinary here|then? $",
	"thought|idea|option|candidate|angle|likelier|safer|better|fresher|"
	"best|obvious|believable ~6 $ going|settling|sticking|plumping with|"
	"on|for the|a|an ~3 $",
	"^ name|age|job|town|city|setting|occasion|profession|nickname|hobby|"
	"trade for the|her|his|a|an|this|my|our " SOMEONE " $",
	"^ now|next|then for|comes|come|on_to|onto|to the|a|an? ~1 negative|"
	"critical|positive|obligatory|required|weak ~1 part|side|point|"
	"paragraph|aspect|sentence|line $ something|maybe|perhaps|should_i",
	"^ opening|starting|beginning|leading|kicking_off with|on|from the|a|"
	"an|my|her|his ~6 , ~1 then|before|and ~6 as_a_closer|gripe|"
	"complaint|niggle|moan|punchline ~2 $",
	"^ a|an|some|one ~1 compliment|praise|complaint|anecdote first , ~1 "
	"then",
	/* words that are counted */
	NUM " ~1 , " NUM " ~1 , ~3 that_makes|makes|that's|that_is|so|brings|"
	"totals|leaves|total|altogether ~6 so_far|already|left|to_go|room|"
	"words|now",
	"that|which makes|brings|gets|puts|takes it|me|us|the_count|the_total|"
	"this? ~1 to|at|around|about|roughly|only|already? ~2 words|sentences|"
	"lines|word so_far|already|in_total|all_told|left|to_go ,",
	"room|space for another|one|two|three|a|some|maybe|about|just|perhaps "
	"~2 sentences|words|lines|sentence|line|clause|paragraph|aside ,",
	"words|sentences used|spent|written|to_spare|remaining ,",
	/* abroad */
	"ans|euros|mois|semaines|personnes|enfants|étoiles , ~1 cela|ça|c'est "
	"paraît|semble|sonne|fait|est? crédible|plausible|vraisemblable|"
	"réaliste",
	"^ bon|alors|donc|voyons|hmm , ~3 quel|quelle métier|ton|"
	"personnage|prénom ~4 $",
	"^ also|gut|hmm|na_gut|okay , ~2 welches|welcher|welche|welchen|"
	"welches_alter beruf|ton|tonfall|figur|anlass|name|perspektive|"
	"für_die ~4 $",
	"jahre|euro|monate|wochen|kinder|personen|zwanzig|dreißig|vierzig|"
	"fünfzig|sechzig , ~1 das klingt|wirkt|ist glaubwürdig|plausibel|"
	"realistisch|stimmig|passend",
	"años|euros|meses|semanas|personas|hijos , ~1 eso|esto|así|suena "
	"suena|parece|resulta|queda? creíble|verosímil|realista|plausible",
	"^ bueno|vale|veamos|a_ver|hmm , ~2 qué oficio|tono|nombre|"
	"personaje ~4 $",
	"anni|euro|mesi|settimane|persone|figli , ~1 suona|sembra|pare|è "
	"credibile|plausibile|realistico|verosimile",
	"^ allora|bene|dunque|vediamo|hmm , ~2 che|quale mestiere|tono|nome|"
	"personaggio ~4 $",
	"jaar|euro|maanden|weken|kinderen , ~1 dat klinkt|lijkt|is "
	"geloofwaardig|aannemelijk|realistisch",
	"lat|złotych|miesięcy|tygodni , ~1 to? brzmi|wydaje_się wiarygodnie|"
	"prawdopodobnie|realistycznie",
	"anos|euros|reais|meses , ~1 soa|parece|fica credível|plausível|"
	"realista|verossímil",
	"лет|рублей|месяцев , ~1 звучит|кажется правдоподобно|убедительно",
};

const size_t thinking_common_n =
    sizeof(thinking_common) / sizeof(thinking_common[0]);

const char *const thinking_note[] = {
	"checking|rechecking|double_checking|rereading|re_reading|recalling|"
	"verifying|weighing|deciding|deliberating|choosing|planning|"
	"reconsidering|pondering|brainstorming|drafting|revising|counting|"
	"rephrasing|thinking|musing|remembering|correcting|adjusting|picking|"
	"self_check|rethinking|working_note|stage_direction|out_of_character|"
	"ooc|inner_note|internal back|again|this? ,",
	"internally|inwardly|mentally|silently weighing|deciding|debating|"
	"choosing|comparing|checking|counting|planning|drafting|reviewing|"
	"rereading|deliberating|considering|noting|rehearsing",
	"weighing|deciding|debating|choosing|reconsidering|pondering|pauses|"
	"pausing|weighs|decides|chooses|hesitates|ponders|debates|wonders|"
	"thinks|switching|switches|shifting|shifts ~9 " STYLE,
	"note|reminder|memo|note_to_self|thought , ~9 earlier|above|ago|"
	"previous|already|first_line ~6 , ~1 so|keep|drop|avoid|don't|vary|"
	"make|stay|use|no",
	"wait|hmm|hold_on , earlier|above|did_i|i_said|i_called|i_already",
	"did|have i ~1 say|call|make|give|put ~2 or ~3 $",
};

const size_t thinking_note_n =
    sizeof(thinking_note) / sizeof(thinking_note[0]);
