/*
 * Labels that frame_lone.c looks for: what a text is to have, or how it is to
 * sound, as only a brief says it.
 */
#include "text/frame_phrases.h"

#define HOW                                                                    \
	"tone|mood|voice|persona|sentiment|register|writing_style|word_count|" \
	"star_rating|stars"

#define POINT                                                                  \
	"weakness|weaknesses|strength|strengths|flaw|flaws|criticism|"         \
	"complaint|negative|positive|drawback|con|pro|selling_point|benefit"
#define WEAVE                                                                  \
	"include|weave_in|work_in|incorporate|integrate|slip_in|play_down|"    \
	"play_up"
#define USED                                                                   \
	"included|used|mentioned|worked_in|woven_in|incorporated"

/* These count before a list: "SEO keywords: wooden train, toddler gift." */
const char *const frame_listed[] = {
	"keyword|keywords|key_term|seo list|bank|set|keywords",
	"seo|target|required|mandatory|requested|assigned|compulsory|"
	"must_use|must_have keywords|key_words|key_terms|key_phrases|phrases|"
	"search_terms !" USED,
};

const size_t frame_listed_n = sizeof(frame_listed) / sizeof(frame_listed[0]);

const char *const frame_lone[] = {
	/* what it is to have */
	"required|mandatory|requested|assigned|compulsory|target|given "
	"keywords|key_words|key_terms|key_phrases|phrases|terms|aspects|"
	"topics|talking_points|points " USED,
	"all ~1 keywords|key_words|key_terms|key_phrases|phrases " USED,
	"keywords|key_words|key_terms|key_phrases|phrases|terms|"
	"talking_points to cover|bring_up|hit|" WEAVE,
	"minor|main|major|small|single|secondary|mild|key|chief " POINT " to "
	WEAVE,
	"minor|main|major|small|single|secondary|mild|key|chief weakness|"
	"weaknesses|strength|strengths|selling_point to bring_up|touch_on|"
	"cover",
	"a|one|the ~1 " POINT " to " WEAVE,
	POINT " to " WEAVE,
	/* how it is to sound */
	"tone|style|persona|register|sentiment|word_count|keyword reminder|"
	"reminders|directive|directives|spec|brief",
	"assigned|requested|prescribed|planned|mandated|specified|stipulated "
	HOW,
	"target|intended tone|persona|sentiment|register|writing_style|"
	"word_count|star_rating",
	HOW " assigned|requested|prescribed|mandated|specified|stipulated",
	"note|ton|registre|tonalité|sentiment|étoiles|nombre_de_mots|"
	"mots_clés|humeur imposée|imposées|imposés|imposé|demandée|demandés|"
	"demandé|exigée|exigés|exigé|souhaitée|souhaités|souhaité|requis|"
	"requise|attendu|attendue|obligatoires|prescrit|prescrite",
	"nota|tono|registro|sentimiento|puntuación|palabras_clave|"
	"estrellas asignado|solicitado|solicitada|solicitadas|pedido|pedida|"
	"requerido|requerida|requeridas|exigido|exigida|obligatorias|deseado|"
	"deseada",
	"voto|tono|registro|sentiment|punteggio|parole_chiave|stelle "
	"richiesto|richiesta|richieste|imposto|imposta|desiderato|"
	"desiderata|obbligatorie|prescritto",
	"nota|tom|registro|sentimento|palavras_chave|estrelas "
	"solicitado|solicitada|solicitadas|pedido|pedida|exigido|exigida|"
	"exigidas|obrigatórias|desejado|desejada",
	"vorgegebene|vorgegebener|vorgegebenes|vorgeschriebene|"
	"vorgeschriebener|gewünschte|gewünschter|gewünschtes|geforderte|"
	"geforderter|verlangte|verlangter ton|tonfall|stimmung|tonalität|"
	"bewertung|note|sternezahl|wortzahl|schlüsselwörter|"
	"stichwörter|stichworte|keywords",
	"gevraagde|opgelegde|gewenste|verplichte|vereiste|opgegeven toon|"
	"score|beoordeling|trefwoorden|stemming|woordenaantal",
	"wymagany|wymagana|wymagane|zadany|zadana|narzucony|narzucona|"
	"oczekiwany|oczekiwana ton|ocena|nastrój|słowa_kluczowe",
};

const size_t frame_lone_n = sizeof(frame_lone) / sizeof(frame_lone[0]);

/* What only a plan calls a part of a text. */
const char *const frame_sure_parts[] = {
	"hook_line|hook|opening_hook|opening_line|opening_sentence|"
	"opening_statement|opening_complaint|opening_gripe|opening_praise|"
	"opening_compliment|opening_remark|opening_paragraph|"
	"mitigating_positive|mitigating_point|mitigating_factor|"
	"mitigating_praise|balancing_positive|balancing_negative|"
	"balancing_point|supporting_detail|supporting_details|"
	"supporting_point|supporting_example|main_criticism|main_complaint|"
	"minor_complaint|minor_criticism|closing_line|closing_sentence|"
	"closing_statement|closing_remark|closing_recommendation|"
	"closing_verdict|closing_paragraph|call_to_action|main_body|"
	"body_paragraph|lead_in|sign_off|aufhänger|einstieg|schlusssatz|"
	"accroche|gancho|aggancio",
};
/* Those that a review or a thing may have as well. */
const char *const frame_parts[] = {
	"opening|closing|close|body|middle|intro|introduction|resolution|"
	"conclusion|complaint|praise|criticism|positive_aspect|positive|"
	"negative_aspect|negative|evidence|detail|details|example|"
	"recommendation|wrap_up|hauptteil|schluss|corps|chute|cuerpo|cierre|"
	"corpo|chiusura|fechamento",
};
