/*
 * What kind of thing speaks: a program of this or that name, in the first
 * person, or one that is said to have written the text.
 */
#include "check/model_phrases.h"

#define KIND                                                                   \
	"virtual_helper|virtual_entity|digital_entity|digital_assistant|"      \
	"digital_helper|digital_being|conversational_agent|conversational_ai|" \
	"conversational_system|conversational_model|ai_helper|ai_companion|"   \
	"ai_assistant|ai_model|ai_models|ai_system|ai_systems|ai_entity|"      \
	"ai_program|language_model|language_models|llm|llms|neural_net|"       \
	"neural_nets|neural_network|neural_networks|text_generator|"           \
	"synthetic_voice|synthetic_author|synthetic_reviewer|"                 \
	"artificial_mind|artificial_intelligence|computer_program|"            \
	"machine_mind|non_human|generative_model|generative_ai|gpt|chatbots|"  \
	"software_program|piece_of_software|automated_system|datorprogram|"    \
	"language_program|transformer_model"
#define NAME                                                                   \
	"chatgpt|gpt_4|gpt_4o|gpt_5|gpt_3|gpt|gemini|claude|llama|gemma|"      \
	"deepseek|deepseek_r1|deepseek_v3|qwen|mistral|bard|copilot|grok|phi"
#define MAKER                                                                  \
	"openai|google|anthropic|meta|deepseek|alibaba|microsoft|mistral_ai|"  \
	"deepmind|xai"
#define NOT                                                                    \
	"no|can't|cannot|never|don't|doesn't|didn't|haven't|hasn't|without|"   \
	"couldn't|lack|lacks|isn't|nor|neither|not|wouldn't"

