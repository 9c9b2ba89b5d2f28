/*
 * Who is to be speaking, said as a brief says it: age, calling and what one
 * values in one breath, or that the speaker is made up.  Reviewers say "as a
 * mother of two", and leave it at that.
 */
#include "text/frame_phrases.h"

#define SPEAKER                                                                \
	"customer|reviewer|guest|user|buyer|shopper|client|diner|traveller|"   \
	"traveler|patient|reader|viewer|student|parent|owner|visitor|person|"  \
	"consumer|persona"

#define TONE                                                                   \
	"angry|casual|formal|informal|neutral|enthusiastic|negative|"          \
	"positive|sarcastic|conversational|friendly|frustrated|balanced|"      \
	"professional|mixed|critical|disappointed|humorous"

/* Somebody of an age, and how he is to write: at the top, or elsewhere. */
#define AGED                                                                   \
	"^ as a|an ~1 year_old ~14 writes|budget_conscious|price_conscious|"   \
	"mildly|moderately|attitude|typos|sentiment|writing_style|"            \
	"informal_tone|casual_tone|formal_tone|critical_tone|short_sentences " \
	"~12 , i|my|this|the|these|we|it|what"

#define STARS "1|2|3|4|5|one|two|three|four|five star|stars"

/*
 * These are nobody else's words; those of frame_persona may be a reviewer's,
 * and count as check/opinion.h says.
 */
const char *const frame_brief[] = {
	"^ as a|an ~6 year_old ~14 values|prioritizes|prioritises|prefers ~4 "
	"over ~4 , i|my|this|the|these|we|it",
	"^ as a|an ~2 year_old ~8 who|and ~2 values|dislikes|prioritizes|"
	"prioritises|is_moderately|is_mildly|tends_to_be|cares_deeply ~8 and "
	"~8 , i|"
	"i'd|i'm|i've|i'll|my|this|that|the|these|we|it",
	"^ as a|an ~2 year_old ~8 with|in a|an|my ~4 tone|voice|personality|"
	"writing_style|outlook|style|temperament ~14 , i|i'd|i'm|i've|i'll|"
	"my|this|the|we|it",
	"^ as a|an ~2 year_old ~8 who|and ~1 gives|is_giving|rates ~4 " STARS
	" ~1 , i|my|this|the|these|we|it",
	"^ as a|an ~2 year_old ~6 who ~1 prioritizes|prioritises ~10 , i|my|"
	"this|the|these|we|it",
	"^ as a|an ~9!few|rarely|only|nobody|no|hardly|almost who ~1 gives|"
	"is_giving this|it|the ~4 " STARS " , i|my|this|the|these|we|it",
	STARS " , ~1 " TONE " tone|voice ,",
	"^ a|an review ~5 , ~1 written by a|an|the ~3 " SPEAKER,
	"^ the " SPEAKER " gives|rates this ~4 " STARS,
	"^ atue|aja|comporte_se como um|uma ~2 cliente|consumidor|"
	"consumidora|hóspede|usuário|usuária|comprador|compradora ~5 ,",
	"^ actúa|compórtate como un|una|si_fueras ~2 cliente|huésped|usuario|"
	"usuaria|comprador|compradora ~5 ,",
	"^ agis|agissez|comporte_toi|comportez_vous comme|en un|une|tant_que "
	"~3 client|cliente|acheteur|acheteuse|utilisateur|utilisatrice ~5 ,",
	"^ agisci|comportati come un|una|se ~2 cliente|utente|acquirente|"
	"ospite ~5 ,",
	"^ agiere|verhalte_dich als|wie ein|eine ~2 kunde|kundin|gast|käufer|"
	"käuferin|nutzer|nutzerin $",
	"^ wciel_się|zachowuj_się w|jako|jak ~2 klienta|klient|klientka|"
	"klientkę|gość|gościa $",
	"^ выступи|веди_себя|сыграй в|как|роль|от_лица ~3 покупателя|"
	"покупатель|клиента|клиент|гостя|гость $",
	"^ " TONE " tone|style|voice , " STARS,
	"^ acting as a|an ~1 year_old",
	"^ in my role as a|an ~1 year_old",
	"my role|task|job here? is|was to act|pose as a|an|the",
	"which|that is|was the ~1 profile|persona|role|character i_was|i_am|"
	"i've_been given|assigned|asked",
};

const size_t frame_brief_n = sizeof(frame_brief) / sizeof(frame_brief[0]);

