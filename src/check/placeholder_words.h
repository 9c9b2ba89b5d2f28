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
	"graden|degrees|degrés|grados|gradi|graus|stopni|grader|"	       \
	"mbps|gbps|ghz|seconds|watts|rpm|fps|mph|psi|ounces|ounce|oz|feet|"    \
	"square|mega|cc|kilograms|kilometres|kilometers|kilometern|metern|"    \
	"sessions|lessons|episodes|chapters|visits|treatments|capsules|"       \
	"reais|lei|złotych|zł|kronor|pesos|francs|dólares|dollar|liters|"      \
	"litres|cm|mm|kg|grams|hours|minutes|days|weeks|months|years|"         \
	"percent|dollars|euros|pounds|people|users|miles|km|hour|minute|day|"  \
	"week|month|year|nights|night|minuten|stunden|tage|tagen|wochen|"      \
	"monate|monaten|jahre|jahren|nächte|nächten|euro|prozent|liter|"       \
	"personen|heures|jours|semaines|mois|ans|nuits|personnes|horas|"       \
	"minutos|días|dias|semanas|meses|años|anos|noches|noites|personas|"    \
	"pessoas|ore|minuti|giorni|settimane|mesi|anni|notti|persone|uren|"    \
	"dagen|weken|maanden|jaar|nachten|dni|tygodni|miesięcy|lat|nocy|"      \
	"godzin|minut|часов|минут|дней|недель|месяцев|лет|ночей|рублей|zile|"  \
	"săptămâni|luni|nopți|saat|gün|gece|ay|hafta|yıl|dakika|개월|시간|월|月|"    \
	"か月|个月|小时|分钟|市"

/* What stands behind a noun, in all languages. */
#define AFTER_WORDS                                                            \
	"bin|hatte|hatten|wurde|würde|mir|uns|sich|hace|hacen|tiene|tienen|"   \
	"avait|avaient|fait|va|tem|faz|fa|jak|mi|and|or|but|so|as|if|when|"    \
	"while|because|that|which|who|whose|where|is|was|are|were|be|been|"    \
	"has|have|had|will|would|can|could|may|might|must|should|does|do|"     \
	"did|isn't|wasn't|doesn't|didn't|don't|won't|can't|it|it's|he|she|"    \
	"they|we|i|i'm|i've|you|this|these|those|there|here|then|myself|"      \
	"ourselves|himself|herself|online|yesterday|today|daily|again|yet|"    \
	"still|too|also|not|never|alone|only|just|und|oder|aber|wenn|weil|"    \
	"dass|ist|war|sind|waren|hat|haben|wird|kann|ich|wir|er|sie|es|"       \
	"nicht|auch|wo|et|ou|mais|que|qui|quand|est|était|sont|a|ont|je|"      \
	"nous|il|elle|ils|ne|pas|se|y|o|e|pero|cuando|era|son|fue|está|ha|"    \
	"han|no|me|nos|ma|che|è|sono|hanno|si|non|ci|mas|quando|foi|são|não|"  \
	"en|of|maar|dat|die|zijn|heeft|hebben|ik|wij|niet|lub|ale|że|jest|"    \
	"był|była|są|nie|się|și|sau|dar|că|este|sunt|au|nu|и|или|но|что|как|"  \
	"это|был|была|было|были|есть|не|я|мы|он|она|они|а"

