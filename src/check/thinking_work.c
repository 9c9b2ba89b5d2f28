/*
 * The work on the draft: what is still missing, what is said twice, how long
 * it is by now, that it is done.  A reviewer works on things ("I need to fix
 * the hook"); here the object is a sentence, a wording, a draft.
 */
#include "check/thinking_phrases.h"

#define PART                                                                   \
	"intro|opener|first_line|last_line|opening_line|closing_line|"         \
	"first_sentence|last_sentence|second_sentence|final_sentence|"         \
	"final_line|punchline|wording|phrasing"
#define ROLE                                                                   \
	"guest|customer|buyer|reader|diner|shopper|viewer|traveller|traveler|" \
	"student|commuter|parent|user|gamer|reviewer|listener|tourist|"        \
	"passenger|owner|client|tester"
#define TONE                                                                   \
	"neutral|casual|positive|negative|believable|realistic|natural|"       \
	"authentic|conversational|understated|grounded|human|informal|"        \
	"sarcastic|balanced"

const char *const thinking_work[] = {
	"^ final answer|text|review|version|draft|output below|follows|"
	"coming_up",
	"^ final text|version|draft|output ,",
	"wait|hold_on|oops|hmm , the product|prompt|brief|persona is|says|"
	"should_be ~4 , ~1 not|so",
	"^ okay|ok|so|alright so? this needs_to|should|has_to be " TONE
	"|polished|too_polished",
	"^ let_me|i'll write it|this|that|one now? $",
	"is_that|is_this|that_be enough $ i could|should|might add|mention",
	"i|we need|want one_more|another|some_more|two_more|a_final|a_closing "
	"sentence|sentences ~2 to|for|here|at_the_end|before|about",
	"hit|reach|meet|stay_within|stay_under|exceed|go_over the ~1 "
	"word_count|word_limit|word_target|length_target|target_length|"
	"word_range|required_length",
	"to hit the length",
	"earlier|previous|last|above ~1 review|reviews|draft|drafts|five|"
	"three|two|four ~1 used|use|all_use|opened_with|started_with ~2 same|"
	"opener|opening|phrase|sentence",
	"previous|last|other five|three|two|four|six|ones all ~1 mention|use|"
	"start|open|talk_about|praise|complain",
	"same opener|opening_line|first_sentence|opening_sentence ~3 ,",
	"^ now|so|okay|ok|hmm|right|then , what|which|how would|might|could "
	"~2 a|an|this|the|some|such_a ~1 " ROLE,
	"what|which|how would|might|could ~1 annoy|please|bother|impress|"
	"irritate|delight|matter_to|stand_out_to a|an|this|the|some|such_a "
	"~1 " ROLE,
	"rating|score|polarity|sentiment is|was ~1 1|2|3|4|5|one|two|three|"
	"four|five|positive|negative|mixed|neutral|low|high ~1 so|then|"
	"therefore keep|stay|write|mention|add|tone|go",
	"^ keep it|this|the_tone ~1 " TONE " $",
	"so|and keep it|this|the_tone ~1 " TONE,
	"i'll_need_to|i_need_to|i_should|i_must|i_have_to|let_me be ~1 "
	"careful|specific|subtle|vague|creative|concrete ~9 review|reviews|"
	"persona|tone|wording|word_count|the_previous",
	"this_time i'd|i'll|i_will|i_could|let_me|i_should talk|write|mention "
	"~1 about|the|a|something|from",
	"^ i'll|i_will|let_me|let's|i'm_going_to|i_am_going_to|now_i|now_i'll|"
	"time_to|i_can_now|i_should|i_need_to ~1 finalize|finalise|redraft|"
	"rephrase|reword|paraphrase|proofread ~2 it|this|that|the|with|a|one",
	"i'm|i_am going_to finalize|finalise|output|submit this|that|the ~1 "
	"version|review|draft|text|answer",
	"moving_on|on_to|onto|proceed|proceeding to|with|the? ~1 review|slot|"
	"persona|record|entry 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|"
	"20",
	"works|good|done|fine|enough|ok|okay , next_one|next_review|"
	"on_to_the_next|finalize|finalizing|submitting",
	"let_me|let's|i'll|start_by|begin_by|i_should|i_could ~2 brainstorm|"
	"brainstorming|outlining",
	"^ thinking|reasoning|scratch|musing , ~1 add|mention|keep|use|make|"
	"start|need|should|must|maybe|include|avoid|try|say",
	"^ idea|angle|hook|premise|strategy , ~2 someone|complain|mention|"
	"praise|first_person|customer|buyer|persona",
	"let_me|let's|i'll|could|should|i_might|i_need_to ~1 make|keep|rework|"
	"change|rewrite|cut|fix|soften|sharpen|improve|adjust|tweak|shorten|"
	"redo|vary the|this|that|my ~1 " PART,
	"maybe_i_should|maybe_i_could|perhaps_i_should|i_might|we_should|"
	"i_should make|keep the|this ending|tone|opening|middle|closing|title "
	"less|more|a_bit|slightly|shorter|longer|softer|warmer|neutral",
	"^ plan|outline|todo|to_do , ~1 mention|complain|"
	"praise|intro|opening|hook|describe|write|draft",
	"mention ~3 , mention ~3 , ~1 end|close|finish|keep|then|mention|and",
	"^ possibly|maybe|perhaps|preferably british|american|with|in|a|some|"
	"using ~2 spelling|slang|typo|typos|contractions|first_person $",
	"^ then output|finalize|finalise|submit $",
	"let_me_say|let's_say|let_me_write|let's_make_it|let's_put|i'll_say|"
	"i'll_write|let_me_put ~3 instead",
	"not_sure|unsure ~3 price|name|number|date|tone|rating|wording|brand|"
	"detail|details , let_me|let's|better_not|i'll_say|i'll_skip|"
	"i'll_leave|skip_it",
	"^ reviewing|rereading|re_reading|reading_back|going_over|"
	"proofreading|evaluating ~1 my|the|this ~1 draft|wording|word_count|"
	"tone|constraints|output",
	"word|phrase|adjective|same_word appears|occurs|is_used|repeats twice|"
	"three_times|too_often|again|already",
	"appears|occurs|is_used|shows_up twice|three_times|too_often , ~1 "
	"change|replace|swap|i'll|let|should|cut",
	"maybe|perhaps|better swap|replace|drop|cut|change|trim|rework ~1 "
	"this|that|the_last|the_first ~2 line|sentence|word|part|bit|for|with",
	"that|this|last|first sentence|paragraph is|feels|sounds|reads|was "
	"too|a_bit|a_little|awkward|stiff|clunky ~1 long|short|generic|formal|"
	"salesy|polished|wordy|vague|similar",
	"^ split|shorten|reword|rephrase it|this|that|the_sentence|them $",
	"that|this|it is|makes|comes_to|gives|would_be|'s ~1 about|roughly|"
	"around|exactly|already|now|only|just? ~1 45|47|48|49|51|52|53|54|55|"
	"56|57|58|59|60|61|62|63|64|65|70|75|80|85|90|95|100|110|120 words",
	"that's|it's|this_is|now_at|currently_at|total|i'm_at|we're_at ~1 "
	"about|roughly|around|exactly|already|now|only|just? 30|35|38|40|42|"
	"44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|"
	"67|68|69|70|75|80|85|90|95|100|110|120 words",
	"i could|can|might|should|'ll ~1 have|let|make the ~1 narrator|"
	"reviewer|customer|persona|guest|protagonist ~1 be|say|mention|"
	"complain|come|work|talk|write|sound",
	"i could|can|might|should have|let|make the speaker be|say|mention|"
	"complain",
	"^ ok|okay|alright|right , ~1 going with",
	"^ ok|okay|alright|right going with",
	"^ now|next|then|okay|ok|so , ~1 the negative|positive|con|complaint|"
	"criticism|praise|opening|closing bit|sentence|line",
	"^ now|next|then for|to|the|add|write|some ~1 negative|positive|con|"
	"complaint|criticism|closing bit|sentence|line",
	"^ let_me|i'll|let's fix|correct|rework|rewrite|rephrase|reword that|"
	"it|this $",
	"user|client|brief|requester want|wants|wanted|asked|asks|said|says|"
	"needs|requested ~1 for|me_to|us_to|it|no? ~3 casual|formal|short|"
	"negative|positive|mixed|words|sentences|stars|star|review|reviews|"
	"tone|informal|emojis|markdown|neutral",
	"they want|wanted|asked_for ~3 words|sentences|tone|informal|"
	"no_markdown|no_emojis|balanced|first_person , ~1",
	"should i mention|include|name|specify ~6 $ yes|no|maybe|probably|"
	"i'll|let|better|fine|not|okay|sure",
	"^ persona|spelling|register|sentiment|word_count|word_limit , ok|good|"
	"fine|done|check|yes|okay",
	"^ also|then|maybe|perhaps|oh|ah|hmm avoid|vary|mention|include|"
	"throw_in|sprinkle|work_in the|a|an|some|one ~3 word|words|detail|"
	"typo|joke|complaint|downside|anecdote|con|adjective",
	"^ add|mention|include|insert|throw_in a|an|some|one|another sensory|"
	"concrete|specific|minor|realistic|believable|vivid|small|tiny|"
	"personal detail|details|anecdote|flaw|complaint|gripe|nitpick",
	"^ final|last check|pass|read|polish ,",
	"^ wait|hmm|hm|hold_on|hang_on|oops , ~2 too formal|positive|negative|"
	"generic|salesy|repetitive|polished|similar|much_like|many_words|"
	"wordy|cheesy|close_to",
	"^ hmm|hm , ~2 too long|short $",
	"^ scratch_that|strike_that|delete_that $",
	"^ good|great|nice|perfect|fine|okay|ok|done $ now|next|on_to ~1 the|"
	"to|for|write|a ~2 title|json|review|rating|output|cons|closing|"
	"headline|format",
	"^ need|needs something|a_line|a_word|one_line|a_sentence about",
	"that|this|which ~1 covers|cover the ~1 negatives|positives|cons|pros|"
	"required_aspects",
	"i want|need|'d_like this|it|him|her|them to come_across|come_off|"
	"read_as|read_like",
	"he|she|the_reviewer|the_narrator|the_speaker should|must|has_to|"
	"needs_to come_off|come_across|sound|be_written|read_as|read_like",
	"a|an|any 1|2|3|4|5|one|two|three|four|five star person|reviewer|"
	"customer|guest|buyer|writer would|wouldn't|might|should|could",
	"which|what complaint|flaw|downside|gripe|criticism|con fits|suits|"
	"would|works|could|might|makes_sense",
	"^ which|what praise|detail|negative|positive|anecdote fits|suits|"
	"works|makes_sense",
	"every|each|any ai|bot|chatbot|llm says|writes|would",
	"use|pick another|a_different|a_better|some_other word|phrase|"
	"adjective|verb|synonym",
	"the requirement|constraint|brief|prompt says|asks ~1 no|not|that|"
	"only|at_least !more|less",
	"^ end|close|finish there|on_that|with_that ,",
	"draft so_far|as_it_stands|until_now ,",
	"^ make_up|invent a|an|some ~1 city|name|number|detail|town|price|dish|"
	"job|street",
	"^ first|second|third|next|last sentence|paragraph done|okay|is_done",
	"i|we have ~2 10|15|20|25|30|40|50|ten|fifteen|twenty|thirty|forty|"
	"fifty words|sentences left|remaining|to_go|to_spare",
	"since|as|because this|it ~1 is|has ~1 meant|supposed|intended to be "
	"~1 negative|positive|mixed|critical|neutral|2|3|4|two|three|four",
	"too harsh|kind|mild|positive|negative|nice|enthusiastic|generous for "
	"~1 two|three|four|five|1|2|3|4|5 star|stars",
	"read|check|reread|recheck|look_at|consult|revisit the|my ~1 "
	"prompt|brief|task|requirements again|once_more",
	"^ think|thinking of|like a|an ~2 " ROLE " $",
	"ai|gpt|robotic|generic|stiff|formal|polished , rephrase|rephrasing|"
	"rewrite|rewriting|reword|rewording|redoing|trying_again",
	/* other languages */
	"vérifions|verifichiamo|verifiquemos|überprüfen_wir|prüfen_wir|"
	"controleren_we|sprawdźmy|comprobemos|revisemos|relisons|"
	"ricontrolliamo ~2 ,",
	"moins_de|menos_de|meno_di|weniger_als|onder_de|minder_dan|maximal|"
	"höchstens|poniżej|не_более|au_plus|máximo|massimo|maximaal|"
	"maksymalnie ~2 30|40|50|60|70|75|80|90|100|110|120|150|200 mots|"
	"palabras|parole|palavras|wörter|woorden|słów|слов|wörtern",
	"zu_viele|zu_viel|trop_de|demasiadas|troppe|te_veel|za_dużo|"
	"слишком_много ~1 wörter|mots|palabras|parole|woorden|słów|adjektive|"
	"adjectifs|слов , ~1 ich|je|lo|la|acorto|accorcio|ik|skracam|kürzen|"
	"raccourcis|kürze|сокращу",
	"ich kürze|streiche|formuliere ~3 noch|um|neu|besser|weg|anders|das $",
	"je raccourcis|reformule|réécris|récris ~4 phrase|mot|mots|fin|début|"
	"ça|texte|passage|un_peu",
	"lo|la|il|el|a|o accorcio|riformulo|riscrivo|acorto|reescribo|"
	"reformulo|reescrevo|encurto",
	"^ première|prima|erste|primera|primeira|eerste personne|persona|"
	"person|pessoa|persoon ,",
	"ik moet|zou|wil|moest het|dit ~2 negatiever|positiever|informeler|"
	"formeler",
	"negatiever|positiever|informeler moet|kan|maken ~1 maken|schrijven|ik",
	"je vais|dois|devrais parler|mentionner|évoquer ~6 puis "
	"conclure|terminer|finir|passer|parler|mentionner",
	"ich baue|füge|streue ~2 detail|kritikpunkt|satz|schwäche|anekdote|"
	"beispiel",
	"primero|luego|después|prima|poi menciono|critico|menziono|cito "
	"~6 ,",
	"primero|luego|después|prima|poi menciono|critico|menziono|cito "
	"~4 y|e luego|poi|después",
	"pongamos|metamos|mettiamo|mettons|vamos_pôr|nehmen_wir|zeggen_we|"
	"dejémoslo|lasciamo|laissons ~3 queja|detalle|critica|dettaglio|"
	"détail|critique|kritik|detail|klacht|defeito|defecto|difetto|défaut",
};

const size_t thinking_work_n = sizeof(thinking_work) /
    sizeof(thinking_work[0]);
