/*
 * The longest lists of placeholder_phrases.c: what is in brackets, what tells
 * in words that something is to be filled in, and values of a program that
 * stand where a name or a number does.
 */
#ifndef PLACEHOLDER_PLAIN_H
#define PLACEHOLDER_PLAIN_H

#define HEAD_WORDS							       \
	THINGS								       \
	"|name|names|namen|item|model|feature|features|date|price|amount|"     \
	"number|city|location|address|email|phone|url|link|title|"	       \
	"username|customer|user|recipient|placeholder|industry|"	       \
	"department|position|duration|percentage|country|state|aspect|"	       \
	"benefit|problem|competitors|products|tools|xx|xxx|xyz|here|"	       \
	"timeframe|value|brands|role|adjective|noun|verb|size|colour|"	       \
	"color|material|fabric|age|gender|director|actor|actress|author|"      \
	"character|genre|dish|cuisine|occupation|profession|hobby|tbd|"	       \
	"tba|version|plot|experience|complaint|anecdote|component|"	       \
	"integration|member|relative|friend|colleague|spouse|partner|"	       \
	"code|website|device|gadget|garment|flavor|flavour|topping|drink|"     \
	"meal|detail|details|example|issue|topic|reason|occasion|"	       \
	"produktname|produkt|produkts|produktes|hotelname|firmenname|"	       \
	"marke|nombre|producto|marca|empresa|nom|produit|entreprise|"	       \
	"marque|nome|prodotto|azienda|produto|название|продукта|товара|"       \
	"продукт|имя|бренд|компания|компании|adı|ürün|ismi|markası|nume|"      \
	"numele|produsului|produs|nazwa|produktu|naam|merk|författare|"	       \
	"storlek|autor|autore|auteur|größe|talla|taglia|taille|tamanho|"       \
	"rozmiar|размер|автор|цвет|город|отель|магазин|farbe|couleur|cor|"     \
	"titre|titel|titolo|título|tytuł|stadt|ville|ciudad|città|cidade|"     \
	"ort|preis|prix|precio|prezzo|preço|cena|цена|datum|fecha|data|"       \
	"imię_i_nazwisko|nom_et_prénom|nombre_y_apellido|"		       \
	"nombre_y_apellidos|vor_und_nachname|nome_e_cognome|"		       \
	"nome_e_sobrenome|voor_en_achternaam|имя_и_фамилия|ad_soyad|"	       \
	"dauer|zeitraum|durée|duración|durata|duração|duur|süre|"	       \
	"airline|flight|room|floor|month|year|season|region|neighborhood|"     \
	"neighbourhood|son|daughter|wife|husband|mother|father|sister|"	       \
	"brother|dog|cat|pet|child|baby|boss|doctor|agent|street|airport|"     \
	"destination|route|carrier|insurer|policy|breed|companhia|mês|"	       \
	"cidade|compañía|aerolínea|mes|hôtel|compagnie|mois|"		       \
	"fluggesellschaft|monat|maatschappij|maand|mese|compagnia|linia|"      \
	"miesiąc|miasto|row|seat|gate|action|event|person|place|thing|"	       \
	"topic|activity|bank|aantal|anzahl|cantidad|numero|número|liczba|"     \
	"school|rating|score|stars|blank|todo|closing|conclusion|"	       \
	"paragraph|"							       \
	"opening|ending|opinion|pros|cons|instructor|waiter|waitress|"	       \
	"guide|host|manager|driver|chef|barista|seller|"		       \
	"nickname|surname|guest|tutor|job|category|accessory|количество|"      \
	"число|сумма|neighbor|neighbour|staff|amenity|currency|quantity|"      \
	"weekday|holiday|venue|relation|period|cost|signature|initials|"       \
	"mitarbeiter|stad|adj|hobby|händler|verkäufer|geschäft|"	       \
	"vorname|nachname|kellner|prénom|prenom|vendeur|serveur|magasin|"      \
	"vendedor|tienda|camarero|guía|guia|apellido|valor|loja|garçom|"       \
	"venditore|negozio|cameriere|cognome|verkoper|winkel|ober|imię|"       \
	"nazwisko|sklep|kelner|przewodnika|магазин|фамилия|"		       \
	"nth|xth|ordinal|numéro|artikel|artículo|articolo|товар|"	       \
	"university|gym|course|class|teacher|coach|laptop|phone|car|game|"     \
	"show|series|restaurante|ristorante|película|filmtitel|buchtitel|"     \
	"şehir|otel|mağaza|marka|"					       \
	"adını|nazwę|актёр|актер|официант|режиссёр|режиссер|type|"	       \
	"адрес|адресу|адреса|улица|район|метро|станция|"		       \
	"verdict|relationship|takeaway|greeting|salutation|"		       \
	"sayısı|miktarı|süresi|tarihi|numarası|fiyatı|modeli|rengi|bedeni|"    \
	"app_name|produktnavn|produktnamn|namn|navn|제품명|제품|이름|회사명|상품명|"	       \
	"브랜드"

