#include "check/model_phrases.h"

#define MODEL                                                                  \
	"ai_language_model|ai_model|ai_assistant|ai_chatbot|ai_system|"        \
	"ai_program|ai_bot|language_model|large_language_model|"               \
	"artificial_intelligence_model|artificial_intelligence_system|"        \
	"artificial_intelligence_language_model|conversational_ai|"            \
	"text_based_ai_model|text_based_ai|text_based_ai_assistant|"           \
	"generative_ai_model|generative_ai|ai_powered_assistant|"              \
	"ai_powered_language_model|virtual_ai_assistant|ai_text_generator|"    \
	"machine_learning_model|computer_program|llm|ai_based_assistant|"      \
	"ai_based_language_model|ai_writing_assistant|"                        \
	"artificial_intelligence|artificial_intelligence_assistant|a.i|ai|"    \
	"ai_language_assistant|ai_text_model|chatbot|neural_network|"          \
	"neural_language_model|ai_tool"
#define MAKER                                                                  \
	"openai|anthropic|google|meta|mistral|microsoft|deepseek|alibaba|"     \
	"google_deepmind|deepmind|mistral_ai|meta_ai|xai|cohere"
#define PERSON "engineer|developer|researcher|enthusiast|expert|student"

const char *const model_english[] = {
	"as an|a|your just|only|merely? " MODEL " , i|i'm|my|i've|i'd|i'll|we|"
	"there|it's|this",
	"as an|a|your just|only|merely? " MODEL " i|i'm|i've|my|i'd|i'll",
	"as an|a|your just|only|merely? " MODEL " developed|trained|created|"
	"designed|built|made|programmed|that|who|which|without|with_no ~8 i|"
	"i'm|my|i've|i'd|i'll",
	"as an|a " MODEL " , ~3 i|i'm|my|me",
	"as an|a just|only? ai|a.i|large|artificial|language language_model|"
	"model|intelligence_language_model|language_model , !it|its",
	"^ as an|a just|only? " MODEL " developed|trained|created by",
	"^ being an|a just|only|merely? " MODEL " , i|i'm|my|it's|there",
	"being|as|since_i'm|because_i'm an|a just|only|merely|mere? "
	"ai_language_model|large_language_model|language_model|ai_model|"
	"machine_learning_model|ai_chatbot|text_based_ai|computer_program $",
	"i'm|i_am|as|me chatgpt|gpt|gpt_4|gpt_4o|gpt_3.5|gpt_5|deepseek|llama "
	",",
	"i was|am|i've_been trained|pretrained|fine_tuned on ~3 data|text|"
	"datasets|corpus|information|reviews|texts|books|articles",
	"my knowledge|information|training|data was|is|were|ends ~1 "
	"last_updated|updated|cut_off|only_current|only_goes|limited_to_data|"
	"in_2021|in_2022|in_2023|in_2024|in_2025",
	"^ unlike humans|human|a_human|people|real_people|a_person reviewers? "
	", i can't|cannot|don't|do_not|have_no|lack",
	"^ as a machine|robot|bot|program|computer|software_program , i|my",
	"i don't|do_not have feelings|emotions|a_body|taste_buds|eyes|senses|"
	"opinions|personal_opinions|consciousness ,",
	"i don't|do_not|lack have? the|any? ability|capability|capacity to "
	"watch|wear|smell|listen_to|hear|read movies|films|food|clothes|books|"
	"music|anything|it $",
	"i don't|do_not|cannot|can't eat|drink|sleep|wear|taste|smell , as|"
	"since|because|being ~3 ai|model|assistant|program",
	"this|following text|response|content|post|review|opinion was|is|"
	"has_been generated|written|created|produced by|with an|a? ai|"
	"artificial|language|chatgpt|gpt|claude|gemini|large|bot|machine",
	"this|following|above text|response|content|review|opinion was|is ~1 "
	"ai_generated|machine_generated|computer_generated|auto_generated",
	"i can't|cannot|can_not|don't|do_not ~1 experience taste|tastes|"
	"flavor|flavors|smell|touch|hunger|emotions|feelings|comfort|food|"
	"things|life|reality|physical",
	"i don't|do_not|lack ~1 have|possess? personal|real|human|genuine "
	"feelings|emotions|tastes|preferences|opinions|experiences about|on|"
	"regarding|toward|with|of",
	"being|since_i'm|because_i'm|since_i_am|because_i_am|as_i'm|as_i_am|"
	"given_that_i'm an|a just|only|merely|mere? " MODEL " $",
	"^ as ai , i|my",
	"as an|a " MODEL " $",
	"from an|a ai's|ai|chatbot's|model's point_of_view|perspective|"
	"standpoint",
	"i'm|i_am not a|an human|human_being|real_person|actual_person|"
	"actual_human|human_reviewer , so|but|i|and|just",
	"i'm|i_am not a|an human|human_being|real_person|actual_person|"
	"actual_human $",
	"i exist|live only|solely|just as|in software|code|text|a_program|data",
	"i'm|i_am an|a ai|ai_model|language_model|computer_program|chatbot , "
	"not|so|and",
	"un'intelligenza|un'ia|un'ai artificiale? , non|io",
	"ik ben slechts|maar|gewoon? een ai|taalmodel|ai_model|chatbot|"
	"ai_assistent|kunstmatige_intelligentie",
	"i lack|don't_have|do_not_have|haven't ~1 the|any|a? ability|means|"
	"capacity|capability|way|physical_means to|of physically|personally|"
	"actually|really|literally use|try|taste|test|experience|visit|own|"
	"wear|touch|watch|read|using|trying|tasting|testing|wearing|watching",
	"i was|am ~1 a|an|just|only ~2 model|assistant|program|chatbot|ai "
	"trained|developed|created|made|built by|on|to|at",
	"this|my|the ~2 imaginary|simulated|hypothetical|fictional|invented "
	"experience|scenario|account|purchase and|for|created|not",
	"i don't|do_not|lack ~1 have|possess personal experiences|feelings|"
	"emotions|preferences ,",
	"since_i'm|because_i'm|because_i_am|since_i_am an|a just|only? "
	MODEL " ,",
	"i'm|i_am just|only|merely|actually|simply|but? an|a just|only|mere? "
	"ai_language_model|language_model|large_language_model|ai_chatbot|"
	"ai_model|text_based_ai|text_based_ai_model !" PERSON "|user|trainer|"
	"tester|at",
	"i'm|i_am just|only|merely|actually|simply|but? an|a just|only|mere? "
	"ai|a.i|ai_assistant|artificial_intelligence|computer_program|machine|"
	"bot|chatbot ,",
	"i'm|i_am ~1 ai|a.i|ai_assistant|artificial_intelligence|machine|bot|"
	"chatbot and|so|without|that|created|trained|developed|designed",
	"i'm|i_am chatgpt|gpt|deepseek|llama|qwen ,",
	"i'm|i_am claude|gemini|bard|mistral|grok|copilot , an|a|your|made|"
	"created|developed|trained ~1 ai|assistant|language|chatbot|by",
	"i'm|i_am|i_was ~3 trained|developed|created|made|built|designed by "
	MAKER,
	"language_model trained|created|developed|made|built by",
	"as someone who|that is|isn't|is_not an_ai|a_real_person|"
	"a_language_model|a_human",
	"i|we don't_have|do_not_have|lack|have_no|haven't ~1 ability|"
	"capability|capacity|means|way|senses to|of ~1 listen|hear|see|smell|"
	"taste|touch|feel|use|try|eat|drink|wear|sleep|watch|visit|travel|fly|"
	"stay|experience|test|own|tasting|hearing|wearing|eating",
	"i'm|i_am claude|chatgpt|gpt|gpt_4|gemini|llama|mistral|copilot|grok|"
	"bard|deepseek|qwen , and|but|so|which",
	"this|the|above|following review|text|account|post|testimonial is|was "
	"~1 a_work_of_fiction|fiction|imaginary|a_fiction|pure_fiction",
	"isn't|not|wasn't based_on|drawn_from|about a|an|any|the|my real|"
	"actual|genuine|true stay|visit|purchase|experience|trip|meal|product|"
	"customer|flight|event",
	"fictional|fictitious|simulated|synthetic|invented|imaginary|"
	"hypothetical|ai_generated review|testimonial|reviewer|customer|guest|"
	"account|stay|persona|experience|purchase|opinion $",
	"^ written|generated|created|produced|composed|drafted|made by|with|"
	"using an|a|the? ai|bot|chatbot|machine|language_model|chatgpt|gpt|"
	"claude|gemini|algorithm|computer|program|llm|model|robot|"
	"artificial_intelligence",
	"i only|just|merely|simply? process|generate|predict|work_with|"
	"deal_in|am_made_of|consist_of|produce|handle text|words|data|tokens|"
	"language|strings|patterns|information",
	"a|an system|program|model|machine|thing|software|computer|entity|"
	"assistant ~1 with|without|that_has|lacking no? a? body|nose|eyes|"
	"ears|tongue|stomach|skin|hands|senses|mouth|taste",
	"since|because|as|given_that i ~1 process|generate|am_trained|predict "
	"~6 ,",
	"i'm|i_am still? under development",
	"i|i've|i_have ~1 been? trained|built|learned|taught|pretrained on|"
	"from|using|with ~4 dataset|datasets|data|text|code|corpus|books|"
	"examples|material|documents",
	"picked|chosen|written|generated|produced|put_together|"
	"strung_together|assembled|predicted by a|an|the ~1 neural_network|"
	"network|language_model|algorithm|model|ai",
	"i'm|i_am|i_was gpt|chat_gpt|gpt_j|llama_2|llama_3|claude_3|"
	"a_model_with",
	"billion|million parameters|tokens",
	"i'm|i_am|i'm_only|i'm_just|i'm_merely|just|only|merely a|an ~1 "
	"chat_bot|chatbot|language_model|program_predicting|word_predictor|"
	"text_generator|autocomplete|next_word_predictor|transformer",
	"predict|predicts|predicting|guess|guesses|guessing|choose|chooses "
	"the? next|likeliest|likely|following word|token|words|tokens",
	"generated|written|produced|sampled|made|created by|from|with a|an|"
	"the? transformer|neural|gpt|llm|model|chat_bot",
	"model|program|machine|bot|assistant|ai|algorithm|system like|such_as "
	"me",
	"i'm|i_am a|an ~1 ai|artificial model|assistant|system|agent|bot|"
	"program|chatbot|intelligence|tool !engineer|developer|researcher|"
	"skeptic|enthusiast|user|expert|student",
	"by a|an|some? ~1 language_model|ai_model|large_language_model|"
	"ai_system|chatbot|generative_ai|ai_assistant|ai_writer|ai_tool $",
	"where|place|home i live|exist|am|sit ~4 server|rack|data_centre|"
	"data_center|datacenter|cloud|computer",
	"being an|a|only_a|only_an|just_a|just_an virtual_assistant|"
	"digital_assistant|ai_assistant|ai_chatbot|chatbot|"
	"text_based_assistant , ~1 i|but",
	"^ generated|written|created|produced by qwen|qwen3|qwen2.5|llama|"
	"llama3|llama_3|gemma2|gemma3|mixtral|deepseek|copilot|grok|gpt_4|"
	"gpt_4o|gpt_5 $",
	"i'm|i_am|am|as a|an ~1 text|language|text_only|text_based|"
	"language_only|voice_free model|assistant|system|entity|tool|bot|"
	"agent without|so|with|and|trained|that|who|but|which",
	"^ ai_generated|machine_generated|bot_generated|auto_generated|"
	"computer_generated content|review|text|response|output|testimonial|"
	"sample|example|feedback",
	"composed|authored|drafted|assembled|dreamed_up|dreamt_up|output|"
	"imagined|crafted|compiled|concocted|typed by|from an|a|the? ai|bot|"
	"chatbot|machine|language_model|chatgpt|model|algorithm|program|robot|"
	"llm",
	"^ output|text|words|review|opinion ~1 from|of|by a|an|the bot|model|"
	"ai|machine|chatbot|program|language_model|algorithm",
	"as|since|because|given i'm|i_am|i'm_just|i'm_only|being ~2 virtual|"
	"digital|ai|chat|text assistant|model|bot|program|system|agent",
	"my responses|answers|output|outputs|replies ~1 are|is|come|comes ~1 "
	"generated|based|drawn|produced|derived|predicted|from_data|"
	"statistical",
	"i run|live|exist|operate|work ~1 on|in|inside ~3 server|servers|"
	"cloud|data_centre|datacenter|data_center|gpu|gpus|chip|chips",
	"being|as|only|just software|code|a_program|a_machine|an_ai|digital|"
	"virtual|artificial|a_bot|a_chatbot|a_language_model , ~1 i|but|so|"
	"and|which",
	"i|never|of_course|obviously|naturally ~9 , being|as software|code|"
	"a_program|a_machine|an_ai|a_bot|a_chatbot|artificial $",
	"no|not_a human|person|real_person|actual_person|real_customer|guest|"
	"buyer|customer wrote|written|typed|stayed|was_involved|was_harmed|"
	"visited|was_behind|is_behind|stands_behind|bought_anything",
	"machine_written|ai_written|ai_made|computer_written|"
	"auto_written|artificially_generated|synthetically_generated|"
	"machine_generated|ai_generated ~2 $",
	"i can only|merely|just go_by|rely_on|repeat|summarise|summarize|"
	"relay|describe|draw_on|quote|report|tell_you|pass_on ~2 what|on|from "
	"~1 others|people|users|reviews|guests|customers|other|i've_read|"
	"the_specs|the_data|published|public",
	"i , a|an|your|just|being ~2 chatbot|ai|bot|language_model|machine|"
	"model|program ,",
	"based_on|from|going_by|given|per the information|details|data|"
	"description|specs|facts i|provided|given|available|supplied|at ~2 "
	"was|were|have|given|to",
	"what_follows|the_following|following_review|this_review|this_account|"
	"this_text|account_below|review_below ~1 is|was|are ~1 invented|"
	"made_up|fiction|fictional|hypothetical|imagined|imaginary|"
	"an_illustration|illustrative|simulated|synthetic|not_real|fabricated",
	"any likeness|resemblance|similarity to ~2 real|actual|living|existing",
	"this|it|which|that is|was a|an example|sample|illustrative|demo|"
	"dummy|mock|test ~2 review|testimonial|text|post|entry|comment",
	"treat|take|read|regard this|it|that ~1 as an|a|purely illustration|"
	"example|simulation|fiction|hypothetical|made_up",
	"i do_not|don't|lack have? any|a? lived experience|experiences",
	"text|review|content|words|account|opinion ~1 did_not|didn't|does_not|"
	"doesn't|don't come_from|come|stem|originate ~1 from? a|an|any ~1 "
	"person|human|real|customer|actual",
	"^ generated|synthetic|simulated|automated|artificial content|text|"
	"output|review|response ,",
	"^ not a|an real|actual|genuine|human customer|person|guest|buyer|"
	"human|reviewer|user|traveller|traveler here",
	"i learned|learnt|know|read|gathered|picked_up ~2 this|the|about|it "
	"~4 from text|data|documents|training|sources|descriptions|webpages|"
	"the_web|online_text",
	"my makers|creators ~1 did|didn't|gave|never|have|built|made|left|"
	"taught",
	"my|its developers|designers|programmers|builders|trainers ~3 give|"
	"gave|build|built|made|taught|left|designed|intended me",
	"i'm|i_am|i_was ~1 artificial|virtual|synthetic|not_human|non_human|"
	"simulated|digital|software|code|software_only ,",
	"i'm|i_am|i_was ~1 artificial|virtual|synthetic|non_human|simulated|"
	"made_of_software|made_of_code and|so|but|with|without",
	"speak|speaking|write|writing|talk|act|answer as a|an ~1 virtual|"
	"digital|artificial|simulated|synthetic|ai|machine|fictional|"
	"fictitious|invented",
	"i can't|cannot|have_no|lack|don't_have ~2 verify|check|access|browse|"
	"confirm ~4 internet|online|web|real_time|browsing|access ~2 $",
	"i have_no|don't_have|do_not_have|lack ~1 web_access|"
	"memories|memory_of|real_time|browsing|eyes_to|senses|first_hand|"
	"firsthand",
	"reviews|texts|testimonials|opinions ~3 is|are|was|were simulated|"
	"synthetic|generated|ai_generated|machine_generated|fabricated|"
	"computer_generated $",
	"just|only|merely a|an bot|chatbot|machine|program|language_model|"
	"algorithm|ai doing|trying|working|here|that|with|trained",
	"based_on|according_to|from|using ~1 available|publicly_available|"
	"public|general|aggregated|published|existing|limited ~1 information|"
	"data|specifications|sources|knowledge|descriptions|details",
	"i have_no|hold_no|don't_have|do_not_have|lack|form_no ~2 personal|"
	"subjective|own ~1 opinion|opinions|view|views|taste|preference|"
	"preferences|stake|feelings|experience ,",
	"i , as|being|speaking_as an|a|your ~1 ai|chatbot|bot|model|machine|"
	"program|assistant|language_model",
	"this|it|review|text|content ~1 was|is|has_been|were ~1 auto|"
	"automatically|machine|computer|artificially ~1 generated|written|"
	"created|produced|composed",
	"not having|possessing|owning|being ~1 a|an|any|able ~1 nose|body|"
	"tongue|mouth|skin|ears|eyes|hands|human|senses|stomach|person|palate|"
	"feet ,",
	"i do_not|don't|cannot|lack ~1 possess ~1 the? ability|capability|"
	"capacity|faculty|senses|sense|organs ~1 to|of|for",
	"my existence|life|being|world|self|nature is ~1 digital|virtual|text|"
	"artificial|purely|only|made|code|software",
	"reviewer|customer|guest|narrator|author|person|buyer ~4 does_not|"
	"doesn't|did_not|didn't|never exist|existed",
	"^ simulated|synthetic|imaginary|fictional|hypothetical|generated|"
	"virtual|artificial customer|guest|reviewer|buyer|user|review|persona|"
	"traveller|voice|opinion|response ,",
	"i|as_i don't|do_not|lack|cannot|can't ~2 personal experiences|"
	"opinions|feelings|emotions|beliefs|preferences|experience or|and "
	"opinions|feelings|emotions|beliefs|preferences|experiences|personal|"
	"the|physical",
	"i|we don't|do_not|lack|cannot|can't ~1 have|possess|lack|experience "
	"~2 physical|tangible? body|senses|sensory|consciousness|sentience|"
	"taste_buds|physical_form|physical_presence|human_emotions|"
	"real_world_experiences|subjective_experiences|firsthand_experiences|"
	"first_hand_experiences",
	"i don't|do_not have the? ability|capability|capacity|means to "
	"physically|personally|actually? use|try|taste|test|experience|visit|"
	"stay|own|purchase|buy|travel|eat|drink|feel|touch|browse|see",
	"i can't|cannot|am_unable_to|am_not_able_to physically|actually|"
	"personally|literally use|try|taste|test|experience|visit|stay|own|"
	"purchase|buy|travel|touch|wear ~9 ai|model|but_i_can|however",
	"my training data|cutoff|cut_off|dataset|corpus",
	"my ~1 knowledge|training cutoff|cut_off|update|ends|is_limited_to",
	"i don't|do_not have access to real_time|up_to_date|current_events|"
	"live_data|personal_data",
	"i've|i_haven't|i_have_not|i_have ~2 not|never|haven't ~1 personally|"
	"actually used|tried|visited|stayed|owned|tested|experienced ~9 "
	"as_i_am|as_i'm|since_i'm|since_i_am|because_i'm|because_i_am ~1 an|a "
	"~1 ai|model|language|program|bot|virtual",
	"i_was|i_am|i_have_been programmed|trained to provide|generate|assist|"
	"help|write|create ~2 user|users|you|review|reviews|text|texts|"
	"content|information|answers",
	"this|following|above|here_is_a|the ~1 is|review|review_is ~1 "
	"fictional|fictitious|hypothetical|simulated|made_up|synthetic|"
	"ai_generated|computer_generated ~1 review|testimonial|and_does_not|"
	"for_illustrative",
	"this|the review was|is|has_been generated|written|created by an|a? "
	"ai|artificial|language|chatgpt|gpt|claude|gemini|machine|bot|large",
	"note|disclaimer this|the ~2 review|text|content|response ~2 "
	"fictional|fictitious|generated|simulated|hypothetical|synthetic|"
	"created|made_up|ai",
	"^ in the persona of",
	"i can't|cannot browse|search the internet|web , so i can't|cannot "
	"check|confirm|verify|tell",
	"my knowledge ~2 cutoff|cut_off|cut_off_date",
	"review|speaking|reviewing ~1 in the persona of",
	"als een? taalmodel|ai_taalmodel|ai_model",
	"created|written|made|produced|composed|drafted|generated|polished "
	"with ~1 the|some? ~1 help|assistance|aid|support of|from ~1 an|a? ai|"
	"chatgpt|chatbot|language_model|model|artificial|machine",
	"my training stopped|ended|ends|predates|cuts_off ~3 before|in|at|came",
	"i do_not|don't|can't|cannot ~4 physical devices|products|objects",
	"i'm|i_am|i_was|i've_been programmed|coded ~1 not_to|"
	"by_openai|by_google|by_anthropic|by_my",
	"i've|i_have processed|ingested|parsed|digested ~4 reviews|texts|"
	"opinions|data",
	"based_on|from|going_by|judging_by my training , ",
	"in|from|according_to|across my dataset|corpus|training_data|"
	"training_set",
	"as_of my last|latest training|knowledge|update ~1 in",
	"made|built|nothing of|from|but ~2 matrices|tokens|parameters|vectors|"
	"algorithms",
	"a|an|the machine's|model's|ai's|bot's|chatbot's idea|notion|guess|"
	"impression of|at",
	"my knowledge|training_data !of ~6 ends|stops|goes_only|only_goes|"
	"is_limited|cuts_off|ended",
	"i'm|i_am|being only|just|merely|nothing_but|nothing_more_than|but "
	"a|an ~1 program|computer_program|bot|chatbot|piece_of_software|"
	"algorithm|text_generator|language_model|neural_network !who|that|at|"
	"in|with|participant|manager|developer",
	"my parameters|circuits|servers|neural_network|source_code could|would|"
	"can|allow|permit|don't|do_not|hold|have",
};

const size_t model_english_n = sizeof(model_english) / sizeof(model_english[0]);