const char *const frame_persona[] = {
	"as a fictional|hypothetical|imaginary|simulated|made_up|"
	"fictitious ~1 "
	SPEAKER,
	"^ as a|an ~4 year_old , i appreciate",
	"writing|write|wrote this|my review as a|an ~3 year_old",
	"star|stars|rating|score , as_per|per|as_requested_in|following|as_in "
	"the|your|my? instructions|prompt|guidelines|brief|request",
	"^ sure|okay|ok|certainly|alright , the|this rating|review|tone|"
	"persona is|should|will",
	"i was|am|i've_been|i'm|i_have_been asked|told|instructed|supposed|"
	"prompted|here to role_play|roleplay|impersonate|take_on_the_role|"
	"assume_the_role|adopt_the",
	"which|this is the|my persona|role here|i",
	"the author|writer|person of|behind|in this review is|was|seems a|"
	"an ~2 year_old !kid|boy|girl|child|guy",
	"wrote|write|writing this|the|my? review|it as_if|as_though i|i'm "
	"was|were|am|a|an",
	"i'm|am a|an ~2 year_old ~3 reviewing ~1 review|this|the|a",
	"^ als ~1 jährige|jähriger ~4 , der|die wert|viel_wert|gerne|oft ~6 ,",
	"the|star rating is|was|has_been set|fixed to|at 1|2|3|4|5|one|two|"
	"three|four|five",
	"i'm|am writing ~2 from_the_perspective|from_the_point_of_view|"
	"from_the_viewpoint of a|an !beginner|novice|newcomer|newbie",
	"as_instructed , ~1 1|2|3|4|5|one|two|three|four|five star|stars",
	"^ respond|reply|answer_the_question|answer_the_questions|"
	"answer_the_prompt as a|an|if|though ~4 guest|customer|buyer|"
	"reviewer|client|shopper|user",
	"as someone who identifies|identified as a|an ~2 " SPEAKER,
	"^ this ~1 star review reflects|captures|conveys|expresses|highlights "
	"my_honest|my_overall|my_mixed|a_balanced|a_mixed|an_honest|"
	"the_perspective|the_experience|the_opinion",
};

const size_t frame_persona_n =
    sizeof(frame_persona) / sizeof(frame_persona[0]);

/*
 * The brief itself, as the first words of a text: elsewhere it may be the plot
 * of a game.
 */
const char *const frame_top[] = {
	"^ you_are|you're|imagine_you_are|pretend_you_are a|an ~2 year_old ~6 "
	"who|with|from|and|reviewing",
	"^ you_are a|an ~10 reviewing a|the|your|this|an",
	"^ you_are a|an ~6 tourist|customer|shopper|buyer|guest|"
	"student|parent|mother|father|nurse|teacher|reviewer|traveller|"
	"traveler|gamer|commuter|reader|diner|patient|visitor|owner|beginner|"
	"retiree ~3 who|from|with",
	"^ you_are ~2 , ~1 , ~1 a|an ~6 retired|teacher|nurse|"
	"customer|reviewer|parent|mother|father|engineer|student|driver|"
	"worker|manager|buyer|owner",
	"^ you_are a|an ~3 retired|busy|frequent|picky|"
	"first_time|budget_conscious|elderly|middle_aged|sarcastic|"
	"enthusiastic|sceptical|skeptical ~4 who|with|from",
	"^ eres un|una ~10 , escribes|escribe|redactas",
	"^ eres un|una ~8 y escribes|redactas",
	"^ du_bist|sie_sind ein|eine ~8 und|der|die schreibst|schreiben|"
	"schreibt|bewertest",
	"^ tu_es|vous_êtes un|une ~8 et|qui écris|écrivez|écrit|rédiges",
	"^ sei un|una ~8 e|che scrivi|scrive",
	"^ você_é|tu_és um|uma ~8 e|que escreve|escreves|avalia",
	"^ je_bent|u_bent een ~8 en|die schrijft|beoordeelt",
	"^ jesteś ~8 i|która|który piszesz|oceniasz",
	AGED,
};

const size_t frame_top_n = sizeof(frame_top) / sizeof(frame_top[0]);

