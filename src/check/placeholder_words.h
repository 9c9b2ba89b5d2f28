/*
 * Words that several of the lists in placeholder_phrases.c have: things that a
 * review is about in general, units, and kinds.
 */
#ifndef PLACEHOLDER_WORDS_H
#define PLACEHOLDER_WORDS_H

#define THINGS                                                                 \
	"product|tool|software|company|app|platform|brand|competitor|vendor|"  \
	"application|hotel|restaurant|service|website|business|manufacturer|"  \
	"supplier|organization|organisation|retailer|seller|provider"

#define UNITS                                                                  \
	"reais|lei|złotych|zł|kronor|pesos|francs|dólares|dollar|liters|"      \
	"litres|cm|mm|kg|grams|hours|minutes|days|weeks|months|years|"         \
	"percent|dollars|euros|pounds|people|users|miles|km|hour|minute|"      \
	"day|week|month|year|nights|night|minuten|stunden|tage|tagen|"         \
	"wochen|monate|monaten|jahre|jahren|nächte|nächten|euro|prozent|"      \
	"liter|personen|heures|jours|semaines|mois|ans|nuits|personnes|"       \
	"horas|minutos|días|dias|semanas|meses|años|anos|noches|noites|"       \
	"personas|pessoas|ore|minuti|giorni|settimane|mesi|anni|notti|"        \
	"persone|uren|dagen|weken|maanden|jaar|nachten|dni|tygodni|"           \
	"miesięcy|lat|nocy|godzin|minut|часов|минут|дней|недель|месяцев|"      \
	"лет|ночей|рублей|zile|săptămâni|luni|nopți|saat|gün|gece|ay|hafta|"   \
	"yıl|dakika|개월|시간|월|月|か月|个月|小时|分钟|市"

/* Kinds of places, people and things, in the languages of reviews. */
#define KIND_WORDS                                                             \
	"insert|photographer|charity|provider|distance|online_store|designer|" \
	"hometown|celebrity|book|film|movie|day|influencer|tenant|patient|"    \
	"reviewer|author|guest|customer|"                                      \
	"developer|publisher|narrator|translator|architect|builder|painter|"   \
	"gardener|cleaner|nanny|tailor|jeweller|jeweler|florist|caterer|"      \
	"optician|physiotherapist|psychologist|hygienist|midwife|pilot|"       \
	"steward|stewardess|porter|housekeeper|lifeguard|masseuse|masseur|"    \
	"butcher|baker|fishmonger|deli|brewery|winery|distillery|nightclub|"   \
	"casino|stadium|arena|playground|nursery|daycare|kindergarten|church|" \
	"temple|castle|palace|garden|bridge|river|valley|coast|bay|port|"      \
	"marina|photograf|dienstleister|anbieter|agence|agencia|agenzia|"      \
	"agência|reisbureau|företag|biuro|firma|restaurang|butik|photographe|" \
	"fotógrafo|fotografo|employee|recipient|theatre|theater|cinema|"       \
	"museum|gallery|hospital|clinic|dentist|pharmacy|salon|hairdresser|"   \
	"barber|spa|library|zoo|park|beach|lake|island|mountain|town|village|" \
	"suburb|district|station|harbour|harbor|campground|campsite|hostel|"   \
	"motel|resort|inn|guesthouse|bar|pub|cafe|café|bakery|bistro|diner|"   \
	"shop|store|supermarket|market|mall|outlet|dealer|dealership|garage|"  \
	"mechanic|plumber|electrician|contractor|landlord|realtor|lawyer|"     \
	"attorney|accountant|therapist|vet|nurse|surgeon|professor|lecturer|"  \
	"trainer|mentor|server|bartender|receptionist|concierge|cashier|"      \
	"salesperson|technician|assistant|representative|owner|singer|band|"   \
	"artist|musician|composer|album|song|track|podcast|magazine|"          \
	"newspaper|novel|musical|play|exhibition|exhibit|festival|concert|"    \
	"league|team|club|cocktail|dessert|wine|beer|starter|appetizer|"       \
	"entree|sauce|ingredient|perfume|fragrance|shampoo|lotion|shoe|shoes|" \
	"jacket|dress|camera|headphones|tablet|console|printer|router|vacuum|" \
	"stroller|toy|puzzle|crib|mattress|sofa|chair|cruise|ship|ferry|"      \
	"train|bus|tour|excursion|attraction|landmark|monument|university|"    \
	"college|workshop|seminar|lesson|webinar|program|programme|"           \
	"conference|agency|insurance|broker|courier|network|operator|ordinal|" \
	"nationality|ethnicity|religion|ailment|condition|illness|symptom|"    \
	"medication|allergy|sport|instrument|language|skill|subject|theme|"    \
	"time|weight|capacity|length|width|height|speed|volume|depth|"         \
	"temperature|power|wattage|range|null|undefined|none|n_a|missing|"     \
	"unspecified|theaterstück|laden|reiseziel|beruf|künstler|sänger|kino|" \
	"krankenhaus|bahnhof|théâtre|cinéma|musée|hôpital|gare|métier|"        \
	"profession|teatro|cine|museo|estación|profesión|ospedale|stazione|"   \
	"professione|profissão|estação|ziekenhuis|beroep|teatr|szpital|zawód|" \
	"театр|музей|больница|профессия|ресторан|страна|şehir|ülke|hastane|"   \
	"meslek|compagnia_aerea|companhia_aérea|compagnie_aérienne|"           \
	"linia_lotnicza"

#endif
