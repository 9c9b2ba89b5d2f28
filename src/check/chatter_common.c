/*
 * What is said to who ordered a text in everybody's words: that it is begun,
 * that it is ready, what may come next.  People say most of it of other
 * things, so it counts only at the very top, or in a sentence that the network
 * of opinion.h takes for talk as likely as not.
 */
#include "check/chatter_phrases.h"

#define YES                                                                    \
	"understood|got_it|sure|okay|ok|right|of_course|certainly|alright|"    \
	"noted|gotcha|absolutely|no_problem|very_well|will_do|yes|sure_thing|" \
	"roger|copy_that|with_pleasure|gladly|perfect|great"
#define PIECE                                                                  \
	"text|copy|paragraph|piece|write_up|blurb|review|testimonial|draft|"   \
	"feedback|wording|rewrite|version"
#define MOOD                                                                   \
	"mood|vibe|note|tone|direction|voice|flavour|flavor|feel|angle|"       \
	"register|energy|spirit|style|length|mark|level|wording|attitude"
#define ABUNDANCE                                                              \
	"enthusiasm|praise|sarcasm|humour|humor|vocabulary|formality|emotion|" \
	"wit|slang|negativity|criticism|anger|adjectives|superlatives|"   \
	"irony|excitement|complaints|swearing|jargon"
#define SIDE                                                                   \
	"point_of_view|perspective|tone|version|take|persona|angle|viewpoint|" \
	"wording|draft"

/* As the first words of a text. */
const char *const chatter_first[] = {
	YES " , ~1 leave|consider it|this|that|everything with_me|to_me|"
	"with_us|done|sorted|handled !they|he|she|said",
	YES " $ leave|consider it|this|that|everything with_me|to_me|with_us|"
	"done|sorted|handled !they|he|she|said",
	YES " , ~1 i'm|i_am|we're on the_case|to_it|it_already",
	YES " , ~1 one|a|just_a|just_one moment|second|sec while|whilst|please",
	"here_you_go|there_you_go|here_it_is|voilà|voila|ta_da , ~1 hot|fresh|"
	"freshly|straight|still_warm ~3 press|keyboard|printer|pen|typewriter|"
	"notepad|desk ,",
	"right_away|at_once|straight_away|yes|aye|on_it|coming_up , boss|chief|"
	"captain ,",
	"hi|hello|hey|greetings $ ~1 how can|may i|we help|assist ~1 today $",
	/* abroad */
	"gern_geschehen|gerne_geschehen|de_rien|de_nada|di_niente|di_nulla|"
	"graag_gedaan|nie_ma_za_co|не_за_что|por_nada|varsågod , ~1 und|et|y|"
	"e|en|i|и|och|hier|voici|aquí|ecco|oto|viel|bonne|powodzenia",
	"gern_geschehen|gerne_geschehen|di_niente|graag_gedaan|nie_ma_za_co|"
	"wird_gemacht|wird_erledigt|geht_klar|kommt_sofort|bin_schon_dran|"
	"deixa_comigo|deixe_comigo|ci_penso_io|me_pongo_a_ello|"
	"me_pongo_con_ello|manos_a_la_obra|mãos_à_obra|komt_eraan|komt_in_orde|"
	"już_się_robi|zaraz_się_biorę|już_się_biorę|сейчас_сделаю|"
	"сейчас_напишу|уже_пишу|je_m'en_occupe|je_m'y_mets $",
};

const size_t chatter_first_n =
    sizeof(chatter_first) / sizeof(chatter_first[0]);

#define OOH "ooh|oh|ah|wow|aha|nice|ha|hey|mm"
#define FUN                                                                    \
	"fun|lovely|cool|great|nice|tricky|interesting|neat|sweet|good|tough|" \
	"unusual"
#define TASK "assignment|brief|prompt|request|writing_task"

/* In the first sentence. */
const char *const chatter_start[] = {
	"^ " OOH " , ~1 " FUN " " TASK "|task|topic|one ,",
	"^ " FUN " " TASK " , ~1 thank|thanks|cheers|ta|here|let|i",
	"^ yes of_course|certainly|absolutely $",
	"je m'en|m'y occupe|mets|attelle tout_de_suite|maintenant? $",
	"ich mache|mach|setze|setz mich ~2 dran|daran|ans_werk|an_die_arbeit $",
	"wird gemacht|erledigt $",
	"me pongo con|a ello|eso|la_obra $",
	"ci_penso_io|me_ne_occupo|mi_metto_al_lavoro|mi_metto_all'opera $",
	"komt_eraan|komt_in_orde|ga_ik_aan_de_slag|ik_ga_aan_de_slag $",
	"już|zaraz się biorę|zabieram|robi do_pracy|do_roboty? $",
	"deixa|deixe comigo $",
	"сейчас|уже пишу|напишу|сделаю|займусь $",
};

const size_t chatter_start_n =
    sizeof(chatter_start) / sizeof(chatter_start[0]);

