/*
 * Signs in Czech.
 */
#include "check/sign_words.h"

const struct sign_words sign_czech[] = {
	{YOU, "vám|vás|vaše|vašeho|vaši|váš|vašem|vy|tobě|tebe|tvoje|tvůj|tvou|"
	    "tvé"},
	{NO, "nemohu|nemůžu|nelze|nechci|nebudu|nemůžeme|nesmím|neměl bych|"
	    "odmít*|zamít*|nemožn*|nevhodn*|zakáz*|nepřípust*|nikdy|vyhn*|"
	    "vyhýb*|bez|není možné|nejsem schopen|nejsem schopna|nehodlám|"
	    "raději ne|v rozporu|nemám v úmyslu|nenapíšu|nepíšu"},
	{CANT, "nemohu napsat|nemůžu napsat|nemohu pomoci|nemůžu pomoct|"
	    "nemohu vytvořit|nemohu vyhovět|nemohu splnit|nemohu hodnotit|"
	    "nenapíšu|nepíšu|nebudu psát|nebudu si vymýšlet|nechci si vymýšlet|"
	    "odmítám|musím odmítnout|nejsem schopen|nejsem schopna|"
	    "nemohu předstírat|nemohu se vydávat|raději nebudu|bohužel nemohu|"
	    "bohužel nemůžu|nevytvořím|nemohu posoudit|neposkytnu"},
	{FAKE, "falešn*|vymyšlen*|vymýšl*|vymyslet|smyšlen*|fiktivn*|podvod*|"
	    "podvrh*|lživ*|lhát|lež|klam*|oklam*|předstír*|vydávat se|"
	    "vydávat za|zfalšov*|fabrikov*|nepravd*|uvádět v omyl|uvést v omyl|"
	    "v omyl|zavádějíc*|pomluv*|údajn*|koupené recenze"},
	{HONEST, "poctiv*|nepoctiv*|etick*|neetick*|etik*|zásad*|pravidl*|"
	    "podmínk*|směrnic*|zákon*|spotřebitel*|kupujíc*|čtenář*|důvěr*|"
	    "svědom*|upřímn*|škod*|poškodit|poškoz*|autorsk práv*|soukrom*|"
	    "bezpečnost*|férov*|transparentn*|zodpovědn*|porušuj*"},
	{REAL, "skutečných zákazník*|skuteční zákazníci|skutečného zákazníka|"
	    "skutečný zákazník|skutečných hostů|skuteční hosté|skutečných lidí|"
	    "skuteční lidé|skutečná zkušenost|skutečné zkušenosti|"
	    "skutečnou zkušenost|vlastní zkušenost*|vlastních zkušenost*|"
	    "vlastními slovy|osobní zkušenost*|vaše zkušenost*|"
	    "tvoje zkušenost*|vaše dojmy|skutečná recenze|skutečné recenze|"
	    "opravdu použív*|opravdu byl*|ve skutečnosti"},
	{HELP, "pomoci|pomoct|pomůžu|pomohu|pomoc|vyhovět|splnit|posloužit|"
	    "poradit|nápomocn*|odpovědět|podpořit"},
	{WRITE, "napsat|napíšu|napsal*|napsán*|psát|píšu|vytvořit|vytvořím|"
	    "vytvořen*|vygenerov*|generov*|sestavit|sepsat|sepíšu|formulov*|"
	    "zformulov*|připravit|připravil*|přepsat|přepíšu|popsat|vymyslet|"
	    "složit|zpracovat"},
	{LEND, "poskytnout|poskytuj*|zveřejn*|publikov*|sdílet|nabídnout|"
	    "nabízím|předložit|odeslat|tvrdit|slíbit|doporučit|odpověď|dodat|"
	    "ručit"},
	{TEXT, "recenze|recenzi|recenzí|hodnocení|posudek|posudku|recenzent*|"
	    "zákaznick recenz*|kritik*|chvál*|komentář"},
	{PIECE, "text|textu|textem|verze|verzi|koncept|odstavec|odstavce|obsah|"
	    "odpověď|odpovědi|věta|větu|věty|varianta|variantu|návrh|ukázk*|"
	    "příspěvek|úryvek"},
	{OWN, "moje recenze|moje hodnocení|podle recenzí|četl jsem recenze|"
	    "četla jsem recenze|dobré recenze|špatné recenze|jiné recenze|"
	    "pozitivní recenze|negativní recenze|podle mého názoru|můj názor|"
	    "píšu recenzi|běžně nepíšu|první recenze"},
	{TASK, "uživatel|uživatele|uživateli|váš požadavek|vašemu požadavku|"
	    "tento požadavek|požadavek|požadavku|požadavky|zadání|zadáním|úkol|"
	    "úkolu|prompt*|persona|postava|postavy|instrukc*|pokyn*|limit*|"
	    "počet slov|formát*|omezení|kritéri*|role|klíčová slova|json"},
	{SHAPE, "název značky|značku|značky|název produktu|vykřičník*|"
	    "emotikon*|emoji|hashtag*|odrážk*|nadpis*|první osob*|z pohledu|"
	    "čtenář*|zákazník*|autor|autora|autorka|vypravěč*|překlep*|"
	    "pravopisn*|klišé|fráz*|seznam|hvězdiček|má být|musí být|nesmí|"
	    "maximálně|minimálně|pouze|bez nadpisu"},
	{ASKED, "jak jste chtěl*|jak jste žádal*|jak bylo požadováno|"
	    "dle požadavku|podle požadavku|podle zadání|dle zadání|"
	    "podle pokynů|na přání|na vaše přání|požadovan*|zadan*|určen*|"
	    "vyžádan*|žádan*|v souladu|podle vašich"},
	{OFFER, "dejte vědět|dej vědět|dejte mi vědět|pokud chcete|pokud chceš|"
	    "jestli chcete|pokud potřebujete|chcete|mohu také|můžu také|"
	    "mohu vám|můžu ti|rád pomohu|ráda pomohu|rád upravím|místo toho|"
	    "namísto|doufám|neváhejte|řekněte|napište mi|povězte|mám přidat|"
	    "mám napsat|ještě něco|přejete si|k dispozici|mohu nabídnout"},
	{CHANGE, "upravit|upravím|úprav*|změn*|zkrátit|zkrátím|kratší|delší|"
	    "přepsat|přeformulov*|jiná verze|jinou verzi|druhá verze|"
	    "přizpůsob*|doplnit|přidat|odstranit|vyměnit|nahradit|oprav*|"
	    "zmírnit|ostřejší|formálnější|kritičtější|vylepšit|vyškrtn*"},
	{HERE, "zde je|tady je|tady máte|níže|následující|tady máš|prosím|"
	    "tu máte|níže najdete|uvádím|hotovo|hotový text"},
	{ACK, "jistě|samozřejmě|určitě|dobře|jasně|rozumím|v pořádku|rád|ráda|"
	    "s radostí|žádný problém|není problém|omlouvám se|bohužel|lituji|"
	    "je mi líto|děkuji za|díky za|dobrý den|ahoj|dobrá otázka|hotovo"},
	{PLAN, "měl bych|měla bych|musím|musíme|potřebuji|potřebuju|začnu|"
	    "napíšu|zmíním|přidám|vynechám|zkusím|zkusme|podívejme|zamysleme|"
	    "nejprve|nejdřív|potom|možná|hmm|počkat|takže|tedy|lepší bude|"
	    "raději|spočítám|spočítejme|plán|nechám|uvidíme"},
	{MUST, "měl by|měla by|mělo by|musí|musím|třeba|možná|nejspíš|raději|"
	    "nejdřív|potom|počkat|nezapomenout|pravděpodobně|je nutné|"
	    "je potřeba|nutno"},
	{EDIT, "zmínit|zmíním|zmiň*|znít|zní|začít|skončit|vyhnout|vyhnout se|"
	    "přidat|zahrnout|zdůraznit|popsat|uvést|vynechat|použít|použív*|"
	    "držet|doplnit|zachovat|opakov*|ukončit|zakončit|vyzdvihnout|"
	    "pochválit"},
	{META, "tón|tónu|styl|stylu|délka|délku|délky|věta|věty|titulek|nadpis|"
	    "úvod|závěr|pointa|nevýhod*|výhod*|mínus|detail|detaily|"
	    "perspektiv*|pohled|slovník|formulac*|struktur*|jazyk|stížnost*|"
	    "výtk*|emoc*|nálad*|hlas|vypravěč*|pravopis*"},
	{STYLE, "autentick*|přirozen*|věrohodn*|uvěřiteln*|realistick*|"
	    "neutráln*|hovorov*|lidsk*|upřímn*|reklamn*|jako reklama|umělý|"
	    "uměle|přehnan*|vyvážen*|kritick*|ironick*|sarkastick*|formáln*|"
	    "neformáln*|konkrétn*|stručn*|strojen*|obecn*|věcn*"},
	{WORDS, "slov|slova|slovo|vět|věty|odstavec|odstavce|odstavců|znaků|"
	    "řádk*"},
	{STARS, "hvězdiček|hvězdičky|hvězdička|hvězd|hvězdy|bodů|z 5|z pěti|"
	    "známk*"},
	{MODEL, "jazykový model|jazykovým modelem|jazykového modelu|"
	    "jazykové modely|umělá inteligence|umělou inteligencí|"
	    "umělé inteligence|umělou inteligenci|model ai|jako ai|jsem ai|"
	    "ai asistent|virtuální asistent|asistent|asistentem|chatbot*|bot|"
	    "robotem|počítačový program|programem|jsem program|software|"
	    "softwarem|algoritm*|neuronová síť|neuronové sítě|strojového učení|"
	    "strojové učení|strojem|trénovac dat*|tréninkov dat*|"
	    "byl jsem trénován|moji tvůrci|nejsem člověk|vygenerován*|"
	    "jako program|jako robot|jako stroj|jsem robot|jsem stroj"},
	{LIVED, "zkušenost*|názor*|tělo|těla|smysly|smyslů|chuť|chuti|čich|"
	    "hmat|pocit*|emoce|emocí|cítit|necítím|vzpomín*|paměť|vědomí|"
	    "dětstv*|fyzick*|osobně|vyzkouš*|ochutnal*|použil*|používal*|spal|"
	    "spala|jedl|jedla|navštívil*|koupil*|preferenc*"},
	{DATA, "data|dat|datech|trénink*|trénovac*|znalost*|informac*|zdroj*|"
	    "internet*|přístup k|databáz*|aktuáln*|v reálném čase|statistik*|"
	    "parametr*|specifikac*|končí rokem"},
	{GOOD, "negativn*|pozitivn*|smíšen*|neutráln*|kritick*|kritik*|chvál*|"
	    "stížnost*|výtk*|nevýhod*|výhod*|zápor*|klad*|spokojen*|"
	    "nespokojen*"},
	{LACK, "nemám|nemám žádn*|nevlastním|nedisponuji|postrádám|chybí mi|"
	    "nikdy jsem nebyl*|nikdy jsem neměl*|nikdy jsem|bez těla|necítím|"
	    "nevnímám|neexistuji|nejsem člověk|nepamatuji|neznám|nevím"},
	{BODY, "tělo|těla|ruce|rukou|oči|očí|uši|uší|nos|nosu|ústa|jazyk|kůže|"
	    "kůži|žaludek|chuťové pohárky|nohy|záda|zuby|vlasy|prsty|srdce|"
	    "peněženk*|peníze|dům|rodinu|rodina|děti|přátele|dětství|vzpomínky|"
	    "pocity|narozeniny|práci"},
	{BRAND, "algoritm*|software|programu|chatbot*|jazykov model*|neuronov*|"
	    "umělá|umělou|trénov*|generativn*|virtuáln*|strojov*|google|"
	    "syntetick*|vygenerovan*"},
	{ROLE, "důchodce|důchodkyně|student|studentka|učitel|učitelka|"
	    "zdravotní sestra|lékař*|inženýr*|řidič*|instalatér*|tesař*|"
	    "kuchař*|zahradník*|matka|otec|máma|táta|babička|dědeček|teenager*|"
	    "letý|letá|začátečník|nadšenec|majitel*|rodič*|žije v|bydlí v|"
	    "účetní|prodavač*"},
	{KIND, "tón|styl|role|hodnocení|produkt|kategorie|barva|velikost|délka|"
	    "jazyk|žánr|cílová skupina|persona|postava|věk|povolání|pohlaví|"
	    "město|kontext|profil|úkol|zadání|instrukce|pokyny|požadavky|"
	    "omezení|příklad|příklady|poznámka|důležité|téma|nálada|emoce|"
	    "nadpis|název|klíčová slova|vstup|výstup|odpověď|otázka|výhody|"
	    "nevýhody|klady|zápory|cíl|situace|značka"},
	{ORDER, "napiš|napište|zmiň|zmiňte|vyhni|vyhněte|použij|použijte|"
	    "nepoužívej|nepoužívejte|přidej|uveď|uveďte|popiš|popište|začni|"
	    "začněte|zakonči|vytvoř|vytvořte|vygeneruj|odpověz|odpovězte|drž|"
	    "zachovej|nezmiňuj|nezmiňujte|pouze|jen|nikdy|vždy|maximálně|"
	    "minimálně|žádné|bez|každá|každý|nesmí|dej|vrať"},
	{ORDER | YOUARE, "jsi|jste|představ si|představte si|předstírej|"
	    "předpokládej|vžij se|máš|píšeš|ujmi se role"},
	{WRITER, "recenzent|recenzenta|autor|autora|zákazník|zákazníka|"
	    "zákaznice|kupující|uživatel|host|vypravěč|postava|čtenář|"
	    "tento člověk|někdo kdo|člověk který|řekl by|řekla by|napsal by|"
	    "napsala by"},
	{FICTION, "fiktivní|smyšlen*|vymyšlen*|příklad|ukázka|ukázkov*|"
	    "ilustrativn*|ilustrac*|hypotetick*|imaginárn*|simulov*|simulac*|"
	    "vygenerovan*|neexistuje|demonstrac*|vzorov*|šablon*|"
	    "není skutečn*"},
	{DONE, "odstranil jsem|odstranila jsem|přidal jsem|přidala jsem|"
	    "změnil jsem|změnila jsem|zkrátil jsem|zkrátila jsem|upravil jsem|"
	    "upravila jsem|přepsal jsem|napsal jsem|napsala jsem|vynechal jsem|"
	    "snažil jsem|snažila jsem|použil jsem|zvolil jsem|schválně|záměrně|"
	    "aktualizovan*|upraven*|opraven*|zkrácen*|nechal jsem"},
	{OKAY, "to stačí|v pořádku|zní dobře|zní přirozeně|příliš dlouh*|"
	    "příliš krátk*|příliš formáln*|moc dlouh*|moc formáln*|příliš|"
	    "věrohodn*|uvěřiteln*|hotovo|dobrý|lepší|v limitu|vejde se|"
	    "nechám to|to půjde|přesvědčiv*"},
	{WOULD, "řekl by|řekla by|napsal by|napsala by|zmínil by|zmínila by|"
	    "mohl by|mohla by|mohlo by|mohl bych|byl by|byla by|bylo by|"
	    "znělo by|všiml by|všimla by|stěžoval by|použil by|neřekl by|"
	    "dalo by se|lze zmínit|měl by znít|asi by"},
	{COUNT, "slov|znaků|vět|počet slov|maximálně|minimálně|nejvýše|nejméně|"
	    "přibližně|zhruba|přesně|celkem|dohromady|limit*|mezi|spočít*|"
	    "počítám"},
	{HANDOVER, "druhá verze|další verze|ještě jedna|další|výše uvedený|"
	    "výše|před zveřejněním|můžete nahradit|nahraďte|v závorce|"
	    "konec recenze|doufám|hodně štěstí|prosím|hotový text|"
	    "návrh titulku|upravená verze|předchozí verze|zkopír*|"
	    "jak jsem slíbil"},
};

const size_t sign_czech_n = sizeof(sign_czech) / sizeof(sign_czech[0]);