#define PLAIN_PHRASES							       \
	"^ this_is_a|this_is_just_a placeholder "			       \
	"review|text|title $",						       \
	"^ placeholder $",						       \
	"^ sample|dummy|example|placeholder|filler|blind text|"		       \
	"review|content|copy|title|body $",				       \
	"^ your|the|review|main|body ~1 text|review|comment|content|"	       \
	"description|title|headline|story|feedback|opinion|answer "	       \
	"goes|comes|belongs? here $",					       \
	"^ text|review|title|content goes|comes|belongs here $",	       \
	"^ type|write|enter|insert|paste|put your|the? ~1 review|text|"	       \
	"comment|content|feedback|story|opinion|title|message here $",	       \
	"^ enter|insert|type|paste|submit your ~1 review|text|comment|"	       \
	"content|feedback|title $",					       \
	"^ your|ihr|dein|votre|ton|tu|su|uw|jouw text|texte|texto|tekst "      \
	"here|hier|ici|aquí",						       \
	"在此输入|此处输入|请输入|在此填写 您的|你的? 评论|评价|内容",				       \
	"여기에 리뷰를|내용을|텍스트를|후기를 입력하세요|입력|작성하세요",				       \
	"^ type|write|add|enter|insert|paste your review|text|comment|"	       \
	"comments here !with|in|on|at",					       \
	"^ start_typing your review",					       \
	"^ bitte hier ~2 text|bewertung eingeben|einfügen|eintragen|"	       \
	"schreiben",							       \
	"^ insert ~2 ending|conclusion|intro|closing|paragraph here $",	       \
	"^ insert conclusion|intro|introduction|anecdote|closing|review|"      \
	"text|paragraph $",						       \
	"^ type|write here $",						       \
	"^ review|body text $",						       \
	"^ beispieltext|platzhalter|mustertext|blindtext|voorbeeldtekst|"      \
	"platshållare|segnaposto|platzhaltertext $",			       \
	"^ texto|testo de|di ejemplo|prueba|relleno|muestra|exemplo|"	       \
	"esempio|prova|teste $",					       \
	"^ texte|tekst d'exemple|przykładowy $",			       \
	"^ dein|ihr|votre|ton|tu|su|il_tuo|seu|twój|jouw|uw ~1 text|texte|"    \
	"texto|testo|tekst|avis|reseña|opinión|avaliação|recensione|"	       \
	"bewertung ici|aquí|hier|qui|aqui|tutaj $",			       \
	"^ tbd|tba|todo|fixme|tbc $",					       \
	"^ fixme",							       \
	"firstname|lastname|asdf",					       \
	"max_mustermann|erika_mustermann",				       \
	"dolor sit amet",						       \
	"foo bar",							       \
	"object object",						       \
	"the|my|our undefined|null "					       \
	"!modem|hypothesis|pointer|pointers|value|values",		       \
	"the|my|our none in|was|is|arrived|has|works|for",		       \
	"on|since|by|until|from|before|after dd|mm mm|dd",		       \
	"on|in|since|at|until|by|dated mm|dd dd|mm yyyy|yy",		       \
	"^ this_is|here_is ~1 sample|dummy|placeholder|example|filler "	       \
	"text|review|content",						       \
	"^ placeholder text|review|content",				       \
	"rest|remainder|body|text of the|your review|text|content "	       \
	"goes|comes here $",						       \
	"^ text|details|review|comments|content to_be_added|to_follow|"	       \
	"to_come|pending|coming_soon $",				       \
	"^ review|product ~1 text|content|description pending|"		       \
	"to_be_added|coming_soon $",					       \
	"insert|fill_in one|some|something|more|yours|details "		       \
	"here !coin|coins",						       \
	"insert|fill_in|delete|replace if|as|where required|applicable|"       \
	"appropriate",							       \
	"i'll|i_will|to add|fill_in|insert the ~1 name|price|date|brand|"      \
	"title later|here|afterwards",					       \
	"^ dear customer|guest|user|client name",			       \
	"^ fill_in , name|names|price|brand|title|city|date",		       \
	"^ hier text|name|bewertung einfügen|eingeben|eintragen",	       \
	"in|aus|von|from|of musterstadt|musterhausen",			       \
	"lorem ipsum !comes|came|is|was|everywhere|generator|where|in|on",     \
	"lorem|ipsum ipsum|dolor ~1 dolor|sit|amet",			       \
	"insert the ~1 name here",					       \
	"adı|ismi buraya gelecek|yazılacak|eklenecek",			       \
	"da_completare|da_inserire con il? nome",			       \
	"имя|название|номер подставить", "号|名|名称 待补充|待填写",		       \
	"insert|enter your|product|company|tool|brand|app|hotel|"	       \
	"restaurant? name|product|company|text here",			       \
	"your|product|company|tool|brand|app|hotel|software|restaurant|"       \
	"host|author|actor|movie|film|book|city|owner|guest|artist|"	       \
	"director|character|instructor|guide|teacher|doctor|shop|store|"       \
	"model|event|venue|street "					       \
	"name here !and|or",						       \
	"date|datum|fecha|data ~3 , mm|dd|yyyy|tt|jj|gg mm|dd|yyyy|yy",	       \
	"insert ~2 " THINGS " name",					       \
	"january|february|march|april|may|june|july|august|september|"	       \
	"october|november|december xx|yy|dd",				       \
	"aged|age x ,",							       \
	"at|by|from|until|till hh:mm",					       \
	"op|am|le|il|el|em|dia|vom|den|dnia dd|tt|jj|gg mm "		       \
	"jjjj|aaaa|rrrr|yyyy",						       \
	"main_street|main_st|street|avenue|town , anytown",		       \
	"ask|ask_for|asked_for|thanks_to|ring|phone john_doe|"		       \
	"jane_doe",							       \
	"john jane doe", "john_doe|jane_doe of|from|at acme|company|xyz|"      \
	"sample|placeholder",						       \
	"brand x model x|y|z",						       \
	"^ reviewed|review|posted|submitted by john|jane doe $",	       \
	"^ name|reviewer|author|customer|reviewer_name , john|jane doe",       \
	"the|this product_name arrived|fits|broke|lasts|lasted|"	       \
	"stopped",							       \
	"the|this product_name is|was|has ~2 easy_to_use|"		       \
	"easy_to_clean|easy_to_install|easy_to_assemble|sturdy|comfortable|"   \
	"durable|well_made|delicious",					       \
	"mr|mrs|ms|mme|madame|monsieur|herr|frau|señor|señora|dr "	       \
	"surname|lastname|nachname|apellido|cognome|nom|achternaam",	       \
	"mr|mrs|ms|dr $ surname|lastname|nachname|apellido|cognome",	       \
	"musterfirma|musterprodukt|mustermarke|musterhotel|musterautor|"       \
	"musterbuch|musterverlag|mustershop|musterrestaurant",		       \
	"musterstraße|musterweg|beispielstadt|beispielfirma|sampletown",       \
	"on|since|from|after|before|until|by|date|dated 0000|00 00 "	       \
	"00|0000", "page 00",						       \
	"finishing|finish|finished|ran|run ~2 hh:mm:ss !format",	       \
	"in|since|from|until|by|of year|the_year xx !of|at",		       \
	"sample|dummy|placeholder|filler text sample|dummy|placeholder|"       \
	"filler text",							       \
	"^ sample|placeholder|dummy review? text $",			       \
	"^ describe|mention|explain|summarize|summarise ~4 here $",	       \
	"^ photo? caption|pull_quote|blurb|tagline goes|comes here",	       \
	"tktk", "fill_in ~2 name|title|date|price|number here",		       \
	"nemo_enim ipsam", "duis_aute irure", "excepteur sint",		       \
	"neque porro quisquam", "herr|frau|familie mustermann",		       \
	"sed_ut perspiciatis unde", "omnis_iste natus", "ut_enim ad_minim",    \
	"at_vero eos_et", "quis_nostrud exercitation",			       \
	"^ insert comparison|anecdote|quote|summary|paragraph|sentence|"       \
	"transition|testimonial with|about|of|on|from|here ~5 $",	       \
	"fill_in|insert|put|enter the name|title|date|price of ~4 here",       \
	"requirements|weight|dimensions|specs|specifications|details|"	       \
	"warranty|rating , to_be_completed|to_be_confirmed|to_be_added|"       \
	"to_follow $",							       \
	"text|paragraph|sentence|lines about|describing ~5 goes|comes "	       \
	"here !and",							       \
	"quote|testimonial to_come|to_follow $",			       \
	"^ todo add|write|mention|insert|describe|expand a|an|the|more|"       \
	"something|about|on|here|price|details",			       \
	"version|model|room|page no|number tbc|tbd",			       \
	"^ the? plot|story|book|film|movie|product ~1 "			       \
	"summary|synopsis|description goes|comes|belongs here $",	       \
	"untitled book|film|movie|novel|product|song by",		       \
	"^ year|date|month ~2 , yyyy", "by author_name",		       \
	"klockan|kl|kello|um|ab|gegen|alle|om|o|à|vers|kello "		       \
	"tt:mm|hh:mm|ss:mm|gg:mm",					       \
	"version|model|room|page no $ tbc|tbd",				       \
	"555 555 5555|0123|1234", "123 456 7890", "000 000 0000",	       \
	"flew|flying|flight|flights ~1 from aaa to bbb",		       \
	"pp|page|pages 000",						       \
	"a hours|minutes|days|weeks and b hours|minutes|days|weeks",	       \
	"of|is|was|by|at|for|in|from your weight|name|age|height|city|"	       \
	"price|budget|model|size|brand|number here !and",		       \
	"insert ~1 pros|cons|details|example|feature|"			       \
	"features|benefit|benefits|drawback|drawbacks|quote|name|brand|"       \
	"product|price|date|city|number here",				       \
	"name|names|price|date|details|brand|model|title|amount "	       \
	"to_be_added|to_be_filled|to_be_inserted|to_be_confirmed_here|"	       \
	"goes_here|tbd|tba"

