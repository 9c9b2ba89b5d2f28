/*
 * What a model says to itself most often, in everybody's words: that all is
 * covered, that a line sounds like an advertisement, how long it may be, what
 * would annoy such a customer.
 */
#include "check/thinking_phrases.h"

#define DEVICE                                                                 \
	"anecdote|hook|complaint|question|observation|recommendation|verdict|" \
	"summary|flaw|con|downside|drawback|negatives|positives|joke|quip|"    \
	"compliment|takeaway|nitpick|gripe|tone|perspective|call_to_action"

const char *const thinking_usual[] = {
	/* what is being done */
	"^ let_me|let's|i'll|i_can|we_can ~1 refine|condense|"
	"reword|rephrase|rewrite|rework it|this|that|the_wording|"
	"the_text|the_draft ~3 $",
	"let_me|i'll|let's start|begin by thinking_about|brainstorming|"
	"outlining|considering|deciding_on|figuring|imagining|defining",
	"i've|i_have|i decided|chosen|opted|elected to ~1 frame|"
	"adopt|use ~1 with|on|a|an|the ~4 " DEVICE,
	"^ let_me|let's ~1 incorporate|weave|inject|convey|reflect|"
	"sprinkle a|an|some|in|a_bit|the|that|more",
	"^ now|then|next , ~1 the json|headline ~2 $",
	"^ now|then|next the json|headline ~2 $",
	/* what is asked of oneself */
	"^ what|which|how would|might|could ~1 annoy|bother|impress|please|"
	"frustrate|irritate|disappoint|delight|matter_to|stand_out_to|"
	"appeal_to a|an|someone|somebody|this|such|people|them|him|her ~5 $",
	"^ is|are|does|do|was ~2 within|in|under|inside|over|below the|my|a "
	"~4 word|words|character|sentence|length range|limit|count|target|"
	"window|budget",
	"is|are|'s|it's|that's|we're|i'm|now|still|well|stays|comfortably "
	"within|under|over|below|inside the ~3 word|words|character "
	"limit|cap|window|target|budget",
	/* abroad */
	"ton|styl recenzji|opinii|wypowiedzi powinien|ma|musi być",
	"тон ~1 должен быть ~2 разговорным|нейтральным|негативным|"
	"позитивным|критичным|ироничным|разочарованным|естественным|"
	"неформальным|дружелюбным",
	/* all of it, as it was seen later */
	"^ i could|might|can go with|for the|a ~2 version|tone|angle|approach|"
	"opening or the|a",
	"^ a|b|c|one|two sounds|reads stronger|better|punchier|warmer|"
	"more_natural|more_believable",
	"^ option a|1|one ends|starts|opens|begins|says|sounds|reads ~6 "
	"option? b|2|two",
	"^ plan|outline|structure|skeleton , open|start|begin|hook|intro|"
	"opening with|on|by|sentence|line",
	"word_count|words|count so_far|thus_far , ~1 1|2|3|4|5|6|7|8|9",
	"^ good|ok|okay|fine|great|perfect|nice , that's|that_is|it's|we're|"
	"still|well|now|i'm within|in|under|inside|below the? ~1 range|limit|"
	"budget|count|window|target",
	"isso|isto já foi dito|usado|mencionado|escrito na|no|antes|acima",
	"vou|vamos reformular|reescrever $",
	"preciso|tenho_que|devo|vou pensar|escrever|criar|gerar|redigir numa|"
	"em_uma|uma|num|um avaliação|resenha|review|comentário|texto de|com "
	"~1 estrelas|estrela|duas|três|quatro|cinco",
	"^ i could|might|can go with|for ~1 a ~2 version|tone|angle|approach|"
	"opening|one or the|a",
};

const size_t thinking_usual_n =
    sizeof(thinking_usual) / sizeof(thinking_usual[0]);
