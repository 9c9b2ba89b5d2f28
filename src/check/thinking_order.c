/*
 * The order: who gave it, what it says, how long and how many stars.
 */
#include "check/thinking_phrases.h"

const char *const thinking_order[] = {
	"the ~1 instruction|instructions|task|brief|prompt is|are|say|says|"
	"was to|that|we ~1 include|write|mention|avoid|sound|use_no|not_use",
	"rating|score should|must|has_to|needs_to be ~3 , so|therefore|mostly",
	"^ since|because|given|as|with the ~1 rating|persona is|being|of ~6 , "
	"the|i|my|it ~3 should|must|needs|have_to|need_to|will|tone",
	"the|this user has|had given|provided|supplied|specified|described|"
	"shared ~6 persona|product|details|prompt|instructions|rating|"
	"information|review|requirements",
	"the|this user gave|provides|provided|gives|supplied|specifies ~5 "
	"persona|prompt|instructions|rating|requirements|me|aspects|tone",
	"maybe|perhaps|also i should|could|can|might ~1 add|mention|include|"
	"throw_in ~2 small|minor|slight|little|specific|personal negative|"
	"complaint|flaw|drawback|detail|criticism|con|anecdote",
	"let_me|let's think ~1 step_by_step|about_the_tone|about_the_persona|"
	"about_the_length|about_the_wording|about_the_structure|"
	"about_the_rating|about_what_to_write|about_how_to_write",
	"words , ~3 within|under|over|below|above|close_to|meets|fits ~3 "
	"limit|range|target|requirement|count",
	"that's|this_is|it's ~1 about|around|roughly|approximately|exactly ~1 "
	"words ,",
	"^ internal_note|self_correction|double_check|double_checking|"
	"reasoning|analysis|thought_process|note_on_tone|self_check , ~8 "
	"review|reviewer|persona|stars|tone|rating|short|casual|user|words|"
	"brand|product",
	"the user wants|needs|asked_for|expects ~1 json|json_output|a_json|"
	"only_the_review|just_the_review",
	"the|this user wants|asked|asks|is_asking|needs|requested|would_like|"
	"has_asked|expects me|you to",
	"the user wants|asked_for|is_asking_for|requested|has_requested|"
	"asks_for|needs|is_looking_for|specified|gave_me ~4 review|reviews|"
	"testimonial|persona|words|rating",
	"^ first|next|then|finally , i need_to|should|must|have_to|will ~2 "
	"understand|consider|think_about|mention|include|make_sure|establish|"
	"check|address ~5 persona|word_count|prompt|instructions|requirements|"
	"tone_of_the_review|rating_of",
	"i need_to|should|must|have_to|will make_sure|ensure ~3 review|tone|"
	"word_count|text|json|rating ~2 is|matches|fits|has|stays|sounds|"
	"reflects|isn't|doesn't|feels|aligns|reads|includes",
	"let_me|let's|i'll|i_will|i_can now|start|try|just? by|to? draft|"
	"drafting|write|writing|compose|outline|count|structure ~1 the|a|an|"
	"this|it|words ~3 review|words|word_count|draft|response|answer|"
	"testimonial",
	"let_me|let's check|verify|count the ~1 word_count|words|"
	"number_of_words|instructions_again",
	"wait , ~3 the|i prompt|instructions|user|persona|word_count says|"
	"said|wants|asked|asks|must|should|is|has",
	"^ draft|final_draft|revised_draft|draft_1|attempt_1|my_draft|"
	"thought_process|thinking_process|chain_of_thought|internal_monologue|"
	"step_1 , ~2 i|let|the_user|write|here|this",
	"^ i|we need_to|must|should|have_to|will produce|output|return|write|"
	"generate|create|respond_with ~3 json|json_object",
	"so i'll|i_will|i_should|i_need_to mention|include|highlight|keep ~6 "
	"review|words|word_count|persona|tone",
	"rating|persona|stars|star|tone|prompt|user ~8 , so|therefore i|i'll|"
	"we|let_me should|need_to|must|will|have_to|want_to? make_it|mention|"
	"be|write|keep|include|talk_about|sound|use|focus_on|highlight|add|"
	"speak|emphasize|balance|avoid",
	"i|we|i'll|let_me|let's should|must|need_to|have_to|will|try_to? keep|"
	"hit|meet|reach|match|check|watch|aim_for|stay_within ~4 word_count|"
	"word_limit|word_range|length_requirement !down|low|in_check",
	"i'll|i_will|let's|let_me|i_should go|go_with|use|adopt|keep|aim_for|"
	"write_in|take_on|maintain|choose a|an|the ~3 tone|voice|perspective|"
	"persona|register|point_of_view",
	"^ step_1|step_one|step|first|firstly , ~2 decide|determine|choose|"
	"pick|define|identify|establish|consider ~3 persona|tone|rating|style|"
	"voice|stars",
	"i should|must|need_to|shouldn't|must_not avoid|mention|mentioning|"
	"not_mention|avoid_mentioning|avoid_saying|reveal|say ~2 that? "
	"i'm_an_ai|being_an_ai|i_am_an_ai|the_prompt|the_persona|the_rating|"
	"the_star_rating",
	"the|this|my persona|prompt is|says|has|would|wants|describes|"
	"calls_for|mentions|asks|needs ~9 so i|i'll|the|let_me|we|he|she|they",
	"the prompt|instruction|instructions|task|brief says|say|states|asks|"
	"wants|requires|specifies ~2 that|the|for|a|me ~5 reviewer|review|"
	"persona|rating|stars|tone",
	"^ thought|reasoning|plan|thinking , ~3 review|user|persona|prompt|"
	"rating",
	"maybe|perhaps|also i should|could|can add|mention|include|throw_in "
	"~3 detail|details|complaint|anecdote|criticism|negative|positive|"
	"persona",
	"^ wait|hmm|okay|so|now|but|right|hold_on|actually ~2 the rating|"
	"score|stars|persona|prompt|tone|length|brief ~5 so|should|says|needs|"
	"must|wants|asks",
	"it|this|that|text|review should|must|has_to|needs_to|ought_to be "
	"~1!better negative|positive|critical|balanced|mixed|lukewarm|"
	"neutral|casual|short|brief|harsh|enthusiastic",
	"words|sentences so_far|already|left|to_go ~4 maybe|i|need|is|are|so",
	"^ drafting|considering|crafting|refining|analyzing|analysing|"
	"defining|structuring|developing|outlining|polishing|evaluating|"
	"finalizing|finalising|assessing|deconstructing|composing|rewriting|"
	"understanding|interpreting the|a|my|this|it ~2 review|tone|persona|"
	"prompt|request|user|perspective|draft|voice|text|response|narrative|"
	"language|constraints|final",
	"i'm|i_am|i've_been now|currently|already|still? focusing|refining|"
	"considering|drafting|crafting|aiming|thinking|polishing|working ~2 "
	"on|of|about|the|how|a|for ~5 tone|persona|review|voice|wording|draft|"
	"phrasing|buyer|customer|reviewer|response|reader",
	"^ let_me|let's|i'll|i_should|i_need_to ~1 check|double_check|verify|"
	"confirm|make_sure ~2 length|word_count|tone|rating|constraints|"
	"that_the_length|it's_under|it's_within|requirements|facts|limit",
	"under|within|about|around|roughly|below ~1 30|40|45|50|60|70|75|80|"
	"90|100|110|120|150|200 words , ~1 yes|good|check|ok|okay|fine|done|"
	"nice|perfect",
	"i want|need this|it|the_review to feel|sound|read|seem|come_across "
	"~1 authentic|real|lived|natural|genuine|human|personal|honest|"
	"specific|casual|believable|like_a",
	"i'm|i_am|we're|we_are asked|told|supposed|meant|required|tasked to "
	"review|rate|write|describe|evaluate ~5 with|in|as|using|at ~3 stars|"
	"star|rating|tone|words|persona|style",
	"guidelines|brief|persona|assignment|spec say|says|ask|asks|want|"
	"wants|call|calls|mention|mentions|state|states|specify|specifies",
	"^ thought|thoughts|reasoning|rationale|thinking , the|this|so|buyer|"
	"customer|i|first|user|we|reviewer|it|let|persona ~3 is|wants|should|"
	"would|needs|must|has|likes|need|could|me",
	"the customer|buyer|guest|reviewer|shopper|traveller|traveler|client|"
	"user|reader ~8 , so|therefore|hence ~1 i'll|i_will|i_should|talk|"
	"mention|focus|write|keep|i|let's|start|use",
	"review , ~2 1|2|3|4|5|one|two|three|four|five|so stars|star|words|"
	"sentences $",
	"avoid|skip|drop|not_use|don't_use|stop_using|without_using|use|used|"
	"using|repeat|repeating the|that word|phrase|words ~3 since|because|as",
	"lines at_most|max|maximum|tops|or_so|or_less|or_fewer|total $",
	"sentences|words|paragraphs at_most|max|maximum|tops|minimum|"
	"or_so|or_less|or_fewer|total|altogether $",
	"i shouldn't|should_not|must_not|mustn't|better_not|won't|needn't ~1 "
	"give|state|name|mention|specify|reveal|invent|claim|cite|quote ~4 "
	"price|name|brand|date|city|location|number|rating|details|specs|"
	"facts|stars|product",
	"let_me|try_to|trying_to|i'll|i_should|let's ~1 try_to? picture|"
	"imagine|channel|embody|inhabit|become|visualize|visualise this|the|a|"
	"an|my|how|what ~3 person|character|persona|scene|reviewer|would|"
	"might|feels|parent|buyer|customer|guest|traveller|traveler|reader|"
	"viewer|teen|teenager|student|mother|mum|mom|father|dad|nurse|teacher|"
	"patient|driver|gamer|owner|reviewer|shopper|commuter|pensioner|"
	"retiree|farmer|user|person|client|member|diner|passenger|fan|critic|"
	"beginner|professional|grandmother|grandma|kid|child|couple",
	"prompt|brief|assignment|guidelines|user_didn't|user_doesn't|"
	"user_did_not don't|doesn't|do_not|does_not|didn't require|say|"
	"mention|specify|need|ask|forbid|allow|give",
	"keep|leave the brand|name|price|product_name|brand_name|stars|rating|"
	"city|date ~1 out|vague|secret|unnamed",
	"one|two|three|first|1|2|3 paragraph|sentence|line|sentences|"
	"paragraphs ~1 on|about|for|done|to_go|left|down|covering !those|"
	"people|anyone|the_impatient",
	"stars|star , leaning|bordering|mostly|mainly|verging|so ~1 negative|"
	"positive|on|negatives|mixed",
	"about|around|roughly|approximately|maybe|nearly ~1 words|sentences $ "
	"good|ok|okay|perfect|fine|great|done|nice|enough",
	"keep|make|use|leave the language|vocabulary|phrasing|grammar|"
	"sentences|wording|syntax|register plain|simple|short|casual|easy|"
	"loose|informal|natural|tight",
	"the|this|my|a review|text|draft|piece needs|wants|lacks|is_missing|"
	"could_use|calls_for ~1 a|an|some|more ~2 hook|opening|complaint|"
	"detail|details|title|negative|con|ending|anecdote|closing|praise|"
	"balance|voice|texture",
	"^ must|should|shall not mention|name|reveal|use|include|repeat|state|"
	"exceed the|any|more|my|a",
	"let_me|let's|i'll|i_should|now think|wonder|consider ~1 about|of ~1 "
	"what ~1 would|might|could|will|bothers|annoys|matters|pleases ~1",
	"it|prompt|brief|task|this says|said|asks|tells_me|wants to include|"
	"mention|use|avoid|write|keep|add the|a|an|at_least ~1 word|phrase|"
	"keyword|words|detail|complaint",
	"i|we shouldn't|should_not|mustn't|must_not|needn't|don't_need_to|"
	"won't ~1 repeat|reuse|restate|copy|echo the|that|my|this ~1 title|"
	"headline|opening|prompt|word|phrase|wording|name",
	"the ~1 tone|wording|vocabulary|register should|must|needs_to|has_to|"
	"ought_to ~1 be|sound|stay|remain|match|reflect",
	"let_me|let's|i'll|i_will|i_should|i_need_to|maybe_i'll revise|"
	"rephrase|reword|rewrite|restructure|redraft that|the|this|my ~1 "
	"opening|opener|intro|sentence|line|paragraph|wording|phrasing|draft|"
	"ending|title|tone",
	"^ that|it|this reads|sounds ~1 too polished|formal|generic|robotic|"
	"promotional|salesy|flowery|wordy|chirpy|literary ~3",
	"^ trying again with ~3 tone|voice|version|style|register",
	"i'll|i_will|let_me|let's|i_should structure|outline this|it|"
	"the_review|the_text as|around|like",
	"what's|what_is the emotional|narrative|overall arc",
	"avoid|skip|not_use|stop_using|without_using the word|phrase|words",
	"the|a|an|this ~2 parent|buyer|customer|guest|traveller|traveler|"
	"student|shopper|owner|policyholder|reviewer|person would|might|could "
	"probably|likely ~1 mention|phrase|start|open|say|notice|complain ~1 "
	"about|first|with|this",
	"i'm|i_am|i_was supposed|meant to ~1 sound|come_across|seem",
	"i|we need|have|got|ought to ~1 sound|come_across|write like|as a|an|"
	"the|someone !broken",
	"let_me|let's|now think ~1 about what ~1 would|might annoy|annoys|"
	"bother|bothers|matter|matters|mention|say",
	"should_i name|mention|specify ~6 $ not_sure|maybe|perhaps|probably|"
	"better_not",
	"i|we need|want|require a|an|some|one ~1 believable|plausible|"
	"realistic|convincing|credible reason|detail|excuse|complaint|"
	"anecdote|example|name",
	"all|the|every|each required|requested|specified aspects|aspect|"
	"keywords|constraints|attributes|points",
	"^ step_1|step_one , ~1 mention|describe|write|state|decide",
	"i|we need|must|should|have_to|to ~1 avoid sounding ~1 like|as|too",
	"so|okay|now|right|hmm ~1 the prompt|brief|assignment|persona ~1 is|"
	"says|wants|calls|asks",
	"^ okay|ok|so|right|alright , the persona|prompt|brief|assignment|"
	"scenario",
	"sterne|estrellas|étoiles|stelle|estrelas|sterren|gwiazdki heißt|"
	"bedeutet|significa|signifie|veut_dire|betekent|oznacza",
	"that's|currently|now_at|we're_at only|about|around|roughly|nearly ~1 "
	"words",
};

const size_t thinking_order_n = sizeof(thinking_order) /
    sizeof(thinking_order[0]);
