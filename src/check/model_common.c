/*
 * Of being a model, in words that are a reviewer's as often: what it has no
 * body for, what it made up, what it could not look up.  They count where the
 * network of opinion.h leans towards talk.
 */
#include "check/model_phrases.h"

#define NOT                                                                    \
	"can't|cannot|can_not|am_unable_to|am_not_able_to|unable_to|"          \
	"not_able_to"
#define HAVENT                                                                 \
	"don't_have|do_not_have|have_no|lack|haven't_got|don't_possess|"       \
	"do_not_possess"
#define WHO                                                                    \
	"customer|customer's|buyer|buyer's|user|user's|guest|guest's|"         \
	"reviewer|reviewer's|shopper|shopper's|diner|diner's|person|person's|" \
	"human|human's|consumer|consumer's|purchaser|owner|owner's"
#define OTHERS                                                                 \
	"listeners|users|reviewers|customers|diners|readers|buyers|critics|"   \
	"viewers|guests|owners|wearers|players"
#define MADE_UP                                                                \
	"made_up|invented|fabricated|hallucinated|imagined|dreamed_up"
#define UNREAL                                                                 \
	"fictional|fictitious|invented|made_up|imaginary|imagined|"            \
	"fabricated|hypothetical|simulated|not_real"

const char *const model_common[] = {
	/* no body, no life */
	HAVENT "|without|no ~2 sense|senses of|to ~3 , ~2 going_by|relying|"
	"based_on|rely|drawing|basing|depend|go_by|judging_by ~4 listed|"
	"described|description|descriptions|brand|notes|published",
	"i don't|do_not|never|cannot|can't ~1 eat|breathe|wear_clothes|"
	"eat_food|have_meals|eat_or_sleep|eat_or_drink , ~1 but|so|yet ~1 if|"
	"this|it|i_can|i_would|i'd|based|i've_read|i_hear|" OTHERS,
	"i don't|do_not|never live|exist anywhere ,",
	"have|no|haven't ~4 , ~1 or|nor a|any body|tongue|nose|stomach to",
	"i don't|do_not|lack have? real_life|real_world|human|lived|physical|"
	"bodily|sensory|first_hand|firsthand ~1 experiences|sensations ,",
	"i don't|do_not|never make|have purchases $",
	"i don't|do_not|never make purchases ,",
	"without|lacking|having_no|not_having|with_no a|any? body|nose|"
	"mouth|tongue|senses|taste_buds|physical_form i|i'm|i'll ~1 can|"
	"can't|cannot|only|have|rely|am|must",
	"i|i'm|i_am " NOT " ~1 sit|sleep|lie|walk|stand|drive|ride|wear|try|"
	"eat|drink|cook|taste|hear|smell|watch ~4 , ~1 but|so ~1 the|its|"
	"their|from ~1 specs|specifications|description|descriptions|reviews|"
	"owners|users|customers|reviewers|materials|ingredients ~2 look|"
	"looks|say|sound|sounds|suggest|report|seem|seems|describe|praise",
	"^ i have_not|haven't|have_never ~3 , nor could|can i",
	"i don't|do_not|never get|feel tired|hungry|thirsty|cold|pain|sleepy "
	", ~1 so ~4 no_use|can't_say|can't_judge|can't_tell|of_no|irrelevant|"
	"means_nothing|cannot_say|cannot_judge",
	"i don't|do_not|can't|cannot|never see|hear|eat|smell|touch|feel|"
	"taste , hear|taste|touch|smell|feel|drink|see|sleep ~1 or|and|nor ~1 "
	"hear|taste|touch|smell|feel|drink|see|sleep $",
	/* what it is */
	"i'm|i_am ~1 only|just|merely|simply a text_model|text_generator|"
	"language_program|text_program|word_model",
	"i'm|i_am ~1 a|an program|bot|machine|model|computer|algorithm , not "
	"a|an person|human|customer|buyer|user|guest|real_person",
	"as a|an ~1 text_based|language_based|software|computational|"
	"automated|algorithmic|text_only|non_human ~1 system|model|service|"
	"tool|agent|program|entity|being|helper , ~1 i|i'm|i've|my "
	"!like|love|like_it|found|find|use|think|give|rate|would|prefer|only",
	"being an|a ~1 language_model|ai|chatbot|ai_model|ai_assistant|bot|"
	"computer_program means ~2 i|my|no",
	/* not a customer */
	"i'm|i_am|i_was|i|by ~1 simulating|imitating|mimicking|emulating|"
	"impersonating|simulate|imitate|emulate ~3 " WHO,
	"i|i've|i_have ~1 wrote|written|composed|created|phrased this|it|"
	"the_review|the_text|that ~1 from|in the perspective|viewpoint|"
	"point_of_view|standpoint|voice of|as a|an ~2 " WHO " "
	"!who|that|with|whose",
	/* made up */
	"i|i've|i_have ~1 " MADE_UP " the|that|those|some|this|a_few|these ~2 "
	"part|detail|details|name|names|numbers|figures|price|prices|date|"
	"dates|quote|quotes|anecdote|experience|specs|facts|features|bit "
	"about|above|here",
	"^ all|any|the|both|some|most names|details|experiences|events|"
	"people|specifics|anecdotes and|or|in|above details|experiences|"
	"opinions|specifics|anecdotes|this_review ~2 is|are|were " UNREAL " "
	"!by|in",
	"i ~1 just|only|simply made_up|invented|fabricated|generated ~1 "
	"plausible|believable|realistic|convincing story|details|account|"
	"experience|one|review|customer|version",
	"details|story|scenario|anecdote|review|text ~4 "
	"is|are ~1 for illustration|illustrative|demonstration ~1 only|"
	"purposes",
	"invented|made_up|fabricated|added|imagined ~2 to make the|this|my "
	"review|text|account|testimonial ~2 realistic|believable|authentic|"
	"natural|convincing|lively|human|plausible|genuine",
	"^ this|the|my ~1 review|text|testimonial|account ~1 does_not|"
	"doesn't|didn't|do_not ~1 reflect|represent|describe ~1 real|actual|"
	"genuine|personal ~1 purchase|experience|use|usage|customer|stay|"
	"visit|person",
	"i|i've|i_have ~1 inferred|deduced|extrapolated ~4 from the|its ~1 "
	"title|name|description|prompt|product_name|listing|product",
	/* what it knows, and from what */
	"this|it is|as|as_merely|as_just a ~1 summary|overview|roundup|"
	"digest|synthesis|compilation of what ~1 "
	OTHERS "|people|others ~1 say|report|write|mention|have_said|"
	"reported",
	"drawing|relying|based|basing ~1 on ~1 publicly available|published "
	"information|data|reviews|sources , ~1 i|i'd|this|it|the",
	"i|i'm|i_am " NOT " open|access|view|see|read|load|visit|click|play "
	"the|your|that|this|any ~1 link|links|url|image|images|photo|"
	"picture|video|file|attachment|document|page|website you|you've ~1 "
	"provided|shared|attached|gave|given|linked|uploaded|included "
	"!in|to|via|by|with|on",
	"i " HAVENT " ~1 internet|web|online|network|real_time|live ~1 "
	"access , ~1 so|and|which ~2 can't|cannot|couldn't|unable ~1 verify|"
	"confirm|check|look|browse|search|see|provide|tell|know|guarantee",
	"i|i'm|i_am " NOT "|don't ~1 hear|taste|smell|see|watch|feel|touch ~1 "
	"music|sounds|sound|food|flavors|flavours|scents|films|movies|images|"
	"products|things|it|this|pictures|textures|fabric , ~1 so i ~1 rely|"
	"go|draw|depend|base|lean|have_to|must|relying ~3 what ~1 " OTHERS
	" ~1 write|say|report|describe|tell|wrote|said|reported|think|have",
	"^ based_on|going_by|from the? ~1 information|data|details ~1 "
	"available|found|published ~1 online|publicly|on_the_web|to_me , ~1 "
	"this|the|its ~2 has|offers|provides|boasts|appears|seems|is_known|"
	"is_praised|features",
	"wrong|mistaken|inaccurate|outdated|off|incorrect ~5 since|because|"
	"as i|i'm|i_am " NOT " ~1 look|check|verify|browse|search|access ~3 "
	"up|online|internet|web",
	"i'm|i_am|i_was|i|have not|no|couldn't|don't ~1 aware|familiar|"
	"knowledge|information|recognize|recognise ~4 product|film|"
	"movie|book|app|restaurant|game|hotel|item|brand|company|service|"
	"venue by|with that|this|the name $",
	/* other languages */
	"non|não ho|tenho accesso|acesso ~1 informazioni|dati|informações|"
	"dados ~1 aggiornate|aggiornati|recenti|atualizadas|atuais|recentes|"
	"atualizados|in_tempo_reale|em_tempo_real",
	"je n'ai pas accès ~1 informations|données|prix|avis ~1 actuelles|"
	"récentes|récents|actuels|à_jour|en_temps_réel",
	"jag|jeg kan inte|ikke ~1 prova|testa|använda|smaka|köpa|prøve|teste|"
	"bruke|bruge|smage|smake ~1 produkter|mat|saker|kläder|ting|mad "
	"~1 själv|personligen|fysiskt|selv|fysisk",
};

const size_t model_common_n = sizeof(model_common) / sizeof(model_common[0]);