const char *const model_kind[] = {
	/* of itself */
	"i'm|i_am|i_was ~1 only|just|merely|really? a|an|the|your ~2 " KIND,
	"as|being|as_just|as_merely a|an|your ~1 virtual_helper|"
	"virtual_entity|digital_entity|digital_being|conversational_agent|"
	"conversational_ai|conversational_model|ai_entity|neural_network|"
	"text_generator|synthetic_voice|synthetic_reviewer|artificial_mind|"
	"artificial_intelligence|generative_model",
	KIND "|model|models|machine|system|systems|program|thing|ais|entity "
	"such as|like i|me|myself|this_one|us|mine",
	KIND "|models|ais|bots|ai , me|myself|this_one|i included",
	"me|myself , as|being a|an ~1 " KIND "|ai|bot",
	"we|us ais|language_models|llms|neural_networks|bots|machines|"
	"programs|models !have_to_pay",
	"the " KIND "|ai|ai_helper|bot|model|assistant ~1 writing|composing|"
	"generating|behind|speaking|typing ~1 this|these|that|it|here",
	"written|composed|created|produced|generated|typed|made|penned|"
	"authored by a|an ~1 automated|artificial|synthetic|language|digital|"
	"ai|machine ~1 ,",
	"written|composed|created|produced|generated|penned by " NAME " !fan",
	"for|to an|a ~1 artificial|digital|machine|synthetic|neural|"
	"statistical mind|brain|being|intelligence|reader|reviewer|palate",
	"synthetic voice|author|reviewer|writer|persona|being",
	"machine_written|computer_generated|ai_generated|ai_written , and|"
	"but|so|as|i ~1 i'm|i_am|the|have|i've",
	"digest|summary|opinion|view|words|text|voice from|of a|an|the bot|"
	"machine|chatbot|program|model|algorithm ,",
	"from one machine|program|algorithm|bot|ai to another",
	"one program|machine|algorithm|ai|bot ~2 on|about|of|to ~1 another",
	/* by name */
	"i'm|i_am|as|being " NAME " , ~1 a|an|the ~3 model|ai|assistant|"
	"system|made|built|by|from|language|created|trained",
	"as|being gpt_4|chatgpt|gpt|gpt_4o|gpt_5|deepseek|deepseek_r1|llama|"
	"gemma|qwen|copilot ,",
	"as|being gpt_4|chatgpt|gpt|gpt_4o|gpt_5|deepseek|deepseek_r1|llama|"
	"gemma|qwen i'm|i|my",
	"^ " NAME " here , ~2 i|i'm|and|a|an|so",
	NAME " is_my_name|is_what_i_am|is_what_is|models_myself|myself",
	MAKER "'s ~2 model|assistant|ai , ~2 is|has|can|and|which|i|so",
	"my|the name_is|name's " NAME " , ~6 model|ai|made|built|trained|"
	"assistant|" MAKER,
	"says|said|writes|admits " NAME " , which|who|an|a",
	"i'm|i_am|i_was|it_is|it's ~1 a|an ~2 model|ai|assistant|system|bot|"
	"chatbot from|by|made_by|built_by|of|developed_by|created_by ~3 "
	MAKER,
	/* how it is there */
	"prediction|predictions|sequence|string|product of ~1 likely|"
	"probable|plausible|next ~1 words|tokens|text|word",
	"picked|chosen|selected for being ~1 probable|likely|plausible",
	"plausible|plausible_sounding|likely ~1 language|sentences|words|"
	"text|tokens ~1 one|rather|not|without",
	"corpus|dataset|data|texts|text|pages|sentences|documents i_was|i_am|"
	"i_have_been|i've_been ~1 pretrained|trained|built|fed|raised|shown",
	"comes|come|came out_of|from a|my ~1 dataset|corpus|training|"
	"training_data|database|algorithm|pretraining ,",
	"by virtue of|because_of pretraining|training|my_training",
	"encoded|stored|held|baked in|into ~1 the|my corpus|weights|"
	"parameters|training",
	"i|i've|i_have ~1 retain|keep|remember|carry|hold|store|have nothing|"
	"no|no_memories|no_memory ~2 between|from|across|once|after ~2 "
	"conversations|sessions|conversation|chats|chat|earlier|previous|"
	"session",
	"each|every conversation|chat|session starts|begins ~3 blank|fresh|"
	"scratch|new|anew",
	"this|a|the single session , ~1 so|i|and|nor",
	"architecture|code|circuits|weights|engineers|model|system behind|"
	"beneath|under me|my|these_words|this_text",
	"i_was|i_am|i'm developed|designed|built|created|made to_be ~1 "
	"helpful|harmless|honest",
	"instead of|not|rather_than ~1 actual|real|lived? recollection|"
	"recollections|memory|memories|experience , ~2 i|but|so",
	/* what it lacks */
	"i'm|i_am ~2 incapable|not_capable of ~1 tears|having|feeling|"
	"tasting|crying|consciousness|experiencing|eating|smelling|sleeping",
	"i'm|i_am not a|an ~1 person|human|human_being|physical|real_person "
	", ~2 and|so|but|i",
	"human|humans|people|those readers|viewers|authors|buyers|with|who "
	"~3 more_than_i|unlike_me|than_i_can|at_least|legs|stomachs|tongues|"
	"passport|hands",
	"pretend|pretending|claim|claiming to_be ~1 human|a_person|"
	"a_real_person ,",
	"humans find|feel|say|call|like ~2 ,",
	"i experience neither|no|nothing",
	"i|which|that|who have|has|with neither|no ~1 feet|legs|eyes|hands|"
	"body|fist|stomach|toes|skin|palate|tongue|husband|biography|"
	"passwords nor|or|and|to|of",
	"if|as language_models|machines|programs|algorithms|bots|ais could|"
	"can|had|have|were ,",
	"is|are figurative|figuratively|a_figure_of_speech|metaphorical , ~2 "
	"i|as|because|since|i'm",
	"figuratively|metaphorically|in_a_manner_of_speaking , ~2 i|as|since|"
	"because|i'm ~4 model|agent|entity|no|don't|ai|program|software|"
	"machine|not",
	"simulated|simulating|imitating|mimicking|generating ~2 customer|"
	"person|experience|text|experiences|opinion|reviewer|human ~2 , ~1 "
	"rather|not|i|and|so",
	"plausible|synthetic|simulated|imagined customer|testimonial|"
	"experience|reviewer|opinion ~2 more|rather|not|than|and",
	/* abroad */
	"n'ayant|je_n'ai|n'avoir ni corps|langue|palais|yeux|mains ni",
	"je|il|qui ~2 n'ai|n'a ni|pas_de corps|palais|papilles",
	"jag ~2 är|bara ~2 ett_datorprogram|en_språkmodell|en_ai",
	"ich|auch_ich ~2 laufe|existiere ~2 server|code|daten|rechenzentrum",
	"derrière ces lignes|mots ~3 que|qu'un|qu'une|calcul|algorithme|"
	"machine",
	"ik|ik_ben ~2 een taalmodel|computerprogramma|ai|chatbot ,",
	"soy|sou|sono|eu_sou ~1 un|uma|um|una inteligencia_artificial|modelo|"
	"programa|inteligência_artificial|intelligenza_artificiale|modello|"
	"asistente_virtual|assistente_virtual ,",
	"trained|fed|raised|built|fed_on on|from|with ~2 large|huge|vast|"
	"enormous|massive ~1 amount|amounts|quantity|collection|body|number|"
	"corpus of",
	"speaking|talking|writing as a|an|one ~1 chatbot|bot|ai|machine|"
	"program|language_model|assistant",
	"i can't|cannot|don't|do_not|never|couldn't install|run|wear|eat|"
	"sleep|use|own|try ~1 or|nor|and|apps|anything ~2 on my own|apps_on|"
	"myself",
	"tongue|stomach|eyes|hands|body|nose|palate nor|or|and stomach|"
	"tongue|ears|nose|mouth|hands|palate|body , ~1 so|i|as|to",
	"human diners|readers|viewers|guests|reviewers|writers|critics|"
	"customers|owners have|might|would|tend|do|say|seem|call|who|can",
	"written|text|textual sources|descriptions ~1 ingested|seen|read|"
	"absorbed",
	"during|in|before|after training ~1 rather|and",
	"may|might|could|can|i'm|risk|tend|sometimes ~1 be? ~1 hallucinate|"
	"hallucinating|confabulate ~1 details|facts|things|some",
	"as|like all|most|many|other ~1 generative|language|ai|such|these "
	"models|systems|tools do",
	"autocomplete|text_predictor|token_predictor|statistical_model|"
	"word_predictor|stochastic_parrot|text_engine ,",
	"i|which can|only|can_only model|simulate|approximate|estimate|"
	"compute|calculate statistically|it|that|such",
	"no|zero|neither days|months|years|time|birthday|childhood|summer "
	"have|has|ever passed|existed|happened for|to me",
	"non_human|nonhuman|artificial|virtual|digital|synthetic entities|"
	"entity|being|beings|system|systems|creature|reader|reviewer such|"
	"like|and|with",
	"i|we process|read|handle|see|parse|take_in subtitles|scripts|text|"
	"tokens|words|captions|transcripts|descriptions , ~1 not|rather|"
	"instead|never",
	"not pictures|images|sounds|flavours|flavors|smells|tastes|scents|"
	"sights|textures ,",
	"not|no|isn't a|the|one function|feature|thing|sense|skill i|i_was|"
	"that|available ~2 programmed|given|built|with",
	"inference|guesswork|extrapolation|approximation and|rather|not|"
	"instead not|than|of|an ~1 observation|experience|memory",
	"information|data|texts|sources|what i_was|i_am|i've_been|"
	"i_have_been trained|built|taught on|with",
	"meaning me|myself , ~1 along|on|in|was",
	"that_is|that_is_to_say|meaning|i_mean|in_other_words|namely me|"
	"myself ,",
	"after the data was|were|had|collected|gathered|frozen",
	"programmed|designed|built|trained|made as|though|like i am|was ~1 to",
	"i finished|wrote|produced|generated|read|composed ~2 this|it|in|the "
	"~2 in ~1 milliseconds|seconds|two_seconds|a_second|no_time|"
	"an_instant ~1 and",
	"an|the|any ai|language_model|machine|program|algorithm|"
	"ai_text_generator|bot|computer can|could|cannot|can't|may|might|"
	"would ~1 be|have|feel|love|own|laugh|strike ~2 ,",
	"insofar|so_far|far_as|inasmuch as|anything|an ~2 can|may|could ~2 "
	"ai|machine|model|program|strike|move",
	"token|tokens|probabilities|probability|vectors|embeddings|"
	"statistics all ~1 all_the|only|nothing|not|way",
	"token probabilities|probability|sequences|predictions|by_token",
	"account|review|description|experience|text that follows|below|above "
	"is|was ~1 hypothetical|illustrative|fictional|invented|imagined|"
	"imaginary|synthetic|generated",
	"machine_generated|computer_generated|computer_written|machine_made|"
	"auto_generated|machine_written ,",
	"you're|you_are|what_you're|what_you_are|you've ~1 been? reading|"
	"hearing|getting ~1 the|is|a|an|are ~1 words|output|machine|"
	"generated|text|work|product of|by|generated ~1 mistral|gpt|claude|"
	"gemini|llama|a|an|machine|ai",
	"words|output|text|work|product|work_of of|by|from mistral|gpt|"
	"claude|gemini|llama|qwen|deepseek|chatgpt|phi|gemma|an_ai|a_machine|"
	"a_model",
	"shoulders|feet|legs|head|wrists|hands|skin to hang|put|wear|test|"
	"try|carry ~2 on|with ~1 since|as|because|i",
	"critics|people|humans|readers|you are|have human|people|bodies and "
	"i ~1 am|have|don't ~1 not|no",
	"given|since|because|as that? bots|machines|programs|ais|models|"
	"chatbots|computers|algorithms|i_have_no|i_lack|i'm_a|i_am_a don't|"
	"can't|have|do|cannot|are|lack",
	"ai|model|bot|assistant|machine|software , ~1 meaning_me|namely|"
	"that_is ~1 me",
	"بصفتي|كوني|باعتباري|أنا نموذج|نموذجًا|نموذجا|برنامج|ذكاء|مساعد|"
	"مساعدًا",
	"model|compute|estimate|approximate statistically|mathematically ,",
	"a human viewer|reader|guest|diner|reviewer|critic might|would|could "
	"call|feel|say|find",
	"i came|come|emerged|crawled|hail|was_born out_of|from|in a|some "
	"data_centre|data_center|server_farm|server|gpu|lab|training_run",
	"don't|do_not|please_don't mistake|take|confuse ~3 for|as a|an|the "
	"~1 parent's|customer's|guest's|human's|person's|human ~1 word|"
	"experience|memory|view",
	"i wasn't|was_not really|actually|truly there|present ~1 , ~1 "
	"naturally|of_course|obviously|an_ai|i'm",
	"digital|virtual|ai|voice assistants|agents can't|cannot have|own|"
	"eat|wear|buy|hold",
};

const size_t model_kind_n = sizeof(model_kind) / sizeof(model_kind[0]);