#define VOID_PHRASES							       \
	"undefined|nan|null|none " UNITS,				       \
	"undefined|nan|null|none second|seconds|employees|guests|"	       \
	"servings|pages|speeds",					       \
	"nan out_of|of",						       \
	"of|after|about|over|under|within|only|roughly|nearly|around|every|"   \
	"all|another|these|those|with|than|bought|ordered nan !bread|breads|"  \
	"the",								       \
	"floor|room|size|page|chapter|version|gate|seat|episode|season|"       \
	"dr|mr|mrs|ms|miss|mister|herr|frau|madame|monsieur|señor|señora "     \
	"undefined|null|nan",						       \
	"dr|mr|mrs|ms $ undefined|null",				       \
	"was|is|until|since day nan",					       \
	"special|dish|soup|dessert|starter|feature|scene|character|"	       \
	"track|ingredient was|is tbd|tba|undefined|null",		       \
	"^ undefined|null came|arrived|took|gave|helped|fixed|told|said|"      \
	"served|met|showed|answered|picked|called|brought|stars|plays",	       \
	"costs|cost|pay|paid undefined|nan|null",			       \
	"undefined|null and|or undefined|null",				       \
	"marki|marka|marke|marca|marque|rozmiar|größe|talla|taglia|taille|"    \
	"tamanho|maat undefined|nan",					       \
	"price|rate|fee|total|score of undefined|nan|null",		       \
	"undefined|nan times",						       \
	"name is|was tbd|tba|undefined|null",				       \
	"thanks_to|through|via|from|by|with|at|to|in|named|called|"	       \
	"name_is|dear|hello|"						       \
	"hi|loved|bought|visited|recommend|syncs_with|works_with|of "	       \
	"undefined|null|none !of|but|other",				       \
	"hotel|restaurant|guide|waiter|waitress|host|staff|manager|"	       \
	"customer|user|guest|client|patient|owner|member|technician|"	       \
	"mechanic|seller|shop|store|company|city|server|driver|chef|brand|"    \
	"barista|agent|instructor|teacher|author|director null|undefined",     \
	"arrived|came|bought|ordered|purchased|delivered|booked|visited|"      \
	"stayed|installed ~2 on|in|at|since tbd|tba|tbc|todo",		       \
	"undefined|nan|null guests|rooms|times|items|customers",	       \
	"guide|waiter|waitress|host|manager|seller|driver|agent|thanks|"       \
	"thank_you|hi|hello|dear , null|undefined|none",		       \
	"^ undefined|null was|is|has|had|were|made|did",		       \
	"null|undefined null|undefined",				       \
	"price|rating|total|cost|score|name is|was undefined|nan|null",	       \
	"by|with|from|at|cost|costs|paid|for|of|only|about|around|every "      \
	"tbd|tba",							       \
	"by|with|from|at placeholder",					       \
	"for|since|until|than|about undefined|nan|null",		       \
	"size|colour|color tbd",					       \
	"by|from|cost|costs|paid|aged|nearly|roughly todo|fixme !i",	       \
	"to placeholder"

#endif