/* What calls for a noun, in all languages. */
#define PREP_WORDS                                                             \
	"als|i'm|in|at|from|to|of|for|with|by|on|near|into|onto|about|under|"  \
	"over|behind|between|during|since|until|till|after|before|against|"    \
	"via|through|towards|toward|without|within|per|beside|opposite|like|"  \
	"than|among|across|around|inside|outside|nach|mit|von|vom|im|bei|"     \
	"beim|zum|zur|aus|seit|für|durch|gegen|ohne|bis|unter|über|vor|"       \
	"neben|zwischen|ab|am|um|dans|chez|avec|pour|sans|sous|vers|depuis|"   \
	"entre|par|sur|à|du|aux|au|des|en|con|sin|desde|hasta|hacia|para|"     \
	"por|sobre|de|del|al|nel|nella|nell|dal|dalla|dall|alla|all|della|"    \
	"dell|da|di|su|sul|sulla|tra|fra|presso|no|na|do|em|com|sem|pelo|"     \
	"pela|ao|até|met|van|naar|bij|uit|voor|door|zonder|tot|sinds|op|"      \
	"tussen|w|z|od|dla|po|przez|za|u|ze|we|przy|nad|pod|bez|în|la|cu|"     \
	"din|pentru|fără|spre|către|lângă|despre|в|на|с|из|от|по|для|у|о|к|"   \
	"за|до|при|без|через|со|во|об"

/* What only remarks, keys and menus have, and whom one puts in for "he". */
#define NEVER_WORDS                                                            \
	"fiancé|fiancée|fiance|fiancee|boyfriend|girlfriend|mom|dad|"          \
	"missing|page|pages|chapter|season|episode|volume|disc|figure|"        \
	"footnote|glück|leider|noch|schon|sehr|ganz|fast|aloud|twice|once|"    \
	"used|together|online|whom|whoever|whatever|whichever|what|how|why|"   \
	"when|where|which|wink|cough|ahem|grande|grandes|piccolo|piccola|"     \
	"petit|petite|grand|bon|bonne|pequeño|pequeña|pequeno|groß|große|"     \
	"klein|kleine|klammern|crochets|corchetes|quadre|haken|colchetes|"     \
	"alte|alten|neue|neuen|sic|spoiler|spoilers|quote|"                    \
	"censored|bleep|bleeped|beep|expletive|expletives|bracket|brackets|"   \
	"url|img|code|snip|sigh|laughs|laugh|joke|insert|emphasis|mine|ours|"  \
	"original|translation|translated|still|now|always|often|most|more|"    \
	"less|much|many|very|really|quite|rather|too|also|even|just|almost|"   \
	"nearly|maybe|perhaps|sometimes|again|ever|never|already|yet|about|"   \
	"some|any|all|both|each|few|several|same|such|own|other|others|one|"   \
	"two|three|four|five|six|ten|first|second|third|last|next|old|new|"    \
	"good|bad|great|small|big|little|large|long|short|cheap|free|nice|"    \
	"fine|whole|half|extra|full|empty|true|real|white|black|red|blue|"     \
	"green|yellow|pink|purple|grey|gray|brown|orange|gold|silver|beige|"   \
	"navy|dark|light|enter|shift|ctrl|alt|esc|space|tab|return|delete|"    \
	"home|backspace|escape|cmd|option|ok|cancel|yes|no|on|off|menu|"       \
	"settings|save|file|edit|view|help|back|x|course|fact|general|total|"  \
	"particular|anm|gelacht|lacht|rires|risas|risate|смех"

/* How one comes by a thing. */
#define BUY_WORDS                                                              \
	"bought|purchased|ordered|got|tried|received|picked_up|chose|own|"     \
	"купил|купила|купили|заказал|заказала|заказали|взял|взяла|приобрел|"   \
	"приобрела|приобрёл|compré|pedí|comprei|comprato|acquistato|"          \
	"commandé|acheté|gekauft|bestellt|gekocht|kupiłem|kupiłam"