/* Anywhere. */
const char *const chatter_common[] = {
	"^ alternative|alternate|optional ~1 ending|opening|title|closing|"
	"version|headline|last_line|first_line ,",
	"^ si quieres|quiere|quieren|prefieres|lo_deseas|lo_prefieres , ~1 "
	"puedo|la|lo|te ~1 hacerla|hacerlo|acortarla|alargarla|escribirla|"
	"cambiarla|adaptarla|reescribirla|hago|más",
	"happy|glad|delighted|pleased to write|draft|put_together this|it|one|"
	"that for you ~1 , ~1 here",
	/* it is ready */
	"^ your|the ~2 " PIECE " is|has_been|was|are ~1 ready|done|finished|"
	"complete|served|delivered|good_to_go ~1 , ~1 enjoy|bon|happy|hope|"
	"have|use|feel|let|go|good|i",
	"^ all_done|done|ready|finished|there , ~1 " PIECE " delivered|done|"
	"ready|attached|below|complete|served|sent",
	"i had|took|made|gave ~1 a go|stab|crack|shot|whirl at|of ~4 below|"
	"above|here|for_you ,",
	"that|this wraps|rounds|sums|finishes|closes|concludes|completes it|"
	"this|things|everything|today's|the ~2 from|on|at my|our side|end|part",
	/* is it right? */
	"is|was|were|does|did|has|would that|this|it|these ~4 " MOOD " ~1 you "
	"~2 after|mind|hoping|looking|picturing|pictured|imagining|imagined|"
	"wanted|meant|expecting|going_for|needed|asked",
	"i can|could|will|happily|i'll ~1 dial|turn|crank|ramp|bring|notch|"
	"pump|amp|tone|tune ~1 up|down|back the ~1 " ABUNDANCE " ~6!but|though|"
	"because|since|when|as $",
	"i can|could|will|happily|i'll ~1 dial|turn|crank|ramp|bring|notch|"
	"pump|amp|tone|tune the ~1 " ABUNDANCE " ~2 up|down|back ~4 $",
	"happy|glad|willing|free to dial|turn|crank|ramp|bring|notch|pump|amp|"
	"tone ~1 up|down|back? the ~1 " ABUNDANCE,
	/* another one */
	"any|anything|something|what|what's|more|next ~2 on|in|from today's "
	"list|agenda|queue|batch|pile",
	"ping|shout|holler|yell|say|tell_me|message_me|call if|when|should the|"
	"this|that|my ~1 tone|wording|text|length|ending|opening|voice|style "
	"needs|wants|should|is|feels|sounds|has",
	"thanks|thank_you for letting me|us write|draft ~1 this|one|it|these "
	",",
	"i'm|i_am|we're ready|set for the_next|another|more ~2 when|whenever|"
	"as_soon_as you",
	"^ same again for|with ~1 next|other|another|second ~1 $",
	"^ curious|wondering|interested|keen|want_to_see|want_to_hear|"
	"want_to_know|like_to_see|like_to_hear how|what it|this|that|the_same|"
	"the_review|the_text ~1 would|might|could ~1 sound|read|look|"
	"come_across|be ~6 " SIDE,
	"^ want_to_see|want_to_hear|like_to_see|curious how|what a|an|the|some "
	"~2 version|take|draft|tone|rewrite would|might|could ~1 sound|read|"
	"look|go",
	"that|another|this|such_a|a ~5 version|take|rewrite|variant|spin can|"
	"could|would be ~1 done|written|arranged|whipped|knocked|had|yours ~2 "
	"no_time|a_jiffy|a_flash|a_moment|seconds|a_snap|a_blink|a_tick|too|"
	"quickly|easily",
	"good_luck|best_of_luck|all_the_best|every_success with|for|on the|"
	"your ~4 , ~1 and? ~1 come|swing|pop|drop|stop|check back|by|in "
	"any_time|anytime|whenever|if|when",
	/* abroad */
	"viel_erfolg|viel_glück|gutes_gelingen mit|bei|beim|für dem|der|deinem|"
	"ihrem|deiner|ihrer|den|das|die? ~2 website|webseite|kampagne|launch|"
	"datensatz|produktseite|onlineshop|projekt ,",
	"bonne_chance|bon_courage|beaucoup_de_succès pour|avec le|la|votre|ton "
	"~2 site|lancement|campagne|page|projet ,",
	"mucha_suerte|mucho_éxito|buena_suerte con|en la|el|tu|su ~2 web|"
	"lanzamiento|campaña|página|sitio|proyecto ,",
	"buona_fortuna|in_bocca_al_lupo per|con il|la|lo|tuo|vostro ~2 sito|"
	"lancio|campagna|pagina|progetto ,",
	"veel_succes|succes met de|het|je|uw ~2 site|website|webshop|"
	"lancering|campagne|project ,",
	"boa_sorte|muito_sucesso com|no|na o|a|seu|sua? ~2 site|lançamento|"
	"campanha|página|projeto ,",
	"powodzenia|sukcesów z|ze|w|przy ~2 stroną|kampanią|projektem|"
	"projekcie|sklepem ,",
	"удачи с|в ~2 проектом|сайтом|запуском|проекте ,",
};

const size_t chatter_common_n =
    sizeof(chatter_common) / sizeof(chatter_common[0]);
