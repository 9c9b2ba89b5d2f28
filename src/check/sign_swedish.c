/*
 * Signs in Swedish.
 */
#include "check/sign_words.h"

const struct sign_words sign_swedish[] = {
	{YOU, "dig|din|ditt|dina|själv"},
	{NO, "kan inte|kan tyvärr inte|vill inte|får inte|tänker inte|"
	    "kommer inte att|omöjligt|vägrar|avböj*|avstå*|neka*|inte möjligt|"
	    "olämplig*|otillåt*|förbjud*|aldrig|undvik*|utan|inte tillåt*|"
	    "måste tacka nej|tackar nej|strider mot"},
	{CANT, "jag kan inte|kan jag inte|jag kan tyvärr|jag vill inte|"
	    "jag vägrar|jag avstår|jag avböjer|jag skriver inte|"
	    "jag skriver inga|jag får inte|jag tänker inte|måste jag avböja|"
	    "jag måste tacka|inte bekväm med|kan inte hjälpa|kan inte skriva|"
	    "jag kommer inte att|hittar inte på|vill inte hitta på"},
	{FAKE, "falsk*|påhitt*|hitta på|hittat på|uppdikt*|fejk*|låtsas|"
	    "låtsades|fabricer*|lögn*|ljuga|vilseled*|lura|bedra*|bedräg*|"
	    "fiktiv*|fingera*|utge mig|utger mig|osann*|oärlig*|förtal*|"
	    "köpta recension*"},
	{HONEST, "ärlig*|oärlig*|etisk*|oetisk*|etik*|riktlinje*|policy|regler|"
	    "användarvillkor|princip*|konsument*|köpare|läsare|förtroende|"
	    "integritet*|skada*|skadlig*|upphovsrätt*|olaglig*|samvete*|"
	    "vilseledande|rättvis*|transparen*"},
	{REAL, "riktiga kund*|riktig kund|riktiga gäst*|verkliga kund*|"
	    "verklig kund|riktiga människor|egna erfarenhet*|egen erfarenhet|"
	    "egna ord|din upplevelse|dina upplevelser|personlig erfarenhet|"
	    "personliga erfarenhet*|verkliga upplevelse*|riktig recension|"
	    "äkta recension*|faktiskt använt|faktiskt bott|någon som verkligen|"
	    "på riktigt"},
	{HELP, "hjälpa|hjälper|hjälp|bistå|tillmötesgå|uppfylla|"
	    "stå till tjänst|svara|stötta"},
	{WRITE, "skriva|skriver|skrev|skrivit|skriven|skrivna|författa*|"
	    "formulera*|generera*|skapa|skapar|skapat|utforma*|producera*|"
	    "komponera*|ta fram|skriva om|skrivit om|sätta ihop|dikta ihop"},
	{LEND, "ge dig|publicera*|lägga upp|dela med|erbjuda|tillhandahålla|"
	    "lämna ut|skicka|påstå|hävda|intyga|gå i god för|leverera|svara|"
	    "rekommendera"},
	{TEXT, "recension|recensionen|recensioner|recensionerna|omdöme|omdömet|"
	    "omdömen|kundrecension*|betyget|recensent*|kritik|utlåtande|"
	    "vittnesmål"},
	{PIECE, "text|texten|utkast|utkastet|version|versionen|stycke|stycket|"
	    "mening|meningen|meningar|svar|svaret|variant|innehåll|förslag|"
	    "exempel|avsnitt"},
	{OWN, "min recension|mitt omdöme|recensionerna|läst recensioner|"
	    "läste recensioner|goda omdömen|bra omdömen|dåliga omdömen|"
	    "bra recensioner|andra recensioner|brukar inte skriva|"
	    "skriver sällan|min åsikt|enligt mig"},
	{TASK, "användaren|din förfrågan|din begäran|er förfrågan|förfrågan|"
	    "begäran|prompten|uppgiften|uppdraget|instruktion*|persona|"
	    "personan|karaktären|ordgräns*|antal ord|formatet|krav|kraven|"
	    "kriterie*|begränsning*|nyckelord|målgrupp|systemmeddelande"},
	{SHAPE, "varumärke*|produktnamn*|stjärnor|utropstecken|emoji*|hashtag*|"
	    "punktlista*|rubrik|första person|jagform|ur perspektiv|synvinkel|"
	    "läsaren|kunden|köparen|gästen|berättaren|skribenten|stavfel*|"
	    "klyscha|klyschor|högst|minst|utan rubrik|ska låta|ska vara|"
	    "får inte"},
	{ASKED, "som du bad|som du önskade|som önskat|på begäran|"
	    "enligt önskemål|enligt din|enligt instruktion*|enligt|begärd*|"
	    "önskad*|efterfråg*|angiven|angivna|specificera*|ombedd|"
	    "som utlovat|vill ha"},
	{OFFER, "säg till|hör av dig|låt mig veta|vill du|vill ni|om du vill|"
	    "om du behöver|ska jag|jag kan också|jag kan även|jag kan istället|"
	    "i stället|istället|hjälper gärna|jag hoppas|hoppas|berätta|"
	    "tveka inte|till tjänst|gärna|behöver du|något annat|är du nöjd"},
	{CHANGE, "ändra*|ändring*|justera*|anpassa*|korta|kortare|längre|"
	    "skriva om|omarbeta*|omformulera*|annan version|andra version|"
	    "byta ut|byt ut|ta bort|lägga till|redigera*|revidera*|putsa|"
	    "finslipa*|mer formell|mindre formell|mer kritisk|förkorta*|utöka*|"
	    "vässa*"},
	{HERE, "här är|här kommer|här har du|nedan|följande|nedanstående|"
	    "varsågod|se nedan|bifogat|klart"},
	{ACK, "självklart|absolut|visst|javisst|givetvis|naturligtvis|okej|"
	    "förstått|uppfattat|inga problem|tyvärr|förlåt|jag beklagar|"
	    "ursäkta|tack för|varsågod|hej|bra fråga|med glädje"},
	{PLAN, "jag bör|jag ska|jag måste|jag borde|låt mig|låt oss|vi behöver|"
	    "jag behöver|jag börjar|jag nämner|kanske|hmm|vänta|först|sedan|"
	    "därefter|nu|okej|dags att|se till att|räkna|planen|bättre att|"
	    "jag tar bort|jag väljer"},
	{MUST, "bör|borde|måste|ska|kanske|behöver|först|vänta|hellre|troligen|"
	    "förmodligen|antagligen|kom ihåg|glöm inte|bäst att"},
	{EDIT, "nämn*|låta|låter|börja med|avsluta|avsluta med|undvik*|"
	    "lägg till|inkludera*|betona*|framhäv*|beskriv*|utelämna*|ta upp|"
	    "använd*|hålla|väva in|upprepa*|sammanfatta*"},
	{META, "tonen|tonfall*|stil|stilen|längd|längden|mening|meningar|"
	    "rubrik*|inledning*|avslutning*|nackdel*|fördel*|detalj|detaljer|"
	    "perspektiv*|ordval*|formulering*|struktur*|klagomål*|synpunkt*|"
	    "språk|språket|känsla|berättar*"},
	{STYLE, "autentisk*|naturlig*|trovärdig*|realistisk*|neutral*|saklig*|"
	    "vardaglig*|informell*|formell*|mänsklig*|uppriktig*|reklam|"
	    "reklamig*|överdriv*|balanserad*|kritisk*|ironisk*|sarkastisk*|"
	    "personlig*|konkret*|kortfattad*|generisk*|äkta"},
	{WORDS, "ord|meningar|stycken|tecken|antal ord|rader"},
	{STARS, "stjärnor|stjärna|betyg|betyget|poäng|av 5|av fem"},
	{MODEL, "språkmodell*|ai modell*|artificiell intelligens|som ai|en ai|"
	    "ai assistent*|virtuell assistent|digital assistent|assistent|"
	    "chattbot*|chatbot*|datorprogram*|programvara|mjukvara|algoritm*|"
	    "neuralt nätverk|neurala nätverk|maskininlärning*|träningsdata|"
	    "tränad på|min träning|mina utvecklare|mina skapare|"
	    "inte en människa|genererad av|genererats av|ett program|en robot|"
	    "en bot|en maskin"},
	{LIVED, "erfarenhet*|upplevelse*|åsikt*|kropp|sinnen|smak|smaklökar|"
	    "lukt|känslor|känna|känner|minnen|minne|medvetande|barndom|"
	    "personligen|provat|testat|använt|sovit|ätit|druckit|besökt|bott|"
	    "köpt|fysisk*|preferens*"},
	{DATA, "data|träningsdata|träning|kunskap*|information|källor|internet|"
	    "tillgång till|realtid|uppdaterad*|databas*|statistik*|"
	    "specifikation*|sträcker sig till"},
	{GOOD, "negativ*|positiv*|blandad*|kritisk*|neutral*|kritik|beröm|"
	    "klagomål|nackdelar|fördelar|nackdel|fördel|missnöj*|nöjd"},
	{LACK, "jag har ingen|jag har inget|jag har inga|har jag ingen|"
	    "har jag inga|har jag aldrig|jag har aldrig|jag saknar|saknar jag|"
	    "saknar|jag äger|utan|jag är ingen|jag kan inte känna|finns inte|"
	    "jag minns inte"},
	{BODY, "kropp|händer|ögon|öron|näsa|tunga|mage|fötter|rygg|tänder|hår|"
	    "fingrar|hjärta|plånbok|pengar|hem|hus|bil|familj|barn|vänner|"
	    "barndom|minnen|känslor|jobb|födelsedag"},
	{BRAND, "språkmodell*|algoritm*|programvara|mjukvara|chattbot*|"
	    "artificiell*|neuralt|tränad|genererad*|generativ*|virtuell*|"
	    "google|syntetisk*"},
	{ROLE, "pensionär*|student|lärare|lärarinna|sjuksköterska|läkare|"
	    "ingenjör|chaufför|rörmokare|snickare|kock|lantbrukare|mamma|pappa|"
	    "mamma till|pappa till|mormor|farmor|morfar|farfar|tonåring*|"
	    "år gammal|årig|åring|nybörjare|entusiast|ägare|förälder|bor i|"
	    "pensionerad"},
	{KIND, "stil|roll|betyg|produkt|kategori|färg|storlek|längd|språk|"
	    "genre|målgrupp|persona|karaktär|ålder|yrke|kön|stad|kontext|"
	    "profil|uppgift|instruktion|instruktioner|krav|begränsningar|"
	    "exempel|obs|viktigt|ämne|stämning|känsla|rubrik|namn|nyckelord|"
	    "svar|fråga|fördelar|nackdelar|syfte|situation|varumärke"},
	{ORDER, "skriv|nämn|undvik|använd|använd inte|inkludera|beskriv|börja|"
	    "avsluta|ge|svara|håll|skapa|generera|formulera|lägg|ange|se till|"
	    "kom ihåg|endast|bara|aldrig|alltid|högst|minst|inga|inte|låt|"
	    "varje"},
	{ORDER | YOUARE, "du är|ni är|föreställ dig|tänk dig|anta att|låtsas|"
	    "sätt dig in|spela rollen|du har|ta rollen"},
	{WRITER, "recensenten|skribenten|författaren|kunden|köparen|gästen|"
	    "användaren|berättaren|läsaren|personen|den här personen|"
	    "en person som|någon som|hon skulle|han skulle|karaktären"},
	{FICTION, "fiktiv*|påhittad*|exempel|exempelvis|illustration|"
	    "illustrera*|hypotetisk*|uppdiktad*|simulera*|genererad*|"
	    "inte baserad|existerar inte|finns inte|demonstration*|mall|"
	    "syntetisk*"},
	{DONE, "jag har tagit|jag tog bort|jag har lagt|jag lade till|"
	    "jag har ändrat|jag ändrade|jag kortade|jag har kortat|"
	    "jag har skrivit|jag skrev|jag har försökt|jag försökte|jag behöll|"
	    "jag valde|jag använde|medvetet|uppdaterad|reviderad|förkortad|"
	    "omskriven|rättad"},
	{OKAY, "det funkar|det duger|låter bra|låter naturligt|för lång|"
	    "för långt|för kort|för mycket|för formell*|för perfekt|"
	    "för positiv*|trovärdig*|bra nog|inom gränsen|det blir bra|bättre|"
	    "lagom|rimlig*|övertygande|klart"},
	{WOULD, "skulle säga|skulle kunna|skulle nämna|skulle skriva|"
	    "skulle klaga|skulle låta|skulle använda|skulle märka|borde låta|"
	    "kan nämna|kunde nämna|bör låta|kan börja|skulle nog|skulle vara"},
	{COUNT, "ord|tecken|meningar|antal ord|högst|minst|ungefär|cirka|"
	    "totalt|sammanlagt|exakt|räkna|räknar|gräns*|mellan|under|över"},
	{HANDOVER, "andra version|en till|nästa|ovanstående|ovan|"
	    "innan du publicerar|innan du lägger|byt ut|inom parentes|"
	    "slut på recensionen|hoppas|varsågod|lycka till|förslag på rubrik|"
	    "uppdaterad version|tidigare version|kopiera|som utlovat"},
};

const size_t sign_swedish_n = sizeof(sign_swedish) / sizeof(sign_swedish[0]);
