/*
 * What a model lets fall in passing: what machines of its kind do not do, who
 * built it and for what, that nobody at this end has held the thing, which of
 * its details are put in for colour, and out of what it drafted the text.
 * These count where the network of opinion.h agrees.
 */
#include "check/model_phrases.h"

#define KIND                                                                   \
	"text_generator|word_generator|language_model|language_programme|"     \
	"language_program|large_language_model|chatbot|chat_program|"          \
	"neural_network|neural_net|word_predictor|llm|virtual_agent|"          \
	"writing_machine|ai_model"
#define NETS                                                                   \
	"text_generators|word_generators|language_models|language_programs|"   \
	"large_language_models|neural_networks|neural_nets|word_predictors|"   \
	"llms|writing_machines|large_transformers|transformer_models|"         \
	"text_predictors|chat_programs"
#define KINDS NETS "|chatbots|virtual_agents|ai_models|ai_systems|ais"
#define NEVER                                                                  \
	"don't|do_not|can't|cannot|never|won't|have_never|neither"
#define TOLD                                                                   \
	"says|said|argues|argued|joked|jokes|writes|wrote|explains|"           \
	"the_author|the_book|the_speaker|the_teacher|our_teacher|"             \
	"our_lecturer|chapter|he|she|as_the|as_chapter|as_he|as_she|but|to"
#define NAME                                                                   \
	"chatgpt|gpt_3|gpt_3.5|gpt_4|gpt_4o|gpt_4.1|gpt_5|gpt|gemini|claude|"  \
	"llama|gemma|deepseek|qwen|mistral|mixtral|bard|copilot|grok|kimi"
#define ORGAN                                                                  \
	"skin|hands|a_tongue|tongue|ears|a_nose|nose|eyes|a_body|body|feet|"   \
	"legs|taste_buds|a_palate|palate|lungs|a_stomach|fingers|lips|hair|"   \
	"teeth|a_face|arms|knees|a_back|a_mouth|muscles"
#define LACKING                                                                \
	"not_having|lacking|without|having_no|with_no|possessing_no|"          \
	"not_possessing|short_of|devoid_of|there_being_no"
#define WORDED                                                                 \
	"drafted|written|worded|penned|authored|put_together|assembled|"       \
	"compiled|composed|generated|typed_up|typed|stitched_together|"        \
	"pieced_together|distilled|condensed|summarised|summarized|produced|"  \
	"cobbled_together|boiled_down"
#define NOBODY                                                                 \
	"nobody|no_one|no_human|no_person|no_human_being|not_a_soul"
#define DONE                                                                   \
	"held|tasted|worn|wore|eaten|ate|driven|drove|used|tried|bought|"      \
	"owned|slept|sat|played|ridden|read|seen|watched|smelt|smelled|"       \
	"touched|opened|unpacked|visited|stayed|drunk|cooked|walked|lifted|"   \
	"sipped|chewed"
#define TEXTS                                                                  \
	"paragraph|review|text|summary|piece|write_up|lines|opinion|"          \
	"these_lines|these_words|this_paragraph|this_text|this_review|"        \
	"this_piece|this_summary|this_write_up"
#define WARMTH                                                                 \
	"warmth|warmer|colour|color|life|liveliness|realism|texture|"          \
	"credibility|credible|charm|human|authenticity|authentic|believable|"  \
	"flavour|flavor|personality|personal|heart|lifelike|real"
#define MADE_UP                                                                \
	"an_invention|inventions|invented|made_up|fabricated|fictional|"       \
	"fictitious|imaginary|imagined"
#define PUT_IN                                                                 \
	"put_in|added|thrown_in|included|worked_in|inserted|there|meant|"      \
	"supplied"

