/*
 * The prompt told again as if it were the reviewer's own affair: who asked, for
 * what, whom he plays, which aspects he was given, in which voice he speaks.
 *
 * Those of the first table are a model's nearly everywhere; those of the second
 * are a reviewer's as often, and count where the network says so.
 */
#include "text/frame_phrases.h"

#define PLAYER                                                                 \
	"customer|reviewer|buyer|shopper|consumer"
#define LIFE                                                                   \
	"busy|retired|college|first_time|frequent|picky|budget_conscious|"     \
	"sceptical|skeptical|tech_savvy|middle_aged|frustrated|disappointed|"  \
	"satisfied|typical|casual"
#define TONE                                                                   \
	"enthusiastic|casual|formal|informal|neutral|sarcastic|balanced|"      \
	"conversational|professional|humorous|matter_of_fact|disappointed|"    \
	"frustrated|ironic|upbeat|sceptical|skeptical|lighthearted"

const char *const frame_told[] = {
	/* who asked, and for what */
	"given|assigned a|an|the ~1 rating|star_rating|tone|persona ~4 "
	"to_work_with|to_reflect|to_match|for_this_review|for_this_task",
	"i_was|i_am|i'm|i've_been told|asked|instructed|supposed|expected|"
	"meant to be|sound|stay critical|sarcastic|enthusiastic|neutral|"
	"balanced ~2 , so",
	"i_was|i_am|i'm told|asked|instructed|supposed|expected|meant to be|"
	"play|sound_like a|an|the ~1 "
	"budget_conscious|sceptical|skeptical|busy_parent|busy_mother|"
	"busy_mom|busy_mum|busy_father|busy_dad|busy_professional",
	"the scenario says|states|specifies|describes|mentions that? i|i'm|"
	"i_am",
	PLAYER " in this scenario|exercise|prompt|role_play",
	"that|that's|which|it|this is|was? the ~1 rating|star_rating|persona|"
	"sentiment|number_of_stars i_was|i_am|i'm|i've_been|"
	"i_have_been given|assigned|instructed|supposed|meant",
	"perspective|viewpoint|point_of_view|persona|voice|sentences , "
	"as_requested|as_instructed|as_specified|as_required|as_prompted|"
	"as_asked",
	/* whom he plays */
	"i'm|i_am|as|am a|an|the persona who|with|from|and",
	"as someone|somebody|one|a_person playing|taking_on|assuming|acting|"
	"adopting|simulating|filling ~1 role|part|persona|character|voice|"
	"perspective of|as a|an ~2 " PLAYER,
	"for the? purpose|purposes|sake of this|the ~1 review|text|exercise|"
	"task|scenario , ~1 i_am|i'm|i'll_be|i_will_be|assume|imagine|pretend|"
	"let's_say|consider_me ~3 a|an ~3 " PLAYER,
	"^ the persona|reviewer's_persona|customer_persona values|prioritizes|"
	"prioritises|prefers",
	"^ you_are|you're a|an ~1 year_old ~6 reviewing|writing_a|"
	"writing_about|who_bought",
	"^ sounding|responding|answering|talking like|"
	"as_if_i_were a|an ~1 real|genuine|typical|actual|satisfied|"
	"disappointed|frustrated|average customer|reviewer|buyer|shopper|"
	"consumer",
	"^ playing|taking_on|assuming|adopting|acting|filling ~1 the? role|"
	"part|persona|identity|character|perspective|mindset of a|an|the ~3 , "
	"i|i'd|i'll|i'm|my|this",
	"^ answering|responding|replying|acting as a|an ~1 " LIFE " ~2 , ~1 i|"
	"i'd|it|this|the|my",
	"^ stay|remain|keep in_character as a|an|the ~2 " PLAYER,
	"^ stick|limit_yourself|restrict_yourself|confine_yourself to ~2 30|"
	"40|50|60|70|75|80|90|100|120|150|200 words",
	"^ please|kindly respond|answer in|with|only json|"
	"plain_text",
	/* how, and how long */
	"^ my|the|this review|feedback|opinion|account , ~1 in|with|written a|"
	"an ~2 tone|voice|style",
	"^ no markdown|preamble|json|code_blocks , ~1 no",
	"^ format|output_format|response_format|answer_format , ~1 json|"
	"plain_text|markdown|paragraph|single_paragraph|one_paragraph|prose|"
	"first_person|short_review|customer_review|free_text",
	/* elsewhere */
	"^ en_tant_que|en_tant_qu ~8 , on_m'a demandé de|d'écrire|d'évaluer ~3 "
	"avis|critique|commentaire|évaluer|tester",
	"^ ton|tono|tom|toon|tonfall|stimmung , enthousiaste|enthousiast|"
	"entusiasta|decepcionado|decepcionada|déçu|entusiástico|"
	"entusiastico|begeistert|enttäuscht|nüchtern|deluso|conversacional|"
	"conversationnel|sarcastique|sarcástico|sarcastico|zakelijk|"
	"teleurgesteld|négatif $",
	"리뷰를|후기를|상품평을|리뷰|후기 작성하세요|작성하시오|작성하십시오|써줘",
	"리뷰를|후기를|상품평을|리뷰|후기 작성해|써 주세요|줘|주십시오",
	/* all of it, as it was seen later */
	"^ according_to|per|as_per|following|based_on the|my|this ~1 task|"
	"assignment|prompt|persona|role|brief|scenario description|details|"
	"instructions ~1 i|i'm|i_am|am ~2 to|supposed|should|a|an",
	"the prompt asked|asks|wanted|wants|called|calls|requires|required|"
	"specified|specifies for? ~1 a|an|some|one|two|three ~1 mention|"
	"mentions|example|detail|details|review|reviews|stars|sentences|"
	"sentence|drawback|flaw|tone",
	"i_was|i_am|i'm|i've_been told|asked|instructed|supposed|expected|"
	"meant to ~1 write this|it as|like a|an",
	"value|values of|for ~1 the ~1 fields|field|keys|key ~6 "
	"from_the_input|taken_into_account|been_used|were_used|should_hold|"
	"should_be|must_be|must_hold",
	"adopto|asumo|adoto|assumo|adotto|j'adopte|j'endosse|ik_neem "
	"el|il|le|la|o|a|de papel|rol|ruolo|rôle|posture|perspectiva|persona "
	"de|d'un|d'une|di|do|da|um|uma|van",
	"^ i_am|i'm a|an ~3 , ~4 , ~2 writes|speaks|types in|short|long|"
	"simple|formal|casual",
	"^ i_am|i'm a|an ~4 , ~1 lives|works|writes|likes|hates|speaks in|as|"
	"short|long|at|with",
	"^ playing|taking|acting|assuming the? role|part|persona of a|an ~2 "
	PLAYER "|guest|diner|parent|owner|traveller|traveler|user",
	"sentiment|tone|rating|stars|persona|style|length field|parameter|key|"
	"variable|setting was|is|were set|given|specified|required",
	"field|key pros|cons|title|text|rating|stars requires|needs|must|"
	"wants|expects",
	"^ as a|an ~12 persona , i|we",
	"as the role|part|persona of ~4 demands|requires|asks|wants|suggests",
	"^ persona , ~2 freelance|retired|young|old|busy|single|married|"
	"budget|mother|father|student|teacher|nurse|engineer",
	"i_was|i_am|i'm|i've_been told|asked|instructed|supposed to act|pose|"
	"respond|answer|speak|sound as|like a|an",
	"^ conformément|gemäß|entsprechend|según|conforme|secondo|volgens|"
	"conform à_la|aux|der|den|la|o|de|het|as consigne|consignes|consegna|"
	"consigna|aufgabe|vorgabe|vorgaben|aufgabenstellung|opdracht|enunciado",
	"the ~1 scenario|persona|character_sheet|persona_sheet says|states|"
	"describes|specifies that? ~1 the|a|this reviewer|customer|narrator|"
	"user|buyer|guest",
	"^ given|considering|matching|fitting|as|since my|the persona's|"
	"persona|character's|profile's ~1 low|high|strong|likes|love|dislike|"
	"openness|is|personality|traits",
	"^ acting as a|an ~10 , i|i_have|i_must|i_would|i_find",
	"the sentiment|tone|rating|stars|persona|style|length|title field|"
	"parameter|key|variable is|was|were|says set|positive|negative|short|"
	"long|given",
	"se ha|han respetado|seguido|tenido_en_cuenta|cumplido ~8 indicada|"
	"indicado|solicitada|solicitado|pedida|pedido|indicadas",
	"the ~2 field|key must|should|has_to hold|contain",
	"field|key ~1 must|should|has_to be an? integer|string|number|float|"
	"boolean|array|list",
	"star|stars|rating|tone|length i_was|i_am|i'm|i've_been|i_have_been "
	"told|asked|instructed|supposed|meant to ~1 give|use|take|keep|write",
	"target|required|requested|given keywords|keyword|key_phrases|phrases "
	"~16 included|woven|used|mentioned ~1 naturally|as",
	"keywords|keyword ~12 have_been|has_been|were included|woven|used|"
	"worked",
	"^ as_requested|as_instructed|as_specified|as_asked , ~1 this_is|"
	"here_is|here's|this_one_is a|an|the|my",
	"he adoptado el papel|rol de",
	"to|in_order_to meet|fulfil|fulfill|satisfy the ~1 requirement|"
	"requirements|instruction|brief of|to|for|that including|include|"
	"writing|using|mentioning|a",
	"i_was|i_am|i've_been told|asked|instructed|supposed|meant to play|"
	"pretend|act ~6 for|in this|the review|text",
	"the ~1 field|key ~2 should|must be|hold|contain ~6 and the ~1 field|"
	"key",
	"the ~1 instructions|constraints|rules|brief|guidelines say|says|"
	"state|states|ask|asks ~1 to|not ~2 write|mention|include|sound|"
	"pretend",
	"^ set the sentiment|rating|tone|length|stars field|key|parameter|"
	"value? to",
	"since|because|as this must|should|has_to|needs_to be a|an ~3 review",
	"i'm|i_am writing this as a|an",
	"as given|specified|provided in the profile|prompt|"
	"persona|brief",
	"for this task|exercise|assignment i|i'm|i_am",
};

const size_t frame_told_n = sizeof(frame_told) / sizeof(frame_told[0]);

const char *const frame_retold[] = {
	"^ in|with|using|adopting|maintaining|keeping a|an ~1 " TONE " ~2 "
	"tone|voice|manner|register , i'd|i'll|i_love|i_must|"
	"i_can_say|i_would_say|i_have_to_say|this_review",
	"^ i followed|kept_to|stuck_to|respected the instructions|prompt|"
	"guidelines|brief and ~1 kept|wrote|mentioned|included|made it|this|"
	"the|both ~1 short|brief|review|text|aspects|neutral|concise",
};

const size_t frame_retold_n = sizeof(frame_retold) / sizeof(frame_retold[0]);
