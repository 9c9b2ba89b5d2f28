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
	"i have no|zero access to ~1 real_time|live|current|internet|web|"
	"browsing|external|timetables|prices",
	"browsing|web_access|internet_access|web_browsing ~1 is|isn't|is_not|"
	"not ~1 available|enabled|possible|an_option",
	"i can't|cannot|can_not|am_unable_to|am_not_able_to open|follow|visit|"
	"click links|urls|websites|attachments|the_link|web_pages",
	"i was|am|'m built|made|designed|created|programmed|set_up to ~1 help|"
	"assist|process|generate|predict|work|produce|understand|write with|"
	"text|you|language|users|words|sentences",
	"i've|i_have no memory|recollection|record|knowledge of ~1 earlier|"
	"previous|past|other|prior conversations|chats|sessions|messages",
	"i|we ~1 learned|learnt|was_taught from|on ~1 text|texts|words|books|"
	"pages|data|writings",
	"texts|words|writings|pages|reviews i ~1 learned|learnt|was_taught "
	"from|on",
	"i have|'ve|got no|neither ~1 " PART " to|and|nor|of|with",
	"as an|a ~1 language_model|ai|chatbot|ai_model|ai_assistant|llm "
	"myself ,",
	"being an|a artificial_intelligence|ai|language_model|chatbot|"
	"computer_program|ai_model|ai_assistant ,",
	"i ~1 exist|run ~1 only|just|solely? for|in|while|during|when|as|"
	"inside the|this|a|someone|you|somebody|text|software|code ~1 length|"
	"conversation|chat|sends|session|asks|prompts|window",
	"i only exist|run while|when|for|in|as",
	"i ~1 work|deal|operate|trade ~1 only|solely|purely with|in text|"
	"words|data|language|tokens",
	"i don't|do_not|never hold|form opinions|feelings|beliefs|views|"
	"preferences",
	"no|without|nor|lacking ~1 " PART " ~2 , ~1 being|only|since|but|"
	"of_course|obviously|naturally|i|as",
	"no ~1 " PART " and|or|nor no ~2 " PART "|kitchen|tap|garden|home",
	"no ~1 kitchen|garden|home|bed|friends|family|wallet and|or|nor no ~2 "
	PART,
	"no " PART " of my own",
	"not having|owning|possessing taste_buds|a_nose|a_mouth|a_body|senses|"
	"hands|ears|eyes|lungs|a_tongue",
	"for|to|as a|an program|system|machine|bot|assistant|model like me|"
	"myself",
	"my developers|creators|programmers|trainers|makers ~1 have|has|had|"
	"asked|told|gave|designed|built|made|trained|want|wanted|did|never",
	"my|our neural_network|neural_net|context_window|training_data|"
	"model_weights|sub_agents|tool_calls|knowledge_cutoff|training_set|"
	"training_corpus",
	"being|made|consisting|built ~1 only|of|just|mere|purely ~1 code|text|"
	"data|software|tokens|words|text_and_code ,",
	"after|having|from processing|analyzing|analysing|parsing ~1 thousands|"
	"millions|hundreds|lots|many ~2 texts|documents|descriptions|reviews",
	"invented|made_up|imagined ~3 to complete|for|fulfil|fulfill the|this "
	"task|assignment|prompt|request",
	"the prompt|request|brief in_front_of|before me",
	"as a|an neutral|helpful|digital|virtual|ai|unbiased|automated "
	"assistant , ~1 i",
	"being a|an virtual|digital|automated assistant|agent|helper",
	"i ~1 process ~1 transcripts|text|words|tokens|data|descriptions "
	"and|but|not|only",
	"information|what|everything|all|material|sources ~1 i|i've|i_have ~2 "
	"trained on suggests|says|indicates|tells|about",
	"my tools ~1 only|just cover|allow|support|include|let",
	"i never ~1 sleep|eat|breathe , ~1 of_course|obviously|naturally|being|"
	"since|as",
};

const size_t model_being_n = sizeof(model_being) / sizeof(model_being[0]);