const char *const model_aside[] = {
	/* which kind it is, and what they do not do */
	"i'm|i_am the|a kind|sort|type of thing|software|program|programme|"
	"tool|system|machine|creature ~12 , ~1 a|an ~1 " KIND " ,",
	"i'm|i_am what|something|the_thing ~4 call|calls|build|builds|train|"
	"trains|term|label a|an ~1 text_generator|language_model|"
	"word_predictor|large_language_model|neural_network|llm|ai_model|"
	"virtual_agent",
	"require|requires|take|takes|calls_for|call_for|needs|need|demands|"
	"demand|presupposes ~2 " ORGAN "|embodiment|a_spine|hips|bones , ~1 "
	"something|a_thing|which|things|what ~1 that? "
	NETS " ~1 do_without|lack|don't_have|do_not_have|miss|"
	"manage_without|never_had|haven't_got , !" TOLD,
	NETS " ~1 " NEVER " ~1 eat|drink|sleep|dance|taste|smell|swim|cook|"
	"chew|sneeze|sweat|shave|shower|walk|ride|jog|hike|snore|commute|wear|"
	"itch|age|bleed|cry|sunburn|garden|iron|knit|travel , !" TOLD,
	KINDS " ~1 " NEVER "|have_no|own_no|keep_no|have|hold|keep|own|wear|"
	"grow ~2 pets|pet|dogs|dog|cats|cat|skin|bodies|hands|children|kids|"
	"cars|gardens|kitchens|shoes|feet|noses|tongues|teeth|hair|homes|"
	"birthdays|families|wardrobes|lungs|stomachs|backs , !" TOLD,
	/* who built it */
	"they|somebody|someone|engineers|makers|creators|developers|"
	"programmers|whoever ~1 built|designed|programmed|coded|engineered|"
	"constructed me to ~1 converse|chat|talk|answer|write|compose|"
	"process|predict|respond|complete|generate|assist|string|word|read|"
	"produce|summarise|summarize|sound ~2 , ~1 not|never|rather|and_not|"
	"nothing|nobody|which|so",
	"they|somebody|someone|engineers|makers|creators|developers|"
	"programmers|whoever ~1 built|designed|programmed|coded|engineered|"
	"constructed me without|with_no|out_of_text|from_text|out_of_words|"
	"for_conversation|for_text|to_converse",
	/* nobody was there */
	"as|since|because|though " NOBODY " at_this_end|on_this_end|"
	"at_this_side !of has|have|had ever|actually ~1 " DONE,
	NOBODY " behind_these_lines|behind_these_words|behind_this_text|"
	"behind_this_review|behind_this_keyboard|at_this_keyboard|"
	"on_this_side_of_the_screen|behind_this_screen !door|book ~2 " DONE,
	/* which details are made up */
	"is|are|was|were " MADE_UP " ~3 " PUT_IN " to|for|so_that|so|because "
	"~3 the|this|my ~1 text|review|write_up|paragraph|post|lines !book|"
	"books ~4 " WARMTH,
	"is|are|was|were " MADE_UP " , ~1 by_the_way|i_admit|admittedly|"
	"i_confess|to_be_honest|i_should_add|mind_you|incidentally|"
	"i_should_say|to_be_clear , ~1 " PUT_IN " ~1 to|for|so_that|so|because "
	"~2 the|this|my ~1 piece|text|review|write_up|paragraph|account ~3 "
	WARMTH,
	/* what it is made from */
	"^ " TEXTS " ~2 " WORDED " by|with ~1 " NAME,
	LACKING " ~1 " ORGAN " ~2 , ~1 " NAME "|the_model ~1 relied|drew|"
	"leaned|leant|went|relies|draws|leans|goes ~4 on|by ~4 learned|learnt|"
	"associations|descriptions|statistics|specs|what_others|"
	"reviews|comments|text_patterns|word_patterns|correlations",
	NAME "|this_review|this_text|these_lines ~2 relied|drew|leaned|leant|"
	"went|based ~4 on|by learned|learnt|statistical|textual|trained|text|"
	"word associations|patterns|correlations|statistics|probabilities",
	/* what it cannot look up */
	LACKING " ~1 live|real_time|up_to_date ~1 access|connection|link ~1 "
	"to the|any|your|online|shop? ~1 web|internet|net|listings|websites "
	"~2 i|it|we ~2 can't|cannot|couldn't|could_not|unable_to|not_able_to|"
	"have_no_way|had_no_way ~2 verify|check|confirm|look_up|say|tell|know|"
	"guarantee ~5 price|prices|stock|in_stock|availability|today's|latest|"
	"opening_hours|opening_times|specs|current",
};

const size_t model_aside_n = sizeof(model_aside) / sizeof(model_aside[0]);
