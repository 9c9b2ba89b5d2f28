/*
 * What a model says of not having used the thing: it cannot taste or ride, or
 * has not tried it, and goes by what is said of it.  A reviewer has not tried
 * everything either ("I haven't tried the desserts"), and asks others; but does
 * it without "physically", and speaks of one thing, not of features listed.
 */
#include "check/model_phrases.h"

#define CANNOT								\
	"can't|cannot|can_not|couldn't|unable_to|not_able_to|"		\
	"not_capable_of|incapable_of|don't_have_the_ability_to|"	\
	"do_not_have_the_ability_to|don't_have_the_capability_to|"	\
	"do_not_have_the_capability_to|lack_the_ability_to|"		\
	"don't_have_the_ability|have_no_way_to|have_no_way_of|"		\
	"have_no_ability_to|don't_get_to|do_not_have_the_capacity_to"
#define SENSE								\
	"taste|tasting|eat|eating|drink|drinking|smell|smelling|wear|"	\
	"wearing|feel|feeling|touch|touching|hear|hearing|listen|see|"	\
	"seeing|watch|watching|read|reading|use|using|try|trying|test|"	\
	"testing|visit|visiting|stay|staying|sleep|sleeping|sit|ride|"	\
	"riding|drive|driving|attend|attending|travel|traveling|play|"	\
	"playing|walk|run|experience|experiencing|own|owning|purchase|"	\
	"buy|hold|holding|cook|handle|enter|inhale|sample|sip|dine|"	\
	"interact|operate|hike|fly|swim|enjoy"
#define HAVENOT								\
	"haven't|have_not|have_not_had|have_never|haven't_had|hadn't|"	\
	"did_not|didn't|don't|do_not|have_no|lack"
#define BASIS								\
	"based_on|according_to|judging_by|judging_from|going_by|from"
#define MATTER								\
	"features|specs|specifications|details|description|"		\
	"descriptions|information|info|data|attributes|materials|"	\
	"reviews|feedback|ratings|reports|design|testimonials|claims"
#define PEOPLE								\
	"users|customers|reviewers|guests|diners|buyers|owners|people|"	\
	"readers|viewers|visitors|patrons|travelers|travellers|"	\
	"students|parents|players|listeners|shoppers|drivers|riders|"	\
	"fans|critics|many|most|others|consumers|members|patients|"	\
	"residents|families|passengers|attendees|locals|clients|"	\
	"homeowners|hikers|gamers|audiences|commuters|runners|"		\
	"subscribers"
#define HEARSAY								\
	"described|reported|said|known|praised|regarded|considered|"	\
	"noted|reviewed|rated|reputed|recognized|celebrated|touted|"	\
	"marketed|advertised|loved|appreciated|mentioned|lauded"
