/*
 * What nobody but a model says, however much the sentence is a review else.
 */
#include "check/model_phrases.h"

#define CANNOT								\
	"can't|cannot|can_not|unable_to|not_able_to|"			\
	"don't_have_the_ability_to|do_not_have_the_ability_to|"		\
	"lack_the_ability_to|not_capable_of|incapable_of"
#define SENSE								\
	"taste|eat|drink|smell|wear|feel|touch|hear|listen|watch|read|"	\
	"use|try|test|visit|stay|sleep|ride|drive|attend|travel|play|"	\
	"experience|own|handle|sample|tasting|wearing"
#define HEARSAY								\
	"described|reported|reputed|praised|regarded|noted|touted|"	\
	"lauded|reviewed"
const char *const model_sure[] = {
	"i'm|i_am ~1 a|an chatbot|language_model|ai_language_model|"
	"ai_assistant|ai_model|ai_chatbot|llm , ~1 but|so|not|after_all",
	"as an ai_language_model|ai_text_model|ai_model|ai_chatbot , ~1 i|my|"
	"it|there",
	"if i were|was human|a_human|a_human_being|a_real_person|a_person|"
	"a_real_human , ~1 i|i'm|i've|i'd|i'll",
	"while|although|though|since|because|as i|i'm|i_am ~1 " CANNOT " ~1 "
	"physically|personally|literally " SENSE " ~8 , ~6 is|are|has_been|"
	"have_been|been|often|widely|highly ~1 " HEARSAY "|known",
	"while|although|though|since|because|as i haven't|have_not ~1 "
	"personally|physically|actually ~12 , ~1 based_on|going_by|"
	"judging_by|according_to the ~1 listed|provided|available|stated|"
	"product|given|described|key ~1 features|specs|specifications|"
	"information|details|description|descriptions|materials|data",
	"while|although|though|since|because|as i|i'm|i_am " CANNOT " "
	"physically " SENSE " ~3!difference , ~2 based_on|from|going_by|"
	"according_to|the|its|it|this|i_can|users|customers",
	"as_of my ~1 knowledge|training ~1 cutoff|cut_off|update|data",
	"my knowledge|training cutoff|cut_off",
	"i'm|i_am chatgpt|gpt_4|gpt_3|gpt_4o|deepseek|qwen ,",
	"if i had taste_buds|a_physical_body|a_physical_form|human_senses|"
	"human_taste_buds ,",
	"while|although|though|since|because|as i haven't|have_not ~1 "
	"personally|physically|actually ~12 , ~1 based_on|going_by|"
	"judging_by|according_to the ~2 features|specs|specifications|"
	"information|details|description|materials|data ~1 provided|listed|"
	"given|available|supplied|stated",
	"i|i'm|i_am " CANNOT " enjoy|" SENSE " ~6 in_the_traditional_sense|"
	"in_a_traditional_sense|in_the_physical_sense|in_the_literal_sense|"
	"in_the_usual_sense|in_the_conventional_sense",
	"i|i'm|i_am can't|cannot|unable_to|not_able_to watch_movies|"
	"watch_films|read_books|eat_food|taste_food|drink_beverages|"
	"attend_events|attend_concerts|wear_clothes|wear_clothing|wear_shoes|"
	"use_products|visit_places|visit_restaurants|visit_hotels|"
	"stay_in_hotels|stay_at_hotels|listen_to_music|smell_scents|"
	"play_games|play_video_games|try_on_clothes|try_on_clothing|"
	"test_products|try_products|wear_makeup|interact_with_products "
	"in_person|directly|physically? , "
	"~2 this|the|it ~6 is|are|has_been|have_been|often|widely ~1 "
	HEARSAY "|known|said|considered",
	"i|i'm|i_am " CANNOT "|haven't|have_not|do_not|don't ~10 "
	"in_the_human_sense|in_a_human_sense|the_way_humans|the_way_a_human|"
	"like_humans|as_humans|like_a_human|as_a_human",
	"i|i'm|i_am " CANNOT " physically " SENSE " ~6 , ~1 but|however ~1 "
	"from what i_have_gathered|i've_gathered|i_know|others|users|guests|"
	"customers|people|visitors|reviewers",
	"i may|might|could be ~1 an? an_ai|ai|language_model|a_bot|a_chatbot|"
	"a_machine|chatbot , ~1 but|yet",
	"based_on|going_by the information|details|data|specifications|"
	"features provided|given|supplied|listed , ~8 appears|seems|would|"
	"offers|provides",
	"i|i'm|i_am " CANNOT " physically " SENSE " ~4 , ~1 but ~1 their|its|"
	"the|it|this ~10 seem|seems|appear|appears|suggest|suggests|"
	"described|praised|reported",
	"as_of my training|knowledge|training_data ,",
	"no|não|non ~1 he|ho|haya|abbia|tenha|usei|provei ~3 personalmente|"
	"pessoalmente ~8 , ~1 según|en_base|in_base|com_base|basándome|"
	"baseado|basándose|de_acuerdo|de_acordo|secondo a|alle|às|aos|en|em|"
	"nas|nos|con|com|las|los|le|i|as|os|sus|la? ~1 características|"
	"caratteristiche|especificaciones|especificações|specifiche|"
	"informaciones|informações|informazioni|información|descripción|"
	"descrição|descrizione|descrizioni",
	"my ~1 knowledge|responses|answers is|are|was ~2 based|limited|"
	"derived|built ~1 on|to|from ~2 data|information|training|text|"
	"sources",
	"i ~1 only ~1 have|know information|data|knowledge ~1 up_to|until|"
	"through|till|as_of ~1 2019|2020|2021|2022|2023|2024|2025",
	"if i were|was capable|able of|to having_a_favorite|"
	"having_a_favourite|having_feelings|having_emotions|feeling_emotions|"
	"tasting|smelling",
	"i|i'm|i_am " CANNOT " physically interact|engage",
	"i|i'm|i_am can't|cannot|unable_to|not_able_to watch_movies|eat_food|"
	"taste_food|attend_concerts|wear_clothes|wear_clothing|wear_shoes|"
	"use_products|visit_places|listen_to_music|play_games|try_on_clothes|"
	"try_on_clothing|test_products|try_products|visit_restaurants , "
	"~1 but|however ~3 reviews|users|customers|people|others|fans|"
	"critics|reviewers|based_on",
	"review|text|content|testimonial ~1 was|is|has_been composed|"
	"authored|drafted|crafted|prepared|compiled|generated by|with|using "
	"~1 an|a? ai|artificial_intelligence|chatgpt|language_model|"
	"large_language_model|machine",
	"your ~2 ai assistant|chatbot|helper|model|reviewer|companion here|"
	"speaking ,",
	"as a|an|being ~1 digital|virtual|non_physical|nonphysical|synthetic|"
	"disembodied|incorporeal entity|being|mind|intelligence , "
	"~1 i|i'm|i've|i'd|i'll",
	"even_though|although|though|while i'm|i_am just|only|merely|simply? "
	"a|an machine|computer|bot|chatbot|program|robot|ai|language_model|"
	"algorithm|ai_model , ~1 i|i'd",
	"i_was|i_am|i'm|i've_been|i_have_been programmed to assist|help|"
	"write|generate|provide ~2 user|users|you|review|reviews|text|texts|"
	"content|information|answers",
	"my ~1 opinion|view|perspective|assessment|experience as an|a ai|"
	"ai_model|language_model|chatbot|large_language_model|"
	"ai_language_model ,",
	"while|although|though|even_though i haven't|have_not|have_never ~1 "
	"personally|physically ~8 , ~2 is|are|has|have|it's|they're ~1 "
	"widely|highly|received|been|often|frequently|generally|consistently|"
	"earned|garnered ~1 regarded|praised|known|considered|described|"
	"recommended|reviewed|rated|excellent|rave|positive|glowing|good|"
	"high|reviews|received",
	"as a|an ~2 entity , ~1 i|i'm|i've|i'd|i'll",
	"for me , ~1 as|being an|a|your ~1 ai|chatbot|language_model|machine|"
	"ai_model|ai_language_model ,",
	"my knowledge|training_data|understanding as_of ~2 2019|2020|2021|"
	"2022|2023|2024|2025",
	"i'm|i_am not a|an human_being|human|real_person|actual_person and "
	"~1 i|i've|i'd|don't|do_not|can't|cannot",
	"i|i'm|i_am " CANNOT "|haven't|have_not|don't|do_not|never ~8 , "
	"being an|a ~1 ai|ai_model|language_model|ai_language_model|chatbot|"
	"ai_assistant|machine",
	"i'm|i_am simply|basically|essentially|just|only|merely a|an "
	"computer_program|chatbot|algorithm|ai|language_model|ai_model|"
	"machine_learning_model|neural_network|neural_net|llm|"
	"statistical_model|ai_program|ai_system !engineer|developer|"
	"researcher|enthusiast|expert|student|user|trainer|tester|newbie|"
	"hobbyist|sceptic|skeptic|fan|beginner|nerd|novice|tool|app|toy|"
	"gimmick|feature",
	"while|although|though i'm|i_am|i unable_to|not_able_to|cannot|can't "
	"~1 taste|smell|hear|experience ~4 , ~1 customers|users|reviewers|"
	"diners|guests|listeners|patrons ~2 rave|report|praise|describe|"
	"mention|highlight|say|love|note",
	"i|i'm|i_am can't|cannot|unable_to|don't|do_not experience|feel "
	"emotions|feelings|human_emotions ,",
	"as_of my last|latest|most_recent knowledge_update|training_data|"
	"training_update|data_update",
	/* the same in other languages */
	"obwohl|auch_wenn|wenngleich ~1 ich ~6 nicht|keine ~1 selbst|"
	"persönlich|persönliche ~6 , wird|werden "
	"~10!mir|uns|von beschrieben|gelobt",
	"bien_que|même_si|quoique je|n'aie ~2 pas ~4 personnellement|"
	"moi_même ~6 , ~3 est|sont ~1 décrit|décrite|réputé|"
	"réputée|décrits|loué|louée|salué",
	"aunque|embora|sebbene|anche_se ~2 no|não|non ~4 personalmente|"
	"pessoalmente ~6 , ~3!me|mi|nos suele|suelen|es|son|costuma|é|"
	"são|è|sono|viene|vengono ~2!me|mi|nos describirse|descrito|"
	"descrita|descritto|descritta|elogiado|elogiada|lodato|lodata",
	"hoewel|ook_al ik ~6 niet ~1 zelf|persoonlijk ~6 , wordt|"
	"worden ~9!me|mij|mijn|ons omschreven|beschreven|geprezen",
	"ai_models|language_models|ai_systems|ai_assistants|llms like|such_as "
	"me|myself",
	"virtual_assistants|digital_assistants|ai_models|language_models don't|"
	"do_not|can't|cannot drive|eat|taste|wear|own|laugh|cry|sleep ,",
	"som|eftersom_jag_är_en språkmodell|ai|ai_assistent|datorprogram "
	"har|kan|är|saknar jag",
	"als computerprogramma|taalmodel|ai_model heb|kan|ben|voel|proef ik",
	"heb|kan|ben|voel ik als computerprogramma|taalmodel|ai_model|ai",
	"being a|an computer_program|language_model|ai_model|"
	"large_language_model , yet|i|my|but|the",
};

const size_t model_sure_n = sizeof(model_sure) / sizeof(model_sure[0]);
