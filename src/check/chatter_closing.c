#include "check/chatter_phrases.h"

#define CHANGE                                                                 \
	"adjust|adjusted|adjustments|edit|edits|modify|modified|"              \
	"modifications|customize|customise|tweak|tweaks|tweaked|adapt|"        \
	"revise|revised|revisions|personalize|personalise|rewrite|refine|"     \
	"shorten|lengthen|expand|polish"

/* To find what one looked for: a reader's luck, not the text. */
#define FIND                                                                   \
	"encuentres|encuentre|encuentren|encontréis|encontrarás|encontraste|"  \
	"trovi|troviate|trovate|trouverez|trouviez|trouves|trouveras|findet|"  \
	"findest|finden|gefunden|vindt|vinden|vind|gevonden|znajdziesz|"       \
	"znajdziecie|bulursun|bulursunuz"

const char *const chatter_closing[] = {
	"let_me_know|tell_me if|whether ~6!find|found|there's|know|see "
	CHANGE "|changes|version|another_review|more_reviews|different_tone|"
	"longer|shorter|word_count",
	"let_me_know|tell_me if you|you'd ~1 like|want|need|prefer me|any|it|"
	"a|another ~4 change|changes|different|longer|shorter|version|"
	CHANGE,
	"would_you_like|do_you_want another|a|me_to|a_different|a_longer|"
	"a_shorter|an_alternative ~1 version|tone|draft|variation",
	"feel_free|please_feel_free to ~1 " CHANGE "|change|use_it|use_this",
	"would_you_like|do_you_want|shall_i|should_i|want_me me? to? ~2 "
	CHANGE "|another_review|generate|write_a|write_an|write_another|"
	"write_it|write_one|write_more|write_the|write_this|create|make_it",
	"i ~1 hope this|that|it|the_review ~4 meets|fits|suits|matches|"
	"satisfies|aligns your|the|with ~2 needs|requirements|request|"
	"expectations|criteria|instructions|guidelines|prompt",
	"hope this|that helps let_me_know|if_you_need",
	"^ word_count|words_count|total_words|wordcount ,",
	"^ wortzahl|wortanzahl|anzahl_der_wörter|wörterzahl|"
	"recuento_de_palabras|número_de_palabras|nombre_de_mots|"
	"conteggio_parole|numero_di_parole|contagem_de_palavras|"
	"aantal_woorden|liczba_słów|количество_слов|kelime_sayısı ,",
	"^ note|please_note|nb|disclaimer|explanation|rationale , ~6 review|"
	"text|json|response|rating|wording|persona ~3 avoids|follows|reflects|"
	"matches|stays_within|meets|is_written|was_written|is_kept|"
	"does_not_mention",
	"^ this|the|that ~1 review|text|response|version|answer ~1 is|was|"
	"meets|follows|reflects|captures|adheres|sticks|stays|avoids|matches|"
	"incorporates|aligns ~5 requested|word_limit|word_count|requirements|"
	"guidelines|instructions|persona|prompt|specified|perspective_of|"
	"tone_of|assigned|constraints|criteria",
	"^ if you ~1 like|want|need|prefer ~4 " CHANGE "|another_version|"
	"a_different_tone|another_review ~6 let_me_know|just|i|please|feel",
	"feel_free|don't_hesitate|do_not_hesitate to ~1 ask|request|reach_out|"
	"let_me_know|tell_me ~3 changes|change|revisions|edits|adjustments|"
	"different|another|version|versions|modifications",
	"^ note|please_note|nb , ~1 i|i've|i_have ~1 kept|written|wrote|"
	"avoided|tried|used|included|made|aimed|stayed ~8 words|asked|"
	"requested|persona|tone|review|instructions|rating|prompt|specified",
	"i ~1 kept|wrote|made ~4 under|within|to|at|around ~3 words as ~1 "
	"asked|requested|instructed|specified",
	"i|i've|i_have can|could|would_be_happy_to|am_happy_to|be_glad_to? "
	"also|happily? " CHANGE "|change|make ~4 if ~1 you'd|you_would|"
	"you_want|you_need|needed|necessary|you_like|you_prefer",
	"this ~1 review|text|response is|has|contains|runs|comes ~4 words|"
	"characters",
	"^ total|length|approx|approximately ~2 words $",
	"would_you_like any|some|more|further|other ~1 changes|edits|"
	"adjustments|revisions|versions|reviews",
	"if you|you'd ~2 need|want|would_like|require|prefer ~2 reviews|"
	"versions|changes|adjustments|revisions|edits|examples|samples|"
	"variations ~8 ask|let_me_know|say|tell_me",
	"^ if|should|whenever you ~1 need|want|require|have anything_else|"
	"anything_more|any_more|anything_further|further_help|more_help|"
	"further_changes|further_assistance ~2 let_me_know|just_let_me_know|"
	"feel_free|i'm_here|just_ask|reach_out|don't_hesitate|just_say|shout",
	"let_me_know if you ~1 need|want|require ~1 anything_else|further|more|"
	"additional|another !pictures|photos|pics|photo|picture|videos|info",
	"i'm_here|i_am_here|i'm_available ~2 if|when|whenever|should you "
	"need|want|have|require anything_else|more_reviews|another_review|"
	"another_version|changes|any_changes|reviews|edits|revisions",
	"note ~1 this|that_this|the|it ~1 is|was ~2 sample|fictional|"
	"simulated|hypothetical|generated|example|invented|made_up|synthetic",
	"remember_to|don't_forget_to|make_sure_to|be_sure_to|please replace|"
	"fill_in|fill|customize|customise|edit|insert ~4 brackets|"
	"placeholders|placeholder|details|information|blanks",
	"this|the version|draft|review keeps|uses|maintains|has|is|sounds ~5 "
	"as_requested|as_asked|as_instructed|as_specified",
	"möchtest|möchten|brauchst|benötigst|wünschen|wünschst du|sie ~2 "
	"änderungen|anpassungen|andere|weitere|überarbeitung",
	"¿necesitas|necesitas|necesita|precisa|precisas algo|de ~1 más|mais|"
	"algo|otra_cosa $",
	"avez_vous|as_tu besoin d'autre|de_modifications|d'autres",
	"hai|ha bisogno di_altro|di_modifiche|d'altro",
	"i ~1 hope ~3!find|found|get|got what you|you're ~1 "
	"were_looking_for|looking_for|wanted|"
	"needed|had_in_mind|asked_for",
	"^ how does that|this sound|look $",
	"^ i can|could also|happily|gladly provide|write|create|offer|make|"
	"give|generate ~5 version|versions|review|reviews|alternative|"
	"variation|variations|tone",
	"^ if you ~2 want|like|need|prefer|wish ~4 i can|could|will|"
	"am_happy_to|would write|create|provide|generate|make|offer|adjust|"
	"rewrite|draft",
	"^ happy|glad|delighted|pleased|ready|open to ~1 " CHANGE "|change|"
	"redo|rework|tighten|swap|shift|soften|rephrase",
	"i|i've ~1 took|taken some|a_few|a_little|a_bit_of|the liberty|"
	"liberties with|of|in",
	"do_you_have|have_you|are_there any ~1 other|more|further|additional "
	"questions|requests|reviews|feedback $",
	"thanks|thank_you for asking|using|your_question|your_request|"
	"the_prompt ~6 $",
	"以 上 ~6 レ_ビ_ュ_ー|口_コ_ミ|例",
	"必 要 ~6 書_き_直|修_正|変_更|調_整",
	"feel_free|free to ~1 replace|change|add|swap|remove|copy|shorten|"
	"fill|update|alter|paste|post ~2 details|names|any|this|it|the|as",
	"soll|zal|möchten|möchtest|quer|vuoi|veux|voulez|quieres|desea|shall|"
	"should|want|czy ~2 ich|ik|que|che|i|me|sie|du|vous|mam ~6 version|"
	"versie|versione|versión|versão|variante|wersję|wersja",
	"^ passt|gefällt|reicht das|dir|ihnen so|das|dir $",
	"^ va_bene_così|ça_te_va|cela_vous_convient|te_parece_bien|"
	"está_bien_así|pode_ser_assim|klopt_het_zo|is_dat_goed_zo $",
	"i've|i_have|i ~1 followed|respected|met|stuck_to|applied|considered|"
	"incorporated|addressed|honoured|honored|covered|hit all|your|every|"
	"each ~3 constraints|instructions|requirements|guidelines|points|"
	"keywords|requests|brief|criteria|specs",
	"^ ready_for_the_next|next_one|shall_i_continue|should_i_continue $",
	"tell_me|let_me_know|say|pick|choose which ~3 you ~1 like|prefer|want|"
	"works|fits|suits",
	"mam_nadzieję|hoffentlich|espero|spero|j'espère|hopelijk ~2 "
	"o_to_chodziło|chodziło|odpowiada|pasuje|querías|buscabas|cercavi|"
	"volevi|cherchiez|voulais|bedoelde|passt_das|passt",
	"anything_else|something_else you'd|you_would|you ~1 like|want|need "
	"~1 me to|added|changed|included|adjusted|fixed",
	"以下 の 通り|とおり",
	"^ as you asked|requested|wanted|wished|instructed|specified ,",
	"i've|i_have|i wrote|written|phrased|framed|told it|this|that from|in|"
	"as|with ~4 point_of_view|perspective|voice|tone|style|persona|shoes",
	"here's_hoping|i_trust|i_hope|hopefully|hope ~1 this|that|it|these ~3 "
	"fits|what_you|is_what|meets|suits|captured|captures|hits|serves|"
	"does_what",
	"i hope i've|i_have|i captured|caught|hit|matched|got|struck ~2 right|"
	"mood|tone|voice|mark|spirit|feel",
	"if you'd|you_would|you prefer|like|want|rather ~4 spelling|british|"
	"american|formal|tone|version|length|wording|language , ~1 shout|say|"
	"tell|let|i|just",
	"let_me_know|tell_me how it|this|they|that ~1 goes|lands|works|"
	"performs|does|turns ~2 with|down|out|for|on",
	"would|does a|an more|less|different ~3 suit|work|fit|help|be_better "
	"~1 you|better",
	"you|feel_free ~1 could|can|may|might|to ~1 post|use|publish|paste|"
	"submit|copy it|this ~1 as_is|as_it_is|straight|unchanged",
	"anything|any ~1 more|other|else|next for_me|to_write|to_do|i_can_do|"
	"you_need|you'd_like ,",
	"feedback|comments|edits|changes|suggestions ~2 on|to ~1 this|the|my "
	"draft|version|text is|are welcome|appreciated|fine",
	"^ ready|whenever|just_say|standing_by when_you_are|you_are_ready|"
	"for_the_next|you're_ready|when_you're_ready ~3",
	"^ edit|adapt|tweak|change|use|adjust|modify ~1 as|it_as|this_as|"
	"however|any_way you ~1 see_fit|like|wish|please|want|need|prefer",
	"puedo|posso|kann_ich|je_peux|ik_kan|mogę ~2 escribir|redactar|hacer|"
	"ajustar|cambiar|scrivere|fare|modificare|escrever|alterar|fazer|"
	"schreiben|anpassen|ändern|écrire|modifier|faire|schrijven|aanpassen|"
	"napisać|zmienić ~4 si|se|wenn|falls|als|jeśli|otra|un'altra|outra|"
	"noch|autre|andere|inną",
	"vuoi|desideri|preferisci|quieres|prefieres|quer|prefere|veux_tu|"
	"voulez_vous|préférez_vous|möchtest_du|möchten_sie|wil_je|wilt_u|"
	"chcesz ~1 una|un|uma|um|une|eine|einen|een|que|che|dass|ich|inną|"
	"krótszą ~4 breve|corta|curta|courte|kürzere|kortere|lunga|larga|"
	"longa|longue|längere|versione|versión|versão|version|versie|wersję|"
	"formal|formale|tono|tom|ton",
	"this|the|my|that|above ~1 review|version|draft|text|response|piece "
	"captures|reflects|covers|incorporates|addresses|includes|balances|"
	"highlights|focuses|uses|keeps|avoids|maintains|presents|conveys|"
	"emphasizes|emphasises|sticks|adopts|mentions|follows|meets ~7 you|"
	"your|persona|tone|aspects|requested|perspective|voice|key_points|"
	"required|style|constraints|guidelines|specified",
	"i can|could|will|would|am_able_to ~2 provide|write|create|generate|"
	"offer|produce|do|draft|make additional|more|further|other|"
	"alternative|multiple|several|extra|two|three|another|different ~1 "
	"reviews|versions|examples|options|variations|review|version|drafts|"
	"ones",
	"i ~1 tried|aimed|attempted|hope ~1 to match|mirror|reflect|follow|"
	"capture|convey|hit|keep ~3 tone|style|voice|brief|you|persona|feel|"
	"mood|length|rating",
	"copy ~1 and_paste|paste|this|it ~2 into|to|on|in the|your ~1 form|"
	"site|website|page|box|field|listing|review",
	"is|was this|that|it ~1 closer|nearer ~1 to ~1 what|you|your",
	"i've|i_have|i ~1 toned|dialled|dialed|spiced|livened ~1 it|this|that|"
	"the ~2 down|up|back",
	"^ here_is|here's an|another alternative|version|variation|option|take",
	"souhaitez_vous|voulez_vous|veux_tu|souhaites_tu|souhaitez|voulez ~1 "
	"que_je|que|je ~2 modifie|change|ajuste|raccourcisse|écrive|rédige|"
	"reformule|autre|adapte",
	"te_gustaría|le_gustaría|quieres|quiere|deseas|gostaria|quer ~1 que "
	"~3 acorte|cambie|ajuste|modifique|haga|escriba|faça|altere|reescriba|"
	"adapte|encurte|escreva|alargue",
	"vuoi|desidera|desideri|vuole che ~1 modifichi|cambi|accorci|riscriva|"
	"adatti|scriva",
	"ich hoffe , ~2 das|dies|die|diese ~2 entspricht|passt|hilft|gefällt "
	"~3 deinen|ihren|vorstellungen|anforderungen|erwartungen|wünschen|"
	"weiter|dir|ihnen",
	"j'espère|espero|spero ~2 que|che ~4 convient|correspond|convienne|"
	"sirva|cumpla|soddisfi|atenda ~4 attentes|demande|besoins|"
	"expectativas|necesidades|richieste|necessidades|aspettative|solicitud",
	"is_there anything else|other ~3 me|i ~1 to|can|should ~1 change|"
	"adjust|add|write|edit|help|do",
	"is_there anything else ~2 i can|could help|do|assist",
	"let_me_know if there's|there_is anything else ~2 i can",
	"^ avísame|dime|hazme_saber|házmelo_saber|avise|me_avise si|se ~4 "
	"cambie|ajuste|modifique|cambios|ajustes|alterações|otra_versión|"
	"quieres_que|deseja",
	"^ n'hésitez|n'hésite pas|pas_à ~4 modifier|ajuster|adapter|"
	"modifications|ajustements|personnaliser|dire",
	"n'hésitez|n'hésite pas|pas_à ~4 demander|solliciter|indiquer|"
	"préciser ~4 version|versions|autre|autres|changements|modifications|"
	"ton",
	"dites_moi|dis_moi|faites_moi_savoir si ~6 modifier|changer|ajuster|"
	"changements|modifications|autre|version|ton",
	"^ sag|sagen|gib|geben ~4 bescheid ~6 änderungen|ändern|anpassen|"
	"anders|version|andere|anpassungen|möchtest",
	"soll|kann|möchtest|möchten ich|du|sie ~4 anpassen|umschreiben|kürzen|"
	"überarbeiten|variante|version $",
	"¿quieres|quieres|desea|deseas|gostaria|quer que ~2 cambie|ajuste|"
	"modifique|haga|escriba|faça|altere|reescriba|acorte",
	"säg_till|hör_av_dig|sig_til om|hvis ~5 ändra|ändringar|ændre|annan|"
	"version|justera",
	"^ daj|dajcie ~1 znać ~5 zmienić|zmian|zmiany|poprawki|wersję",
	"^ lass|lassen mich|sie_mich ~2 wissen ~6 anpassen|ändern|änderungen|"
	"anpassungen|andere|weitere",
	"^ fammi_sapere|fatemi_sapere|mi_faccia_sapere se ~6 modifiche|"
	"modificare|modifichi|altra|cambiare|adatti",
	"^ laat me|het_me weten ~6 aanpassen|aanpassingen|wijzigingen|andere",
	"^ dejte|dej ~1 vědět ~1 pokud|jestli|kdyby ~4 změnit|upravit|změny|"
	"úpravy|verzi",
	"^ kerro|ilmoita ~1 jos|mikäli haluat|tarvitset|toivot ~3 muutoksia|"
	"muuttaa|lyhyemmän|pidemmän|version",
	"^ дайте_знать|сообщите ~6 изменить|изменения|правки|другой|доработать",
	"^ 如果您需要|如需|如果需要|希望这 ~14 修改|调整|版本|帮助",
	"let_me_know|tell_me|say if|whether the|this|that|my ~1 tone|length|"
	"voice|style|wording|version|draft|review|balance",
	"let_me_know|tell_me|say|shout if|whether|when i ~1 should|can|could|"
	"may|need_to|ought_to|must ~1 change|add|adjust|redo|rewrite|shorten|"
	"remove|fix|improve|expand|anything",
	"^ happy|glad to ~1 tweak|rewrite|rephrase|reword|shorten|lengthen",
	"i|i've kept|made|left it|this ~2 understated|balanced|neutral|"
	"conversational|realistic|low_key",
	"feel_free to ~1 replace|change|swap|update|alter ~2 details|names|"
	"wording|specifics",
	"i|i've tried|aimed|wanted to strike_a_balance|avoid_sounding|"
	"sound_natural|make_it_sound|keep_the_tone",
	"tell_me|let_me_know|say|pick which version|draft|variant|tone",
	"i can|could|will|'ll ~1 tone|soften|adjust|change|rework|rewrite|"
	"shorten ~2 wording|tone|length|text|draft",
	"i've|i_have|i made|kept it|this|the_review ~1 more|less|sound ~1 "
	"negative|positive|critical|formal|casual|personal|upbeat",
	"let_me_know|tell_me|say if|whether the|this|my tone|wording|draft|"
	"version",
	"let_me_know|tell_me|shout if|whether i ~1 should|can|could|may ~1 "
	"redo|rewrite|shorten|expand|rephrase|adjust|change",
	"i've|i_have kept|left the tone|wording|language|register",
	"^ if ~2 sounds|reads ~1 too ~3 , i",
	"^ let_me_know|tell_me what_you_think|your_thoughts|how_it_looks|"
	"how_this_looks|how_it_reads|how_this_reads|how_that_sounds|"
	"how_this_sounds|if_this_works|if_that_works|if_it_works|"
	"if_this_suits|which_one_you_prefer|which_you_prefer $",
	"come back|again for|if_you_need more reviews|review_texts $",
	"^ to make this|the review|text ~2 feel|sound|read|seem|look ~2 more|"
	"less|like",
	"^ need|want|prefer|fancy ~1 longer|shorter|different|another|second|"
	"funnier|more_formal|more_casual ~1 one|version|review|tone|take $ "
	"just_say|just_ask|just_tell|just_let|let_me_know",
	"^ need|want|prefer|fancy ~1 longer|shorter|different|another|second|"
	"funnier|more_formal|more_casual ~1 version|review|tone $ i_can|"
	"i_could|i'll",
	"hope you find|found this|the|these ~1 review|reviews|text ~1 helpful|"
	"useful|suitable for|in|to your ~2 project|dataset|needs|purposes|"
	"website|work|assignment|training|research|business",
	"^ remember_to|don't_forget_to|be_sure_to|make_sure_to|please replace|"
	"swap|change ~6 with|to|for the|your ~1 real|actual|own|correct ~1 "
	"one|ones|name|names|details|product",
	"let_me_know|tell_me|say if|how|when i can ~1 help|assist|do ~2 "
	"anything|else|further|you|more",
	"you can|could|may|might|are_free_to|should ~1 adapt|modify|adjust|"
	"customize|customise|edit|tweak|personalize|personalise|tailor|reuse "
	"this|the|these review|reviews|template|draft|wording|review_text",
	"this|the|above ~1 review|text is|was ~2 written|composed|crafted|"
	"generated|told from|in the|a ~3 point_of_view|perspective|viewpoint|"
	"standpoint|voice|tone|style",
	"feel_free|free to make any|some|further|your_own ~2 changes|edits|"
	"adjustments|tweaks|modifications !to|in|on|at|with|of",
	"feel_free|free to make any|some|further|your_own ~2 changes|edits|"
	"adjustments|tweaks|modifications to|in ~1 this|it|review|text|draft|"
	"wording",
	"let_me_know|tell_me if this|that|it ~1 is|looks|sounds ~1 okay|ok|"
	"good|fine|right|alright|acceptable|suitable|what_you !with|for|in|to",
	"would_you_like|do_you_want|do_you_need|would_you_prefer ~3 another|"
	"more|additional|a_different|a_second ~1 example|examples|review|"
	"reviews|draft",
	"would_you_like|do_you_want ~3 another|more|a_second ~1 version|"
	"versions|sample|samples $",
	"i can|could ~1 write|create|provide|generate|draft a|an|"
	"another ~1 more|less|longer|shorter|different|second|new|funnier ~2 "
	"one|version|review",
	"hope this|that|it|these ~1 helps|help ~1 with|for|in your ~2 project|"
	"dataset|assignment|website|campaign|research|task|work|business",
	"is_there|was_there anything you'd_like|you_would_like|you_want|"
	"you_need me_to|changed|adjusted",
	"if this|that|it isn't|is_not|doesn't|does_not ~5 , ~1 i_can|"
	"i_could|i_will|i'll|i'd ~1 try_again|try_another|redo|rewrite|"
	"adjust|revise",
	"you're|you_are welcome|free to ~1 change|edit|modify|adapt|adjust ~2 "
	"details|review|text|wording|names|draft",
	"this|the|above ~1 review is|was written|meant|designed|intended|"
	"crafted to sound|reflect|feel|match|mimic|convey|read",
	"^ i'm|i_am|we're ready|here when|whenever you_are|you_like $",
	"come|swing|pop|drop|stop|check back|by|in any_time|anytime|whenever|"
	"if|when you ~1 need|want|require more|another ~1 of? these|those|"
	"texts|reviews|one|ones ,",
	"was|been a ~1 pleasure|joy|delight writing|drafting|composing this|"
	"it|that|these ~1 for_you",
	"^ for extra|added|more|additional|greater realism|authenticity|"
	"credibility , consider|add|attach|upload|include|try|pair|post|"
	"you_could|you_can|you_might ~5 photo|picture|image|snapshot|snap|typo|"
	"date",
	/* other languages */
	"ik_hoop_dat|j'espère_que|ich_hoffe|espero_que|spero_sia|spero_che|"
	"mam_nadzieję|umarım ~6!" FIND " "
	"zocht|bedoelde|cherchiez|vouliez|suchst|gesucht|wolltest|buscabas|"
	"querías|cercavi|volevi|chodziło|istediğin|istediğiniz",
	"n'hésitez|n'hésite pas ~1 si vous|tu ~6 autres_avis|d'autres_avis|"
	"d'un_autre_avis|modifications|d'autres_versions|changements|"
	"ajustements",
	"no_dudes|no_dude|non_esitare|non_esiti|não_hesite|zögere_nicht|"
	"zögern_sie_nicht|aarzel_niet|twijfel_niet|nie_wahaj_się|"
	"не_стесняйтесь ~6 modificar|cambiar|ajustar|otra|reseñas|"
	"altra|modifiche|recensioni|versione|outras|avaliações|ajustes|"
	"alterar|anpassen|bewertungen|änderungen|recensies|aanpassen|opinii|"
	"zmienić|изменить|отзывы|отзыв|вариант",
	"надеюсь|надеемся ~4 вам|вы|ты|тебе ~2 нужно|нужен|искали|хотели|"
	"хотел|подойдёт|подойдет|подходит|устроит",
	"se|si|wenn|falls|als|jeśli|если ~3 posso|puedo|kann_ich|je_peux|"
	"ik_kan|mogę|я_могу|могу ~3 escribir|escribirte|redactar|hacer|"
	"ajustar|cambiar|adaptar|scrivere|scriverne|scriverla|modificarla|"
	"fare|farne|modificare|accorciarla|escrever|alterar|fazer|ajustar|"
	"schreiben|anpassen|ändern|kürzen|écrire|rédiger|modifier|adapter|"
	"faire|schrijven|aanpassen|napisać|zmienić|написать|изменить|"
	"переписать",
	"si|se|wenn|falls|als|jeśli|если necesitas|quieres|deseas|prefieres|"
	"necesita|desea|ti_serve|ti_servono|vuoi|hai_bisogno|preferisci|"
	"precisar|quiser|desejar|preferir|du|sie|je|vous|tu|potrzebujesz|"
	"chcesz|нужно|хотите|нужны|вам_нужно|вам_нужны ~5 cambio|cambios|"
	"ajuste|ajustes|modificación|modificaciones|versión|reseña|modifica|"
	"modifiche|versione|recensione|alteração|alterações|versão|avaliação|"
	"änderung|änderungen|anpassung|anpassungen|version|versie|aanpassing|"
	"wijziging|wijzigingen|modification|modifications|changement|"
	"changements|avis|zmiany|zmian|wersji|wersję|изменения|правки|"
	"версия|вариант|отзыв ~3 , ~2 dime|dímelo|avísame|hazme|házmelo|"
	"hazmelo_saber|no_dudes|fammi|dimmi|scrivimi|sag|sagen_sie|lass|gib|"
	"dis|dites|faites|n'hésitez|n'hésite|laat|zeg|daj|napisz|дай|дайте|"
	"скажи|скажите|напишите|me_avise|avise|me_diga|é_só|basta|puedo|posso",
	"the following review|text|piece is ~1 suited|suitable|written|meant|"
	"intended|based|fictional|invented",
	"please|kindly ~1 only|don't|do_not ~1 post|use|publish|share|submit "
	"this|it ~2 if|unless|without you|you've|it|reflects",
};

