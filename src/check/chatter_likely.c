/*
 * What is said to who ordered a text, about it: that it is adapted easily, what
 * was left out and why, what is needed first, what may come next.  People say
 * the like of things they bought, so each counts only in a sentence that the
 * network of opinion.h takes for talk as likely as not.
 */
#include "check/chatter_phrases.h"

#define TEXT "review|text|draft|version|testimonial|write_up"
#define FIX                                                                    \
	"adjust|tweak|adapt|change|modify|edit|customize|customise|"           \
	"personalize|personalise|revise|rewrite|shorten|update"
#define MORE                                                                   \
	"more|less|shorter|longer|funnier|warmer|punchier|revised|corrected|"  \
	"rewritten|improved|shortened|condensed|polished|toned_down"
#define WANT "want|need|like|prefer|wish|require|rather"
#define THING "product|item|service|book|film|movie|game|place|restaurant|app"
#define CUSTOMER                                                               \
	"customer|buyer|user|reviewer|guest|shopper|reader|diner|traveler|"    \
	"traveller|parent|owner"

const char *const chatter_likely[] = {
	/* what was done */
	"^ i|i've|i_have ~1 made_sure|took_care|taken_care|been_careful to ~1 "
	"mention|include|highlight|cover|emphasize|emphasise|incorporate "
	"~2 price|battery|pros|cons|downside|drawback|rating|keywords|details|"
	"aspects|features|positives|negatives|points|flaw|flaws|length|both "
	"~5!to|in|at|on|with|when|before|twice $",
	"i|i've|i_have ~1 tried|aimed|attempted to ~1 balance|mix|combine|"
	"include|reflect ~2 positives|pros|praise|strengths|good|both",
	"simple|plain|everyday|casual|conversational|natural vocabulary|"
	"language|words|wording|sentences ~1 so|to ~1 it|this|that|the_review "
	"~1 feels|sounds|reads|sound|feel|read|seem",
	"sound|sounds|feel|feels|read|reads|seem|seems like|as a|an|if ~2 "
	"real|genuine|actual|ordinary|everyday|typical " CUSTOMER "|person|"
	"human ~1 wrote|written|review|would",
	"to make it|this|that|the_review|the_text ~2 more believable|credible|"
	"authentic|trustworthy|convincing|relatable|genuine|natural",
	"that|this|it ~1 comes|adds|works to|in|out|up ~3 words ~2 $",
	"fictional|fictitious|invented|imaginary|hypothetical brand|product|"
	"customer|buyer|reviewer|scenario|experience",
	"i|i've|i_have ~1 used|made_up|invented|gave|chose a|an|some|the ~1 "
	"fictional|fictitious|made_up|placeholder|generic|random name|names|"
	"details|city|number|numbers",
	"is|are|was|were ~1 for|as ~1 demonstration|illustration|illustrative|"
	"example|sample|testing|training purposes|purpose|only !on|in|at",
	"because|since|as|that|and|so? you didn't|did_not|haven't|have_not|"
	"never ~2 provide|provided|give|specify|specified|mention|mentioned|"
	"share|shared|name|named ~4 $",
	"you didn't|did_not|haven't|have_not ~1 tell|give|provide|specify|"
	"mention|name|share ~4 , ~1 so|and i|i've ~1 left|kept|used|went|chose|"
	"assumed|picked|made|skipped|wrote|guessed",
	"here's|here_is|this_is the|a|an|your|one ~1 " MORE " ~3 "
	TEXT " !of|than|after|from",
	"here's|here_is|this_is the|your " TEXT " ~1 again|once_more|now|below",
	"^ and|or|but|plus , ~1 here's|here_is a|an|one|the ~2 " TEXT "|take|"
	"variant with|from|in|that|without|for|if|as",
	"^ and|or|but here's|here_is a|an|one|the ~2 " TEXT "|take|variant "
	"with|from|in|that|without|for|if|as",
	"^ dear|hi|hello user|client|requester , ~1 here|thank|i|please|below",
	"why this|the " TEXT " ~1 works|is_effective|feels|sounds|reads",
	"^ this|that version|draft is|sounds|reads|feels ~1 more|less|shorter|"
	"longer ~1 concise|formal|informal|casual|conversational|critical|"
	"neutral|positive|negative|natural_sounding "
	"!than|of",
	/* what may be done with it */
	"you|please|simply|just|feel_free can|could|may|might|should|to? ~1 "
	FIX "|replace|swap ~2 name|names|dates|wording|specifics|review|"
	"this ~3!of|on|in to|as|with ~1 suit|fit|match|reflect|needed|"
	"necessary|you|your|yours",
	"the|this|your " TEXT " can|could|may ~1 be ~1 shortened|lengthened|"
	"expanded|adapted|adjusted|edited|changed|modified|tailored|"
	"customized|rewritten|reworded|trimmed|used|posted",
	"^ just|simply|please replace|swap|change|substitute the|any|these ~4 "
	"with|for|to your|yours|the_actual|the_real",
	"add|include|mention|insert ~1 your|a|some|any ~1 own|personal ~1 "
	"anecdote|anecdotes|experience|experiences|story|stories",
	"points|things|details|aspects|elements you might|could|may ~1 want|"
	"mention|include|add|highlight|cover",
	/* what could be written */
	"is|like|of|for what|how|something a|an|the ~2 " CUSTOMER " might|"
	"would|could ~1 say|write|put|phrase|post",
	"^ a|an|the|one ~2 " CUSTOMER " might|could|may|would ~1 write|"
	"phrase|put ~1 something|it|this|the_following",
	"^ a|one|another possible|potential|sample|typical|good ~1 " TEXT 
	"|way|wording ~4 could|might|would be|read|look|say|go",
	"one|another way|option to|of ~1 write|writing|phrase|phrasing|word "
	"it|this|that|the_review would|could|is|might",
	"^ you|one|or_you|maybe_you could|can|might|may ~1 say|write|try|"
	"phrase something like|along",
	"^ try|use|maybe|perhaps|consider something like|along this|the|these|"
	"those",
	"for_example|for_instance , ~1 you|one could|can|might ~1 write|say|"
	"mention|add",
	"choice|pick of " THING "|topic to|for ~1 review|write",
	"here|below are|is ~2 reviews|options|versions|drafts|examples ~1 "
	"you_can|to|for_you|you_could ~2 choose|pick|select|use|adapt|copy",
	/* is it right? */
	"^ should|shall|can i ~1 change|add|adjust|revise|edit|rewrite|"
	"shorten|modify|remove|fix ~1 anything|something|tone|length|wording "
	"~4 $",
	"^ need|want|prefer it|this|that|one|something ~2 shorter|longer|"
	"changed|different|else|toned|tweaked|funnier|formal|adjusted ~3 $",
	"^ which one|of_these|of_them do|would you ~1 prefer|like|choose ~3 $",
	"^ if this|that|it|these|the_review isn't|is_not|doesn't|does_not|"
	"wasn't|aren't ~6 , ~1 let_me_know|tell_me|please|clarify|i_can|i'll|"
	"feel|just",
	"if that's|this_is|it's|that_is not ~1 what you ~2 meant|had",
	"if you were|are|had|mean|meant ~4 different|another|other|specific "
	THING "|one|model|title ~3 , ~1 let|please|i|tell|just",
	/* what is needed first */
	"anything|something ~2 you'd|you_would|you ~1 like|want me to ~1 "
	"include|mention|add|change|focus|highlight|cover|adjust|keep",
	"would|do|did you|you'd ~1 like|want|need|prefer me to ~1 write ~1 a|"
	"an|another|it|this|the|one|more|some|about|for|in|with|up",
	"would|do|did you|you'd ~1 like|want|need|prefer me to ~1 review|"
	FIX "|draft|create|generate|make|add|include|keep|try",
	"^ please|could_you|can_you|kindly ~1 provide|share|specify|give|send "
	"~1 more|additional|further|some|the|any ~2 details|information|info|"
	"context|specifics|name|description|title about|of|on|regarding|for|so "
	"~1 this|the|your|i|which ~1 " THING "|can|will|you",
	"ready to ~1 write|create|draft|generate|review ~6 , ~2 tell|give|send|"
	"share|provide|let_me_know|name",
	"to|before ~1 write|provide|create|give|generate|craft|writing ~5 "
	"review|feedback|testimonial , ~1 i|i'd|i'll|please|could ~2 need|"
	"require|provide|tell|share ~4 details|information|name|product|know|"
	"specifics|which",
	"let_me_know|tell_me|send_me|give_me|share ~1 the|your|which|what ~1 "
	"product|item|star_rating|rating|tone|length|word_count|brand|"
	"title|topic ~1 and|or|you|to|name|so|first",
	/* what may come next */
	"let_me_know|tell_me|say_so|shout|say_the_word ~1 if|whether|when you|"
	"you'd|you_would ~1 " WANT " ~1 it|this|that|me|something|another|any|"
	"the|a|an|more|less ~2 " MORE "|different|to|else|one|version|changes|"
	"tone|changed|in|adjusted|other",
	"say_the_word|just_say if|when|and you|i|i'll|you'd",
	"let_me_know|tell_me what_you_think ~1 and|so i|i'll|we ~1 can|will|"
	"revise|adjust|change|edit|rewrite|tweak|refine|rework ~1 it|this|"
	"revise|adjust|change|edit|rewrite|tweak|refine|rework",
	"let_me_know if you ~1 have any ~1 other|further|additional requests|"
	"products|questions_or",
	"if|or you ~1 need|require|want|have|would_like|needed ~1 any ~1 "
	"further|more|additional|other revisions|edits|adjustments|"
	"modifications|changes|tweaks|refinements|assistance",
	"need|require|want further|additional|more revisions|edits|"
	"refinements|assistance|adjustments",
	"if|should you ~2 have|" WANT " ~6 reviewed|rewritten",
	"your feedback|thoughts|comments|opinion|input on|about this|the|my "
	"review|text|draft|testimonial|write_up|piece !of",
	"^ send|give|share|pass|name ~1 me|over|us the|your|another next|"
	"product|item|topic|prompt|title ~3 when|whenever|and|you|please|any",
	"^ what's|what_is|whats|which_is the|your next " THING "|one|topic|"
	"subject $",
	"^ next|another " THING "|one|review|topic , please",
	"if|or you|you'd ~1 " WANT " something ~2 more|less negative|positive|"
	"critical|concise|neutral|enthusiastic|casual_sounding",
	"^ i'll|i_will|i_can|let_me add|include|change|fix|adjust|remove|"
	"mention that|it|this|those $",
	"^ okay|ok|alright|sure|right|hmm|sorry|yes ~2 , ~1 let me try|redo|"
	"rewrite|rephrase ~3 $",
	/* abroad */
	"ich habe|hab die|den|diese|deine|ihre ~1 bewertung|rezension|text ~5 "
	"gekürzt|formuliert|umformuliert|umgeschrieben|überarbeitet|verfasst",
	"stehe ich ~3 zur verfügung",
	"sag|sagen|schreib|schreiben ~3 ob|wenn|falls du|sie|ich ~4 ändern|"
	"anpassen|möchtest|möchten|willst|wollen|brauchst|soll",
	"^ soll|kann|sollte ich ~3 kürzer|länger|anders|lockerer|sachlicher|"
	"nochmal|noch_etwas|etwas ~2 machen|schreiben|formulieren|ändern|"
	"gestalten $",
	"du|sie kannst|können den|die|diesen|diese ~1 text|bewertung|rezension|"
	"entwurf|vorlage ~1 gerne|gern|natürlich|einfach|frei|beliebig|so|"
	"direkt|nach ~2 anpassen|ändern|verwenden|nutzen|übernehmen|"
	"kopieren|bearbeiten|kürzen|ergänzen",
	"^ passt|reicht|gefällt das|dir_das|ihnen_das ~1 so ~3 $",
	"cet|cette|la|le|ce ~1 avis|critique|texte|version|commentaire vous|te|"
	"vous_sera|te_sera ~1 conviendra|convient|convienne|correspond|"
	"correspondra|plaira",
	"cela|ça vous|te convient ~2 $",
	"je peux|pourrais|puis ~2 l'adapter|adapter|modifier|l'ajuster|ajuster|"
	"raccourcir|réécrire|reformuler|la_refaire ~4 si vous|tu|besoin",
	"te|le gustaría que ~1 añadiera|cambiara|modificara|agregara|incluyera|"
	"ajustara|escribiera|hiciera|añada|agregue|modifique",
	"puedes|puede modificarla|adaptarla|cambiarla|usarla|editarla|"
	"ajustarla|personalizarla|modificarlo|adaptarlo ~1 según|a|como|si|"
	"para",
	"spero che questa|la|questo|il ~1 recensione|versione|testo ~1 vada|"
	"faccia|soddisfi|risponda|corrisponda",
	"puoi|può|potete modificarla|modificarlo|adattarla|adattarlo|"
	"personalizzarla|cambiarla|usarla ~1 come|a|secondo|se|liberamente",
	"gostaria|quer|deseja|prefere que eu ~1 fizesse|faça|alterasse|altere|"
	"mudasse|mude|escrevesse|escreva|adicionasse|adicione|ajustasse|ajuste",
	"fique|sinta_se à|a|livre vontade|para ~1 para|adaptar|modificar ~1 "
	"adaptar|modificar|alterar|editar|usar|ajustar|personalizar|pedir|o|a",
	"wil|wilt je|u dat ik ~6 maak|schrijf|aanpas|wijzig|herschrijf|"
	"verander|toevoeg|inkort",
	"je|u kunt|kan de|deze|het ~1 tekst|recensie|review|beoordeling ~1 "
	"naar|gerust|zo|vrij|uiteraard|natuurlijk|nog ~2 aanpassen|gebruiken|"
	"wijzigen|kopiëren|bewerken|inkorten",
	"chcesz|chciałbyś|chciałabyś|chce_pan|chce_pani żebym|abym|bym",
	"хотите|хочешь чтобы я ~2 сделал|сделала|изменил|добавил|написал|"
	"переписал|сократил",
	"더|추가로|다른 ~3 있으시면|있으면|필요하시면 ~1 알려주세요|말씀해|"
	"말씀해주세요|알려",
	"수정이|변경이 필요하시면|필요하면|필요하다면",
	"hoppas ~1 recensionen|texten ~1 passar|duger|fungerar|blev|är",
	"vill|önskar du|ni att jag ~1 gör|ändrar|skriver|lägger|kortar|"
	"justerar",
	"säg|hör ~1 till|av|dig om du|ni ~1 vill ~5",
	"since|because|as you didn't|did_not|haven't|have_not tell|say|"
	"specify|mention|told|said|specified|mentioned ~6 , ~1 i|i've|i_have "
	"~1 went|gone|chose|chosen|picked|assumed|used|wrote|took|made",
};

const size_t chatter_likely_n =
    sizeof(chatter_likely) / sizeof(chatter_likely[0]);
