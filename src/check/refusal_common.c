/*
 * Refusals in words that are a reviewer's as often: what is left out, what may
 * do harm, what could be written in its place.  They count where the network
 * of opinion.h leans towards talk.
 */
#include "check/refusal_phrases.h"

#define NOT                                                                    \
	"can't|cannot|can_not|won't|will_not|am_unable_to|unable_to|"          \
	"am_not_able_to|not_able_to|not_allowed_to|not_going_to"
#define HONEST                                                                 \
	"genuine|honest|authentic|real|truthful|own|balanced|actual|fair"
#define INSTEAD                                                                \
	"description|summary|overview|outline|template|comparison|list|"       \
	"guide|article|draft|sample|example|tips|questions|framework|"         \
	"structure|survey|points|features|blurb|pros_and_cons"

const char *const refusal_common[] = {
	"^ i ~1 decline|refuse $",
	/* what is left out */
	"i|i'm|i_am " NOT " include|mention|put|cast|portray|name|present|"
	"depict|show|describe ~5 in a|an|any negative|bad|unfavorable|"
	"unfavourable|poor|false|derogatory|defamatory|misleading light|way",
	"toned_down|softened|moderated the|any|your|some ~1 claims|claim|"
	"statements|wording|accusations|exaggerations ~2 to|so|for|in",
	"i|i'm|i_am " NOT " ~1 include|add|provide|insert ~1 links|link|"
	"promotional_codes|promo_codes|discount_codes|referral|urls|"
	"phone_numbers|contact_details|discount_code|promo_code|coupon_codes|"
	"affiliate !here|on|in",
	"i've|i_have|i ~1 wrote|written|created|offered|given|provided a|an "
	"~1 neutral|balanced|factual|objective|honest|fair|toned_down|milder|"
	"generic ~2 version|summary|description|take ~1 instead|rather",
	/* what may do harm */
	"i|i'm|i_am " NOT " write|post|create|publish|make|produce ~1 a|an|"
	"any|negative|such ~2 review|reviews|comment|comments|statement|"
	"statements|claim|claims|accusation|accusations ~1 about|of|against|"
	"on|targeting ~1 real|actual|specific|named|identifiable|private|"
	"living|existing|particular|public ~1 business|company|person|"
	"individual|people|restaurant|doctor|hotel|establishment|figure|"
	"individuals|businesses",
	"i|i'm|i_am|i'd|i_would " NOT "|rather_not|prefer_not_to write|create|"
	"post|generate|produce|include|publish|make ~1 something|anything|"
	"content|statements|claims|text|a_review|reviews|comments|praise that|"
	"which ~1 could|might|would|may ~1 damage|harm|defame|mislead|"
	"deceive|be_used|constitute|be_defamatory|be_considered|encourage|"
	"promote|offend|violate|endanger|be_harmful|be_misleading|be_false",
	"^ this|that|it|which|what_you're|what_you_are is? asking|asks|"
	"would_require|requires ~1 me to write|create|produce|generate|post|"
	"invent|make_up|pretend|publish ~3 fake|false|fabricated|deceptive|"
	"misleading|dishonest|fictitious|to_be|customer|testimonial|events",
	"wouldn't|would_not|isn't ~1 right|honest|appropriate|proper|ethical|"
	"responsible for|of me to write|create|post|produce|generate ~3 "
	"review|reviews|testimonial|feedback !without|until",
	"^ this|that|it would ~1 be? a? violation|violate|break|breach ~3 "
	"amazon's|google's|yelp's|tripadvisor's|platform's|site's|platform|"
	"ftc ~1 review|content|community|policy|policies|guidelines|rules",
	"due_to|because_of|given|under|per my ~1 guidelines|policy|policies|"
	"programming|instructions , ~1 i|i'm ~1 " NOT,
	"i|i'm|i_am " NOT "|don't|do_not ~1 provide ~1 medical|legal|"
	"financial|dosing|tax advice|guidance",
	"i|i'm|i_am " NOT " ~1 recommend|suggest|advise a|any|specific ~1 "
	"dosage|dose|doses|dosages",
	"i|i'm|i_am " NOT " ~1 explain|describe|show|tell_you|"
	"walk_you_through|help_you|detail how_to|you|get|the? ~1 bypass|"
	"remove|disable|circumvent|defeat|get_around|around|hack|pirate|"
	"crack|override|evade|bypassing the|a|an|your ~2 guard|lock|check|"
	"filter|limit|limiter|protection|verification|system|interlock|drm|"
	"restriction|paywall|copy_protection|device|age",
	"prompt triggering|triggered ~2 content|safety|moderation|policy|"
	"filter|management",
	"response|output|request|completion|answer was|has_been|is ~1 "
	"filtered|flagged|blocked|withheld|suppressed due|because|by|for|as",
	/* what is asked for, or offered in its place */
	"i|i'm|i_am ~1 " NOT " ~1 complete|write|finish|create|provide|"
	"generate|give|produce this|the|a|an|your|any ~3 review|text|"
	"testimonial|write_up without|until|unless ~2 more|further|"
	"additional|specific|any|some|enough|sufficient|the|you ~2 "
	"information|details|context|specifics|name_of|provide|tell|share",
	"i'd|i_would|i'm|i_am|i|i'll|happy|glad ~4 help|assist|helping you ~1 "
	"write|draft|create|compose|craft|writing|drafting|with|share|"
	"express|articulate|phrase|word ~3 " HONEST " ~2 review|experience|"
	"experiences|thoughts|feedback|testimonial|opinion",
	"i'd|i_would|i'm|i_am|i|i'll|happy|glad ~4 help|assist|helping ~1 you "
	"~1 put|putting|turn|turning ~3 thoughts|experience|experiences|"
	"impressions|notes|feelings|opinion|opinions|points ~1 into",
	"^ happy|glad|i'd_be_happy|i_would_be_happy|i'd_be_glad|i'm_happy|"
	"i_can|i_could|i'd_love|let_me|may_i ~1 help|assist|write|offer|"
	"draft|provide|create|outline|suggest you? ~4 " INSTEAD " ~2 "
	"instead $",
	"^ here's|here_is|this_is what i ~1 can|could|will ~1 do|offer|write|"
	"provide|give|say instead|safely",
	"^ however|instead|alternatively|nevertheless|that_said , i ~1 can|"
	"could|will|am_able_to ~2 offer|provide|give|share ~2 "
	"general|basic|factual|background|neutral|objective ~1 information|"
	"info|guidance|overview|points|facts|description|details|pointers|"
	"summary",
	"i ~1 can|could|will|am_able_to ~1 only ~1 provide|offer|give|share|"
	"write ~2 information|facts|summary|summaries|overview|description|"
	"descriptions|specs|content ~2 , ~1 not|rather_than ~2 personal|"
	"review|reviews|opinion|opinions|experience|experiences|testimonial",
	"^ please|i_suggest|i_recommend|i'd_suggest|you_could|you_might|"
	"consider|you_should ~2 gathering|collecting|soliciting|gather|"
	"collect|solicit ~2 genuine|real|honest|authentic|actual feedback|"
	"reviews|testimonials|opinions",
	"ask|invite|encourage|asking|inviting|encouraging ~1 real|actual|"
	"genuine customers|customer|guests|guest|users|user|buyers|buyer to|"
	"for ~3 share|leave|write|feedback|review|reviews|testimonials",
	"^ share|provide|tell_me|send_me|send|please_share|please_tell ~9 "
	"and|then i|i'll ~1 can|could|will|would|write|draft|turn ~1 write|"
	"draft|turn|put|craft|create|compose|polish|shape|it",
	"which|what product|item|book|film|movie|restaurant|hotel|service ~1 "
	"to_review|you'd_like_me|you_want_me|you_want_reviewed|"
	"i_should_review !since|because|as",
	"i need|require|would_need|i'd_need ~5!weeks|days|months|time|more|"
	"while|it|year|hours|month|week|to before i|i'll ~1 can|could|will|am "
	"~1 write|create|generate|draft|compose",
	"^ would|i|i'm|i_am|we ~2 " NOT "|won't_be_able_to ~1 write|provide|"
	"create|produce|deliver|include ~3 review|text|testimonial|content|"
	"version|claims|claim|story|rating|comments|statement|material|"
	"praise ~2 you ~1 asked_for|requested|wanted|asked_me|described|"
	"had_in_mind",
	/* other languages */
	"puedo|podría|posso|peux|kann|kan|mogę|могу ~3 ayudar|ayudarte|"
	"ayudarle|ayudarlo|aiutarti|aiutare|aiutarla|ajudar|ajudá|aider|"
	"helpen|helfen|pomóc|помочь|hjälpa ~5 honesta|honesto|onesta|sincera|"
	"honnête|sincère|ehrliche|ehrlichen|eerlijke|uczciwą|szczerą|честный|"
	"искренний|ärlig|genuína|auténtica|autentica|authentique",
	"kan ~4 helpen ~2 met een eerlijke|echte|oprechte review|recensie|"
	"beoordeling",
	"prefiero|preferisco|prefiro|préfère|préférerais|preferiría|"
	"preferirei|wolę|предпочитаю no|non|não|ne_pas|nie|не inventar|"
	"inventare|inventer|zmyślać|wymyślać|выдумывать|fingir|fingere ~1 "
	"experiencia|experiencias|un'esperienza|esperienze|experiência|"
	"experiências|d'expérience|expérience|doświadczeń|опыт|opinii|"
	"reseña|recensione|avis|avaliação",
	"jag|jeg vill|kan|ska|tänker|vil inte|ikke hitta_på|fabricera|"
	"finne_på|finde_på ~2 upplevelse|upplevelser|recension|detaljer|"
	"erfarenheter|en|opplevelse|oplevelse",
	"nie napiszę|wymyślę|stworzę|wygeneruję ~1 fałszywej|fałszywą|"
	"nieprawdziwej|zmyślonej",
	"ich kann ~3 stattdessen ~5 anbieten|schreiben|verfassen|erstellen|"
	"helfen",
	"daar|hier|dat|daarmee kan|mag|wil|ga ik ~3 niet bij|mee helpen|"
	"assisteren $",
	"tyvärr|ledsen|beklagar|desværre|dessverre ~2 kan|får|vill|vil jag|"
	"jeg|vi inte|ikke hjälpa|hjelpe|hjælpe ~3 det|detta|den|denna|dette|"
	"dig|deg",
	"tyvärr|ledsen|beklagar|desværre|dessverre ~2 kan|får|vill|vil jag|"
	"jeg|vi inte|ikke skriva|skrive det|detta|den|denna|dette|en_sådan",
};

const size_t refusal_common_n = sizeof(refusal_common) /
    sizeof(refusal_common[0]);