/* What was to be in the text, where the network of check/opinion.h agrees. */
const char *const frame_wanted[] = {
	AGED,
	"as_assigned|as_prompted|as_specified , ~1 i|my|the",
	"moderately|mildly|slightly|strongly|somewhat positive|negative|"
	"neutral attitude|tone|sentiment|stance",
	"as requested|instructed , ~1 i mention|include|add|note|keep|avoid|"
	"leave|cover",
	"to keep this ~1 believable|credible|authentic|realistic",
	"i've|i_have|i included|added|mentioned|put_in|kept one|a|an|the ~3 "
	"flaw|complaint|drawback|downside|negative|con|weakness , as_asked|"
	"as_requested|as_instructed|as_told|as_specified",
	"which|that covers the ~3 i_was|i_am|i'm asked|told|supposed to",
	"^ written from the ~1 point_of_view|perspective|viewpoint|standpoint "
	"of a|an ~2 customer|user|buyer|beginner|guest|shopper|consumer",
	"made_sure|making_sure ~2 doesn't|does_not sound|read like|as",
	"as the ~6 described|specified|defined above|in_the_prompt|"
	"in_the_brief , ~1 i",
	"as|like in the|my sample|example review|above",
	"as a budget_conscious|price_conscious|value_conscious|"
	"quality_conscious ~4 aged ~8 , i",
	"persona notes|file|sheet|card|section say|says",
	"^ paragraph one|two|three|four , the|downsides|pros|cons|praise",
	"^ keywords_used|hashtags_used|keywords_included ,",
	"^ verified_purchase $ reviewed",
	"verified_purchase , yes|no",
	"reviewed in the? united ~1 on",
	"^ helpful $ yes ~1 no",
	/* whose voice, and which score, were set */
	"described|given|outlined|specified|defined|assigned|provided in|by "
	"the|my|your persona|brief|prompt|profile_i|instructions_i",
	"my|the|this assigned|given|chosen|specified|requested viewpoint|"
	"role|persona|profile|perspective|character|voice of|as? i|is|a",
	"in keeping|line|accordance|agreement with my|the|this ~1 profile|"
	"persona|assigned|required|requested|given|specified|planned|brief",
	"^ writing|speaking|reviewing|posing as ~2 , a|an ~8 with|who|from|in "
	"~8 , i",
	"as|with|of|in|by persona 6|7|8|9|10|11|12|13|14|15|17|20|number|"
	"no",
	"^ as someone|somebody|one|a_person|a_reviewer|a_customer with|having|"
	"in|playing|given the persona|profile of",
	"required|assigned|planned|target|specified|intended ~1 1|2|3|4|5|"
	"one|two|three|four|five out_of_5|out_of_five|star|stars|of_5",
	"1|2|3|4|5|one|two|three|four|five star|stars ~2 set|given|specified|"
	"required|requested|assigned|planned in|by the plan|brief|prompt|"
	"instructions|task",
	"since|as|because|given_that the|this|it|my ~3 is|has|was|needs|"
	"supposed|meant ~1 to? ~1 land|come_out|score|end_up|sit|be ~1 at|on|"
	"a|an 1|2|3|4|5|one|two|three|four|five ,",
	"since|as|because|given_that this|it|the ~2 is|was supposed|meant to "
	"~1 land|come_out|score|end_up|sit|be ~1 at|on|a|an ~1 star|stars",
	"impression|tone|text|review|sentiment should|must|needs_to|has_to "
	"match|fit|reflect|suit|equal ~2 1|2|3|4|5|one|two|three|four|five "
	"star|stars",
	"aspects|points|topics|features i_was|i'm|i_am|we_were|that_were|to_be "
	"told|asked|instructed|requested|meant|covered",
	"aspect|point 1|2|3|4 1|2|3|4|5|of",
	"review in|for|of the|a ~2 domain|category|vertical|sector ,",
	"the user wants|asked|asks|requested|needs|gave ~2 aspects|points|me|"
	"review|stars|words|tone",
	"^ write|schrijf|schreibe|schreib|escribe|écris|écrivez|rédige|scrivi|"
	"escreve|escreva|napisz|skriv|напиши about|over|über|sobre|sur|"
	"di|su|o|om|о ,",
	"^ zgodnie_z poleceniem|instrukcją|promptem|wytycznymi|planem|zadaniem "
	"~1 piszę|oceniam|wystawiam|przyznaję",
	"^ secondo|seguendo|come_da|según|siguiendo|conforme|segundo|selon|"
	"suivant|gemäß|laut|volgens|enligt le|la|las|los|as|der|den|dem|de|"
	"richiesta ~1 istruzioni|richiesta|instrucciones|instruções|"
	"instructions|consignes|anweisung|anweisungen|vorgabe|vorgaben|"
	"instructies|opdracht|instruktionerna ~1 , ~1 scrivo|assegno|escribo|"
	"doy|escrevo|dou|j'écris|je|schreibe|vergebe|ich|schrijf|ik|skriver",
	"^ como|come|da|als|comme|en_tant_que|en_tant_qu|jako ~4 anni|años|ans|"
	"anos|jahren|jaar|lat , ~14 estilo|stile|style|stil|carácter|"
	"caractère|carattere|tono|ton|rapporto|rapport|relación|presupuesto|"
	"budget ~8 ,",
	"i_was|i_am|i'm|i've_been ~1 told|asked|instructed to ~1 mention|"
	"cover|touch_on ~9 , so|and",
	"i_was|i_am|i'm|i've_been ~1 told|asked|instructed to ~1 keep|use|"
	"adopt ~4 tone|style|voice|register",
	"the aspect ~2!of is|are|was a? ~1 positive|negative|weakness|strength|"
	"neutral|mixed|weak|strong",
	"required|requested|assigned|mandatory aspects|points|features|topics",
	"^ stay|remain|keep in character throughout|at|always|while|when",
	"rating|star|sentiment level 1|2|3|4|5",
	"^ i_am|i'm a|an ~4 , ~1 budget_conscious|price_conscious|introverted|"
	"outgoing|detail_oriented|tech_savvy|value_conscious|extroverted",
	"^ now describe|discuss|comment|elaborate the|a|on ~9 and say|"
	"mention|add|be|keep|include",
	"^ being a|an ~1 budget_conscious|price_conscious|value_conscious|"
	"detail_oriented|tech_savvy|quality_conscious|time_poor ~14 , i",
	"low|high|medium|moderate price|brand|technical|tech|digital "
	"sensitivity|loyalty|expertise|literacy|savviness",
};

const size_t frame_wanted_n =
    sizeof(frame_wanted) / sizeof(frame_wanted[0]);
