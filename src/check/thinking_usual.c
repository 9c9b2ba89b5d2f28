/*
 * What a model says to itself most often, in everybody's words: that all is
 * covered, that a line sounds like an advertisement, how long it may be, what
 * would annoy such a customer.
 */
#include "check/thinking_phrases.h"

#define OK "okay|ok|alright|all_right|right|so|now|good|great|fine|perfect"
#define MEND                                                                   \
	"refine|revise|polish|trim|tighten|shorten|condense|edit|reword|"      \
	"rephrase|rewrite|rework|simplify"
#define DEVICE                                                                 \
	"anecdote|hook|complaint|question|observation|recommendation|verdict|" \
	"summary|flaw|con|downside|drawback|negatives|positives|joke|quip|"    \
	"compliment|takeaway|nitpick|gripe|tone|perspective|call_to_action"

const char *const thinking_usual[] = {
	/* what is being done */
	"^ " OK " , ~1 let's|let_me|i'll tackle|unpack|brainstorm|craft|"
	"compose|draft|break_this_down|break_it_down",
	"^ " OK " , ~1 time_to write|draft|compose|craft|finalize|count|trim|"
	"polish|revise it|this|the_final|the_review|the_draft|the_text? ~1 $",
	"^ let_me|let's|i'll|i_can|we_can ~1 refine|revise|polish|condense|"
	"edit|reword|rephrase|rewrite|rework it|this|that|the_wording|"
	"the_text|the_draft ~3 $",
	"^ let_me " MEND " it|this|that|them ~3 $",
	"let_me|i'll|let's start|begin by thinking_about|brainstorming|"
	"outlining|considering|deciding_on|figuring|imagining|defining",
	"how_to|how_best_to|how_i_can make|keep|get it|this|that|the_review|"
	"the_text|everything ~1 sound|feel|read|seem|come_across ~2 authentic|"
	"natural|real|realistic|human|genuine|believable|personal|"
	"conversational|balanced|casual|credible|like",
	"i've|i_have|i decided|chosen|opted|elected to ~1 open|start|begin|"
	"lead|close|end|frame|adopt|use|go ~1 with|on|a|an|the ~4 " DEVICE,
	"^ i_think_i'll|i_think_i_should|maybe_i'll|i_guess_i'll mention|"
	"include|add|highlight|bring_up ~4 $",
	"^ i|we need_to|should|must|have_to ~1 include|touch_on|work_in|"
	"incorporate|weave_in a|an|some ~1 reference|nod|mention|hint|detail "
	"~5 $",
	"i|we should|must|need_to|have_to avoid|stop using|repeating|saying|"
	"overusing the|that|this|these|any|words|phrases ~1 word|words|"
	"phrase|phrases|term|adjective|adjectives|like|such",
	"^ keep it|this short|concise|brief|tight|punchy|snappy|chatty|"
	"conversational|grounded $",
	"i|we need_to|have_to|should|must|could ~1 come_up_with|think_of|"
	"invent|make_up|pick|choose a|an|some|one ~1 realistic|plausible|"
	"believable|specific|concrete|catchy|convincing|relatable scenario|"
	"detail|details|title|reason|name|complaint|situation|story|example",
	"^ let_me|let's|i'll|i_should check|scan|look|read_through for|it_for "
	"~1 repetition|repetitions|repeated_words|consistency|clichés|"
	"cliches|banned_words|forbidden_words|length",
	"^ let_me|let's ~1 incorporate|weave|inject|convey|reflect|"
	"sprinkle a|an|some|in|a_bit|the|that|more",
	"^ let_me|let's|i'll|i_could give|make it|this|the_review|the_text a|"
	"more|sound|a_bit ~3 personal|natural|human|casual|authentic|"
	"realistic|conversational|believable feel|touch|tone|voice|edge|here|"
	"and|but",
	"^ we|i need|want|have about|around|roughly|approximately|at_least|"
	"under|maybe ~1 words ~2 $",
	"^ we|i want|need a|an ~3 review , ~1 so|mostly|mixed|with",
	"^ now|then|next ~1 check|count|verify|double_check|adjust|recheck "
	"the|for|my ~1 word_count|words|tone|wording|repetition|constraints|"
	"phrasing",
	"^ now|then|next , ~1 the json|headline ~2 $",
	"^ now|then|next the json|headline ~2 $",
	"i'm|i_am supposed|meant to be|play|act_as|speak_as a|an|the ~2 "
	"student|customer|buyer|mother|father|mom|dad|parent|nurse|teacher|"
	"guest|reviewer|shopper|tourist|traveler|traveller|retiree",
	"the customer|buyer|reviewer|guest|persona|shopper probably|likely|"
	"presumably|must_have|surely ~1 bought|ordered|got|stayed|uses|has|"
	"is|wanted|wants|cares|knows",
	/* what is asked of oneself */
	"^ what|which|how would|might|could ~1 annoy|bother|impress|please|"
	"frustrate|irritate|disappoint|delight|matter_to|stand_out_to|"
	"appeal_to a|an|someone|somebody|this|such|people|them|him|her ~5 $",
	"^ hmm|hm , how should|could|would|shall i|we|she|he|they start|begin|"
	"open|phrase|word|write|approach|structure|say|complain",
	"^ is|are|does|do|was ~2 within|in|under|inside|over|below the|my|a "
	"~4 word|words|character|sentence|length range|limit|count|target|"
	"window|budget",
	"is|are|'s|it's|that's|we're|i'm|now|still|well|stays|comfortably "
	"within|under|over|below|inside the ~3 word|words|character "
	"limit|cap|window|target|budget",
	/* what is found of it */
	"^ " OK "|yes|nice , ~1 that|this covers|meets|fits|hits|checks|"
	"satisfies|ticks everything|all|both|every|the|it ~3 $",
	"^ that|that_one sounds|reads|feels ~1 too_much|a_bit|a_little|too|"
	"way_too_much? like ai|an_ai|chatgpt|a_bot|a_robot|an_ad|an_advert|"
	"marketing|marketing_copy|a_press_release|a_brochure|ad_copy",
	"^ too long|short|wordy|formal|generic|stiff|vague|salesy|polished|"
	"negative|positive|harsh|repetitive|flowery $ trim|make|add|shorten|"
	"rephrase|tone|simplify|let_me|let's|i'll|needs|rewrite|try|loosen|"
	"soften|drop",
	"^ that's|this_is|it's ~1 a_bit|a_little|too|slightly|rather|quite "
	"repetitive|generic|formal|wordy|salesy|vague|stiff|robotic|flowery|"
	"polished|cliché|clichéd|long|harsh , ~1 let_me|i'll|i_should|let's|"
	"so_i'll|i_need",
	"this|that|it|which ~1 will|would|should|could? add|adds|lend|lends|"
	"bring|brings|give|gives ~3 authenticity|realism|credibility|"
	"believability|relatability|flavor|flavour|specificity|touch to the|"
	"my|this review|text|persona|draft|voice|piece",
	"will|would|should|could|to|helps|helping make|makes|keep|keeps the|"
	"my|this review|text|draft|testimonial ~1 feel|sound|read|seem|"
	"come_across|more|less ~3 genuine|authentic|natural|real|realistic|"
	"human|believable|credible|personal|relatable|balanced|lived_in|"
	"grounded|generic|robotic|conversational",
	"give|gives|giving|lend|lends the|my|this review|text|draft a|an|"
	"some|more ~2 touch|feel|authenticity|realism|credibility|voice|edge|"
	"flavor|flavour|texture",
	"is|sounds|feels|seems ~2 fancy|formal|stiff|technical|posh|polished|"
	"young|old|literary|strong|mild for this|the|my|our persona|reviewer|"
	"narrator|character|tone|voice|register|rating",
	"^ this|that feels|sounds|reads|seems natural|human|real|authentic|"
	"believable|realistic enough ~1 $",
	"^ okay|ok|alright|good|right , ~1 that's|this_is a ~1 draft|version|"
	"opener|angle ~1 $",
	/* abroad */
	"je vais|devrais écrire|rédiger|m'exprimer comme|en_tant_que un|une|"
	"quelqu'un|si",
	"vou|devo|preciso escrever|soar como um|uma|alguém|se",
	"lass|lasst mich|uns ~3 nachdenken|zählen|prüfen|formulieren|kürzen|"
	"umformulieren|überarbeiten|schreiben $",
	"^ okay|ok|gut|also|so|na_gut|alles_klar , ich schreibe|verfasse|"
	"formuliere|erstelle ~1 die|eine|diese ~3 bewertung|rezension|"
	"kundenbewertung|review $",
	"ich sollte|könnte ~1 noch etwas|was|ein_wort|einen_satz zu|zum|zur|"
	"über ~3 sagen|schreiben|ergänzen|einbauen|hinzufügen $",
	"der ton|tonfall|schreibstil|stil soll|sollte|muss|darf ~2 locker|"
	"lässig|genervt|freundlich|sachlich|neutral|negativ|positiv|kritisch|"
	"ironisch|sarkastisch|enttäuscht|begeistert|persönlich|authentisch|"
	"gemischt|ausgewogen|umgangssprachlich|informell",
	"le ton doit|devrait|sera ~1 être|rester ~2 naturel|décontracté|"
	"familier|neutre|négatif|positif|critique|ironique|sarcastique|déçu|"
	"enthousiaste|personnel|authentique|mitigé|agacé|informel",
	"el tono debe|debería|tiene_que ~1 ser|sonar ~2 informal|natural|"
	"casual|neutral|negativo|positivo|crítico|irónico|sarcástico|"
	"decepcionado|entusiasta|personal|auténtico|cercano|coloquial|molesto",
	"il tono deve|dovrebbe ~1 essere|restare|suonare ~2 informale|"
	"naturale|colloquiale|neutro|negativo|positivo|critico|ironico|"
	"sarcastico|deluso|entusiasta|personale|autentico",
	"o tom deve|deveria|precisa|tem_de|tem_que ~1 ser|soar ~2 informal|"
	"natural|casual|neutro|negativo|positivo|crítico|irônico|irónico|"
	"sarcástico|decepcionado|entusiasmado|pessoal|autêntico|coloquial",
	"de toon moet|zou ~3 informeel|natuurlijk|los|neutraal|negatief|"
	"positief|kritisch|ironisch|sarcastisch|teleurgesteld|enthousiast|"
	"persoonlijk|authentiek|zakelijk",
	"ton|styl recenzji|opinii|wypowiedzi powinien|ma|musi być",
	"тон ~1 должен быть ~2 разговорным|нейтральным|негативным|"
	"позитивным|критичным|ироничным|разочарованным|естественным|"
	"неформальным|дружелюбным",
	"^ vale|bien|bueno|ok|okay|de_acuerdo|perfecto , ~1 voy_a escribir|"
	"redactar la|una|esta reseña|opinión|valoración ~4 $",
	"^ d'accord|bon|bien|ok|okay|alors|parfait , ~1 je vais ~1 écrire|"
	"rédiger l'avis|un_avis|cet_avis|la_critique|une_critique ~4 $",
	"^ allora|va_bene|bene|ok|okay|perfetto , ~1 scrivo|scriverò|"
	"vado_a_scrivere|devo_scrivere la|una|questa recensione ~4 $",
	"^ ok|okay|bom|certo|tá_bom|está_bem|perfeito , ~1 vou escrever|"
	"redigir a|uma|esta avaliação|resenha ~4 $",
	"^ ok|okay|oké|goed|prima , ~1 ik ga|schrijf ~1 nu? de|een|deze ~2 "
	"recensie|review|beoordeling ~1 schrijven? $",
	"^ dobrze|dobra|ok|okay , ~1 piszę|napiszę|pora_napisać ~1 recenzję|"
	"opinię ~3 $",
	"レビュー の トーン|口調|文体",
};

const size_t thinking_usual_n =
    sizeof(thinking_usual) / sizeof(thinking_usual[0]);