/* Kinds of places, people and things, in the languages of reviews. */
#define KIND_WORDS                                                             \
	"insert|photographer|charity|provider|distance|online_store|"          \
	"designer|hometown|celebrity|book|film|movie|day|influencer|tenant|"   \
	"patient|reviewer|author|guest|customer|developer|publisher|"          \
	"narrator|translator|architect|builder|painter|gardener|cleaner|"      \
	"nanny|tailor|jeweller|jeweler|florist|caterer|optician|"              \
	"physiotherapist|psychologist|hygienist|midwife|pilot|steward|"        \
	"stewardess|porter|housekeeper|lifeguard|masseuse|masseur|butcher|"    \
	"baker|fishmonger|deli|brewery|winery|distillery|nightclub|casino|"    \
	"stadium|arena|playground|nursery|daycare|kindergarten|church|"        \
	"temple|castle|palace|garden|bridge|river|valley|coast|bay|port|"      \
	"marina|photograf|dienstleister|anbieter|agence|agencia|agenzia|"      \
	"agência|reisbureau|företag|biuro|firma|restaurang|butik|"             \
	"photographe|fotógrafo|fotografo|employee|recipient|theatre|theater|"  \
	"cinema|museum|gallery|hospital|clinic|dentist|pharmacy|salon|"        \
	"hairdresser|barber|spa|library|zoo|park|beach|lake|island|mountain|"  \
	"town|village|suburb|district|station|harbour|harbor|campground|"      \
	"campsite|hostel|motel|resort|inn|guesthouse|bar|pub|cafe|café|"       \
	"bakery|bistro|diner|shop|store|supermarket|market|mall|outlet|"       \
	"dealer|dealership|garage|mechanic|plumber|electrician|contractor|"    \
	"landlord|realtor|lawyer|attorney|accountant|therapist|vet|nurse|"     \
	"surgeon|professor|lecturer|trainer|mentor|server|bartender|"          \
	"receptionist|concierge|cashier|salesperson|technician|assistant|"     \
	"representative|owner|singer|band|artist|musician|composer|album|"     \
	"song|track|podcast|magazine|newspaper|novel|musical|play|"            \
	"exhibition|exhibit|festival|concert|league|team|club|cocktail|"       \
	"dessert|wine|beer|starter|appetizer|entree|sauce|ingredient|"         \
	"perfume|fragrance|shampoo|lotion|shoe|shoes|jacket|dress|camera|"     \
	"headphones|tablet|console|printer|router|vacuum|stroller|toy|"        \
	"puzzle|crib|mattress|sofa|chair|cruise|ship|ferry|train|bus|tour|"    \
	"excursion|attraction|landmark|monument|university|college|workshop|"  \
	"seminar|lesson|webinar|program|programme|conference|agency|"          \
	"insurance|broker|courier|network|operator|ordinal|nationality|"       \
	"ethnicity|religion|ailment|condition|illness|symptom|medication|"     \
	"allergy|sport|instrument|language|skill|subject|theme|time|weight|"   \
	"capacity|length|width|height|speed|volume|depth|temperature|power|"   \
	"wattage|range|null|undefined|none|n_a|missing|unspecified|"           \
	"theaterstück|laden|reiseziel|beruf|künstler|sänger|kino|"             \
	"krankenhaus|bahnhof|théâtre|cinéma|musée|hôpital|gare|métier|"        \
	"profession|teatro|cine|museo|estación|profesión|ospedale|stazione|"   \
	"professione|profissão|estação|ziekenhuis|beroep|teatr|szpital|"       \
	"zawód|театр|музей|больница|профессия|ресторан|страна|şehir|ülke|"     \
	"hastane|meslek|compagnia_aerea|companhia_aérea|compagnie_aérienne|"   \
	"linia_lotnicza"

