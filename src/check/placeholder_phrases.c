#include "check/check_placeholder.h"
#include "check/placeholder_plain.h"
#include "check/placeholder_words.h"

/* What has a name of its own that a form asks for. */
#define PRODUCTS                                                               \
	"product|company|movie|film|book|author|actor|actress|director|"       \
	"restaurant|hotel|course|school|teacher|instructor|doctor|clinic|"     \
	"store|shop|app|character|garage|dealership|university|dish|chef"

const char *const placeholder_lists[LISTS][PHRASES] = {
	[HEAD] = {HEAD_WORDS},
	[WITHIN] = {"書名|書籍名|映画名|作者名|都市名|餐厅名|餐厅名称|电影名|书名|店名|应用名|城市名|作品名|名称|"
	    "ホテル名|"
	    "レストラン名|产品|产品名|产品名称|商品名|商品名称|品牌|品牌名|公司|公司名|公司名称|姓名|酒店名|酒店名称|填写|插入|"
	    "输入|產品|產品名稱|製品名|製品|会社名|名前|商品|日期"},
	[REMARK] = {"скрыто|удалено|изменено|oublié|olvidado|"
	    "entfernt|geändert|gelöscht|supprimé|retiré|eliminado|borrado|"
	    "rimosso|removido|verwijderd|usunięto|borttaget|silindi|is|was|"
	    "were|are|be|been|has|have|had|i|we|they|he|she|it|not|no|free|"
	    "received|removed|redacted|deleted|withheld|omitted|edited|edit|"
	    "update|updated|sic|note|exchange|purchase|verified|changed|"
	    "unknown|etc|later|and|or|but|with|from|see|click|spoiler|"
	    "spoilers|warning|beware|i'm|i've|we're|who's|he's|she's|it's|"
	    "that's|there's|as_in"},
	[ADD] = {"list|add|expand|continue|finish|write|include|state|choose|"
	    "select|"
	    "pick|paste|type|elaborate|complete|to_be|añadir|añade|agregar|"
	    "ajouter|aggiungi|adicionar|ergänzen|hinzufügen|toevoegen|dodaj|"
	    "добавить|добавьте|your|votre|dein|ihr|tu|tuo|seu"},
	[LINE] = {"touch|this|thoughts|line|sentence|sentences|paragraph|"
	    "closing|closing_line|opening|anecdote|conclusion|ending|intro|"
	    "introduction|here|remark|text|final_thoughts|items|examples|"
	    "reasons|details|points|dishes|zeile|satz|"
	    "schlusssatz|frase|phrase|zdanie|zin|completed|filled|added|"
	    "inserted|written"},
	[NAMING] = {"name|title|nom|nombre|nome|nume of|des|der|du|de|del|"
	    "della|dell"},
	[FIELD] = {"still_in_them|still_in_it|left_in_it|prompt|prompts|"
	    "chatgpt|drafted|form|formulaire|formular|"
	    "formulario|field|fields|macro|"
	    "macros|template|templates|variable|variables|mail_merge|"
	    "merge_fields|merges|syntax|shortcode|shortcodes|merge_tags|"
	    "is_replaced|gets_replaced|are_replaced|placeholders|vorlage|"
	    "vorlagen|felder|modèles|champs|plantillas|campos|campo|champ|"
	    "feld|"
	    "veld|поле"},
	[KEY] = {"type|types|typing|typed|write|writes|press|pressing|click|"
	    "hit|tap|tippe|drücke|tape|tapez|escribe|pulsa|schrijf|premi"},
	[ORDER] = {"insert|enter|mention|describe|specify|fill_in|"
	    "replace_with|"
	    "placeholder|einfügen|insertar|inserta|inserte|insérer|inserisci|"
	    "inserir|insira|вставьте|укажите|введите|ekleyin|introduceți|"
	    "wstaw|inserire|indicare|specificare|introducir|indique|préciser|"
	    "indiquer|saisir|angeben|nennen|invullen|vul_in|podaj|wpisz|"
	    "uzupełnij|укажи|впишите|girin|yazın"},
	[NAMED] = {THINGS "|movie|film|book|author|director|dish|song|game|"
	    "item|model name|title"},
	[THE] = {"the|this|that|my|our|a|an|their|his|her|its|these|those|"
	    "der|die|das|dem|den|le|la|les|el|los|las|il|lo|gli|het|mein|"
	    "meine|unser|unsere|mon|ma|notre|mi|nuestro|mio|mia"},
	[PLAIN] = {PLAIN_PHRASES},
	[THING] = {THINGS "|system|device|gadget|bank|store|shop|airline|"
	    "plumbing|heating|electric|electrical|roofing|movers|moving|"
	    "dental|clinic|garage|motors|auto|salon|bakery|cafe|café|bistro|"
	    "pizza|gym|spa|cleaners|catering|landscaping|flooring"},
	[UNIT] = {UNITS},
	[AXIS] = {"axis|axes|printing|coordinates|coordinate|stage|table|"
	    "motion|printer|position|plane"},
	[AMOUNT] = {"amount|price|number|name|date|city|brand|product|"
	    "hotel_name|currency|sum|model|month|year|duration|day|age|breed"},
	[BEFORE] = {"every|another|last|past|about|around|paid|for|at|in|by|"
	    "from|my|our|the|on|of|to|"
	    "named|called|cost|costs|was|only|roughly|nearly|almost|over|"
	    "under|"
	    "with"},
	[SPENT] = {"been|took|takes|lasted|lasts|waited|queued|has|have"},
	[FIRM] = {"company|corp|inc|corporation|ltd|llc"},
	[PREP] = {PREP_WORDS},
	[DET] = {"the|a|an|my|our|your|its|their|each|every|another|der|die|"
	    "das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|"
	    "meinem|meiner|unser|unsere|unserem|unserer|unseren|le|la|les|un|"
	    "une|mon|ma|mes|notre|nos|votre|vos|el|los|las|una|mi|mis|nuestro|"
	    "nuestra|su|sus|il|lo|gli|mio|mia|suo|sua|o|os|um|uma|meu|minha|"
	    "seu|nossa|nosso|de|het|een|mijn|onze|ons|moja|mój|nasz|nasza|мой|"
	    "моя|моего|моей|наш|наша|нашего|нашей"},
	[GERMAN] = {"nach|im|vom|beim|zum|zur|der|die|das|den|dem|ein|eine|"
	    "einen|einem|einer|mein|meine|meinen|meinem|meiner|unser|unsere|"
	    "unserem|unserer|unseren"},
	[GERMAN_OF] = {"als|bei|von|mit|aus|für|zu|über|seit|ohne|gegen|durch|"
	    "auf"},
	[AFTER] = {AFTER_WORDS},
	[ROLE] = {"director|actor|actress|author|writer|character|star|chef|"
	    "host|manager|agent|instructor|guide|driver"},
	[NEVER] = {NEVER_WORDS},
	[TAG] = {"em|strong|small|big|code|pre|span|div|center|font|table|tr|"
	    "td|th|ul|ol|li|img|sub|sup|del|ins|kbd|cite|blockquote|body|html|"
	    "head|title|br|hr|video|audio|label|input|button|form|link|script|"
	    "style|main|nav|section|article|header|footer|meta|iframe|svg|"
	    "canvas|object|select|option|textarea|details|summary|time|mark|"
	    "var|samp|dfn|abbr|address"},
	[MENU] = {"value|values|parameter|parameters|config|array|flag|"
	    "argument|select|choose|navigate|menu|menus|button|buttons|tab|"
	    "tabs|setting|settings|option|options|checkbox|key|keys|keyboard|"
	    "dialog|toolbar|icon|click|tap|press|type|hold|tag|tags|html|"
	    "bbcode|command|commands|drücken|taste|tasten|menü|touche|touches|"
	    "botón|tasto|pulsante|knop|klawisz|кнопка|кнопку|клавишу|меню"},
	[ENDING] = {"e|a|ye|ya|i|ı|yi|yı|u|ü|de|da|te|ta|den|dan|ten|tan|nde|"
	    "nda|nden|ndan|ne|na|in|ın|un|ün|nin|nın|nun|nün|deki|daki"},
	[KINDS] = {"part|list|piece|range|titre|titel|titolo|título|titulo|"
	    "title|intitulé|название|имя|номер|"
	    "type|types|kind|sort|name|number|art|tipo|genre|nom|nombre|nome|"
	    "nume|numele|naam|nazwa|rodzaj|soort"},
	[VERB] = {"dear|hello|hi|hey|unlike|using|use|used|saw|watched|"
	    "watching|read|had|got|loved|love|rented|hired|booked|chose|flew|"
	    "called|contacted|attended|phoned|emailed|joined|"
	    "met|asked|saw|soy|bin|suis|sono|sou|ben|jestem|liebe|lieber|"
	    "cher|chère|querido|querida|caro|cara|beste|"
	    "bought|buy|buying|ordered|tried|visited|learn|learned|"
	    "learnt|learning|studied|studying|speak|wore|wearing|recommended|"
	    "cost|costs|kaufte|besuchte|acheté|visité|compré|comprei|comprato|"
	    "visitato|купил|купила|kupiłem|kupiłam|aldım"},
	[KIND] = {KIND_WORDS, MORE_KINDS, KINDS_ABROAD},
	[BE] = {"never|always|is|isn't|was|wasn't|are|were|has|had|will|would|"
	    "made|gave|did|does|arrived|works|makes|came|broke|later|ago|told|"
	    "spent|kept|let|knew|found|brought|sent|got|showed|"
	    "took|called|said|helped|went|ist|war|hat|hatte|est|était|a|es|"
	    "era|"
	    "fue|tiene|è|ha|é|foi|tem|heeft|är|var|har|jest|był|była|был|"
	    "была"},
	[CAPITALS] = {"name|title|number"},
	[TIMES] = {"kcal|lira|tl|times|inches|inch|feet|ft|lbs|lb|pages|watts|"
	    "volts|gb|mb|degrees|calories|guests|rooms|tracks|timmar|dagar|"
	    "veckor|månader|stunde|tag|heure|jour|fois|veces|volte|vezes|keer|"
	    "razy|hodin|uur|timme|分|年|円|個|人|時間|日間|시간|회|번|분|년|天|元|岁"},
	[SUBSTANTIVE] = {"kilometer|kilometern|metern|watt|gramm|seiten|"
	    "tassen|stunden|minuten|tage|tagen|wochen|monate|monaten|"
	    "jahre|jahren|nächte|nächten|euro|prozent|liter|personen|stunde|"
	    "tag|sternen|sterne"},
	[IDIOM] = {"brand"},
	[FULL] = {"business|working|full|more"},
	[REVIEW] = {"review|avis|reseña|recensione|bewertung|rezension|"
	    "recensie|avaliação|recenzja"},
	[STARS] = {"stars|sterne|sternen|étoiles|estrellas|stelle|estrelas|"
	    "sterren|stjärnor|gwiazdek|gwiazdki|yıldız|звезд|звёзд"},
	[NUMBERED] = {"pitch|cabin|berth|locker|booth|stall|lot|bus|bib|"
	    "number|room|gate|flight|seat|row|order|platform|"
	    "apartment|suite|cabin|zimmer|flug|chambre|vol|habitación|vuelo|"
	    "age|aged|alter|edad|âge|chapter|chapitre|kapitel|capítulo|"
	    "capitolo|hoofdstuk|rozdział|"
	    "глава|главе|главы|episode|season|page|level|track|table|"
	    "terminal|aisle|episodio|folge|aflevering|"
	    "camera|volo|quarto|voo|kamer|vlucht|rum|pokój|номер|рейс"},
	[PRONOUN] = {"me|us|he|she|they|him|her|his|hers|them"},
	[ELIDED] = {"all|dall|nell|dell"},
	[PARTS] = {"optional|"
	    "conclusion|opening|intro|introduction|closing|hook|ending|"
	    "body|paragraph|closing_line|opening_line|headline|anecdote|cta"},
	[VOID] = {VOID_PHRASES},
	[OPEN] = {"the|our|my|this none|tbd|tba|tbc",
	    "version|page|chapter|floor|room|gate|episode|season|director|"
	    "author|actor|actress|chef|coach|driver|guide|captain|host "
	    "tbd|tba|tbc",
	    "at|in|from|to|by|the hotel|restaurant|cafe|café|inn|bar|resort|"
	    "museum|clinic|shop|brand tbd|tba|tbc"},
	[MEASURED] = {"size|colour|color|version|page|floor|model|shade"},
	[ASIDES] = {"fill_in_later|fill_in|fill_this_in|to_fill_in|add_later|"
	    "insert_later|insert_here_later",
	    "insert|fill_in this|name|names|number|price|date|it later|here",
	    "name|surname|names|spelling tbc|tbd|tba|to_be_confirmed|"
	    "to_follow|to_come",
	    "check the? name|spelling|number|date|price|title|year|address "
	    "and fill_in|add|insert|correct",
	    "check spelling|name|names",
	    "who|what|which|where|when|how ~3 look_up|fill_in",
	    "who|what|which|where|when|how was|is it|that|this $ "
	    "look_up|fill_in|check",
	    "name|namen folgt|fehlt|nachtragen|noch_offen|wird_nachgereicht",
	    "nom|prénom à_confirmer|à_vérifier", "nombre por_confirmar|"
	    "pendiente", "nome da_confermare|da_verificare|a_confirmar",
	    "contact|contact_person|contact_name|contact_details|phone_number|"
	    "person|address|phone|price|number here", "name of ~2 here"},
	[TITLED] = {"untitled film|movie|novel|book|project|song|product|"
	    "story 1|2|3|one|two",
	    "title|name of the book|film|movie|novel|product|restaurant|"
	    "hotel|show|game here",
	    "title of the book|film|movie|novel|article|product",
	    "pull_quote|quote|title|text|headline|name|tagline goes|comes here",
	    "insert quote|title|name|text|headline|line|dish|tagline"},
	[QUOTING] = {"here goes a|the|your quote|line|title|sentence|"
	    "headline|text"},
	[LATER] = {"insert|fill_in this|name|it? later",
	    "to_be inserted|filled_in|supplied later?"},
	[TO_COME] = {"to_be_confirmed|to_be_added|to_be_completed|"
	    "to_be_inserted|to_be_filled_in|to_be_supplied|to_be_decided|"
	    "to_come|tbc|tbd"},
	[IF_ASKED] = {"if|as|where|when required|applicable|appropriate"},
	[ADDRESS] = {"city|town|village|country|state|region|county|province|"
	    "month|year|date|venue|street|place|day"},
	[STRICT] = {"of|from|to|at|than|with|for|by|into|during|between|the|a|"
	    "an|my|our|your|their|its|each|every"},
	[FABRIC] = {"silk|cotton|leather|wool|linen|velvet|suede|denim|satin|"
	    "fabric|yarn|thread|paint|ink|plastic|ceramic"},
	[STARRING] = {"starring|featuring"},
	[HYPHENED] = {"todo|fixme|tbd name|title|price|brand|city|date|number",
	    "name|title|brand todo|tbd|fixme",
	    "fill me|it|this in", "name|title|price|date to come|follow",
	    "à préciser|compléter|remplir",
	    "eintragen|einfügen|einsetzen|ergänzen"},
	[CODE] = {"program|programming|code|coding|variable|variables|pointer|"
	    "pointers|column|columns|value|values|database|sql|java|c|"
	    "javascript|python|type|types|returns|return|function|functions|"
	    "compare|equal|equals|divide|dividing|object|objects|string|"
	    "strings|format|formats|formatted|written_as|date_is|dates_are|"
	    "app|website|screen|display|displays|shows|showed|site|addressed|"
	    "sitio|seite|bug|hypothesis|label|serial|form|login"},
	[UNTIL] = {"since|published_in|released_in|bought_in|from|until|"
	    "till|by|for|a|my|our|their|his|her|of|seit|depuis|desde|dal|"
	    "sinds|od|с"},
	[SERIES] = {"series|card|cards|gpu|gpus|cpu|cpus|chip|chips|line|"
	    "range|model|models|gen|super|ti|laptop|laptops"},
	[WARNING] = {"spoiler|spoilers|spoiling|censored|bleep|beep|bleeped|"
	    "expletive|lol|lmao|rofl|nsfw|brand|possible|mild|major|minor|"
	    "alert|rant|sarcasm|laughs|sighs|cough|gasp|dramatic"},
	[TO_FILL] = {"choose_one|pick_one|select_one|circle_one|"
	    "delete_as_appropriate|delete_as_applicable|bitte_wählen|"
	    "tachar_lo_que|à_choisir|à_compléter|à_remplir|à_renseigner|"
	    "à_préciser|da_completare|da_inserire|da_specificare|"
	    "zu_ergänzen|noch_ergänzen|por_completar|a_rellenar|a_preencher|"
	    "in_te_vullen|nog_invullen|do_uzupełnienia|de_completat|"
	    "doldurulacak"},
	[WHOM] = {"with|spelling|price|date|name|facts|fact|source|this|"
	    "number|address|hours"},
	[COUNTED] = {"employee|name|character|actor|actress|friend|guest|"
	    "agent|worker|technician|member|person|brand|product|item|dish|"
	    "film|movie|book|title|place|feature|aspect|reason|example|"
	    "pro|con|advantage|disadvantage|drawback"},
	[DET_ENGLISH] = {"the|my|our|an|your|their"},
	[NO_NOUN] = {"per|without|who|arrived|came|kept|is|was|were|are|has|"
	    "had|and|or|in|of|"
	    "for|to|with|from|"
	    "at|on|but|because|twice|when|that|which|by|as|if"},
	[TOWARDS] = {"to|called|named|with|by|from|at|size|including|than"},
	[INSERTS] = {"insert ~4 here"},
	[FIELDS] = {"produktname|produktnaam|productnaam|hotelname|"
	    "restaurantname|buchtitel|firmenname|autorenname|boektitel|"
	    "filmname|kursname|markenname|restaurantnaam|produktnamn"},
	[SERVED] = {"dish|meal|drink|feature|product|color|colour|dessert|"
	    "item|chapter|scene|menu|part|level|moment|detail|aspect|thing"},
	[UNITS_MORE] = {"degrees|db|decibels|bar|pages|inches|inch|mins|hrs|"
	    "hour|mph|kmh|nautical|waist|plates|steps|stars|watt|volts|"
	    "mg|ml|lumens|calories|dage|timer|minutter|uger|dager|uker|"
	    "måneder|timmar|minuter|dagar|veckor|kronor|kroner|päivää|"
	    "tuntia|minuuttia|euroa|napig|óra|perc|forint|ft|hodin|dní|"
	    "korun|kč|ημέρες|ώρες|λεπτά|днів|годин|хвилин|гривень|ngày|"
	    "phút|giờ|nghìn|đồng|أيام|ساعات|دقائق|hari|jam|menit|days'|kilo|"
	    "kilos|kilo's|килограмм|кг|meter|meters|metres|liraya|tl|lira"},
	[QUANTITY] = {"two|three|four|five|six|seven|eight|nine|ten|several|"
	    "many|few|more|some|whole|entire|full|extra|additional|first|"
	    "last|next|second|only|very|half|another|other|same|most|odd|"
	    "good|long|short|consecutive|approx|about|almost"},
	[DOES] = {"wore|lies|stopped|stood|plays|played|gives|makes|goes|"
	    "stays|sat|ran|sits|runs|stands|began|begins|knows|comes|does|"
	    "evening|evenings|every|all|until|each|the"},
	[NEEDS] = {"is|was|are|were|that|called|named|waited|finish|"
	    "finished|charges|charged|costs|cost|and|ordered|measures|"
	    "measure|weighs|wearing"},
	[SERIAL] = {"part|book|volume|number|note|see|chapter|page|episode|"
	    "season|series|film|movie|rated|grade|aged|version|level|type|"
	    "round|scene|take|track|disc|footnote|verse|figure|class|top"},
	[COMMON] = {"the|and|were|with|this|that|they|you|good|great|bad|"
	    "nice|very|but"},
	[FIGURE] = {"figure|page|pages|season|chapter|episode|volume|quote"},
	[PLACED] = {"located|situated|set|based|filmed|nestled|born|shot in|"
	    "near|at|on|by|from",
	    "directed|written|made|founded|published by|in"},
	[STAYED] = {"stayed|spent|slept|booked"},
	[SPAN_OF] = {"nights|days|weeks"},
	[JOINS] = {"and|or|is|was|are|but|because|has|had|who"},
	[PRICED] = {"costs|cost|paid|named|starring|featuring"},
	[TELLING] = {"explain|discuss|outline|summarize|summarise|describe|"
	    "elaborate|expand_on|talk_about|conclude_with|begin_with|"
	    "start_with|end_with|mention|share|provide|highlight the|a|an|"
	    "how|what|why|your|any|two|three|whether|it|on|one|some",
	    "first|second|third|fourth|next|final|last|opening|closing "
	    "paragraph|sentence|section",
	    "paragraph 1|2|3|4|one|two|three|on|about|describing",
	    "a|one|two|three sentence|sentences|paragraph|paragraphs|line|"
	    "lines on|about|describing|explaining",
	    "quote first|last|opening|closing|the line|sentence|words"},
	[GENERIC] = {"competitor|feature|benefit|aspect|advantage|attribute|"
	    "drawback|merkmal|vorteil|eigenschaft|característica|"
	    "fonctionnalité|caractéristique|caratteristica|funzionalità|"
	    "recurso|kenmerk|egenskap|cecha|özellik|функция|"
	    "характеристика 1|2|3|4|a|b|c|x|y"},
	[RIVAL] = {"brand|marke|firma|marque|marca|"
	    "empresa|azienda|merk|бренд|компания a|b|c"},
	[VERSUS] = {"vs|versus|or|called|named|blind|test|tests|between|"
	    "labelled|labeled|contract|example|say|case|oder|ou|o"},
	[FILL] = {"einfügen|einsetzen|ergänzen|eintragen|angeben|nennen|"
	    "à_compléter|à_insérer|à_remplir|à_renseigner|compléter|inserire|"
	    "da_inserire|da_completare|da_specificare|insertar|inserte|"
	    "completar|por_completar|a_rellenar|rellenar|inserir|inserira|"
	    "a_preencher|preencher|invullen|invoegen|aanvullen|de_completat|"
	    "completați|introduceți|do_uzupełnienia|wstaw|wpisz|uzupełnij|"
	    "вставить|указать|вписать|впишите|вставьте|укажите|ekleyin|yazın|"
	    "yazınız|giriniz|girin|기입|입력|삽입"},
	[FILL_ANY] = {"to_be_specified|to_be_added|to_be_filled|"
	    "to_be_filled_in|to_be_inserted|à_préciser|tu_wpisz|вписать|"
	    "подставить|기입|기재"},
	[NAMES] = {"название|имя|названием|aici_numele|tutaj_nazwa|"
	    "isim_soyisim|имя_и_фамилия"},
	[NAMES_OF] = {"name|names|nom|nombre|nome|naam|nume|numele|nazwa|"
	    "titre|"
	    "título|titulo|titolo|titel|navn|namn"},
	[OF] = {"of|des|der|du|de|del|della|dell|do|da|dos|van|al|ale|"
	    "programului|serwisu"},
	[NAMES_BARE] = {"name|фио|имя|nome|nombre|nom|prénom|isim|imię|naam|"
	    "фамилия"},
	[NAMES_END] = {"adı|adını|ismi|ismini|soyadı|soyisim"},
	[WHIM] = {"hug|hugs|cuddles|kisses|smile|smiles|eye_roll|sigh|groan|"
	    "joke|jokes|pun|puns|quip|any|every|random|"
	    "generic|whatever|expletive|expletives|curse|swear|profanity|"
	    "obscenity|eyeroll|emoji|gif|meme|noise|sounds|cliche|cliché|"
	    "clichés|drool|applause|sarcasm|obligatory|witty|"
	    "snarky|clever|funny|gasp|gasps|gagging|yawn|yawns|shudder|"
	    "scream|screams|drumroll|drum_roll|rimshot|rim_shot|facepalm|"
	    "chewing|snore|snoring|crickets|sound_of|music_here|laugh|"
	    "laughter|laugh_track|tears|fanfare"},
	[JEST] = {"favorite|favourite"},
	[BUY] = {BUY_WORDS},
	[WHICH] = {"specific|relevant|appropriate|particular|exact|actual|"
	    "konkrete|konkretes|spezifisches|spécifique|específico|"
	    "específica"},
	[SOME] = {"online|local|nearby|competing|rival|similar|previous|"
	    "popular|another|other|current|animal|pet|shipping|delivery"},
	[BARE] = {"location|city|country|destination|origin|name|product|"
	    "brand|"
	    "company|model|title|author|airline|competitor|supplier|director|"
	    "actor|actress|carrier|"
	    "ciudad|origen|destino|nombre|producto|marca|empresa|modelo|"
	    "ville|départ|arrivée|origine|produit|marque|entreprise|nom|città|"
	    "partenza|arrivo|nome|prodotto|azienda|modello|cidade|origem|"
	    "produto|stadt|abflugort|zielort|produkt|marke|firma|hersteller|"
	    "modell|stad|merk|miasto|marka"},
	[COUNTLESS] = {"century|centuries|chromosome|chromosomes|female|"
	    "females|male|males|generation|edition|anniversary|size|sizes|"
	    "sized|large|extra|siècle|siècles|siglo|siglos|secolo|secoli|"
	    "século|wiek|wieku|wieczny|jahrhundert|eeuw|век|века|веке|series|"
	    "logo|symbol|brand|brands|sign|mark|marks|label|album|song|band|"
	    "lager|beer|amber|movie|movies|film|films|video|videos|version|"
	    "rated|rating|hot|scene|scenes|star|theater|theatre|sauce|comics|"
	    "comic|content|site|sites|advert|adverts|ads|magazine|magazines|"
	    "channel|channels|material|store|stores|размер|размера|"
	    "фильм|фильма|фильме|фильмы"},
	[MISS] = {"mr|mrs|ms|dr|miss|mister|sir|herr|frau|mme|m|mlle|monsieur|"
	    "madame|señor|señora|sr|sra|don|doña|signor|signora|sig|doutor|"
	    "doutora|professor|professora|profesor|profesora|professoressa|"
	    "doktor|doctor|docteur|lic|ing|prof|bay|bayan|hoca|doamna|domnul|"
	    "profesoară|profesorul|pan|pani|pana|panią|meneer|"
	    "mevrouw|trainer|trainerin"},
	[HEADING] = {"title|name|model"},
	[WORK] = {"buch|buches|film|films|produkts|produktes|hotels|"
	    "restaurants|spiels|autors|kurses|livre|produit|roman|jeu|"
	    "logiciel|"
	    "libro|película|producto|juego|prodotto|gioco|livro|filme|produto|"
	    "jogo|boek|product|książki|filmu|produktu|hotelu|рейса|фильма|"
	    "книги|отеля|товара|кафе|ресторана|игры|book|movie|course|hotel|"
	    "restaurant|app|hôtel|cărții|filmului|produsului|kitap"},
	[SAYS] = {"form|brackets|bracket|asks|asked|wanted|wants|letter|"
	    "mail|email|message|shows|showed|put|enter|entered|search|"
	    "searched|box|says|said|reads|say|sign|printed|label|labelled|"
	    "labeled|called|column|columns|file|cell|row|sheet|steht|stand|"
	    "heißt|dit|écrit|impresso|impreso|imprimé|gedruckt|stampato|"
	    "gedrukt|wydrukowany|dice|diz|staat|написано|надпись|колонка"},
	[HERE] = {"here|aquí|aqui|ici|hier|qui|burada|tutaj|aici"},
	[YOURS] = {"your|su|tu|votre|ton|seu|sua|tua|tuo|dein|deine|ihr|ihre|"
	    "uw|jouw|twój|nombre|name|insert|product|brand"},
	[FORMS] = {"fore|middle|full|short|user|file|host|nick|domain|code|"
	    "path|table|class|pack|variable|method|screen|display"},
	[BRANDS] = {"your brand|company_name|product_name|brand_name !new",
	    "votre|notre marque|société|nom_de_marque",
	    "la_tua|il_tuo|sua|tua|su|tu marca|marchio",
	    "nome|nombre cognome|apellido|modello|modelo",
	    "numele mărcii|produsului|firmei tale", "twoja marka",
	    "uw|jouw merk", "ваш бренд",
	    "brand|product|company name model number|name",
	    "course|product|brand|hotel|book|film|movie|item|author|actor|"
	    "director|dish|artist name|title here",
	    "director's|author's|actor's|actress's|chef's|owner's|guide's|"
	    "artist's|singer's|hotel's|restaurant's name here",
	    PRODUCTS " name", "book|movie|film|course|game title",
	    "your " PRODUCTS "|business|name|city here",
	    "nazwa restauracji|produktu|firmy|książki|filmu|sklepu|hotelu|"
	    "aplikacji|kursu",
	    "nombre|nome|nom del|de|du|do|da|della|dell ~1 producto|"
	    "restaurante|libro|hotel|curso|autor|película|tienda|produit|"
	    "restaurant|livre|film|cours|produto|livro|filme|autora|prodotto|"
	    "ristorante|corso|autore|app|empresa|entreprise|azienda",
	    "name des produkts|restaurants|buches|films|hotels|autors|kurses",
	    "naam van product|restaurant|boek|film|het_product|het_boek"},
};