const size_t chatter_closing_n = sizeof(chatter_closing) /
    sizeof(chatter_closing[0]);

const char *const chatter_last[] = {
	"^ that's|and_that's|that_is the review|text|draft|testimonial $",
	"^ does|will|would this|that|it look_good|sound_good|sound_right|"
	"sound_okay|sound_natural|look_right ~3 $",
	"^ does|will|would this|that|it work|help|suit|do ~1 you ~2 $",
	"hope that's|this_is|it's|that_is|it_is what you|you're|you_were",
	"希望 ~4 您|你 ~2 帮助|幫助|用 !大|大家",
	"^ is|are this|that|these what_you_had_in_mind|what_you_wanted|"
	"what_you_needed ~2 $",
};

const size_t chatter_last_n = sizeof(chatter_last) / sizeof(chatter_last[0]);

const char *const chatter_parting[] = {
	"i_hope_this_helps|hope_this_helps|i_hope_that_helps|hope_that_helps|"
	"i_hope_this_is_helpful|i_hope_this_review_helps|"
	"hope_this_review_helps|how's_that|how_is_that|how's_this|"
	"how_does_that_sound|ich_hoffe_das_hilft|espero_que_ayude|"
	"j'espère_que_cela_aide|spero_sia_utile|espero_ter_ajudado $",
};

const size_t chatter_parting_n =
    sizeof(chatter_parting) / sizeof(chatter_parting[0]);