/* More of them. */
#define MORE_KINDS                                                             \
	"camp|scent|aroma|pattern|print|texture|finish|style|design|motif|"    \
	"discount|promo|voucher|warranty|invoice|payment|deposit|fee|fare|"    \
	"budget|pasta|pizza|burger|sandwich|salad|soup|steak|seafood|"         \
	"noodles|sushi|tacos|curry|cake|pastry|croissant|smoothie|latte|"      \
	"whiskey|whisky|spice|herb|vegetable|fruit|snack|cereal|vitamin|"      \
	"supplement|serum|moisturizer|cleanser|toner|mascara|lipstick|"        \
	"foundation|shade|hairstyle|haircut|manicure|massage|facial|"          \
	"procedure|surgery|therapy|vaccine|diagnosis|specialist|consultant|"   \
	"advisor|counselor|coordinator|supervisor|founder|curator|docent|"     \
	"ranger|captain|crew|passenger|commuter|neighbor|roommate|cousin|"     \
	"aunt|uncle|grandmother|grandfather|niece|nephew|grandson|"            \
	"granddaughter|spouse|milestone|"                                      \
	"illustrator|franchise|firm|law|retirement_home|nursing_home|"         \
	"care_home|call_center|call_centre|hardware_store|"                    \
	"birthday|anniversary|graduation|wedding|funeral|ceremony|reunion|"    \
	"trip|vacation|getaway|weekend|honeymoon|adventure|activity|craft|"    \
	"recipe|cookbook|textbook|workbook|comic|manga|anime|documentary|"     \
	"sitcom|episode|soundtrack|genre|villain|hero|protagonist|"            \
	"antagonist|sidekick|plotline|setting|appliance|hairstylist|stylist|"  \
	"pediatrician|paediatrician|dermatologist|orthodontist|chiropractor|"  \
	"gadget|vehicle|truck|bike|bicycle|scooter|motorcycle|monitor|"        \
	"keyboard|mouse|speaker|charger|cable|blender|mixer|oven|stove|"       \
	"fridge|refrigerator|washer|dryer|dishwasher|microwave|heater|lamp|"   \
	"mirror|rug|curtain|pillow|blanket|towel|backpack|suitcase|wallet|"    \
	"purse|belt|scarf|gloves|socks|boots|sneakers|sandals|jeans|shirt|"    \
	"sweater|hoodie|coat|necklace|bracelet|earrings|sunglasses|glasses|"   \
	"drone|tripod|microphone|guitar|piano|violin|paint|drill|ladder|"      \
	"mower|grill|tent|kayak|helmet|treadmill|bottle|mug|knife|pan|pot|"    \
	"boutique|studio|lodge|villa|cabin|chalet|apartment|condo|"            \
	"neighbourhood|borough|county|province|continent|nation|dialect|"      \
	"sports|tournament|plan|subscription|package|bundle|ride|"             \
	"rollercoaster|animal|painting|sculpture|slide|trail|summit|hike|"     \
	"waterfall|fountain|square|cathedral|mosque|synagogue|vineyard|farm|"  \
	"ranch|stable|rink|court|pitch|pool|werkstatt|friseur|friseurin|"      \
	"arzt|ärztin|praxis|anwalt|anwältin|schule|kurs|bäckerei|bäcker|"      \
	"kneipe|supermarkt|apotheke|tierarzt|tierärztin|zahnarzt|zahnärztin|"  \
	"fahrschule|autohaus|baumarkt|onlineshop|versicherung|fitnessstudio|"  \
	"gericht|speise|getränk|vorspeise|nachspeise|hauptgericht|land|"       \
	"region|viertel|straße|insel|strand|flughafen|farbe|größe|gerät|"      \
	"hund|katze|kind|sohn|tochter|mann|frau|freund|freundin|kollege|"      \
	"kollegin|schauspieler|regisseur|autor|autorin|reiseleiter|"           \
	"gastgeber|handwerker|hersteller|modell"

