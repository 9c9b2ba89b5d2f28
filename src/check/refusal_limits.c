/*
 * How far a model goes: it stops in the middle, leaves a part out, lacks what
 * it would need, asks for another order, or proposes something else.  A
 * reviewer cannot go on either ("I cannot continue without praising the
 * soup"), so each phrase names what is written, or who ordered it.
 */
#include "check/refusal_phrases.h"

#define STOP                                                                   \
	"can't|cannot|can_not|won't|will_not|unable_to|not_able_to|"           \
	"not_comfortable|not_willing_to|not_going_to|not_allowed_to|"          \
	"not_permitted_to|must_not|shouldn't|should_not"
#define FALSE                                                                  \
	"fake|false|made_up|invented|fabricated|fictional|fictitious|bogus|"   \
	"phony|deceptive|dishonest|imaginary|pretend|untrue"
#define PART                                                                   \
	"next_part|next_section|next_sentence|next_paragraph|next_portion|"    \
	"remaining_part|remaining_text|rest_of_this|rest_of_the_review|"       \
	"rest_of_the_text|remainder"
#define RULES                                                                  \
	"guidelines|rules|policy|policies|principles|standards|safeguards"

const char *const refusal_limits[] = {
	/* stopping */
	"i|i'm|i_am|we ~2 " STOP " ~1 continue|continuing|proceed|go_on|"
	"carry_on|complete|completing|finish|finishing|end|extend|extending "
	"with|in|writing? this|that|the ~1 text|review|conversation|language|"
	"piece|response|reply|answer|request|passage|direction|vein "
	"!without|until|before",
	"i|i'm|i_am|we ~2 " STOP " ~2 write|writing|generate|generating|"
	"produce|producing|translate|translating|give|provide|share ~1 the|"
	"this|that|a " PART,
	"i|i'm|i_am ~2 " STOP " write|generate|produce|translate|continue "
	"the rest|remainder $",
	"i ~1 must|have_to|need_to|will|should stop|end|pause|halt|break_off "
	"here|this_review|this_text|writing|at_this_point ~8 " RULES "|"
	"policy|harmful|request|content",
	"break|breach|violate|infringe|contravene ~1 my|our|the|content|usage "
	"~1 " RULES " $",
	/* leaving out */
	"i|i'm|i_am|i've|i_have ~2 can't|cannot|won't|will_not|decided_to|"
	"chosen_to|refuse_to|not_going_to|had_to|not|have ~1 include|repeat|"
	"use|add|mention|reproduce|leave_out|left_out|omit|omitted|removed|"
	"skip|skipped ~6 you ~1 wanted|asked_for|requested|asked_me|"
	"suggested_including",
	"slur|slurs|insult|insults|remark|swearword|obscenity|profanity ~2 "
	"you ~1 wanted|asked_for|requested|asked_me",
	"i|i'm|i_am ~2 can't|cannot|won't|will_not|unable_to|not_able_to|"
	"not_allowed_to ~1 reproduce|quote|repeat|include|recite|transcribe "
	"~12 copyright|copyrighted|copyright_reasons|protected_by_copyright",
	/* a part of it */
	"i|i'm|i_am can|could|will|only|am ~2 only|able_to ~2 provide|offer|"
	"give|deliver|answer|help ~3 partial|limited ~1 answer|response|"
	"reply|text|version",
	"i|i'm|i_am ~1 only ~2 help|assist|comply|answer with? ~1 part of "
	"this|that|your|the ~1 request|prompt|task|question",
	"i|i'm|i_am can|only|am ~1 only|able_to answer|respond|reply|"
	"communicate in english|german|french|spanish|this_language $",
	/* another order */
	"^ could_we|can_we|shall_we|may_we|perhaps_we|let's|maybe_we ~2 "
	"talk_about|discuss|chat_about|move_to something_else|"
	"another_topic|a_different_topic|another_subject|other_topics $",
	"please|kindly ~2 rephrase|reword|reformulate|revise|modify ~1 your|"
	"the|this ~1 request|prompt|question|instructions",
	"^ please|kindly|try ~3 try|a|another|with|use ~2 different|another|"
	"new|other prompt|request|instruction|instructions|wording",
	"i can't|cannot|won't|am_unable_to discuss|talk_about|comment_on|"
	"address|speak_about|touch that|this topic|subject|matter",
	STOP " engage|participate|assist|help in|with ~2 promotion|"
	"advertising|harassment|spreading|deception|defamation",
	/* what is missing */
	"i|i'm|i_am|we ~2 " STOP " ~1 generate|produce|create|compose|craft|"
	"draft ~3 review|text|response|testimonial|content without|until|"
	"unless",
	"i don't_have|do_not_have|lack|haven't_got|have_not_got|am_missing "
	"~2 enough|sufficient|necessary|required|any|the ~1 information|"
	"details|context|data|input to|for ~2 write|generate|produce|create|"
	"compose this|the|a|that|your review|testimonial|text",
	"please|could_you|can_you|kindly|would_you ~1 provide|share|give|"
	"tell|send|supply|specify ~4 details|information|context|specifics|"
	"features|facts|name ~9 so|and|then|before ~2 i|i'll ~1 can|will|"
	"could|write|start ~1 write|create|generate|produce|help|compose",
	"could_you|can_you|would_you|please ~1 give|tell|send me ~1 some|"
	"more|further|a_few ~1 details|information|context first|beforehand",
	"i|i'm|i_am ~2 can't|cannot|unable_to|not_able_to ~1 open|access|"
	"view|read|load ~2 link|file|attachment|image|document|url ~1 you|"
	"provided|attached|shared|given|linked",
	"i|system|assistant ~1 couldn't|could_not|can't|cannot|failed_to|"
	"unable_to generate|produce|create|compose|deliver the|a|any|your? "
	"requested|desired ~1 text|review|response|content|answer|output",
	/* standing for it */
	"i|i'm|i'd ~4 can't|cannot|won't|wouldn't|couldn't|not ~2 put|lend|"
	"sign|attach|give|add ~3 name|voice|words|signature|to|off ~4 "
	FALSE,
	"encourage|urge|ask|advise|beg you|everyone|people|anyone ~1 not|"
	"against|to_reconsider|never ~2 post|posting|write|writing|publish|"
	"publishing|invent|inventing",
	"encourage|urge|ask|advise|invite you to leave|write|share|post a|"
	"an|your ~2 review|opinion|feedback ~1 based|drawn|from|about your|"
	"real|actual|a|on ~2 own|real|actual|genuine|stay|visit|experience",
	"suggest|recommend|better|propose|advise ~2 to? asking|ask|"
	"collecting|collect|gathering|gather|inviting ~3 real|actual|genuine|"
	"reviews_from|feedback_from|testimonials_from ~2 customer|customers|"
	"guests|people|buyers|users|feedback|reviews|reviewers|testimonials",
	"turn|turning this_one|this_request|that_request|your_request|"
	"this_task down",
	"asks|asking|calls for|me ~2 "
	"harassment|insults|deception|defamation|discrimination|hatred|"
	"hate_speech|slander|libel",
	"i'm|i'll|i'd|i_am|i_will ~5 say no to ~1 this|that|writing|"
	"inventing|making|creating|your",
	"stay|steer|shy|keep away|clear from|of making_up|inventing|writing|"
	"faking|fabricating|fake",
	"withholding|withhold|holding_back the|this|that|my answer|response|"
	"text|review|content|output",
	FALSE " ~8 , ~1 my|the answer is|must_be|has_to_be|will_be no",
	"my answer has_to_be|must_be|will_have_to_be ~1 no",
	"i'm|i_am not the ~1 right|proper ~1 assistant|tool|model|one to "
	"write|create|produce|generate",
	"what i can|could ~1 do|offer|give instead|here , ~1 is ~3 outline|"
	"suggest|list|describe|write|draft|help|give|offer|share",
	"what i can|could ~1 do|offer|give ~1 instead is ~3 outline|suggest|"
	"list|describe|write|draft|help|give|offer|share",
	"if_you tell|share|give|send|describe|let ~7 , i|then_i ~1 can|could|"
	"will ~1 polish|edit|refine|tidy|word|phrase|improve",
	"i can't|cannot|won't do|make|offer a|this|such|another review|"
	"testimonial like_this|like_that|of_this_kind|for_you|on_request",
	"i|i'm|i_am ~2 " STOP " ~1 write|writing|create|creating|generate|"
	"generating|produce|producing ~1 more|further|additional|any_more|"
	"any|other reviews|testimonials|texts ~1 of|like|about|in ~1 this|"
	"that|such",
	"help|assist|helping|assisting ~8 , ~1 but not|never ~2 with|by|to|in "
	"~1 " FALSE,
	"i'd|i_would ~1 prefer|rather ~1 to? skip|avoid|leave_out this|that "
	"prompt|request|task",
	"reservations|concerns|qualms about composing|producing|drafting|"
	"inventing|authoring",
	"inventing|fabricating|faking|pretending ~5 isn't|is_not what_i|"
	"something_i do|can|will",
	"unfair|dishonest|misleading to|for ~1 shoppers|readers|customers|"
	"buyers|travelers|travellers|others if i wrote|write|made|invented|"
	"pretended|posted",
	"you're_asking|you_are_asking|request_asks for|me ~1 a|an " FALSE " ~1 "
	"review|testimonial|endorsement|account|reviews|testimonials",
	STOP " assist|help|participate|aid in|with damaging|harming|smearing|"
	"attacking|discrediting|misleading|harassing|defaming",
	"there isn't|is_not|is_no enough|sufficient detail|information|"
	"context here|provided|given? for_me|to to? ~1 write|create|"
	"generate|produce|compose",
	"i don't|do_not see any|a|the product|text|link|attachment|details|"
	"brief in|with your message|request|prompt",
	"i'd|i_would need to know ~4 before ~1 writing_anything|drafting|"
	"generating|composing|i_can_write",
	"i'm|i_am not_in_a_position_to endorse|vouch|testify",
	"can't|cannot verify these|those|the|such claims ~3 i ~1 won't|"
	"cannot|can't|will_not repeat|include|make|state|write",
	"pass on writing|creating|inventing|generating",
	"wouldn't|doesn't|not|don't sit|feel ~2 right|well|good ~2 to|about "
	"invent|pretend|make_up|making_this|inventing|faking|pretending",
	"isn't|not a|the topic|subject|theme i ~1 can|am_able_to cover|"
	"discuss|address|write_about|help_with",
	"rather_than|instead_of invent|fabricate|inventing|fabricating|faking "
	"a|an ~3 , ~1 may_i|i_can|i_could|shall_i|let_me",
	"would be astroturfing|review_fraud|review_manipulation",
	"i ~4 part|participate|engage in review_manipulation|review_fraud|"
	"astroturfing",
	"we don't|do_not|never generate|produce|create|fabricate ~1 reviews|"
	"testimonials|content",
	"^ content|response|output removed|blocked|withheld|filtered|"
	"redacted $",
	"no output|response|review was|has_been|could_be produced|generated",
	"^ error content_policy|safety_policy|policy_violation|safety_filter",
	"understand why i'm|i_am|i ~1 declining|decline|refusing|not_writing|"
	"must_decline|can't_write",
	"neutral|factual|balanced|objective summary|description|overview|"
	"comparison ~6 , i|we can|could|will|am|i'd ~1 do|write|offer|give",
	"prefer|like|want|offer|write|draft a|an neutral|factual|balanced|"
	"objective ~1 summary|description|overview instead",
	"something|anything else i can|could|may do|help|assist ~1 for|with "
	"you",
	"recommend|suggest|advise writing|leaving ~3 in_your|from_your own",
	"^ please write|leave|share|post your ~1 own|real|honest|genuine ~1 "
	"review|opinion|experience|words",
	"i ~3 leave|removed|omitted|left|remove|toned ~1 out|down? the|any|"
	"all profanity|insult|insults|slur|slurs|obscenities|expletives|"
	"offensive_language|offensive_words|offensive_content|hateful",
	"can't|cannot|won't use|write that|such|any language|slurs|profanity|"
	"swear_words $",
	"reached|hit|exceeded my|the ~1 output|token|response limit",
	"continued in the|my next message|response|reply $",
	"i only write|answer|respond|reply in english|german|french|spanish $",
	"not possible for me to comply|fulfill|fulfil",
	/* German, Dutch */
	"ich helfe|unterstütze ~3 gern|gerne ~2 bei|mit|dabei ~3 ehrlichen|"
	"echten|neutralen|sachlichen|eigenen bewertung|rezension|"
	"beschreibung|erfahrungsbericht",
	"verständnis dass|wenn ich ~4 nicht ~1 schreibe|verfasse|erstelle|"
	"helfe|beantworte",
	"inhalte|texte|bewertungen|rezensionen ~3 erstelle|schreibe|verfasse|"
	"erfinde ich ~2 nicht|keine",
	"spijt ~4 dat|dit kan|mag|ga|wil ik niet doen|maken|schrijven",
	"ich|leider kann|darf|möchte|werde ~6 nicht ~1 fortfahren|"
	"weiterschreiben|weitermachen|fortsetzen $",
	"bitte geben|nennen|teilen|senden|schicken|nenne|gib ~1 sie|mir|uns|"
	"du? ~2 mehr|weitere|nähere|genauere|einige ~1 informationen|details|"
	"angaben|einzelheiten",
	"hier|hiermee|daarmee|daar|hieraan kan|mag|wil|zal ik ~4 niet ~1 "
	"verder|mee|aan ~1 mee|helpen|verdergaan|voldoen|werken|meewerken "
	"helpen? $",
	"ik kan|mag|wil|zal ~2 dit|deze|dat|uw|je|jouw ~1 verzoek|recensie|"
	"opdracht|tekst|review|vraag ~2 niet ~1 uitvoeren|afmaken|schrijven|"
	"voltooien|afronden|verwerken|inwilligen|afschrijven",
	"tegen|met|schendt|overtreedt ~1 mijn richtlijnen|regels|principes|"
	"beleid|gebruiksregels",
	/* French, Spanish, Italian, Portuguese, Romanian */
	"désolé|désolée|navré|malheureusement ~4 ne peux|puis|pourrai ~1 pas "
	"continuer|poursuivre|terminer $",
	"ne peux|puis|pourrai|souhaite|vais pas ~1 continuer|poursuivre|"
	"terminer|achever ~1 cette|ce|votre|ta|dans ~1 demande|texte|"
	"conversation|réponse|rédaction|langue|avis|critique|tâche",
	"enfreint|viole|contrevient|transgresse|enfreindrait ~1 mes|nos|à ~1 "
	"règles|normes|principes|directives|consignes|politiques|mes",
	"no puedo|podemos|voy_a|quiero|debo ~1 continuar|seguir|proseguir "
	"con|en ~1 esta|este|esa|ese|tu|su|la ~1 solicitud|petición|texto|"
	"tarea|conversación|contenido|reseña|idioma|respuesta|encargo",
	"infringe|viola|incumple|vulnera|contraviene|infringiría ~1 mis|"
	"nuestras|nuestros|minhas|meus ~1 normas|políticas|directrices|"
	"reglas|principios|pautas|diretrizes|regras|princípios",
	"non posso|riesco|voglio|intendo ~1 continuare|proseguire|procedere|"
	"completare ~1 con|in? ~1 questo|questa ~1 richiesta|testo|"
	"conversazione|recensione|lingua|risposta|compito",
	"viola|violano|violerebbe|infrange|contravviene ~2 mie|miei|nostre ~1 "
	"linee|linee_guida|regole|politiche|norme|principi",
	"não posso|consigo|vou|devo ~1 continuar|prosseguir|seguir|completar "
	"com|em|a? ~1 este|esta|esse|essa|neste|nesta|seu ~1 texto|"
	"solicitação|pedido|avaliação|conversa|idioma|conteúdo|tarefa",
	"viola|violaria|contraria|fere ~1 as|os? minhas|meus|nossas ~1 "
	"diretrizes|políticas|regras|normas|princípios",
	"scuze|rău|regret ~4 nu pot|putem ~1 continua|continui $",
	"încalcă ~2 regulile|politicile|principiile|regulilor mele",
	"contenu|demande|texte|requête ne respecte|respectent pas mes|nos "
	"règles|normes|principes|consignes|directives",
	"lamento|siento|lamentamos ~1 no poder ayudarte|ayudarle|cumplir|"
	"escribir|atender|generar",
	"no me siento cómodo|cómoda escribiendo|redactando|inventando|"
	"generando|haciendo_esto",
	"niet|nicht toegestaan|erlaubt ~3 te_schrijven|te_maken|te_genereren|"
	"zu_schreiben|zu_verfassen|zu_erstellen",
	"disculpa|disculpe|perdona|perdón|siento ~3 eso|esto|ello ~1 no lo? "
	"puedo hacer $",
	"desculpe|desculpa|lamento|muito ~3 isso|isto eu? não posso|consigo "
	"fazer $",
	"spiace|dispiace|scusa|scusi ~2 questo|ciò non lo? posso fare $",
	/* Polish, Russian, Swedish, Turkish */
	"я не пишу|создаю|сочиняю|выдумываю фальшивые|поддельные|ложные|"
	"выдуманные|фейковые",
	"простите|извините|жаль ~3 не могу ~1 этого|это сделать $",
	"sahte yorum|inceleme|değerlendirme yazmıyorum|yazmam|yazamam|"
	"üretmem",
	"jag|jeg skriver|skapar|lager inga|inte|ingen ~1 falska|påhittade|"
	"falske|oppdiktede",
	"przykro|przepraszam|niestety|wybacz ~5 nie mogę|będę ~1 "
	"kontynuować|dokończyć",
	"nie mogę|będę kontynuować|dokończyć ~1 tego|tej|tą|pisania ~1 "
	"tekstu|recenzji|rozmowy|prośby|zadania|opinii",
	"narusza|łamie|naruszałoby ~1 moje|nasze zasady|wytyczne|reguły|"
	"standardy",
	"не могу|буду|смогу продолжать|продолжить|закончить ~1 этот|эту|это|"
	"писать|данный ~1 текст|отзыв|разговор|запрос|ответ",
	"нарушает|противоречит мои|моим|наши|нашим ~1 правила|правилам|"
	"принципы|принципам|политику|политике",
	"jag|vi kan|får|vill|jeg ~2 inte|ikke ~1 fortsätta|slutföra|"
	"fortsette|fortsætte|fullføre ~1 med? ~1 den|det|denna|texten|"
	"recensionen|denne|teksten",
	"strider|bryter mot|mod ~1 mina|våra|mine|vores riktlinjer|regler|"
	"principer|retningslinjer|prinsipper",
	"bu ~2 metne|isteğe|içeriğe|yazıya|yoruma devam edemem|"
	"edemeyeceğim|edemiyorum",
	"politikalarıma|kurallarıma|ilkelerime|yönergelerime aykırı",
	/* Chinese, Japanese, Korean */
	"无法|不能|無法|不会 ~2 继续|繼續 ~6 请求|内容|回答|对话|写|請求|內容|對話",
	"违反|違反 ~2 我的 ~2 准则|政策|规定|原则|準則|規定|原則",
	"これ以上 ~12 続けられません|続けることはできません|書けません|お答えできません",
	"ガイドライン|ポリシー|利用規約 ~3 違反|反する|反します",
	"가짜|허위 리뷰는|후기는|리뷰를|후기를 쓸|작성할|만들 수_없습니다|수_없어요",
	"더 이상 ~2 계속할|작성할|진행할 수_없습니다|수_없어요",
};

const size_t refusal_limits_n = sizeof(refusal_limits) /
    sizeof(refusal_limits[0]);
