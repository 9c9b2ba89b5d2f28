/*
 * Second thoughts: a slip that is put right, a beginning that is thrown away,
 * who might have bought the thing, words that are counted one by one.  People
 * correct themselves as well ("no wait, it was Tuesday"); here it is the text,
 * its opening or the one who speaks in it that is changed.
 */
#include "check/thinking_phrases.h"

#define SELF                                                                   \
	"let_me|let's|i'll|i_will|i_need_to|i_should|i_must|i_have_to|"        \
	"we_need_to|we_should|i_could|i_want_to|i_can|i_might"
#define GOOD "good|positive|positives|pros|praise|bad|negative|negatives|"     \
	"cons|criticism|complaint|complaints"
#define LENGTH "40|45|50|55|60|65|70|75|80|90|100|110|120|150|200"
#define WHO "customer|buyer|guest|reviewer|person|people|someone|somebody|"    \
	"shopper|diner|reader|viewer|traveler|traveller|user"

/* What a text is held to that is asked for. */
#define ABOUT "review|persona|rating|stars|word|words|wording|tone|prompt|"    \
	"brand|product_name|instructions|guidelines|character|ai|text|title|"  \
	"sentence|json|score"

const char *const thinking_doubt[] = {
	/* what is put right */
	"let_me|i'll|i_should|i_need_to revise|amend|redo|reword|rework ~1 "
	"that|it|this? ,",
	"wait|hold_on|oops|hmm|whoops , ~3 the_wrong|not_the|different "
	"product|persona|item|topic|brand|place|subject|rating|person",
	"wait|hold_on|oops|hmm|hm|whoops , ~1 i|we need_to|should|must|"
	"shouldn't|should_not|can't|have_to|wasn't_supposed_to ~1 sound|"
	"be_more|stay_in",
	"wait|hold_on|oops|hmm|hm|whoops , ~1 i|we need_to|should|must|"
	"shouldn't|should_not|can't|have_to|wasn't_supposed_to ~1 mention|"
	"include|write|use|stay|keep|stick|add|name|say|avoid ~5 " ABOUT,
	"maybe|perhaps add|mention|insert|include|put ~1 something|a_line|"
	"a_word|a_detail|a_sentence|one_sentence|more ~6 here|there|at_the_end|"
	"in_the_middle|at_the_start|too $",
	/* how it is to begin */
	"maybe|perhaps i|we can|could|should|might ~1 start|open|begin|end|"
	"close with a|an|some|the ~1 question|anecdote|complaint|joke|quote|"
	"exclamation|number|detail|image|situation|scene|problem",
	"no|nah|hmm|nope , ~1 too gimmicky|cheesy|generic|clichéd|cliche|"
	"cliché|salesy|on_the_nose|poetic|promotional|dramatic|wordy|vague",
	"possible|potential|candidate opening|opening_line|opening_lines|"
	"first_lines|openers|titles|hooks|angles|complaints|flaws|downsides|"
	"details|points ,",
	"i'll|i_will|let_me|let's start|open|begin with ~4 instead",
	"^ now|okay|ok|so|alright|right|time_to , ~1 writing|drafting|"
	"composing|write ,",
	"^ now writing|drafting|composing ,",
	SELF " balance|mix|weigh ~2 " GOOD,
	/* who speaks */
	"let_me|let's|i_should|i'll|i_need_to|i_have_to|now think|imagine|"
	"consider|picture|figure_out|decide ~2 what|which|who ~2 kind|sort|"
	"type|" WHO,
	"they'd|she'd|he'd|they_would|she_would|he_would|they_might|"
	"she_might|he_might probably|likely|surely|definitely|naturally "
	"mention|comment|notice|appreciate|praise|care|focus|emphasize|talk|"
	"complain|highlight|use",
	"^ thinking|imagining|channeling|channelling|picturing as|myself_as "
	"a|an|the ~2 " WHO "|student|parent|mother|father|mom|dad|nurse|"
	"teacher|tourist|commuter|gamer",
	"a|an|the|any " WHO "|student|parent|mother|father|mom|dad|nurse|"
	"teacher|tourist|commuter|gamer would|might mention|talk|comment ~4 "
	"first|most",
	"what would|might ~4 look_for|care_about|complain_about|notice|"
	"appreciate in|about|with|when|most|first ~5 $",
	"i'm_going_to|i'll|let_me|i_will|i_should|i_need_to|i_have_to|let's|"
	"i_can pretend|imagine|role_play|act_as|act_as_if ~1 i'm|i_am|i_were|"
	"to_be|being|that_i'm|that_i_am|myself|like a|an|the|someone|as",
	"what would|might|could they|he|she say|write|mention ~1 about|of|on "
	"a|an|the ~5 $",
	"let_me|i'll|i_should|i_need_to|i'm_going_to|i_have_to|let's ~1 put|"
	"place|imagine myself|ourselves in|into the ~1 shoes|position|place|"
	"mindset|role of",
	"get|getting|nail|nailing|capture the tone|voice|persona|style|"
	"register right",
	"what might ~1 go_wrong with|at|in|for a|an|the ~4 $",
	"i'll|i_will|let_me|i_should|i'm_going_to|i_can ~1 take|assume|adopt|"
	"play|slip_into|step_into the|a ~1 role|persona|perspective|viewpoint|"
	"identity of ~3 " WHO "|student|parent|mother|father|nurse|teacher|"
	"tourist|commuter|gamer",
	"in this review ~1 i|i'd|i'll|i_would ~1 want|should|need|have|must "
	"~1 express|sound|reflect|come_across|strike",
	"^ okay|ok|alright|right|now , think $",
	"it|this|that feels|sounds|reads|looks ~1 natural|authentic|realistic|"
	"human|believable and ~1 mentions|includes|covers|meets",
	"^ final_answer $",
	"hmm|hm|wait|also|but|oops , ~2 appears|occurs|is_used|shows_up|"
	"comes_up twice|again|three_times|too_often",
	"let_me|i'll|should|i_could change|replace|swap the first|second|last|"
	"other|repeated one|word|instance|occurrence",
	"i'll|i_should|i_need_to|i_must ~1 think_about|consider the tone|voice|"
	"persona|perspective|wording|audience",
	"wouldn't|would_not|would_never ~1 use flowery|fancy|marketing|formal|"
	"technical language|words|jargon|terms",
	"the challenge|trick|key|goal|aim|point ~1 is ~1 to|not_to ~1 sound|"
	"come_across|read_like|avoid_sounding|seem",
	"1|2|3|4|5|one|two|three|four|five stars|star ~1 means mostly|mainly|"
	"generally|a_mix|a_mixed|a_balanced ~1 positive|negative|of|review|"
	"satisfied|dissatisfied|critical|favorable|favourable",
	"1|2|3|4|5|one|two|three|four|five stars|star ~1 implies|"
	"suggests|indicates|calls_for mostly|mainly|generally|overall|a_mix|"
	"mixed|some|positive|negative|disappointed|satisfied|a_balanced|"
	"critical|satisfaction|dissatisfaction",
	"what would|might|could disappoint|frustrate|annoy|irritate|impress a|"
	"an ~2 about|in|with|at",
	"i think|believe|guess|hope this|it|that meets|satisfies|fulfills|"
	"fits|matches the|all ~1 criteria|requirements|brief|prompt|"
	"instructions|guidelines|constraints $",
	"considering|weighing|comparing ~2 openings|openers|opening_lines|"
	"titles",
	/* what was asked for */
	"says|asks|specified|asked_for ~1 no_more_than|at_most|at_least|under|"
	"around|about|between ~1 " LENGTH " ~2 words $",
	"brand|name|persona|rating|product ~2 provided|given|specified|"
	"supplied ~2 i'll|i_will|i_can|let_me|i_should|i'd",
	"i was|am|'m|were told|asked|instructed|supposed not_to mention|name|"
	"include|state|reveal|exceed ~3 " ABOUT,
	"let_me|i'll|i_should|i_need_to redo|rewrite|rephrase|reword ~3 "
	"without|with|so|to",
	"shouldn't|should_not|not_to|mustn't|must_not "
	"sound|read ~1 like|as ai|an_ai|ai_generated|chatgpt|"
	"ai_written|marketing|an_advertisement|a_press_release",
	"make_sure|ensure|so|check ~2 doesn't|does_not|won't sound|read ~1 "
	"like|as ai|an_ai|ai_generated|chatgpt|ai_written|marketing|"
	"an_advertisement|a_press_release",
	"this|next review|text will|should|could|can begin|start|"
	"open|end|close with|on a|an|the",
	"this|next one should|could|can begin|start|open|end|close with|on a|"
	"an ~1 complaint|question|praise|anecdote|joke|compliment",
	"figure_out|identify|determine the|a persona's|reviewer's|customer's|"
	"buyer's|user's",
	"what would|might|could a|an ~2 say|think|mention|care about",
	"the right word|tone|phrase|wording for ~2 stars|star|rating|review|"
	"persona|reviewer",
	"i|we need_to|have_to|must|should produce|write|output|craft|generate "
	"review|reviews|text|json",
	"let's|let_me do|target|aim_for|go_for|make_it|try ~1 " LENGTH " $",
	"should|must|has_to|needs_to be ~3 " LENGTH " words",
	"they gave|provided|specified|want|requested|asked_for ~3 persona|"
	"word_count|word_limit|the_prompt|a_prompt",
	"they want|requested|asked_for|need|gave_me ~5 review|testimonial ~2 "
	"in|with|under|from|as ~3 persona|perspective|words|tone|voice",
	"wouldn't|would_not|would_never say|put|phrase|write|word it|that|this "
	"like_that|like_this|that_way|this_way",
	"one|a|two|1|2 pro|pros|positive|positives|praise|strength|strengths|"
	"plus , ~1 one|a|two|1|2 cons|negatives|weaknesses|complaints|flaws|"
	"con|negative|complaint|criticism|flaw|weakness|downside|minus",
	"^ plan|outline|structure , intro|introduction|hook|opening",
	"^ plan|outline|structure , start|open|begin ~1 with ~3 complaint|"
	"praise|positive|positives|negative|negatives|anecdote|hook|question|"
	"situation|context|reason|problem|quote|rating|persona",
	/* its words, counted */
	"cuento|contamos|contiamo|conto|je_compte|comptons|ich_zähle|zählen_"
	"wir|ik_tel|liczę|policzmy|считаю|посчитаем|посчитаю ~1 las|i|les|die|"
	"de|as|le? palabras|mots|parole|wörter|woorden|palavras|słowa|слова|"
	"слов",
	"^ wortzählung|wortanzahl|wörterzahl|conteo_de_palabras|"
	"conteggio_parole|conteggio_delle_parole|"
	"contagem_de_palavras|nombre_de_mots|décompte|liczba_słów|liczenie|"
	"woordentelling|aantal_woorden|количество_слов|подсчёт|подсчёт_слов|"
	"подсчет|подсчет_слов|kelime_sayısı|antal_ord|字数|字數|文字数|단어_수|"
	"글자_수 ,",
	/* other languages */
	"ich kürze|streiche|ändere|formuliere|ersetze ~3 satz|satzes|wort|"
	"anfang|schluss|absatz|formulierung",
	"yorumu ~5 yazmalıyım|yazayım|yazmam|yazacağım",
	"gibi yazmalıyım|yazacağım|yazayım $",
	"ich sollte|soll|muss|werde|schreibe|könnte ~2 aus der|ihrer|seiner|"
	"einer sicht|perspektive|blickwinkel",
	"debo|tengo_que|voy_a|devo|vou|preciso|je_dois|je_vais|ik_moet|muszę|"
	"нужно|надо|должен ~1 escribir|redactar|scrivere|escrever|écrire|"
	"rédiger|schrijven|napisać|написать|писать ~2 desde|dal|da|do|du|"
	"vanuit|z|от_лица|с_точки_зрения",
	"estrellas|stelle|estrelas|sterren|gwiazdki|sterne|étoiles|звезды|"
	"звёзды|звезд|звёзд|yıldız $ así_que|entonces|quindi|dunque|então|"
	"portanto|dus|czyli|więc|also|donc|значит|то_есть|yani|demek ~4 "
	"mixta|mixto|mista|misto|mitigé|gemischt|gemengd|mieszana|negativa|"
	"negativo|négatif|negativ|negatief|positiva|positivo|positif|positiv|"
	"positief|плюсы|минусы|смешанный|негативный|положительный|olumlu|"
	"olumsuz",
	"je_dois|je_vais|il_faut|je_devrais|je me_mettre|me_mets "
	"dans_la_peau|à_la_place d'un|d'une|du|de|de_la",
	"voy_a|debo|tengo_que|necesito ponerme en ~2 piel|lugar|zapatos de|"
	"del",
	"devo|vado|provo|cerco ~1 mettermi|immedesimarmi nei_panni|in|al_posto",
	"vou|devo|preciso|tenho_que ~1 me_colocar|colocar_me|me_pôr no_lugar|"
	"na_pele",
	"ich versetze|muss|sollte|will|soll mich ~1 in ~4 hineinversetzen|"
	"versetzen|lage|rolle",
	"elle|il|on|ella|él|lei|lui parlerait|mentionnerait|évoquerait|"
	"se_plaindrait|insisterait|hablaría|mencionaría|comentaría|"
	"se_quejaría|parlerebbe|menzionerebbe|si_lamenterebbe ~1 de|du|des|"
	"sur|que|del|di|della|sobre",
	"^ zastanówmy_się|pomyślmy|veamos|pensemos|vediamo|pensiamo|voyons|"
	"réfléchissons|überlegen_wir|mal_überlegen|давайте_подумаем|подумаем|"
	"düşünelim|vamos_ver|laten_we_eens_kijken , ~1 1|2|3|4|5|una|una|dos|"
	"tres|cuatro|cinco|due|tre|quattro|cinque|um|uma|duas|três|quatro|"
	"jedna|dwie|trzy|cztery|pięć|eins|zwei|drei|vier|fünf|une|deux|trois|"
	"quatre|cinq|одна|две|три|четыре|пять|bir|iki|üç|dört|beş",
};

const size_t thinking_doubt_n = sizeof(thinking_doubt) /
    sizeof(thinking_doubt[0]);

const char *const thinking_aside[] = {
	"maybe|perhaps|should|need_to add|mention|insert|include ~3 detail|"
	"details|line|sentence|complaint|something_about|anecdote|persona",
	"add|mention|insert|include|todo|note_to_self ~3 detail|details|line|"
	"sentence|complaint|something_about|something_on|anecdote|persona|"
	"word_count|tone|typo",
	"need|needs|maybe|perhaps|should ~3 sentence|something_about|"
	"something_on|anecdote|persona|word_count|detail_about|line_about",
	"i should|could|need_to|must mention|add|include|say ~4 here",
	"thinking|checks|reasoning , ~9 persona|tone|ok|review|words|should",
};

const size_t thinking_aside_n = sizeof(thinking_aside) /
    sizeof(thinking_aside[0]);
