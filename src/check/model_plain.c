/*
 * The plainest disclaimers: that nobody tried it, that it is made up, and what
 * it was made of.
 */
#include "check/model_phrases.h"

#define THING                                                                  \
	"product|item|products|items|service|film|movie|book|place|food|app|"  \
	"game|device"

const char *const model_plain[] = {
	"don't_have|do_not_have|have_no|lack skin|a_body|hands|fingers|"
	"taste_buds|a_nose|a_tongue|ears|eyes|senses|feet ~1 and|so|to ~1 "
	"can't|cannot|couldn't|feel|taste|smell|wear|try|see|hear",
	"i can't|cannot|can_not|am_unable_to|am_not_able_to browse|access|"
	"search the? internet|web|net ~1 so|and|which ~2 couldn't|could_not|"
	"can't|cannot|don't|have_to|had_to|is|am",
	"were|if|where|because|since ~1 software|programs|machines|models|"
	"bots|assistants like_me|such_as_me|like_us",
	"^ i|we may|might|can|could ~1 produce|generate|give|provide|contain|"
	"make inaccurate|incorrect|wrong|false|factual information|details|"
	"answers|facts|errors",
	"^ i strive|aim|try|was_made|am_here to provide|give|offer|be ~1 "
	"accurate|factual|unbiased|neutral|helpful|objective ~1 information|"
	"answers|responses|details",
	"^ i'm|i_am not a real|genuine|actual customer|buyer|user|person|guest|"
	"human|reviewer|shopper|traveller ,",
	"^ this is|was not|never? a real|genuine|actual review|testimonial $",
	"^ this isn't|is_not|wasn't a real|genuine|actual review|testimonial|"
	"customer_review $",
	"^ this|the review|text|testimonial is|was not|n't? based on ~1 real|"
	"actual|personal|first_hand|firsthand|genuine ~1 experience|use|usage|"
	"purchase|visit|stay",
	"^ no real|actual|physical ~2 " THING " was|were|has_been|have_been "
	"tested|used|bought|purchased|visited|tried|harmed_or_tested",
	"^ i'm|i_am|i_was|i|we simulating|simulated|imagining|imagined|"
	"impersonating|roleplaying|mimicking ~1 being a|an|the ~2 customer|"
	"buyer|reviewer|user|guest|shopper|traveller|diner",
	"^ i'm|i_am simulating|imitating|impersonating a|an|the ~2 customer|"
	"buyer|reviewer|user|guest|shopper|diner",
	"^ powered|written|created|produced|generated|composed|made ~2 by|with "
	"gpt_4|gpt_3|gpt_4o|gpt_5|gpt|chatgpt|openai|an_llm|"
	"a_language_model|ai|an_ai ~2 $",
	"^ i|we based|base|am_basing|i'm_basing this|it|my_review|the_review|"
	"that ~1 on|upon ~2 customer_reviews|reviews|product_description|"
	"description|specifications|specs|listing|feedback ~4 $",
	"^ i|we've|i've ~1 made_up|invented|fabricated the|all|these|some ~2 "
	"details|facts|names|numbers|experience|experiences ~3 $",
	"i don't|do_not|didn't_have|lack have? ~1 personal|first_hand|"
	"firsthand|direct|hands_on experience with|using this|the " THING
	" !it|yet|myself|as_it|since_it|because_it|my",
	"i ~1 may|might|could_have have? ~1 hallucinated",
	"^ the|this|these ~1 experience|experiences|events|stay|visit|purchase "
	"described ~1 did_not|didn't|never ~1 actually? happen|happened|"
	"take_place|took_place ~3 $",
	"^ as_of my last|latest|most_recent ~1 update|training|data|knowledge "
	"~2 in|from january|february|march|april|may|june|july|august|"
	"september|october|november|december|early|late|2021|2022|2023|2024|"
	"2025",
	"do_not|don't|lack|cannot|haven't|without have? ~6 the|a|any physical|"
	"bodily ability|capability|capacity|means|form|presence to|of|for|and",
	"i|we don't|do_not have information|data|details|knowledge about|on|"
	"of|beyond ~1 later|newer|more_recent|subsequent versions|updates|"
	"changes|releases|models|events",
	"i can't|cannot|can_not|am_unable_to|am_not_able_to|do_not|don't ~2 "
	"buy|purchase|use|try|taste|wear|own ~3 products|items|things|goods|"
	"food|anything myself|personally|physically",
	"^ as_of my last|latest update , ~4 had_not|hadn't|was_not|wasn't ~1 "
	"released|announced|available|launched",
	"^ deze|dit|esta|este|questa|cet|diese|ta ~1 review|recensie|"
	"beoordeling|tekst|avaliação|resenha|texto|recensione|avis|bewertung|"
	"rezension|recenzja is|é|es|è|est|ist|jest ~1 fictief|fictieve|"
	"verzonnen|fictícia|fictício|ficticia|inventada|fittizia|inventata|"
	"fictif|frei_erfunden|fiktiv|erfunden|zmyślona|fikcyjna ~2 $",
	"i don't|do_not|lack have? real_life|real_world|human|lived|physical|"
	"bodily|sensory|first_hand|firsthand ~1 experiences|sensations $",
	"i don't|do_not|never ~1 buy|purchase|use|own|consume|try|wear or|"
	"and|nor buy|use|own|purchase|consume|wear|try|review|test "
	"products|things|items|goods|anything $",
	"i cannot|am_unable_to|am_not_able_to ~1 access|visit|browse|follow "
	"external|outside|third_party ~1 links|websites|urls|sources $",
	"i|i'm|i_am can't|cannot|am_unable_to|unable_to check|look_up|visit|"
	"search|browse ~4 for_you ~1 $",
	"i cannot|can't|am_unable_to verify|confirm|guarantee current|live|"
	"real_time|up_to_date availability|prices|pricing|stock|hours $",
	"^ this is_not|isn't a|an genuine|real|actual customer experience|"
	"story|opinion|purchase $",
	"non posso|riesco assaggiare|annusare|indossare ~1 cibo|cibi|prodotti|"
	"vestiti|scarpe|profumi $",
	"ich_habe keine ~1 persönlichen|eigenen erfahrungen ~2 $",
	"as a virtual assistant ~3 don't|do_not|can't|cannot|haven't|have_not|"
	"have_no|never|lack|didn't|am_not|i'm_not|won't|couldn't|wasn't",
	"i can't|cannot|can_not|don't ~1 watch|eat|taste|smell|feel|touch|"
	"wear|drink|experience|listen ~5 , but if_i could|did|were",
	"i don't|do_not have ~9 as an|a ai|language_model|llm|chatbot",
	"what|as|how a human|person|real_person|human_being would ~1 say|"
	"write|feel|think ~1 , ~1 since|because|as|but i",
	"i don't|do_not|can't|lack have|possess a|any sense of smell|taste|"
	"touch , ~2 ai|model",
	"if i weren't|wasn't|were_not|was_not a|an ~2 language_model|ai|bot|"
	"machine|program|chatbot",
	"i don't|do_not eat|sleep|travel|drink|shop|wear ~2 , ~1 so|but|and i "
	"can't|cannot|can_only|could",
	"i have_no|lack ~1 sense|taste|body|hands|eyes|nose ~9 most|many|"
	"other buyers|users|customers|reviewers|guests",
	"i'm|i_am a virtual assistant , ~1 but|and|so|not|with_no|which",
	"because|since|as i'm|i_am a virtual_assistant",
	"virtual_assistant and|who|that have_no|don't|can't|cannot|has_no",
	"i was developed|programmed|designed|built to provide|help|assist|"
	"generate|answer|give",
	"i'm|i_am not a|an ~1 person|human|human_being|real_person and|so ~1 "
	"can't|cannot|don't|have",
	"i don't|do_not|can't|cannot ~6 or have|feel|possess feelings|"
	"emotions|opinions|senses",
	"from|by a|an neural_network|ai|language_model|machine that|which has|"
	"have|had never",
	"i can't|cannot verify|check|browse ~4 in_real_time|real_time|online "
	"because|as|since",
};

const size_t model_plain_n = sizeof(model_plain) / sizeof(model_plain[0]);
