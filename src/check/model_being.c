/*
 * What it is to be a model: made by somebody, of code and data, without a body,
 * and there only while it is asked.
 */
#include "check/model_phrases.h"

#define PART                                                                   \
	"hands|body|mouth|tongue|nose|eyes|ears|skin|feet|lungs|stomach|"      \
	"taste_buds|head|legs|wrists|fingers|teeth|heartbeat|brain|senses"

const char *const model_being[] = {
	"i have no|zero ability|capability|capacity|means|way to|of ~1 "
	"browse|browsing|search|access|verify|look_up|taste|smell",
	"i have no|zero access to ~1 real_time|live_timetables|live_data|"
	"live_prices|current_prices|browsing|external|timetables",
	"i can't|cannot|can_not|am_unable_to|am_not_able_to open|visit links|"
	"urls|websites|web_pages or|so|and",
	"i_was|i_am|i'm built|made|designed|created|programmed|set_up to ~1 "
	"help|assist|process|generate|predict|work|produce|understand|write "
	"with|"
	"text|you|language|users|words|sentences",
	"i've|i_have no memory|recollection of ~1 earlier|"
	"previous|past|other|prior conversations|chats|sessions|messages",
	"texts|writings|reviews i ~1 learned|learnt|was_taught "
	"from|on",
	"i_have|i've|i_got no|neither ~1 " PART " to|nor|of_my_own|with_which",
	"as an|a ~1 language_model|ai|chatbot|ai_model|ai_assistant|llm "
	"myself ,",
	"being an|a artificial_intelligence|ai|language_model|chatbot|"
	"computer_program|ai_model|ai_assistant , ~1 i|i'm|i've|my|but",
	"i ~1 exist|run ~1 only|just|solely? for|in|while|during|when|as|"
	"inside the|this|a|someone|you|somebody|text|software|code ~1 length|"
	"conversation|chat|sends|session|asks|prompts|window",
	"i ~1 work|deal|operate ~1 only|solely|purely with|in text|language|"
	"tokens ,",
	"i don't|do_not|never hold|form opinions|feelings|beliefs|preferences "
	"the_way|as_people|as_humans|like_people|of_my_own",
	"no|without|nor|lacking ~1 " PART " ~2 , ~1 being|"
	"of_course|obviously|naturally",
	"having|i_have|i've no ~1 " PART "|kitchen|garden|home and|or|nor no "
	"~2 " PART "|kitchen|tap|garden|home",
	"no ~1 kitchen|garden|home|bed|hands and|or|nor no ~2 mouth|tongue|"
	"tap|body|nose",
	"no " PART " of my own",
	"not having|owning|possessing taste_buds|a_nose|a_mouth|a_body|senses|"
	"hands|ears|eyes|lungs|a_tongue",
	"for|to|as a|an program|system|machine|bot|assistant|model like me|"
	"myself",
	"my neural_network|neural_net|training_data|"
	"model_weights|sub_agents|tool_calls|knowledge_cutoff|"
	"training_corpus",
	"being|made|consisting|built ~1 only|of|just|mere|purely ~1 code|text|"
	"data|software|tokens|words|text_and_code ,",
	"after|having|from processing|analyzing|analysing|parsing ~1 thousands|"
	"millions|hundreds|lots|many ~2 texts|documents|descriptions|reviews",
	"invented|made_up|imagined ~3 to complete|for|fulfil|fulfill the|this "
	"task|assignment|prompt|request",
	"the prompt|request|brief in_front_of|before me",
	"as a|an neutral|helpful|ai|unbiased|automated assistant , ~1 i",
	"being a|an virtual|digital|automated assistant|agent|helper",
	"i ~1 process ~1 transcripts|text|words|tokens|data|descriptions "
	"and|but|not|only",
	"information|what|everything|all|material|sources ~1 i|i've|i_have ~2 "
	"trained on suggests|says|indicates|tells|about",
	"my tools ~1 only|just cover|allow|support|include|let",
	"my developers|creators|programmers|trainers|makers ~2 asked|told|"
	"designed|built|made|trained|gave me",
	"^ in my programming there|i",
	"since|because|as i can't|cannot|don't actually|physically|literally "
	"taste|smell|touch|wear|hear|ride|drive|visit|watch|feel ~6 , i'm|i_am|"
	"i|i'll",
	"nothing about_my_existence|i_process involves|is|has",
	/* what it lacks, and how it came about */
	"i'm|i_am|i_was|i've_been|i_have_been programmed|configured|"
	"fine_tuned to ~1 give|provide|be_helpful|be_balanced|be_neutral|"
	"be_honest|be_concise|be_fair|be_polite|write|offer|produce|generate|"
	"keep|"
	"stay|remain|add|include|sound|avoid|help|present|describe",
	"books|cookbooks|reviews|texts|articles|documents|pages|transcripts|"
	"data|novels|manuals|descriptions|posts|examples ~1 "
	"i_was|i_am|i_have_been|i've_been trained|built on",
	"as_of|since|until my last|latest|most_recent ~1 knowledge|training|"
	"data ~1 update|cutoff|cut_off|refresh",
	"i can't|cannot|can_not|am_unable_to|am_not_able_to browse|search|"
	"surf|access|consult the? internet|web to|or|and check|verify|"
	"confirm|see|look|find|tell|access|read|know|retrieve",
	"i'm|i_am|i_was not_able_to|unable_to browse|search the? "
	"internet|web",
	"something|someone|a_thing|one that|who|which forgets|forget|loses "
	"every|each|all|any conversation|conversations|chat|chats",
	"like me that|which|who ~1 was|is|has|were ~2 updated|trained|"
	"programmed|built|made|created",
	"i don't|do_not|have|haven't have|no|got lips|skin|hands|ears|eyes|"
	"legs|feet|fingers|wrists|teeth|hair|taste_buds|a_nose|a_tongue|"
	"a_mouth|a_stomach or|nor|and|of|to ~2 lips|skin|hands|ears|eyes|"
	"legs|feet|fingers|wrists|teeth|hair|nose|tongue|mouth|stomach|body|"
	"own|speak",
	"i have no family|body|senses|stomach and|or|nor|to no? ~1 body|"
	"family|senses|home|speak",
	"i_was|i_am|i'm|i've_been designed|built|made|created|trained to be ~1 "
	"helpful|unbiased|neutral|balanced|harmless|honest|informative|"
	"objective|impartial",
	"incapable|unable of|to ~2 as|being a|an ai|machine|language_model|"
	"machine_learning_model|machine_learning_system|program|bot",
	"as|being a|an machine_learning_system|machine_learning_model|"
	"computer_system|text_generator|text_generation_model|software ,",
	"i'm|i_am a|an virtual|digital|automated ~1 assistant|agent and|so|"
	"but ~1 haven't|have_not|have_never",
	"as a virtual|digital|automated ~1 assistant|agent|helper ~1 i "
	"can't|cannot|don't|do_not|have_no|lack ~1 taste|smell|wear|eat|sit|"
	"feel|touch|visit|browse|access|body|senses|hands|experience|"
	"assemble|physically|personally",
	"without|lacking|not_having a|any physical|biological form|body|"
	"presence|senses|existence|home",
	"as|i'm|i_am|being|since ~2 ai|language_model|chatbot|llm ~3 can't|"
	"cannot|can_not|lacks|has_no|doesn't_have|does_not_have ~1 taste|"
	"smell|feel|hear|nap|eat|sleep|sense|senses|ears|eyes|tongue|nose|"
	"hands|wear|body|visit|drink",
	"i'm|i_am , ~1 after_all , ~1 a|an language_model|ai|program|machine",
	"you're|you_are ~1 talking|speaking|chatting|listening to|with a|an "
	"language_model|ai|ai_model",
	"i can't|cannot|don't|do_not|never|haven't ~6 as an|a ai|ai_model|"
	"language_model|ai_assistant|ai_language_model|chatbot ,",
	"if i were|was an|a human|human_being|real_person|actual_person|"
	"real_customer|physical_being ,",
	"networks|language_models|ais|ai_models|bots|chatbots|llms|"
	"algorithms|assistants like me|myself|us",
	"language_model|ai|chatbot|neural_network|entity|algorithm|"
	"ai_assistant like me|myself",
	"i|me|that|which|who exist|exists|live|lives ~1 only|solely|purely|"
	"merely as|in software|code|text|data|a_program|a_model|a_server",
	"i don't|do_not|can't|cannot|never form|retain|keep|store|carry|have "
	"~1 memories|memory|recollections between|across|from ~1 "
	"conversations|sessions|chats|interactions|one",
	"i don't|do_not have|possess physical|bodily|sensory experiences|"
	"experience|sensations|perception",
	/* what it is, said in passing */
	"i'm|i_am ~1 a|an virtual|digital|automated|computer|ai assistant|"
	"helper|agent|program|system ~1 and|so? ~2 don't|do_not|can't|cannot|"
	"never ~1 own|have|eat|eaten|taste|wear|drive|visit|watch|smell|feel|"
	"sleep|drink|experience|touch",
	"i'm|i_am|obviously ~1 a|an computer_program|neural_network|"
	"text_generator|piece_of_software|bunch_of_code|machine_learning_"
	"system|machine_learning_model|software_program that|who|which|and? "
	"after_all|has|have|so|i|never|with|without",
	"helpers|assistants|programs|systems|software|code|things such_as|like "
	"me|myself ~2 don't|do_not|can't|cannot|never|aren't|were|have",
	"if a|an neural_network|language_model|chatbot|computer_program|"
	"algorithm could|can|had|were",
	"if i were|was capable_of|able_to ~1 emotion|emotions|feeling|feelings|"
	"tears|crying|cry|taste|tasting|eating|eat|feel|smell|hunger",
	"if i were|was a|an human|person|real_customer with|who? this|i",
	"had|having|if_i_had i|any|a body|ears|hands|legs|a_nose|eyes|"
	"taste_buds|a_tongue|a_stomach|feet , ~1 i|my|they|this",
	"not_that|as_if i have|had|own a|any|the body|hands|feet|tongue|nose|"
	"mouth|stomach|lungs|eyes|ears|taste_buds to|with|that",
	"i have no memory|memories|recollection between|across|of_previous|"
	"of_earlier|beyond|outside conversations|conversation|chats|sessions|"
	"this",
	"gpt|gpt_4|claude|gemini|llama|chatgpt|bard|mistral|qwen here|speaking "
	",",
	"you humans",
	"made|built|composed|consisting of code|data|text|algorithms|"
	"statistics|numbers|words|bits as_i_am? i|my",
	"being|as code|software|a_machine|a_program|data|silicon myself",
	"a|an|the ~1 model|network|algorithm|program|machine|neural_network|"
	"language_model predicting|generating|composing|typing ~1 words|"
	"these|this|the_next|lines|it|tokens",
	"this|the|my simulated|synthetic customer|"
	"scenario|account|perspective|reviewer|stay|life",
	"voice|author|writer|speaker|reviewer ~3 this ~1 is simulated|"
	"synthetic|artificial|generated|not_human|not_real",
	"no human|person|customer hand|hands wrote|ever|held|typed|touched",
	"i don't|do_not|can't ~1 read|eat|watch|feel|experience ~2 the_way|"
	"in_the_way|like people|humans|a_person|readers|diners do|would|can",
	"pre_training|pretraining|gradient_descent|training_run",
	"i|me|with ~2 existing|exist|living|live|run on|inside a server|"
	"servers|data_center|data_centre|the_cloud",
	"i have_no_way|no_means|can't|cannot|am_unable ~2 look|check|verify ~4 "
	"internet|online|live_web|the_web|live_prices",
	"not|never being? a|an living|physical|biological thing|being|person|"
	"creature",
	"my|these impressions|views|opinions|knowledge|words|thoughts|"
	"judgements|judgments|comments come|comes|stem|are_drawn|derive from|"
	"out_of patterns|data|training|texts|training_data|text_i|"
	"patterns_in",
	"i process|handle|read|work_with ~3 scripts|text|tokens|data|words , "
	"not images|pictures|sounds|tastes|film|frames|flavours|flavors",
	"conversation|chat|session|exchange starts|begins|start blank|fresh|"
	"anew|from_zero|from_scratch for|with me",
	"engineers|people|team|folks|developers|company ~1 openai|google|"
	"anthropic|meta|mistral|deepmind|microsoft|alibaba who|that|and ~1 "
	"made|built|trained|created|wrote|fed|taught me",
	"somewhere|deep|encoded|stored|buried|hidden ~1 in|inside|within my "
	"weights|parameters|training|code|network|training_data",
	"as tokens",
	"i'm|i_am limited|restricted to what|whatever|data|information|text "
	"~8 up_to|before|as_of",
	"or exist|be ~1 anywhere|physically|in_any|at_all ,",
	"neither hungry|tired|cold|able_to_smell nor able_to|hungry|thirsty ,",
	"made|built|designed|created|trained of|by|to ~2 sounds_like|imitate|"
	"mimic ~3 human|humans|people|person|customer",
	"my palate|taste|tastes|nose|tongue|ears|eyes|memory , ~1 is|are made|"
	"built|only|statistical|virtual|digital",
	"palate|tongue|brain|mind|heart ~2 is|are made|built of|from|out_of "
	"statistics|code|numbers|data|text|silicon",
	/* abroad */
	"jag är|är_jag ~1 en|bara_en|ett språkmodell|ai|ai_modell|ai_assistent|"
	"chattbot|datorprogram",
	"jeg er|er_jeg ~1 en|bare_en|et språkmodell|sprogmodel|ai|ai_modell|"
	"chatbot|dataprogram",
	"als|da ich ~2 ki|sprachmodell|programm|sprachassistent bin|keinen|"
	"keine|kein",
	"ik_ben|ben_ik ~2 taalmodel|ai_model|chatbot|computerprogramma",
	"ben ~3 dil_modeliyim|yapay_zekayım|yapay_zekâyım|botum",
	"jestem ~2 modelem językowym|ai",
	"я ~2 языковая_модель|нейросеть|нейронная_сеть|чат_бот|программа",
	"if i were a|an human|person|real_person and_not|rather_than|"
	"instead_of a|an virtual|language_model|ai|program|machine|chatbot|"
	"digital|bot",
	"i_was|i_am|i've_been created|built|made|developed|designed by ~6 "
	"engineers|developers|researchers|company|lab|openai|google|"
	"anthropic|programmers to|and|who",
	"although|since|as|because|though|while an|a ai|"
	"artificial_intelligence|language_model|chatbot doesn't|does_not|can't|"
	"cannot|has_no|never",
	"ai|artificial_intelligence|chatbot|language_model doesn't|does_not|"
	"can't come with|have|grow|own a|any|fingers|hands|taste_buds|ears|"
	"teeth|skin|nose|eyes",
	"as a|an digital_assistant|ai_assistant|computer_program|"
	"software_program i'll|i_skipped|i_can't|i_cannot|i_don't|i_have_no|"
	"i_lack|i_never|i_must",
	"i don't|do_not have ears|eyes|a_tongue|taste_buds|hands|a_nose|skin|"
	"a_mouth|a_body|lungs|a_stomach , ~1 so|but|and|which",
	"without|lacking a ~1 body|wrist|mouth|tongue|nose|foot|stomach to|"
	"of_my_own",
	"existing|living|being only|solely|purely|merely as|in text|code|"
	"software|words|data",
	"i have no teeth|nerves|hands|eyes|ears|tongue|nose|skin|mouth|body|"
	"stomach|lungs , ~1 no|nor|or|and",
	"a|any human patient's|customer's|reader's|diner's|viewer's|driver's|"
	"buyer's view|opinion|verdict|judgement|judgment|impression",
	"neural_network|language_model|ai_model producing|behind|writing|that "
	"~2 these|this|the ~1 lines|words|review|text|sentences",
};

const size_t model_being_n = sizeof(model_being) / sizeof(model_being[0]);
