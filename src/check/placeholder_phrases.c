#include "check/check_placeholder.h"

#define THINGS                                                                 \
	"product|tool|software|company|app|platform|brand|competitor|vendor|"  \
	"application|hotel|restaurant|service|website|business|manufacturer|"  \
	"supplier|organization|organisation|retailer|seller|provider"

const char *const placeholder_lists[LISTS][PHRASES] = {
	[HEAD] = {THINGS
	    "|name|names|item|model|feature|features|date|price|amount|"
	    "number|city|location|address|email|phone|url|link|title|"
	    "username|customer|user|recipient|placeholder|industry|"
	    "department|position|duration|percentage|country|state|aspect|"
	    "benefit|problem|competitors|products|tools|xx|xxx|xyz|here|"
	    "timeframe|value|brands|role|adjective|noun|verb|size|colour|"
	    "color|material|fabric|age|gender|director|actor|actress|author|"
	    "character|genre|dish|cuisine|occupation|profession|hobby|tbd|"
	    "tba|version|plot|experience|complaint|anecdote|component|"
	    "integration|member|relative|friend|colleague|spouse|partner|"
	    "code|website|device|gadget|garment|flavor|flavour|topping|drink|"
	    "meal|detail|details|example|issue|topic|reason|occasion|"
	    "produktname|produkt|produkts|produktes|hotelname|firmenname|"
	    "marke|nombre|producto|marca|empresa|nom|produit|entreprise|"
	    "marque|nome|prodotto|azienda|produto|название|продукта|товара|"
	    "продукт|имя|бренд|компания|компании|adı|ürün|ismi|markası|nume|"
	    "numele|produsului|produs|nazwa|produktu|naam|merk|författare|"
	    "storlek|autor|autore|auteur|größe|talla|taglia|taille|tamanho|"
	    "rozmiar|размер|автор|цвет|farbe|couleur|cor|titre|titel|titolo|"
	    "título|tytuł|stadt|ville|ciudad|città|cidade|ort|preis|prix|"
	    "precio|prezzo|preço|cena|цена|datum|fecha|data|airline|flight|"
	    "room|floor|month|year|season|region|neighborhood|neighbourhood|"
	    "son|daughter|wife|husband|mother|father|sister|brother|dog|cat|"
	    "pet|child|baby|boss|doctor|agent|street|airport|destination|"
	    "route|carrier|insurer|policy|breed|companhia|mês|cidade|"
	    "compañía|aerolínea|mes|hôtel|compagnie|mois|fluggesellschaft|"
	    "monat|maatschappij|maand|mese|compagnia|linia|miesiąc|miasto|"
	    "row|seat|gate|action|event|person|place|thing|topic|activity|"
	    "bank|aantal|anzahl|cantidad|numero|número|liczba|school|"
	    "rating|score|stars|blank|todo|closing|conclusion|paragraph|"
	    "opening|ending|opinion|pros|cons|instructor|waiter|waitress|"
	    "guide|host|manager|driver|chef|barista|seller|"
	    "nickname|surname|guest|tutor|neighbor|neighbour|staff|amenity|"
	    "currency|quantity|weekday|holiday|venue|relation|period|cost|"
	    "signature|initials|mitarbeiter|stad|adj|hobby|"
	    "händler|verkäufer|geschäft|"
	    "vorname|nachname|kellner|prénom|prenom|vendeur|serveur|magasin|"
	    "vendedor|tienda|camarero|guía|guia|apellido|valor|loja|garçom|"
	    "venditore|negozio|cameriere|cognome|verkoper|winkel|ober|imię|"
	    "nazwisko|sklep|kelner|przewodnika|магазин|фамилия|"
	    "university|gym|course|class|teacher|coach|laptop|phone|car|game|"
	    "show|series|restaurante|ristorante|película|filmtitel|buchtitel|"
	    "app_name|produktnavn|produktnamn|namn|navn|제품명|제품|이름|회사명|상품명|브랜드"},
	[WITHIN] = {"書名|書籍名|映画名|作者名|都市名|餐厅名|餐厅名称|电影名|书名|店名|应用名|作者名|城市名|作品名|名称|"
	    "店名|ホテル名|レストラン名|"
	    "产品|产品名|产品名称|商品名|商品名称|品牌|品牌名|公司|公司名|"
	    "公司名称|姓名|酒店名|酒店名称|填写|插入|输入|產品|產品名稱|製品名|"
	    "製品|会社名|名前|商品|日期|名称"},
	[REMARK] = {"is|was|were|are|be|been|has|have|had|i|we|they|he|she|it|"
	    "not|no|free|received|removed|redacted|deleted|withheld|omitted|"
	    "edited|edit|update|updated|sic|note|exchange|purchase|verified|"
	    "changed|unknown|etc|later|and|or|but|with|from|see|click"},
	[ADD] = {"add|expand|continue|finish|write|include|state|choose|select|"
	    "pick|paste|type|elaborate|complete|to_be|añadir|añade|agregar|"
	    "ajouter|aggiungi|adicionar|ergänzen|hinzufügen|toevoegen|dodaj|"
	    "добавить|добавьте|your|votre|dein|ihr|tu|tuo|seu"},
	[LINE] = {"line|sentence|sentences|paragraph|closing|closing_line|"
	    "opening|anecdote|conclusion|ending|intro|introduction|here|"
	    "remark|text|final_thoughts|zeile|satz|schlusssatz|frase|phrase|"
	    "zdanie|zin|completed|filled|added|inserted|written"},
	[NAMING] = {"name|title|nom|nombre|nome|nume of|des|der|du|de|del|"
	    "della|dell"},
	[FIELD] = {"field|fields|macro|macros|templates|variable|variables|"
	    "mail_merge|merge_fields|merges|syntax|shortcode|shortcodes|"
	    "merge_tags|is_replaced|gets_replaced|are_replaced|placeholders|"
	    "vorlagen|felder|modèles|champs|plantillas|campos"},
	[KEY] = {"type|types|typing|typed|write|writes|press|pressing|click|"
	    "hit|tap|tippe|drücke|tape|tapez|escribe|pulsa|schrijf|premi"},
	[ORDER] = {"insert|enter|mention|describe|specify|fill_in|"
	    "replace_with|placeholder|einfügen|insertar|inserta|inserte|"
	    "insérer|inserisci|inserir|insira|вставьте|укажите|введите|"
	    "ekleyin|introduceți|wstaw"},
	[NAMED] = {THINGS "|movie|film|book|author|director|dish|song|game|"
	    "item|model name|title"},
	[THE] = {"the|this|that|my|our|a|an|their|his|her|its|these|those"},
	[PLAIN] = {"^ sample|dummy|example|placeholder|filler|blind text|"
	    "review|content|copy|title|body $",
	    "^ your|the|review|main|body ~1 text|review|comment|content|"
	    "description|title|headline|story|feedback|opinion|answer "
	    "goes|comes|belongs? here $",
	    "^ text|review|title|content goes|comes|belongs here $",
	    "^ type|write|enter|insert|paste|put your|the? ~1 review|text|"
	    "comment|content|feedback|story|opinion|title|message here $",
	    "^ enter|insert|type|paste|submit your ~1 review|text|comment|"
	    "content|feedback|title $",
	    "^ type|write here $",
	    "^ review|body text $",
	    "^ beispieltext|platzhalter|mustertext|blindtext|voorbeeldtekst|"
	    "platshållare|segnaposto|platzhaltertext $",
	    "^ texto|testo de|di ejemplo|prueba|relleno|muestra|exemplo|"
	    "esempio|prova|teste $",
	    "^ texte|tekst d'exemple|przykładowy $",
	    "^ dein|ihr|votre|ton|tu|su|il_tuo|seu|twój|jouw|uw ~1 text|texte|"
	    "texto|testo|tekst|avis|reseña|opinión|avaliação|recensione|"
	    "bewertung ici|aquí|hier|qui|aqui|tutaj $",
	    "^ tbd|tba|todo|fixme|tbc $",
	    "^ fixme",
	    "firstname|lastname|asdf",
	    "dolor sit amet",
	    "foo bar",
	    "object object",
	    "the|my|our undefined|null "
	    "!modem|hypothesis|pointer|pointers|value|values",
	    "the|my|our none in|was|is|arrived|has|works|for",
	    "on|since|by|until|from|before|after dd|mm mm|dd",
	    "on|in|since|at|until|by|dated mm|dd dd|mm yyyy|yy",
	    "lorem ipsum !comes|came|is|was|everywhere|generator|where|in|on",
	    "lorem|ipsum ipsum|dolor ~1 dolor|sit|amet",
	    "insert|enter your|product|company|tool|brand|app|hotel|"
	    "restaurant? name|product|company|text here",
	    "your|product|company|tool|brand|app|hotel|software|restaurant "
	    "name here",
	    "insert ~2 " THINGS " name",
	    "name|names|price|date|details|brand|model|title|amount "
	    "to_be_added|to_be_filled|to_be_inserted|to_be_confirmed_here|"
	    "goes_here|tbd|tba"},
	[THING] = {THINGS "|system|device|gadget"},
	[UNIT] = {"hours|minutes|days|weeks|months|years|percent|dollars|"
	    "euros|pounds|people|users|miles|km|hour|minute|day|week|month|"
	    "year"},
	[AXIS] = {"axis|axes|printing|coordinates|coordinate|stage|table|"
	    "motion|printer|position|plane"},
	[AMOUNT] = {"amount|price|number|name|date|city|brand|product|"
	    "hotel_name|currency|sum|model|month|year|duration|day"},
	[BEFORE] = {"about|around|paid|for|at|in|by|from|my|our|the|on|of|to|"
	    "named|called|cost|costs|was|nearly|almost|over|under|with"},
	[FIRM] = {"company|corp|inc|corporation|ltd|llc"},
};