#define KINDS_ABROAD                                                           \
	"material|zeitraum|dauer|betrag|summe|grund|anlass|coiffeur|"          \
	"coiffeuse|médecin|cabinet|avocat|école|cours|boulangerie|boulanger|"  \
	"pharmacie|vétérinaire|dentiste|garagiste|concessionnaire|assurance|"  \
	"salle|plat|boisson|entrée|pays|région|quartier|rue|île|plage|"        \
	"aéroport|couleur|taille|appareil|chien|chat|enfant|fils|fille|mari|"  \
	"femme|ami|amie|collègue|acteur|réalisateur|auteur|chanteur|artisan|"  \
	"fabricant|modèle|matière|durée|montant|somme|raison|occasion|"        \
	"plombier|électricien|hôte|serveuse|taller|peluquero|peluquera|"       \
	"peluquería|médico|consulta|abogado|escuela|curso|panadería|"          \
	"farmacia|veterinario|dentista|concesionario|aseguradora|gimnasio|"    \
	"plato|bebida|entrante|postre|país|región|barrio|calle|isla|playa|"    \
	"aeropuerto|aparato|perro|gato|hijo|hija|marido|mujer|amigo|amiga|"    \
	"actor|actriz|cantante|fontanero|electricista|fabricante|modelo|"      \
	"duración|cantidad|motivo|ocasión|sitio|officina|parrucchiere|"        \
	"parrucchiera|medico|avvocato|scuola|corso|panificio|concessionaria|"  \
	"assicurazione|palestra|piatto|bevanda|antipasto|dolce|paese|"         \
	"regione|quartiere|via|isola|spiaggia|aeroporto|colore|apparecchio|"   \
	"cane|gatto|figlio|figlia|marito|moglie|amico|amica|attore|regista|"   \
	"idraulico|elettricista|produttore|modello|durata|importo|occasione|"  \
	"sito|oficina|cabeleireiro|cabeleireira|médica|consultório|advogado|"  \
	"escola|padaria|farmácia|veterinário|concessionária|seguradora|"       \
	"academia|prato|entrada|sobremesa|região|bairro|rua|ilha|praia|"       \
	"aparelho|cachorro|filho|filha|esposa|ator|atriz|cantor|encanador|"    \
	"eletricista|duração|quantia|ocasião|site|kapper|kapster|dokter|"      \
	"huisarts|praktijk|advocaat|school|cursus|bakker|bakkerij|apotheek|"   \
	"dierenarts|tandarts|verzekeraar|sportschool|gerecht|drankje|"         \
	"voorgerecht|nagerecht|regio|wijk|straat|eiland|luchthaven|kleur|"     \
	"maat|apparaat|hond|kat|zoon|dochter|man|vrouw|vriend|vriendin|"       \
	"collega|zanger|loodgieter|elektricien|fabrikant|duur|bedrag|reden|"   \
	"gelegenheid|warsztat|fryzjer|fryzjerka|lekarz|gabinet|prawnik|"       \
	"szkoła|piekarnia|apteka|weterynarz|dentysta|ubezpieczyciel|"          \
	"siłownia|danie|napój|przystawka|deser|kraj|dzielnica|ulica|wyspa|"    \
	"plaża|lotnisko|kolor|urządzenie|pies|kot|dziecko|syn|córka|mąż|"      \
	"żona|aktor|reżyser|piosenkarz|hydraulik|elektryk|producent|kwota|"    \
	"powód|okazja|мастер|врач|клиника|салон|адвокат|школа|курс|аптека|"    \
	"ветеринар|стоматолог|блюдо|напиток|десерт|регион|район|улица|"        \
	"остров|пляж|аэропорт|устройство|собака|кошка|ребёнок|сын|дочь|муж|"   \
	"жена|друг|подруга|коллега|актриса|певец|сантехник|электрик|"          \
	"производитель|модель|сумма|причина|повод|месяц|срок|kuaför|doktor|"   \
	"klinik|avukat|okul|fırın|eczane|veteriner|dişçi|servis|sigorta|"      \
	"yemek|içecek|tatlı|bölge|mahalle|sokak|ada|plaj|havalimanı|renk|"     \
	"beden|cihaz|köpek|kedi|çocuk|oğul|kız|eş|arkadaş|oyuncu|assunto|"     \
	"dimensions|measurements|parente|familiar|pariente|proche|"            \
	"familielid|akraba|родственник|alternative|tema|asunto|thema|sujet|"   \
	"argomento|onderwerp|temat|тема|konu|idade|âge|età|leeftijd|alter|"    \
	"wiek|возраст|yaş|building|treatment|yönetmen|şarkıcı|usta|üretici|"   \
	"süre|tutar|sebep|restoran|kafe|mağaza|skådespelare|näyttelijä|"       \
	"skuespiller|blurb|teaser|tagline"

#endif