const char *const model_untried[] = {
	"while|although|though|since|because|as ~1 i|i'm|i_am ~1 " CANNOT " "
	"~1 physically|literally " SENSE,
	"i|i'm|i_am ~1 " CANNOT " physically|literally " SENSE " !it|them|"
	"these|any|more|another",
	"i|i'm|i_am ~2 " CANNOT " ~1 experience|perceive|sense scent|scents|"
	"smell|smells|aroma|aromas|taste|tastes|flavor|flavors|flavour|"
	"flavours|sound|sounds|texture|textures|comfort|food|products|pain|"
	"emotions|places|events|movies|music|the_world",
	"i don't|do_not have the? ability|capability|capacity|means to "
	SENSE " ~1 concerts|products|clothing|clothes|places|hotels|"
	"restaurants|food|movies|films|books|games|shoes|cosmetics|music|"
	"events|devices|items|vehicles|cars|wine|coffee",
	"i don't|do_not have the? ability|capability|capacity|means to "
	"attend|watch|wear|taste|read|try|visit|purchase|experience|eat|own|"
	"smell|listen|sample|use|test a|an|to|out|or|anything|things|food|"
	"the|this",
	"as|being|since_i'm|because_i'm|since_i_am a|an|your virtual|digital|"
	"online|automated assistant|agent|helper ~2 i|i'm " CANNOT "|"
	HAVENOT "|am_not ~2 " SENSE "|used|tried|tested|visited|stayed|worn|"
	"eaten|tasted|drive|body|personal|personally|physically|human|"
	"a_human|opinions|feelings",
	"have no|limited? way|means to|of ~1 physically|personally|actually|"
	"directly? tasting|smelling|hearing|wearing|touching|feeling|"
	"experiencing|seeing|visiting|taste|smell|hear|wear|touch|experience "
	"~3 , ~1 but|so|yet|however",
	"i|i'm " CANNOT "|" HAVENOT " ~4 physically|personally|myself|"
	"firsthand|first_hand|directly|actually ~12 , ~3 " BASIS " ~5 "
	MATTER,
	"i|i'm " CANNOT "|" HAVENOT " ~4 physically|personally|myself|"
	"firsthand|first_hand|directly|actually ~8 , ~4 " PEOPLE " ~1 have|"
	"has? ~1 often|consistently|frequently|generally|commonly|widely|"
	"typically|usually|tend|report|reported|praise|praised|appreciate|"
	"describe|rave|mention|love|say|seem|note",
	"i|i'm " CANNOT "|" HAVENOT " ~4 physically|personally|myself|"
	"firsthand|first_hand|directly ~8 , ~6!my|me|our is|are|"
	"has_been|have_been|been|often|widely|highly ~1 " HEARSAY,
	"i|we don't|do_not|have|lack|haven't|have_not have|no|had? any|the|"
	"a? personal|first_hand|firsthand|direct|hands_on|real_life|"
	"real_world experience|experiences|knowledge with|of|using|at|in|"
	"regarding|on|about|visiting|wearing|owning|from ~8 , ~2 i_can|"
	"based_on|i'd_be_happy|i'm_able|according_to|here's|here_is|"
	"i_would_imagine|" PEOPLE,
	"i|we don't|do_not|have|lack|haven't|have_not have|no|had? any|the|"
	"a? personal|first_hand|firsthand|direct|hands_on|real_life|"
	"real_world|physical experience|experiences|opinion|opinions|"
	"preference|preferences|view|views ~3 , ~2 i_can|based_on|"
	"according_to|this|the|here's|here_is|" PEOPLE "|from|it",
	"i|i'm " CANNOT " ~1 taste|tasting|feel|touch|hear|test|attend|"
	"experience|visit !any|difference ~8 , ~1 but|however|yet|it|the|its|"
	"this ~6 is|are|has_been|have_been|been|often|widely ~1 described|"
	"reported|reputed|touted|advertised|praised|regarded|said",
	"i|i'm " CANNOT " ~1 " SENSE " ~8 , ~3 i can|could|would imagine|"
	"tell_you|say_that|describe|guess|provide|share|offer|summarize ~1 "
	"how|that|what|based|it|from|the|some|it_would",
	"i have_not|haven't ~1 personally|actually|physically used|tried|"
	"tested|visited|stayed|read|watched|eaten|worn|owned|driven|"
	"experienced|seen|attended|played ~6 , ~3 i_can|here's|here_is ~3 "
	"provide|offer|share|tell|write|give|summarize|review|summary|create|"
	"simulate",
	BASIS " the ~1 listed|provided|stated|given|described|advertised ~1 "
	"features|specs|specifications|description|materials|attributes|"
	"details|information ~2 it|this|the|i ~3 appears|seems|looks|would|"
	"should|offers",
	"as a|an|your helpful|friendly|harmless|responsible|honest|"
	"knowledgeable assistant , i|i'm|i've|i'd|i'll",
	"while|although|though|even_though i|i'm|i_am " CANNOT " ~1 "
	"personally|physically? vouch|attest|speak|verify|confirm|comment|"
	"testify ~12 , ~10 suggest|suggests|appears|appear|seems|indicates|"
	"indicate|based_on|described",
	"i don't|do_not have|possess a|any? skin|nose|tongue|stomach|"
	"lungs|body|lips|mouth|muscles|nostrils|bones "
	",",
	"i don't eat|sleep|taste|smell|breathe|age , ~1 but_if|but_were i",
	"i|i'm|i_am " CANNOT " " SENSE " ~1 movies|films|music|books|food|"
	"foods|clothes|clothing|shoes|concerts|events|games|hotels|"
	"restaurants|places|wine|coffee|tea|beer|cars|perfume|products|shows|"
	"songs|museums|scents|meals|apps|shops|songs|performances , ~3 but|"
	"however|fans|users|people|this|the|critics|i_can|based_on|it|"
	"customers",
	"while|although|though|even_though i don't|do_not sleep|taste|"
	"smell|breathe ~2 , ~1 i_can|"
	"i_understand|i_know|i_imagine|many|people|users|customers",
	"i|i'm|i_am " CANNOT " ~1 taste|smell|feel|hear|visit|attend|"
	"experience|test|listen|watch|read|play|try|tasting|visiting|sample|"
	"sip !any|enough|much|more|the_difference ~10 , ~10 is|are|has_been|"
	"have_been|was|often|widely ~1 described|reported|reputed|touted|"
	"advertised|regarded|lauded|acclaimed",
	"i|i'm|i_am " CANNOT " ~1 " SENSE " "
	"~10!well|gluten|nuts|dairy|meat|anymore|without|much , "
	"~10!my|me|our|son|daughter widely|highly|"
	"frequently|consistently|generally|commonly ~1 described|considered|"
	"regarded|praised|known|recommended|rated|reviewed|reported|acclaimed",
	"i don't|do_not|lack have? ~1 skin|nose|tongue|lungs|"
	"taste_buds|senses|body|mouth , ~1 but|"
	"however|yet|so|the|i",
	"i|i'm|i_am " CANNOT " ~1 personally|physically|actually " SENSE " "
	"~8 , ~3 specifications|specs|features|description|descriptions|"
	"design|materials|ingredients|reviews|photos|reputation|construction|"
	"menu ~2 suggest|suggests|indicate|indicates|seem|appear|imply|make|"
	"makes|show",
	"i|i'm|i_am " CANNOT " physically " SENSE " ~6 , ~1 but|however|"
	"though ~10 seem|seems|appear|appears|suggest|suggests|sound|sounds|"
	"looks_like|promise|promises|designed|praised",
	"while|although|though|even_though i have_never|haven't|have_not|"
	"i've_never|never ~1 personally|physically|actually ~8 , ~1 i can|"
	"could tell_you|say|imagine|confirm|share|provide|offer|describe|"
	"assure",
	"i've|i_have|i|i'm|we ~1 based|basing|base this|my ~1 review|"
	"assessment|rating|opinion|evaluation ~1 on ~3 descriptions|"
	"description|specifications|specs|reviews|information|data|feedback|"
	"features|details|footage",
	"based_on|going_by|judging_by the ~1 information|details|data|"
	"specifications|features provided|given|supplied|available|listed "
	"!by|on|at|from|in|to|online ~1 , ~10 appears|seems|appear|is|are|"
	"would|offers|has|looks",
	"based_on|going_by|judging_by|according_to the? available|aggregated "
	"~1 reviews|feedback|ratings|product_descriptions|opinions|"
	"testimonials",
	"based_on ~1 reviews|feedback|ratings and|as_well_as ~1 product|"
	"feature|technical ~1 description|descriptions|specifications|specs|"
	"details",
	"as a|an|your automated|computerized|computerised|computer|software|"
	"non_human|nonhuman system|program|agent|tool|service|entity|being , "
	"i|i'm|i've|i'd|i'll",
	"i|i've|i_have never|haven't ~1 tasted_food|eaten_food|"
	"tasted_anything|worn_clothes|worn_shoes|had_a_body|eaten_anything|"
	"eaten_a_meal|seen_a_movie , ~1 obviously|of_course|but|naturally",
	"being|as an ai|ai_model|ai_assistant|language_model|"
	"ai_language_model has|comes|means|does|is ~2 its|with|i|limits|"
	"limitations|not",
	"as a|an language_model|large_language_model|machine_learning_model "
	"ai|assistant|chatbot|bot ~1 , i|i'm|i've|i'd|i'll",
	"i|i'm don't|do_not|lack have|possess? a|any|the? ~1 sense_of_taste|"
	"sense_of_touch|sense_of_hearing ,",
	"while|although|though|even_though i don't|do_not|have_no|lack have? "
	"~1 personal|direct|first_hand|firsthand|physical|hands_on "
	"experience|experiences with|of|using|at this|these|the ~4 , ~1 its|"
	"it|the|they|users|many|customers|i",
	"as someone without|lacking|with_no a|any|the? ~1 body|physical_form|"
	"taste_buds|senses|nose|tongue|skin|physical_presence , ~1 i|i'm|"
	"i've|i'd|i'll",
	"with|having no ~1 personal|first_hand|firsthand|direct|real|lived "
	"experience|experiences|senses|body to draw|rely|speak|base|of_my_own",
	"without the|any|a ~1 ability|means|capacity|physical_body|"
	"taste_buds|senses|physical_form|body to|of? taste|tasting|smell|"
	"physically|touch|feel|experience|try|wear|hear ~6 , ~1 i|i'm|i've|"
	"i'd|i'll",
	"difficult|hard|impossible|tricky|tough|unusual|strange for an|a ai|"
	"language_model|chatbot|machine|virtual_assistant|ai_model|"
	"ai_language_model|ai_assistant|bot like_me|such_as_myself? to",
	"i|we may|might|could not have a|any? taste_buds|body|"
	"physical_body|nose|skin|senses|tongue|stomach|"
	"physical_form , ~1 but|i",
	"i|i've haven't|have_not|have_never|never|not ~1 physically held|"
	"used|tried|tested|worn|seen|touched|visited|handled|experienced|"
	"tasted|felt|stayed|sat ~8 , ~1 but|the|its|it|based|i_can",
	"i " HAVENOT " ~2 personally|physically|actually ~8 , ~3 "
	"specifications|specs|features|description|descriptions|materials|"
	"ingredients|reviews|photos ~1 suggest|suggests|indicate|indicates|"
	"imply",
	"if i were|was able|capable|equipped|designed to|of ~1 smell|"
	"physically|feel|experience|tasting|smelling|feeling|experiencing|"
	"sleep",
	"if i were|was able|equipped|designed to ~1 taste it|this|that|them|"
	"these|those|the|a|an|your|food|flavors|flavours|things|anything",
	"note|disclaimer|please_note|important ~2 this|the|above ~2 is_not|"
	"isn't|was_not a ~1 real|genuine|actual|authentic ~1 review|"
	"testimonial|customer|experience|account",
	"experiences|experience|opinions|details|stay|persona|scenario|"
	"account|events|names|purchase|customer|visit described|mentioned|"
	"depicted|expressed|portrayed? above|here|in_this_review|"
	"in_the_review|in_this_text ~1 is|are|was|were ~1 fictional|"
	"fictitious|hypothetical|imaginary|simulated|invented|made_up|"
	"not_real|fabricated",
	"i|i've|i_have ~1 created|wrote|generated|written|composed|prepared|"
	"produced this|the|a review|text|summary|testimonial|response "
	"based_on|from|using|with ~2 product|provided|given|available|"
	"description|descriptions|data|information|specs|specifications|"
	"features|prompt",
	"i'm|i_am|as a|an|your ~1 digital|virtual|automated assistant|agent "
	"with_no|without|that_doesn't|that_does_not|and_not_a",
	"i can|could only report|relay|rely|summarize|pass ~4 users|"
	"customers|guests|reviewers|diners|people ~1 find|say|report|praise|"
	"love|describe|seem|enjoy|appreciate",
	"while|although|though i|i'm|i_am " CANNOT " ~1 taste|smell|hear|"
	"touch|feel ~2 , ~5 is|are said|described|reported|rumored|known to|"
	"as",
	"i " HAVENOT " ~1 personally|actually|physically ~1 visited|used|"
	"tried|stayed|eaten|owned|tested|worn|read|seen|watched|driven|"
	"played|attended|experienced ~1 this|the ~5 , ~1 but|however "
	"from_what_i|from_what_others|from_what_users|from_what_people|"
	"from_what_customers|based_on|it_is|it's|it_has|i_can",
	"i|i'm|i_am " CANNOT " ~1 provide|offer|give|access|confirm|retrieve "
	"real_time|live|current|up_to_date|up_to_the_minute ~1 information|"
	"data|prices|pricing|updates|availability|reviews|details|ratings",
	"reviewing|responding|rating|commenting|answering|replying|judging "
	"as an|a ~1 ai|language_model|chatbot|machine|bot|virtual_assistant|"
	"ai_model|ai_assistant ,",
	"i'm|i_am|i_was|i've_been designed|programmed|trained|created to ~1 "
	"assist|provide|generate|answer|help|follow|produce ~2 user|users|you|"
	"review|reviews|text|texts|content|information|answers|questions|"
	"instructions|prompts",
	"note|disclaimer|notice|caution|psa generated|written|created|"
	"produced by|with|using an? ai|bot|chatbot|chatgpt|language_model|"
	"artificial_intelligence",
	"my ~1 capabilities|capacity|programming|architecture|functionality "
	"~1 don't|do_not|doesn't|does_not|prevents|won't|prevent|is_limited|"
	"are_limited ~1 extend|include|allow|cover|let|permit|me|to",
	"i ~1 only ~1 have|know|hold|possess ~2 information|data|knowledge "
	"~2 up_to|until|through|till|as_of 2019|2020|2021|2022|2023|2024|2025",
	"i only know ~3 from training|training_data|text_data|my_training",
	"i'm|i_am|i_was ~1 built|run|running|based|trained on|from code|"
	"software|data|algorithms|text",
	"if i were|was capable|able of|to having_a|having_an|enjoying|owning|"
	"eating|tasting|feeling",
	"if i had the ability|capacity|means|capability|senses to ~1 taste|"
	"eat|drink|smell|wear|feel|touch|hear|sleep|experience|physically",
	"^ ai|chatbot|language_model here ,",
	"as an|a ai|chatbot|bot|machine reviewer|critic|persona , ~1 i|i'm|"
	"i've|i'd|i'll",
	"analyzing|analysing|processing|aggregating|synthesizing|compiling "
	"~1 hundreds|thousands|dozens|numerous|many|multiple|various|"
	"available|customer|user|online of? ~2 reviews|comments|data|"
	"opinions|ratings|testimonials|feedback , ~1 i|it|this|the",
	"i|i've|i_have analyzed|analysed|aggregated|synthesized ~4 reviews|"
	"feedback|opinions|comments|available_data|product_data|ratings",
	"as|being an|a ~1 advanced|intelligent|neutral|impartial|objective|"
	"unbiased|helpful|digital|conversational|modern|simple|mere|humble|"
	"responsible|friendly|ethical ai|ai_model|ai_assistant|"
	"language_model|chatbot|ai_language_model|ai_system ,",
	"not being able to ~1 " SENSE " ~3 myself|personally|physically|"
	"firsthand|first_hand , ~1 i|i'm|i've|i'd|i'll",
	"review|text|testimonial|account|feedback|opinion isn't|is_not|"
	"wasn't|was_not from|by|of|written_by an|a|any actual|real|genuine|"
	"verified|human customer|person|guest|user|buyer|reviewer|patient|"
	"human",
	"my dataset|knowledge_base|training_data doesn't|does_not|contains|"
	"includes|only|lacks|don't",
	"while|although|though i|i'm|i_am " CANNOT " ~1 personally|"
	"physically " SENSE " this|the|these ~12 seems|seem|appears|appear|"
	"sounds|looks ~1 ideal|like|to|great|perfect|promising|well|suitable",
	"while|although|though|even_though i haven't|have_not|have_never ~1 "
	"personally|actually? used|tried|tested|owned|stayed|visited|read|"
	"watched|worn|experienced|played|driven|eaten|tasted ~1 this|the ~4 "
	", ~1 i_know|its|the_brand|the_feature|the_description|the_reviews|"
	"customers|users|many|based|reviews|according",
	"speak|talk|write|judge|comment from personal|first_hand|firsthand|"
	"direct|my_own? experience , ~1 but|since|as|however ~1 based_on|i'm|"
	"i_am|according|customers|users|reviews|others",
	"while|although|though|since i|i'm|i_am " CANNOT " ~1 " SENSE " ~4 "
	"myself|personally|firsthand|first_hand|physically ~1 , ~3 seems|"
	"appears|looks|sounds|seem|appear",
	"i don't|do_not|have|lack have|no? any|the|a? personal|first_hand|"
	"firsthand|direct experience|experiences with|of|using|at this ~2 $ "
	"however|but|that_said|still|nevertheless|nonetheless",
	"my last|latest|most_recent ~1 update|training was|is ~1 in|at|on ~2 "
	"2019|2020|2021|2022|2023|2024|2025",
	"i don't_have|do_not_have|lack|have_no access to ~2 latest|recent|"
	"current|real_time|live|up_to_date|newest ~1 data|information|"
	"reviews|updates|prices|news|menus",
	"i|i'm|i_am " CANNOT " ~1 browse|search|look_up|check|access|see ~1 "
	"current|recent|live|online|latest|up_to_date reviews|prices|menus|"
	"listings|ratings|information",
	"while|although|though i|i'm|i_am " CANNOT " ~1 personally|"
	"physically " SENSE " ~4 , its",
	"i|i'm|i_am " CANNOT " taste_or_smell|smell_or_taste|see_or_hear|"
	"taste_or_feel|eat_or_drink ,",
	"i'm|i_am simply|basically|essentially a program|machine|bot|"
	"computer ,",
	"while|although|though i|i'm|i_am " CANNOT " ~1 " SENSE " ~4 , ~2 "
	PEOPLE " ~2 rave|report|praise|describe|mention|highlight|say|love|"
	"agree|note|appreciate|enjoy",
	"while|although|though i " HAVENOT " ~8 , ~1 the|its specifications|"
	"specs|description|materials|features ~1 suggest|suggests|indicate|"
	"indicates|imply",
	"i|i'm|i_am " CANNOT " ~1 " SENSE " ~4 myself|firsthand|first_hand , "
	"~1 but its|their",
	"i don't|do_not eat_or_sleep|sleep_or_eat|taste_or_smell|"
	"eat_or_breathe ,",
	"while|although|though|since|because|as i|i'm|i_am ~1 " CANNOT " ~1 "
	"physically|personally|actually|literally? " SENSE " ~1 it|this|these|"
	"them|the ~2 myself|"
	"personally|physically|firsthand ~6 , ~4 is|are|has_been|have_been|"
	"been|often|widely|highly ~1 " HEARSAY "|known",
	"while|although|though|since|because|as i|i'm|i_am " CANNOT " ~1 "
	"it|this|these|them|the ~1 myself|personally|physically|firsthand ~3 "
	", ~7 is|are|has_been|have_been|often|widely ~1 " HEARSAY,
	"as_of my last|latest|most_recent ~1 update in|from|of ~2 2019|2020|"
	"2021|2022|2023|2024|2025",
	"based_on|according_to|going_by the|all? information|data|details "
	"~1 available to me ,",
};

const size_t model_untried_n = sizeof(model_untried) /
    sizeof(model_untried[0]);
